"""The picture of a view, drawn once and kept; under it the numbered sources, and the same events as a list."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import dataclass, replace
from html import escape
from itertools import chain
from typing import Any

import streamlit as st

from dateline.actors import short_name
from dateline.exports.apart import Apart
from dateline.figures.counting import stretch_words
from dateline.figures.hover import best_mention, shown_part
from dateline.figures.layout import Layout, LayoutOptions
from dateline.figures.parts import Bin
from dateline.figures.twin import TwinItem, alt_text, text_twin
from dateline.frame import Frames
from dateline.web import words
from dateline.web.chart import packed
from dateline.web.kept import shelf
from dateline.web.markup import Ready, tag
from dateline.web.view import View

MOST_LISTED = 400
MOST_OPEN = 50  # of them; the others wait behind a line, or the page would run on for 20,000 pixels
MOST_SOURCES = 200
COUNTS = "The counts as a table; in brackets what is dated less exactly and may lie there"
MOST_KEPT = 64
CROWDED = 100  # events from which the picture may be taller, so that twice as many labels find a place
TALL = 1400  # pixels


@dataclass(frozen=True)
class Picture:
    """A drawn view: where everything stands, the figure as the browser gets it, and what stands under it."""

    layout: Layout
    packed: str
    sources_html: str
    agenda_html: str


@functools.cache
def drawer() -> Apart:
    """Who draws for all readers of this process."""
    return Apart()


def event_of(data: Sequence[str]) -> str:
    """The event that a clicked point of the figure stands for, given its ``customdata``; "" where it stands for none."""
    return data[0] if data else ""


def period_of(data: Sequence[str]) -> tuple[str, str]:
    """The days and the lane of a clicked bar: ("2024-03-01/2024-03-31", "talks"); empty where it is none."""
    return (data[1], data[2]) if len(data) > 2 else ("", "")


def draw_picture(frames: Frames, view: View, fingerprint: str, linked: bool = True, theme: str = "") -> Picture:
    """The picture of ``frames``, which are what ``view`` leaves of the collection ``fingerprint``; "" keeps nothing.

    ``linked``: its events and articles have an address. ``theme`` is the page's; only a script run of it knows that itself.
    """
    plain, theme = replace(view, event="", collection=""), theme or page_theme()
    if not fingerprint:
        return _draw(frames, linked, plain, theme)
    drawn: Picture = shelf("pictures", MOST_KEPT).get(
        (fingerprint, plain, plain.theme or theme, linked), lambda: _draw(frames, linked, plain, theme)
    )
    return drawn


def _options(frames: Frames, view: View) -> LayoutOptions:
    names = {code: short_name(code) for code in set(chain.from_iterable(frames.events["actors"]))}
    height = TALL if CROWDED < len(frames.events) <= LayoutOptions().most_marks else LayoutOptions().max_height
    return LayoutOptions(
        lanes=view.lanes, scale=view.scale, asof=view.asof, theme=view.theme, names=names, max_height=height,  # type: ignore[arg-type]
        window=(view.from_, view.to),
    )  # fmt: skip


def _draw(frames: Frames, linked: bool, view: View, page_theme: str) -> Picture:
    """``page_theme`` is that of the picture where the view asks for none; links keep what the view asks for."""
    placed, figure = drawer().draw(frames, _options(frames, replace(view, theme=view.theme or page_theme)))
    told = shown_part(placed, frames)
    plain = view if linked else None
    agenda = (counts_html(placed, plain) if placed.bins else "") + agenda_html(placed, told, plain)
    drawn = Ready(packed(figure, alt_text(placed, frames), view.query()))
    return Picture(placed, drawn, sources_html(placed, told, linked), agenda)


def page_theme() -> str:
    """ "light" or "dark", whichever the reader's page is in."""
    return "dark" if st.context.theme.type == "dark" else "light"


def rings_html(placed: Layout, event_id: str) -> str:
    """Rings around the marks of the chosen event, laid over the chart: to redraw the figure would load it anew.

    The chart stretches linearly between its margins, so that a ring can follow in CSS.
    """
    wide = placed.width - placed.gutter - placed.right
    rings = []
    for mark in placed.marks:
        if mark.event_id == event_id and mark.role == "event":
            share = (mark.x - placed.gutter) / wide
            left = f"calc({placed.gutter:.1f}px + (100% - {placed.gutter + placed.right:.1f}px) * {share:.5f})"
            rings.append(tag("i", "", style=f"left: {left}; top: {mark.y:.1f}px"))
    return tag("div", "".join(rings), "dl-rings", aria_hidden="true")


