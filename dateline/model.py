"""The nouns of Dateline. Everything is frozen; nothing here imports anything of ours."""

from __future__ import annotations

import calendar
import datetime as dt
from dataclasses import dataclass, field
from typing import Literal, get_args

Precision = Literal["day", "week", "month", "season", "quarter", "half", "year", "decade", "century", "interval"]
Qualifier = Literal["early", "mid", "late", "about", "before", "after", "either"]
Basis = Literal["explicit", "relative", "carried", "publication", "implied", "name"]
Status = Literal["occurred", "planned", "possible", "cancelled"]
EventType = Literal["treaty", "agreement", "summit", "visit", "talks", "statement", "relations", "sanction", "military", "other"]
PublishedBasis = Literal["metadata", "text", "inferred", "unknown"]
LinkKind = Literal["ends", "extends", "announces", "postpones", "follows", "previous"]
About = Literal["date", "place", "actors", "status", "type", "bound"]
TimexType = Literal["DATE", "TIME", "DURATION", "SET"]

PRECISIONS: tuple[str, ...] = get_args(Precision)
QUALIFIERS: tuple[str, ...] = get_args(Qualifier)
BASES: tuple[str, ...] = get_args(Basis)
STATUSES: tuple[str, ...] = get_args(Status)
EVENT_TYPES: tuple[str, ...] = get_args(EventType)

MONTHS = tuple(calendar.month_name)[1:]
SEASONS = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"}
_SEASON_MONTHS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 2)}


def _month_end(year: int, month: int) -> dt.date:
    return dt.date(year, month, calendar.monthrange(year, month)[1])


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Characters [start, end) of the decoded text of an article."""

    start: int
    end: int

    def overlaps(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end

    def covers(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True)
class When:
    """A stretch of days, both ends included; ``None`` is an open end (one side is not told).

    ``precision`` says how finely the source speaks, ``qualifier`` how loosely. 1 January 1961 is never made out of
    "1961": that is ``first=1961-01-01, last=1961-12-31, precision="year"``.

    >>> str(When.month(2000, 7))
    '2000-07'
    >>> str(When.after(When.year(1990)))
    '1990/..'
    """

    first: dt.date | None
    last: dt.date | None
    precision: Precision
    qualifier: Qualifier | None = None

    def __post_init__(self) -> None:
        if self.first and self.last and self.first > self.last:
            raise ValueError(f"When: first {self.first} lies after last {self.last}; give the earlier day first")
        if self.first is None and self.last is None:
            raise ValueError("When: both ends are open; use None instead of a When where no date is known")

    # -- making one --------------------------------------------------------------------------------------------
    @classmethod
    def day(cls, day: dt.date) -> When:
        return cls(day, day, "day")

    @classmethod
    def week(cls, day: dt.date) -> When:
        """The Monday-to-Sunday week that holds ``day``."""
        monday = day - dt.timedelta(days=day.weekday())
        return cls(monday, monday + dt.timedelta(days=6), "week")

    @classmethod
    def month(cls, year: int, month: int) -> When:
        return cls(dt.date(year, month, 1), _month_end(year, month), "month")

    @classmethod
    def season(cls, year: int, season: int) -> When:
        """``season`` is EDTF's 21 spring, 22 summer, 23 autumn, 24 winter (December of ``year`` to February)."""
        begin, end = _SEASON_MONTHS[season]
        return cls(dt.date(year, begin, 1), _month_end(year + (season == 24), end), "season")

    @classmethod
    def quarter(cls, year: int, quarter: int) -> When:
        return cls(dt.date(year, 3 * quarter - 2, 1), _month_end(year, 3 * quarter), "quarter")

    @classmethod
    def half(cls, year: int, half: int) -> When:
        return cls(dt.date(year, 6 * half - 5, 1), _month_end(year, 6 * half), "half")

    @classmethod
    def year(cls, year: int) -> When:
        return cls(dt.date(year, 1, 1), dt.date(year, 12, 31), "year")

    @classmethod
    def decade(cls, year: int) -> When:
        begin = year - year % 10
        return cls(dt.date(max(begin, 1), 1, 1), dt.date(begin + 9, 12, 31), "decade")

    @classmethod
    def century(cls, number: int) -> When:
        """``number`` 21 is 2001 to 2100."""
        return cls(dt.date(100 * number - 99, 1, 1), dt.date(min(100 * number, 9999), 12, 31), "century")

    @classmethod
    def between(cls, first: dt.date, last: dt.date) -> When:
        return cls(first, last, "day" if first == last else "interval")

    @classmethod
    def either(cls, one: dt.date, other: dt.date) -> When:
        """One of two days, the source leaves open which: "3/4/2023" is 4 March or 3 April.

        >>> When.either(dt.date(2023, 4, 3), dt.date(2023, 3, 4)).in_words()
        '4 March or 3 April 2023'
        """
        return cls(min(one, other), max(one, other), "interval", "either")

    @classmethod
    def after(cls, other: When) -> When:
        """From ``other`` on, the end not told ("after 1990" is 1990/..)."""
        return cls(other.first, None, other.precision, "after")

    @classmethod
    def before(cls, other: When) -> When:
        return cls(None, other.last, other.precision, "before")

    # -- asking it ---------------------------------------------------------------------------------------------
    @property
    def days(self) -> int | None:
        """Length in days, ``None`` where an end is open."""
        return (self.last - self.first).days + 1 if self.first and self.last else None

    @property
    def is_open(self) -> bool:
        return self.first is None or self.last is None

    def overlaps(self, other: When) -> bool:
        return (self.first or dt.date.min) <= (other.last or dt.date.max) and (other.first or dt.date.min) <= (
            self.last or dt.date.max
        )

    def contains(self, other: When) -> bool:
        return (self.first or dt.date.min) <= (other.first or dt.date.min) and (other.last or dt.date.max) <= (
            self.last or dt.date.max
        )

    # -- printing it -------------------------------------------------------------------------------------------
    @property
    def edtf(self) -> str:
        """EDTF (ISO 8601-2), as short as the stretch allows.

        >>> When.between(dt.date(2025, 1, 1), dt.date(2025, 6, 30)).edtf
        '2025-01/2025-06'
        """
        tail = "~" if self.qualifier == "about" else ""
        if self.first is None or self.last is None:
            if self.last is None:
                assert self.first is not None
                return f"{_point(self.first, self.precision, first=True)}{tail}/.."
            return f"../{_point(self.last, self.precision, first=False)}{tail}"
        if self.qualifier == "either":
            return f"[{self.first.isoformat()},{self.last.isoformat()}]"
        season = _season_of(self.first, self.last) if self.precision == "season" else None
        if season is not None and When.season(*season) == When(self.first, self.last, "season"):
            return f"{season[0]:04}-{season[1]}{tail}"
        return _interval(self.first, self.last, tail)

    def __str__(self) -> str:
        return self.edtf

    def in_words(self) -> str:
        """What a reader sees: "13 September 2023", "late May 2024", "after 1990", "18–19 June 2024"."""
        return _in_words(self)


