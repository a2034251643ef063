"""Is this word a verb or a noun here? What news English tells by the words around it, without a tagger."""

from __future__ import annotations

import re
from typing import Protocol

from dateline.events.words import ACT, alternation
from dateline.model import Span


class Match(Protocol):
    """What a rule matched: words and where they stand."""

    def group(self) -> str: ...
    def start(self) -> int: ...
    def end(self) -> int: ...


_DETERMINERS = (
    "a an the its their his her our your my this these those of for during no such another any some first second third "
    "fourth last next upcoming planned expected scheduled recent previous failed successful state official joint "
    "historic bilateral trilateral two-day three-day four-day return nuclear new proposed possible reciprocal rare "
    "surprise working foreign annual with from at by on per phone telephone video"
)
_DETERMINED = re.compile(rf"(?:(?<![\w’'-]){alternation(_DETERMINERS.split())}|[’']s|s[’'])\s+$", re.I)

_NAME_GOES_ON = re.compile(
    r"\s+(?:Day|Week|Month|Year|Act|Bill|Award|Prize|Hotel|Building|Museum|Memorial|Park|Cent(?:er|re)|Foundation|Avenue|Street|Line|Inc|Ltd)\b"
    r"|(?:\s+(?:and|of|for|on)\s+[A-Z][\w-]+(?:\s+[A-Z][\w-]+)*)?\s+(?:Initiative|Bureau|Office|Forum|Coalition)\b"
    r"|(?:\s+(?:of|on|for|and|[A-Z][\w-]+)){1,7}\s+Act\b"  # "the Compact of Free Association Amendments Act"
)
_REMEMBERED = re.compile(
    r"\b(?:anniversar\w+|commemorat\w+|jubilee|centenary)\s+of\s+(?:the\s+|their\s+|its\s+|an?\s+)?(?:[\w’'-]+\s+){0,4}$"
    r"|\b(?:margins|sidelines|fringes|occasion|eve|heels|(?:second|third|fourth|last|final|opening|closing)\s+(?:day|leg|stop))\s+of\s+(?:the\s+|an?\s+)?(?:[\w’'-]+\s+){0,5}$",
    re.I,
)


def is_other_name(text: str, span: Span) -> bool:
    """True for a noun that only stands in a name: "Armistice Day", "the anniversary of the treaty", a summit with margins."""
    capital = text[span.start].isupper()
    before = text[max(0, span.start - 60) : span.start]
    at_home = before.lower().endswith("presidential ") and not text.startswith("summit", span.start)
    return at_home or bool((capital and _NAME_GOES_ON.match(text, span.end)) or _REMEMBERED.search(before))


_OF_EXERCISE = re.compile(r"\d{4}\s+(?:exercises?|drills?|manoeuvres?)\b", re.I)
_NAMED_AFTER = re.compile(r"\b[A-Z][\w’'-]*[\s-]$")


def names_year(text: str, span: Span) -> bool:
    """The year in the name of an exercise ("the West-2013 exercise"), which need not be when it is told of."""
    return bool(_OF_EXERCISE.match(text, span.start) and _NAMED_AFTER.search(text, max(0, span.start - 24), span.start))


_EITHER = re.compile(
    r"(?:visit|stop|stay|tour|trip|launch|test|call|talk|deal|pact|charter|conference|round|move|step|chair|letter|notice)s?$",
    re.I,
)
_BEFORE_VERB = re.compile(
    r"\b(?:will|would|(?-i:may)|might|can|could|should|shall|must|not|cannot|did|does|do|also|they|we|who)\s+$", re.I
)  # "his May visit"
_INFINITIVE = re.compile(r"visit|tour|launch|test|call|talk|deal", re.I)


def is_verb_here(text: str, start: int, word: str) -> bool:
    """True where a word that may name an event is a verb instead: "will visit", "to launch"."""
    before = text[max(0, start - 16) : start]
    if _INFINITIVE.fullmatch(word) and before.lower().endswith("to "):
        return True
    return bool(_EITHER.match(word) and _BEFORE_VERB.search(before) and not _DETERMINED.search(before))


