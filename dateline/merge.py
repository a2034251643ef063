"""Event mentions → events: what several places say of one event stands together, and where they differ both readings stay.

Precise and explicit dates first; a vague mention joins only where exactly one event is left that fits. A relative date may be
overruled by an explicit one ("last November" against "Sept. 13, 2023"), and then the event carries a disagreement.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from dateline.disagree import disagreements_of
from dateline.events.phrases import places
from dateline.model import Article, Event, EventMention, Link, When

GROUPS = {"summit": "meeting", "talks": "meeting", "visit": "meeting", "treaty": "document", "agreement": "document"}
STAGES = {"signed": "made", "reached": "made", "announced": "made", "ended": "over", "left": "over", "renewed": "extended"}
BASIS_RANK = {"explicit": 0, "name": 0, "carried": 1, "publication": 2, "relative": 2, "implied": 3}
YEAR = 366


@dataclass
class Cluster:
    """An event in the making: the mentions so far, the best dated first."""

    mentions: list[EventMention] = field(default_factory=list)
    overruled: list[EventMention] = field(default_factory=list)

    @property
    def head(self) -> EventMention:
        return min(self.mentions, key=precision_key)

    @property
    def all(self) -> list[EventMention]:
        return self.mentions + self.overruled

    @property
    def actors(self) -> set[str]:
        return {c for m in self.mentions for c in m.actors}


def merge(mentions: Sequence[EventMention], articles: Sequence[Article]) -> list[Event]:
    """Join mentions to events; ``articles`` give the order of publication and the identity of the founding mention."""
    known = {a.id: a for a in articles}
    clusters: list[Cluster] = []
    for mention in sorted(mentions, key=lambda m: (precision_key(m), m.article_id, m.start, m.ordinal)):
        _place(mention, clusters)
    events = [_event(c, known) for c in clusters]
    return _linked(events, clusters)


def precision_key(m: EventMention) -> tuple:
    """Sort key: dated before undated, told before implied, short before long, explicit before relative."""
    if m.when is None:
        return (2, 0, 0, 0, 0, 0)
    open_ended = m.when.is_open
    return (1 if open_ended else 0, m.basis == "implied", m.when.days or 10**6, BASIS_RANK[m.basis], -len(m.actors), -m.confidence)


def _place(mention: EventMention, clusters: list[Cluster]) -> None:
    fits = [c for c in clusters if _same_kind(mention, c) and _dates_fit(mention, c)]
    fits = _closest(mention, fits)
    if len(fits) == 1:
        fits[0].mentions.append(mention)
        return
    if not fits:
        overruling = [c for c in clusters if _overrules(c, mention)]
        if len(overruling) == 1:
            overruling[0].overruled.append(mention)
            return
    clusters.append(Cluster([mention]))


def same_actors(a: set[str], b: set[str], when: When | None) -> bool:
    """Equal, or one inside the other; Russia stands for the Soviet Union in old events. Empty fits only empty or one dyad."""
    left, right = ({"RUS" if c == "SUN" else c for c in s} for s in (a, b))
    return left <= right or right <= left


def _same_kind(mention: EventMention, cluster: Cluster) -> bool:
    head = cluster.head
    if GROUPS.get(mention.type, mention.type) != GROUPS.get(head.type, head.type):
        return False
    if _stage(mention) != _stage(head) or (mention.status == "cancelled") != (head.status == "cancelled"):
        return False
    if _told_otherwise(mention, cluster):
        return False
    if not same_actors(set(mention.actors), cluster.actors, mention.when):
        return False
    if not mention.actors and (mention.article_id not in {m.article_id for m in cluster.mentions}):
        return mention.type in ("treaty", "agreement") and mention.basis == "name"
    if mention.type == "statement":
        return same_statement(mention, head)
    return not _told_apart(mention, cluster)


def _told_otherwise(mention: EventMention, cluster: Cluster) -> bool:
    """One article does not tell one event both as past and as still to come."""
    past = mention.status == "occurred"
    return any(m.article_id == mention.article_id and (m.status == "occurred") != past for m in cluster.mentions)


def _stage(m: EventMention) -> str:
    if m.type in ("summit", "talks", "visit"):
        return "call" if m.action in ("called", "spoke") else "met"
    return STAGES.get(m.action, m.action)


def _told_apart(mention: EventMention, cluster: Cluster) -> bool:
    """Two dated things in one sentence are two events: "in late March and again on May 7"."""
    return any(
        m.article_id == mention.article_id and m.start == mention.start and m.time is not None and mention.time is not None
        and m.time.start != mention.time.start and not _within(m.when, mention.when)
        for m in cluster.mentions
    )  # fmt: skip


def _within(a: When | None, b: When | None) -> bool:
    return bool(a and b and (a.contains(b) or b.contains(a)))


def _dates_fit(mention: EventMention, cluster: Cluster) -> bool:
    a, b = mention.when, cluster.head.when
    if a is None or b is None:
        return a is None and b is None and mention.time is None or (a is None and mention.time is not None and _ahead_alike(mention, cluster.head))
    if not a.overlaps(b):
        return False
    if mention.type == "statement" and mention.time and mention.time.weekday is not None and (a.days or 0) > 7:
        return True
    if a.days == 1 and b.days == 1:
        return a == b or a.first == b.first
    if _within(a, b):
        return not _own_day_inside_visit(mention, cluster)
    return _vague(a) or _vague(b)


def _ahead_alike(mention: EventMention, head: EventMention) -> bool:
    """An unresolved "within a few days" fits what is still planned."""
    return mention.status == head.status == "planned"


def _vague(when: When) -> bool:
    return when.qualifier is not None or when.precision in ("week", "month", "season", "quarter", "half", "year")


def _own_day_inside_visit(mention: EventMention, cluster: Cluster) -> bool:
    """A meeting on a stated day within a longer visit is an event of its own."""
    kinds = {mention.type, cluster.head.type}
    a, b = mention.when, cluster.head.when
    return "visit" in kinds and len(kinds) == 2 and a != b and bool(a and b and a.precision in ("day", "interval") and b.precision in ("day", "interval"))


def _closest(mention: EventMention, fits: list[Cluster]) -> list[Cluster]:
    """Of several that fit, the one with the same actors, then the same type or words; still several: none is chosen."""
    for narrower in (
        lambda c: c.head.when == mention.when,
        lambda c: c.actors == set(mention.actors),
        lambda c: c.head.type == mention.type,
        lambda c: bool(set(mention.people) & {p for m in c.mentions for p in m.people}),
        lambda c: mention.place is not None and mention.place in {m.place for m in c.mentions},
    ):
        kept = [c for c in fits if narrower(c)]
        if len(fits) > 1 and kept:
            fits = kept
    if len(fits) > 1 and mention.type == "statement":
        fits = [max(fits, key=lambda c: likeness(mention.quote, c.head.quote))]
    return fits


_WORDS = re.compile(r"[A-Za-z][\w’'-]{3,}")
_STOP = frozenset("that this with from which their have been will would also said says told during after before into they them than were what when there these those about press".split())


def likeness(a: str, b: str) -> float:
    """Cosine of the content words of two quotations, 0 to 1."""
    left, right = (Counter(w.lower().rstrip("s") for w in _WORDS.findall(t) if w.lower() not in _STOP) for t in (a, b))
    shared = sum(left[w] * right[w] for w in left)
    norm = (sum(v * v for v in left.values()) * sum(v * v for v in right.values())) ** 0.5
    return shared / norm if norm else 0.0


SAME_STATEMENT = 0.35


def same_statement(a: EventMention, b: EventMention) -> bool:
    """One announcement told twice: the same speaker and much the same words, or the same place in the text."""
    if a.article_id == b.article_id and a.start == b.start:
        return False
    return bool(set(a.actors[:1]) & set(b.actors[:1])) and likeness(a.quote, b.quote) >= SAME_STATEMENT


def _overrules(cluster: Cluster, mention: EventMention) -> bool:
    """An explicit date of the same people at the same place within a year, against a relative one."""
    head = cluster.head
    if mention.basis not in ("relative", "implied") or head.basis not in ("explicit", "carried", "name") or mention.when is None or head.when is None:
        return False
    if mention.basis == "implied" or head.status != mention.status or GROUPS.get(head.type) != "meeting" or GROUPS.get(mention.type) != "meeting":
        return False
    if mention.when.days is None or mention.when.days < 7 or _distance(mention.when, head.when) > YEAR:
        return False
    people = {p for m in cluster.mentions for p in m.people}
    return same_actors(set(mention.actors), cluster.actors, None) and len(mention.actors) >= 2 and bool(set(mention.people) & people) and _same_place(mention, cluster)


def _distance(a: When, b: When) -> int:
    first, second = sorted([a, b], key=lambda w: w.first or dt.date.min)
    return ((second.first or dt.date.max) - (first.last or dt.date.min)).days


def _same_place(mention: EventMention, cluster: Cluster) -> bool:
    """The mention's place is named in a quotation of the cluster, or neither names one."""
    if mention.place is None:
        return all(m.place is None for m in cluster.mentions)
    words = mention.place.split()
    return any(m.place == mention.place or all(w in m.quote for w in words) for m in cluster.mentions)


