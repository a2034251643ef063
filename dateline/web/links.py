"""Links to send to others: they say which day and which collection they were made on."""

from __future__ import annotations

from dataclasses import replace

from dateline.web import state
from dateline.web.loading import load_collection
from dateline.web.view import View


def permalink(event_id: str) -> str:
    """The address of one event, without the reader's filters."""
    return link_to(View(event=event_id))


def link_to(view: View) -> str:
    """The address of a view of the timeline, with the as-of day and the collection it was seen in."""
    collection = load_collection()
    full = replace(view, asof=view.asof or collection.latest, collection=collection.fingerprint[:8])
    return f"{state.site()}/?{full.query()}"
