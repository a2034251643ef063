"""Acts that a noun names by their day: "the award of 12 July 2016", "in their call of September 22", "the January 7 incident"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from dateline.actors.mentions import codes
from dateline.events.draft import Draft
from dateline.events.drafts import make_draft
from dateline.events.roles import read_noun_roles
from dateline.events.rules import NounRule
from dateline.events.rules.everyday import NAMED_SO, OF_A_DAY
from dateline.events.sentence import Context, SentenceReading
from dateline.events.sides import sides
from dateline.events.triggers import Trigger
from dateline.model import Span, TimeMention

_RULES = tuple(NounRule(f"{NAMED_SO[1]}{kind} of a day>", "day", kind, words, action=action) for kind, words, action in OF_A_DAY)
_COMPILED = tuple((rule, re.compile(rf"(?:{rule.pattern})\b", re.I)) for rule in _RULES)
_MONTH = re.compile(r"\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)")
_WORD = re.compile(r"[a-z][\w-]*")
# "The statement of its president of 29 March".
_BEHIND = re.compile(r"(?:\s+(?:of|by|from)\s+(?:the\s+|its\s+)?[\w’' -]{2,50}?)?,?\s+(?:of|dated)\s+(?:the\s+)?$")
_IN_FRONT = re.compile(r"(?:\b(?:the|that|this|its|their|his|her)|[’']s?)\s+(?:[a-z-]+\s+){0,2}$", re.I)
_OWN = re.compile(r"\b(?:its|his|her)\s+(?:[\w-]+\s+){0,2}$", re.I)
_REACH = 90  # characters before the date in which its noun stands


def named_by_its_day(context: Context, reading: SentenceReading, time: TimeMention) -> Draft | None:
    """The act whose noun ``time`` names, if two sides take part."""
    clause = next((c for c in reading.clauses if c.holds(time.start)), None)
    hit = next(_nouns(context.text, time), None) if clause is not None and _MONTH.search(time.text) else None
    if clause is None or hit is None:
        return None
    rule, span = hit
    trigger = Trigger(span.start, span.end, clause.index, rule.type, rule.action, None, rule, span)
    draft = make_draft(context, reading, trigger, time, time.when, time.basis)
    if not _OWN.search(context.text, clause.start, span.start):  # not whoever recalls it
        bound = read_noun_roles(context.text, trigger, reading.triggers, reading.clauses, reading.actors)
        draft = replace(draft, roles=bound)
    return draft if sides(context, draft, codes(draft.roles.all)) >= 2 else None


def _nouns(text: str, time: TimeMention) -> Iterator[tuple[NounRule, Span]]:
    begin = max(0, time.start - _REACH)
    for word in _WORD.finditer(text, begin, time.start):
        if _BEHIND.fullmatch(text, word.end(), time.start):
            yield from _of(text, word.start(), word.end())
    if _IN_FRONT.search(text, begin, time.start):
        for word in _WORD.finditer(text, time.end + 1, min(len(text), time.end + 40)):
            if text[word.start() - 1] != " " or text[time.end : word.start()].count(" ") > 3:
                break
            yield from _of(text, word.start(), word.end())


def _of(text: str, start: int, end: int) -> Iterator[tuple[NounRule, Span]]:
    yield from ((rule, Span(start, end)) for rule, regex in _COMPILED if regex.fullmatch(text, start, end))
