"""Dates onto pixels: the pieces of each mark, and the units that share a row."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from dateline.figures.items import Dated, Item
from dateline.figures.packing import Unit, Want
from dateline.figures.parts import AsOf, Piece, Segment
from dateline.figures.segments import Extent, cut_pieces, locate
from dateline.figures.wrapping import words_of

DOT_R, RING_R = 6.0, 4.5
REACH = DOT_R + 5.0
_LEAST = {
    "pair": 4 * DOT_R + 2.0,
    "bar": 12.0,
    "span": 18.0,
    "ring": 2 * RING_R + 8.0,
}  # the line of a ring is to be seen on both its sides
_OPEN_PX = 72.0
_LONG_PX = 60.0


@dataclass(frozen=True, slots=True)
class Place:
    """Where one date stands: its pieces, the middle with its segment, and from ``x0`` to ``x1`` its edges."""

    dated: Dated
    pieces: tuple[Piece, ...]
    segment: int
    x: float
    x0: float = field(init=False)
    x1: float = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "x0", min(self.pieces[0].x0, self.x - RING_R))
        object.__setattr__(self, "x1", max(self.pieces[-1].x1, self.x + RING_R))


def place_date(dated: Dated, segments: Sequence[Segment], stop: float = math.inf) -> Place:
    """The pieces of a date; none is narrower than can be seen, so a year among decades is a short soft stroke.

    What is wider than its date moves so that it ends before the pixel ``stop``, and gives up width where it cannot move enough.
    """
    place = _place(dated, segments)
    over = place.x1 - stop + 0.5
    if over <= 0 or len(place.pieces) > 1:
        return place
    (piece,) = place.pieces
    shift = max(0.0, min(over, piece.x0 - segments[piece.segment].x0))
    cut = max(0.0, min(over - shift, piece.x1 - piece.x0 - 2 * RING_R))
    piece = replace(piece, x0=piece.x0 - shift, x1=piece.x1 - shift - cut)
    return replace(place, pieces=(piece,), x=place.x - shift - cut / 2)


def _inside(x: float, segment: Segment) -> float:
    """Where a dot may stand without being cut at the end of its segment."""
    return min(max(x, segment.x0 + REACH), segment.x1 - REACH)


def _place(dated: Dated, segments: Sequence[Segment]) -> Place:
    segment, x = locate(segments, dated.extent.middle)
    if dated.glyph == "dot":
        x = _inside(x, segments[segment])
        return Place(dated, (Piece(segment, x - DOT_R, x + DOT_R),), segment, x)
    if dated.open0 or dated.open1:
        return _place_open(dated, segments)
    pieces = _pieces(dated, segments) or (Piece(segment, x, x, dated.fade0, dated.fade1),)
    if len(pieces) == 1:
        pieces = (_widen(pieces[0], _LEAST[dated.glyph], segments),)
    main = max(pieces, key=lambda p: p.x1 - p.x0)
    return Place(dated, pieces, main.segment, _inside((main.x0 + main.x1) / 2, segments[main.segment]))


def _pieces(dated: Dated, segments: Sequence[Segment]) -> tuple[Piece, ...]:
    """The pieces of a date; of two days they reach from a dot around the one to a dot around the other."""
    if dated.glyph != "pair":
        return cut_pieces(segments, dated.extent, dated.fade0, dated.fade1)
    pieces = list(cut_pieces(segments, Extent(dated.extent.start + 0.5, dated.extent.end - 0.5)))
    if pieces:
        pieces[0] = replace(pieces[0], x0=_inside(pieces[0].x0, segments[pieces[0].segment]) - DOT_R)
        pieces[-1] = replace(pieces[-1], x1=_inside(pieces[-1].x1, segments[pieces[-1].segment]) + DOT_R)
    return tuple(pieces)


def dots_of(pieces: Sequence[Piece]) -> list[tuple[int, float]]:
    """Segment and x of the dots of two days; a day beyond the axes has none."""
    first, last = pieces[0], pieces[-1]
    ends = ((first.segment, first.x0 + DOT_R, first.fade0), (last.segment, last.x1 - DOT_R, last.fade1))
    return [(segment, x) for segment, x, beyond in ends if not beyond]


def _place_open(dated: Dated, segments: Sequence[Segment]) -> Place:
    """ "after 1990" begins sharp and fades to the right, as far as it may mean; "before" the other way round."""
    segment, x = locate(segments, dated.extent.start if dated.open1 else dated.extent.end)
    part = segments[segment]
    x0, x1 = (x, min(x + _OPEN_PX, part.x1)) if dated.open1 else (max(x - _OPEN_PX, part.x0), x)
    piece = _widen(Piece(segment, x0, x1, dated.open0, dated.open1), _LEAST["span"], segments)
    return Place(dated, (piece,), segment, (piece.x0 + piece.x1) / 2)


def _widen(piece: Piece, least: float, segments: Sequence[Segment]) -> Piece:
    lack = least - (piece.x1 - piece.x0)
    if lack <= 0:
        return piece
    part = segments[piece.segment]
    x0 = max(part.x0, min(piece.x0 - lack / 2, part.x1 - least))
    return replace(piece, x0=x0, x1=x0 + least)


@dataclass(frozen=True, slots=True)
class Entry:
    """An item in its place, with its disputed readings and the day that it was meant for before.

    ``hatch`` is the stretch in which sources dispute a treaty's end.
    """

    item: Item
    place: Place
    readings: tuple[Place, ...] = ()
    hatch: Extent | None = None
    earlier: Place | None = None

    @property
    def places(self) -> tuple[Place, ...]:
        """Wherever it stands."""
        return (self.place, *self.readings, *((self.earlier,) if self.earlier else ()))

    @property
    def x0(self) -> float:
        """The left edge of all its places."""
        return min(p.x0 for p in self.places)

    @property
    def x1(self) -> float:
        """The right edge of all its places."""
        return max(p.x1 for p in self.places)


@dataclass(frozen=True, slots=True)
class Group:
    """Entries on one row: an event alone, a treaty and the event that ends it, or a meeting and the one that it was ``moved`` to.

    ``until`` is where the treaty's line stops. ``unit``: what they take of the row, and the labels they want.
    """

    entries: tuple[Entry, ...]
    unit: Unit
    ender: Item | None = None
    until: Extent | None = None
    moved: bool = False

    @property
    def rank(self) -> float:
        """The higher, the sooner labelled."""
        return max(entry.item.rank for entry in self.entries)


def group_entries(
    members: Sequence[Item], everyone: dict[str, Item], segments: Sequence[Segment], asof: AsOf | None = None
) -> list[Group]:
    """The dated items of a lane, in order of their dates, each treaty together with its end where both are in the lane."""
    here = {item.event_id: item for item in members}
    enders: dict[str, Item] = {}
    for item in everyone.values():
        if item.ends in here and item.dated and item.ends != item.event_id:
            enders.setdefault(item.ends, item)
    paired = {ender.event_id for key, ender in enders.items() if ender.event_id in here and here[key].dated}
    moves = _moves(members, here, {*enders, *paired})
    groups = []
    for item in sorted(members, key=lambda i: (i.middle, i.event_id)):
        ender = _later(item, enders.get(item.event_id))
        if item.event_id in moves:
            if moves[item.event_id]:
                groups.append(_moved(here[moves[item.event_id]], item, segments, asof))
        elif ender:
            groups.append(_treaty(item, ender, ender.event_id in here, segments, asof))
        elif item.event_id not in paired or not _later(enders_of(item, here), item):
            groups.append(_group((_entry(item, segments, asof),), segments))
    return groups


def _moves(members: Sequence[Item], here: dict[str, Item], taken: set[str]) -> dict[str, str]:
    """Each event of the lane that was moved, by the new one: new → old, and old → "", as it stands beside the new one."""
    moves: dict[str, str] = {}
    for item in members:
        old = here.get(item.moved or "")
        free = old and not {item.event_id, old.event_id} & (taken | moves.keys())
        if old and free and item.dated and old.dated and old is not item:
            moves |= {item.event_id: old.event_id, old.event_id: ""}
    return moves


def _moved(old: Item, new: Item, segments: Sequence[Segment], asof: AsOf | None) -> Group:
    return _group((_entry(old, segments, asof), _entry(new, segments, asof)), segments, moved=True)


def enders_of(item: Item, here: dict[str, Item]) -> Item | None:
    """The treaty of this lane that ``item`` ends."""
    return here.get(item.ends) if item.ends else None


def _later(treaty: Item | None, ender: Item | None) -> Item | None:
    """The end, where it lies after the signature of a treaty that was signed."""
    signed = treaty is not None and treaty.dated is not None and treaty.status == "occurred"
    return ender if treaty and signed and ender and ender.dated and ender.middle > treaty.middle else None


def _treaty(treaty: Item, ender: Item, here: bool, segments: Sequence[Segment], asof: AsOf | None) -> Group:
    assert treaty.dated
    assert ender.dated
    until = Extent(treaty.dated.extent.middle, ender.dated.extent.start)
    entries = (_entry(treaty, segments, asof), *((_entry(ender, segments, asof, hatching=True),) if here else ()))
    return _group(entries, segments, ender, until)


def _entry(item: Item, segments: Sequence[Segment], asof: AsOf | None, hatching: bool = False) -> Entry:
    assert item.dated
    bounds = [r for r in item.readings if hatching and (r.open0 or r.open1)]
    starts = [r.extent.start for r in bounds if r.extent.start < item.dated.extent.start]
    hatch = Extent(min(starts), item.dated.extent.start) if starts else None
    shown = (item.dated, *(r for r in item.readings if not (hatch and r in bounds)))
    place, *readings = (place_date(one, segments, _stop(item, one, asof)) for one in shown)
    earlier = place_date(item.earlier.dated, segments) if item.earlier else None
    return Entry(item, place, tuple(readings), hatch, earlier)


def _stop(item: Item, dated: Dated, asof: AsOf | None) -> float:
    """The as-of line, where what is drawn as having happened ends."""
    happened = asof and item.status == "occurred" and dated.extent.start <= asof.day.toordinal()
    return asof.x if asof and happened else math.inf


def _group(
    entries: tuple[Entry, ...],
    segments: Sequence[Segment],
    ender: Item | None = None,
    until: Extent | None = None,
    moved: bool = False,
) -> Group:
    spans = [(entry.x0, entry.x1) for entry in entries]
    x0, x1 = min(x for x, _ in spans), max(x for _, x in spans)
    if until:
        x1 = max(x1, locate(segments, until.end)[1])
    wants = (
        Want(begin, end, words_of(entry.item.runs), bool(until) or moved or end - begin > _LONG_PX)
        for entry, (begin, end) in zip(entries, spans, strict=True)
    )
    return Group(entries, Unit(x0, x1, tuple(wants)), ender, until, moved)
