"""Very many events: each lane counts them over time and labels only the highest-ranked, so that 200 and 200,000 feel the same.

Here `layout` works in arrays. What is labelled goes through the same engine as in a picture of few events.
"""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from dateline.figures.assemble import Drawn, Here, draw_lane, draw_undated
from dateline.figures.counting import (
    Array,
    Counts,
    Days,
    count,
    day_of,
    days_of,
    edges,
    number_words,
    step_for,
    step_name,
    within,
)  # fmt: skip
from dateline.figures.filling import LaneRows
from dateline.figures.geometry import DOT_R, Group, group_entries, unit_of
from dateline.figures.headings import HEADING_ROW, asof_line, clear_ticks
from dateline.figures.items import Item, items_of, ranks
from dateline.figures.legend import LEGEND_ROW, SIGN
from dateline.figures.measure import text_width, wrap_text
from dateline.figures.members import Members, lane_members
from dateline.figures.packing import ROW, Field, Placed, Rows, fit, offers_for
from dateline.figures.parts import AsOf, Bin, Box, Lane, Layout, LayoutOptions, LegendItem, Segment, Source
from dateline.figures.segments import BREAK_PX, Extent, choose_segments
from dateline.figures.strips import list_undated
from dateline.figures.wording import UNDATED, number_sources
from dateline.frame import Frames, part_of

BAR_PX, COUNT_PX = 28.0, 15.0
BIN_PX = 26.0  # holds a count of four characters
_LANE_PX, _GUTTER_MOST, _PAD, _EDGE, _RIGHT = 13, 128.0, 6.0, 6.0, 18.0
_LEAST_ROWS, _MOST_ROWS, _WRAP = 3, 10, 240.0
_STRETCHES = 6  # labels are looked for all along the lane
_SAMPLE = 200
_LISTED = 4


@dataclass(frozen=True)
class _Ground:
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

    @property
    def flat(self) -> Array:
        """The first days of all stretches, one axis after the other."""
        return np.array([day.toordinal() for starts in self.starts for day in starts])


def density(frames: Frames, options: LayoutOptions, asof: dt.date | None) -> Layout:
    """Lay out more events than can be drawn one by one: counts per lane and stretch of time, and labels for some."""
    events, days = frames.events, days_of(frames.events)
    lanes = [(key, name, at[days.dated[at]]) for key, name, at in lane_members(frames, options)]
    lanes = [lane for lane in lanes if len(lane[2])]
    ground = _ground(days, lanes, options, asof)
    picks = _picks(events, days, lanes, ground)
    undated = events[~days.dated]
    listed = undated.assign(rank=ranks(undated)).nlargest(_LISTED, "rank") if len(undated) else undated
    picks.append(listed["event_id"].tolist())
    _, shown = _named(frames, picks, ground, asof)
    labels, _ = _named(shown, picks, ground, asof)  # once more, so that only the sources of what is shown are numbered
    counts = [_counted(days, at, _pending(events, days, asof), ground) for _, _, at in lanes]
    return _finish(_Plan(lanes, counts, len(undated), len(events)), labels, ground)


def _pending(events: pd.DataFrame, days: Days, asof: dt.date | None) -> Array:
    """What has not happened, as far as was known on the as-of day."""
    waits = (events["status"] != "occurred").to_numpy()
    return waits | (days.start > asof.toordinal()) if asof else waits


def _ground(days: Days, lanes: Sequence[Members], options: LayoutOptions, asof: dt.date | None) -> _Ground:
    names = [wide for _, name, at in lanes for wide in (*_name_lines(name), f"{len(at):,}")]
    gutter = max((text_width(line, _LANE_PX, bold=True) for line in names), default=0.0) + 22.0
    moment = asof.toordinal() + 1.0 if asof else None
    x0, x1 = gutter + 2 * DOT_R, options.width - _RIGHT
    segments = choose_segments(_sample(days, options), x0, x1, options.scale == "plain", moment)
    line = asof_line(asof, segments, options.width)
    stacked = line.stacked if line else any(s.tall for s in segments)
    segments = tuple(
        clear_ticks(replace(s, tall=stacked), line, s.x0 - BREAK_PX / 2 + 2, min(s.x1 + BREAK_PX / 2 - 2, options.width))
        for s in segments
    )
    starts, step = _stretches(segments, days, options)
    beyond = line is not None and line.beyond
    right = line.x - 5 if line and beyond else options.width - _EDGE
    breaks = tuple((a.x1 + b.x0) / 2 for a, b in itertools.pairwise(segments))
    field = Field(gutter, right, line.x if line and not beyond else None, breaks)
    top = (1 + stacked) * HEADING_ROW + 28.0 if segments else 0.0
    return _Ground(options, segments, line, field, starts, step, gutter, top, _label_rows(len(lanes), options.max_height - top))


