"""Spans counted back from now: "the first in nine years" tells when the one before was."""

from __future__ import annotations

import re

from dateline.times.engine import lead, rule
from dateline.times.meaning import Gap, Length, Meaning
from dateline.times.rules.words import LENGTH_UNIT, NUMBER, NUMBER_STARTS, context_before, number, unit_name

_RANK = (
    r"first|second|third|only|largest|biggest|highest|lowest|worst|best|deadliest|longest|strongest|steepest|sharpest|most|fewest|fastest|slowest|closest"
    r"|heaviest|warmest|coldest|hottest|driest|wettest|last|weakest|busiest|bloodiest"
)
_ABOUT = r"(?:about|around|nearly|almost|more than|over|some|at least|roughly|the)"
_RANKED = re.compile(rf"\b(?:{_RANK})\b[^.;:!?\n]{{0,95}}?\bin(?:\s{_ABOUT})?\s(?P<one>an?\s)?\Z")
_NOT_FIRST = re.compile(r"\b(?:second|third)\b[^.;:!?\n]{0,95}\Z")  # the one before lies somewhere in the time told
_UNITS = ("day", "week", "month", "year", "decade", "century")
_WINDOW = 130
_LEAD = lead(rf"(?i:{_ABOUT}(?: an?)?|an?)")


@rule("first in <number> <unit>", rf"(?P<number>{NUMBER}) (?P<unit>(?i:{LENGTH_UNIT}))", NUMBER_STARTS, _LEAD)
def gap(m: re.Match[str]) -> Meaning | None:
    count, unit = number(m["number"]), unit_name(m["unit"])
    if not count or count < 1 or unit not in _UNITS or not _RANKED.search(context_before(m, _WINDOW)):
        return None
    return Length(count, unit) if _NOT_FIRST.search(context_before(m, _WINDOW)) else Gap(-int(count), unit)


@rule("first in half a <unit>", r"half an? (?P<unit>decade|century)", ("half",), _LEAD)
def gap_of_half(m: re.Match[str]) -> Meaning | None:
    return Gap(-5 if m["unit"] == "decade" else -50, "year") if _RANKED.search(context_before(m, _WINDOW)) else None


@rule("first in a <unit>", r"(?P<unit>week|month|year|decade|century)", ("week", "month", "year", "decade", "century"), _LEAD)
def gap_of_one(m: re.Match[str]) -> Meaning | None:
    ranked = _RANKED.search(context_before(m, _WINDOW))
    if not ranked or not ranked["one"]:
        return None
    return Length(1, m["unit"]) if _NOT_FIRST.search(context_before(m, _WINDOW)) else Gap(-1, m["unit"])
