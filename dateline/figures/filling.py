"""The rows of a lane: as many labels as it has room for, the most important first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dateline.figures.geometry import Group
from dateline.figures.packing import Field, Placed, overfull, pack, wraps_for
from dateline.figures.strips import Crowd, crowd_notes, foot_rows
from dateline.figures.thinning import THIN_WRAPS, thin_out

_WRAPS = (460.0, 330.0, 250.0, 200.0)
ALL_WRAPS = tuple(sorted({*_WRAPS, *THIN_WRAPS}))  # the widths in which a lane's labels may come to be broken
LEAST_ROWS = 3
_MOST_LABELS = 150


@dataclass(frozen=True, slots=True)
class LaneRows:
    """A lane's packed rows: what is labelled, and what found no room, with the notes that count it."""

    groups: tuple[Group, ...]
    placed: tuple[Placed, ...]
    rest: tuple[Group, ...]
    crowds: tuple[Crowd, ...]
    rows: int

    @property
    def labelled(self) -> int:
        """How many events have a label."""
        return sum(len(group.entries) for group in self.groups)


def fill_lane(groups: list[Group], ground: Field, most: int) -> LaneRows:
    """Pack with labels of several widths and keep the lowest lane; of equals the one with the longer lines.

    Of more events than a lane could ever label, only the highest-ranked are tried. A lane that needs more than ``most`` rows
    stays unpacked, as it has to be shortened anyway; the fuller it is, the more rows it says it needs.
    """
    chosen = set(map(id, _ranked(groups)[:_MOST_LABELS]))
    kept, rest = tuple(g for g in groups if id(g) in chosen), tuple(g for g in groups if id(g) not in chosen)
    units = [group.unit for group in kept]
    crowds = crowd_notes(rest, ground)
    best, foot = None, foot_rows(crowds)
    most -= foot
    for wrap in () if overfull(units, ground, most) else wraps_for(units, _WRAPS):
        best = pack(units, ground, wrap, best[1] - 1 if best else most) or best
    if best is None:
        return LaneRows((), (), tuple(groups), (), most + len(groups))
    placed, rows = best
    return LaneRows(kept, tuple(placed), rest, tuple(crowds), rows + foot)


def _ranked(groups: Sequence[Group]) -> list[Group]:
    return sorted(groups, key=lambda g: (-g.rank, g.entries[0].item.middle, g.entries[0].item.event_id))


def share_rows(wanted: list[int], room: int) -> list[int]:
    """How many rows each lane gets: what it wants, or an equal part of what the modest lanes leave over; never under two."""
    limits = [0] * len(wanted)
    left, least = room, max(2, min(LEAST_ROWS, room // max(1, len(wanted))))
    for done, k in enumerate(sorted(range(len(wanted)), key=lambda k: wanted[k])):
        limits[k] = max(min(wanted[k], left // (len(wanted) - done)), min(wanted[k], least))
        left -= limits[k]
    return limits


def shorten_one(ways: Sequence[LaneRows], limit: int, ground: Field) -> LaneRows:
    """The first of the ways to fill a lane where it has at most ``limit`` rows, else the one that then labels most events."""
    if ways[0].rows <= limit:
        return ways[0]
    return max((shorten_lane(way, limit, ground) for way in ways), key=lambda way: way.labelled)


def shorten_lane(lane: LaneRows, limit: int, ground: Field) -> LaneRows:
    """The lane with as many labels as ``limit`` rows hold beside the "+n more"."""
    if lane.rows <= limit:
        return lane
    thinned = thin_out(_ranked((*lane.groups, *lane.rest)), ground, limit)
    groups, placed = zip(*thinned.labelled, strict=True) if thinned.labelled else ((), ())
    return LaneRows(groups, placed, thinned.rest, thinned.crowds, thinned.rows)
