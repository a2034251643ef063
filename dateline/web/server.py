"""What the server says besides Streamlit's pages: response headers, the fonts, and the read-only API."""

from __future__ import annotations

import base64
import functools
import gzip
import hashlib
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from urllib.parse import parse_qs

import streamlit as st
from starlette.concurrency import run_in_threadpool
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from dateline.figures.fonts import REGULAR_WEB, SEMIBOLD_WEB
from dateline.web import api
from dateline.web.ahead import get_ready
from dateline.web.chart import BUNDLE, SCRIPTS, serve_scripts
from dateline.web.first import NAME as FIRST
from dateline.web.first import first_json, first_links
from dateline.web.look import FONTS, ICON, PAGES, SCRIPT, STYLE
from dateline.web.moved import NAME as PICTURE
from dateline.web.moved import picture_json
from dateline.web.nowhere import nowhere
from dateline.web.picture import drawer
from dateline.web.preview import preview_tags

_TITLE = "<title>Dateline</title>"
_INLINE_SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)
_PRELOADED_FONT = re.compile(r'<link\s+rel="preload"[^>]*as="font"[^>]*>')


def routes() -> list[BaseRoute]:
    """Our routes beside Streamlit's own; its index page is served with `index_page`'s changes."""
    base = base_path()
    index = _index(index_page(base))
    return [
        Route(f"{base}/", _index(index_page(base, _early(base)), lambda request: first_links(request, base))),
        *(Route(f"{base}/{page}", index) for page in PAGES[1:]),
        Route(f"{base}/{FIRST}", first_json),
        Route(f"{base}/{PICTURE}", picture_json),
        Route(f"{base}/favicon.png", _icon),
        Route(f"{base}/page.js", _script),
        Route(f"{base}/{BUNDLE.name}", _bundle),
        Route(f"{base}/style.css", _style),
        Route(f"{base}/api/events.json", api.events_json),
        Route(f"{base}/api/events.csv", api.events_csv),
        Route(f"{base}/api/dictionary.csv", api.dictionary_csv),
        Route(f"{base}/api/timeline.png", api.timeline_png),
        Route(f"{base}/feeds/events.ics", api.events_ics),
        *(Route(f"{base}/{part}/{{path:path}}", api.unknown) for part in ("api", "feeds")),
        Mount(f"{base}/fonts", StaticFiles(directory=FONTS)),
        nowhere(base),
    ]


@asynccontextmanager
async def lifespan(app: ASGIApp) -> AsyncIterator[None]:
    """What is done before the first reader comes is begun; he need not wait for it."""
    serve_scripts()
    get_ready()
    yield
    drawer().stop()


def middleware() -> list[Middleware]:
    """The security headers, on every answer."""
    return [Middleware(SecurityHeaders)]


def base_path() -> str:
    """Where the app lives on its host: "" or "/path"."""
    base = str(st.get_option("server.baseUrlPath") or "").strip("/")
    return f"/{base}" if base else ""


def _early(base: str) -> str:
    """What the timeline needs, asked for before Streamlit: plotly.js, what draws with it, and the fonts that labels wait for."""
    fonts = (f'<link rel="preload" href="{base}/fonts/{face.name}" as="font" type="font/woff2" crossorigin>'
             for face in (REGULAR_WEB, SEMIBOLD_WEB))  # fmt: skip
    scripts = (f'<script src="{base}/{BUNDLE.name}" async fetchpriority="high"></script>'
               f'<script type="module" src="{base}/{SCRIPTS}/first.js"></script>'
               f'<link rel="modulepreload" href="{base}/{SCRIPTS}/chart.js">')  # fmt: skip
    return scripts + "".join(fonts)


