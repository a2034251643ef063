"""Sources side by side: a row an event, a column a source, and in words what they disagree on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

import pandas as pd
import streamlit as st

from dateline.figures.hover import shorten
from dateline.frame import Frames, part_of, rows
from dateline.web import words
from dateline.web.controls import show_sources
from dateline.web.look import show_empty
from dateline.web.markup import tag
from dateline.web.shell import Page
from dateline.web.strips import Scale, Told, mark_html, scale_of, strip_html

ABOUT_TABLE = "What each source says of each event"
ABOUT_LONE = "What only one source tells"
MOST_COLUMNS = 6
MOST_UNFOLDED = 30
MOST_ROWS = 300
MOST_DIFFERENCES = 100
LONGEST_HEAD = 90


def show_comparison(page: Page) -> None:
    """First what the sources differ on, then the table with the choice of its columns."""
    st.html(differences_html(page.frames))
    st.html(tag("h2", ABOUT_TABLE, "dl-section"))
    articles = columns(page.frames, page.view.source)
    every = len(articles) == len(page.frames.articles)
    with st.container(key="columns"):
        empty = "All sources" if every else f"The {len(articles)} that tell most of these events"
        show_sources(page.view, "Sources side by side", empty)
    if not articles:
        show_empty("No source to compare. Clear the as-of day.")
        return
    events = most_told(page.frames)
    if len(events) < len(page.frames.events):
        note = f"The {len(events)} events that most sources tell, of {len(page.frames.events):,}; narrow the view for the others."
        st.html(tag("p", escape(note), "dl-source"))
    st.html(tables_html(page.frames, events, articles, page.view.source))


def parted(frames: Frames, events: list[Any], articles: list[Any]) -> tuple[list[Any], list[Any]]:
    """The events that at least two of ``articles`` tell, and those that one does; of one article, all are of the first kind."""
    told = frames.mentions[frames.mentions["article_id"].isin([a.article_id for a in articles])]
    by = told.groupby("event_id")["article_id"].nunique()
    least = min(2, len(articles))
    shared = [e for e in events if by.get(e.event_id, 0) >= least]
    return shared, [e for e in events if 0 < by.get(e.event_id, 0) < least]


def tables_html(frames: Frames, events: list[Any], articles: list[Any], chosen: tuple[str, ...] = ()) -> str:
    """The table of what several sources tell, and under it, folded where it is long, that of what only one does.

    A source that tells nothing of the former has a column there only where it was ``chosen``; what none of ``articles`` tells
    is counted.
    """
    shared, lone = parted(frames, events, articles)
    html = _shared_html(frames, shared, articles, chosen)
    if lone:
        head = tag("summary", f"{words.count_words(len(lone), 'event')} told by only one of these sources")
        unfolded = {"open": "open"} if len(lone) <= MOST_UNFOLDED or not shared else {}
        html += tag("details", head + table_html(frames, lone, articles, ABOUT_LONE), "dl-lone", **unfolded)
    return html + _beyond_html(len(events) - len(shared) - len(lone))


def _beyond_html(count: int) -> str:
    """How many events the tables leave out, none of whose sources has a column, and the way to them."""
    told = f"{words.count_words(count, 'more event')} {'is' if count == 1 else 'are'} told by other sources only"
    return tag("p", f"{told}: choose sources above to compare others.", "dl-source") if count else ""


def _shared_html(frames: Frames, shared: list[Any], articles: list[Any], chosen: tuple[str, ...]) -> str:
    if not shared:
        return tag("p", "No event is told by two of these sources.", "dl-source")
    telling = set(part_of(frames, [e.event_id for e in shared]).mentions["article_id"])
    shown = [a for a in articles if a.article_id in telling or a.article_id in chosen]
    if len(shown) == len(articles):
        return table_html(frames, shared, shown)
    silent = len(frames.articles) - len(telling)
    others = f"{words.count_words(silent, 'other source')} {'tells' if silent == 1 else 'tell'} none of these events."
    return table_html(frames, shared, shown) + tag("p", others, "dl-source")


def most_told(frames: Frames) -> list[Any]:
    """The events to compare, in order; of very many those that most sources tell."""
    ranked = frames.events.sort_values(["disagreements", "sources"], ascending=False, kind="stable")
    return rows(frames.events.loc[ranked.index[:MOST_ROWS].sort_values()])


def columns(frames: Frames, chosen: tuple[str, ...]) -> list[Any]:
    """The articles to set side by side, in order: those chosen, else those that tell most of what others tell too."""
    told = frames.mentions[["event_id", "article_id"]].drop_duplicates()
    shared = told[told["event_id"].duplicated(keep=False)]["article_id"].value_counts()
    all_told = told["article_id"].value_counts()
    articles = frames.articles
    if chosen:
        return rows(articles[articles["article_id"].isin(chosen)])
    ranks = pd.DataFrame({"shared": shared, "told": all_told}).reindex(articles["article_id"]).fillna(0).reset_index()
    best = ranks.sort_values(["shared", "told"], ascending=False, kind="stable").index[:MOST_COLUMNS]
    return rows(articles.iloc[sorted(best)])


def differences_html(frames: Frames) -> str:
    """The list of disagreements, each with what every source says, word for word."""
    disputed = frames.readings["event_id"].drop_duplicates()
    if disputed.empty:
        return tag("p", _agreed_words(int((frames.events["sources"] > 1).sum())), "dl-empty")
    frames = part_of(frames, disputed.head(MOST_DIFFERENCES))
    titles = dict(zip(frames.events["event_id"], frames.events["title"], strict=True))
    articles = {a.article_id: a for a in frames.articles_at(frames.mentions["article_id"].unique().tolist())}
    groups: dict[tuple[str, int], list[Any]] = {}
    for reading in rows(frames.readings):
        groups.setdefault((reading.event_id, reading.disagreement), []).append(reading)
    items = [_difference(frames, articles, titles[event_id], group) for (event_id, _), group in groups.items()]
    cut = f"The first {MOST_DIFFERENCES} of {len(disputed):,} disputed events; narrow the view for the others."
    note = tag("p", cut, "dl-source") if len(disputed) > MOST_DIFFERENCES else ""
    return tag("h2", "Where sources differ", "dl-section") + note + tag("ol", "".join(items), "dl-differences")


def _agreed_words(several: int) -> str:
    """That sources contradict each other nowhere, and on how many events they could: on those that ``several`` sources tell."""
    if not several:
        return "No event is told by two sources, so none can differ."
    if several == 1:
        return "The one event that several sources tell is told without contradiction."
    return f"The {several:,} events that several sources tell are told without contradiction."


def _difference(frames: Frames, articles: Mapping[str, Any], title: str, group: Sequence[Any]) -> str:
    """One disagreement: ``group`` are its readings."""
    first = group[0]
    mentions = {m.mention: m for m in frames.mentions_of.get(first.event_id, ())}
    values: dict[str, list[Any]] = {}
    for reading in group:
        values.setdefault(reading.value, []).extend(mentions[m] for m in (reading.mention,) if m in mentions)
    said, drawn = [], []
    for value, told in values.items():
        named = escape(_value_words(value, told, first.about))
        drawn += [Told(named, row, contested=True) for row in told[:1]]
        names = dict.fromkeys(words.source_name(articles[m.article_id]) for m in told)
        quote = told[0].quote if told else ""
        said.append(tag("li", f"{tag('b', named)} — {escape('; '.join(names))}: {tag('q', escape(quote))}"))
    head = tag("a", escape(title), "", href=f"./?event={first.event_id}", target="_self")
    strip = strip_html(drawn, "") if first.about in ("date", "bound") else ""
    return tag("li", tag("h3", head) + tag("p", escape(first.note)) + strip + tag("ul", "".join(said)))


def _value_words(value: str, told: Sequence[Any], about: str) -> str:
    """A value of a disagreement as a reader says it."""
    if about in ("date", "bound") and told:
        return str(told[0].date_words) or value
    return words.value_words(about, value)


def table_html(frames: Frames, events: list[Any], articles: list[Any], about: str = ABOUT_TABLE) -> str:
    """The table: what each of ``articles`` says of each of ``events``; a quotation opens under its date."""
    frames = part_of(frames, [e.event_id for e in events])
    said: dict[tuple[str, str], list[Any]] = {}
    for mention in rows(frames.mentions):
        said.setdefault((mention.event_id, mention.article_id), []).append(mention)
    contested = set(zip(frames.readings["event_id"], frames.readings["mention"], strict=True))
    head = tag("th", "Event", scope="col") + "".join(map(_column_head, articles))
    body = []
    for event in events:
        told = [said.get((event.event_id, a.article_id), []) for a in articles]
        scale = scale_of(mention for mentions in told for mention in mentions)
        cells = [_cell([(m, (event.event_id, m.mention) in contested) for m in mentions], scale) for mentions in told]
        body.append(_row(event, cells))
    table = tag("table", tag("thead", tag("tr", head)) + tag("tbody", "".join(body)), "dl-table", aria_label=about)
    return tag("div", table, "dl-scroll", tabindex="0", role="region", aria_label=about)


def _column_head(article: Any) -> str:
    name = words.source_name(article)
    return tag(
        "th",
        f"{escape(shorten(name, LONGEST_HEAD))}<small>{escape(words.published_short(article))}</small>",
        scope="col",
        title=name,
    )


def _row(event: Any, cells: list[str]) -> str:
    name = tag("a", escape(event.title), "", href=f"./?event={event.event_id}", target="_self")
    badge = tag("span", "≠", "dl-badge", title="Sources differ") if event.disagreements else ""
    head = tag("th", f"{name}{badge}<small>{escape(words.date_words(event))}</small>", scope="row")
    return tag("tr", head + "".join(tag("td", cell) for cell in cells))


def _cell(mentions: list[tuple[Any, bool]], scale: Scale | None) -> str:
    """What one source says: its mentions by date and status; each comes with whether its date is contested.

    ``scale``: that of the row, where the dates in it differ.
    """
    if not mentions:
        return tag("span", "–", "dl-silent", title="says nothing of it")
    told: dict[tuple[str, str, bool], list[Any]] = {}
    for mention, contested in mentions:
        told.setdefault((words.date_words(mention), mention.status, contested), []).append(mention)
    return "".join(_told(*key, group, scale) for key, group in told.items())


def _told(date: str, status: str, contested: bool, mentions: list[Any], scale: Scale | None) -> str:
    as_told = next((m.date_text for m in mentions if m.date_text and m.date_text != date), "")
    said = " ".join([
        tag("span", escape(date), "dl-differs" if contested else ""),
        tag("span", f"“{escape(as_told)}”", "dl-told") if as_told else "",
        tag("span", words.STATUS_WORDS[status].lower(), f"dl-status dl-{status}"),
        mark_html(mentions[0], scale) if scale else "",
    ])  # fmt: skip
    quotes = "".join(tag("blockquote", escape(m.quote)) for m in mentions)
    return tag("details", tag("summary", said, title=mentions[0].quote) + quotes)
