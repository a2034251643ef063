"""The picture in words: the same events in reading order, for screen readers, phones and copy and paste."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

from dateline.figures.histories import BEFORE_WORDS, histories
from dateline.figures.parts import Layout, Source
from dateline.figures.wording import STATUS_WORDS, UNCONFIRMED, doubt_words, plain_words, short_date
from dateline.frame import Frames, is_unconfirmed, notes_of
from dateline.model import When


@dataclass(frozen=True, slots=True)
class TwinItem:
    """One event: ``date`` in words ("" where undated), ``status`` "" where it has simply happened, ``actors`` by name."""

    event_id: str
    title: str
    date: str
    edtf: str
    status: str
    actors: tuple[str, ...]
    sources: tuple[Source, ...]
    remarks: tuple[str, ...]

    @property
    def text(self) -> str:
        """The event in one line: "13 June 2024: Title (planned; Russia, China) [1][2]"."""
        date = f"{self.date or 'No date'}: "
        brackets = "; ".join(part for part in (self.status, ", ".join(self.actors)) if part)
        cites = "".join(f"[{s.number}]" for s in self.sources)
        return f"{date}{self.title}{f' ({brackets})' if brackets else ''} {cites}".strip()


def text_twin(layout: Layout, frames: Frames, names: Mapping[str, str] | None = None) -> list[TwinItem]:
    """Every event of the picture in order of its first day, the undated last; `layout.options.names` unless names are given."""
    names = layout.options.names if names is None else names
    status = {m.event_id: m.status for m in layout.marks}
    remarks, past = notes_of(frames), histories(frames)
    sources = {s.article_id: s for s in layout.sources}
    items = []
    for row in frames.event_rows:
        articles = {m.article_id for m in frames.mentions_of.get(row.event_id, ())}
        cited = [sources[article_id] for article_id in articles & sources.keys()]
        told = STATUS_WORDS[status.get(row.event_id, row.status)] or ("implied" if row.basis == "implied" else "")
        told += UNCONFIRMED if is_unconfirmed(row.status, _day(row.last), layout.asof.day if layout.asof else None) else ""
        before = BEFORE_WORDS[past[row.event_id][-1].status] if row.event_id in past else ""
        told = ", ".join(part for part in (told, before, doubt_words(row.confidence)) if part)
        items.append(
            TwinItem(
                row.event_id, plain_words(row.title), row.date_words, row.date_edtf, told,
                tuple(names.get(code, code) for code in row.actors),
                tuple(sorted(cited, key=lambda s: s.number)), tuple(remarks.get(row.event_id, ())),
            )
        )  # fmt: skip
    return items


def _day(value: pd.Timestamp) -> dt.date | None:
    return None if pd.isna(value) else value.date()


def alt_text(layout: Layout, frames: Frames, listed: bool = True) -> str:
    """The picture in one paragraph: how many events, from when to when, in which lanes, what is planned or disputed.

    ``listed``: its events follow in words.
    """
    events = frames.events
    if events.empty:
        return "A timeline without events."
    lanes = ", ".join(lane.name for lane in layout.lanes if lane.name and lane.key != "undated")
    sentences = [f"Timeline of {_count(len(events), 'event')} from {_count(len(layout.sources), 'source')}{_period(layout)}."]
    sentences += [f"Lanes: {lanes}."] if lanes else []
    sentences += [f"As of {short_date(When.day(layout.asof.day).in_words())}."] if layout.asof else []
    if layout.bins:
        follow = ["The counts follow as a table, the labelled events as a list."] if listed else []
        return " ".join([*sentences, _counted(layout, frames), *follow])
    marks = {m.event_id: m.status for m in layout.marks}
    for status in ("planned", "possible", "cancelled"):
        number = sum(s == status for s in marks.values())
        sentences += [f"{number} {status}."] if number else []
    disputed = int((events["disagreements"] > 0).sum())
    sentences += [f"Sources differ on {_count(disputed, 'event')}."] if disputed else []
    return " ".join([*sentences, *(["The same events follow as a list."] if listed else [])])


def _counted(layout: Layout, frames: Frames) -> str:
    shown = len({m.event_id for m in layout.marks})
    return f"The events are counted over time; {shown} of {len(frames.events):,} are labelled."


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def _period(layout: Layout) -> str:
    days = [day for mark in layout.marks for day in (mark.first, mark.last) if day]
    days += [day for bin in layout.bins for day in (bin.first, bin.last)]
    return f", {min(days).year} to {max(days).year}" if days else ""
