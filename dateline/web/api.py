"""The collection for other programs: the same query parameters as the pages, read-only."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dateline.actors import actor_name
from dateline.exports.csv import events_csv as write_csv
from dateline.exports.json import collection_json
from dateline.frame import Frames
from dateline.web.filters import filtered
from dateline.web.loading import load_collection
from dateline.web.view import read_view


def _asked_for(params: Mapping[str, Sequence[str]]) -> Frames:
    collection = load_collection()
    view, _ = read_view(params, collection.known)
    return filtered(collection.frames, view, actor_name)


def events_json(params: Mapping[str, Sequence[str]]) -> str:
    """The filtered collection as ``extract --format json`` has it."""
    return collection_json(_asked_for(params))


def events_csv(params: Mapping[str, Sequence[str]]) -> str:
    """The filtered events as a table, one row an event."""
    return write_csv(_asked_for(params), actor_name)
