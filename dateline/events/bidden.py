"""Who is to do what another bids: "invited President Biden to visit Angola", "I would like you to come to Kazan"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.events.draft import Draft
from dateline.events.triggers import Trigger
from dateline.model import ActorMention

_BIDS = re.compile(
    r"\b(?:invit(?:e|es|ed|ing)|ask(?:s|ed|ing)?|want(?:s|ed)?|would\s+like|[’']d\s+like|urg(?:e|es|ed|ing))\s+(?:also\s+)?$",
    re.I,
)
_TO_DO = re.compile(r"\s+to\s+(?:(?:\w+ly|also|again|soon|both)\s+)*(?:pay\s+|make\s+)?(?:an?\s+)?", re.I)
_OF_TWO = ("visit", "talks", "summit")


def bidden(text: str, draft: Draft) -> Draft:
    """``draft`` done by whom it is asked of, and no more than possible: "invited him to visit" tells of no visit yet."""
    trigger = draft.trigger
    who = _asked_of(text, trigger, draft.reading.actors) if trigger.verb is not None and trigger.type in _OF_TWO else None
    if who is None:
        return draft
    roles = replace(draft.roles, subject=(who,), object=tuple(a for a in draft.roles.object if a is not who))
    return replace(draft, roles=roles, status="possible" if draft.status == "planned" else draft.status)


def _asked_of(text: str, trigger: Trigger, actors: Sequence[ActorMention]) -> ActorMention | None:
    before = [a for a in actors if a.end <= trigger.start and a.codes]
    who = before[-1] if before else None
    if who is None or not _TO_DO.fullmatch(text, who.end, trigger.start):
        return None
    return who if _BIDS.search(text, max(0, who.start - 24), who.start) else None
