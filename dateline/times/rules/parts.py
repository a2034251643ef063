"""Portions of a month, a year, a day: "late May", "the end of October", "the first half of 2025", "the third quarter"."""

from __future__ import annotations

import calendar
import re
from dataclasses import replace

from dateline.times.cell import Cell
from dateline.times.engine import closer, lead, opener, rule
from dateline.times.meaning import Feast, Length, Meaning, Numerals, Part, Portion, Shift, WeekOf
from dateline.times.rules.words import (
    DAY,
    DAYPART,
    DAYPARTS,
    MONTH,
    MONTH_STARTS,
    THE,
    YEAR,
    context_after,
    context_before,
    day_number,
    full_year,
    month_number,
    ordinal,
)

PORTIONS: dict[str, Portion] = {
    "early": "early", "earlier": "rest", "start": "start", "beginning": "start", "opening": "start", "onset": "start", "turn": "start", "dawn": "start",
    "mid": "mid", "middle": "mid", "midst": "mid", "height": "mid",
    "late": "late", "later": "rest", "latter": "late", "end": "end", "close": "end", "closing": "end", "rest": "rest", "remainder": "rest",
}  # fmt: skip
CLOSING = 28
_PERIODS = (Cell, Shift, Part, Feast)


def _part(portion: Portion, inner: Meaning) -> Meaning | None:
    if isinstance(inner, Part):
        return Part(inner.whole, portion)
    return Part(inner, portion) if isinstance(inner, _PERIODS) else None


@opener(
    "early <period>",
    r"(?i:(?P<which>early|late|mid|later|earlier|very early|very late|middle))(?: in the|[ -](?:in )?(?:the )?|[–]|(?<=mid))",
    ("early", "late", "mid", "later", "earlier", "very", "middle"),
    THE,
)
def early(m: re.Match[str], inner: Meaning) -> Meaning | None:
    if isinstance(inner, Length | Numerals):
        return None
    return _part(PORTIONS[m["which"].lower().split()[-1]], inner)


@opener(
    "the end of <period>",
    r"(?i:(?:very )?(?P<which>end|start|beginning|middle|close|rest|remainder|onset|turn|dawn|height)) of (?:the )?(?:month of |year )?",
    ("end", "start", "beginning", "middle", "close", "rest", "remainder", "onset", "turn", "dawn", "height", "very"),
    THE,
)
def end_of(m: re.Match[str], inner: Meaning) -> Meaning | None:
    if isinstance(inner, Length):
        return _end_of_unit(m, inner)
    return _part(PORTIONS[m["which"].lower()], inner)


def _end_of_unit(m: re.Match[str], inner: Length) -> Meaning | None:
    """ "The end of the year": the length is the unit at hand."""
    if inner.count not in (1, None) or not re.search(rf"\bthe\s\Z|of the {inner.unit}\Z", m.group()):
        return None
    return Part(Shift(0, inner.unit, "told", whole=True), PORTIONS[m["which"].lower()])


@rule(
    "the end of the <unit>",
    r"(?i:(?P<which>end|start|beginning|middle|close|rest|remainder|turn)) of (?:the|this|that) (?P<unit>week|month|quarter|year|decade|century|day|millennium)(?! of)",
    ("end", "start", "beginning", "middle", "close", "rest", "remainder", "turn"),
    THE,
)
def end_of_the_unit(m: re.Match[str]) -> Meaning | None:
    if m["unit"] == "millennium":
        return None
    return Part(
        Shift(0, m["unit"], "told" if " that " in m.group() else "published", whole=True, season=None),
        PORTIONS[m["which"].lower()],
    )


@rule("year-end", r"(?i:year|month)(?:(?:['’]s)?[ -](?i:end)| is (?:out|over))", ("year", "month"), THE)
def year_end(m: re.Match[str]) -> Meaning:
    return Part(Shift(0, "month" if m.group().lower().startswith("month") else "year", whole=True), "end")


@rule("midyear", r"(?i:mid-?year)(?!s)", ("midyear", "mid"))
def midyear(m: re.Match[str]) -> Meaning:
    return Part(Shift(0, "year", whole=True), "mid")


@rule(
    "later in the <unit>",
    r"(?i:(?P<which>later|late|early|earlier))(?: on)? in the (?P<unit>day|week|month|year|decade|century)",
    ("later", "late", "early", "earlier"),
)
def later_in(m: re.Match[str]) -> Meaning:
    grain = "day" if m["unit"] == "day" else None  # without a day told, the day at hand
    return Part(Shift(0, m["unit"], "told", whole=True, grain=grain), PORTIONS[m["which"].lower()])


