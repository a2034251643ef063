"""Clauses → triggers: the words that name or make an event, a verb joined with the noun it acts on."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from dateline.events.clauses import Clause
from dateline.events.positions import Match, is_other_name, is_verb_here, is_verb_position, names_year, reports_nothing
from dateline.events.rules import DEEDS, NounRule, VerbRule, load
from dateline.events.scan import Glance, Scan
from dateline.events.takes import NounHit, VerbHit, is_passive, taken_noun
from dateline.events.unreal import is_unreal
from dateline.events.words import tells_in_words
from dateline.model import EventType, Span, Status

_NEGATED = re.compile(
    r"\b(?:refus(?:e[sd]?|ing)\s+to|declin(?:e[sd]?|ing)\s+to|fail(?:s|ed|ing)?\s+to|did\s+not|didn[’']t|do(?:es)?\s+not|has\s+not|have\s+not|had\s+not|"
    r"hasn[’']t|haven[’']t|(?:was|were|is|are)\s+not|never|without|not\s+yet|yet\s+to|unable\s+to|unlikely\s+to|rather\s+than|not\s+to|instead\s+of|cannot|can[’']t|could\s+not)\s+"
    r"(?:\w+\s+){0,2}$",
    re.I,
)
# "Pressuring countries to cut ties will have consequences": nobody has.
_PRESSED = re.compile(
    r"\b(?:press|pressur|urg|ask|encourag|persuad|forc|lobby|incit|tempt|invit)ing\s+(?:[\w’'-]+\s+){1,3}to\s+$", re.I
)
_MANY = re.compile(r"\b(?:no|without\s+(?:an?|any))\s+(?:[\w-]+\s+){0,2}$", re.I)
# "Did not recognise the regime until 16 November 1933": then it did.
_NOT_UNTIL = re.compile(
    r"[^.;,]{0,70}?\buntil\s+(?:(?:early|late|mid)[\s-]+)?(?:1\d{3}|20\d\d|\d{1,2}\s+[A-Z]|"
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)"
)


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


@cache
def _rules() -> tuple[Scan[NounRule], Scan[VerbRule]]:
    found_nouns, found_verbs = load()
    return Scan(found_nouns), Scan(found_verbs)


@cache
def _glance(kinds: tuple[str, ...]) -> Glance:
    return Glance(rule for rule in load()[0] if rule.kind in kinds)


def may_name(text: str, span: Span, kinds: tuple[str, ...]) -> bool:
    """Whether ``span`` may hold an event noun of one of the kinds."""
    return _glance(kinds).may_find(text, span.start, span.end)


def find_nouns(text: str, clauses: Sequence[Clause], blocked: Sequence[Span]) -> list[NounHit]:
    """Event nouns of the sentence, the longest where several match; none inside a date or a person's name."""
    hits, end = [], max((c.end for c in clauses), default=0)
    for clause in clauses:
        for piece in clause.pieces:
            for rule, m in _rules()[0].finditer(text, piece.start, piece.end, end):
                span = Span(m.start(), m.end())
                if is_other_name(text, span):
                    continue
                inside = [b for b in blocked if b.overlaps(span) and not (rule.kind == "exercise" and names_year(text, b))]
                if not inside and not is_verb_here(text, m.start(), m.group()):
                    hits.append(NounHit(rule, span, clause.index))
    hits.sort(key=lambda h: (h.span.start - h.span.end, h.span.start))
    kept: list[NounHit] = []
    for hit in hits:
        if not any(k.span.overlaps(hit.span) for k in kept):
            kept.append(hit)
    return sorted(kept, key=lambda h: h.span)


def _find_verbs(
    text: str, clauses: Sequence[Clause], blocked: Sequence[Span], dates: Sequence[Span], title_case: bool, history: bool
) -> list[VerbHit]:
    hits, end = [], max((c.end for c in clauses), default=0)
    for clause in clauses:
        for piece in clause.pieces:
            found: list[tuple[VerbRule, Match]] = [*_rules()[1].finditer(text, piece.start, piece.end, end)]
            for rule, m in [*found, *_across(text, piece, dates)]:
                if rule.history and not history:
                    continue
                if tells_in_words(text, m.start(), m.group()):
                    continue
                if rule.speech and (reports_nothing(text, m, clauses[0].start) or is_passive(text, m.start())):
                    continue
                inside = any(b.start <= m.start() < b.end for b in blocked)
                if not inside and is_verb_position(text, m, clauses[0].start, title_case):
                    hits.append(VerbHit(rule, Span(m.start(), m.end()), clause.index))
    return sorted(dict.fromkeys(hits), key=lambda h: (h.span.start, -h.span.end))


_ON = re.compile(r"(?:\s+(?:on|in|early|late|earlier|later|since|from|by|this|at))*\s*$")
_BEFORE_DATE, _BEHIND_DATE = 60, 90  # characters to either side of a date that a rule may look across


