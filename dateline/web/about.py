"""Method, marks, limits and licences, and the facts of the collection at hand."""

from __future__ import annotations

from html import escape
from pathlib import Path

import streamlit as st

from dateline.frame import rows
from dateline.web import look, words
from dateline.web.loading import Collection, load_collection
from dateline.web.markup import tag

PROSE = Path(__file__).with_name("about.html")


def show_about() -> None:
    """The page."""
    look.show_heading("About Dateline", "News articles in, a timeline with its sources out.")
    text = (
        PROSE.read_text(encoding="utf-8").replace("<!-- marks -->", look.marks_html()).replace("<!-- keys -->", look.keys_html())
    )
    prose = tag("div", text, "dl-prose")
    st.html(tag("div", prose + tag("aside", facts_html(load_collection()), "dl-aside"), "dl-reading"))


def facts_html(collection: Collection) -> str:
    """The collection in figures, and its articles with their dates."""
    frames = collection.frames
    facts = [
        ("Articles", len(frames.articles)),
        ("Events", len(frames.events)),
        ("Quotations", len(frames.mentions)),
        ("Points on which sources differ", frames.readings.groupby(["event_id", "disagreement"]).ngroups),
        ("Fingerprint", collection.fingerprint[:8]),
    ]
    listing = "".join(tag("dt", name) + tag("dd", escape(str(value))) for name, value in facts)
    listed = "".join(
        tag("li", f"{tag('cite', escape(words.source_name(a)))}, {escape(words.published_words(a))}")
        for a in rows(frames.articles)
    )
    unread = "".join(tag("p", escape(problem), "dl-notice") for problem in collection.problems)
    return tag("h2", "This collection", "dl-section") + tag("dl", listing, "dl-facts") + tag("ul", listed, "dl-plain") + unread
