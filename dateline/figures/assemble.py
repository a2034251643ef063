"""Packed rows → the marks, labels, ties, treaty lines and notes of one lane, in pixels of the whole picture."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from dateline.figures.geometry import Entry, Group, Place
from dateline.figures.measure import LEADING
from dateline.figures.packing import ROW, Field, Placed, Spot
from dateline.figures.parts import Box, Force, Label, Mark, Note, Piece, Segment, Tie
from dateline.figures.segments import Extent, cut_pieces
from dateline.figures.strips import UNDATED_MARK, Listed, crowd_notes, row_y


@dataclass
class Drawn:
    """What has been drawn so far."""

    marks: list[Mark] = field(default_factory=list)
    labels: list[Label] = field(default_factory=list)
    ties: list[Tie] = field(default_factory=list)
    forces: list[Force] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)


def draw_lane(
    drawn: Drawn,
    lane: int,
    top: float,
    groups: Sequence[Group],
    placed: Sequence[Placed],
    rest: Sequence[Group],
    rows: int,
    segments: Sequence[Segment],
    ground: Field,
) -> None:
    """Add a lane whose rows begin at ``top``; ``rest`` goes on its last row, counted."""
    for group, (row, spots) in zip(groups, placed, strict=True):
        _draw_group(drawn, lane, top, group, row, segments)
        for entry, spot in zip(group.entries, spots, strict=True):
            drawn.labels.append(_label(entry, spot, lane, top, segments))
    _draw_rest(drawn, lane, top, rest, rows - 1, segments, ground)


def _draw_group(
    drawn: Drawn, lane: int, top: float, group: Group, row: int, segments: Sequence[Segment], labelled: bool = True
) -> None:
    y = top + row_y(row)
    for entry in group.entries:
        drawn.marks.extend(_marks(entry, lane, row, y, labelled))
        if entry.readings:
            drawn.ties.append(_tie(entry, lane, y))
    if group.ender and group.until:
        drawn.forces.append(_force(group, lane, y, segments))


def _marks(entry: Entry, lane: int, row: int, y: float, labelled: bool) -> list[Mark]:
    readings = [_mark(entry, reading, lane, row, y, labelled, True) for reading in entry.readings]
    return [*readings, _mark(entry, entry.place, lane, row, y, labelled, False)]


def _mark(entry: Entry, place: Place, lane: int, row: int, y: float, labelled: bool, reading: bool) -> Mark:
    first, last = _days(place)
    return Mark(
        entry.item.event_id, lane, row, place.dated.glyph, entry.item.status, entry.item.type, first, last, place.segment,
        place.x, y, place.pieces, "reading" if reading else "event", labelled,
    )  # fmt: skip


def _days(place: Place):
    import datetime as dt

    extent, dated = place.dated.extent, place.dated
    first = None if dated.open0 else dt.date.fromordinal(int(extent.start))
    last = None if dated.open1 else dt.date.fromordinal(int(extent.end - 0.5))
    return first, last


def _tie(entry: Entry, lane: int, y: float) -> Tie:
    ends = sorted((p.x, p.segment) for p in (entry.place, *entry.readings))
    (x0, segment0), (x1, segment1) = ends[0], ends[-1]
    return Tie(entry.item.event_id, lane, y, segment0, x0, segment1, x1)


def _force(group: Group, lane: int, y: float, segments: Sequence[Segment]) -> Force:
    assert group.ender
    assert group.until
    hatch = next((e.hatch for e in group.entries if e.hatch), None)
    stop = max(min(hatch.start, group.until.end), group.until.start) if hatch else group.until.end
    solid = cut_pieces(segments, Extent(group.until.start, stop))
    hatched = cut_pieces(segments, Extent(stop, group.until.end)) if hatch else ()
    return Force(group.entries[0].item.event_id, group.ender.event_id, lane, y, solid, hatched)


def _label(entry: Entry, spot: Spot, lane: int, top: float, segments: Sequence[Segment]) -> Label:
    y0 = top + spot.row * ROW + (ROW - LEADING) / 2
    box = Box(spot.x0, y0, spot.x0 + spot.width, y0 + len(spot.lines) * LEADING)
    segment = _anchor_segment(entry, spot)
    anchor, shift = _hold(segments[segment], spot.anchor, spot.shift)
    return Label(entry.item.event_id, lane, segment, spot.side, anchor, shift, box, spot.lines, entry.item.numbers)


def _hold(segment: Segment, anchor: float, shift: float) -> tuple[float, float]:
    """An anchor within its segment, as nothing can hold on to a place outside of an axis; the pixels go to the shift."""
    inside = min(max(anchor, segment.x0 + 0.5), segment.x1 - 0.5)
    return inside, shift + anchor - inside


def _anchor_segment(entry: Entry, spot: Spot) -> int:
    places = (entry.place, *entry.readings)
    pieces: list[Piece] = [piece for place in places for piece in place.pieces]
    return min(pieces, key=lambda p: min(abs(p.x0 - spot.anchor), abs(p.x1 - spot.anchor))).segment


def _draw_rest(
    drawn: Drawn, lane: int, top: float, rest: Sequence[Group], row: int, segments: Sequence[Segment], ground: Field
) -> None:
    crowds = crowd_notes(rest, ground)
    row -= any(crowd.side == "below" for crowd in crowds)
    for group in rest:
        _draw_group(drawn, lane, top, group, row, segments, labelled=False)
    for crowd in crowds:
        y0 = top + (row + (crowd.side == "below")) * ROW + (ROW - LEADING) / 2
        box = Box(crowd.x0, y0, crowd.x0 + crowd.width, y0 + LEADING)
        anchor, shift = _hold(segments[crowd.segment], crowd.anchor, crowd.shift)
        drawn.notes.append(Note(lane, crowd.segment, crowd.side, anchor, shift, box, crowd.text, crowd.event_ids))


def draw_undated(drawn: Drawn, lane: int, top: float, listed: Sequence[Listed]) -> None:
    """Add the strip of events without a date; their marks lie in no segment (-1)."""
    for one in listed:
        y = top + row_y(one.row)
        pieces = (Piece(-1, one.x, one.x + UNDATED_MARK, True, True),)
        item = one.item
        drawn.marks.append(
            Mark(
                item.event_id, lane, one.row, "span", item.status, item.type, None, None, -1, one.x + UNDATED_MARK / 2, y, pieces
            )
        )
        y0 = top + one.row * ROW + (ROW - LEADING) / 2
        box = Box(one.x0, y0, one.x0 + one.width, y0 + len(one.lines) * LEADING)
        drawn.labels.append(
            Label(item.event_id, lane, -1, "right", pieces[0].x1, one.x0 - pieces[0].x1, box, one.lines, item.numbers)
        )
