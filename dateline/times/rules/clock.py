"""Hours and minutes of the day."""

from __future__ import annotations

import re
from dataclasses import replace

from dateline.times.cell import Cell
from dateline.times.engine import closer, opener, rule
from dateline.times.meaning import Meaning, Shift
from dateline.times.rules.words import NUMBER_STARTS, NUMBER_WORD, context_before, number

_ZONE = r"(?: ?\(?(?:GMT|UTC|EST|EDT|PST|PDT|CST|CDT|MST|MDT|ET|PT|BST|CET|CEST|KST|JST|IST|local time|Moscow time|Eastern time|Eastern|EDT|EDT)\)?)?"
_HALF = r"(?:[aA]\.?[mM]\.?|[pP]\.?[mM]\.?)(?![^\W\d_])"
_HOUR = rf"(?:(?P<hour>[01]?\d|2[0-4])(?:[:.](?P<minute>[0-5]\d))?(?::[0-5]\d)? ?(?P<half>{_HALF}))"
_DIGITAL = r"(?:(?P<hour24>[01]?\d|2[0-4]):(?P<minute24>[0-5]\d)(?::[0-5]\d)?(?:\s?(?:hrs|hours|h))?)"
_FOUR_DIGITS = r"(?P<four>[01]\d|2[0-3])(?P<last>[0-5]\d) ?(?P<unit>GMT|UTC|EST|EDT|PST|PDT|CET|BST|KST|JST|hours|hrs|local time)"
CLOCK = rf"(?:{_HOUR}|{_DIGITAL}){_ZONE}"


_HOUR_WORD = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"


def clock_of(m: re.Match[str]) -> str:
    if m["hour24"] is not None:
        return f"{int(m['hour24']):02}:{m['minute24']}"
    hour = int(m["hour"]) % 12 + (12 if m["half"][0] in "pP" else 0) if int(m["hour"]) <= 12 else int(m["hour"])
    return f"{hour:02}:{m['minute'] or '00'}"


@rule("<clock>", CLOCK, ("0", "00"))
def clock(m: re.Match[str]) -> Meaning | None:
    if m["half"] is None and re.search(r"[\d:.,-]\Z", context_before(m)):
        return None
    return Cell(clock=clock_of(m))


@rule(
    "<number> o'clock",
    rf"(?P<number>1?\d|{NUMBER_WORD}) ?o['’]clock(?: in the (?P<part>morning|afternoon|evening)| at night)?",
    NUMBER_STARTS,
)
def oclock(m: re.Match[str]) -> Meaning:
    hour = int(number(m["number"]) or 0) % 12
    late = m["part"] in ("afternoon", "evening") or m.group().endswith("night")
    return Cell(clock=f"{hour + 12 * late:02}:00")


@rule(
    "<four digits> GMT",
    _FOUR_DIGITS,
    ("0000",),
)
def military_clock(m: re.Match[str]) -> Meaning | None:
    """ "1530 GMT"; "1500 hours" only after at, by, from, until, around."""
    if m["unit"] in ("hours", "hrs") and not re.search(
        r"\b(?:at|by|from|until|till|around|about|before|after)\s\Z", context_before(m)
    ):
        return None
    return Cell(clock=f"{m['four']}:{m['last']}")


@rule("noon", r"(?i:noon|midday|midnight)", ("noon", "midday", "midnight"))
def noon(m: re.Match[str]) -> Meaning:
    return Cell(clock="24:00" if m.group().lower() == "midnight" else "12:00")


@opener(
    "<clock> on <day>",
    rf"(?:{CLOCK}|{_FOUR_DIGITS}|(?P<word>(?i:noon|midnight))|(?P<number>{_HOUR_WORD}) ?o['’]clock)(?:,? on |,? |, ?)(?:the )?(?!\d{{1,2}} ?[aApP]\.?[mM])",
    ("0", "00", "0000", "noon", "midnight", *_HOUR_WORD.split("|")),
)
def clock_on_day(m: re.Match[str], inner: Meaning) -> Meaning | None:
    if not _is_open_day(inner):
        return None
    if m["four"]:
        return at_clock(inner, f"{m['four']}:{m['last']}")
    if m["number"]:
        return at_clock(inner, _oclock(int(number(m["number"]) or 0), inner))
    told = {"noon": "12:00", "midnight": "24:00"}[m["word"].lower()] if m["word"] else clock_of(m)
    return at_clock(inner, told)


def _oclock(hour: int, day: Meaning) -> str:
    late = isinstance(day, Cell | Shift) and day.daypart in ("AF", "EV", "NI")
    return f"{hour % 12 + 12 * late:02}:00"


def _is_open_day(meaning: Meaning) -> bool:
    """Whether ``meaning`` is a day that has no hour yet."""
    if isinstance(meaning, Cell):
        return (bool(meaning.day) or meaning.weekday is not None) and not meaning.clock
    return isinstance(meaning, Shift) and meaning.unit == "day" and not meaning.clock


def at_clock(inner: Meaning, told: str) -> Meaning | None:
    """``inner`` at an hour, where it is a day without one."""
    return replace(inner, clock=told, daypart=None) if isinstance(inner, Cell | Shift) and _is_open_day(inner) else None


@closer("at <clock>", rf"(?:,? at(?: about| around)?|,)? {CLOCK}")
def day_at_clock(m: re.Match[str], inner: Meaning) -> Meaning | None:
    return at_clock(inner, clock_of(m)) if _is_open_day(inner) else None
