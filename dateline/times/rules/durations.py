"""Lengths of time, ages, and "in six months"."""

from __future__ import annotations

import re
from dataclasses import replace

from dateline.times.engine import lead, rule
from dateline.times.meaning import Length, Meaning, Shift
from dateline.times.rules.words import (
    ABOUT,
    LENGTH_UNIT,
    NUMBER,
    NUMBER_STARTS,
    SOME,
    SOME_STARTS,
    A,
    context_after,
    context_before,
    number,
    unit_name,
)

_TAKEN = r"(?:delay|notice|work|pay|salary|wages|supply|suspension|leave|rent|grace|rest|absence|stay|probation|wait|imprisonment|jail|extension|training|study)"
_SINGLE = r"(?:minute|hour|day|weekend|week|fortnight|month|year|decade|century)"
_FILL = r"(?:(?:full|long|whole|more|consecutive|straight|successive|additional|extra|solid|working|business|calendar|bloody|brutal|short|good|entire|relatively peaceful|fiscal|further|other|tense|difficult) )?"
_AHEAD = re.compile(
    r"\b(?:within|in)(?:\s(?:about|around|roughly|just|some|approximately|just over|under|less than|the|another|a|an|as little as))?\s(?:an?\s)?\Z"
)


def in_front(m: re.Match[str], length: Length) -> Meaning:
    """What stands before decides: "in six months" may be a date."""
    match = _AHEAD.search(context_before(m, 30))
    return replace(length, ahead=True, within="within" in match.group()) if match else length


_HALVES = r"(?:(?: |-)and(?: |-)(?:a(?: |-)|one(?: |-))?half| ?½| 1/2)"


@rule(
    "<number> <unit>",
    rf"(?P<number>{NUMBER})\]?(?P<half>{_HALVES})? {_FILL}(?P<unit>(?i:{LENGTH_UNIT}))(?:[- ](?:long|worth|span))?(?!-old| old| of age)",
    NUMBER_STARTS,
    ABOUT,
)
def counted(m: re.Match[str]) -> Meaning | None:
    many = m["unit"].lower().endswith(("s", "ies")) or m["number"].lower() in ("one", "1", "half")
    return _counted(m) if many else None


@rule(
    "<number>-<unit>",
    rf"(?P<number>{NUMBER})(?P<half>{_HALVES})?(?:-| - | (?!\w+s\b))(?P<unit>(?i:{LENGTH_UNIT}))(?:[- ](?:long|span))?(?!-old| old)",
    NUMBER_STARTS,
)
def hyphened(m: re.Match[str]) -> Meaning | None:
    """ "A two-day visit": the article is the visit's."""
    return _counted(m)


def _counted(m: re.Match[str]) -> Meaning | None:
    count = number(m["number"])
    if count is None:
        return None
    if m["half"]:
        count += 0.5
    if len(m["number"]) == 4 and m["number"].isdigit() and not m["unit"].endswith("s"):
        return None
    if unit_name(m["unit"]) == "quarter" and not re.search(r"(?:straight|consecutive|successive|fiscal) ", m.group()):
        return None
    return in_front(m, Length(count, unit_name(m["unit"])))


@rule(
    "<number> and <number> <unit>",
    rf"(?P<one>{NUMBER})(?: to | or |-|–| and )(?P<two>{NUMBER})(?: |-)(?P<unit>(?i:{LENGTH_UNIT}))(?!-old| old)",
    NUMBER_STARTS,
    ABOUT,
)
def between_counts(m: re.Match[str]) -> Meaning | None:
    """ "Two to three weeks": TIMEX3 has no range of lengths; the longer one is given."""
    two = number(m["two"])
    one = number(m["one"])
    if two is None or one is None or (one >= two and "half" not in m.group()):
        return None
    return in_front(m, Length(two, unit_name(m["unit"])))


@rule(
    "<number> <unit> and <number> <unit>",
    rf"(?P<one>{NUMBER}) (?P<unit>{LENGTH_UNIT})(?:,? and | )(?P<two>{NUMBER}) (?P<finer>{LENGTH_UNIT})",
    NUMBER_STARTS,
    ABOUT,
)
def compound(m: re.Match[str]) -> Meaning | None:
    order = ("decade", "year", "month", "week", "day", "hour", "minute", "second")
    one, two, unit, finer = number(m["one"]), number(m["two"]), unit_name(m["unit"]), unit_name(m["finer"])
    if one is None or two is None or unit not in order or finer not in order or order.index(unit) >= order.index(finer):
        return None
    return Length(one, unit, more=((two, finer),))


