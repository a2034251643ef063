"""The collection for other programs: the same query parameters as the pages, read-only."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Mapping, Sequence
from urllib.parse import parse_qs

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from dateline.actors import actor_name
from dateline.exports.csv import events_csv as write_csv
from dateline.exports.json import collection_json
from dateline.frame import Frames
from dateline.web.filters import filtered
from dateline.web.loading import DataFolderError, load_collection
from dateline.web.view import read_view

LOG = logging.getLogger("dateline.web")


def asked_for(params: Mapping[str, Sequence[str]]) -> tuple[Frames, list[str]]:
    """The frames that query parameters ask for, and a sentence on each parameter that could not be used."""
    collection = load_collection()
    view, notices = read_view(params, collection.known)
    return filtered(collection.frames, view, actor_name), notices


def events_json(request: Request) -> Response:
    """The filtered collection as ``extract --format json`` has it."""
    return _answer(request, collection_json, "application/json", {})


def events_csv(request: Request) -> Response:
    """The filtered events as a table, one row an event."""
    attached = {"Content-Disposition": 'attachment; filename="dateline-events.csv"'}
    return _answer(request, lambda frames: write_csv(frames, actor_name), "text/csv; charset=utf-8", attached)


def unknown(request: Request) -> Response:
    """404 in a sentence: below our own paths, Streamlit would answer with its index page."""
    sentence = f"There is no {request.url.path}. The collection is at api/events.json and api/events.csv.\n"
    return PlainTextResponse(sentence, 404)


def _answer(request: Request, write: Callable[[Frames], str], media_type: str, headers: Mapping[str, str]) -> Response:
    try:
        frames, notices = asked_for(parse_qs(request.url.query))
    except DataFolderError as error:
        LOG.exception("The collection could not be loaded")
        return PlainTextResponse(f"{error}\n", 503)
    return Response(write(frames), media_type=media_type, headers={**headers, **_told(notices)})


def _told(notices: list[str]) -> dict[str, str]:
    """The notices that a page would show, as a header, which holds one line of ASCII."""
    plain = " ".join(notices).translate(str.maketrans("“”’", '""\''))
    return {"Dateline-Notice": re.sub(r"[^ -~]", "?", plain)} if notices else {}
