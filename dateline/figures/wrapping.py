"""Words into lines: each word is measured once, after that a line break is a matter of adding up."""

from __future__ import annotations

import functools
import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass, field

from dateline.figures.measure import BOLD, LABEL_PX, text_width
from dateline.figures.parts import Line, Run

Cuts = list[tuple[int, float]]  # for each line the piece that it begins with, and the pixels that it takes


@dataclass(frozen=True, slots=True, eq=False)
class Words:
    """A text cut where a line may end; ``width`` is that of a single line, in whole pixels.

    A source number keeps to the word before it, so that no line is just "[1]".
    """

    runs: Line
    widths: tuple[float, ...]
    longest: float
    space: float
    width: int
    blocks: dict[int, Block] = field(default_factory=dict)

    @property
    def pieces(self) -> list[Line]:
        """The text where a line may end, each of ``widths`` px."""
        pieces: list[Line] = []
        for run in self.runs:
            for word in (Run(text, run.style) for text in run.text.split(" ") if text):
                if pieces and run.style == "cite":
                    pieces[-1] = (*pieces[-1], word)
                else:
                    pieces.append((word,))
        return pieces

    def block(self, room: float) -> Block:
        """As few lines of at most ``room`` px as words allow, of lengths as even as can be.

        A word longer than that stands alone, uncut.
        """
        if room >= self.width:
            return self._evenly(1)
        if math.ceil(self.longest) > room:
            return self._block(_cut(self.widths, self.space, room))
        count = max(1, int(self.width // (room + self.space)))  # fewer lines could not hold it
        while (block := self._evenly(count)).width > room:
            count += 1
        return block

    def _evenly(self, count: int) -> Block:
        """So many lines, the longest as short as can be."""
        if count not in self.blocks:
            self.blocks[count] = self._block(_cut_evenly(self.widths, self.space, count))
        return self.blocks[count]

    def _block(self, cuts: Cuts) -> Block:
        return Block(self, cuts, len(cuts), _longest(cuts))

    def wrapped(self, room: float) -> tuple[Line, ...]:
        """Lines of at most ``room`` px, each as long as it can be."""
        return self.cut_at(_cut(self.widths, self.space, room))

    def cut_at(self, cuts: Cuts) -> tuple[Line, ...]:
        """The lines that begin at ``cuts``."""
        pieces = self.pieces
        bounds = [*(start for start, _ in cuts), len(pieces)]
        return tuple(_joined(pieces[a:b]) for a, b in itertools.pairwise(bounds))


@dataclass(frozen=True, slots=True, eq=False)
class Block:
    """Words broken into ``count`` lines, the longest ``width`` px wide. The lines are made when they are asked for."""

    words: Words
    cuts: Cuts
    count: int
    width: int

    @property
    def lines(self) -> tuple[Line, ...]:
        """The lines from the top down."""
        return (self.words.runs,) if self.count == 1 else self.words.cut_at(self.cuts)


def _cut_evenly(widths: Sequence[float], space: float, count: int) -> Cuts:
    """At most ``count`` lines: from the width that they need at least, up to the next at which a word moves up, and so on."""
    most = math.ceil(max(0.0, *widths, (sum(widths) + space * (len(widths) - count)) / count))
    while len(cuts := _cut(widths, space, most)) > count:
        most = math.ceil(min(used + space + widths[start] for (_, used), (start, _) in itertools.pairwise(cuts)))
    return cuts


def _cut(widths: Sequence[float], space: float, room: float) -> Cuts:
    """Fill line after line; a line's sum is taken in the same order whether others stand before it or not."""
    most = room if room == math.inf else math.floor(room)
    cuts, start, used = [], 0, -space
    for k, width in enumerate(widths):
        longer = used + (space + width)
        if longer > most and k > start:
            cuts.append((start, used))
            start, longer = k, -space + (space + width)
        used = longer
    return [*cuts, (start, used)]


def _longest(cuts: Cuts) -> int:
    return math.ceil(max(used for _, used in cuts))


@functools.lru_cache(maxsize=4_000)
def words_of(runs: Line, size: float = LABEL_PX) -> Words:
    """Runs of words, measured; the words of a run are what spaces part."""
    widths: list[float] = []
    space = text_width(" ", size)
    for run in runs:
        bold = run.style in BOLD
        for text in filter(None, run.text.split(" ")):
            width = text_width(text, size, bold)
            if widths and run.style == "cite":
                widths[-1] = widths[-1] + width + space
            else:
                widths.append(width)
    if not widths:
        return Words(runs, (), 0.0, space, 0)
    return Words(runs, tuple(widths), max(widths), space, _longest(_cut(widths, space, math.inf)))


def line_width(line: Line, size: float = LABEL_PX) -> int:
    """Whole pixels of a line of runs, a space between two."""
    return words_of(line, size).width


def wrap_text(text: str, width: float, size: float = LABEL_PX, bold: bool = False) -> tuple[str, ...]:
    """Break plain text into lines of at most ``width`` px."""
    lines = words_of((Run(text, "date" if bold else "title"),), size).wrapped(width)
    return tuple(" ".join(run.text for run in line) for line in lines)


def _joined(pieces: Sequence[Line]) -> Line:
    """One line: neighbouring words of one style as one run."""
    words = itertools.groupby(itertools.chain.from_iterable(pieces), key=lambda run: run.style)
    return tuple(Run(" ".join(run.text for run in runs), style) for style, runs in words)
