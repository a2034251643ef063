"""The view as a slide: its words and size, the picture as it will be taken away, and every format it is taken away in."""

from __future__ import annotations

import base64
from collections.abc import Callable
from dataclasses import dataclass, replace
from html import escape

import streamlit as st

from dateline.exports.formats import FORMATS, Order
from dateline.exports.render import png
from dateline.exports.sheet import LONGEST_TITLE, SIZES
from dateline.exports.slide import slides
from dateline.web import look, state
from dateline.web.downloads import show_button, show_data_buttons
from dateline.web.exporting import Wish, order_of
from dateline.web.markup import tag
from dateline.web.shell import Page
from dateline.web.view import THEMES
from dateline.web.words import THEME_WORDS, count_words

SIZE_WORDS = {
    "1280x720": "Slide 1280 × 720", "1920x1080": "Slide 1920 × 1080", "1200x628": "Link preview 1200 × 628",
    "1080x1080": "Square 1080 × 1080",
}  # fmt: skip
PNG_ZOOMS = (2.0, 3.0)
_SHOWN_WIDTH = 1920  # pixels of the picture on the page, for screens with two dots a pixel


@dataclass(frozen=True)
class Drawn:
    """The pages of a slide as pictures, each with what it shows in words."""

    pictures: tuple[bytes, ...]
    alts: tuple[str, ...]


def show_slides(page: Page) -> None:
    """The fields, the picture, the downloads."""
    wish, notices = wish_of(state.raw_params())
    look.show_notices(notices)
    order = order_of(page.collection.frames, page.view, page.collection.fingerprint, state.site(), wish)
    _show_fields(order, page.view.theme or "light")
    drawn = _drawn(order, f"{page.collection.fingerprint} {page.view.query()} {order.slide.link} {wish}")
    st.html(pictures_html(drawn))
    _show_downloads(order, len(drawn.pictures), f"dateline-{_day(page)}")


def wish_of(params: dict[str, list[str]]) -> tuple[Wish, list[str]]:
    """What the URL says of the slide, and what in it could not be used; an empty title is none at all."""
    told = {name: params[name][-1][:LONGEST_TITLE] for name in ("title", "subtitle") if params.get(name)}
    size = (params.get("size") or [""])[-1]
    wish = Wish(title=told.get("title"), subtitle=told.get("subtitle"))
    if not size or size in SIZES:
        return replace(wish, size=size or wish.size), []
    return wish, [f"“size={size[:40]}” is no size; possible are {', '.join(SIZES)}. The usual size is shown."]


def _show_fields(order: Order, theme: str) -> None:
    """Title, subtitle, size and colours; each is written into the address, so that a link carries them."""
    slide = order.slide
    with st.container(horizontal=True, key="slide-fields", vertical_alignment="bottom", gap="small"):
        for name, label, value in (("title", "Title", slide.title), ("subtitle", "Line under it", slide.subtitle)):
            st.session_state[f"slide-{name}"] = value
            st.text_input(label, key=f"slide-{name}", max_chars=LONGEST_TITLE, on_change=_take, args=(name,))
        st.session_state["slide-size"] = slide.size
        st.selectbox("Size", list(SIZES), format_func=SIZE_WORDS.__getitem__, key="slide-size", on_change=_take, args=("size",))
        st.session_state["slide-theme"] = theme
        st.selectbox("Colours", THEMES, format_func=lambda key: THEME_WORDS[key].capitalize(), key="slide-theme",
                     on_change=_take_theme)  # fmt: skip


def _take(name: str) -> None:
    st.query_params[name] = st.session_state[f"slide-{name}"]


def _take_theme() -> None:
    state.change(theme=st.session_state["slide-theme"])


def _drawn(order: Order, drawn_for: str) -> Drawn:
    with st.spinner("Drawing the slide …", show_time=False):
        return _kept(order, drawn_for)


@st.cache_resource(show_spinner=False, max_entries=64)
def _kept(_order: Order, drawn_for: str) -> Drawn:
    """Kept by ``drawn_for``: the collection, the view and what only the slide has."""
    pages = slides(_order.frames, _order.slide)
    zoom = min(2.0, _SHOWN_WIDTH / pages[0].width)
    return Drawn(tuple(png(page, zoom) for page in pages), tuple(page.alt for page in pages))


def pictures_html(drawn: Drawn) -> str:
    """The pages as pictures, one below the other."""
    shown = [
        tag("img", "", alt=alt, src=f"data:image/png;base64,{base64.b64encode(picture).decode()}").removesuffix("</img>")
        for picture, alt in zip(drawn.pictures, drawn.alts, strict=True)
    ]
    count = len(shown)
    note = f"{count_words(count, 'page')}; every download has them all." if count > 1 else ""
    return tag("figure", "".join(shown) + (tag("figcaption", escape(note)) if note else ""), "dl-slide")


def _show_downloads(order: Order, pages: int, name: str) -> None:
    """The slide and, below it, the events that are on it."""
    st.html(tag("h2", "Take the slide", "dl-section"))
    with st.container(horizontal=True, key="downloads-slide"):
        show_button("pptx", "PowerPoint, to edit", lambda: order, f"{name}.pptx")
        for zoom in PNG_ZOOMS:
            show_button("png", f"PNG {zoom:g}×", _at_zoom(order, zoom), f"{name}@{zoom:g}x{_suffix('png', pages)}")
        show_button("pdf", "PDF", lambda: order, f"{name}.pdf")
        show_button("svg", "SVG", lambda: order, name + _suffix("svg", pages))
    st.html(tag("h2", "Take the events and their sources", "dl-section"))
    show_data_buttons(lambda: order, name)


def _at_zoom(order: Order, zoom: float) -> Callable[[], Order]:
    return lambda: replace(order, zoom=zoom)


def _suffix(format: str, pages: int) -> str:
    """A picture of several pages comes as an archive."""
    return FORMATS[format].suffix if pages == 1 else f"-{format}.zip"


def _day(page: Page) -> str:
    day = page.view.asof or page.collection.latest
    return day.isoformat() if day else "undated"