@opener(
    "the end of the day <day>",
    r"(?i:end|close|start|beginning) of (?:the )?day,? (?:on )?",
    ("end", "close", "start", "beginning"),
    THE,
)
def end_of_the_day(m: re.Match[str], inner: Meaning) -> Meaning | None:
    return inner if isinstance(inner, Cell) and inner.unit == "day" else None


_OPENING = r"(?i:(?P<which>early|latter|later|opening|closing|final|first|last)) (?i:part|days|weeks|months|years|hours)"


@opener(
    "the early part of <period>",
    rf"{_OPENING} (?:of|in) (?:the )?",
    ("early", "latter", "later", "opening", "closing", "final"),
    THE,
)
def early_part_of(m: re.Match[str], inner: Meaning) -> Meaning | None:
    if isinstance(inner, Length):
        return None
    return _part(PORTIONS.get(m["which"].lower(), "late"), inner)


@opener(
    "the last days of <month>",
    r"(?i:(?P<which>first|last|final|opening|closing)) (?i:(?:few |two |three |several |ten )?(?:weeks|days|weekend)) (?:of|in) (?:the )?",
    ("first", "last", "final", "opening", "closing"),
    THE,
)
def last_days_of(m: re.Match[str], inner: Meaning) -> Meaning | None:
    whole = inner.whole if isinstance(inner, Part) else inner
    if not isinstance(whole, Cell) or not whole.month or whole.day:
        return None
    return Part(whole, "early" if m["which"].lower() in ("first", "opening") else "late")


@opener(
    "the last day of <period>",
    r"(?i:(?P<which>first|last|final|opening)) (?i:day) of (?:the year )?",
    ("first", "last", "final", "opening"),
    THE,
)
def last_day_of(m: re.Match[str], inner: Meaning) -> Meaning | None:
    """ "The first day of 1956", "the last day of May"."""
    if not isinstance(inner, Cell) or inner.unit not in ("month", "year"):
        return None
    if m["which"].lower() in ("first", "opening"):
        return replace(inner, month=inner.month or 1, day=1)
    month = inner.month or 12
    if month == 2 and inner.year is None:
        return None
    return replace(inner, month=month, day=calendar.monthrange(inner.year or 2001, month)[1])


_WEEKS: dict[str, Portion] = {
    "first": "week 1",
    "second": "week 2",
    "third": "week 3",
    "fourth": "week 4",
    "last": "last week",
    "final": "last week",
}


@opener(
    "the last week of <month>",
    r"(?i:(?P<which>first|second|third|fourth|last|final)) (?i:full )?(?i:week) (?:of|in) (?:the )?",
    tuple(_WEEKS),
    THE,
)
def last_week_of(m: re.Match[str], inner: Meaning) -> Meaning | None:
    """Seven days from its beginning or to its end: what weeks a month has, the words leave open."""
    whole = inner.whole if isinstance(inner, Part) else inner
    month = isinstance(whole, Cell) and whole.month and not whole.day
    if not month and not (isinstance(whole, Shift) and whole.unit == "month"):
        return None
    return Part(whole, _WEEKS[m["which"].lower()])


@opener(
    "the week of <day>", r"(?i:week) (?P<which>of|ending|ended|beginning|starting|commencing)(?: on)? (?:the )?", ("week",), THE
)
def week_of(m: re.Match[str], inner: Meaning) -> Meaning | None:
    """The week that holds the day."""
    return WeekOf(inner) if isinstance(inner, Cell) and inner.day and inner.month else None


_HALF = r"(?i:(?P<which>first|second|latter|former|last))[ -](?i:half)"


@rule(
    "the first half of <year>",
    rf"{_HALF}(?: of|,)?(?: fiscal)? (?P<year>{YEAR})",
    ("first", "second", "latter", "former", "last"),
    THE,
)
def half_of_year(m: re.Match[str]) -> Meaning:
    return Cell(full_year(m["year"]), half=_half(m["which"]))


@rule(
    "the first half of the year",
    rf"{_HALF}(?: of)? (?P<led>the|that) (?P<fiscal>fiscal )?year(?! of|-)",
    ("first", "second", "latter", "former", "last"),
    THE,
)
def half_of_the_year(m: re.Match[str]) -> Meaning:
    return Shift(0, "year-half", "told" if m["led"] == "that" else "published", whole=True, season=_half(m["which"]))


@opener("the first half of <period>", rf"{_HALF} of (?:the )?", ("first", "second", "latter", "former", "last"), THE)
def half_of(m: re.Match[str], inner: Meaning) -> Meaning | None:
    first = _half(m["which"]) == 1
    if isinstance(inner, Shift) and inner.unit == "year" and inner.month is None:
        return None if inner.origin == "told" else _shifted_half(inner, 1 if first else 2)
    return _part("half 1" if first else "half 2", inner) if isinstance(inner, _PERIODS) else None


