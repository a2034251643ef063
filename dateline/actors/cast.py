"""Who appears in an article: people by full name, then by surname alone."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from . import tables
from .names import NAME_RE, spellings, surname_of
from .people import Person, Term
from .titles import Titled

_LONG_AGO = dt.timedelta(days=15 * 366)
_COMMON = tables.words("common surnames")


class Naming(NamedTuple):
    """A person named in full at [start, end)."""

    start: int
    end: int
    person: Person


@lru_cache(maxsize=1)
def _by_name() -> dict[str, tuple[Person, ...]]:
    found: dict[str, list[Person]] = defaultdict(list)
    for person in tables.people():
        for name in {person.name, *person.variants}:
            for spelling in {name, tables.plain(name), *spellings(name)}:
                found[spelling].append(person)
    return {name: tuple(people) for name, people in found.items()}


@lru_cache(maxsize=1)
def _by_surname() -> dict[str, tuple[Person, ...]]:
    found: dict[str, list[Person]] = defaultdict(list)
    for person in tables.people():
        for name in {surname(person.name), tables.plain(surname(person.name)), *map(_last, person.variants)}:
            found[name].append(person)
    return {name: tuple(people) for name, people in found.items()}


def _last(variant: str) -> str:
    return surname_of(variant)


@lru_cache(maxsize=4096)
def surname(person: str) -> str:
    """How a headline calls a person.

    >>> surname("Ursula von der Leyen"), surname("Moon Jae In"), surname("Olaf Scholz")
    ('von der Leyen', 'Moon', 'Scholz')
    """
    for known in _by_name().get(person, ()) if person in _names_with_surname() else ():
        if known.surname:
            return known.surname
    return surname_of(person)


@lru_cache(maxsize=1)
def _names_with_surname() -> frozenset[str]:
    return frozenset(
        spelling
        for p in tables.people()
        if p.surname
        for n in (p.name, *p.variants)
        for spelling in (n, tables.plain(n), *spellings(n))
    )


def _typed(name: str) -> str:
    """The name in the usual case: "DONALD J. TRUMP", "KIM Jong Un"."""
    return " ".join(word.capitalize() if len(word) > 2 and word.isupper() else word for word in name.split(" "))


def find_person(name: str, day: dt.date | None, known: Mapping[str, Person]) -> Person | None:
    """The person of this full name: of the table, in office as near to ``day`` as may be, else of those learned."""
    fitting = [p for p in _by_name().get(name) or _by_name().get(_typed(name), ()) if not _too_early(p, day)]
    if fitting:
        return min(fitting, key=lambda p: _distance(p, day))
    return known.get(name)


def _too_early(person: Person, day: dt.date | None) -> bool:
    return day is not None and all(t.since is not None and t.since - _LONG_AGO > day for t in person.terms)


def _distance(person: Person, day: dt.date | None) -> int:
    if day is None:
        return 0
    return min(_days_off(term, day) for term in person.terms)


def _days_off(term: Term, day: dt.date) -> int:
    if term.covers(day):
        return 0
    if term.until is not None and day > term.until:
        return (day - term.until).days
    assert term.since is not None
    return (term.since - day).days


def holder(name: str, office: str, codes: tuple[str, ...], day: dt.date | None) -> Person | None:
    """The one person of the table whom "President Bush", "Foreign Minister Wang" means on ``day``."""
    fitting = [
        p
        for p in _by_surname().get(name, ())
        for t in p.terms
        if t.office == office and (not codes or t.code in codes) and (day is None or t.covers(day, dt.timedelta(days=400)))
    ]
    unique = {p.name: p for p in fitting}
    if len(unique) > 1 and day is not None:
        unique = {p.name: p for p in fitting if any(t.office == office and t.covers(day) for t in p.terms)}
    return next(iter(unique.values())) if len(unique) == 1 else None


def famous(name: str, day: dt.date | None) -> Person | None:
    """The one office holder whom a surname alone means around ``day`` ("As Putin visits …")."""
    if day is None or name in _COMMON:
        return None
    fitting = {p.name: p for p in _by_surname().get(name, ()) if any(t.covers(day, dt.timedelta(days=200)) for t in p.terms)}
    return next(iter(fitting.values())) if len(fitting) == 1 else None


def full_names(text: str, titled: list[Titled], day: dt.date | None, known: Mapping[str, Person]) -> list[Naming]:
    """People named in full in ``text``, in order: those with an office here, and those that the tables or ``known`` have."""
    found: dict[int, Naming] = {}
    for title in titled:
        if title.name:
            person = person_of(title, day, known)
            if person:
                found[title.name_start] = Naming(title.name_start, title.name_start + len(title.name), person)
    for match in NAME_RE.finditer(text):
        words = match.group().split(" ")
        if len(words) > 1 or match.group() in known:
            naming = _within(words, match.start(), day, known)
            if naming:
                found.setdefault(naming.start, naming)
    return sorted(found.values())


def person_of(title: Titled, day: dt.date | None, known: Mapping[str, Person]) -> Person | None:
    """The person of a title: of the tables or learned, else a new one with just this office."""
    person = find_person(title.name, day, known)
    if person:
        return person
    if " " not in title.name:
        return holder(_typed(title.name), title.office, title.codes, day)
    return Person(title.name, (Term(title.codes[0], title.office),) if title.codes else ())


def trimmed(title: Titled, day: dt.date | None, known: Mapping[str, Person]) -> Titled:
    """The title with its name cut where a known person's ends: headlines go on in capitals ("President Joe Biden Vows …")."""
    words = title.name.split(" ")
    if len(words) == 1 or find_person(title.name, day, known):
        return title
    for size in range(len(words) - 1, 1, -1):
        if find_person(" ".join(words[:size]), day, known):
            return _shortened(title, " ".join(words[:size]))
    if title.name.isupper() and holder(_typed(words[0]), title.office, title.codes, day):
        return _shortened(title, words[0])
    return title


def _shortened(title: Titled, name: str) -> Titled:
    after = title.name_start > title.start
    return title._replace(name=name, end=title.name_start + len(name) if after else title.end)


def _within(words: list[str], start: int, day: dt.date | None, known: Mapping[str, Person]) -> Naming | None:
    """The longest known name among the words of a capitalised run."""
    for size in range(len(words), 0, -1):
        for begin in range(len(words) - size + 1):
            name = " ".join(words[begin : begin + size])
            if size == 1 and " " not in name and name not in _by_name():
                continue
            person = find_person(name, day, known)
            if person:
                at = start + len(" ".join(words[:begin])) + (begin > 0)
                return Naming(at, at + len(name), person)
    return None
