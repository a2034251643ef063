"""Offices in text with their state and the name beside them: "Britain's prime minister, Keir Starmer"."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import NamedTuple

from dateline.actors.lexicon import Hit
from dateline.actors.names import HEADLINE_VERBS, NAME_RE, NO_NAME, TITLED_NAME_RE
from dateline.actors.patterns import one_of
from dateline.actors.tables import words

_MODIFIER = one_of(
    "then former ex ousted deposed exiled late new newly elected current acting interim caretaker outgoing incoming "
    "deputy senior top high-ranking high-level ranking chief visiting first vice assistant special nuclear hard-?line "
    "long-?time veteran reformist conservative liberal embattled military civilian communist nationalist populist "
    "pro-Western reclusive young supreme paramount principal permanent associate Acting Former Deputy Senior First Vice "
    "Chief Assistant Special Permanent Principal"
)
_LINK = re.compile(rf"(?:'s|'|s')?(?: |-(?=elect))(?:{_MODIFIER}[ -]){{0,3}}")
_FREE_LINK = re.compile(r"(?:'s|'|s')? (?:(?P<words>(?:[a-z-]+,? ){1,2}))")
_PORTFOLIO_LINK = re.compile(r"(?:'s|'|s')? (?:[A-Z][a-z]+,? (?:and |& )?){1,5}")
_PORTFOLIOS = ("minister", "secretary")
_NO_MODIFIER = words("no modifier")
_FORMER = re.compile(r"\b(?:former|ex|late|ousted|deposed|exiled|one-time|onetime)[ -]", re.IGNORECASE)
_FORMER_BEFORE = re.compile(r"\b(?:[Ff]ormer|[Ee]x|[Oo]ne-?time)[ -]$")
_OF = re.compile(r",? (?:of|for|at|from|with) (?:the )?$")
_OF_ALONE = re.compile(r",? of (?:the )?$")
ABROAD = frozenset({"ambassador", "envoy", "consul", "consul general", "chargé d'affaires", "embassy", "mission"})
_HONORIFIC = re.compile(r"(?:(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Adm|Sir|Dame|Lord|Lady|Hon)\.? (?:Gen\.? )?|H\.E\.? )")
_APPOSED = re.compile(r", (?:the |a |an |then |now |currently |his |her |their )?$")
_APPOSED_ENDS = re.compile(r"(?: (?:for|of|at|in|on|to|with|from) [^,.;:\n]{1,80})?[,.;:)\n]|$")
_ENDS = re.compile(r"[,.;:)\]\n—–]|$| (?:and|who|said|told|is|was|has|had|on|in|at)\b")
_TO = re.compile(r" (?:to|for|on) (?:the )?$")
_IN = re.compile(r" in $")
_LEAD = re.compile(rf"(?:{_MODIFIER}[ -]){{1,3}}$")
_COUNTRY_KINDS = frozenset({"country", "organisation"})


class Titled(NamedTuple):
    """An office in the text. ``name`` is that of the person beside it; ``codes`` is () where no state is named."""

    start: int
    end: int
    office: str
    kind: str
    codes: tuple[str, ...]
    name: str = ""
    name_start: int = -1
    plural: bool = False


class _Scene(NamedTuple):
    """The text and what stands where in it: weighed names in order, and where offices begin."""

    text: str
    names: list[Hit]
    starts: list[int]
    offices_at: frozenset[int]

    def first_from(self, offset: int) -> Hit | None:
        """The first name that begins at or after ``offset``."""
        index = bisect_left(self.starts, offset)
        return self.names[index] if index < len(self.names) else None


def read_titles(text: str, names: list[Hit], offices: list[Hit]) -> list[Titled]:
    """Offices of ``text`` with state and name, in order, not overlapping. ``names`` are weighed hits, ``offices`` raw ones."""
    scene = _Scene(text, names, [hit.start for hit in names], frozenset(hit.start for hit in offices))
    found: list[Titled] = []
    for first, last in _office_chains(scene, offices):
        titled = _with_name(scene, _read(scene, first, last))
        if not found or titled.start >= found[-1].end:
            found += [titled, *_posted(scene, titled)]
        elif titled.name and titled.name.endswith(found[-1].name) and not found[-1].codes:
            found[-1] = found[-1]._replace(codes=titled.codes)
    return found


def _posted(scene: _Scene, titled: Titled) -> list[Titled]:
    """Who follows the place of a posting: "Russia's ambassador to the UN, Vasily Nebenzya,"."""
    post = None if titled.name else _state_of(scene, titled.end, _TO)
    if post is None:
        return []
    named = _name_after(scene, titled._replace(start=post.start, end=post.end)) if scene.text.startswith(", ", post.end) else None
    return [named._replace(start=named.name_start)] if named else []


def _office_chains(scene: _Scene, offices: list[Hit]) -> list[tuple[Hit, Hit]]:
    """First and last of offices that follow each other directly: "Foreign Ministry", "spokesperson"."""
    chains: list[tuple[Hit, Hit]] = []
    for hit in offices:
        if _is_in_seat(scene, hit):
            continue
        if chains and _LINK.fullmatch(scene.text, chains[-1][1].end, hit.start):
            chains[-1] = (chains[-1][0], hit)
        else:
            chains.append((hit, hit))
    return chains


def _is_in_seat(scene: _Scene, office: Hit) -> bool:
    """Whether the office is part of a name: the "Department of State" has no state."""
    index = bisect_left(scene.starts, office.end) - 1
    return index >= 0 and scene.names[index].entry.form == "seat" and scene.names[index].end > office.start


# -- whose office it is ----------------------------------------------------------------------------------------------
def _read(scene: _Scene, first: Hit, last: Hit) -> Titled:
    office = last.entry.office
    assert office is not None
    start, codes = _state_before(scene, first, abroad=office.office in ABROAD)
    end = last.end
    of = _state_of(scene, end, _OF_ALONE if office.office in ABROAD else _OF)
    if not of and office.kind == "ministry":
        of = _state_of(scene, end, _IN)
    if of and not codes:
        codes, end = _owned(scene, of, end)
    plural = scene.text[last.start : last.end].lower() != office.phrase
    return Titled(start, end, _in_time(scene.text, office.office, start, last.start), office.kind, codes, plural=plural)


def _in_time(text: str, office: str, start: int, end: int) -> str:
    """The office, "former" where the words before it say so."""
    former = _FORMER_BEFORE.search(text, max(0, start - 9), start) or _FORMER.search(text, start, end)
    return f"former {office}" if former else office


def _state_before(scene: _Scene, office: Hit, abroad: bool) -> tuple[int, tuple[str, ...]]:
    """Where the title begins and whose it is: walks left over "South Korea's", "US", "European Commission" …

    A town before a mission (``abroad``) is where it lies: the "Kabul embassy" is not Afghanistan's.
    """
    at, codes = office.start, tuple[str, ...]()
    index = bisect_left(scene.starts, office.start) - 1
    while index >= 0 and _is_owner(scene, scene.names[index], at, office):
        hit = scene.names[index]
        if abroad and hit.entry.form in ("capital", "place"):
            break
        at, codes = hit.start, hit.entry.codes
        index -= 1
    if not codes:
        lead = _LEAD.search(scene.text, max(0, office.start - 40), office.start)
        at = lead.start() if lead else office.start
    return at, codes


def _is_owner(scene: _Scene, hit: Hit, at: int, office: Hit) -> bool:
    """Whether the state stands right before ``at``, where the title begins so far."""
    text = scene.text
    if hit.entry.kind not in _COUNTRY_KINDS or hit.end > at or at - hit.end > 60:
        return False
    if _LINK.fullmatch(text, hit.end, at):
        return True
    if at == office.start and text[at : office.end].lower() in _PORTFOLIOS and _PORTFOLIO_LINK.fullmatch(text, hit.end, at):
        return True
    free = _FREE_LINK.fullmatch(text, hit.end, at)
    owns = text.startswith("'s", hit.end)
    if not free or not (hit.entry.form in ("demonym", "adjective") or owns) or (owns and "," in free["words"]):
        return False
    return not any(word.strip(",") in _NO_MODIFIER for word in free["words"].split())


def _state_of(scene: _Scene, end: int, link: re.Pattern[str]) -> Hit | None:
    """The state in "president of the Russian Federation"."""
    hit = scene.first_from(end)
    if (
        hit is None
        or hit.start - end > 12
        or hit.entry.kind not in _COUNTRY_KINDS
        or not link.fullmatch(scene.text, end, hit.start)
    ):
        return None
    return hit if hit.entry.form != "demonym" or hit.end + 1 in scene.offices_at else None


def _owned(scene: _Scene, of: Hit, end: int) -> tuple[tuple[str, ...], int]:
    """Whose office, and where its words end: all of "leader of France", "spokesman" alone in "spokesman for France's foreign
    ministry" and "commander of US forces", and nobody's in "leader of France's Greens".
    """
    if of.end + 1 in scene.offices_at and scene.text[of.end] == " ":
        return of.entry.codes, end
    if not scene.text.startswith("'s ", of.end):
        return of.entry.codes, of.end
    return (of.entry.codes, end) if of.end + 3 in scene.offices_at else ((), end)


# -- who holds it ----------------------------------------------------------------------------------------------------
def _with_name(scene: _Scene, titled: Titled) -> Titled:
    if titled.kind in ("body", "ministry"):
        return titled
    return _name_after(scene, titled) or _name_before(scene, titled) or titled


def _name_after(scene: _Scene, titled: Titled) -> Titled | None:
    text, at = scene.text, titled.end
    comma = text.startswith(", ", at)
    if not comma and not text.startswith(" ", at):
        return None
    at += 2 if comma else 1
    honorific = _HONORIFIC.match(text, at)
    at = honorific.end() if honorific else at
    match = TITLED_NAME_RE.match(text, at)
    name = _cut(scene, at, match.end()) if match else ""
    if not name or (comma and not _apposes(text, at, name, titled)):
        return None
    codes, end = titled.codes, at + len(name)
    of = _state_of(scene, end, _OF_ALONE)
    if of and not codes:
        codes, end = of.entry.codes, of.end
    return titled._replace(end=end, codes=codes, name=name, name_start=at)


def _apposes(text: str, at: int, name: str, titled: Titled) -> bool:
    """Whether the name after a comma is the office's: "Britain's prime minister, Keir Starmer, arrives"."""
    return bool(titled.codes) and " " in name and bool(_ENDS.match(text, at + len(name)))


