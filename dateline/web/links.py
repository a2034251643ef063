"""Links to send to others: they say which day and which collection they were made on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from urllib.parse import urlencode

from dateline.web import state
from dateline.web.loading import load_collection
from dateline.web.view import View


def permalink(event_id: str) -> str:
    """The address of one event, without the reader's filters."""
    return link_to(View(event=event_id))


def link_to(view: View, page: str = "", more: Mapping[str, Sequence[str]] | None = None) -> str:
    """The address of a view, with the as-of day and the collection it was seen in: of the timeline, or of another ``page``.

    ``more`` are parameters that only that page has.
    """
    collection = load_collection()
    full = replace(view, asof=view.asof or collection.latest, collection=collection.fingerprint[:8])
    return f"{state.site()}/{page}?{urlencode(full.params() | dict(more or {}), doseq=True)}"
