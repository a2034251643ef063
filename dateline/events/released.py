"""What a release tells without a day: news of the meeting that it reports, and the deed that it then calls "today's action"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.actors.mentions import codes
from dateline.events.draft import Draft
from dateline.events.drafts import make_draft
from dateline.events.sentence import DELIVERED, Context, SentenceReading
from dateline.events.status import told_as_past
from dateline.events.triggers import Trigger

_MEETINGS = ("visit", "summit", "talks")
_DEEDS = ("military", "sanction", "treaty", "agreement", "relations")
_BEFORE_THEN = re.compile(r"\b(?:recently|previously|earlier|already|just|had|has|have|first|was|were|been)\s+$", re.I)
_READOUT = re.compile(r"\b(?:readout|meeting|call)\b", re.I)
_BOTH = re.compile(
    r"\b(?:they|(?:the|both|two)\s+(?:two\s+)?(?:leaders|presidents|ministers|sides|delegations|governments|countries))\b", re.I
)
_ASIDE = 80  # characters behind "announced" in which a day would be its own
TODAYS_DEED = re.compile(
    r"\b[Tt]oday[’']s\s+(?:\w+\s+){0,2}?(?:actions?|strikes?|announcements?|designations?|sanctions|measures|steps|agreements?)\b"
)
_LOOKS_BACK = 8  # sentences


def released_drafts(context: Context, readings: Sequence[SentenceReading], drafts: Sequence[Draft]) -> list[Draft]:
    """Drafts of the day of publication, for what neither a date nor a lead tells."""
    published = context.document.article.published
    if published.when is None or published.basis == "inferred":
        return []
    return [*_delivered(context, readings, drafts), *_todays(context, readings, drafts)]


def _delivered(context: Context, readings: Sequence[SentenceReading], drafts: Sequence[Draft]) -> list[Draft]:
    """ "The Vice President announced that …" in the readout of a meeting: news of its day, if one of those who met tells it."""
    title = next((s for s in context.document.sentences if s.kind == "title"), None)
    if title is None or not _READOUT.search(context.text, title.start, title.end):
        return []
    today = context.document.article.published.when
    held = [d for d in drafts if d.trigger.type in _MEETINGS and d.status == "occurred" and d.when == today and not d.implied]
    found = []
    for reading in readings:
        for trigger in reading.triggers:
            if held and _is_delivered(context, reading, trigger):
                found += _at_meeting(context, make_draft(context, reading, trigger, None, None, "carried"), held)
    return found


def _is_delivered(context: Context, reading: SentenceReading, trigger: Trigger) -> bool:
    text, clause = context.text, reading.clauses[trigger.clause]
    return (
        trigger.verb is not None
        and trigger.verb.speech
        and not trigger.negated
        and reading.sentence.kind == "body"
        and clause.kind in ("main", "coordinate")
        and bool(DELIVERED.match(text, trigger.start))
        and not _BEFORE_THEN.search(text, clause.start, trigger.start)
        and not any(t.when and t.kind == "DATE" and clause.start <= t.start <= trigger.end + _ASIDE for t in reading.times)
    )


def _at_meeting(context: Context, draft: Draft, held: Sequence[Draft]) -> list[Draft]:
    said, begin = set(codes(draft.roles.subject)), draft.reading.sentence.start
    if not said and not _BOTH.search(context.text, begin, draft.trigger.start):
        return []
    told = (d for d in held if d.reading.sentence.start < begin and codes(d.roles.all) and said <= set(codes(d.roles.all)))
    host = next(told, None)
    if host is None:
        return []
    roles = draft.roles if said else replace(draft.roles, subject=host.roles.all)
    return [replace(draft, when=host.when, status="occurred", roles=roles)]


def _todays(context: Context, readings: Sequence[SentenceReading], drafts: Sequence[Draft]) -> list[Draft]:
    """ "… conducted strikes. … Today's action demonstrates …": the deed told before is of the day of publication."""
    published = context.document.article.published
    at = next((i for i, r in enumerate(readings) if TODAYS_DEED.search(context.text, r.sentence.start, r.sentence.end)), None)
    if at is None or any(d.when == published.when and d.trigger.type in _DEEDS for d in drafts):
        return []
    for reading in reversed(readings[max(0, at - _LOOKS_BACK) : at]):
        for trigger in reading.triggers:
            clause = reading.clauses[trigger.clause]
            if (
                trigger.verb is not None
                and not trigger.negated
                and trigger.type in _DEEDS
                and reading.sentence.kind == "body"
                and clause.kind in ("main", "coordinate")
                and not any(clause.holds(t.start) for t in reading.times if t.when)
                and told_as_past(context.text, trigger, None, published)
            ):
                draft = make_draft(context, reading, trigger, None, published.when, "publication")
                return [draft] if draft.status == "occurred" and codes(draft.roles.all) else []
    return []
