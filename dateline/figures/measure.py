"""How wide words are, in the very faces that the browser and the server draw.

Latin, Greek and Cyrillic are measured with the shipped IBM Plex Sans, Hangul, kana and Arabic with the shipped faces for those;
Arabic is shaped, as its letters join. Hanzi are one em wide in every face. What no shipped face has counts 0.7 em.
"""

from __future__ import annotations

import functools
import itertools
import math
import pathlib
import unicodedata

from PIL import ImageFont, features

from dateline.figures.fonts import ARABIC, HANGUL, REGULAR, SEMIBOLD
from dateline.figures.parts import Line, Run, Style

LABEL_PX = 12.5
LEADING = 16.25
_EM = 100
_SAFETY = 1.01
_BOLD: frozenset[Style] = frozenset({"date", "badge"})
_HANGUL = (0xAC00, 0xD7A3)
_ARABIC = ((0x0600, 0x06FF), (0x0750, 0x077F), (0xFB50, 0xFDFF), (0xFE70, 0xFEFC))


@functools.cache
def _face(path: pathlib.Path, shaped: bool = False) -> ImageFont.FreeTypeFont:
    engine = ImageFont.Layout.RAQM if shaped and features.check("raqm") else ImageFont.Layout.BASIC
    return ImageFont.truetype(str(path), _EM, layout_engine=engine)


@functools.cache
def _advance(char: str, bold: bool) -> float:
    if _is_known(char):
        return _face(SEMIBOLD if bold else REGULAR).getlength(char) / _EM
    if unicodedata.combining(char) or unicodedata.category(char) in ("Cf", "Mn", "Cc"):
        return 0.0
    if _HANGUL[0] <= ord(char) <= _HANGUL[1]:
        return _face(HANGUL).getlength(char) / _EM
    return 1.0 if unicodedata.east_asian_width(char) in ("W", "F") else 0.7


@functools.cache
def _is_known(char: str) -> bool:
    missing = _face(REGULAR).getmask("\uffff")
    glyph = _face(REGULAR).getmask(char)
    return char == " " or not (glyph.size == missing.size and bytes(glyph) == bytes(missing))


@functools.cache
def _is_arabic(char: str) -> bool:
    return any(low <= ord(char) <= high for low, high in _ARABIC)


@functools.lru_cache(maxsize=100_000)
def _ems(text: str, bold: bool) -> float:
    """Widths of a text in ems, Arabic words shaped."""
    if text.isascii():
        return sum(_advance(c, bold) for c in text)
    width = 0.0
    for arabic, chars in itertools.groupby(text, _is_arabic):
        word = "".join(chars)
        width += _face(ARABIC, shaped=True).getlength(word) / _EM if arabic else sum(_advance(c, bold) for c in word)
    return width


@functools.lru_cache(maxsize=100_000)
def text_width(text: str, size: float = LABEL_PX, bold: bool = False) -> float:
    """Pixels that ``text`` takes at ``size`` px. Kerning is left out: it only narrows, by less than one percent.

    >>> text_width("wide") < text_width("wide", bold=True)
    True
    """
    return _ems(text, bold) * size * _SAFETY


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


@functools.lru_cache(maxsize=50_000)
def block_of(runs: Line, room: float) -> tuple[tuple[Line, ...], float]:
    """Runs as balanced lines of at most ``room`` px, if words allow, and the width of the longest."""
    whole = line_width(runs)
    if whole <= room:
        return (runs,), whole
    lines = balance_runs(runs, room)
    return lines, max(line_width(line) for line in lines)
