"""Where to look for the events that a mention may join: by kind, by day, month and year, and by side."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import chain, combinations, count
from typing import NamedTuple

from dateline.alike import by_name, group, sides, stage
from dateline.cluster import Cluster
from dateline.model import EventMention, When

LONG = 62  # days from which on a stretch is looked up year by year, not month by month
AGE = 50 * 366  # days from which on it is looked up as if its end were open
_UNDATED, _PLANNED, _OPEN, _TOLD_IN = "undated", "planned", "open", "told in"

Names = Sequence[object]
At = dict[object, dict[object, list[Cluster]]]  # period → whose → clusters


class Near(NamedTuple):
    """Clusters that a mention may join.

    ``date`` and ``sides`` say whether any of them, or of those that come after them, may have its very date and its very sides.
    """

    clusters: Iterable[Cluster]
    date: bool = True
    sides: bool = True


class Shelf:
    """Clusters by kind, date and side, so that a mention is held only against what it could join."""

    def __init__(self, told_of: Mapping[str, set[str]], published: Mapping[str, When | None]) -> None:
        """``told_of`` are the actors of all that each article tells, ``published`` is when it appeared."""
        self.told_of, self.published = told_of, published
        self._clusters: dict[int, Cluster] = {}
        self._at: dict[object, At] = {}
        self._numbers = count()
        self._years = range(0)  # from the first to the last under which a cluster is filed

    @property
    def clusters(self) -> list[Cluster]:
        """All that there are, the oldest first."""
        return list(self._clusters.values())

    def open(self, mention: EventMention) -> None:
        """Let the mention found a cluster of its own."""
        cluster = Cluster(next(self._numbers))
        self._clusters[cluster.number] = cluster
        if mention.when is not None and not _is_open(mention.when):
            first, last = (_month(day) // 12 for day in (mention.when.first, mention.when.last))
            known = self._years or range(first, first)
            self._years = range(min(first, known.start), max(last + 1, known.stop))
        self.join(mention, cluster)

    def join(self, mention: EventMention, cluster: Cluster) -> None:
        actors, planned, new = cluster.actors, "planned" in cluster.statuses, not cluster.mentions
        cluster.add(mention)
        at = self._at.setdefault(_kind(mention), {})
        if new or cluster.actors != actors:
            _file(cluster, at, _filed_under(cluster.head.when))
        if "planned" in cluster.statuses and (not planned or cluster.actors != actors):
            _file(cluster, at, (_PLANNED,))
        if len(cluster.by_article[mention.article_id]) == 1:
            at.setdefault(_TOLD_IN, {}).setdefault(mention.article_id, []).append(cluster)

    def merge(self, cluster: Cluster, into: Cluster) -> None:
        """Join all that ``cluster`` has to another one of its kind, which keeps its date."""
        for mention in cluster.mentions:
            self.join(mention, into)
        del self._clusters[cluster.number]

    def near(self, mention: EventMention, slack: int = 0) -> Iterator[Near]:
        """The clusters that may share days and sides with the mention, or its article; its very date and sides first.

        ``slack`` are the months around its date that count as near.
        """
        at, seen = self._at.get(_kind(mention), {}), set[int]()

        def those(periods: Iterable[object], names: Names) -> Iterator[Cluster]:
            for here in filter(None, map(at.get, periods)):
                for cluster in chain.from_iterable(here.get(name, ()) for name in names):
                    if cluster.number not in seen and cluster.number in self._clusters:
                        seen.add(cluster.number)
                        yield cluster

        same, others = self._names_sought(mention)
        yield Near(those((_TOLD_IN,), (mention.article_id,)))
        date = _dated(mention.when)
        yield Near(those((date,), same))
        yield Near(those((date,), others), sides=False)
        dates = self._dates_sought(mention, slack)
        yield Near(those(dates, same), date=False)
        yield Near(those(dates, others), date=False, sides=False)

    def _dates_sought(self, mention: EventMention, slack: int) -> Sequence[object]:
        """Where clusters are filed whose dates meet the mention's."""
        when = mention.when
        if when is None:  # "within a few days" of something that was planned
            return (_PLANNED,) if mention.status == "planned" and mention.time else ()
        if _is_open(when) or _is_long(when):
            return (*_years("within", when, self._years, slack), _OPEN)
        days = () if when.days == 1 and not slack else _months("days in", when, slack)
        return (*days, *_months("stretches over", when, slack), *_years("long over", when, self._years, slack), _OPEN)

    def _names_sought(self, mention: EventMention) -> tuple[Names, Names]:
        """By whom clusters of the mention's very sides are filed, and others that it may join.

        A document that names nobody, "the 1961 treaty", may be that of any of whom its article tells.
        """
        own = sides(mention)
        if own:
            same, others = _sought(own)
            return same, (*others, ("is", ())) if group(mention) == "document" else others
        told = self.told_of[mention.article_id] if by_name(mention) else ()
        return (), [*([("is", ())] if by_name(mention) else ()), *(("is", few) for few in _ones_and_twos(sorted(told)))]


