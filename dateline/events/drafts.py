"""Triggers with their dates → drafts of events: the plain ones, those a name dates, those only bounded or implied."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.events.antecedents import completed
from dateline.events.attach import Attachment
from dateline.events.draft import Draft
from dateline.events.dates import dates_of, implied_date
from dateline.events.roles import codes, read_noun_roles, read_roles
from dateline.events.sentence import Context, SentenceReading
from dateline.events.status import read_status
from dateline.events.triggers import Trigger
from dateline.model import Basis, Publication, TimeMention, When

_SHARED_VERB = ("<meeting> takes place", "schedule <meeting>")
_ANNULLED = ("cancelled", "postponed")
_COUNTED = ("meeting", "visit", "test", "launch", "exercise", "document")


def sentence_drafts(context: Context, reading: SentenceReading) -> list[Draft]:
    """Every draft of one sentence."""
    drafts: list[Draft] = []
    for trigger, times in _dated_triggers(reading):
        for when, basis, time in dates_of(context.text, times, trigger, reading.times):
            drafts.append(make_draft(context, reading, trigger, time, when, basis))
    drafts += _subjects_of_one_verb(context, reading, drafts)
    drafts += [_named(context, reading, a) for a in reading.attachments if a.noun is not None]
    drafts += _bounded(context, reading, drafts)
    drafts += _measured(context, reading, drafts)
    drafts += _implied(context, reading)
    return _annulled(drafts, reading)


def _dated_triggers(reading: SentenceReading) -> list[tuple[Trigger, list[TimeMention]]]:
    """Each trigger with its dates; verbs that tell the course of one meeting ("opens on Monday and runs until") share theirs."""
    found: list[tuple[Trigger, list[TimeMention]]] = []
    for trigger in reading.triggers:
        times = [a.time for a in reading.attachments if a.trigger is trigger]
        course = next((f for f in found if trigger.noun_span and f[0].noun_span == trigger.noun_span and f[0].rule == trigger.rule == _SHARED_VERB[0]), None)
        if course and times:
            course[1].extend(times)
        elif times:
            found.append((trigger, times))
    return found


def make_draft(context: Context, reading: SentenceReading, trigger: Trigger, time: TimeMention | None, when: When | None, basis: Basis) -> Draft:
    """The draft of one trigger at one date, its roles completed and its status read."""
    roles = completed(context, reading, trigger, read_roles(context.text, trigger, reading.triggers, reading.clauses, reading.actors))
    published = context.document.article.published
    past = told_as_past(context.text, trigger, when, published)
    words = "" if trigger.action in _ANNULLED and past else status_context(context.text, reading, trigger)
    status = read_status(words, past, when, published)
    if trigger.status and not (past and status == "occurred" and when is not None and when.days == 1):  # "invited him on 30 December" dates the inviting
        status = trigger.status
    return Draft(reading, trigger, roles, status, when, basis, time)


# What the verb behind an event noun may say of its taking place: "the talks may be held", "the visit is expected in May".
_COURSE = re.compile(r"[^.;]{0,80}?\b(?:may|might|could|will|would|(?:is|are|was|were)\s+(?:expected|scheduled|planned|due|set|called|cancel\w+|postponed|likely|to))\b(?:\s+\w+){0,2}")


def status_context(text: str, reading: SentenceReading, trigger: Trigger) -> str:
    """The words that may carry the status: the clause up to the trigger's end, and what governs a complement."""
    clause = reading.clauses[trigger.clause]
    earlier = [t.end for t in reading.triggers if t.clause == trigger.clause and t.end <= trigger.start and t.verb is not None]
    begin = max(earlier, default=clause.start)
    if trigger.verb is None:
        after = _COURSE.match(text[trigger.end : clause.end])
        return text[max(begin, trigger.start - 30) : trigger.end] + (after.group() if after else "")
    reported = clause.kind == "complement" or clause.opener == "that"
    before = text[max(0, clause.start - 50) : clause.start] if reported else ""
    noun = trigger.noun_span
    own = text[max(clause.start, noun.start - 24) : noun.end] if noun and noun.start < trigger.start else ""
    between = text[trigger.end : noun.start] if noun and noun.start > trigger.end else ""
    return f"{before} {own} {text[begin : trigger.end]}{between}"


_PAST_FORM = re.compile(
    r"\w+ed$|(?:met|held|said|told|began|begun|went|flew|took|taken|spoke|left|broke|gave|sent|withdrew|made|paid|struck|came|put|ran|led|cut|quit|seen|saw|blew|blown|shut|built|brought|won)$",
    re.I,
)
_NOT_PAST = re.compile(r"\b(?:to|will|would|may|might|could|can|should|shall|be|being)\s+(?:also\s+|then\s+|be\s+|have\s+been\s+)?$", re.I)


def told_as_past(text: str, trigger: Trigger, when: When | None, published: Publication) -> bool:
    """True where the trigger is a finite past or perfect ("signed", "has visited"), not "to be signed"."""
    if trigger.verb is None:
        return bool(when and published.when and when.last and published.when.first and when.last < published.when.first)
    word = text[trigger.start : trigger.end].split()[0]
    return bool(_PAST_FORM.match(word)) and not _NOT_PAST.search(text[max(0, trigger.start - 24) : trigger.start])


