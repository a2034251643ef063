"""What stands behind an event, as HTML: every quotation in its paragraph, its source, its date and how it was read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

import numpy as np
import pandas as pd

from dateline.actors import actor_name
from dateline.figures.layout import latest_publication
from dateline.figures.parts import Source
from dateline.frame import Frames, is_unconfirmed, rows, rows_at
from dateline.web import words
from dateline.web.citations import cite
from dateline.web.markup import Mark, marked, paragraph_bounds, tag
from dateline.web.strips import Told, strip_html


@dataclass(frozen=True)
class Evidence:
    """One event with everything that the panel shows of it. ``text_of`` gives an article's text by id.

    ``numbers``: the articles' numbers in the picture.
    """

    event: Any
    mentions: list[Any]
    readings: pd.DataFrame
    links: list[tuple[str, str, str]]
    articles: dict[str, Any]
    text_of: Callable[[str], str]
    numbers: dict[str, int]
    linked: bool = True
    asof: dt.date | None = None

    def cite(self, article_id: str) -> str:
        """The article's number in brackets, with its name on hover; "" where the picture does not cite it."""
        if article_id not in self.numbers:
            return ""
        name = words.source_name(self.articles[article_id])
        return tag("span", f"[{self.numbers[article_id]}]", "dl-cite", title=name)

    @property
    def in_order(self) -> list[Any]:
        """The mentions in order of publication, those of undated articles last."""
        return sorted(self.mentions, key=lambda m: _published_order(self.articles[m.article_id]))


def gather(
    frames: Frames,
    event_id: str,
    text_of: Callable[[str], str],
    linked: bool = True,
    asof: dt.date | None = None,
    sources: Sequence[Source] = (),
) -> Evidence | None:
    """Everything about one event; ``None`` where the frames do not hold it. ``linked``: its articles have a page.

    ``sources`` are those that the picture numbers; ``asof`` is the day by which plans are held to be due, the latest publication
    where none is given.
    """
    if event_id not in frames.index:
        return None
    at = frames.index.get_loc(event_id)
    mentions = rows_at(frames.mentions, np.flatnonzero(frames.owners["mentions"] == at))
    told = np.flatnonzero(frames.articles["article_id"].isin({m.article_id for m in mentions}))
    return Evidence(
        event=rows_at(frames.events, [at])[0],
        mentions=mentions,
        readings=frames.readings[frames.owners["readings"] == at],
        links=_links(frames, event_id),
        articles={a.article_id: a for a in rows_at(frames.articles, told)},
        text_of=text_of,
        numbers={source.article_id: source.number for source in sources},
        linked=linked,
        asof=asof or latest_publication(frames),
    )


def beside(frames: Frames, event_id: str) -> tuple[str, str]:
    """The events before and after one; "" where there is none."""
    ids = frames.index
    at = ids.get_loc(event_id) if event_id in ids else None
    before = str(ids[at - 1]) if at else ""
    after = str(ids[at + 1]) if at is not None and at + 1 < len(ids) else ""
    return before, after


def _links(frames: Frames, event_id: str) -> list[tuple[str, str, str]]:
    """Tied events as (words, id, title), seen from either end."""
    tied = frames.links[(frames.links["event_id"] == event_id) | (frames.links["other_id"] == event_id)]
    if tied.empty:
        return []
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
    """Title, date in words and EDTF, status, who and where, and how sure that is."""
    e = evidence.event
    who = ", ".join([*map(actor_name, e.actors), *e.people])
    facts = [
        ("Date", _date_html(e)),
        ("Who", escape(who)),
        ("Where", escape(e.place)),
        ("Told as", escape(words.history_words(evidence.mentions, evidence.articles))),
        ("How sure", words.sure_words(e)),
    ]
    listing = "".join(tag("dt", label) + tag("dd", value) for label, value in facts if value.strip())
    kicker = f"{words.TYPE_WORDS[e.type]} · {tag('span', words.STATUS_WORDS[e.status], f'dl-status dl-{e.status}')}"
    if e.basis == "implied":
        kicker += " · implied, not said"
    if is_unconfirmed(e.status, None if pd.isna(e.last) else e.last.date(), evidence.asof):
        kicker += " · its day has passed, and no source here says what came of it"
    return (
        tag("p", kicker, "dl-kicker")
        + tag("h2", escape(e.title), tabindex="-1", data_event=e.event_id)
        + tag("dl", listing, "dl-facts")
    )


