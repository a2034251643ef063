"""Text → actor mentions: names, then offices, then people, then what is left to the context."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import NamedTuple

from dateline import model
from dateline.actors import lexicon
from dateline.actors.cast import Naming, full_names, person_of, term_of, trimmed
from dateline.actors.context import weigh
from dateline.actors.display import state_on
from dateline.actors.flat import Flat, flatten
from dateline.actors.former import former_states
from dateline.actors.holders import definite, settled
from dateline.actors.home import home_of, official_home, owner
from dateline.actors.lexicon import Entry, Hit
from dateline.actors.organs import short_organs
from dateline.actors.patterns import DATELINE
from dateline.actors.people import Person
from dateline.actors.register import holder
from dateline.actors.sharing import sharers
from dateline.actors.surnames import surname_namings
from dateline.actors.then import Years
from dateline.actors.titles import Titled, read_titles

NOBODY: Mapping[str, Person] = MappingProxyType({})
_YEAR = re.compile(r"\b(19[4-9]\d|20\d\d)\b")
_HALF = re.compile(r"\b(?:[Tt]he|[Bb]oth the) (North|South)\b(?! (?:of|[A-Z]))")
_VAGUE = frozenset({"counterpart", "chief", "minister", "secretary"})


class Reading(NamedTuple):
    """All that the steps below share about one article."""

    document: model.Document
    flat: Flat
    text: str
    day: dt.date | None
    names: list[Hit]
    titled: list[Titled]
    cast: list[Naming]
    home: str | None
    years: Years


def read_actors(document: model.Document, known_people: Mapping[str, Person] = NOBODY) -> list[model.ActorMention]:
    """All actors that ``document`` names, sorted by start, not overlapping; ``known_people`` as ``learn_people`` returns them."""
    reading = read(document, known_people)
    taken = _Taken(_titled_mentions(reading, known_people))
    for naming in reading.cast:
        taken.add(_person_mention(reading, naming))
    for naming in surname_namings(reading.text, reading.cast, reading.names, _published(document), reading.years):
        mention = _person_mention(reading, naming)
        if not _is_of_another_state(reading, mention):
            taken.add(replace(mention, form="surname"))
    for hit in reading.names:
        taken.add(_hit_mention(reading, hit))
    official = official_home(document.article.publisher)
    for mention in definite(reading.text, reading.titled, settled(taken.mentions), reading.home, official):
        taken.add(mention)
    return [_in_place(m, reading) for m in settled(taken.mentions)]


def read(document: model.Document, known_people: Mapping[str, Person]) -> Reading:
    """The first steps over an article, up to the people named in full."""
    flat = flatten(document)
    text = flat.text
    day = reference_day(document)
    found = lexicon.names_in(text)
    names = weigh(text, former_states(text, found) if _published(document) is None else found)
    names = sorted(names + _halves(text, names) + short_organs(text, names), key=lambda hit: hit.start)
    offices = lexicon.offices_in(text)
    names = _unless_called(text, names, offices)
    titled = [trimmed(title, day, known_people) for title in read_titles(text, names, offices)]
    cast = full_names(text, titled, day, known_people)
    home = home_of(document, text, titled, day, known_people)
    return Reading(document, flat, text, day, names, titled, cast, home, Years(document, flat, day))


def _is_of_another_state(reading: Reading, mention: model.ActorMention) -> bool:
    """ "President Sanchez of El Salvador" is not the Sánchez whom the tables know."""
    if not reading.text.startswith(" of ", mention.end):
        return False
    stated = next((hit for hit in reading.names if 0 <= hit.start - mention.end - len(" of ") <= len("the ")), None)
    return stated is not None and stated.entry.kind == "country" and not set(stated.entry.codes) & set(mention.codes)


def _in_place(mention: model.ActorMention, reading: Reading) -> model.ActorMention:
    """The mention with its offsets and words in the document."""
    span = reading.flat.span(mention.start, mention.end)
    return replace(mention, start=span.start, end=span.end, text=reading.document.text[span.start : span.end])


def _published(document: model.Document) -> dt.date | None:
    when = document.article.published.when
    return (when.last or when.first) if when else None


def reference_day(document: model.Document) -> dt.date | None:
    """The day by which offices are read: the publication date, else the end of the latest year named in the text."""
    published = _published(document)
    if published:
        return published
    years = [int(year) for year in _YEAR.findall(document.text)]
    return dt.date(max(years), 12, 31) if years else None


def _unless_called(text: str, names: list[Hit], offices: list[Hit]) -> list[Hit]:
    """Without the countries that are the name of an office's holder: "Prime Minister Holland", "King Constantine"."""
    called = {hit.end + 1 for hit in offices if hit.entry.kind == "office" and _is_style(text[hit.start : hit.end + 1])}
    return [hit for hit in names if hit.start not in called or hit.entry.form not in ("name", "capital", "place")]


