"""A view as pages for a presentation: title, the picture, its numbered sources, the as-of day and the link.

The source list is always there: what does not fit below the picture continues on a second page.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from dateline.exports.fitting import fitted
from dateline.exports.scene import Item, Shape, Span, Words, moved, scene_of
from dateline.exports.sourcelist import SourceList, fill_page, list_sources
from dateline.figures.canvas import Pen
from dateline.figures.measure import text_width
from dateline.figures.parts import Lanes, Layout, LayoutOptions, Scale, Source, Theme
from dateline.figures.theme import PALETTES, Palette
from dateline.figures.twin import alt_text, text_twin
from dateline.figures.wording import brief_source, number_sources, plain_words
from dateline.figures.wrapping import wrap_text
from dateline.frame import Frames
from dateline.model import When

SIZES = {"1280x720": (1280, 720), "1920x1080": (1920, 1080), "1200x628": (1200, 628), "1080x1080": (1080, 1080)}
LONGEST_TITLE = 200
EMPTY = "No event matches this view."
_UNITS = {"1920x1080": 1.5}
_TITLE, _SUBTITLE, _SMALL, _LISTED = 25.0, 14.0, 10.5, 12.0
_LEADING = 1.3
_SOURCES_MOST = 0.24  # of the height of a page


@dataclass(frozen=True)
class SlideOptions:
    """What a slide is to look like. ``size`` is one of `SIZES`; ``title`` and ``subtitle`` are plain text; ``link`` is printed.

    ``lanes``, ``scale``, ``asof`` and ``names`` are those of `LayoutOptions`.
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

    def __post_init__(self) -> None:
        if self.size not in SIZES:
            raise ValueError(f"SlideOptions: size is {self.size!r}; choose one of {', '.join(SIZES)}")

    @property
    def layout_options(self) -> LayoutOptions:
        """The same for the picture alone."""
        return LayoutOptions(lanes=self.lanes, scale=self.scale, asof=self.asof, theme=self.theme, names=self.names)


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
class _Sheet:
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


def slides(frames: Frames, options: SlideOptions) -> tuple[Page, ...]:
    """The pages of a view: the picture, and further ones for sources that found no room below it.

    Where titles of sources would take the room that labels need, publishers stand for them.
    """
    sheet = _Sheet(options)
    sources = number_sources(frames)
    head, top = _head(sheet)
    for told in (sources, tuple(map(brief_source, sources))):
        listed = _listed(sheet, told)
        foot, floor = _foot(sheet, listed, frames)
        placed, zoom = fitted(frames, options.layout_options, sheet.inner, floor - top - 8 * sheet.unit, sheet.unit)
        if not placed.notes:
            break
    painted = [moved(item, sheet.margin, top, zoom) for item in scene_of(placed, sheet.palette)]
    if not len(frames.events):
        painted = [sheet.words([EMPTY], sheet.margin, top + 40 * sheet.unit, _SUBTITLE, "empty")]
    foot.append(_counted(sheet, placed, len(frames.events)))
    titles = {item.event_id: item.text for item in text_twin(placed, frames)}
    first = sheet.page([*head, *painted, *foot], options.title or "Timeline", alt_text(placed, frames), titles)
    return (first, *_continued(sheet, sources[listed.shown :]))


def _listed(sheet: _Sheet, sources: Sequence[Source]) -> SourceList:
    row = _SMALL * _LEADING * sheet.unit
    return list_sources(sources, sheet.inner, _SMALL * sheet.unit, int(_SOURCES_MOST * sheet.size[1] / row))


def _head(sheet: _Sheet) -> tuple[list[Item], float]:
    """Title and subtitle, and the y below them."""
    items: list[Item] = []
    y = 22 * sheet.unit
    for text, size, role, bold in (
        (sheet.options.title[:LONGEST_TITLE], _TITLE, "title", True),
        (sheet.options.subtitle[:LONGEST_TITLE], _SUBTITLE, "subtitle", False),
    ):
        if text.strip():
            words = sheet.words(sheet.wrapped(text, size, bold), sheet.margin, y, size, role, bold=bold, muted=not bold)
            items.append(words)
            y += words.height + 3 * sheet.unit
    return items, y + 10 * sheet.unit