def _date_html(event: Any) -> str:
    """The date in words, and as EDTF where that says it differently; two bounds are told in words as well."""
    said = escape(words.date_words(event))
    if event.date_edtf in ("", event.date_words):
        return said
    span = words.span_words(event)
    between = tag("small", f"{escape(span)}, in EDTF ") if span and event.precision != "interval" else ""
    return f"{said} {between}{tag('code', escape(event.date_edtf), title=words.EDTF_MEANING)}"


def told_html(evidence: Evidence) -> str:
    """Every date and status told of the event, drawn small, in order of publication; "" where all say the same."""
    contested = set(evidence.readings["mention"])
    groups: dict[tuple[str, str], list[Any]] = {}
    for mention in evidence.in_order:
        groups.setdefault((words.date_words(mention), mention.status), []).append(mention)
    several = len({status for _, status in groups}) > 1
    told = [
        Told(_told_words(evidence, group, several), group[0], any(m.mention in contested for m in group))
        for group in groups.values()
    ]
    return strip_html(told, "As it was told, in order of publication")


def _told_words(evidence: Evidence, group: list[Any], several: bool) -> str:
    """The date, the status where it is not the same for all, and the numbers of the sources."""
    mention = group[0]
    status = f" {tag('small', words.STATUS_WORDS[mention.status].lower())}" if several else ""
    cites = "".join(evidence.cite(article_id) for article_id in dict.fromkeys(m.article_id for m in group))
    return f"{escape(words.date_words(mention))}{status} {tag('span', cites, 'dl-cites')}"


def disagreements_html(evidence: Evidence) -> str:
    """What the sources differ on, in words; "" where they do not."""
    if evidence.readings.empty:
        return ""
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
    """Every quotation, in order of the articles' publication, each inside its paragraph; a repeated one stands once."""
    repeated: dict[tuple[Any, ...], list[Any]] = {}
    for mention in evidence.in_order:
        key = (mention.article_id, mention.quote, mention.date_edtf, mention.status)
        repeated.setdefault(key, []).append(mention)
    seen: set[str] = set()
    pieces = []
    for (article_id, *_), mentions in repeated.items():
        pieces.append(tag("section", quotation_html(evidence, mentions, article_id not in seen), "dl-quote"))
        seen.add(article_id)
    return "".join(pieces)


def _published_order(article: Any) -> tuple[bool, str]:
    return not article.published, str(article.published)


def quotation_html(evidence: Evidence, mentions: list[Any], first: bool = True) -> str:
    """One quotation: the paragraph with the quote and the words of its date marked, then source and rule.

    ``mentions`` are the places that have the same words; ``first``: of the article, whose publication date then comes with
    how it is known.
    """
    mention = mentions[0]
    article = evidence.articles[mention.article_id]
    text = evidence.text_of(mention.article_id)
    start, end = paragraph_bounds(text, mention.start, mention.end)
    marks = [Mark(mention.start, mention.end, "dl-q"), Mark(mention.date_start, mention.date_end, "dl-d")]
    name = tag("cite", escape(words.source_name(article)))
    source = tag("a", name, "", href=f"./articles?source={mention.article_id}", target="_self") if evidence.linked else name
    original = evidence.articles.get(article.copy_of)
    same = f" (the text of {escape(words.source_name(original))}; counted once)" if original else ""
    paragraphs = " and ".join(str(p) for p in dict.fromkeys(m.paragraph + 1 for m in mentions))
    place = f"paragraph{'s' if ' ' in paragraphs else ''} {paragraphs}"
    told = f"Read as {escape(words.read_words(mention))}. {escape(words.rule_words(mention))}"
    where = f"{evidence.cite(article.article_id)} {source}{same}, {escape(words.published_short(article))}, {place}"
    return (
        tag("blockquote", marked(text, marks, start, end))
        + tag("p", where, "dl-source")
        + (_why_dated(article) if first else "")
        + tag("p", told, "dl-rule")
    )


def _why_dated(article: Any) -> str:
    """How an inferred publication date is known, behind a word; others are told by the article's own page."""
    if article.published_basis != "inferred":
        return ""
    return tag("details", tag("summary", "Why this publication date?") + tag("p", escape(article.published_reason)), "dl-rule")


def citations(evidence: Evidence, style: str, link: str) -> str:
    """Every source of the event in a citation style, with its first quotation and the event's link."""
    quotes: dict[str, str] = {}
    for mention in evidence.mentions:
        quotes.setdefault(mention.article_id, mention.quote)
    return "\n\n".join(cite(evidence.articles[article_id], style, quote, link) for article_id, quote in quotes.items())
