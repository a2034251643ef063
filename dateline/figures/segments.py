"""One to three date axes side by side, so that sparse decades and a crowded week are both readable.

Days count as floats here: the proleptic ordinal of the day, plus the hour as a fraction. A split is taken where it relieves
the crowding of the marks by more than what reading one more axis costs.
"""

from __future__ import annotations

import bisect
import datetime as dt
import itertools
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from dateline.figures.measure import text_width
from dateline.figures.parts import Piece, Segment
from dateline.figures.ticks import scale_of, title_of
from dateline.figures.wording import short_date

BREAK_PX = 26
HEADING_PX = 12
MOST_SEGMENTS = 3
_BREAK_COST = 1.0
_TIGHT_COST = 2.0
_EASY_PX = 46
_EASY_SHARE = 8.0
_MOST_POINTS = 48
_MOST_SAMPLED = 200
_SHARE_BASE = 2.2
_STRETCH = 2.6
_LEAST_CHANGE = 4.0
_LEAST_SHARE = 0.03
_AIR_PX = 14.0
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
Middles = tuple[float, ...]


def choose_segments(
    extents: Sequence[Extent],
    x0: float,
    x1: float,
    plain: bool = False,
    also: float | None = None,
    apart: bool = False,
    ties: Sequence[Extent] = (),
) -> tuple[Segment, ...]:
    """Cut the extents into at most three segments between the pixels ``x0`` and ``x1``, none within one of the ``ties``.

    ``also`` is a moment that should be in view if it lies near the last segment (the as-of date); ``apart`` treats it like an
    event, so that none is squeezed between it and an edge.
    """
    ordered = sorted(extents, key=lambda e: (e.middle, e.start))
    if not ordered:
        return ()
    if apart and also is not None and ordered[0].middle < also < ordered[-1].middle:
        ordered = sorted([*ordered, Extent(also, also)], key=lambda e: (e.middle, e.start))
    most = 1 if plain else MOST_SEGMENTS
    cuts = _cut_points(ordered, ties)
    kept = sorted({*range(0, len(ordered), math.ceil(len(ordered) / _MOST_SAMPLED)), *(j for i in cuts for j in (i - 1, i))})
    sample = [ordered[i].middle for i in kept]
    best = min(_partitions(sample, [kept.index(i) for i in cuts], most), key=lambda g: _cost(g, x1 - x0))
    groups = _split(ordered, [(a[-1] + b[0]) / 2 for a, b in itertools.pairwise(best)])
    room = x1 - x0 - BREAK_PX * (len(groups) - 1)
    widths = [room * share for share in _shares([len(g) for g in best])]
    return _place(_ranges(groups, also, widths), widths, x0)


def _split(ordered: list[Extent], moments: list[float]) -> tuple[Group, ...]:
    """All extents, parted at the moments that the sample chose."""
    parted = [bisect.bisect([e.middle for e in ordered], moment) for moment in moments]
    bounds = [0, *parted, len(ordered)]
    return tuple(tuple(ordered[a:b]) for a, b in itertools.pairwise(bounds))


def _partitions(middles: list[float], cuts: list[int], most: int) -> Iterable[tuple[Middles, ...]]:
    for count in range(most):
        for chosen in itertools.combinations(cuts, count):
            bounds = [0, *chosen, len(middles)]
            yield tuple(tuple(middles[a:b]) for a, b in itertools.pairwise(bounds))


def _cut_points(ordered: list[Extent], ties: Sequence[Extent]) -> list[int]:
    """Where a split is thinkable: the widest gaps between neighbouring dates, at most `_MOST_POINTS` of them.

    A tie that is no longer than half of the whole stays in one piece.
    """
    most = (ordered[-1].middle - ordered[0].middle) / 2
    whole = [tie for tie in ties if tie.end - tie.start <= most]
    gaps = [
        (b.middle - a.middle, i + 1)
        for i, (a, b) in enumerate(itertools.pairwise(ordered))
        if b.middle > a.middle and not any(tie.start < (a.middle + b.middle) / 2 < tie.end for tie in whole)
    ]
    return sorted(i for _, i in sorted(gaps, reverse=True)[:_MOST_POINTS])


