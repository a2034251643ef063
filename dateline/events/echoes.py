"""Deeds told by pointing at the one before: "Rome followed suit a week later", "Paris did likewise on Tuesday"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.actors.mentions import codes
from dateline.events.clauses import Clause
from dateline.events.doers import Roles
from dateline.events.draft import Draft
from dateline.events.sentence import Context, SentenceReading, dates_something
from dateline.events.status import read_status, status_context
from dateline.events.unreal import is_unreal
from dateline.events.worded import ANOTHER
from dateline.model import Span, TimeMention
from dateline.sieve import Sieve

AGAIN = Sieve(
    r"\bfollow(?:ed|s|ing)?\s+(?:suit|(?:its|their|his|her)\s+(?:lead|example)|(?:the\s+)?next\s+day|(?=on\s|in\s|a\s\w+\s+later|two\s|three\s|within\s))"
    r"|\b(?:did|does|do|doing)\s+(?:likewise|the\s+same|so\s+too|so(?=\s+(?:on|in|at|last|earlier|later|early|late|before|after|that|the|a|an|two|three|this|yesterday|today)\b))\b|\b(?:took|takes|taking|announced|made)\s+(?:an?\s+|the\s+)?(?:similar|same|identical|like)\s+(?:step|steps|move|action|measures?)\b"
)
_DEEDS = ("relations", "sanction", "treaty", "agreement", "military", "other")


def echoed_drafts(context: Context, reading: SentenceReading, drafts: Sequence[Draft]) -> list[Draft]:
    """A draft for each clause that says that somebody else did the same: the earlier deed with another subject and date."""
    found: list[Draft] = []
    for clause in reading.clauses if drafts else ():
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
    words = model.words or Span(model.trigger.start, model.trigger.end)
    return [replace(model, trigger=trigger, roles=roles, words=words, when=time.when if time else model.when,
                    time=time or model.time, basis=time.basis if time else model.basis)]  # fmt: skip


# The same, told of the sentence before, and by the order in which states did it: "Panama was the next, in June".
_POINTING = Sieve(
    r"\b(?:did|do|does|done|doing)\s+(?:so|likewise|the\s+same)\b"
    r"|\bfollow(?:ed|s|ing)?\b(?=\s+(?:suit|in|on|an?|the|two|three|four|five|six|seven|ten|within|last|this|early|late|later|soon|shortly|only|\d+)\b)"
    r"|\bjoin(?:ed|s|ing)?\s+(?:them|in\s+the\s+(?:move|boycott|embargo|sanctions|blockade))\b"
    r"|\b(?:was|were|is|are|been|became|be)\s+(?:the\s+)?(?:very\s+)?(?:first|second|third|fourth|next|latest|last)\b"
)
_IN_ORDER = re.compile(
    r"(?:\s+(?:one|country|state|nation|government|member))?(?:\s+(?:in|of|from|among|on)\s+(?:the\s+|its\s+)?[\w-]+(?:\s+[\w-]+)?)?"
    r"(?:\s+to\s+(?:do\s+so|follow|act))?,?\s*(?:(?:back|as\s+early\s+as|only|just)\s+)?(?:in|on)?\s*"
)
_WHEN_ONLY = re.compile(
    r"(?:\s+(?:suit|too|as\s+well|(?:to|with|from|in)\s+(?:the\s+)?[A-Z]\w+))?,?\s*(?:(?:only|just|early|late|later|soon\s+after|back|already)\s*,?\s*)?(?:in\s+the\s+course\s+of|in|on|by)?\s*",
)
_DENIED = re.compile(r"\b(?:not|never|nor|neither|n[’']t|without|before|until|refus\w+|declin\w+)\b", re.I)
_NEAR = 1  # paragraphs back in which the deed stands


def repeated_drafts(context: Context, reading: SentenceReading, told: Sequence[Draft]) -> list[Draft]:
    """The deed last ``told``, here or in the sentences before, done by somebody else on another day."""
    found: list[Draft] = []
    taken = {d.time.start for d in told if d.time is not None and d.reading is reading}
    for clause in reading.clauses if told and reading.times else ():
        at = next((m for p in clause.pieces for m in [_POINTING.search(context.text, p.start, p.end)] if m), None)
        time = at and _time_behind(context, reading, clause, at)
        if at is None or time is None or time.start in taken:
            continue
        if _DENIED.search(context.text, clause.start, at.start()) or is_unreal(context.text, clause, reading.clauses):
            continue
        model = next((d for d in reversed(told) if _may_be_meant(d, reading, at.start())), None)
        for draft in _echo(reading, clause, at.start(), model) if model is not None else ():
            words = status_context(context.text, reading.clauses, reading.triggers, draft.trigger)
            status = read_status(words, False, time.when, context.document.article.published)
            found.append(replace(draft, reading=reading, when=time.when, time=time, basis=time.basis, status=status))
    return found


def _time_behind(context: Context, reading: SentenceReading, clause: Clause, at: re.Match[str]) -> TimeMention | None:
    """The date that follows at once, or the one in front of the clause: "in June, Rome did the same"."""
    shape = _IN_ORDER if at.group().endswith(("st", "nd", "rd", "th", "xt")) else _WHEN_ONLY
    for time in reading.times:
        if not clause.holds(time.start) or time.when is None or not dates_something(context, time):
            continue
        if time.end <= at.start() or shape.fullmatch(context.text, at.end(), time.start):
            return time
    return None


def _may_be_meant(draft: Draft, reading: SentenceReading, at: int) -> bool:
    """A deed told before ``at`` and not far back, by somebody who has a name."""
    near = 0 <= reading.sentence.paragraph - draft.reading.sentence.paragraph <= _NEAR
    trigger = draft.trigger
    return near and trigger.end <= at and trigger.type in _DEEDS and trigger.verb is not None and draft.when is not None
