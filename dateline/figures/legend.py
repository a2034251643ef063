"""The legend: only the signs that this picture uses, in words, on fixed pixels from the left."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from dateline.figures.geometry import Group
from dateline.figures.histories import BEFORE_WORDS
from dateline.figures.items import Item
from dateline.figures.measure import text_width
from dateline.figures.parts import Box, LegendItem
from dateline.figures.wording import LANE_NAMES

LEGEND_PX = 12
LEGEND_ROW = 20
SIGN = 26.0
_GAP = 12.0
_GLYPHS = {
    "dot": "one day", "pair": "one of two days", "bar": "several days", "span": "within this span", "ring": "implied",
}  # fmt: skip
_STATUSES = {"planned": "planned", "possible": "possible", "cancelled": "cancelled", "later": "after the as-of date"}
_BEFORE = ("planned", "possible", "cancelled")
Entry = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Signs:
    """Which signs a picture uses; ``hatched`` is a treaty's disputed end, ``before`` are the states that marks had before."""

    glyphs: frozenset[str]
    statuses: frozenset[str]
    types: frozenset[str]
    ties: bool = False
    forces: bool = False
    hatched: bool = False
    before: frozenset[str] = frozenset()
    moves: bool = False


def signs_of(groups: Iterable[Group], undated: Iterable[Item]) -> Signs:
    """The signs of what stands in the lanes and in the strip of the undated."""
    groups, undated = list(groups), list(undated)
    entries = [entry for group in groups for entry in group.entries]
    items = [*(entry.item for entry in entries), *undated]
    glyphs = {place.dated.glyph for entry in entries for place in entry.places} | ({"span"} if undated else set())
    forces = [group for group in groups if group.until]
    return Signs(
        frozenset(glyphs), frozenset(item.status for item in items), frozenset(item.type for item in items),
        any(entry.readings for entry in entries), bool(forces), any(entry.hatch for group in forces for entry in group.entries),
        frozenset(item.was for item in items if item.was and not item.earlier),
        any(group.moved for group in groups) or any(entry.earlier for entry in entries),
    )  # fmt: skip


def legend_of(signs: Signs, types: bool, left: float, right: float, y: float) -> tuple[tuple[LegendItem, ...], float]:
    """The items, flowing from ``left`` to ``right`` from ``y`` on, and the y where they end; ``types`` explains the colours."""
    items, x = [], left
    for kind, glyph, status, type_, text, *was in _entries(signs, types):
        width = SIGN + text_width(text, LEGEND_PX)
        if x > left and x + width > right:
            x, y = left, y + LEGEND_ROW
        items.append(LegendItem(kind, glyph, status, type_, text, Box(x, y, x + width, y + LEGEND_ROW), *was))  # type: ignore[arg-type]
        x += width + _GAP
    return tuple(items), y + LEGEND_ROW if items else y


def _entries(signs: Signs, types: bool) -> list[Entry]:
    entries: list[Entry] = [("mark", glyph, "occurred", "", text) for glyph, text in _GLYPHS.items() if glyph in signs.glyphs]
    entries += [("mark", "dot", status, "", text) for status, text in _STATUSES.items() if status in signs.statuses]
    entries += [("mark", "dot", "occurred", "", BEFORE_WORDS[was], was) for was in _BEFORE if was in signs.before]
    if signs.moves:
        entries.append(("move", "dot", "occurred", "", "moved to another day"))
    if signs.ties:
        entries.append(("tie", "dot", "occurred", "", "≠ sources differ"))
    if signs.forces:
        entries.append(("force", "dot", "occurred", "", "in force"))
        if signs.hatched:
            entries.append(("force", "span", "occurred", "", "end disputed"))
    if types:
        entries += [("type", "dot", "occurred", kind, LANE_NAMES[kind]) for kind in LANE_NAMES if kind in signs.types]
    return entries
