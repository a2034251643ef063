"""Text → paragraphs: a line each, or a block of hard-wrapped lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from dateline.model import Span

BREAK = re.compile(r"\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_WRAP_MIN, _WRAP_MAX = 45, 100


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
    if _is_hard_wrapped(text, blocks):
        return [Span(block[0].start, block[-1].end) for block in blocks]
    return [line for block in blocks for line in block]


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
