"""Finds expressions: a trigger word looks up the rules that may begin there, each tried once, anchored; the longest wins.

The engine knows no language. A *head* rule reads from its trigger word on; an *opener* reads words before another
expression ("the end of …") and a *closer* words after one ("… ago", "… last year"); both turn its meaning into theirs.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache

from dateline.times.meaning import Meaning

WORD = re.compile(r"[^\W\d_]+|(?<![\d/])\d+")
SPACE = r"(?:[^\S\n]{1,2}|[^\S\n]{0,2}\n[^\S\n]{0,2})"
LOOK_BACK = 24
DEPTH = 3
LONGEST_NUMBER = 9

Build = Callable[[re.Match[str]], "Meaning | None"]
Turn = Callable[[re.Match[str], Meaning], "Meaning | None"]


@dataclass(frozen=True, slots=True)
class Rule:
    """A head rule: ``starts`` are the lower-case words (or "0000" for a number of four digits) it may begin with.

    ``lead`` may be swallowed to the left of a match ("the", "about").
    """

    name: str
    pattern: re.Pattern[str]
    starts: tuple[str, ...]
    build: Build
    lead: re.Pattern[str] | None = None


@dataclass(frozen=True, slots=True)
class Opener:
    """Words before an expression; ``turn`` gets their match and the meaning of what follows."""

    name: str
    pattern: re.Pattern[str]
    starts: tuple[str, ...]
    turn: Turn
    lead: re.Pattern[str] | None = None


@dataclass(frozen=True, slots=True)
class Closer:
    """Words after an expression; ``turn`` gets their match and the meaning of what stands before."""

    name: str
    pattern: re.Pattern[str]
    turn: Turn


@dataclass(frozen=True, slots=True)
class Found:
    """An expression at [start, end), its unanchored meaning and the names of the rules that read it, outermost first."""

    start: int
    end: int
    meaning: Meaning
    rules: tuple[str, ...]
    lead: re.Pattern[str] | None = None

    @property
    def rule(self) -> str:
        """The names in one line: "early <period> · <month>"."""
        return " · ".join(self.rules)


_CLASS_OR_BLANK = re.compile(r"\[\^?(?:\\.|[^\]\\])*\]| ")


def spaced(pattern: str) -> str:
    """``pattern`` with each blank standing for one bounded stretch of white space, a line break at most."""
    return _CLASS_OR_BLANK.sub(lambda m: SPACE if m.group() == " " else m.group().replace(" ", r"\s"), pattern)


def compiled(pattern: str) -> re.Pattern[str]:
    """``pattern`` compiled, its blanks read as ``spaced`` has them."""
    return re.compile(spaced(pattern))


def lead(pattern: str) -> re.Pattern[str]:
    """A pattern that is looked for at the end of what stands to the left."""
    return re.compile(rf"(?<![^\W_])(?:{spaced(pattern)}){SPACE}\Z")


def rule(
    name: str, pattern: str, starts: Iterable[str], lead: re.Pattern[str] | None = None, spaced_out: bool = True
) -> Callable[[Build], Rule]:
    """Make the decorated function a head rule; a script that sets no spaces between words is not ``spaced_out``."""
    end = r"(?![^\W_])" if spaced_out else ""
    return lambda build: Rule(name, compiled(rf"(?:{pattern}){end}"), tuple(starts), build, lead)


def opener(name: str, pattern: str, starts: Iterable[str], lead: re.Pattern[str] | None = None) -> Callable[[Turn], Opener]:
    """Make the decorated function an opener."""
    return lambda turn: Opener(name, compiled(pattern), tuple(starts), turn, lead)


def closer(name: str, pattern: str) -> Callable[[Turn], Closer]:
    """Make the decorated function a closer."""
    return lambda turn: Closer(name, compiled(rf"(?:{pattern})(?![^\W_])"), turn)


@dataclass(frozen=True)
class Grammar:
    """Rules indexed by trigger word. ``skip`` is what may stand between an opener and its expression ("the")."""

    heads: Mapping[str, tuple[Rule, ...]]
    openers: Mapping[str, tuple[Opener, ...]]
    closers: tuple[Closer, ...]
    barred: Callable[[str, int], bool]
    skip: re.Pattern[str]
    stems: int = 0
    triggers: frozenset[str] = field(default=frozenset())

    @classmethod
    def of(cls, members: Iterable[object], barred: Callable[[str, int], bool], skip: re.Pattern[str], stems: int = 0) -> Grammar:
        """Index ``members``, the rules, openers and closers of all families, in their order."""
        listed = list(members)
        heads: dict[str, list[Rule]] = {}
        openers: dict[str, list[Opener]] = {}
        for member in listed:
            if isinstance(member, Rule):
                _enter(heads, member)
            elif isinstance(member, Opener):
                _enter(openers, member)
        frozen = {word: tuple(rules) for word, rules in heads.items()}
        first = {word: tuple(rules) for word, rules in openers.items()}
        closers = tuple(member for member in listed if isinstance(member, Closer))
        return cls(frozen, first, closers, barred, skip, stems, frozenset(frozen) | frozenset(first))

    def scan(self, text: str) -> list[Found]:
        """Every expression of ``text``, in order, none overlapping."""
        found: list[Found] = []
        busy, reading = 0, _Pass(self, text)
        for start, word in self._triggers(text):
            if start < busy or self.barred(text, start):
                continue
            hit = reading.read(start, word, DEPTH)
            if hit is not None:
                found.append(self._led(text, hit, busy))
                busy = hit.end
        return found

    def _triggers(self, text: str) -> Iterator[tuple[int, str]]:
        begins = self.begins
        for match in WORD.finditer(text):
            begun = begins(match.group())
            if begun is not None:
                yield match.start(), begun

    @cached_property
    def begins(self) -> Callable[[str], str | None]:
        """What of a word rules are looked up by, if any begin with it; remembered of the words seen last."""

        @lru_cache(maxsize=1 << 14)
        def begun(word: str) -> str | None:
            key = _key(word)
            if key in self.triggers:
                return key
            stems = (key[:n] for n in range(self.stems, 0, -1)) if not key.isascii() else ()
            return next((stem for stem in stems if stem in self.triggers), None)

        return begun

    @staticmethod
    def _led(text: str, found: Found, busy: int) -> Found:
        """``found`` with its article or its "about" taken in."""
        if found.lead is None:
            return found
        match = found.lead.search(text, max(busy, found.start - LOOK_BACK), found.start)
        return replace(found, start=match.start()) if match else found


class _Pass:
    """One pass over one text: what a head rule reads at a place is worked out once, however many openers lead there."""

    def __init__(self, grammar: Grammar, text: str) -> None:
        self.grammar, self.text = grammar, text
        self.heads: dict[int, Found | None] = {}

    def read(self, start: int, word: str, depth: int) -> Found | None:
        """The longest expression from ``start`` on."""
        if start not in self.heads:
            self.heads[start] = self._head(start, word)
        best = self.heads[start]
        return self._opened(start, word, depth, best) if depth else best

    def _head(self, start: int, word: str) -> Found | None:
        best: Found | None = None
        for rule in self.grammar.heads.get(word, ()):
            match = rule.pattern.match(self.text, start)
            if match is not None and (best is None or match.end() > best.end):
                meaning = rule.build(match)
                if meaning is not None:
                    best = Found(start, match.end(), meaning, (rule.name,), rule.lead)
        return self._closed(best) if best is not None else None

    def _opened(self, start: int, word: str, depth: int, best: Found | None) -> Found | None:
        for rule in self.grammar.openers.get(word, ()):
            match = rule.pattern.match(self.text, start)
            inner = self._read_at(match.end(), depth - 1) if match is not None else None
            if match is None or inner is None or (best is not None and inner.end <= best.end):
                continue
            meaning = rule.turn(match, inner.meaning)
            if meaning is not None:
                best = self._closed(Found(start, inner.end, meaning, (rule.name, *inner.rules), rule.lead))
        return best

    def _read_at(self, at: int, depth: int) -> Found | None:
        """The expression that begins right at ``at``, an article skipped."""
        skipped = self.grammar.skip.match(self.text, at)
        at = skipped.end() if skipped else at
        match = WORD.match(self.text, at)
        return self.read(at, _key(match.group()), depth) if match is not None else None

    def _closed(self, found: Found) -> Found:
        """``found`` with the words after it that belong to it."""
        for _ in range(DEPTH):
            for rule in self.grammar.closers:
                match = rule.pattern.match(self.text, found.end)
                meaning = rule.turn(match, found.meaning) if match is not None else None
                if match is not None and meaning is not None:
                    found = Found(found.start, match.end(), meaning, (*found.rules, rule.name), found.lead)
                    break
            else:
                return found
        return found


def _key(word: str) -> str:
    """What rules are looked up by: the word in lower case, or noughts for digits."""
    return "0" * min(len(word), LONGEST_NUMBER) if word.isdecimal() else word.lower()


def _enter(index: dict[str, list], member: Rule | Opener) -> None:
    for word in member.starts:
        index.setdefault(word, []).append(member)