def _is_style(office: str) -> bool:
    return office[0].isupper() and office.endswith(" ")


class _Taken:
    """Mentions in order of start; the first to claim a stretch keeps it."""

    def __init__(self, mentions: list[model.ActorMention]) -> None:
        self.mentions = sorted(mentions, key=lambda m: m.start)
        self._starts = [m.start for m in self.mentions]

    def add(self, mention: model.ActorMention) -> None:
        at = bisect_right(self._starts, mention.start)
        if at and self.mentions[at - 1].end > mention.start:
            return
        if at < len(self._starts) and self._starts[at] < mention.end:
            return
        self._starts.insert(at, mention.start)
        self.mentions.insert(at, mention)


def _halves(text: str, names: list[Hit]) -> list[Hit]:
    """ "the North" and "the South" where the article speaks of Korea."""
    named = {code for hit in names for code in hit.entry.codes}
    if "PRK" not in named and not ("KOR" in named and " the North" in text):
        return []
    code = {"North": "PRK", "South": "KOR"}
    free = [m for m in _HALF.finditer(text) if not any(h.start < m.end() and m.start(1) < h.end for h in names)]
    return [Hit(m.start(1), m.end(), Entry("country", (code[m.group(1)],), "name")) for m in free]


def _titled_mentions(reading: Reading, known: Mapping[str, Person]) -> list[model.ActorMention]:
    counts = Counter(code for hit in reading.names for code in hit.entry.codes)
    starts = [hit.start for hit in reading.names]
    mentions: list[model.ActorMention] = []
    for title in reading.titled:
        mention = _of_title(reading, title, counts, known)
        if mention and not (mentions and mention.start < mentions[-1].end):
            mentions += [mention, *(_sharing(reading, title, hit) for hit in sharers(reading.text, title, reading.names, starts))]
    return mentions


def _sharing(reading: Reading, title: Titled, hit: Hit) -> model.ActorMention:
    return replace(_hit_mention(reading, hit), kind="office", office=title.office, form="office")


def _of_title(reading: Reading, title: Titled, counts: Counter[str], known: Mapping[str, Person]) -> model.ActorMention | None:
    person = person_of(title, reading.day, known) if title.name else None
    if not person and title.name:
        person = next((p for d in reading.years.at(title.start) if (p := holder(title.name, title.office, title.codes, d))), None)
    if not person and title.name:
        title = _nameless(title)
    codes = title.codes
    if person and (not codes or title.plural):
        term = term_of(person, title.office, reading.day)
        codes = (term.code,) if term else ()
    if not codes and not title.name:
        codes = _possessor(reading, title.start)
    if not codes and (title.name or title.kind == "ministry"):
        codes = owner(title, reading.home, _near(reading, title.start), counts, reading.day)
    if not codes and title.kind == "ministry":
        codes = (
            ("GBR",)
            if counts["GBR"] and reading.text[title.start : title.end].endswith("Foreign Office")
            else _of_dateline(reading)
        )
    if not codes and not (title.name and " " in title.name):
        return None
    start = title.start
    kind: model.ActorKind = "person" if person else "office"
    form = "name" if person else "office"
    name = person.name if person else None
    office = _office(title, person, reading.day)
    return model.ActorMention(start, title.end, reading.text[start : title.end], kind, codes, name, office, form)


