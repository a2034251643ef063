"""A lane with more events than it has room for: who gets a label, and where "+n more" stands for the others.

Every label competes only with those that want the same place, so that a crowd at one end never empties the other. What is
left stands with its marks on one row; its notes stand beside the marks, or on a row below them where the marks are too many
for that, and labels use what the notes leave free there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dateline.figures.geometry import Group
from dateline.figures.packing import Field, Offers, Placed, Rows, Unit, fit, offers_for, overfull, wraps_for
from dateline.figures.strips import Crowd, crowd_notes, foot_rows, without_groups

THIN_WRAPS = (460.0, 250.0, 170.0)
_MOST_TRIED = 400
_WIDE_PX = 300.0


@dataclass(frozen=True, slots=True)
class Thinned:
    """The groups that are labelled, with their places; the others with their notes; and the rows that all take."""

    labelled: tuple[tuple[Group, Placed], ...]
    rest: tuple[Group, ...]
    crowds: tuple[Crowd, ...]
    rows: int


@dataclass(frozen=True, slots=True)
class _Candidate:
    group: Group
    wraps: list[float]

    @property
    def unit(self) -> Unit:
        return self.group.unit


def thin_out(ranked: Sequence[Group], ground: Field, limit: int) -> Thinned:
    """Label what ``limit`` rows hold beside the notes; ``ranked`` has the most important group first."""
    candidates = sorted((_Candidate(group, wraps_for([group.unit], THIN_WRAPS)) for group in ranked[:_MOST_TRIED]), key=_order)
    beyond = [group.unit for group in ranked[_MOST_TRIED:]]
    full = overfull([candidate.unit for candidate in candidates], ground, limit)
    for height in range(limit - full, limit - 3, -1):
        labelled = _place(candidates, Rows([[] for _ in range(height)]), range(height), height, ground)
        rest = _others(ranked, labelled)
        crowds = crowd_notes(rest, ground)
        foot = foot_rows(crowds)
        if height + foot <= limit:
            break
    if foot < 2:
        return Thinned(tuple(labelled), rest, tuple(crowds), height + foot)
    left = set(map(id, rest))
    others = [candidate for candidate in candidates if id(candidate.group) in left]
    return _fill_foot(labelled, others, beyond, rest, height, ground)


def _order(candidate: _Candidate) -> tuple[int, float]:
    """By rank, less what the marks take from others; among equals the shortest label, as more of those find room."""
    wide = candidate.unit.x1 - candidate.unit.x0
    words = sum(want.words.width for want in candidate.unit.wants)
    return -round(candidate.group.rank - wide / _WIDE_PX), words


def _unforced(offers: Offers) -> Offers:
    beside, below = offers
    return beside, [offer for offer in below if not offer.forced]


def _others(groups: Sequence[Group], labelled: Sequence[tuple[Group, Placed]]) -> tuple[Group, ...]:
    kept = {id(group) for group, _ in labelled}
    return tuple(group for group in groups if id(group) not in kept)


def _place(candidates: Sequence[_Candidate], rows: Rows, among: range, height: int, ground: Field) -> list[tuple[Group, Placed]]:
    """Give each candidate in turn the first free place on the rows ``among``; those without one are left out."""
    labelled = []
    for candidate in candidates:
        placed = _find(candidate, rows, among, height, ground)
        if placed:
            rows.settle(candidate.unit, placed)
            labelled.append((candidate.group, placed))
    return labelled


def _find(candidate: _Candidate, rows: Rows, among: range, height: int, ground: Field) -> Placed | None:
    unit = candidate.unit
    free = [row for row in among if rows.is_free(row, 1, unit.x0, unit.x1)]
    for wrap in candidate.wraps:
        offers = [_unforced(offers_for(want, ground, wrap)) for want in unit.wants]
        for row in free:
            spots = fit(unit, row, offers, rows)
            if spots and all(spot.row + spot.count <= height for spot in spots):
                return row, spots
    return None


def _fill_foot(
    labelled: list[tuple[Group, Placed]],
    others: Sequence[_Candidate],
    beyond: Sequence[Unit],
    rest: Sequence[Group],
    height: int,
    ground: Field,
) -> Thinned:
    """Label what stands alone enough on the row of the unlabelled marks, then what the notes leave free of theirs, the last."""
    rows = Rows([[] for _ in range(height + 2)])
    for unit in (*(candidate.unit for candidate in others), *beyond):
        rows.take(height, 1, unit.x0, unit.x1)
    beside = _place_loners(others, rows, height, ground)
    crowds = crowd_notes(_others(rest, beside), ground, below=True)
    for crowd in crowds:
        rows.take(height + 1, 1, crowd.x0, crowd.x0 + crowd.width)
    done = {id(group) for group, _ in beside}
    last = range(height + 1, height + 2)
    below = _place([c for c in others if id(c.group) not in done], rows, last, height + 2, ground)
    crowds = without_groups(crowds, [group for group, _ in below])
    more = [*beside, *below]
    return Thinned((*labelled, *more), _others(rest, more), tuple(crowds), height + 2)


def _place_loners(candidates: Sequence[_Candidate], rows: Rows, row: int, ground: Field) -> list[tuple[Group, Placed]]:
    """Labels for marks that stand on ``row`` already, beside them."""
    labelled = []
    for candidate in candidates:
        own = (candidate.unit.x0, candidate.unit.x1)
        rows.rows[row].remove(own)
        placed = _find(candidate, rows, range(row, row + 1), row + 1, ground)
        if placed:
            rows.settle(candidate.unit, placed)
            labelled.append((candidate.group, placed))
        else:
            rows.take(row, 1, *own)
    return labelled
