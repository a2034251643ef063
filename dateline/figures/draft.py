"""One try at the whole picture with a given right margin; `layout` takes the best of a few."""

from __future__ import annotations

import datetime as dt
import functools
import itertools
import math
from collections.abc import Sequence
from dataclasses import replace

from dateline.figures.abreast import arrangements, crowd_days
from dateline.figures.assemble import Drawn, Here, draw_lane, draw_undated
from dateline.figures.counting import Window
from dateline.figures.cutting import BREAK_PX
from dateline.figures.filling import LEAST_ROWS, LaneRows, fill_lane, share_rows, shorten_one
from dateline.figures.geometry import DOT_R, Group, group_entries
from dateline.figures.headings import HEADING_ROW, asof_line, clear_ticks
from dateline.figures.items import Item
from dateline.figures.lanes import LaneGroup
from dateline.figures.legend import Signs, legend_of, signs_of
from dateline.figures.measure import text_width
from dateline.figures.packing import ROW, Field, Spot
from dateline.figures.parts import AsOf, Box, Lane, Layout, LayoutOptions, LegendItem, Segment, Source
from dateline.figures.segments import Cut, Extent, cut_extents, place_segments
from dateline.figures.strips import Undated, list_undated
from dateline.figures.wrapping import wrap_text

LANE_PX = 13
LANE_LEADING = 16
LANE_PAD, _TIGHT_PAD = 6.0, 2.0
_EDGE = 6.0
_GUTTER_MOST = 128.0
_MOST_SPARE = 40.0
_UNDATED_SHARE = 0.3  # of the height of a picture: more undated events are counted


