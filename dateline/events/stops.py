"""Several days of one verb, each with its own stop or partner: "to visit Israel on Tuesday and Egypt on Wednesday"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from dateline.events.draft import Draft
from dateline.model import ActorMention, Span, TimeMention


def with_own_stop(draft: Draft, times: Sequence[TimeMention]) -> Draft:
    """The draft with only the places and partners that stand before its own day, where each day of the verb has its own."""
    behind = [t for t in sorted(times, key=lambda t: t.start) if t.start >= draft.trigger.end]
    if len(behind) < 2 or len(behind) < len(times) or draft.time not in behind:
        return draft
    edges = [draft.trigger.end, *(t.end for t in behind)]
    reaches = [Span(begin, time.start) for (begin, _), time in zip(pairwise(edges), behind, strict=True)]
    if not all(any(_lies_in(a, reach) for a in (*draft.roles.object, *draft.roles.places)) for reach in reaches):
        return draft
    own = reaches[behind.index(draft.time)]
    roles = replace(
        draft.roles,
        object=tuple(a for a in draft.roles.object if _lies_in(a, own)),
        places=tuple(a for a in draft.roles.places if _lies_in(a, own)),
    )
    return replace(draft, roles=roles, reach=own)


def _lies_in(actor: ActorMention, reach: Span) -> bool:
    return reach.start <= actor.start < reach.end
