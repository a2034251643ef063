"""“Two days before it was due to lapse”: the length tells the date of the clause that follows, counted from the day just told."""

from __future__ import annotations

import datetime as dt
import re

from dateline.model import TimeMention, When
from dateline.times.cell import add_days, add_months
from dateline.times.engine import Found
from dateline.times.meaning import Length
from dateline.times.story import Reading

# The clause must begin at once; one with a date of its own tells it itself and is left to that.
_CLAUSE = re.compile(
    r"\s(?P<side>before|after)\s(?=(?:it|he|she|they|the|its|his|her|their|a|an|that|this|[A-Z][a-z]+)\b[^.;:!?\n\d]{0,120}(?:[.;:!?\n]|\Z))"
)


def awaited(text: str, found: Found, reading: Reading, told: dt.date | None) -> TimeMention | None:
    """The mention of a length with "before" or "after" and a clause without a date; ``None`` for any other."""
    apart = text[max(0, found.start - 2) : found.start].startswith(",")
    match = _CLAUSE.match(text, found.end) if apart and told is not None and isinstance(found.meaning, Length) else None
    if match is None or told is None or not isinstance(found.meaning, Length):
        return None
    when = _away(found.meaning, told, 1 if match["side"] == "before" else -1)
    if when is None:
        return None
    end = match.end("side")
    rule = f"{found.rule} · {match['side']} <clause>"
    return TimeMention(
        found.start, end, text[found.start : end], "DURATION", reading.value, when, "implied", rule, length=reading.length
    )


def _away(length: Length, told: dt.date, sign: int) -> When | None:
    if length.count is None or length.age or length.more or length.count != int(length.count):
        return None
    count = sign * int(length.count)
    if length.unit in ("day", "week"):
        return When.day(add_days(told, count * (7 if length.unit == "week" else 1)))
    if length.unit == "month":
        year, month = add_months(told.year, told.month, count)
        return When.month(year, month) if 1 <= year <= 9998 else None
    return When.year(told.year + count) if length.unit == "year" and 1 <= told.year + count <= 9998 else None