@rule(
    "several <unit>",
    rf"(?P<some>{SOME})(?: or so)? (?:more )?{_FILL}(?:of (?:the )?)?(?P<unit>(?i:{LENGTH_UNIT}))(?!-old| old)",
    SOME_STARTS,
    ABOUT,
)
def some_units(m: re.Match[str]) -> Meaning | None:
    unit = unit_name(m["unit"])
    if unit == "quarter" or re.search(r"\b(?:last|next|past|coming|first|recent)\s\Z", context_before(m)):
        return None
    if "dozens of" in m["some"].lower() or not m["unit"].lower().endswith("s"):
        return Length(2, unit) if m["some"].lower().startswith("couple") else None
    if "couple" in m["some"].lower():
        return in_front(m, Length(2, unit))
    return in_front(m, Length(None, unit))


@rule(
    "a <unit>",
    rf"(?P<unit>{_SINGLE})(?!-long)(?: and a half)?(?!-old| old| of| from(?! now))(?!['’]s (?!time|worth|{_TAKEN}))",
    _SINGLE.strip("(?:)").split("|"),
    lead(
        rf"(?i:(?:{'about|around|nearly|almost|over|more than|less than|under|roughly|within|just over|at least|only|another|for'} )?(?:an?|a full|a whole|a single|one full))"
    ),
)
def one_unit(m: re.Match[str]) -> Meaning | None:
    """ "A week", "half a year"; "a day" needs its article."""
    before = context_before(m, 30)
    led = re.search(r"(?<!\bhalf\s)\b(?P<a>an?)(?:\s(?:full|whole|single))?\s\Z", before)
    counted = re.search(r"\b(?:times|once|twice|barrels|dollars|percent|million|billion)\s(?:an?)\s\Z", before)
    if not led or (counted and not re.match(r"\s(?:ago|earlier|before|later)\b", context_after(m, 9))):
        return None
    return in_front(m, Length(1.5 if "half" in m.group() else 1, m["unit"].lower()))


