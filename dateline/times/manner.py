"""What the expressions of a whole text show about it: a history or news, day first or month first."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence

from dateline.times.cell import Cell
from dateline.times.engine import Found
from dateline.times.meaning import Feast, Meaning, Numerals, Part, Series, Shift

FEW = 8


def _leaves(meaning: Meaning) -> Iterable[Meaning]:
    if isinstance(meaning, Part):
        yield from _leaves(meaning.whole)
    elif isinstance(meaning, Series):
        for piece in meaning.pieces:
            yield from _leaves(piece.meaning)
    else:
        yield meaning


def is_narrative(found: Sequence[Found], published: dt.date | None) -> bool:
    """Whether the text tells a history: years far from the publication date, hardly a weekday, a today or a last week.

    Without a publication date the years told carry on anyway.
    """
    leaves = [leaf for one in found for leaf in _leaves(one.meaning)]
    years = [leaf.year for leaf in leaves if isinstance(leaf, Cell) and leaf.year is not None]
    if published is None or len(years) < FEW:
        return False
    deictic = sum(_deictic(leaf) for leaf in leaves)
    far = sum(abs(year - published.year) >= 2 for year in years)
    return far * 2 >= len(years) and deictic * 5 < len(years)


def _deictic(leaf: Meaning) -> bool:
    """Said from the day of writing: "on Tuesday", "yesterday", "last month"."""
    if isinstance(leaf, Shift):
        return leaf.origin == "published"
    if isinstance(leaf, Feast):
        return leaf.toward is not None
    return isinstance(leaf, Cell) and leaf.weekday is not None and leaf.day is None


def day_first(found: Sequence[Found]) -> bool | None:
    """The habit of numerals: a 13 or more on one side decides, else how days and months are written in words."""
    dates = [leaf for one in found for leaf in _leaves(one.meaning) if isinstance(leaf, Numerals)]
    if not dates:
        return None
    if any(date.one > 12 for date in dates):
        return True
    if any(date.two > 12 for date in dates):
        return False
    first = sum(one.rule.startswith(("<day> <month>", "<day>-<day> <month>")) for one in found)
    second = sum(one.rule.startswith("<month> <day>") for one in found)
    return None if first == second else first > second
