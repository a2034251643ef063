"""A view applied to the frames: which events stay, and what was known on the as-of day. Knows nothing of Streamlit."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import chain
from typing import Any

import numpy as np
import pandas as pd

from dateline.frame import SURE, Frames, places, rows
from dateline.history import State, latest_status
from dateline.web.view import View

DATE_COLUMNS = ["date_edtf", "date_words", "first", "last", "precision", "qualifier", "basis"]
PRECISIONS = ("day", "interval", "week", "month", "season", "quarter", "half", "year", "decade", "century", "")


@dataclass(frozen=True)
class SearchTexts:
    """What ``q`` is looked for in, in small letters: a text an event, and the quotations in the order of the mentions."""

    events: pd.Series
    quotes: pd.Series


def search_texts(frames: Frames, name_of: Callable[[str], str]) -> SearchTexts:
    """The texts of a collection, worth keeping where it is large."""
    e = frames.events
    names = {code: name_of(code) for code in set(chain.from_iterable(e["actors"]))}
    people = pd.Series([" ".join(chain(p, map(names.__getitem__, a))) for p, a in zip(e["people"], e["actors"], strict=True)],
                       index=e.index, dtype="str")  # fmt: skip
    return SearchTexts((e["title"] + " " + e["place"] + " " + people).str.casefold(), frames.mentions["quote"].str.casefold())


def filtered(frames: Frames, view: View, name_of: Callable[[str], str], texts: SearchTexts | None = None) -> Frames:
    """The part of a collection that ``view`` asks for. ``name_of`` turns a code into the name that ``q`` may hold.

    ``texts`` are those of ``frames`` where they are kept, and the as-of day takes nothing away.
    """
    known = as_of(frames, view)
    events = known.events
    keep = pd.Series(True, index=events.index)
    if view.type:
        keep &= events["type"].isin(view.type)
    if view.status:
        keep &= events["status"].isin(view.status)
    if view.actor:
        wanted = frozenset(view.actor)
        keep &= np.array([not wanted.isdisjoint(codes) for codes in events["actors"]], dtype=bool)
    if view.source:
        keep &= events["event_id"].isin(known.mentions.loc[known.mentions["article_id"].isin(view.source), "event_id"])
    if view.differ:
        keep &= _disputed(known, view.differ)
    if view.sure:
        keep &= events["confidence"] >= SURE
    keep &= _within(events, view)
    if view.q.strip():
        keep &= _speaking_of(known, view.q, texts or search_texts(known, name_of))
    return known.where(keep.to_numpy())


def _disputed(frames: Frames, about: str) -> pd.Series:
    """Events on which sources differ, in ``about`` or in "any" thing; a mere bound is a matter of the date."""
    if about == "any":
        return frames.events["disagreements"] > 0
    told = frames.readings["about"].replace("bound", "date") == about
    return frames.events["event_id"].isin(frames.readings.loc[told, "event_id"])


def _within(events: pd.DataFrame, view: View) -> pd.Series:
    """Events that touch the window. An open end reaches no further than its closed one."""
    first, last = events["first"].fillna(events["last"]), events["last"].fillna(events["first"])
    inside = pd.Series(True, index=events.index)
    if view.from_:
        inside &= last >= pd.Timestamp(view.from_)
    if view.to:
        inside &= first <= pd.Timestamp(view.to)
    return inside


def _speaking_of(frames: Frames, query: str, texts: SearchTexts) -> pd.Series:
    """Events of which every word of the query is in the title, a place, a name or a quotation."""
    found = pd.Series(True, index=frames.events.index)
    for word in query.casefold().split():
        quoted = texts.quotes.str.contains(word, regex=False).to_numpy(dtype=bool)
        here = texts.events.str.contains(word, regex=False).to_numpy(dtype=bool, copy=True)
        here[frames.owners["mentions"][quoted]] = True
        found &= here
    return found


def as_of(frames: Frames, view: View) -> Frames:
    """What was known on ``view.asof``: later articles are gone, and what only they said about an event with them.

    An article whose publication date is unknown stays; it cannot be said to be later.
    """
    if view.asof is None:
        return frames
    late = frames.articles["published_first"] > pd.Timestamp(view.asof)
    if not late.any():
        return frames
    mentions = frames.mentions[places(frames.mentions["article_id"], frames.articles.loc[late, "article_id"]) < 0]
    left = replace(
        frames,
        articles=frames.articles[~late].reset_index(drop=True),
        mentions=mentions.reset_index(drop=True),
        readings=_readings_left(frames.readings, mentions),
    )
    return _retold(left.where(_counted(left) > 0), frames)


def _counted(frames: Frames) -> np.ndarray[Any, Any]:
    """How many mentions each event has."""
    return np.bincount(frames.owners["mentions"], minlength=len(frames.events))


def _readings_left(readings: pd.DataFrame, mentions: pd.DataFrame) -> pd.DataFrame:
    """Readings whose mention is still there, where at least two of them still differ."""
    kept = readings.merge(mentions[["event_id", "mention"]], on=["event_id", "mention"])
    values = kept.groupby(["event_id", "disagreement"])["value"].transform("nunique")
    return kept[values > 1].reset_index(drop=True)


def _retold(frames: Frames, full: Frames) -> Frames:
    """The events as the remaining mentions tell them; those that lost none stay as they are, counts aside."""
    events, order = frames.events.copy(), frames.events["event_id"]
    touched = _counted(frames) < _counted(full)[places(order, full.events["event_id"])]
    best, status, title = _ranked(frames, touched)
    best = best.reindex(order[touched])
    for column in DATE_COLUMNS:
        events.loc[touched, column] = best[column].to_numpy()
    events.loc[touched, "status"] = order[touched].map(status)
    titles = title.to_dict()
    events["title"] = [titles.get(i, old) for i, old in zip(order.tolist(), events["title"].tolist(), strict=True)]
    events["sources"] = _sources(frames)
    differ = frames.readings.groupby("event_id")["disagreement"].nunique()
    events["disagreements"] = differ.reindex(order).fillna(0).astype("int64").set_axis(events.index)
    return replace(frames, events=events.sort_values(["first", "event_id"], na_position="last").reset_index(drop=True))


def _sources(frames: Frames) -> np.ndarray[Any, Any]:
    """How many articles tell each event, those that repeat another aside."""
    copies = frames.articles[frames.articles["copy_of"] != ""]
    originals = dict(zip(copies["article_id"], copies["copy_of"], strict=True))
    sources, _ = pd.factorize(frames.mentions["article_id"].replace(originals) if originals else frames.mentions["article_id"])
    most = len(frames.mentions) + 1
    each = np.unique(frames.owners["mentions"].astype("int64") * most + sources)  # an event and an article, once
    return np.bincount(each // most, minlength=len(frames.events))


def _ranked(frames: Frames, changed: np.ndarray[Any, Any]) -> tuple[pd.DataFrame, pd.Series, pd.Series]:
    """Of the events ``changed``: their best dated mentions, the status that the latest article gives, a title that says so."""
    mentions = frames.mentions[changed[frames.owners["mentions"]]]
    ranked = mentions.assign(rank=mentions["precision"].map(PRECISIONS.index)).sort_values(["rank", "mention"])
    best = ranked.drop_duplicates("event_id").set_index("event_id")
    status = best["status"].copy()
    several = ranked.groupby("event_id")["status"].transform("nunique") > 1
    published = _published(frames.articles)
    for event_id, told in ranked[several].groupby("event_id"):
        status[event_id] = latest_status(
            State(published[m.article_id], (m.rank, m.mention), m.status, m.basis != "carried" or m.date_start >= 0)
            for m in rows(told)
        )
    fitting = ranked[(ranked["status"] == ranked["event_id"].map(status)) & (ranked["title"] != "")]
    return best, status, fitting.drop_duplicates("event_id").set_index("event_id")["title"]


def _published(articles: pd.DataFrame) -> dict[str, dt.date]:
    """The day of each article, the earliest there is where it is unknown or inferred."""
    known = articles["published_last"].where(articles["published_basis"] != "inferred")
    return {i: day.date() if pd.notna(day) else dt.date.min for i, day in zip(articles["article_id"], known, strict=True)}