def _label_rows(lanes: int, room: float) -> int:
    """How many rows of labels each lane has above its bars."""
    rows = (room - 60.0) / max(1, lanes) - BAR_PX - COUNT_PX - 3 * _PAD
    return min(max(int(rows / ROW), _LEAST_ROWS), _MOST_ROWS)


def _sample(days: Days, options: LayoutOptions) -> list[Extent]:
    """Some dates from all along the collection, cut to the window; the axes are chosen by them."""
    inside = np.flatnonzero(days.dated & within(days, options.window))
    if not len(inside):
        return []
    order = inside[np.argsort(days.middle[inside], kind="stable")]
    some = order[np.unique(np.linspace(0, len(order) - 1, _SAMPLE).astype(int))]
    low, high = _bounds(days, options)
    begin, end = np.clip(days.start[some], low, high - 1), np.clip(days.end[some], low + 1, high)
    return [Extent(float(a), float(b)) for a, b in zip(begin, end, strict=True)]


def _bounds(days: Days, options: LayoutOptions) -> tuple[int, int]:
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
        step = step_for((segment.last - segment.first).days + 1, int((segment.x1 - segment.x0) / BIN_PX))
        names.append(step_name(step))
        starts.append(tuple(edges(segment.first, segment.last, step)))
    if starts:
        low, _ = _bounds(days, options)
        first = options.window[0] or min(day_of(low), starts[0][0])
        kept = [day for day in starts[0] if day > first]
        starts[0] = (first, *(kept[1:] if kept and kept[0] == starts[0][0] else kept))
    return tuple(starts), " / ".join(dict.fromkeys(names))


def _picks(events: pd.DataFrame, days: Days, lanes: Sequence[Members], ground: _Ground) -> list[list[str]]:
    """The events of each lane that may be labelled: the highest-ranked of several parts of its time."""
    rank, middle = ranks(events).to_numpy(), days.middle
    stops = np.append(ground.flat[1:], np.iinfo(np.int64).max)
    part = np.searchsorted(stops, middle, "right") * _STRETCHES // max(1, len(stops))
    inside = within(days, ground.options.window)
    picks = []
    for _, _, at in lanes:
        at = at[inside[at]]
        order = at[np.lexsort((middle[at], -rank[at]))]
        chosen = pd.Series(order).groupby(part[order], sort=False).head(ground.rows)
        picks.append(events["event_id"].iloc[chosen.to_numpy()].tolist())
    return picks


def _name_lines(name: str) -> tuple[str, ...]:
    return wrap_text(name, _GUTTER_MOST, _LANE_PX, bold=True) if name else ()


@dataclass(frozen=True)
class _Plan:
    """The lanes with their counts; how many events have no date, and how many there are in all."""

    lanes: Sequence[Members]
    counts: Sequence[Counts]
    undated: int
    total: int


@dataclass(frozen=True)
class _Labels:
    """The labelled rows of each lane, the undated that are named, and the sources of both."""

    rows: list[LaneRows]
    undated: list[Item]
    sources: tuple[Source, ...]


def _named(frames: Frames, picks: list[list[str]], ground: _Ground, asof: dt.date | None) -> tuple[_Labels, Frames]:
    """Label what finds room of ``picks`` (a list a lane, then the undated), and the frames of just that."""
    picked = part_of(frames, {event_id for pick in picks for event_id in pick})
    sources = number_sources(picked)
    items = {item.event_id: item for item in items_of(picked, sources, asof)}
    *lanes, undated = ([items[event_id] for event_id in pick if event_id in items] for pick in picks)
    rows = [_label(lane, ground) for lane in lanes]
    shown = {e.item.event_id for lane in rows for group in lane.groups for e in group.entries}
    return _Labels(rows, undated, sources), part_of(picked, shown | {item.event_id for item in undated})


def _finish(plan: _Plan, labels: _Labels, ground: _Ground) -> Layout:
    drawn, bins, places, y = Drawn(), [], [], ground.top
    most = max((int((c.sure + c.maybe).max(initial=0)) for c in plan.counts), default=0)
    for k, ((key, name, at), filled, counted) in enumerate(zip(plan.lanes, labels.rows, plan.counts, strict=True)):
        draw_lane(drawn, Here(k, y + _PAD, ground.segments, ground.field), filled)
        lines = (*_name_lines(name), f"{len(at):,}")
        foot = y + max(2 * _PAD + filled.rows * ROW, len(lines) * 16.0 - COUNT_PX) + COUNT_PX + BAR_PX + _PAD
        bins += _bins(k, foot - _PAD, counted, ground, most)
        places.append(Lane(key, name, lines, y, foot))
        y = foot
    if plan.undated:
        y = _add_undated(drawn, places, labels.undated, ground, y, plan.undated)
    legend, end = _legend(ground, y + 12)
    return Layout(
        ground.options, ground.segments, tuple(places), tuple(drawn.marks), tuple(drawn.labels), tuple(drawn.ties), (),
        ground.asof, (), labels.sources, legend, (), ground.gutter, _RIGHT, ground.top, y, ground.options.width, int(end + 8),
        tuple(bins), plan.total,
    )  # fmt: skip


