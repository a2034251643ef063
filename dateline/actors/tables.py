"""The lookups of this room, read once from the CSV files in ``tables/``. Nothing here changes after it is read."""

from __future__ import annotations

import csv
import datetime as dt
import unicodedata
from collections.abc import Iterator
from functools import cache
from importlib import resources
from typing import NamedTuple

from dateline.actors.people import Person, Term


class Country(NamedTuple):
    """A row of countries.csv; ``until`` is the last year of a former state."""

    code: str
    name: str
    short: str
    names: tuple[str, ...]
    demonyms: tuple[str, ...]
    capitals: tuple[str, ...]
    until: int | None


class Office(NamedTuple):
    """A row of offices.csv. ``kind`` is head, minister, official or private for people, body or ministry for institutions."""

    phrase: str
    office: str
    kind: str


def rows(table: str) -> Iterator[dict[str, str]]:
    """The rows of ``tables/{table}.csv``."""
    text = (resources.files(__package__) / "tables" / f"{table}.csv").read_text(encoding="utf-8")
    yield from csv.DictReader(text.splitlines())


def split(cell: str) -> tuple[str, ...]:
    """The parts of a cell, which "|" separates."""
    return tuple(part for part in cell.split("|") if part)


def plain(text: str) -> str:
    """``text`` without diacritics: "Türkiye" → "Turkiye"."""
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


@cache
def pairs(table: str) -> dict[str, str]:
    """A table of two columns, the second by the first."""
    return {next(iter(row.values())): list(row.values())[1] for row in rows(table)}


@cache
def words(name: str) -> frozenset[str]:
    """The words of one list of words.csv."""
    return frozenset(word for row in rows("words") if row["list"] == name for word in row["words"].split())


@cache
def countries() -> dict[str, Country]:
    """Countries and former states by code."""
    return {
        row["code"]: Country(
            row["code"],
            row["name"],
            row["short"],
            split(row["names"]),
            split(row["demonyms"]),
            split(row["capitals"]),
            int(row["until"]) if row["until"] else None,
        )
        for row in rows("countries")
    }


@cache
def organisations() -> dict[str, tuple[str, str, tuple[str, ...]]]:
    """Name, short name and other names of organisations by code."""
    return {row["code"]: (row["name"], row["short"], split(row["names"])) for row in rows("organisations")}


@cache
def offices() -> dict[str, Office]:
    """Offices by phrase in lower case, plurals included."""
    found: dict[str, Office] = {}
    for row in rows("offices"):
        office = Office(row["phrase"], row["office"], row["kind"])
        found[office.phrase] = office
        for plural in _plurals(office):
            found.setdefault(plural, office)
    return found


def _plurals(office: Office) -> tuple[str, ...]:
    if office.kind in ("body", "ministry"):
        return ()
    phrase = office.phrase
    if " of " in phrase or " for " in phrase:
        head, _, rest = phrase.partition(" of ") if " of " in phrase else phrase.partition(" for ")
        return (f"{head[:-1]}ies of {rest}" if head.endswith("y") and head[-2] not in "aeou" else f"{head}s of {rest}",)
    if phrase.endswith("man"):
        return (phrase[:-3] + "men",)
    if phrase.endswith("y") and phrase[-2] not in "aeou":
        return (phrase[:-1] + "ies",)
    return (phrase + "s",)


@cache
def people() -> tuple[Person, ...]:
    """Leaders and ministers of people.csv with all their terms, in the table's order."""
    found: dict[str, Person] = {}
    for row in rows("people"):
        name = row["name"]
        term = Term(row["code"], row["office"], _day(row["since"], first=True), _day(row["until"], first=False))
        known = found.get(name)
        if known:
            found[name] = known.serving(term, split(row["variants"]))
        else:
            found[name] = Person(name, (term,), split(row["variants"]), row["surname"])
    return tuple(found.values())


def _day(cell: str, first: bool) -> dt.date | None:
    """A day out of "1999", "1999-08" or "1999-08-09"; the last day of the stretch unless ``first``."""
    if not cell:
        return None
    parts = [int(part) for part in cell.split("-")]
    if len(parts) == 3:
        return dt.date(*parts)
    if first:
        return dt.date(parts[0], parts[1] if len(parts) > 1 else 1, 1)
    year, month = (parts[0], parts[1]) if len(parts) > 1 else (parts[0], 12)
    return dt.date(year + month // 12, month % 12 + 1, 1) - dt.timedelta(days=1)