def _nameless(title: Titled) -> Titled:
    """The office alone, where the word beside it names nobody: "Leaders' Week"."""
    end = title.name_start - 1 if title.name_start > title.start else title.end
    return title._replace(end=end, name="", name_start=-1)


def _office(title: Titled, person: Person | None, day: dt.date | None) -> str | None:
    """The office in the words; a "counterpart" or "chief" holds the one that the tables know."""
    if title.office not in _VAGUE or not person:
        return None if title.office == "counterpart" else title.office
    term = person.term(day)
    return term.office if term else None


# Where another clause begins: "Chile protested, and Mexico recalled its envoy".
_JOINT = re.compile(r"(?:[,;]\s+(?:and|but|while|whereas)\s|;\s)")
_ITS = re.compile(r"\b[Ii]ts\s+(?:acting\s+|new\s+|own\s+)?$")


def _possessor(reading: Reading, start: int) -> tuple[str, ...]:
    """Whose office "its foreign ministry" is: the first state told before it in its clause, its sentence, the one before."""
    if not _ITS.search(reading.text, max(0, start - 16), start):
        return ()
    at = reading.flat.span(start, start + 1).start
    begins = [reading.flat.at(s.start) for s in reading.document.sentences if s.start <= at][-2:]
    for begin, end in reversed(list(zip(begins, [*begins[1:], start], strict=True))):
        told = [h for h in reading.names if begin <= h.start < end and h.entry.form != "place" and len(h.entry.codes) == 1]
        joint = max((m.start() for m in _JOINT.finditer(reading.text, begin, end)), default=begin)
        first = next((h for h in told if h.start >= joint), told[0] if told else None)
        if first is not None:
            return first.entry.codes
    return ()


_TOP = 400


def _of_dateline(reading: Reading) -> tuple[str, ...]:
    """ "TEHRAN (Tasnim) - … the Foreign Ministry said": that of the capital which the report comes from."""
    head = reading.text[:_TOP]
    for hit in lexicon.raw_names_in(head):
        opens = hit.start == 0 or head[hit.start - 1] == "\n"
        if opens and hit.entry.form == "capital" and DATELINE.match(head, hit.end):
            return hit.entry.codes
    return ()


_GOAL = re.compile(r"\b(?:to|for|visit\w*|tour\w*)\s+(?:the\s+)?\Z")  # where somebody goes


def _near(reading: Reading, start: int) -> tuple[str, ...]:
    """Codes of the places named before ``start`` in its sentence, the nearest first: "In Beijing, the Foreign Ministry said"."""
    at = reading.flat.span(start, start + 1).start
    begin = reading.flat.at(next((s.start for s in reading.document.sentences if s.start <= at < s.end), at))
    near = [h for h in reading.names if begin <= h.start < start and h.entry.form == "place" and h.entry.codes]
    return tuple(h.entry.codes[0] for h in reversed(near) if not _GOAL.search(reading.text, begin, h.start))


def _person_mention(reading: Reading, naming: Naming) -> model.ActorMention:
    term = naming.person.term(reading.day)
    return model.ActorMention(
        naming.start,
        naming.end,
        reading.text[naming.start : naming.end],
        "person",
        (term.code,) if term else (),
        naming.person.name,
        term.office if term else None,
        "name",
    )


def _hit_mention(reading: Reading, hit: Hit) -> model.ActorMention:
    kind: model.ActorKind = (
        "group" if hit.entry.kind == "group" else "organisation" if hit.entry.kind == "organisation" else "country"
    )
    form = "group" if kind == "group" else hit.entry.form
    codes = tuple(_then(code, hit, reading.day) for code in hit.entry.codes)
    return model.ActorMention(hit.start, hit.end, reading.text[hit.start : hit.end], kind, codes, form=form)


def _then(code: str, hit: Hit, day: dt.date | None) -> str:
    """Moscow and the Kremlin are Soviet in an article of Soviet times."""
    return state_on(code, day) if day and hit.entry.form in ("capital", "seat", "place") else code
