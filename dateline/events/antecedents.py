"""Who is meant where the sentence does not say: pronouns, "the pact", talks whose parties were told before."""

from __future__ import annotations

import re
from dataclasses import replace

from dateline.actors import pronoun_antecedent
from dateline.events.roles import Roles, codes
from dateline.events.sentence import Context, SentenceReading
from dateline.events.triggers import Trigger
from dateline.model import ActorMention

_PRONOUN = re.compile(
    r"\b(?:he|she|they|it|both(?:\s+(?:sides|leaders|countries|men|presidents|ministers|parties))?|"
    r"the\s+two(?:\s+(?:sides|leaders|countries|men|presidents|ministers|nations|states))?|the\s+(?:country|nation|pair))\b",
    re.I,
)
ONE_SIDED = ("left", "ratified")


def completed(context: Context, reading: SentenceReading, trigger: Trigger, roles: Roles) -> Roles:
    """``roles`` with what pronouns and definite references leave out."""
    if not roles.subject:
        roles = replace(roles, subject=_pronoun(context, reading, trigger))
    if trigger.kind == "document" and len(codes(roles.all)) < 2 and not (roles.all and trigger.action in ONE_SIDED):
        roles = _with_more(roles, _parties_of_document(context, reading, trigger))
    if not roles.all and trigger.kind in ("meeting", "document") or trigger.rule in ("<officials> review", "negotiate <document>"):
        roles = roles if roles.all else _with_more(roles, context.parties)
    return roles


def _with_more(roles: Roles, more: tuple[ActorMention, ...]) -> Roles:
    known = set(codes(roles.all))
    return replace(roles, object=(*roles.object, *(a for a in more if a.codes and not known & set(a.codes))))


def _parties_of_document(context: Context, reading: SentenceReading, trigger: Trigger) -> tuple[ActorMention, ...]:
    """The parties of the document that "it" or "the pact" stands for: those named with it before, in this sentence or an earlier one."""
    noun = trigger.noun_span
    if noun is None:
        return ()
    if context.noun is not None and (noun == context.noun.span or _is_bare(context.text, noun.start)):
        return context.noun_parties
    if noun.end <= trigger.start and any(t.noun_span == noun and t is not trigger for t in reading.triggers):
        return tuple(a for a in reading.actors if a.form != "place" and a.start < trigger.start)
    return ()


def _is_bare(text: str, start: int) -> bool:
    """"The treaty", "their pact", "this agreement": a noun with no name of its own."""
    return bool(re.search(r"\b(?:the|this|that|their|its|both)\s+(?:new\s+|old\s+)?$", text[max(0, start - 16) : start], re.I))


def _pronoun(context: Context, reading: SentenceReading, trigger: Trigger) -> tuple[ActorMention, ...]:
    clause = reading.clauses[trigger.clause]
    m = _PRONOUN.search(context.text, clause.start, trigger.start)
    if m is None:
        return ()
    found = pronoun_antecedent(context.document, context.actors, m.start())
    return (found,) if found is not None else ()
