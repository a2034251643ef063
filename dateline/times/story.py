"""What a reader keeps in mind while going through a text: the publication date, and the date told last."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace

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


@dataclass(frozen=True, slots=True)
class Standing:
    """How a date stands in its sentence: where it ends, behind "since", in ``passing``, as what ``opens`` the clause, or of what
    ``had`` been before. What ``heads`` a paragraph is a year alone: "1995: …"."""

    end: int = 0
    since: bool = False
    passing: bool = False
    opens: bool = True
    had: bool = False
    heads: bool = False


@dataclass(frozen=True, slots=True)
class Frame:
    """The date whose year binds the bare days and months that follow it in its paragraph.

    ``begins`` is the first day of one that tells more than a year, ``within`` the stretch that it binds the days of ("the second
    half of the year"). One told in ``passing`` binds only what stands beside it, a ``brief`` one only what its sentence tells,
    and its clause where it does not open it. What ``had`` been binds no day well after it that simply was. What ``heads`` its
    paragraph binds all of that.
    """

    year: int
    end: int
    sentence: int
    begins: dt.date | None = None
    passing: bool = False
    brief: bool = False
    opens: bool = True
    had: bool = False
    within: When | None = None
    heads: bool = False


ASIDE = 5
NEARBY = 2  # paragraphs
LONGEST_STAY = 200


@dataclass(slots=True)
class Story:
    """The state of one reading of one text.

    ``published`` is the day relative expressions count from, ``None`` where unknown. In a ``narrative`` the date told
    last is what they count from. ``day_of_news`` is the day told last other than in passing ("the accord of 12 May 2000"),
    in the paragraph ``news_paragraph``; ``in_passing`` says that the date told last was. ``had`` is whether the clause at
    hand tells what had been before, ``will`` whether what will be; ``year_beside`` is the year that stands right before the
    date at hand, ``told_apart`` the date told last in the paragraph that is not the publication's,
    ``year_named`` the year that the paragraph named last, in whatever way. ``day_first`` is the habit of numerals, ``None``
    where the text does not show it.
    """

    published: dt.date | None
    narrative: bool = False
    day_first: bool | None = None
    told: Cell | None = None
    told_day: dt.date | None = None
    paragraph: int = -1
    sentence: int = -1
    frame: Frame | None = None
    ahead_day: dt.date | None = None
    told_range: tuple[dt.date, dt.date] | None = None
    aside: Cell | None = None
    told_in: int = -1
    direction: int = 0
    day_told_here: dt.date | None = None
    happened_day: dt.date | None = None
    happened_paragraph: int = -1
    told_apart: Cell | None = None
    told_year_at: int | None = None
    told_paragraph: int = -1
    from_then: int = 0
    beside: bool = False
    begins: dt.date | None = None
    day_of_news: dt.date | None = None
    news_paragraph: int = -1
    in_passing: bool = False
    had: bool = False
    will: bool = False
    year_beside: int | None = None
    year_named: int | None = None

    @property
    def day_here(self) -> dt.date | None:
        """The day an hour belongs to: the one told last nearby, else that of publication where no other day was told."""
        if self.day_told_here is not None or self.narrative:
            return self.day_told_here or self.told_day
        apart = self.told_day is not None and self.told_day != self.published
        return None if apart or self.frame is not None else self.published

    @property
    def past_day(self) -> dt.date | None:
        """The day that what has happened was told to last: plans told in between do not count."""
        if self.published is None or self.told_day is None or self.told_day <= self.published:
            return self.told_day
        return self.happened_day if self.paragraph - self.happened_paragraph <= 1 else None

    def enter(self, paragraph: int, sentence: int) -> None:
        """A year told binds bare days to the end of its paragraph, an aside or a brief one to that of its sentence."""
        if paragraph != self.paragraph:
            self.paragraph, self.frame, self.ahead_day, self.day_told_here = paragraph, None, None, None
            self.year_named, self.told_apart = None, None
        if sentence != self.sentence:
            self.direction = 0
            if self.aside is not None and self.narrative:
                self.told, self.aside = self.aside, None
            if self.frame is not None and self.frame.brief:
                self.frame = None
        self.sentence = sentence

    def tell(self, reading: Reading, standing: Standing) -> None:
        """Remember the date of ``reading``; "the lowest since March 2020" binds no later day of news to its year."""
        cell = reading.cell
        when = reading.when
        if reading.through and when and when.first and when.last and (when.last - when.first).days <= LONGEST_STAY:
            self.told_range = when.first, when.last
        if self.published is None and reading.basis == "relative":
            self.frame = None  # the story is back at a day of its own, of which the year is not known
        if cell is None or cell.year is None or cell.decade or cell.century or self._compares(cell, reading.basis):
            return
        self.year_named = self.year_named if standing.since else cell.year
        news = not self.narrative and self.published is not None
        if not (news and self._mentions(cell, standing)):
            here = self.day_of_news is not None and 0 <= self.paragraph - self.news_paragraph <= NEARBY
            self.in_passing = standing.passing
            if cell.date and not (standing.passing and here):
                self.day_of_news, self.news_paragraph = cell.date, self.paragraph
            self._tell_cell(cell, reading)
        if reading.basis == "relative":
            self.frame = None
        if standing.since and not self.narrative:
            return
        if reading.basis == "explicit" or (reading.basis == "carried" and (cell.month or cell.season)):
            frame = self.frame
            if frame is not None and frame.heads and reading.basis == "carried" and news:
                return  # "1995: At a summit in May …": the year at the head holds on
            if reading.basis == "carried" and frame is not None and frame.brief and frame.opens and frame.year == cell.year:
                return  # "last year, in June, in July and in March": all in the year told first
            self._bind(reading, cell, cell.year, replace(standing, passing=standing.passing and news))
        elif news and reading.basis == "relative" and not (cell.month or cell.week):
            self._bind_stretch(reading, cell, cell.year, standing)

    def _tell_cell(self, cell: Cell, reading: Reading) -> None:
        if self.narrative and self._strays(cell, reading.basis):
            self.aside = self.aside or self.told
        elif self.aside is not None:
            self.aside = None
        self.told_apart = self.told_apart if cell.date == self.published else cell
        self.told, self.told_in, self.told_paragraph = cell, self.sentence, self.paragraph
        self.told_year_at = self.paragraph if reading.basis in ("explicit", "carried") else None
        if cell.date:
            self._tell_day(cell.date, reading)

    def _mentions(self, cell: Cell, standing: Standing) -> bool:
        """ "In there since 1976", "the treaty of 1954": nothing is counted from it where the paragraph tells a date."""
        finer = self.told is not None and self.told.month and self.told_paragraph == self.paragraph
        return bool(finer) and (standing.since or (standing.passing and not cell.month))

    def _bind_stretch(self, reading: Reading, cell: Cell, year: int, standing: Standing) -> None:
        """ "Last year they met in September", "the plan for the second half of the year, with a summit on September 3"."""
        within = reading.when if cell.half or cell.quarter or cell.season else None
        passing = within is None and not standing.opens
        self.frame = Frame(year, standing.end, self.sentence, None, passing, True, not passing, within=within)

    def _bind(self, reading: Reading, cell: Cell, year: int, standing: Standing) -> None:
        if standing.passing and self.frame is not None and not self.frame.passing and not self._is_left(cell, year):
            return
        ahead = self.published is not None and year > self.published.year
        whole = not cell.month and reading.basis == "explicit"
        brief = whole and self.published is not None and (ahead or not (standing.opens or self.narrative))
        when = reading.when
        finer = when is not None and (cell.month or when.precision != "year" or when.qualifier is not None)
        begins = when.first if finer and when else None
        self.frame = Frame(
            year, standing.end, self.sentence, begins, standing.passing, brief, standing.opens, standing.had, heads=standing.heads
        )

    def _is_left(self, cell: Cell, year: int) -> bool:
        """Whether the story has left the year told: it speaks of a month after it, if in passing."""
        frame = self.frame
        return (
            frame is not None and not frame.heads and bool(cell.month) and frame.year < year and frame.sentence != self.sentence
        )

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
            self.happened_day, self.happened_paragraph = day, self.paragraph
        counted = reading.weekday is not None or reading.basis == "carried"
        if counted and self.published is not None and day > self.published:
            self.ahead_day = day

    def _strays(self, cell: Cell, basis: Basis) -> bool:
        """A year that leaps: a look ahead or back that the next sentence need not follow."""
        known = self.aside or self.told
        if known is None or known.year is None or cell.year is None or cell.month or basis != "explicit":
            return False
        return abs(cell.year - known.year) > ASIDE