# -- from cluster to event -----------------------------------------------------------------------------------------


def event_id(article: Article, mention: EventMention) -> str:
    """Stable across rebuilds: a hash of the founding mention's article, start and ordinal."""
    return hashlib.sha256(f"{article.sha256}:{mention.start}:{mention.ordinal}".encode()).hexdigest()[:12]


def _publication_order(mention: EventMention, articles: Mapping[str, Article]) -> tuple:
    when = articles[mention.article_id].published.when
    return (when.first if when and when.first else dt.date.max, mention.article_id, mention.start, mention.ordinal)


def _event(cluster: Cluster, articles: Mapping[str, Article]) -> Event:
    ordered = sorted(cluster.all, key=lambda m: _publication_order(m, articles))
    head, founder, status = cluster.head, ordered[0], _status(cluster, articles)
    best = max(cluster.mentions, key=lambda m: (len(m.actors) >= 2, m.status == status, m.type == _type(cluster), m.basis != "implied", len(m.object) > 9, m.place in places(), bool(m.place), -len(m.title), m.confidence))
    sources = len({m.article_id for m in ordered})
    return Event(
        event_id(articles[founder.article_id], founder), best.title, _type(cluster), status, head.when, head.basis,
        _ordered_actors(cluster, best), tuple(dict.fromkeys(p for m in [best, *cluster.mentions] for p in m.people)),
        _place_of(cluster, best), tuple(ordered), disagreements_of(head, ordered, set(map(id, cluster.overruled)), articles),
        (), min(0.99, round(head.confidence + 0.02 * (sources - 1), 2)),
    )  # fmt: skip


