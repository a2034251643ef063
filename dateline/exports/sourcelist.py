"""The numbered source list of a page: in columns where that is low enough, else one after the other, else as many as fit."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from dateline.figures.measure import text_width
from dateline.figures.parts import Source
from dateline.figures.wrapping import wrap_text

_NARROWEST = 15.0  # of the type size: no column is narrower
_GAP = 2.0
_MOST_COLUMNS = 7


@dataclass(frozen=True, slots=True)
class SourceList:
    """Columns of lines, each column with its distance from the left; ``shown`` counts the sources that are in it."""

    columns: tuple[tuple[float, tuple[str, ...]], ...]
    shown: int

    @property
    def rows(self) -> int:
        """Lines of the longest column."""
        return max((len(lines) for _, lines in self.columns), default=0)


def list_sources(sources: Sequence[Source], width: float, size: float, most_rows: int) -> SourceList:
    """All sources within ``width`` px and ``most_rows`` lines if they fit, else the first of them, and which ones follow."""
    tried = [_in_columns(sources, width, size, n) for n in range(1, _MOST_COLUMNS + 1)]
    wide = [found for found in tried if found] or [SourceList((), 0)]
    best = min(wide, key=lambda found: found.rows)
    if best.rows <= most_rows:
        return best
    for count in range(len(sources), 0, -1):
        lines = _run_in(sources, count, width, size)
        if len(lines) <= most_rows:
            return SourceList(((0.0, lines),), count)
    return SourceList(((0.0, (_follow(sources, 0),)),), 0)


def fill_page(sources: Sequence[Source], width: float, size: float, most_rows: int) -> SourceList:
    """As many sources as a page of their own holds, in two columns; at least one."""
    count = len(sources)
    while count > 1:
        found = _in_columns(sources[:count], width, size, 2)
        if found and found.rows <= most_rows:
            return found
        count = min(count - 1, int(count * most_rows / found.rows) + 1) if found else count - 1
    return _in_columns(sources[:1], width, size, 1) or SourceList((), 1)


def _in_columns(sources: Sequence[Source], width: float, size: float, n: int) -> SourceList | None:
    """The sources down ``n`` columns of even height, none broken over two; None where a column would be too narrow."""
    wide = (width - (n - 1) * _GAP * size) / n
    if n > 1 and wide < _NARROWEST * size:
        return None
    entries = [wrap_text(source.text, wide, size) for source in sources]
    if any(text_width(line, size) > wide for lines in entries for line in lines) and n > 1:
        return None
    rows = math.ceil(sum(map(len, entries)) / n)
    columns: list[list[str]] = [[]]
    for lines in entries:
        if len(columns) < n and columns[-1] and len(columns[-1]) + len(lines) > rows:
            columns.append([])
        columns[-1].extend(lines)
    return SourceList(tuple((k * (wide + _GAP * size), tuple(lines)) for k, lines in enumerate(columns)), len(sources))


def _run_in(sources: Sequence[Source], count: int, width: float, size: float) -> tuple[str, ...]:
    words = [source.text for source in sources[:count]]
    if count < len(sources):
        words.append(_follow(sources, count))
    return wrap_text(" · ".join(words), width, size)


def _follow(sources: Sequence[Source], count: int) -> str:
    first, last = sources[count].number, sources[-1].number
    return f"[{first}] follows on the next page" if first == last else f"[{first}]–[{last}] follow on the next page"
