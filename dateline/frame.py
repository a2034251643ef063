"""Events → pandas frames. The layout, the exports and the pages see nothing else.

Five frames, keyed to each other by ``event_id`` and ``article_id``; their columns stand in `SCHEMA` and are checked on the way
in (`to_frames`) and out (`check`). Dates are ``datetime64[us]``; NaT is an open end, or no date where both are NaT.
"""

from __future__ import annotations

import datetime as dt
import functools
from collections import namedtuple
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from dateline.model import Article, Disagreement, Event, When

SURE = 0.7  # the confidence from which on an event counts as surely read
STR, DAY, INT, FLOAT, LIST, BOOL = "str", "datetime64[us]", "int64", "float64", "object", "bool"

SCHEMA: dict[str, dict[str, str]] = {
    # one row an event
    "events": {
        "event_id": STR, "title": STR, "type": STR, "status": STR,
        "date_edtf": STR, "date_words": STR,  # "" where undated
        "first": DAY, "last": DAY, "precision": STR, "qualifier": STR, "basis": STR,
        "actors": LIST,  # codes
        "people": LIST, "place": STR, "sources": INT, "disagreements": INT, "confidence": FLOAT, "aliases": LIST,
    },
    # one row a quotation; `mention` counts from 0 within the event
    "mentions": {
        "event_id": STR, "mention": INT, "article_id": STR, "paragraph": INT, "start": INT, "end": INT, "quote": STR,
        "date_text": STR, "date_start": INT, "date_end": INT,  # -1 where no words gave the date
        "first": DAY, "last": DAY, "date_edtf": STR, "date_words": STR, "precision": STR, "qualifier": STR, "basis": STR,
        "type": STR, "status": STR, "rule": STR, "event_rule": STR, "date_note": STR, "title": STR,
    },
    # one row a reading in a disagreement; `disagreement` counts from 0 within the event, `mention` as in mentions
    "readings": {
        "event_id": STR, "disagreement": INT, "about": STR, "value": STR, "mention": INT,
        "first": DAY, "last": DAY, "note": STR,
    },
    "links": {"event_id": STR, "other_id": STR, "kind": STR},
    "articles": {
        "article_id": STR, "name": STR, "title": STR, "publisher": STR, "byline": STR, "published": STR,  # EDTF, "" unknown
        "published_first": DAY, "published_last": DAY, "published_basis": STR, "published_reason": STR, "url": STR, "sha256": STR,
        "copy_of": STR,  # article_id of the earlier article that has the same text; "" of an original
    },
}  # fmt: skip


@dataclass(frozen=True)
class Frames:
    """The five frames of a collection. ``Frames.empty()`` has every column and no row."""

    events: pd.DataFrame
    mentions: pd.DataFrame
    readings: pd.DataFrame
    links: pd.DataFrame
    articles: pd.DataFrame

    @classmethod
    def empty(cls) -> Frames:
        return to_frames([], [])

    @functools.cached_property
    def index(self) -> pd.Index:
        """The ids of the events, to find the position of one."""
        return pd.Index(self.events["event_id"])

    @functools.cached_property
    def owners(self) -> dict[str, np.ndarray[Any, Any]]:
        """For mentions, readings and links: the position in ``events`` of each row's event."""
        ids = self.events["event_id"]
        return {n: places(f["event_id"], ids) for n, f in self.items() if n not in ("events", "articles")}

    @functools.cached_property
    def event_rows(self) -> list[Any]:
        """The events as `rows`."""
        return rows(self.events)

    @functools.cached_property
    def mentions_of(self) -> dict[str, list[Any]]:
        """The mentions of each event by its id, in their order, as `rows`."""
        told: dict[str, list[Any]] = {}
        for mention in rows(self.mentions):
            told.setdefault(mention.event_id, []).append(mention)
        return told

    @functools.cached_property
    def article_rows(self) -> dict[str, Any]:
        """The articles by their ids, as `rows`."""
        return {article.article_id: article for article in rows(self.articles)}

    def articles_at(self, ids: Collection[str]) -> list[Any]:
        """The articles of these ids, as `rows`."""
        if len(self.articles) <= _SHARED:
            return [self.article_rows[article_id] for article_id in ids]
        return rows_at(self.articles, pd.Index(self.articles["article_id"]).get_indexer(pd.Index(list(ids), dtype="str")))

    def where(self, keep: np.ndarray[Any, Any]) -> Frames:
        """The frames of the events that ``keep`` is true of; articles stay all, since a silent source is an answer too."""
        if keep.all():
            return self
        place, told = np.cumsum(keep) - 1, {name: keep[at] for name, at in self.owners.items()}
        kept = {name: getattr(self, name)[rows].reset_index(drop=True) for name, rows in told.items()}
        part = replace(self, events=self.events[keep].reset_index(drop=True), **kept)
        part.__dict__["owners"] = {name: place[at[told[name]]] for name, at in self.owners.items()}  # not looked up anew
        if len(self.events) <= _SHARED:
            part._share_rows(self, keep)
        return part

    def _share_rows(self, whole: Frames, keep: np.ndarray[Any, Any]) -> None:
        """Take the rows of the frames that these are a part of: to make them anew is a good part of drawing a small picture."""
        events = [whole.event_rows[at] for at in np.flatnonzero(keep)]
        mentions = {e.event_id: whole.mentions_of[e.event_id] for e in events if e.event_id in whole.mentions_of}
        self.__dict__.update(event_rows=events, mentions_of=mentions)
        if len(self.articles) <= _SHARED:
            self.__dict__["article_rows"] = whole.article_rows

    def items(self) -> list[tuple[str, pd.DataFrame]]:
        return [(name, getattr(self, name)) for name in SCHEMA]


