"""The period in view: a thin band of all events that shows where it lies, and the steps to move, widen and leave it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from html import escape

from dateline.figures.counting import stretch_words
from dateline.figures.overview import Overview
from dateline.web.markup import links_html, tag
from dateline.web.view import EARLIEST, LATEST, View


def period_html(band: Overview, view: View, to: Callable[[View], str]) -> str:
    """The band, and beside it the steps, where a period was chosen; ``to`` gives the address of a view."""
    html = band_html(band, view)
    if view.from_ or view.to:
        moves = steps(band, view).items()
        html += links_html("Period", {label: to(replace(view, from_=first, to=last)) for label, (first, last) in moves})
    return tag("div", html, "dl-period")


def steps(band: Overview, view: View) -> dict[str, tuple[dt.date | None, dt.date | None]]:
    """What each step makes of the period; one that covers all events is no period."""
    first, last = view.from_ or max(band.first, EARLIEST), view.to or min(band.last, LATEST)
    length = (last - first).days + 1
    wider = _moved(first, -length, band), _moved(last, length, band)
    whole = wider == (max(band.first, EARLIEST), min(band.last, LATEST))
    moves: dict[str, tuple[dt.date | None, dt.date | None]] = {}
    if first > band.first:
        moves["‹ Earlier"] = (_moved(first, -length, band), first - dt.timedelta(days=1))
    if last < band.last:
        moves["Later ›"] = (last + dt.timedelta(days=1), _moved(last, length, band))
    return moves | {"Wider": (None, None) if whole else wider, "Whole period": (None, None)}


def _moved(day: dt.date, days: int, band: Overview) -> dt.date:
    """A day moved, but not out of the band."""
    low, high = max(band.first, EARLIEST).toordinal(), min(band.last, LATEST).toordinal()
    return dt.date.fromordinal(min(max(day.toordinal() + days, low), high))


def band_html(band: Overview, view: View) -> str:
    """The band as a picture with its description; its two ends are named."""
    bars = "".join(
        f'<i style="left:{100 * left:.2f}%;width:{100 * width:.2f}%;height:{max(8.0, 100 * height):.0f}%"></i>'
        for left, width, height in band.bars
    )
    left, width = (100 * share for share in band.window)
    frame = f'<b style="left:{left:.2f}%;width:max(6px, {width:.2f}%)"></b>'
    narrowed = view.from_ or view.to
    shown = stretch_words(view.from_ or band.first, view.to or band.last) if narrowed else "all of them"
    words = f"All {band.total:,} events, {stretch_words(band.first, band.last)}; in view: {shown}"
    strip = tag("div", bars + frame, "dl-band", role="img", aria_label=words, title=words)
    return tag("div", tag("span", _year(band.first)) + strip + tag("span", _year(band.last)), "dl-overview")


def _year(day: dt.date) -> str:
    return escape(str(day.year))
