"""Actors bound to a noun: "Seoul-Beijing dialogue", "talks between A and B", whose talks they are, who is at their side."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dateline.events.asides import holds
from dateline.events.bystanders import JOINS, OBLIQUE, run_from
from dateline.events.clauses import Clause
from dateline.events.triggers import Trigger
from dateline.events.words import finite_verb
from dateline.model import ActorMention, Span

_ADJACENT = re.compile(  # "U.S.-Indonesia Trade and Investment Framework Agreement": "and" within a name
    r"(?:[’']s?)?[\s-]+(?:(?-i:[A-Z])[\w’'-]*\s+and\s+(?=(?-i:[A-Z]))|(?!(?:the|a|an|his|her|their|its|during|after|before|when|while|as|and|or|but|in|on|at|to|for|with|by|from|of|that|which|who)\b)[\w’'“”\"+-]+[\s-]+){0,5}$",
    re.I,
)


_PREPOSITION = re.compile(
    r"(?:\s+[\w’'.-]+){0,6}?\s+(?:with|between|by|to|of|against|toward|towards|for|from)\s+(?:both\s+|the\s+|its\s+)?(?:[\w’'.-]+\s+){0,3}?$",
    re.I,
)


_TARGET = re.compile(
    r"(?:\s+[\w’'.-]+){0,6}?\s+(?:with|between|by|to|of|against|toward|towards|for|from|on|upon)\s+(?:both\s+|the\s+|its\s+)?(?:[\w’'.-]+\s+){0,3}?$",
    re.I,
)


def of_noun(
    text: str, trigger: Trigger, triggers: Sequence[Trigger], clause: Clause, inside: Sequence[ActorMention]
) -> list[ActorMention]:
    """Actors bound to a noun: "Seoul-Beijing dialogue", "Putin’s visit to North Korea", "talks between A and B"."""
    noun = trigger.noun_span or Span(trigger.start, trigger.end)
    found = [a for a in inside if holds(a, trigger)]
    edge = min([noun.start, *(a.start for a in found)])
    for actor in reversed([a for a in inside if a.end <= noun.start]):
        between = text[actor.end : edge]
        owned = bool(found) and text.startswith(("'s", "’s"), found[0].end)  # "condemned Iran's launch": the owner's alone
        if (not owned and _ADJACENT.fullmatch(between)) or (found and JOINS.fullmatch(between)):
            found.insert(0, actor)
            edge = actor.start
        else:
            break
    later = [t.start for t in triggers if t.start > noun.start and t is not trigger and (t.verb or (t.noun and t.noun.lone))]
    binds = _TARGET if trigger.kind == "sanction" else _PREPOSITION
    edge = noun.end
    for actor in [a for a in inside if noun.end <= a.start < min(later, default=clause.end)]:
        between = text[edge : actor.start]
        if binds.fullmatch(between) or (edge > noun.end and JOINS.fullmatch(between)):
            found.append(actor)
            edge = actor.end
        else:
            break
    return found


_ADVERBIAL = re.compile(
    r"\b(?:after|before|during|following|in|at|on|upon|ahead\s+of|from)\s+(?P<words>(?:(?!(?:between|of|the)\b)[a-z][\w’'-]*\s+){0,4}|the\s+|(?:\w+\s+){1,4}(?:days|hours|weeks|rounds)\s+of\s+)$",
    re.I,
)


_WITH = re.compile(r"\s+(?:[\w’'-]+\s+){0,3}?(?:with|to|in)\b")


def at_whose_side(
    text: str, trigger: Trigger, clause: Clause, actors: Sequence[ActorMention], mine: Sequence[ActorMention]
) -> list[ActorMention]:
    """Who was at a meeting or on a visit that only places another act: "After talks with Lula on Monday, Milei said …".

    The subject of that act, before the phrase or behind its comma; nobody where the noun names its own side ("Lula's visit",
    "talks between") or is somebody else's occasion ("at the summit").
    """
    noun = trigger.noun_span
    told = trigger.verb is not None and noun is not None and clause.holds(trigger.start)
    if noun is None or told or trigger.kind not in ("meeting", "visit"):
        return []
    phrase = _ADVERBIAL.search(text, max(0, noun.start - 60), noun.start)
    if phrase is None or any(a.start < noun.start for a in mine) or (not mine and phrase["words"].lower().startswith("the ")):
        return []
    if mine and not _WITH.match(text[noun.end : mine[0].start]):
        return []
    acting = [a for a in actors if a.form != "place" and not OBLIQUE.search(text[max(0, a.start - 40) : a.start])]
    before = [a for a in acting if clause.start <= a.start and a.end <= phrase.start()]
    if before and clause.verb is not None and before[0].start < clause.verb < noun.start:
        return [a for a in before if a.start < clause.verb]
    if before and text[before[-1].end : phrase.start()].strip() == ",":  # "Peru, after talks with Chile, opened …"
        return before[-1:]
    edge = max([noun.end, *(a.end for a in mine)])
    behind = [a for a in acting if a.start >= edge]
    if not behind or "," not in text[edge : behind[0].start] or finite_verb(text, edge, behind[0].start) is not None:
        return []
    return run_from(text, behind)


_FOR_ITS = re.compile(r"\b(?:for|over|after|following)\s+(?:its|their|his)\s+(?:[\w-]+\s+){0,4}$")


_ANSWERED = ("test", "launch", "invasion")


def whose(text: str, trigger: Trigger, clause: Clause, actors: Sequence[ActorMention]) -> ActorMention | None:
    """ "The UN put sanctions on North Korea for its nuclear test": whom they are on did it."""
    if (
        trigger.kind not in _ANSWERED
        or trigger.verb is not None
        or not _FOR_ITS.search(text, max(0, trigger.start - 60), trigger.start)
    ):
        return None
    before = [a for a in actors if clause.start <= a.start and a.end < trigger.start and a.codes]
    return before[-1] if len(before) > 1 else None


def modifies(text: str, actor: ActorMention, noun: Span) -> bool:
    """Whether ``actor`` stands right before the noun: "the Seoul summit"."""
    return actor.end <= noun.start and bool(_ADJACENT.fullmatch(text[actor.end : noun.start]))
