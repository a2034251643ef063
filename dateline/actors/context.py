"""What a name means where it stands: a government, a place, a private thing's adjective, or nothing of ours."""

from __future__ import annotations

import re

from dateline.actors import patterns
from dateline.actors.lexicon import Hit, raw_names_in
from dateline.actors.names import NO_NAME, may_be_given
from dateline.actors.tables import offices, words

_HOSTS = {"EU": "BEL", "UN": "USA"}
_AMBIGUOUS_CAPITALS = frozenset({"US", "WHO", "AU", "IRA", "EAC", "UN", "EU"})
_WINDOW = 60


def weigh(text: str, hits: list[Hit]) -> list[Hit]:
    """Drop what names no actor (seas, papers, wars, people called Jordan) and mark places and private adjectives."""
    has = frozenset(code for hit in hits if " with " not in hit.entry.form for code in hit.entry.codes)
    kept: list[Hit] = []
    for hit in hits:
        previous = kept[-1] if kept else None
        before, after = text[max(0, hit.start - _WINDOW) : hit.start], text[hit.end : hit.end + _WINDOW]
        if previous and _names_town(text, previous, hit):
            kept.pop()
        elif hit.entry.kind != "trap" and not _is_nothing(text, hit, before, after, has):
            kept.append(_formed(text, hit, previous, before, after))
    return _without_people(text, hits, kept)


def _without_people(text: str, hits: list[Hit], kept: list[Hit]) -> list[Hit]:
    """``kept`` without the later mentions of people called Paris: a name that was a person's once is one unless it is a place."""
    dropped = {hit.start: hit for hit in hits}
    for hit in kept:
        dropped.pop(hit.start, None)
    people = {text[h.start : h.end] for h in dropped.values() if h.entry.kind == "country" and _is_called(text, h)}
    return [h for h in kept if h.entry.form == "place" or text[h.start : h.end] not in people]


def _is_called(text: str, hit: Hit) -> bool:
    before, after = text[max(0, hit.start - _WINDOW) : hit.start], text[hit.end : hit.end + _WINDOW]
    return _is_person(text[hit.start : hit.end], hit, before, after)


# -- what form it has ------------------------------------------------------------------------------------------------
def _formed(text: str, hit: Hit, previous: Hit | None, before: str, after: str) -> Hit:
    form = hit.entry.form
    if (before.endswith("-") and patterns.LEANING.search(before)) or (
        form in ("demonym", "name") and before[-1:] != "-" and patterns.TOPIC.match(after)
    ):
        return _with_form(hit, "adjective")
    if " with " in form:
        return _with_form(hit, "group" if hit.entry.kind == "group" else "name")
    if form == "demonym":
        return _with_form(hit, "adjective" if patterns.PRIVATE.match(after) else "place" if patterns.LAND.match(after) else form)
    placeable = form in ("capital", "seat", "place") or (form == "name" and hit.entry.kind == "country")
    return _as_place(hit) if placeable and _is_place(text, hit, previous, before, after) else hit


def _last_words(before: str) -> str:
    """The last three words: as much as a pattern for what stands right before a name may need."""
    return " ".join(before.rsplit(" ", 4)[-4:])


def _as_place(hit: Hit) -> Hit:
    """The hit as a place: an organisation's seat lies in a country ("in Brussels")."""
    host = _HOSTS.get(hit.entry.codes[0])
    return hit._replace(entry=hit.entry._replace(kind="country", form="place", codes=(host,) if host else hit.entry.codes))


def _with_form(hit: Hit, form: str) -> Hit:
    return hit._replace(entry=hit.entry._replace(form=form))


def _is_place(text: str, hit: Hit, previous: Hit | None, before: str, after: str) -> bool:
    if patterns.DYAD.match(after):
        return False
    near = _last_words(before)
    if not after.startswith("'s ") and (patterns.LOCATIVE.search(near) or patterns.BOUND_FOR.search(before)):
        return True
    toward = patterns.TO_FROM.search(before) if patterns.TOWARD.search(near) else None
    if toward:
        return _is_way(hit, toward)
    if previous and previous.entry.form == "place" and _is_listed(text, previous, hit, after):
        return True
    if hit.entry.form != "capital":
        return hit.entry.form == "place"
    return bool(patterns.BASED.match(after) or patterns.PLACE_NOUN.match(after) or _is_dateline(text, hit))


def _is_way(hit: Hit, toward: re.Match[str]) -> bool:
    """Whether "to"/"from" speaks of a way ("flew to Moscow") and not of an addressee ("a message to Moscow")."""
    lead = toward.group(1)
    motion = max((m.start() for m in patterns.MOTION.finditer(lead)), default=-1)
    transfer = max((m.start() for m in patterns.TRANSFER.finditer(lead)), default=-1)
    if motion == transfer:
        return hit.entry.form in ("capital", "place")
    return motion > transfer


