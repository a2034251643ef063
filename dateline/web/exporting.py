"""From a view to what is taken away of it. Knows nothing of Streamlit: pages, API and command line order the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import chain
from urllib.parse import parse_qs, urlencode

from dateline.actors import actor_name, short_name
from dateline.exports.formats import Order
from dateline.exports.headline import remark, subject
from dateline.exports.ics import AHEAD
from dateline.exports.sheet import SlideOptions
from dateline.figures.layout import latest_publication
from dateline.frame import Frames
from dateline.web.filters import filtered
from dateline.web.view import PARAMETERS, Known, View, read_view

FINGERPRINT_DIGITS = 8


WORDED = ("size", "title", "subtitle")  # the parameters of a link that a `Wish` is read from


@dataclass(frozen=True)
class Wish:
    """What only a slide has: its size and words, None being the usual ones; and the pixels of a PNG for each of its own."""

    size: str = "1280x720"
    title: str | None = None
    subtitle: str | None = None
    zoom: float = 2.0


def strict_view(query: str, known: Known, more: Sequence[str] = ()) -> tuple[View, dict[str, list[str]]]:
    """The view of a query string, and its parameters; ``more`` are allowed beside those of the pages.

    Raises ValueError with a sentence where something cannot be followed: a program would not see what a page says of it.
    """
    params = parse_qs(query.removeprefix("?"), keep_blank_values=True)
    allowed = (*PARAMETERS, *more)
    for name in params:
        if name not in allowed:
            raise ValueError(f"There is no parameter “{name[:40]}”; possible are {', '.join(allowed)}.")
    view, notices = read_view(params, known)
    if notices:
        raise ValueError(" ".join(notice.fault for notice in notices))
    return view, params


def order_of(frames: Frames, view: View, fingerprint: str, site: str = "", wish: Wish | None = None) -> Order:
    """What ``view`` leaves of the collection ``frames``, ready to be written; links lead to ``site``, "" for none."""
    wish = wish or Wish()
    shown = filtered(frames, view, actor_name)
    slide = SlideOptions(
        size=wish.size,
        theme=view.theme or "light",  # type: ignore[arg-type]
        title=subject(shown, actor_name) if wish.title is None else wish.title,
        subtitle=remark(shown) if wish.subtitle is None else wish.subtitle,
        link=link_to(frames, view, fingerprint, site),
        lanes=view.lanes,  # type: ignore[arg-type]
        scale=view.scale,  # type: ignore[arg-type]
        asof=view.asof,
        window=(view.from_, view.to),
        names={code: short_name(code) for code in set(chain.from_iterable(shown.events["actors"]))},
    )
    return Order(shown, slide, actor_name, lambda event_id: event_link(event_id, site), view.status or AHEAD, wish.zoom)


def link_to(frames: Frames, view: View, fingerprint: str, site: str) -> str:
    """The address of a view, with the as-of day and the collection it was seen in."""
    day = view.asof or latest_publication(frames)
    full = replace(view, asof=day, event="", theme="", collection=fingerprint[:FINGERPRINT_DIGITS])
    return f"{site}/?{full.query()}" if site else ""


def event_link(event_id: str, site: str) -> str:
    """The address of an event, whatever else is in view; it stays the same as the collection grows."""
    return f"{site}/?{urlencode({'event': event_id})}" if site else ""
