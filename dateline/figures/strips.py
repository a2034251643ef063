"""What stands outside the packed rows: "+n more" where a lane is full, and the events without a date."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import dataclass, replace

from dateline.figures.geometry import DOT_R, Group
from dateline.figures.items import Item
from dateline.figures.measure import text_width
from dateline.figures.packing import GAP, OFF, ROW, Field
from dateline.figures.parts import Line, Side
from dateline.figures.wrapping import words_of

UNDATED_MARK = 18.0
_UNDATED_WRAP = 300.0
_UNDATED_GAP = 26.0
_WINDOW = 200.0
_LEAST_APART = 100.0


@dataclass(frozen=True, slots=True)
class Bunch:
    """Neighbouring groups on one row: ``x0`` to ``x1`` is what their marks take, in ``segment0`` and ``segment1``."""

    groups: list[Group]
    count: int
    x0: float
    x1: float
    segment0: int
    segment1: int


@dataclass(frozen=True, slots=True)
class Crowd:
    """A bunch that shares one "+n more"; ``x0`` is where the words begin."""

    bunch: Bunch
    side: Side
    anchor: float
    shift: float
    x0: float
    width: float

    @property
    def text(self) -> str:
        """What is printed."""
        return note_text(self.bunch.count)

    @property
    def segment(self) -> int:
        """The segment of the mark that the words hold on to."""
        return self.bunch.segment1 if self.side == "right" else self.bunch.segment0

    @property
    def event_ids(self) -> tuple[str, ...]:
        """Its events, the most important first."""
        items = [entry.item for group in self.bunch.groups for entry in group.entries]
        return tuple(i.event_id for i in sorted(items, key=lambda i: (-i.rank, i.middle, i.event_id)))


def note_text(count: int) -> str:
    """What stands at the place of labels that found no room."""
    return f"+{count} more"


def crowd_notes(groups: Sequence[Group], ground: Field, below: bool = False) -> list[Crowd]:
    """Gather groups from left to right into notes beside their marks; where marks leave no room, or if asked, below them."""
    beside = [] if below else _gather(groups, ground)
    if below or any(crowd.bunch.x1 - crowd.bunch.x0 > _WINDOW for crowd in beside):
        return _gather(groups, ground, below=True)
    return beside


def _gather(groups: Sequence[Group], ground: Field, below: bool = False) -> list[Crowd]:
    crowds: list[Crowd] = []
    for bunch in sorted(map(_alone, groups), key=lambda b: b.x0):
        crowds.append(_crowd(bunch, ground, below))
        while len(crowds) > 1 and _clash(crowds[-2], crowds[-1], below):
            last = crowds.pop().bunch
            crowds[-1] = _crowd(_joined(crowds[-1].bunch, last), ground, below)
    return crowds


def without_groups(crowds: Sequence[Crowd], gone: Sequence[Group]) -> list[Crowd]:
    """The notes at their places, without what has found room for a label after all."""
    ids = set(map(id, gone))
    left = []
    for crowd in crowds:
        groups = [group for group in crowd.bunch.groups if id(group) not in ids]
        if groups:
            bunch = replace(crowd.bunch, groups=groups, count=sum(len(group.entries) for group in groups))
            left.append(replace(crowd, bunch=bunch, width=_note_width(bunch)))
    return left


def foot_rows(crowds: Sequence[Crowd]) -> int:
    """Rows that unlabelled marks and their notes take at the foot of a lane."""
    return 0 if not crowds else 1 + any(crowd.side == "below" for crowd in crowds)


def _alone(group: Group) -> Bunch:
    places = [place for entry in group.entries for place in (entry.place, *entry.readings)]
    first, last = min(places, key=lambda p: p.x0), max(places, key=lambda p: p.x1)
    return Bunch([group], len(group.entries), first.x0, last.x1, first.pieces[0].segment, last.pieces[-1].segment)


def _joined(one: Bunch, other: Bunch) -> Bunch:
    one.groups.extend(other.groups)
    right = other if other.x1 > one.x1 else one
    return Bunch(one.groups, one.count + other.count, min(one.x0, other.x0), right.x1, one.segment0, right.segment1)


def _clash(one: Crowd, other: Crowd, below: bool) -> bool:
    """Whether two notes stand in each other's way; on a row of their own they need not mind the marks."""
    if below:
        return other.bunch.x0 - one.bunch.x0 < _LEAST_APART or other.x0 < one.x0 + one.width + GAP
    (begin, end), (start, stop) = ((min(c.bunch.x0, c.x0), max(c.bunch.x1, c.x0 + c.width)) for c in (one, other))
    return begin < stop + GAP and start < end + GAP


