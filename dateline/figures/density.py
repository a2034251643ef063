"""Very many events: each lane counts them over time and labels only the highest-ranked, so that 200 and 200,000 feel the same.

Here `layout` works in arrays. What is labelled goes through the same engine as in a picture of few events.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from dateline.figures.assemble import Drawn, Here, draw_lane, draw_listed
from dateline.figures.counting import Array, Counts, Days, count, days_of, number_words, within
from dateline.figures.filling import LaneRows
from dateline.figures.geometry import Group, group_entries
from dateline.figures.grounds import COUNT_PX, EDGE, PAD, RIGHT, Ground, bounds, ground_of, name_lines
from dateline.figures.items import Item, items_of, ranks
from dateline.figures.legend import LEGEND_ROW, SIGN, legend_of, signs_of
from dateline.figures.measure import text_width
from dateline.figures.members import Members, lane_members
from dateline.figures.packing import ROW, Offers, Placed, Rows, fit, offers_for
from dateline.figures.parts import Bin, Box, Lane, Layout, LayoutOptions, LegendItem, Segment, Source
from dateline.figures.strips import flow_undated
from dateline.figures.wording import UNDATED, number_sources
from dateline.frame import Frames, part_of

_WRAP = 240.0
_STRETCHES = 6  # labels are looked for all along the lane
_LISTED = 4


def density(frames: Frames, options: LayoutOptions, asof: dt.date | None) -> Layout:
    """Lay out more events than can be drawn one by one: counts per lane and stretch of time, and labels for some."""
    events, days = frames.events, days_of(frames.events)
    lanes = [(key, name, at[days.dated[at]]) for key, name, at in lane_members(frames, options)]
    lanes = [lane for lane in lanes if len(lane[2]) and (not options.part or lane[0] in options.part)]
    ground = ground_of(days, lanes, options, asof)
    picks = _picks(events, days, lanes, ground)
    undated = events[~days.dated] if not options.part or "undated" in options.part else events[:0]
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


def _picks(events: pd.DataFrame, days: Days, lanes: Sequence[Members], ground: Ground) -> list[list[str]]:
    """The events of each lane that may be labelled: the highest-ranked of several parts of its time."""
    rank, middle = ranks(events, ground.options.window), days.middle
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


def _named(frames: Frames, picks: list[list[str]], ground: Ground, asof: dt.date | None) -> tuple[_Labels, Frames]:
    """Label what finds room of ``picks`` (a list a lane, then the undated), and the frames of just that."""
    picked = part_of(frames, {event_id for pick in picks for event_id in pick})
    sources = number_sources(picked)
    drawn = items_of(picked, sources, asof, ground.options.lanes != "type", ground.options.window)
    items = {item.event_id: item for item in drawn}
    *lanes, undated = ([items[event_id] for event_id in pick if event_id in items] for pick in picks)
    rows = [_label(lane, ground) for lane in lanes]
    shown = {e.item.event_id for lane in rows for group in lane.groups for e in group.entries}
    return _Labels(rows, undated, sources), part_of(picked, shown | {item.event_id for item in undated})


def _finish(plan: _Plan, labels: _Labels, ground: Ground) -> Layout:
    drawn, bins, places, y = Drawn(), [], [], ground.top
    most = max((int((c.sure + c.maybe).max(initial=0)) for c in plan.counts), default=0)
    for k, ((key, name, at), filled, counted) in enumerate(zip(plan.lanes, labels.rows, plan.counts, strict=True)):
        draw_lane(drawn, Here(k, y + PAD, ground.segments, ground.field), filled)
        lines = (*name_lines(name), f"{len(at):,}")
        foot = y + max(2 * PAD + filled.rows * ROW, len(lines) * 16.0 - COUNT_PX) + COUNT_PX + ground.bar + PAD
        bins += _bins(k, foot - PAD, counted, ground, most)
        places.append(Lane(key, name, lines, y, foot))
        y = foot
    if plan.undated:
        y = _add_undated(drawn, places, labels.undated, ground, y, plan.undated)
    legend, end = _legend(ground, labels, y + 12)
    return Layout(
        ground.options, ground.segments, tuple(places), tuple(drawn.marks), tuple(drawn.labels), tuple(drawn.ties), (),
        ground.asof, (), labels.sources, legend, (), ground.gutter, RIGHT, ground.top, y, ground.options.width,
        ground.options.height or int(end + 8),
        tuple(bins), plan.total,
    )  # fmt: skip


def _label(items: Sequence[Item], ground: Ground) -> LaneRows:
    """The labels that find room on a few rows, the most important first; all others are counted anyway."""
    rows, groups, placed = Rows([[] for _ in range(ground.rows)]), [], []
    wanted = group_entries(items, {}, ground.segments, ground.asof)
    for group in sorted(wanted, key=lambda g: (-g.rank, g.entries[0].item.middle)):
        spot = _place(group, rows, ground)
        if spot:
            rows.settle(group.unit, spot)
            groups.append(group)
            placed.append(spot)
    used = max((spot.row + spot.count for _, spots in placed for spot in spots), default=0)
    return LaneRows(tuple(groups), tuple(placed), (), (), used)


def _place(group: Group, rows: Rows, ground: Ground) -> Placed | None:
    unit = group.unit
    offers: list[Offers] = [(offers_for(want, ground.field, _WRAP)[0], []) for want in unit.wants]
    for row in range(ground.rows):
        if rows.is_free(row, 1, unit.x0, unit.x1):
            spots = fit(unit, row, offers, rows)
            if spots and all(spot.row + spot.count <= ground.rows for spot in spots):
                return row, spots
    return None


def _counted(days: Days, at: Array, pending: Array, ground: Ground) -> Counts:
    low, high = bounds(days, ground.options)
    return count(days, at, pending, ground.flat, max(high, low + 1))


def _bins(lane: int, floor: float, counted: Counts, ground: Ground, most: int) -> list[Bin]:
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
                solid, whole, haze = (floor - _rise(c, most, ground.bar) for c in (sure - pending, sure, sure + maybe))
                box = Box(x0, floor - ground.bar - COUNT_PX, x1, floor)
                bins.append(Bin(lane, k, day, last, sure, pending, maybe, box, solid, whole, haze, number_words(sure)))
    return bins


def _last_day(ground: Ground) -> dt.date:
    return ground.options.window[1] or ground.segments[-1].last


def _across(segment: Segment, first: dt.date, last: dt.date) -> tuple[float, float]:
    begin, width = segment.first.toordinal(), (segment.last - segment.first).days + 1
    per_day = (segment.x1 - segment.x0) / width
    shares = (max(first.toordinal() - begin, 0), min(last.toordinal() + 1 - begin, width))
    x0, x1 = (segment.x0 + share * per_day for share in shares)
    return x0 + 0.5, max(x1 - 0.5, x0 + 1.5)


def _rise(number: int, most: int, bar: float) -> float:
    return max(3.0, bar * (number / most) ** 0.5) if number else 0.0


def _add_undated(drawn: Drawn, places: list[Lane], items: list[Item], ground: Ground, y: float, total: int) -> float:
    """The strip of events without a date: how many there are, and the highest-ranked of them. Returns where it ends."""
    edge = ground.options.width - RIGHT
    listed, rows = flow_undated(items, ground.gutter + 4, ground.options.width - EDGE, edge)
    draw_listed(drawn, Here(len(places), y + PAD, ground.segments, ground.field), listed)
    lines = (*name_lines(UNDATED), f"{total:,}")
    foot = y + max(rows * ROW, 16.0 * len(lines)) + 2 * PAD
    places.append(Lane("undated", UNDATED, lines, y, foot))
    return foot


def _legend(ground: Ground, labels: _Labels, y: float) -> tuple[tuple[LegendItem, ...], float]:
    """What the bars mean, in words, from the left, and on the next rows the marks; returns where they end."""
    entries = [("occurred", f"events per {ground.step}: the number is their count"), ("planned", "not happened"),
               ("possible", "dated less exactly, may lie here")]  # fmt: skip
    items, x = [], 0.0
    for status, text in entries:
        width = SIGN + text_width(text, 12)
        items.append(LegendItem("bin", "bar", status, "", text, Box(x, y, x + width, y + LEGEND_ROW)))
        x += width + 12
    signs = signs_of((group for lane in labels.rows for group in lane.groups), labels.undated)
    marks, end = legend_of(signs, ground.options.lanes != "type", 0.0, ground.options.width - EDGE, y + LEGEND_ROW)
    return (*items, *marks), end
