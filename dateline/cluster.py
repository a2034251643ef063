"""Events in the making: the mentions that are one, the best dated first."""

from __future__ import annotations

from dataclasses import dataclass, field

from dateline.alike import sides
from dateline.model import EventMention

BASIS_RANK = {"explicit": 0, "name": 0, "carried": 1, "publication": 2, "relative": 2, "implied": 3}


def precision_key(m: EventMention) -> tuple:
    """Sort key: dated before undated, told before implied, short before long, explicit before relative."""
    if m.when is None:
        return (2, 0, 0, 0, 0, 0)
    return (int(m.when.is_open), m.basis == "implied", m.when.days or 10**6, BASIS_RANK[m.basis], -len(m.actors), -m.confidence)


@dataclass(eq=False)
class Cluster:
    """Mentions of one event, the best dated first: they come in that order. ``overruled`` joined in spite of their date.

    ``actors`` are those of the mention that names most: the others name the same, or some of them.
    """

    number: int
    mentions: list[EventMention] = field(default_factory=list)
    overruled: list[EventMention] = field(default_factory=list)
    actors: frozenset[str] = frozenset()
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
