"""The legend: only the signs that this picture uses, in words, on fixed pixels from the left."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.figures.measure import text_width
from dateline.figures.parts import Box, Force, LegendItem, Mark, Tie
from dateline.figures.wording import LANE_NAMES

LEGEND_PX = 12
LEGEND_ROW = 20
SIGN = 26.0
_GAP = 12.0
_GLYPHS = {
    "dot": "one day", "bar": "several days", "span": "within this span", "ring": "implied",
}  # fmt: skip
_STATUSES = {"planned": "planned", "possible": "possible", "cancelled": "cancelled", "later": "after the as-of date"}
Entry = tuple[str, str, str, str, str]


def legend_of(
    marks: Sequence[Mark], ties: Sequence[Tie], forces: Sequence[Force], types: bool, left: float, right: float, y: float
) -> tuple[tuple[LegendItem, ...], float]:
    """The items, flowing from ``left`` to ``right`` from ``y`` on, and the y where they end."""
    items, x = [], left
    for kind, glyph, status, type_, text in _entries(marks, ties, forces, types):
        width = SIGN + text_width(text, LEGEND_PX)
        if x > left and x + width > right:
            x, y = left, y + LEGEND_ROW
        items.append(LegendItem(kind, glyph, status, type_, text, Box(x, y, x + width, y + LEGEND_ROW)))  # type: ignore[arg-type]
        x += width + _GAP
    return tuple(items), y + LEGEND_ROW if items else y


def _entries(marks: Sequence[Mark], ties: Sequence[Tie], forces: Sequence[Force], types: bool) -> list[Entry]:
    glyphs = {m.glyph for m in marks}
    statuses = {m.status for m in marks}
    entries: list[Entry] = [("mark", glyph, "occurred", "", text) for glyph, text in _GLYPHS.items() if glyph in glyphs]
    entries += [("mark", "dot", status, "", text) for status, text in _STATUSES.items() if status in statuses]
    if ties:
        entries.append(("tie", "dot", "occurred", "", "≠ sources differ"))
    if forces:
        entries.append(("force", "dot", "occurred", "", "in force"))
        if any(force.hatched for force in forces):
            entries.append(("force", "span", "occurred", "", "end disputed"))
    if types:
        kinds = [kind for kind in LANE_NAMES if any(m.type == kind for m in marks)]
        entries += [("type", "dot", "occurred", kind, LANE_NAMES[kind]) for kind in kinds]
    return entries
