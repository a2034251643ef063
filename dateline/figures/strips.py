"""What stands outside the packed rows: "+n more" where a lane is full, and the events without a date."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dateline.figures.geometry import Group
from dateline.figures.items import Item
from dateline.figures.measure import balance_runs, line_width, text_width
from dateline.figures.packing import GAP, OFF, ROW, Field
from dateline.figures.parts import Line, Side

UNDATED_MARK = 18.0
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
    """Gather groups from left to right into as many notes as stand clear of each other and of each other's marks."""
    crowds: list[Crowd] = []
    for group in sorted(groups, key=lambda g: _left((g,))):
        crowds.append(_crowd((group,), ground))
        while len(crowds) > 1 and _clash(crowds[-2], crowds[-1]):
            crowds[-2:] = [_crowd((*crowds[-2].groups, *crowds[-1].groups), ground)]
    return crowds


def note_rows(groups: Sequence[Group], ground: Field) -> int:
    """Rows that the marks of these groups and their notes take at the foot of a lane."""
    return 0 if not groups else 1 + any(crowd.side == "below" for crowd in crowd_notes(groups, ground))


def _left(bunch: Sequence[Group]) -> float:
    return min(entry.x0 for group in bunch for entry in group.entries)


def _right(bunch: Sequence[Group]) -> float:
    return max(entry.x1 for group in bunch for entry in group.entries)


def _reach(crowd: Crowd) -> tuple[float, float]:
    """From where to where a crowd's marks and its note stand."""
    return min(_left(crowd.groups), crowd.x0), max(_right(crowd.groups), crowd.x0 + crowd.width)


def _clash(one: Crowd, other: Crowd) -> bool:
    (begin, end), (start, stop) = _reach(one), _reach(other)
    return begin < stop + GAP and start < end + GAP


def _crowd(bunch: tuple[Group, ...], ground: Field) -> Crowd:
    width = text_width(note_text(sum(len(g.entries) for g in bunch)), bold=True) + 2
    left, right = _left(bunch), _right(bunch)
    low, high = ground.limits(left)[0], ground.limits(right)[1]
    side: Side = "right" if right + OFF + width <= high else "left" if left - OFF - width >= low else "below"
    inside = min(max(0.0, ground.left - left), ground.limits(left)[1] - left - width)
    anchor, shift = {"right": (right, OFF), "left": (left, -OFF), "below": (left, inside)}[side]
    x0 = anchor + shift - (width if side == "left" else 0.0)
    places = [place for group in bunch for e in group.entries for place in (e.place, *e.readings)]
    last, first = max(places, key=lambda p: p.x1).pieces[-1], min(places, key=lambda p: p.x0).pieces[0]
    return Crowd(bunch, (last if side == "right" else first).segment, side, anchor, shift, x0, width)


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
        lines = balance_runs(item.runs, min(_UNDATED_WRAP, right - left - UNDATED_MARK - OFF))
        width = max(line_width(line) for line in lines)
        if x > left and x + UNDATED_MARK + OFF + width > right:
            x, row = left, deepest
        listed.append(Listed(item, x, x + UNDATED_MARK + OFF, width, row, lines))
        x, deepest = x + UNDATED_MARK + OFF + width + _UNDATED_GAP, max(deepest, row + len(lines))
    return listed, deepest


def row_y(row: float) -> float:
    """Pixels from the top of a lane's rows to the middle of a row."""
    return (row + 0.5) * ROW
