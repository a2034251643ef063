"""What a chat client shows of a link: title, description and picture of the view or the event that it leads to."""

from __future__ import annotations

from dataclasses import replace
from html import escape
from urllib.parse import parse_qs

from starlette.requests import Request

from dateline.exports.sheet import SIZES
from dateline.figures.hover import best_mention, shorten
from dateline.frame import Frames, rows
from dateline.web import words
from dateline.web.api import PREVIEW, site_of
from dateline.web.kept import frames_in
from dateline.web.loading import Collection, loaded_collection
from dateline.web.shell import Page, told_of
from dateline.web.view import View, read_view

NAME = "Dateline"
ABOUT = "News articles in, an interactive and fully cited timeline of diplomacy out."
MOST_EVENTS = 20_000  # above that a page does not wait to be titled after what is in it
_OWN_TITLES = {"articles": "Articles", "about": "About Dateline"}
_LONGEST = 200


def preview_tags(request: Request) -> str:
    """The page's title and its Open Graph tags; everything in them is escaped. Never waits for the collection to be built."""
    collection, site = loaded_collection(), site_of(request)
    title, told, query = NAME, ABOUT, ""
    if collection and len(collection.frames.events) <= MOST_EVENTS:
        view, _ = read_view(parse_qs(request.url.query), collection.known)
        query = replace(view, event="").query()
        title, told = _told(request.url.path.rstrip("/").rsplit("/", 1)[-1], collection, view)
    return _tags(title, told, f"{site}/api/timeline.png" + (f"?{query}" if query else ""))


def _told(page: str, collection: Collection, view: View) -> tuple[str, str]:
    if page in _OWN_TITLES:
        return _OWN_TITLES[page], ABOUT
    if view.event:
        return _event_told(collection.frames, view.event)
    return told_of(Page(frames_in(collection, view), view, collection))


def _event_told(frames: Frames, event_id: str) -> tuple[str, str]:
    """The event with its date, and its best quotation with where that stands."""
    (event,) = rows(frames.events[frames.events["event_id"] == event_id])
    mention = best_mention(event, rows(frames.mentions[frames.mentions["event_id"] == event_id]))
    (article,) = rows(frames.articles[frames.articles["article_id"] == mention.article_id])
    source = f"{words.source_name(article)}, {words.published_short(article)}"
    return f"{words.date_words(event)}: {event.title}", f"“{shorten(mention.quote, _LONGEST)}” {source}"


def _tags(title: str, told: str, image: str) -> str:
    width, height = SIZES[PREVIEW]
    named = title if NAME in title else f"{title} · {NAME}"
    graph = {
        "og:type": "website", "og:site_name": NAME, "og:title": title, "og:description": told, "og:image": image,
        "og:image:type": "image/png", "og:image:width": str(width), "og:image:height": str(height), "og:image:alt": told,
    }  # fmt: skip
    meta = [f'<meta property="{name}" content="{escape(text)}">' for name, text in graph.items()]
    meta += [f'<meta name="description" content="{escape(told)}">', '<meta name="twitter:card" content="summary_large_image">']
    return f"<title>{escape(named)}</title>{''.join(meta)}"
