"""All events of a collection in one thin band, and where in it the window lies."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import numpy as np
import pandas as pd

from dateline.figures.counting import Window, count, day_of, days_of, edges, step_for

MOST_BARS = 120


@dataclass(frozen=True, slots=True)
class Overview:
    """The days ``first`` to ``last`` as ``bars``: (left, width, height), each a share of 1. ``window``: its left and width."""

    first: dt.date
    last: dt.date
    total: int
    bars: tuple[tuple[float, float, float], ...]
    window: tuple[float, float]


def overview(events: pd.DataFrame, window: Window) -> Overview | None:
    """The band of the dated ``events``; ``None`` where there are none."""
    days = days_of(events)
    at = np.flatnonzero(days.dated)
    if not len(at):
        return None
    low, high = int(days.start[at].min()), int(days.end[at].max())
    first, last = day_of(low), day_of(high - 1)
    starts = [day.toordinal() for day in edges(first, last, step_for(high - low, MOST_BARS))]
    counted = count(days, at, np.zeros(len(events), dtype=bool), np.array(starts), high)
    numbers = counted.sure + counted.maybe
    most, whole = numbers.max(), high - low
    stops = [*starts[1:], high]
    bars = tuple(
        ((a - low) / whole, (b - a) / whole, float((n / most) ** 0.5))
        for a, b, n in zip(starts, stops, numbers, strict=True)
        if n
    )
    begin = min(max(window[0].toordinal(), low), high) if window[0] else low
    end = min(max(window[1].toordinal() + 1, low), high) if window[1] else high
    return Overview(first, last, len(events), bars, ((begin - low) / whole, (end - begin) / whole))
