"""Joins neighbours that share a month or a year or make a range: "in May and June 2010", "from October 2010 to March 2011"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.times.cell import Cell
from dateline.times.engine import SPACE, Found
from dateline.times.meaning import Feast, Meaning, Numerals, Part, Piece, Series, Shift

_THROUGH = re.compile(rf"{SPACE}?(?:[-–—−]|(?:up{SPACE})?to|until|till|through|thru){SPACE}?(?:the{SPACE})?\Z")
_AND = re.compile(rf"(?:,|,?{SPACE}(?:and|or|&)){SPACE}(?:(?:in|on|from|the|again{SPACE}in){SPACE})?\Z")
_AND_ON = re.compile(rf",{SPACE}and{SPACE}on{SPACE}\Z")
_WEEKDAY_THEN = re.compile(rf",?{SPACE}(?!and|or)[\w“\"]")
_LISTED = re.compile(rf",{SPACE}(?:in{SPACE})?\Z")
_BETWEEN = re.compile(r"\b[Bb]etween\s(?:the\s)?\Z")
_ON = re.compile(r"\b(?:[Oo]n|[Ii]n)\s(?:the\s)?\Z")
_MOVED = re.compile(
    r"\b(?:put\sback|moved|postponed|delayed|brought\sforward|rescheduled|pushed\sback|shifted|deferred|changed)"
    r"\s(?:[\w’'-]+\s){0,3}from\s(?:the\s)?\Z"
)
_UNTIL = re.compile(rf"{SPACE}(?:until|till){SPACE}")
_LONGEST = 12
LEAP = 2024
MOST_PIECES = 12
RANGE, LIST = "to", "and"
_CALENDAR = (Cell, Part, Feast, Numerals, Shift)


def joined(text: str, found: Sequence[Found]) -> list[Found]:
    """``found`` with ranges and year-sharing lists made one."""
    out: list[Found] = []
    for one in found:
        pair = _pair(text, out[-1], one) if out else None
        if pair is None:
            out.append(one)
        else:
            out[-1] = pair
        if isinstance(out[-1].meaning, Series):
            _led_in(text, out)
    return out


def _led_in(text: str, out: list[Found]) -> None:
    """ "In May, June and July 2010": what stands before a list of one year belongs to it."""
    while len(out) > 1:
        first, series = out[-2], out[-1].meaning
        if not isinstance(series, Series) or series.through or len(series.pieces) >= MOST_PIECES:
            return
        head, cell = _cell(series.pieces[0].meaning), _cell(first.meaning)
        apart = not _LISTED.match(text[first.end : out[-1].start])
        if apart or cell is None or head is None or cell.year is not None or cell.unit != head.unit or cell.clock:
            return
        if not (cell.month or cell.season) or bool(cell.month) != bool(head.month):
            return
        pieces = (Piece(first.start, first.end, first.meaning), *series.pieces)
        out[-2:] = [Found(first.start, out[-1].end, Series(pieces, False), (*first.rules, LIST, *out[-1].rules))]


def _pair(text: str, one: Found, two: Found) -> Found | None:
    if two.start - one.end > _LONGEST or not isinstance(two.meaning, _CALENDAR):
        return None
    gap = text[one.end : two.start]
    between = bool(_BETWEEN.search(text, max(0, one.start - 12), one.start))
    if _ON.search(text, max(0, one.start - 8), one.start) and _UNTIL.match(gap):
        return None  # "extended on 1 February until 28 February 2022": the day of the act and the term
    if _MOVED.search(text, max(0, one.start - 60), one.start):
        return None  # "put back from 20 May to 3 June"
    through = bool(_THROUGH.match(gap)) or (between and " and" in gap)
    if isinstance(one.meaning, Series):
        return _longer(one, two, gap)
    if not isinstance(one.meaning, _CALENDAR) or not (through or _AND.match(gap)):
        return None
    if _AND_ON.match(gap) and _WEEKDAY_THEN.match(text, two.end):
        return None  # "called on him on Wednesday, and on Thursday they signed"
    first = _of_such_year(one.meaning, two.meaning)
    if first is None and not _alike(one.meaning, two.meaning, through):
        return None
    pieces = (Piece(one.start, one.end, first or one.meaning), Piece(two.start, two.end, two.meaning))
    return Found(one.start, two.end, Series(pieces, through), (*one.rules, RANGE if through else LIST, *two.rules))


def _of_such_year(one: Meaning, two: Meaning) -> Meaning | None:
    """ "From March until May this year": the first month is of the same year."""
    if not isinstance(one, Cell) or not isinstance(two, Shift) or two.unit != "year" or not two.month:
        return None
    if one.year is not None or not one.month or bool(one.day) != bool(two.day):
        return None
    return replace(two, month=one.month, day=one.day)


def _longer(one: Found, two: Found, gap: str) -> Found | None:
    """A list goes on: "May, June and July 2010"."""
    series = one.meaning
    if not isinstance(series, Series) or series.through or len(series.pieces) >= MOST_PIECES or not _AND.match(gap):
        return None
    if not _alike(series.pieces[-1].meaning, two.meaning, False):
        return None
    return Found(one.start, two.end, Series((*series.pieces, Piece(two.start, two.end, two.meaning)), False), one.rules)


def _cell(meaning: Meaning) -> Cell | None:
    whole = meaning.whole if isinstance(meaning, Part) else meaning
    return whole if isinstance(whole, Cell) else None


def _alike(one: Meaning, two: Meaning, through: bool) -> bool:
    """Ranges join any two dates of a kind; lists only where the first takes its year from the second, or days of a week."""
    first, second = _cell(one), _cell(two)
    if first is None or second is None or first.clock or second.clock:
        return False
    if (first.weekday is None) != (second.weekday is None) and "year" in (first.unit, second.unit):
        return False
    if first.unit != second.unit and not (through and {first.unit, second.unit} <= {"day", "month", "year", "season"}):
        return False
    if through:
        return True
    return first.unit == second.unit and (
        (first.year is None and second.year is not None and bool(second.month or second.season)) or _side_by_side(first, second)
    )


def _side_by_side(first: Cell, second: Cell) -> bool:
    """ "Thursday and Friday", "May 31 and June 1"."""
    if first.day and second.day and first.month and second.month and not (first.year or second.year):
        one, two = replace(first, year=LEAP).date, replace(second, year=LEAP).date
        return one is not None and two is not None and (two - one).days == 1
    if first.weekday is None or second.weekday is None or first.day or second.day:
        return False
    return (second.weekday - first.weekday) % 7 == 1
