"""Acts that no rule names: a dated clause in which a state does something to or with others ("Dhaka brought the case in 2009").

The rules (`events.rules`) know the deeds of diplomacy by name; what is left over is told with the verbs of every day. Here a
date that no rule has claimed goes to the verb of its own clause, unless that verb tells of a state of affairs, a feeling or a
figure; who does it acts for a state or an organisation, and what it is done to says what type it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.actors.mentions import codes
from dateline.events.act_verbs import goes_somewhere, is_talked_of, kind_of, verb_of
from dateline.events.clauses import Clause
from dateline.events.days import named_by_its_day
from dateline.events.draft import Draft
from dateline.events.drafts import make_draft
from dateline.events.named import is_of_a_noun
from dateline.events.participles import doers_beside, stands_beside, with_what_is_told_beside
from dateline.events.reach import within_reach
from dateline.events.rules.everyday import ANY, AT_HOME, BACK, BY_OBJECT, CASE, MEETS, PEOPLE
from dateline.events.sentence import Context, SentenceReading, dates_something
from dateline.events.sides import sides
from dateline.events.subjects import is_named, is_of_states, is_pronoun, is_titled, subject_of
from dateline.events.takes import is_passive
from dateline.events.triggers import Trigger
from dateline.events.unreal import is_unreal
from dateline.events.words import lemma, verbs
from dateline.model import EventMention, EventType, Span, TimeMention


def act_drafts(context: Context, reading: SentenceReading, told: Sequence[tuple[Draft, EventMention]]) -> list[Draft]:
    """The acts of one sentence at the dates and with the verbs that ``told``, its events by rule, have left over."""
    taken, days = {d.time.start for d, _ in told if d.time is not None}, {d.when for d, _ in told}
    drafts: list[Draft] = []
    for time in reading.times:
        clause = next((c for c in reading.clauses if c.holds(time.start)), None)
        if clause is None or time.start in taken or time.when in days:
            continue
        if (named := named_by_its_day(context, reading, time)) is not None and all(d.when != named.when for d in drafts):
            drafts.append(named)
            continue
        if not dates_an_act(context, reading, time):
            continue
        beside = with_what_is_told_beside(context.text, reading, clause, time)
        here, clause = (beside, beside.clauses[-1]) if beside is not None else (reading, clause)
        trigger = _trigger(context, here, clause, time)
        if trigger is None or any(d.trigger.start <= trigger.start < d.trigger.end for d, _ in told):
            continue
        same = [d.time for d in drafts if d.trigger.start == trigger.start and d.time is not None]
        if same and "and" not in context.text[same[-1].end : time.start]:  # "in July accepted July 2024 as a date"
            continue
        draft = make_draft(context, here, trigger, time, time.when, time.basis)
        if _is_done_by_states(context, draft) and all(d.when != draft.when for d in drafts):
            drafts.append(_as_others_say(context.text, _with_its_doer(context.text, draft)))
    return drafts


def _as_others_say(text: str, draft: Draft) -> Draft:
    """With the action that tells it from others: a visit or a meeting, as other articles may have it, else that of its verb."""
    trigger = draft.trigger
    if trigger.type == "visit" and codes(draft.roles.subject) and codes(draft.roles.places):
        action = "visited"
    elif trigger.type == "talks" and MEETS.match(text, trigger.start):
        action = "met"
    else:
        action = lemma(text[trigger.start : trigger.end].split()[0])
    return replace(draft, trigger=replace(trigger, action=action))


_NOT_THEN = re.compile(
    r"\b(?:since|until|till|of|from|to|between|for|within|over|an?|its|their|his|her|our)\s+(?:the\s+)?$", re.I
)
_BY = re.compile(r"\bby\s+(?:the\s+end\s+of\s+)?$", re.I)
_FAR_YEAR = re.compile(r"(?:the\s+end\s+of\s+)?\d{4}")
_NAME = re.compile(r"\b(?!(?:In|By|During|Early|Late)\b)[A-Z]\w+\s+$")  # "the Partnership to Address the Crisis 2030"
_MEASURED = re.compile(
    r"(?:hours?|days?|weeks?|months?|years?|decades?)\s+(?:after|before|since)\b", re.I
)  # "three years after they signed it"
_DAY = re.compile(r"[A-Za-z]\w*\s+\d|\d\s+[A-Za-z]")
_GOES_ON = re.compile(r"\s+to\s+[a-z]")  # "consented on 4 May to let them pass", not "proclaimed 1983 to be"
# "The same day he gets it", "today's departures".
_OF_ANOTHER = re.compile(r"\s+(?:he|she|it|they|we|of|to)\b|[’']s?\b")


def dates_an_act(context: Context, reading: SentenceReading, time: TimeMention) -> bool:
    """A calendar date that says when: not since when, until when, of what, or by which year some aim is to be reached."""
    text, when = context.text, time.when
    if when is None or when.precision in ("decade", "century") or not dates_something(context, time):
        return False
    before = text[max(0, time.start - 20) : time.start]
    if (
        _NOT_THEN.search(before)
        or time.rule.startswith(("since", "until"))
        or (_OF_ANOTHER.match(text, time.end) and not (_DAY.search(time.text) and _GOES_ON.match(text, time.end)))
    ):
        return False
    if _FAR_YEAR.fullmatch(time.text) and _BY.search(before):
        return False
    if _MEASURED.search(text, time.start, time.end + 7) or (time.text.isdigit() and _NAME.search(before)):
        return False
    return not is_of_a_noun(text, time, reading.triggers)


_BEGINS = re.compile(r"c[oa]m(?:e|es|ing)\s+into\s+(?:force|effect|being|operation)\b")
_COMES = re.compile(r"came\b|(?:(?<=has )|(?<=have )|(?<=had ))come\b")  # not "a decision would come this month"
_COMING: tuple[EventType, ...] = ("statement", "agreement", "treaty", "sanction")  # what comes, not what goes anywhere
_AT_THE_TABLE = re.compile(r"\s+at\s+it\b|\s+(?:at|to|around|round)\s+the\s+(?:\w+\s+)?table\b")
_AS_ONE = re.compile(r"\W*as\s+(?:an?\b|(?:I|we|he|she|they)\s)", re.I)  # "posing as an ambassador", "as I was told this morning"
# What a rule of these types has turned down for want of a name, may yet be told of a "mission" or of "Mr Ruiz".
_OF_PEOPLE = ("visit", "talks", "summit")


def _trigger(context: Context, reading: SentenceReading, clause: Clause, time: TimeMention) -> Trigger | None:
    """The verb of the clause, if the date is its own and no rule has weighed it already."""
    text, found = context.text, verb_of(context, reading, clause)
    if found is None or _AS_ONE.match(text, clause.start):
        return None
    verb, rule = found
    head = subject_of(text, reading, clause)
    if AT_HOME.search(text, verb.start, clause.end) or (head is not None and AT_HOME.search(text, head.start, head.end)):
        return None
    weighed = [t for t in reading.triggers if t.verb is not None and t.verb.alone and t.start <= verb.start < t.end]
    dated = [a.trigger for a in reading.attachments if a.time.start == time.start]
    others = [t for t in weighed if t.type not in _OF_PEOPLE and not (t.type == "statement" and t in dated)]
    if (rule is not CASE and others) or is_unreal(text, clause, reading.clauses):
        return None
    between = [t for t in reading.times if verb.end <= t.start < time.start and t.when is not None]
    if between and "and" not in text[between[-1].end : time.start]:
        return None  # "fired the rocket on April 16, its second launch this year"
    kind = kind_of(text, reading, rule, verb, clause, time)
    if kind == "visit" and not goes_somewhere(text, reading, verb, clause):
        told = _told_of(text, verb, head)
        if told is None:
            return None
        kind = told
    if rule is BACK and kind == "other":  # people, on business that has a name
        if not _AT_THE_TABLE.match(text, verb.end):
            return None
        kind = "talks"
    if (kind == "talks" or _SEES.match(text, verb.start)) and not _has_guests(text, reading, verb, clause):
        return None
    trigger = Trigger(verb.start, verb.end, clause.index, kind, rule.action, rule, None, None)
    return trigger if time.start < verb.end or within_reach(text, trigger, time) else None


_RECEIVES = re.compile(verbs("receive, see, host, hear, interview, grill, quiz"), re.I)
_SEES = re.compile(verbs("see, hear"), re.I)  # whatever is seen: "saw threats" told of no statement
_GUESTS = re.compile(r"\s+(?:him|them|us|you|me|each\s+other|one\s+another)\b")


def _has_guests(text: str, reading: SentenceReading, verb: Span, clause: Clause) -> bool:
    """Who is received, seen or heard is somebody: "received the envoys", not "saw this room"."""
    if not _RECEIVES.match(text, verb.start) or is_passive(text, verb.start) or _GUESTS.match(text, verb.end):
        return True
    whom = text[verb.end : clause.end]
    named = any(verb.end <= a.start < clause.end and (a.person or a.office) for a in reading.actors)
    talked = any(BY_OBJECT[kind].search(whom) for kind in ("talks", "summit"))
    return named or talked or any(PEOPLE.search(whom[: m.end()]) for m in _WORD.finditer(whom)) or bool(_MR.search(whom))


_WORD = re.compile(r"[\w’'-]+")
_MR = re.compile(r"\b(?:M[rs]s?|Dr|Lord|Sir|Dame|Sheikh)\.?\s+[A-Z]")
_THEY = re.compile(r"they|both|the\s+(?:two|three|four|five|six)", re.I)


def _told_of(text: str, verb: Span, head: Span | None) -> EventType | None:
    """What no journey tells of: "came into force", "an offer came on Monday"."""
    if _BEGINS.match(text, verb.start):
        return "other"
    if head is None or not _COMES.match(text, verb.start):
        return None
    return next((kind for kind in _COMING if re.search(BY_OBJECT[kind].pattern + "$", text[head.start : head.end], re.I)), None)


def _is_done_by_states(context: Context, draft: Draft) -> bool:
    """Two sides take part, and who acts is a state or its people, or what it is done to is their business."""
    text, reading, trigger = context.text, draft.reading, draft.trigger
    passive = is_passive(text, trigger.start) or stands_beside(reading.clauses[trigger.clause], trigger)
    if sides(context, draft, codes(draft.roles.all), False) < 2:
        return False
    if trigger.verb is CASE:
        return True
    clause = reading.clauses[trigger.clause]
    head = subject_of(text, reading, clause)
    if head is None or (trigger.type == "visit" and not _may_travel(text, reading, head)):
        return False
    if trigger.verb is BACK or is_talked_of(text, trigger):
        return True
    if passive and head.end <= clause.start and clause.kind != "relative":
        return False  # "has promised two cutters, to be delivered early next year": what is done to them, not to whom
    if is_named(reading, head):
        return True
    if trigger.verb is not ANY and trigger.type == "talks" and BY_OBJECT["talks"].search(text, head.start, head.end):
        return True  # "the congress will convene"
    if trigger.type == "talks" and trigger.verb is not ANY and _THEY.fullmatch(text, head.start, head.end):
        return True
    if is_pronoun(text, head):
        return bool(draft.roles.subject) and not (passive and text[head.start : head.end].lower() == "it")
    return (is_of_states(text, head) or is_titled(text, head)) and not (
        passive and trigger.verb is ANY and PEOPLE.search(text, head.start, head.end)
    )


def _with_its_doer(text: str, draft: Draft) -> Draft:
    """With the state at the head of its subject where the roles found none: "suspended it in May and in July accepted"."""
    if by := doers_beside(text, draft):
        return replace(draft, roles=replace(draft.roles, subject=by))
    head = subject_of(text, draft.reading, draft.reading.clauses[draft.trigger.clause])
    if head is None or codes(draft.roles.subject):
        return draft
    named = tuple(a for a in draft.reading.actors if a.codes and head.start <= a.start and a.end <= head.end)
    return replace(draft, roles=replace(draft.roles, subject=named)) if named else draft


def _may_travel(text: str, reading: SentenceReading, head: Span) -> bool:
    """People, by name, by office or as a delegation; a state itself stays where it is."""
    words = text[head.start : head.end]
    official = any((a.person or a.office) and a.start < head.end <= a.end for a in reading.actors)
    return official or is_pronoun(text, head) or bool(PEOPLE.search(words) or is_titled(text, head))
