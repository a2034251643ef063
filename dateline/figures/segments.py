"""One to three date axes side by side, so that sparse decades and a crowded week are both readable.

Days count as floats here: the proleptic ordinal of the day, plus the hour as a fraction.
"""

from __future__ import annotations

import bisect
import datetime as dt
import itertools
import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from dateline.figures.cutting import BREAK_PX, MOST_SEGMENTS, air_of, cut_middles, shares
from dateline.figures.measure import text_width
from dateline.figures.parts import Piece, Segment
from dateline.figures.ticks import scale_of, title_of
from dateline.figures.wording import short_date

HEADING_PX = 12
_STRETCH = 2.6
_SLIVER_PX = 5.0
FIRST_DAY, LAST_DAY = dt.date.min.toordinal(), dt.date.max.toordinal()


@dataclass(frozen=True, slots=True)
class Extent:
    """The days [start, end) of one date as floats; an open end is cut to the other."""

    start: float
    end: float

    @property
    def middle(self) -> float:
        """The moment in the middle."""
        return (self.start + self.end) / 2


Group = tuple[Extent, ...]


@dataclass(frozen=True, slots=True)
class Cut:
    """Extents parted into groups, one a segment, and how many dates each was weighed by; no group where there is no date."""

    groups: tuple[Group, ...]
    weights: tuple[int, ...]
    also: float | None = None


def cut_extents(
    extents: Sequence[Extent],
    width: float,
    plain: bool = False,
    also: float | None = None,
    apart: bool = False,
    ties: Sequence[Extent] = (),
) -> Cut:
    """Part the extents into at most three groups for a picture of about ``width`` px, none within one of the ``ties``.

    ``also`` is a moment that should be in view if it lies near the last segment (the as-of date); ``apart`` treats it like an
    event, so that none is squeezed between it and an edge.
    """
    ordered = sorted(extents, key=lambda e: (e.middle, e.start))
    if not ordered:
        return Cut((), ())
    if apart and also is not None and ordered[0].middle < also < ordered[-1].middle:
        ordered = sorted([*ordered, Extent(also, also)], key=lambda e: (e.middle, e.start))
    middles = [e.middle for e in ordered]
    parts = cut_middles(middles, [(t.start, t.end) for t in ties], 1 if plain else MOST_SEGMENTS, width)
    moments = [bisect.bisect(middles, (a[-1] + b[0]) / 2) for a, b in itertools.pairwise(parts)]
    groups = tuple(tuple(ordered[a:b]) for a, b in itertools.pairwise([0, *moments, len(ordered)]))
    return Cut(groups, tuple(map(len, parts)), also)


def place_segments(cut: Cut, x0: float, x1: float, crowds: Collection[float] = ()) -> tuple[Segment, ...]:
    """A segment a group, side by side between the pixels ``x0`` and ``x1``.

    ``crowds`` are the middles of days whose labels stand on both sides of their marks.
    """
    if not cut.groups:
        return ()
    widths = [(x1 - x0 - BREAK_PX * (len(cut.groups) - 1)) * float(share) for share in shares(cut.weights)]
    hulls = _ranges(cut.groups, cut.also, widths)
    airs = [
        _air(hull, width, weight > 1, any(hull[0] <= day <= hull[1] for day in crowds))
        for hull, width, weight in zip(hulls, widths, cut.weights, strict=True)
    ]
    return _place(hulls, widths, airs, x0)


def _ranges(groups: tuple[Group, ...], also: float | None, widths: list[float]) -> list[tuple[float, float]]:
    """The stretch of each group; one that reaches into the air around its neighbour's outermost middle is cut there."""
    hulls = [_hull(group) for group in groups]
    low, high = hulls[-1]
    if also is not None and high < also <= high + max(1.0, 0.5 * (high - low)):
        hulls[-1] = (low, also)
    for k, (width, following) in enumerate(itertools.pairwise(widths)):
        last, first = max(e.middle for e in groups[k]), min(e.middle for e in groups[k + 1])
        (low, high), (begin, end) = hulls[k], hulls[k + 1]
        between = float(air_of(high - low, width) + air_of(end - begin, following))
        begin = max(begin, min(first, last + between))
        hulls[k], hulls[k + 1] = (low, max(last, min(high, begin - between))), (begin, max(end, begin + 1))
    return hulls


def _hull(group: Group) -> tuple[float, float]:
    """The stretch to show: all middles, and whole extents as long as they do not dwarf the rest."""
    low, high = min(e.middle for e in group), max(e.middle for e in group)
    for extent in sorted(group, key=lambda e: e.end - e.start):
        if high - low < 1 or extent.end - extent.start <= _STRETCH * (high - low):
            low, high = min(low, extent.start), max(high, extent.end)
    return low, high