def _foot(sheet: _Sheet, listed: SourceList, frames: Frames) -> tuple[list[Item], float]:
    """The source list and the link at the foot of the page, and the y above them."""
    row = _SMALL * _LEADING * sheet.unit
    link = _link(sheet)
    floor = sheet.size[1] - 16 * sheet.unit
    y = floor - row - (listed.rows + bool(listed.rows)) * row - (row if link and link.across == "left" else 0) - 7 * sheet.unit
    items: list[Item] = [_hairline(sheet, y - 6 * sheet.unit)]
    if listed.rows:
        items.append(sheet.words(["Sources"], sheet.margin, y, _SMALL, "heading", bold=True))
    items += _columns(sheet, listed, y + row, _SMALL)
    return items + ([link] if link else []), y - 10 * sheet.unit


def _columns(sheet: _Sheet, listed: SourceList, y: float, size: float) -> list[Item]:
    return [sheet.words(lines, sheet.margin + x, y, size, "sources") for x, lines in listed.columns if lines]


def _hairline(sheet: _Sheet, y: float) -> Shape:
    return Shape("line", sheet.margin, y, sheet.size[0] - sheet.margin, y, Pen(sheet.palette.rule, sheet.unit))


def _link(sheet: _Sheet) -> Words | None:
    """The link at the right of the last line, on a line of its own where it is long, without its query where it is longer."""
    link, row = sheet.options.link, _SMALL * _LEADING * sheet.unit
    if not link:
        return None
    y = sheet.size[1] - 16 * sheet.unit - row
    wide = text_width(link, _SMALL * sheet.unit)
    if wide <= 0.55 * sheet.inner:
        right = sheet.size[0] - sheet.margin
        return sheet.words([link], right, y, _SMALL, "link", muted=True, across="right", link=link)
    told = link if wide <= sheet.inner else f"{link.split('?')[0]}?…"
    return sheet.words([told], sheet.margin, y, _SMALL, "link", muted=True, link=link)


def _counted(sheet: _Sheet, placed: Layout, events: int) -> Words:
    """The as-of day, how many events there are and how many of them are labelled."""
    labelled = len({label.event_id for label in placed.labels})
    count = f"{events:,} event{'' if events == 1 else 's'}"
    rest = f", {labelled} labelled, the others counted" if 0 < labelled < events else ""
    told = " · ".join(part for part in (_asof_words(placed), count + rest) if part)
    link = _link(sheet)
    lines = 2 if link and link.across == "left" else 1
    y = sheet.size[1] - 16 * sheet.unit - lines * _SMALL * _LEADING * sheet.unit
    return sheet.words([told], sheet.margin, y, _SMALL, "count", muted=True)


def _asof_words(placed: Layout) -> str:
    return f"As of {When.day(placed.asof.day).in_words()}" if placed.asof else ""


def _continued(sheet: _Sheet, sources: Sequence[Source]) -> list[Page]:
    """Pages of sources that found no room on the first."""
    pages = []
    row = _LISTED * _LEADING * sheet.unit
    while sources:
        title = sheet.words(["Sources, continued"], sheet.margin, 22 * sheet.unit, _TITLE, "title", bold=True)
        top = title.y + title.height + 14 * sheet.unit
        listed = fill_page(sources, sheet.inner, _LISTED * sheet.unit, int((sheet.size[1] - top - 24 * sheet.unit) / row))
        items = [title, *_columns(sheet, listed, top, _LISTED)]
        first, last = sources[0].number, sources[listed.shown - 1].number
        pages.append(sheet.page(items, "Sources, continued", f"The list of sources, continued: numbers {first} to {last}."))
        sources = sources[listed.shown :]
    return pages
