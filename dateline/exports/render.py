"""SVG pages → PNG and PDF, by Typst's renderer: no browser, only the shipped fonts, text that stays text in the PDF."""

from __future__ import annotations

import functools
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

import typst

from dateline.exports.scene import Words
from dateline.exports.sheet import Page
from dateline.exports.svg import svg
from dateline.figures.fonts import REGULAR

FONTS = Path(REGULAR).parent
_POINTS = 0.75  # of a pixel
_DOCUMENT = b"""
#let pages = json(bytes(sys.inputs.pages))
#set document(title: pages.first().title, author: "Dateline", date: none)
#set page(width: pages.first().width * 1pt, height: pages.first().height * 1pt, margin: 0pt)
#for one in pages {
  page({
    image(bytes(one.svg), format: "svg", width: 100%, alt: one.alt)
    for to in one.links {
      place(top + left, dx: to.x * 1pt, dy: to.y * 1pt, link(to.url, box(width: to.width * 1pt, height: to.height * 1pt)))
    }
  })
}
"""


def png(page: Page, zoom: float = 2.0) -> bytes:
    """A page as a PNG of ``zoom`` times its size in pixels."""
    return _compiled([page], "png", ppi=72 / _POINTS * zoom)


def pdf(pages: Sequence[Page]) -> bytes:
    """Pages as a PDF, with its fonts embedded, a text for screen readers and live links."""
    return _compiled(pages, "pdf")


def _compiled(pages: Sequence[Page], format: Literal["png", "pdf"], ppi: float | None = None) -> bytes:
    told = {"pages": json.dumps([_told(page) for page in pages])}
    return typst.compile(_DOCUMENT, format=format, font_paths=_fonts(), sys_inputs=told, ppi=ppi)


@functools.cache
def _fonts() -> typst.Fonts:
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FONTS)])


def _told(page: Page) -> dict[str, object]:
    links = [
        {"url": w.link, "x": w.left * _POINTS, "y": w.top * _POINTS, "width": w.width * _POINTS, "height": w.height * _POINTS}
        for w in page.items
        if isinstance(w, Words) and w.link
    ]
    size = {"width": page.width * _POINTS, "height": page.height * _POINTS}
    return {"svg": svg(page), "title": page.title, "alt": page.alt, "links": links, **size}
