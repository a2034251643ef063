"""The picture of an address, asked for by a page whose address has just changed: it is seen before the page's script has run."""

from __future__ import annotations

from urllib.parse import parse_qs

from starlette.requests import Request
from starlette.responses import Response

from dateline.web.chart import told_in
from dateline.web.first import PAGE_THEME, THEMES
from dateline.web.kept import frames_in
from dateline.web.loading import loaded_collection
from dateline.web.picture import draw_picture
from dateline.web.view import read_view

NAME = "picture.json"


def picture_json(request: Request) -> Response:
    """What `chart.packed` tells of the figure; 204 where there is none, which the page will have to say."""
    told = _told(request.url.query)
    headers = {"Cache-Control": "no-cache"}
    return Response(told, media_type="application/json", headers=headers) if told else Response(status_code=204, headers=headers)


def _told(query: str) -> str:
    params, collection = parse_qs(query), loaded_collection()
    theme = (params.get(PAGE_THEME) or [""])[-1]
    if collection is None or theme not in THEMES:
        return ""
    view, _ = read_view(params, collection.known)
    frames = frames_in(collection, view)
    return "" if frames.events.empty else told_in(draw_picture(frames, view, collection.fingerprint, theme=theme).packed)
