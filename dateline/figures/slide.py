"""A slide: the picture on a sheet of fixed size, with its title, the numbered list of all its sources, and its link.

`slide` chooses the largest type at which every label finds a place, down to 10 px. Coordinates are pixels of the sheet; the
picture itself is a `Layout` in its own pixels, to be drawn ``scale`` times as large with its upper left corner at ``x``, ``y``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal, NamedTuple

from dateline.figures.layout import layout
from dateline.figures.listing import LEADING, Listing, ListLine, list_sources
from dateline.figures.measure import text_width, wrap_text
from dateline.figures.parts import LEAST_WIDTH, Box, Layout, LayoutOptions, Source
from dateline.figures.wording import number_sources
from dateline.frame import Frames

Role = Literal["title", "subtitle", "source", "foot", "link"]

SCALES = (1.5, 1.3, 1.15, 1.0, 0.92, 0.84)  # of the picture's type; at 0.84 labels are 10.5 px and ticks 10 px high
_MARGIN = 24.0
_TITLE_PX, _SUBTITLE_PX, _FOOT_PX = 22.0, 13.0, 10.5
_SOURCES_MOST = 0.3


class Size(NamedTuple):
    """A sheet's width and height in pixels."""

    width: int
    height: int


SIZES = {"16:9": Size(1280, 720), "full HD": Size(1920, 1080), "link preview": Size(1200, 628), "square": Size(1080, 1080)}


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a slide says beside the picture. ``link`` is where the same view can be opened."""

    size: Size = SIZES["16:9"]
    title: str = ""
    subtitle: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class Text:
    """Words of the sheet outside the picture; ``size`` in pixels; each line stands under the other in ``box``."""

    role: Role
    box: Box
    lines: tuple[str, ...]
    size: float
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Slide:
    """Where everything stands on a sheet; ``left_over`` are sources that found no room, which go onto a next one."""

    sheet: Sheet
    layout: Layout
    x: float
    y: float
    scale: float
    texts: tuple[Text, ...]
    left_over: tuple[Source, ...] = ()


def slide(frames: Frames, options: LayoutOptions | None = None, sheet: Sheet | None = None) -> Slide:
    """Lay out a slide; of ``options``, width and height are those that the sheet leaves to the picture."""
    options, sheet = options or LayoutOptions(), sheet or Sheet()
    unit = max(1.0, min(sheet.size.width / 1280, sheet.size.height / 720))
    margin = _MARGIN * unit
    head, top = _head(sheet, unit)
    foot, bottom = _foot(sheet, unit, frames)
    place = _Place(margin, top, sheet.size.width - 2 * margin, bottom - top)
    picture, scale, listed = _largest(frames, options, place, unit)
    texts = [*head, *_source_texts(listed, margin, bottom), *foot]
    return Slide(sheet, picture, margin, top, scale, tuple(texts), listed.left_over)


class _Place(NamedTuple):
    """Where picture and sources stand."""

    x: float
    y: float
    width: float
    height: float


def _head(sheet: Sheet, unit: float) -> tuple[list[Text], float]:
    """Title and subtitle, and the y where they end."""
    texts, y = [], 18.0 * unit
    told: tuple[tuple[Role, str, float, bool], ...] = (
        ("title", sheet.title, _TITLE_PX, True), ("subtitle", sheet.subtitle, _SUBTITLE_PX, False),
    )  # fmt: skip
    for role, words, size, bold in told:
        if words:
            texts.append(_text(role, words, _MARGIN * unit, y, sheet.size.width - 2 * _MARGIN * unit, size * unit, bold))
            y = texts[-1].box.y1 + 2 * unit
    return texts, y + 8 * unit


def _text(role: Role, words: str, x: float, y: float, width: float, size: float, bold: bool = False) -> Text:
    lines = wrap_text(words, width, size, bold)
    wide = max(text_width(line, size, bold) for line in lines)
    return Text(role, Box(x, y, x + wide, y + len(lines) * size * LEADING), lines, size, bold)


def _foot(sheet: Sheet, unit: float, frames: Frames) -> tuple[list[Text], float]:
    """What the picture counts, and the link at the right; and the y above which everything else stands."""
    size, margin, high = _FOOT_PX * unit, _MARGIN * unit, sheet.size.height - 14 * unit
    events, sources = len(frames.events), frames.mentions["article_id"].nunique()
    told = f"{events} event{'s' * (events != 1)} from {sources} source{'s' * (sources != 1)}, dated as the sources date them"
    texts = [_text("foot", told, margin, 0.0, sheet.size.width - 2 * margin, size)]
    if sheet.link:
        lines = _break_anywhere(sheet.link, sheet.size.width - 2 * margin - texts[0].box.x1, size)
        wide = max(text_width(line, size) for line in lines)
        x1 = sheet.size.width - margin
        texts.append(Text("link", Box(x1 - wide, 0.0, x1, len(lines) * size * LEADING), lines, size))
    tall = max(text.box.y1 for text in texts)
    moved = [replace(t, box=Box(t.box.x0, high - t.box.y1, t.box.x1, high)) for t in texts]
    return moved, high - tall - 8 * unit


def _break_anywhere(words: str, width: float, size: float) -> tuple[str, ...]:
    """Lines of an address, which has no spaces to break at."""
    lines = [""]
    for char in words:
        if lines[-1] and text_width(lines[-1] + char, size) > width:
            lines.append("")
        lines[-1] += char
    return tuple(lines)


def _largest(frames: Frames, options: LayoutOptions, place: _Place, unit: float) -> tuple[Layout, float, Listing]:
    """The picture in the largest type in which all labels find a place, its scale, and the sources under it.

    Sources are told with their titles if that does not cost the picture its type.
    """
    ways = list_sources(number_sources(frames), place.width, place.height * _SOURCES_MOST, unit)
    for scale in (each * unit for each in SCALES if each == SCALES[-1] or place.width / each / unit >= LEAST_WIDTH):
        for listed in ways:
            height = (place.height - listed.height) / scale
            picture = layout(frames, replace(options, width=int(place.width / scale), height=int(height)))
            if not picture.notes:
                return picture, scale, listed
    return picture, scale, listed


def _source_texts(listed: Listing, x: float, bottom: float) -> list[Text]:
    """The source list, its last line ending at ``bottom``."""
    y = bottom - listed.height
    return [Text("source", _line_box(line, x, y), (line.text,), line.size) for line in listed.lines]


def _line_box(line: ListLine, x: float, y: float) -> Box:
    return Box(x + line.x, y + line.y, x + line.x + line.width, y + line.y + line.size * LEADING)
