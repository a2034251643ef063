"""The verb of a clause that no rule names: where it stands, what kind of act it tells of, and whether it goes anywhere."""

from __future__ import annotations

import re
from functools import cache

from dateline.events.cases import of_a_case
from dateline.events.clauses import Clause
from dateline.events.rules import VerbRule
from dateline.events.rules.everyday import (
    ANY,
    BACK,
    BY_OBJECT,
    BY_VERB,
    CASE,
    LIGHT,
    NO_ACT,
    NO_ACT_OF_SOMEBODY,
    TALKED_OF,
    THERE,
)
from dateline.events.sentence import Context, SentenceReading
from dateline.events.subjects import subject_of
from dateline.events.takes import is_passive
from dateline.events.triggers import Trigger
from dateline.events.words import AUXILIARY
from dateline.model import EventType, Span, TimeMention

_AUX = re.compile(rf"(?:{AUXILIARY}|having|being|getting)\b\s*", re.I)
_ADVERB = re.compile(
    r"(?:also|then|now|already|just|since|again|once|later|both|all|each|jointly|first|last|even|still|soon|together|today|yesterday|"
    r"earlier|himself|herself|itself|themselves|in\s+turn|in\s+fact|(?!(?:fly|rely|apply|supply|reply|comply|ally|multiply)\b)[a-z]+ly)\b\s*",
    re.I,
)
_TO = re.compile(
    r"(?:(?:expected|scheduled|due|set|slated|planned|likely|going|about|supposed|ready|able|agreed|decided|began|begun|begins?|managed|"
    r"starts?|started|continues?|continued|intends?|plans?|hopes?|wants?|expects?|"
    r"(?<=s )(?<!is )(?:among\s+)?the\s+(?:very\s+)?(?:first|second|third|fourth|last|only|latest|next)"
    r"(?:\s+[a-z]+){0,2}?)\s+)?to\s+",
    re.I,
)
_NOT = re.compile(r"\b(?:not|never|no|nor|cannot|without)\b|n[’']t\b", re.I)


def main_verb(text: str, clause: Clause) -> int | None:
    """Where the verb stands that says what is done, behind its auxiliaries: "is expected to | refer it"; ``None`` if denied."""
    if clause.verb is None:
        return None
    at, end = -1, clause.verb
    while end > at:
        at = end
        m = _AUX.match(text, at, clause.end) or _ADVERB.match(text, at, clause.end) or _TO.match(text, at, clause.end)
        end = m.end() if m else at
    return None if _NOT.search(text, clause.verb, at + 4) else at


_BE = re.compile(r"\b(?:is|are|was|were|be|been|being|am)\b(?:\s+(?!to\b)\w+){0,2}\s*$")
_PARTICIPLE = re.compile(r"[a-z]+(?:ed|en|ing|wn|ght|ld|nt|pt|lt|ng|nk|ut|et|un|ad)\b")
# "A Russian delegation was in Cairo".
_STAYS = re.compile(
    r"(?:(?:has|have|had|will|would|may|could)\s+)?(?P<verb>(?:be|been|was|were|is|are)(?:\s+(?:due|expected|awaited))?)\s+(?:back\s+)?(?=(?:in|at)\s+(?:the\s+)?(?!(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\b)[A-Z]|there\b)"
)
# "Our troops will be home by May", "the negotiators are expected back at the table on Tuesday".
_BACK = re.compile(
    r"(?:(?:has|have|had|will|would|may|could|should|are|is|were|was)\s+(?:all\s+)?)?(?P<verb>(?:be|been|was|were|is|are|expected|due)\s+(?:back|home))\b"
)
_WORD = ANY.regex


@cache
def _compiled() -> tuple[tuple[VerbRule, re.Pattern[str]], ...]:
    return tuple((rule, rule.regex) for rule in BY_VERB)


