"""What all lanes of a counted picture share: the axes, the as-of line, and the stretches of time that are counted."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from dateline.figures.counting import Array, Days, day_of, edges, step_for, step_name, within
from dateline.figures.cutting import BREAK_PX
from dateline.figures.geometry import DOT_R
from dateline.figures.headings import HEADING_ROW, asof_line, clear_ticks
from dateline.figures.measure import text_width
from dateline.figures.members import Members
from dateline.figures.packing import ROW, Field
from dateline.figures.parts import AsOf, LayoutOptions, Segment
from dateline.figures.segments import Extent, cut_extents, place_segments
from dateline.figures.wrapping import wrap_text

BAR_PX, COUNT_PX, PAD, EDGE, RIGHT = 28.0, 15.0, 6.0, 6.0, 18.0
_BIN_PX = 26.0  # holds a count of four characters
_LANE_PX, _GUTTER_MOST = 13, 128.0
_LEAST_ROWS, _MOST_ROWS = 3, 10
_SAMPLE = 200


@dataclass(frozen=True)
class Ground:
    """What all lanes share: the axes, the as-of line, and for each axis where its stretches begin."""

    options: LayoutOptions
    segments: tuple[Segment, ...]
    asof: AsOf | None
    field: Field
    starts: tuple[tuple[dt.date, ...], ...]
    step: str
    gutter: float
    top: float
    rows: int
    bar: float

    @property
    def flat(self) -> Array:
        """The first days of all stretches, one axis after the other."""
        return np.array([day.toordinal() for starts in self.starts for day in starts])


def ground_of(days: Days, lanes: Sequence[Members], options: LayoutOptions, asof: dt.date | None) -> Ground:
    """The ground for events of these dates in these lanes."""
    names = [wide for _, name, at in lanes for wide in (*name_lines(name), f"{len(at):,}")]
    gutter = max((text_width(line, _LANE_PX, bold=True) for line in names), default=0.0) + 22.0
    moment = asof.toordinal() + 1.0 if asof else None
    x0, x1 = gutter + 2 * DOT_R, options.width - RIGHT
    segments = place_segments(cut_extents(_sample(days, options), x1 - x0, options.scale == "plain", moment), x0, x1)
    line = asof_line(asof, segments, options.width)
    stacked = line.stacked if line else any(s.tall for s in segments)
    segments = tuple(
        clear_ticks(replace(s, tall=stacked), line, s.x0 - BREAK_PX / 2 + 2, min(s.x1 + BREAK_PX / 2 - 2, options.width))
        for s in segments
    )
    starts, step = _stretches(segments, days, options)
    beyond = line is not None and line.beyond
    right = line.x - 5 if line and beyond else options.width - EDGE
    breaks = tuple((a.x1 + b.x0) / 2 for a, b in itertools.pairwise(segments))
    field = Field(gutter, right, line.x if line and not beyond else None, breaks)
    top = (1 + stacked) * HEADING_ROW + 28.0 if segments else 0.0
    return Ground(options, segments, line, field, starts, step, gutter, top, *_heights(len(lanes), options, top))


def _heights(lanes: int, options: LayoutOptions, top: float) -> tuple[int, float]:
    """How many rows of labels each lane has above its bars, and how high these are; on a sheet of fixed height, what fits."""
    room = ((options.height or options.max_height) - top - 60.0) / max(1, lanes) - COUNT_PX - 4 * PAD
    rows = min(max(int((room - BAR_PX) / ROW), 0 if options.height else _LEAST_ROWS), _MOST_ROWS)
    return rows, BAR_PX if rows else max(10.0, min(BAR_PX, room))


def _sample(days: Days, options: LayoutOptions) -> list[Extent]:
    """Some dates from all along the collection, cut to the window; the axes are chosen by them."""
    inside = np.flatnonzero(days.dated & within(days, options.window))
    if not len(inside):
        return []
    order = inside[np.argsort(days.middle[inside], kind="stable")]
    some = order[np.unique(np.linspace(0, len(order) - 1, _SAMPLE).astype(int))]
    low, high = bounds(days, options)
    begin, end = np.clip(days.start[some], low, high - 1), np.clip(days.end[some], low + 1, high)
    return [Extent(float(a), float(b)) for a, b in zip(begin, end, strict=True)]


def bounds(days: Days, options: LayoutOptions) -> tuple[int, int]:
    """The days [low, high) of the window, as far as there are events."""
    first, last = options.window
    low, high = int(days.start[days.dated].min()), int(days.end[days.dated].max())
    return (first.toordinal() if first else low), (last.toordinal() + 1 if last else high)


def _stretches(segments: Sequence[Segment], days: Days, options: LayoutOptions) -> tuple[tuple[tuple[dt.date, ...], ...], str]:
    """Where the stretches of each axis begin, each as fine as its count can be read; and their lengths in words.

    A stretch before a break also has what falls into the break, the outermost all that lies beyond them.
    """
    starts, names = [], []
    for segment in segments:
        step = step_for((segment.last - segment.first).days + 1, int((segment.x1 - segment.x0) / _BIN_PX))
        names.append(step_name(step))
        starts.append(tuple(edges(segment.first, segment.last, step)))
    if starts:
        low, _ = bounds(days, options)
        first = options.window[0] or min(day_of(low), starts[0][0])
        kept = [day for day in starts[0] if day > first]
        starts[0] = (first, *(kept[1:] if kept and kept[0] == starts[0][0] else kept))
    end = options.window[1] or dt.date.max
    starts = [tuple(day for day in days if day <= end) for days in starts]  # the air behind a window is none of it
    return tuple(starts), " / ".join(dict.fromkeys(names))


def name_lines(name: str) -> tuple[str, ...]:
    """A lane's name as broken for the gutter."""
    return wrap_text(name, _GUTTER_MOST, _LANE_PX, bold=True) if name else ()
