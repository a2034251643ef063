"""Ticks of a date axis, and its scale in words."""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Callable, Iterator

from dateline.figures.counting import stretch_words
from dateline.figures.parts import Tick
from dateline.model import When

_TICK_PX = {"day": 44, "month": 38, "year": 44}
_YEAR, _MONTH = 365.2425, 30.44
_STEPS: tuple[tuple[str, int, float], ...] = (
    ("day", 1, 1), ("day", 2, 2), ("day", 7, 7), ("day", 14, 14),
    ("month", 1, _MONTH), ("month", 2, 2 * _MONTH), ("month", 3, 3 * _MONTH), ("month", 6, 6 * _MONTH),
    *(("year", n, n * _YEAR) for n in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)),
)  # fmt: skip


def scale_of(first: dt.date, last: dt.date, x0: float, x1: float) -> tuple[str, tuple[Tick, ...]]:
    """The name of the scale ("decades", "months", "days" …) and the ticks between the pixels ``x0`` and ``x1``."""
    begin, end = first.toordinal(), last.toordinal() + 1
    per_day = (x1 - x0) / (end - begin)
    unit, step, _ = next((s for s in _STEPS if s[2] * per_day >= _TICK_PX[s[0]]), _STEPS[-1])
    days = list(_WALK[unit](first, last, step))
    names = {calendar.month_name[day.month] for day in days}
    ticks = []
    for n, day in enumerate(days):
        at = dt.datetime.combine(day, dt.time(12 if unit == "day" else 0))
        offset = day.toordinal() + (0.5 if unit == "day" else 0.0) - begin
        ticks.append(Tick(at, x0 + offset * per_day, _tick_text(unit, day, year=n == 0 and "January" not in names)))
    return _scale_name(unit, step), tuple(ticks)


def _scale_name(unit: str, step: int) -> str:
    if unit == "year":
        return "centuries" if step >= 100 else "decades" if step >= 10 else "years"
    if unit == "day" and step >= 7:
        return "weeks"
    return f"{unit}s"


def _days(first: dt.date, last: dt.date, step: int) -> Iterator[dt.date]:
    """Every ``step``-th day; weeks begin on Monday, as the news counts them."""
    begin = first.toordinal()
    if step >= 7:
        begin += -first.weekday() % 7
    return map(dt.date.fromordinal, range(begin, last.toordinal() + 1, step))


def _months(first: dt.date, last: dt.date, step: int) -> Iterator[dt.date]:
    for number in range(first.year * 12 + first.month - 1, last.year * 12 + last.month):
        day = dt.date(number // 12, number % 12 + 1, 1)
        if number % step == 0 and first <= day:
            yield day


def _years(first: dt.date, last: dt.date, step: int) -> Iterator[dt.date]:
    for year in range(first.year + -first.year % step, last.year + 1, step):
        if year >= 1 and dt.date(year, 1, 1) >= first:
            yield dt.date(year, 1, 1)


_WALK: dict[str, Callable[[dt.date, dt.date, int], Iterator[dt.date]]] = {"day": _days, "month": _months, "year": _years}


def _tick_text(unit: str, day: dt.date, year: bool) -> str:
    if unit == "year":
        return str(day.year)
    month = calendar.month_abbr[day.month]
    if unit == "month":
        return f"{month} {day.year}" if year or day.month == 1 else month
    return f"{day.day} {month}"


def title_of(first: dt.date, last: dt.date) -> str:
    """The stretch in words, coarse where it is long: "1961–2015", "September 2023 – May 2024", "1–19 June 2024".

    >>> title_of(dt.date(1954, 1, 1), dt.date(1954, 12, 31))
    '1954'
    """
    length = (last - first).days
    if length > 3 * 365:
        return f"{first.year}–{last.year}"
    if length > 60:
        begin, end = first.replace(day=1), last.replace(day=calendar.monthrange(last.year, last.month)[1])
        return stretch_words(begin, end)
    return When.between(first, last).in_words()
