"""A page of items → SVG. Text stays text; nothing in it is fetched from anywhere."""

from __future__ import annotations

import base64
import functools
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from xml.sax.saxutils import escape, quoteattr

from dateline.exports.scene import Band, Item, Shape, Words, dashes
from dateline.exports.sheet import Page
from dateline.figures.fonts import FONT_FILES, FontFile
from dateline.figures.lettering import Span
from dateline.figures.measure import text_width
from dateline.figures.theme import FONT_FAMILY, FONT_STACK
from dateline.figures.wording import LEFT_TO_RIGHT, runs_leftward

_RGBA = re.compile(r"rgba\((\d+),(\d+),(\d+),([\d.]+)\)")
_ANCHORS = {"left": "start", "center": "middle", "right": "end"}
_MIDDLE = 0.35  # of the type size, from the middle of a line down to the baseline
# Some renderers know a semi-bold face by the name of its own family only.
_BOLD_STACK = f"'{FONT_FAMILY} SmBld', {FONT_STACK}"
_UNPRINTABLE = re.compile(r"[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def font_faces(page: Page) -> str:
    """CSS that carries the faces with which the words of a page were measured, for programs that do not have them."""
    letters = {ord(char) for item in page.items if isinstance(item, Words) for char in item.text}
    return "".join(_rule(face) for face in FONT_FILES if not face.unicode_range or letters & _range(face.unicode_range))


@functools.cache
def _rule(face: FontFile) -> str:
    return face.css(f"data:font/woff2;base64,{base64.b64encode(face.path.read_bytes()).decode()}")


@functools.cache
def _range(css: str) -> frozenset[int]:
    """The characters of a CSS unicode-range of pairs.

    >>> sorted(_range("U+41-43,U+61-61"))
    [65, 66, 67, 97]
    """
    ends = (part.removeprefix("U+").split("-") for part in css.split(","))
    return frozenset(code for first, last in ends for code in range(int(first, 16), int(last, 16) + 1))


def svg(page: Page, style: str = "") -> str:
    """The page as an SVG document; ``style`` is CSS that goes with it, such as `font_faces`."""
    gradients = {item: f"g{n}" for n, item in enumerate(dict.fromkeys(i for i in page.items if isinstance(i, Band)))}
    body = "".join(_grouped(page.items, gradients, page.titles))
    defs = "".join(_gradient(band, name) for band, name in gradients.items())
    css = f"<style>{escape(style)}</style>" if style else ""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{page.width}" height="{page.height}" '
        f'viewBox="0 0 {page.width} {page.height}" role="img" font-family={quoteattr(FONT_STACK)} xml:space="preserve">'
        f"<title>{_clean(page.title)}</title><desc>{_clean(page.alt)}</desc>{css}<defs>{defs}</defs>"
        f'<rect width="100%" height="100%" fill="{page.paper}"/>{body}</svg>\n'
    )


def _grouped(items: Iterable[Item], gradients: Mapping[Band, str], titles: Mapping[str, str]) -> Iterable[str]:
    """Runs of items of one event as a group with the event's title, so that each can be picked and is named."""
    for event, run in groupby(items, key=lambda item: item.event):
        drawn = "".join(_drawn(item, gradients) for item in run)
        yield f"<g><title>{_clean(titles[event])}</title>{drawn}</g>" if event in titles else drawn


def _drawn(item: Item, gradients: Mapping[Band, str]) -> str:
    if isinstance(item, Words):
        return _words(item)
    if isinstance(item, Band):
        return f'<rect {_box(item)} fill="url(#{gradients[item]})"/>'
    return _shape(item)


def _box(item: Shape | Band) -> str:
    x, y = min(item.x0, item.x1), min(item.y0, item.y1)
    return f'x="{x:.2f}" y="{y:.2f}" width="{abs(item.x1 - item.x0):.2f}" height="{abs(item.y1 - item.y0):.2f}"'


