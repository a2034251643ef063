"""A cluster of mentions → the event that they tell of: its title, type, status, sides and place."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections import Counter
from collections.abc import Mapping

from dateline.cluster import Cluster, precision_key
from dateline.confidence import confidence
from dateline.disagree import disagreements_of
from dateline.events.phrases import places
from dateline.history import State, latest_status
from dateline.model import Article, Event, EventMention, EventType, Status

LONGEST = 31  # days of a visit
SPECIFIC = 9  # letters of an object beyond which it says more than "treaty" or "meeting"


def told_event(cluster: Cluster, articles: Mapping[str, Article]) -> Event:
    """The event, its mentions in order of publication, with what they disagree on."""
    ordered = sorted(cluster.all, key=lambda m: _publication_order(m, articles))
    head, kind, status = cluster.head, _type(cluster), _status(cluster, articles)
    dated = _lasting(cluster) or head if kind == "visit" else head
    best = max(cluster.mentions, key=lambda m: _fullness(m, kind, status))
    sources = len({articles[m.article_id].copy_of or m.article_id for m in ordered})
    return Event(
        id=event_id(articles[ordered[0].article_id], ordered[0]),
        title=best.title,
        type=kind,
        status=status,
        when=dated.when,
        basis=dated.basis,
        actors=_actors(cluster, best),
        people=tuple(dict.fromkeys(p for m in [best, *cluster.mentions] for p in m.people)),
        place=best.place or next((m.place for m in cluster.mentions if m.place), None),
        mentions=tuple(ordered),
        disagreements=disagreements_of(head, ordered, set(map(id, cluster.overruled)), articles),
        confidence=confidence(head, cluster.mentions, sources),
    )


def _lasting(cluster: Cluster) -> EventMention | None:
    """The mention that tells from when to when a visit lasted, where others tell the day of an arrival or of a meeting.

    How long it was to last does not say how long it did.
    """
    day = cluster.head.when
    told = [m for m in cluster.mentions if m.type == "visit" and m.status == cluster.head.status]
    spans = [m for m in told if m.when and m.when.precision == "interval" and not m.when.qualifier]
    return next(
        (m for m in spans if day and day.days == 1 and m.when and (m.when.days or LONGEST) < LONGEST and m.when.contains(day)),
        None,
    )


def event_id(article: Article, mention: EventMention) -> str:
    """Stable across rebuilds: a hash of the founding mention's article, start and ordinal."""
    return hashlib.sha256(f"{article.sha256}:{mention.start}:{mention.ordinal}".encode()).hexdigest()[:12]


def _publication_order(mention: EventMention, articles: Mapping[str, Article]) -> tuple:
    when = articles[mention.article_id].published.when
    return (when.first if when and when.first else dt.date.max, mention.article_id, mention.start, mention.ordinal)


def _fullness(m: EventMention, kind: str, status: str) -> tuple:
    """How well a mention's title stands for the event: it names both sides, agrees with it, says what and where."""
    return (
        len(m.actors) >= 2,
        m.status == status,
        m.type == kind,
        m.basis != "implied",
        len(m.object) > SPECIFIC,
        m.place in places(),
        bool(m.place),
        -len(m.title),
        m.confidence,
    )


def _actors(cluster: Cluster, best: EventMention) -> tuple[str, ...]:
    """The actors of the fullest mention, then those that others add; a Soviet act keeps the Soviet Union."""
    found = list(dict.fromkeys([*best.actors, *(c for m in cluster.mentions for c in m.actors)]))
    return tuple(c for c in found if not (c == "RUS" and "SUN" in found))


def _type(cluster: Cluster) -> EventType:
    """The type that most mentions give; between equals a visit takes in its talks, else the best dated one decides."""
    told = Counter(m.type for m in cluster.mentions).most_common()
    top = [t for t, n in told if n == told[0][1]]
    if set(top) in ({"visit", "talks"}, {"visit", "summit"}):
        return "visit"
    return cluster.head.type if cluster.head.type in top else top[0]


def _status(cluster: Cluster, articles: Mapping[str, Article]) -> Status:
    """What the latest article says; an article whose date is inferred counts as the oldest."""

    def published(m: EventMention) -> dt.date:
        by = articles[m.article_id].published
        return by.when.last if by.when and by.when.last and by.basis != "inferred" else dt.date.min

    return latest_status(
        State(published(m), precision_key(m), m.status, m.basis != "carried" or m.time is not None) for m in cluster.mentions
    )
