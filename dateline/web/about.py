"""Method, marks, limits and licences, and the facts of the collection at hand."""

from __future__ import annotations

from html import escape

import streamlit as st

from dateline.web import look, words
from dateline.web.loading import Collection, load_collection
from dateline.web.markup import tag

SECTIONS = (
    ("What you see", (
        "Dateline reads news articles and puts what they say on a timeline. Every mark stands on at least one quotation: click it, and "
        "you read the words themselves, in their paragraph, with the article, its date and the rule that read the date.",
        "No date is shown finer than it was told: “1961” is a year, not the first of January. Where articles differ, every reading is "
        "kept and shown; nothing is averaged and nothing is dropped.",
    )),
    ("How a text becomes an event", (
        "The text is read as it stands. Lines that belong to the page rather than to the report (posted lines, credits, related "
        "stories) are recognised; they may date the article but tell no event.",
        "Date expressions are found by rules and only then placed on the calendar: “last November” is counted from the day of "
        "publication, “the same year” from the last year told. Each keeps the name of its rule, so that you can check it.",
        "States, organisations and people are recognised by name, office and capital. Sentences that tell a summit, a visit, a treaty, "
        "talks, a statement, a sanction or a military act become mentions; mentions of the same event are joined only where just one "
        "candidate remains.",
        "An article without a date gets one only where the rest of the collection allows it; the page then says “inferred”, and why. "
        "Today’s date is never used.",
    )),
    ("What it cannot do", (
        "It reads English. It reads what articles say, not what is true. It can miss an event, join two that are not one, or take a plan "
        "for more than it is: the quotation is there so that you can judge.",
        "Dates before the year 1, other calendars and times of day are not placed on the axis.",
    )),
    ("Licences", (
        "The program is free software under the Apache License 2.0. The articles that come with it belong to their publishers and are "
        "quoted as evidence. The typeface is IBM Plex Sans, under the SIL Open Font License.",
        "No request leaves this server when you look at a page, and nothing is recorded about you.",
    )),
)  # fmt: skip
MARKS = (
    ("dot", "a day"), ("bar", "several days, from the first to the last"), ("span", "a month, a year, “late May”: somewhere within"),
    ("hollow", "planned"), ("dotted", "possible, not settled"), ("struck", "cancelled"), ("ring", "implied, not said"),
    ("tied", "sources differ: every reading is drawn"), ("line", "the as-of day: nothing beyond it has happened yet"),
)  # fmt: skip


def show_about() -> None:
    """The page."""
    look.show_heading("About Dateline", "News articles in, a timeline with its sources out.")
    body = "".join(
        tag("h2", escape(head), "dl-section") + "".join(tag("p", escape(p)) for p in texts) for head, texts in SECTIONS[:1]
    )
    body += tag("h2", "What a mark means", "dl-section") + tag("ul", "".join(map(_mark, MARKS)), "dl-marks")
    body += "".join(
        tag("h2", escape(head), "dl-section") + "".join(tag("p", escape(p)) for p in texts) for head, texts in SECTIONS[1:]
    )
    st.html(tag("div", tag("div", body, "dl-prose") + tag("aside", facts_html(load_collection()), "dl-aside"), "dl-reading"))


def _mark(mark: tuple[str, str]) -> str:
    shape, meaning = mark
    return tag(
        "li", tag("span", "≠" if shape == "tied" else "", f"dl-mark dl-mark-{shape}", aria_hidden="true") + escape(meaning)
    )


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
    rows = "".join(tag("dt", name) + tag("dd", escape(str(value))) for name, value in facts)
    listed = "".join(
        tag("li", f"{tag('cite', escape(words.source_name(a)))}, {escape(words.published_words(a))}")
        for a in frames.articles.itertuples()
    )
    return tag("h2", "This collection", "dl-section") + tag("dl", rows, "dl-facts") + tag("ul", listed, "dl-plain")
