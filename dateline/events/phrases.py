"""Noun phrases and places around a trigger, as a title needs them."""

from __future__ import annotations

import csv
import re
from collections.abc import Sequence
from functools import cache
from importlib import resources

from dateline.actors.lexicon import names_in
from dateline.model import ActorMention, Span, TimeMention

_NAME_TAIL = re.compile(
    r"(?:\s+(?:of|on|for)\s+(?:the\s+)?[A-Z][\w’'-]*(?:(?:,?\s+(?:and|And|of|the|for|on)\s+|,?\s+|,\s*)[A-Z][\w’'-]+){0,7})"
)
_NAME_AND = re.compile(r"\b[A-Z][\w’'-]*\s+and\s+$")  # "Trade and | Investment Framework Agreement"
_WORD = re.compile(r"(?:\d{1,3}(?:,\d{3})+|[\w’'.“”\"+-]+)\s+$")
_NOT_IN_PHRASE = re.compile(
    r"(?:the|a|an|its|their|his|her|our|this|that|these|those|of|for|on|in|at|with|by|to|from|and|or|but|as|is|are|was|were|be|been|has|had|have|will|would|may|"
    r"might|could|another|all|both|each|every|first|second|third|last|next|such|any|some|no|own|after|before|during|into|through|over|about|between|against|under|among|without|within|via|until|despite|amid|sort|separate|signed|held|met|hold|sign|new|"
    r"expected|planned|scheduled|upcoming|also|where|whose|when|following|including|recent|numerous|several|many|few|requested|highlighted|"
    r"(?!so-called|agreed|united|advanced|combined|enhanced|expanded|restricted|limited|shared)\w{3,}ed|\d{4}|said|which|who|both|hosted|attended|began|called|cancelled)$",
    re.I,
)
_AT = re.compile(
    r"\b(?P<prep>in|at|to)\s+(?P<the>the\s+)?(?P<name>(?:[A-Z][\w’'.-]*|(?:de|del|el|al|da|do)\b)(?:\s+(?:[A-Z][\w’'-]*|of(?=\s+[A-Z])|(?:el|al|ash|as)-[A-Z][\w’'-]+|(?:de|del|da|do|la|el)\b)){0,4})"
)
_MONTH = re.compile(
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?\b",
    re.I,
)


@cache
def places() -> dict[str, str]:
    """Place → ISO 3166-1 alpha-3 of its country: cities, resorts and sites of diplomacy that are no capitals."""
    with resources.files("dateline.events").joinpath("places.csv").open(encoding="utf-8") as file:
        return {row["place"]: row["country"] for row in csv.DictReader(file)}


def is_city(place: str) -> bool:
    """Whether a place is one that cannot be in two: a city or a site, and no country."""
    return place in places() or any(hit.entry.form == "capital" and hit.end == len(place) for hit in names_in(place))


def noun_phrase(text: str, span: Span, left_edge: int, foreign: Sequence[Span] = ()) -> str:
    """The noun with its own adjectives and, for a name, what follows "of": "interim deal", "Treaty of Friendship"."""
    start = span.start
    for _ in range(5):
        m = _WORD.search(text, max(left_edge, start - 40), start)
        joined = _NAME_AND.search(text, max(left_edge, start - 40), start) if text[start].isupper() else None
        if joined is not None:
            start = joined.start()
            continue
        if (
            m is None
            or m.end() != start
            or _NOT_IN_PHRASE.match(m.group().strip(" ’'\"“”"))
            or re.search(r"[’']s?\s+$|[.,]\s+$", m.group())
        ):
            break
        start = m.start()
    end = span.end
    if text[span.start].isupper() and (span.start > left_edge + 1 or re.search(r"\s[A-Z]", text[span.start : span.end])):
        tail = _NAME_TAIL.match(text, end)
        end = tail.end() if tail and not _MONTH.search(tail.group()) else end
    phrase = _clean(text, Span(start, end), foreign)
    opens_sentence = start <= left_edge + 1 or text[max(0, start - 2) : start].strip() in (".", "“", '"')
    return phrase[:1].lower() + phrase[1:] if opens_sentence and phrase[1:].islower() else phrase


def _clean(text: str, span: Span, foreign: Sequence[Span]) -> str:
    kept, at = "", span.start
    for f in sorted(s for s in foreign if s.overlaps(span)):
        kept += text[at : f.start]
        at = f.end
    return re.sub(r"\s+", " ", re.sub(r"[“”\"]", "", kept + text[at : span.end])).strip()


def clean(text: str, span: Span, foreign: Sequence[Span]) -> str:
    """The stretch without injected foreign-script words, white space folded; quotation marks stay."""
    kept, at = "", span.start
    for f in sorted(s for s in foreign if s.overlaps(span)):
        kept += text[at : f.start]
        at = f.end
    return re.sub(r"\s+", " ", kept + text[at : span.end]).strip()


_AT_THE_WISH = re.compile(r"(?:[’']s)?\s+(?:request|invitation|behest|initiative|urging|insistence)\b")  # "at Turkey’s request"
_OCCASION = re.compile(r"(?:summit|conference|forum|meeting|session|talks)\b", re.I)  # "at the U.S.-EU summit" names no place
_AREA = re.compile(
    r"\s+(?:summit|meeting|conference|forum|talks|capital|city|town|resort|embassy|residence|mission|consulate|port|desert|district|side|region|coast|border|parliament|government)\b"
)


def find_place(
    text: str, span: Span, actors: Sequence[ActorMention], times: Sequence[TimeMention], towards: bool = False
) -> tuple[str, str, str] | None:
    """(place, words for a title, country code or "") of the first place named in ``span``; ``towards`` takes "to" as well.

    A country alone is no place for a meeting unless it is all that is told.
    """
    blocked = [Span(a.start, a.end) for a in actors if a.person] + [Span(t.start, t.end) for t in times]
    best = None
    for m in _AT.finditer(text, span.start, span.end):
        name = m["name"].rstrip(".’'")
        if _AT_THE_WISH.match(text, m.end("name")) or _AT_THE_WISH.search(m["name"]):
            continue
        if re.search(r"[’']s\b", name) and _is_body(m.start("name"), actors):  # "at NATO’s 2026 summit" names no place
            continue
        name = re.sub(r"[’']s$.*", "", name)
        if (
            (m["prep"] == "to" and not towards)
            or _MONTH.match(name)
            or any(b.overlaps(Span(m.start("name"), m.start("name") + len(name))) for b in blocked)
        ):
            continue
        if _AREA.match(text, m.start("name") + len(name)):  # "in the Chinese capital" names no place
            continue
        if _OCCASION.search(name) or (m["prep"] == "in" and _is_body(m.start("name"), actors, len(name))):
            continue
        code = _country(name, m.start("name"), actors)
        words = f"{'at' if m['prep'] == 'at' else 'in'} {m['the'] or ''}{name}"
        if best is None or (m["prep"] == "at" and best[1].startswith("in the")):
            best = (name, words, code)
    return best


def _is_body(start: int, actors: Sequence[ActorMention], length: int = 1) -> bool:
    """Whether an organisation is named there: no place is "the U.S.-ASEAN" of a summit."""
    return any(a.start < start + length and start < a.end and a.kind == "organisation" for a in actors)


def _country(name: str, start: int, actors: Sequence[ActorMention]) -> str:
    for a in actors:
        if a.start <= start < a.end and len(a.codes) == 1 and not a.person:
            return a.codes[0]
    return places().get(name, places().get(name.split()[0], "") if name else "")
