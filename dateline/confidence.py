"""How sure an event is: of the events that are given 0.9, about nine in ten are right in date, type and status.

A logistic model over what one can see of an event; the weights are log-odds, fitted to the events that careful readers marked by
`python -m benchmarks.events_confidence`, which prints them and how well they hold on articles left out of the fit.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence

from dateline.events.rules.everyday import NAMED_SO, WEIGHED
from dateline.model import EventMention

WEIGHTS = {
    "any event": 2.75,
    "told by several sources": 0.30,  # by hand: too few of the marked events are
    "a long sentence": -0.18,
    "a statement": -0.70,
    "an agreement": -0.17,
    "no date of its own": -0.84,
    "nobody named": -0.29,
    "not dated to the day": -0.87,
    "relations": -0.24,
    "talks": -0.61,
    "told by a noun alone": -0.46,
    "by no rule, weighed by its words": -2.4,  # by hand, as cross-validated: half of them are right in type and status too
    "told with a verb of every day": -1.5,  # by hand: half of them are right in type too on text that no rule was made on
}
LEAST, MOST = 0.05, 0.97
LONG = 260  # characters of a quotation in which a date may belong to another verb
_NOUN = re.compile(r"<[^<>]*>")
_KINDS = {"statement": "a statement", "talks": "talks", "agreement": "an agreement", "relations": "relations"}


def confidence(head: EventMention, mentions: Sequence[EventMention], sources: int) -> float:
    """The share of such events that are right, 0 to 1; ``head`` is the best dated mention, ``sources`` count copies once."""
    odds = sum(WEIGHTS[name] for name in support(head, mentions, sources))
    return round(min(MOST, max(LEAST, 1 / (1 + math.exp(-odds)))), 2)


def support(head: EventMention, mentions: Sequence[EventMention], sources: int) -> Iterator[str]:
    """What speaks for an event or against it, by the names of `WEIGHTS`."""
    yield "any event"
    if all(m.rule.startswith(WEIGHED) for m in mentions):
        yield "by no rule, weighed by its words"
    elif all(m.rule.startswith((*NAMED_SO, WEIGHED)) for m in mentions):
        yield "told with a verb of every day"
    elif all(_NOUN.fullmatch(m.rule) for m in mentions):
        yield "told by a noun alone"
    if head.when is None or head.when.days != 1:
        yield "not dated to the day"
    if head.basis in ("carried", "implied"):
        yield "no date of its own"
    if not any(m.actors for m in mentions):
        yield "nobody named"
    if len(head.quote) > LONG:
        yield "a long sentence"
    if head.type in _KINDS:
        yield _KINDS[head.type]
    if sources > 1:
        yield "told by several sources"