def _season_of(first: dt.date, last: dt.date) -> tuple[int, int] | None:
    """(year, EDTF code) of the season that holds the stretch; ``None`` where no single one does."""
    for code in _SEASON_MONTHS:
        for year in (first.year, first.year - 1):
            if year >= 1 and When.season(year, code).contains(When(first, last, "interval")):
                return year, code
    return None


def _point(day: dt.date, precision: str, first: bool) -> str:
    whole_year = (day.month, day.day) == ((1, 1) if first else (12, 31))
    if precision in ("year", "decade", "century") and whole_year:
        return f"{day.year:04}"
    whole_month = day.day == (1 if first else calendar.monthrange(day.year, day.month)[1])
    if precision in ("month", "season", "quarter", "half") and whole_month:
        return f"{day.year:04}-{day.month:02}"
    return day.isoformat()


def _interval(first: dt.date, last: dt.date, tail: str) -> str:
    if first == last:
        return first.isoformat() + tail
    starts_year, ends_year = (first.month, first.day) == (1, 1), (last.month, last.day) == (12, 31)
    if starts_year and ends_year:
        begin, end = f"{first.year:04}", f"{last.year:04}"
    elif first.day == 1 and last == _month_end(last.year, last.month):
        begin, end = f"{first:%Y-%m}".zfill(7), f"{last:%Y-%m}".zfill(7)
    else:
        begin, end = first.isoformat(), last.isoformat()
    return begin + tail if begin == end else f"{begin}{tail}/{end}{tail}"


