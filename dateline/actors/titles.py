"""Offices in text with their state and the name beside them: "Britain's prime minister, Keir Starmer"."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import NamedTuple

from .lexicon import Hit
from .names import HEADLINE_VERBS, NAME_RE, NO_NAME, TITLED_NAME_RE
from .patterns import one_of
from .tables import words

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
_FORMER = re.compile(r"\b(?:former|ex|late|ousted|deposed|then|exiled|one-time|onetime)[ -]", re.IGNORECASE)
_FORMER_BEFORE = re.compile(r"\b(?:[Ff]ormer|[Ee]x|[Oo]ne-?time)[ -]$")
_OF = re.compile(r"(?:,)? (?:of|for|at|from|with) (?:the )?$")
_HONORIFIC = re.compile(r"(?:(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Adm|Sir|Dame|Lord|Lady|Hon)\.? (?:Gen\.? )?|H\.E\.? )")
_APPOSED = re.compile(r", (?:the |a |an |then |now |currently |his |her |their )?$")
_APPOSED_ENDS = re.compile(r"(?: (?:for|of|at|in|on|to|with|from) [^,.;:\n]{1,80})?[,.;:)\n]|$")
_ENDS = re.compile(r"[,.;:)\]\n—–]|$| (?:and|who|said|told|is|was|has|had|on|in|at) ")
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


def read_titles(text: str, names: list[Hit], offices: list[Hit]) -> list[Titled]:
    """Offices of ``text`` with state and name, in order, not overlapping. ``names`` are weighed hits, ``offices`` raw ones."""
    found: list[Titled] = []
    starts = [hit.start for hit in names]
    offices_at = frozenset(hit.start for hit in offices)
    for chain in _office_chains(text, offices, names):
        titled = _read(text, chain, names, starts, offices_at)
        if found and titled.start < found[-1].end:
            continue
        found.append(titled)
    return found


def _office_chains(text: str, offices: list[Hit], names: list[Hit]) -> list[list[Hit]]:
    """Offices that follow each other directly: "Foreign Ministry" + "spokesperson" """
    taken = [(n.start, n.end) for n in names if n.entry.form == "seat"]
    chains: list[list[Hit]] = []
    for hit in offices:
        if any(s < hit.end and hit.start < e for s, e in taken):
            continue
        if chains and _LINK.fullmatch(text, chains[-1][-1].end, hit.start):
            chains[-1].append(hit)
        else:
            chains.append([hit])
    return chains


def _read(text: str, chain: list[Hit], names: list[Hit], starts: list[int], offices_at: frozenset[int]) -> Titled:
    first, last = chain[0], chain[-1]
    start, codes = _state_before(text, first, names, starts)
    end = last.end
    of = _state_of(text, end, names, starts) or (_seat_in(text, end, names, starts) if last.entry.kind == "ministry" else None)
    if of and not codes:
        codes, end = _owned(text, of, end, offices_at)
    office = _office_name(chain, codes)
    if _FORMER_BEFORE.search(text, max(0, start - 9), start) or _FORMER.search(text, start, last.start):
        office = office if "then" in text[start : last.start] else f"former {office}"
    plural = text[last.start : last.end].lower() != last.entry.office.phrase if last.entry.office else False
    titled = Titled(start, end, office, _kind(chain), codes, plural=plural)
    return _with_name(text, titled, names, starts) if titled.kind != "body" and titled.kind != "ministry" else titled


def _kind(chain: list[Hit]) -> str:
    office = chain[-1].entry.office
    assert office is not None
    return office.kind


def _office_name(chain: list[Hit], codes: tuple[str, ...]) -> str:
    office = chain[-1].entry.office
    assert office is not None
    return office.office


def _state_before(text: str, office: Hit, names: list[Hit], starts: list[int]) -> tuple[int, tuple[str, ...]]:
    """Where the title begins and whose it is: walks left over "South Korea's", "US", "European Commission" …"""
    at = office.start
    codes: tuple[str, ...] = ()
    index = bisect_left(starts, office.start) - 1
    while index >= 0:
        hit = names[index]
        portfolio = at == office.start and text[office.start : office.end].lower() in _PORTFOLIOS
        if hit.entry.kind not in _COUNTRY_KINDS or not (
            _links(text, hit, at) or (portfolio and _PORTFOLIO_LINK.fullmatch(text, hit.end, at))
        ):
            break
        at, codes = hit.start, hit.entry.codes
        index -= 1
    if not codes:
        lead = re.search(rf"(?:{_MODIFIER}[ -]){{1,3}}$", text[max(0, office.start - 40) : office.start])
        at = office.start - len(lead.group()) if lead else office.start
    return at, codes


def _links(text: str, hit: Hit, at: int) -> bool:
    if at - hit.end > 40 or hit.end > at:
        return False
    if _LINK.fullmatch(text, hit.end, at):
        return True
    free = _FREE_LINK.fullmatch(text, hit.end, at)
    if not free or not (hit.entry.form in ("demonym", "adjective") or text.startswith("'s", hit.end)):
        return False
    return not any(word.strip(",") in _NO_MODIFIER for word in free["words"].split())


def _owned(text: str, of: Hit, end: int, offices_at: frozenset[int]) -> tuple[tuple[str, ...], int]:
    """Whose office, and where its words end: all of "leader of France", "spokesman" alone in "spokesman for France's foreign
    ministry", and nobody's in "leader of France's Greens".
    """
    if of.end + 1 in offices_at and text[of.end] == " ":
        return of.entry.codes, end
    if not text.startswith("'s ", of.end):
        return of.entry.codes, of.end
    return (of.entry.codes, end) if of.end + 3 in offices_at else ((), end)


def _state_of(text: str, end: int, names: list[Hit], starts: list[int]) -> Hit | None:
    """The state in "president of the Russian Federation"."""
    index = bisect_left(starts, end)
    if index == len(names) or names[index].start - end > 12 or names[index].entry.kind not in _COUNTRY_KINDS:
        return None
    return names[index] if _OF.fullmatch(text, end, names[index].start) and names[index].entry.form != "demonym" else None


def _seat_in(text: str, end: int, names: list[Hit], starts: list[int]) -> Hit | None:
    """The capital in "the foreign ministry in Beijing"."""
    index = bisect_left(starts, end)
    return names[index] if index < len(names) and text[end : names[index].start] == " in " else None


def _with_name(text: str, titled: Titled, names: list[Hit], starts: list[int]) -> Titled:
    return _name_after(text, titled, names, starts) or _name_before(text, titled, names, starts) or titled


def _name_after(text: str, titled: Titled, names: list[Hit], starts: list[int]) -> Titled | None:
    at = titled.end
    comma = text.startswith(", ", at)
    if not comma and not text.startswith(" ", at):
        return None
    at += 2 if comma else 1
    honorific = _HONORIFIC.match(text, at)
    at = honorific.end() if honorific else at
    match = TITLED_NAME_RE.match(text, at)
    if not match:
        return None
    name = _cut(text, at, match.end(), names, starts)
    if not name or (comma and not _apposes(text, at, name, titled)):
        return None
    end = at + len(name)
    codes = titled.codes
    of = _state_of(text, end, names, starts)
    if of and not codes and text.startswith(" of ", end):
        codes, end = of.entry.codes, of.end
    return titled._replace(end=end, codes=codes, name=name, name_start=at)


def _apposes(text: str, at: int, name: str, titled: Titled) -> bool:
    """Whether the name after a comma is the office's: "Britain's prime minister, Keir Starmer, arrives"."""
    return bool(titled.codes) and " " in name and bool(_ENDS.match(text, at + len(name)))


