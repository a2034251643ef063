"""Actors that stand near a trigger and take no part: topics, places, what a meeting is for, who stands behind a preposition."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.actors.mentions import codes
from dateline.events.triggers import Trigger
from dateline.model import ActorMention

JOINS = re.compile(
    r"\s*(?:[-–/]|,|,?\s+and\b|,?\s+with\b|,?\s+as\s+well\s+as\b|and\s+the)\s*(?:the\s+|president\s+|its\s+)?$", re.I
)


def run_from(text: str, actors: Sequence[ActorMention], joins: re.Pattern[str] = JOINS) -> list[ActorMention]:
    """The first of ``actors`` and those named with it in one list, "A, B and C"."""
    group = list(actors[:1])
    for a in actors[1:]:
        if not joins.fullmatch(text, group[-1].end, a.start):
            break
        group.append(a)
    return group


def run_to(text: str, actors: Sequence[ActorMention], joins: re.Pattern[str] = JOINS) -> list[ActorMention]:
    """The last of ``actors`` and those named before it in one list."""
    group = list(actors[-1:])
    for a in reversed(actors[:-1]):
        if not joins.fullmatch(text, a.end, group[0].start):
            break
        group.insert(0, a)
    return group


_DATED = (
    r"(?:\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May|June|July|August|"
    r"(?:Sept|Nov|Dec)ember|October|Sept|behalf|board)"
)
_OPENS_A_TOPIC = re.compile(
    rf"(?P<topic>\bdiscuss\w*|\babout\b|\bregarding\b|\bconcerning\b|"
    r"\b(?:response|threat|solution|approach|end)\s+to\b|\bdevelopments\s+in\b|"
    rf"\bon\s+(?!(?:the\s+)?(?:{_DATED}|sidelines|margins|fringes|eve|occasion|phone|telephone|part\b))|\bover\s+(?!the\s+(?:tele)?phone|the\s+weekend)|"
    r"\b(?:relations|ties|trade|war|conflict|cooperation|dispute|border)\s+with\b)|\b(?:with|between|by|together|alongside)\b",
    re.I,
)
_TALKED_OF = ("summit", "talks", "agreement", "treaty", "visit")


def without_topics(text: str, mine: list[ActorMention], trigger: Trigger, begin: int) -> list[ActorMention]:
    """Without those that are only talked about ("discussed Syria by telephone", "a conference on Libya"), if two sides remain."""
    if trigger.type == "sanction" and any(a.end <= trigger.start for a in mine):
        return [a for a in mine if a.start < trigger.start or not _is_anothers(text, a, "measure")]
    if trigger.type not in _TALKED_OF:
        return mine
    mine = [a for a in mine if a.start < trigger.start or not _is_anothers(text, a, "document")] or mine
    kept = [
        a
        for a in mine
        if not (
            _is_topic(text[begin : a.start], a.start < trigger.start) or _is_purpose(text, a.start, trigger) or is_matter(text, a)
        )
    ]
    return kept if len(codes(kept)) >= 2 or any(len(c) != 3 for c in codes(kept)) else mine


# "The Syrian peace settlement", "the Iranian nuclear file": what is talked about, not who talks.
_MATTER = re.compile(
    r"\s+(?:(?:peace|political|nuclear|missile|refugee|humanitarian|debt)\s+)?(?:settlement|process|crisis|conflict|war|question|issue|problem|file|dossier|"
    r"situation|reconciliation|stalemate|standoff)\b",
    re.I,
)
# "To strengthen cooperation on challenges posed by China": not "talks due to be held with", "visit to neighbouring Iran".
_AIM = re.compile(
    r"\bto\s+(?:\w+ly\s+)?(?!(?:the|an?|its|his|her|their|our|both|all|some|several|two|three|be|take|hold|meet|join|attend|visit|receive|host)\b|\w+(?:ing|ern)\b)[a-z]+\b(?!-)"
)


# "Ratified the African Union's protocol", "on top of the UN sanctions": a body that made it, and neither signs nor suffers.
_OF_ITS_MAKING = {
    "document": re.compile(
        r"(?:[’']s|(?<=s)[’'])\s+(?:[\w-]+\s+){0,3}?(?:treaty|protocol|convention|charter|code|statute)\b", re.I
    ),
    "measure": re.compile(r"\s+(?:sanctions|measures|embargo|resolutions?|tariffs)\b", re.I),
}


def _is_anothers(text: str, actor: ActorMention, what: str) -> bool:
    own = what == "document" or text[: actor.start].endswith("the ")  # "alongside an EU embargo": that is new
    return actor.kind == "organisation" and own and bool(_OF_ITS_MAKING[what].match(text, actor.end))


def is_matter(text: str, actor: ActorMention) -> bool:
    """Whether the actor only says which matter is meant."""
    return actor.form in ("adjective", "demonym") and bool(_MATTER.match(text, actor.end))


def _is_purpose(text: str, start: int, trigger: Trigger) -> bool:
    """Behind what a meeting is for: there states are named that do not take part."""
    ends = [s.end for s in trigger.spans if s.end <= start]
    return trigger.type in ("summit", "talks", "visit") and bool(ends) and bool(_AIM.search(text, max(ends), start))


def _is_topic(before: str, is_early: bool) -> bool:
    """Behind a word that opens a topic; an ``is_early`` one, before the trigger, only as what is discussed."""
    openers = list(_OPENS_A_TOPIC.finditer(before))
    topic = (openers[-1]["topic"] or "") if openers else ""
    return topic.lower().startswith("discuss") if is_early else bool(topic)


_POSTED = re.compile(
    r"\b(?:ambassador|envoy|consul|chargé d[’']affaires|representative)s?\s+(?:to|in)\s+$"
)  # "its ambassador to Moscow"


_ITS_CAPITAL = re.compile(r"(?:[’']s?)?\s+(?:capital|coast)\b")
_SEAT = re.compile(r"\s+(?:headquarters|office|offices|base|seat|residence|summit|meeting|talks|conference|airport)\b")
_ITS = re.compile(r"\b(?:its|their|the|his|her|at|of|a)\s+$")
_INTO = re.compile(r"\b(?:in|at|to|near|from)\s+(?:the\s+)?$")


def located(text: str, actor: ActorMention) -> ActorMention:
    """A body whose meeting is the occasion, a capital or seat behind "in" or "to": where something happens, not who acts."""
    if re.search(
        r"\b(?:margins|sidelines|fringes)\s+of\s+(?:(?:(?!(?:with|and|between)\b)[\w’'-]+\s+){1,5}of\s+)?"
        r"(?:(?:the|an?|this\s+\w+[’']s|last\s+\w+[’']s)\s+)?$",
        text[max(0, actor.start - 80) : actor.start],
    ):
        return replace(actor, form="place")
    if _ITS_CAPITAL.match(text, actor.end) and _INTO.search(text[max(0, actor.start - 14) : actor.start]):
        return replace(actor, form="place")
    if (
        actor.form in ("capital", "seat")
        and _SEAT.match(text, actor.end)
        and _ITS.search(text[max(0, actor.start - 8) : actor.start])
    ):
        return replace(actor, form="place")  # "at its Brussels headquarters"
    if actor.form == "place" and _AIMED.search(text, max(0, actor.start - 40), actor.start):
        return replace(actor, form="name")
    if actor.form in ("capital", "seat", "place") and _POSTED.search(text[max(0, actor.start - 40) : actor.start]):
        return replace(actor, form="capital")
    if actor.form in ("capital", "seat") and re.search(
        r"\b(?:in|at|to|from|near|outside)\s+(?:the\s+)?$", text[max(0, actor.start - 14) : actor.start]
    ):
        return replace(actor, form="place")
    return actor


# "Fired two missiles at Latvia", "an invitation from Riga": whom it hits, or who gave it.
_AIMED = re.compile(
    r"\b(?:missile|rocket|shell|drone|torpedo|shot|round)(?:es|s)?\s+(?:at|into|toward|towards)\s+(?:the\s+)?$"
    r"|\b(?:invitation|offer|proposal|request|appeal|apology|letter|message|note|protest|loan|assurance|guarantee|demand|complaint)s?\s+from\s+(?:the\s+)?$"
)
OBLIQUE = re.compile(
    r"\b(?i:in|with|of|for|to|by|from|at|on|against|after|following|before|despite|since|amid|during|about|over|under|towards?|including|via|across)\s+(?:(?:the|a|an|its|his|her|their)\s+)?(?:(?!between\b)[a-z-]+\s+){0,2}$"
)


_AND = re.compile(r",?\s+and\s+(?:the\s+)?|[-–/]")  # "the Korea-U.S. summit"


def without_bystanders(text: str, mine: list[ActorMention], trigger: Trigger) -> list[ActorMention]:
    """Before the verb, an actor behind a preposition is no subject where another one is ("In talks with X, Y said").

    A participle has its subject right before it ("… and South Korea holding its first dialogue").
    """
    before = [a for a in mine if a.start < trigger.start]
    participle = re.match(r"\w+ing\b", text[trigger.start : trigger.end]) and not re.search(
        r"\b(?:is|are|was|were|be|been|begins?|began|start\w*)\s+$", text[max(0, trigger.start - 10) : trigger.start]
    )
    if participle and before and not text[: trigger.start].endswith(", "):  # ", arriving on Thursday" has the main subject
        group = run_to(text, before)
        return [a for a in mine if a.start >= trigger.start or a in group]
    direct: list[ActorMention] = []
    for n, a in enumerate(before):  # "of A and B": who is joined to an oblique one is oblique
        joined = n > 0 and before[n - 1] not in direct and _AND.fullmatch(text[before[n - 1].end : a.start])
        if not joined and not OBLIQUE.search(text[max(0, a.start - 40) : a.start]):
            direct.append(a)
    if not direct:
        return mine
    kept = list(direct)
    for a in before:
        if a not in kept and any(
            JOINS.fullmatch(text[k.end : a.start]) if k.end <= a.start else _AND.fullmatch(text[a.end : k.start]) for k in kept
        ):
            kept.append(a)
    return [a for a in mine if a.start >= trigger.start or a in kept]


# "Will stay away from the summit", "has not said whom it will send to the Forum's meeting": who is not there, or not known to be.
_ABSENT = re.compile(
    r"\b(?:(?:stay|keep)\w*\s+away\s+from|skip\w*|boycott\w*|snub\w*|shun\w*|miss(?:ed|es|ing)?|absent\s+from|"
    r"(?:not|never|refus\w+\s+to|declin\w+\s+to)\s+(?:be\s+)?(?:attend\w*|go(?:ing)?\s+to|tak(?:e|ing)\s+part\s+in|(?:been\s+)?invited\s+to)|"
    r"not\s+(?:yet\s+)?(?:said|decided)\s+(?:who|whom|whether)\s+[\w\s]{2,30}?\b(?:to|attend|in))\s+"
    r"(?:[\w’'-]+\s+){0,4}$",
    re.I,
)


def is_absent(text: str, actor: ActorMention, trigger: Trigger) -> bool:
    """Whether the words before an event's noun say that ``actor`` is not there, or not known to be."""
    noun = trigger.noun_span or trigger
    told = _ABSENT.search(text, max(0, noun.start - 70), noun.start) if trigger.verb is None else None
    return told is not None and actor.start <= told.start()


_LOOKED_ON = re.compile(r"\b(?:in\s+the\s+presence\s+of|witnessed\s+by|watched\s+by|looked\s+on\s+by)\b")


def without_witnesses(text: str, others: list[ActorMention], trigger: Trigger) -> list[ActorMention]:
    """ "Put their names to the protocols in the presence of Clinton and Lavrov": who looks on is no party."""
    at = _LOOKED_ON.search(text, trigger.end, others[-1].start) if others else None
    return [a for a in others if at is None or a.start < at.start()]
