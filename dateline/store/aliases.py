"""Old event ids → the events that hold their quotations now, so that a link never dies."""

from __future__ import annotations

import pandas as pd

from dateline.frame import Frames

# Events that share a sentence are told apart by their type and the words that date them.
_PLACE = ["article_id", "start", "type", "date_start", "date_end"]
Place = tuple[str, int, str, int, int]


def aliases_of(frames: Frames) -> dict[str, str]:
    """Every alias and the id of the event that it means."""
    events = frames.events
    return {alias: event for event, names in zip(events["event_id"], events["aliases"], strict=True) for alias in names}


def keep_aliases(previous: Frames, new: Frames) -> Frames:
    """``new`` with the ids of ``previous`` that it lacks as aliases of the events that took over their quotations.

    The event with the founding mention inherits the id, else the one with the next mention that is left. An id none of
    whose quotations is left, or only such as several events share, is forgotten: no link opens an event it did not mean.
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


def _holders(mentions: pd.DataFrame) -> dict[Place, str]:
    """The places that one event alone quotes, founding mentions first, and that event."""
    events: dict[Place, set[str]] = {}
    for place, event in zip(mentions[_PLACE].itertuples(index=False, name=None), mentions["event_id"], strict=True):
        events.setdefault(place, set()).add(event)
    return {place: event for place, (event, *others) in events.items() if not others}


def _heirs(previous: Frames, new: Frames) -> dict[str, str]:
    holders = _holders(new.mentions)
    heirs: dict[str, str] = {}
    for place, old in _holders(previous.mentions).items():
        if place in holders:
            heirs.setdefault(old, holders[place])
    return heirs


def _with(frames: Frames, added: dict[str, str]) -> Frames:
    more: dict[str, list[str]] = {}
    for alias, event in sorted(added.items()):
        more.setdefault(event, []).append(alias)
    events = frames.events.copy()
    pairs = zip(events["event_id"], events["aliases"], strict=True)
    events["aliases"] = pd.Series([[*names, *more.get(event, [])] for event, names in pairs], index=events.index, dtype=object)
    return Frames(events, frames.mentions, frames.readings, frames.links, frames.articles)
