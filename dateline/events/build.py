"""Draft → event mention: who, where, which words are quoted, what it is called. A draft that names nobody is no event."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.actors.mentions import codes, people
from dateline.events.counts import counts
from dateline.events.doers import without_gone
from dateline.events.draft import Draft
from dateline.events.excerpts import excerpt
from dateline.events.headlines import make_title
from dateline.events.levels import type_of
from dateline.events.phrases import find_place
from dateline.events.roles import aftermath
from dateline.events.rules.everyday import WEIGHED
from dateline.events.sentence import Context
from dateline.events.title_parts import title_parts, together
from dateline.events.triggers import Trigger
from dateline.model import Document, EventMention, Span, When
from dateline.reading import foreign_spans

MAX_QUOTE = 600


def build_mention(context: Context, draft: Draft) -> EventMention | None:
    """The mention, or ``None`` where the rules of what counts as an event turn it down."""
    draft = _by_phone(context.text, draft)
    document, text, trigger = context.document, context.text, draft.trigger
    year, published = _year(draft.when), _year(document.article.published.when)
    if year is not None and trigger.type in _DONE_BY_THE_LIVING and (published is None or published >= year):
        draft = replace(draft, roles=without_gone(draft.roles, year))
    place = _place(document, draft)
    actors = _actor_codes(document, draft, place)
    kind = type_of(text, draft, actors)
    if not counts(context, draft, kind, actors):
        return None
    sentence = draft.reading.sentence
    start, end = quote_span(text, draft)
    foreign = foreign_spans(text, sentence.start, sentence.end)
    parts = title_parts(document, draft, kind, place, foreign)
    return EventMention(
        article_id=document.article.id,
        start=start,
        end=end,
        quote=text[start:end],
        paragraph=sentence.paragraph,
        type=kind,
        status=draft.status,
        when=draft.when,
        basis=draft.basis,
        rule=trigger.rule,
        time=draft.time,
        action=trigger.action,
        object=parts.object,
        actors=actors,
        people=people(draft.roles.all),
        place=place[0] if place else None,
        title=excerpt(text, draft) if trigger.rule.startswith(WEIGHED) else make_title(parts),
        confidence=_confidence(draft, actors),
    )


# A treaty with a state that is no more may end after it; nobody meets one.
_DONE_BY_THE_LIVING = ("visit", "summit", "talks", "statement")
_PHONE = re.compile(r"\b(?:by|over|on)\s+(?:the\s+)?(?:tele)?phone\b")


def _by_phone(text: str, draft: Draft) -> Draft:
    """ "Discussed Syria by telephone" is a call, and no meeting."""
    trigger, clause = draft.trigger, draft.reading.clauses[draft.trigger.clause]
    if trigger.action != "met" or not _PHONE.search(text, trigger.end, max(clause.end, trigger.end)):
        return draft
    return replace(draft, trigger=replace(trigger, action="called"))


def _year(when: When | None) -> int | None:
    return when.first.year if when and when.first else None


_LINE_BREAK = re.compile(r"[\r\n]")


def quote_span(text: str, draft: Draft) -> tuple[int, int]:
    """The sentence, or its clause where the sentence is too long for a quotation; never with a line break inside."""
    sentence = draft.reading.sentence
    start, end = sentence.start, sentence.end
    if end - start > MAX_QUOTE:
        clause = draft.reading.clauses[draft.trigger.clause]
        points = [clause.start, clause.end, *(p for s in draft.trigger.spans for p in (s.start, s.end))]
        start, end = min(points), min(max(points), min(points) + MAX_QUOTE)
    broken = _LINE_BREAK.search(text, draft.trigger.start, end)
    end = broken.start() if broken else end
    start = max([start, *(m.end() for m in _LINE_BREAK.finditer(text, start, draft.trigger.start))])
    while start < end and text[start] in " \t\r,;":
        start += 1
    while end > start and text[end - 1] in " \t\r,;":
        end -= 1
    return start, end


def _place(document: Document, draft: Draft) -> tuple[str, str, str] | None:
    """(place, words, country) near the trigger: after it in its clause, else anywhere in the clause."""
    trigger, clause = draft.trigger, draft.reading.clauses[draft.trigger.clause]
    towards = trigger.type == "visit"
    if draft.reach is not None:
        return find_place(document.text, draft.reach, draft.reading.actors, draft.reading.times, towards)
    end = min(
        (t.start for t in draft.reading.triggers if t.clause == clause.index and t.start > max(s.end for s in trigger.spans)),
        default=aftermath(document.text, trigger, clause),
    )
    after = find_place(
        document.text, Span(trigger.start, max(end, trigger.end)), draft.reading.actors, draft.reading.times, towards
    )
    governed = (
        clause.verb is not None and clause.verb < trigger.start and _GOVERNED.search(document.text, clause.verb, trigger.start)
    )
    begin = clause.verb if governed and clause.verb is not None else clause.start
    before = Span(begin, max(begin, min((t.start for t in _dated_before(draft)), default=trigger.start)))
    return after or find_place(document.text, before, draft.reading.actors, draft.reading.times)


def _dated_before(draft: Draft) -> list[Trigger]:
    """Nouns of the clause with dates of their own: "the summit in Lima in May, a virtual one in June" was in Lima once."""
    trigger = draft.trigger
    if trigger.verb is not None:
        return []
    own = (a.trigger for a in draft.reading.attachments if isinstance(a.trigger, Trigger) and a.trigger is not trigger)
    return [t for t in own if t.verb is None and t.clause == trigger.clause and t.end <= trigger.start]


# "In Geneva, the two agreed to meet" does not say where they are to meet.
_GOVERNED = re.compile(r"\b(?:to|by|of|for|on)\s+(?:\w+ly\s+)?$")
# The state on whose soil such a deed is done is whom it is aimed at or done with.
_AIMED_AT_A_PLACE = (
    "links",
    "handed to",
    "captured",
    "vote",
    "flag",
    "deployed",
    "evacuated",
    "sentenced",
    "withdrawn",
    "ambassador appointed",
    "ambassador recalled",
    "mission closed",
    "mission opened",
    "mission evacuated",
    "envoy left",
    "envoy arrived",
    "diplomats returned",
)


def _actor_codes(document: Document, draft: Draft, place: tuple[str, str, str] | None) -> tuple[str, ...]:
    """Who acts and with whom; a visit adds the state it goes to, an attack the state it falls on."""
    found = list(codes(draft.roles.all))
    if draft.trigger.type == "statement":
        found = _speaker_and_target(document.text, draft)
    if draft.trigger.action in ("attacked", "invaded", "entered", "shot down") and len(found) < 2:
        found += [c for c in codes(draft.roles.places) if c not in found]
    if draft.trigger.type == "visit" or draft.trigger.kind == "house" or draft.trigger.action in _AIMED_AT_A_PLACE:
        found += [c for c in codes(draft.roles.places) if c not in found]
        if place and place[2] and place[2] not in found:
            found.append(place[2])
    return tuple(found)


def _speaker_and_target(text: str, draft: Draft) -> list[str]:
    speaker = list(codes(draft.roles.subject))
    speaker = speaker[:2] if len(together(text, draft)) < len(draft.roles.subject) else speaker
    said = [a for a in draft.reading.actors if a.start >= draft.trigger.end and a.form not in ("place",)]
    target = [c for c in codes([*draft.roles.object, *said]) if c not in speaker]
    return speaker + (target if draft.trigger.rule == "set <deadline>" else target[:1]) if speaker else []


def _confidence(draft: Draft, actors: Sequence[str]) -> float:
    """A rough measure of what supports a mention, to rank those of one event; the event's own is `dateline.confidence`."""
    score = 0.55 + 0.1 * (draft.trigger.verb is not None) + 0.1 * (len(actors) >= 2) + 0.1 * (draft.basis in ("explicit", "name"))
    score += (
        0.08 * (draft.when is not None and draft.when.precision == "day")
        - 0.1 * (draft.status == "possible")
        - 0.05 * draft.implied
    )
    return round(min(score, 0.97), 2)
