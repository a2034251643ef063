"""An article as HTML: its text as it stands, with the events and the date expressions that were read in it marked."""

from __future__ import annotations

from html import escape
from typing import Any

from dateline.frame import SURE, Frames, rows
from dateline.model import Document, TimeMention
from dateline.web import words
from dateline.web.markup import Mark, marked, tag

FURNITURE = "dl-furniture"


def article_html(document: Document, article: Any, frames: Frames, times: tuple[TimeMention, ...], linked: bool = True) -> str:
    """The whole page of one article; ``article`` is its row, ``frames`` hold its events, ``times`` its date expressions.

    ``linked``: the list of events leads to the timeline.
    """
    mentions = [m for m in rows(frames.mentions) if m.article_id == article.article_id]
    events = {e.event_id: e for e in rows(frames.events)}
    marks = [*_event_marks(mentions, events), *_time_marks(times), *_furniture_marks(document)]
    body = "".join(_paragraph(document, span.start, span.end, marks) for span in document.paragraphs)
    head = tag("p", escape(_published(article)), "dl-source")
    legend = (
        f"{tag('mark', 'words that tell an event', 'dl-q')} {tag('mark', 'a date expression', 'dl-d')} "
        f"{tag('mark', 'page furniture, read for its date at most', 'dl-furniture')}"
    )
    listed = _event_list(mentions, events, linked)
    text = tag("article", head + tag("p", legend, "dl-legend") + body, "dl-article", lang="en")
    return tag("div", text + tag("aside", listed, "dl-aside"), "dl-reading")


def _published(article: Any) -> str:
    if not article.published:
        return "Publication date unknown: what the text dates only from its own day stays undated."
    return f"Published: {words.known_words(article)}"


def _paragraph(document: Document, start: int, end: int, marks: list[Mark]) -> str:
    """A paragraph; one that is page furniture as a whole is set by its kind."""
    kind = next((f.kind for f in document.furniture if f.start <= start and end <= f.end), "")
    inside = [m for m in marks if not (kind and m.css == FURNITURE)]
    told = kind in ("", "title", "caption", "heading")
    css = " ".join(filter(None, [kind and f"dl-kind-{kind}", "" if told else "dl-dim"]))
    return tag("p", marked(document.text, inside, start, end), css, title="" if told else f"page furniture: {kind}")


def _event_marks(mentions: list[Any], events: dict[str, Any]) -> list[Mark]:
    return [Mark(m.start, m.end, "dl-q", _told_as(events[m.event_id], m), f"at-{m.start}") for m in mentions]


def _told_as(event: Any, mention: Any) -> str:
    return f"{event.title} · {words.date_words(mention)} · {words.STATUS_WORDS[mention.status].lower()}{_doubt(event)}"


def _doubt(event: Any) -> str:
    return " · less sure" if event.confidence < SURE else ""


def _time_marks(times: tuple[TimeMention, ...]) -> list[Mark]:
    return [Mark(t.start, t.end, "dl-d", f"{_meaning(t)}\n{_how(t)}") for t in times]


def _how(time: TimeMention) -> str:
    """How a date expression was read: what it rests on, what rules of the kind do, and the rule's name."""
    parts = (f"{words.BASIS_WORDS[time.basis]}.", words.rule_family(time.rule), f"Rule: “{time.rule}”.")
    return " ".join(part for part in parts if part)


def _meaning(time: TimeMention) -> str:
    if time.when:
        return f"“{time.text}” read as {time.when.in_words()} ({time.when.edtf})"
    return f"“{time.text}”: {time.note or 'no calendar date'}"


def _furniture_marks(document: Document) -> list[Mark]:
    return [Mark(f.start, f.end, FURNITURE, f"page furniture: {f.kind}") for f in document.furniture if not f.events]


def _event_list(mentions: list[Any], events: dict[str, Any], linked: bool) -> str:
    """The events in order of their first words, each with everything that was read of it here."""
    told: dict[str, list[Any]] = {}
    for m in sorted(mentions, key=lambda m: m.start):
        told.setdefault(m.event_id, []).append(m)
    if not told:
        return tag("p", "No event was read in this text.", "dl-empty")
    items = "".join(_listed(events[event_id], group, linked) for event_id, group in told.items())
    return tag("h2", f"{words.count_words(len(told), 'event')} in this text", "dl-section") + tag("ol", items)


def _listed(event: Any, mentions: list[Any], linked: bool) -> str:
    name = (
        tag("a", escape(event.title), "", href=f"./?event={event.event_id}", target="_self")
        if linked
        else tag("b", escape(event.title))
    )
    dates = " / ".join(dict.fromkeys(words.date_words(m) for m in mentions))
    summary = escape(dates) + _doubt(event)
    read = "".join(_read(m) for m in mentions) + tag("p", f"How sure: {words.sure_words(event)}", "dl-rule")
    return tag("li", tag("div", name) + tag("details", tag("summary", summary) + read))


def _read(mention: Any) -> str:
    place = tag("a", "in the text", "", href=f"#at-{mention.start}")
    return tag("q", escape(mention.quote)) + tag("p", f"{escape(words.rule_words(mention))} {place}", "dl-rule")