def _cut(text: str, start: int, end: int, names: list[Hit], starts: list[int]) -> str:
    """The part of [start, end) that can be a person's name: up to a country, a weekday, an office."""
    index = bisect_left(starts, start)
    while index < len(names) and names[index].start < end:
        if names[index].entry.form not in ("place", "capital"):
            end = names[index].start
        index += 1
    words: list[str] = []
    for word in text[start:end].split():
        if word.strip(".") in NO_NAME or word in HEADLINE_VERBS:
            break
        words.append(word)
    while words and words[-1].islower():
        words.pop()
    return " ".join(words)


def _name_before(text: str, titled: Titled, names: list[Hit], starts: list[int]) -> Titled | None:
    """ "Ilham Aliyev, the president of Azerbaijan," """
    head = text[max(0, titled.start - 60) : titled.start]
    apposed = _APPOSED.search(head)
    if not apposed or not titled.codes or titled.plural or not _APPOSED_ENDS.match(text, titled.end):
        return None
    offset = max(0, titled.start - 60)
    for match in NAME_RE.finditer(head[: apposed.start()]):
        if match.end() != apposed.start() or " " not in match.group():
            continue
        name = _tail(text, offset + match.start(), offset + match.end(), names, starts)
        if " " in name:
            begin = offset + match.end() - len(name)
            return titled._replace(start=begin, name=name, name_start=begin)
    return None


def _tail(text: str, start: int, end: int, names: list[Hit], starts: list[int]) -> str:
    index = bisect_left(starts, start)
    while index < len(names) and names[index].start < end:
        start = names[index].end + 1
        index += 1
    words = text[start:end].split() if start < end else []
    while words and words[0].strip(".") in NO_NAME:
        words.pop(0)
    return " ".join(words)