def _annulled(drafts: list[Draft], reading: SentenceReading) -> list[Draft]:
    """What is called off in a sentence is cancelled there, with the sides of the one who calls it off."""
    callers = {t.noun_span: t for t in reading.triggers if t.action in _ANNULLED and t.noun_span}
    done = []
    for draft in drafts:
        caller = callers.get(draft.trigger.noun_span)
        if caller is None or draft.trigger.action in _ANNULLED:
            done.append(draft)
            continue
        by = next((d.roles for d in drafts if d.trigger is caller), draft.roles)
        done.append(replace(draft, status="cancelled", roles=replace(by, places=draft.roles.places)))
    return done


def _subjects_of_one_verb(context: Context, reading: SentenceReading, drafts: Sequence[Draft]) -> list[Draft]:
    """"A visit by X and the dialogue could coincide next week": every event noun before the verb has its date."""
    more = []
    for draft in drafts:
        if draft.trigger.rule not in _SHARED_VERB or draft.trigger.verb is None or draft.trigger.noun_span is None:
            continue
        for other in reading.triggers:
            joined = other.verb is None and other.clause == draft.trigger.clause and other.end <= draft.trigger.start
            if joined and other.kind in ("meeting", "visit") and not any(d.trigger is other for d in drafts):
                more.append(make_draft(context, reading, other, draft.time, draft.when, draft.basis))
    return more


def _named(context: Context, reading: SentenceReading, attachment: Attachment) -> Draft:
    """The event that a name dates: "the 1961 treaty" was signed in 1961."""
    noun = attachment.noun
    assert noun is not None
    is_document = noun.rule.kind == "document"
    action = {"document": "signed", "visit": "visited"}.get(noun.rule.kind, noun.rule.action or "held")
    trigger = Trigger(noun.span.start, noun.span.end, noun.clause, noun.rule.type, action, None, noun.rule, noun.span)
    draft = make_draft(context, reading, trigger, attachment.time, attachment.time.when, "name" if is_document else attachment.time.basis)
    makers = [t for t in reading.triggers if t.noun_span == noun.span and t.verb is not None and t.action in ("signed", "reached", "held")]
    if is_document:
        found = (context.text, makers[0] if makers else trigger, reading.triggers, reading.clauses, reading.actors)
        roles = completed(context, reading, trigger, read_roles(*found) if makers else read_noun_roles(*found))
        draft = replace(draft, roles=roles)
    return draft


def _bounded(context: Context, reading: SentenceReading, drafts: Sequence[Draft]) -> list[Draft]:
    """"Scrapped after the Soviet Union established relations in 1990": an end that only another event bounds."""
    found = []
    for trigger in reading.triggers:
        if trigger.action not in ("ended", "left", "suspended") or trigger.negated or any(d.trigger is trigger for d in drafts):
            continue
        for side in reading.clauses:
            follows = side.kind == "subordinate" and 0 <= side.start - trigger.end <= 2
            bound = next((d for d in drafts if d.trigger.clause == side.index and d.when is not None), None)
            if follows and bound is not None and bound.when is not None:
                when = _beside(side.opener, bound.when)
                if when is not None:
                    found.append(make_draft(context, reading, trigger, bound.time, when, "relative"))
    return found


def _beside(opener: str, when: When) -> When | None:
    if opener in ("after", "once", "since"):
        return When.after(when)
    return When.before(when) if opener == "before" else when if opener == "when" else None




def _measured(context: Context, reading: SentenceReading, drafts: Sequence[Draft]) -> list[Draft]:
    """"… fired on Wednesday, two days after Pyongyang threatened …": a length between two events gives the other's day."""
    found = []
    for time in reading.times:
        side = next((c for c in reading.clauses if c.kind == "subordinate" and c.opener in ("after", "before") and 0 <= c.start - time.end <= 2), None)
        if time.kind != "DURATION" or not time.length or time.length > 31 or side is None:
            continue
        anchor = next((d for d in drafts if d.when and d.when.days == 1 and d.trigger.clause < side.index), None)
        trigger = next((t for t in reading.triggers if t.clause == side.index and not t.negated and not any(d.trigger is t for d in drafts)), None)
        if anchor is None or trigger is None or anchor.when is None or anchor.when.first is None:
            continue
        step = dt.timedelta(days=time.length if side.opener == "before" else -time.length)
        found.append(make_draft(context, reading, trigger, time, When.day(anchor.when.first + step), "implied"))
    return found


def _implied(context: Context, reading: SentenceReading) -> list[Draft]:
    """"First … in nine years" tells of an earlier one: an event of its own, marked as implied."""
    found = []
    for time in reading.times:
        trigger = _first_of(context.text, time, reading) if time.gap is not None else None
        if trigger is not None:
            draft = make_draft(context, reading, trigger, time, implied_date(time, context.document.article.published), "implied")
            found.append(replace(draft, status="occurred", implied=True))
    return found


