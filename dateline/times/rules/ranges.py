"""Ranges and lists that share a month or a year: "June 18-19", "from 14 to 16 November", "1914–18", "8, 9 and 10 May"."""

from __future__ import annotations

import re

from dateline.times.cell import Cell
from dateline.times.engine import lead, rule
from dateline.times.meaning import Meaning, Piece, Series, Shift
from dateline.times.rules.words import (
    DAY,
    MONTH,
    MONTH_STARTS,
    WEEKDAY_FULL,
    WEEKDAY_STARTS,
    YEAR,
    context_before,
    day_number,
    full_year,
    is_numbered,
    month_number,
    weekday_number,
)

_TO = r"(?: to | until | till | through | thru | ?[-–—−] ?)"
_AND = r"(?:,? and |,? or | & )"
_COUNTED = r"people|others|more|men|women|children|percent|per cent|killed|dead|injured|wounded|soldiers|members|countries|million|billion|years|months|days|hours"
_END = r"(?![^\W_]|[:.]\d|,\d{3}|%)"
_NOT_MORE = rf"{_END}(?! ?[ap]\.?m\b| (?:{_COUNTED})\b)"
_THE = lead(r"(?i:the)")


def _piece(m: re.Match[str], start: str, end: str, cell: Cell) -> Piece:
    return Piece(m.start(start), m.end(end), cell)


def _year(m: re.Match[str]) -> int | None:
    return full_year(m["year"]) if m["year"] else None


def _days_after_month(m: re.Match[str], through: bool) -> Meaning | None:
    month, year = month_number(m["month"]), _year(m)
    first, last = day_number(m["one"]), day_number(m["two"])
    if first >= last:
        return None
    tail = "year" if m["year"] else "two"
    pieces = [_piece(m, "month", "one", Cell(year, month, first)), _piece(m, "two", tail, Cell(year, month, last))]
    if not through and m["mid"]:
        pieces.insert(1, _piece(m, "mid", "mid", Cell(year, month, day_number(m["mid"]))))
    return Series(tuple(pieces), through)


@rule(
    "<month> <day>-<day>",
    rf"(?P<month>{MONTH}) (?P<one>{DAY}){_TO}(?:the )?(?P<two>{DAY}){_NOT_MORE}(?:,? (?P<year>{YEAR}))?",
    MONTH_STARTS,
)
def month_days(m: re.Match[str]) -> Meaning | None:
    return _days_after_month(m, through=True)


@rule(
    "<month> <day> and <day>",
    rf"(?P<month>{MONTH}) (?P<one>{DAY})(?:, (?P<mid>{DAY}))?{_AND}(?:on )?(?:the )?(?P<two>{DAY}){_NOT_MORE}(?:,? (?P<year>{YEAR}))?",
    MONTH_STARTS,
)
def month_day_list(m: re.Match[str]) -> Meaning | None:
    return _days_after_month(m, through=False)


def _days_before_month(m: re.Match[str], through: bool) -> Meaning | None:
    month, year = month_number(m["month"]), _year(m)
    first, last = day_number(m["one"]), day_number(m["two"])
    if first >= last:
        return None
    pieces = [
        _piece(m, "one", "one", Cell(year, month, first)),
        _piece(m, "two", "year" if m["year"] else "month", Cell(year, month, last)),
    ]
    if not through and m["mid"]:
        pieces.insert(1, _piece(m, "mid", "mid", Cell(year, month, day_number(m["mid"]))))
    return Series(tuple(pieces), through)


_TAIL = rf"(?: of)? (?P<month>{MONTH})(?:,?(?: of)? (?P<year>{YEAR}))?"


@rule("<day>-<day> <month>", rf"(?P<one>{DAY}){_TO}(?:the )?(?P<two>{DAY}){_TAIL}", ("0", "00"), _THE)
def days_of_month(m: re.Match[str]) -> Meaning | None:
    return _days_before_month(m, through=True)


@rule("<day> and <day> <month>", rf"(?P<one>{DAY})(?:, (?P<mid>{DAY}))?{_AND}(?:the )?(?P<two>{DAY}){_TAIL}", ("0", "00"), _THE)
def day_list_of_month(m: re.Match[str]) -> Meaning | None:
    between = bool(re.search(r"\bbetween (?:the )?\Z", context_before(m)))
    return _days_before_month(m, through=between)


