"""The headline of an event that no rule names: its clause in the text's own words, without the date.

Words put together anew ("Hours to give themselves") would claim to understand what only was weighed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from dateline.events.clauses import Clause
from dateline.events.deed_titles import TRAILING
from dateline.events.draft import Draft
from dateline.events.subjects import has_subject, subject_of
from dateline.events.titles import LIMIT, fit
from dateline.model import Span, TimeMention

_OPENING = re.compile(
    r"(?:[\s,;:–—-]|\b(?:and|but|while|when|whereas|after|before|because|as(?!\s+(?:an?|the)\b)|though|although|where|that|which|if|until|so|for|then|"
    r"in\s+which)\b)*",
    re.I,
)
_LABEL = re.compile(r"(?:[A-Z][\w.’'-]*\s+){0,3}[A-Z][\w.’'-]*:\s+|Q\s+")  # "MR. KIRBY: "
_BEFORE_A_DATE = re.compile(
    r"[\s,(]*(?:\b(?:on|in|at|by|from|since|until|during|for|of|the|late|early|mid|only|just|as\s+early\s+as|as\s+of)\s*)*$", re.I
)
_ANTECEDENT = re.compile(
    r"(?:\b(?:the|an?|its|their|his|her)\s+)?(?:(?!\b(?:with|of|on|in|to|and|by|for|through|from|at|against|over|under|into|about)\b)\b[\w’'-]+\s+){0,3}[\w’'-]+,?\s*$"
)


_THAT = re.compile(r"\s*that\b(?!\s+(?:day|week|month|year)\b)")  # "the President determined | that Canada had failed"
_FEW = 3  # words that tell nothing yet: "I announced"


def excerpt(text: str, draft: Draft) -> str:
    """The words of the clause around its trigger, at most `LIMIT` characters, never cut inside a word."""
    stretches = _stretches(text, draft)
    title = _words(text, draft, stretches)
    rest = Span(stretches[-1].end, draft.reading.sentence.end)
    if rest.start < rest.end and (len(title.split()) < _FEW or _THAT.match(text, rest.start)):
        title = _words(text, draft, [*stretches, rest])
    return fit(title[:1].upper() + title[1:])


def _words(text: str, draft: Draft, stretches: Sequence[Span]) -> str:
    """What stands there, without the date and without the commas that set off what is left out between."""
    told = [words.strip(" ,") if len(stretches) > 1 else words for s in stretches if (words := _undated(text, draft, s))]
    words = " ".join(" ".join(told).split())
    return TRAILING.sub("", re.sub(r"\s+([,.;:])", r"\1", _opened(words))).strip(" ,.;:)“”\"'")


def _undated(text: str, draft: Draft, stretch: Span) -> str:
    dates = _joined_dates(text, draft, draft.time) if draft.time is not None else None
    if dates is None or dates.end <= stretch.start or stretch.end <= dates.start:
        return text[stretch.start : stretch.end]
    before = _BEFORE_A_DATE.sub("", text[stretch.start : max(stretch.start, dates.start)])
    after = text[dates.end : max(dates.end, stretch.end)]
    return f"{before} {after}" if _opened(before) else after


_LINK = re.compile(
    r",?\s(?:(?:and|or|then|again|also|once\smore|on|in|at|the)\s)*(?:and|or|then|again)\s(?:(?:again|then|on|in|at|the)\s)*"
)


def _joined_dates(text: str, draft: Draft, time: TimeMention) -> Span:
    """The date with those that it is told in one breath with: "in January 2015 and again on 12 March"."""
    start, end = time.start, time.end
    for other in reversed(draft.reading.times):
        start = other.start if other.end <= start and _LINK.fullmatch(text, other.end, start) else start
    for other in draft.reading.times:
        end = other.end if other.start >= end and _LINK.fullmatch(text, end, other.start) else end
    return Span(start, end)


def _opened(words: str) -> str:
    """Without the name of who speaks and the words that join a clause to others."""
    label = _LABEL.match(words)
    opening = _OPENING.match(words, label.end() if label else 0)
    return words[opening.end() if opening else 0 :]


def _stretches(text: str, draft: Draft) -> list[Span]:
    """The pieces of the clause, from what its "which" stands for, without the clauses that are inserted.

    Of one that is too long for a title its subject and what begins with its verb; a verb has its subject, wherever that stands.
    """
    trigger = draft.trigger
    clause = draft.reading.clauses[trigger.clause]
    start, end = clause.start, max(clause.end, trigger.end)
    if (named := _named_by_its_day(text, draft)) is not None:
        return [named]
    if clause.kind == "relative" and not has_subject(text, clause):
        told = _ANTECEDENT.search(text, draft.reading.sentence.start, start)
        return [Span(told.start() if told else start, end)]
    head = subject_of(text, draft.reading, clause)
    verb = clause.verb if clause.verb is not None and clause.verb <= trigger.start else trigger.start
    if head is not None and head.end <= start and clause.kind == "coordinate":
        return [head, Span(verb, end)]
    if head is None or not start <= head.start < trigger.start:
        return [Span(start if trigger.end - start <= LIMIT else trigger.start, end)]
    pieces = _without_asides(text, clause, verb)
    if sum(min(p.end, trigger.end) - p.start for p in pieces if p.start < trigger.end) <= LIMIT:
        return [*pieces[:-1], Span(pieces[-1].start, max(pieces[-1].end, trigger.end))]
    return [Span(head.start, end)] if trigger.end - head.start <= LIMIT else [head, Span(verb, end)]


_OF_A_DAY = re.compile(r"\bthe\s+$", re.I)
_STOP = re.compile(r"[,;:]\s")
_ITS_NOUN = re.compile(r",?\s+(?=[a-z]{4})(?!(?:that|this|when|which|with|from|after|before|during|over|under|into)\b)")


def _named_by_its_day(text: str, draft: Draft) -> Span | None:
    """ "The 24 February 1996 destruction of two aircraft": what is called by its day."""
    time = draft.time
    if time is None:
        return None
    end = draft.reading.sentence.end
    pointed = time.text.lower().startswith("the ") or _OF_A_DAY.search(text, max(0, time.start - 6), time.start)
    noun = _ITS_NOUN.match(text, time.end, end) if pointed else None
    return Span(noun.end(), stop.start() if (stop := _STOP.search(text, noun.end(), end)) else end) if noun else None


_ASIDE = re.compile(r"\s*,\s*(?:who|whose|whom|which)\b")


def _without_asides(text: str, clause: Clause, verb: int) -> list[Span]:
    """The pieces of a clause without one on its subject: ", whose posts include Lima and Quito," is over where its verb comes."""
    aside = next((n for n, p in enumerate(clause.pieces) if p.end <= verb and _ASIDE.match(text, p.start)), None)
    after = next((n for n, p in enumerate(clause.pieces) if p.start <= verb < p.end), None)
    if aside is None or after is None or aside > after:
        return _joined(clause.pieces)
    return _joined([*clause.pieces[:aside], *clause.pieces[after:]])


def _joined(pieces: Sequence[Span]) -> list[Span]:
    """Pieces that follow each other in the text are one stretch of it, commas and all."""
    told: list[Span] = []
    for piece in pieces:
        if told and told[-1].end == piece.start:
            told[-1] = Span(told[-1].start, piece.end)
        else:
            told.append(piece)
    return told