def _label(items: Sequence[Item], ground: _Ground) -> LaneRows:
    """The labels that find room on a few rows, the most important first; all others are counted anyway."""
    rows, groups, placed = Rows([[] for _ in range(ground.rows)]), [], []
    wanted = group_entries(items, {}, ground.segments, ground.asof)
    for group in sorted(wanted, key=lambda g: (-g.rank, g.entries[0].item.middle)):
        spot = _place(group, rows, ground)
        if spot:
            rows.settle(unit_of(group, ground.segments), spot)
            groups.append(group)
            placed.append(spot)
    used = max((spot.row + len(spot.lines) for _, spots in placed for spot in spots), default=0)
    return LaneRows(tuple(groups), tuple(placed), (), (), used)


def _place(group: Group, rows: Rows, ground: _Ground) -> Placed | None:
    unit = unit_of(group, ground.segments)
    offers = [[o for o in offers_for(want, ground.field, _WRAP) if o.side in ("left", "right")] for want in unit.wants]
    for row in range(ground.rows):
        if rows.is_free(row, 1, unit.x0, unit.x1):
            spots = fit(unit, row, offers, rows, ())
            if spots and all(spot.row + len(spot.lines) <= ground.rows for spot in spots):
                return row, spots
    return None


def _counted(days: Days, at: Array, pending: Array, ground: _Ground) -> Counts:
    low, high = _bounds(days, ground.options)
    return count(days, at, pending, ground.flat, max(high, low + 1))


def _bins(lane: int, floor: float, counted: Counts, ground: _Ground, most: int) -> list[Bin]:
    """The bars of a lane; their height grows with the root of the count, so that a few still show beside thousands."""
    bins, n = [], 0
    firsts = [day for starts in ground.starts for day in starts]
    for k, (segment, starts) in enumerate(zip(ground.segments, ground.starts, strict=True)):
        for day in starts:
            last = firsts[n + 1] - dt.timedelta(days=1) if n + 1 < len(firsts) else _last_day(ground)
            sure, pending, maybe = (int(part[n]) for part in (counted.sure, counted.pending, counted.maybe))
            n += 1
            if sure or maybe:
                x0, x1 = _across(segment, day, last)
                solid, whole, haze = (floor - _rise(c, most) for c in (sure - pending, sure, sure + maybe))
                box = Box(x0, floor - BAR_PX - COUNT_PX, x1, floor)
                bins.append(Bin(lane, k, day, last, sure, pending, maybe, box, solid, whole, haze, number_words(sure)))
    return bins


def _last_day(ground: _Ground) -> dt.date:
    return ground.options.window[1] or ground.segments[-1].last


def _across(segment: Segment, first: dt.date, last: dt.date) -> tuple[float, float]:
    begin, width = segment.first.toordinal(), (segment.last - segment.first).days + 1
    per_day = (segment.x1 - segment.x0) / width
    shares = (max(first.toordinal() - begin, 0), min(last.toordinal() + 1 - begin, width))
    x0, x1 = (segment.x0 + share * per_day for share in shares)
    return x0 + 0.5, max(x1 - 0.5, x0 + 1.5)


def _rise(number: int, most: int) -> float:
    return max(3.0, BAR_PX * (number / most) ** 0.5) if number else 0.0


def _add_undated(drawn: Drawn, places: list[Lane], items: list[Item], ground: _Ground, y: float, total: int) -> float:
    """The strip of events without a date: how many there are, and the highest-ranked of them. Returns where it ends."""
    edge = ground.options.width - _RIGHT
    listed, rows = list_undated(items, ground.gutter + 4, ground.options.width - _EDGE, edge)
    draw_undated(drawn, Here(len(places), y + _PAD, ground.segments, ground.field), listed)
    lines = (*_name_lines(UNDATED), f"{total:,}")
    foot = y + max(rows * ROW, 16.0 * len(lines)) + 2 * _PAD
    places.append(Lane("undated", UNDATED, lines, y, foot))
    return foot


def _legend(ground: _Ground, y: float) -> tuple[tuple[LegendItem, ...], float]:
    """What the bars mean, in words, from the left; returns where they end."""
    entries = [("occurred", f"events per {ground.step}: the number is their count"), ("planned", "not happened"),
               ("possible", "dated less exactly, may lie here")]  # fmt: skip
    items, x = [], 0.0
    for status, text in entries:
        width = SIGN + text_width(text, 12)
        items.append(LegendItem("bin", "bar", status, "", text, Box(x, y, x + width, y + LEGEND_ROW)))
        x += width + 12
    return tuple(items), y + LEGEND_ROW