def verb_of(context: Context, reading: SentenceReading, clause: Clause) -> tuple[Span, VerbRule] | None:
    """The main verb with its particle, and the kind of act that it tells of."""
    text = context.text
    for there, rule in ((_STAYS, THERE), (_BACK, BACK)) if clause.verb is not None else ():
        if stays := there.match(text, clause.verb or 0):
            return Span(*stays.span("verb")), rule
    at = main_verb(text, clause)
    if at is None:
        return None
    if told := of_a_case(context, reading, clause, at):
        return told, CASE
    known = [(m.end(), rule) for rule, regex in _compiled() if (m := regex.match(text, at)) is not None]
    if known:
        end, rule = max(known, key=lambda k: k[0])
        return Span(at, end), rule
    barred = NO_ACT.match(text, at) and not (NO_ACT_OF_SOMEBODY.match(text, at) and is_passive(text, at))
    word = None if barred else _WORD.match(text, at)
    is_state = at != clause.verb and _BE.search(text, clause.verb or at, at) and not _PARTICIPLE.match(text, at)
    return (Span(at, word.end()), ANY) if word and not is_state else None  # "were cool"


_OBJECT_REACH = 60  # characters behind a verb in which what it is done to is named
# What follows the object of a verb: "signed it | at the summit", "hit Minsk with sanctions" has its object behind one.
_BESIDE = re.compile(
    r"(?<=\w)\s+(?:at|in|during|after|before|on(?!\s+a\s)|to|from|by|of|for|over|against|that|which|who|when|while|as|under)\b"
)
_RECIPIENT = re.compile(
    r"(?<=\w)\s+(?:back\s+)?to\s+(?=(?:[\w’'-]+\s+){0,3}?(?:envoys?|diplomats?|ambassadors?|missions?|embass(?:y|ies))\b)"
)


def kind_of(text: str, reading: SentenceReading, rule: VerbRule, verb: Span, clause: Clause, time: TimeMention) -> EventType:
    """What it is done to says what it is ("adopted measures" is a sanction), unless the verb alone does."""
    assert rule.type is not None
    passive = is_passive(text, verb.start) or (clause.kind == "relative" and not clause.opener and clause.verb == verb.start)
    light = rule.type != "other"
    if light and not LIGHT.match(text, verb.start, verb.end):
        return rule.type
    head = subject_of(text, reading, clause)
    subject = (head.start, head.end) if head is not None else (verb.start, verb.start)
    done_to = (verb.end, min(time.start if time.start > verb.end else clause.end, verb.end + _OBJECT_REACH))
    if light and (beside := _BESIDE.search(text, *done_to)) is not None:
        done_to = (verb.end, beside.start())
    elif rule is ANY and (to := _RECIPIENT.search(text, *done_to)) is not None:
        done_to = (verb.end, to.start())
    places = (subject, done_to) if passive else (done_to,) if light else (done_to, subject)
    for begin, end in places:
        at = {kind: m.start() for kind, regex in BY_OBJECT.items() if (m := regex.search(text, begin, end)) is not None}
        if rule.type == "agreement":
            at = {kind: start for kind, start in at.items() if kind not in ("statement", "visit", "talks")}  # "signed the text"
        if at:
            return min(at, key=lambda kind: at[kind])
    return rule.type


_LEAVES = re.compile(r"(?:leaves?|left|leaving)\b")
_TO_A_PLACE = re.compile(
    r"\s+(?:back\s+|over\s+|on\s+)?(?:to|into|in)\s+(?!(?:Congress|Parliament|Senate|Twitter|X)\b)(?-i:[A-Z])[a-zéü-]+\b"
)
_THITHER = re.compile(
    r"\s+(?:in|to|into|at|for)\s+(?:the\s+|both\s+|his\s+)?(?:[\w-]+\s+){0,2}(?:capitals?|countr(?:y|ies)|kingdom|island|region|republic)\b|\s+(?:here|there|in)\b"
)


def goes_somewhere(text: str, reading: SentenceReading, verb: Span, clause: Clause) -> bool:
    """A journey has a goal, or a place that it starts from; a limit that "came into force" has neither."""
    if _LEAVES.match(text, verb.start):
        return bool(re.match(r"\s+(?:for\s+)?(?:the\s+)?(?!White\s)[A-Z]", text[verb.end : verb.end + 20]))
    named = any(a.codes and verb.end <= a.start < clause.end for a in reading.actors)
    return named or bool(_THITHER.match(text, verb.end) or _TO_A_PLACE.match(text, verb.end))


def is_talked_of(text: str, trigger: Trigger) -> bool:
    """ "Terrorism will be taken up in July": two sides talk, whatever the subject."""
    return trigger.type == "talks" and is_passive(text, trigger.start) and bool(TALKED_OF.match(text, trigger.start))
