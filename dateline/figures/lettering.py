"""The words of a picture: where each text is held, and its lines in runs of one weight and colour.

The page writes them over the chart itself (`told`), since Plotly styles and measures every text by itself, which takes it
longer than all else; for Plotly's own tools they are annotations (`annotation`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from dateline.figures.hover import ENTITIES
from dateline.figures.wording import plain_words

LEADING = 1.3  # of the type size, from line to line
_MIDDLE = 0.35  # of the type size, from the middle of a line down to the baseline
_LINES_ABOVE = {"top": 0.0, "middle": 0.5, "bottom": 1.0}  # the share of the lines that stands above the point


@dataclass(frozen=True, slots=True)
class At:
    """A point in Plotly's terms: on an axis or on the paper (0 to 1, y upwards). ``share``: how far along its axis, 0 to 1."""

    xref: str
    x: Any
    yref: str
    y: float
    share: float | None = None

    @property
    def along(self) -> float:
        """The share of its axis; on the paper that is its x."""
        return float(self.x) if self.share is None else self.share


@dataclass(frozen=True, slots=True)
class Span:
    """Words of one weight and colour."""

    text: str
    bold: bool
    colour: str


Lines = tuple[tuple[Span, ...], ...]


@dataclass(frozen=True, slots=True)
class Letters:
    """A text ``shift`` pixels from a point, y upwards; ``anchor`` is the side of the text held there, ``role`` names its kind."""

    at: At
    lines: Lines
    size: float
    shift: tuple[float, float]
    anchor: str
    role: str


def lines_of(words: str | Iterable[str], colour: str, bold: bool = False) -> Lines:
    """Plain words as lines in one ink."""
    return tuple((Span(plain_words(line), bold, colour),) for line in ([words] if isinstance(words, str) else words))


def joined(spans: Sequence[Span]) -> tuple[Span, ...]:
    """The same line with neighbours of one ink as one span."""
    inks = groupby(spans, key=lambda span: (span.bold, span.colour))
    return tuple(Span("".join(span.text for span in run), bold, colour) for (bold, colour), run in inks)


def told(letters: Iterable[Letters], top: float, bottom: float) -> list[dict[str, Any]]:
    """All texts as the page takes them, a group for what is alike: spans in the group's ink are plain strings.

    Each is held at a share of its axis, with the y of its first line in pixels; ``top`` and ``bottom`` are those of the plot.
    """
    groups: dict[tuple[Any, ...], list[Any]] = {}
    for one in letters:
        across, side = one.anchor.split()
        ink = _ink(one)
        head = down(one.at, top, bottom) - one.shift[1] - _LINES_ABOVE[side] * LEADING * one.size * len(one.lines)
        first = head + (LEADING / 2 + _MIDDLE) * one.size
        held = [round(one.at.along, 5), round(first, 1), round(one.shift[0], 1), [_line(line, ink) for line in one.lines]]
        groups.setdefault((one.at.xref, one.size, round(LEADING * one.size, 2), across, one.role, *ink), []).append(held)
    names = ("axis", "size", "leading", "side", "role", "bold", "colour")
    return [dict(zip(names, kind, strict=True)) | {"held": held} for kind, held in groups.items()]


def down(at: At, top: float, bottom: float) -> float:
    """The y of a point in pixels from the top of the picture, whose plot reaches from ``top`` to ``bottom``."""
    return at.y if at.yref != "paper" else top + (1 - at.y) * max(bottom - top, 1.0)


def _line(line: Sequence[Span], ink: tuple[bool, str]) -> list[Any]:
    return [span.text if (span.bold, span.colour) == ink else [span.text, span.bold, span.colour] for span in line]


def annotation(one: Letters) -> dict[str, Any]:
    """A text as Plotly's annotation."""
    (across, down), colour = one.anchor.split(), _ink(one)[1]
    words = "<br>".join("".join(_markup(span, colour) for span in line) for line in one.lines)
    return {
        "xref": one.at.xref, "x": one.at.x, "yref": one.at.yref, "y": one.at.y, "text": words, "showarrow": False,
        "xshift": one.shift[0], "yshift": one.shift[1], "xanchor": across, "yanchor": down, "borderpad": 0, "borderwidth": 0,
        "align": "right" if across == "right" else "left", "font": {"size": one.size, "color": colour},
        **({"name": one.role} if one.role else {}),
    }  # fmt: skip


def _ink(one: Letters) -> tuple[bool, str]:
    """Weight and colour of its first words."""
    return next(((span.bold, span.colour) for line in one.lines for span in line), (False, ""))


def _markup(span: Span, colour: str) -> str:
    """A span in the few tags that Plotly's texts know; the words are escaped."""
    words = span.text.translate(ENTITIES)
    words = words if span.colour == colour else f'<span style="color:{span.colour}">{words}</span>'
    return f"<b>{words}</b>" if span.bold else words
