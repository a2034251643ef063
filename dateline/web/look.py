"""How every page looks: our style sheet with the shipped fonts, headings, and safe HTML output."""

from __future__ import annotations

import functools
from html import escape
from pathlib import Path

import streamlit as st

HERE = Path(__file__).parent
ICON = HERE / "icon.png"
FONTS = HERE.parent / "figures" / "fonts"


@functools.cache
def _style() -> str:
    css = (HERE / "style.css").read_text(encoding="utf-8")
    base = st.get_option("server.baseUrlPath").strip("/")
    return f"<style>{css.replace('/fonts/', f'/{base}/fonts/') if base else css}</style>"


def show_style() -> None:
    """Put the style sheet on the page; it takes no room."""
    st.html(_style())


def show_heading(title: str, deck: str) -> None:
    """The page's heading and one line under it; both plain text."""
    st.html(f'<header class="dl-head"><h1>{escape(title)}</h1><p class="dl-deck">{escape(deck)}</p></header>')


def show_notices(notices: list[str]) -> None:
    """Sentences about what in a link could not be used."""
    for notice in notices:
        st.html(f'<p class="dl-notice" role="status">{escape(notice)}</p>')


def show_empty(sentence: str) -> None:
    """The empty state: a sentence and the next step."""
    st.html(f'<p class="dl-empty" role="status">{escape(sentence)}</p>')
