"""A trigger with its roles, status and date, before names and words are put to it."""

from __future__ import annotations

from dataclasses import dataclass

from dateline.events.doers import Roles
from dateline.events.sentence import SentenceReading
from dateline.events.triggers import Trigger
from dateline.model import Basis, Span, Status, TimeMention, When


@dataclass(frozen=True)
class Draft:
    """What `build.build_mention` turns into an event mention, or turns down."""

    reading: SentenceReading
    trigger: Trigger
    roles: Roles
    status: Status
    when: When | None
    basis: Basis
    time: TimeMention | None
    implied: bool = False
    reach: Span | None = None  # where the place of this day stands, if each day of the verb has its own
    words: Span | None = None  # where the verb stands whose deed is repeated: "had switched sides …, and Panama did so"
