"""What stands outside the packed rows: "+n more" where a lane is full, and the events without a date."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dateline.figures.geometry import Group
from dateline.figures.items import Item
from dateline.figures.measure import balance_runs, line_width, text_width
from dateline.figures.packing import GAP, OFF, ROW, Field
from dateline.figures.parts import Line, Side

_UNDATED_MARK = 18.0
_UNDATED_WRAP = 300.0
_UNDATED_GAP = 26.0


@dataclass(frozen=True, slots=True)
class Crowd:
    """Groups that share one "+n more"; ``x0`` to ``x1`` is what their marks take of the row."""

    groups: tuple[Group, ...]
    segment: int
    side: Side
    anchor: float
    shift: float
    x0: float
    width: float

    @property
    def text(self) -> str:
        """What is printed."""
        return note_text(len(self.event_ids))

    @property
    def event_ids(self) -> tuple[str, ...]:
        """Its events, the most important first."""
        entries = sorted(
            (e for g in self.groups for e in g.entries), key=lambda e: (-e.item.rank, e.item.middle, e.item.event_id)
        )
        return tuple(e.item.event_id for e in entries)


def note_text(count: int) -> str:
    """What stands at the place of labels that found no room."""
    return f"+{count} more"


def crowd_notes(groups: Sequence[Group], ground: Field) -> list[Crowd]:
    """Gather groups from left to right into as many notes as fit beside each other on one row."""
    bunches: list[list[Group]] = []
    for group in sorted(groups, key=_left):
        if bunches and _left(group) < _reach(bunches[-1]):
            bunches[-1].append(group)
        else:
            bunches.append([group])
    crowds = [_crowd(bunch, ground) for bunch in bunches]
    while len(crowds) > 1 and crowds[-1].side == "left" and crowds[-1].x0 - GAP < _end(crowds[-2]):
        bunches[-2:] = [[*bunches[-2], *bunches[-1]]]
        crowds = [_crowd(bunch, ground) for bunch in bunches]
    return crowds


def note_rows(groups: Sequence[Group], ground: Field) -> int:
    """Rows that the marks of these groups and their notes take at the foot of a lane."""
    return 0 if not groups else 1 + any(crowd.side == "below" for crowd in crowd_notes(groups, ground))


def _left(group: Group) -> float:
    return min(entry.x0 for entry in group.entries)


def _right(bunch: Sequence[Group]) -> float:
    return max(entry.x1 for group in bunch for entry in group.entries)


def _note_width(bunch: Sequence[Group]) -> float:
    return text_width(note_text(sum(len(g.entries) for g in bunch)), bold=True) + 2


def _reach(bunch: Sequence[Group]) -> float:
    return _right(bunch) + OFF + _note_width(bunch) + GAP


def _end(crowd: Crowd) -> float:
    return max(_right(crowd.groups), crowd.x0 + crowd.width)


def _crowd(bunch: Sequence[Group], ground: Field) -> Crowd:
    width, right, left = _note_width(bunch), _right(bunch), min(_left(g) for g in bunch)
    stop = ground.right if ground.asof is None or right + OFF > ground.asof else ground.asof - 4
    side: Side = "right" if right + OFF + width <= stop else "left" if left - OFF - width >= ground.left else "below"
    anchor, shift = {"right": (right, OFF), "left": (left, -OFF), "below": (left, max(0.0, ground.left - left))}[side]
    x0 = anchor + shift - (width if side == "left" else 0.0)
    return Crowd(tuple(bunch), bunch[0].entries[0].place.segment, side, anchor, shift, x0, width)


@dataclass(frozen=True, slots=True)
class Listed:
    """An event without a date: its mark from ``x`` on, its label behind it; ``row`` counts within the strip."""

    item: Item
    x: float
    x0: float
    width: float
    row: int
    lines: tuple[Line, ...]


def list_undated(items: Sequence[Item], left: float, right: float) -> tuple[list[Listed], int]:
    """Undated events one after the other, as running text would; and the number of rows."""
    listed: list[Listed] = []
    x, row, deepest = left, 0, 0
    for item in items:
        lines = balance_runs(item.runs, min(_UNDATED_WRAP, right - left - _UNDATED_MARK - OFF))
        width = max(line_width(line) for line in lines)
        if x > left and x + _UNDATED_MARK + OFF + width > right:
            x, row = left, deepest
        listed.append(Listed(item, x, x + _UNDATED_MARK + OFF, width, row, lines))
        x, deepest = x + _UNDATED_MARK + OFF + width + _UNDATED_GAP, max(deepest, row + len(lines))
    return listed, deepest


def row_y(row: float) -> float:
    """Pixels from the top of a lane's rows to the middle of a row."""
    return (row + 0.5) * ROW