def _is_listed(text: str, previous: Hit, hit: Hit, after: str) -> bool:
    """Whether the place before goes on here: "in Seoul and Tokyo", "in Sharm el-Sheikh, Egypt"."""
    between = text[previous.end : hit.start]
    if between == ", ":
        return previous.entry.codes == hit.entry.codes or bool(patterns.LISTED_ON.match(after))
    if between.startswith(",") and patterns.SUBJECT_OF.match(after):  # "marched into Poland, and Britain declared war"
        return False
    return bool(patterns.AND_ALSO.match(between)) and not after.startswith("'s ")


def _is_dateline(text: str, hit: Hit) -> bool:
    starts_line = hit.start == 0 or text[hit.start - 1] == "\n"
    return starts_line and bool(patterns.DATELINE.match(text, hit.end))


# -- whether it names anybody ----------------------------------------------------------------------------------------
def _is_nothing(text: str, hit: Hit, before: str, after: str, has: frozenset[str]) -> bool:
    word = text[hit.start : hit.end]
    if " with " in hit.entry.form:
        return hit.entry.form.split()[-1] not in has
    if word in _AMBIGUOUS_CAPITALS and _is_shouted(text, hit):
        return True
    if hit.entry.kind != "country":
        return word == "Commonwealth" and after.startswith(" of ")
    return _is_part_of_name(hit, before, after) or _is_homonym(text, word, before, after) or _is_person(word, hit, before, after)


def _is_part_of_name(hit: Hit, before: str, after: str) -> bool:
    """Whether the name belongs to a paper, a sea, a treaty, a town of the US: "Treaty of Rome", "Paris, Texas"."""
    if (
        patterns.MONEY.match(after)
        or patterns.PRIVATE_NAME.match(after)
        or patterns.NAME_OF.search(_last_words(before))
        or patterns.IN_STATE.match(after)
    ):
        return True
    return hit.entry.form in ("capital", "place") and bool(patterns.TREATY.match(after))


def _is_homonym(text: str, word: str, before: str, after: str) -> bool:
    if word == "the States":
        return not patterns.ABROAD.search(before)
    if word in ("Indian", "Indians"):
        return bool(patterns.TRIBE.search(before)) or patterns.TRIBAL.match(after) is not None
    return word == "Georgia" and _is_us_georgia(text, before)


def _is_us_georgia(text: str, before: str) -> bool:
    speaks_of_state = bool(patterns.GEORGIA_STATE.search(text))
    town = patterns.TOWN.search(before)
    if town and f"{town.group(1)}, Georgia and" not in text:
        return not speaks_of_state or bool(patterns.GEORGIA_US.search(text))
    return not speaks_of_state and bool(patterns.GEORGIA_US.search(text))


def _names_town(text: str, previous: Hit, hit: Hit) -> bool:
    """Whether two hits read "Athens, Georgia": a town and its state of the US."""
    if text[hit.start : hit.end] != "Georgia" or "GEO" in previous.entry.codes or previous.entry.form not in ("capital", "place"):
        return False
    return text[previous.end : hit.start] == ", " and not text.startswith((" and ", ","), hit.end)


def _is_person(word: str, hit: Hit, before: str, after: str) -> bool:
    """Whether the name is somebody's: "Denzel Washington", "Chad Smith"; behind a hyphen ("U.S.-Jordan") it is a state's."""
    if " " in word or hit.entry.form not in ("name", "capital", "place") or before.endswith(("-", "–")):
        return False
    given = patterns.PERSON_BEFORE.search(_last_words(before))
    if given and (given.group(1) in words("given names") or (word in words("places as surnames") and _is_given(given.group(1)))):
        return True
    family = patterns.CAPITALISED_AFTER.match(after) if word in words("first names") else None
    return family is not None and family.group(1) not in words("not family names") and family.group(1).lower() not in offices()


def _is_given(word: str) -> bool:
    """Whether a word before "Paris" may be a given name, and not "Greater", "President", "Saturday"."""
    if not word[0].isupper() or word in NO_NAME or word in words("no forename") or word.lower() in offices():
        return False
    return may_be_given(word) and not raw_names_in(word)


def _is_shouted(text: str, hit: Hit) -> bool:
    """Whether the line is all in capitals, where US may be us."""
    begin = text.rfind("\n", 0, hit.start) + 1
    end = text.find("\n", hit.end)
    line = text[begin : end if end >= 0 else len(text)]
    return len(line.split()) > 2 and not patterns.HAS_LOWER.match(line)
