"""Days of the week and weekends."""

from __future__ import annotations

import re
from dataclasses import replace

from dateline.times.cell import COMING, Cell
from dateline.times.engine import closer, lead, rule
from dateline.times.meaning import Beside, Every, Meaning, NthWeekday, Piece, Series, Shift
from dateline.times.rules.words import (
    MONTH,
    WEEKDAY,
    WEEKDAY_FULL,
    WEEKDAY_NUMBER,
    WEEKDAY_STARTS,
    YEAR,
    context_after,
    context_before,
    full_year,
    month_number,
    ordinal,
    weekday_number,
)

TOWARD = {"last": -1, "this past": -1, "past": -1, "this": 0, "this coming": COMING, "next": 1, "coming": COMING}
_NAMED = ("black ", "bloody ", "super ", "fat ", "cyber ", "casual ")
_PAPER = re.compile(
    r"\s(?:Times|Telegraph|Mirror|Mail|Express|Herald|Tribune|Post|Independent|Observer|People|Sun|Star|school|School|best|Mass|Night Live|Night Football)\b"
)


_DATED = re.compile(r",?\s(?:\d|[A-Z][a-z]{2,8}\.?\s\d|night|morning|afternoon|evening)")


@rule("<weekday>", WEEKDAY, WEEKDAY_STARTS)
def weekday(m: re.Match[str]) -> Meaning | None:
    """Full names always, short ones only with a capital and where no word like "Sat" or "Sun" is meant."""
    name = m.group().rstrip(".").lower()
    if (
        _PAPER.match(context_after(m))
        or context_before(m).endswith(_NAMED)
        or (name == "friday" and context_before(m).endswith(("good ", "man ")))
    ):
        return None
    if context_before(m).endswith(" a ") and len(m.group()) > 5:
        return None
    dated = _DATED.match(context_after(m)) or re.search(r"\b(?:on|last|next|until|by|from)\s\Z", context_before(m))
    if len(name) < 6 and not dated:
        return None
    return Cell(weekday=weekday_number(m.group()))


@rule(
    "last <weekday>",
    rf"(?i:(?P<which>last|this past|past|this coming|this|next|coming)) (?P<day>{WEEKDAY_FULL})(?!s)",
    ("last", "this", "past", "next", "coming"),
    lead(r"(?i:the)"),
)
def such_weekday(m: re.Match[str]) -> Meaning:
    return Cell(weekday=weekday_number(m["day"]), toward=TOWARD[m["which"].lower().replace("\n", " ")])


@rule(
    "the following <weekday>",
    rf"(?i:(?P<which>following|next|previous|preceding|same)) (?P<day>{WEEKDAY_FULL})",
    ("following", "previous", "preceding", "same"),
    lead(r"(?i:the)"),
)
def following_weekday(m: re.Match[str]) -> Meaning:
    steps = {"following": 1, "next": 1, "previous": -1, "preceding": -1, "same": 0}
    return Shift(steps[m["which"].lower()], "week", "told", weekday=weekday_number(m["day"]))


@rule(
    "the <nth> weekend of <month>",
    rf"(?i:(?P<nth>first|second|third|fourth|last)) weekend (?:of|in) (?P<month>{MONTH})(?:,? (?P<year>{YEAR}))?",
    ("first", "second", "third", "fourth", "last"),
    lead(r"(?i:the)"),
)
def nth_weekend(m: re.Match[str]) -> Meaning:
    """Saturday and Sunday."""
    month = Cell(full_year(m["year"]) if m["year"] else None, month_number(m["month"]))
    saturday = NthWeekday(month, -1 if m["nth"].lower() == "last" else ordinal(m["nth"]), SATURDAY)
    first = Piece(m.start(), m.start("month"), saturday)
    return Series((first, Piece(m.start("month"), m.end(), Beside(saturday, 1))), through=True)


SATURDAY = 5
_WEEKS = {"": 1, "two ": 2, "three ": 3}


