"""The page around the text: which paragraph is title, caption, posted line …, and what the page says of itself."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dateline.model import UNKNOWN_PUBLICATION, Furniture, FurnitureKind, Publication, Span
from dateline.reading.furniture import AGENCY, CREDIT, byline_name, is_prose, line_kind
from dateline.reading.lines import LIST_LEAD, paragraphs
from dateline.reading.published import dateline_publication, lone_date, posted_publication

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?"
_ON = rf",?\s+(?:{_MONTH}\s+\d{{1,2}}(?:,?\s+\d{{4}})?|\d{{1,2}}\s+{_MONTH}(?:,?\s+\d{{4}})?)"
_AGENCIES = rf"(?:{AGENCY})(?:[ /,-]+(?:{AGENCY}|[A-Z]\w+)){{0,2}}"
_SOURCE = rf"(?:\s*\((?:{_AGENCIES}|[A-Z]{{2,6}})\)|\.?\s*/{_AGENCIES}/\.?|\s+(?:{AGENCY}))"
_ANY_SOURCE = rf"(?:{_SOURCE}|\s*\([A-Z][\w.'’&/-]*(?:\s(?:of|the|and|[A-Z][\w.'’&/-]*)){{0,4}}\))"  # behind capitals or a day
_DASH = r"(?:\s*(?:—|–|―|--)\s*|\s+-\s+)"
_NO_CITY = r"(?!(?i:on|in|from|by|since|between|until|the|at|after|before|during|q|a)\b)"
_CAPITALS = (
    rf"{_NO_CITY}[A-Z][A-ZÀ-Þ.'’/-]{{2,}}(?:[ -][A-ZÀ-Þ.'’/-]{{2,}}){{0,3}}(?:,\s+(?:[A-Z][\w.]+)(?:\s[A-Z][\w.]+)?){{0,2}}"
)
_CITY = rf"{_NO_CITY}[A-ZÀ-Þ][\w.'’/-]+(?:\s[A-ZÀ-Þ][\w.'’/-]+){{0,3}}(?:,\s+[A-Z][\w.]+(?:\s[A-Z][\w.]+)?){{0,2}}"
_LAND = r"[A-ZÀ-Þ][\w.'’-]+(?:\s[A-ZÀ-Þ][\w.'’-]+){0,2},\s+[A-Z][\w.]+(?:\s[A-Z][\w.]+){0,2}"
# Capitals suffice before a dash; a city in mixed case needs a date, an agency or its country with it.
DATELINE = re.compile(
    rf"(?:{_CAPITALS}(?:{_ON})?(?:{_ANY_SOURCE})?{_DASH}|{_CITY}{_ON}(?:{_ANY_SOURCE})?{_DASH}|{_CITY}{_SOURCE}{_DASH}"
    rf"|{_NO_CITY}{_LAND}\s+—\s+|\({_AGENCIES}\){_DASH}|{_CAPITALS}{_ON}\.\s+|(?:{_CAPITALS}|{_CITY}){_ON}\.?\s*/{_AGENCIES}/\.\s*"
    rf"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+{_MONTH}\s+\d{{1,2}},\s+\d{{4}}\s+"
    rf"|\[[A-Z][\w .]+\s*=\s*[A-Z][\w .]+\]\s*)(?=[\"“‘'«(]?[A-ZÀ-Þ0-9])"
)
_SHOUT = re.compile(r"[^a-z]{25,}")  # a headline in capitals with a dash is no dateline
_LABELS_ONLY = re.compile(r"[^:：]{2,40}[:：]?$")
_ENDS_SENTENCE = re.compile(r"[.!?…:;,][\"'”’»)\]]*$")
_ENDS_ABBREVIATED = re.compile(r"(?:\b(?:[A-Z]\.){2,}|\b(?:Inc|Co|Corp|Ltd|Jr|Sr)\.|[?!]|\.\.\.|…)[\"'”’]?$")
_TITLE_WORDS, _HEADING_WORDS, _HEAD_PARAGRAPHS = 35, 30, 8


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph and what it is: the kind of a `Furniture`, or "body". ``start`` skips its dateline or list label."""

    span: Span
    kind: FurnitureKind | str
    start: int
    dateline: Span | None = None
    credit: Span | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """What the furniture of a page tells: its blocks, its title, byline and date of publication."""

    blocks: tuple[Block, ...]
    title: str
    byline: str | None
    published: Publication

    @property
    def furniture(self) -> tuple[Furniture, ...]:
        """Every span that is not running text, in order."""
        found = [Furniture(*_ends(b), b.kind) for b in self.blocks if b.kind != "body"]  # type: ignore[arg-type]
        found += [Furniture(b.dateline.start, b.dateline.end, "dateline") for b in self.blocks if b.dateline]
        found += [Furniture(b.credit.start, b.credit.end, "credit") for b in self.blocks if b.credit]
        return tuple(sorted(found, key=lambda f: f.start))


