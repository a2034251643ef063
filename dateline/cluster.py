"""Events in the making, and where to look for those that a mention may join: by kind, side and month."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain, combinations

from dateline.alike import by_name, group, sides
from dateline.model import EventMention, When

BASIS_RANK = {"explicit": 0, "name": 0, "carried": 1, "publication": 2, "relative": 2, "implied": 3}
LONG = 400  # days from which on a stretch is not looked up month by month
_ALL, _LONG, _UNDATED, _PLANNED = "all", "long", "undated", "planned"


def precision_key(m: EventMention) -> tuple:
    """Sort key: dated before undated, told before implied, short before long, explicit before relative."""
    if m.when is None:
        return (2, 0, 0, 0, 0, 0)
    return (int(m.when.is_open), m.basis == "implied", m.when.days or 10**6, BASIS_RANK[m.basis], -len(m.actors), -m.confidence)


@dataclass(eq=False)
class Cluster:
    """Mentions of one event, the best dated first: they come in that order. ``overruled`` joined in spite of their date."""

    number: int
    mentions: list[EventMention] = field(default_factory=list)
    overruled: list[EventMention] = field(default_factory=list)
    actors: set[str] = field(default_factory=set)
    people: set[str] = field(default_factory=set)
    places: set[str] = field(default_factory=set)
    statuses: set[str] = field(default_factory=set)
    by_article: dict[str, list[EventMention]] = field(default_factory=dict)

    @property
    def head(self) -> EventMention:
        """The best dated mention."""
        return self.mentions[0]

    @property
    def all(self) -> list[EventMention]:
        return self.mentions + self.overruled

    def add(self, mention: EventMention) -> None:
        self.mentions.append(mention)
        self.actors |= sides(mention)
        self.people.update(mention.people)
        self.places.update((mention.place,) if mention.place else ())
        self.statuses.add(mention.status)
        self.by_article.setdefault(mention.article_id, []).append(mention)


class Shelf:
    """Clusters by kind, side and month, so that a mention is held only against what it could join."""

    def __init__(self, told_of: Mapping[str, set[str]]) -> None:
        """``told_of`` are the actors of all that each article tells."""
        self.told_of = told_of
        self.clusters: list[Cluster] = []
        self._at: dict[tuple[str, object, object], dict[int, Cluster]] = {}

    def open(self, mention: EventMention) -> None:
        """Let the mention found a cluster of its own."""
        self.clusters.append(Cluster(len(self.clusters)))
        self.join(mention, self.clusters[-1])

    def join(self, mention: EventMention, cluster: Cluster) -> None:
        alike = bool(cluster.mentions) and _filed_alike(mention, cluster.head)
        cluster.add(mention)
        kind, names = group(mention), [("in", mention.article_id)] if alike else list(_names(mention))
        for period in _filed_under(mention):
            for name in names:
                self._at.setdefault((kind, name, period), {})[cluster.number] = cluster

    def near(self, mention: EventMention, slack: int = 0) -> list[Cluster]:
        """The clusters of its kind that share a side or an article with the mention and may share days, oldest first.

        ``slack`` are the months around its date that count as near.
        """
        found: dict[int, Cluster] = {}
        kind, names = group(mention), tuple(_names_sought(mention))
        for period in _looked_up(mention, slack):
            for name in names:
                found |= self._at.get((kind, name, period), {})
        return [found[number] for number in sorted(found)]


def _filed_alike(a: EventMention, b: EventMention) -> bool:
    return a.when == b.when and a.actors == b.actors and a.status == b.status


def _names(mention: EventMention) -> Iterator[object]:
    """Under whom a mention is filed: who is among its sides, its article; a document also by whether it tells whose it is.

    Its sides equal another's, or hold them, or are held by them. Ones and twos suffice to find all such, and little else.
    """
    own = sorted(sides(mention))
    yield from (("has", few) for few in _ones_and_twos(own))
    yield "is", tuple(own[:2])
    yield "in", mention.article_id
    if group(mention) == "document":
        yield "of somebody" if own else "of nobody"


def _names_sought(mention: EventMention) -> Iterator[object]:
    """Whom a mention may share an event with: "the 1961 treaty", which names nobody, with whoever has one."""
    own = sorted(sides(mention))
    if own:
        yield "has", tuple(own[:2])
        yield from (("is", few) for few in _ones_and_twos(own))
    yield "in", mention.article_id
    if group(mention) == "document":
        yield "of nobody"
        if by_name(mention) and not own:
            yield "of somebody"


def _ones_and_twos(own: list[str]) -> Iterator[tuple[str, ...]]:
    return chain(combinations(own, 1), combinations(own, 2))


def _filed_under(mention: EventMention) -> Iterator[object]:
    if mention.status == "planned":
        yield _PLANNED
    if mention.when is None:
        yield _UNDATED
        return
    yield _ALL
    if _is_long(mention.when):
        yield _LONG
    elif mention.when.days == 1:
        yield from (("day", mention.when.first), *_months("days in", mention.when))
    else:
        yield from _months("stretches over", mention.when)


def _looked_up(mention: EventMention, slack: int) -> Iterator[object]:
    if mention.when is None:
        if mention.time is None:
            yield _UNDATED
        elif mention.status == "planned":  # "within a few days" of something that was planned
            yield _PLANNED
    elif _is_long(mention.when):
        yield _ALL
    elif mention.when.days == 1 and not slack:  # the same day, or what lasts longer
        yield from (_LONG, ("day", mention.when.first), *_months("stretches over", mention.when))
    else:
        yield from (_LONG, *_months("days in", mention.when, slack), *_months("stretches over", mention.when, slack))


def _is_long(when: When) -> bool:
    return when.days is None or when.days > LONG


def _months(kind: str, when: When, slack: int = 0) -> Iterator[tuple[str, int]]:
    """Months counted from the year 0, of a stretch with two ends."""
    return ((kind, n) for n in range(_month(when.first) - slack, _month(when.last) + slack + 1))


def _month(day: dt.date | None) -> int:
    return 12 * day.year + day.month if day else 0
