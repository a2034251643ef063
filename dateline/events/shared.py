"""One date for two verbs: "recognised the republic when it received an envoy on 4 May", "announced on Friday that it cut ties".

`attach` gives a date to one trigger. Here the triggers that were left without one take it over, where the sentence says that
both acts are one: a clause with "when", a means ("by signing"), a result ("thus recognising"), two verbs on one object, an
announcement that performs what it announces.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from dateline.events.attach import Attachment
from dateline.events.clauses import Clause
from dateline.events.deeds import PERFORMS, about, by_treaty, means, purpose
from dateline.events.prompted import prompted_by
from dateline.events.triggers import Trigger
from dateline.model import TimeMention

_RESULT = re.compile(r"\b(?:thus|thereby|hence)\s+(?:\w+ly\s+)?$")
_BOTH = re.compile(r"\s+and\s+(?:then\s+|\w+ly\s+)?")
CONSTITUTES = "this constitutes <change>"
_OPEN = re.compile(r"\b(?:to|will|would|may|might|could|can|should|shall|not|if|whether)\s+(?:\w+\s+)?$")


def share(
    text: str, times: Sequence[TimeMention], found: Sequence[Attachment], triggers: Sequence[Trigger], clauses: Sequence[Clause]
) -> list[Attachment]:
    """``found`` and what its dates say of other triggers; an announcement gives up its date to the act that it performs."""
    attachments = list(found)
    for trigger in triggers:
        if any(a.trigger is trigger for a in attachments):
            continue
        notice = about(text, attachments, trigger)
        lone = trigger.verb is None and not (trigger.noun and trigger.noun.name == "<summit>")
        if lone and notice is None:
            continue
        clause = clauses[trigger.clause]
        announced = notice or _announced(text, times, trigger, clauses)
        if announced is not None:
            speech = [a for a in attachments if a.time is announced and a.trigger and a.trigger.verb and a.trigger.verb.speech]
            attachments = [a for a in attachments if a not in speech] + [Attachment(announced, trigger)]
            continue
        time = (
            _same_object(text, attachments, trigger)
            or purpose(text, attachments, trigger)
            or means(text, attachments, trigger)
            or by_treaty(text, attachments, trigger, clauses)
            or _result(text, times, attachments, trigger)
            or _while_meeting(text, attachments, trigger)
            or _at_the_summit(text, attachments, trigger)
            or _prompted(text, attachments, trigger)
            or _alongside(text, times, attachments, trigger, clauses)
            or _fronted(text, times, trigger, clauses)
            or _constitutes(times, trigger, clause, clauses)
            or _at_that_time(text, times, attachments, trigger, clauses)
            or (None if trigger.verb is None or trigger.verb.light else _when(times, clause, clauses))
        )
        if time is not None:
            attachments.append(Attachment(time, trigger))
    return attachments


def _same_object(text: str, attachments: Sequence[Attachment], trigger: Trigger) -> TimeMention | None:
    """ "Negotiated and signed a treaty on 20 May": two verbs on either side of "and"."""
    for a in attachments:
        if a.trigger is None or a.trigger.verb is None or a.noun is not None:
            continue
        first, second = sorted((a.trigger, trigger), key=lambda t: t.start)
        if _BOTH.fullmatch(text[first.end : second.start]):
            return a.time
    return None


def _result(text: str, times: Sequence[TimeMention], attachments: Sequence[Attachment], trigger: Trigger) -> TimeMention | None:
    """ "Signed a treaty on 23 December, thus recognising the kingdom"."""
    if not text[trigger.start : trigger.end].split()[0].endswith("ing") or not _RESULT.search(
        text[max(0, trigger.start - 24) : trigger.start]
    ):
        return None
    before = [a for a in attachments if a.trigger is not None and a.trigger.start < trigger.start and a.noun is None]
    told = [t for t in times if t.end <= trigger.start and t.when is not None]
    return max(before, key=lambda a: a.trigger.start if a.trigger else 0).time if before else told[-1] if told else None


_PARTICIPLE = re.compile(r"meeting\b")
_ADVERB = re.compile(r",?\s+(?:\w+ly\s+|also\s+)?")


def _while_meeting(text: str, attachments: Sequence[Attachment], trigger: Trigger) -> TimeMention | None:
    """ "Leaders meeting in Brussels on Thursday granted …": what they did is dated by the meeting."""
    if trigger.verb is None or trigger.verb.speech:
        return None
    for a in attachments:
        t = a.trigger
        if t is None or t.clause != trigger.clause or not _PARTICIPLE.match(text, t.start):
            continue
        if t.end <= a.time.start and _ADVERB.fullmatch(text, a.time.end, trigger.start):
            return a.time
    return None


_AT = re.compile(r"\bat\s+(?:an?|the|their|its|this)\s+(?:[\w’'-]+\s+){0,3}$")


def _at_the_summit(text: str, attachments: Sequence[Attachment], trigger: Trigger) -> TimeMention | None:
    """ "Granted candidate status at their summit in Brussels on Thursday": the summit is an event beside the deed."""
    if trigger.verb is not None or not _AT.search(text[max(0, trigger.start - 40) : trigger.start]):
        return None
    return next(
        (
            a.time
            for a in attachments
            if a.trigger is not None
            and a.trigger.verb is not None
            and a.trigger.clause == trigger.clause
            and a.trigger.type != "talks"
            and a.trigger.end < trigger.start < a.time.start
            and a.time.start - trigger.end <= 40
        ),
        None,
    )


def _prompted(text: str, attachments: Sequence[Attachment], trigger: Trigger) -> TimeMention | None:
    """ "Recognised Palestine on Tuesday, prompting Israel to recall its ambassadors": cause and effect on one day."""
    if prompted_by(text, max(0, trigger.start - 120), trigger.start) is None:
        return None
    before = [
        a for a in attachments if a.trigger is not None and a.trigger.clause == trigger.clause and a.time.end < trigger.start
    ]
    return before[-1].time if before else None


_AT_ONCE = re.compile(
    r"\b(?:at\s+once|immediately|promptly|instantly|simultaneously|forthwith|thereupon|in\s+turn|likewise|duly)\b"
)
_DEEDS = ("relations", "sanction")


def _alongside(
    text: str, times: Sequence[TimeMention], attachments: Sequence[Attachment], trigger: Trigger, clauses: Sequence[Clause]
) -> TimeMention | None:
    """ "Shut its embassy on Monday, and Britain recalled its envoy", "while Belgrade called its envoys home": one day's news.

    A clause beside a dated one that tells no date of its own, in the same tense.
    """
    clause = clauses[trigger.clause]
    joined = clause.opener in ("and", "while", ";", "whereas") and clause.index > 0
    if not joined or trigger.type not in _DEEDS or any(clause.holds(t.start) for t in times) or _BEFORE_THAT.search(
        text, clause.start, clause.end
    ):  # fmt: skip
        return None
    at_once = _AT_ONCE.search(text, clause.start, trigger.start)
    before = [
        a
        for a in attachments
        if a.trigger is not None
        and a.noun is None
        and a.trigger.clause == clause.index - 1
        and a.time.end <= clause.start + 2
        and (at_once or (a.trigger.type in _DEEDS and clause.own_subject and a.time.when is not None and a.time.when.days == 1))
        and _same_form(text, a.trigger, trigger)
    ]
    return before[-1].time if before else None


def _fronted(text: str, times: Sequence[TimeMention], trigger: Trigger, clauses: Sequence[Clause]) -> TimeMention | None:
    """ "The Council late on Saturday referred … and slapped an embargo on": a date before the first verb is the second one's."""
    clause = clauses[trigger.clause]
    first = clauses[clause.parent] if clause.parent is not None else clause
    if clause.opener != "and" or clause.own_subject or first.verb is None or trigger.type not in (*_DEEDS, "treaty", "other"):
        return None
    own = any(clause.holds(t.start) for t in times) or _BEFORE_THAT.search(text, clause.start, clause.end)
    if own or not _PAST.match(text, trigger.start) or not _PAST.match(text, first.verb):
        return None
    return next((t for t in times if first.holds(t.start) and t.end <= first.verb and t.when and t.when.days == 1), None)


