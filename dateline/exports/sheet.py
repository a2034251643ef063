"""A page for a presentation and what stands around its picture: title, numbered sources, link."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from dateline.exports.scene import Item, Shape, Words
from dateline.exports.sourcelist import SourceList, list_sources
from dateline.figures.counting import Window
from dateline.figures.lettering import Span
from dateline.figures.measure import text_width
from dateline.figures.parts import Lanes, LayoutOptions, Scale, Source, Theme
from dateline.figures.strokes import Pen
from dateline.figures.theme import PALETTES, Palette
from dateline.figures.wording import plain_words
from dateline.figures.wrapping import wrap_text

SIZES = {"1280x720": (1280, 720), "1920x1080": (1920, 1080), "1200x628": (1200, 628), "1080x1080": (1080, 1080)}
LONGEST_TITLE = 200
TITLE, SUBTITLE, SMALL, LEADING = 25.0, 14.0, 10.5, 1.3
_UNITS = {"1920x1080": 1.5}
_SOURCES_MOST = 0.24  # of the height of a page


@dataclass(frozen=True)
class SlideOptions:
    """What a slide is to look like. ``size`` is one of `SIZES`; ``title`` and ``subtitle`` are plain text; ``link`` is printed.

    ``lanes``, ``scale``, ``asof``, ``names`` and ``window`` are those of `LayoutOptions`.
    """

    size: str = "1280x720"
    theme: Theme = "light"
    title: str = ""
    subtitle: str = ""
    link: str = ""
    lanes: Lanes = "type"
    scale: Scale = "auto"
    asof: dt.date | None = None
    names: Mapping[str, str] = field(default_factory=dict)
    window: Window = (None, None)

    def __post_init__(self) -> None:
        if self.size not in SIZES:
            raise ValueError(f"“{self.size}” is no size; possible are {', '.join(SIZES)}")

    @property
    def layout_options(self) -> LayoutOptions:
        """The same for the picture alone."""
        return LayoutOptions(
            lanes=self.lanes, scale=self.scale, asof=self.asof, theme=self.theme, names=self.names, window=self.window
        )


@dataclass(frozen=True)
class Page:
    """One page in pixels. ``titles`` says in a line what each event on it is, ``alt`` what is to be seen in all."""

    width: int
    height: int
    paper: str
    items: tuple[Item, ...]
    title: str
    alt: str
    titles: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Sheet:
    """What the pages share: their size, the pixels of a unit of length, colours."""

    options: SlideOptions

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels."""
        return SIZES[self.options.size]

    @property
    def unit(self) -> float:
        """Pixels of a unit in which type sizes and margins are given."""
        return _UNITS.get(self.options.size, 1.0)

    @property
    def palette(self) -> Palette:
        """The colours of the theme."""
        return PALETTES[self.options.theme]

    @property
    def margin(self) -> float:
        """Pixels left free at each side."""
        return 24 * self.unit

    @property
    def row(self) -> float:
        """Pixels of a line of the source list."""
        return SMALL * LEADING * self.unit

    @property
    def most_listed(self) -> int:
        """Lines that the source list may have below a picture."""
        return int(_SOURCES_MOST * self.size[1] / self.row)

    @property
    def inner(self) -> float:
        """Pixels between the margins."""
        return self.size[0] - 2 * self.margin

    def words(self, lines: Sequence[str], x: float, y: float, size: float, role: str, **how: str | bool) -> Words:
        """Lines of text from a corner on; ``size`` in units. ``bold``, ``muted``, ``across`` and ``link`` by keyword."""
        colour = self.palette.muted if how.get("muted") else self.palette.ink
        spans = tuple((Span(line, bool(how.get("bold")), colour),) for line in lines)
        across, link = str(how.get("across", "left")), str(how.get("link", ""))
        return Words(x, y, spans, size * self.unit, across=across, role=role, link=link)

    def wrapped(self, text: str, size: float, bold: bool = False) -> tuple[str, ...]:
        """Text in lines of the page's width."""
        return wrap_text(plain_words(text), self.inner, size * self.unit, bold)

    def page(self, items: Sequence[Item], title: str, alt: str, titles: Mapping[str, str] | None = None) -> Page:
        """A page of this size and theme."""
        return Page(*self.size, self.palette.paper, tuple(items), title, alt, titles or {})


def put_head(sheet: Sheet) -> tuple[list[Item], float]:
    """Title and subtitle, and the y below them."""
    items: list[Item] = []
    y = 22 * sheet.unit
    for text, size, role, bold in (
        (sheet.options.title[:LONGEST_TITLE], TITLE, "title", True),
        (sheet.options.subtitle[:LONGEST_TITLE], SUBTITLE, "subtitle", False),
    ):
        if text.strip():
            words = sheet.words(sheet.wrapped(text, size, bold), sheet.margin, y, size, role, bold=bold, muted=not bold)
            items.append(words)
            y += words.height + 3 * sheet.unit
    return items, y + 10 * sheet.unit


def list_below(sheet: Sheet, sources: Sequence[Source]) -> SourceList:
    """The source list of a picture, as far as there is room below it."""
    return list_sources(sources, sheet.inner, SMALL * sheet.unit, sheet.most_listed)


def floor_above(sheet: Sheet, rows: int) -> float:
    """The y above a source list of so many rows, where pictures end."""
    link = put_link(sheet)
    below = 1 + rows + bool(rows) + bool(link and link.across == "left")
    return sheet.size[1] - 16 * sheet.unit - below * sheet.row - 17 * sheet.unit


def put_foot(sheet: Sheet, listed: SourceList, heading: str) -> list[Item]:
    """The source list under its heading, and the link, at the foot of the page."""
    link, y = put_link(sheet), floor_above(sheet, listed.rows) + 10 * sheet.unit
    items: list[Item] = [_hairline(sheet, y - 6 * sheet.unit)]
    if listed.rows:
        items.append(sheet.words([heading], sheet.margin, y, SMALL, "heading", bold=True))
    items += put_columns(sheet, listed, y + sheet.row, SMALL)
    return items + ([link] if link else [])


def put_columns(sheet: Sheet, listed: SourceList, y: float, size: float) -> list[Item]:
    """The columns of a source list from ``y`` on; ``size`` in units."""
    return [sheet.words(lines, sheet.margin + x, y, size, "sources") for x, lines in listed.columns if lines]


def _hairline(sheet: Sheet, y: float) -> Shape:
    return Shape("line", sheet.margin, y, sheet.size[0] - sheet.margin, y, Pen(sheet.palette.rule, sheet.unit))


def put_link(sheet: Sheet) -> Words | None:
    """The link at the right of the last line, on a line of its own where it is long, without its query where it is longer."""
    link = sheet.options.link
    if not link:
        return None
    y = sheet.size[1] - 16 * sheet.unit - sheet.row
    wide = text_width(link, SMALL * sheet.unit)
    if wide <= 0.55 * sheet.inner:
        right = sheet.size[0] - sheet.margin
        return sheet.words([link], right, y, SMALL, "link", muted=True, across="right", link=link)
    told = link if wide <= sheet.inner else f"{link.split('?')[0]}?…"
    return sheet.words([told], sheet.margin, y, SMALL, "link", muted=True, link=link)