@rule(
    "the first half of the month",
    rf"{_HALF} of (?P<which_month>the|this|that|next|last) (?P<unit>month|week)",
    ("first", "second", "latter", "former", "last"),
    THE,
)
def half_of_the_month(m: re.Match[str]) -> Meaning:
    step = {"next": 1, "last": -1}.get(m["which_month"], 0)
    return Part(
        Shift(step, m["unit"], "told" if m["which_month"] == "that" else "published", whole=True),
        "half 1" if _half(m["which"]) == 1 else "half 2",
    )


def _shifted_half(inner: Shift, half: int) -> Meaning:
    return replace(inner, unit="year-half", season=half)


_BUSINESS = r"(?:profits?|earnings|results|net|sales|loss(?:es)?|revenues?|income|growth|output|exports|imports|deficit|turnover|orders|gdp|economy|shipments)"
_IN_BUSINESS = re.compile(rf"\b{_BUSINESS}\b(?![^.]{{0,20}}\bscor)")


@rule("first-half <figures>", rf"{_HALF}(?! of|-\w)", ("first", "second"), THE)
def half_of_business(m: re.Match[str]) -> Meaning | None:
    """ "First-half profit", "sales in the first half": beside the figures of a business, not in a match."""
    if m["which"].lower() not in ("first", "second"):
        return None
    near = re.match(rf" {_BUSINESS}\b", context_after(m)) or (
        re.search(r"\b(?:in|for|during) the \Z", context_before(m)) and _IN_BUSINESS.search(context_before(m, 60).lower())
    )
    return Cell(half=_half(m["which"])) if near else None


def _half(word: str) -> int:
    return 1 if word.lower() in ("first", "former") else 2


_QUARTER = r"(?i:(?P<which>first|second|third|fourth|final|last|1st|2nd|3rd|4th))[- ](?i:(?:fiscal |calendar )?quarter)"
_QUARTER_STARTS = ("first", "second", "third", "fourth", "final", "last", "0")


@rule(
    "the third quarter of <year>",
    rf"(?i:fiscal )?{_QUARTER}(?: of|,)?(?: fiscal)?(?: the year)? (?P<year>{YEAR})",
    (*_QUARTER_STARTS, "fiscal"),
    THE,
)
def quarter_of_year(m: re.Match[str]) -> Meaning:
    return Cell(full_year(m["year"]), quarter=_quarter(m["which"]))


@rule(
    "the third quarter",
    rf"(?i:fiscal )?{_QUARTER}(?:(?: of)? (?P<year>last|this|next|the) (?:fiscal )?year)?(?! final|-final|finalist)",
    (*_QUARTER_STARTS, "fiscal"),
    THE,
)
def quarter_alone(m: re.Match[str]) -> Meaning | None:
    which = m["which"].lower()
    if which in ("last", "final") and not m["year"]:
        return None
    step = {"last": -1, "next": 1, "this": 0}.get(m["year"] or "")
    if step is not None:
        return Shift(step, "year-quarter", whole=True, season=_quarter(which))
    return Cell(quarter=_quarter(which))


@rule(
    "the <year> third quarter",
    rf"(?P<year>{YEAR}) (?i:fiscal )?(?:(?i:(?P<half>first|second)[- ]half)(?! of)|{_QUARTER})",
    ("0000",),
    THE,
)
def quarter_after_year(m: re.Match[str]) -> Meaning:
    year = full_year(m["year"])
    return Cell(year, half=_half(m["half"])) if m["half"] else Cell(year, quarter=_quarter(m["which"]))


