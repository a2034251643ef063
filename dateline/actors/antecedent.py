"""Whom a pronoun or a definite phrase means: "he", "the two sides", "the country"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from dateline import model
from dateline.actors.patterns import one_of
from dateline.actors.tables import countries, offices

_ONE = re.compile(r"(?:he|she|him|her|his|hers|himself|herself)\b", re.IGNORECASE)
_PAIRS = one_of(
    "sides countries nations leaders governments parties ministers states presidents capitals neighbou?rs Koreas men "
    "heads_of_(?:state|government) delegations diplomats chancellors powers"
)
_HE = re.compile(r"\b(?:he|she)\b", re.IGNORECASE)
_MEETS = re.compile(r"[^,;.]{2,80}\b(?:with|meets?|met|sees?|hosts?|hosted|calls?|called|to)\s+(?:the\s+)?")
_TWO = re.compile(
    rf"(?:they|them|their|(?:the|both) (?:two )?{_PAIRS}|the (?:two|pair)|the other|each other|both)\b", re.IGNORECASE
)
_PEOPLE = re.compile(r"(?:leaders|ministers|presidents|pair|men|heads of|diplomats|chancellors)\b", re.IGNORECASE)
_STATES = re.compile(r"(?:countries|nations|states|capitals|neighbou?rs)\b", re.IGNORECASE)
_SIDES = re.compile(r"(?:sides|parties|delegations|governments)\b", re.IGNORECASE)
_STATE = re.compile(
    r"(?:it|its|the (?:country|nation|government|state|bloc|regime|kingdom|organi[sz]ation|union|alliance))\b", re.IGNORECASE
)
_ACTING_FORMS = frozenset({"name", "capital", "seat", "office", "surname", "demonym", "group", "definite"})
_SENTENCES_BACK = 3


def pronoun_antecedent(
    document: model.Document, actor_mentions: Sequence[model.ActorMention], start: int
) -> model.ActorMention | None:
    """Whom the pronoun or definite phrase at ``start`` means; ``None`` where nobody fits within three sentences.

    "he" gives the last person told, a subject before others; "they", "both leaders", "the two countries" a mention of kind
    "group" with the codes of the last two distinct actors of the paragraph, else of the two that the article is about, else
    of the last two before; "it", "the country" the last state or organisation.
    """
    words = document.text[start : start + 40]
    sentences = _sentences_before(document, start)
    if _ONE.match(words):
        return _last_person(document.text, actor_mentions, sentences)
    two = _TWO.match(words)
    if two:
        return _the_two(document, actor_mentions, sentences, two.group())
    if _STATE.match(words):
        return _last_state(actor_mentions, sentences)
    return None


def _sentences_before(document: model.Document, start: int) -> list[model.Span]:
    """The sentence that holds ``start``, cut off there, then those before it."""
    before = [s for s in document.sentences if s.start <= start and s.kind in ("body", "title", "heading", "caption")]
    spans = [model.Span(s.start, min(s.end, start)) for s in before[-_SENTENCES_BACK - 1 :]]
    return spans[::-1]


def _within(mentions: Sequence[model.ActorMention], span: model.Span) -> list[model.ActorMention]:
    return [
        m
        for m in mentions
        if span.start <= m.start and m.end <= span.end and (m.form in _ACTING_FORMS or (m.form == "definite" and m.person))
    ]


def _last_person(text: str, mentions: Sequence[model.ActorMention], sentences: list[model.Span]) -> model.ActorMention | None:
    """The first person of the last sentence with one; not whom an earlier "he" of this one meets: "he sees Modi, and then he"."""
    for span in sentences:
        earlier = _HE.search(text, span.start, span.end) if span is sentences[0] else None
        first = min((m.start for m in _within(mentions, span)), default=0)
        if earlier is not None and _MEETS.fullmatch(text, earlier.start(), max(first, earlier.start())):
            continue
        people = [m for m in _within(mentions, span) if m.kind == "person" or (m.kind == "office" and not _is_body(m))]
        if people:
            return people[0]
    return None


def _is_body(mention: model.ActorMention) -> bool:
    """Whether the office is an institution: no "he" is a foreign ministry."""
    return mention.office in {office.office for office in offices().values() if office.kind in ("body", "ministry")}


def _last_state(mentions: Sequence[model.ActorMention], sentences: list[model.Span]) -> model.ActorMention | None:
    for span in sentences:
        states = [m for m in _within(mentions, span) if m.kind in ("country", "organisation") and len(m.codes) == 1]
        if states:
            return states[0]
    return None


def _the_two(
    document: model.Document, mentions: Sequence[model.ActorMention], sentences: list[model.Span], phrase: str
) -> model.ActorMention | None:
    """In a paragraph that named no two, "the two sides" are those the article is about rather than a chance pair before it."""
    paragraph = next(p for p in document.paragraphs if p.start <= sentences[0].start < p.end)
    here = [s for s in sentences if s.start >= paragraph.start]
    two = _PEOPLE.search(phrase) or not re.match(r"(?:the|both) ", phrase, re.I)
    return (
        _last_two(document, mentions, here, phrase)
        or (None if two else _protagonists(document, mentions, sentences[0].end))
        or _last_two(document, mentions, sentences, phrase)
    )


_APART = 2  # how many times as often as any other actor each of two must be named for the article to be about them


def _protagonists(document: model.Document, mentions: Sequence[model.ActorMention], end: int) -> model.ActorMention | None:
    """The two actors that an article names far oftener than any other, as a group; ``None`` where there are no such two."""
    named = Counter(m.codes[0] for m in mentions if len(m.codes) == 1 and m.form in _ACTING_FORMS)
    first, second, third = ([*named.most_common(3), ("", 0), ("", 0), ("", 0)])[:3]
    if second[1] < 3 or second[1] < _APART * third[1]:
        return None
    acting = [m for m in mentions if m.codes in ((first[0],), (second[0],)) and m.end <= end]
    return _group(document, acting, _codes(acting)[:2]) if len(_codes(acting)) == 2 else None


def _last_two(
    document: model.Document, mentions: Sequence[model.ActorMention], sentences: list[model.Span], phrase: str
) -> model.ActorMention | None:
    """The first two distinct actors of the nearest sentence that has two, a place among them if need be ("arrived in Peru")."""
    for span in sentences:
        acting = [m for m in _within(mentions, span) if _fits(m, phrase)]
        if _PEOPLE.search(phrase):
            acting = [m for m in acting if m.kind == "person"] or acting
        pair = next((m for m in acting if len(m.codes) == 2), None)
        if pair:
            return pair
        if len(_codes(acting)) == 1 and (_STATES.search(phrase) or _PEOPLE.search(phrase) or _SIDES.search(phrase)):
            acting = [
                m
                for m in mentions
                if span.start <= m.start and m.end <= span.end and (m in acting or (m.form == "place" and m.start > span.start))
            ]
        if len(_codes(acting)) >= 2:
            listed = _codes(_listed(document.text, acting)) if _ANY_NUMBER.match(phrase) else ()
            return _group(document, acting, listed if len(listed) > 2 else _codes(acting)[:2])
    return None


_ANY_NUMBER = re.compile(r"(?:they|them|their)\b", re.IGNORECASE)
_JOINED = re.compile(r",\s+|,?\s+and\s+(?:the\s+)?")


def _listed(text: str, acting: Sequence[model.ActorMention]) -> list[model.ActorMention]:
    """The first of ``acting`` and all that are named in one list with it: "they" after "A, B and C" are three."""
    run = list(acting[:1])
    for mention in acting[1:]:
        if not _JOINED.fullmatch(text, run[-1].end, mention.start):
            break
        run.append(mention)
    return run


def _fits(mention: model.ActorMention, phrase: str) -> bool:
    """Whether the mention can be one of "the two countries": no organisation is."""
    return not _STATES.search(phrase) or all(code in countries() for code in mention.codes)


def _codes(mentions: Sequence[model.ActorMention]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(m.codes[0] for m in mentions if m.codes))


def _group(document: model.Document, acting: Sequence[model.ActorMention], codes: tuple[str, ...]) -> model.ActorMention:
    named = [next(m for m in acting if m.codes and m.codes[0] == code) for code in codes]
    first, last = named[0], named[-1]
    return model.ActorMention(first.start, last.end, document.text[first.start : last.end], "group", codes, form="pronoun")
