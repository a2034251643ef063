"""What stands above the lanes: the as-of line with its words, and headings and ticks that make way for it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from dateline.figures.measure import text_width
from dateline.figures.parts import AsOf, Box, Segment, Tick
from dateline.figures.segments import HEADING_PX, heading_width, locate, tall_width
from dateline.figures.wording import short_date
from dateline.model import When

HEADING_ROW = 18.0


def asof_line(asof: dt.date | None, segments: tuple[Segment, ...], width: int) -> AsOf | None:
    """The line stands at the end of its day, its words beside it among the headings; below the lanes where those are in the way.

    Headings go on two lines where that makes room.
    """
    if asof is None or not segments:
        return None
    moment = asof.toordinal() + 1.0
    segment, x = locate(segments, moment)
    beyond = moment > segments[-1].last.toordinal() + 1
    text = f"as of {short_date(When.day(asof).in_words())}" + (" →" if beyond else "")
    wide = text_width(text, HEADING_PX, bold=True)
    x0 = x + 5 if x + 5 + wide < width else x - 5 - wide
    box, line = Box(x0, 0.0, x0 + wide, HEADING_ROW), Box(x - 3, 0.0, x + 3, HEADING_ROW)
    flat = [Box(s.x0, 0.0, s.x0 + heading_width(s.title, s.scale), HEADING_ROW) for s in segments]
    tall = [Box(s.x0, 0.0, s.x0 + tall_width(s.title, s.scale), HEADING_ROW) for s in segments]
    stacked = any(s.tall for s in segments) or _collide((box, line), flat)
    return AsOf(asof, segment, x, text, box, beyond, stacked, stacked and _collide((box, line), tall))


def _collide(words: Sequence[Box], headings: Sequence[Box]) -> bool:
    return any(one.overlaps(other, 6.0) for one in words for other in headings)


def clear_ticks(segment: Segment, asof: AsOf | None, low: float, high: float) -> Segment:
    """The segment with the words of ticks moved off the as-of line and between ``low`` and ``high``; away where no room is."""
    ticks = segment.ticks
    bounds = zip([low, *(_right(t) for t in ticks[:-1])], [*(_left(t) for t in ticks[1:]), high], strict=True) if ticks else ()
    line = asof.x if asof else None
    return replace(segment, ticks=tuple(_cleared(t, line, *bound) for t, bound in zip(ticks, bounds, strict=True)))


def _left(tick: Tick) -> float:
    return tick.x - text_width(tick.text, HEADING_PX) / 2 - 6


def _right(tick: Tick) -> float:
    return tick.x + text_width(tick.text, HEADING_PX) / 2 + 6


def _cleared(tick: Tick, line: float | None, low: float, high: float) -> Tick:
    """A tick whose words keep clear of a line and within their bounds; they stay above or below their own tick."""
    half = text_width(tick.text, HEADING_PX) / 2
    if line is not None and abs(tick.x - line) < half + 4:
        shift = (half + 4 - abs(tick.x - line)) * (1 if tick.x >= line else -1)
    else:
        shift = max(low + half - tick.x, 0.0) or min(high - half - tick.x, 0.0)
    left, right = tick.x + shift - half, tick.x + shift + half
    clear = line is None or right < line or left > line
    fits = low - 0.01 <= left and right <= high + 0.01 and abs(shift) < half
    return replace(tick, shift=shift) if fits and clear else replace(tick, text="")