# Nouns as often as verbs ("media reports", "the United States"): verbs only behind a name, a pronoun or an auxiliary.
_NOUN_LIKE = re.compile(
    r"(?:reports?|states?|claims?|comments?|notes?|demands?|calls?|welcomes?|protests?|offers?|remarks?|sanctions?|vows?|pledges?|appeals?|visits?|"
    r"tours?|travels?|talks|launch(?:es)?|tests?|hosts?|ends?|starts?|plans?|meets|strikes?|drops?|places?|names?|heads?|lands?|drafts?|swaps?|exchanges?|signals?|hints?|promises?|tweets?|hails?|trades?|disputes?|blacklists?|rules?|regrets?)$",
    re.I,
)
_AFTER_SUBJECT = re.compile(
    r"(?:\b(?:who|which|that|also|it|he|she|they|we|I|and|then|now|to|will|would|may|might|can|could|should|shall|must|not|did|does|do|"
    r"sides|leaders|ministers?|president|countries|government|ministry|court|judges?|tribunal|panel|chamber|spokes(?:man|woman|person)|officials?|\w+ly)|"
    r"(?!(?:After|Amid|As|At|Before|Despite|During|Following|For|From|In|Of|On|Since|The|When|While|With|"
    r"January|February|March|April|May|June|July|August|September|October|November|December)\b)[A-Z][\w’'.-]*|[),])\s+$"
)
_IN_PHRASE = re.compile(r"(?:\b(?:a|an|the|his|her|its|their|of)|[’']s)\s+(?:[A-Z][\w-]+\s+){1,2}$")
_NEXT_DO = re.compile(
    r"\b(?:will|shall|[’']ll|would|to|we|they|when)\s+(?:next|first|last)\s+$", re.I
)  # "will next see each other"
_AFTER_ADVERB = re.compile(r"\b(?:state|first|last|on|next|official)\s+$", re.I)
_CLEAR_FORM = re.compile(
    r"(?!planned)\w+?(?:ed|ing)\b|(?:met|sat|saw|came|got|shook|held|said|told|struck|began|went|flew|took|spoke|left|broke|gave|sent|withdrew|made|set)\b",
    re.I,
)
_TOLD_BY = re.compile(r"\b(?:to|will|would|may|might|can|could|should|shall|must|not|they|we|both)\s+$")
_ACT = re.compile(ACT)


_IN_NAME = re.compile(r"\b(?:Treaty|Convention|Agreement|Protocol)\s+$")


def is_verb_position(text: str, m: Match, sentence_start: int, title_case: bool) -> bool:
    """False for a noun ("the visit", "a launch") and for an adjective ("the expected visit")."""
    word = m.group().split()[0]
    if word == "state" and not _TOLD_BY.search(text[max(0, m.start() - 12) : m.start()]):  # "two Myanmar state banks"
        return False
    if word.endswith("ing") and _IN_NAME.search(text[max(0, m.start() - 12) : m.start()]):  # "a Treaty Establishing Relations"
        return True
    if word[0].isupper() and not title_case and m.start() > sentence_start + 1:
        return False
    if _ACT.fullmatch(word):
        return True
    before = text[max(0, m.start() - 30) : m.start()]
    if _NOUN_LIKE.match(word) and (not _AFTER_SUBJECT.search(before) or _IN_PHRASE.search(before)):
        return False
    if word.endswith("ing") and before.lower().endswith("by "):  # "by receiving the envoy"
        return True
    gerund = word.endswith("ing") and before.lower().endswith("on ")  # "talks on reopening the border"
    return (
        not _DETERMINED.search(before)
        or bool(_NEXT_DO.search(before))
        or bool(not gerund and _AFTER_ADVERB.search(before) and _CLEAR_FORM.match(word))
    )


_AIM = re.compile(r"\bto\s+(?:\w+ly\s+|again\s+)?$")
_WILL = re.compile(
    r"\b(?:is|are|was|were|be|been|due|set|slated|scheduled|expected|plan\w*|going|intend\w*|ready|want\w*|hop\w+|agreed|decided|prepar\w+|seem\w*|pleased|proud|delighted|honou?red|glad|"
    r"appear\w*|likely|used|continu\w+|began|begins?|refus\w+|first|last|only|president|minister|him|her|them)\s+to\s+(?:\w+\s+)?$"
)


_QUOTED_AS = re.compile(r"\b(?:quot|cit|report)(?:ed|es|ing)\s[^,;]{2,80}?\sas\s$")  # "quoted the minister as saying"


_IS_DOING = re.compile(
    r"(?:\b(?:am|is|are|was|were)|[’'](?:m|re))\s+(?:(?:also|now|today|hereby|\w+ly)\s+){0,2}$"
)  # "today we are announcing"


def reports_nothing(text: str, m: Match, sentence_start: int) -> bool:
    """True for a verb of saying that is no act: a participle ("adding that …"), an aim ("spent it to respond"), a quotation."""
    before = text[sentence_start : m.start()]
    if _AIM.search(before) and not _WILL.search(before):
        return True
    participle = m.group().split()[0].lower().endswith("ing") and not (_QUOTED_AS.search(before) or _IS_DOING.search(before))
    return participle or is_quoted(text, sentence_start, m.start())


def is_quoted(text: str, start: int, position: int) -> bool:
    """True inside a quotation that opens behind ``start``."""
    before = text[start:position]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1
