"""Event mentions → events: what several places say of one event stands together, and where they differ both readings stay.

Precise and explicit dates first; a vague mention joins only where exactly one event is left that fits. A relative date may be
overruled by an explicit one ("last November" against "Sept. 13, 2023"), and then the event carries a disagreement.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from dateline.alike import distance, group, likeness, same_actors, same_statement, stage, starts, vague, within
from dateline.disagree import disagreements_of
from dateline.events.phrases import places
from dateline.linking import linked
from dateline.model import Article, Event, EventMention, EventType, Status, When

BASIS_RANK = {"explicit": 0, "name": 0, "carried": 1, "publication": 2, "relative": 2, "implied": 3}
YEAR = 366
LONG = 20  # years beyond which a stretch is looked up among all clusters instead of year by year


@dataclass
class Cluster:
    """An event in the making; ``overruled`` are mentions that joined in spite of their date."""

    mentions: list[EventMention] = field(default_factory=list)
    overruled: list[EventMention] = field(default_factory=list)

    @property
    def head(self) -> EventMention:
        """The best dated mention."""
        return min(self.mentions, key=precision_key)

    @property
    def all(self) -> list[EventMention]:
        return self.mentions + self.overruled

    @property
    def actors(self) -> set[str]:
        return {c for m in self.mentions for c in m.actors}

    @property
    def people(self) -> set[str]:
        return {p for m in self.mentions for p in m.people}


class _Shelf:
    """Clusters by group and year, so that a mention is held only against what it could join."""

    def __init__(self) -> None:
        self.clusters: list[Cluster] = []
        self._at: dict[tuple[str, int | None], list[Cluster]] = {}

    def add(self, mention: EventMention) -> None:
        cluster = Cluster([mention])
        self.clusters.append(cluster)
        for year in self._years(mention.when, slack=0) or (None,):
            self._at.setdefault((group(mention), year), []).append(cluster)

    def near(self, mention: EventMention) -> list[Cluster]:
        """Clusters of the mention's kind from the years around its date, those without a date, each once, oldest first."""
        years = self._years(mention.when, slack=1)
        if years is None:
            return [c for c in self.clusters if group(c.mentions[0]) == group(mention)]
        found = [c for year in (*years, None) for c in self._at.get((group(mention), year), ())]
        return list({id(c): c for c in found}.values())

    @staticmethod
    def _years(when: When | None, slack: int) -> range | None:
        if when is None or when.first is None or when.last is None or when.last.year - when.first.year > LONG:
            return None
        return range(when.first.year - slack, when.last.year + slack + 1)


def merge(mentions: Sequence[EventMention], articles: Sequence[Article]) -> list[Event]:
    """Join mentions to events, in order of their first day (undated last).

    ``articles`` give the order of publication and the identity of the founding mention.
    """
    known = {a.id: a for a in articles}
    shelf = _Shelf()
    told = [m for m in mentions if not (m.basis == "implied" and m.when is None)]  # "first in 24 years" of an unknown year
    for mention in sorted(told, key=lambda m: (precision_key(m), m.article_id, m.start, m.ordinal)):
        _place(mention, shelf)
    events = [_event(c, known) for c in shelf.clusters]
    found = linked(events, [c.head for c in shelf.clusters])
    return sorted(found, key=lambda e: (starts(e.when) if e.when and e.when.first else dt.date.max, e.id))


def precision_key(m: EventMention) -> tuple:
    """Sort key: dated before undated, told before implied, short before long, explicit before relative."""
    if m.when is None:
        return (2, 0, 0, 0, 0, 0)
    return (int(m.when.is_open), m.basis == "implied", m.when.days or 10**6, BASIS_RANK[m.basis], -len(m.actors), -m.confidence)


def _place(mention: EventMention, shelf: _Shelf) -> None:
    near = shelf.near(mention)
    fits = _closest(mention, [c for c in near if _same_kind(mention, c) and _dates_fit(mention, c)])
    overruling = [] if fits else [c for c in near if _overrules(c, mention)]
    if len(fits) == 1:
        fits[0].mentions.append(mention)
    elif len(overruling) == 1:
        overruling[0].overruled.append(mention)
    else:
        shelf.add(mention)


def _same_kind(mention: EventMention, cluster: Cluster) -> bool:
    head = cluster.head
    if stage(mention) != stage(head) or (mention.status == "cancelled") != (head.status == "cancelled"):
        return False
    if _told_otherwise(mention, cluster) or not same_actors(set(mention.actors), cluster.actors):
        return False
    if not mention.actors and mention.article_id not in {m.article_id for m in cluster.mentions}:
        return group(mention) == "document" and mention.basis == "name"
    return same_statement(mention, head) if mention.type == "statement" else not _told_apart(mention, cluster)


def _told_otherwise(mention: EventMention, cluster: Cluster) -> bool:
    """One article does not tell one event both as past and as still to come."""
    past = mention.status == "occurred"
    return any(m.article_id == mention.article_id and (m.status == "occurred") != past for m in cluster.mentions)


def _told_apart(mention: EventMention, cluster: Cluster) -> bool:
    """Two dated things in one sentence are two events: "in late March and again on May 7"."""
    return any(
        m.article_id == mention.article_id
        and m.start == mention.start
        and m.time is not None
        and mention.time is not None
        and m.time.start != mention.time.start
        and not within(m.when, mention.when)
        for m in cluster.mentions
    )


