"""The timeline before Streamlit has started: its figure and what stands above it, asked for along with the page itself.

`chart/first.js` draws it in the place that it will have, and hands it to the page once that is there. Where it is not sure
that the page will show just this on top, there is nothing to draw early.
"""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Mapping, Sequence
from dataclasses import replace
from html import escape
from urllib.parse import parse_qs, parse_qsl, urlencode

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from dateline.figures.overview import Overview
from dateline.web import shell
from dateline.web.chart import told_in
from dateline.web.evidence import beside, disagreements_html, gather, head_html, quotations_html, told_html
from dateline.web.kept import frames_in
from dateline.web.loading import DataFolderError, load_collection, loaded_collection
from dateline.web.look import PAGES, heading_html
from dateline.web.markup import links_html, tag
from dateline.web.picture import Picture, draw_picture, rings_html
from dateline.web.timeline import shows_period
from dateline.web.view import View, read_view
from dateline.web.window import period_html

NAME = "first.json"
THEMES = ("light", "dark")
PAGE_THEME = "page-theme"  # the parameter that tells in which colours the page around a picture is
_WIDE = "(min-width: 936px)"  # below that the style sheet puts the list in the chart's place
_PATIENCE, _LOOK_EVERY = 10.0, 0.02  # seconds
_OTHERS = ("embed", "embed_options")  # what makes another page than the plain timeline


def first_links(request: Request, base: str) -> str:
    """Has the first view of an address asked for with its page, in the reader's colours; "" where there is none."""
    query = parse_qsl(request.url.query)
    if any(name in _OTHERS for name, _ in query):
        return ""
    addresses = {theme: f"{base}/{NAME}?{urlencode([*query, (PAGE_THEME, theme)])}" for theme in THEMES}
    return "".join(
        f'<link rel="preload" class="dl-first-view" href="{escape(address)}" as="fetch" crossorigin '
        f'media="{_WIDE} and (prefers-color-scheme: {theme})">'
        for theme, address in addresses.items()
    )


async def first_json(request: Request) -> Response:
    """What `first.js` shows; 204 where it is to show nothing, or would have to wait for long."""
    query = parse_qs(request.url.query)
    theme = (query.pop(PAGE_THEME, None) or [""])[-1]
    headers = {"Cache-Control": "no-cache"}
    told = await run_in_threadpool(first_view, query, theme) if theme in THEMES and await _loaded() else None
    if told is None:
        return Response(status_code=204, headers=headers)
    return Response(told, media_type="application/json", headers=headers)


async def _loaded() -> bool:
    """Whether the collection is there or comes soon. Who waits for it takes none of the threads that answer others."""
    end = time.monotonic() + _PATIENCE
    while loaded_collection() is None and time.monotonic() < end:
        await asyncio.sleep(_LOOK_EVERY)
    return loaded_collection() is not None


def first_view(query: Mapping[str, Sequence[str]], theme: str) -> str | None:
    """As JSON the ``page`` as HTML, and ``told`` as `chart.packed` tells a figure; ``None`` where nothing is to show early."""
    page = _page(query)
    if page is None:
        return None
    drawn = draw_picture(page.frames, page.view, page.collection.fingerprint, theme=theme)
    band = page.band() if shows_period(drawn, page.view) else None
    html = _above_html(page, band) + _stage_html(page, drawn)
    return json.dumps({"page": html, "told": told_in(drawn.packed)}, ensure_ascii=False)


def _page(query: Mapping[str, Sequence[str]]) -> shell.Page | None:
    """What the page will have to show; ``None`` where it will have something to say besides, or nothing to draw."""
    try:
        collection = load_collection()
    except DataFolderError:  # the page says so
        return None
    view, notices = read_view(query, collection.known)
    if notices or view.differ or collection.problems or shell.changed_notice(view, collection):
        return None
    page = shell.Page(frames_in(collection, view), view, collection)
    hidden = page.frames.events.empty or (view.event and view.event not in page.frames.index)  # which the page says
    return None if hidden else page


def _above_html(page: shell.Page, band: Overview | None) -> str:
    """The bar with the pages, the heading with its presets, a row for the filters, and the period."""
    home, named = PAGES[0], heading_html(*shell.told_of(page))
    pages = links_html("Pages", {name.capitalize(): "./" if name == home else f"./{name}" for name in PAGES})
    presets = shell.presets_html(page.view, page.collection.latest, _to) + tag("a", "Copy link")
    period = period_html(band, page.view, _to) if band else ""
    bar = tag("div", tag("b", "Dateline") + pages, "dl-bar")
    return bar + tag("div", named + presets, "dl-mast") + tag("div", "", "dl-row") + period


def _stage_html(page: shell.Page, drawn: Picture) -> str:
    """The place of the chart, and beside it the evidence of the event that is chosen."""
    chart, view = tag("div", "", "dl-chart", role="img"), page.view
    if not view.event:
        return chart
    found = gather(page.frames, view.event, page.collection.text_of, asof=view.asof, sources=drawn.layout.sources)
    assert found  # `_page` has seen to that
    before, after = beside(page.frames, view.event)
    names = {"‹ Previous": before, "Next ›": after, "Close ✕": ""}
    steps = links_html("Events", {name: _to(replace(view, event=event)) for name, event in names.items()})
    panel = steps + tag("div", head_html(found) + disagreements_html(found) + told_html(found))
    tied = "".join(
        tag("a", escape(f"{words}: {title}"), href=_to(replace(view, event=other))) for words, other, title in found.links
    )
    panel += tied + tag("div", "Cite and link", "dl-fold") + tag("div", quotations_html(found))
    stage = tag("div", rings_html(drawn.layout, view.event) + chart) + tag("aside", panel, "dl-evidence")
    return tag("div", stage, "dl-stage")


def _to(view: View) -> str:
    return f"?{view.query()}"
