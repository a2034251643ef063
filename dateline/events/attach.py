"""Which date goes with which trigger.

A date inside a name ("the 1961 treaty", "the Treaty of 1972") belongs to the noun. Any other belongs to its own clause: to the
nearest trigger before it, or, at the head of the clause, to the first one after it. A date whose clause has a verb but no
trigger belongs to that verb, and so to no event.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from dateline.events.clauses import Clause
from dateline.events.counted import clause_behind, done_there, past_the_aside, same_day, what_is_off
from dateline.events.named import SAID_OR_DONE, is_of_a_noun, is_of_another_noun, named_by
from dateline.events.positions import is_quoted
from dateline.events.reach import INCLUDING, is_behind_other_verb, is_mere_object, within_reach
from dateline.events.rules import DEEDS
from dateline.events.takes import NounHit
from dateline.events.triggers import Trigger
from dateline.events.worded import decided, stand_on, told_with
from dateline.model import TimeMention
from dateline.times.awaited import RULE as AWAITED


@dataclass(frozen=True, slots=True)
class Attachment:
    """``own`` says that the date stands in the noun's name; the trigger is then the noun's founding, whatever its verb says."""

    time: TimeMention
    trigger: Trigger | None
    noun: NounHit | None = None

    @property
    def own(self) -> bool:
        return self.noun is not None


def attach(
    text: str, times: Sequence[TimeMention], triggers: Sequence[Trigger], nouns: Sequence[NounHit], clauses: Sequence[Clause]
) -> list[Attachment]:
    """One `Attachment` a date that found its event; dates of other verbs are left out."""
    found = []
    for time in times:
        act = decided(text, time, triggers)
        if act is not None:
            found.append(Attachment(time, act))
            continue
        found += [Attachment(time, t) for t in same_day(text, time, triggers)]
        if time.rule.endswith(AWAITED):
            behind = clause_behind(text, time, triggers)
            found += [Attachment(time, behind)] if behind else []
            continue
        beyond = _measured_from(time, times)
        noun = (named_by(text, time, nouns) or what_is_off(text, time, triggers, nouns, clauses)) if beyond is None else None
        if noun is not None:
            found.append(Attachment(time, None, noun))
            found += [Attachment(time, t) for t in done_there(text, time, times, noun, triggers, clauses)]
            continue
        told = told_with(text, time, triggers)
        if told is not None:
            found.append(Attachment(time, told))
            continue
        if is_of_a_noun(text, time, triggers):
            continue
        named = [a.noun.span for a in found if a.noun is not None]  # a noun that its name has dated takes no other date
        able = [t for t in triggers if t.verb is not None or t.noun_span not in named]
        if beyond is not None:
            able = [t for t in able if not _in_clause_of(clauses, beyond, t)]
        trigger = _governor(text, time, times, able, clauses)
        if trigger is None and beyond is not None:
            trigger = past_the_aside(text, time, beyond, able)
        if trigger is not None and not is_of_another_noun(text, time, trigger, nouns):
            found.append(Attachment(time, trigger))
        elif trigger is None and beyond is None and (noun := named_by(text, time, nouns, left_over=True)) is not None:
            found.append(Attachment(time, None, noun))
    return found


def _measured_from(time: TimeMention, times: Sequence[TimeMention]) -> TimeMention | None:
    """ "On Friday, ten years after the accord was signed": the length behind the day, whose clause the day does not date."""
    return next((t for t in times if 0 <= t.start - time.end <= 5 and _FROM_THEN.search(t.text)), None)


_FROM_THEN = re.compile(r"\b(?:after|before|since)$")


def _in_clause_of(clauses: Sequence[Clause], time: TimeMention, trigger: Trigger) -> bool:
    clause = _clause_at(clauses, time.end + 1)
    return clause is not None and clause.index == trigger.clause and trigger.start >= time.end


def _clause_at(clauses: Sequence[Clause], position: int) -> Clause | None:
    return next((c for c in clauses if c.holds(position)), None)


def _governor(
    text: str, time: TimeMention, times: Sequence[TimeMention], triggers: Sequence[Trigger], clauses: Sequence[Clause]
) -> Trigger | None:
    clause = _clause_at(clauses, time.start)
    if clause is None:
        return None
    if _THAT_ON.search(text, max(clause.start, time.start - 20), time.start) and text.startswith(",", time.end):
        told = [t for t in triggers if t.clause == clause.index + 1]  # "recalled that in May 2023, the treaty was suspended"
        return _first_right(told) if told else None
    triggers = _acting(text, time, triggers, clause, clauses[0].start)
    cleft = _cleft(text, time, triggers, clauses, clause)
    if cleft is not None:
        return cleft
    here = [t for t in triggers if t.clause == clause.index]
    around = next((t for t in here if t.start < time.start and time.end <= t.end), None)  # "agreed early Sunday on"
    if around is not None:
        return around
    left = [
        t
        for t in here
        if min(s.end for s in t.spans) <= time.start and not is_mere_object(text, t, time, clause) and within_reach(text, t, time)
    ]
    later = [t for t in here if t.start >= time.end]
    right = [t for t in later if not (is_behind_other_verb(text, t, time, clause) or _is_aftermath(text, t, time))]
    if left:
        return _nearest_left(text, time, left, right)
    if right and _fronted(text, time, clause, right[0]):
        return None if _is_copular(text, time, clause, right[0]) else _first_right(right)
    if not here:
        return (
            _told_in(text, time, triggers, clause)
            or _from_neighbour(text, time, triggers, clauses, clause)
            or _when_clause(text, time, triggers, clauses, clause)
            or _as_clause(text, time, triggers, clauses, clause)
            or _of_main(text, triggers, clauses, clause)
        )
    return right[0] if right and right[0].start - time.end <= 60 and not _other_verb(clause, time) else None


def _acting(text: str, time: TimeMention, triggers: Sequence[Trigger], clause: Clause, start: int) -> list[Trigger]:
    """Without what is only a means, asked for or cited, or a saying outside the quotation that holds the date."""
    quoted = is_quoted(text, start, time.start)
    told = [t for t in triggers if not _is_means(text, t, clause) and not _is_asked(text, t, triggers) and not _is_cited(text, t)]
    return [t for t in told if not (t.verb and t.verb.speech and quoted != is_quoted(text, start, t.start))]


_THAT_ON = re.compile(r"\bthat\s+(?:(?:in|on|by)\s+)?$")
_OF_EARLIER = re.compile(r"\b(?:after|following|before|ahead\s+of)\s+(?:[\w’'-]+\s+){0,6}?$")


def _lasted(text: str, begin: int, end: int) -> bool:
    """Behind "after", and no "three-day summit", which ends as one leaves it."""
    m = _OF_EARLIER.search(text, begin, end)
    return m is not None and "-day " not in m.group()


def _is_aftermath(text: str, trigger: Trigger, time: TimeMention) -> bool:
    """ "Made public on Tuesday after months of secret talks": the day is not that of the talks."""
    return trigger.verb is None and trigger.kind == "meeting" and _lasted(text, time.end, trigger.start)


_IN_A = re.compile(r"\W*(?:in|by|through|with)\s+(?:an?|the|his|her|its|their)\s+(?:[\w’'-]+\s+){0,4}$", re.I)


def _is_means(text: str, trigger: Trigger, clause: Clause) -> bool:
    """ "In a statement issued on Monday, Qatar condemned …": the main verb has the date."""
    noun = trigger.noun_span
    return (
        trigger.kind in SAID_OR_DONE
        and noun is not None
        and clause.verb is not None
        and trigger.start < clause.verb
        and bool(_IN_A.fullmatch(text, clause.start, noun.start))
    )


def _is_cited(text: str, trigger: Trigger) -> bool:
    """An order that another act only refers to has no date but that of its name; "by Executive Order 13573" it is the act."""
    return trigger.verb is None and trigger.kind == "order" and not text.endswith("by ", 0, trigger.start)


def _is_asked(text: str, trigger: Trigger, triggers: Sequence[Trigger]) -> bool:
    """ "Requested the Secretary-General to report by 15 November": what is asked for is not said yet."""
    return (
        trigger.verb is not None
        and trigger.verb.speech
        and text[max(0, trigger.start - 3) : trigger.start] == "to "
        and any(t.action == "requested" and t.clause == trigger.clause and t.end < trigger.start for t in triggers)
    )


def _nearest_left(text: str, time: TimeMention, left: list[Trigger], right: list[Trigger]) -> Trigger:
    """The trigger nearest before the date; a verb that takes a noun reaches as far as the noun.

    "On Thursday" before a verb, right after its subject ("Trump on Thursday cancelled"), is that verb's.
    """
    left = [t for t in left if not _is_gerund(text, t)] or left
    nearest = max(left, key=lambda t: max(s.end for s in t.spans if s.end <= time.start))
    verbs = [t for t in left if t.verb is not None and not t.verb.speech and t.end <= nearest.start]
    if nearest.verb is None and nearest.rule == "<phone call>" and verbs and verbs[-1].type == "talks":
        return verbs[-1]  # "spoke with Lavrov by phone on Thursday"
    if nearest.verb is None and verbs and _AT.search(text[max(0, nearest.start - 50) : nearest.start]):
        return verbs[-1]  # "met at the Munich Security Conference on 17 February": the occasion only places the meeting
    if nearest.verb is None and verbs and verbs[-1].type in _ENCOUNTERS and _FOR.search(text, verbs[-1].end, nearest.start):
        return verbs[-1]  # "sat down with Clinton for five hours of talks on Friday"
    if nearest.kind in DEEDS and verbs and verbs[-1].noun_span and _OF_IT.fullmatch(text, verbs[-1].noun_span.end, nearest.start):
        return verbs[-1]  # "signed the instruments of ratification for the accession of Finland on Tuesday"
    stand = stand_on(text, time, left, nearest)
    if stand is not None:
        return stand
    adverb = not text[time.end :].startswith(",") or time.start - nearest.end > 1
    if right and adverb and nearest.verb is None and 0 <= right[0].start - time.end <= 3 and right[0].verb is not None:
        return right[0]
    return nearest


_OF_IT = re.compile(r"\s+(?:of|for|to|on)\s+(?:[\w’'-]+\s+){0,4}")
_ENCOUNTERS = ("talks", "summit", "visit")
_FOR = re.compile(r"\bfor\s+(?:[\w’'-]+\s+){0,6}$")


def _is_gerund(text: str, trigger: Trigger) -> bool:
    """ "Held talks on reopening the border": what is only spoken of has no date of its own, unless it is a meeting to come."""
    ing = (
        trigger.verb is not None
        and trigger.kind not in ("meeting", "visit")
        and re.match(r"\w+ing\b", text[trigger.start : trigger.end])
    )
    before = text[max(0, trigger.start - 10) : trigger.start]
    return bool(ing and re.search(r"\b(?:on|about|of|for|against|towards?)\s+$", before))


_AT = re.compile(
    r"\b(?:at|during|to)\s+(?:(?:the|an?|their|its|his|her)\s+(?:[\w’'-]+\s+){0,4}|(?:[A-Z][\w’'.-]*\s+){0,4}[A-Z][\w’'.-]*[’']s?\s+(?:[a-z-]+\s+){0,2})$"
)


def _fronted(text: str, time: TimeMention, clause: Clause, trigger: Trigger) -> bool:
    """The date stands before the verb of its clause: at the head ("In 1961, …") or after the subject ("Trump on Thursday …")."""
    near = trigger.start - time.end <= 40 and not _PROMPTING.match(text, time.end, trigger.start)
    return clause.verb is None or time.start < clause.verb or near or bool(_CLEFT.fullmatch(text, clause.start, time.start))


_COPULA = re.compile(r"(?:is|are|was|were|remains?|bec[ao]mes?)\s+(?:the|an?|one|key)\b")


def _is_copular(text: str, time: TimeMention, clause: Clause, trigger: Trigger) -> bool:
    """ "The vote on 30 March is the key to Cyprus signing the treaty": what stands behind "is" is not what the day is told of."""
    between = clause.verb is not None and time.end <= clause.verb < trigger.start
    if clause.verb is not None and _FIRST_TO.search(text, clause.verb, trigger.start):
        return False
    return between and clause.verb is not None and time.start > clause.start + 8 and bool(_COPULA.match(text, clause.verb))


# "On Friday became the first country to recognise": what it was the first to do is what it did.
_FIRST_TO = re.compile(r"\b(?:first|second|third|fourth|fifth|last|latest|only|\w+th)\s+(?:[\w-]+\s+){0,4}to\s+(?:\w+ly\s+)?$")
_PROMPTING = re.compile(r",\s+\w+ing\s")  # "on Monday, prompting Pakistan to downgrade ties"
_CLEFT = re.compile(r"\W*(?:that|this)\s+is\s+why\W*", re.I)  # "That is why today, … announce"


def _first_right(right: list[Trigger]) -> Trigger:
    verbs = [t for t in right if t.verb is not None]
    return verbs[0] if verbs else right[0]


def _other_verb(clause: Clause, time: TimeMention) -> bool:
    return clause.verb is not None and clause.verb < time.start


def _when_clause(
    text: str, time: TimeMention, triggers: Sequence[Trigger], clauses: Sequence[Clause], clause: Clause
) -> Trigger | None:
    """ "The thaw took shape on March 10, when officials agreed …": the date is told again by the clause behind it."""
    side = next((c for c in clauses if c.opener == "when" and 0 <= c.start - time.end <= 3), None)
    if side is None:
        return None
    return next(
        (
            t
            for t in triggers
            if t.start > side.start and t.verb is not None and (t.clause == side.index or clauses[t.clause].parent == side.index)
        ),
        None,
    )


_FRONTED = re.compile(r"\W*(?:(?:and|so|but|on|in)\s+)?", re.I)


def _as_clause(
    text: str, time: TimeMention, triggers: Sequence[Trigger], clauses: Sequence[Clause], clause: Clause
) -> Trigger | None:
    """ "Today, as the leaders gather in Geneva, we renew …": what goes on meanwhile is of that day if the rest is no event."""
    if clause.kind != "main" or not _FRONTED.fullmatch(text, clause.start, time.start):
        return None
    side = next((c for c in clauses if c.opener == "as" and c.parent in (clause.index, None) and c.start >= time.end), None)
    return next((t for t in triggers if side is not None and t.clause == side.index and t.verb is not None), None)


_AWAITED = re.compile(r"\b(?:expects?|awaits?|(?:is|are)\s+(?:expecting|awaiting|waiting\s+for))\b")


def _of_main(text: str, triggers: Sequence[Trigger], clauses: Sequence[Clause], clause: Clause) -> Trigger | None:
    """ "They last met when both attended a funeral in May": a when-clause that tells no event dates the clause before it.

    So does "I go to Ankara, where the president expects me tonight".
    """
    awaited = clause.opener == "where" and _AWAITED.search(text, clause.start, clause.end)
    if clause.index == 0 or not (clause.opener == "when" or awaited):
        return None
    before = [
        t for t in triggers if t.clause == clause.index - 1 and t.verb is not None and t.type in ("talks", "visit", "summit")
    ]
    return before[-1] if before else None


_OTHER_TIME = ("after", "before", "since")  # "today, ten years after they signed it": the day is not the signing's


_IT_WAS = re.compile(
    r"\W*it\s+was\s+(?:only\s+|not\s+until\s+|not\s+before\s+)?(?:in\s+(?:[\w’'-]+\s+){1,3}?)?(?:(?:on|in)\s+)?(?:the\s+)?", re.I
)


def _cleft(
    text: str, time: TimeMention, triggers: Sequence[Trigger], clauses: Sequence[Clause], clause: Clause
) -> Trigger | None:
    """ "It was on 4 March 1952 that the two established relations": the day is that of the clause behind it."""
    told = next((c for c in clauses if c.opener == "that" and 0 <= c.start - time.end <= 2), None)
    if told is None or not _IT_WAS.fullmatch(text, clause.start, time.start):
        return None
    return next((t for t in triggers if t.clause == told.index and t.verb is not None), None)


_TOLD_IN = re.compile(
    r"\W*in\s+(?:an?|the|his|her|its|their|remarks|comments)\s*(?:[\w’'-]+\s+){0,4}?(?:interview|article|op-ed|letter|message|post|tweet|video|remarks|comments)s?\s+"
    r"(?:[\w’'&.-]+\s+){0,8}?(?:published|broadcast|aired|released|posted|carried|printed|shown|televised|given|made)\b[^,]*",
    re.I,
)


def _told_in(text: str, time: TimeMention, triggers: Sequence[Trigger], clause: Clause) -> Trigger | None:
    """ "In an interview published on Thursday, he said …": the day of the interview is that of the saying."""
    if clause.index or not _TOLD_IN.fullmatch(text, clause.start, time.start):
        return None
    return next((t for t in triggers if t.verb is not None and t.verb.speech and 0 <= t.start - clause.end <= 100), None)


def _from_neighbour(
    text: str, time: TimeMention, triggers: Sequence[Trigger], clauses: Sequence[Clause], clause: Clause
) -> Trigger | None:
    """A clause without a trigger lends its date only if it has no verb of its own: an adverbial set off by a comma."""
    if clause.verb is not None or INCLUDING.search(text, clause.start, time.start):
        return None
    before = [t for t in triggers if t.end <= time.start and t.clause < clause.index]
    if before:
        return before[-1]
    after = [
        t
        for t in triggers
        if t.start >= time.end and t.clause == clause.index + 1 and clauses[t.clause].opener not in _OTHER_TIME
    ]
    return _first_right(after) if after and clause.index == 0 else None
