"""A view as pages for a presentation: title, the picture, its numbered sources, the as-of day and the link.

The source list is always there: what does not fit below the picture continues on a page after it. Lanes that are too many for
one page stand on several, each with its own sources.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from dateline.exports.fitting import fitted
from dateline.exports.scene import Words, moved, scene_of
from dateline.exports.sheet import (
    LEADING,
    SMALL,
    SUBTITLE,
    TITLE,
    Page,
    Sheet,
    SlideOptions,
    floor_above,
    list_below,
    put_columns,
    put_foot,
    put_head,
    put_link,
)
from dateline.exports.sourcelist import SourceList, fill_page
from dateline.figures.hover import shown_part
from dateline.figures.parts import Lane, Layout, LayoutOptions, Source
from dateline.figures.twin import alt_text, text_twin
from dateline.figures.wording import brief_source, number_sources
from dateline.frame import Frames, part_of
from dateline.model import When

EMPTY = "No event matches this view."
OF_LABELS = "Sources of the labelled events"
_LISTED = 12.0
_AIR = 8.0


@dataclass(frozen=True)
class _Picture:
    """A picture of all ``frames`` or of a part of their lanes on a page, ``room`` px high.

    ``sources`` are what is listed below it under ``heading``, as far as there is room, ``others`` what it has besides.
    """

    frames: Frames
    placed: Layout
    zoom: float
    room: float
    sources: tuple[Source, ...]
    listed: SourceList
    heading: str = "Sources"
    others: tuple[Source, ...] = ()

    @property
    def left(self) -> tuple[Source, ...]:
        """The sources that continue on pages after it."""
        return tuple(sorted((*self.sources[self.listed.shown :], *self.others), key=lambda source: source.number))

    @property
    def height(self) -> float:
        """Pixels that it takes."""
        return self.placed.foot * self.zoom

    @property
    def fits(self) -> bool:
        """Whether there is room for its lanes."""
        return self.height <= self.room


def slides(frames: Frames, options: SlideOptions) -> tuple[Page, ...]:
    """The pages of a view: the picture, or several where its lanes need them, each before what of its sources found no room."""
    sheet = Sheet(options)
    pictures = _pictures(sheet, frames)
    pages: list[Page] = []
    for n, picture in enumerate(pictures):
        place = f"part {n + 1} of {len(pictures)}" if len(pictures) > 1 else ""
        pages += [_page(sheet, picture, len(frames.events), place), *_continued(sheet, picture.left)]
    return tuple(pages)


def _pictures(sheet: Sheet, frames: Frames) -> list[_Picture]:
    """One picture; where its lanes do not fit on a page, as few as hold them."""
    whole = _picture(sheet, frames)
    lanes = whole.placed.lanes
    if whole.fits or len(lanes) < 2:
        return [whole]
    for count in range(max(2, math.ceil(whole.height / whole.room)), len(lanes)):
        parts: list[_Picture] = []
        for shared in _shares(lanes, count):
            parts.append(_part(sheet, frames, whole.placed, shared))
            if not parts[-1].fits:
                break
        else:
            return parts
    return [_part(sheet, frames, whole.placed, (lane,)) for lane in lanes]


def _shares(lanes: Sequence[Lane], count: int) -> list[tuple[Lane, ...]]:
    """The lanes in ``count`` runs of about the same height."""
    top, high = lanes[0].y0, lanes[-1].y1 - lanes[0].y0
    runs = itertools.groupby(lanes, lambda lane: int(((lane.y0 + lane.y1) / 2 - top) / high * count))
    return [tuple(run) for _, run in runs]


def _part(sheet: Sheet, frames: Frames, whole: Layout, lanes: Sequence[Lane]) -> _Picture:
    """The picture of some lanes of a ``whole``."""
    numbers = {whole.lanes.index(lane) for lane in lanes}
    ids = {mark.event_id for mark in whole.marks if mark.lane in numbers}
    ids |= {event_id for event_id in whole.undated if any(lane.key == "undated" for lane in lanes)}
    return _picture(sheet, frames, tuple(lane.key for lane in lanes), ids)


def _picture(sheet: Sheet, frames: Frames, part: tuple[str, ...] = (), ids: Collection[str] = ()) -> _Picture:
    """The picture of all lanes, or of a ``part`` in which the events ``ids`` are marked.

    Where titles of sources would take the room that labels need, publishers stand for them; where there is none for all of them
    and for all labels, only the sources of the labels. A picture that counts its events numbers only those.
    """
    _, top = put_head(sheet)
    options = replace(sheet.options.layout_options, part=part)
    if len(frames.events) > options.most_marks:
        return _counting(sheet, frames, options, top)
    shown = part_of(frames, ids) if ids else frames
    cited = set(shown.mentions["article_id"])
    told = tuple(source for source in number_sources(frames) if source.article_id in cited)
    for sources in (told, tuple(map(brief_source, told))):
        listed = list_below(sheet, sources)
        room = floor_above(sheet, listed.rows) - top - _AIR * sheet.unit
        placed, zoom = fitted(frames, options, sheet.inner, room, sheet.unit)
        if not placed.notes:
            break
    if placed.notes and listed.shown < len(told):
        return _labelling(sheet, frames, shown, options, top, told)
    return _Picture(shown, replace(placed, sources=told), zoom, room, told, listed)


def _labelling(
    sheet: Sheet, frames: Frames, shown: Frames, options: LayoutOptions, top: float, told: tuple[Source, ...]
) -> _Picture:
    """With the sources of its labels alone below it; the others follow."""
    for rows in (sheet.most_listed // 3, sheet.most_listed // 2, sheet.most_listed):
        room = floor_above(sheet, rows) - top - _AIR * sheet.unit
        placed, zoom = fitted(frames, options, sheet.inner, room, sheet.unit)
        named = {m.article_id for label in placed.labels for m in frames.mentions_of[label.event_id]}
        listed = list_below(sheet, cited := tuple(brief_source(source) for source in told if source.article_id in named))
        if listed.rows <= rows:
            break
    others = tuple(source for source in told if source.article_id not in named)
    heading = OF_LABELS + ("; those of the others follow on the next page" if others else "")
    return _Picture(shown, replace(placed, sources=told), zoom, room, cited, listed, heading, others)


def _counting(sheet: Sheet, frames: Frames, options: LayoutOptions, top: float) -> _Picture:
    """With as much room as the list of its own sources leaves: the more labels there are, the longer is the list."""
    for rows in (0, sheet.most_listed // 3, sheet.most_listed):
        room = floor_above(sheet, rows) - top - _AIR * sheet.unit
        placed, zoom = fitted(frames, options, sheet.inner, room, sheet.unit)
        listed = list_below(sheet, placed.sources)
        if listed.rows <= rows:
            break
    return _Picture(frames, placed, zoom, room, placed.sources, listed, OF_LABELS if placed.bins else "Sources")


def _page(sheet: Sheet, picture: _Picture, total: int, place: str) -> Page:
    """The page of a picture, ``place`` saying which of several it is; the view has ``total`` events."""
    head, top = put_head(sheet)
    placed = picture.placed
    painted = [moved(item, sheet.margin, top, picture.zoom) for item in scene_of(placed, sheet.palette)]
    if not total:
        painted = [sheet.words([EMPTY], sheet.margin, top + 40 * sheet.unit, SUBTITLE, "empty")]
    titles = {item.event_id: item.text for item in text_twin(placed, shown_part(placed, picture.frames))}
    foot = [*put_foot(sheet, picture.listed, picture.heading), _counted(sheet, picture, total, place)]
    alt = " ".join(part for part in (alt_text(placed, picture.frames, listed=False), place and f"This is {place}.") if part)
    return sheet.page([*head, *painted, *foot], sheet.options.title or "Timeline", alt, titles)


def _counted(sheet: Sheet, picture: _Picture, events: int, place: str) -> Words:
    """The as-of day, how many events there are, how many of them are labelled, and ``place``."""
    placed = picture.placed
    labelled = len({label.event_id for label in placed.labels})
    count = f"{events:,} event{'' if events == 1 else 's'}"
    shown = len(picture.frames.events)
    count = f"{shown:,} of {count}" if shown < events else count
    count += f" from {picture.frames.mentions['article_id'].nunique():,} articles" if placed.bins else ""
    rest = f", {labelled} labelled, the others counted" if 0 < labelled < shown else ""
    told = " · ".join(part for part in (_asof_words(placed), count + rest, place) if part)
    link = put_link(sheet)
    lines = 2 if link and link.across == "left" else 1
    y = sheet.size[1] - 16 * sheet.unit - lines * sheet.row
    return sheet.words([told], sheet.margin, y, SMALL, "count", muted=True)


def _asof_words(placed: Layout) -> str:
    return f"As of {When.day(placed.asof.day).in_words()}" if placed.asof else ""


def _continued(sheet: Sheet, sources: Sequence[Source]) -> list[Page]:
    """Pages of sources that found no room on the first."""
    pages = []
    row = _LISTED * LEADING * sheet.unit
    while sources:
        title = sheet.words(["Sources, continued"], sheet.margin, 22 * sheet.unit, TITLE, "title", bold=True)
        top = title.y + title.height + 14 * sheet.unit
        listed = fill_page(sources, sheet.inner, _LISTED * sheet.unit, int((sheet.size[1] - top - 24 * sheet.unit) / row))
        items = [title, *put_columns(sheet, listed, top, _LISTED)]
        first, last = sources[0].number, sources[listed.shown - 1].number
        pages.append(
            sheet.page(items, "Sources, continued", f"The list of sources, continued: from number {first} to number {last}.")
        )
        sources = sources[listed.shown :]
    return pages
