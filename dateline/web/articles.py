"""Read an article with what was found in it, or paste one and see its timeline. Nothing pasted is stored."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

import streamlit as st

from dateline.frame import Frames, rows, to_frames
from dateline.model import Article, Document, TimeMention
from dateline.pipeline import extract_events
from dateline.reading import article_from_text, read_document
from dateline.times import read_times
from dateline.web import look, state, words
from dateline.web.loading import load_collection
from dateline.web.reader import article_html
from dateline.web.shell import NO_ARTICLE, changed_notice
from dateline.web.timeline import show_timeline
from dateline.web.view import EARLIEST, LATEST, View

LONGEST_TEXT = 60_000
WAS_CUT = f"The text was cut at {LONGEST_TEXT:,} characters; what comes after them was not read."
NO_TEXT = "There is no text yet. Paste an article into the box and draw again."
HAD_CONTROLS = "Characters that are not printed (control characters) were read as spaces."
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
READ, OWN = "Read an article", "Bring your own"


@dataclass(frozen=True)
class Reading:
    """A pasted article, read: its document, frames and date expressions; ``notices`` say what of it was not read as it stood."""

    article: Article
    document: Document
    frames: Frames
    times: tuple[TimeMention, ...]
    notices: tuple[str, ...] = ()


def show_articles() -> None:
    """The page: one of the collection's articles, or the reader's own."""
    view, notices = state.read()
    look.show_heading("Articles", "The text as it was published, with the events and date expressions that were read in it.")
    look.show_notices(notices + changed_notice(view, load_collection()))
    mode = st.segmented_control("What to read", [READ, OWN], default=READ, key="articles-mode", label_visibility="collapsed")
    if mode == OWN:
        _show_own()
    else:
        _show_kept(view)


def _show_kept(view: View) -> None:
    collection = load_collection()
    kept = {a.article_id: a for a in rows(collection.frames.articles)}
    if not kept:
        look.show_empty(NO_ARTICLE)
        return
    st.session_state["article"] = view.source[0] if view.source else next(iter(kept))
    names = {a: f"{words.source_name(kept[a])} · {words.published_short(kept[a])}" for a in kept}
    st.selectbox("Article", list(kept), format_func=names.__getitem__, key="article", on_change=_choose, filter_mode="contains",
                 label_visibility="collapsed")  # fmt: skip
    chosen = st.session_state["article"]
    document = collection.document_of(kept[chosen])
    st.html(article_html(document, kept[chosen], collection.frames, times_in(document)))


def _choose() -> None:
    state.change(source=(st.session_state["article"],))


def times_in(document: Document) -> tuple[TimeMention, ...]:
    """The date expressions of a document, anchored at its publication date."""
    return tuple(read_times(document.text, document.article.published, document.sentences))


def _show_own() -> None:
    with st.form("own", border=False):
        text = st.text_area("Text of the article", height=220, key="own-text",
                            placeholder="Paste the text of a news article, headline first.")  # fmt: skip
        with st.container(horizontal=True, vertical_alignment="bottom"):
            published = st.date_input("Published on (if known)", value=None, min_value=EARLIEST, max_value=LATEST,
                                      format="YYYY-MM-DD", key="own-published")  # fmt: skip
            drawn = st.form_submit_button("Draw the timeline", type="primary")
    st.caption(f"Up to {LONGEST_TEXT:,} characters. The text is read on this server and not stored.")
    if drawn:
        state.SessionChoice("own").set("")
        st.session_state["own-reading"] = _read_with_spinner(text, published)
    if "own-reading" in st.session_state:
        _show_reading(st.session_state["own-reading"])


def _read_with_spinner(text: str, published: dt.date | None) -> Reading | str:
    with st.spinner("Reading the text …"):
        return read_own(text, published)


def read_own(text: str, published: dt.date | None) -> Reading | str:
    """Read a pasted text as the collection's articles are read, or say why it cannot be. Only the reader's session keeps it."""
    kept = _CONTROLS.sub(" ", text[:LONGEST_TEXT])
    if not kept.strip():
        return NO_TEXT
    known = {"published": published.isoformat()} if published else {}
    try:
        article = article_from_text(kept, "Your text", **known)
    except ValueError as error:
        return str(error)
    found = extract_events([article])
    document, frames = read_document(found.articles[0]), to_frames(found.articles, found.events)
    met = ((len(text) > LONGEST_TEXT, WAS_CUT), (_CONTROLS.search(text), HAD_CONTROLS))
    return Reading(found.articles[0], document, frames, times_in(document), tuple(notice for holds, notice in met if holds))


def _undated_notice(frames: Frames) -> list[str]:
    """How many events wait for the publication date of a text that does not tell it."""
    undated = int((frames.events["date_edtf"] == "").sum())
    if not undated or frames.articles["published"].iloc[0]:
        return []
    told = f"{undated} of {words.count_words(len(frames.events), 'event')} ha{'s' if undated == 1 else 've'} no date"
    return [f"{told}, for want of the day the text was published: give it below the text and draw again."]


def _show_reading(reading: Reading | str) -> None:
    if isinstance(reading, str):
        look.show_empty(reading)
        return
    look.show_notices([*reading.notices, *_undated_notice(reading.frames)])
    if reading.frames.events.empty:
        look.show_empty("No event was read in this text. Dateline reads English news on summits, visits, treaties and talks.")
    else:
        show_timeline(reading.frames, View(), "own", state.SessionChoice("own"), lambda _: reading.article.text)
    row = rows(reading.frames.articles)[0]
    st.html(article_html(reading.document, row, reading.frames, reading.times, linked=False))
