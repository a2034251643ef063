"""Events held against gold marks: dated F1, joint F1 (type and status too), actor F1, and citations that are not the text.

A predicted event finds a gold event where one of its mentions overlaps the gold span and the dates agree: both ends equal, or
equal to one of ``accept_dates``. One prediction serves one gold event; ``core: false`` is neither required nor a false alarm.
"""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

Ends = tuple[dt.date | None, dt.date | None]
_SEASONS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 2)}
MAX_QUOTE = 600


def ends_of(edtf: str) -> Ends:
    """First and last day of an EDTF date, interval or set of two ("[a,b]"); ``None`` where it is open."""
    begin, _, end = edtf.strip("[]").replace(",", "/").partition("/")
    return _day(begin, False), _day(end or begin, True)


def _day(text: str, last: bool) -> dt.date | None:
    text = text.strip("~?%")
    if text in ("", ".."):
        return None
    year, *rest = (int(part) for part in text.split("-"))
    if len(rest) == 2:
        return dt.date(year, *rest)
    first_month, last_month = _SEASONS.get(rest[0], (rest[0], rest[0])) if rest else (1, 12)
    month = last_month if last else first_month
    return dt.date(year, month, calendar.monthrange(year, month)[1] if last else 1)


@dataclass
class Prediction:
    """One extracted event as one article sees it."""

    event: Mapping
    spans: list[tuple[int, int]]
    dates: set[Ends]


@dataclass
class Score:
    """Counts over articles; the figures follow from them."""

    right: int = 0
    predicted: int = 0
    gold: int = 0
    joint_right: int = 0
    joint_predicted: int = 0
    actors: list[int] = field(default_factory=lambda: [0, 0, 0])
    broken: int = 0
    misses: list[str] = field(default_factory=list)

    @property
    def f1(self) -> float:
        return _f1(self.right, self.predicted, self.gold)

    @property
    def joint_f1(self) -> float:
        return _f1(self.joint_right, self.joint_predicted, self.gold)

    @property
    def actor_f1(self) -> float:
        return _f1(*self.actors)

    def __str__(self) -> str:
        return (
            f"gold {self.gold} predicted {self.predicted} dated F1 {self.f1:.3f} joint F1 {self.joint_f1:.3f} "
            f"actor F1 {self.actor_f1:.3f} broken citations {self.broken}"
        )


def _f1(right: int, predicted: int, gold: int) -> float:
    return 2 * right / (predicted + gold) if predicted + gold else 1.0


def score(gold: Mapping[str, Sequence[Mapping]], texts: Mapping[str, str], events: Iterable[Mapping]) -> Score:
    """Hold ``events`` (in the shape of ``extract --format json``) against ``gold`` (marks by file name)."""
    result, events = Score(), list(events)
    for name, marks in gold.items():
        found = _predictions(events, name)
        result.broken += sum(_is_broken(m, texts[name]) for e in events for m in e["mentions"] if m["article"] == name)
        pairs = _match(marks, found, _agrees)
        joint = _match(marks, found, lambda g, p: _agrees(g, p) and _same_kind(g, p))
        core = {i for i, g in enumerate(marks) if g.get("core", True)}
        result.gold += len(core)
        result.right += len(core & pairs.keys())
        result.joint_right += len(core & joint.keys())
        result.predicted += len(found) - len(pairs.keys() - core)
        result.joint_predicted += len(found) - len(joint.keys() - core)
        result.misses += [f"missed {name} {marks[i]['date']} {marks[i]['type']}" for i in sorted(core - pairs.keys())]
        result.misses += [f"false alarm {name} {p.event['title']}" for j, p in enumerate(found) if j not in pairs.values()]
        for i, j in pairs.items():
            _count_actors(result, marks[i], found[j])
    return result


def _predictions(events: Iterable[Mapping], name: str) -> list[Prediction]:
    found = []
    for event in events:
        mentions = [m for m in event["mentions"] if m["article"] == name]
        if mentions:
            dates = {_ends(m) for m in mentions} | {_ends(event)}
            found.append(Prediction(event, [(m["start"], m["end"]) for m in mentions], dates))
    return found


def _ends(item: Mapping) -> Ends:
    first, last = (dt.date.fromisoformat(item[k]) if item.get(k) else None for k in ("first", "last"))
    return first, last


def _is_broken(mention: Mapping, text: str) -> bool:
    quote = mention["quote"]
    return text[mention["start"] : mention["end"]] != quote or len(quote) > MAX_QUOTE or "\n" in quote


def _agrees(gold: Mapping, found: Prediction) -> bool:
    wanted = {ends_of(d) for d in [gold["date"], *gold.get("accept_dates", [])]}
    spans = [gold["span"], *gold.get("also_spans", [])]
    return any(a < end and begin < b for begin, end in spans for a, b in found.spans) and bool(wanted & found.dates)


def _same_kind(gold: Mapping, found: Prediction) -> bool:
    types, statuses = [gold["type"], *gold.get("alt_types", [])], [gold["status"], *gold.get("alt_status", [])]
    return found.event["type"] in types and found.event["status"] in statuses


def _match(marks: Sequence[Mapping], found: Sequence[Prediction], fits) -> dict[int, int]:
    """A largest one-to-one matching of gold to predictions, required marks first, alike ones first."""
    edges = [
        sorted((j for j, p in enumerate(found) if fits(g, p)), key=lambda j, g=g: not _same_kind(g, found[j])) for g in marks
    ]
    owner: dict[int, int] = {}

    def place(i: int, seen: set[int]) -> bool:
        for j in (j for j in edges[i] if j not in seen):
            seen.add(j)
            if j not in owner or place(owner[j], seen):
                owner[j] = i
                return True
        return False

    for i in sorted(range(len(marks)), key=lambda i: not marks[i].get("core", True)):
        place(i, set())
    return {i: j for j, i in owner.items()}


def _count_actors(result: Score, gold: Mapping, found: Prediction) -> None:
    wanted, got, optional = set(gold["actors"]), set(found.event["actors"]), set(gold.get("optional_actors", []))
    result.actors[0] += len(wanted & got)
    result.actors[1] += len((got - optional) | (wanted & got))
    result.actors[2] += len(wanted - (optional - got))