def _cut(scene: _Scene, start: int, end: int) -> str:
    """The part of [start, end) that can be a person's name: up to a country, a weekday, an office."""
    hit = scene.first_from(start)
    while hit is not None and hit.start < end:
        if hit.entry.form not in ("place", "capital"):
            end = hit.start
        hit = scene.first_from(hit.end)
    words: list[str] = []
    for word in scene.text[start:end].split():
        if word in NO_NAME or word in HEADLINE_VERBS:
            break
        words.append(word)
    while words and words[-1].islower():
        words.pop()
    return " ".join(words)


def _name_before(scene: _Scene, titled: Titled) -> Titled | None:
    """The title with the name that it is in apposition to: "Ilham Aliyev, the president of Azerbaijan,"."""
    if not titled.codes or titled.plural or not _APPOSED_ENDS.match(scene.text, titled.end):
        return None
    offset = max(0, titled.start - 60)
    apposed = _APPOSED.search(scene.text, offset, titled.start)
    if not apposed:
        return None
    for match in NAME_RE.finditer(scene.text, offset, apposed.start()):
        name = _tail(scene, match.start(), match.end()) if match.end() == apposed.start() else ""
        if " " in name:
            begin = match.end() - len(name)
            return titled._replace(start=begin, name=name, name_start=begin)
    return None


def _tail(scene: _Scene, start: int, end: int) -> str:
    """The end of [start, end) that can be a person's name: after the last country, weekday or function word."""
    hit = scene.first_from(start)
    while hit is not None and hit.start < end:
        start = hit.end + 1
        hit = scene.first_from(hit.end)
    words = scene.text[start:end].split() if start < end else []
    while words and words[0] in NO_NAME:
        words.pop(0)
    return " ".join(words)
