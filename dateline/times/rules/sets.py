"""Times that return: "every year", "daily", "twice a week"."""

from __future__ import annotations

import re

from dateline.times.cell import Cell, value_of
from dateline.times.engine import closer, lead, rule
from dateline.times.meaning import Every, Meaning, NthWeekday, Part
from dateline.times.rules.words import (
    MONTH,
    NUMBER,
    SEASON,
    SEASON_NUMBER,
    WEEKDAY_FULL,
    context_after,
    context_before,
    month_number,
    number,
    unit_name,
    weekday_number,
)

_ADVERBS = {
    "hourly": "PT1H", "daily": "P1D", "nightly": "P1D", "weekly": "P1W", "monthly": "P1M", "quarterly": "P3M", "yearly": "P1Y",
    "annually": "P1Y", "annual": "P1Y", "biweekly": "P2W", "fortnightly": "P2W", "biannual": "P6M", "semiannual": "P6M", "bimonthly": "P2M", "semimonthly": "P15D", "biennial": "P2Y", "everyday": "P1D",
}  # fmt: skip
_CODES = {
    "second": "PT1S",
    "minute": "PT1M",
    "hour": "PT1H",
    "day": "P1D",
    "night": "P1D",
    "morning": "P1D",
    "evening": "P1D",
    "afternoon": "P1D",
    "week": "P1W",
    "weekend": "P1W",
    "month": "P1M",
    "quarter": "P3M",
    "year": "P1Y",
    "decade": "P1DE",
    "century": "P1CE",
}
_UNIT = rf"(?P<unit>{'|'.join(_CODES)})"
_LETTER = {"day": "D", "week": "W", "month": "M", "year": "Y"}


@rule("daily", rf"(?i:{'|'.join(_ADVERBS)})", tuple(_ADVERBS))
def adverb(m: re.Match[str]) -> Meaning | None:
    """ "Daily" as a name ("the Daily Mail") is none."""
    word = m.group()
    if word.lower() == "everyday" and re.match(r"\s[a-z]", context_after(m, 2)):
        return None
    if word[0].isupper() and (
        re.match(r"\s[A-Z]", context_after(m, 2)) or re.search(r"[A-Z]\w*\s\Z", m.string[max(0, m.start() - 12) : m.start()])
    ):
        return None
    return Every(_ADVERBS[word.lower()])


@rule("every <unit>", rf"(?i:every|each)(?: single| (?P<other>other))? (?i:{_UNIT})", ("every", "each"))
def every(m: re.Match[str]) -> Meaning:
    code = _CODES[m["unit"].lower()]
    return Every(code.replace("1", "2") if m["other"] else code)


@rule("every <number> <unit>", rf"(?i:every|each) (?P<number>{NUMBER}|few) (?P<unit>days|weeks|months|years)", ("every", "each"))
def every_few(m: re.Match[str]) -> Meaning:
    count = number(m["number"])
    return Every(f"P{'X' if count is None else count}{_LETTER[unit_name(m['unit'])]}")


@rule("every <weekday>", rf"(?i:every|each) (?P<day>{WEEKDAY_FULL})", ("every", "each"))
def every_weekday(m: re.Match[str]) -> Meaning:
    return Every(f"XXXX-WXX-{weekday_number(m['day']) + 1}")


@rule("every <month>", rf"(?i:every|each) (?P<month>{MONTH})", ("every", "each"))
def every_month(m: re.Match[str]) -> Meaning:
    return Every(f"XXXX-{month_number(m['month']):02}")


@rule("every <season>", rf"(?i:every|each) (?P<season>{SEASON})", ("every", "each"))
def every_season(m: re.Match[str]) -> Meaning:
    return Every(f"XXXX-{'SP SU FA WI'.split()[SEASON_NUMBER[m['season'].lower()] - 21]}")


@closer("of each year", r"(?: of| in)? (?:each|every) year|, annually")
def of_each_year(m: re.Match[str], inner: Meaning) -> Meaning | None:
    """ "May 15 of each year" returns."""
    if isinstance(inner, NthWeekday | Part):
        return Every("P1Y")
    if not isinstance(inner, Cell) or inner.year is not None or not inner.month:
        return None
    return Every(value_of(inner))


@rule("a year, each time", rf"(?i:{_UNIT})", tuple(_CODES), lead(r"(?i:an?|per)"))
def per(m: re.Match[str]) -> Meaning | None:
    """ "Twice a week", "per day", "$2 million a year"."""
    if re.match(r"\s(?:ago|earlier|later|before|after)\b", context_after(m, 9)):
        return None
    before = context_before(m, 34)
    if re.search(
        r"\b(?:once|twice|thrice|times|barrels|percent|tons|tonnes|passengers|people|hours|vehicles|million|billion|trillion|\d)\s(?:an?)\s\Z|\bper\s\Z",
        before,
    ):
        return Every(_CODES[m["unit"].lower()])
    return None
