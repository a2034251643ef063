"""Which documents stand between states, though their sentence may name one of them or none."""

from __future__ import annotations

import re

from dateline.events.antecedents import is_ours
from dateline.events.draft import Draft
from dateline.events.sentence import Context
from dateline.events.sides import side_count

_STATES = re.compile(
    r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty(?:-\w+)?|both|all|several|dozens\s+of|scores\s+of|member)\s+(?:[\w-]+\s+){0,2}?"
    r"(?:nations|countries|states|governments|signatories|powers|delegations)\b|\d+\s+parties\b|\b(?:delegates|voters)\b",
    re.I,
)


_NAMED = re.compile(
    r"\b(?-i:[A-Z])[\w’'-]+\s+(?:treaty|protocol|convention|accords?)$|\b(?-i:Treaty|Protocol|Convention)(?=\s+(?:of|on|for)\s+(?:the\s+)?(?-i:[A-Z]))$",
    re.I,
)


def is_of_states(context: Context, draft: Draft) -> bool:
    """ "175 parties signed the accord", "the Kyoto protocol became binding": many states, or a treaty known by its name."""
    clause, noun = draft.reading.clauses[draft.trigger.clause], draft.trigger.noun_span
    if noun is None:
        return False
    named = draft.trigger.type in ("treaty", "agreement") and (
        _NAMED.search(context.text, max(0, noun.start - 30), noun.end) or _LAW_OF.match(context.text, noun.start)
    )
    return bool(named) or bool(_STATES.search(context.text, clause.start, clause.end))


_LAW_OF = re.compile(r"(?:Treaty|Protocol|Convention)\s+(?:of|on|for)\s+(?:the\s+)?[A-Z]")


_GIVEN_UP = ("left", "suspended", "rejected", "ended")  # what a state by its own name turns its back on is no contract of its own


_BY_SHORT_NAME = ("<treaty by its short name>", "<agreement by its short name>")


_BETWEEN_STATES = re.compile(
    r"(?:treat(?:y|ies)|conventions?|armistices?|cease-?fires?|truces?|protocols?|ratifications?|surrender)$", re.I
)


_BY_NAME = re.compile(
    r"[A-Z][a-z]+\s+(?:Agreement|Accords?|Statute|Pact|Declaration|Charter)$"  # "the Paris Agreement"
    r"|\b(?:climate|peace|nuclear|arms|disarmament|border)\s+(?:agreement|accords?|deal|pact)$"
)


def is_between_states(context: Context, draft: Draft) -> bool:
    """A treaty has another side even where the sentence names one; a pact or a charter may not."""
    noun = draft.trigger.noun_span
    if draft.trigger.noun and draft.trigger.noun.name in _BY_SHORT_NAME:
        return True
    if is_of_states(context, draft):
        return True
    if side_count(context.protagonists) >= 2 and is_ours(context, draft.reading, draft.trigger):
        return True
    ratifies = re.match(r"(?:ratif|acced)", context.text[draft.trigger.start : draft.trigger.end], re.I)
    if (ratifies or draft.trigger.action in _GIVEN_UP) and any(
        a.kind == "country" and a.office is None
        for a in (draft.roles.all if draft.trigger.kind == "deed" else draft.roles.subject)
    ):
        return True
    return noun is not None and bool(
        _BETWEEN_STATES.search(context.text, noun.start, noun.end)
        or _BY_NAME.search(context.text, max(0, noun.start - 30), noun.end)
    )