class Draft:
    """One try at the picture with given cuts of the time axis and a right margin; the lowest picture wins.

    One whose lanes come to be higher than ``most`` px is given up as soon as that is known; its badness is infinite.
    """

    def __init__(
        self,
        options: LayoutOptions,
        items: list[Item],
        groups: list[LaneGroup],
        asof: dt.date | None,
        cut: Cut,
        right: float,
        most: float = math.inf,
    ) -> None:
        self.options, self.items, self.groups, self.right, self.most = options, items, groups, right, most
        self.gutter = _gutter(groups)
        edge = options.width - right
        self.crowds = crowd_days(items)
        self.segments = place_segments(cut, self.gutter + 2 * DOT_R, edge, self.crowds)
        self.asof = asof_line(asof, self.segments, options.width)
        stacked = self.asof.stacked if self.asof else any(s.tall for s in self.segments)
        self.segments = tuple(
            clear_ticks(replace(s, tall=stacked), self.asof, s.x0 - BREAK_PX / 2 + 2, min(s.x1 + BREAK_PX / 2 - 2, options.width))
            for s in self.segments
        )
        self.top = (1 + stacked) * HEADING_ROW + 28.0 if self.segments else 0.0
        self.field = _ground(self.gutter, options.width, self.segments, self.asof)
        self.lanes = self._pack_lanes()

    def _list_undated(self, high: float) -> Undated:
        """The strip of the undated within ``high`` pixels of lanes; on a page of fixed height every lane keeps two rows."""
        most = max(3, int(_UNDATED_SHARE * (self.options.height or self.options.max_height) / ROW))
        if self.options.height:
            most = max(1, min(most, int((high - 2 * self.pad * len(self.groups)) / ROW) - 2 * len(self._dated_groups())))
        undated = [self.items[i] for i in self._undated_indices()]
        return list_undated(undated, self.gutter + 4, self.options.width - _EDGE, self.options.width - self.right, most)

    def _undated_indices(self) -> list[int]:
        return self.groups[-1][2] if self.groups and self.groups[-1][0] == "undated" else []

    def _dated_groups(self) -> list[LaneGroup]:
        return self.groups[:-1] if self._undated_indices() else self.groups

    @functools.cached_property
    def badness(self) -> float:
        """Height, what the margin takes away, and labels that are far from their marks or tall and thin."""
        if not self.lanes and self._dated_groups():
            return math.inf
        tall = sum(spot.count > 4 for spot in self._spots())
        return self.height + self._taken(self.right) + 200 * self.forced + 30 * tall

    @staticmethod
    def _taken(right: float) -> float:
        return 0.4 * right

    def beaten_by(self, right: float) -> float:
        """How high the lanes of a better draft with that margin can be at most; infinite where no height tells it."""
        return math.inf if self.shortened else self.badness - self._taken(right)

    @functools.cached_property
    def forced(self) -> int:
        """How many labels had to leave their marks."""
        return sum(spot.forced for spot in self._spots())

    def _spots(self) -> list[Spot]:
        return [spot for lane in self.lanes for _, spots in lane.placed for spot in spots]

    @property
    def height(self) -> float:
        return sum(self._lane_height(k) for k in range(len(self.groups)))

    def _lane_height(self, k: int) -> float:
        return self._height_of(k, self.lanes[k].rows if k < len(self.lanes) else self.undated.rows)

    def _height_of(self, k: int, rows: int) -> float:
        """Pixels that a lane with so many rows takes."""
        return max(rows * ROW, len(_name_lines(self.groups[k][1])) * LANE_LEADING) + 2 * self.pad

    def _pack_lanes(self) -> list[LaneRows]:
        everyone = {item.event_id: item for item in self.items}
        lanes = [
            group_entries([self.items[i] for i in members], everyone, self.segments, self.asof)
            for _, _, members in self._dated_groups()
        ]
        self.signs = signs_of(itertools.chain.from_iterable(lanes), map(self.items.__getitem__, self._undated_indices()))
        high = (self.options.height or self.options.max_height) - self._around()
        self.pad = LANE_PAD if high / max(1, len(self.groups)) > 2 * ROW + 2 * LANE_PAD else _TIGHT_PAD
        self.undated = self._list_undated(high)
        room = int((high - 2 * self.pad * len(self.groups)) / ROW) - self.undated.rows
        full = self._fill(lanes, max(room, LEAST_ROWS))
        limits = share_rows([ways[0].rows for ways in full], room)
        self.shortened = any(ways[0].rows > limit for ways, limit in zip(full, limits, strict=True))
        return [shorten_one(ways, limit, self.field) for ways, limit in zip(full, limits, strict=True)]

    def _fill(self, lanes: list[list[Group]], most: int) -> list[list[LaneRows]]:
        """The ways to pack each lane into at most ``most`` rows if it can be, the lowest first; none where all are too high."""
        full: list[list[LaneRows]] = []
        spare = self.most - sum(self._height_of(k, self.undated.rows if k == len(lanes) else 1) for k in range(len(self.groups)))
        for k, groups in enumerate(lanes):
            least = self._height_of(k, 1)
            if spare < 0:
                return []
            ways = arrangements(groups, self.crowds, self.segments, self.field)
            full.append(sorted((fill_lane(way, self.field, most) for way in ways), key=lambda way: way.rows))
            spare -= self._height_of(k, full[-1][0].rows) - least
        return full if spare >= 0 else []

    def _around(self) -> float:
        """Pixels above and below the lanes: headings, the words of the as-of line, the legend."""
        _, legend = self._legend(self.signs, 0.0)
        return self.top + legend + HEADING_ROW * bool(self.asof and self.asof.below)

    def _legend(self, signs: Signs, y: float) -> tuple[tuple[LegendItem, ...], float]:
        """The legend under the lanes, which end at ``y``, and where the picture ends."""
        items, end = legend_of(signs, self.options.lanes != "type", 0.0, self.options.width - _EDGE, y + 12)
        return items, end + 8

    @property
    def _spare(self) -> float:
        """Pixels that each lane of a picture of fixed height gets above and below its rows."""
        if self.options.height is None or not self.groups:
            return 0.0
        left = self.options.height - self._around() - self.height
        return min(max(0.0, left / len(self.groups) / 2), _MOST_SPARE)

    def finish(self, sources: tuple[Source, ...]) -> Layout:
        """The layout, every lane drawn from the top down."""
        drawn, lanes, y, asof, spare = Drawn(), [], self.top, self.asof, self._spare
        for k, (key, name, _) in enumerate(self.groups):
            here = Here(k, y + spare + self.pad, self.segments, self.field)
            if k == len(self.lanes):
                draw_undated(drawn, here, self.undated)
            else:
                draw_lane(drawn, here, self.lanes[k])
            bottom = y + self._lane_height(k) + 2 * spare
            if asof and asof.below and k == len(self.lanes) - 1:
                asof = replace(asof, box=Box(asof.box.x0, bottom, asof.box.x1, bottom + HEADING_ROW))
                bottom += HEADING_ROW
            lanes.append(Lane(key, name, _name_lines(name), y, bottom, spare + self.pad))
            y = bottom
        hatched = any(force.hatched for force in drawn.forces)
        legend, end = self._legend(replace(self.signs, forces=bool(drawn.forces), hatched=hatched), y)
        return Layout(
            self.options, self.segments, tuple(lanes), tuple(drawn.marks), tuple(drawn.labels), tuple(drawn.ties),
            tuple(drawn.forces), asof, tuple(drawn.notes), sources, legend,
            tuple(self.items[i].event_id for i in self._undated_indices()), self.gutter, self.right, self.top, y,
            self.options.width, self.options.height or int(end),
        )  # fmt: skip