@rule(
    "the quarter ended <date>",
    rf"(?:fiscal )?(?P<unit>quarter|year)(?= (?:ended|ending|to|through)(?: on| in)? (?P<month>{MONTH})(?: (?P<day>{DAY}))?(?:,? (?P<year>{YEAR}))?)",
    ("quarter", "year", "fiscal"),
    THE,
)
def quarter_ended(m: re.Match[str]) -> Meaning | None:
    """The quarter or the year of the calendar where its end says so, else as long; the day itself is read by its own rule."""
    month, year = month_number(m["month"]), full_year(m["year"]) if m["year"] else None
    closes = not m["day"] or day_number(m["day"]) >= CLOSING
    if m["unit"] == "quarter":
        return Cell(year, quarter=month // 3) if closes and month % 3 == 0 else Length(3, "month")
    return Cell(year) if closes and month == 12 and year else Length(1, "year")


@rule("the <month> quarter", rf"(?P<month>{MONTH}) quarter(?: of (?P<year>{YEAR}))?", MONTH_STARTS, THE)
def quarter_by_last_month(m: re.Match[str]) -> Meaning | None:
    """ "The June quarter" ends in June."""
    month = month_number(m["month"])
    return Cell(full_year(m["year"]) if m["year"] else None, quarter=month // 3) if month % 3 == 0 else None


@rule(
    "the <month>-<month> quarter",
    rf"(?P<one>{MONTH})(?: ?[-–] ?| to )(?P<two>{MONTH}) (?:fiscal )?(?:quarter|period)(?: of (?P<year>{YEAR}))?",
    MONTH_STARTS,
    THE,
)
def quarter_by_months(m: re.Match[str]) -> Meaning | None:
    first, year = month_number(m["one"]), full_year(m["year"]) if m["year"] else None
    fits = first % 3 == 1 and month_number(m["two"]) == first + 2
    return Cell(year, quarter=first // 3 + 1) if fits else None


@opener("last year's <quarter>", r"(?i:(?P<which>last|this|next)) year['’]s ", ("last", "this", "next"))
def years_quarter(m: re.Match[str], inner: Meaning) -> Meaning | None:
    if not isinstance(inner, Cell) or inner.year is not None:
        return None
    step = {"last": -1, "next": 1, "this": 0}[m["which"].lower()]
    if inner.quarter:
        return Shift(step, "year-quarter", whole=True, season=inner.quarter)
    return Shift(step, "year", whole=True, season=inner.season) if inner.season else None


@opener("<year>'s <quarter>", rf"(?P<year>{YEAR})['’]s (?:fiscal )?", ("0000",))
def quarter_of_that_year(m: re.Match[str], inner: Meaning) -> Meaning | None:
    if not isinstance(inner, Cell) or inner.year is not None or not (inner.quarter or inner.season):
        return None
    return replace(inner, year=full_year(m["year"]))


def _quarter(word: str) -> int:
    return int(word[0]) if word[0].isdigit() else {"final": 4, "last": 4}.get(word.lower()) or ordinal(word)


@rule(
    "Q3 <year>",
    rf"(?P<year1>1\d{{3}}|20\d\d)[ -]?(?P<kind1>[QH])(?P<n1>[1-4])|(?P<kind>[QH])(?P<n>[1-4])(?:(?: of)?,? (?P<year>{YEAR}))?",
    ("q", "h", "0000"),
)
def short_quarter(m: re.Match[str]) -> Meaning | None:
    """ "Q3 2010", "2010 H1"; a half needs its year: "H2" alone may be anything."""
    kind, n, year = m["kind"] or m["kind1"], int(m["n"] or m["n1"]), m["year"] or m["year1"]
    if kind == "Q":
        return Cell(full_year(year) if year else None, quarter=n)
    return Cell(full_year(year), half=n) if year and n <= 2 else None


@opener(
    "the morning of <day>",
    rf"(?i:(?:(?P<edge>early|late) )?(?:hours of the )?(?:in the )?(?P<part>{DAYPART}|dawn|dusk|noon|midnight)(?: hours)?) (?:of|on) (?:the )?",
    ("early", "late", "morning", "afternoon", "evening", "night", "dawn", "dusk"),
    THE,
)
def morning_of(m: re.Match[str], inner: Meaning) -> Meaning | None:
    part = DAYPARTS[m["part"].lower()]
    if isinstance(inner, Cell) and (inner.day or inner.weekday is not None) and not inner.daypart:
        return inner.at(part, None)
    return replace(inner, daypart=part) if isinstance(inner, Shift) and inner.unit == "day" else None


@closer(
    "<day> morning",
    rf",?(?:['’]s)? (?:in the )?(?:(?P<edge>early|late|mid)[ -])?(?P<part>{DAYPART}|overnight|noon|midday|midnight)",
)
def day_morning(m: re.Match[str], inner: Meaning) -> Meaning | None:
    part = DAYPARTS[m["part"].lower()]
    clock = part if ":" in part else None
    if isinstance(inner, Part):
        turned = day_morning.turn(m, inner.whole)
        return turned
    if isinstance(inner, Cell) and (inner.day or inner.weekday is not None) and not (inner.daypart or inner.clock):
        return inner.at(None if clock else part, clock)
    if isinstance(inner, Shift) and inner.unit == "day" and inner.whole and not inner.daypart:
        return replace(inner, daypart=None if clock else part, clock=clock)
    return None


@rule(
    "<part of day>",
    r"(?i:(?P<part>night|morning|afternoon|evening|midnight|noon|dawn|dusk|daytime|night-time|nighttime))",
    ("night", "morning", "afternoon", "evening", "daytime", "nighttime"),
    lead(r"(?i:the|one|early the)"),
)
def part_of_day(m: re.Match[str]) -> Meaning | None:
    """ "In the morning", "at night": a time of no told day."""
    if not re.search(
        r"\b(?:in the|at|that|by|by the|during the|one|all|until|before|after|late|early|into the|in the early|in the late|every) \Z",
        context_before(m),
    ):
        return None
    return Cell(daypart=DAYPARTS[m["part"].lower().replace("-", "")])
