"""What the preposition before a date does to it: by, before, after, since, until, about."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from dateline.model import When
from dateline.times.cell import add_days
from dateline.times.meaning import Feast, Length, Meaning, Part, Series, Shift
from dateline.times.story import Reading

_WORDS = (
    r"by|before|after|since|until|till|from|through|about|around|circa|approximately|roughly|prior to|ahead of"
    r"|(?:no|not) later than|within|as early as|beginning|starting"
)
_PREPOSITION = re.compile(rf"(?<![^\W_])(?P<word>{_WORDS})\s+(?:the\s)?\Z", re.IGNORECASE)
_ABOUT = re.compile(r"(?P<word>about|around|circa|approximately|roughly|ca?\.)\s", re.IGNORECASE)
_ROUGHLY = ("about", "around", "circa", "approximately", "roughly", "c.", "ca.")
# "More than 60 years ago", "almost a week earlier": the count is rounded, and so is the date.
_ROUNDED = (
    r"(?:(?:just|well|only|slightly|a\slittle)\s+)?"
    r"(?P<word>more than|less than|over|under|nearly|almost|at least|at most|close to|some)\s+"
)
_COUNTED = re.compile(_ROUNDED, re.IGNORECASE)
_COUNTED_BEFORE = re.compile(rf"(?<![^\W_]){_ROUNDED}\Z", re.IGNORECASE)
_LATEST = re.compile(r",?\sat\s(?:the\s)?(?:very\s)?latest\b")
_RECESS = re.compile(r"\s(?:recess|break|holidays?|vacation|pause)\b")  # "before the summer recess": before its end
_WHEN = re.compile(r",\swhen\b")
_BACK = 18
MID_MONTH = 15


@dataclass(frozen=True, slots=True)
class Bound:
    """The date as the preposition has it, and the preposition."""

    when: When | None
    word: str


def bounded(text: str, start: int, end: int, meaning: Meaning, reading: Reading, published: dt.date | None) -> Bound:
    """``reading``'s stretch under what stands before ``start`` and behind ``end``; "since" keeps the beginning alone."""
    latest = _LATEST.match(text, end)
    if latest and reading.when is not None:
        return Bound(_until(reading.when, None, published), "no later than")
    match = _ABOUT.match(text, start) or _PREPOSITION.search(text, max(0, start - _BACK), start)
    word = match["word"].lower() if match else ""
    when = reading.when
    if when is not None and word == "within" and isinstance(meaning, Length) and meaning.count and reading.length:
        return Bound(_until(when, None, published), word)
    if when is not None and isinstance(meaning, Shift) and meaning.count and not (word or meaning.whole):
        rounded = _COUNTED.match(text, start) or _COUNTED_BEFORE.search(text, max(0, start - _BACK), start)
        return Bound(_qualified(when), rounded["word"].lower()) if rounded else Bound(when, word)
    if when is None or not word or reading.kind not in ("DATE", "TIME") or isinstance(meaning, Series):
        return Bound(when, word)
    if word in _ROUGHLY and reading.kind == "TIME":  # "at about ten yesterday": the day is told
        return Bound(when, word)
    if word in _ROUGHLY:
        return Bound(_qualified(when), word)
    portion = meaning.portion if isinstance(meaning, Part) else None
    if word in ("by", "no later than", "not later than") or (word in ("before", "prior to") and portion in ("end", "rest")):
        return Bound(_until(when, portion, published), word)
    if isinstance(meaning, Feast) and meaning.key == "new-year-eve" and word == "before":  # "before the new year"
        return Bound(_until(when, None, published), word)
    short = _short_of(when, portion, published) if word in ("before", "prior to") and not _RECESS.match(text, end) else None
    if short is not None:
        return Bound(short, word)
    if word == "after" and _WHEN.match(text, end):  # "after October 8, when they left"
        return Bound(when, word)
    if portion is None and reading.weekday is None and reading.kind == "DATE":
        if word == "after":
            return Bound(When.after(when), word)
        if word in ("before", "prior to"):
            return Bound(When.before(when), word)
    return Bound(when, word)


def _qualified(when: When) -> When:
    return When(when.first, when.last, when.precision, "about")


def _short_of(when: When, portion: str | None, published: dt.date | None) -> When | None:
    """ "Before mid-March", "before the summer", where that is to come: from the publication to then."""
    if published is None or when.first is None or when.first <= published:
        return None
    if portion == "mid" and when.precision == "month":
        return When.between(published, when.first.replace(day=MID_MONTH))
    return When.between(published, add_days(when.first, -1)) if portion == "mid" or when.precision == "season" else None


def _until(when: When, portion: str | None, published: dt.date | None) -> When:
    """From the publication to the deadline where that lies ahead; "by the end of June" past, any day of that month."""
    if published is None or when.last is None or when.last <= published:
        whole = {"month": When.month, "year": lambda year, _: When.year(year)}.get(when.precision)
        return whole(when.last.year, when.last.month) if portion == "end" and whole and when.last else when
    return When.between(published, when.last)
