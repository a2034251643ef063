"""Who appears in an article: people by full name, with or without their office."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from dateline.actors import lexicon, tables
from dateline.actors.names import HEADLINE_VERBS, NAME_RE, NO_NAME, is_chinese, may_be_given
from dateline.actors.people import Person, Term
from dateline.actors.register import find_person, holder, in_other_scripts, is_common, namesake, term_distance
from dateline.actors.titles import Titled

_OTHER_SCRIPT = re.compile(r"[^\W\u0000-\u036f]")


class Naming(NamedTuple):
    """A person named in full at [start, end)."""

    start: int
    end: int
    person: Person


def full_names(text: str, titled: list[Titled], day: dt.date | None, known: Mapping[str, Person]) -> list[Naming]:
    """People named in full in ``text``, in order: those with an office here, and those that the tables or ``known`` have."""
    found: dict[int, Naming] = {}
    for title in titled:
        person = person_of(title, day, known) if title.name else None
        if person:
            found[title.name_start] = Naming(title.name_start, title.name_start + len(title.name), person)
    for match in NAME_RE.finditer(text):
        naming = _within(match.group().split(" "), match.start(), day, known)
        if naming:
            found.setdefault(naming.start, naming)
    for name, person in in_other_scripts().items() if _OTHER_SCRIPT.search(text) else ():
        for start in _places(text, name):
            found.setdefault(start, Naming(start, start + len(name), person))
    return [found[start] for start in sorted(found)]


def _places(text: str, name: str) -> Iterator[int]:
    at = text.find(name)
    while at >= 0:
        yield at
        at = text.find(name, at + len(name))


def person_of(title: Titled, day: dt.date | None, known: Mapping[str, Person]) -> Person | None:
    """The person of a title: of the tables or learned, else a new one with just this office."""
    person = find_person(title.name, day, known) or find_person(f"{title.office} {title.name}", day, known)
    if person:
        return person
    person = holder(title.name, title.office, title.codes, day)
    if person or " " not in title.name or title.name[0].islower():
        return person
    person = namesake(title.name, title.office, title.codes, day)
    return person or Person(title.name, (Term(title.codes[0], title.office),) if title.codes else ())


def term_of(person: Person, office: str, day: dt.date | None) -> Term | None:
    """The term that an office in the words speaks of: the nearest of that office, else the one of the day."""
    named = [term for term in person.terms if term.office == office]
    if named and day:
        return min(named, key=lambda term: term_distance(term, day))
    return person.term(day)


def trimmed(title: Titled, day: dt.date | None, known: Mapping[str, Person]) -> Titled:
    """The title with its name cut where a known person's ends: headlines go on in capitals ("President Joe Biden Vows …")."""
    words = title.name.split(" ")
    if len(words) == 1 or find_person(title.name, day, known):
        return title
    for size in range(len(words) - 1, 1, -1):
        if find_person(" ".join(words[:size]), day, known):
            return _shortened(title, " ".join(words[:size]))
    if title.name.isupper() and holder(words[0], title.office, title.codes, day):
        return _shortened(title, words[0])
    return title


def _shortened(title: Titled, name: str) -> Titled:
    after = title.name_start > title.start
    return title._replace(name=name, end=title.name_start + len(name) if after else title.end)


def _within(words: list[str], start: int, day: dt.date | None, known: Mapping[str, Person]) -> Naming | None:
    """The longest known name among the words of a capitalised run."""
    for begin, end in _stretches(len(words)):
        name = " ".join(words[begin:end])
        person = find_person(name, day, known)
        if person and (end - begin > 1 or name in (person.name, *person.variants)) and not is_common(person, day):
            if _goes_on(words, begin, end):
                return None
            at = start + len(" ".join(words[:begin])) + (begin > 0)
            return Naming(at, at + len(name), person)
    return None


@cache
def _stretches(size: int) -> tuple[tuple[int, int], ...]:
    return tuple((begin, begin + length) for length in range(size, 0, -1) for begin in range(size - length + 1))


def _goes_on(words: list[str], begin: int, end: int) -> bool:
    """Whether the run makes the known name part of another's: "Juan Carlos Varela" is no king."""
    after = words[end] if end < len(words) else None
    return after is not None and may_be_family(after)


def is_part(before: str | None, surname: str, after: str | None) -> bool:
    """Whether a surname between these words is part of somebody else's full name: "Laura Bush", "Li Zhanshu"."""
    if after and (is_chinese(f"{surname} {after}") or may_be_family(after)):
        return True
    return before is not None and _is_forename(before)


def may_be_family(word: str) -> bool:
    """Whether a capitalised word after a name may continue it, and is not "Monday", "Visits" or "China"."""
    return _is_forename(word) and word not in HEADLINE_VERBS


def _is_forename(word: str) -> bool:
    if word in NO_NAME or not may_be_given(word) or word.lower() in tables.offices():
        return False
    return not lexicon.raw_names_in(word)
