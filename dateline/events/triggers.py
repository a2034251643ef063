"""Clauses → triggers: the words that name or make an event, a verb joined with the noun it acts on."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from dateline.events.clauses import Clause
from dateline.events.rules import NounRule, VerbRule, load
from dateline.events.words import finite_verb
from dateline.model import EventType, Span, Status

REACH = 130  # characters between a verb and the noun it takes

_DETERMINED = re.compile(
    r"(?:\b(?:a|an|the|its|their|his|her|our|your|my|this|these|those|of|for|during|no|such|another|any|some|first|second|third|fourth|last|next|upcoming|"
    r"planned|expected|scheduled|recent|previous|failed|successful|state|official|joint|historic|bilateral|trilateral|two-day|three-day|four-day|return|"
    r"nuclear|new|proposed|possible|reciprocal|rare|surprise|working|foreign|annual|with|from|at|by|on|per|phone|telephone|video)|[’']s|s[’'])\s+$",
    re.I,
)
_NEGATED = re.compile(
    r"\b(?:refus(?:e[sd]?|ing)\s+to|declin(?:e[sd]?|ing)\s+to|fail(?:s|ed|ing)?\s+to|did\s+not|didn[’']t|do(?:es)?\s+not|has\s+not|have\s+not|had\s+not|"
    r"hasn[’']t|haven[’']t|never|without|not\s+yet|yet\s+to|unable\s+to|unlikely\s+to|rather\s+than|instead\s+of|cannot|can[’']t|could\s+not)\s+"
    r"(?:\w+\s+){0,2}$",
    re.I,
)
_MANY = re.compile(r"\bno\s+(?:[\w-]+\s+){0,2}$", re.I)


@dataclass(frozen=True, slots=True)
class Trigger:
    """``start``/``end`` are of the verb, or of the noun where no verb makes the event; ``noun_span`` is the noun's."""

    start: int
    end: int
    clause: int
    type: EventType
    action: str
    verb: VerbRule | None
    noun: NounRule | None
    noun_span: Span | None
    negated: bool = False

    @property
    def rule(self) -> str:
        return self.verb.name if self.verb else self.noun.name if self.noun else ""

    @property
    def kind(self) -> str:
        return self.noun.kind if self.noun else ""

    @property
    def status(self) -> Status | None:
        return self.verb.status if self.verb else None

    @property
    def spans(self) -> tuple[Span, ...]:
        own = Span(self.start, self.end)
        return (own, self.noun_span) if self.noun_span and self.noun_span != own else (own,)


@dataclass(frozen=True, slots=True)
class NounHit:
    rule: NounRule
    span: Span
    clause: int


@dataclass(frozen=True, slots=True)
class _VerbHit:
    rule: VerbRule
    span: Span
    clause: int


@cache
def _rules() -> tuple[tuple[tuple[NounRule, re.Pattern[str]], ...], tuple[tuple[VerbRule, re.Pattern[str]], ...]]:
    found_nouns, found_verbs = load()
    return tuple((n, n.regex) for n in found_nouns), tuple((v, v.regex) for v in found_verbs)


def find_nouns(text: str, clauses: Sequence[Clause], blocked: Sequence[Span]) -> list[NounHit]:
    """Event nouns of the sentence, the longest where several match; none inside a date or a person's name."""
    hits = []
    for clause in clauses:
        for piece in clause.pieces:
            for rule, regex in _rules()[0]:
                for m in regex.finditer(text, piece.start, piece.end):
                    span = Span(m.start(), m.end())
                    if _is_other_name(text, span):
                        continue
                    if not any(b.overlaps(span) for b in blocked) and not _is_verb_here(text, m.start(), m.group()):
                        hits.append(NounHit(rule, span, clause.index))
    hits.sort(key=lambda h: (h.span.start - h.span.end, h.span.start))
    kept: list[NounHit] = []
    for hit in hits:
        if not any(k.span.overlaps(hit.span) for k in kept):
            kept.append(hit)
    return sorted(kept, key=lambda h: h.span)