@rule(
    "<weekday> <day> and <weekday> <day> <month>",
    rf"(?:{WEEKDAY_FULL}),? (?:the )?(?P<one>{DAY})(?:,? (?P<join>and|to|until) |(?P<dash> ?[-–] ?))(?:{WEEKDAY_FULL}),? (?:the )?(?P<two>{DAY}){_TAIL}",
    WEEKDAY_STARTS,
)
def weekdays_of_month(m: re.Match[str]) -> Meaning | None:
    """ "On Thursday 29 and Friday 30 August"."""
    month, year = month_number(m["month"]), _year(m)
    first, last = (Cell(year, month, day_number(m[name])) for name in ("one", "two"))
    if (first.day or 0) >= (last.day or 0):
        return None
    pieces = Piece(m.start(), m.end("one"), first), _piece(m, "two", "year" if m["year"] else "month", last)
    return Series(pieces, through=m["join"] != "and")


@rule(
    "<day>-<day> of next month",
    rf"(?P<one>{DAY})(?:{_TO}| and )(?:the )?(?P<two>{DAY})(?: of| in)? (?P<which>this|next|last) month",
    ("0", "00"),
    _THE,
)
def days_of_such_month(m: re.Match[str]) -> Meaning:
    step = {"this": 0, "next": 1, "last": -1}[m["which"]]
    first, last = (Shift(step, "month", whole=True, day=day_number(m[name])) for name in ("one", "two"))
    return Series((Piece(m.start("one"), m.end("one"), first), Piece(m.start("two"), m.end(), last)), through=True)


@rule("<day>/<day> <month>", rf"(?P<one>{DAY}) ?/ ?(?P<two>{DAY}){_TAIL}", ("0", "00"), _THE)
def night_of_two_days(m: re.Match[str]) -> Meaning | None:
    return _days_before_month(m, through=True)


@rule(
    "<month>-<month> <year>",
    rf"(?P<one>{MONTH})(?:[-–—/]|{_TO}|{_AND})(?P<two>{MONTH})(?:,?(?: of)? (?P<year>{YEAR}))(?! ?-)",
    MONTH_STARTS,
)
def months(m: re.Match[str]) -> Meaning | None:
    one, two, year = month_number(m["one"]), month_number(m["two"]), full_year(m["year"])
    through = not re.search(r"\b(?:and|or)\b|&|,", m.string[m.end("one") : m.start("two")]) or context_before(m).endswith(
        "between "
    )
    first = Cell(year - (one > two), one)
    return Series((_piece(m, "one", "one", first), _piece(m, "two", "year", Cell(year, two))), through)


@rule("<year>-<year>", rf"(?P<one>1\d{{3}}|20\d\d) ?[-–—−] ?(?P<two>1\d{{3}}|20\d\d|\d\d){_END}(?![-/]\d)", ("0000",))
def years(m: re.Match[str]) -> Meaning | None:
    """1914–1918 and 1914-18; "2023-10" would be a month and is not read here."""
    first = int(m["one"])
    last = int(m["two"]) if len(m["two"]) == 4 else first - first % 100 + int(m["two"])
    unlikely = len(m["two"]) == 2 and int(m["two"]) <= 12 and first >= 1990 and last - first > 20
    if last <= first or unlikely or is_numbered(m):
        return None
    return Series((_piece(m, "one", "one", Cell(first)), _piece(m, "two", "two", Cell(last))), through=True)


@rule("<year>/<year>", rf"(?P<one>1[5-9]\d\d|20\d\d) ?/ ?(?P<two>1[5-9]\d\d|20\d\d|\d\d){_END}(?!/)", ("0000",))
def double_year(m: re.Match[str]) -> Meaning | None:
    first = int(m["one"])
    last = int(m["two"]) if len(m["two"]) == 4 else first - first % 100 + int(m["two"])
    return (
        Series((_piece(m, "one", "one", Cell(first)), _piece(m, "two", "two", Cell(last))), True) if last == first + 1 else None
    )


@rule("<years> BC", r"(?P<one>\d{2,4})(?: ?[-–—/] ?| to | until | and )(?P<two>\d{1,4}) ?(?:BCE?|B\.C\.)", ("00", "000", "0000"))
def years_before_christ(m: re.Match[str]) -> Meaning | None:
    if int(m["one"]) < int(m["two"]):
        return None
    through = " and " not in m.group()
    return Series((_piece(m, "one", "one", Cell(-int(m["one"]))), Piece(m.start("two"), m.end(), Cell(-int(m["two"])))), through)


@rule("<weekday> to <weekday>", rf"(?P<one>{WEEKDAY_FULL}){_TO}(?P<two>{WEEKDAY_FULL})", WEEKDAY_STARTS)
def weekday_range(m: re.Match[str]) -> Meaning | None:
    first, last = Cell(weekday=weekday_number(m["one"])), Cell(weekday=weekday_number(m["two"]))
    return Series((_piece(m, "one", "one", first), _piece(m, "two", "two", last)), through=True)
