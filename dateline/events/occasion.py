"""The occasion of a transcript: the meeting that its headline names, or its speakers tell of, held on the day of publication."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from dateline.actors.mentions import codes
from dateline.events.doers import Roles
from dateline.events.draft import Draft
from dateline.events.rules import VerbRule
from dateline.events.sentence import Context, SentenceReading
from dateline.events.sides import side_count
from dateline.events.takes import NounHit
from dateline.events.triggers import Trigger
from dateline.events.voices import Turn
from dateline.model import ActorMention, EventMention, When

# "Remarks ahead of the summit", "Meeting on Syria": not the meeting at which one speaks, not whom one meets.
_AHEAD = re.compile(r"\b(?:ahead\s+of|prior\s+to|eve\s+of|in\s+advance\s+of|for)\s+(?:[\w’'-]+\s+){0,5}$", re.I)
_TOPIC = re.compile(r"\b(?:on|about|regarding|concerning|over|in\s+support\s+of)\s+(?:the\s+)?(?:[\w’'-]+\s+){0,6}$", re.I)
_WE_HELD = re.compile(
    r"\b(?:we|I)(?:\s+have|[’']ve)\s+(?:(?:just|already|now|also|only)\s+)*(?:had|held|completed|concluded|finished|conducted)\s+(?:[\w’',-]+\s+){0,10}$",
    re.I,
)
_OUR = re.compile(r"\b(?:our|the|these)\s+(?:[\w’'-]+\s+){0,2}$", re.I)
_WENT = re.compile(r"(?:\s+(?:with|between|of)\s+[^.;]{2,60}?)?\s+(?:(?:were|was|have\s+been|has\s+been|went)\b|took\s+place)")
_WE_DISCUSSED = re.compile(
    r"\b(?:[Ww]e|and\s+I)\s+(?:have\s+|[’']ve\s+)?(?:(?:just|also|already|then|[a-z]+ly)\s+)*(?P<did>discussed|reviewed|exchanged\s+views|touched\s+(?:up)?on|talked\s+about)\b"
)
_AFTER = re.compile(r"\b(?:following|after)\s+(?:the\s+)?(?:[\w’'-]+\s+){0,3}$", re.I)
_TO_THE_PRESS = re.compile(r"\b(?:press|news|media|journalists[’']?|statements?)(?:\b|(?=\s))", re.I)
_REVIEW = VerbRule("<officials> review", "met", "", type="talks")
_ENCOUNTERS = ("summit", "visit", "talks")
_DAYS = 4  # that a meeting told in the text may last to be the one of the headline


def occasion_drafts(
    context: Context, readings: Sequence[SentenceReading], told: Sequence[EventMention], spoken: Sequence[Turn]
) -> list[Draft]:
    """ "Meeting with President of Mongolia …", "We have had substantive talks": over a transcript that dates no meeting so."""
    published = context.document.article.published
    title = next((r for r in readings if r.sentence.kind == "title"), None)
    if not context.speaking or title is None or published.when is None or published.basis == "inferred":
        return []
    sides = _sides(context, title, spoken)
    if side_count(codes(sides)) < 2 or any(_is_it(m, published.when) for m in told):
        return []
    named = [_of_noun(n) for n in _nouns(title) if _names_it(context.text, title, n)][:1]
    found = [(title, t) for t in named]
    found += [(r, t) for r in readings if _is_said(spoken, r) and _are_alone(r, sides) for t in _told(context.text, r, title)][:1]
    return [_draft(reading, trigger, sides, published.when) for reading, trigger in found]


def _nouns(reading: SentenceReading) -> list[NounHit]:
    """The meetings of a sentence that gives no date."""
    return [] if any(t.when for t in reading.times) else [n for n in reading.nouns if n.rule.kind == "meeting" and n.rule.lone]


def _sides(context: Context, title: SentenceReading, spoken: Sequence[Turn]) -> tuple[ActorMention, ...]:
    """Who speaks, and whom the headline names."""
    text, begin = context.text, title.sentence.start
    named = tuple(a for a in title.actors if a.form != "place" and a.codes and not _TOPIC.search(text, begin, a.start))
    voices = {t.speaker.codes: t.speaker for t in reversed(spoken) if t.speaker is not None}
    return (*(v for c, v in sorted(voices.items()) if not set(c) & set(codes(named))), *named)


def _names_it(text: str, title: SentenceReading, noun: NounHit) -> bool:
    """A meeting of two, or what one speaks to the press after; at a forum or before a council one only speaks."""
    begin = title.sentence.start
    if _AFTER.search(text, begin, noun.span.start) and _TO_THE_PRESS.search(text, begin, noun.span.start):
        return True
    return text.startswith(" with ", noun.span.end) and not _AHEAD.search(text, title.sentence.start, noun.span.start)


def _is_said(spoken: Sequence[Turn], reading: SentenceReading) -> bool:
    return any(t.speaker is not None and t.label.start <= reading.sentence.start < t.end for t in spoken)


def _are_alone(reading: SentenceReading, sides: Sequence[ActorMention]) -> bool:
    """No date, and nobody else is named."""
    others = set(codes(a for a in reading.actors if a.form != "place")) - set(codes(sides))
    return not others and not any(t.when for t in reading.times)


def _told(text: str, reading: SentenceReading, title: SentenceReading) -> Iterator[Trigger]:
    """ "We have had talks", "our talks were useful"; over a press statement also "we discussed in detail"."""
    begin = reading.sentence.start
    for n in _nouns(reading):
        at = n.span.start
        if _WE_HELD.search(text, begin, at) or (_OUR.search(text, begin, at) and _WENT.match(text, n.span.end)):
            yield _of_noun(n)
    discussed = _WE_DISCUSSED.search(text, begin, reading.sentence.end)
    if discussed and _TO_THE_PRESS.search(text, title.sentence.start, title.sentence.end):
        yield Trigger(discussed.start("did"), discussed.end("did"), 0, "talks", "met", _REVIEW, None, None)


def _of_noun(noun: NounHit) -> Trigger:
    return Trigger(noun.span.start, noun.span.end, noun.clause, noun.rule.type, noun.rule.action, None, noun.rule, noun.span)


def _draft(reading: SentenceReading, trigger: Trigger, sides: Sequence[ActorMention], day: When) -> Draft:
    roles = Roles(tuple(replace(a, start=trigger.start, end=trigger.start) for a in sides), (), ())
    return Draft(reading, trigger, roles, "occurred", day, "publication", None)


def _is_it(mention: EventMention, day: When) -> bool:
    when = mention.when
    held = mention.type in _ENCOUNTERS and mention.status == "occurred"
    return held and when is not None and (when.days or 99) <= _DAYS and when.overlaps(day)
