"""50 generated collections of 10 to 60 events, with all that makes a picture hard to read."""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import replace

from dateline.frame import Frames
from dateline.model import Disagreement, Event, Link, When
from tests.samples import MADE_NAMES, SCRIPTS, TITLES, TYPES, frames_of, made_event

COUNT = 50
KINDS = ("clustered", "spread", "same day", "long titles", "scripts", "far", "treaties", "disputed", "two crowds", "mixed")
_STATUSES = ("occurred", "occurred", "occurred", "planned", "possible", "cancelled")
_PUBLISHED = dt.date(2024, 6, 28)
_LONG = (
    "Delegations agree on a framework for the return of displaced families and the reopening of three border crossings",
    "Verteidigungsministerinnen beraten über Rüstungskontrollverhandlungen und Truppenentflechtungsabkommen",
    "Committee of permanent representatives takes note of the report on the implementation of the interim arrangement",
)


def generated(number: int) -> tuple[str, Frames]:
    """The kind of the set with this number, and its frames; the same at every call."""
    dice, kind = random.Random(1000 + number), KINDS[number % len(KINDS)]
    count = dice.randint(10, 60)
    return kind, frames_of(*(_event(dice, kind, n, count) for n in range(count)))


def _event(dice: random.Random, kind: str, number: int, count: int) -> Event:
    day = _day(dice, kind, number, count)
    pool = SCRIPTS if kind == "scripts" or (kind == "mixed" and number % 3 == 0) else _LONG if kind == "long titles" else TITLES
    made = made_event(
        number, _when(dice, kind, day), type="treaty" if kind == "treaties" and number % 3 else dice.choice(TYPES),
        status=dice.choice(_STATUSES), title=dice.choice(pool), article=dice.randrange(5), mentions=dice.randint(1, 3),
        basis=dice.choice(["explicit"] * 4 + ["implied"]), actors=tuple(dice.sample(list(MADE_NAMES), k=dice.randint(0, 2))),
    )  # fmt: skip
    if kind == "treaties" and number and number % 3 == 0:
        made = replace(made, links=(Link(f"made-{number - 1:04}", "ends"),))
    return _disputed(dice, made, day) if kind == "disputed" or dice.random() < 0.1 else made


def _day(dice: random.Random, kind: str, number: int, count: int) -> dt.date:
    spread = {"clustered": 12, "same day": 0, "long titles": 60, "scripts": 90, "disputed": 200}.get(kind, 9000)
    if kind == "far" and number < 3:
        return (dt.date(1648, 10, 24), dt.date(9999, 12, 31), dt.date(1, 1, 1))[number]
    if kind == "two crowds":
        return dt.date(1962 if number < count // 2 else 2024, 6, 10) + dt.timedelta(days=dice.randint(-9, 9))
    return dt.date(2024, 6, 14) + dt.timedelta(days=dice.randint(-spread, min(spread, 30)))


def _when(dice: random.Random, kind: str, day: dt.date) -> When | None:
    if kind == "same day":
        return When.day(day)
    year, month = When.year(day.year), When.month(day.year, day.month)
    whens = [When.day(day)] * 6 + [month, year, When.after(year), When.before(month), None]
    if day.year < 9999:
        whens.append(When.between(day, day + dt.timedelta(days=dice.randint(1, 9))))
    return dice.choice(whens)


def _disputed(dice: random.Random, event: Event, day: dt.date) -> Event:
    """A second quotation that gives another day."""
    if event.when is None or not 2 < day.year < 9990:
        return event
    other = When.day(day + dt.timedelta(days=dice.choice([-300, -20, -1, 1, 9, 45])))
    first, second = event.mentions[0], replace(event.mentions[0], when=other)
    note = "Two sources give two dates."
    readings = ((event.when.edtf, (0,)), (other.edtf, (1,)))
    return replace(event, mentions=(first, second), disagreements=(Disagreement("date", readings, note),))