def places(keys: pd.Series, among: pd.Series) -> np.ndarray[Any, Any]:
    """Where each key stands among others, -1 where it does not; of many several times as fast as an index of pandas."""
    return pc.index_in(pa.array(keys), value_set=pa.array(among)).fill_null(-1).to_numpy()


def _timestamp(day: dt.date | None) -> pd.Timestamp | None:
    return pd.Timestamp(day) if day else None


def _when_columns(when: When | None) -> dict[str, object]:
    return {
        "date_edtf": when.edtf if when else "",
        "date_words": when.in_words() if when else "",
        "first": _timestamp(when.first) if when else None,
        "last": _timestamp(when.last) if when else None,
        "precision": when.precision if when else "",
        "qualifier": (when.qualifier or "") if when else "",
    }


def _event_row(event: Event, originals: Mapping[str, str]) -> dict[str, object]:
    return {
        "event_id": event.id, "title": event.title, "type": event.type, "status": event.status, **_when_columns(event.when),
        "basis": event.basis, "actors": list(event.actors), "people": list(event.people), "place": event.place or "",
        "sources": len({originals.get(m.article_id, m.article_id) for m in event.mentions}),
        "disagreements": len(event.disagreements),
        "confidence": event.confidence, "aliases": list(event.aliases),
    }  # fmt: skip


def _mention_rows(event: Event) -> Iterable[dict[str, object]]:
    for i, m in enumerate(event.mentions):
        yield {
            "event_id": event.id, "mention": i, "article_id": m.article_id, "paragraph": m.paragraph, "start": m.start,
            "end": m.end, "quote": m.quote, "date_text": m.time.text if m.time else "",
            "date_start": m.time.start if m.time else -1, "date_end": m.time.end if m.time else -1,
            **_when_columns(m.when), "basis": m.basis, "type": m.type, "status": m.status,
            "rule": m.time.rule if m.time else "", "event_rule": m.rule, "date_note": m.time.note if m.time else "",
            "title": m.title,
        }  # fmt: skip


def _reading_rows(event: Event) -> Iterable[dict[str, object]]:
    for n, disagreement in enumerate(event.disagreements):
        for value, mentions in disagreement.readings:
            for i in mentions:
                when = _reading_when(event, disagreement, i)
                yield {
                    "event_id": event.id, "disagreement": n, "about": disagreement.about, "value": value, "mention": i,
                    "first": _timestamp(when.first) if when else None, "last": _timestamp(when.last) if when else None,
                    "note": disagreement.note,
                }  # fmt: skip


def _reading_when(event: Event, disagreement: Disagreement, mention: int) -> When | None:
    return event.mentions[mention].when if disagreement.about in ("date", "bound") else None


def _article_row(article: Article) -> dict[str, object]:
    when = article.published.when
    return {
        "article_id": article.id, "name": article.name, "title": article.title or article.name,
        "publisher": article.publisher or "", "byline": article.byline or "", "published": article.published.iso or "",
        "published_first": _timestamp(when.first) if when else None, "published_last": _timestamp(when.last) if when else None,
        "published_basis": article.published.basis, "published_reason": article.published.reason,
        "url": article.url or "", "sha256": article.sha256,
        "copy_of": article.copy_of or "",
    }  # fmt: skip


def _frame(name: str, rows: list[dict[str, object]]) -> pd.DataFrame:
    columns = SCHEMA[name]
    return pd.DataFrame(rows, columns=list(columns)).astype(columns)


