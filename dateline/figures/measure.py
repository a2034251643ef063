"""How wide words are, in the very font that the browser draws.

Text is measured with the shipped IBM Plex Sans (Latin, Greek, Cyrillic). A character the font lacks counts as one em where
Unicode calls it wide (Hangul, Hanzi, kana) and 0.7 em else: browsers take such glyphs from another font, whose exact widths
are not known here, so that labels in those scripts get a little more room than they need.
"""

from __future__ import annotations

import functools
import math
import unicodedata

from PIL import ImageFont

from dateline.figures.fonts import REGULAR, SEMIBOLD
from dateline.figures.parts import Line, Run, Style

LABEL_PX = 12.5
LEADING = 16.25
_EM = 100
_SAFETY = 1.01
_BOLD: frozenset[Style] = frozenset({"date", "badge"})


@functools.cache
def _font(bold: bool) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(SEMIBOLD if bold else REGULAR), _EM, layout_engine=ImageFont.Layout.BASIC)


@functools.cache
def _advance(char: str, bold: bool) -> float:
    if _is_known(char):
        return _font(bold).getlength(char) / _EM
    if unicodedata.combining(char) or unicodedata.category(char) in ("Cf", "Mn", "Cc"):
        return 0.0
    return 1.0 if unicodedata.east_asian_width(char) in ("W", "F") else 0.7


@functools.cache
def _is_known(char: str) -> bool:
    missing = _font(False).getmask("\uffff")
    glyph = _font(False).getmask(char)
    return char == " " or not (glyph.size == missing.size and bytes(glyph) == bytes(missing))


@functools.lru_cache(maxsize=50_000)
def text_width(text: str, size: float = LABEL_PX, bold: bool = False) -> float:
    """Pixels that ``text`` takes at ``size`` px. Kerning is left out: it only narrows, by less than one percent.

    >>> text_width("wide") < text_width("wide", bold=True)
    True
    """
    return sum(_advance(c, bold) for c in text) * size * _SAFETY


def run_width(run: Run, size: float = LABEL_PX) -> float:
    """Pixels of one run in its own weight."""
    return text_width(run.text, size, run.style in _BOLD)


@functools.lru_cache(maxsize=50_000)
def line_width(line: Line, size: float = LABEL_PX) -> float:
    """Pixels of a line of runs, a space between two."""
    return math.ceil(sum(run_width(run, size) for run in line) + text_width(" ", size) * (len(line) - 1))


def wrap_runs(runs: Line, width: float, size: float = LABEL_PX) -> tuple[Line, ...]:
    """Break runs into lines of at most ``width`` px between words; a word longer than that stands alone, uncut."""
    words = [Run(word, run.style) for run in runs for word in run.text.split(" ") if word]
    space, used = text_width(" ", size), 0.0
    lines: list[list[Run]] = [[]]
    for group in _glue_cites(words):
        wide = sum(run_width(word, size) for word in group) + space * (len(group) - 1)
        if lines[-1] and math.ceil(used + space + wide) > width:
            lines.append([])
        used = wide + (used + space if lines[-1] else 0.0)
        lines[-1].extend(group)
    return tuple(_merge(line) for line in lines)


def _glue_cites(words: list[Run]) -> list[tuple[Run, ...]]:
    """Keep source numbers with the word before them, so that no line is just "[1]"."""
    groups: list[tuple[Run, ...]] = []
    for word in words:
        if groups and word.style == "cite":
            groups[-1] = (*groups[-1], word)
        else:
            groups.append((word,))
    return groups


def _merge(words: list[Run]) -> Line:
    merged: list[Run] = []
    for word in words:
        if merged and merged[-1].style == word.style:
            merged[-1] = Run(f"{merged[-1].text} {word.text}", word.style)
        else:
            merged.append(word)
    return tuple(merged)


def wrap_text(text: str, width: float, size: float = LABEL_PX, bold: bool = False) -> tuple[str, ...]:
    """Break plain text into lines of at most ``width`` px."""
    lines = wrap_runs((Run(text, "date" if bold else "title"),), width, size)
    return tuple(" ".join(run.text for run in line) for line in lines)


@functools.lru_cache(maxsize=20_000)
def balance_runs(runs: Line, width: float, size: float = LABEL_PX) -> tuple[Line, ...]:
    """Break runs into as few lines as ``width`` allows, of lengths as even as can be."""
    lines = wrap_runs(runs, width, size)
    low, high = width / max(1, len(lines)) * 0.8, width
    while len(lines) > 1 and high - low > 4:
        middle = (low + high) / 2
        trial = wrap_runs(runs, middle, size)
        if len(trial) == len(lines) and max(line_width(line, size) for line in trial) <= middle:
            high, lines = middle, trial
        else:
            low = middle
    return lines