_PAST = re.compile(r"\w+ed\b|(?:cut|broke|sent|gave|withdrew|threw|shut|put|took|made|froze|called|became|began|won|held|met)\b")
_ING = re.compile(r"\w+ing\b")
_BEFORE_THAT = re.compile(r"\b(?:had|later|earlier|already|previously|since|after|before|then|subsequently|eventually|never)\b")


def _same_form(text: str, one: Trigger, other: Trigger) -> bool:
    return _PAST.match(text, other.start) is not None and all(
        (_PAST.match(text, t.start) or _ING.match(text, t.start)) and not _OPEN.search(text[max(0, t.start - 24) : t.start])
        for t in (one, other)
    )


def _constitutes(times: Sequence[TimeMention], trigger: Trigger, clause: Clause, clauses: Sequence[Clause]) -> TimeMention | None:
    """ "Received the envoy on 5 April, which constituted recognition": what happened in the clause before."""
    if trigger.rule != CONSTITUTES or clause.opener != "which" or any(clause.holds(t.start) for t in times):
        return None
    before = [t for t in times if t.start < clause.start and t.when is not None]
    return before[-1] if before else None


def _at_that_time(
    text: str, times: Sequence[TimeMention], attachments: Sequence[Attachment], trigger: Trigger, clauses: Sequence[Clause]
) -> TimeMention | None:
    """ "In force on 1 October, when they recognised it"; "When Siam declared war on 25 January, the legation was closed"."""
    clause = clauses[trigger.clause]
    if trigger.type != "relations" or trigger.verb is None or any(clause.holds(t.start) for t in times):
        return None
    before = clauses[clause.index - 1] if clause.index and clause.opener == "and" else None
    side = clause if clause.opener == "when" else before if before and before.opener == "when" else None
    if side is not None:
        told = [a for a in attachments if a.trigger and a.trigger.type != "relations" and 0 <= side.start - a.time.end <= 3]
        return told[-1].time if told else None
    opens = clause.index > 0 and clause.kind in ("main", "coordinate") and text.startswith("When ", clauses[0].start)
    if not opens or any(t.start > clauses[0].end for t in times) or _BEFORE_THAT.search(text, clause.start, clause.end):
        return None
    within = [t for t in times if clauses[0].holds(t.start) and t.when is not None]
    return within[0] if len(within) == 1 else None