_NAME_GOES_ON = re.compile(r"\s+(?:Day|Week|Month|Year|Act|Bill|Award|Prize|Hotel|Building|Museum|Memorial|Park|Cent(?:er|re)|Foundation|Avenue|Street|Line|Inc|Ltd)\b")
_REMEMBERED = re.compile(r"\b(?:anniversar\w+|commemorat\w+|jubilee|centenary)\s+of\s+(?:the\s+|their\s+|its\s+|an?\s+)?(?:[\w’'-]+\s+){0,4}$|\bpresidential\s+$|\b(?:margins|sidelines|fringes|occasion)\s+of\s+(?:the\s+|an?\s+)?(?:[\w’'-]+\s+){0,5}$", re.I)


def _is_other_name(text: str, span: Span) -> bool:
    """"Armistice Day" is a day, "the anniversary of the treaty" an anniversary, a summit with margins only an occasion."""
    capital = text[span.start].isupper()
    return bool(capital and _NAME_GOES_ON.match(text, span.end) or _REMEMBERED.search(text[max(0, span.start - 60) : span.start]))


_TO_VERB = re.compile(r"\b(?:to|will|would|may|might|can|could|should|shall|must|not|cannot|did|does|do|also|they|we|who)\s+$", re.I)
def _reports_nothing(text: str, m: re.Match[str], clauses: Sequence[Clause]) -> bool:
    """A participle ("adding that …") only continues what was said; words inside a quotation are not the speaker's act."""
    before = text[clauses[0].start : m.start()]
    quoted = before.count("“") > before.count("”") or before.count('"') % 2 == 1
    return m.group().split()[0].lower().endswith("ing") or quoted


_BOTH = re.compile(r"(?:visit|tour|trip|launch|test|call|talk|deal|pact|charter|conference|round|move|step|chair|letter|notice)s?$", re.I)


def _is_verb_here(text: str, start: int, word: str) -> bool:
    return bool(_BOTH.match(word) and _TO_VERB.search(text[max(0, start - 14) : start]) and not text[start - 4 : start].lower() == " to "
                and not _DETERMINED.search(text[max(0, start - 16) : start])) or bool(
        re.fullmatch(r"visit|tour|launch|test|call|talk|deal", word, re.I) and text[max(0, start - 3) : start].lower() == "to "
    )  # fmt: skip


def _find_verbs(text: str, clauses: Sequence[Clause], blocked: Sequence[Span], title_case: bool) -> list[_VerbHit]:
    hits = []
    for clause in clauses:
        for piece in clause.pieces:
            for rule, regex in _rules()[1]:
                for m in regex.finditer(text, piece.start, piece.end):
                    if rule.speech and _reports_nothing(text, m, clauses):
                        continue
                    if _verb_position(text, m, clauses[0].start, title_case) and not any(b.start <= m.start() < b.end for b in blocked):
                        hits.append(_VerbHit(rule, Span(m.start(), m.end()), clause.index))
    return sorted(hits, key=lambda h: (h.span.start, -h.span.end))


# These are nouns as often as verbs ("media reports", "the United States"): verbs only behind a name, a pronoun or an auxiliary.
_NOUN_LIKE = re.compile(r"(?:reports?|states?|claims?|comments?|notes?|demands?|calls?|protests?|offers?|remarks?|sanctions?|vows?|pledges?|appeals?|visits?|tours?|travels?|launches|launch|tests?|hosts?|ends?|starts?|plans?|meets|strikes?|drops?|places?|names?|heads?|lands?|drafts?)$", re.I)
_AFTER_SUBJECT = re.compile(r"(?:\b(?:who|which|that|also|it|he|she|they|we|I|and|then|now|to|will|would|may|might|can|could|should|shall|must|not|did|does|do|sides|leaders|ministers|president|countries|minister|government|ministry|spokesman|spokeswoman|spokesperson|officials?|\w+ly)|[A-Z][\w’'.-]*|[),])\s+$")

_IN_PHRASE = re.compile(r"(?:\b(?:a|an|the|his|her|its|their|of)|[’']s)\s+(?:[A-Z][\w-]+\s+){1,2}$")

