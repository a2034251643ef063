"""Dates that a clause beside them takes up: "Friday, a day after …", "Friday, the day …", "a visit that was to begin then"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dateline.events.clauses import Clause
from dateline.events.takes import NounHit
from dateline.events.triggers import Trigger
from dateline.events.undone import is_meant_for
from dateline.model import TimeMention

_CLAUSE_END = re.compile(r"[,;:]|\b(?:after|before|but|following|that|when|where|which|while|who)\s")


def clause_behind(text: str, time: TimeMention, triggers: Sequence[Trigger]) -> Trigger | None:
    """ "A day after Peru expelled its envoy": what the clause behind tells first, which is all that the length dates."""
    end = _CLAUSE_END.search(text, time.end + 1)
    behind = [t for t in triggers if t.start >= time.end and (end is None or t.start < end.start())]
    return next((t for t in behind if t.verb is not None), behind[0]) if behind else None


_AT_THE_HEAD = re.compile(r"\W*(?:[Oo]n\s+|[Ee]arly\s+|[Ll]ate\s+)?")


def past_the_aside(text: str, time: TimeMention, beyond: TimeMention, triggers: Sequence[Trigger]) -> Trigger | None:
    """ "On Friday, a day after they signed the accord, Peru left it": the day is that of what follows the second comma."""
    start = max(text.rfind(stop, 0, time.start) for stop in '.!?\n"”') + 1
    comma = text.find(", ", beyond.end)
    if comma < 0 or comma - beyond.end > _ASIDE or not _AT_THE_HEAD.fullmatch(text, start, time.start):
        return None
    rest = [t for t in triggers if t.start > comma and t.verb is not None]
    return rest[0] if rest and rest[0].start - comma <= _ASIDE else None


_ASIDE = 90  # characters of the aside, and from there to the verb


_THE_DAY = re.compile(
    r",\s+the\s+(?:same\s+|very\s+)?(?:day|week|month|year)\s+(?:(?:that|when|on\s+which|in\s+which)\s+)?(?=(?:the\s+)?[A-Z])"
)


def same_day(text: str, time: TimeMention, triggers: Sequence[Trigger]) -> list[Trigger]:
    """ "On Thursday, the day Morocco seized a trawler": the clause behind tells of that day too."""
    told = _THE_DAY.match(text, time.end)
    if told is None:
        return []
    end = _CLAUSE_END.search(text, told.end())
    behind = [t for t in triggers if t.verb is not None and told.end() <= t.start and (end is None or t.start < end.start())]
    return behind[:1]


_WAS_TO = re.compile(
    r"\W*(?:that|which)\s+(?:(?:was|were|is|are|had\s+been|has\s+been)\s+(?:to|due|set|planned|scheduled|meant|supposed|expected)|would\s+have)\b"
)
_OFF = ("cancelled", "postponed")
_BEEN = re.compile(r"\s+(?:(?:has|have|had|was|were|is|are)\s+)?(?:(?:now|since|been|being|also|then|duly)\s+)*")


def what_is_off(
    text: str, time: TimeMention, triggers: Sequence[Trigger], nouns: Sequence[NounHit], clauses: Sequence[Clause]
) -> NounHit | None:
    """ "Called off a mission that was to leave on Saturday", "the summit of 12 June has been cancelled": of what is off."""
    for t in triggers:
        if t.action != "cancelled" or t.noun_span is None or t.noun_span.end >= time.start:
            continue
        meant = is_meant_for(text, t.noun_span.end, time.start)
        if (meant or time.weekday is None) and _BEEN.fullmatch(text, time.end + meant * text.startswith(",", time.end), t.start):
            return next((n for n in nouns if n.span == t.noun_span), None)
    clause = next((c for c in clauses if c.holds(time.start)), None)
    if clause is None or clause.kind != "relative" or not _WAS_TO.match(text, clause.start):
        return None
    off = [t.noun_span for t in triggers if t.action in _OFF and t.clause == clause.index - 1 and t.noun is not None]
    return next((n for n in nouns if n.span in off), None) if not any(t.clause == clause.index for t in triggers) else None


_AT = re.compile(r"\b(?P<at>[Aa]t|[Dd]uring|[Oo]n\s+the\s+(?:sidelines|margins|occasion)\s+of)\s+(?:[\w’'.-]+\s+){1,5}$")
_HEAD = re.compile(r"\W*(?:(?:And|But|Also|Then|Later)\s+)?")
_DONE = ("treaty", "agreement", "sanction", "relations", "military", "other", "statement")


def done_there(
    text: str,
    time: TimeMention,
    times: Sequence[TimeMention],
    noun: NounHit,
    triggers: Sequence[Trigger],
    clauses: Sequence[Clause],
) -> list[Trigger]:
    """ "At the 2015 summit in Lima, they agreed", "signed it at the summit of 10 December": what is done there was done then."""
    clause = next((c for c in clauses if c.holds(noun.span.start)), None)
    begin = min(noun.span.start, time.start)
    led = _AT.search(text, max(0, begin - 60), begin)
    if clause is None or led is None or noun.rule.kind not in ("meeting", "visit"):
        return []
    if any(t is not time and clause.holds(t.start) and t.when is not None for t in times):
        return []
    able = [t for t in triggers if t.verb is not None and not t.negated and t.type in _DONE and t.clause == clause.index]
    able = [t for t in able if t.kind not in ("document", "framework")]  # its text is told with the meeting that adopts it
    if _HEAD.fullmatch(text, clause.start, led.start()):
        return [t for t in able if t.start > noun.span.end and "," in text[noun.span.end : t.start]][:1]
    return [t for t in able if t.end <= led.start() and "," not in text[t.end : led.start()]][-1:]
