"""Labels into rows: each the lowest free row, right of its mark, else left, else below; never over anything.

A row is `ROW` pixels high. A unit is one event, or a treaty with its end, which share a row: marks on the first row, labels
beside them from the same row on, or below them. Every label holds on to an x of its mark by a fixed number of pixels, so that
a picture stretched in width can only widen the gaps.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from dateline.figures.parts import Side
from dateline.figures.wrapping import Block, Words

ROW = 18
GAP = 12.0
OFF = 7.0
_LEAST_WIDTH = 140.0
_MOST_LINES = 4
_NARROW_WIDTH = 60.0
_NARROW_LINES = 6
_LEAST_INK = 0.9  # of a label's width on one line is left when it is broken


@dataclass(frozen=True, slots=True)
class Want:
    """One label to place at the mark that reaches from ``x0`` to ``x1``.

    ``may_hang``: it may stand below the mark, which is clear only where the mark is long or shares its row with its own kin.
    ``leftward``: rather left of the mark than right of it.
    """

    x0: float
    x1: float
    words: Words
    may_hang: bool = False
    leftward: bool = False
    offers: dict[float, Offers] = field(default_factory=dict, compare=False)


@dataclass(frozen=True, slots=True)
class Unit:
    """``x0`` to ``x1`` is what its marks take of the first row."""

    x0: float
    x1: float
    wants: tuple[Want, ...]


@dataclass(slots=True)  # not frozen: thousands are made for a picture, and to freeze them takes longer than to fill them
class Spot:
    """Where a label stands: ``x0`` to ``x1`` its edges, ``row`` its first row within the lane, ``count`` how many it takes.

    ``forced`` says that it had to be moved away from its mark.
    """

    side: Side
    anchor: float
    shift: float
    x0: float
    x1: float
    count: int
    block: Block
    row: int = 0
    forced: bool = False

    def on(self, row: int) -> Spot:
        """The same place from another row on."""
        return Spot(self.side, self.anchor, self.shift, self.x0, self.x1, self.count, self.block, row, self.forced)

    @property
    def width(self) -> int:
        """Pixels of its longest line."""
        return self.block.width


@dataclass(frozen=True, slots=True)
class Field:
    """What labels must keep clear of: the edges, the as-of line; and what they should not cross: the breaks."""

    left: float
    right: float
    asof: float | None
    breaks: tuple[float, ...] = ()

    def limits(self, x: float) -> tuple[float, float]:
        """The free stretch on the side of the as-of line where ``x`` lies: words must stay there however wide the picture."""
        if self.asof is None:
            return self.left, self.right
        return (self.left, self.asof - 5) if x <= self.asof else (self.asof + 5, self.right)


@dataclass
class Rows:
    """What is taken, row by row."""

    rows: list[list[tuple[float, float]]] = field(default_factory=list)

    def is_free(self, first: int, count: int, x0: float, x1: float) -> bool:
        """Whether nothing on these rows is nearer than `GAP`."""
        left, right = x0 - GAP, x1 + GAP
        for row in self.rows[first : first + count]:
            for a, b in row:
                if a < right and left < b:
                    return False
        return True

    def take(self, first: int, count: int, x0: float, x1: float) -> None:
        """Mark a stretch of these rows as taken."""
        while len(self.rows) < first + count:
            self.rows.append([])
        for row in self.rows[first : first + count]:
            row.append((x0, x1))

    def settle(self, unit: Unit, placed: Placed) -> None:
        """Take what a placed unit and its labels need."""
        row, spots = placed
        self.take(row, 1, unit.x0, unit.x1)
        for spot in spots:
            self.take(spot.row, spot.count, spot.x0, spot.x1)


Placed = tuple[int, tuple[Spot, ...]]
Offers = tuple[list[Spot], list[Spot]]  # beside the mark; below it


def wraps_for(units: Sequence[Unit], wraps: Sequence[float]) -> list[float]:
    """The widths worth trying: of those that break no label of the units, only the first."""
    widest = max((want.words.width for unit in units for want in unit.wants), default=0)
    return [wrap for k, wrap in enumerate(wraps) if k == 0 or wrap < widest]


def overfull(units: Sequence[Unit], ground: Field, rows: int) -> bool:
    """Whether so many rows cannot hold the labels of the units: their words alone, less what line ends save, take more."""
    words = sum(want.words.width for unit in units for want in unit.wants)
    return words * _LEAST_INK > rows * (ground.right - ground.left)


def pack(units: Sequence[Unit], ground: Field, wrap: float, most: int) -> tuple[list[Placed], int] | None:
    """Place the units in their order; (row, spots) of each and the number of rows. Labels are at most ``wrap`` px wide.

    ``None``: they take more than ``most`` rows.
    """
    rows = Rows()
    placed = []
    for unit in units:
        offers = [offers_for(want, ground, wrap) for want in unit.wants]
        row, spots = 0, None
        while spots is None:
            if rows.is_free(row, 1, unit.x0, unit.x1):
                spots = fit(unit, row, offers, rows)
            row += spots is None
        rows.settle(unit, (row, spots))
        placed.append((row, spots))
        if len(rows.rows) > most:
            return None
    return placed, len(rows.rows)


def fit(unit: Unit, row: int, offers: list[Offers], rows: Rows, done: tuple[Spot, ...] = ()) -> tuple[Spot, ...] | None:
    """The first combination of offers, one a label, that is free; None where there is none on this row."""
    if len(done) == len(offers):
        return done
    beside, below = offers[len(done)]
    places = [(row, beside)]
    if below:  # there also below the labels that the unit already has
        deepest = max((s.row + s.count for s in done), default=row + 1)
        places += [(first, below) for first in sorted({row + 1, max(deepest, row + 1)})]
    for first, spots in places:
        for spot in spots:
            if _clear(spot, first, unit, row, rows, done):
                whole = fit(unit, row, offers, rows, (*done, spot.on(first)))
                if whole is not None:
                    return whole
    return None


def _clear(spot: Spot, first: int, unit: Unit, row: int, rows: Rows, done: tuple[Spot, ...]) -> bool:
    """Whether ``spot`` is free from row ``first`` on, for a unit whose marks are on ``row``."""
    x0, x1, count = spot.x0, spot.x1, spot.count
    if first == row and x0 < unit.x1 + 2 and unit.x0 - 2 < x1:
        return False
    for s in done:
        if s.row < first + count and first < s.row + s.count and x0 < s.x1 + GAP and s.x0 < x1 + GAP:
            return False
    return rows.is_free(first, count, x0, x1)


def offers_for(want: Want, ground: Field, wrap: float) -> Offers:
    """Where a label could stand, best first: not across a break, then by side. There is always one.

    They are made once for all widths that do not break its words.
    """
    wide = min(wrap, want.words.width)
    if wide not in want.offers:
        want.offers[wide] = _sorted_offers(want, ground, wrap)
    return want.offers[wide]


def _sorted_offers(want: Want, ground: Field, wrap: float) -> Offers:
    beside, below = _offers(want, ground, wrap, _LEAST_WIDTH, _MOST_LINES)
    if not below:
        more = _offers(want, ground, wrap, _NARROW_WIDTH, _NARROW_LINES)
        beside, below = [*beside, *(offer for offer in more[0] if offer not in beside)], more[1]
    if len(beside) > 1:
        beside.sort(key=lambda s: (_effort(s, ground), want.leftward and s.side == "right"))
    if beside and not want.may_hang:
        return beside, []
    below.sort(key=lambda s: _effort(s, ground))
    return beside, below or [_forced(want, ground)]


def _effort(spot: Spot, ground: Field) -> float:
    """What reading a label there costs: its lines, and a break of the axis under it."""
    return spot.count + 0.9 * any(spot.x0 < b < spot.x1 for b in ground.breaks)


def _offers(want: Want, ground: Field, wrap: float, least: float, most_lines: int) -> Offers:
    """The offers on all sides that have room for a label at least so wide, or as wide as its words, of at most so many lines."""
    (low0, high0), (low1, high1), words = ground.limits(want.x0), ground.limits(want.x1), want.words
    offers: Offers = ([], [])
    least = min(least, words.width)
    sides: tuple[tuple[int, Side, bool, float, float, float], ...] = (
        (0, "right", True, want.x1, OFF, high1 - want.x1 - OFF),
        (0, "left", False, want.x0, -OFF, want.x0 - OFF - low0),
        (1, "below", True, want.x0, max(0.0, low0 - want.x0), high0 - max(want.x0, low0)),
        (1, "below-left", False, want.x1, min(0.0, high1 - want.x1), min(want.x1, high1) - low1),
    )
    for place, side, forward, anchor, shift, room in sides:
        wide = min(wrap, room)
        if wide >= least:
            block = words.block(wide)
            if block.width <= wide and block.count <= most_lines:
                x0 = anchor + shift - (0 if forward else block.width)
                offers[place].append(Spot(side, anchor, shift, x0, x0 + block.width, block.count, block))
    return offers


def _forced(want: Want, ground: Field) -> Spot:
    """Where no side has room: below the mark, in the wider half of the picture that the as-of line leaves, moved inside."""
    low, high = ground.left, ground.right
    if ground.asof is not None:
        low, high = (low, ground.asof - 5) if ground.asof - low > high - ground.asof else (ground.asof + 5, high)
    block = want.words.block(high - low)
    x0 = min(max(want.x0, low), max(low, high - block.width))
    anchor = want.x0 if low <= want.x0 <= high or ground.asof is None else ground.asof
    return Spot("below", anchor, x0 - anchor, x0, x0 + block.width, block.count, block, forced=True)
