"""Envoys that the reader of actors found: "Ambassador Dubs", "the U.S. Minister". Their office is a noun that verbs may take."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dateline.events.clauses import Clause
from dateline.events.rules import NounRule
from dateline.events.takes import NounHit
from dateline.model import ActorMention, Span

ENVOY = NounRule("<envoy>", "envoy", "relations", "", lone=False)
_OFFICES = ("ambassador", "envoy", "chargé d'affaires", "consul", "consul general", "high commissioner", "commissioner", "nuncio")
_OFFICE = re.compile(
    r"\b(?:ambassadors?|ministers?|envoys?|chargés?(?:\s+d[’']affaires)?|consuls?(?:[\s-]general)?|high\s+commissioners?|commissioners?|nuncios?)\b",
    re.I,
)


def with_envoys(
    text: str, nouns: Sequence[NounHit], clauses: Sequence[Clause], actors: Sequence[ActorMention], history: bool
) -> list[NounHit]:
    """``nouns`` and the offices of envoys that no rule for nouns names; a "minister" is one only in ``history``."""
    found = list(nouns)
    for actor in actors:
        if not _is_envoy(actor, history):
            continue
        find = _OFFICE.search if actor.office else _OFFICE.match
        office = find(text, actor.start, actor.end)
        span = Span(office.start(), office.end()) if office else None
        clause = next((c for c in clauses if c.holds(actor.start)), None)
        if span is not None and clause is not None and not any(n.span.overlaps(span) for n in nouns):
            found.append(NounHit(ENVOY, span, clause.index))
    return sorted(found, key=lambda n: n.span)


def _is_envoy(actor: ActorMention, history: bool) -> bool:
    """By office, or, in history, a minister whose state is not told ("Minister Andrew Donelson")."""
    untold = actor.office is None and actor.person is not None
    return actor.office in _OFFICES or (history and (actor.office == "minister" or untold))
