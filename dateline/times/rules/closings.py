"""The end of what runs now, told by what comes then: "by the new year", "before the week is out"."""

from __future__ import annotations

import re

from dateline.times.engine import rule
from dateline.times.meaning import Feast, Meaning, Part, Shift
from dateline.times.rules.words import THE, context_before

_LED = re.compile(r"\b(?P<word>by|before|until|till|in|into|from|since|at|with)\sthe\s\Z")


@rule("the new year", r"(?i:new year)(?!['’]| [Dd]ay| [Ee]ve)", ("new",), THE)
def new_year(m: re.Match[str]) -> Meaning | None:
    """What is done by then is done this year, "in the new year" in the next, "from the new year" on its first day."""
    led = _LED.search(context_before(m))
    if led is None:
        return None
    if led["word"] in ("by", "before", "until", "till"):
        return Feast("new-year-eve")
    return Shift(1, "year", whole=True) if led["word"] in ("in", "into") else Feast("new-year")


@rule(
    "before the <unit> is out",
    r"(?P<unit>week|month|year) (?:ends|closes|runs out|is up)|(?P<week>week) is (?:out|over)",
    ("week", "month", "year"),
    THE,
)
def unit_is_out(m: re.Match[str]) -> Meaning | None:
    if not re.search(r"\bbefore the\s\Z", context_before(m)):
        return None
    unit = m["unit"] or m["week"]
    return Part(Shift(0, unit, whole=True), "rest" if unit == "week" else "end")
