"""One to three date axes side by side, so that sparse decades and a crowded week are both readable.

Days count as floats here: the proleptic ordinal of the day, plus the hour as a fraction. A split is taken where it relieves
the crowding of the marks by more than what reading one more axis costs.
"""

from __future__ import annotations

import calendar
import datetime as dt
import itertools
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dateline.figures.measure import text_width
from dateline.figures.parts import Piece, Segment
from dateline.figures.ticks import scale_of, title_of
from dateline.figures.wording import short_date

BREAK_PX = 26
MOST_SEGMENTS = 3
_BREAK_COST = 0.9
_EASY_PX = 46
_MOST_POINTS = 48
_SHARE_BASE = 1.5
_STRETCH = 2.6
_LEAST_CHANGE = 4.0
FIRST_DAY, LAST_DAY = dt.date.min.toordinal(), dt.date.max.toordinal()


@dataclass(frozen=True, slots=True)
class Extent:
    """The days [start, end) of one date as floats; an open end is cut to the other."""

    start: float
    end: float

    @property
    def middle(self) -> float:
        return (self.start + self.end) / 2


Group = tuple[Extent, ...]


def choose_segments(
    extents: Sequence[Extent], x0: float, x1: float, plain: bool = False, also: float | None = None
) -> tuple[Segment, ...]:
    """Cut the extents into at most three segments between the pixels ``x0`` and ``x1``.

    ``also`` is a moment that should be in view if it lies near the last segment (the as-of date).
    """
    ordered = sorted(extents, key=lambda e: (e.middle, e.start))
    if not ordered:
        return ()
    most = 1 if plain else MOST_SEGMENTS
    groups = min(_partitions(ordered, most), key=lambda g: _cost(g, x1 - x0))
    return _place(_ranges(groups, also), [len(g) for g in groups], x0, x1)


def _partitions(ordered: list[Extent], most: int) -> Iterable[tuple[Group, ...]]:
    cuts = _cut_points(ordered)
    for count in range(most):
        for chosen in itertools.combinations(cuts, count):
            bounds = [0, *chosen, len(ordered)]
            yield tuple(tuple(ordered[a:b]) for a, b in itertools.pairwise(bounds))


def _cut_points(ordered: list[Extent]) -> list[int]:
    """Where a split is thinkable: the widest gaps between neighbouring dates, at most `_MOST_POINTS` of them."""
    gaps = [(b.middle - a.middle, i + 1) for i, (a, b) in enumerate(itertools.pairwise(ordered)) if b.middle > a.middle]
    return sorted(i for _, i in sorted(gaps, reverse=True)[:_MOST_POINTS])


def _cost(groups: tuple[Group, ...], width: float) -> float:
    room = width - BREAK_PX * (len(groups) - 1)
    shares = _shares([len(g) for g in groups])
    if not _scales_differ(groups, shares):
        return math.inf
    crowding = sum(_crowding(g, room * share) for g, share in zip(groups, shares, strict=True))
    return crowding + _BREAK_COST * (len(groups) - 1)


def _scales_differ(groups: tuple[Group, ...], shares: list[float]) -> bool:
    """Two neighbouring axes of nearly one scale only puzzle the reader."""
    scales = [max(g[-1].middle - g[0].middle, 1.0) / share for g, share in zip(groups, shares, strict=True)]
    return all(max(a, b) >= _LEAST_CHANGE * min(a, b) for a, b in itertools.pairwise(scales))


def _crowding(group: Group, width: float) -> float:
    length = group[-1].middle - group[0].middle
    if length <= 0:
        return 0.0
    gaps = [(b.middle - a.middle) / length * width for a, b in itertools.pairwise(group) if b.middle > a.middle]
    return sum(max(0.0, 1 - gap / _EASY_PX) ** 2 for gap in gaps)


def _shares(counts: Sequence[int]) -> list[float]:
    weights = [(count + _SHARE_BASE) ** 0.6 for count in counts]
    return [weight / sum(weights) for weight in weights]


def _ranges(groups: tuple[Group, ...], also: float | None) -> list[tuple[int, int]]:
    hulls = [_hull(group) for group in groups]
    low, high = hulls[-1]
    if also is not None and high < also <= high + max(1.0, 0.5 * (high - low)):
        hulls[-1] = (low, also)
    ranges = [_snap(low, high) for low, high in hulls]
    for k in range(len(ranges) - 1):
        begin = max(ranges[k + 1][0], int(hulls[k][1]) + 1)
        ranges[k + 1] = (begin, max(ranges[k + 1][1], begin))
        ranges[k] = (ranges[k][0], min(ranges[k][1], begin - 1))
    return ranges


def _hull(group: Group) -> tuple[float, float]:
    """The stretch to show: all middles, and whole extents as long as they do not dwarf the rest."""
    low, high = min(e.middle for e in group), max(e.middle for e in group)
    for extent in sorted(group, key=lambda e: e.end - e.start):
        if high - low < 1 or extent.end - extent.start <= _STRETCH * (high - low):
            low, high = min(low, extent.start), max(high, extent.end)
    return low, high


def _snap(low: float, high: float) -> tuple[int, int]:
    """First and last day (both included) of a range on a boundary of the calendar that suits its length."""
    begin, end = _day(low), _day(high - 1e-6)
    if high - low > 3 * 365:
        begin, end = dt.date(begin.year, 1, 1), dt.date(end.year, 12, 31)
    elif high - low > 100:
        begin, end = begin.replace(day=1), end.replace(day=calendar.monthrange(end.year, end.month)[1])
    else:
        begin, end = _day(begin.toordinal() - 1), _day(end.toordinal() + 1)
    return begin.toordinal(), end.toordinal()


def _day(ordinal: float) -> dt.date:
    return dt.date.fromordinal(min(LAST_DAY, max(FIRST_DAY, int(ordinal))))


def _place(ranges: list[tuple[int, int]], counts: list[int], x0: float, x1: float) -> tuple[Segment, ...]:
    room = x1 - x0 - BREAK_PX * (len(ranges) - 1)
    placed, left = [], x0
    for (begin, end), share in zip(ranges, _shares(counts), strict=True):
        placed.append(make_segment(dt.date.fromordinal(begin), dt.date.fromordinal(end), left, left + room * share))
        left += room * share + BREAK_PX
    return tuple(placed)


def make_segment(first: dt.date, last: dt.date, x0: float, x1: float) -> Segment:
    """A segment with its ticks and its scale named."""
    scale, ticks = scale_of(first, last, x0, x1)
    title = title_of(first, last)
    if text_width(title, 12, bold=True) > x1 - x0 + BREAK_PX - 8:
        title = short_date(title)
    tall = text_width(f"{title}  {scale}", 12, bold=True) > x1 - x0 + BREAK_PX - 8
    return Segment(first, last, x0, x1, scale, title, ticks, tall)


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
    """The parts of an extent within each segment; an end that a segment's edge cuts off is faded too."""
    pieces = []
    for k, segment in enumerate(segments):
        begin, end = segment.first.toordinal(), segment.last.toordinal() + 1
        if extent.end <= begin or extent.start >= end:
            continue
        start, stop = max(extent.start, begin), min(extent.end, end)
        cut0, cut1 = extent.start < begin and k == 0, extent.end > end and k == len(segments) - 1
        pieces.append(
            Piece(
                k,
                x_in(segment, start),
                x_in(segment, stop),
                (fade0 and start == extent.start) or cut0,
                (fade1 and stop == extent.end) or cut1,
            )
        )
    return tuple(pieces)
