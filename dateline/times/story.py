"""What a reader keeps in mind while going through a text: the publication date, and the date told last."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from dateline.model import Basis, TimexType, When
from dateline.times.cell import Cell


@dataclass(frozen=True, slots=True)
class Reading:
    """A meaning, anchored. ``cell`` is what later expressions may be counted from; fields as in ``TimeMention``."""

    kind: TimexType
    value: str
    when: When | None = None
    basis: Basis = "relative"
    note: str = ""
    cell: Cell | None = None
    readings: tuple[When, ...] = ()
    weekday: int | None = None
    gap: tuple[int, str] | None = None
    length: int | None = None
    pieces: tuple[tuple[int, int, Reading], ...] = ()
    through: bool = False


@dataclass(slots=True)
class Story:
    """The state of one reading of one text.

    ``published`` is the day relative expressions count from, ``None`` where unknown. In a ``narrative`` the date told
    last is what they count from. ``day_first`` is the habit of numerals, ``None`` where the text does not show it.
    """

    published: dt.date | None
    narrative: bool = False
    day_first: bool | None = None
    told: Cell | None = None
    told_day: dt.date | None = None
    paragraph: int = -1
    year_here: int | None = None

    def enter(self, paragraph: int) -> None:
        """A year told binds bare days to the end of its paragraph only."""
        if paragraph != self.paragraph:
            self.paragraph, self.year_here = paragraph, None

    def tell(self, reading: Reading, explicit: bool) -> None:
        """Remember the date of ``reading``."""
        cell = reading.cell
        if cell is None or cell.year is None or cell.decade or cell.century:
            return
        self.told = cell
        if cell.date:
            self.told_day = cell.date
        if explicit:
            self.year_here = cell.year
