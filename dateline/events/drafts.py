"""Triggers with their dates → drafts of events: the plain ones, those a name dates, those only bounded or implied."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.actors.mentions import codes
from dateline.events.antecedents import completed
from dateline.events.attach import Attachment
from dateline.events.bidden import bidden
from dateline.events.bystanders import is_absent, without_witnesses
from dateline.events.dates import dates_of, implied_date
from dateline.events.doers import Roles
from dateline.events.draft import Draft
from dateline.events.echoes import echoed_drafts
from dateline.events.named import OF_A_DAY
from dateline.events.ourselves import without_a_guess
from dateline.events.postponed import is_postponed, meeting_of, moves_of
from dateline.events.respective import apportioned
from dateline.events.roles import read_noun_roles, read_roles
from dateline.events.sentence import Context, SentenceReading
from dateline.events.status import read_status, status_context, told_as_past
from dateline.events.stops import with_own_stop
from dateline.events.triggers import Trigger
from dateline.events.undone import comes_to_nothing, is_meant_for, is_withdrawn, was_to_be
from dateline.model import ActorMention, Basis, Publication, TimeMention, When

_SHARED_VERB = ("<meeting> takes place", "schedule <meeting>")
_ANNULLED = ("cancelled", "postponed")
_COUNTED = ("meeting", "visit", "test", "launch", "exercise", "document")


def sentence_drafts(context: Context, reading: SentenceReading) -> list[Draft]:
    """Every draft of one sentence."""
    drafts: list[Draft] = []
    moved: list[Draft] = []
    for trigger, times in _dated_triggers(reading):
        moves = moves_of(context.text, trigger, times) if is_postponed(context.text, trigger) else []
        for day, status, time in moves:
            draft = make_draft(context, reading, trigger, time, day, time.basis)
            moved.append(replace(draft, trigger=meeting_of(trigger), status=status))
        left = [t for t in times if all(t is not time for _, _, time in moves)]
        dated = dates_of(context.text, left, trigger, reading.times) if left else []
        made = [with_own_stop(make_draft(context, reading, trigger, time, when, basis), left) for when, basis, time in dated]
        made = apportioned(context.text, made)
        drafts += _each_with_its_own(made) if len(made) > 1 else made
    drafts += _subjects_of_one_verb(context, reading, drafts)
    drafts += [_named(context, reading, a) for a in reading.attachments if a.noun is not None]
    drafts += _bounded(context, reading, drafts)
    drafts += _thereafter(context, reading, drafts)
    drafts += _measured(context, reading, drafts)
    drafts += _implied(context, reading)
    drafts += echoed_drafts(context, reading, drafts)
    return _annulled(context, drafts, reading) + moved


def _each_with_its_own(made: list[Draft]) -> list[Draft]:
    """ "Entered NATO in May 1982 and the Community on 1 January 1986": each date has the objects told right before it."""
    ordered = sorted((d for d in made if d.time is not None), key=lambda d: d.time.start if d.time else 0)
    begins = [ordered[0].trigger.end, *(d.time.end for d in ordered if d.time)] if ordered else []
    own = [
        tuple(a for a in d.roles.object if d.time and begin <= a.start < d.time.start)
        for d, begin in zip(ordered, begins, strict=False)
    ]
    if len(ordered) < len(made) or not all(own):
        return made
    return [replace(d, roles=replace(d.roles, object=mine)) for d, mine in zip(ordered, own, strict=True)]


def _dated_triggers(reading: SentenceReading) -> list[tuple[Trigger, list[TimeMention]]]:
    """Each trigger with its dates; verbs that tell the course of one meeting ("opens on Monday and runs until") share theirs."""
    found: list[tuple[Trigger, list[TimeMention]]] = []
    for trigger in reading.triggers:
        times = [a.time for a in reading.attachments if a.trigger is trigger]
        course = next(
            (
                f
                for f in found
                if trigger.noun_span and f[0].noun_span == trigger.noun_span and f[0].rule == trigger.rule == _SHARED_VERB[0]
            ),
            None,
        )
        if course and times:
            course[1].extend(times)
        elif times:
            found.append((trigger, times))
    return found


def _roles(context: Context, reading: SentenceReading, trigger: Trigger) -> Roles:
    text = context.text
    found = completed(context, reading, trigger, read_roles(text, trigger, reading.triggers, reading.clauses, reading.actors))
    subject, others = ([a for a in part if not is_absent(text, a, trigger)] for part in (found.subject, found.object))
    if len(codes(subject)) >= 2:
        others = without_witnesses(text, others, trigger)
    return Roles(tuple(subject), tuple(others), found.places)


def make_draft(
    context: Context, reading: SentenceReading, trigger: Trigger, time: TimeMention | None, when: When | None, basis: Basis
) -> Draft:
    """The draft of one trigger at one date, its roles completed and its status read."""
    roles = _at_home(context, reading, trigger, _roles(context, reading, trigger))
    published = context.document.article.published
    past = told_as_past(context.text, trigger, when, published)
    words = (
        ""
        if trigger.action in (*_ANNULLED, "ended") and past
        else status_context(context.text, reading.clauses, reading.triggers, trigger)
    )
    status = read_status(words, past, when, published)
    if status == "occurred" and not past and time is not None and _LATER_ON.match(time.text):
        status = "planned"
    if status == "occurred" and when is not None and time is not None and _runs_out(context.text, time, when, published):
        status = "planned"
    if status == "planned" and time is not None and _PERHAPS.search(context.text, trigger.end, time.start):
        status = "possible"
    if status == "planned" and "would" in words and _PROPOSED.search(context.text, reading.sentence.start, reading.sentence.end):
        status = "possible"
    if trigger.status and not (
        past and status == "occurred" and when is not None and _is_over(when, published)
    ):  # "invited him on 30 December", "had invited in March" date the inviting
        status = trigger.status
    draft = Draft(reading, trigger, roles, status, when, basis, time)
    return bidden(context.text, without_a_guess(context.text, draft))


_IN = re.compile(
    r"\b(?:reporters|journalists|newsmen|a\s+news\s+conference|a\s+press\s+conference|parliament|lawmakers)\s+in\s+$"
)
_NEXT = 24  # characters between the speaker and the verb
_OF_THE_STATE = ("foreign minister", "prime minister", "president", "defence minister", "defense minister", "foreign secretary")


def _at_home(context: Context, reading: SentenceReading, trigger: Trigger, roles: Roles) -> Roles:
    """ "Foreign Minister Ferreira told reporters in Asuncion": who has no state yet speaks at home, if the text is on it."""
    if trigger.verb is None or not trigger.verb.speech or codes(roles.subject):
        return roles
    before = [
        a for a in reading.actors if 0 < trigger.start - a.end <= _NEXT and not a.codes and (a.office or "") in _OF_THE_STATE
    ]
    speaker = before[-1] if before else None
    place = next((a for a in roles.places if a.start > trigger.start and _IN.search(context.text, trigger.start, a.start)), None)
    if speaker is None or place is None or not set(place.codes) & context.protagonists:
        return roles
    return replace(roles, subject=(replace(speaker, codes=place.codes),))


_LATER_ON = re.compile(r"later\s+this\s", re.I)  # "his visit later this year"


_DEADLINE = re.compile(r"\b(?:by|before|within|until|(?:not?|any)\s+later\s+than)\s+(?:the\s+)?$", re.I)


def _runs_out(text: str, time: TimeMention, when: When, published: Publication) -> bool:
    """A deadline that is still to come: what is to be done by then is not done."""
    today = published.when
    if today is None or today.last is None or when.last is None or when.first is None or when.first < (today.first or today.last):
        return False
    return when.last > today.last and bool(_DEADLINE.search(text, max(0, time.start - 16), time.start))


_PROPOSED = re.compile(r"\b(?:propos(?:al|als|es|ed|ing)|suggest(?:ion|s|ed|ing)|under\s+(?:an?|the)\s+(?:idea|draft))\b", re.I)
_PERHAPS = re.compile(r"\b(?:possibly|perhaps|maybe)\s+(?:as\s+early\s+as\s+)?(?:on|in|by|at|this|next)?\s*(?:the\s+)?$", re.I)


def _is_over(when: When, published: Publication) -> bool:
    """Before the publication; without one only a day is that much told."""
    if published.when is None or published.when.first is None:
        return when.days == 1
    return when.last is not None and when.last < published.when.first


_SAME_AGAIN = re.compile(r"\b(?:the|that|this|his|her|their)\s+(?:planned\s+|scheduled\s+)?$", re.I)


def _calls_off(text: str, trigger: Trigger, draft: Draft) -> bool:
    """ "He had been due to visit in May, but the trip was put off": a definite noun of the same kind takes the plan up."""
    noun = trigger.noun_span
    return (
        trigger.action in _ANNULLED
        and noun is not None
        and not trigger.negated
        and draft.trigger.end <= noun.start
        and (draft.trigger.kind or draft.trigger.type) in (trigger.kind, "visit" if trigger.kind == "visit" else "meeting")
        and bool(_SAME_AGAIN.search(text[max(0, noun.start - 24) : noun.start]))
    )


def _annulled(context: Context, drafts: list[Draft], reading: SentenceReading) -> list[Draft]:
    """What is called off in a sentence is cancelled there, with the sides of the one who calls it off."""
    callers = {t.noun_span: t for t in reading.triggers if t.action in _ANNULLED and t.noun_span}
    done = []
    for draft in drafts:
        off = any(_calls_off(context.text, t, draft) for t in reading.triggers) or _is_put_off(draft, drafts)
        meant = draft.time is not None and is_meant_for(context.text, reading.sentence.start, draft.time.start)
        told = max(draft.trigger.end, draft.time.end if draft.time is not None else 0)
        off = off or comes_to_nothing(context.text, told, reading.sentence.end)
        off = off or (meant and draft.time is not None and is_withdrawn(context.text, draft.time.end))
        if off and (draft.status in ("planned", "possible") or meant or was_to_be(context.text, draft.trigger.start)):
            draft = replace(draft, status="cancelled")
        caller = callers.get(draft.trigger.noun_span) if draft.trigger.noun_span else None
        if caller is None or draft.trigger.action in _ANNULLED:
            done.append(draft)
            continue
        by = next((d.roles for d in drafts if d.trigger is caller), None) or _roles(context, reading, caller)
        done.append(replace(draft, status="cancelled", roles=replace(by, places=draft.roles.places or by.places)))
    return done


def _is_put_off(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """ "Extended the treaty on Wednesday, two days before it was due to lapse": by then it does not end."""
    kept = [
        d for d in drafts if d.trigger.action == "extended" and d.status == "occurred" and d.trigger.end <= draft.trigger.start
    ]
    return (
        draft.trigger.action == "ended" and draft.basis == "implied" and any(d.trigger.kind == draft.trigger.kind for d in kept)
    )


def _subjects_of_one_verb(context: Context, reading: SentenceReading, drafts: Sequence[Draft]) -> list[Draft]:
    """ "A visit by X and the dialogue could coincide next week": every event noun before the verb has its date."""
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
    is_document = noun.rule.kind in ("document", *OF_A_DAY)
    action = {
        "document": "signed",
        "visit": "visited",
        "statement": "issued",
        "letter": "issued",
        "resolution": "adopted",
        "ruling": "handed down",
    }.get(noun.rule.kind, noun.rule.action or "held")
    trigger = Trigger(noun.span.start, noun.span.end, noun.clause, noun.rule.type, action, None, noun.rule, noun.span)
    draft = make_draft(
        context, reading, trigger, attachment.time, attachment.time.when, "name" if is_document else attachment.time.basis
    )
    makers = [
        t
        for t in reading.triggers
        if t.noun_span == noun.span and t.verb is not None and t.action in ("signed", "reached", "held", "issued")
    ]
    if is_document:
        found = (context.text, makers[0] if makers else trigger, reading.triggers, reading.clauses, reading.actors)
        roles = completed(context, reading, trigger, read_roles(*found) if makers else read_noun_roles(*found))
        begun = noun.rule.kind == "document" and _has_begun(draft.when, context.document.article.published)
        draft = replace(draft, roles=roles, status="occurred" if begun else draft.status)  # "the 2023 compact would help"
    fronted = is_document and bool(_BY.search(context.text, reading.sentence.start, noun.span.start))
    if (fronted or noun.rule.kind in OF_A_DAY) and not codes(draft.roles.all):  # "In an opinion of July 22 the Court held …"
        clause = reading.clauses[noun.clause]
        edge = clause.verb if clause.verb is not None else clause.end
        draft = replace(draft, roles=replace(draft.roles, subject=_between(reading, attachment.time.end, edge)))
    return draft


_BY = re.compile(r"(?:\w+,\s+)?(?:By|In|With|Through|Under)\s+(?:an?|the|its|their)\s+(?:[\w-]+\s+){0,2}$")


def _has_begun(when: When | None, published: Publication) -> bool:
    today = published.when.last if published.when else None
    return when is not None and when.first is not None and today is not None and when.first <= today


def _between(reading: SentenceReading, start: int, end: int) -> tuple[ActorMention, ...]:
    return tuple(a for a in reading.actors if start <= a.start < end and a.form != "place" and a.codes)


def _bounded(context: Context, reading: SentenceReading, drafts: Sequence[Draft]) -> list[Draft]:
    """ "Scrapped after the Soviet Union established relations in 1990": an end that only another event bounds."""
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


_OCCASION = re.compile(
    r"\b(after|following|upon|with)\s+(?:the\s+|its\s+|their\s+)?(?:[\w’'()-]+\s+){1,12}(?:in|on)\s+(?:the\s+)?$", re.I
)
_HEAD = re.compile(r"\W*(?:\w+,\s+)?$")


def _thereafter(context: Context, reading: SentenceReading, drafts: Sequence[Draft]) -> list[Draft]:
    """ "The legation was withdrawn after the occupation of Lithuania in August 1940": then or later, as chronicles tell it."""
    found = []
    for time in reading.times if context.tells_history else ():
        begin = max(reading.sentence.start, time.start - 140)
        occasion = _OCCASION.search(context.text, begin, time.start)
        if occasion is None or time.when is None:
            continue
        fronted = _HEAD.fullmatch(context.text, reading.sentence.start, occasion.start())
        for trigger in reading.triggers:
            beside = trigger.start > time.end if fronted else 0 <= occasion.start() - trigger.end <= 40
            if beside and trigger.verb and trigger.type == "relations" and not any(d.trigger is trigger for d in drafts):
                when = time.when if occasion.group(1).lower() in ("upon", "with") else When.after(time.when)
                found.append(make_draft(context, reading, trigger, time, when, "relative"))
                break
    return found


def _beside(opener: str, when: When) -> When | None:
    if opener in ("after", "once", "since"):
        return When.after(when)
    return When.before(when) if opener == "before" else when if opener == "when" else None


def _measured(context: Context, reading: SentenceReading, drafts: Sequence[Draft]) -> list[Draft]:
    """ "… fired on Wednesday, two days after Pyongyang threatened …": a length between two events gives the other's day."""
    found = []
    for time in reading.times:
        side = next(
            (
                c
                for c in reading.clauses
                if c.kind == "subordinate" and c.opener in ("after", "before") and 0 <= c.start - time.end <= 2
            ),
            None,
        )
        if time.kind != "DURATION" or not time.length or time.length > 31 or side is None:
            continue
        anchor = next((d for d in drafts if d.when and d.when.days == 1 and d.trigger.clause < side.index), None)
        trigger = next(
            (t for t in reading.triggers if t.clause == side.index and not t.negated and not any(d.trigger is t for d in drafts)),
            None,
        )
        if anchor is None or trigger is None or anchor.when is None or anchor.when.first is None:
            continue
        step = dt.timedelta(days=time.length if side.opener == "before" else -time.length)
        found.append(make_draft(context, reading, trigger, time, When.day(anchor.when.first + step), "implied"))
    return found


