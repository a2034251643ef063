"""One event told with days that differ: a plan that came about a few days later, an act that two sources date a day apart.

Only where one candidate remains, and where no article tells of both.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping

from dateline.alike import group, stage
from dateline.cluster import Cluster
from dateline.history import OPEN
from dateline.model import Article
from dateline.names import other_document
from dateline.shelf import Shelf

SLIP = 7  # days by which an act may come later than planned, or earlier
SLIP_OF_MEETING = 2  # the same for those who meet: they may do so twice in a week
SLIP_OF_PEN = 3  # days by which two sources may differ on an act that is done once
_ONCE = ("document", "relations")  # what is done once: signed, in force, established


def join_across_days(shelf: Shelf, articles: Mapping[str, Article]) -> None:
    """Join the clusters of the shelf that are one event in spite of their days."""
    for cluster in shelf.clusters:
        plan = _is_plan(cluster)
        if plan or _is_done_once(cluster):
            near = [c for near in shelf.near(cluster.head, slack=1) for c in near.clusters if c is not cluster]
            found = [c for c in near if (_came_about if plan else _told_twice)(cluster, c, articles)]
            if len(found) == 1:
                shelf.merge(cluster, found[0])


def _is_plan(cluster: Cluster) -> bool:
    return cluster.statuses <= {*OPEN} and _day(cluster) is not None and len(cluster.actors) > 1


def _is_done_once(cluster: Cluster) -> bool:
    if cluster.statuses != {"occurred"} or _day(cluster) is None or len(cluster.actors) < 2:
        return False
    return group(cluster.head) == "relations" or (group(cluster.head) == "document" and all(map(_is_named, _things(cluster))))


_SEVERAL = re.compile(r"\b(?:two|three|four|five|several|many)\b|s$", re.I)


def _is_named(thing: str) -> bool:
    """One of its kind: two states may sign an agreement every day of a week, but hardly two extradition treaties."""
    return ("treaty" in thing or " " in thing) and not _SEVERAL.search(thing)


def _day(cluster: Cluster) -> dt.date | None:
    when = cluster.head.when
    return when.first if when and when.days == 1 and when.qualifier is None and cluster.head.basis != "implied" else None


def _came_about(plan: Cluster, done: Cluster, articles: Mapping[str, Article]) -> bool:
    """The plan is of what was done: told before it, by others, of the same sides and thing; no other plan had the very day."""
    a, b = _day(plan), _day(done)
    if a is None or b is None or done.statuses != {"occurred"} or not _same(plan, done):
        return False
    meeting = group(done.head) not in _ONCE
    if (plan.head.type != done.head.type or plan.people.isdisjoint(done.people)) if meeting else not all(_things(plan)):
        return False
    told = [articles[i].published.when for i in plan.by_article]
    return abs((b - a).days) <= (SLIP_OF_MEETING if meeting else SLIP) and all(w and w.last and w.last < min(a, b) for w in told)


def _told_twice(one: Cluster, other: Cluster, articles: Mapping[str, Article]) -> bool:
    """Both tell of the same thing done once, and the other has more sources for its day, or the older."""
    a, b = _day(one), _day(other)
    if a is None or b is None or not _is_done_once(other) or not _same(one, other):
        return False
    return abs((b - a).days) <= SLIP_OF_PEN and _weight(one, articles) < _weight(other, articles)


def _weight(cluster: Cluster, articles: Mapping[str, Article]) -> tuple[int, int, int]:
    sources = {articles[i].copy_of or i for i in cluster.by_article}
    told = (articles[i].published.when for i in cluster.by_article)
    oldest = min((w.first.toordinal() for w in told if w and w.first), default=dt.date.max.toordinal())
    return len(sources), -oldest, -cluster.number


def _same(one: Cluster, other: Cluster) -> bool:
    """The same sides and thing, told by different articles, at no two places."""
    return (
        one.actors == other.actors
        and stage(one.head) == stage(other.head)
        and one.by_article.keys().isdisjoint(other.by_article)
        and not (one.places and other.places and one.places.isdisjoint(other.places))
        and _things(one) == _things(other)
        and not other_document(one.mentions, other.mentions)
    )


def _things(cluster: Cluster) -> set[str]:
    return {m.object.lower() for m in cluster.mentions}
