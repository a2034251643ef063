"""The state whose offices an article names without saying whose: "the Foreign Ministry", "President Yoon"."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Mapping

from dateline import model
from dateline.actors import lexicon, tables
from dateline.actors.cast import person_of
from dateline.actors.names import likely_codes
from dateline.actors.people import Person
from dateline.actors.titles import ABROAD, Titled

_ZONES = tables.pairs("zones")
_ZONE = re.compile(r"\d{1,2}:\d{2}(?::\d{2})? ?(?:[ap]\.?m\.? )?(" + "|".join(_ZONES) + r")\b")

# What transcripts of the White House are headed by; the presidents whom they name bare may be the guests.
_LETTERHEAD = re.compile(
    r"^(?:Aboard Air Force (?:One|Two)|James S\. Brady (?:Press )?Briefing Room|The White House)\b", re.M | re.I
)
_HEAD = 1000


def home_of(
    document: model.Document, text: str, titled: list[Titled], day: dt.date | None, known: Mapping[str, Person]
) -> str | None:
    """The publisher's country, as far as the article shows it: a government's, its bare presidents, its house, its clock."""
    if _LETTERHEAD.search(text[:_HEAD]):
        return "USA"
    official = official_home(document.article.publisher)
    if official:
        return official
    bare: Counter[str] = Counter()
    for title in titled:
        if title.name and not title.codes and title.kind == "head":
            person = person_of(title, day, known)
            term = person.term(day) if person else None
            if person and term and person.in_office(day) and term.office == title.office:
                bare[term.code] += 1
    ranked = bare.most_common(2)
    if ranked and (len(ranked) == 1 or ranked[0][1] > ranked[1][1]):
        return ranked[0][0]
    return _of_house(document.article.publisher or "") or _of_clock(text)


_OFFICIAL = re.compile(
    r"\b(?:White House|Kremlin|kremlin\.ru|(?:State|Foreign) (?:Department|Office)|Ministry|Department of|Embassy|Government|"
    r"(?:Office of|Prime Minister|President) )",
    re.I,
)


def official_home(publisher: str | None) -> str | None:
    """The state whose government publishes a text and is "we" and "the President" in it; ``None`` for any other publisher."""
    return _of_house(publisher) if publisher and _OFFICIAL.search(publisher) else None


def _of_house(publisher: str) -> str | None:
    for house, code in tables.pairs("publishers").items():
        if house in publisher:
            return code
    hits = lexicon.raw_names_in(publisher)
    return hits[0].entry.codes[0] if hits else None


def _of_clock(text: str) -> str | None:
    zone = _ZONE.search(text)
    return _ZONES[zone.group(1)] if zone else None


def owner(title: Titled, home: str | None, near: tuple[str, ...], counts: Counter[str], day: dt.date | None) -> tuple[str, ...]:
    """Whose a bare office is: ``near`` are the codes told before it in its sentence, ``counts`` how often each is named."""
    likely = likely_codes(title.name) if " " in title.name else None
    if title.office not in ABROAD:
        for code in near:
            if likely is None or code in likely:
                return (code,)
    if home and (likely is None or home in likely) and _may_hold(title, home, day):
        return (home,)
    named = [code for code, _ in counts.most_common() if likely and code in likely]
    return tuple(named[:1])


def _may_hold(title: Titled, home: str, day: dt.date | None) -> bool:
    """Whether a head of ``home`` may be meant: it has had that office, and the tables know no other holder on the day."""
    if title.kind != "head" or not title.name:
        return True
    terms = [t for person in tables.people() for t in person.terms if (t.code, t.office) == (home, title.office)]
    return bool(terms) and (day is None or not any(t.covers(day) for t in terms))