def _implied(context: Context, reading: SentenceReading) -> list[Draft]:
    """ "First … in nine years" tells of an earlier one: an event of its own, marked as implied."""
    found = []
    for time in reading.times:
        trigger = _first_of(context.text, time, reading) if time.gap is not None else None
        if trigger is not None:
            told = next((a.time.when for a in reading.attachments if a.trigger is trigger and a.time is not time), None)
            told = told or _taken_up(context.text, time, trigger, reading)
            when = implied_date(time, context.document.article.published, told)
            draft = make_draft(context, reading, trigger, time, when, "implied")
            found.append(replace(draft, status="occurred", implied=True))
    return found


_IT_WAS = re.compile(
    r"\b(?:it|this|that|which)\s+(?:was|had\s+been)\s+[^.;]{0,60}?$|[^.;,]{0,30},\s+(?:the|his|her|its|their)\s+(?:very\s+)?first\s+[^.;,]{0,40}$"
)


def _taken_up(text: str, time: TimeMention, trigger: Trigger, reading: SentenceReading) -> When | None:
    """ "You came here in November 2000, and it was the first visit in 26 years": counted from the visit that "it" takes up."""
    same = [
        a.time
        for a in reading.attachments
        if a.trigger is not None and a.trigger.type == trigger.type and a.time.end <= trigger.start and a.time is not time
    ]
    return same[-1].when if same and _IT_WAS.search(text, same[-1].end, trigger.start) else None


_THE_FIRST = re.compile(r"first\s+(?:such\s+)?in\b")  # "held an exercise in June, the first in twelve years"


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
    if _THE_FIRST.match(text, at):
        counted = [t for t in reading.triggers if t.kind in _COUNTED and t.noun_span and t.noun_span.end <= at and not t.negated]
        if counted:
            return counted[-1]
    return next(
        (t for t in reading.triggers if t.verb and t.verb.alone and t.type in ("visit", "talks") and t.end <= time.start), None
    )