def _first_of(text: str, time: TimeMention, reading: SentenceReading) -> Trigger | None:
    """The event noun or verb that "first" counts, before "in nine years"."""
    first = max((m.start() for m in re.finditer(r"\bfirst\b", text[reading.sentence.start : time.start], re.I)), default=-1)
    if first < 0:
        return None
    at = reading.sentence.start + first
    for n in reading.nouns:
        if at < n.span.start and n.span.end <= time.start and n.rule.kind in _COUNTED:
            holder = next((t for t in reading.triggers if t.noun_span == n.span and t.verb is not None and t.verb.light), None)
            if holder is not None:
                return holder
            return Trigger(n.span.start, n.span.end, n.clause, n.rule.type, "held", None, n.rule, n.span)
    return next((t for t in reading.triggers if t.verb and t.verb.alone and t.type in ("visit", "talks") and t.end <= time.start), None)


_LEAD_TYPES = ("summit", "visit", "treaty", "agreement", "talks", "statement", "relations", "sanction")


def lead_draft(context: Context, reading: SentenceReading) -> list[Draft]:
    """A lead without a date tells of the day of publication: "Ban says …", "The two presidents signed …"."""
    published = context.document.article.published
    if published.when is None or published.basis == "inferred" or any(t.when for t in reading.times):
        return []
    for trigger in reading.triggers:
        if trigger.verb is None or trigger.negated or trigger.type not in _LEAD_TYPES or reading.clauses[trigger.clause].kind != "main":
            continue
        draft = make_draft(context, reading, trigger, None, published.when, "publication")
        if draft.status == "occurred" and codes(draft.roles.all):
            return [draft]
    return []


def tied_drafts(context: Context, readings: Sequence[SentenceReading], drafts: Sequence[Draft]) -> list[Draft]:
    """Documents without a date of their own that are tied to a dated meeting: expected at it, or signed where it was told."""
    ahead = [d for d in drafts if d.status in ("planned", "possible") and d.trigger.type in _HOSTS and (d.when or d.time)]
    held = [d for d in drafts if d.status == "occurred" and d.trigger.type in _HOSTS and d.when and not d.implied and (d.when.days or 99) <= SHORT]
    found: list[Draft] = []
    for reading in readings:
        for trigger in reading.triggers:
            makes = trigger.kind == "document" and trigger.action in ("signed", "reached") and trigger.verb is not None and not trigger.negated
            if makes and reading.sentence.kind == "body" and not any(a.trigger is trigger for a in reading.attachments):
                draft = make_draft(context, reading, trigger, None, None, "carried")
                past = told_as_past(context.text, trigger, None, context.document.article.published)
                found += _signed_there(context, draft, held) if past else _expected_there(draft, ahead)
    return found


_HOSTS = ("visit", "summit", "talks")
SHORT = 4  # days that a meeting may last for what was signed there to share its date
NEAR = 2  # paragraphs between a meeting and the undated document that was signed at it


def _expected_there(draft: Draft, ahead: Sequence[Draft]) -> list[Draft]:
    """A pact expected at a dated visit takes the visit's date: the same sides, both still to come."""
    host = _host(draft, ahead)
    if host is None or draft.status not in ("planned", "possible"):
        return []
    if len(codes(draft.roles.all)) < 2:
        others = tuple(a for a in host.roles.all + host.roles.places if a not in draft.roles.subject)
        draft = replace(draft, roles=replace(draft.roles, object=others))
    return [replace(draft, when=host.when)]


_PLUPERFECT = re.compile(r"\bhad\s+(?:\w+\s+)?$")


def _signed_there(context: Context, draft: Draft, held: Sequence[Draft]) -> list[Draft]:
    """What the sides of a meeting signed, told without a date right where the meeting is told, was signed on its day."""
    reading, trigger = draft.reading, draft.trigger
    if any(t.when for t in reading.times) or _PLUPERFECT.search(context.text[max(0, trigger.start - 16) : trigger.start]):
        return []
    near = [d for d in held if 0 <= reading.sentence.paragraph - d.reading.sentence.paragraph <= NEAR and d.reading.sentence.start < reading.sentence.start]
    sides = set(codes(draft.roles.all))
    fit = [d for d in near if sides <= set(codes((*d.roles.all, *d.roles.places))) and len(codes(d.roles.all)) >= 2]
    if not fit:
        return []
    host = fit[-1]
    roles = draft.roles if sides else replace(draft.roles, subject=host.roles.all)
    return [replace(draft, when=host.when, status="occurred", roles=roles)]


def _host(draft: Draft, ahead: Sequence[Draft]) -> Draft | None:
    """The event ahead that the sides of ``draft`` take part in, the best dated first; one side is enough if only one dyad fits."""
    mine = set(codes(draft.roles.all))
    fit = [d for d in ahead if mine and mine <= set(codes((*d.roles.all, *d.roles.places)))]
    if len(mine) < 2 and len({frozenset(codes((*d.roles.all, *d.roles.places))) for d in fit}) > 1:
        return None
    return min(fit, key=lambda d: (d.when.days or 10**6) if d.when else 10**6, default=None)