def _file(cluster: Cluster, at: At, periods: Iterable[object]) -> None:
    names = _names(cluster.actors)
    for period in periods:
        here = at.setdefault(period, {})
        for name in names:
            here.setdefault(name, []).append(cluster)


def _kind(mention: EventMention) -> tuple[object, ...]:
    """What does not differ within an event: its group and stage, and of a statement who makes it."""
    return group(mention), stage(mention), mention.actors[:1] if mention.type == "statement" else ()


@lru_cache(maxsize=4096)
def _names(own: frozenset[str]) -> Names:
    """By whom a cluster is filed.

    The sides of two that may be one equal each other, or hold them, or are held by them: ones and twos find all such, and little
    else.
    """
    told = sorted(own)
    return ("is", tuple(told[:2])), *(("has", few) for few in _ones_and_twos(told))


@lru_cache(maxsize=4096)
def _sought(own: frozenset[str]) -> tuple[Names, Names]:
    """The name by which those of the same sides are found, and those by which the ones of more or fewer are."""
    told = sorted(own)
    same = tuple(told[:2])
    return (("is", same),), (("has", same), *(("is", few) for few in _ones_and_twos(told) if few != same))


def _ones_and_twos(own: Sequence[str]) -> Iterator[tuple[str, ...]]:
    return chain(combinations(own, 1), combinations(own, 2))


def _filed_under(when: When | None) -> Iterator[object]:
    """The date as it is told, and the months and years in which a vaguer one finds it."""
    yield _dated(when)
    if when is None:
        return
    if _is_open(when):
        yield _OPEN
    elif _is_long(when):
        yield from _years("long over", when, range(10**4))
        yield from _years("within", when, range(10**4))
    else:
        yield from _months("days in" if when.days == 1 else "stretches over", when)
        yield from _years("within", when, range(10**4))


def _dated(when: When | None) -> object:
    if when is None:
        return _UNDATED
    return when.first if when.days == 1 else when


def _is_open(when: When) -> bool:
    return when.days is None or when.days > AGE


def _is_long(when: When) -> bool:
    return (when.days or 0) > LONG


def _months(kind: str, when: When, slack: int = 0) -> Iterator[tuple[str, int]]:
    """Months counted from the year 0, of a stretch with two ends."""
    return ((kind, n) for n in range(_month(when.first) - slack, _month(when.last) + slack + 1))


def _years(kind: str, when: When, known: range, slack: int = 0) -> Iterator[tuple[str, int]]:
    """The years of a stretch, as far as there is anything in them."""
    first = (_month(when.first) - slack) // 12 if when.first else known.start
    last = (_month(when.last) + slack) // 12 if when.last else known.stop
    return ((kind, n) for n in range(max(first, known.start), min(last + 1, known.stop)))


def _month(day: dt.date | None) -> int:
    return 12 * day.year + day.month - 1 if day else 0