@rule(
    "half-<unit>",
    r"(?P<part>half|quarter)(?:-| of | (?:of )?(?:an? )?)(?P<unit>hour|day|year|decade|century)(?:-long)?",
    ("half", "quarter"),
    A,
)
def half_unit(m: re.Match[str]) -> Meaning | None:
    if m["part"] == "quarter" and m["unit"] != "century":
        return None
    finer = {"hour": (60, "minute"), "day": (24, "hour"), "year": (12, "month"), "decade": (10, "year"), "century": (100, "year")}
    count, unit = finer[m["unit"]]
    return in_front(m, Length(count // (4 if m["part"] == "quarter" else 2), unit))


_TAKES_LENGTH = re.compile(
    r"\b(?:for|in|after|over|of|took|takes|take|taken|taking|within|spent|spend|spends|spending|last|lasts|lasted|lasting|by|last for|and|or"
    r"|wait|waits|waited|waiting|need|needs|needed|require|requires|required)\s\Z"
)
_SPENT = re.compile(r"\sof\s(?!age\b|the\b|operation|service|experience\b)[a-z]")


_LONG = ("hour", "day", "week", "month", "year", "decade", "century")


@rule(
    "year-long",
    r"(?i:(?P<unit>hour|day|week|month|year|decade|century)(?:-?long|-old)|(?P<units>weeks|months|years|decades|centuries)-old)",
    (*(w + t for w in _LONG for t in ("", "long")), "weeks", "months", "years", "decades", "centuries"),
)
def whole_unit(m: re.Match[str]) -> Meaning:
    return Length(None, unit_name(m["units"])) if m["units"] else Length(1, m["unit"].lower())


@rule(
    "years",
    r"(?P<unit>(?i:seconds|minutes|hours|days|weeks|months|years|decades|centuries))(?:-long)?",
    ("seconds", "minutes", "hours", "days", "weeks", "months", "years", "decades", "centuries"),
    lead(r"(?i:many|recent)"),
)
def bare_plural(m: re.Match[str]) -> Meaning | None:
    """ "For years", "in months"."""
    before, after = context_before(m), context_after(m, 16)
    told = (
        m.group().endswith("long")
        or _TAKES_LENGTH.search(before)
        or re.match(r"\s(?:ago|later|earlier)\b", after)
        or _SPENT.match(after)
    )
    if not told or re.match(r"\s(?:of age|old)\b", after):
        return None
    if re.search(r"\bof\s\Z", context_before(m)) and not re.search(
        r"\b(?:dozens|hundreds|couple|matter|after|following)\s(?:\w+\s)?of\s\Z", context_before(m, 30)
    ):
        return None
    return Length(None, unit_name(m["unit"]))


@rule(
    "the years since",
    r"(?P<unit>hours|days|weeks|months|years|decades|centuries)(?= (?:since|before|after|following|leading up|that followed|that preceded)\b)",
    ("hours", "days", "weeks", "months", "years", "decades", "centuries"),
    lead(r"(?i:the)"),
)
def years_since(m: re.Match[str]) -> Meaning | None:
    """ "In the decades since", "in the days before the vote"."""
    return Length(None, unit_name(m["unit"])) if re.search(r"\bthe\s\Z", context_before(m).lower()) else None


@rule(
    "over the years",
    r"(?P<unit>years|months|decades|centuries)(?! \d| of| to)",
    ("years", "months", "decades", "centuries"),
    lead(r"(?i:the)"),
)
def over_the_years(m: re.Match[str]) -> Meaning | None:
    return (
        Length(None, unit_name(m["unit"])) if re.search(r"\b(?:over|through|down) the\s\Z", context_before(m).lower()) else None
    )


@rule("all <unit>", r"(?i:all) (?P<unit>day|week|month|year)(?! of|-|s)", ("all",))
def all_unit(m: re.Match[str]) -> Meaning:
    """ "All day", "all year"."""
    return Length(1, m["unit"])


@rule(
    "<number>-year-old",
    rf"(?P<number>{NUMBER})(?:-| )(?P<unit>year|month|week|day|years|months|weeks|days)(?:-| )(?:old|of age)",
    NUMBER_STARTS,
    lead(r"(?i:about|around|nearly|almost|at least|some|over|under)"),
)
def age(m: re.Match[str]) -> Meaning | None:
    count = number(m["number"])
    return None if count is None else Length(count, unit_name(m["unit"]), age=True)


_SIDE = r"(?i:(?P<which>past|last|next|coming|previous|preceding|following|first|final|final few|subsequent|prior|recent|latest|opening|intervening))"
_SIDE_STARTS = (
    "past",
    "last",
    "next",
    "coming",
    "previous",
    "preceding",
    "following",
    "first",
    "final",
    "subsequent",
    "prior",
    "latest",
    "opening",
    "intervening",
)


@rule(
    "the past <number> <unit>",
    rf"{_SIDE} (?P<number>{NUMBER}|{SOME}|half) ?-?{_FILL}(?P<unit>(?i:{LENGTH_UNIT}))",
    _SIDE_STARTS,
    lead(r"(?i:the|these|those|his|her|their|its|our)"),
)
def past_units(m: re.Match[str]) -> Meaning | None:
    count = 2 if "couple" in m["number"].lower() else 0.5 if m["number"].lower() == "half" else number(m["number"])
    if count == 1 and m["which"].lower() == "first":
        return None
    return Length(count, unit_name(m["unit"]))


@rule(
    "the past <unit>",
    r"(?i:(?P<which>past|coming|next|last|intervening|following|first|final|previous|preceding)) (?:few )?(?P<unit>day|week|month|year|decade|century|quarter|hour|days|weeks|months|years|decades|centuries|hours|minutes)(?! of)",
    ("past", "coming", "intervening", "following", "last", "next", "first", "final", "previous", "preceding"),
    lead(r"(?i:the|these)"),
)
def past_unit(m: re.Match[str]) -> Meaning | None:
    unit, which = m["unit"], m["which"].lower()
    led = re.search(r"\b(?:the|these)\s\Z", context_before(m))
    if unit.endswith("s"):
        return Length(None, unit_name(unit)) if led else None
    if which == "coming" and unit == "week":
        return Shift(1, "week", whole=True)
    return Length(1, unit_name(unit)) if led and which in ("past", "coming") else None


@rule(
    "days to come",
    r"(?P<unit>days|weeks|months|years|decades) (?:to come|ahead)",
    ("days", "weeks", "months", "years", "decades"),
    lead(r"(?i:the)"),
)
def units_to_come(m: re.Match[str]) -> Meaning:
    return Length(None, unit_name(m["unit"]), ahead=True)
