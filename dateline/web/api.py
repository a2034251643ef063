"""The collection for other programs: the same query parameters as the pages, read-only.

What cannot be answered is said in a sentence: 400 for a parameter, 503 where the collection or a free hand is missing.
"""

from __future__ import annotations

import hashlib
import logging
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import streamlit as st
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response

from dateline.exports.formats import FORMATS, Order
from dateline.exports.sheet import SIZES
from dateline.web.exporting import Wish, order_of, strict_view
from dateline.web.kept import Shelf
from dateline.web.loading import Collection, DataFolderError, load_collection
from dateline.web.view import View

LOG = logging.getLogger("dateline.web")
PREVIEW = "1200x628"
MAX_AGE = 300  # seconds for which an answer may be kept without asking
MOST_RENDERS = 2  # pictures drawn at the same time
PATIENCE = 15.0  # seconds that a picture waits for its turn
_KEPT = 64  # pictures
_LISTED = "api/events.json, api/events.csv, api/dictionary.csv, api/timeline.png and feeds/events.ics"


@dataclass
class _Shelf(Shelf):
    """Pictures kept by what they answer; a few hands that draw."""

    hands: threading.BoundedSemaphore = field(default_factory=lambda: threading.BoundedSemaphore(MOST_RENDERS))


@st.cache_resource(show_spinner=False)
def _shelf() -> _Shelf:
    return _Shelf(_KEPT)


def events_json(request: Request) -> Response:
    """The filtered collection as ``extract --format json`` has it."""
    return _answer(request, "json")


def events_csv(request: Request) -> Response:
    """The filtered events as a table, one row an event."""
    return _answer(request, "csv", "dateline-events.csv")


def dictionary_csv(request: Request) -> Response:
    """What the columns of that table mean."""
    return _answer(request, "dictionary", "dateline-columns.csv")


def events_ics(request: Request) -> Response:
    """The events that are still to come, as a calendar to subscribe to."""
    return _answer(request, "ics")


def timeline_png(request: Request) -> Response:
    """The picture of a view, as large as a link's preview unless ``size`` says otherwise."""
    return _answer(request, "png")


def unknown(request: Request) -> Response:
    """404 in a sentence: below our own paths, Streamlit would answer with its index page."""
    return PlainTextResponse(f"There is no {request.url.path}. There are {_LISTED}.\n", 404)


def _answer(request: Request, format: str, name: str = "") -> Response:
    """One format of what the query asks for, or why not; an answer that the asker has already is not sent again."""
    site = site_of(request)
    try:
        collection = load_collection()
        view, wish = _asked_for(request.url.query, collection, ("size",) if format == "png" else ())
    except ValueError as error:
        return _refusal(format, str(error), 400)
    except DataFolderError as error:
        LOG.exception("The collection could not be loaded")
        return _refusal(format, str(error), 503)
    tag = _tag(format, collection, view, wish, site)
    headers = {"ETag": f'"{tag}"', "Cache-Control": f"public, max-age={MAX_AGE}"}
    if tag in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers=headers)
    order = order_of(collection.frames, view, collection.fingerprint, site, wish)
    try:
        body = _drawn(tag, order) if format == "png" else FORMATS[format].write(order)[0]
    except TimeoutError as error:
        return _refusal(format, str(error), 503, {"Retry-After": "5"})
    if name:
        headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return Response(body, media_type=FORMATS[format].media_type, headers=headers)


def _asked_for(query: str, collection: Collection, more: Sequence[str]) -> tuple[View, Wish]:
    """The view that a query asks for, and the size of its picture; raises ValueError."""
    view, params = strict_view(query, collection.known, more)
    size = (params.get("size") or [PREVIEW])[-1]
    if size not in SIZES:
        raise ValueError(f"“size={size[:40]}” is no size; possible are {', '.join(SIZES)}.")
    return view, Wish(size, zoom=1.0)


def _tag(format: str, collection: Collection, view: View, wish: Wish, site: str) -> str:
    asked = f"{format} {collection.fingerprint} {view.query()} {wish} {site}"
    return hashlib.sha256(asked.encode()).hexdigest()[:32]


def _drawn(tag: str, order: Order) -> bytes:
    """A picture from the shelf, or drawn now: a few at a time, so that the pages stay quick."""
    shelf = _shelf()
    kept: bytes | None = shelf.find(tag)
    if kept is not None:
        return kept
    if not shelf.hands.acquire(timeout=PATIENCE):
        raise TimeoutError("Too many pictures are being drawn at the moment. Ask again in a few seconds.")
    try:
        body: bytes = shelf.find(tag) or FORMATS["png"].write(order)[0]
        shelf.keep(tag, body)
        return body
    finally:
        shelf.hands.release()


def _refusal(format: str, sentence: str, status: int, headers: Mapping[str, str] | None = None) -> Response:
    """A sentence: as JSON to who asked for JSON."""
    kept = {"Cache-Control": "no-store", **(headers or {})}
    if format == "json":
        return JSONResponse({"error": sentence}, status, headers=kept)
    return PlainTextResponse(f"{sentence}\n", status, headers=kept)


def site_of(request: Request) -> str:
    """Scheme, host and base path as the asker has them; a proxy's word on the scheme counts."""
    scheme = request.headers.get("x-forwarded-proto", request.url.scheme).split(",")[0].strip()
    base = str(st.get_option("server.baseUrlPath") or "").strip("/")
    host = request.headers.get("host", request.url.netloc)
    return f"{'https' if scheme == 'https' else 'http'}://{host}" + (f"/{base}" if base else "")
