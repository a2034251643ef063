"""The picture of a view, drawn once and kept; under it the numbered sources, and the same events as a list."""

from __future__ import annotations

from dataclasses import dataclass, replace
from html import escape
from typing import Any

import streamlit as st

from dateline.actors import short_name
from dateline.figures.layout import Layout, LayoutOptions, layout
from dateline.figures.plotly import draw
from dateline.frame import Frames
from dateline.web import words
from dateline.web.markup import tag
from dateline.web.rows import rows
from dateline.web.view import View


@dataclass(frozen=True)
class Picture:
    """A drawn view: where everything stands, the figure, and what a screen reader says of it."""

    layout: Layout
    figure: Any
    alt: str


def event_of(point: Any) -> str:
    """The event that a clicked point of the figure stands for; "" where it stands for none."""
    data = point.get("customdata")
    return str((data[0] if isinstance(data, list) else data) or "")


def draw_picture(frames: Frames, view: View, fingerprint: str) -> Picture:
    """The picture of ``frames``, which are what ``view`` leaves of the collection ``fingerprint``."""
    theme = view.theme or page_theme()
    plain = replace(view, event="", collection="", theme=theme)
    names = {code: short_name(code) for codes in frames.events["actors"] for code in codes}
    options = LayoutOptions(lanes=plain.lanes, scale=plain.scale, asof=plain.asof, theme=theme, names=names)  # type: ignore[arg-type]
    return _draw(frames, options, f"{fingerprint}?{plain.query()}")


@st.cache_resource(show_spinner=False, max_entries=64)
def _draw(_frames: Frames, _options: LayoutOptions, drawn_for: str) -> Picture:
    """Kept by ``drawn_for`` alone: the collection and the view."""
    placed = layout(_frames, _options)
    return Picture(placed, draw(placed, _frames), alt_text(_frames))


def page_theme() -> str:
    """ "light" or "dark", whichever the reader's page is in."""
    return "dark" if st.context.theme.type == "dark" else "light"


def alt_text(frames: Frames) -> str:
    """The chart in one sentence; the list below it has the rest."""
    told = [f"{e.date_words or 'no date'}: {e.title}" for e in rows(frames.events)]
    return f"Timeline of {words.count_words(len(told), 'event')}, listed with their sources below. " + "; ".join(told[:60])


def sources_html(picture: Picture, frames: Frames, linked: bool = True) -> str:
    """The numbered list that the labels' [n] point to; ``linked`` to the articles' own page."""
    articles = {a.article_id: a for a in rows(frames.articles)}
    items = []
    for source in picture.layout.sources:
        name = tag("cite", escape(source.words))
        name = tag("a", name, "", href=f"./articles?source={source.article_id}", target="_self") if linked else name
        published = escape(words.published_words(articles[source.article_id]))
        items.append(tag("li", f"{tag('b', f'[{source.number}]')} {name}, {published}"))
    return tag("section", tag("h2", "Sources", "dl-hidden") + tag("ul", "".join(items), "dl-sources"), aria_label="Sources")


def agenda_html(picture: Picture, frames: Frames, linked: bool = True) -> str:
    """The events in reading order with their sources: for screen readers, phones, and copy and paste."""
    numbers = {source.article_id: source.number for source in picture.layout.sources}
    quotes = {event_id: rows(group) for event_id, group in frames.mentions.groupby("event_id")}
    items = "".join(_agenda_item(e, quotes[e.event_id], numbers, linked) for e in rows(frames.events))
    return tag("section", tag("h2", "The same events as a list", "dl-section") + tag("ol", items), "dl-agenda")


def _agenda_item(event: Any, mentions: list[Any], numbers: dict[str, int], linked: bool) -> str:
    title = escape(event.title)
    name = tag("a", title, "", href=f"./?event={event.event_id}", target="_self") if linked else tag("b", title)
    cited = "".join(f"[{n}]" for n in sorted({numbers[m.article_id] for m in mentions}))
    remarks = [words.STATUS_WORDS[event.status].lower()] if event.status != "occurred" else []
    remarks += ["sources differ"] if event.disagreements else []
    remarks += ["implied, not said"] if event.basis == "implied" else []
    remark = tag("span", escape(" · ".join(remarks)), "dl-remark") if remarks else ""
    date = tag("span", escape(words.date_words(event)), "dl-when")
    return tag("li", f"{date}{tag('div', f'{name} {cited} {remark}')}{tag('q', escape(mentions[0].quote))}")