def _crowd(bunch: Bunch, ground: Field, below: bool) -> Crowd:
    width = _note_width(bunch)
    left, right = bunch.x0, bunch.x1
    low, high = ground.limits(left)[0], ground.limits(right)[1]
    side: Side = "right" if right + OFF + width <= high else "left" if left - OFF - width >= low else "below"
    side = "below" if below else side
    anchor, shift = {"right": (right, OFF), "left": (left, -OFF), "below": _below(left, width, ground)}[side]
    return Crowd(bunch, side, anchor, shift, anchor + shift - (width if side == "left" else 0.0), width)


def _below(left: float, width: float, ground: Field) -> tuple[float, float]:
    """What a note below a mark that begins at ``left`` holds on to, and how far from it the note begins.

    It stays on the side of the as-of line where the middle of a day's mark lies, or where that is too narrow, before the line.
    """
    middle = left + DOT_R
    begin, end = ground.limits(middle)
    if ground.asof is not None and middle > ground.asof and end - begin < width:
        return ground.asof, -5 - width
    return left, min(max(0.0, begin - left), end - left - width)


def _note_width(bunch: Bunch) -> float:
    return _width_of(bunch.count)


@functools.cache
def _width_of(count: int) -> float:
    return text_width(note_text(count), bold=True) + 2


@dataclass(frozen=True, slots=True)
class Listed:
    """An event without a date: its mark from ``x`` on, its label behind it; ``row`` counts within the strip."""

    item: Item
    x: float
    x0: float
    width: float
    row: int
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Undated:
    """The strip of the undated: those named, the rows that all takes, and the others, counted from ``x`` on in the last row."""

    listed: list[Listed]
    rows: int
    rest: tuple[Item, ...] = ()
    x: float = 0.0


def list_undated(items: Sequence[Item], left: float, right: float, edge: float, most_rows: int) -> Undated:
    """Undated events on at most ``most_rows``; where they take more, the highest-ranked are named and the others counted."""
    listed, rows = flow_undated(items, left, right, edge)
    if rows <= most_rows:
        return Undated(listed, rows)
    ranked = sorted(items, key=lambda item: (-item.rank, item.event_id))
    found, low, high = Undated([], 1, tuple(ranked), left), 1, len(items) - 1
    while low <= high:
        count = (low + high) // 2
        kept = {item.event_id for item in ranked[:count]}
        tried = _counted([item for item in items if item.event_id in kept], tuple(ranked[count:]), left, right, edge)
        if tried.rows <= most_rows:
            found, low = tried, count + 1
        else:
            high = count - 1
    return found


def _counted(items: Sequence[Item], rest: tuple[Item, ...], left: float, right: float, edge: float) -> Undated:
    """The items, and behind the last of them, or below it, room for the count of the ``rest``."""
    listed, rows = flow_undated(items, left, right, edge)
    last = listed[-1]
    x = last.x0 + last.width + _UNDATED_GAP
    if last.row + len(last.lines) < rows or x + text_width(note_text(len(rest)), bold=True) > edge:
        return Undated(listed, rows + 1, rest, left)
    return Undated(listed, rows, rest, x)


def flow_undated(items: Sequence[Item], left: float, right: float, edge: float) -> tuple[list[Listed], int]:
    """Undated events one after the other, as running text would; and the number of rows.

    Marks stay left of ``edge``, where the plot ends; words left of ``right``.
    """
    listed: list[Listed] = []
    x, row, deepest = left, 0, 0
    for item in items:
        block = words_of(item.runs).block(min(_UNDATED_WRAP, right - left - UNDATED_MARK - OFF))
        if x > left and (x + UNDATED_MARK > edge or x + UNDATED_MARK + OFF + block.width > right):
            x, row = left, deepest
        listed.append(Listed(item, x, x + UNDATED_MARK + OFF, block.width, row, block.lines))
        x, deepest = x + UNDATED_MARK + OFF + block.width + _UNDATED_GAP, max(deepest, row + block.count)
    return listed, deepest


def row_y(row: float) -> float:
    """Pixels from the top of a lane's rows to the middle of a row."""
    return (row + 0.5) * ROW