def _shape(shape: Shape) -> str:
    pen = shape.pen
    dash = " ".join(f"{length:g}" for length in dashes(pen))
    stroke = f'{_paint("stroke", pen.color)} stroke-width="{pen.width:g}"' if pen.width else 'stroke="none"'
    stroke += f' stroke-dasharray="{dash}"' if dash else ""
    if shape.kind == "line":
        return f'<line x1="{shape.x0:.2f}" y1="{shape.y0:.2f}" x2="{shape.x1:.2f}" y2="{shape.y1:.2f}" {stroke}/>'
    fill = _paint("fill", pen.fill)
    if shape.kind == "circle":
        x, y, r = (shape.x0 + shape.x1) / 2, (shape.y0 + shape.y1) / 2, abs(shape.x1 - shape.x0) / 2
        return f'<circle cx="{x:.2f}" cy="{y:.2f}" r="{r:.2f}" {fill} {stroke}/>'
    return f"<rect {_box(shape)} {fill} {stroke}/>"


def _paint(name: str, colour: str) -> str:
    """A fill or stroke; not every reader of SVG knows CSS's rgba()."""
    rgb, alpha = solid(colour)
    return f'{name}="none"' if alpha == 0 else f'{name}="{rgb}"' + (f' {name}-opacity="{alpha:g}"' if alpha < 1 else "")


def solid(colour: str) -> tuple[str, float]:
    """A CSS colour as hex and its opacity.

    >>> solid("rgba(0,114,178,0.5)")
    ('#0072B2', 0.5)
    """
    found = _RGBA.fullmatch(colour)
    if not found:
        return colour, 1.0
    red, green, blue = (int(part) for part in found.groups()[:3])
    return f"#{red:02X}{green:02X}{blue:02X}", float(found[4])


def _gradient(band: Band, name: str) -> str:
    stops = "".join(
        f'<stop offset="{share:g}" stop-color="{rgb}" stop-opacity="{alpha:g}"/>'
        for share, (rgb, alpha) in ((share, solid(colour)) for share, colour in band.stops)
    )
    ends = f'x1="{band.x0:.2f}" y1="0" x2="{band.x1:.2f}" y2="0"'
    return f'<linearGradient id="{name}" gradientUnits="userSpaceOnUse" {ends}>{stops}</linearGradient>'


def _words(words: Words) -> str:
    first = words.top + words.leading / 2 + _MIDDLE * words.size
    drawn = ""
    for n, line in enumerate(words.lines):
        y = first + n * words.leading
        if any(runs_leftward(span.text) for span in line):
            drawn += _side_by_side(words, line, y)
        else:
            drawn += _text(words.x, y, words.size, _ANCHORS[words.across], "".join(map(_span, line)))
    return f"<a href={quoteattr(words.link)}>{drawn}</a>" if words.link else drawn


def _text(x: float, y: float, size: float, anchor: str, content: str) -> str:
    return f'<text x="{x:.2f}" y="{y:.2f}" font-size="{size:g}" text-anchor="{anchor}">{content}</text>'


def _side_by_side(words: Words, line: Sequence[Span], y: float) -> str:
    """A line with words written from right to left, each span, and what follows such words, a text of its own.

    In one text, renderers turn the order of what stands around such words, and may take all of it from the face of their script.
    """
    line = [replace(span, text=part) for span in line for part in span.text.split(LEFT_TO_RIGHT)]
    widths = [text_width(span.text, words.size, span.bold) for span in line]
    x = words.x - sum(widths) * {"left": 0.0, "center": 0.5, "right": 1.0}[words.across]
    drawn = ""
    for span, width in zip(line, widths, strict=True):
        told = span.text.strip()  # SVG drops a space that begins a text
        lead = text_width(span.text[: span.text.find(told)], words.size, span.bold)
        drawn += _text(x + lead, y, words.size, "start", _span(replace(span, text=told))) if told else ""
        x += width
    return drawn


def _span(span: Span) -> str:
    weight = f' font-family={quoteattr(_BOLD_STACK)} font-weight="600"' if span.bold else ""
    return f'<tspan fill="{span.colour}"{weight}>{_clean(span.text)}</tspan>'


def _clean(text: str) -> str:
    return escape(_UNPRINTABLE.sub("", text))
