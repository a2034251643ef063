"""The collection for other programs: the same query parameters as the pages, read-only."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from urllib.parse import parse_qs

from starlette.requests import Request
from starlette.responses import Response

from dateline.actors import actor_name
from dateline.exports.csv import events_csv as write_csv
from dateline.exports.json import collection_json
from dateline.frame import Frames
from dateline.web.filters import filtered
from dateline.web.loading import load_collection
from dateline.web.view import read_view


def asked_for(params: Mapping[str, Sequence[str]]) -> tuple[Frames, list[str]]:
    """The frames that query parameters ask for, and a sentence on each parameter that could not be used."""
    collection = load_collection()
    view, notices = read_view(params, collection.known)
    return filtered(collection.frames, view, actor_name), notices


def events_json(request: Request) -> Response:
    """The filtered collection as ``extract --format json`` has it."""
    frames, notices = asked_for(parse_qs(request.url.query))
    return Response(collection_json(frames), media_type="application/json", headers=_told(notices))


def events_csv(request: Request) -> Response:
    """The filtered events as a table, one row an event."""
    frames, notices = asked_for(parse_qs(request.url.query))
    headers = {"Content-Disposition": 'attachment; filename="dateline-events.csv"', **_told(notices)}
    return Response(write_csv(frames, actor_name), media_type="text/csv; charset=utf-8", headers=headers)


def _told(notices: list[str]) -> dict[str, str]:
    """The notices that a page would show, as a header, which holds one line of ASCII."""
    plain = " ".join(notices).translate(str.maketrans("“”’", '""\''))
    return {"Dateline-Notice": re.sub(r"[^ -~]", "?", plain)} if notices else {}
