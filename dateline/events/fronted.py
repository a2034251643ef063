"""Who did what a participle at the head of a sentence tells: "Having visited Riga in 2013, the Polish president turned …"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dateline.events.bystanders import run_from
from dateline.events.clauses import Clause
from dateline.events.triggers import Trigger
from dateline.events.words import finite_verb
from dateline.model import ActorMention

# "Having signed", "after visiting" at the head of a clause: who did so is told behind the comma.
_FRONTED_ACT = re.compile(
    r"\W*(?:and\s+)?(?:(?:(?:\w+\s+){0,3}(?:after|before|since|while|when|upon|by|on|besides|despite)|in)\s+)?(?:\w+ly\s+)?(?P<having>having\s+(?:\w+ly\s+)?)?",
    re.I,
)


def told_behind(text: str, trigger: Trigger, clause: Clause, actors: Sequence[ActorMention]) -> list[ActorMention]:
    """The subject of the sentence, behind the comma, for a participle before it; nobody for any other verb."""
    fronted = _FRONTED_ACT.fullmatch(text, clause.start, trigger.start) if trigger.verb is not None else None
    if fronted is None or not (fronted["having"] or _ING.match(text, trigger.start)):
        return []
    behind = [
        a for a in actors if a.start >= max(s.end for s in trigger.spans) and _COMMA.search(text, max(0, a.start - 8), a.start)
    ]
    own_end = max(s.end for s in trigger.spans)
    if not behind or finite_verb(text, own_end, behind[0].start) is not None:
        return []
    group = run_from(text, [behind[0], *(a for a in actors if a.start >= behind[0].end)])
    return group if finite_verb(text, group[-1].end, min(len(text), group[-1].end + 60)) is not None else []


_ING = re.compile(r"\w+ing\b")
_COMMA = re.compile(r",\s+(?:the\s+)?$")