def _dates_fit(mention: EventMention, cluster: Cluster) -> bool:
    a, b = mention.when, cluster.head.when
    if a is None or b is None:
        return _undated_fit(mention, cluster)
    if not a.overlaps(b):
        return _was_the_plan(mention, cluster)
    if mention.type == "statement" and mention.time and mention.time.weekday is not None and (a.days or 0) > 1:
        return True  # "Thursday" of an undated article: which day stays open, so the words decide
    if a.days == b.days == 1:
        return a.first == b.first
    if within(a, b):
        return not _own_day_inside_visit(mention, cluster.head)
    return vague(a) or vague(b)


def _was_the_plan(mention: EventMention, cluster: Cluster) -> bool:
    """What an article planned roughly ("early next week") fits the event that its own firmer plan has become."""
    if mention.status not in ("planned", "possible") or cluster.head.status != "occurred" or mention.when is None:
        return False
    firmer = [m.when for m in cluster.mentions if m.article_id == mention.article_id and m.status == "planned" and m.when]
    return any(mention.when.overlaps(when) for when in firmer)


def _undated_fit(mention: EventMention, cluster: Cluster) -> bool:
    """Two undated mentions, or an unresolved "within a few days" and something that was planned."""
    if mention.when is None and cluster.head.when is None:
        return mention.time is None
    planned = mention.status == "planned" and any(m.status == "planned" for m in cluster.mentions)
    return mention.when is None and mention.time is not None and planned


def _own_day_inside_visit(mention: EventMention, head: EventMention) -> bool:
    """A meeting on a stated day within a longer visit is an event of its own."""
    a, b = mention.when, head.when
    one_visits = "visit" in (mention.type, head.type) and mention.type != head.type
    told = ("day", "interval")
    return bool(one_visits and a and b and a != b and a.precision in told and b.precision in told)


def _closest(mention: EventMention, fits: list[Cluster]) -> list[Cluster]:
    """Of several that fit, the one with the same date, sides, type, people or place; still several: none is chosen."""
    narrower: tuple[Callable[[Cluster], bool], ...] = (
        lambda c: c.head.when == mention.when,
        lambda c: any(m.status == mention.status for m in c.mentions),
        lambda c: c.actors == set(mention.actors),
        lambda c: c.head.type == mention.type,
        lambda c: bool(set(mention.people) & c.people),
        lambda c: mention.place is not None and mention.place in {m.place for m in c.mentions},
    )
    for fit in narrower:
        kept = [c for c in fits if fit(c)]
        if len(fits) > 1 and kept:
            fits = kept
    if len(fits) > 1 and mention.type == "statement":
        return [max(fits, key=lambda c: likeness(mention.quote, c.head.quote))]
    return fits


def _overrules(cluster: Cluster, mention: EventMention) -> bool:
    """An explicit date of the same people at the same place within a year, against a loose relative one."""
    head = cluster.head
    if (
        mention.basis != "relative"
        or head.basis not in ("explicit", "carried", "name")
        or mention.when is None
        or head.when is None
    ):
        return False
    if head.status != mention.status or not group(head) == group(mention) == "meeting":
        return False
    loose = mention.when.days is not None and mention.when.days >= 7
    both_sides = (
        len(mention.actors) >= 2
        and same_actors(set(mention.actors), cluster.actors)
        and bool(set(mention.people) & cluster.people)
    )
    return loose and both_sides and distance(mention.when, head.when) <= YEAR and _same_place(mention, cluster)


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
    head, kind, status = cluster.head, _type(cluster), _status(cluster, articles)
    best = max(cluster.mentions, key=lambda m: _fullness(m, kind, status))
    sources = len({m.article_id for m in ordered})
    return Event(
        id=event_id(articles[ordered[0].article_id], ordered[0]),
        title=best.title,
        type=kind,
        status=status,
        when=head.when,
        basis=head.basis,
        actors=_actors(cluster, best),
        people=tuple(dict.fromkeys(p for m in [best, *cluster.mentions] for p in m.people)),
        place=best.place or next((m.place for m in cluster.mentions if m.place), None),
        mentions=tuple(ordered),
        disagreements=disagreements_of(head, ordered, set(map(id, cluster.overruled)), articles),
        confidence=min(0.99, round(head.confidence + 0.02 * (sources - 1), 2)),
    )


SPECIFIC = 9  # letters of an object beyond which it says more than "treaty" or "meeting"


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
    """The type that most mentions give; the best dated one decides between equals."""
    told = Counter(m.type for m in cluster.mentions).most_common()
    top = [t for t, n in told if n == told[0][1]]
    return cluster.head.type if cluster.head.type in top else top[0]


def _status(cluster: Cluster, articles: Mapping[str, Article]) -> Status:
    """What the latest article says; within it, the best dated mention."""

    def published(m: EventMention) -> dt.date:
        when = articles[m.article_id].published.when
        return when.last if when and when.last and articles[m.article_id].published.basis != "inferred" else dt.date.min

    latest = max(published(m) for m in cluster.mentions)
    told = [m for m in cluster.mentions if published(m) == latest]
    if all(m.basis == "carried" and m.time is None for m in told) and _any_possible(told):
        return "possible"  # no date of its own, and somebody only thinks it possible
    return min(told, key=precision_key).status


def _any_possible(mentions: Iterable[EventMention]) -> bool:
    return any(m.status == "possible" for m in mentions)