def cut_items(options: LayoutOptions, items: Sequence[Item], asof: dt.date | None, apart: bool = False) -> Cut:
    """Where the time axis of these events is cut, the same for every margin; ``apart``: with room around the as-of date."""
    dated = [_seen(item, options.window) for item in items]
    extents = [extent for of_one in dated for extent in of_one]
    moment = asof.toordinal() + 1.0 if asof else None
    return cut_extents(extents, options.width - _GUTTER_MOST, options.scale == "plain", moment, apart, _ties(dated))


def _seen(item: Item, window: Window) -> list[Extent]:
    """The date of an event, as far as it lies in the window, and its other readings: what the axis is to show."""
    if not item.dated:
        return []
    start, end = item.dated.extent.start, item.dated.extent.end
    low, high = (start if window[0] is None else window[0].toordinal(), end if window[1] is None else window[1].toordinal() + 1)
    cut = Extent(max(start, low), min(end, high))
    return [cut if cut.start < cut.end else item.dated.extent, *(reading.extent for reading in item.readings)]


def _ties(dated: Sequence[Sequence[Extent]]) -> list[Extent]:
    """From the first to the last reading of each disputed event, middle to middle."""
    middles = [[extent.middle for extent in of_one] for of_one in dated if len(of_one) > 1]
    return [Extent(min(days), max(days)) for days in middles]


def _gutter(groups: Sequence[LaneGroup]) -> float:
    names = [line for _, name, _ in groups for line in _name_lines(name)]
    return max((text_width(line, LANE_PX, bold=True) for line in names), default=0.0) + (22.0 if any(names) else 8.0)


def _name_lines(name: str) -> tuple[str, ...]:
    return wrap_text(name, _GUTTER_MOST, LANE_PX, bold=True) if name else ()


def _breaks(segments: Sequence[Segment]) -> tuple[float, ...]:
    return tuple((a.x1 + b.x0) / 2 for a, b in itertools.pairwise(segments))


def _ground(gutter: float, width: int, segments: Sequence[Segment], asof: AsOf | None) -> Field:
    """Where labels may stand: between gutter and edge, on either side of the as-of line, left of one at the very end."""
    if asof is None:
        return Field(gutter, width - _EDGE, None, _breaks(segments))
    right = asof.x - 5 if asof.beyond else width - _EDGE
    return Field(gutter, right, None if asof.beyond else asof.x, _breaks(segments))