def _day_words(day: dt.date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def _range_words(first: dt.date, last: dt.date) -> str:
    if first == last:
        return _day_words(first)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{last.day} {MONTHS[first.month - 1]} {first.year}"
    if first.year == last.year:
        return f"{first.day} {MONTHS[first.month - 1]} – {_day_words(last)}"
    return f"{_day_words(first)} – {_day_words(last)}"


def _months_words(first: dt.date, last: dt.date) -> str:
    head = MONTHS[first.month - 1] + ("" if first.year == last.year else f" {first.year}")
    return f"{head} – {MONTHS[last.month - 1]} {last.year}"


_UNIT_WORDS = {
    "month": lambda d: f"{MONTHS[d.month - 1]} {d.year}",
    "year": lambda d: str(d.year),
    "decade": lambda d: f"the {d.year - d.year % 10}s",
    "century": lambda d: f"the {_ordinal((d.year - 1) // 100 + 1)} century",
    "quarter": lambda d: f"the {_ordinal((d.month + 2) // 3)} quarter of {d.year}",
    "half": lambda d: f"the {'first' if d.month < 7 else 'second'} half of {d.year}",
}


def _ordinal(n: int) -> str:
    suffix = "th" if n % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")
    return f"{n}{suffix}"


def _part_words(when: When, first: dt.date, last: dt.date) -> str:
    """An early, mid or late part of a week, month, year or decade, in words."""
    if when.precision == "week":
        monday = first - dt.timedelta(days=first.weekday())
        return f"{when.qualifier} in the week of {_day_words(monday)}"
    if when.precision == "month" and (first.year, first.month) == (last.year, last.month):
        return f"{when.qualifier} {_UNIT_WORDS['month'](first)}"
    if when.precision == "decade":
        return f"the {when.qualifier} {first.year - first.year % 10}s"
    return f"{when.qualifier} {first.year}" if first.year == last.year else _range_words(first, last)


def _in_words(when: When) -> str:
    if when.first is None or when.last is None:
        day = when.first or when.last
        assert day is not None
        unit = _UNIT_WORDS.get(when.precision, _day_words)(day)
        return f"{'after' if when.last is None else 'before'} {unit}"
    if when.qualifier == "either":
        first = _day_words(when.first)
        return f"{first.removesuffix(f' {when.last.year}')} or {_day_words(when.last)}"
    if when.qualifier in ("early", "mid", "late") and when.precision in ("week", "month", "year", "decade"):
        return _part_words(when, when.first, when.last)
    return ("about " if when.qualifier == "about" else "") + _closed_words(when, when.first, when.last)


def _closed_words(when: When, first: dt.date, last: dt.date) -> str:
    season = _season_of(first, last) if when.precision == "season" else None
    if season is not None:
        part = f"{when.qualifier} " if when.qualifier in ("early", "mid", "late") else ""
        return f"{part}{SEASONS[season[1]]} {season[0]}"
    if when.precision == "week":
        return f"the week of {_day_words(first)}"
    if when.precision in _UNIT_WORDS and when.qualifier not in ("early", "mid", "late"):
        return _UNIT_WORDS[when.precision](first)
    length = len(when.edtf.replace("~", ""))
    if length == len("1990/1999"):
        return f"{first.year}–{last.year}"
    return _months_words(first, last) if length == len("2024-05/2024-07") else _range_words(first, last)


@dataclass(frozen=True, slots=True)
class Publication:
    """When an article appeared, how that is known, and in words why.

    ``when`` is a day as a rule, a window of days or a year where it was inferred, ``None`` where unknown. ``at`` is the
    minute with its zone where the source gives it.
    """

    when: When | None
    basis: PublishedBasis = "unknown"
    reason: str = ""
    at: dt.datetime | None = None

    @property
    def iso(self) -> str | None:
        """EDTF of the publication date: "2024-06-14", "2024-06" where inferred, ``None`` where unknown.

        An inferred date is a window of days, used to anchor relative dates; it is told no finer than its month.
        """
        if self.when is None:
            return None
        first, last = self.when.first, self.when.last
        if self.basis == "inferred" and first and last and self.when.precision == "interval":
            months = When.month(first.year, first.month).edtf, When.month(last.year, last.month).edtf
            return months[0] if months[0] == months[1] else "/".join(months)
        return self.when.edtf


UNKNOWN_PUBLICATION = Publication(None)


@dataclass(frozen=True, slots=True)
class Article:
    """One text as its reader sees it, with what is known about it.

    ``id`` is the first 12 hex digits of ``sha256``, which is taken over the UTF-8 bytes of ``text``. ``name`` is the file's name.
    ``encoding`` is what the bytes were decoded with; ``encoding_guessed`` says that it was a guess. ``copy_of`` is the id of an
    earlier article with much the same text. Where articles are streamed, ``text`` is left out of what is kept of them ("").
    """

    id: str
    name: str
    text: str
    sha256: str
    title: str = ""
    publisher: str | None = None
    byline: str | None = None
    url: str | None = None
    published: Publication = UNKNOWN_PUBLICATION
    encoding: str = "utf-8"
    encoding_guessed: bool = False
    copy_of: str | None = None


FurnitureKind = Literal[
    "title", "posted", "caption", "credit", "byline", "dateline", "heading", "related", "form", "contact", "boilerplate"
]


@dataclass(frozen=True, slots=True)
class Furniture:
    """A part of the page that is not running text. Kept in the text; ``events`` says whether events may be read from it."""

    start: int
    end: int
    kind: FurnitureKind

    @property
    def events(self) -> bool:
        return self.kind in ("title", "caption", "heading")


@dataclass(frozen=True, slots=True)
class Sentence:
    """``kind`` is "body" or the kind of the furniture it lies in. ``paragraph`` counts from 0, headings and captions too."""

    start: int
    end: int
    paragraph: int
    kind: str = "body"


@dataclass(frozen=True, slots=True)
class Document:
    """An article cut into paragraphs and sentences, its furniture marked. Sentences that can hold no event are left out."""

    article: Article
    paragraphs: tuple[Span, ...]
    sentences: tuple[Sentence, ...]
    furniture: tuple[Furniture, ...] = ()

    @property
    def text(self) -> str:
        return self.article.text


@dataclass(frozen=True, slots=True)
class TimeMention:
    """A time expression in a text and what it means.

    ``when`` is ``None`` where the expression has no calendar date (a duration, a set, an unresolvable relative date);
    ``note`` then says why in a sentence. ``value`` is the TIMEX3 value. ``rule`` is the name of the rule that read it.
    ``readings`` has both readings of an ambiguous date (3/4/2023). ``weekday`` is 0–6 where the words name one.
    ``gap`` is a signed number and unit for "first in nine years" ((-9, "year"): the earlier event lies nine years before).
    ``length`` is the duration in days of a DURATION whose unit allows it ("four days" is 4).
    """

    start: int
    end: int
    text: str
    kind: TimexType
    value: str
    when: When | None
    basis: Basis
    rule: str
    note: str = ""
    readings: tuple[When, ...] = ()
    weekday: int | None = None
    gap: tuple[int, str] | None = None
    length: int | None = None


ActorKind = Literal["country", "organisation", "person", "office", "group"]


@dataclass(frozen=True, slots=True)
class ActorMention:
    """Who a stretch of text names.

    ``codes`` are the states or organisations it stands for (ISO 3166-1 alpha-3, SUN, EU …; several for "the two Koreas"),
    ``person`` the full name where it names one, ``office`` the office ("president", "foreign minister").
    ``form`` is how it was named: "name", "demonym", "adjective" (of a private thing: "a Japanese firm"), "capital", "seat",
    "office", "surname", "group", "pronoun", "definite", or "place" where a place is meant and no government ("in Beijing").
    """

    start: int
    end: int
    text: str
    kind: ActorKind
    codes: tuple[str, ...]
    person: str | None = None
    office: str | None = None
    form: str = "name"


@dataclass(frozen=True, slots=True)
class EventMention:
    """One place in one article that speaks of an event. ``quote`` is ``text[start:end]``, at most 600 characters, no line break.

    ``rule`` is the event rule, ``time`` the expression that dated it (``None``: dated by what it is tied to, or undated).
    ``action`` is the stage: "signed", "in force", "ended", "extended", "launched", … ; ``object`` the document or thing.
    """

    article_id: str
    start: int
    end: int
    quote: str
    paragraph: int
    type: EventType
    status: Status
    when: When | None
    basis: Basis
    rule: str
    time: TimeMention | None = None
    action: str = ""
    object: str = ""
    actors: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    place: str | None = None
    title: str = ""
    confidence: float = 0.8
    ordinal: int = 0


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Two or more readings of one event: ``readings`` are (value, indices into the event's mentions)."""

    about: About
    readings: tuple[tuple[str, tuple[int, ...]], ...]
    note: str


@dataclass(frozen=True, slots=True)
class Link:
    """A tie from one event to another: the end of a treaty ``ends`` its signature."""

    other_id: str
    kind: LinkKind


@dataclass(frozen=True, slots=True)
class Event:
    """What happened (or is to happen), as one or more mentions tell it. Never without a mention."""

    id: str
    title: str
    type: EventType
    status: Status
    when: When | None
    basis: Basis
    actors: tuple[str, ...]
    people: tuple[str, ...]
    place: str | None
    mentions: tuple[EventMention, ...]
    disagreements: tuple[Disagreement, ...] = ()
    links: tuple[Link, ...] = ()
    confidence: float = 0.8
    aliases: tuple[str, ...] = field(default=())

    def __post_init__(self) -> None:
        if not self.mentions:
            raise ValueError(f"Event {self.id!r} has no mention; every event needs a quotation")
