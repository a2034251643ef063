"""Which state of an event holds: what was planned, then reported, or called off, as the articles tell it one after the other."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import NamedTuple

from dateline.model import Status

OPEN = ("planned", "possible")


class State(NamedTuple):
    """A state as one mention tells it.

    ``published`` is the day of its article, the earliest there is where that is unknown or inferred; ``rank`` sorts the best
    dated first; ``dated`` says that it has a date of its own, and not one carried over from what stands beside it.
    """

    published: dt.date
    rank: tuple
    status: Status
    dated: bool = True


def latest_status(states: Iterable[State]) -> Status:
    """The status that the latest article gives; of several in it, that it is off, else the best dated.

    What was reported as done is not undone by a later article that still speaks of the plan.
    """
    told = list(states)
    day = max(s.published for s in told)
    latest = sorted((s for s in told if s.published == day), key=lambda s: s.rank)
    if not any(s.dated for s in latest) and _any(latest, "possible"):
        return "possible"  # no date of its own, and somebody only thinks it possible
    off = _any(latest, "cancelled") and not _any(latest, "occurred")
    status: Status = "cancelled" if off else latest[0].status
    return "occurred" if status in OPEN and _any(told, "occurred") else status


def _any(states: Iterable[State], status: str) -> bool:
    return any(s.status == status for s in states)
