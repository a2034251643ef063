"""An article as HTML: its text as it stands, with the events and the date expressions that were read in it marked."""

from __future__ import annotations

from html import escape
from typing import Any

from dateline.frame import Frames
from dateline.model import Document, TimeMention
from dateline.web import words
from dateline.web.markup import Mark, marked, tag
from dateline.web.rows import rows


def article_html(document: Document, article: Any, frames: Frames, times: tuple[TimeMention, ...], linked: bool = True) -> str:
    """The whole page of one article; ``article`` is its row, ``frames`` hold its events, ``times`` its date expressions.

    ``linked``: the list of events leads to the timeline.
    """
    mentions = [m for m in rows(frames.mentions) if m.article_id == article.article_id]
    titles = {e.event_id: e.title for e in rows(frames.events)}
    marks = [*_event_marks(mentions, titles), *_time_marks(times), *_furniture_marks(document)]
    body = "".join(_paragraph(document, span.start, span.end, marks) for span in document.paragraphs)
    head = tag("p", f"Published: {escape(words.published_words(article))}", "dl-source")
    legend = (
        f"{tag('mark', 'words that tell an event', 'dl-q')} {tag('mark', 'a date expression', 'dl-d')} "
        f"{tag('mark', 'page furniture, read for its date at most', 'dl-furniture')}"
    )
    listed = _event_list(mentions, titles, linked)
    text = tag("article", head + tag("p", legend, "dl-legend") + body, "dl-article", lang="en")
    return tag("div", text + tag("aside", listed, "dl-aside"), "dl-reading")


def _paragraph(document: Document, start: int, end: int, marks: list[Mark]) -> str:
    dim = any(f.start <= start and end <= f.end for f in document.furniture)
    return tag(
        "p",
        marked(document.text, [m for m in marks if not (dim and m.css == "dl-furniture")], start, end),
        "dl-dim" if dim else "",
    )


def _event_marks(mentions: list[Any], titles: dict[str, str]) -> list[Mark]:
    return [
        Mark(m.start, m.end, "dl-q", f"{titles[m.event_id]} · {words.date_words(m)} · {words.STATUS_WORDS[m.status].lower()}",
             f"at-{m.start}")
        for m in mentions
    ]  # fmt: skip


def _time_marks(times: tuple[TimeMention, ...]) -> list[Mark]:
    return [Mark(t.start, t.end, "dl-d", f"{_meaning(t)}\n{words.BASIS_WORDS[t.basis]}; rule “{t.rule}”") for t in times]


def _meaning(time: TimeMention) -> str:
    if time.when:
        return f"“{time.text}” read as {time.when.in_words()} ({time.when.edtf})"
    return f"“{time.text}”: {time.note or 'no calendar date'}"


def _furniture_marks(document: Document) -> list[Mark]:
    return [Mark(f.start, f.end, "dl-furniture", f"page furniture: {f.kind}") for f in document.furniture]


def _event_list(mentions: list[Any], titles: dict[str, str], linked: bool) -> str:
    if not mentions:
        return tag("p", "No event was read in this text.", "dl-empty")
    items = []
    for m in sorted(mentions, key=lambda m: m.start):
        title = escape(titles[m.event_id])
        name = tag("a", title, "", href=f"./?event={m.event_id}", target="_self") if linked else tag("b", title)
        summary = f"{tag('span', escape(words.date_words(m)), 'dl-when')} {name}"
        read = f"{tag('q', escape(m.quote))}{tag('p', escape(words.rule_words(m)), 'dl-rule')}"
        items.append(tag("li", tag("div", summary) + tag("details", tag("summary", "what was read") + read)))
    return tag(
        "h2", f"{words.count_words(len(titles.keys() & {m.event_id for m in mentions}), 'event')} in this text", "dl-section"
    ) + tag("ol", "".join(items))