def _when(times: Sequence[TimeMention], clause: Clause, clauses: Sequence[Clause]) -> TimeMention | None:
    """ "Recognised the republic when it received an envoy on 4 August": the clause with "when" dates an undated one before it."""
    side = next((c for c in clauses if c.opener == "when" and 0 <= c.start - clause.end <= 2), None)
    if side is None or any(clause.holds(t.start) for t in times):
        return None
    return next(
        (t for t in times if side.holds(t.start) and t.when is not None and t.when.precision in ("day", "month", "year")), None
    )


def _announced(text: str, times: Sequence[TimeMention], trigger: Trigger, clauses: Sequence[Clause]) -> TimeMention | None:
    """The date of an announcement that performs its act: "announced on 11 December that it had severed relations"."""
    clause = clauses[trigger.clause]
    while clause.opener in ("and", "or") and not clause.own_subject and clause.parent is not None:
        clause = clauses[clause.parent]
    if (
        trigger.type != "relations"
        or clause.opener != "that"
        or clause.index == 0
        or _OPEN.search(text[max(0, trigger.start - 24) : trigger.start])
    ):
        return None
    if any(clause.holds(t.start) or clauses[trigger.clause].holds(t.start) for t in times):
        return None
    telling = clauses[clause.index - 1]
    if not any(PERFORMS.search(text, p.start, p.end) for p in telling.pieces):
        return None
    return next((t for t in times if telling.holds(t.start) and t.when is not None), None)
