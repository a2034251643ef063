"""What a picture is made of: plain data in pixels and dates, which Plotly, slides and the text twin draw alike.

Pixels count from the top left of the picture at the width it was packed for (`LayoutOptions.width`). A wider picture keeps
every y and every text size and stretches x linearly between the margins, so that gaps only grow.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Lanes = Literal["type", "actor", "source", "none"]
Scale = Literal["auto", "plain"]
Theme = Literal["light", "dark", "print"]
Glyph = Literal["dot", "pair", "bar", "span", "ring"]
Side = Literal["right", "left", "below", "below-left"]
Role = Literal["event", "reading", "earlier"]
Style = Literal["date", "status", "badge", "title", "cite"]

LANES: tuple[str, ...] = ("type", "actor", "source", "none")
SCALES: tuple[str, ...] = ("auto", "plain")
THEMES: tuple[str, ...] = ("light", "dark", "print")
LEAST_WIDTH = 640


@dataclass(frozen=True, slots=True)
class LayoutOptions:
    """What the viewer chose. ``asof`` None is the latest publication date; ``names`` maps actor codes to names.

    ``width`` and ``max_height`` are pixels; lanes that would make the picture higher print "+n more". With ``height`` the
    picture is exactly that high, as on a slide. Of more than ``most_marks`` events a picture counts them over time;
    ``window`` is the period that the viewer asked for. ``part``: the keys of the lanes to draw, none for all.
    """

    lanes: Lanes = "type"
    scale: Scale = "auto"
    asof: dt.date | None = None
    width: int = 880
    theme: Theme = "light"
    names: Mapping[str, str] = field(default_factory=dict)
    chosen: str | None = None
    max_height: int = 1100
    height: int | None = None
    most_marks: int = 300
    window: tuple[dt.date | None, dt.date | None] = (None, None)
    part: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        for name, allowed in (("lanes", LANES), ("scale", SCALES), ("theme", THEMES)):
            value = getattr(self, name)
            if value not in allowed:
                raise ValueError(f"LayoutOptions: {name} is {value!r}; choose one of {', '.join(allowed)}")
        if self.width < LEAST_WIDTH:
            told = f"width is {self.width} px; a picture needs {LEAST_WIDTH} or more, show the text twin below that"
            raise ValueError(f"LayoutOptions: {told}")


@dataclass(frozen=True, slots=True)
class Tick:
    """``x`` in pixels; ``at`` is the moment it stands for; its words are centred there but for ``shift`` pixels."""

    at: dt.datetime
    x: float
    text: str
    shift: float = 0.0


@dataclass(frozen=True, slots=True)
class Segment:
    """One date axis: the days ``first`` to ``last`` (both included) drawn linearly between ``x0`` and ``x1``.

    ``title`` and ``scale`` name it; ``tall`` says that they need a line each.
    """

    first: dt.date
    last: dt.date
    x0: float
    x1: float
    scale: str
    title: str
    ticks: tuple[Tick, ...]
    tall: bool = False


@dataclass(frozen=True, slots=True)
class Lane:
    """``name`` is "" where lanes are off; ``lines`` is the name as broken for the gutter. ``pad``: pixels above its first row."""

    key: str
    name: str
    lines: tuple[str, ...]
    y0: float
    y1: float
    pad: float = 6.0


@dataclass(frozen=True, slots=True)
class Piece:
    """The part of a mark within one segment; ``fade0``/``fade1`` say which end is not sharp."""

    segment: int
    x0: float
    x1: float
    fade0: bool = False
    fade1: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """One event, or in ``role`` one disputed "reading" of its date or an "earlier" one that it was meant for, in one lane.

    ``status`` is the event's, or "later" where the as-of date lies before it. ``first``/``last`` are the days drawn,
    ``x`` is the middle, ``segment`` where that lies (-1: undated). ``labelled`` is False where a "+n more" counts it;
    ``was`` is the status told of it before, "" where there was none.
    """

    event_id: str
    lane: int
    row: int
    glyph: Glyph
    status: str
    type: str
    first: dt.date | None
    last: dt.date | None
    segment: int
    x: float
    y: float
    pieces: tuple[Piece, ...]
    role: Role = "event"
    labelled: bool = True
    was: str = ""


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one style."""

    text: str
    style: Style


