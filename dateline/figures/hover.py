"""What stands in a mark's hover: few, short, wrapped lines; nothing of an article is ever live markup."""

from __future__ import annotations

import functools
import re
import textwrap
from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd

from dateline.figures.counting import stretch_words
from dateline.figures.histories import BEFORE_WORDS, histories
from dateline.figures.parts import Bin, Layout, Source
from dateline.figures.wording import KIND_WORDS, STATUS_WORDS, UNCONFIRMED, doubt_words, plain_words
from dateline.frame import Frames, is_unconfirmed, notes_of, part_of

WRAP = 60
QUOTE_MOST = 160
QUOTED_MOST = 300
LISTED_MOST = 12
ENTITIES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "$": "&#36;", "%": "&#37;"})


def escape(text: str) -> str:
    """Text that Plotly shows as it is: no tag, no entity, no formula, no placeholder.

    >>> escape("<b>5 & 6</b>")
    '&lt;b&gt;5 &amp; 6&lt;/b&gt;'
    """
    return plain_words(text).translate(ENTITIES)


@functools.lru_cache(maxsize=10_000)
def wrap_html(text: str) -> str:
    """Plain text, escaped, in lines of at most `WRAP` characters. The same words stand in many views of a collection."""
    plain = plain_words(text)
    lines = textwrap.wrap(plain, WRAP, break_on_hyphens=False) if len(plain) > WRAP else [plain]
    return "<br>".join(line.translate(ENTITIES) for line in lines)


def shorten(text: str, most: int = QUOTE_MOST) -> str:
    """At most ``most`` characters, cut between words.

    >>> shorten("one two three", 9)
    'one two…'
    """
    text = plain_words(text)
    if len(text) <= most:
        return text
    head = text[: most - 1]
    return (head[: head.rfind(" ")] if " " in head and text[most - 1] != " " else head).rstrip(" ,;:–-") + "…"


def hover_texts(layout: Layout, frames: Frames) -> dict[str, str]:
    """The hover of every event by its id: with a quotation where there are up to 300 events, with source names above that."""
    sources = {s.article_id: s for s in layout.sources}
    notes = notes_of(frames)
    quoted = len(frames.events) <= QUOTED_MOST
    later = {m.event_id for m in layout.marks if m.status == "later"}
    past = histories(frames)
    texts = {}
    for row in frames.event_rows:
        told = frames.mentions_of[row.event_id]
        status = "later" if row.event_id in later else row.status
        before = BEFORE_WORDS[past[row.event_id][-1].status] if row.event_id in past and status != "later" else ""
        parts = [_head(row, status, layout, before), _evidence(row, told, sources, quoted)]
        parts += [wrap_html(f"≠ {note}") for note in notes.get(row.event_id, ())]
        texts[row.event_id] = "<br><br>".join(part for part in parts if part)
    return texts


def _head(row, status: str, layout: Layout, before: str) -> str:
    edtf = f" ({row.date_edtf})" if row.date_edtf != row.date_words else ""
    when = row.date_words + edtf if row.date_words else "no date given"
    remark = STATUS_WORDS.get(status) or "happened"
    last = None if pd.isna(row.last) else row.last.date()
    remark += UNCONFIRMED if is_unconfirmed(row.status, last, layout.asof.day if layout.asof else None) else ""
    remark += f", {before}" if before else ""
    basis = ", implied by the text" if row.basis == "implied" else ""
    actors = ", ".join(layout.options.names.get(code, code) for code in row.actors)
    told = " · ".join(part for part in (when, KIND_WORDS.get(row.type, ""), remark + basis, doubt_words(row.confidence)) if part)
    lines = [f"<b>{wrap_html(row.title)}</b>", wrap_html(told)]
    return "<br>".join(lines + ([wrap_html(actors)] if actors else []))


_SENTENCE_START = re.compile(r"[“‘\"']?[^\W\d_a-z]")


def best_mention(row: Any, mentions: Sequence[Any]) -> Any:
    """The quotation that says most: the event's own state and date, said outright, in a whole and readable sentence."""

    def score(mention: Any) -> float:
        own = 2.0 * (mention.status == row.status) + 2.0 * (mention.date_edtf == row.date_edtf) + (mention.basis == "explicit")
        return own + (40 <= len(mention.quote) <= 220) + 0.5 * bool(_SENTENCE_START.match(mention.quote))

    return max(mentions, key=score)


def _evidence(row: Any, mentions: Sequence[Any], sources: Mapping[str, Source], quoted: bool) -> str:
    names = {mention.article_id: sources[mention.article_id] for mention in mentions}
    if not quoted:
        return "<br>".join(wrap_html(shorten(s.text, 2 * WRAP)) for s in list(names.values())[:3])
    best = best_mention(row, mentions)
    source = sources[best.article_id]
    lines = [wrap_html(f"“{shorten(best.quote)}”"), wrap_html(f"[{source.number}] {shorten(source.words, 2 * WRAP)}")]
    lines.append(f"{escape(source.published)}, paragraph {best.paragraph + 1}")
    more = len(names) - 1
    if more:
        lines.append(f"+ {more} more source{'s' if more > 1 else ''}")
    return "<br>".join(lines)


def shown_part(layout: Layout, frames: Frames) -> Frames:
    """The frames of what a picture names: all of it, or, where it counts its events, those that it labels."""
    return part_of(frames, {mark.event_id for mark in layout.marks}) if layout.bins else frames


def bin_hover(bin: Bin, lane: str) -> str:
    """What a bar says: how many events, how many of them have not happened, and how many more may lie in it."""
    head = f"<b>{wrap_html(', '.join(part for part in (lane, stretch_words(bin.first, bin.last)) if part))}</b>"
    lines = [f"{bin.count:,} event{'' if bin.count == 1 else 's'}"]
    lines += [f"{bin.pending:,} of them not known to have happened"] if bin.pending else []
    lines += [f"+ {bin.maybe:,} dated less exactly that may lie here"] if bin.maybe else []
    return "<br>".join([head, *lines, "Click to see this time alone"])


def note_hover(event_ids: Sequence[str], events: Mapping[str, Any], statuses: Mapping[str, str]) -> str:
    """The list behind a "+n more": the twelve that weigh most, in the order of ``events``, then how many others.

    ``statuses`` are those of the marks.
    """
    listed = set(event_ids[:LISTED_MOST])
    lines = [_listed(row, statuses.get(i, row.status)) for i, row in events.items() if i in listed]
    others = len(event_ids) - LISTED_MOST
    if others > 0:
        lines.append(f"and {others} more, all in the list below the picture")
    return "<br>".join(lines)


def _listed(row: Any, status: str) -> str:
    """One event of the list; its date stands out, so that a broken line is not taken for two."""
    told, date = (row.date_words, STATUS_WORDS[status], row.title), escape(row.date_words)
    lines = wrap_html(" ".join(part for part in told if part))
    return f"<b>{date}</b>{lines.removeprefix(date)}" if date and lines.startswith(date) else lines
