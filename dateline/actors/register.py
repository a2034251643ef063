"""The people of the tables by name, by surname, by office and day."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache

from dateline.actors import tables
from dateline.actors.names import is_japanese, spellings, surname_of
from dateline.actors.people import Person, Term

_LONG_AGO = dt.timedelta(days=15 * 366)
_TEN_YEARS = dt.timedelta(days=3653)
HEADS = frozenset(
    {"president", "prime minister", "chancellor", "leader", "supreme leader", "king", "emir", "sultan", "general secretary"}
)
_MINISTERS = frozenset({"foreign minister", "defence minister", "finance minister"})
_SHORT_FOR = {
    "secretary": _MINISTERS | {"secretary of state"},
    "minister": _MINISTERS,
    "leader": HEADS,
    "chairman": HEADS,
    "general secretary": HEADS,
    "president": frozenset({"president", "leader"}),
}
_ABOUT = dt.timedelta(days=400)
_GIVEN = tables.words("given names")
COMMON = tables.words("common surnames")


@lru_cache(maxsize=1 << 16)
def key(name: str) -> str:
    """A name without what newspapers spell differently: case, accents, hyphens, dots ("KIM Jong Un" is "kim jong un")."""
    bare = name if name.isascii() else tables.plain(name)
    return " ".join(bare.replace("-", " ").replace(".", " ").replace("'", "").casefold().split())


@cache
def _by_name() -> dict[str, tuple[Person, ...]]:
    return _indexed((key(name), person) for person in tables.people() for name in _written(person))


@cache
def _by_surname() -> dict[str, tuple[Person, ...]]:
    pairs = [(surname(person.name), person) for person in tables.people()]
    pairs += [(surname_of(variant), person) for person in tables.people() for variant in person.variants]
    return _indexed((key(name), person) for name, person in pairs)


def _indexed(pairs: Iterable[tuple[str, Person]]) -> dict[str, tuple[Person, ...]]:
    found: dict[str, dict[str, Person]] = defaultdict(dict)
    for name, person in pairs:
        found[name][person.name] = person
    return {name: tuple(people.values()) for name, people in found.items()}


def _written(person: Person) -> Iterable[str]:
    """All the ways to write a person's name; a Japanese one also with the surname first."""
    for name in (person.name, *person.variants):
        yield from (name, *spellings(name))
        given, _, family = name.rpartition(" ")
        if given and is_japanese(family) and any(term.code == "JPN" for term in person.terms):
            yield f"{family} {given}"


@lru_cache(maxsize=1 << 12)
def surname(person: str) -> str:
    """How a headline calls a person.

    >>> surname("Ursula von der Leyen"), surname("Moon Jae In"), surname("Olaf Scholz")
    ('von der Leyen', 'Moon', 'Scholz')
    """
    return next((p.surname for p in _by_name().get(key(person), ()) if p.surname), "") or surname_of(person)


def find_person(name: str, day: dt.date | None, known: Mapping[str, Person]) -> Person | None:
    """The person of this full name: of the table, in office as near to ``day`` as may be, else of those learned."""
    people = _by_name().get(key(name))
    fitting = [p for p in people if not _too_early(p, day)] if people else None
    return min(fitting, key=lambda p: _days_off(p, day)) if fitting else known.get(name)


@cache
def in_other_scripts() -> dict[str, Person]:
    """People by their names in Korean, Chinese or Cyrillic letters, which no pattern of English finds."""
    return {name: p for p in tables.people() for name in p.variants if not any(c.isalpha() and c < "\u0370" for c in name)}


def is_common(person: Person, day: dt.date | None) -> bool:
    """Whether the name may well be a namesake's: frequent, and no office within ten years of ``day``; presidents excepted."""
    near = day is None or any(t.covers(day, _TEN_YEARS) or t.office == "president" for t in person.terms)
    given, _, family = person.name.partition(" ")
    return not near and family in COMMON and given in _GIVEN


