"""Which events stand in which lane: by type, by actor, by source, or all in one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from dateline.figures.items import Item
from dateline.figures.parts import LayoutOptions, Source
from dateline.figures.wording import LANE_NAMES, UNDATED, lane_name
from dateline.model import EVENT_TYPES

MOST_LANES = 9
LaneGroup = tuple[str, str, list[int]]


def group_lanes(items: Sequence[Item], sources: Sequence[Source], options: LayoutOptions) -> list[LaneGroup]:
    """(key, name, indices of items) per lane, top to bottom. An event stands in the lane of each of its actors or sources.

    Undated events are the last group, with the key "undated".
    """
    dated = [i for i, item in enumerate(items) if item.dated]
    undated = [i for i, item in enumerate(items) if not item.dated]
    groups = _GROUPERS[options.lanes](items, dated, sources, options.names)
    return groups + ([("undated", UNDATED, undated)] if undated else [])


def _by_type(items: Sequence[Item], dated: list[int], sources: Sequence[Source], names: Mapping[str, str]) -> list[LaneGroup]:
    keys = [*EVENT_TYPES, *sorted({items[i].type for i in dated} - set(EVENT_TYPES))]
    groups = [(key, LANE_NAMES.get(key, key.capitalize()), [i for i in dated if items[i].type == key]) for key in keys]
    return [group for group in groups if group[2]]


def _by_actor(items: Sequence[Item], dated: list[int], sources: Sequence[Source], names: Mapping[str, str]) -> list[LaneGroup]:
    counts = Counter(code for i in dated for code in items[i].actors)
    codes = [code for code, _ in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))]
    shown, rest = codes[:MOST_LANES], set(codes[MOST_LANES:])
    groups = [(code, names.get(code, code), [i for i in dated if code in items[i].actors]) for code in shown]
    others = [i for i in dated if rest & set(items[i].actors)]
    nobody = [i for i in dated if not items[i].actors]
    return groups + [g for g in (("others", "Other actors", others), ("nobody", "No actor named", nobody)) if g[2]]


def _by_source(items: Sequence[Item], dated: list[int], sources: Sequence[Source], names: Mapping[str, str]) -> list[LaneGroup]:
    groups = [
        (s.article_id, f"[{s.number}] {lane_name(s)}", [i for i in dated if s.article_id in items[i].articles]) for s in sources
    ]
    shown = [group for group in groups if group[2]]
    if len(shown) <= MOST_LANES + 1:
        return shown
    rest = sorted({i for group in shown[MOST_LANES:] for i in group[2]})
    return [*shown[:MOST_LANES], ("others", "Other sources", rest)]


def _all_in_one(items: Sequence[Item], dated: list[int], sources: Sequence[Source], names: Mapping[str, str]) -> list[LaneGroup]:
    return [("all", "", dated)] if dated else []


_GROUPERS = {"type": _by_type, "actor": _by_actor, "source": _by_source, "none": _all_in_one}
