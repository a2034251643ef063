"""“Two days before it was due to lapse”: the length tells the date of the clause that follows, counted from the day just told."""

from __future__ import annotations

import calendar
import datetime as dt
import re

from dateline.model import TimeMention, When
from dateline.times.cell import Cell, add_days, add_months
from dateline.times.engine import Found
from dateline.times.meaning import Length
from dateline.times.story import Reading

RULE = "<clause>"  # ends the rule of every such mention

# The clause must begin at once; one with a date of its own tells it itself and is left to that.
_CLAUSE = re.compile(
    r"(?P<exact>\sto\sthe\sday)?\s(?P<side>before|after)\s(?=(?!that\s\w+(?:[.,;:)]|$)|noon\b|midnight\b)(?:an?|[a-z]{2,}|[A-Z]\w+)\b"
    r"[^.;:!?\n\d]{0,120}?(?:[.;:!?\n]|\Z|\b(?:that|which|who)\s[^.;:!?\n]{0,80}(?:[.;:!?\n]|\Z)))"
)

# What the length is counted from: the day of the act before the comma, of what "came" then, or the one told in the same breath.
_COUNTED = re.compile(
    r"(?:,|\b(?:c[ao]mes?|coming|f[ae]ll|followed|took\s+place|spoke|met|(?:meeting|speaking)|was\s+(?:made|announced|held))"
    r"|\b(?:\w+day|today|yesterday)\b(?:(?!\b(?:will|would|to|that|if)\b)[^,.;:!?\n]){0,60})\s+(?:just\s+|only\s+|barely\s+|exactly\s+)?\Z"
)
_REACH = 90
MID_MONTH = 15
# "Today marks 20 years since they set up relations": in that year, for all that is said.
_MARKS = re.compile(
    r"\b(?:marks?|marked|marking|celebrat(?:es?|ed|ing)|commemorat(?:es?|ed|ing)|it\s(?:is|was))\s(?:exactly\s|the\s)?\Z", re.I
)
_SINCE = re.compile(
    r"\s(?P<side>since)\s(?=(?:(?:the|their|its|his|her|our|both|two)\s)?[\w’'-]+\s[^.;:!?\n\d]{3,120}?(?:[.;:!?\n]|\Z))"
)
# "Three weeks after the signing, Chad withdrew": the deed is the one whose day was told just before.
_DEED = re.compile(
    r"(?P<exact>\sto\sthe\sday)?\s(?P<side>before|after)\s(?:the|this|that|their|these|those)\s(?:\w+\s)?(?:signing|ceremony|meeting|talks|summit|visit|call|announcement|attacks?"
    r"|strikes?|launch|test|coup|incident|raid|invasion|break|split|expulsions?|ruling|verdict|agreement|accord|deal|truce|ceasefire)(?=[,.;:)]|\s[A-Z]|\Z)"
)


def counts_from_deed(text: str, found: Found) -> bool:
    """Whether a length is counted from a deed that a bare noun takes up."""
    return isinstance(found.meaning, Length) and _DEED.match(text, found.end) is not None


_COUNTED_ROUGHLY = re.compile(r"(?:nearly|almost|about|around|over|some|more|less|barely|roughly|at\sleast)\b", re.I)
# "Two days after Ghana closed its consulate, Togo on Monday …": counted from the day that is told behind the comma.
_FRONTED = re.compile(r"\s(?P<side>before|after)\s(?!that\b)[^,.;:!?\n\d]{3,90},\s")


def opens_with_clause(text: str, found: Found, first: int) -> bool:
    """Whether a length with its clause opens the sentence that begins at ``first``."""
    meaning = found.meaning
    counted = isinstance(meaning, Length) and meaning.unit in ("day", "week") and text[found.start].isupper()
    opens = counted and not _COUNTED_ROUGHLY.match(text, found.start) and not re.search(r"\w", text[first : found.start])
    return opens and _FRONTED.match(text, found.end) is not None


def awaited(text: str, found: Found, reading: Reading, told: Cell | dt.date | None, fronted: bool = False) -> TimeMention | None:
    """The mention of a length with "before" or "after" and a clause without a date; ``None`` for any other."""
    if told is None or not isinstance(found.meaning, Length):
        return None
    before = text[max(0, found.start - _REACH) : found.start]
    deed = _DEED.match(text, found.end)
    if deed is not None:
        exact = deed["exact"] is not None  # "on the 24th, four years to the day after the invasion": that is the deed's day
        when = _away(found.meaning, told, (1 if deed["side"] == "after" else -1) * (-1 if exact else 1), exact)
        words, rule = text[found.start : deed.end()], f"{found.rule} · {deed['side']} <deed>"
        return TimeMention(found.start, deed.end(), words, "DURATION", reading.value, when, "carried", rule) if when else None
    marked = _SINCE.match(text, found.end) if _MARKS.search(before) else None
    match = marked or (_FRONTED if fronted else _CLAUSE).match(text, found.end)
    if match is None or not (marked or fronted or _COUNTED.search(before)):
        return None
    when = _away(found.meaning, told, 1 if match["side"] == "before" else -1, "to the day" in match.group())
    if when is None:
        return None
    end = match.end("side")
    rule = f"{found.rule} · {match['side']} {RULE}"
    return TimeMention(found.start, end, text[found.start : end], "DURATION", reading.value, when, "implied", rule)


def length_end(time: TimeMention) -> int:
    """Where the words of the length end: "after" opens the clause behind it."""
    return time.end - len(time.text.split()[-1]) - 1 if time.rule.endswith(RULE) else time.end


def _away(length: Length, told: Cell | dt.date, sign: int, exact: bool = False) -> When | None:
    """``told`` moved by the length, as fine as its unit; ``exact`` is "four years to the day"."""
    if length.count is None or length.age or any(unit != "month" for _, unit in length.more):
        return None
    day = told.date if isinstance(told, Cell) else told
    if length.unit in ("day", "week") and day and length.count == int(length.count) and not length.more:
        return When.day(add_days(day, sign * int(length.count) * (7 if length.unit == "week" else 1)))
    if told.year is None or length.unit not in ("month", "year"):
        return None
    if length.unit == "year" and length.count == int(length.count) and not length.more and not exact:
        year = told.year + sign * int(length.count)
        return When.year(year) if 1 <= year <= 9998 else None
    return _months_away(length, told, sign, day if exact else None)


def _months_away(length: Length, told: Cell | dt.date, sign: int, day: dt.date | None) -> When | None:
    """ "Two and a half months after", "four years and five months after": the month, or for ``day`` that day of it."""
    months = (length.count or 0) * (12 if length.unit == "year" else 1) + sum(count for count, _ in length.more)
    if told.year is None or not told.month:
        return None
    year, month = add_months(told.year, told.month, sign * int(months))
    half = (
        add_days(dt.date(year, month, (told.day or MID_MONTH)), sign * MID_MONTH)
        if months != int(months) and 1 <= year <= 9998
        else None
    )
    year, month = (half.year, half.month) if half else (year, month)
    if not 1 <= year <= 9998:
        return None
    return When.day(dt.date(year, month, min(day.day, calendar.monthrange(year, month)[1]))) if day else When.month(year, month)
