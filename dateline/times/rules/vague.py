"""Words for past, present and future without a date: now, recently, soon."""

from __future__ import annotations

import re

from dateline.times.engine import lead, rule
from dateline.times.meaning import Length, Meaning, Vague
from dateline.times.rules.words import THE, context_after, context_before, unit_name


@rule("now", r"(?i:now)(?!-)", ("now",))
def now(m: re.Match[str]) -> Meaning:
    return Vague("PRESENT_REF")


@rule(
    "currently",
    r"(?i:currently|presently|nowadays|at present|right now|at the moment|at this time|at this moment|these days|this time(?! of| around| next| last))",
    ("currently", "presently", "nowadays", "at", "right", "these", "this"),
)
def currently(m: re.Match[str]) -> Meaning | None:
    if m.group().lower() == "this time" and not re.search(r"\b(?:at|by|until|since|from)\s\Z", context_before(m)):
        return None
    return Vague("PRESENT_REF")


@rule("current", r"current(?! (?:of|events|affairs|account|was|is|and|in|that|which|flows|runs)\b|s)", ("current",))
def current(m: re.Match[str]) -> Meaning | None:
    """Before a noun: "the current president"; a current that runs is none."""
    return Vague("PRESENT_REF") if re.match(r"\s[A-Za-z]", context_after(m, 2)) else None


@rule("recently", r"(?i:recently|lately|in the recent past|of late)", ("recently", "lately"))
def recently(m: re.Match[str]) -> Meaning | None:
    """Not "as recently as 2011", which has its date behind it."""
    return None if re.search(r"\bas\s\Z", context_before(m)) else Vague("PAST_REF")


@rule("recent <units>", r"(?i:recent) (?P<unit>hours|days|weeks|months|years|decades|times)", ("recent",), lead(r"(?i:the|most)"))
def recent_units(m: re.Match[str]) -> Meaning:
    return Vague("PAST_REF", duration=None if m["unit"] == "times" else unit_name(m["unit"]))


@rule(
    "past years",
    r"(?i:past|previous|prior|earlier) (?:years|months|weeks|decades|times)|years past",
    ("past", "previous", "prior", "earlier", "years"),
)
def past_years(m: re.Match[str]) -> Meaning | None:
    """ "As in previous years"; with an article they are a length."""
    return Vague("PAST_REF") if re.search(r"\b(?:in|of|from|than|over|to) \Z", context_before(m)) else None


@rule(
    "long ago",
    r"(?i:long|not long|some time|a while|a long time|a short time) ago|(?i:the other) (?:day|night|week)",
    ("long", "not", "some", "a", "the"),
)
def long_ago(m: re.Match[str]) -> Meaning:
    return Vague("PAST_REF")


@rule(
    "the near term",
    r"(?i:(?:near|short|long|longer|medium)[ -]term)(?= |[.,;:)\n]|\Z)",
    ("near", "short", "long", "longer", "medium"),
    THE,
)
def near_term(m: re.Match[str]) -> Meaning | None:
    return Vague("FUTURE_REF") if re.search(r"\b(?:in|over|for) the \Z", context_before(m)) else None


@rule(
    "the past",
    r"(?i:(?:recent )?past)(?= |[.,;])(?! (?:few|\w+ (?:days|weeks|months|years|decades)|day|week|month|year|decade|century|century|the))",
    ("past", "recent"),
    THE,
)
def the_past(m: re.Match[str]) -> Meaning | None:
    if not re.search(r"\b(?:in|of|from) the\s\Z", context_before(m)) or not re.match(
        r"[.,;]|\s(?:and|but|he|she|they|it|have|has)\b", m.string[m.end() : m.end() + 8]
    ):
        return None
    return Vague("PAST_REF")


@rule(
    "the future",
    r"(?i:(?:near |not-too-distant |not too distant |foreseeable |immediate |distant )?future)",
    ("future", "near", "not", "foreseeable", "immediate", "distant"),
    THE,
)
def future(m: re.Match[str]) -> Meaning | None:
    if not re.search(r"\b(?:in|for|into|of|within) (?:the|a)\s\Z|\bin\s\Z", context_before(m)):
        return None
    if re.search(r"\bof the\s\Z", context_before(m)) or re.match(r"\s(?:of|[a-z]+s)\b", m.string[m.end() : m.end() + 12]):
        return None
    return Vague("FUTURE_REF")


@rule("soon", r"(?i:soon)(?! (?:after|as|before|enough))", ("soon",))
def soon(m: re.Match[str]) -> Meaning:
    return Vague("FUTURE_REF")


@rule("within days", r"(?P<unit>hours|days|weeks|months)", ("hours", "days", "weeks", "months"))
def within_units(m: re.Match[str]) -> Meaning | None:
    """ "Within days"; "within days of the vote" is counted from it."""
    if not re.search(r"\bwithin\s\Z", context_before(m)):
        return None
    ahead = not context_after(m).startswith(" of ")
    return Length(None, unit_name(m["unit"]), ahead=ahead, within=ahead and m["unit"] == "hours")


@rule(
    "coming <units>",
    r"(?i:coming|next few|next several) (?P<unit>hours|days|weeks|months|years|decades)",
    ("coming", "next"),
    THE,
)
def coming_units(m: re.Match[str]) -> Meaning:
    return Length(None, unit_name(m["unit"]), ahead=True)
