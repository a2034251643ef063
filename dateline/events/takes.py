"""Which noun a verb acts on: its object, what stands before it, or the antecedent of "which" and "it"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from dateline.events.clauses import Clause
from dateline.events.rules import NounRule, VerbRule
from dateline.events.words import finite_verb
from dateline.model import Span

REACH = 130  # characters between a verb and the noun it takes


@dataclass(frozen=True, slots=True)
class NounHit:
    """Where an event noun stands."""

    rule: NounRule
    span: Span
    clause: int


@dataclass(frozen=True, slots=True)
class VerbHit:
    """Where an event verb stands."""

    rule: VerbRule
    span: Span
    clause: int


def taken_noun(
    text: str,
    clauses: Sequence[Clause],
    verb: VerbHit,
    noun_hits: Sequence[NounHit],
    verb_hits: Sequence[VerbHit],
    antecedents: Sequence[NounHit],
) -> NounHit | None:
    """The noun that a verb acts on: its object, else what stands before it, else the antecedent of "which" or "it"."""
    clause = clauses[verb.clause]
    fit = [
        n
        for n in noun_hits
        if n.rule.kind in verb.rule.takes and not _WITHOUT.search(text[max(0, n.span.start - 24) : n.span.start])
    ]
    right = [n for n in fit if _is_object(text, verb, n)]
    left = [n for n in fit if n.clause == verb.clause and n.span.end <= verb.span.start and not _is_owner(text, n)]
    if (
        any(_before_participle(text, n, verb) and n not in fit for n in noun_hits)
        and not text[verb.span.start : verb.span.end].endswith("ing")
        and not is_passive(text, verb.span.start)
        and verb.rule.takes
    ):
        return None  # a participle of another noun: "the sanctions issued today"
    if left and _is_passive_of(text, left[-1], verb):
        return left[-1]
    if right and _reachable(verb, right[0], verb_hits):
        return right[0]
    mine = verb.rule.subject and left and not _NEW_SUBJECT.search(text[left[-1].span.end : verb.span.start])
    if left and (mine or _THEM.match(text, verb.span.end)):
        return left[-1]
    earlier = [n for n in fit if n.span.end <= clause.start]
    borrowed = clause.kind == "relative" or not clause.own_subject or _opens_with_participle(text, clause, verb)
    if earlier and (borrowed or _refers_back(text, clauses, verb)):
        return earlier[-1]
    continues = (
        verb.rule.subject and borrowed and clause.kind != "relative" and bool(_BACK.search(text[clause.start : clause.end]))
    )
    pointed = continues or _refers_back(text, clauses, verb)
    return next((a for a in antecedents if a.rule.kind in verb.rule.takes), None) if pointed else None


def _before_participle(text: str, noun: NounHit, verb: VerbHit) -> bool:
    """Right before a verb that may be its participle; "the talks led to a deal" is a sentence of its own."""
    acts = (
        noun.rule.kind in _ACTING
        or bool(_NO_PARTICIPLE.match(text, verb.span.start))
        or (noun.rule.kind == "meeting" and _HAS_OBJECT.match(text, verb.span.end))
    )
    return noun.span.end + 1 == verb.span.start and not acts


_HAS_OBJECT = re.compile(r"\s+(?:an?|the|its|their)\s")
_NO_PARTICIPLE = re.compile(r"(?:c[ao]mes?|t(?:ook|akes?)|beg[ai]ns?|went|goes|fell|falls?|follows|occurs)\b")
_ACTING = ("court", "post", "envoy", "state", "forces", "craft", "staff", "mission", "captives")  # who act themselves
# "Having cut ties in 2016, they restored them in 2023".
_THEM = re.compile(r"\s+(?:it|this|them)\b")
_OCCASION = re.compile(
    r"\s(?:at|during|after|before|(?<!the )following|since|amid)\s+"
    r"(?:(?:the|an?|its|their|his|her|this|that|these|last|earlier)\s+)?(?:[\w’'-]+\s+){0,3}$",
    re.I,
)


def _is_object(text: str, verb: VerbHit, noun: NounHit) -> bool:
    """Behind the verb, near and in its clause; "delayed an agreement during a session": the session is when, not what."""
    near = noun.clause == verb.clause and 0 <= noun.span.start - verb.span.end <= REACH
    if near and verb.rule.action == "left" and _ELSEWHERE.search(text, verb.span.end, noun.span.start):
        return False
    means = text[max(verb.span.end, noun.span.start - 50) : noun.span.start]
    return (
        near
        and not _OCCASION.search(means)
        and not (noun.rule.kind in _MEANS and _BY.search(means) and is_passive(text, verb.span.start))
    )


_ELSEWHERE = re.compile(r"\b(?:with|without|for|to|after|before|over)\b")  # "left Copenhagen with a non-binding accord"
_MEANS = ("document", "craft", "letter")
_BY = re.compile(r"\bby\s+(?:(?:the|an?|its|his)\s+)?(?:[\w’'-]+\s+){0,2}$")  # "was resumed by a memorandum"
_OWNER = re.compile(
    r"\b(?:office|section|gates?|doors?|roof|hall|library|garden|building|staff)\s+of\s+(?:the\s+|its\s+|an?\s+)?(?:[\w.]+\s+){0,2}$"
)


def _is_owner(text: str, noun: NounHit) -> bool:
    """ "The visa office of the consulate was closed": the consulate was not."""
    return noun.rule.kind == "house" and bool(_OWNER.search(text[max(0, noun.span.start - 60) : noun.span.start]))


_WITHOUT = re.compile(r"\b(?:without|no)\s+(?:\w+\s+){0,2}$", re.I)
_PASSIVE = re.compile(
    r"\b(?:is|are|was|were|be|been|being|gets?|got)\s+(?:\w+ly\s+|also\s+|not\s+|then\s+|first\s+|here(?:by|with)\s+)?$", re.I
)


_NEW_SUBJECT = re.compile(
    r"\d{4},\s+(?:(?:the|a|an)\s|[A-Z])|(?<!\d),\s+(?:the|a|an)\s"
)  # "As said at the summit, the task force will continue"


def is_passive(text: str, start: int) -> bool:
    """True where a form of "be" stands before the verb at ``start``."""
    return bool(_PASSIVE.search(text[max(0, start - 24) : start]))


_PARTICIPLE = re.compile(r"\w+ed\b|(?:held|met|struck|broken|begun|cut|made|put|done|sent)\b")
_JOINED = re.compile(r"\b(?:and|but)\s+$")
_OF_NAME = re.compile(r"\s+(?:of|on|for)\s+(?:the\s+)?[A-Z]|\s+(?:in|at)\s+(?:the\s+)?[A-Z][^,]*,\s*$")
_WITH = re.compile(r"\s+(?:of|on|for|between|with|against|from)\b")


_TO_WHOM = re.compile(r"\s+(?:to|with|between|in|of)\s+[^,;:]{2,60}")


def _is_reduced(text: str, noun: NounHit, verb: VerbHit) -> bool:
    """A participle behind its noun: "an earlier round, held on …", "the treaty signed by …", "Treaty of Friendship signed by"."""
    between = text[noun.span.end : verb.span.start]
    if not _PARTICIPLE.match(text[verb.span.start : verb.span.end]) or len(between) > 90 or _JOINED.search(between):
        return False
    if finite_verb(text, noun.span.end, verb.span.start) is not None:
        return False
    if verb.rule.action == "scheduled" and _TO_WHOM.fullmatch(between):
        return True  # "a visit to Turkey planned for Wednesday"
    if between.startswith(" between ") and verb.rule.action == "signed":
        return True  # "an exchange of notes between Britain and the United States done at London"
    ends_in_name = re.search(r"[A-Z]\w+\s+$", between.split(",")[-1])
    return between.strip() in ("", ",") or bool(_OF_NAME.match(between)) or bool(_WITH.match(between) and not ends_in_name)


def _is_passive_of(text: str, noun: NounHit, verb: VerbHit) -> bool:
    return is_passive(text, verb.span.start) or _is_reduced(text, noun, verb) or _continues_passive(text, noun, verb)


_AND = re.compile(r"\band\s+(?:\w+ly\s+|later\s+|subsequently\s+|then\s+)?$")
_PASSIVE_BEFORE = re.compile(r"\b(?:was|were|been)\s+(?:\w+ly\s+)?\w+(?:ed|en)\b")


def _continues_passive(text: str, noun: NounHit, verb: VerbHit) -> bool:
    """ "The treaty was concluded on 30 March and ratified in April": the second participle has the first one's subject."""
    between = text[noun.span.end : verb.span.start]
    last = re.search(r"(?:ed|en)\b", text[verb.span.start : verb.span.end])
    followed = re.match(r"\s+(?:by|on|in|at|to)\b", text[verb.span.end : verb.span.end + 5])
    return bool(last and followed and _AND.search(between) and _PASSIVE_BEFORE.search(between))


