"""Deeds of diplomacy × the constructions in which newspapers tell them: what is read of each, by construction and by type.

    python -m benchmarks.events_grid [-v] [--floors] [WORD]

The sentences are made here from three small tables (``gold/grid``), so that date, type, status and actors are known. A cell is
right where an event of that day, type, status and of those actors was read, and nothing false beside it. -v prints what was
missed or falsely told, of the constructions and deeds whose name holds WORD; --floors writes what is reached now to
``floors.txt``, which tests/test_events_grid.py holds a sample of the cells to.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import cycle
from pathlib import Path
from typing import NamedTuple

from dateline.events.words import forms
from dateline.model import EventMention
from dateline.pipeline import read_one
from dateline.reading import article_from_text

TABLES = Path(__file__).with_name("gold") / "grid"
PUBLISHED = "2014-06-18"  # a Wednesday
_MAY_SAY = ("said on Monday", "foreign ministry said", "announced that", "Officials ", " said.")  # a saying is an event too


_ASKS = ("invite", "propose", "offer")  # what is asked for is possible at most


class State(NamedTuple):
    """A state with its people, as the sentences name them; leaders in office on the day of publication."""

    code: str
    name: str
    adjective: str
    capital: str
    leader: str
    minister: str


_STATES = (
    State("POL", "Poland", "Polish", "Warsaw", "President Bronislaw Komorowski", "Radoslaw Sikorski"),
    State("LVA", "Latvia", "Latvian", "Riga", "President Andris Berzins", "Edgars Rinkevics"),
    State("PER", "Peru", "Peruvian", "Lima", "President Ollanta Humala", "Gonzalo Gutierrez"),
    State("ECU", "Ecuador", "Ecuadorean", "Quito", "President Rafael Correa", "Ricardo Patino"),
    State("JPN", "Japan", "Japanese", "Tokyo", "Prime Minister Shinzo Abe", "Fumio Kishida"),
    State("VNM", "Vietnam", "Vietnamese", "Hanoi", "Prime Minister Nguyen Tan Dung", "Pham Binh Minh"),
    State("TUR", "Turkey", "Turkish", "Ankara", "President Abdullah Gul", "Ahmet Davutoglu"),
    State("GEO", "Georgia", "Georgian", "Tbilisi", "President Giorgi Margvelashvili", "Maia Panjikidze"),
    State("KEN", "Kenya", "Kenyan", "Nairobi", "President Uhuru Kenyatta", "Amina Mohamed"),
    State("ETH", "Ethiopia", "Ethiopian", "Addis Ababa", "Prime Minister Hailemariam Desalegn", "Tedros Adhanom"),
)
PAIRS = (*zip(_STATES[::2], _STATES[1::2], strict=True),)


class Date(NamedTuple):
    """A date with its preposition, and without one."""

    edtf: str
    on: str
    bare: str


_DAY = (Date("2011-05-03", "on 3 May 2011", "3 May 2011"), Date("2013-11-21", "on November 21, 2013", "November 21, 2013"))
_ABSOLUTE = (*_DAY, Date("2012-09", "in September 2012", "September 2012"), Date("2009", "in 2009", "2009"))
_WEEKDAY = (Date("2014-06-16", "on Monday", "Monday"), Date("2014-06-17", "on Tuesday", "Tuesday"))
_LAST = (
    Date("2014-05", "last month", "last month"),
    Date("2014-06-04", "two weeks ago", "two weeks ago"),
    Date("2014-03", "in March", "March"),
)
_FUTURE = (
    Date("2014-06-25", "on 25 June", "25 June"), Date("2014-06-20", "on Friday", "Friday"),
    Date("2014-09", "in September", "September"), Date("2014-06-23/2014-06-29", "next week", "next week"),
)  # fmt: skip
_TWO = (Date("2009-03", "in March 2009", "March 2009"), Date("2011-06", "in June 2011", "June 2011"))
DATES = {
    "absolute": _ABSOLUTE, "day": _DAY, "weekday": _WEEKDAY, "past": (*_ABSOLUTE, *_WEEKDAY, *_LAST), "future": _FUTURE,
    "two": _TWO,    "today": (Date("2014-06-18", "today", "today"),), "following": (Date("2011-05-03", "", ""),),
}  # fmt: skip


_PLURAL = (
    "two ", "the troops", "the sanctions", "the citizens", "sanctions", "ties", "relations", "tariffs", "negotiations", "talks",
)  # fmt: skip


class Deed(NamedTuple):
    """What is done, as a verb with its object, or as a noun with what qualifies it and its possessor."""

    types: tuple[str, ...]
    kind: str
    word: str
    rest: str
    owner: str = ""
    head: str = ""

    @property
    def name(self) -> str:
        return f"{self.word} {self.rest}".strip()


class Construction(NamedTuple):
    """A way to tell a deed: the template, which dates it takes, and the statuses that will do (``-``: no event of that day)."""

    kind: str
    name: str
    dates: str
    statuses: tuple[str, ...]
    template: str


class Case(NamedTuple):
    """A sentence, and what is to be read of it."""

    construction: Construction
    deed: Deed
    text: str
    dates: tuple[str, ...]
    types: tuple[str, ...]
    actors: frozenset[str]


def _rows(name: str) -> list[list[str]]:
    lines = (TABLES / name).read_text("utf-8").splitlines()
    return [[field.strip() for field in line.split("|")] for line in lines if line and not line.startswith("#")]


def deeds() -> list[Deed]:
    made = [Deed((*types.split("/"),), kind, verb, rest) for types, kind, verb, rest in _rows("deeds.txt")]
    return made + [
        Deed((*types.split("/"),), kind, noun, of, owner, head) for types, kind, noun, of, owner, head in _rows("nouns.txt")
    ]


def constructions() -> list[Construction]:
    return [
        Construction(kind, name, dates, (*statuses.split("/"),), template)
        for kind, name, dates, statuses, template in _rows("constructions.txt")
    ]


def _fits(construction: Construction, deed: Deed) -> bool:
    if deed.owner:
        return construction.kind in ("noun", deed.kind, "document" if deed.kind == "document" else "happening")
    if construction.kind == "passive":
        return deed.rest.startswith("!")
    long = len(deed.rest.split()) > 2 and not deed.rest.startswith(("to ", "from ", "with ", "in ", "for "))
    return construction.kind == "verb" and (long or "between" not in construction.name)


def cases() -> Iterator[Case]:
    """Every construction with every deed that it fits, dates, states and people changing from one to the next."""
    pairs, all_deeds = cycle(PAIRS), deeds()
    for construction in constructions():
        days = cycle(DATES[construction.dates])
        fit = [d for d in all_deeds if _fits(construction, d)]
        for deed, other in zip(fit, [*fit[7:], *fit[:7]], strict=True):
            yield _case(construction, deed, other, next(pairs), _TWO if construction.dates == "two" else (next(days),))


def _case(construction: Construction, deed: Deed, other: Deed, pair: tuple[State, State], days: Sequence[Date]) -> Case:
    a, b = pair
    other = other if other.kind == deed.kind else deed
    words = _names(a, b)
    words |= (
        _nominal(deed, words) if deed.owner else _verbal(deed, words) | {f"{k}2": v for k, v in _verbal(other, words).items()}
    )
    words |= {"on": days[0].on, "bare": days[0].bare, "CAP": a.capital.upper()}
    words |= {
        k.capitalize(): _capital(v) for k, v in words.items() if k in ("on", "bare", "whole", "def", "indef", "poss", "gen", "s")
    }
    text = _capital(construction.template.format(**words))
    two = "{past2}" in construction.template
    types = (*deed.types, *(other.types if two else ()), *(("agreement",) if "agreed" in construction.name else ()))
    here = text.rsplit(". ", 1)[-1] if construction.kind == "passive" else text
    pair = pair[:1] if "agreed" in construction.template and "has" not in construction.template else pair
    actors = {s.code for s in pair if s.name in here or s.adjective in here or s.capital in here}
    return Case(construction, deed, text, tuple(d.edtf for d in days), types, frozenset(actors))


def _names(a: State, b: State) -> dict[str, str]:
    words = {"A": a.name, "B": b.name, "Adem": a.adjective, "Bdem": b.adjective, "Bcap": b.capital, "Bs": f"{b.name}'s"}
    for key, state in (("", a), ("B", b)):
        words |= {
            f"{key}L": f"{state.adjective} {state.leader}",
            f"{key}M": f"{state.adjective} Foreign Minister {state.minister}",
        }
    return words | {"S": a.name, "l": words["L"]}


def _verbal(deed: Deed, words: dict[str, str]) -> dict[str, str]:
    base, _, ing, past, pp = _forms(deed.word)
    subject = words[deed.kind]
    rest = deed.rest.lstrip("!")
    whole = rest.replace("its ", "the ", 1) if rest.startswith("its ") else rest
    plural = whole.startswith(_PLURAL)
    person = deed.kind in "LM"
    found = {
        "base": base,
        "ing": ing,
        "past": past,
        "pp": pp,
        "obj": rest.format(**words),
        "whole": whole.format(**words),
        "s": subject,
    }
    return found | {
        "who": "who" if person else "which",
        "it": "he" if person else "it",
        "was": "were" if plural else "was",
        "is": "are" if plural else "is",
    }


def _forms(verb: str) -> tuple[str, ...]:
    found = forms(verb)
    ing = next(f for f in found if f.endswith("ing") and f != verb)
    rest = [f for f in found[1:] if f != ing and not f.endswith("ing") and f != found[1]]
    past = rest[0] if rest else verb  # "cut, cut, cut"
    return (
        verb,
        found[1],
        ing,
        past,
        rest[1] if len(rest) > 1 and verb not in ("travel", "strike") else "come" if verb == "come" else past,
    )


def _nominal(deed: Deed, words: dict[str, str]) -> dict[str, str]:
    noun, of, head = deed.word, deed.rest.format(**words), deed.head.format(**words)
    owner = deed.owner.format(**words)
    article = "an" if noun[0] in "aeiou" else "a"
    plain = f"{noun} {of}"
    return {
        "noun": noun, "of": of, "head": head, "def": f"the {plain}", "indef": f"{article} {plain}",
        "gen": f"{owner}'s", "poss": f"{owner}'s {head}", "s": words["S"],
    }  # fmt: skip


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


class Verdict(NamedTuple):
    """What was read of a case: the date, then type, status and actors too; and what was told beside it."""

    dated: bool
    right: bool
    false: tuple[str, ...]
    told: tuple[str, ...]


def judge(case: Case) -> Verdict:
    events = read_one(article_from_text(case.text, name="note.txt", published=PUBLISHED)).events
    none = case.construction.statuses == ("-",)
    told = [[e for e in events if str(e.when) == date] for date in case.dates]
    lines = tuple(_line(e) for on in told for e in on)
    false = tuple(_line(e) for e in events if str(e.when) not in case.dates and not _is_saying(case, e))
    if none:
        wrong = [e for on in told for e in on if e.status != "cancelled"]
        return Verdict(not wrong, not wrong, (*false, *(_line(e) for e in wrong)), lines)
    dated = all(told) or "-" in case.construction.statuses
    right = all(any(_is_right(case, e) for e in on) or (not on and "-" in case.construction.statuses) for on in told)
    extra = tuple(_line(e) for on in told for e in on[1:] if not any(_is_right(case, e) for e in on))
    doubled = tuple(_line(e) for on in told if len(on) > 1 and not _may_be_two(case) for e in on[1:])
    return Verdict(dated, right, (*false, *extra, *doubled), lines)


def _may_be_two(case: Case) -> bool:
    return "statement" in case.types or "talks" in case.types


def _is_right(case: Case, event: EventMention) -> bool:
    statuses = (*case.construction.statuses, *(("possible",) if case.deed.word in _ASKS else ()))
    return event.type in case.types and event.status in statuses and case.actors <= set(event.actors)


def _is_saying(case: Case, event: EventMention) -> bool:
    return event.type == "statement" and any(words in case.text for words in _MAY_SAY)


def _line(event: EventMention) -> str:
    return f"{event.when} {event.type} {event.status} {' '.join(event.actors)} [{event.title}]"


Cells = dict[str, dict[str, list[Case]]]


def sample() -> Cells:
    """Two sentences of each construction and type, by the construction's name."""
    cells: Cells = defaultdict(lambda: defaultdict(list))
    for case in cases():
        cells[f"{case.construction.kind}: {case.construction.name}"][case.deed.types[0]].append(case)
    return {name: {t: [c[0], c[len(c) // 2]][: len(c)] for t, c in row.items()} for name, row in cells.items()}


def is_clean(case: Case) -> bool:
    """Right, with nothing false beside it."""
    verdict = judge(case)
    return verdict.right and not verdict.false


def floors() -> dict[str, dict[str, int]]:
    """How many of the two sentences of each construction and type must be clean."""
    return {name: {t: int(n) for t, n in (cell.split() for cell in cells)} for name, *cells in _rows("floors.txt")}


def _write_floors() -> None:
    lines = ["# construction | how many of the two sentences of each type are read right, with nothing false beside them"]
    for name, row in sample().items():
        lines.append(" | ".join([name, *(f"{t} {sum(map(is_clean, cell))}" for t, cell in sorted(row.items()))]))
    (TABLES / "floors.txt").write_text("\n".join(lines) + "\n", "utf-8")


def matrix(judged: Sequence[tuple[Case, Verdict]], by: str) -> dict[str, tuple[int, float, float, float]]:
    """Cases, and the shares dated, right and with something false, by ``construction``, ``deed`` or ``type``."""
    groups: dict[str, list[Verdict]] = defaultdict(list)
    for case, verdict in judged:
        key = {
            "construction": f"{case.construction.kind}: {case.construction.name}",
            "deed": case.deed.name,
            "type": case.deed.types[0],
        }[by]
        groups[key].append(verdict)
    return {
        k: (len(v), _share(x.dated for x in v), _share(x.right for x in v), _share(bool(x.false) for x in v))
        for k, v in groups.items()
    }


def _share(found: Iterator[bool]) -> float:
    told = list(found)
    return sum(told) / len(told)


def main(arguments: Sequence[str]) -> None:
    if "--floors" in arguments:
        return _write_floors()
    word = next((a for a in arguments if not a.startswith("-")), "")
    judged = [(c, judge(c)) for c in cases() if word in f"{c.construction.kind}: {c.construction.name} {c.deed.name}"]
    for case, verdict in judged if "-v" in arguments else []:
        if not verdict.right or verdict.false:
            print(
                "MISSED" if not verdict.dated else "WRONG " if not verdict.right else "BESIDE",
                case.text,
                *verdict.told,
                "beside:" if verdict.false else "",
                *verdict.false,
                sep=" | ",
            )
    for by in ("construction", "deed", "type"):
        print(f"\n{by:<60}cases  dated  right  false")
        for name, (count, dated, right, false) in sorted(matrix(judged, by).items(), key=lambda row: row[1][2]):
            print(f"{name:<60}{count:5}{dated:7.2f}{right:7.2f}{false:7.2f}")
    print(f"\n{len(judged)} sentences, right {_share(v.right for _, v in judged):.3f}")


if __name__ == "__main__":
    main(sys.argv[1:])
