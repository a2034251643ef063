"""Dates that are left over when every rule has had its say, weighed: the cues of each are summed up to the odds of an event.

Rules say what they know, and are silent on the rest. On texts that no rule was made for about half of the dates that they leave
over do date an event, told in words that nobody foresaw. What tells these from birthdays, elections and prices are many weak
cues (`events.cues`), so their weights are learned from marked texts: two logistic models, whether there is an event and which
type it has, fitted by ``python -m benchmarks.events_weights``, which also says how well they do on articles left out of the fit.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib import resources
from typing import cast

from dateline.actors.mentions import codes
from dateline.events.act_verbs import main_verb
from dateline.events.acts import dates_an_act
from dateline.events.clauses import Clause
from dateline.events.cues import cues
from dateline.events.draft import Draft
from dateline.events.drafts import make_draft
from dateline.events.named import noun_of_date
from dateline.events.participles import with_what_is_told_beside
from dateline.events.rules import NounRule, VerbRule
from dateline.events.rules.everyday import BY_OBJECT, WEIGHED
from dateline.events.sentence import Context, SentenceReading
from dateline.events.subjects import is_titled, subject_of
from dateline.events.triggers import Trigger
from dateline.model import EVENT_TYPES, EventMention, EventType, Span, TimeMention, When

LEAST = 0.55  # the chance from which an event is told
SURER = 0.7  # … at one of several dates of a verb, where a sentence names no state, or a date beside an event told dates no act
_VAGUE = ("decade", "century")
_SHARES = ((1 / 4, "many events in the text"), (1 / 8, "some events in the text"), (0.0, "few events in the text"))
_TOLD_ELSEWHERE = "its day told elsewhere"
Weights = Mapping[str, float]
Told = Sequence[tuple[Draft, EventMention]]  # the events that a sentence tells by rule


@dataclass(frozen=True)
class Candidate:
    """An event that may be told at a date left over, with the cues that speak for and against it."""

    draft: Draft
    seen: frozenset[str]


def candidates(context: Context, reading: SentenceReading, told: Told) -> list[Candidate]:
    """What may be told at those dates of one sentence that ``told``, its events by rule, have left over."""
    found: list[Candidate] = []
    spent = [d.trigger for d, _ in told]
    for time, seen in left_over(context, reading, told):
        if _is_barred(context, reading, time, seen, told) or (best := _at_best(seen)) < LEAST:
            continue
        if best < SURER and seen >= _NOBODY:
            continue
        if told and (best < SURER or _SINCE in seen) and not dates_an_act(context, reading, time):
            continue
        here = _with_participle(context.text, reading, time)
        trigger = _trigger(context.text, here, time, likely_type(seen))
        if trigger is not None and (not _has(spent, trigger) or (best >= SURER and _is_joined(context.text, reading, time))):
            draft = make_draft(context, here, trigger, time, time.when, time.basis)
            spent.append(trigger)
            if draft.status != "planned" or not _is_past(context, time):
                found.append(Candidate(_with_those_named(draft), seen))
    return found


def _at_best(seen: frozenset[str]) -> float:
    """The chance in the text that speaks most for an event: what falls short of `LEAST` there need not be drafted."""
    return chance(seen | _best_around())


@cache
def _best_around() -> frozenset[str]:
    """The cues of a whole text that speak most for an event."""
    weights = tables()[0]
    share = max((cue for _, cue in _SHARES), key=lambda cue: weights.get(cue, 0.0))
    return frozenset({share, _TOLD_ELSEWHERE} if weights.get(_TOLD_ELSEWHERE, 0.0) > 0 else {share})


def _is_past(context: Context, time: TimeMention) -> bool:
    """Whether the day is over: what the clause has still to come, "will receive a medal for what he did in 1972", is not then."""
    today = context.document.article.published.when
    last = time.when.last if time.when else None
    return last is not None and today is not None and today.first is not None and last < today.first


def _has(spent: Sequence[Trigger], trigger: Trigger) -> bool:
    return any(t.start <= trigger.start < t.end for t in spent)


_SINCE = "behind since"
_NOBODY = frozenset({"0 sides in the sentence", "subject another"})  # "Riots broke out on 2 May"
_AND = re.compile(r"\b(?:and|again|then|or)\b")


def _is_joined(text: str, reading: SentenceReading, time: TimeMention) -> bool:
    """ "Amended them in January and again this Tuesday": a date of its own, not another word for the one before."""
    before = max((t.end for t in reading.times if t.end <= time.start), default=None)
    return before is not None and bool(_AND.search(text, before, time.start))


_ONE_SIDED = ("0 sides around", "1 sides around")
_BESIDE = 6  # characters between two expressions of one date: "yesterday, on November 9"


def _is_barred(context: Context, reading: SentenceReading, time: TimeMention, seen: Collection[str], told: Told) -> bool:
    """What no odds make an event: where one state is all there is, what a life brings with it, a date said twice."""
    if any(cue in seen for cue in _ONE_SIDED) or _tells_of_a_life(context.text, reading, time):
        return True
    dates = [d.time for d, _ in told if d.time is not None]
    beside = any(0 <= max(time.start, d.start) - min(time.end, d.end) <= _BESIDE for d in dates)
    return beside or any(_holds(time.when, d.when) for d, _ in told)


def _holds(when: When | None, told: When | None) -> bool:
    """Whether ``when`` is a vaguer word for the date told: "fifteen years later … on 26 October 1994"."""
    return when is not None and told is not None and when != told and not when.is_open and when.contains(told)


_HAND = re.compile(r"\bset\s+(?:my|our|their)\s+hands?\b")  # the close of a proclamation: the day of what stands above
_HELD = re.compile(
    r"(?:is|was|were|are|been|be)\s+(?:an?\s+|the\s+)?(?!(?:In|On|At)\b)(?:[a-z]+\s+){0,2}[A-Z]"
    r"|(?:was|were|been)\s+(?:\w+ly\s+)?(?:released\s+from|discharged|commissioned|promoted|awarded|born|drafted|inducted)\b"
    r"|(?:serve[sd]?|qualified|worked|trained)\s+as\b|enlisted\b"
)
_NEVER_OF_STATES = re.compile(r"(?:studied|graduated|taught|married|retired|grew\s+up)\b")
_ONE_PERSON = re.compile(r"(?:[Hh]e|[Ss]he)$")


def _tells_of_a_life(text: str, reading: SentenceReading, time: TimeMention) -> bool:
    """ "Ms. Ruiz was Counselor at the embassy in 2011": a post that somebody held; and the words that close a proclamation."""
    clause = next((c for c in reading.clauses if c.holds(time.start)), None)
    if clause is None or clause.verb is None:
        return False
    if _HAND.search(text, clause.start, clause.end) or _NEVER_OF_STATES.match(text, clause.verb):
        return True
    head = subject_of(text, reading, clause)
    if head is None or not (is_titled(text, head) or _ONE_PERSON.match(text, head.start, head.end)):
        return False
    return bool(_HELD.match(text, clause.verb))


def around(when: When | None, told: Sequence[EventMention], sentences: int) -> Iterator[str]:
    """The cues of a whole text: how many events by rule it tells for its number of sentences, and whether one has that date."""
    yield next(cue for share, cue in _SHARES if len(told) >= share * sentences)
    if any(m.when == when for m in told):
        yield _TOLD_ELSEWHERE


def is_likely(candidate: Candidate, mention: EventMention, told: Sequence[EventMention], sentences: int) -> bool:
    """Whether it is told, in a text with those events by rule.

    Where there are none, nothing is about diplomacy; one of that date between some of the same parties is most likely the same,
    and what is only weighed may not change who took part in it.
    """
    same = any(m.when == mention.when and set(m.actors) & set(mention.actors) for m in told)
    return bool(told) and not same and chance({*candidate.seen, *around(mention.when, told, sentences)}) >= LEAST


def left_over(context: Context, reading: SentenceReading, told: Told) -> Iterable[tuple[TimeMention, frozenset[str]]]:
    """The dates that no event of the sentence has, each with its cues."""
    taken, days = {d.time.start for d, _ in told if d.time is not None}, {d.when for d, _ in told}
    for time in reading.times:
        if time.start not in taken and time.when is not None and time.when.precision not in _VAGUE:
            yield time, cues(context, reading, time, days)


@cache
def tables() -> tuple[Weights, Mapping[str, Weights]]:
    """The weights of an event, and of each of its types, by cue."""
    told = json.loads(resources.files("dateline.events.rules").joinpath("weights.json").read_text(encoding="utf-8"))
    return told["event"], told["type"]


def chance(seen: Collection[str]) -> float:
    """How likely a date with these cues dates an event, 0 to 1."""
    return 1 / (1 + math.exp(-odds(tables()[0], seen)))


def likely_type(seen: Collection[str]) -> EventType:
    """The type that an event with these cues most likely has."""
    return cast(EventType, max(EVENT_TYPES, key=lambda kind: odds(tables()[1][kind], seen)))


def odds(weights: Weights, seen: Collection[str]) -> float:
    """The odds, exactly, in whatever order a process holds the cues: the same text has the same events everywhere."""
    return math.fsum((weights["any"], *(weights.get(cue, 0.0) for cue in seen)))


def _with_participle(text: str, reading: SentenceReading, time: TimeMention) -> SentenceReading:
    """With the participle that the date stands at as a clause: "shall work through the task force | announced on 26 February"."""
    clause = next((c for c in reading.clauses if c.holds(time.start)), None)
    return (with_what_is_told_beside(text, reading, clause, time) if clause is not None else None) or reading


def _trigger(text: str, reading: SentenceReading, time: TimeMention, kind: EventType) -> Trigger | None:
    """What the date goes with: the noun it stands at, else the verb of its clause, else a noun of diplomacy nearby."""
    clause = next((c for c in reversed(reading.clauses) if c.holds(time.start)), None)
    if clause is None:
        return None
    if (noun := noun_of_date(text, time)) is None and clause.verb is not None:
        at = main_verb(text, clause)
        if word := _WORD.match(text, clause.verb if at is None else at):
            return Trigger(*word.span(), clause.index, kind, "acted", _verb_rule(kind), None, None)
    noun = noun or _nearest(text, clause, time)
    return Trigger(noun.start, noun.end, clause.index, kind, "took place", None, _noun_rule(kind), noun) if noun else None


_WORD = re.compile(r"[A-Za-z][a-z-]+")


@cache
def _verb_rule(kind: EventType) -> VerbRule:
    return VerbRule(f"{WEIGHED}{kind}>", "acted", "", kind, alone=True)


@cache
def _noun_rule(kind: EventType) -> NounRule:
    return NounRule(f"{WEIGHED}{kind}>", "weighed", kind, "")


def _nearest(text: str, clause: Clause, time: TimeMention) -> Span | None:
    """The noun of diplomacy next to the date, in a heading or a list without a verb."""
    found = [Span(*m.span()) for regex in BY_OBJECT.values() for m in regex.finditer(text, clause.start, clause.end)]
    return min(found, key=lambda s: max(s.start - time.end, time.start - s.end), default=None)


def _with_those_named(draft: Draft) -> Draft:
    """With the actors of its clause, else of its sentence, where the roles found none."""
    if codes(draft.roles.all):
        return draft
    clause = draft.reading.clauses[draft.trigger.clause]
    named = [a for a in draft.reading.actors if a.codes]
    here = [a for a in named if clause.start <= a.start < clause.end]
    return replace(draft, roles=replace(draft.roles, object=tuple(here or named)))
