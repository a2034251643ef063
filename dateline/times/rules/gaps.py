"""Spans counted back from now: "the first in nine years" tells when the one before was."""

from __future__ import annotations

import re

from dateline.times.engine import rule
from dateline.times.meaning import Gap, Meaning
from dateline.times.rules.words import LENGTH_UNIT, NUMBER, context_before, number, unit_name

_RANK = r"first|second|third|only|largest|biggest|highest|lowest|worst|best|deadliest|longest|strongest|steepest|sharpest|most|fastest|closest|heaviest|last"


@rule("first … in <number> <unit>", rf"(?:more than |nearly |almost |over |about |at least |some )?(?P<number>{NUMBER}|an?) (?P<unit>(?i:{LENGTH_UNIT}))", ())
def gap(m: re.Match[str]) -> Meaning | None:
    count = number(m["number"])
    return Gap(-int(count), unit_name(m["unit"])) if count else None
