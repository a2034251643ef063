"""Frames → where every mark, label, tick and note stands. No Plotly here; tests assert on what `layout` returns."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Sequence
from dataclasses import dataclass, replace

from dateline.figures.assemble import Drawn, draw_lane, draw_undated
from dateline.figures.geometry import DOT_R, Group, group_entries, unit_of
from dateline.figures.items import Item, items_of
from dateline.figures.lanes import LaneGroup, group_lanes
from dateline.figures.legend import legend_of
from dateline.figures.measure import text_width, wrap_text
from dateline.figures.packing import ROW, Field, Placed, Spot, pack
from dateline.figures.parts import AsOf, Box, Label, Lane, Layout, LayoutOptions, Mark, Segment, Source
from dateline.figures.segments import HEADING_PX, choose_segments, heading_width, locate, tall_width
from dateline.figures.strips import list_undated, note_rows
from dateline.figures.wording import number_sources, short_date
from dateline.frame import Frames
from dateline.model import When

__all__ = ["Label", "Layout", "LayoutOptions", "Mark", "layout"]

LANE_PX = 13
LANE_LEADING = 16
LANE_PAD = 6.0
HEADING_ROW = 18.0
_LEGEND_ROOM = 60.0
_EDGE = 6.0
_GUTTER_MOST = 128.0
_RIGHTS = (18.0, 110.0, 190.0)
_WRAPS = (460.0, 330.0, 250.0, 200.0)
_LEAST_ROWS = 3
_MOST_LABELS = 150
_MOST_TRIED = 150


def layout(frames: Frames, options: LayoutOptions | None = None) -> Layout:
    """Lay out all events of ``frames``; an empty picture has no segment and no lane.

    Every event is a mark in each lane it belongs to, and there either labelled or counted in a "+n more" note.
    """
    options = options or LayoutOptions()
    sources = number_sources(frames)
    asof = options.asof or latest_publication(frames)
    items = items_of(frames, sources, asof)
    groups = group_lanes(items, sources, options)
    best = _best_draft(options, items, groups, asof)
    return best.finish(sources)


def _best_draft(options: LayoutOptions, items: list[Item], groups: list[LaneGroup], asof: dt.date | None) -> _Draft:
    """The least bad of some right margins; where labels had to leave their marks, also with the as-of date held apart."""
    first = _Draft(options, items, groups, asof, _RIGHTS[0])
    if first.asof is None or len(items) > _MOST_TRIED:
        return first
    tried = [first, *(_Draft(options, items, groups, asof, right) for right in _RIGHTS[1:])]
    if min(tried, key=lambda draft: draft.badness).forced:
        tried += [_Draft(options, items, groups, asof, right, apart=True) for right in _RIGHTS]
    return min(tried, key=lambda draft: draft.badness)


def latest_publication(frames: Frames) -> dt.date | None:
    """The latest day on which an article of the collection appeared; an inferred month counts only if nothing else is known."""
    articles = frames.articles.dropna(subset=["published_first", "published_last"])
    exact = articles[articles["published_first"] == articles["published_last"]]
    known = exact if len(exact) else articles
    return known["published_last"].max().date() if len(known) else None


@dataclass(frozen=True, slots=True)
class _LaneRows:
    """A lane's packed rows: what is labelled, and what found no room."""

    groups: tuple[Group, ...]
    placed: tuple[Placed, ...]
    rest: tuple[Group, ...]
    rows: int


