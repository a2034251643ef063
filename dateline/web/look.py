"""How every page looks: our style sheet with the shipped fonts, headings, and safe HTML output."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from html import escape
from pathlib import Path

import streamlit as st
from streamlit.navigation.page import Page

from dateline.web.markup import tag

HERE = Path(__file__).parent
ICON = HERE / "icon.png"
SCRIPT = HERE / "page.js"
STYLE = HERE / "style.css"
FONTS = HERE.parent / "figures" / "fonts"
PAGES = ("timeline", "compare", "articles", "events", "slides", "about")  # in `pages/`; the first is the one that opens


def name_tab(title: str) -> None:
    """What the browser's tab, its history and a bookmark call the page."""
    st.set_page_config(page_title=tab_name(title))


def tab_name(title: str) -> str:
    """A page's title with the program's name."""
    return f"{title} · Dateline"


def pages_html(pages: Sequence[Page], shown: Page) -> str:
    """The pages as a row of links; the one that is shown stands out."""
    links = (
        tag("a", page.title, href=f"./{page.url_path}", target="_self", aria_current="page" if page == shown else "")
        for page in pages
    )
    return tag("nav", "".join(links), "dl-pages", aria_label="Pages")


@functools.cache
def marks_html() -> str:
    """What each kind of mark means, as a list."""
    return (HERE / "marks.html").read_text(encoding="utf-8")


@functools.cache
def reading_help() -> str:
    """The legend in full, how dates are told, and the keys; folded until asked for."""
    return f'<details class="dl-help"><summary>How to read this</summary>{marks_html()}{keys_html()}</details>'


@functools.cache
def keys_html() -> str:
    """How dates are told and which keys there are."""
    return (HERE / "keys.html").read_text(encoding="utf-8")


def show_heading(title: str, deck: str) -> None:
    """The page's heading and one line under it; both plain text."""
    st.html(heading_html(title, deck))


def heading_html(title: str, deck: str) -> str:
    """The same as HTML."""
    return f'<header class="dl-head"><h1>{escape(title)}</h1><p class="dl-deck">{escape(deck)}</p></header>'


def show_notices(notices: list[str]) -> None:
    """Sentences about what in a link could not be used."""
    for notice in notices:
        st.html(f'<p class="dl-notice" role="status">{escape(notice)}</p>')


def show_empty(sentence: str) -> None:
    """The empty state: a sentence and the next step."""
    st.html(f'<p class="dl-empty" role="status">{escape(sentence)}</p>')
