"""The events as a table, and the downloads."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

import pandas as pd
import streamlit as st

from dateline.actors import actor_name
from dateline.figures.wording import of_ten
from dateline.frame import Frames, part_of
from dateline.web import state, words
from dateline.web.downloads import show_data_buttons
from dateline.web.exporting import order_of
from dateline.web.guard import guarded
from dateline.web.shell import Page
from dateline.web.state import UrlChoice
from dateline.web.timeline import show_evidence

MOST_LISTED = 1_000  # events in the table
MOST_OPEN = 60  # rows; a longer table scrolls in itself
COLUMNS = {
    "Date": st.column_config.TextColumn(width=158),
    "Event": st.column_config.TextColumn(width=292),
    "Type": st.column_config.TextColumn(width=84),
    "Status": st.column_config.TextColumn(width=80),
    "Who": st.column_config.TextColumn(width=180),
    "Where": st.column_config.TextColumn(width=100),
    "Sources": st.column_config.NumberColumn(width=76),
    "Sources differ on": st.column_config.TextColumn(width=130),
    "How sure": st.column_config.TextColumn(width=104, help="How many of the events read like this are right"),
    "EDTF": st.column_config.TextColumn(width=172, help=words.EDTF_MEANING),
    "Quotation": st.column_config.TextColumn(width=420),
}


def show_table(page: Page) -> None:
    """The downloads, then the table of the filtered events; a chosen row opens its evidence."""
    site = state.site()  # now, as a download is made where no page is
    show_data_buttons(lambda: order_of(page.collection.frames, page.view, page.collection.fingerprint, site), "dateline-events")
    n = len(page.frames.events)
    if n > MOST_LISTED:
        st.caption(f"The first {MOST_LISTED:,} of {n:,} events; narrow the view for the others, or download them all.")
    with st.container(key="beside-table"):
        _stage(page.frames, page.collection.text_of)


@st.fragment
def _stage(frames: Frames, text_of: Callable[[str], str]) -> None:
    choice = UrlChoice()
    st.session_state["events-table"] = _selection(frames, choice.get())
    height: Literal["content"] | int = "content" if len(frames.events) <= MOST_OPEN else 640
    with guarded(), st.container(key="stage-table", horizontal=True):
        with st.container(key="table"):
            st.dataframe(
                readable(first_part(frames)), hide_index=True, height=height, key="events-table", column_config=COLUMNS,
                on_select=lambda: _chosen(frames, choice), selection_mode="single-row",
            )  # fmt: skip
        if choice.get():
            with st.container(key="evidence-table"):
                show_evidence(frames, choice.get(), "table", choice, text_of)


def _selection(frames: Frames, event_id: str) -> dict[str, dict[str, list[int]]]:
    """The chosen event as the table's state: its row is marked, however it was chosen."""
    at = frames.events["event_id"].head(MOST_LISTED).eq(event_id).to_numpy().nonzero()[0]
    return {"selection": {"rows": [int(row) for row in at], "columns": [], "cells": []}}


def _chosen(frames: Frames, choice: UrlChoice) -> None:
    selected = st.session_state["events-table"]["selection"]["rows"]
    choice.set(str(frames.events["event_id"].iloc[selected[0]]) if selected else "")


def first_part(frames: Frames) -> Frames:
    """As many events as the table shows."""
    return part_of(frames, frames.events["event_id"].head(MOST_LISTED)) if len(frames.events) > MOST_LISTED else frames


def differ_on(frames: Frames) -> pd.Series:
    """What the sources differ on, in words, by event; only events on which they do."""
    said = frames.readings.assign(said=frames.readings["about"].map(words.ABOUT_WORDS))
    return said.groupby("event_id")["said"].agg(lambda group: ", ".join(dict.fromkeys(group)))


def readable(frames: Frames) -> pd.DataFrame:
    """One row an event in the words of the pages: names, no codes."""
    e = frames.events
    quotes = frames.mentions.drop_duplicates("event_id").set_index("event_id")["quote"]
    return pd.DataFrame(
        {
            "Date": e["date_words"].where(e["date_words"] != "", "no date given"),
            "Event": e["title"],
            "Type": e["type"].map(words.TYPE_WORDS),
            "Status": e["status"].map(words.STATUS_WORDS),
            "Who": [
                ", ".join([*map(actor_name, codes), *people]) for codes, people in zip(e["actors"], e["people"], strict=True)
            ],
            "Where": e["place"],
            "Sources": e["sources"],
            "Sources differ on": e["event_id"].map(differ_on(frames)).fillna(""),
            "How sure": e["confidence"].map(of_ten),
            "EDTF": e["date_edtf"],
            "Quotation": e["event_id"].map(quotes),
        }
    )
