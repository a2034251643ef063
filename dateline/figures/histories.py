"""What was told of an event before the state that holds: the plan, the doubt, the day that it was first meant for."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from dateline.frame import Frames

BEFORE_WORDS = {"planned": "planned before", "possible": "possible before", "cancelled": "called off before", "occurred": ""}


@dataclass(frozen=True, slots=True)
class Past:
    """An earlier state: its status, and the mention (a row) that told it."""

    status: str
    mention: Any


def histories(frames: Frames) -> dict[str, tuple[Past, ...]]:
    """The earlier states of each event that had others, in the order in which they were told.

    What was called off was planned before as a matter of course, so that it has none.
    """
    mentions = frames.mentions
    several = mentions.groupby("event_id", sort=False)["status"].transform("nunique") > 1
    if not several.any():
        return {}
    published = _published(frames.articles)
    holds = dict(zip(frames.events["event_id"], frames.events["status"], strict=True))
    told = [event_id for event_id in dict.fromkeys(mentions.loc[several, "event_id"]) if holds[event_id] != "cancelled"]
    found = {event_id: _before(frames.mentions_of[event_id], published, holds[event_id]) for event_id in told}
    return {event_id: past for event_id, past in found.items() if past}


def _before(mentions: Sequence[Any], published: Mapping[str, dt.date | None], holds: str) -> tuple[Past, ...]:
    states = [(published[m.article_id], m.status) for m in mentions]
    return tuple(Past(mentions[k].status, mentions[k]) for k in told_before(states, holds))


def told_before(states: Sequence[tuple[dt.date | None, str]], holds: str) -> list[int]:
    """Which of the states (day of the article, status) were told before the one that ``holds``, in the order of those days.

    >>> day = dt.date(2019, 6, 1)
    >>> told_before([(day, "planned"), (day.replace(day=3), "occurred"), (day.replace(day=4), "planned")], "occurred")
    [0]
    """
    since = min((day for day, status in states if day and status == holds), default=None)
    if since is None:
        return []
    earlier = [(day, k) for k, (day, status) in enumerate(states) if day and day < since and status != holds]
    return [k for _, k in sorted(earlier)]


def _published(articles: pd.DataFrame) -> dict[str, dt.date | None]:
    """The day of each article; None where it is unknown."""
    days = zip(articles["article_id"], articles["published_first"], strict=True)
    return {article_id: None if pd.isna(day) else day.date() for article_id, day in days}
