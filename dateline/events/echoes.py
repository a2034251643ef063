"""Deeds told by pointing at the one before: "Rome followed suit a week later", "Paris did likewise on Tuesday"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dateline.actors.mentions import codes
from dateline.events.clauses import Clause
from dateline.events.doers import Roles
from dateline.events.draft import Draft
from dateline.events.sentence import Context, SentenceReading
from dateline.events.worded import ANOTHER
from dateline.sieve import Sieve

AGAIN = Sieve(
    r"\bfollow(?:ed|s|ing)?\s+(?:suit|(?:its|their|his|her)\s+(?:lead|example)|(?:the\s+)?next\s+day|(?=on\s|in\s|a\s\w+\s+later|two\s|three\s|within\s))"
    r"|\b(?:did|does|do|doing)\s+(?:likewise|the\s+same|so\s+too|so(?=\s+(?:on|in|at|last|earlier|later|early|late|before|after|that|the|a|an|two|three|this|yesterday|today)\b))\b|\b(?:took|takes|taking|announced|made)\s+(?:an?\s+|the\s+)?(?:similar|same|identical|like)\s+(?:step|steps|move|action|measures?)\b"
)
_DEEDS = ("relations", "sanction", "treaty", "agreement", "military", "other")


def echoed_drafts(context: Context, reading: SentenceReading, drafts: Sequence[Draft]) -> list[Draft]:
    """A draft for each clause that says that somebody else did the same: the earlier deed with another subject and date."""
    found: list[Draft] = []
    for clause in reading.clauses:
        at = next((m for p in clause.pieces for m in [AGAIN.search(context.text, p.start, p.end)] if m), None)
        model = next((d for d in reversed(drafts) if d.trigger.clause < clause.index and d.trigger.type in _DEEDS), None)
        if at is None or model is None or model.trigger.verb is None:
            continue
        if at.group().endswith(" so") and not ANOTHER.search(context.text, max(0, at.start() - 60), at.start()):
            continue
        found += _echo(reading, clause, at.start(), model)
    return found


def _echo(reading: SentenceReading, clause: Clause, at: int, model: Draft) -> list[Draft]:
    doers = tuple(a for a in reading.actors if clause.holds(a.start) and a.end <= at and a.codes)
    if not doers or set(codes(doers)) <= set(codes(model.roles.subject)):
        return []
    time = next((t for t in reading.times if clause.holds(t.start) and t.when is not None and t.kind != "DURATION"), None)
    object_ = tuple(a for a in model.roles.object if not clause.holds(a.start) and not set(a.codes) & set(codes(doers)))
    roles = Roles(doers, object_, model.roles.places)
    trigger = replace(model.trigger, start=at, end=at + 1, clause=clause.index, noun_span=model.trigger.noun_span)
    return [replace(model, trigger=trigger, roles=roles, when=time.when if time else model.when, time=time or model.time,
                    basis=time.basis if time else model.basis)]  # fmt: skip
