"""The numbered sources of a slide: in columns where that costs little, else one after the other; never cut, never in silence."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from dateline.figures.measure import text_width, wrap_text
from dateline.figures.parts import Source
from dateline.figures.wording import short_date

SOURCE_PX = 10.5
LEADING = 1.3
_GAP = 16.0
_ABOVE = 8.0


@dataclass(frozen=True, slots=True)
class ListLine:
    """One line of the list, from ``x``, ``y`` within it."""

    text: str
    x: float
    y: float
    width: float
    size: float


@dataclass(frozen=True, slots=True)
class Listing:
    """The list as it stands, its height with the air above it, and what found no room in it."""

    lines: tuple[ListLine, ...]
    height: float
    left_over: tuple[Source, ...] = ()


class _Piece(NamedTuple):
    """Words on a row of the list."""

    row: int
    x: float
    text: str


def list_sources(sources: Sequence[Source], width: float, most: float, unit: float = 1.0) -> list[Listing]:
    """The ways to list sources in ``width`` and at most ``most`` pixels, the best first: with their titles, or briefly.

    Where even the brief list is too long, it ends with how many more there are.
    """
    size = SOURCE_PX * unit
    rows = max(1, int((most - _ABOVE * unit) / (size * LEADING)))
    full, brief = [source.text for source in sources], [brief_text(source) for source in sources]
    ways = [_pieces(words, width, size) for words in (full, brief)]
    if fitting := [_listing(pieces, size, unit) for pieces in ways if _count(pieces) <= rows]:
        return fitting
    shown = next((n for n in range(len(sources) - 1, 0, -1) if _count(_shortened(brief, n, width, size)) <= rows), 0)
    return [_listing(_shortened(brief, shown, width, size), size, unit, tuple(sources[shown:]))]


def brief_text(source: Source) -> str:
    """The line where room is scarce: the publisher or else the title, and a short date."""
    return f"[{source.number}] {source.brief or source.words}, {short_date(source.published)}"


def _shortened(words: Sequence[str], shown: int, width: float, size: float) -> list[_Piece]:
    return _pieces([*words[:shown], f"and {len(words) - shown} more sources"], width, size)


def _count(pieces: Sequence[_Piece]) -> int:
    return max((piece.row + 1 for piece in pieces), default=0)


def _listing(pieces: Sequence[_Piece], size: float, unit: float, left_over: tuple[Source, ...] = ()) -> Listing:
    above, high = _ABOVE * unit, size * LEADING
    lines = tuple(ListLine(p.text, p.x, above + p.row * high, text_width(p.text, size), size) for p in pieces)
    return Listing(lines, above + _count(pieces) * high if pieces else 0.0, left_over)


def _pieces(words: Sequence[str], width: float, size: float) -> list[_Piece]:
    """In columns, read downwards, if that takes at most a row more than running on."""
    flowing, columns = _flow(words, width, size), _columns(words, width, size)
    return columns if columns and _count(columns) <= _count(flowing) + 1 else flowing


def _flow(words: Sequence[str], width: float, size: float) -> list[_Piece]:
    """One after the other; one that is longer than a row starts a row and goes on on the next."""
    pieces: list[_Piece] = []
    row, x = 0, 0.0
    for told in words:
        lines = wrap_text(told, width, size)
        if x and (len(lines) > 1 or x + text_width(told, size) > width):
            row, x = row + 1, 0.0
        pieces += [_Piece(row + n, x, line) for n, line in enumerate(lines)]
        row, x = row + len(lines) - 1, x + text_width(lines[-1], size) + _GAP
    return pieces


def _columns(words: Sequence[str], width: float, size: float) -> list[_Piece]:
    """Equal columns, as many as the longest entry allows; none where that is only one."""
    longest = max((text_width(told, size) for told in words), default=width)
    columns = min(int((width + _GAP) / (longest + _GAP)), len(words))
    if columns < 2:
        return []
    rows = math.ceil(len(words) / columns)
    step = (width + _GAP) / columns
    return [_Piece(n % rows, n // rows * step, told) for n, told in enumerate(words)]
