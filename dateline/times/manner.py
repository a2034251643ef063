"""What the expressions of a whole text show about it: a history or news, day first or month first."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import replace

from dateline.times.cell import Cell, add_days
from dateline.times.engine import Found
from dateline.times.filling import nearest_year
from dateline.times.meaning import Beside, Feast, Length, Meaning, NthWeekday, Numerals, Part, Series, Shift, WeekOf
from dateline.times.tense import is_dateline

FEW = 8
RARE = 10
TOP = 600
NEAR = 3
_DAY_FIRST = frozenset(("<day> <month> <year>", "<day> <month>", "<day>-<day> <month>", "<day> and <day> <month>"))


def _leaves(meaning: Meaning) -> Iterable[Meaning]:
    if isinstance(meaning, Part):
        yield from _leaves(meaning.whole)
    elif isinstance(meaning, Series):
        for piece in meaning.pieces:
            yield from _leaves(piece.meaning)
    else:
        yield meaning


def directed(meaning: Meaning) -> bool:
    """Whether the tense of the clause has a say in what ``meaning`` is."""
    match meaning:
        case Cell():
            return meaning.year is None and meaning.decade is None and meaning.century is None and not _is_hour(meaning)
        case Part():
            return directed(meaning.whole)
        case WeekOf():
            return directed(meaning.day)
        case NthWeekday():
            return directed(meaning.month)
        case Beside():
            return directed(meaning.day)
        case Series():
            return directed(meaning.pieces[0].meaning)
        case Length():
            return meaning.ahead
        case Feast():
            return meaning.year is None
    return False


def _is_hour(cell: Cell) -> bool:
    """A bare hour belongs to the day told last, whatever the verb says."""
    return cell.clock is not None and cell.day is None and cell.weekday is None


def is_narrative(found: Sequence[Found], published: dt.date | None) -> bool:
    """Whether the text tells a history: years far from the publication date, hardly a weekday, a today or a last week.

    Where the publication date is not known, any text is one that does not count from the day of its writing.
    """
    leaves = [leaf for one in found for leaf in _leaves(one.meaning)]
    years = [leaf.year for leaf in leaves if isinstance(leaf, Cell) and leaf.year is not None]
    deictic = sum(_deictic(leaf) for leaf in leaves)
    if published is None:
        return deictic * RARE < max(len(years), 1)
    if len(years) < FEW or any(_is_near(leaf, published) for leaf in leaves):
        return False
    far = sum(abs(year - published.year) >= 2 for year in years)
    return far * 2 >= len(years) and deictic * RARE < len(years)


def _is_near(leaf: Meaning, published: dt.date) -> bool:
    """A day told in full within a week of the publication date: news tells its own day, a history seldom does."""
    day = leaf.date if isinstance(leaf, Cell) else None
    return day is not None and abs((day - published).days) <= 7


def own_day(text: str, found: Sequence[Found], published: dt.date | None) -> dt.date | None:
    """The day that the page itself shows: of its dateline, else alone on a line near the top, within days of ``published``.

    A page is often filed a day before or after the date its writer counted from.
    """
    if published is None:
        return None
    lined = None
    for one in found:
        if one.start > TOP:
            break
        cell = one.meaning if isinstance(one.meaning, Cell) else None
        if cell is not None and cell == Cell(weekday=cell.weekday) and is_dateline(text, one.start, one.end, _line(text, one)):
            return _last(cell.weekday, published) or published
        begin = _line(text, one)
        if cell is None or not (cell.month and cell.day):
            continue
        day = replace(cell, year=cell.year or nearest_year(cell, published, None, -1)).date
        if day is None or abs((day - published).days) > NEAR:
            continue
        if is_dateline(text, one.start, one.end, begin):
            return day
        line = text[begin : one.start] + text[one.end : one.end + 1].strip(" \t")
        lined = lined or (day if cell.year is not None and not line.strip() else None)
    return lined or published


def _line(text: str, one: Found) -> int:
    return text.rfind("\n", 0, one.start) + 1


def _last(weekday: int | None, published: dt.date) -> dt.date | None:
    """ "GENEVA, Saturday —" in a paper of Sunday."""
    back = (published.weekday() - weekday) % 7 if weekday is not None else NEAR + 1
    return add_days(published, -back) if back <= NEAR else None


def _deictic(leaf: Meaning) -> bool:
    """Said from the day of writing: "on Tuesday", "yesterday", "last month"."""
    if isinstance(leaf, Shift):
        return leaf.origin == "published"
    if isinstance(leaf, Feast):
        return leaf.toward is not None
    return isinstance(leaf, Cell) and leaf.day is None and (leaf.weekday is not None or leaf.toward is not None)


def day_first(found: Sequence[Found]) -> bool | None:
    """The habit of numerals: a 13 or more on one side decides, else how days and months are written in words."""
    dates = [leaf for one in found for leaf in _leaves(one.meaning) if isinstance(leaf, Numerals)]
    if not dates:
        return None
    if any(date.one > 12 for date in dates):
        return True
    if any(date.two > 12 for date in dates):
        return False
    first = sum(one.rules[0] in _DAY_FIRST for one in found)
    second = sum(one.rules[0].startswith("<month> <day>") for one in found)
    return None if first == second else first > second
