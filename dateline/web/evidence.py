"""What stands behind an event, as HTML: every quotation in its paragraph, its source, its date and how it was read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from typing import Any

import pandas as pd

from dateline.actors import actor_name
from dateline.figures.layout import latest_publication
from dateline.frame import Frames, is_unconfirmed
from dateline.web import words
from dateline.web.citations import cite
from dateline.web.markup import Mark, marked, paragraph_bounds, tag
from dateline.web.rows import rows


@dataclass(frozen=True)
class Evidence:
    """One event with everything that the panel shows of it. ``text_of`` gives an article's text by id."""

    event: Any
    mentions: list[Any]
    readings: pd.DataFrame
    links: list[tuple[str, str, str]]
    articles: dict[str, Any]
    text_of: Callable[[str], str]
    linked: bool = True
    asof: dt.date | None = None


def gather(
    frames: Frames, event_id: str, text_of: Callable[[str], str], linked: bool = True, asof: dt.date | None = None
) -> Evidence | None:
    """Everything about one event; ``None`` where the frames do not hold it. ``linked``: its articles have a page.

    ``asof`` is the day by which plans are held to be due, the latest publication where none is given.
    """
    found = frames.events[frames.events["event_id"] == event_id]
    if found.empty:
        return None
    mentions = frames.mentions[frames.mentions["event_id"] == event_id]
    return Evidence(
        event=rows(found)[0],
        mentions=rows(mentions),
        readings=frames.readings[frames.readings["event_id"] == event_id],
        links=_links(frames, event_id),
        articles={a.article_id: a for a in rows(frames.articles[frames.articles["article_id"].isin(mentions["article_id"])])},
        text_of=text_of,
        linked=linked,
        asof=asof or latest_publication(frames),
    )


def _links(frames: Frames, event_id: str) -> list[tuple[str, str, str]]:
    """Tied events as (words, id, title), seen from either end."""
    tied = frames.links[(frames.links["event_id"] == event_id) | (frames.links["other_id"] == event_id)]
    events = frames.events[frames.events["event_id"].isin([*tied["event_id"], *tied["other_id"]])]
    titles = dict(zip(events["event_id"], events["title"] + " · " + events["date_words"], strict=True))
    found = []
    for link in rows(tied):
        forth, back = words.LINK_WORDS[link.kind]
        if link.event_id == event_id and link.other_id in titles:
            found.append((forth, link.other_id, titles[link.other_id]))
        elif link.other_id == event_id and link.event_id in titles:
            found.append((back, link.event_id, titles[link.event_id]))
    return found


def head_html(evidence: Evidence) -> str:
    """Title, date in words and EDTF, status, who and where."""
    e = evidence.event
    who = ", ".join([*map(actor_name, e.actors), *e.people])
    facts = [
        ("Date", _date_html(e)),
        ("Who", escape(who)),
        ("Where", escape(e.place)),
        ("Told as", escape(words.history_words(evidence.mentions, evidence.articles))),
    ]
    listing = "".join(tag("dt", label) + tag("dd", value) for label, value in facts if value.strip())
    kicker = f"{words.TYPE_WORDS[e.type]} · {tag('span', words.STATUS_WORDS[e.status], f'dl-status dl-{e.status}')}"
    if e.basis == "implied":
        kicker += " · implied, not said"
    if is_unconfirmed(e.status, None if pd.isna(e.last) else e.last.date(), evidence.asof):
        kicker += " · its day has passed, and no source here says what came of it"
    return tag("p", kicker, "dl-kicker") + tag("h2", escape(e.title)) + tag("dl", listing, "dl-facts")


def _date_html(event: Any) -> str:
    """The date in words, and as EDTF where that says it differently."""
    said = escape(words.date_words(event))
    return f"{said} {tag('code', escape(event.date_edtf))}" if event.date_edtf not in ("", event.date_words) else said


def disagreements_html(evidence: Evidence) -> str:
    """What the sources differ on, in words; "" where they do not."""
    pieces = [
        tag("p", f"≠ {escape(next(iter(group['note'])) or _differ(group))}", "dl-differ")
        for _, group in evidence.readings.groupby("disagreement")
    ]
    return "".join(pieces)


def _differ(group: pd.DataFrame) -> str:
    about = group["about"].iloc[0]
    values = dict.fromkeys(words.value_words(about, value) for value in group["value"])
    return f"The sources differ on {words.ABOUT_WORDS[about]}: {' / '.join(values)}."


def quotations_html(evidence: Evidence) -> str:
    """Every quotation, in order of the articles' publication, each inside its paragraph."""
    ordered = sorted(evidence.mentions, key=lambda m: _published_order(evidence.articles[m.article_id]))
    seen: set[str] = set()
    pieces = []
    for mention in ordered:
        pieces.append(tag("section", quotation_html(evidence, mention, mention.article_id not in seen), "dl-quote"))
        seen.add(mention.article_id)
    return "".join(pieces)


def _published_order(article: Any) -> tuple[bool, str]:
    return not article.published, str(article.published)


def quotation_html(evidence: Evidence, mention: Any, first: bool = True) -> str:
    """One quotation: the paragraph with the quote and the words of its date marked, then source and rule.

    ``first``: of its article, whose publication date then comes with how it is known.
    """
    article = evidence.articles[mention.article_id]
    text = evidence.text_of(mention.article_id)
    start, end = paragraph_bounds(text, mention.start, mention.end)
    marks = [
        Mark(mention.start, mention.end, "dl-q"),
        Mark(mention.date_start, mention.date_end, "dl-d", words.read_words(mention)),
    ]
    published = words.published_words(article) if first else words.published_short(article)
    name = tag("cite", escape(words.source_name(article)))
    source = tag("a", name, "", href=f"./articles?source={mention.article_id}", target="_self") if evidence.linked else name
    original = evidence.articles.get(article.copy_of)
    same = f" (the text of {escape(words.source_name(original))}; counted once)" if original else ""
    told = f"Read as {escape(words.read_words(mention))}. {escape(words.rule_words(mention))}"
    return (
        tag("blockquote", marked(text, marks, start, end))
        + tag("p", f"{source}{same}, {escape(published)}, paragraph {mention.paragraph + 1}", "dl-source")
        + tag("p", told, "dl-rule")
    )


def citations(evidence: Evidence, style: str, link: str) -> str:
    """Every source of the event in a citation style, with its first quotation and the event's link."""
    quotes: dict[str, str] = {}
    for mention in evidence.mentions:
        quotes.setdefault(mention.article_id, mention.quote)
    return "\n\n".join(cite(evidence.articles[article_id], style, quote, link) for article_id, quote in quotes.items())