class _Draft:
    """One try at the picture with a given right margin; the lowest picture wins."""

    def __init__(
        self,
        options: LayoutOptions,
        items: list[Item],
        groups: list[LaneGroup],
        asof: dt.date | None,
        right: float,
        apart: bool = False,
    ) -> None:
        self.options, self.items, self.groups, self.right = options, items, groups, right
        self.gutter = _gutter(groups)
        edge = options.width - right
        extents = [d.extent for item in items if item.dated for d in (item.dated, *item.readings)]
        moment = asof.toordinal() + 1.0 if asof else None
        self.segments = choose_segments(extents, self.gutter + 2 * DOT_R, edge, options.scale == "plain", moment, apart)
        self.asof = _asof_line(asof, self.segments, options.width)
        stacked = self.asof.stacked if self.asof else any(s.tall for s in self.segments)
        self.segments = tuple(_clear_ticks(replace(s, tall=stacked), self.asof) for s in self.segments)
        self.top = (1 + stacked) * HEADING_ROW + 28.0 if self.segments else 0.0
        self.field = _ground(self.gutter, options.width, self.segments, self.asof)
        self.lanes = self._pack_lanes()
        self.undated, self.undated_rows = list_undated(
            [items[i] for i in self._undated_indices()], self.gutter + 4, options.width - _EDGE
        )

    def _undated_indices(self) -> list[int]:
        return self.groups[-1][2] if self.groups and self.groups[-1][0] == "undated" else []

    def _dated_groups(self) -> list[LaneGroup]:
        return self.groups[:-1] if self._undated_indices() else self.groups

    @property
    def badness(self) -> float:
        """Height, what the margin takes away, and labels that are far from their marks or tall and thin."""
        tall = sum(len(spot.lines) > 4 for spot in self._spots())
        return self.height + 0.4 * self.right + 200 * self.forced + 30 * tall

    @property
    def forced(self) -> int:
        """How many labels had to leave their marks."""
        return sum(spot.forced for spot in self._spots())

    def _spots(self) -> list[Spot]:
        return [spot for lane in self.lanes for _, spots in lane.placed for spot in spots]

    @property
    def height(self) -> float:
        return sum(self._lane_height(k) for k in range(len(self.groups)))

    def _lane_height(self, k: int) -> float:
        rows = self.lanes[k].rows if k < len(self.lanes) else self.undated_rows
        name = len(_name_lines(self.groups[k][1])) * LANE_LEADING
        return max(rows * ROW, name) + 2 * LANE_PAD

    def _pack_lanes(self) -> list[_LaneRows]:
        everyone = {item.event_id: item for item in self.items}
        lanes = [
            _pack_best(group_entries([self.items[i] for i in members], everyone, self.segments), self.segments, self.field)
            for _, _, members in self._dated_groups()
        ]
        room = int((self.options.max_height - self.top - _LEGEND_ROOM - 2 * LANE_PAD * len(lanes)) / ROW)
        limits = _share_rows([lane.rows for lane in lanes], room)
        return [_shorten(lane, limit, self.segments, self.field) for lane, limit in zip(lanes, limits, strict=True)]

    def finish(self, sources: tuple[Source, ...]) -> Layout:
        """The layout, every lane drawn from the top down."""
        drawn, lanes, y, asof = Drawn(), [], self.top, self.asof
        for k, (key, name, _) in enumerate(self.groups):
            if k == len(self.lanes):
                draw_undated(drawn, k, y + LANE_PAD, self.undated)
            else:
                lane = self.lanes[k]
                draw_lane(drawn, k, y + LANE_PAD, lane.groups, lane.placed, lane.rest, lane.rows, self.segments, self.field)
            bottom = y + self._lane_height(k)
            if asof and asof.below and k == len(self.lanes) - 1:
                asof = replace(asof, box=Box(asof.box.x0, bottom, asof.box.x1, bottom + HEADING_ROW))
                bottom += HEADING_ROW
            lanes.append(Lane(key, name, _name_lines(name), y, bottom))
            y = bottom
        types = self.options.lanes != "type"
        legend, end = legend_of(drawn.marks, drawn.ties, drawn.forces, types, 0.0, self.options.width - _EDGE, y + 12)
        return Layout(
            self.options, self.segments, tuple(lanes), tuple(drawn.marks), tuple(drawn.labels), tuple(drawn.ties),
            tuple(drawn.forces), asof, tuple(drawn.notes), sources, legend,
            tuple(self.items[i].event_id for i in self._undated_indices()), self.gutter, self.right, self.top, y,
            self.options.width, int(end + 8),
        )  # fmt: skip


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