class _Match:
    """A match found with a date left out, its offsets those of the text."""

    def __init__(self, word: str, start: int, end: int) -> None:
        self._word, self._start, self._end = word, start, end

    def group(self) -> str:
        return self._word

    def start(self) -> int:
        return self._start

    def end(self) -> int:
        return self._end


def _across(text: str, piece: Span, dates: Sequence[Span]) -> Iterator[tuple[VerbRule, _Match]]:
    """Verbs whose rules look at what stands behind a date: "dumped Taiwan on Thursday in favour of Beijing"."""
    for date in dates:
        if not piece.start < date.start or not date.end < piece.end:
            continue
        begin = max(piece.start, text.rfind(" ", 0, max(piece.start, date.start - _BEFORE_DATE)) + 1)
        on = _ON.search(text, begin, date.start)
        cut = on.start() if on else date.start
        rest = text[date.end : min(piece.end, date.end + _BEHIND_DATE)]
        if not rest.startswith(" ") or cut <= begin:
            continue
        for rule, m in _rules()[1].finditer(text[begin:cut] + rest, 0, cut - begin + len(rest)):
            if m.start() < cut - begin:
                left_out = date.end - cut if m.end() > cut - begin else 0
                yield rule, _Match(m.group(), begin + m.start(), begin + m.end() + left_out)


def find_triggers(
    text: str,
    clauses: Sequence[Clause],
    noun_hits: Sequence[NounHit],
    blocked: Sequence[Span] = (),
    title_case: bool = False,
    antecedents: Sequence[NounHit] = (),
    history: bool = False,
    dates: Sequence[Span] = (),
) -> list[Trigger]:
    """The triggers of one sentence, in order of the text.

    ``noun_hits`` are its event nouns (`find_nouns`); ``blocked`` are stretches where no trigger may lie (dates, names of
    people); ``antecedents`` are what "it" or "this" may stand for in this sentence (the document and the mission last told of);
    ``history`` says that the text is about the past; ``dates`` are where its dates stand.
    """
    verb_hits = _find_verbs(text, clauses, blocked, dates, title_case, history)
    joined = [t for v in verb_hits if (t := _join(text, clauses, v, noun_hits, verb_hits, antecedents)) is not None]
    made = _voted(text, _longest(joined))
    if history:
        made = _agreed(text, made)
    absorbed = {t.noun_span for t in made if t.noun_span}
    free = [n for n in noun_hits if n.span not in absorbed]
    lone = [_lone(text, n) for n in free if not _is_done_to(text, n, noun_hits)]
    unreal = {c.index for c in clauses if is_unreal(text, c, clauses)}
    told = [replace(t, negated=True) if t.clause in unreal else t for t in (*made, *lone)]
    return sorted(told, key=lambda t: t.start)


_VOTED_TO = re.compile(r"[^.;]{0,70}?\bto\s+(?:\w+ly\s+)?")


def _voted(text: str, made: Sequence[Trigger]) -> list[Trigger]:
    """ "Voted on Monday to ratify the treaty" ratifies it; "voted to leave the union" has not left it."""
    kept = list(made)
    for vote in [t for t in made if t.action == "vote"]:
        aim = next((t for t in made if t.start > vote.end and t.clause == vote.clause and t.verb is not None), None)
        if aim is None or not _VOTED_TO.fullmatch(text, vote.end, aim.start):
            continue
        kept.remove(aim)
        done = aim.action in ("ratified", "extended", "voted")
        voted = replace(aim, start=vote.start, end=vote.end) if done else replace(vote, noun=aim.noun, noun_span=aim.noun_span)
        kept[kept.index(vote)] = voted
    return kept


_ADVERB = re.compile(r"\s+(?:\w+ly\s+)?")


def _agreed(text: str, made: Sequence[Trigger]) -> list[Trigger]:
    """ "Agreed to establish relations on 4 March", in history: by agreeing they did."""
    kept = list(made)
    for agree in [t for t in made if t.action == "agreed"]:
        aim = next((t for t in made if t.type == "relations" and _ADVERB.fullmatch(text, agree.end, t.start)), None)
        if aim is not None:
            kept.remove(aim)
            kept[kept.index(agree)] = replace(aim, start=agree.start)
    return kept


_DONE_TO = re.compile(r"\s+(?:of|from|to)\s+(?:(?!(?:and|or|in|on|at|by|for|after|before|with)\b)[\w’'-]+\s+){0,8}?")


def _is_done_to(text: str, noun: NounHit, noun_hits: Sequence[NounHit]) -> bool:
    """ "The ratification of the treaty by Estonia": what a deed is done to is no event beside it."""
    before = [n for n in noun_hits if n.rule.kind in DEEDS and n.rule.lone and n.span.end < noun.span.start]
    return bool(before) and bool(_DONE_TO.fullmatch(text, before[-1].span.end, noun.span.start))


