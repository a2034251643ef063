"""Old event ids → the events that hold their quotations now, so that a link never dies."""

from __future__ import annotations

import pandas as pd

from dateline.frame import Frames

Place = tuple[str, int]


def aliases_of(frames: Frames) -> dict[str, str]:
    """Every alias and the id of the event that it means."""
    events = frames.events
    return {alias: event for event, names in zip(events["event_id"], events["aliases"], strict=True) for alias in names}


def keep_aliases(previous: Frames, new: Frames) -> Frames:
    """``new`` with the ids of ``previous`` that it lacks as aliases of the events that took over their quotations.

    The event with the founding mention inherits the id, else the one with the next mention that is left. An id none of
    whose quotations is left is forgotten.
    """
    living = set(new.events["event_id"])
    heirs = {old: heir for old, heir in _heirs(previous, new).items() if old not in living}
    for alias, event in aliases_of(previous).items():
        heir = event if event in living else heirs.get(event)
        if heir and alias not in living:
            heirs.setdefault(alias, heir)
    told = aliases_of(new)
    added = {alias: event for alias, event in heirs.items() if alias not in told}
    return _with(new, added) if added else new


def _places(mentions: pd.DataFrame) -> list[Place]:
    return list(zip(mentions["article_id"], mentions["start"], strict=True))


def _heirs(previous: Frames, new: Frames) -> dict[str, str]:
    holder: dict[Place, str] = {}
    for place, event in zip(_places(new.mentions), new.mentions["event_id"], strict=True):
        holder.setdefault(place, event)
    heirs: dict[str, str] = {}
    for place, old in zip(_places(previous.mentions), previous.mentions["event_id"], strict=True):
        if place in holder:
            heirs.setdefault(old, holder[place])
    return heirs


def _with(frames: Frames, added: dict[str, str]) -> Frames:
    more: dict[str, list[str]] = {}
    for alias, event in sorted(added.items()):
        more.setdefault(event, []).append(alias)
    events = frames.events.copy()
    pairs = zip(events["event_id"], events["aliases"], strict=True)
    events["aliases"] = pd.Series([[*names, *more.get(event, [])] for event, names in pairs], index=events.index, dtype=object)
    return Frames(events, frames.mentions, frames.readings, frames.links, frames.articles)