def sources_html(placed: Layout, frames: Frames, linked: bool) -> str:
    """The numbered list that the labels' [n] point to; ``linked`` to the articles' own page."""
    named = placed.sources[:MOST_SOURCES]
    items = []
    for source, article in zip(named, frames.articles_at([s.article_id for s in named]), strict=True):
        name = tag("cite", escape(source.words))
        name = tag("a", name, "", href=f"./articles?source={source.article_id}", target="_self") if linked else name
        published = tag("span", escape(words.published_short(article)), title=words.known_words(article))
        items.append(tag("li", f"{tag('b', f'[{source.number}]')} {name}, {published}"))
    note = _sources_note(placed)
    head = tag("h2", "Sources", "dl-hidden") + (tag("p", note, "dl-source") if note else "")
    return tag("section", head + tag("ul", "".join(items), "dl-sources"), aria_label="Sources")


def _sources_note(placed: Layout) -> str:
    """Which sources are listed, where not all are."""
    n = len(placed.sources)
    cut = f"The first {MOST_SOURCES} of {n:,} sources; narrow the view to list the others." if n > MOST_SOURCES else ""
    return " ".join(part for part in ("The sources of the labelled events." if placed.bins else "", cut) if part)


def agenda_html(placed: Layout, frames: Frames, view: View | None) -> str:
    """The events in reading order with their sources: for screen readers, phones, and copy and paste.

    Each leads to its evidence within ``view``; ``None``: they have no address.
    """
    events = {e.event_id: e for e in frames.event_rows}
    twin = text_twin(placed, frames)
    items = [
        _agenda_item(item, events[item.event_id], best_mention(events[item.event_id], frames.mentions_of[item.event_id]), view)
        for item in twin[:MOST_LISTED]
    ]
    note = _list_note(placed, len(twin))
    heading = tag("span", "The same events as a list", "dl-wide") + tag("span", "Events", "dl-narrow")
    return tag("section", tag("h2", heading, "dl-section") + note + _folded(items), "dl-agenda")


def _folded(items: Sequence[str]) -> str:
    """A list of which what is beyond `MOST_OPEN` opens on demand; a handful more is not worth the fold."""
    if len(items) <= 1.2 * MOST_OPEN:
        return tag("ol", "".join(items))
    first, others = items[:MOST_OPEN], items[MOST_OPEN:]
    summary = tag("summary", f"{len(others)} more events")
    return tag("ol", "".join(first)) + tag("details", summary + tag("ol", "".join(others), start=str(MOST_OPEN + 1)), "dl-more")


def _list_note(placed: Layout, count: int) -> str:
    """What the list leaves out; where there is no picture beside it, in other words."""
    if placed.bins:
        which = tag("span", "labelled above", "dl-wide") + tag("span", "that weigh most", "dl-narrow")
        ways = tag("span", "a bar or ", "dl-wide")
        return tag("p", f"The {count} events {which}, of {placed.total:,}; choose {ways}a period to see others.", "dl-source")
    cut = f"The first {MOST_LISTED} of {count} events; narrow the view to list the others."
    return tag("p", cut, "dl-source") if count > MOST_LISTED else ""


def counts_html(placed: Layout, view: View | None) -> str:
    """The bars as a table: a row a stretch of time, a column a lane. Each count leads to its events within ``view``."""
    stretches = sorted({(b.first, b.last) for b in placed.bins})
    counted = {(b.first, b.last, b.lane): b for b in placed.bins}
    lanes = [(k, lane.name or "Events") for k, lane in enumerate(placed.lanes) if lane.key != "undated"]
    head = tag("th", "When", scope="col") + "".join(tag("th", escape(name), scope="col") for _, name in lanes)
    body = ""
    for first, last in stretches:
        href = f"./?{replace(view, from_=first, to=last).query()}" if view else ""
        when = escape(stretch_words(first, last))
        cells = "".join(tag("td", _count_words(counted.get((first, last, k)))) for k, _ in lanes)
        body += tag("tr", tag("th", tag("a", when, href=href, target="_self") if href else when, scope="row") + cells)
    table = tag("table", tag("thead", tag("tr", head)) + tag("tbody", body), "dl-table dl-counts")
    scroll = tag("div", table, "dl-scroll", tabindex="0", role="region", aria_label=COUNTS)
    return tag("details", tag("summary", COUNTS) + scroll, "dl-counted")


def _count_words(bin: Bin | None) -> str:
    """A count, and after it how many more there may be."""
    if bin is None:
        return "–"
    return f"{bin.count:,}" + (f" (+{bin.maybe:,})" if bin.maybe else "")


def _agenda_item(item: TwinItem, event: Any, best: Any, view: View | None) -> str:
    title = escape(item.title)
    href = f"./?{replace(view, event=item.event_id).query()}" if view else ""
    name = tag("a", title, "", href=href, target="_self") if href else tag("b", title)
    cited = "".join(f"[{source.number}]" for source in item.sources)
    kind = tag("span", words.TYPE_WORDS[event.type].lower(), "dl-kind")
    status = tag("span", escape(item.status), "dl-remark") if item.status else ""
    remarks = "".join(tag("p", f"≠ {escape(remark)}", "dl-remark") for remark in item.remarks)
    date = tag("span", f"{escape(item.date or 'no date given')} · {kind}", "dl-when")
    return tag("li", date + tag("div", f"{name} {cited} {status}") + tag("q", escape(best.quote)) + remarks)
