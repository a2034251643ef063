"""What is done by a document or a notice: "signed a treaty establishing relations", "informed the premier of U.S. recognition".

The document has the date, and what it does happens that day.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from dateline.events.attach import Attachment
from dateline.events.clauses import Clause
from dateline.events.triggers import Trigger
from dateline.model import TimeMention

# Telling another state officially is the act itself; "said" and "told reporters" only speak of it.
PERFORMS = re.compile(r"\b(?:announc|declar|proclaim|notif|inform|advis)\w*\b")
_MEANS = re.compile(r"\b(?:by|with|through|upon)\s+(?:the\s+|an?\s+)?$")


def purpose(text: str, attachments: Sequence[Attachment], trigger: Trigger) -> TimeMention | None:
    """ "Signed a treaty establishing relations on 29 August": what the document that is signed does, is done by signing it."""
    for a in attachments:
        if a.trigger is None or a.trigger.verb is None or a.noun is not None:
            continue
        first, second = sorted((a.trigger, trigger), key=lambda t: t.start)
        does = text[second.start : second.end].split()[0].endswith("ing")
        if _is_in_name(text, trigger, a.trigger):
            return a.time
        if first.kind != "document" or not first.noun_span:
            continue
        if does and first.noun_span.end + 1 == second.start:
            return a.time
        done = trigger is second and trigger.type == "relations" and _DONE.match(text, second.start)
        if done and _PROVIDES.fullmatch(text, first.noun_span.end, second.start):
            return a.time
    return None


_PROVIDES = re.compile(r"\s+(?:(?:of|on)\s+[\w\s,]{3,40}?)?,?\s*(?:that|which)\s+(?:\w+ly\s+)?")
_DONE = re.compile(r"\w+ed\b")
_ON = re.compile(r"\s+(?:on|for|about|concerning|announcing|providing\s+for)\s+(?:the\s+|an?\s+)?(?:[a-z]+\s+)?")
_OF = re.compile(
    r"[^.;,]{0,70}?\b(?:of|announcing|extending|conveying)\s+(?:(?:the|its|his|their|[A-Z][\w.]*(?:[’']s)?)\s+){0,3}"
)


def about(text: str, attachments: Sequence[Attachment], trigger: Trigger) -> TimeMention | None:
    """ "Signed a communiqué on the establishment of relations", "informed the premier of U.S. recognition": done by saying so."""
    if trigger.verb is not None or trigger.kind not in ("change", "recognition") or trigger.negated:
        return None
    for a in attachments:
        t = a.trigger
        if t is None or t.verb is None or a.noun is not None or t.clause != trigger.clause or t.end > trigger.start:
            continue
        end = max(s.end for s in t.spans)
        told = _ON if t.kind == "document" else _OF if t.kind == "letter" or PERFORMS.search(text, t.start, t.end) else None
        if told is not None and end <= trigger.start and told.fullmatch(text, end, trigger.start):
            return a.time
    return None


def _is_in_name(text: str, trigger: Trigger, other: Trigger) -> bool:
    """ "A Treaty Establishing Friendly Relations was signed": what its name says."""
    follows = other.noun_span is not None and other.noun_span.end + 1 == trigger.start
    return follows and text[trigger.start : trigger.end].endswith("ing")


def means(text: str, attachments: Sequence[Attachment], trigger: Trigger) -> TimeMention | None:
    """ "Recognised the United States by the signing of a treaty on 5 September"."""
    for a in attachments:
        t = a.trigger
        begin = min((s.start for s in t.spans), default=0) if t is not None else 0
        behind = t is not None and t.clause == trigger.clause and trigger.end <= begin
        if behind and _MEANS.search(text[max(trigger.end, begin - 16) : begin]):
            return a.time
    return None


_IN_A_TREATY = re.compile(r"\b(?:in|under|by|through|with)\s+(?:the|an?|this|that)\s+(?:[\w-]+\s+){0,3}$", re.I)


def by_treaty(text: str, attachments: Sequence[Attachment], trigger: Trigger, clauses: Sequence[Clause]) -> TimeMention | None:
    """ "Acknowledged its independence in the treaty signed on 3 September", "Under a treaty signed on 28 August, they …"."""
    if trigger.type != "relations" or trigger.verb is None:
        return None
    for a in attachments:
        noun = a.noun.span if a.noun else a.trigger.noun_span if a.trigger and a.trigger.kind == "document" else None
        if noun is None or (a.trigger is not None and a.trigger.action not in ("signed", "reached")):
            continue
        begin = max(clauses[0].start, noun.start - 40)
        by = _IN_A_TREATY.search(text, begin, noun.start)
        if by and (trigger.end <= noun.start or by.start() == clauses[0].start):
            return a.time
    return None