_NEEDS_VERB_PLACE = re.compile(r"\w+?(?:ed|ing)\b|(?:met|held|said|told|struck|began|went|flew|took|spoke|left|broke|gave|sent|withdrew|made)\b", re.I)


def _verb_position(text: str, m: re.Match[str], sentence_start: int, title_case: bool) -> bool:
    """False for a noun ("the visit", "a launch") and for an adjective ("the expected visit")."""
    word = m.group().split()[0]
    if word[0].isupper() and not title_case and m.start() > sentence_start + 1:
        return False
    if word in ("signing", "conclusion"):  # "the signing by the two leaders of the declaration" is an act all the same
        return True
    before = text[max(0, m.start() - 18) : m.start()]
    if _NOUN_LIKE.match(word) and (not _AFTER_SUBJECT.search(before) or _IN_PHRASE.search(text[max(0, m.start() - 30) : m.start()])):
        return False
    if not _DETERMINED.search(before):
        return True
    return bool(re.search(r"\b(?:state|first|last|on|next|official)\s+$", before, re.I) and _NEEDS_VERB_PLACE.match(word) and word.lower() != "planned")


def find_triggers(
    text: str,
    clauses: Sequence[Clause],
    blocked: Sequence[Span] = (),
    title_case: bool = False,
    antecedent: NounHit | None = None,
) -> list[Trigger]:
    """The triggers of one sentence, in order of the text.

    ``blocked`` are stretches where no trigger may lie (dates, names of people); ``antecedent`` is what "it" or "this" stands
    for in this sentence (the last document or meeting of the text before).
    """
    noun_hits = find_nouns(text, clauses, blocked)
    verb_hits = _find_verbs(text, clauses, blocked, title_case)
    joined = [t for v in verb_hits if (t := _join(text, clauses, v, noun_hits, verb_hits, antecedent)) is not None]
    made = _longest(joined)
    absorbed = {t.noun_span for t in made if t.noun_span}
    lone = [
        Trigger(n.span.start, n.span.end, n.clause, n.rule.type, n.rule.action, None, n.rule, n.span, bool(_MANY.search(text[max(0, n.span.start - 30) : n.span.start])))
        for n in noun_hits
        if n.span not in absorbed
    ]  # fmt: skip
    return sorted([*made, *lone], key=lambda t: t.start)


def _longest(triggers: list[Trigger]) -> list[Trigger]:
    """One trigger a verb: a verb with its noun before one without, a longer match before a shorter."""
    ranked = sorted(triggers, key=lambda t: (t.noun is None, t.start - t.end, t.start))
    kept: list[Trigger] = []
    for t in ranked:
        if not any(Span(t.start, t.end).overlaps(Span(k.start, k.end)) for k in kept):
            kept.append(t)
    return kept


def _join(
    text: str, clauses: Sequence[Clause], verb: _VerbHit, noun_hits: Sequence[NounHit], verb_hits: Sequence[_VerbHit], antecedent: NounHit | None
) -> Trigger | None:
    noun = _taken(text, clauses, verb, noun_hits, verb_hits, antecedent) if verb.rule.takes else None
    if noun is None and not verb.rule.alone:
        return None
    kind = verb.rule.type or (noun.rule.type if noun else "other")
    negated = bool(_NEGATED.search(text[max(0, verb.span.start - 30) : verb.span.start]))
    action = (noun.rule.action or verb.rule.action) if noun and verb.rule.light else verb.rule.action
    return Trigger(
        verb.span.start, verb.span.end, verb.clause, kind, action, verb.rule, noun.rule if noun else None, noun.span if noun else None, negated
    )


