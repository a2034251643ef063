"""The dates of one trigger: several expressions for one day, two days of one verb, a beginning and a length."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.events.triggers import Trigger
from dateline.model import Basis, Publication, TimeMention, When

Dated = tuple[When | None, Basis, TimeMention]

_UNTIL = re.compile(r"\b(?:until|till|through|to)\s+(?:the\s+)?$", re.I)
_BEGINS = re.compile(r"\b(?:beg[ia]n\w*|start\w*|open\w*|arriv\w*|kick\w*|launch\w*|since|from)\b", re.I)
_ENDS = re.compile(
    r"\b(?:end\w*|return\w*|c[ao]me\s+back|conclud\w*|wrap\w*|w[io]u?nd\w*|finish\w*|le(?:ft|ave\w*)|round\w*|br[eo]\w*\s+up|clos\w*|complet\w*)\b",
    re.I,
)
_AT_ONCE = ("extended", "prolonged", "imposed", "lifted", "ordered", "ratified", "signed", "agreed", "announced")
_PROLONGS = re.compile(r"extend|prolong|renew|roll")
_AFTER_A = re.compile(
    r"\b(?:after|ending|concluding|completing|following|end\s+of)\s+(?:(?:an?|the|his|her|their|its)\s+)?$"
)  # "left after a four-day visit"
_SLACK = {"day": 3, "week": 7, "month": 31, "year": 366, "interval": 31}


def dates_of(text: str, times: Sequence[TimeMention], trigger: Trigger, sentence_times: Sequence[TimeMention]) -> list[Dated]:
    """(when, basis, expression) for each event that the trigger and its dates make.

    "Two weeks ago, on Nov. 11" is one day, the most precise; "in July 2000 and in February 2001" are two events; "opens on
    Monday and runs until 22 November" is one stretch; "a two-day visit begins today" is a beginning and a length.
    """
    own = [t for t in times if not (t.kind == "DURATION" and t.basis == "implied")]  # "six months after …" yields to a date
    if trigger.action in _AT_ONCE:  # "today extended the mandate until 31 August 2025": the term is no part of the act
        own = [_without_term(t) for t in own if not t.rule.startswith("until")]
        if not own and _PROLONGS.match(text, trigger.start):  # "extended the sanctions until January": when is not told
            return []
    ordered = sorted(own or times, key=lambda t: t.start)
    groups: list[list[TimeMention]] = []
    for time in ordered:
        if groups and (_same_day(groups[-1], time) or _apposed(text, groups[-1][-1], time)):
            groups[-1].append(time)
        else:
            groups.append([time])
    dated = [_best(group) for group in groups]
    dated = _joined(text, dated)
    return [(_stretched(text, when, trigger, sentence_times), basis, time) for when, basis, time in dated]


_DAY_UNTIL = re.compile(r"(?:\w+day|\w+\s+\d{1,2}|\d{1,2}\s+\w+)(?:,?\s+\d{4})?\s+(?:until|till)\s", re.I)


def _without_term(time: TimeMention) -> TimeMention:
    """ "On Monday until 5 May 2025", read as one stretch: the day alone."""
    stretch = time.when is not None and time.when.first is not None and _DAY_UNTIL.match(time.text)
    return replace(time, when=When.day(time.when.first)) if stretch and time.when and time.when.first else time


_APPOSED = re.compile(r",?\s+(?:on\s+)?")


def _apposed(text: str, one: TimeMention, other: TimeMention) -> bool:
    """ "On this day forty years ago, on 17 September 1978": what follows at once is another way to tell it.

    Not another one of a list: "in June 2016, June 2017 and May 2019".
    """
    return bool(_APPOSED.fullmatch(text[one.end : other.start])) and not _are_two(one, other)


def _are_two(one: TimeMention, other: TimeMention) -> bool:
    """Told by their months, and yet apart."""
    apart = one.when is not None and other.when is not None and not one.when.overlaps(other.when)
    return apart and bool(_BY_MONTH.search(one.text) and _BY_MONTH.search(other.text))


_BY_MONTH = re.compile(r"\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b")


def _same_day(group: Sequence[TimeMention], time: TimeMention) -> bool:
    """Two expressions tell one date where one lies in the other, a little slack given to "two weeks ago"."""
    for other in group:
        if other.when is None or time.when is None:
            return True
        if other.when.overlaps(time.when):
            return True
        loose = next((t for t in (other, time) if _counts_days(t)), None)
        if loose is not None and _gap(other.when, time.when) <= _SLACK.get(loose.when.precision if loose.when else "day", 3):
            return True
    return False


def _counts_days(time: TimeMention) -> bool:
    """ "Two weeks ago" is a rounder way to tell a day than its date."""
    return bool(re.search(r"\b(?:ago|before|earlier)\b", time.text))


def _gap(a: When, b: When) -> int:
    first, second = sorted([a, b], key=lambda w: w.first or dt.date.min)
    return ((second.first or dt.date.max) - (first.last or dt.date.min)).days


def _best(group: Sequence[TimeMention]) -> Dated:
    """The most precise expression; among equals the explicit one."""
    known = [t for t in group if t.when is not None]
    best = min(known or group, key=lambda t: (t.when.days or 10**6 if t.when else 10**7, t.basis != "explicit", _counts_days(t)))
    return best.when, best.basis, best


def _joined(text: str, dated: list[Dated]) -> list[Dated]:
    joined: list[Dated] = []
    for when, basis, time in dated:
        if joined and when and joined[-1][0] and _next_day(text, joined[-1], when, time):
            joined[-1] = (
                When.between(joined[-1][0].first or dt.date.min, when.last or dt.date.max),
                joined[-1][1],
                joined[-1][2],
            )
            continue
        if joined and when and joined[-1][0] and _UNTIL.search(text[max(0, time.start - 14) : time.start]):
            first, last = joined[-1][0].first, when.last
            if first and last and first <= last:
                joined[-1] = (When.between(first, last), joined[-1][1], joined[-1][2])
                continue
        joined.append((when, basis, time))
    return joined


def _next_day(text: str, before: Dated, when: When, time: TimeMention) -> bool:
    """ "On Wednesday and Thursday" is one stretch of two days."""
    first = before[0]
    told = re.fullmatch(r"\s+(?:and|through|to)\s+(?:on\s+)?", text[before[2].end : time.start])
    return bool(
        told and first and first.days == when.days == 1 and first.last and when.first and (when.first - first.last).days == 1
    )


def _stretched(text: str, when: When | None, trigger: Trigger, sentence_times: Sequence[TimeMention]) -> When | None:
    """A single day with a length that stands at the event's noun ("four days of talks", "a two-day visit")."""
    if when is None or when.precision != "day" or when.first is None:
        return when
    left = _stay_left(text, trigger, sentence_times)
    if left:
        return When.between(when.first - dt.timedelta(days=left - 1), when.first)
    if trigger.noun_span is None:
        return when
    for time in sentence_times:
        if time.length and 1 < time.length <= 60 and 0 <= trigger.noun_span.start - time.end <= 24:
            verb = text[trigger.start : trigger.end] if trigger.verb else ""
            if _ENDS.match(verb) or _AFTER_A.search(text[max(0, time.start - 24) : time.start]):
                return When.between(when.first - dt.timedelta(days=time.length - 1), when.first)
            return (
                When.between(when.first, when.first + dt.timedelta(days=time.length - 1))
                if _BEGINS.search(verb) or not verb
                else when
            )
    return when


_STAY = re.compile(r"\s+(?:[\w-]+\s+){0,3}(?:visit|trip|tour|stay|stopover)\b|\s+in\s+[A-Z]")


def _stay_left(text: str, trigger: Trigger, sentence_times: Sequence[TimeMention]) -> int | None:
    """The days of "left Hanoi on Friday after a three-day visit", where the verb tells of the leaving."""
    if trigger.rule != "leave <place>":
        return None
    return next(
        (
            int(t.length)
            for t in sentence_times
            if t.length
            and 1 < t.length <= 60
            and t.start > trigger.end
            and _AFTER_A.search(text[max(0, t.start - 24) : t.start])
            and _STAY.match(text, t.end)
        ),
        None,
    )


def implied_date(time: TimeMention, published: Publication, told: When | None = None) -> When | None:
    """The date that "in nine years" points back to; ``None`` where the publication date is unknown.

    Counted from the year ``told``, if another than that of the publication: "in 2004 paid the first visit in 32 years".
    """
    if published.when is None or published.when.first is None:
        return None
    if told is None or told.first is None or time.when is None or time.when.precision != "year" or time.when.first is None:
        return time.when
    return When.year(time.when.first.year - (published.when.first.year - told.first.year))
