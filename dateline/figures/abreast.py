"""A day on which much happened: labels on both sides of its marks, and two of its events on one row where that helps.

One under the other and all to the right, they would leave half of the width empty and need twice the height.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from dateline.figures.filling import ALL_WRAPS
from dateline.figures.geometry import DOT_R, Entry, Group, Place
from dateline.figures.items import Item
from dateline.figures.packing import Field, Rows, Unit, fit, offers_for
from dateline.figures.parts import Segment

CROWD = 12  # events on one day
_FEW = 4  # of them in one lane
_APART = DOT_R + 1.0  # pixels from the middle of the day to the middle of each mark
_WIDE_APART = DOT_R + 5.0  # the same beside a mark that is struck through or has an outline
_LEAST_DAY = 6 * DOT_R  # pixels of a day in which two marks are still clearly its own


def crowd_days(items: Sequence[Item]) -> frozenset[float]:
    """The middles of the days on which there is a crowd."""
    counts = Counter(item.middle for item in items if _is_plain(item))
    return frozenset(day for day, count in counts.items() if count >= CROWD)


def set_outward(groups: Sequence[Group]) -> list[Group]:
    """The groups of a lane, with labels rather left of the marks in its left half."""
    centre = (min(g.unit.x0 for g in groups) + max(g.unit.x1 for g in groups)) / 2
    return [_leftward(group) if (group.unit.x0 + group.unit.x1) / 2 < centre else group for group in groups]


def _leftward(group: Group) -> Group:
    wants = tuple(replace(want, leftward=True, offers={}) for want in group.unit.wants)
    return replace(group, unit=replace(group.unit, wants=wants))


def set_abreast(groups: Sequence[Group], crowds: frozenset[float], segments: Sequence[Segment], field: Field) -> list[Group]:
    """The groups of a lane, those of each crowd in pairs, the most important first; one that does not pair stays alone.

    Two are only paired where both labels find room beside their marks, however they are wrapped.
    """
    by_day: dict[float, list[Group]] = {}
    for group in groups:
        if _may_pair(group, crowds, segments):
            by_day.setdefault(group.entries[0].item.middle, []).append(group)
    paired: dict[int, Group | None] = {}
    for crowd in by_day.values():
        if len(crowd) >= _FEW:
            crowd.sort(key=lambda g: (-g.rank, g.entries[0].item.event_id))
            for one, other in itertools.pairwise(crowd):
                both = _pair(one, other) if id(one) not in paired else None
                if both and _has_room(both.unit, field):
                    paired |= {id(one): both, id(other): None}
    return [found for group in groups if (found := paired.get(id(group), group))]


def _is_plain(item: Item) -> bool:
    """Whether an event is one dot and nothing else."""
    return bool(item.dated and item.dated.glyph == "dot" and not item.readings and not item.earlier)


def _may_pair(group: Group, crowds: frozenset[float], segments: Sequence[Segment]) -> bool:
    item, place = group.entries[0].item, group.entries[0].place
    if len(group.entries) > 1 or group.until or item.middle not in crowds or not _is_plain(item):
        return False
    part = segments[place.segment]
    day = (part.x1 - part.x0) / ((part.last - part.first).days + 1)
    return day >= _LEAST_DAY and part.x0 + _LEAST_DAY / 2 <= place.x <= part.x1 - _LEAST_DAY / 2


def _pair(one: Group, other: Group) -> Group:
    wide = any(item.status == "cancelled" or item.was for item in (one.entries[0].item, other.entries[0].item))
    apart = _WIDE_APART if wide else _APART
    entries = (_shifted(one.entries[0], -apart), _shifted(other.entries[0], apart))
    wants = tuple(
        replace(group.unit.wants[0], x0=entry.x0, x1=entry.x1, offers={})
        for group, entry in zip((one, other), entries, strict=True)
    )
    return Group(entries, Unit(entries[0].x0, entries[1].x1, wants))


def _shifted(entry: Entry, by: float) -> Entry:
    place = entry.place
    (piece,) = place.pieces
    moved = replace(piece, x0=piece.x0 + by, x1=piece.x1 + by)
    return replace(entry, place=Place(place.dated, (moved,), place.segment, place.x + by))


def _has_room(unit: Unit, field: Field) -> bool:
    """Whether the labels stand beside their marks, on their side of the as-of line, however they are wrapped."""
    if unit.x1 > field.limits(unit.x0)[1]:
        return False
    tries = ([offers_for(want, field, wrap) for want in unit.wants] for wrap in ALL_WRAPS)
    return all(all(beside for beside, _ in offers) and fit(unit, 0, offers, Rows()) for offers in tries)


def arrangements(groups: list[Group], crowds: frozenset[float], segments: Sequence[Segment], field: Field) -> list[list[Group]]:
    """The ways in which a lane may be packed: as it is, and in a picture with ``crowds`` also with labels on both sides."""
    if not crowds or not groups:
        return [groups]
    abreast = set_abreast(groups, crowds, segments, field)
    ways = [groups, set_outward(groups)]
    return ways if len(abreast) == len(groups) else [*ways, abreast, set_outward(abreast)]