def _day(ordinal: float) -> dt.date:
    return dt.date.fromordinal(min(LAST_DAY, max(FIRST_DAY, int(ordinal))))


def _air(hull: tuple[float, float], width: float, several: bool, crowded: bool) -> tuple[float, float]:
    """The days of air before and after a hull, which is drawn ``width`` px wide.

    There is none before a single day of ``several`` marks: labels stand to the right of them, and need the room. There is
    none at all around a ``crowded`` one, whose labels stand on both sides.
    """
    low, high = hull
    air = max(1.0, float(air_of(high - low, width)))
    if not several or high - low > 1:
        return air, air
    return 0.0, 0.0 if crowded else air


def _place(
    hulls: list[tuple[float, float]], widths: list[float], airs: list[tuple[float, float]], x0: float
) -> tuple[Segment, ...]:
    """Give each hull its width, and air at its ends, which neighbours share where there is too little between them."""
    edges = [FIRST_DAY]
    for (one, other), ((_, left), (right, _)) in zip(itertools.pairwise(hulls), itertools.pairwise(airs), strict=True):
        share = one[1] + (other[0] - one[1]) * left / (left + right or 1.0)
        edges.append(min(max(math.floor(one[1]) + 1, round(share)), max(math.floor(other[0]), math.ceil(one[1]))))
    edges.append(LAST_DAY + 1)
    placed: list[Segment] = []
    for k, ((low, high), (before, after), width) in enumerate(zip(hulls, airs, widths, strict=True)):
        begin, end = max(edges[k], math.floor(low - before)), min(edges[k + 1], math.ceil(high + after))
        words = short_date(title_of(_day(low), _day(high - 1e-6)))
        placed.append(make_segment(_day(begin), _day(end - 1), x0, x0 + width, words))
        x0 += width + BREAK_PX
    return tuple(placed)


def make_segment(first: dt.date, last: dt.date, x0: float, x1: float, title: str) -> Segment:
    """A segment with its ticks and its scale named."""
    scale, ticks = scale_of(first, last, x0, x1)
    tall = heading_width(title, scale) > x1 - x0 + BREAK_PX - 8
    return Segment(first, last, x0, x1, scale, title, ticks, tall)


def heading_width(title: str, scale: str) -> float:
    """Pixels of a segment's heading on one line."""
    return text_width(f"{title}  in {scale}", HEADING_PX, bold=True)


def tall_width(title: str, scale: str) -> float:
    """Pixels of a segment's heading on two lines."""
    return max(text_width(title, HEADING_PX, bold=True), text_width(f"in {scale}", HEADING_PX))


def x_in(segment: Segment, day: float) -> float:
    """Pixels of a moment (float ordinal) on a segment, also beyond its ends."""
    begin, end = segment.first.toordinal(), segment.last.toordinal() + 1
    return segment.x0 + (day - begin) / (end - begin) * (segment.x1 - segment.x0)


def locate(segments: Sequence[Segment], day: float) -> tuple[int, float]:
    """Segment and pixels of a moment; one that falls into a break stands at the nearer edge of it."""
    for k, segment in enumerate(segments):
        if day < segment.first.toordinal():
            return k, segment.x0
        if day < segment.last.toordinal() + 1:
            return k, x_in(segment, day)
    return len(segments) - 1, segments[-1].x1


def cut_pieces(segments: Sequence[Segment], extent: Extent, fade0: bool = False, fade1: bool = False) -> tuple[Piece, ...]:
    """The parts of an extent within each segment, slivers aside; an end that a segment's edge cuts off is faded too."""
    pieces: list[Piece] = []
    for k, segment in enumerate(segments):
        begin, end = segment.first.toordinal(), segment.last.toordinal() + 1
        if extent.end <= begin or extent.start >= end:
            continue
        start, stop = max(extent.start, begin), min(extent.end, end)
        pieces.append(Piece(k, x_in(segment, start), x_in(segment, stop)))
    pieces = [piece for piece in pieces if piece.x1 - piece.x0 >= _SLIVER_PX] or pieces[:1]
    if pieces:
        pieces[0] = replace(pieces[0], fade0=fade0 or extent.start < segments[0].first.toordinal())
        pieces[-1] = replace(pieces[-1], fade1=fade1 or extent.end > segments[-1].last.toordinal() + 1)
    return tuple(pieces)
