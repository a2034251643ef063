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
from dateline.actors.register import COMMON, HEADS, famous, headed, in_power, stands_alone, surname
from dateline.actors.then import Years

_WORD = re.compile(rf"(?<![\w\-'])[{UPPER}]\w+(?:-\w+)*")
_PART = re.compile(r"[^-]+")
_BEFORE = re.compile(rf"\b([{UPPER}](?:[\w-]+|\.)) $")
_ACTS = re.compile(
    r" (?:on \w+day |\w+day |also |then |later |last \w+ )?"
    r"(?:said|says|told|met|meets|flew|flies|will|would|is|was|has|had|held|holds|left|leaves|hosted|hosts|spoke|speaks|called|calls|"
    r"visited|visits|arrived|arrives|urged|urges|warned|warns|proposed|received|signed|agreed|brought|went|took|made|invited|welcomed|"
    r"announced|thanked|accepted|rejected|cancelled|wrote|telephoned|addressed|pledged|vowed|promised|travelled|traveled|heads|headed|plans)\b"
)
_OPENS = re.compile(r"(?:^|\bM(?:r|rs|s)\.? |[.!?,;:”\"]\s|\n|\b(?:that|and|but|where|when|after|before|as|while|because) )$")
_AND_NEXT = re.compile(r"(?: and |, )(?=[A-Z])")
_AND_BEFORE = re.compile(r"(?: and |, )$")
_NO_GIVEN = re.compile(
    r"(?:And|But|Mr|Mrs|Ms|President|Premier|Chancellor|Leader|The|When|After|Before|As|While|If|That|In|At|With|For)"
)
_AFTER = re.compile(r" ([A-Z][a-z]+(?:-[a-z]+)?)\b")


def surname_namings(text: str, cast: list[Naming], names: list[Hit], day: dt.date | None, years: Years) -> list[Naming]:
    """Where ``text`` calls somebody by surname: those of ``cast`` and the famous, now or then; not within other ``names``."""
    called = _called_in(text, cast)
    taken = [(hit.start, hit.end) for hit in names]
    found = []
    for start, end in _candidates(text, called, day, years):
        person = _meant(text[start:end], start, called, day) or headed(text[start:end], years.at(start))
        if person and not _is_taken(taken, start) and not _is_part(text, start, end):
            found.append(Naming(start, end, person))
    return found + _common(text, found, called, taken, day)


def _common(
    text: str, found: list[Naming], called: Mapping[str, list[Naming]], taken: list[tuple[int, int]], day: dt.date | None
) -> list[Naming]:
    """Leaders whose surname is a common one, where they act or stand beside another: "Bush and Jiang", "Moon flew to".

    Nobody else of that name may be introduced in the text.
    """
    known = sorted({n.start for n in found} | {n.start for namings in called.values() for n in namings})
    ends = {n.end for n in found} | {n.end for namings in called.values() for n in namings}
    more: list[Naming] = []
    for word in _WORD.finditer(text):
        person = in_power(word.group(), day) if word.group() in COMMON and word.group() not in called else None
        if person is None or _is_taken(taken, word.start()) or _is_part(text, word.start(), word.end()):
            continue
        acts = _ACTS.match(text, word.end()) and _OPENS.search(text, max(0, word.start() - 24), word.start())
        beside = _AND_NEXT.match(text, word.end())
        after = _AND_BEFORE.search(text, max(0, word.start() - 6), word.start())
        joined = (beside and _starts(known, text, beside.end(), day)) or (after and after.start() in ends)
        leads = any(t.office in HEADS and t.covers(day) for t in person.terms) if day else False
        if (joined or (acts and leads)) and not _introduced(text, word.group(), person):
            more.append(Naming(word.start(), word.end(), person))
            ends.add(word.end())
    return more


def _starts(known: list[int], text: str, at: int, day: dt.date | None) -> bool:
    """Somebody known begins at ``at``, or another leader of a common surname."""
    word = _WORD.match(text, at)
    return at in known or bool(word and (famous(word.group(), day) or in_power(word.group(), day)))


def _introduced(text: str, name: str, person: Person) -> bool:
    """Whether the text has somebody else of that surname, by a given name."""
    given = {m.group(1) for m in re.finditer(rf"\b([{UPPER}][a-z]+) {re.escape(name)}\b", text)}
    return any(g not in person.name and not _NO_GIVEN.fullmatch(g) for g in given)


def _called_in(text: str, cast: list[Naming]) -> dict[str, list[Naming]]:
    """The people of the article by how a headline calls them, in order of their naming."""
    called: dict[str, list[Naming]] = {}
    for naming in cast:
        for short in {surname(naming.person.name), surname(text[naming.start : naming.end])}:
            called.setdefault(short, []).append(naming)
    return called


def _candidates(text: str, called: Mapping[str, list[Naming]], day: dt.date | None, years: Years) -> Iterator[tuple[int, int]]:
    for word in _WORD.finditer(text):
        name = word.group()
        if name in called or (stands_alone(name) and (famous(name, day) or headed(name, years.at(word.start())))):
            yield word.span()
        elif "-" in name:
            parts = (part for part in _PART.finditer(name) if len(part.group()) > 1)  # the "V" of "Agni-V" is a number
            yield from ((word.start() + part.start(), word.start() + part.end()) for part in parts)
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