Line = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in pixels, y downwards."""

    x0: float
    y0: float
    x1: float
    y1: float

    def overlaps(self, other: Box, gap: float = 0.0) -> bool:
        """Whether the two touch or lie nearer than ``gap``.

        >>> Box(0, 0, 10, 10).overlaps(Box(10, 0, 20, 10))
        False
        """
        across = self.x0 < other.x1 + gap and other.x0 < self.x1 + gap
        return across and self.y0 < other.y1 + gap and other.y0 < self.y1 + gap


@dataclass(frozen=True, slots=True)
class Label:
    """The words at a mark. ``anchor`` is the x they hold on to, ``shift`` the fixed pixels from there to the near edge."""

    event_id: str
    lane: int
    segment: int
    side: Side
    anchor: float
    shift: float
    box: Box
    lines: tuple[Line, ...]
    numbers: tuple[int, ...]

    @property
    def text(self) -> str:
        """The label as one line of plain words."""
        return " ".join(" ".join(run.text for run in line) for line in self.lines)


@dataclass(frozen=True, slots=True)
class Tie:
    """The thin line that ties the readings of one disputed event, or leads ``to`` the day that one was moved to: "x0" or "x1"."""

    event_id: str
    lane: int
    y: float
    segment0: int
    x0: float
    segment1: int
    x1: float
    to: Literal["", "x0", "x1"] = ""


@dataclass(frozen=True, slots=True)
class Force:
    """A treaty in force: from its signature to its end. ``hatched`` is where the sources dispute the end."""

    event_id: str
    end_id: str
    lane: int
    y: float
    pieces: tuple[Piece, ...]
    hatched: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class AsOf:
    """The line past which nothing is drawn as having happened; ``beyond`` where it lies right of every segment.

    Its words are in ``box``, beside the headings, which are ``stacked`` on two lines to make room; or ``below`` the lanes.
    """

    day: dt.date
    segment: int
    x: float
    text: str
    box: Box
    beyond: bool = False
    stacked: bool = False
    below: bool = False


@dataclass(frozen=True, slots=True)
class Note:
    """ "+n more": the events of a lane that found no room for a label, most important first."""

    lane: int
    segment: int
    side: Side
    anchor: float
    shift: float
    box: Box
    text: str
    event_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Bin:
    """Events of a lane counted over the days ``first`` to ``last``: where there are too many to be drawn one by one.

    ``count`` lie in it for certain, ``pending`` of them have not happened; ``maybe`` are dated less exactly and may lie in it.
    ``box`` is its place; up to ``rise`` the bar is solid, up to ``crest`` hollow, up to ``haze`` faint. ``text`` is the count.
    """

    lane: int
    segment: int
    first: dt.date
    last: dt.date
    count: int
    pending: int
    maybe: int
    box: Box
    rise: float
    crest: float
    haze: float
    text: str


@dataclass(frozen=True, slots=True)
class Source:
    """One line of the numbered source list: publisher and title, or in ``brief`` one of them, and a date in words."""

    number: int
    article_id: str
    words: str
    published: str
    brief: str = ""

    @property
    def text(self) -> str:
        """The line as printed."""
        return f"[{self.number}] {self.words}, {self.published}"


@dataclass(frozen=True, slots=True)
class LegendItem:
    """One explained sign; ``glyph``, ``status`` and ``was`` draw it, ``kind`` names what is not a mark."""

    kind: Literal["mark", "type", "force", "tie", "move", "bin"]
    glyph: Glyph
    status: str
    type: str
    text: str
    box: Box
    was: str = ""


@dataclass(frozen=True, slots=True)
class Layout:
    """Where everything stands. ``undated`` are the events without a date; they are marks of the last lane.

    With ``bins``, the lanes count their events over time, and only some of those are marks; ``total`` is how many there are.
    """

    options: LayoutOptions
    segments: tuple[Segment, ...]
    lanes: tuple[Lane, ...]
    marks: tuple[Mark, ...]
    labels: tuple[Label, ...]
    ties: tuple[Tie, ...]
    forces: tuple[Force, ...]
    asof: AsOf | None
    notes: tuple[Note, ...]
    sources: tuple[Source, ...]
    legend: tuple[LegendItem, ...]
    undated: tuple[str, ...]
    gutter: float
    right: float
    top: float
    bottom: float
    width: int
    height: int
    bins: tuple[Bin, ...] = ()
    total: int = 0

    @property
    def foot(self) -> float:
        """Where the lowest of it ends, which a picture of fixed ``height`` with too many lanes passes."""
        return max((item.box.y1 for item in self.legend), default=self.bottom)
