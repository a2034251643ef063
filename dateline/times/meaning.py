"""What an expression means before it is anchored: typed, relative to a publication date or to the date told last."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from dateline.times.cell import Cell

Unit = Literal[
    "second", "minute", "hour", "day", "weekend", "week", "month", "quarter", "half", "season", "year", "decade", "century"
]
Origin = Literal["published", "told"]
Portion = Literal[
    "early", "mid", "late", "start", "end", "rest", "half 1", "half 2", "week 1", "week 2", "week 3", "week 4", "last week"
]


@dataclass(frozen=True, slots=True)
class Shift:
    """So many units from the publication date or from the date told last; ``count`` ``None`` is "some".

    ``whole`` says that the words name the unit itself ("last week"), not a distance ("a week ago"); ``grain`` is a finer
    unit than the one counted in ("ten years ago today").
    """

    count: int | None
    unit: str
    origin: Origin = "published"
    whole: bool = False
    daypart: str | None = None
    clock: str | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    season: int | None = None
    grain: str | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """A portion of another meaning: "late May", "the end of the year"."""

    whole: Meaning
    portion: Portion


@dataclass(frozen=True, slots=True)
class WeekOf:
    """The Monday-to-Sunday week that holds a day."""

    day: Cell


@dataclass(frozen=True, slots=True)
class Beside:
    """So many days before or after another day: "the day after Christmas"."""

    day: Cell | Feast | NthWeekday
    steps: int
    daypart: str | None = None


@dataclass(frozen=True, slots=True)
class NthDay:
    """ "The second day of his stay", of the range of days told last; ``nth`` -1 is its last day, 0 the day before it."""

    nth: int


@dataclass(frozen=True, slots=True)
class NthWeekday:
    """ "The first Tuesday in November"; ``nth`` -1 is the last one."""

    month: Cell | Shift
    nth: int
    weekday: int


@dataclass(frozen=True, slots=True)
class Length:
    """A duration; ``count`` ``None`` is "some" ("several days").

    ``ahead`` marks "in six months" and "within a few days", which may be dates as well;
    ``within`` that the words bind even a past clause ("agreed to leave within 60 days").
    """

    count: float | None
    unit: str
    ahead: bool = False
    within: bool = False
    age: bool = False
    more: tuple[tuple[float, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Every:
    """A set of times: ``value`` as TIMEX3 writes it."""

    value: str


@dataclass(frozen=True, slots=True)
class Vague:
    """PAST_REF, PRESENT_REF or FUTURE_REF."""

    value: str
    duration: str | None = None


@dataclass(frozen=True, slots=True)
class Gap:
    """ "The first in nine years": the earlier one lies ``count`` units before."""

    count: int
    unit: str


@dataclass(frozen=True, slots=True)
class Feast:
    """A holiday by its key in the table of fixed and movable days."""

    key: str
    year: int | None = None
    toward: int | None = None
    eve: bool = False


@dataclass(frozen=True, slots=True)
class Named:
    """A day known by a name that the text itself must explain: "opening night"."""

    key: str


@dataclass(frozen=True, slots=True)
class Numerals:
    """A date in numerals whose order of day and month the document decides: 3/4/2023."""

    one: int
    two: int
    year: int | None
    clock: str | None = None


@dataclass(frozen=True, slots=True)
class Piece:
    """One end of a range or one item of a list, with its own place in the text."""

    start: int
    end: int
    meaning: Meaning


@dataclass(frozen=True, slots=True)
class Series:
    """Pieces that belong together: a range (``through``) or a list."""

    pieces: tuple[Piece, ...]
    through: bool


Meaning = (
    Cell | Shift | Part | WeekOf | NthDay | NthWeekday | Beside | Length | Every | Vague | Gap | Feast | Named | Numerals | Series
)
