"""Former states by their plain name: "Hanover signed", where a text tells of no year after the Kingdom's end."""

from __future__ import annotations

import re
from functools import cache

from dateline.actors import tables
from dateline.actors.lexicon import Entry, Hit

_STYLE = re.compile(r"(?:Kingdom|Grand Duchy|Duchy|Electorate|Republic) of (?P<plain>\w+)$")
_YEAR = re.compile(r"\b(?:1[5-9]\d\d|20\d\d)\b")
# What their people are called, where it may be said of a province or a state of today as well.
_DEMONYMS = {"Bavarian": "BAV", "Saxon": "SAX", "Tuscan": "TUS", "Texan": "TXR", "Hawaiian": "HWI", "Venetian": "VNC"}
_TOWN = re.compile(r"\b(?:at|in|near|from|city of|port of)\s+(?:the\s+)?$")
_PART_OF_A_NAME = re.compile(r"[\s-](?:City\b|Republic\b|Islands?\b|Strip\b)|-(?=[A-Z])|,\s+(?:Germany|Italy|Bahamas|Kentucky)\b")


@cache
def _plain() -> dict[str, tuple[str, ...]]:
    """Plain name or demonym → the codes of the former states it may stand for."""
    found: dict[str, tuple[str, ...]] = {people: (code,) for people, code in _DEMONYMS.items()}
    for code, country in tables.countries().items():
        styled = _STYLE.match(country.name) if country.until else None
        if styled:
            found[styled["plain"]] = (*found.get(styled["plain"], ()), code)
    return found


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(sorted(_plain()))})\b")


def former_states(text: str, hits: list[Hit]) -> list[Hit]:
    """``hits`` of a text without publication date, the plain names of states that were no more after its last year among them."""
    years = [int(year) for year in _YEAR.findall(text)]
    named = {code for hit in hits for code in hit.entry.codes}
    found = []
    for m in _pattern().finditer(text) if years else ():
        codes = [c for c in _plain()[m.group()] if max(years) <= (tables.countries()[c].until or 0)]
        if not codes or _TOWN.search(text, max(0, m.start() - 12), m.start()) or _PART_OF_A_NAME.match(text, m.end()):
            continue
        code = next((c for c in codes if c in named), codes[0])
        if not any(h.start <= m.start() < h.end and h.end > m.end() for h in hits):
            form = "demonym" if m.group() in _DEMONYMS else "name"
            found.append(Hit(m.start(), m.end(), Entry("country", (code,), form)))
    starts = {hit.start for hit in found}
    return sorted([*found, *(h for h in hits if h.start not in starts)], key=lambda hit: hit.start)
