"""Counting very many events by stretches of time, all at once in arrays.

A stretch counts what certainly lies in it, and apart from that what is dated less exactly and may: a date never becomes
finer by being counted. Days are proleptic ordinals here; an open end reaches no further than the closed one.
"""

from __future__ import annotations

import calendar
import datetime as dt
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from dateline.model import MONTHS, When

Array = np.ndarray[Any, Any]
Window = tuple[dt.date | None, dt.date | None]

_EPOCH = dt.date(1970, 1, 1).toordinal()
_LAST = dt.date.max.toordinal()


@dataclass(frozen=True, slots=True)
class Days:
    """The dates of events as days [start, end); ``closed`` says that no end is open, ``dated`` that there is a date."""

    start: Array
    end: Array
    closed: Array
    dated: Array

    @property
    def middle(self) -> Array:
        """The moments in the middle."""
        return (self.start + self.end) / 2


def days_of(events: pd.DataFrame) -> Days:
    """The dates of the rows of ``events``; those without one have 0 for both ends."""
    first, last = events["first"], events["last"]
    dated = (first.notna() | last.notna()).to_numpy()
    begin, stop = _ordinals(first.fillna(last)), _ordinals(last.fillna(first))
    closed = (first.notna() & last.notna()).to_numpy()
    return Days(np.where(dated, begin, 0), np.where(dated, stop + 1, 0), closed, dated)


def _ordinals(days: pd.Series) -> Array:
    return days.to_numpy("datetime64[D]").astype("int64") + _EPOCH


def within(days: Days, window: Window) -> Array:
    """Which dates touch the window; without one, all do."""
    first, last = window
    inside = np.ones(len(days.start), dtype=bool)
    if first:
        inside &= days.end > first.toordinal()
    if last:
        inside &= days.start <= last.toordinal()
    return inside


# The lengths that a stretch may have: (unit, how many, days).
STEPS: tuple[tuple[str, int, float], ...] = (
    ("day", 1, 1), ("week", 1, 7), ("month", 1, 30.44), ("month", 3, 91.3),
    *(("year", n, n * 365.2425) for n in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)),
)  # fmt: skip
_PLURAL = {1: "", 3: "quarter", 10: "decade", 100: "century"}


def step_for(days: float, most: int) -> tuple[str, int, float]:
    """The shortest step of which at most ``most`` cover ``days``."""
    return next((step for step in STEPS if days / step[2] <= most), STEPS[-1])


def step_name(step: tuple[str, int, float]) -> str:
    """A step in words: "month", "quarter", "5 years"."""
    unit, count, _ = step
    return unit if count == 1 else _PLURAL.get(count) or f"{count} {unit}s"


def edges(first: dt.date, last: dt.date, step: tuple[str, int, float]) -> list[dt.date]:
    """The first days of the stretches that cover ``first`` to ``last``; the first of them is ``first`` itself."""
    starts = [first]
    while (following := _next(starts[-1], step)) is not None and following <= last:
        starts.append(following)
    return starts


def _next(day: dt.date, step: tuple[str, int, float]) -> dt.date | None:
    """The next beginning of a unit after ``day``; weeks begin on Monday."""
    unit, count, _ = step
    try:
        if unit == "day":
            return day + dt.timedelta(days=1)
        if unit == "week":
            return day + dt.timedelta(days=7 - day.weekday())
        if unit == "month":
            number = (day.year * 12 + day.month - 1) // count * count + count
            return dt.date(number // 12, number % 12 + 1, 1)
        return dt.date(day.year // count * count + count, 1, 1)
    except (OverflowError, ValueError):
        return None  # past the year 9999


@dataclass(frozen=True, slots=True)
class Counts:
    """For each stretch: what certainly lies in it, what of that has not happened, and what may lie in it."""

    sure: Array
    pending: Array
    maybe: Array


def count(days: Days, picked: Array, pending: Array, starts: Array, stop: int) -> Counts:
    """Count the dates at the positions ``picked`` over stretches that begin at ``starts``, the last ending before ``stop``.

    What lies outside of all stretches is not counted.
    """
    begin, end = days.start[picked], days.end[picked]
    touching = (end > starts[0]) & (begin < stop)
    begin, end, closed, waits = begin[touching], end[touching], days.closed[picked][touching], pending[picked][touching]
    low = np.clip(np.searchsorted(starts, begin, "right") - 1, 0, None)
    high = np.searchsorted(starts, np.minimum(end, stop) - 1, "right") - 1
    sure = closed & (low == high) & (begin >= starts[0]) & (end <= stop)
    size = len(starts)
    rise = np.bincount(low[~sure], minlength=size + 1) - np.bincount(high[~sure] + 1, minlength=size + 1)
    return Counts(np.bincount(low[sure], minlength=size), np.bincount(low[sure & waits], minlength=size), np.cumsum(rise)[:size])


def stretch_words(first: dt.date, last: dt.date) -> str:
    """A stretch as a reader calls it.

    >>> stretch_words(dt.date(2024, 1, 1), dt.date(2024, 12, 31)), stretch_words(dt.date(2024, 2, 1), dt.date(2024, 2, 29))
    ('2024', 'February 2024')
    """
    whole_months = first.day == 1 and last.day == calendar.monthrange(last.year, last.month)[1]
    if whole_months and (first.month, last.month) == (1, 12):
        return str(first.year) if first.year == last.year else f"{first.year}–{last.year}"
    if whole_months and (first.year, first.month) == (last.year, last.month):
        return f"{MONTHS[first.month - 1]} {first.year}"
    return When.day(first).in_words() if first == last else When.between(first, last).in_words()


def number_words(number: int) -> str:
    """A count in at most four characters.

    >>> [number_words(n) for n in (7, 999, 1234, 20400, 1250000)]
    ['7', '999', '1.2k', '20k', '1.2M']
    """
    for size, letter in ((1_000_000, "M"), (1000, "k")):
        if number >= size:
            short = number / size
            return f"{short:.1f}{letter}" if short < 9.95 else f"{short:.0f}{letter}"
    return str(number)


def day_of(ordinal: float) -> dt.date:
    """A day within what the calendar knows."""
    return dt.date.fromordinal(int(min(max(ordinal, 1), _LAST)))