def _ends(block: Block) -> tuple[int, int]:
    return block.span.start, block.credit.start if block.credit else block.span.end


def read_page(text: str) -> Page:
    """Mark the furniture of a text; kinds are found by general rules (`furniture.py`), then by place."""
    spans = paragraphs(text)
    said = [text[s.start : s.end] for s in spans]
    kinds: list[str | None] = [line_kind(line) for line in said]
    _spread(said, kinds)
    for i in _lone_dates(said, kinds):
        kinds[i] = "posted"
    title = _title_index(said, kinds)
    if title is not None:
        kinds[title] = "title"
    blocks = tuple(_block(text, s, k or _body_kind(line)) for s, k, line in zip(spans, kinds, said, strict=True))
    byline = next(
        (name for line, kind in zip(said, kinds, strict=True) if kind == "byline" and (name := byline_name(line))), None
    )
    return Page(blocks, said[title] if title is not None else "", byline, _publication(text, said, kinds, blocks))


def _lone_dates(said: list[str], kinds: list[str | None]) -> list[int]:
    """The date line under the headline. Several different ones are a chronology, whose dates are its own."""
    found = [i for i, line in enumerate(said) if kinds[i] is None and lone_date(line, names=i > 0)]
    dates = {publication.iso for i in found if (publication := lone_date(said[i]))}
    in_head = bool(found) and found[0] < _HEAD_PARAGRAPHS and not any(is_prose(line) for line in said[1 : found[0]])
    return found if len(dates) == 1 and (in_head or found[-1] == len(said) - 1) else []


def _spread(said: list[str], kinds: list[str | None]) -> None:
    """What follows a heading of related stories or a comment form belongs to it, up to the next running text."""
    running: str | None = None
    for i, line in enumerate(said):
        if kinds[i] in ("related", "form"):
            running = kinds[i] if kinds[i] == "form" or _LABELS_ONLY.match(line) else None
        elif is_prose(line) or kinds[i] == "caption":
            running = None
        elif running and kinds[i] in (None, "posted", "byline"):
            kinds[i] = running


def _title_index(said: list[str], kinds: list[str | None]) -> int | None:
    """The first line that is no furniture, where it looks like a title and something follows it."""
    for i, line in enumerate(said[:_HEAD_PARAGRAPHS]):
        if kinds[i] is None:
            short = len(line.split()) <= _TITLE_WORDS and "\n" not in line
            open_end = not _ENDS_SENTENCE.search(line) or bool(_ENDS_ABBREVIATED.search(line))
            return i if short and open_end and any(k is None for k in kinds[i + 1 :]) else None
    return None


def _body_kind(line: str) -> str:
    """ "heading" for a short line that does not close like a sentence and is no item of a list; else "body"."""
    if line.startswith("#"):
        return "heading"
    short = len(line.split()) <= _HEADING_WORDS and not LIST_LEAD.match(line)
    return "heading" if short and not _ENDS_SENTENCE.search(line) else "body"


def _block(text: str, span: Span, kind: str) -> Block:
    if kind == "caption":
        match = CREDIT.search(text[span.start : span.end])
        credit = Span(span.start + _first_ink(match), span.end) if match else None
        return Block(span, kind, span.start, credit=credit)
    if kind not in ("body", "heading"):
        return Block(span, kind, span.start)
    lead = LIST_LEAD.match(text, span.start, span.end)
    start = lead.end() if lead else span.start
    found = DATELINE.match(text, start, span.end) if kind == "body" else None
    if found and not _SHOUT.fullmatch(found.group()):
        return Block(span, kind, found.end(), dateline=Span(start, start + len(found.group().rstrip())))
    return Block(span, kind, start)


def _first_ink(match: re.Match[str]) -> int:
    return match.start() + len(match.group()) - len(match.group().lstrip())


def _publication(text: str, said: list[str], kinds: list[str | None], blocks: tuple[Block, ...]) -> Publication:
    """From a labelled line, else a lone date line, else a dateline that tells the year."""
    posted = [line for line, kind in zip(said, kinds, strict=True) if kind == "posted"]
    datelines = [text[b.dateline.start : b.dateline.end] for b in blocks if b.dateline]
    for read, lines in ((posted_publication, posted), (lone_date, posted), (dateline_publication, datelines[:1])):
        for line in lines:
            if found := read(line):
                return found
    return UNKNOWN_PUBLICATION
