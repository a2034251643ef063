"""Packed rows → the marks, labels, ties, treaty lines and notes of one lane, in pixels of the whole picture."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field

from dateline.figures.filling import LaneRows
from dateline.figures.geometry import Entry, Group, Place
from dateline.figures.items import Item
from dateline.figures.measure import LEADING, text_width
from dateline.figures.packing import ROW, Field, Spot
from dateline.figures.parts import Box, Force, Label, Mark, Note, Piece, Role, Segment, Tie
from dateline.figures.segments import Extent, cut_pieces
from dateline.figures.strips import UNDATED_MARK, Listed, Undated, note_text, row_y


@dataclass
class Drawn:
    """What has been drawn so far."""

    marks: list[Mark] = field(default_factory=list)
    labels: list[Label] = field(default_factory=list)
    ties: list[Tie] = field(default_factory=list)
    forces: list[Force] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Here:
    """The lane being drawn: its number, the y at which its rows begin, and what it lies over."""

    lane: int
    top: float
    segments: Sequence[Segment]
    ground: Field


def draw_lane(drawn: Drawn, here: Here, filled: LaneRows) -> None:
    """Add a lane; what found no room for a label stands on its last rows, counted."""
    for group, (row, spots) in zip(filled.groups, filled.placed, strict=True):
        _draw_group(drawn, here, group, row)
        drawn.labels.extend(_label(here, entry, spot) for entry, spot in zip(group.entries, spots, strict=True))
    if filled.rest:
        _draw_rest(drawn, here, filled)


def _draw_group(drawn: Drawn, here: Here, group: Group, row: int, labelled: bool = True) -> None:
    y = here.top + row_y(row)
    for entry in group.entries:
        for place in reversed(entry.places):
            drawn.marks.append(_mark(here, entry, place, row, y, labelled))
        if entry.readings:
            drawn.ties.append(_tie(here, entry, y))
        if entry.earlier:
            drawn.ties.append(_move(here, entry.item.event_id, entry.earlier, entry.place, y))
    if group.moved:
        old, new = group.entries
        drawn.ties.append(_move(here, new.item.event_id, old.place, new.place, y))
    if labelled and group.ender and group.until:  # on the row that many share, a line would tie strangers together
        drawn.forces.append(_force(here, group, group.ender, group.until, y))


def _mark(here: Here, entry: Entry, place: Place, row: int, y: float, labelled: bool) -> Mark:
    extent, dated, item = place.dated.extent, place.dated, entry.item
    role: Role = "event" if place is entry.place else "earlier" if place is entry.earlier else "reading"
    status = item.earlier.status if role == "earlier" and item.earlier else item.status
    return Mark(
        event_id=item.event_id, lane=here.lane, row=row, glyph=dated.glyph, status=status, type=item.type,
        first=None if dated.open0 else dt.date.fromordinal(int(extent.start)),
        last=None if dated.open1 else dt.date.fromordinal(int(extent.end - 0.5)),
        segment=place.segment, x=place.x, y=y, pieces=place.pieces, role=role,
        labelled=labelled, was=item.was if role == "event" and not item.earlier else "",
    )  # fmt: skip


def _tie(here: Here, entry: Entry, y: float) -> Tie:
    ends = sorted((p.x, p.segment) for p in (entry.place, *entry.readings))
    (x0, segment0), (x1, segment1) = ends[0], ends[-1]
    return Tie(entry.item.event_id, here.lane, y, segment0, x0, segment1, x1)


def _move(here: Here, event_id: str, old: Place, new: Place, y: float) -> Tie:
    """An arrow from the old day to the new one, from edge to edge of their marks."""
    if old.x <= new.x:
        return Tie(event_id, here.lane, y, old.segment, old.x1, new.segment, new.x0, "x1")
    return Tie(event_id, here.lane, y, new.segment, new.x1, old.segment, old.x0, "x0")


def _force(here: Here, group: Group, ender: Item, until: Extent, y: float) -> Force:
    hatch = next((e.hatch for e in group.entries if e.hatch), None)
    stop = max(min(hatch.start, until.end), until.start) if hatch else until.end
    solid = cut_pieces(here.segments, Extent(until.start, stop))
    hatched = cut_pieces(here.segments, Extent(stop, until.end)) if hatch else ()
    return Force(group.entries[0].item.event_id, ender.event_id, here.lane, y, solid, hatched)


def _label(here: Here, entry: Entry, spot: Spot) -> Label:
    box = _box(here, spot.x0, spot.row, spot.width, spot.count)
    segment = _anchor_segment(entry, spot)
    anchor, shift = _hold(here.segments[segment], spot.anchor, spot.shift)
    return Label(entry.item.event_id, here.lane, segment, spot.side, anchor, shift, box, spot.block.lines, entry.item.numbers)


def _box(here: Here, x0: float, row: int, width: float, lines: int) -> Box:
    y0 = here.top + row * ROW + (ROW - LEADING) / 2
    return Box(x0, y0, x0 + width, y0 + lines * LEADING)


def _hold(segment: Segment, anchor: float, shift: float) -> tuple[float, float]:
    """An anchor within its segment, as nothing can hold on to a place outside of an axis; the pixels go to the shift."""
    inside = min(max(anchor, segment.x0 + 0.5), segment.x1 - 0.5)
    return inside, shift + anchor - inside


def _anchor_segment(entry: Entry, spot: Spot) -> int:
    pieces = [piece for place in entry.places for piece in place.pieces]
    return min(pieces, key=lambda p: min(abs(p.x0 - spot.anchor), abs(p.x1 - spot.anchor))).segment


def _draw_rest(drawn: Drawn, here: Here, filled: LaneRows) -> None:
    row = filled.rows - 1 - any(crowd.side == "below" for crowd in filled.crowds)
    for group in filled.rest:
        _draw_group(drawn, here, group, row, labelled=False)
    for crowd in filled.crowds:
        box = _box(here, crowd.x0, row + (crowd.side == "below"), crowd.width, 1)
        anchor, shift = _hold(here.segments[crowd.segment], crowd.anchor, crowd.shift)
        drawn.notes.append(Note(here.lane, crowd.segment, crowd.side, anchor, shift, box, crowd.text, crowd.event_ids))


def draw_undated(drawn: Drawn, here: Here, undated: Undated) -> None:
    """Add the strip of events without a date; their marks lie in no segment (-1), and what is not named is counted."""
    draw_listed(drawn, here, undated.listed)
    if undated.rest:
        text = note_text(len(undated.rest))
        box = _box(here, undated.x, undated.rows - 1, text_width(text, bold=True) + 2, 1)
        ids = tuple(item.event_id for item in undated.rest)
        drawn.notes.append(Note(here.lane, -1, "right", undated.x, 0.0, box, text, ids))


def draw_listed(drawn: Drawn, here: Here, listed: Sequence[Listed]) -> None:
    """Add events without a date, each at its place."""
    for one in listed:
        piece, item = Piece(-1, one.x, one.x + UNDATED_MARK, True, True), one.item
        x, y = one.x + UNDATED_MARK / 2, here.top + row_y(one.row)
        drawn.marks.append(
            Mark(item.event_id, here.lane, one.row, "span", item.status, item.type, None, None, -1, x, y, (piece,))
        )
        box = _box(here, one.x0, one.row, one.width, len(one.lines))
        drawn.labels.append(
            Label(item.event_id, here.lane, -1, "right", piece.x1, one.x0 - piece.x1, box, one.lines, item.numbers)
        )