def _asof_line(asof: dt.date | None, segments: tuple[Segment, ...], width: int) -> AsOf | None:
    """The line stands at the end of its day, its words beside it among the headings; below the lanes where those are in the way.

    Headings go on two lines where that makes room.
    """
    if asof is None or not segments:
        return None
    moment = asof.toordinal() + 1.0
    segment, x = locate(segments, moment)
    beyond = moment > segments[-1].last.toordinal() + 1
    text = f"as of {short_date(When.day(asof).in_words())}" + (" →" if beyond else "")
    wide = text_width(text, HEADING_PX, bold=True)
    x0 = x + 5 if x + 5 + wide < width else x - 5 - wide
    box, line = Box(x0, 0.0, x0 + wide, HEADING_ROW), Box(x - 3, 0.0, x + 3, HEADING_ROW)
    flat = [Box(s.x0, 0.0, s.x0 + heading_width(s.title, s.scale), HEADING_ROW) for s in segments]
    tall = [Box(s.x0, 0.0, s.x0 + tall_width(s.title, s.scale), HEADING_ROW) for s in segments]
    stacked = any(s.tall for s in segments) or _collide((box, line), flat)
    return AsOf(asof, segment, x, text, box, beyond, stacked, stacked and _collide((box, line), tall))


def _collide(words: Sequence[Box], headings: Sequence[Box]) -> bool:
    return any(one.overlaps(other, 6.0) for one in words for other in headings)


def _clear_ticks(segment: Segment, asof: AsOf | None) -> Segment:
    """The segment without the words of ticks that the as-of line would run through."""
    if asof is None:
        return segment
    ticks = (replace(t, text="") if abs(t.x - asof.x) < text_width(t.text, HEADING_PX) / 2 + 4 else t for t in segment.ticks)
    return replace(segment, ticks=tuple(ticks))


def _pack_best(groups: list[Group], segments: Sequence[Segment], ground: Field, wraps: Sequence[float] = _WRAPS) -> _LaneRows:
    """Pack with labels of several widths and keep the lowest lane; of equals the one with the longer lines.

    Of more events than a lane could ever label, only the highest-ranked are tried.
    """
    chosen = set(map(id, _ranked(groups)[:_MOST_LABELS]))
    kept, rest = [g for g in groups if id(g) in chosen], tuple(g for g in groups if id(g) not in chosen)
    units = [unit_of(group, segments) for group in kept]
    placed, rows = min((pack(units, ground, wrap) for wrap in wraps), key=lambda result: result[1])
    return _LaneRows(tuple(kept), tuple(placed), rest, rows + note_rows(rest, ground))


def _ranked(groups: Sequence[Group]) -> list[Group]:
    return sorted(groups, key=lambda g: (-g.rank, g.entries[0].item.middle, g.entries[0].item.event_id))


def _share_rows(wanted: list[int], room: int) -> list[int]:
    """How many rows each lane gets: what it wants, or an equal part of what the modest lanes leave over."""
    limits = [0] * len(wanted)
    left = room
    for done, k in enumerate(sorted(range(len(wanted)), key=lambda k: wanted[k])):
        limits[k] = max(min(wanted[k], left // (len(wanted) - done)), min(wanted[k], _LEAST_ROWS))
        left -= limits[k]
    return limits


def _shorten(lane: _LaneRows, limit: int, segments: Sequence[Segment], ground: Field) -> _LaneRows:
    """Keep as many of the highest-ranked labels as ``limit`` rows hold beside the "+n more"."""
    if lane.rows <= limit:
        return lane
    everything = (*lane.groups, *lane.rest)
    ranked = _ranked(everything)
    low, high = 0, len(lane.groups)
    best = _LaneRows((), (), everything, note_rows(everything, ground))
    while low < high:
        count = (low + high + 1) // 2
        kept = set(map(id, ranked[:count]))
        trial = _pack_best([g for g in lane.groups if id(g) in kept], segments, ground, _WRAPS)
        rest = tuple(g for g in everything if id(g) not in kept)
        rows = trial.rows + note_rows(rest, ground)
        if rows <= limit:
            low = count
            best = _LaneRows(trial.groups, trial.placed, rest, rows)
        else:
            high = count - 1
    return best
