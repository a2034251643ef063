"""Acts told beside a noun: "a commission set up in 2002 has agreed", "the plan put forward by Chad on 3 May was turned down"."""

from __future__ import annotations

import re
from dataclasses import replace

from dateline.events.clauses import Clause
from dateline.events.draft import Draft
from dateline.events.sentence import SentenceReading
from dateline.events.triggers import Trigger
from dateline.events.words import AUXILIARY, tells_in_words
from dateline.model import ActorMention, Span, TimeMention

_NOUN = re.compile(r"\b[a-z][a-z-]+,?\s+")
_PARTICIPLE = (
    r"(?:[a-z]+ed|set|put|made|taken|given|drawn|sent|begun|brought|built|laid|thrown|shut|cut|won|sold|bought|lent|shot|"
    r"heard|led|sunk|torn|broken|frozen|written|sought)(?:\s+(?:up|out|forward|down|off|over|aside|back|in|away))?"
)
# Behind the participle its doer and its place may stand, then the date.
_TOLD = re.compile(
    rf"(?:(?:first|jointly|later|\w+ly)\s+)?(?P<verb>{_PARTICIPLE})(?:\s+by\s+[^,;:]{{2,60}}?)?"
    r"(?:\s+(?:in|at|between|with|to|from)\s+(?:the\s+)?[A-Z][\w’'-]*(?:\s+(?:and\s+)?[A-Z][\w’'-]*){0,3})?"
    r"\s+(?:(?:early|late|back)\s+)?(?:(?:on|in)\s+(?:the\s+)?)?"
)
_NO_NOUN = re.compile(
    rf"(?:{AUXILIARY}|and|or|but|that|which|who|it|they|he|she|we|not|also|then|now|\w+ly|having|being),?\s+", re.I
)
_BY = re.compile(r"\bby\s+")
_BY_WHOM = re.compile(rf"\s+by\s+[^,;:.]{{2,60}}?(?=\s+(?:(?:{AUXILIARY})\b|[a-z]+(?:ed|s)\b)|[,;.])")
_REACH = 130  # characters before the date in which the noun stands


def with_what_is_told_beside(text: str, reading: SentenceReading, clause: Clause, time: TimeMention) -> SentenceReading | None:
    """``reading`` with the participle that ``time`` belongs to as a relative clause of its own, if there is one."""
    begin = max(clause.start, time.start - _REACH)
    for noun in _NOUN.finditer(text, begin, time.start):
        told = _TOLD.match(text, noun.end(), time.start)
        if told is None or told.end() != time.start or _NO_NOUN.match(text, noun.start()):
            continue
        verb = told.start("verb")
        if clause.verb == verb or tells_in_words(text, verb, told["verb"]):
            continue
        doer = _BY_WHOM.match(text, time.end, clause.end)
        piece = Span(verb, doer.end() if doer else time.end)
        own = Clause(len(reading.clauses), (piece,), "relative", "", clause.index, verb)
        return replace(reading, clauses=(*reading.clauses, own))
    return None


def stands_beside(clause: Clause, trigger: Trigger) -> bool:
    """Whether the act is told by a participle beside what it is done to: "the plan | put forward by Chad"."""
    return clause.kind == "relative" and not clause.opener and clause.verb == trigger.start


def doers_beside(text: str, draft: Draft) -> tuple[ActorMention, ...]:
    """Those behind "by"."""
    clause = draft.reading.clauses[draft.trigger.clause]
    by = _BY.search(text, draft.trigger.end, clause.end) if stands_beside(clause, draft.trigger) else None
    return tuple(a for a in draft.reading.actors if by and a.codes and clause.holds(a.start) and a.start >= by.end())
