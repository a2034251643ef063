"""Days that the text itself names: "the opening night, January 23" makes a later "opening night" that day."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.times.cell import Cell
from dateline.times.engine import Found
from dateline.times.meaning import Meaning, Named

_APPOSED = re.compile(r"(?:,| \(|,? on) ?(?:the )?\Z")


def named(text: str, found: Sequence[Found]) -> list[Found]:
    """``found`` with each named day read as the day it stands beside somewhere; a name never explained is dropped."""
    names = {i: one.meaning.key for i, one in enumerate(found) if isinstance(one.meaning, Named)}
    if not names:
        return list(found)
    days: dict[str, Meaning] = {}
    for i, key in names.items():
        day = _beside(text, found, i)
        if day is not None:
            days.setdefault(key, day)
    kept = [i for i in range(len(found)) if i not in names or names[i] in days]
    return [replace(found[i], meaning=days[names[i]]) if i in names else found[i] for i in kept]


def _beside(text: str, found: Sequence[Found], i: int) -> Meaning | None:
    """The day in apposition right after or right before the name."""
    for left, right, other in ((i, i + 1, i + 1), (i - 1, i, i - 1)):
        if left < 0 or right >= len(found) or not _APPOSED.match(text[found[left].end : found[right].start]):
            continue
        meaning = found[other].meaning
        if isinstance(meaning, Cell) and (meaning.day or meaning.weekday is not None):
            return meaning
    return None
