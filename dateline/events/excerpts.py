"""The headline of an event that no rule names: its clause in the text's own words, without the date.

Words put together anew ("Hours to give themselves") would claim to understand what only was weighed.
"""

from __future__ import annotations

import re

from dateline.events.deed_titles import TRAILING
from dateline.events.draft import Draft
from dateline.events.subjects import has_subject, subject_of
from dateline.events.titles import LIMIT, fit
from dateline.model import Span

_OPENING = re.compile(
    r"(?:[\s,;:–—-]|\b(?:and|but|while|when|whereas|after|before|because|as|though|although|where|that|which|if|until|so|for|then|"
    r"in\s+which)\b)*",
    re.I,
)
_LABEL = re.compile(r"(?:[A-Z][\w.’'-]*\s+){0,3}[A-Z][\w.’'-]*:\s+|Q\s+")  # "MR. KIRBY: "
_BEFORE_A_DATE = re.compile(
    r"[\s,(]*(?:\b(?:on|in|at|by|from|since|until|during|for|of|the|late|early|mid|only|just|as\s+early\s+as|as\s+of)\s*)*$", re.I
)
_ANTECEDENT = re.compile(
    r"(?:\b(?:the|an?|its|their|his|her)\s+)?(?:(?!\b(?:with|of|on|in|to|and|by|for)\b)\b[\w’'-]+\s+){0,3}[\w’'-]+,?\s*$"
)


def excerpt(text: str, draft: Draft) -> str:
    """The words of the clause around its trigger, at most `LIMIT` characters, never cut inside a word."""
    whole, time = _stretch(text, draft), draft.time
    words = text[whole.start : whole.end]
    if time is not None and whole.start <= time.start < whole.end:
        before = _BEFORE_A_DATE.sub("", text[whole.start : time.start])
        words = f"{before} {text[time.end : whole.end]}" if _opened(before) else text[time.end : whole.end]
    title = TRAILING.sub("", re.sub(r"\s+([,.;:])", r"\1", " ".join(_opened(words).split()))).strip(" ,.;:)“”\"'")
    return fit(title[:1].upper() + title[1:])


def _opened(words: str) -> str:
    """Without the name of who speaks and the words that join a clause to others."""
    label = _LABEL.match(words)
    opening = _OPENING.match(words, label.end() if label else 0)
    return words[opening.end() if opening else 0 :]


def _stretch(text: str, draft: Draft) -> Span:
    """The clause, from what its "which" stands for; of one too long for a title the part from its subject, else from its verb."""
    trigger = draft.trigger
    clause = draft.reading.clauses[trigger.clause]
    start, end = clause.start, max(clause.end, trigger.end)
    if clause.kind == "relative" and not has_subject(text, clause):
        told = _ANTECEDENT.search(text, draft.reading.sentence.start, start)
        return Span(told.start() if told else start, end)
    if trigger.end - start <= LIMIT:
        return Span(start, end)
    head = subject_of(text, draft.reading, clause)
    begin = head.start if head is not None and start <= head.start < trigger.start else trigger.start
    return Span(begin if trigger.end - begin <= LIMIT else trigger.start, end)