def _ordered_actors(cluster: Cluster, best: EventMention) -> tuple[str, ...]:
    """The actors of the fullest mention, and those that the best dated one adds; a Soviet act keeps the Soviet Union."""
    found = list(dict.fromkeys([*best.actors, *(c for m in cluster.mentions for c in m.actors)]))
    return tuple(c for c in found if not (c == "RUS" and "SUN" in found))


def _place_of(cluster: Cluster, best: EventMention) -> str | None:
    return best.place or next((m.place for m in cluster.mentions if m.place), None)


def _type(cluster: Cluster) -> str:
    """The type most mentions give; "visit" wins over the meeting during it, "summit" over talks, where the date is the same."""
    counted = Counter(m.type for m in cluster.mentions)
    head = cluster.head
    told = counted.most_common()
    top = [t for t, n in told if n == told[0][1]]
    return head.type if head.type in top else top[0]


def _status(cluster: Cluster, articles: Mapping[str, Article]) -> str:
    """What the latest article says; within it, the best dated mention."""
    def published(m: EventMention) -> dt.date:
        when = articles[m.article_id].published.when
        return when.last if when and when.last and articles[m.article_id].published.basis != "inferred" else dt.date.min

    latest = max(published(m) for m in cluster.mentions)
    told = [m for m in cluster.mentions if published(m) == latest]
    if all(m.basis == "carried" and m.time is None for m in told) and any(m.status == "possible" for m in told):
        return "possible"  # no date of its own, and somebody only thinks it possible
    return min(told, key=precision_key).status


# -- ties between events -------------------------------------------------------------------------------------------


def _linked(events: list[Event], clusters: list[Cluster]) -> list[Event]:
    made = [(e, c) for e, c in zip(events, clusters, strict=True) if _stage(c.head) == "made" and GROUPS.get(e.type) == "document"]
    linked = []
    for event, cluster in zip(events, clusters, strict=True):
        links: list[Link] = []
        stage = _stage(cluster.head)
        if GROUPS.get(event.type) == "document" and stage in ("over", "extended"):
            origin = _origin(event, cluster, made)
            if origin:
                links.append(Link(origin.id, "ends" if stage == "over" else "extends"))
        title = _with_year(event, links, events)
        if event.basis == "implied" or any(m.basis == "implied" for m in event.mentions):
            links += [Link(other.id, "previous") for other in _followers(event, events)]
        linked.append(replace(event, title=title, links=tuple(links)))
    return linked


def _with_year(event: Event, links: Sequence[Link], events: Sequence[Event]) -> str:
    """"1961 … treaty ends": a treaty without a name is told by the year it was made in."""
    origin = next((e for e in events if links and e.id == links[0].other_id), None)
    if origin is None or origin.when is None or origin.when.first is None or not event.title.endswith(("ends", "to end")):
        return event.title
    return f"{origin.when.first.year} {event.title}" if not re.search(r"\d{4}", event.title) else event.title


def _origin(event: Event, cluster: Cluster, made: Sequence[tuple[Event, Cluster]]) -> Event | None:
    """The signature of the document that ended: the same sides, before it, told nearest by in the same article."""
    before = [(e, c) for e, c in made if e.when and event.when and _starts(e.when) <= _ends(event.when) and same_actors(set(e.actors), set(event.actors), None)]
    near = [(min(_apart(m, n) for m in cluster.mentions for n in c.mentions), e) for e, c in before]
    near = [(d, e) for d, e in near if d < 10**6]
    return min(near, key=lambda pair: (pair[0], pair[1].id))[1] if near else None


def _apart(a: EventMention, b: EventMention) -> int:
    return abs(a.start - b.start) if a.article_id == b.article_id else 10**6


def _starts(when: When) -> dt.date:
    return when.first or dt.date.min


def _ends(when: When) -> dt.date:
    return when.last or dt.date.max


def _followers(event: Event, events: Sequence[Event]) -> list[Event]:
    """The events that "first in nine years" speaks of: the same kind and sides, told at the same place."""
    places = {(m.article_id, m.start) for m in event.mentions if m.basis == "implied"}
    return [
        e for e in events
        if e.id != event.id and GROUPS.get(e.type, e.type) == GROUPS.get(event.type, event.type) and e.when and event.when
        and _starts(e.when) > _starts(event.when) and set(e.actors) & set(event.actors) and any((m.article_id, m.start) in places for m in e.mentions)
    ][:1]  # fmt: skip
