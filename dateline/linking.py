"""Ties between events: a treaty's signature and its end, a meeting and the day it was put off from, an event and the earlier one
that "first in nine years" implies."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from dateline.alike import GROUPS, ends, same_actors, stage, starts
from dateline.model import Event, EventMention, Link, When
from dateline.names import other_document, same_name

ToldIn = Mapping[str, Mapping[str, Event]]  # the events that each article tells of, by id


def linked(events: Sequence[Event], heads: Sequence[EventMention]) -> list[Event]:
    """The events with their links; ``heads`` are their best dated mentions, in the same order."""
    stages = {e.id: stage(h) for e, h in zip(events, heads, strict=True)}
    told_in: dict[str, dict[str, Event]] = {}
    for event in events:
        for mention in event.mentions:
            told_in.setdefault(mention.article_id, {})[event.id] = event
    return [_with_links(e, stages, told_in) for e in events]


def _with_links(event: Event, stages: Mapping[str, str], told_in: ToldIn) -> Event:
    links: list[Link] = []
    origin: Event | None = None
    later = stages[event.id] if _is_document(event) and stages[event.id] in ("over", "extended") else None
    if later:
        origin = _origin(event, [e for e in _beside(event, told_in) if _is_document(e) and stages[e.id] == "made"])
    if origin is not None:
        links.append(Link(origin.id, "ends" if later == "over" else "extends"))
    if any(m.basis == "implied" for m in event.mentions):
        links += [Link(other.id, "previous") for other in _followers(event, _beside(event, told_in))]
    links += [Link(other.id, "postpones") for other in _put_off(event, told_in)]
    return replace(event, title=_with_year(event, origin), links=tuple(links)) if links else event


def _beside(event: Event, told_in: ToldIn) -> list[Event]:
    """The other events that an article tells of together with this one."""
    articles = dict.fromkeys(m.article_id for m in event.mentions)
    return list({i: e for article in articles for i, e in told_in[article].items() if i != event.id}.values())


_PUTS_OFF = re.compile(r"\b(?:postpon|resched|put(?:ting|s)?\s+off|delay|defer|moved?\b)", re.I)


def _put_off(event: Event, told_in: ToldIn) -> list[Event]:
    """What one sentence moves to the day of this event: the same meeting, called off on an earlier day."""
    planned = {(m.article_id, m.start) for m in event.mentions if m.status == "planned" and _PUTS_OFF.search(m.quote)}
    if not planned:
        return []
    return [
        e
        for e in _beside(event, told_in)
        if GROUPS.get(e.type) == GROUPS.get(event.type) == "meeting"
        and same_actors(e.actors, event.actors)
        and e.when and event.when and starts(e.when) < starts(event.when)
        and any(m.status == "cancelled" and (m.article_id, m.start) in planned for m in e.mentions)
    ]  # fmt: skip


def _is_document(event: Event) -> bool:
    return GROUPS.get(event.type) == "document"


def _with_year(event: Event, origin: Event | None) -> str:
    """A treaty without a name is told by the year it was made in: "1961 … treaty ends"."""
    if origin is None or origin.when is None or origin.when.first is None or not event.title.endswith(("ends", "to end")):
        return event.title
    return event.title if re.search(r"\d{4}", event.title) else f"{origin.when.first.year} {event.title}"


def _origin(event: Event, made: Sequence[Event]) -> Event | None:
    """The signature of the document that ended: the same sides, not later, told nearest by in the same article."""
    near = [
        (_apart(e, event), e.id, e)
        for e in made
        if e.when and event.when and starts(e.when) <= _told_first(event.when) and _is_known_as(e, event)
    ]  # fmt: skip
    near = [n for n in near if n[0] is not None]
    return min(near, key=lambda n: (n[0] or 0, n[1]))[2] if near else None


def _is_known_as(made: Event, over: Event) -> bool:
    """Whether one may be the end of the other: by their sides, or by a name; "an agreement" of nobody is not the pact of two."""
    if other_document(made.mentions, over.mentions) or not same_actors(made.actors, over.actors):
        return False
    return bool(made.actors) >= bool(over.actors) or any(same_name(m, made.mentions) for m in over.mentions)


def _told_first(when: When) -> dt.date:
    """The earliest day the end may lie on: what was signed after it did not end then."""
    return when.first or ends(when)


def _apart(a: Event, b: Event) -> int | None:
    """Characters between the nearest mentions in one article; ``None`` where no article tells of both."""
    gaps = [abs(m.start - n.start) for m in a.mentions for n in b.mentions if m.article_id == n.article_id]
    return min(gaps, default=None)


def _followers(event: Event, events: Sequence[Event]) -> list[Event]:
    """The event that "first in nine years" speaks of: the same kind, a side in common, later, told in the same sentence."""
    places = {(m.article_id, m.start) for m in event.mentions if m.basis == "implied"}
    kind = GROUPS.get(event.type, event.type)
    return [
        e
        for e in events
        if GROUPS.get(e.type, e.type) == kind
        and e.when
        and event.when
        and starts(e.when) > starts(event.when)
        and set(e.actors) & set(event.actors)
        and any((m.article_id, m.start) in places for m in e.mentions)
    ][:1]