def _too_early(person: Person, day: dt.date | None) -> bool:
    return day is not None and all(t.since is not None and t.since - _LONG_AGO > day for t in person.terms)


def _days_off(person: Person, day: dt.date | None) -> int:
    return 0 if day is None else min(term_distance(term, day) for term in person.terms)


def term_distance(term: Term, day: dt.date) -> int:
    """Days between ``day`` and the term; 0 within it."""
    if term.until is not None and day > term.until:
        return (day - term.until).days
    return max(0, (term.since - day).days) if term.since else 0


def holder(name: str, office: str, codes: tuple[str, ...], day: dt.date | None) -> Person | None:
    """The one person of the table whom "President Bush", "Foreign Minister Wang" means on ``day``.

    Where the state is named (``codes``) and nobody of that name held the office then, whoever held it at another time.
    """
    ever = [
        (p, t)
        for p in _by_surname().get(key(name), ())
        for t in p.terms
        if t.office in _meant_by(office) and (not codes or t.code in codes)
    ]
    near = [(p, t) for p, t in ever if day is None or t.covers(day, _ABOUT)]
    on_the_day = [(p, t) for p, t in near if day is None or t.covers(day)]
    unique = {p.name: p for p, _ in on_the_day or near or (ever if codes else [])}
    return next(iter(unique.values())) if len(unique) == 1 else None


def _meant_by(office: str) -> frozenset[str]:
    """The offices that a word may stand for: "Secretary Rice" is of state, "Chairman Kim" a leader."""
    return _SHORT_FOR.get(office, frozenset((office,)))


def namesake(name: str, office: str, codes: tuple[str, ...], day: dt.date | None) -> Person | None:
    """The holder of the office who shares surname and a given name: "Prime Minister Martin Brian Mulroney"."""
    words = key(name).split()
    for family in dict.fromkeys((surname_of(name), name.rpartition(" ")[2], " ".join(name.split(" ")[-2:]))):
        person = holder(family, office, codes, day)
        if person and set(key(person.name).split()) & set(words) - set(key(family).split()):
            return person
    return None


def in_power(name: str, day: dt.date | None) -> Person | None:
    """The one office holder on ``day`` whose surname is a common one ("Bush", "Moon", "Rice"): a leader before others."""
    if day is None or name not in COMMON:
        return None
    serving = [(p, t) for p in _by_surname().get(key(name), ()) for t in p.terms if t.covers(day)]
    heads = {p.name: p for p, t in serving if t.office in HEADS}
    unique = heads or {p.name: p for p, _ in serving}
    return next(iter(unique.values())) if len(unique) == 1 else None


@lru_cache(maxsize=1 << 14)
def stands_alone(name: str) -> bool:
    """Whether a word is the surname of somebody whom it may mean by itself: of one in the tables, and no common one."""
    return name not in COMMON and key(name) in _by_surname()


def famous(name: str, day: dt.date | None) -> Person | None:
    """The one office holder whom a surname alone means around ``day`` ("As Putin visits …"): leaders before others."""
    if day is None or name in COMMON:
        return None
    serving = [(p, t) for p in _by_surname().get(key(name), ()) for t in p.terms if t.covers(day, _ABOUT / 2)]
    heads = [(p, t) for p, t in serving if t.office in HEADS]
    unique = {p.name: p for p, _ in heads or serving}
    return next(iter(unique.values())) if len(unique) == 1 else None


def headed(name: str, days: Sequence[dt.date]) -> Person | None:
    """The one head of a state or government whom a surname alone means where a sentence tells of other ``days``."""
    people = [famous(name, day) for day in days] if days and name not in COMMON and key(name) in _by_surname() else []
    heads = {p.name: p for p, day in zip(people, days, strict=False) if p and any(_heads(t, day) for t in p.terms)}
    return next(iter(heads.values())) if len(heads) == 1 else None


def _heads(term: Term, day: dt.date) -> bool:
    return term.office in HEADS and term.covers(day, _ABOUT / 2)