def _taken(
    text: str, clauses: Sequence[Clause], verb: _VerbHit, noun_hits: Sequence[NounHit], verb_hits: Sequence[_VerbHit], antecedent: NounHit | None
) -> NounHit | None:
    """The noun that a verb acts on: its object, else what stands before it, else the antecedent of "which" or "it"."""
    clause = clauses[verb.clause]
    fit = [n for n in noun_hits if n.rule.kind in verb.rule.takes and not _WITHOUT.search(text[max(0, n.span.start - 24) : n.span.start])]
    right = [n for n in fit if n.clause == verb.clause and 0 <= n.span.start - verb.span.end <= REACH]
    left = [n for n in fit if n.clause == verb.clause and n.span.end <= verb.span.start]
    if any(n.span.end + 1 == verb.span.start and n not in fit for n in noun_hits) and not _is_passive(text, verb) and verb.rule.takes:
        return None  # a participle of another noun: "the sanctions issued today"
    if left and (_is_passive(text, verb) or _is_reduced(text, left[-1], verb)):
        return left[-1]
    if right and _reachable(verb, right[0], verb_hits):
        return right[0]
    if left and verb.rule.subject:
        return left[-1]
    earlier = [n for n in fit if n.span.end <= clause.start]
    borrowed = clause.kind == "relative" or not clause.own_subject or _opens_with_participle(text, clause, verb)
    if earlier and (borrowed or _refers_back(text, clauses, verb)):
        return earlier[-1]
    continues = verb.rule.subject and borrowed and clause.kind != "relative" and bool(_BACK.search(text[clause.start : clause.end]))
    pointed = continues or _refers_back(text, clauses, verb)
    return antecedent if antecedent and antecedent.rule.kind in verb.rule.takes and pointed else None


_WITHOUT = re.compile(r"\b(?:without|no)\s+(?:\w+\s+){0,2}$", re.I)
_PASSIVE = re.compile(r"\b(?:is|are|was|were|be|been|being|gets?|got)\s+(?:\w+ly\s+|also\s+|not\s+|then\s+|first\s+)?$", re.I)


def _is_passive(text: str, verb: _VerbHit) -> bool:
    return bool(_PASSIVE.search(text[max(0, verb.span.start - 24) : verb.span.start]))


def _is_reduced(text: str, noun: NounHit, verb: _VerbHit) -> bool:
    """A participle behind its noun: "an earlier round, held on …", "the treaty signed by …", "Treaty of Friendship signed by"."""
    between = text[noun.span.end : verb.span.start]
    past = re.match(r"\w+ed\b|(?:held|met|struck|broken|begun|cut|made|put)\b", text[verb.span.start : verb.span.end])
    return bool(past) and len(between) <= 90 and finite_verb(text, noun.span.end, verb.span.start) is None and not re.search(r"\b(?:and|but)\s+$", between) and (
        between.strip() in ("", ",") or bool(re.match(r"\s+(?:of|on|for|between|with)\b", between)) and not re.search(r"[A-Z]\w+\s+$", between.split(",")[-1]) or
        bool(re.match(r"\s+(?:of|on|for)\s+(?:the\s+)?[A-Z]", between))
    )  # fmt: skip


def _reachable(verb: _VerbHit, noun: NounHit, verb_hits: Sequence[_VerbHit]) -> bool:
    """No other event verb stands between, unless both take the noun ("sign and ratify the treaty")."""
    return not any(verb.span.end <= v.span.start < noun.span.start and v.clause == verb.clause for v in verb_hits if v.span.start != verb.span.start)


def _opens_with_participle(text: str, clause: Clause, verb: _VerbHit) -> bool:
    return not re.search(r"\w", text[clause.start : verb.span.start]) or verb.rule.name == "<document> in force"


_BACK = re.compile(r"\b(?:it|this|they|these|both|the\s+two|which)\b", re.I)


def _refers_back(text: str, clauses: Sequence[Clause], verb: _VerbHit) -> bool:
    """True where a pronoun stands for the noun: "it now expires", "this was abolished", "the two signed it", "Signed in Prague …, it"."""
    clause = clauses[verb.clause]
    before = text[clause.start : verb.span.start]
    is_subject = (verb.rule.subject or _is_passive(text, verb)) and bool(_BACK.search(before))
    is_object = bool(re.match(r"\s+(?:it|this|them)\b", text[verb.span.end : verb.span.end + 8]))
    fronted = not re.search(r"\w", before) and bool(_BACK.search(text[clause.start : clauses[-1].end]))
    return is_subject or is_object or fronted
