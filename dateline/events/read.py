"""Document → event mentions, sentence by sentence, with a memory of what was told before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dateline.events.acts import act_drafts
from dateline.events.build import build_mention
from dateline.events.draft import Draft
from dateline.events.drafts import sentence_drafts
from dateline.events.echoes import repeated_drafts
from dateline.events.occasion import occasion_drafts
from dateline.events.released import TODAYS_DEED, released_drafts
from dateline.events.sentence import Context, SentenceReading, ToldDocument, read_sentence
from dateline.events.takes import NounHit
from dateline.events.ties import carried_drafts, headed_drafts, lead_draft, performed_drafts, tied_drafts
from dateline.events.voices import sides_of, turns, with_voices
from dateline.events.weighed import Candidate, candidates, is_likely
from dateline.model import ActorMention, Document, EventMention, TimeMention

_EVENT_KINDS = ("body", "title", "heading", "caption")


def read_events(document: Document, times: Sequence[TimeMention], actors: Sequence[ActorMention]) -> list[EventMention]:
    """Every dated event that the document speaks of, in order of the text, and undated plans tied to a dated one.

    ``times`` and ``actors`` are those of the whole text. Furniture that can hold no event is passed over. Without a publication
    date an event whose relative date stays unresolved is kept, its ``when`` ``None`` and its expression's note saying why.
    """
    told = turns(document, actors)
    context = Context(document, times, with_voices(document, actors, told), frozenset(sides_of(document, actors, told)))
    todays = TODAYS_DEED.search(document.text) is not None  # the deed may stand in any sentence
    first_body = next((s for s in document.sentences if s.kind == "body"), None)
    drafts: list[Draft] = []
    mentions: list[EventMention] = []
    readings: list[SentenceReading] = []
    weighed: list[tuple[Candidate, EventMention]] = []
    deeds: list[Draft] = []  # those that became events, in order of the text
    for sentence in document.sentences:
        if sentence.kind not in _EVENT_KINDS:
            continue
        reading = read_sentence(context, sentence, undated=sentence is first_body or todays or sentence.kind == "title")
        found = sentence_drafts(context, reading)
        if sentence is first_body or sentence.kind == "title":
            found += lead_draft(context, reading, found)
        found += performed_drafts(context, reading)
        found += carried_drafts(context, reading, readings[-1] if readings else None)
        drafts += found
        told_here = _told(context, found)  # now, while the context is that of this sentence
        told_here += _told(context, act_drafts(context, reading, told_here))
        deeds += sorted((d for d, _ in told_here), key=lambda d: d.trigger.start)
        told_here += _told(context, repeated_drafts(context, reading, deeds))
        weighed += [(c, m) for c in candidates(context, reading, told_here) if (m := build_mention(context, c.draft)) is not None]
        mentions += [m for _, m in told_here]
        readings.append(reading)
        _remember(context, reading, found)
    mentions += _built(context, tied_drafts(context, readings, drafts))
    mentions += _built(context, headed_drafts(context, readings, drafts))
    mentions += _built(context, occasion_drafts(context, readings, mentions, told))
    mentions += _built(context, released_drafts(context, readings, drafts))
    by_rule = tuple(mentions)
    mentions += [m for c, m in weighed if is_likely(c, m, by_rule, len(readings))]
    return _numbered(mentions)


def _told(context: Context, drafts: Sequence[Draft]) -> list[tuple[Draft, EventMention]]:
    return [(d, m) for d in drafts if (m := build_mention(context, d)) is not None]


def _built(context: Context, drafts: Sequence[Draft]) -> list[EventMention]:
    return [m for _, m in _told(context, drafts)]


def _remember(context: Context, reading: SentenceReading, found: Sequence[Draft]) -> None:
    named = tuple(a for a in reading.actors if a.form != "place" and a.codes)
    for hit in sorted((n for n in reading.nouns if n.rule.kind == "document"), key=lambda n: _is_topic(n, reading)):
        told = next((d.roles.all for d in found if d.trigger.noun_span == hit.span and d.roles.all), ())
        date = next((a.time.when for a in reading.attachments if a.noun is not None and a.noun.span == hit.span), None)
        known = next((d.parties for d in reversed(context.documents) if date is not None and d.named == date), ())
        before = context.document_like(context.text[hit.span.start : hit.span.end], hit.span)
        context.documents.append(ToldDocument(hit, told or known or named or (before.parties if before else ()), date))
    context.house = next((n for n in reversed(reading.nouns) if n.rule.kind == "house"), context.house)
    told = next((d.roles.all for d in found if len(d.roles.all) >= 2), ())
    if told:
        context.parties, context.parties_at = told, reading.sentence.paragraph


def _is_topic(hit: NounHit, reading: SentenceReading) -> bool:
    """Of several documents in a sentence, "it" means the one that a verb is about."""
    return any(t.noun_span == hit.span and t.verb is not None for t in reading.triggers)


def _numbered(mentions: Sequence[EventMention]) -> list[EventMention]:
    """Count mentions that begin at the same place: the ordinal is part of an event's identity."""
    seen: dict[int, int] = {}
    numbered = []
    for m in sorted(mentions, key=lambda m: (m.start, m.end)):
        seen[m.start] = seen.get(m.start, -1) + 1
        numbered.append(replace(m, ordinal=seen[m.start]))
    return numbered
