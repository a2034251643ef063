"""Sources side by side: a row an event, a column a source, and in words what they disagree on."""

from __future__ import annotations

from html import escape
from typing import Any

import pandas as pd
import streamlit as st

from dateline.frame import Frames
from dateline.web import words
from dateline.web.look import show_empty
from dateline.web.markup import tag
from dateline.web.shell import Page


def show_comparison(page: Page) -> None:
    """First what the sources differ on, then the whole table."""
    st.html(differences_html(page.frames))
    if page.frames.articles.empty:
        show_empty("No source to compare. Clear the as-of day.")
        return
    st.html(table_html(page.frames))


def differences_html(frames: Frames) -> str:
    """The list of disagreements, each with what every source says, word for word."""
    titles = {e.event_id: e.title for e in frames.events.itertuples()}
    groups = frames.readings.groupby(["event_id", "disagreement"], sort=False)
    items = [_difference(frames, titles[str(event_id)], group) for (event_id, _), group in groups]
    if not items:
        return tag("p", "On these events the sources do not contradict each other.", "dl-empty")
    return tag("h2", "Where sources differ", "dl-section") + tag("ol", "".join(items), "dl-differences")


def _difference(frames: Frames, title: str, group: pd.DataFrame) -> str:
    event_id = str(group["event_id"].iloc[0])
    mentions = frames.mentions[frames.mentions["event_id"] == event_id].set_index("mention")
    articles = frames.articles.set_index("article_id")
    said = []
    for value, readings in group.groupby("value", sort=False):
        told = mentions.loc[[m for m in readings["mention"] if m in mentions.index]]
        names = list(dict.fromkeys(words.source_name(articles.loc[a]) for a in told["article_id"]))
        quote = told["quote"].iloc[0] if len(told) else ""
        said.append(tag("li", f"{tag('b', escape(_value_words(value, told, group)))} — {escape('; '.join(names))}: {tag('q', escape(quote))}"))
    head = tag("a", escape(title), "", href=f"./?event={event_id}", target="_self")
    return tag("li", tag("h3", head) + tag("p", escape(group["note"].iloc[0])) + tag("ul", "".join(said)))


def _value_words(value: Any, told: pd.DataFrame, group: pd.DataFrame) -> str:
    """A date of a disagreement in words; other values as they are."""
    if group["about"].iloc[0] in ("date", "bound") and len(told):
        return str(told["date_words"].iloc[0]) or str(value)
    return str(value)


def table_html(frames: Frames) -> str:
    """The table: what each source says of each event; a quotation opens under its date."""
    articles = list(frames.articles.itertuples())
    said = {key: list(group.itertuples()) for key, group in frames.mentions.groupby(["event_id", "article_id"])}
    head = tag("th", "Event", scope="col") + "".join(
        tag("th", f"{escape(words.source_name(a))}<small>{escape(words.published_short(a))}</small>", scope="col") for a in articles
    )
    rows = []
    for e in frames.events.itertuples():
        cells = "".join(tag("td", _cell(said.get((e.event_id, a.article_id), []), e)) for a in articles)
        name = tag("a", escape(e.title), "", href=f"./?event={e.event_id}", target="_self")
        badge = tag("span", "≠", "dl-badge", title="Sources differ") if e.disagreements else ""
        rows.append(tag("tr", tag("th", f"{name}{badge}<small>{escape(words.date_words(e))}</small>", scope="row") + cells))
    caption = tag("caption", "What each source says of each event")
    table = tag("table", caption + tag("thead", tag("tr", head)) + tag("tbody", "".join(rows)), "dl-table")
    return tag("div", table, "dl-scroll", tabindex="0", role="region", aria_label="What each source says of each event")


def _cell(mentions: list[Any], event: Any) -> str:
    if not mentions:
        return tag("span", "says nothing", "dl-silent")
    seen: dict[tuple[str, str], list[Any]] = {}
    for m in mentions:
        seen.setdefault((words.date_words(m), m.status), []).append(m)
    return "".join(_told(date, status, group, event) for (date, status), group in seen.items())


def _told(date: str, status: str, mentions: list[Any], event: Any) -> str:
    quotes = "".join(tag("blockquote", escape(m.quote)) for m in mentions)
    differs = date != words.date_words(event) and bool(event.disagreements)
    label = tag("span", escape(date), "dl-differs" if differs else "")
    said = f"{label} {tag('span', words.STATUS_WORDS[status].lower(), f'dl-status dl-{status}')}"
    return tag("details", tag("summary", said, title=mentions[0].quote) + quotes)
