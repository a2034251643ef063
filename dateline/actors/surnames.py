"""People by surname alone: whoever of that surname the article names in full, else a famous one in office."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping

from dateline.actors.cast import Naming, is_part
from dateline.actors.lexicon import Hit
from dateline.actors.names import UPPER
from dateline.actors.people import Person
from dateline.actors.register import famous, surname

_WORD = re.compile(rf"(?<![\w\-'])[{UPPER}]\w+(?:-\w+)*")
_PART = re.compile(r"[^-]+")
_BEFORE = re.compile(rf"\b([{UPPER}](?:[\w-]+|\.)) $")
_AFTER = re.compile(r" ([A-Z][a-z]+(?:-[a-z]+)?)\b")


def surname_namings(text: str, cast: list[Naming], names: list[Hit], day: dt.date | None) -> list[Naming]:
    """Where ``text`` calls somebody by surname: those of ``cast`` and the famous; not within other ``names``."""
    called = _called_in(text, cast)
    taken = [(hit.start, hit.end) for hit in names]
    found = []
    for start, end in _candidates(text, called, day):
        person = _meant(text[start:end], start, called, day)
        if person and not _is_taken(taken, start) and not _is_part(text, start, end):
            found.append(Naming(start, end, person))
    return found


def _called_in(text: str, cast: list[Naming]) -> dict[str, list[Naming]]:
    """The people of the article by how a headline calls them, in order of their naming."""
    called: dict[str, list[Naming]] = {}
    for naming in cast:
        for short in {surname(naming.person.name), surname(text[naming.start : naming.end])}:
            called.setdefault(short, []).append(naming)
    return called


def _candidates(text: str, called: Mapping[str, list[Naming]], day: dt.date | None) -> Iterator[tuple[int, int]]:
    for word in _WORD.finditer(text):
        if word.group() in called or famous(word.group(), day):
            yield word.span()
        elif "-" in word.group():
            yield from ((word.start() + part.start(), word.start() + part.end()) for part in _PART.finditer(word.group()))
    for short in called:
        if " " in short:
            yield from (m.span() for m in re.finditer(rf"(?<!\w){re.escape(short)}(?!\w)", text))


def _meant(word: str, start: int, called: Mapping[str, list[Naming]], day: dt.date | None) -> Person | None:
    """Whom a surname means at ``start``: the one introduced last before it, else the first introduced after."""
    namings = called.get(word)
    if not namings:
        return famous(word, day)
    before = bisect_left([n.start for n in namings], start)
    return namings[before - 1].person if before else namings[0].person


def _is_taken(taken: list[tuple[int, int]], start: int) -> bool:
    at = bisect_right(taken, (start, start + 1_000))
    return at > 0 and taken[at - 1][1] > start


def _is_part(text: str, start: int, end: int) -> bool:
    before, after = _BEFORE.search(text, max(0, start - 30), start), _AFTER.match(text, end)
    return is_part(before and before.group(1), text[start:end], after and after.group(1))
