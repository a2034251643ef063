"""Where a long stretch of time is cut, so that sparse decades and a crowded week are both readable.

A cut is taken where it relieves the crowding of the marks by more than what reading one more axis costs. All thinkable ways
are weighed at once, in arrays of one row a way; days count as floats, see `segments`.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from typing import Any

import numpy as np

from dateline.figures.counting import Array

BREAK_PX = 26
MOST_SEGMENTS = 3
AIR_PX = 14.0
_BREAK_COST = 1.0
_TIGHT_COST = 2.0
_EASY_PX = 46
_EASY_SHARE = 8.0
_MOST_POINTS = 48
_MOST_SAMPLED = 200
_SHARE_BASE = 2.2
_LEAST_CHANGE = 4.0
_LEAST_SHARE = 0.03


def cut_middles(middles: Sequence[float], ties: Sequence[tuple[float, float]], most: int, width: float) -> list[list[float]]:
    """Part the ``middles``, in order, into at most ``most`` groups on ``width`` px, none of the ``ties`` between two of them.

    Of very many only a sample is looked at and returned.
    """
    days = np.asarray(middles, dtype=float)
    cuts = _cut_points(days, ties)
    kept = np.unique(np.concatenate([np.arange(0, len(days), math.ceil(len(days) / _MOST_SAMPLED)), cuts - 1, cuts]))
    sample, at = days[kept], np.searchsorted(kept, cuts).tolist()
    ways = [
        np.array([(0, *chosen, len(sample)) for chosen in itertools.combinations(at, count)])
        for count in range(min(most, len(at) + 1))
    ]
    costs = [_costs(sample, bounds, width) for bounds in ways]
    best = min(range(len(ways)), key=lambda k: costs[k].min())
    return [part.tolist() for part in np.split(sample, ways[best][costs[best].argmin()][1:-1])]


def shares(counts: Sequence[int] | Array) -> Array:
    """The part of the width that each group of so many dates gets, along the last axis."""
    weights = (np.asarray(counts) + _SHARE_BASE) ** 0.6
    return weights / weights.sum(-1, keepdims=True)


def air_of(length: Any, width: Any) -> Any:
    """The days at each end of a stretch drawn ``width`` px wide in which a mark at its very end is not cut."""
    return np.maximum(0.5, length * AIR_PX / (width - 2 * AIR_PX))


def _cut_points(days: Array, ties: Sequence[tuple[float, float]]) -> Array:
    """Where a cut is thinkable: the widest gaps between neighbouring dates, at most `_MOST_POINTS` of them.

    A tie that is no longer than half of the whole stays in one piece.
    """
    gaps, between = np.diff(days), (days[:-1] + days[1:]) / 2
    open_ = gaps > 0
    for start, end in ties:
        if end - start <= (days[-1] - days[0]) / 2:
            open_ &= (between <= start) | (between >= end)
    found = np.flatnonzero(open_)
    widest = found[np.lexsort((-found, -gaps[found]))[:_MOST_POINTS]]
    return np.sort(widest) + 1


def _costs(days: Array, bounds: Array, width: float) -> Array:
    """What each way to cut costs; a row of ``bounds`` has where its groups begin, and the end. Infinite: not to be had."""
    counts = np.diff(bounds)
    first, last = days[bounds[:, :-1]], days[bounds[:, 1:] - 1]
    room, share = width - BREAK_PX * (counts.shape[1] - 1), shares(counts)
    scale = np.maximum(last - first, 1.0) / share
    # Two neighbouring axes of nearly one scale only puzzle the reader.
    differ = np.maximum(scale[:, :-1], scale[:, 1:]) >= _LEAST_CHANGE * np.minimum(scale[:, :-1], scale[:, 1:])
    allowed = differ.all(1) & (counts.min(1) >= _LEAST_SHARE * len(days))
    costs = np.full(len(bounds), np.inf)
    easy = min(_EASY_PX, _EASY_SHARE * room / len(days))
    costs[allowed] = _weighed(days, bounds[allowed], first[allowed], last[allowed], room * share[allowed], easy)
    return costs


def _weighed(days: Array, bounds: Array, first: Array, last: Array, widths: Array, easy: float) -> Array:
    """Crowding, breaks, and gaps that are too narrow for the air that the marks on both sides of a break need."""
    lengths = last - first
    airs, gaps = air_of(lengths, widths), first[:, 1:] - last[:, :-1]
    tight = (gaps < airs[:, :-1] + airs[:, 1:]).sum(1)
    # A break that skips a long empty time is easier to read than one that only changes the scale.
    shorter = np.maximum(np.minimum(lengths[:, :-1], lengths[:, 1:]), 1.0)
    breaks = (_BREAK_COST * (1.5 - gaps / (gaps + shorter))).sum(1)
    return _crowding(days, bounds, lengths, widths, easy) + _TIGHT_COST * tight + breaks


def _crowding(days: Array, bounds: Array, lengths: Array, widths: Array, easy: float) -> Array:
    """How many neighbours stand nearer than ``easy`` px; of very many dates none can stand as far apart as of a few."""
    gaps = np.diff(days)
    later = np.flatnonzero(gaps) + 1  # the second of two neighbours on different days
    inner = bounds[:, 1:-1, np.newaxis]
    owner = (later >= inner).sum(1)
    per_day = np.divide(widths, lengths, out=np.zeros_like(widths), where=lengths > 0)
    apart = gaps[later - 1] * np.take_along_axis(per_day, owner, 1)
    near = np.maximum(0.0, 1 - apart / easy) ** 2
    return np.where((later == inner).any(1), 0.0, near).sum(1)