@rule(
    "a week from <weekday>",
    rf"(?P<count>(?i:two |three |))(?i:weeks?) (?i:from) (?:(?P<day>{WEEKDAY_FULL})|(?P<word>today|tomorrow))",
    ("week", "two", "three"),
    lead(r"(?i:a)"),
)
def week_from_weekday(m: re.Match[str]) -> Meaning:
    weeks = _WEEKS[m["count"].lower().replace("\n", " ")]
    if m["word"]:
        return Shift(7 * weeks + (m["word"] == "tomorrow"), "day", whole=True)
    return Shift(weeks, "week", weekday=weekday_number(m["day"]))


@closer("of last week", r",?(?: of)? (?P<which>last|next|this) week")
def of_such_week(m: re.Match[str], inner: Meaning) -> Meaning | None:
    if not isinstance(inner, Cell) or inner.weekday is None or inner.toward is not None or inner.day is not None:
        return None
    return Shift({"last": -1, "next": 1, "this": 0}[m["which"]], "week", whole=True, weekday=inner.weekday, daypart=inner.daypart)


@rule(
    "the <nth> <weekday> of <month>",
    rf"(?i:(?P<nth>first|second|third|fourth|last|1st|2nd|3rd|4th)) (?P<day>{WEEKDAY_FULL}) (?:of|in) (?:the month of )?(?:(?P<which>this|next|last|previous|the previous|that) month|(?P<month>{MONTH})(?:,? (?P<year>{YEAR}))?)",
    ("first", "second", "third", "fourth", "last", "0"),
    lead(r"(?i:the)"),
)
def nth_weekday(m: re.Match[str]) -> Meaning:
    nth = -1 if m["nth"].lower() == "last" else ordinal(m["nth"])
    if m["month"]:
        return NthWeekday(
            Cell(full_year(m["year"]) if m["year"] else None, month_number(m["month"])), nth, weekday_number(m["day"])
        )
    step = {"this": 0, "next": 1, "that": 0}.get(m["which"], -1)
    return NthWeekday(
        Shift(step, "month", "told" if m["which"] == "that" else "published", whole=True), nth, weekday_number(m["day"])
    )


@closer("<week> on <weekday>", rf",?(?: on)? (?P<day>{WEEKDAY_FULL})")
def week_on_weekday(m: re.Match[str], inner: Meaning) -> Meaning | None:
    """ "Next week on Friday": a day of the week that the words named."""
    if (
        not isinstance(inner, Shift)
        or inner.unit != "week"
        or not inner.whole
        or inner.weekday is not None
        or inner.origin != "published"
    ):
        return None
    return replace(inner, weekday=weekday_number(m["day"]))


@rule(
    "<weekday>s",
    r"(?i:(?P<day>monday|tuesday|wednesday|thursday|friday|saturday|sunday)s)",
    tuple(f"{day}s" for day in WEEKDAY_NUMBER),
)
def weekdays(m: re.Match[str]) -> Meaning:
    return Every(f"XXXX-WXX-{WEEKDAY_NUMBER[m['day'].lower()] + 1}")


@rule("weekend", r"(?i:weekend)", ("weekend",), lead(r"(?i:the|that|the same)"))
def weekend(m: re.Match[str]) -> Meaning | None:
    """ "The weekend", "over the weekend": the one at hand."""
    before = context_before(m)
    if not re.search(r"\b(?:the|that|by|on|at|same)\s\Z", before):
        return None
    return Cell(weekend=True)


@rule(
    "last weekend",
    r"(?i:(?P<which>last|this past|past|this coming|this|next|coming)) (?i:weekend)",
    ("last", "this", "past", "next", "coming"),
    lead(r"(?i:the)"),
)
def such_weekend(m: re.Match[str]) -> Meaning:
    return Cell(weekend=True, toward=TOWARD[m["which"].lower()])