def _cost(groups: tuple[Middles, ...], width: float) -> float:
    room = width - BREAK_PX * (len(groups) - 1)
    counts = [len(g) for g in groups]
    shares = _shares(counts)
    if min(counts) < _LEAST_SHARE * sum(counts) or not _scales_differ(groups, shares):
        return math.inf
    easy = min(_EASY_PX, _EASY_SHARE * room / sum(counts))
    crowding = sum(_crowding(g, room * share, easy) for g, share in zip(groups, shares, strict=True))
    tight = _TIGHT_COST * _count_tight(groups, [room * share for share in shares])
    return crowding + tight + sum(_break_cost(a, b) for a, b in itertools.pairwise(groups))


def _break_cost(before: Middles, after: Middles) -> float:
    """A break that skips a long empty time is easier to read than one that only changes the scale."""
    gap = after[0] - before[-1]
    shorter = min(group[-1] - group[0] for group in (before, after))
    return _BREAK_COST * (1.5 - gap / (gap + max(shorter, 1.0)))


def _scales_differ(groups: tuple[Middles, ...], shares: list[float]) -> bool:
    """Two neighbouring axes of nearly one scale only puzzle the reader."""
    scales = [max(g[-1] - g[0], 1.0) / share for g, share in zip(groups, shares, strict=True)]
    return all(max(a, b) >= _LEAST_CHANGE * min(a, b) for a, b in itertools.pairwise(scales))


def _count_tight(groups: tuple[Middles, ...], widths: list[float]) -> int:
    """How many gaps are too narrow for the air that the marks on both sides of the break need on their scales."""
    airs = [_air(g[-1] - g[0], width) for g, width in zip(groups, widths, strict=True)]
    gaps = [b[0] - a[-1] for a, b in itertools.pairwise(groups)]
    return sum(gap < before + after for gap, (before, after) in zip(gaps, itertools.pairwise(airs), strict=True))


def _air(length: float, width: float) -> float:
    """The days at each end of a stretch drawn ``width`` px wide in which a mark at its very end is not cut."""
    return max(0.5, length * _AIR_PX / (width - 2 * _AIR_PX))


def _crowding(group: Middles, width: float, easy: float) -> float:
    """How many neighbours stand nearer than ``easy`` px; of very many events none can stand as far apart as of a few."""
    length = group[-1] - group[0]
    if length <= 0:
        return 0.0
    gaps = [(b - a) / length * width for a, b in itertools.pairwise(group) if b > a]
    return sum(max(0.0, 1 - gap / easy) ** 2 for gap in gaps)


def _shares(counts: Sequence[int]) -> list[float]:
    weights = [(count + _SHARE_BASE) ** 0.6 for count in counts]
    return [weight / sum(weights) for weight in weights]


def _ranges(groups: tuple[Group, ...], also: float | None, widths: list[float]) -> list[tuple[float, float]]:
    """The stretch of each group; one that reaches into the air around its neighbour's outermost middle is cut there."""
    hulls = [_hull(group) for group in groups]
    low, high = hulls[-1]
    if also is not None and high < also <= high + max(1.0, 0.5 * (high - low)):
        hulls[-1] = (low, also)
    for k, (width, following) in enumerate(itertools.pairwise(widths)):
        last, first = max(e.middle for e in groups[k]), min(e.middle for e in groups[k + 1])
        (low, high), (begin, end) = hulls[k], hulls[k + 1]
        between = _air(high - low, width) + _air(end - begin, following)
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


def _place(hulls: list[tuple[float, float]], widths: list[float], x0: float) -> tuple[Segment, ...]:
    """Give each hull its width, and air at its ends, which neighbours share where there is too little between them."""
    airs = [max(1.0, _air(high - low, width)) for (low, high), width in zip(hulls, widths, strict=True)]
    edges = [FIRST_DAY]
    for (one, other), (before, after) in zip(itertools.pairwise(hulls), itertools.pairwise(airs), strict=True):
        share = one[1] + (other[0] - one[1]) * before / (before + after)
        edges.append(min(max(math.floor(one[1]) + 1, round(share)), max(math.floor(other[0]), math.ceil(one[1]))))
    edges.append(LAST_DAY + 1)
    placed: list[Segment] = []
    for k, ((low, high), air, width) in enumerate(zip(hulls, airs, widths, strict=True)):
        begin, end = max(edges[k], math.floor(low - air)), min(edges[k + 1], math.ceil(high + air))
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