def index_page(base: str, early: str = "") -> str:
    """Streamlit's index page under our title, with our script and style sheet, what is ``early``, and without its font.

    The style sheet stands at the end, where it has the last word over Streamlit's own.

    It is told where the server is: otherwise it asks first below the page's own path (``/compare/_stcore/…``), which
    costs two failing requests, shown as errors in the browser's console.
    """
    html = (Path(st.__file__).parent / "static" / "index.html").read_text(encoding="utf-8")
    told = f'<script>window.__streamlit = {{ BACKEND_BASE_URL: window.location.origin + "{base}/" }}</script>'
    html = _PRELOADED_FONT.sub("", html).replace("<title>Streamlit</title>", _TITLE)
    html = html.replace("</body>", f'<link rel="stylesheet" href="{base}/style.css"></body>', 1)
    return html.replace("<head>", f'<head>{early}{told}<script src="{base}/page.js" defer></script>', 1)


def _index(html: str, first: Callable[[Request], str] = lambda _: "") -> Callable[[Request], Awaitable[Response]]:
    """Streamlit's page, titled after what a request asks for; ``first`` gives what is to stand first in its head."""

    async def answer(request: Request) -> Response:
        told = await run_in_threadpool(preview_tags, request)
        page = html.replace(_TITLE, told, 1).replace("<head>", f"<head>{first(request)}", 1)
        return HTMLResponse(page, headers={"Cache-Control": "no-cache"})

    return answer


async def _icon(request: Request) -> Response:
    return FileResponse(ICON, media_type="image/png", headers={"Cache-Control": "max-age=86400"})


async def _script(request: Request) -> Response:
    return FileResponse(SCRIPT, media_type="text/javascript", headers={"Cache-Control": "no-cache"})


async def _bundle(request: Request) -> Response:
    """plotly.js, pressed once: to do it for every reader would hold each up as long as the browser needs to read it."""
    headers = {"Cache-Control": "max-age=86400", "Vary": "Accept-Encoding"}
    if "gzip" not in request.headers.get("accept-encoding", ""):
        return FileResponse(BUNDLE, media_type="text/javascript", headers=headers)
    pressed = await run_in_threadpool(_pressed, BUNDLE)
    return Response(pressed, media_type="text/javascript", headers=headers | {"Content-Encoding": "gzip"})


@functools.cache
def _pressed(file: Path) -> bytes:
    return gzip.compress(file.read_bytes())


async def _style(request: Request) -> Response:
    return FileResponse(STYLE, media_type="text/css", headers={"Cache-Control": "no-cache"})


def content_policy() -> str:
    """Only this host may be asked for anything; Streamlit needs inline styles and the short scripts in its index page."""
    scripts = " ".join(f"'sha256-{digest}'" for digest in _inline_scripts())
    return (
        f"default-src 'self'; script-src 'self' {scripts}; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; "
        "font-src 'self' data:; connect-src 'self'; worker-src 'self' blob:; object-src 'none'; base-uri 'self'; "
        "form-action 'self'"
    )


def _inline_scripts() -> list[str]:
    scripts = _INLINE_SCRIPT.findall(index_page(base_path()))
    return [base64.b64encode(hashlib.sha256(s.encode()).digest()).decode() for s in scripts]


class SecurityHeaders:
    """Adds the headers to every HTTP answer. Only an embedded view (``embed=true``) may stand in another site's frame."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        self.policy = content_policy()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer through the app, with the headers added."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        headers = self._headers("embed" in parse_qs(scope.get("query_string", b"").decode("latin-1")))

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                names = {name for name, _ in headers}
                message["headers"] = [h for h in message.get("headers", []) if h[0].lower() not in names] + headers
            await send(message)

        await self.app(scope, receive, send_with_headers)

    def _headers(self, embedded: bool) -> list[tuple[bytes, bytes]]:
        frame = "*" if embedded else "'self'"
        values = {
            "content-security-policy": f"{self.policy}; frame-ancestors {frame}",
            "x-content-type-options": "nosniff",
            "referrer-policy": "no-referrer",
            "permissions-policy": "camera=(), geolocation=(), microphone=()",
            "cross-origin-opener-policy": "same-origin",
        }
        return [(name.encode(), value.encode()) for name, value in values.items()]
