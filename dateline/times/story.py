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


ASIDE = 5
LONGEST_STAY = 60


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
    sentence: int = -1
    year_here: int | None = None
    year_ahead: bool = False
    ahead_day: dt.date | None = None
    told_range: tuple[dt.date, dt.date] | None = None
    aside: Cell | None = None
    told_in: int = -1
    direction: int = 0
    day_told_here: dt.date | None = None
    happened_day: dt.date | None = None
    told_year_at: int | None = None

    @property
    def day_here(self) -> dt.date | None:
        """The day an hour belongs to: the one told last nearby, else that of publication where no other day was told."""
        if self.day_told_here is not None or self.narrative:
            return self.day_told_here or self.told_day
        apart = self.told_day is not None and self.told_day != self.published
        return None if apart or self.year_here is not None else self.published

    @property
    def past_day(self) -> dt.date | None:
        """The day that what has happened was told to last: plans told in between do not count."""
        if self.published is None or self.told_day is None or self.told_day <= self.published:
            return self.told_day
        return self.happened_day

    def enter(self, paragraph: int, sentence: int) -> None:
        """A year told binds bare days to the end of its paragraph, an aside or a bare year to come to that of its sentence."""
        if paragraph != self.paragraph:
            self.paragraph, self.year_here, self.ahead_day, self.day_told_here = paragraph, None, None, None
        if sentence != self.sentence:
            self.direction = 0
        if sentence != self.sentence and self.aside is not None and self.narrative:
            self.told, self.aside = self.aside, None
        if sentence != self.sentence and self.year_ahead:
            self.year_here, self.year_ahead = None, False
        self.sentence = sentence

    def tell(self, reading: Reading, since: bool = False) -> None:
        """Remember the date of ``reading``; "the lowest ``since`` March 2020" binds no later day of news to its year."""
        cell = reading.cell
        when = reading.when
        if reading.through and when and when.first and when.last and (when.last - when.first).days <= LONGEST_STAY:
            self.told_range = when.first, when.last
        if self.published is None and reading.basis == "relative":
            self.year_here = None  # the story is back at a day of its own, of which the year is not known
        if cell is None or cell.year is None or cell.decade or cell.century:
            return
        if self._compares(cell, reading.basis):
            return
        if self.narrative and self._strays(cell, reading.basis):
            self.aside = self.aside or self.told
        elif self.aside is not None:
            self.aside = None
        self.told, self.told_in = cell, self.sentence
        self.told_year_at = self.paragraph if reading.basis in ("explicit", "carried") else None
        if cell.date:
            self._tell_day(cell.date, reading)
        if reading.basis == "relative":
            self.year_here = None
        if since and not self.narrative:
            return
        if reading.basis == "explicit" or (reading.basis == "carried" and cell.month):
            self.year_here = cell.year
            self.year_ahead = not cell.month and self.published is not None and cell.year > self.published.year

    def _compares(self, cell: Cell, basis: Basis) -> bool:
        """ "From $3 million a year earlier": a report of business looks back from its quarter and goes on where it was."""
        if self.narrative or basis != "carried" or self.told is None or cell.year is None or not cell.quarter:
            return False
        return self.told.year == cell.year + 1 and self.told.quarter == cell.quarter

    def look(self, reading: Reading) -> None:
        """A day ahead or behind gives its direction to the rest of the sentence where no verb does."""
        day = reading.cell.date if reading.cell is not None else None
        if not self.direction and day is not None and self.published is not None and reading.basis == "relative":
            self.direction = (day > self.published) - (day < self.published)

    def _tell_day(self, day: dt.date, reading: Reading) -> None:
        self.told_day = self.day_told_here = day
        if self.published is None or day <= self.published:
            self.happened_day = day
        counted = reading.weekday is not None or reading.basis == "carried"
        if counted and self.published is not None and day > self.published:
            self.ahead_day = day

    def _strays(self, cell: Cell, basis: Basis) -> bool:
        """A year that leaps: a look ahead or back that the next sentence need not follow."""
        known = self.aside or self.told
        if known is None or known.year is None or cell.year is None or cell.month or basis != "explicit":
            return False
        return abs(cell.year - known.year) > ASIDE
