"""Where there is no page: a page that says so and leads to those there are."""

from __future__ import annotations

from html import escape

from starlette.convertors import StringConvertor, register_url_convertor
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from dateline.web.look import PAGES
from dateline.web.markup import tag

_ELSEWHERE = "elsewhere"
TOLD = {
    "timeline": "what happened, what is planned, where sources differ",
    "compare": "sources side by side",
    "articles": "the texts, with what was read in them",
    "events": "all events as a table, to sort and take away",
    "slides": "the timeline as a slide, in every format",
    "about": "method, marks, limits and licences",
}


class _Elsewhere(StringConvertor):
    """A path that is neither under what Streamlit serves nor a file."""

    regex = r"(?!(?:_stcore|static|media|component|app|auth|oauth2callback)(?:/|$))[^.]+"


register_url_convertor(_ELSEWHERE, _Elsewhere())


def nowhere(base: str) -> Route:
    """Answers every path that no route before it knows. A page's name in another spelling leads to that page."""

    async def answer(request: Request) -> Response:
        name = str(request.path_params["path"]).strip("/")
        if name.lower() not in PAGES:
            return HTMLResponse(_html(name, base), 404, headers={"Cache-Control": "no-cache"})
        query = f"?{request.url.query}" if request.url.query else ""
        return RedirectResponse(address(name.lower(), base) + query)

    return Route(f"{base}/{{path:{_ELSEWHERE}}}", answer)


def address(page: str, base: str) -> str:
    """The path of a page; the first of them stands at the root."""
    return f"{base}/" if page == PAGES[0] else f"{base}/{page}"


def _html(name: str, base: str) -> str:
    """A plain page in the looks of the others; it needs no script, so that it stands at any depth."""
    links = "".join(tag("li", tag("a", page.capitalize(), href=address(page, base)) + f": {TOLD[page]}") for page in PAGES)
    bar = tag("div", tag("b", tag("a", "Dateline", href=address(PAGES[0], base))), "dl-bar")
    head = tag("header", f'<h1>There is no page “{escape(name)}”</h1><p class="dl-deck">Go to one of these:</p>', "dl-head")
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>No such page · Dateline</title>'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<link rel="icon" href="{base}/favicon.png"><link rel="stylesheet" href="{base}/style.css"></head>'
        f"<body>{tag('main', bar + head + tag('ul', links, 'dl-nowhere'), 'dl-first')}</body></html>"
    )