def _lone(text: str, n: NounHit) -> Trigger:
    negated = bool(_MANY.search(text[max(0, n.span.start - 30) : n.span.start]))
    return Trigger(n.span.start, n.span.end, n.clause, n.rule.type, n.rule.action, None, n.rule, n.span, negated)


def _rank(trigger: Trigger) -> tuple[bool, int, bool, bool, int, int]:
    """With its noun before one without, a longer match before a shorter, an act before a saying, a near noun before a far.

    "Adopted a resolution calling for a ceasefire" is about the resolution.
    """
    says = bool(trigger.verb and trigger.verb.speech)
    distance = abs(trigger.noun_span.start - trigger.end) if trigger.noun_span else 0
    history = bool(trigger.verb and trigger.verb.history)
    return trigger.noun is None, trigger.start - trigger.end, says, not history, trigger.start, distance


def _longest(triggers: list[Trigger]) -> list[Trigger]:
    """One trigger a verb, the best by `_rank`."""
    ranked = sorted(triggers, key=_rank)
    kept: list[Trigger] = []
    for t in ranked:
        if not any(Span(t.start, t.end).overlaps(Span(k.start, k.end)) for k in kept):
            kept.append(t)
    return kept


# "Turkey's withdrawal from the convention took effect": what begins is that it is no party any more.
_LEAVING = re.compile(r"\b(?:withdrawal|exit|departure)\s+from\s+(?:the\s+)?(?:[\w’'-]+\s+){0,3}$", re.I)
_OF_LAW = re.compile(
    r"\s+(?:(?:(?:on|last|late|early|in)\s+)?[\w,]+(?:\s+\w+)?(?:\s+\d{4})?\s+)?(?:to\s+|that\s+(?:would\s+)?)?"
)  # "a law on Monday barring"
_GERUND = re.compile(r"\w+ing\b")
_WRITTEN = re.compile(
    r"\b(?:bill|law|decree|order|decision|motion|draft|letter|petition|resolution|proposal|plan)s?\s(?:\d+\s)?$", re.I
)


_NAMED_BY = re.compile(
    r"\s?|\s+(?:on|of|for)\s+(?:the\s+)?(?:[A-Z][\w’'-]*\s+(?:(?:of|and|the)\s+)?){1,6}"
)  # "a Declaration on Cooperation launching"


def _is_content(text: str, verb: VerbHit, noun_hits: Sequence[NounHit]) -> bool:
    """ "A resolution imposing sanctions", "a deal ending the blockade": what a text provides is no act beside its making.

    A treaty establishing relations does establish them.
    """
    if any(_OF_LAW.fullmatch(text, n.span.end, verb.span.start) for n in noun_hits if n.rule.kind == "law"):
        return True
    if verb.rule.type == "relations":
        return False
    documents = [
        n for n in noun_hits if n.rule.kind in ("document", "resolution", "letter", "candidacy") or n.rule.name == "<export rule>"
    ]
    acted_on = [n for n in documents if not (verb.rule.subject and n.rule.kind in verb.rule.takes)]
    if any(text[n.span.end : verb.span.start] == " to " for n in acted_on):
        return True  # "accepted a plan to end the fighting", but "expects the treaty to enter into force"
    if not _GERUND.match(text[verb.span.start : verb.span.end]):
        return False
    return any(_NAMED_BY.fullmatch(text, n.span.end, verb.span.start) for n in documents) or bool(
        _WRITTEN.search(text[max(0, verb.span.start - 24) : verb.span.start])
    )


def _join(
    text: str,
    clauses: Sequence[Clause],
    verb: VerbHit,
    noun_hits: Sequence[NounHit],
    verb_hits: Sequence[VerbHit],
    antecedents: Sequence[NounHit],
) -> Trigger | None:
    if _is_content(text, verb, noun_hits):
        return None
    noun = taken_noun(text, clauses, verb, noun_hits, verb_hits, antecedents) if verb.rule.takes else None
    if noun is None and not verb.rule.alone:
        return None
    kind = verb.rule.type or (noun.rule.type if noun else "other")
    negated = bool(_NEGATED.search(text[max(0, verb.span.start - 30) : verb.span.start])) and not _NOT_UNTIL.match(
        text, verb.span.end
    )
    negated = negated or bool(_PRESSED.search(text[max(0, verb.span.start - 60) : verb.span.start]))
    action = (noun.rule.action or verb.rule.action) if noun and verb.rule.light else verb.rule.action
    if noun and action == "in force" and _LEAVING.search(text[max(0, noun.span.start - 50) : noun.span.start]):
        action = "left"
    return Trigger(
        verb.span.start,
        verb.span.end,
        verb.clause,
        kind,
        action,
        verb.rule,
        noun.rule if noun else None,
        noun.span if noun else None,
        negated,
    )
