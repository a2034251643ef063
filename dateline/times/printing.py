"""A filled cell as a reading: its value, its days, and in words why it has none."""

from __future__ import annotations

from functools import lru_cache

from dateline.model import Basis, TimexType
from dateline.times.cell import Cell, value_of, when_of
from dateline.times.story import Reading

NO_PUBLICATION = "The publication date is not known, so this cannot be counted from it."
NO_DAY = "No day is told for this hour."
NOTHING_TOLD = "No date was told before that this could be counted from."
BEFORE_CHRIST = "Years before Christ are recognised but not supported."


@lru_cache(maxsize=8192)
def reading_of(cell: Cell, basis: Basis, weekday: int | None = None, note: str = "") -> Reading:
    """``cell`` with its TIMEX3 value and its days; without days ``note`` or a sentence of our own says why."""
    kind: TimexType = "TIME" if cell.daypart or cell.clock else "DATE"
    if cell.impossible:
        return Reading(kind, value_of(cell), None, basis, f"There is no day {cell.day} in that month.", None, weekday=weekday)
    when = when_of(cell)
    if when is None and not note:
        note = (
            BEFORE_CHRIST
            if _before_christ(cell)
            else NO_DAY
            if cell.unit == "day" and cell.weekday is None and not cell.month
            else NO_PUBLICATION
        )
    return Reading(kind, value_of(cell), when, basis, "" if when else note, cell, weekday=weekday)


def _before_christ(cell: Cell) -> bool:
    return any(part is not None and part < 0 for part in (cell.year, cell.decade, cell.century))
