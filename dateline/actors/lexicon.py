"""Where the names of the tables stand in a text: one pass of Aho–Corasick each for names and offices."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

import ahocorasick

from dateline.actors import tables


class Entry(NamedTuple):
    """What a phrase of a table stands for. ``kind`` is country, organisation, group, office, body, ministry or trap."""

    kind: str
    codes: tuple[str, ...]
    form: str
    office: tables.Office | None = None


class Hit(NamedTuple):
    """A phrase of the tables at [start, end)."""

    start: int
    end: int
    entry: Entry


TRAP = Entry("trap", (), "trap")
_PLURAL_DEMONYM = re.compile(r"(?:[^shz]|th)$")


def names_in(text: str) -> list[Hit]:
    """Names of states, organisations and groups in ``text``, the longest where they overlap, traps among them."""
    return _longest(_automaton(), text, text)


def raw_names_in(text: str) -> list[Hit]:
    """As ``names_in``, looking into names that a trap covers: the country of "The Korea Times"."""
    return [hit for hit in names_in(text) if hit.entry.codes]


def offices_in(text: str) -> list[Hit]:
    """Offices and institutions in ``text``, whatever their case."""
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    found = _longest(_office_automaton(), lowered, text)
    return [hit for hit in found if hit.end - hit.start > 2 or _is_abbreviation(text, hit)]


def _is_abbreviation(text: str, hit: Hit) -> bool:
    """Whether "PM" is a prime minister, and not the afternoon."""
    return text[hit.start : hit.end].isupper() and not text[max(0, hit.start - 2) : hit.start].strip().isdigit()


def _longest(automaton: ahocorasick.Automaton, haystack: str, text: str) -> list[Hit]:
    found = []
    size = len(text)
    for last, (length, entry) in automaton.iter(haystack):
        start, end = last + 1 - length, last + 1
        if start and (text[start - 1].isalnum() or text[start - 1] == "_"):
            continue
        if end < size and text[end].isalnum():
            continue
        found.append(Hit(start, end, entry))
    found.sort(key=lambda hit: (hit.start, -hit.end))
    kept: list[Hit] = []
    for hit in found:
        if not kept or hit.start >= kept[-1].end:
            kept.append(hit)
        elif hit.end - hit.start > kept[-1].end - kept[-1].start:
            kept[-1] = hit
    return kept


def _build(entries: Iterable[tuple[str, Entry]]) -> ahocorasick.Automaton:
    automaton = ahocorasick.Automaton()
    for phrase, entry in entries:
        if phrase not in automaton:
            automaton.add_word(phrase, (len(phrase), entry))
    automaton.make_automaton()
    return automaton


@lru_cache(maxsize=1)
def _automaton() -> ahocorasick.Automaton:
    return _build(_spelt(_entries()))


@lru_cache(maxsize=1)
def _office_automaton() -> ahocorasick.Automaton:
    return _build((phrase, Entry(_office_kind(office), (), "office", office)) for phrase, office in tables.offices().items())


def _office_kind(office: tables.Office) -> str:
    return office.kind if office.kind in ("body", "ministry") else "office"


def _entries() -> Iterable[tuple[str, Entry]]:
    """Every phrase and its meaning; where two tables have the same phrase, the first counts."""
    for row in tables.rows("traps"):
        yield row["phrase"], TRAP
    for row in tables.rows("groups"):
        codes = tuple(row["codes"].split())
        kind = "organisation" if len(codes) == 1 else "group"
        yield (
            row["phrase"],
            Entry(kind, codes, f"{kind} with {row['with']}" if row["with"] else "group" if kind == "group" else "name"),
        )
    for country in tables.countries().values():
        yield from _of_country(country)
    for code, (name, short, others) in tables.organisations().items():
        entry = Entry("organisation", (code,), "name")
        for phrase in (name, short, *others):
            yield phrase, entry
    for row in tables.rows("seats"):
        kind = "country" if row["code"] in tables.countries() else "organisation"
        yield row["phrase"], Entry(kind, (row["code"],), "seat")
    for row in tables.rows("places"):
        for phrase in tables.split(row["places"]):
            yield phrase, Entry("country", (row["code"],), "place")


def _of_country(country: tables.Country) -> Iterable[tuple[str, Entry]]:
    codes = (country.code,)
    for phrase in (country.name, country.short, *country.names):
        yield phrase, Entry("country", codes, "name")
    for phrase in country.demonyms:
        yield phrase, Entry("country", codes, "demonym")
        if _PLURAL_DEMONYM.search(phrase) and phrase not in country.names:
            yield phrase + "s", Entry("country", codes, "demonym")
    for phrase in country.capitals:
        yield phrase, Entry("country", codes, "capital")


def _spelt(entries: Iterable[tuple[str, Entry]]) -> Iterable[tuple[str, Entry]]:
    """Each phrase as it may be typed: without accents and in capitals (datelines, headlines)."""
    listed = list(entries)
    yield from listed
    for phrase, entry in listed:
        bare = tables.plain(phrase)
        if bare != phrase:
            yield bare, entry
        if len(phrase) > 4 and phrase[0].isupper() and entry.form != "demonym":
            yield phrase.upper(), entry
