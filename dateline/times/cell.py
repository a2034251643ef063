"""Cells of the calendar: what an expression names, how TIMEX3 writes it, and which days it covers."""

from __future__ import annotations

import calendar
import datetime as dt
from dataclasses import dataclass, replace

from dateline.model import When

COMING = 2  # "this coming Friday" is the nearest one, where "next Friday" is next week's
SEASON_CODES = {21: "SP", 22: "SU", 23: "FA", 24: "WI"}


@dataclass(frozen=True, slots=True)
class Cell:
    """A named piece of the calendar; what is ``None`` is not told.

    ``year`` is negative before Christ. ``season`` is EDTF's 21–24, ``week`` the Monday of a week, ``decade`` the first
    year of one, ``century`` its number. ``daypart`` is TIMEX3's MO, AF, EV, NI, DT, MI; ``clock`` is "15:11".
    ``toward`` is -1, 0, 1, 2 where the words say last, this, next, coming.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    week: dt.date | None = None
    weekend: bool = False
    season: int | None = None
    quarter: int | None = None
    half: int | None = None
    decade: int | None = None
    century: int | None = None
    daypart: str | None = None
    clock: str | None = None
    toward: int | None = None

    @property
    def unit(self) -> str:
        """The finest unit that is told."""
        if self.day is not None or self.weekday is not None:
            return "day"
        for name in ("weekend", "week", "month", "season", "quarter", "half", "decade", "century"):
            if getattr(self, name):
                return name
        return "year" if self.year is not None else "day"

    @property
    def date(self) -> dt.date | None:
        """The day, where the cell is one and it exists."""
        if self.year is None or self.month is None or self.day is None or not 1 <= self.year <= 9999:
            return None
        if not 1 <= self.day <= (28 if self.day <= 28 else calendar.monthrange(self.year, self.month)[1]):
            return None
        return dt.date(self.year, self.month, self.day)

    @property
    def impossible(self) -> bool:
        """A day that its month never has, or not in that year: 31 February."""
        if self.month is None or self.day is None or 1 <= self.day <= 28:
            return False
        longest = 29 if self.month == 2 and not self.year else calendar.monthrange(abs(self.year or 2000) or 4, self.month)[1]
        return not 1 <= self.day <= longest

    @classmethod
    def of_day(cls, day: dt.date) -> Cell:
        return cls(day.year, day.month, day.day)

    @classmethod
    def of_week(cls, day: dt.date) -> Cell:
        monday = add_days(day, -day.weekday())
        return cls(week=monday, year=monday.year)

    def at(self, daypart: str | None, clock: str | None) -> Cell:
        """The same cell at a part of the day or an hour."""
        return replace(self, daypart=daypart or self.daypart, clock=clock or self.clock) if daypart or clock else self


def add_days(day: dt.date, days: int) -> dt.date:
    """``day`` moved, kept inside the years 1–9999."""
    return dt.date.fromordinal(min(max(day.toordinal() + days, 1), dt.date.max.toordinal()))


def add_months(year: int, month: int, months: int) -> tuple[int, int]:
    """(year, month) moved by ``months``."""
    index = year * 12 + month - 1 + months
    return index // 12, index % 12 + 1


def value_of(cell: Cell) -> str:
    """The TIMEX3 value: "2023-09-13", "1918-WI", "192" for a decade, "BC0480-08", "2013-03-22TNI"."""
    return _date_value(cell) + _time_value(cell)


def _date_value(cell: Cell) -> str:
    if cell.week is not None:
        iso = cell.week.isocalendar()
        return f"{iso.year:04}-W{iso.week:02}" + ("-WE" if cell.weekend else "")
    if cell.century is not None:
        return _signed((abs(cell.century) - 1) * (1 if cell.century > 0 else -1), 2, cell.century < 0)
    if cell.decade is not None:
        return _signed(abs(cell.decade) // 10 * (1 if cell.decade >= 0 else -1), 3, cell.decade < 0)
    year = "XXXX" if cell.year is None else _signed(cell.year, 4, cell.year < 0)
    return year + _within_year(cell)


def _within_year(cell: Cell) -> str:
    if cell.season:
        return f"-{SEASON_CODES[cell.season]}"
    if cell.quarter:
        return f"-Q{cell.quarter}"
    if cell.half:
        return f"-H{cell.half}"
    if cell.month is None:
        if cell.weekday is not None:
            return f"-WXX-{cell.weekday + 1}"
        return "-XX-XX" if cell.daypart or cell.clock or cell.day or cell.year is None else ""
    day = f"-{cell.day:02}" if cell.day else "-XX" if cell.daypart or cell.clock else ""
    return f"-{cell.month:02}{day}"


def _signed(number: int, width: int, before_christ: bool) -> str:
    return f"{'BC' if before_christ else ''}{abs(number):0{width}}"


def _time_value(cell: Cell) -> str:
    if cell.clock:
        return f"T{cell.clock}"
    return f"T{cell.daypart}" if cell.daypart else ""


def when_of(cell: Cell) -> When | None:
    """The days of a fully told cell; ``None`` where the year is missing, before Christ or past 9999."""
    if cell.week is not None and cell.week.year <= 9998:
        return _weekend(cell.week) if cell.weekend else When.week(cell.week)
    if cell.century is not None:
        return When.century(cell.century) if 1 <= cell.century <= 99 else None
    if cell.decade is not None:
        return When.decade(cell.decade) if 1 <= cell.decade <= 9990 else None
    if cell.week is not None or cell.year is None or not 1 <= cell.year <= 9998:
        return None
    return _when_in_year(cell, cell.year)


def _weekend(monday: dt.date) -> When:
    return When.between(add_days(monday, 5), add_days(monday, 6))


def _when_in_year(cell: Cell, year: int) -> When | None:
    if cell.season:
        return When.season(year, cell.season)
    if cell.quarter:
        return When.quarter(year, cell.quarter)
    if cell.half:
        return When.half(year, cell.half)
    if cell.month and cell.day:
        return When.day(cell.date) if cell.date else None
    if cell.month:
        return When.month(year, cell.month)
    return None if cell.day or cell.weekday is not None else When.year(year)
