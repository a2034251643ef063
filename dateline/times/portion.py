"""Early, mid and late: thirds of a month, a year, a decade; Monday–Tuesday and Thursday–Friday of a week."""

from __future__ import annotations

import calendar
import datetime as dt

from dateline.model import Qualifier, When
from dateline.times.cell import add_days
from dateline.times.meaning import Portion

_THIRD: dict[Portion, int] = {"early": 0, "start": 0, "mid": 1, "late": 2, "end": 2}
_QUALIFIERS: tuple[Qualifier, ...] = ("early", "mid", "late")
_WEEK = ((0, 1), (2, 2), (3, 4))


def narrowed(when: When, portion: Portion) -> When:
    """The portion of ``when``; a day stays the day, and "the rest of the year" stays the year."""
    if "week" in portion and when.first and when.last:
        first = add_days(when.last, -6) if portion == "last week" else add_days(when.first, 7 * int(portion[-1]) - 7)
        return When.between(first, add_days(first, 6))
    if portion in ("half 1", "half 2"):
        return _half(when, portion == "half 1")
    third = _THIRD.get(portion)
    if third is None or when.first is None or when.last is None or when.first == when.last:
        return when
    first, last = _third(when, when.first, when.last, third)
    return When(first, last, when.precision, _QUALIFIERS[third])


def _half(when: When, first: bool) -> When:
    """Half of a stretch by days; of a month the first 15 or the rest, of a decade five years."""
    if when.first is None or when.last is None or when.first == when.last:
        return when
    middle = add_days(when.first, 14 if when.precision == "month" else (when.last - when.first).days // 2)
    if when.precision in ("decade", "century"):
        middle = dt.date((when.first.year + when.last.year) // 2, 12, 31)
    return When.between(when.first, middle) if first else When.between(add_days(middle, 1), when.last)


def _third(when: When, first: dt.date, last: dt.date, third: int) -> tuple[dt.date, dt.date]:
    if when.precision == "week":
        begin, end = _WEEK[third]
        return add_days(first, begin), add_days(first, end)
    if when.precision == "month":
        return first.replace(day=10 * third + 1), last if third == 2 else first.replace(day=10 * third + 10)
    if when.precision in ("season", "quarter"):
        return _months(first, third, 1)
    if when.precision == "half":
        return _months(first, third, 2)
    if when.precision == "year":
        return _months(first, third, 4)
    return _years(first, last, third)


def _months(first: dt.date, third: int, width: int) -> tuple[dt.date, dt.date]:
    begin = first.year * 12 + first.month - 1 + third * width
    end = begin + width - 1
    year, month = end // 12, end % 12 + 1
    return dt.date(begin // 12, begin % 12 + 1, 1), dt.date(year, month, calendar.monthrange(year, month)[1])


def _years(first: dt.date, last: dt.date, third: int) -> tuple[dt.date, dt.date]:
    """Decades 0–3, 4–6, 7–9 and centuries likewise; any other stretch in three like parts of days."""
    years = last.year - first.year + 1
    if years < 10:
        days = (last - first).days + 1
        return add_days(first, days * third // 3), add_days(first, days * (third + 1) // 3 - 1)
    cuts = (0, years * 4 // 10, years * 7 // 10, years)
    return dt.date(first.year + cuts[third], 1, 1), dt.date(first.year + cuts[third + 1] - 1, 12, 31)
