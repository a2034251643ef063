"""Days, weeks, months and years counted from the publication date or from the date told last."""

from __future__ import annotations

import re
from dataclasses import replace

from dateline.times.cell import Cell
from dateline.times.engine import closer, lead, opener, rule
from dateline.times.meaning import Beside, Feast, Length, Meaning, NthDay, Shift, Vague
from dateline.times.rules.words import (
    DAYPARTS,
    MONTH,
    MONTH_STARTS,
    NUMBER,
    NUMBER_STARTS,
    SEASON,
    SEASON_NUMBER,
    THE,
    context_after,
    context_before,
    month_number,
    number,
    unit_name,
)

_NOWADAYS = re.compile(
    r",? (?:than|about|around|many|most|some|more than|nearly|almost|there (?:are|is)|only)\b| as (?:it|they|he|she|we|in)\b"
    r"|['’]s (?:world|society|youth|economy|children|technology|standards|young|challenges|threats)\b"
)
DAY_WORDS = {"today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0}


_BROADCASTER = re.compile(r"\b[A-Z][A-Za-z]+ \Z")


@rule("today", r"(?i:today|yesterday|tomorrow)", tuple(DAY_WORDS))
def today(m: re.Match[str]) -> Meaning | None:
    """As against the past it means no day: "Today, most people …", "as strong today as it was"; a name ("USA Today") is none."""
    if m.group() == "Today" and _BROADCASTER.search(m.string, max(0, m.start() - 12), m.start()):
        return None
    if m.group().lower() == "today" and (
        _NOWADAYS.match(context_after(m, 24)) or re.search(r"\b(?:even|still|(?<!as )of)\s\Z", context_before(m))
    ):
        return Vague("PRESENT_REF")
    return Shift(DAY_WORDS[m.group().lower()], "day", whole=True)


@rule("the day before yesterday", r"(?i:day) (?i:(?P<side>before|after)) (?i:(?:yesterday|tomorrow))", ("day",), THE)
def day_before_yesterday(m: re.Match[str]) -> Meaning:
    return Shift(-2 if m["side"].lower() == "before" else 2, "day", whole=True)


@rule(
    "the <unit> after next",
    r"(?P<unit>day|week|weekend|month|quarter|year) (?:after|before) (?:the )?(?P<which>next|last)(?! (?:week|month|quarter|year|summer|round|summit|meeting|[a-z]*day)s?\b)(?! [a-z]+ed\b)",
    ("day", "week", "weekend", "month", "quarter", "year"),
    THE,
)
def unit_after_next(m: re.Match[str]) -> Meaning:
    return Shift(2 if m["which"] == "next" else -2, m["unit"], whole=True)


@rule(
    "year-ago",
    r"(?P<unit>year|month|week|quarter)-(?:ago|earlier)(?: (?:period|quarter|month|week)(?![^\W_]))?",
    ("year", "month", "week", "quarter"),
    lead(r"(?i:the|a)"),
)
def year_ago(m: re.Match[str]) -> Meaning:
    """ "The year-earlier period": counted from the quarter or the year told last."""
    return Shift(-1, m["unit"], "told")


@opener("last <month> <day>", r"(?i:(?P<which>last|next|this past|this coming|this)) ", ("last", "next", "this"))
def last_month_day(m: re.Match[str], inner: Meaning) -> Meaning | None:
    if not isinstance(inner, Cell) or inner.year is not None or not inner.month or not inner.day or inner.toward is not None:
        return None
    return replace(inner, toward={"last": -1, "this past": -1, "next": 1, "this coming": 1, "this": 0}[m["which"].lower()])


@opener(
    "<number> days before <day>",
    rf"(?P<count>{NUMBER}) (?P<unit>days?|weeks?) (?P<side>before|after) (?:the )?",
    NUMBER_STARTS,
)
def days_beside(m: re.Match[str], inner: Meaning) -> Meaning | None:
    """ "Three days before Christmas", "two weeks after 4 May 2019"."""
    count = number(m["count"])
    if count is None or not isinstance(inner, Cell | Feast) or (isinstance(inner, Cell) and not (inner.day and inner.month)):
        return None
    days = int(count) * (7 if m["unit"].startswith("week") else 1)
    return Beside(inner, days if m["side"] == "after" else -days)


@opener(
    "the day before <day>", r"(?i:(?P<unit>day|night|morning)) (?P<side>before|after) (?:the )?", ("day", "night", "morning"), THE
)
def day_beside(m: re.Match[str], inner: Meaning) -> Meaning | None:
    """ "The day after Christmas", "the night before June 6"."""
    if not isinstance(inner, Cell | Feast) or (isinstance(inner, Cell) and inner.unit != "day"):
        return None
    return Beside(inner, 1 if m["side"] == "after" else -1, DAYPARTS.get(m["unit"].lower()))


@rule(
    "this time <last, next> year",
    r"(?i:this) time (?P<which>last|next) year",
    ("this",),
)
def this_time_last_year(m: re.Match[str]) -> Meaning:
    return Shift(-1 if m["which"] == "last" else 1, "year", grain="month")


@rule(
    "the same <quarter> last year",
    r"(?i:same) (?P<unit>quarter|period|month|week|time) (?:last year|(?:of|in) the (?:previous|prior|preceding) year|a year (?:ago|before|earlier)|the (?:previous year|year before))",
    ("same",),
    THE,
)
def same_unit_last_year(m: re.Match[str]) -> Meaning:
    """A year before the month, quarter or year told last."""
    return Shift(-1, "year", "told", grain="month" if m["unit"] == "month" else None)


@rule("this day", r"(?i:this) day", ("this",))
def this_day(m: re.Match[str]) -> Meaning | None:
    """ "On this day" is that of the report, in a history the one told last; "to this day" is now."""
    before = re.search(r"\b(on|to|until|till) \Z", context_before(m).lower())
    if before is None:
        return None
    return Shift(0, "day") if before[1] == "on" else Vague("PRESENT_REF")


@rule("tonight", r"(?i:tonight)", ("tonight",))
def tonight(m: re.Match[str]) -> Meaning:
    return Shift(0, "day", whole=True, daypart="NI")


@rule("moments ago", r"(?i:(?:a )?moments? ago|just now)(?![^\W_])", ("moment", "moments", "a", "just"))
def moments_ago(m: re.Match[str]) -> Meaning:
    return Shift(-1, "minute")


@rule(
    "the eve of this trip",
    r"(?i:eve) of (?:this|my|our|your|today['’]s|these) (?:visit|trip|journey|meeting|talks|negotiations|summit|conference)",
    ("eve",),
    THE,
)
def eve_of_this_trip(m: re.Match[str]) -> Meaning:
    """The day before one speaks, who is on that trip."""
    return Shift(-1, "day", whole=True)


@rule(
    "the eve of <event>",
    r"(?i:eve)(?= of (?:the|an?|his|her|their|its|[A-Z])|,| [a-z])",
    ("eve",),
    lead(r"(?i:the|its|his|their)"),
)
def eve_of(m: re.Match[str]) -> Meaning | None:
    """The day before what is told behind it, "on its eve" before what was told."""
    led = re.search(r"\bon (?P<whose>the|its|his|their)\s\Z", context_before(m))
    if led is None:
        return None
    return NthDay(0) if led["whose"] == "the" else Shift(-1, "day", "told", whole=True)


@rule("last night", r"(?i:last) (?i:(?P<part>night|evening))", ("last",))
def last_night(m: re.Match[str]) -> Meaning:
    return Shift(-1, "day", whole=True, daypart=DAYPARTS[m["part"].lower()])


@rule("this morning", r"(?i:this) (?:very )?(?i:(?P<part>morning|afternoon|evening))", ("this",))
def this_morning(m: re.Match[str]) -> Meaning:
    return Shift(0, "day", whole=True, daypart=DAYPARTS[m["part"].lower()])


_NTH_DAYS = {"first": 1, "opening": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "final": -1, "last": -1, "closing": -1}


@rule(
    "the <nth> day",
    rf"(?i:(?P<nth>{'|'.join(_NTH_DAYS)})) day(?: of (?:the|his|her|their|its|our|this) (?:visit|stay|trip|tour|summit|conference|talks|meeting|session|forum))?",
    tuple(_NTH_DAYS),
    THE,
)
def nth_day(m: re.Match[str]) -> Meaning | None:
    led = re.search(r"\b(?:the|its|his|her|their)\s\Z", context_before(m))
    return NthDay(_NTH_DAYS[m["nth"].lower()]) if led else None


@rule("of the day", r"day(?=[,.;:)\n]|\Z)", ("day",), THE)
def of_the_day(m: re.Match[str]) -> Meaning | None:
    """ "The last match of the day": the day told last."""
    match = re.search(
        r"\b(?:first|second|third|last|final|next|earlier|later|rest|course|most)(?: \w+)? (?:of|in) the \Z",
        context_before(m, 34),
    )
    return Shift(0, "day", "told", whole=True, grain="day") if match else None


@rule(
    "the <unit> at hand",
    r"(?P<unit>quarter|year|month|week)(?!-|['’]| \d| (?:of|that|to come|ahead|before|after|following|since|prior|preceding|leading|ago|earlier|later|end|when|ended|ending)\b)",
    ("quarter", "year", "month", "week"),
    THE,
)
def unit_at_hand(m: re.Match[str]) -> Meaning | None:
    """ "In the quarter", "for the year": the one told last, as reports of business have it; not "in the year after the war"."""
    if not re.search(r"\b(?:in|for|during|over|throughout) the\s\Z", context_before(m)):
        return None
    return Shift(0, m["unit"], "told", whole=True)


_STEPS = {"last": -1, "next": 1, "this": 0, "coming": 1, "upcoming": 1, "past": -1, "current": 0, "latest": -1, "recent": -1}


@rule(
    "last <unit>",
    r"(?i:(?P<which>last|next|this|coming|upcoming|this coming|current|this past|latest|most recent)) (?i:(?P<fiscal>fiscal |calendar |financial )?(?P<unit>week|month|quarter|year|decade|century|fortnight|years))(?! of (?!the|this|that|last))",
    ("last", "next", "this", "coming", "upcoming", "current", "latest", "most"),
    THE,
)
def such_unit(m: re.Match[str]) -> Meaning | None:
    """ "Last week" by the publication date; "the next week", with an article, by the date told last."""
    which = m["which"].lower()
    if which == "this past" and m["unit"].lower() != "week":
        return Length(1, m["unit"].lower())
    unit = unit_name(m["unit"])
    if which in ("latest", "most recent") and unit not in ("week", "month", "quarter", "year"):
        return None
    if m["unit"].endswith("s") and which != "this":
        return None
    step = 0 if which.startswith("this") and which not in ("this coming", "this past") else _STEPS[which.split()[-1]]
    led = bool(re.search(r"\bthe\s\Z", context_before(m)))
    if led and which == "last":
        return Length(1, unit)
    if led and which == "next":
        return Shift(step, unit, "told", whole=True)
    return Shift(step, unit, whole=True)


@rule(
    "last <month>",
    rf"(?i:(?P<which>last|next|this past|this coming|this)) (?P<month>{MONTH})(?! \d|\d)",
    ("last", "next", "this"),
)
def last_month_named(m: re.Match[str]) -> Meaning | None:
    """The latest such month that ended before the publication date: "last November" in June 2024 is 2023-11."""
    if m["which"].lower() == "next" and re.search(r"\bthe\s\Z", context_before(m)):
        return None
    toward = {"last": -1, "this past": -1, "next": 1, "this coming": 1, "this": 0}[m["which"].lower()]
    return Cell(month=month_number(m["month"]), toward=toward)


@rule(
    "last <season>",
    rf"(?i:(?P<which>last|next|this past|this coming|this|past|coming)) (?P<season>{SEASON})",
    ("last", "next", "this", "past", "coming"),
    THE,
)
def last_season(m: re.Match[str]) -> Meaning:
    toward = {"last": -1, "this past": -1, "past": -1, "next": 1, "this coming": 1, "coming": 1, "this": 0}[m["which"].lower()]
    return Cell(season=SEASON_NUMBER[m["season"].lower()], toward=toward)


_TOLD_STEPS = {
    "same": 0,
    "next": 1,
    "following": 1,
    "previous": -1,
    "preceding": -1,
    "prior": -1,
    "subsequent": 1,
    "very next": 1,
}


@rule(
    "the following <unit>",
    r"(?i:(?P<which>same|next|very next|following|previous|preceding|prior|subsequent)) (?i:(?P<unit>day|night|morning|afternoon|evening|week|month|quarter|year|decade|century|date))",
    ("same", "next", "very", "following", "previous", "preceding", "prior", "subsequent"),
    lead(r"(?i:the|that|this|that very)"),
)
def following_unit(m: re.Match[str]) -> Meaning | None:
    """Counted from the date told last; without an article "next week" is the publication's."""
    which, unit = m["which"].lower(), m["unit"].lower()
    before = context_before(m)
    led = bool(re.search(r"\b(?:the|that|this)\s\Z", before))
    if unit == "date" and which != "same":
        return None
    if (which == "same" and not led) or (
        which == "next" and not led and unit not in ("day", "morning", "night", "evening", "afternoon")
    ):
        return None
    part = DAYPARTS.get(unit)
    if which == "same" and re.search(r"\bthis\s\Z", before):  # "this same day" is that of the report
        return Shift(0, "day" if part else unit, whole=True, daypart=part)
    return Shift(_TOLD_STEPS[which], "day" if part or unit == "date" else unit, "told", whole=True, daypart=part)


@rule(
    "the following <month>",
    rf"(?i:(?P<which>following|next|previous|preceding)) (?P<month>{MONTH})(?! \d|\d)",
    ("following", "next", "previous", "preceding"),
    THE,
)
def following_month(m: re.Match[str]) -> Meaning | None:
    """The first such month after or before the date told last; "next May" without an article is the publication's."""
    which = m["which"].lower()
    if which == "next" and not re.search(r"\bthe\s\Z", context_before(m)):
        return None
    return Shift(1 if which in ("following", "next") else -1, "named month", "told", month=month_number(m["month"]))


@rule(
    "the <month> before",
    rf"(?P<month>{MONTH}) (?P<side>before|after)(?=[.,;:)\n]| (?:and|when|that)\b|\Z)",
    MONTH_STARTS,
    THE,
)
def month_before(m: re.Match[str]) -> Meaning | None:
    """ "The August before": the last such month before the date told, or before the publication."""
    led = re.search(r"\bthe\s\Z", context_before(m))
    return Shift(-1 if m["side"] == "before" else 1, "named month", "told", month=month_number(m["month"])) if led else None


@rule("that <month>", rf"(?i:that) (?:same )?(?P<month>{MONTH})(?! \d|\d)", ("that",))
def that_month(m: re.Match[str]) -> Meaning | None:
    return (
        Shift(0, "year", "told", whole=True, month=month_number(m["month"]))
        if m["month"][0].isupper() and m["month"] != "May"
        else None
    )


@rule("overnight", r"(?i:overnight)", ("overnight",))
def overnight(m: re.Match[str]) -> Meaning | None:
    """ "Said overnight"; an overnight train is none."""
    return None if re.match(r"\s[a-z]", context_after(m, 2)) else Shift(0, "day", whole=True, daypart="NI")


@rule("on that date", r"(?i:that) (?i:(?:same |very )?date)(?! (?:of|for|with|night)\b)", ("that",))
def that_date(m: re.Match[str]) -> Meaning | None:
    """The day told last, behind the "on" or "from" of a date: "that date suits us" points at none."""
    return (
        Shift(0, "day", "told", whole=True) if re.search(r"\b(?:[Oo]n|[Ff]rom|[Ss]ince|[Ff]or)\s\Z", context_before(m)) else None
    )


@rule(
    "that <unit>",
    r"(?i:that) (?i:(?P<same>same |very )?(?P<unit>day|night|morning|afternoon|evening|week|month|quarter|year|decade|summer|winter|spring|autumn|fall|weekend))",
    ("that",),
)
def that_unit(m: re.Match[str]) -> Meaning:
    unit = m["unit"].lower()
    if unit in SEASON_NUMBER:
        return Shift(0, "year", "told", whole=True, season=SEASON_NUMBER[unit])
    part = DAYPARTS.get(unit)
    return Shift(0, "day" if part else unit, "told", whole=True, daypart=part)


@rule(
    "the day after",
    r"(?i:(?P<unit>day|week|month|year|night|morning|afternoon|evening)) (?i:(?P<side>before|after|following))(?: that)?(?=[,.;:)\n]| (?:and|in|at|on|by|to|from|with|when|was|were|had)\b|\Z)",
    ("day", "week", "month", "year", "night", "morning", "afternoon", "evening"),
    THE,
)
def day_after(m: re.Match[str]) -> Meaning | None:
    """ "The day after" closed by a pause; with an event behind it, it is the event's date and not ours to tell."""
    led = re.search(r"\b(?P<article>the|a|one)\s\Z", context_before(m))
    step = -1 if m["side"].lower() == "before" else 1
    part = DAYPARTS.get(m["unit"].lower())
    whole = led is None or led["article"] == "the"  # "a week before" is a day, "the week before" seven
    return Shift(step, "day" if part else m["unit"].lower(), "told", whole=whole, daypart=part) if led else None


@rule(
    "the day, <clause>",
    r"(?P<unit>day|week|month)(?= (?:before|after) (?:it|he|she|they|the|its|his|her|their|both|[a-z]+ing|[A-Z][a-z]+) )",
    ("day", "week", "month"),
    THE,
)
def day_of_clause(m: re.Match[str]) -> Meaning | None:
    """ "On 3 May, the day after the truce took hold": a length of one that a clause follows."""
    return Length(1, m["unit"]) if re.search(r",\s(?:only\s|just\s)?the\s\Z", context_before(m)) else None


_LIKELY_VERBS = (
    "every each one last next this the a an some any all by in on at per late early earlier many no two three if until since"
)


@rule(
    "that fateful <day>",
    rf"(?i:that) (?!(?:{_LIKELY_VERBS.replace(' ', '|')})\b)[a-z]{{4,12}} (?P<unit>day|night|morning|afternoon|evening)(?! (?:care|job|trip|shift|school|club)\b|-)",
    ("that",),
)
def that_such_day(m: re.Match[str]) -> Meaning:
    """One adjective between: "that historic day"."""
    return Shift(0, "day", "told", whole=True, daypart=DAYPARTS.get(m["unit"]))


_AGO = {
    "ago": -1,
    "earlier": -1,
    "before": -1,
    "previously": -1,
    "prior": -1,
    "later": 1,
    "after": 1,
    "afterwards": 1,
    "afterward": 1,
    "hence": 1,
    "thereafter": 1,
    "on": 1,
}
_PAUSE = r"(?=[,.;:)\n]| (?:and|in|at|by|with|when|was|were|had)\b|\Z)"


@closer(
    "ago",
    rf" (?P<word>ago|earlier|later(?! than)|previously|from now|hence|thereafter|afterwards?|(?:before|after|prior){_PAUSE})|-ago",
)
def ago(m: re.Match[str], inner: Meaning) -> Meaning | None:
    """ "Two weeks ago" by the publication date, "two weeks later" by the date told last."""
    if not isinstance(inner, Length) or inner.age:
        return None
    word = (m["word"] or "ago").split()[0]
    past = _AGO.get(word, 1) < 0
    if inner.count is None and inner.unit in ("second", "minute", "hour") and word == "ago":
        return Shift(-1, inner.unit)  # "a few minutes ago" is today, however many they were
    if inner.count is None and inner.unit in ("minute", "hour") and word in ("later", "earlier"):
        return Shift(0, "day", "told", grain="day")  # "hours later": that day, if it was not late
    if inner.count is None or (inner.count < 1 and inner.unit not in ("hour", "day")):
        return Vague("PAST_REF" if past else "FUTURE_REF", duration=inner.unit)
    origin = "published" if word in ("ago", "from", "hence") else "told"
    return distance(inner, -1 if past else 1, origin)


@closer("after that date", r" (?P<side>after|before|from) (?:that (?:date|day|time)|then|that(?=[,.;]))(?! [a-z]+ed)")
def after_that_date(m: re.Match[str], inner: Meaning) -> Meaning | None:
    """ "One year after that date": counted from the date told last."""
    if not isinstance(inner, Length) or inner.age or inner.count is None or inner.more:
        return None
    away = distance(inner, -1 if m["side"] == "before" else 1, "told")
    to_the_day = isinstance(away, Shift) and away.unit in ("month", "year") and re.search(r"date|day", m.group())
    return replace(away, grain="day") if to_the_day and isinstance(away, Shift) else away


_ELAPSES = re.compile(r"\b(?:once|when|after|until)\s[^.,;:]{0,50}\Z")


@closer("has elapsed", r" (?:has|have) (?:elapsed|passed|run out|expired|gone by|ended)")
def has_elapsed(m: re.Match[str], inner: Meaning) -> Meaning | None:
    """ "Once a period of nine months has elapsed" looks ahead; "two years have passed since" tells no date."""
    waits = isinstance(inner, Length) and _ELAPSES.search(context_before(m, 80))
    return replace(inner, ahead=True) if waits and isinstance(inner, Length) else None


_GRAINS = {"today": "day", "this week": "week", "this month": "month"}


@closer("ago <today>", r",? (?P<grain>today|this week|this month)(?![^\W_])")
def ago_today(m: re.Match[str], inner: Meaning) -> Meaning | None:
    """ "Ten years ago today", "a year ago this week": as fine as what is said at the end."""
    counted = isinstance(inner, Shift) and inner.unit in ("year", "decade", "month", "week") and not inner.whole
    if not isinstance(inner, Shift) or not counted or inner.origin != "published" or inner.grain:
        return None
    return replace(inner, grain=_GRAINS[m["grain"]])


def distance(length: Length, sign: int, origin: str) -> Meaning:
    """A whole number of a unit; one and a half years are 18 months, half a day is 12 hours."""
    count, unit = length.count or 0, length.unit
    if unit == "hour" and count >= 24 and count % 24 == 0:  # "72 hours later"
        count, unit = count // 24, "day"
    finer = {"year": (12, "month"), "day": (24, "hour"), "decade": (10, "year"), "century": (100, "year"), "week": (7, "day")}
    if count != int(count) and unit in finer:
        factor, unit = finer[unit]
        count *= factor
    return Shift(sign * int(count), unit, "published" if origin == "published" else "told")