def _reachable(verb: VerbHit, noun: NounHit, verb_hits: Sequence[VerbHit]) -> bool:
    """No other event verb stands between, unless both take the noun ("sign and ratify the treaty")."""
    return not any(
        verb.span.end <= v.span.start < noun.span.start and v.clause == verb.clause
        for v in verb_hits
        if v.span.start != verb.span.start and v.rule.name != "<envoy> serves"
    )


def _opens_with_participle(text: str, clause: Clause, verb: VerbHit) -> bool:
    return not _INK.search(text, clause.start, verb.span.start) or verb.rule.name == "<document> in force"


_INK = re.compile(r"\w")
_BACK = re.compile(r"\b(?:it|this|they|these|both|the\s+two|which|(?:all|most|some|many|each|none)\s+of\s+them)\b", re.I)


def _refers_back(text: str, clauses: Sequence[Clause], verb: VerbHit) -> bool:
    """True where a pronoun stands for the noun: "it now expires", "the two signed it", "Signed in Prague …, it"."""
    clause = clauses[verb.clause]
    before = text[clause.start : verb.span.start]
    is_subject = (verb.rule.subject or is_passive(text, verb.span.start)) and bool(_BACK.search(before))
    is_object = bool(_THEM.match(text[verb.span.end : verb.span.end + 8]))
    fronted = not _INK.search(before) and bool(_BACK.search(text[clause.start : clauses[-1].end]))
    return is_subject or is_object or fronted