def to_frames(articles: Sequence[Article], events: Sequence[Event]) -> Frames:
    """Build the frames; events are ordered by first day (undated last), then id."""
    ordered = sorted(events, key=event_order)
    originals = {a.id: a.copy_of for a in articles if a.copy_of}
    return Frames(
        events=_frame("events", [_event_row(e, originals) for e in ordered]),
        mentions=_frame("mentions", [row for e in ordered for row in _mention_rows(e)]),
        readings=_frame("readings", [row for e in ordered for row in _reading_rows(e)]),
        links=_frame("links", [{"event_id": e.id, "other_id": x.other_id, "kind": x.kind} for e in ordered for x in e.links]),
        articles=_frame("articles", [_article_row(a) for a in articles]),
    )


def event_order(event: Event) -> tuple[dt.date, str]:
    """The order of the contract: by first (null last), then id."""
    first = event.when.first if event.when and event.when.first else dt.date.max
    return first, event.id


def part_of(frames: Frames, ids: Collection[str]) -> Frames:
    """The frames of a few events; articles stay all."""
    return frames.where(frames.events["event_id"].isin(ids).to_numpy())


def notes_of(frames: Frames) -> dict[str, list[str]]:
    """What the readings of each event say of their disagreements, every note once."""
    told: dict[str, dict[str, None]] = {}
    for event_id, note in zip(frames.readings["event_id"].tolist(), frames.readings["note"].tolist(), strict=True):
        told.setdefault(event_id, {})[note] = None
    return {event_id: list(notes) for event_id, notes in told.items()}


def rows(frame: pd.DataFrame) -> list[Any]:
    """The rows in order as named tuples; pandas types them as anything there is, who asks knows what for."""
    return list(map(_row(tuple(frame.columns))._make, zip(*(frame[name].tolist() for name in frame.columns), strict=True)))


def rows_at(frame: pd.DataFrame, positions: Iterable[int]) -> list[Any]:
    """The same of the rows at these positions. Of a few, value by value: to cut a frame down to them takes ten times as long."""
    positions = list(positions)
    if len(positions) > _FEW:
        return rows(frame.iloc[positions])
    columns = [frame[name].array for name in frame.columns]
    row = _row(tuple(frame.columns))
    return [row(*(column[at] for column in columns)) for at in positions]


_FEW = 10
_SHARED = 5_000  # events or articles; the rows of more are not worth the room that they take


@functools.cache
def _row(columns: tuple[str, ...]) -> Any:
    return namedtuple("Row", columns)


def is_unconfirmed(status: str, last: dt.date | None, asof: dt.date | None) -> bool:
    """Whether the day of a plan has passed and no source says what came of it: it stays a plan, and that is to be said.

    >>> is_unconfirmed("planned", dt.date(2024, 6, 19), dt.date(2024, 6, 20))
    True
    """
    return status in ("planned", "possible") and last is not None and asof is not None and last < asof


def check(frames: Frames) -> Frames:
    """Return ``frames`` unchanged; raise ValueError naming the frame, the column and what was expected."""
    for name, frame in frames.items():
        for column, wanted in SCHEMA[name].items():
            if column not in frame:
                raise ValueError(
                    f"Frame {name!r} lacks the column {column!r}; it has {', '.join(frame.columns)}. Rebuild the store."
                )
            if str(frame[column].dtype) != wanted:
                raise ValueError(f"Column {name}.{column} is {frame[column].dtype}, not {wanted}. Rebuild the store.")
    _check_keys(frames)
    return frames


def _check_keys(frames: Frames) -> None:
    for name, key in (("events", "event_id"), ("articles", "article_id")):
        ids = getattr(frames, name)[key]
        twice = _few(ids[ids.duplicated()])
        if twice:
            raise ValueError(
                f"Frame {name!r} has {twice} more than once; the frames do not hold together. Build the store again."
            )
    for name, owner in frames.owners.items():
        stray = _few(getattr(frames, name)["event_id"][owner < 0])
        if stray:
            raise ValueError(f"Frame {name!r} speaks of unknown events {stray}. Rebuild the store.")
    told = np.bincount(frames.owners["mentions"], minlength=len(frames.events))
    silent = _few(frames.events["event_id"][told == 0])
    if silent:
        raise ValueError(f"Events without a quotation: {silent}. Every event needs one; rebuild the store.")
    cited = places(frames.mentions["article_id"], frames.articles["article_id"])
    strangers = _few(frames.mentions["article_id"][cited < 0])
    if strangers:
        raise ValueError(f"Frame 'mentions' cites unknown articles {strangers}. Rebuild the store.")


def _few(keys: pd.Series) -> list[str]:
    return sorted(set(keys))[:3]
