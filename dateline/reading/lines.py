"""Text → paragraphs: a line each, or a block of hard-wrapped lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from dateline.model import Span
from dateline.reading.furniture import line_kind

BREAK = re.compile(r"\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
LIST_LEAD = re.compile(r"(?:#{1,6}|[-*•·▪–—]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)])\s+")
_WRAP_MIN, _WRAP_MAX = 45, 100
_CLOSED = re.compile(r"[.!?…:;][\"'”’»)\]]*$")
_SMALL_WORD = re.compile(r"[a-zß-ÿ][a-zß-ÿ'’-]*+(?!\w|@|\.\w)")  # no name ("al-Assad"), no address
# Words, and a comma, that no title or sentence ends with.
_OPEN_WORD = re.compile(r"(?:\b(?:an?|the|of|and|or|between|from|with|by|at|to|in|on|for|during|since|until|after|before)|\w,)$")
_ENDS_IN_MONTH = re.compile(r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December)$")
_YEAR_FOLLOWS = re.compile(r"(?:\d{1,2},?\s+)?\d{4}\b")


def lines(text: str) -> Iterator[Span]:
    """Every line, blank ones too, without its break."""
    start = 0
    for match in BREAK.finditer(text):
        yield Span(start, match.start())
        start = match.end()
    yield Span(start, len(text))


def paragraphs(text: str) -> list[Span]:
    """Paragraphs in order, white space around them left out, blank ones too."""
    blocks = _blocks(text)
    wrapped = _is_hard_wrapped(text, blocks)
    return [Span(run[0].start, run[-1].end) for block in blocks for run in ([block] if wrapped else _runs(text, block))]


def _runs(text: str, block: list[Span]) -> list[list[Span]]:
    """The lines of a block, those together that are one sentence cut by the width of a page."""
    pairs = list(pairwise(block))
    joined = [_continues(text, a, b) for a, b in pairs]
    if any(joined) and _is_filled(text, block):
        return [block]
    runs = [block[:1]]
    for (_, line), joins in zip(pairs, joined, strict=True):
        if joins:
            runs[-1].append(line)
        else:
            runs.append([line])
    return runs


def _is_filled(text: str, block: list[Span]) -> bool:
    """Whether a page as wide as the longest line leaves no room on any line for the first word of the next."""
    width = max(line.end - line.start for line in block)
    firsts = [len(text[line.start : line.end].split()[0]) for line in block[1:]]
    return width >= _WRAP_MIN and all(a.end - a.start + 1 + first > width for a, first in zip(block, firsts, strict=False))


def _continues(text: str, a: Span, b: Span) -> bool:
    """Whether the sentence of line ``a`` is still open and line ``b`` goes on with it; items and furniture do not."""
    line, following = text[a.start : a.end], text[b.start : b.end]
    if "\n" not in text[a.end : b.start] or _CLOSED.search(line) or LIST_LEAD.match(line) or LIST_LEAD.match(following):
        return False
    small = bool(_SMALL_WORD.match(following))
    split_date = _ENDS_IN_MONTH.search(line) and _YEAR_FOLLOWS.match(following)
    if not (small or split_date or _OPEN_WORD.search(line)):
        return False
    return line_kind(line) in (None, "caption") and line_kind(following) in (None, "caption")


def _blocks(text: str) -> list[list[Span]]:
    """Runs of lines that no blank line parts."""
    blocks: list[list[Span]] = [[]]
    for line in lines(text):
        piece = text[line.start : line.end]
        if piece.strip():
            lead = len(piece) - len(piece.lstrip())
            blocks[-1].append(Span(line.start + lead, line.start + len(piece.rstrip())))
        elif blocks[-1]:
            blocks.append([])
    return [block for block in blocks if block]


def _is_hard_wrapped(text: str, blocks: list[list[Span]]) -> bool:
    """Most lines that another follows have a typewriter's length, and many of the next ones begin inside a sentence."""
    pairs = [pair for block in blocks for pair in pairwise(block)]
    if len(pairs) < 3:
        return False
    filled = sum(_WRAP_MIN <= a.end - a.start <= _WRAP_MAX for a, _ in pairs)
    running = sum(text[b.start].islower() for _, b in pairs)
    return filled >= 0.7 * len(pairs) and running >= 0.3 * len(pairs)
