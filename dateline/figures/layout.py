"""Frames → where every mark, label, tick and note stands. No Plotly here; tests assert on what `layout` returns."""

from __future__ import annotations

import datetime as dt

import numpy as np
import pandas as pd

from dateline.figures.density import density
from dateline.figures.draft import Draft, cut_items
from dateline.figures.items import Item, items_of
from dateline.figures.lanes import LaneGroup, group_lanes
from dateline.figures.parts import Label, Layout, LayoutOptions, Mark
from dateline.figures.wording import number_sources
from dateline.frame import Frames

__all__ = ["Label", "Layout", "LayoutOptions", "Mark", "latest_publication", "layout"]

_RIGHTS = (18.0, 110.0, 190.0)
_MOST_TRIED = 80  # events; a fuller picture gains little from another margin


def layout(frames: Frames, options: LayoutOptions | None = None) -> Layout:
    """Lay out all events of ``frames``; an empty picture has no segment and no lane.

    Every event is a mark in each lane it belongs to, and there either labelled or counted in a "+n more" note. More than
    ``options.most_marks`` are counted over time instead.
    """
    options = options or LayoutOptions()
    asof = options.asof or latest_publication(frames)
    if len(frames.events) > options.most_marks:
        return density(frames, options, asof)
    sources = number_sources(frames)
    items = items_of(frames, sources, asof, options.lanes != "type", options.window)
    groups = [group for group in group_lanes(items, sources, options) if not options.part or group[0] in options.part]
    best = _best_draft(options, items, groups, asof)
    return best.finish(sources)


def _best_draft(options: LayoutOptions, items: list[Item], groups: list[LaneGroup], asof: dt.date | None) -> Draft:
    """The least bad of some right margins; where labels had to leave their marks, also with the as-of date held apart."""
    cut = cut_items(options, items, asof)
    best = Draft(options, items, groups, asof, cut, _RIGHTS[0])
    if best.asof is None or len(items) > _MOST_TRIED or (best.shortened and not best.forced):
        return best
    for right in _RIGHTS[1:]:
        best = _better(best, Draft(options, items, groups, asof, cut, right, best.beaten_by(right)))
    if best.forced:
        cut = cut_items(options, items, asof, apart=True)
        for right in _RIGHTS:
            best = _better(best, Draft(options, items, groups, asof, cut, right, best.beaten_by(right)))
    return best


def _better(one: Draft, other: Draft) -> Draft:
    return other if other.badness < one.badness else one


def latest_publication(frames: Frames) -> dt.date | None:
    """The latest day on which an article of the collection appeared; an inferred month counts only if nothing else is known."""
    first, last = (frames.articles[name].to_numpy() for name in ("published_first", "published_last"))
    known = ~(np.isnat(first) | np.isnat(last))
    exact = known & (first == last)
    days = last[exact if exact.any() else known]
    return pd.Timestamp(days.max()).date() if len(days) else None
