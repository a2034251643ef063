"""Who stands in which lane, as positions in the frame of events: `lanes` for collections too large to go through one by one."""

from __future__ import annotations

import itertools
from collections.abc import Mapping

import numpy as np
import pandas as pd

from dateline.figures.counting import Array
from dateline.figures.lanes import MOST_LANES
from dateline.figures.parts import LayoutOptions
from dateline.figures.wording import LANE_NAMES, lane_name, source_of
from dateline.frame import Frames

Members = tuple[str, str, Array]


def lane_members(frames: Frames, options: LayoutOptions) -> list[Members]:
    """(key, name, positions of events) per lane, top to bottom. An event stands in the lane of each of its actors or sources."""
    events = frames.events
    if options.lanes == "type":
        return _by_type(events)
    if options.lanes == "actor":
        return _by_actor(events, options.names)
    if options.lanes == "source":
        return _by_source(frames)
    return [("all", "", np.arange(len(events)))]


def _by_type(events: pd.DataFrame) -> list[Members]:
    kinds = list(events["type"].unique())
    keys = [*(kind for kind in LANE_NAMES if kind in kinds), *sorted(set(kinds) - set(LANE_NAMES))]
    return [(key, LANE_NAMES.get(key, key.capitalize()), np.flatnonzero(events["type"] == key)) for key in keys]


def _by_actor(events: pd.DataFrame, names: Mapping[str, str]) -> list[Members]:
    lengths = np.fromiter(map(len, events["actors"]), dtype=int, count=len(events))
    groups = _largest(np.repeat(np.arange(len(events)), lengths), list(itertools.chain.from_iterable(events["actors"])))
    named = [(key, "Other actors" if key == "others" else names.get(key, key), at) for key, at in groups]
    nobody = np.flatnonzero(lengths == 0)
    return [*named, *([("nobody", "No actor named", nobody)] if len(nobody) else [])]


def _by_source(frames: Frames) -> list[Members]:
    told = frames.mentions[["event_id", "article_id"]].drop_duplicates()
    at = pd.Index(frames.events["event_id"]).get_indexer(pd.Index(told["event_id"]))
    return [
        (key, "Other sources" if key == "others" else lane_name(source_of(0, frames.articles_at([key])[0])), positions)
        for key, positions in _largest(at, list(told["article_id"]))
    ]


def _largest(owners: Array, keys: list[str]) -> list[tuple[str, Array]]:
    """The positions of each of the commonest keys, then those of all others together as "others"."""
    codes, found = pd.factorize(np.array(keys, dtype=object))
    order = sorted(range(len(found)), key=lambda c: (-sizes[c], found[c])) if len(sizes := np.bincount(codes)) else []
    groups = [(str(found[code]), np.sort(owners[codes == code])) for code in order[:MOST_LANES]]
    rest = np.unique(owners[np.isin(codes, order[MOST_LANES:])])
    return [*groups, *([("others", rest)] if len(rest) else [])]
