"""Where in a text which rule matches: each rule is tried only at words that it may begin with, and not at every character."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Generic, Protocol, TypeVar

from dateline.events.beginnings import beginnings, key

ARTICLES = frozenset({"a", "an", "the"})
_WORD = re.compile(r"(?<![\w’'-])\w+")


class Rule(Protocol):
    """What can be scanned for: a pattern that begins at the beginning of a word."""

    @property
    def pattern(self) -> str: ...
    @property
    def far(self) -> bool: ...
    @property
    def regex(self) -> re.Pattern[str]: ...


R = TypeVar("R", bound=Rule)


class Scan(Generic[R]):
    """Finds what ``rule.regex.finditer`` finds, for all of ``rules`` in one pass, in order of the text."""

    def __init__(self, rules: Sequence[R]) -> None:
        self._rules = [(rule, rule.regex) for rule in rules]
        self._begun = _index([beginnings(rule.pattern) for rule in rules])

    def finditer(self, text: str, start: int, end: int, reach: int | None = None) -> Iterator[tuple[R, re.Match[str]]]:
        """Each rule with its matches in ``text[start:end]``, those of one rule never overlapping.

        A ``far`` rule sees as far as ``reach``, the end of the sentence; the others only the piece of a clause they stand in.
        """
        ends: dict[int, int] = {}
        for at, numbers in self._beginnings(text, start, end):
            for n in numbers:
                if at < ends.get(n, 0):
                    continue
                rule, pattern = self._rules[n]
                m = pattern.match(text, at, reach if rule.far and reach else end)
                if m:
                    ends[n] = m.end()
                    yield rule, m

    def _beginnings(self, text: str, start: int, end: int) -> Iterator[tuple[int, Sequence[int]]]:
        begun, others = self._begun, self._begun["*"]
        for m in _WORD.finditer(text, start, end):
            word = key(m.group())
            numbers = begun.get(word) or begun.get(word[0] + "*") or others
            if numbers:
                yield m.start(), numbers


class Glance:
    """Tells of a text at a glance whether a rule may match in it: far quicker than to find what does, or that nothing does."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._begun = frozenset().union(*(beginnings(rule.pattern, passed=ARTICLES) for rule in rules))

    def may_find(self, text: str, start: int, end: int) -> bool:
        """Whether ``text[start:end]`` has a word that a match may begin with, an article aside."""
        words = (key(m.group()) for m in _WORD.finditer(text, start, end))
        return "*" in self._begun or any(word in self._begun or word[0] + "*" in self._begun for word in words)


def _index(begun: Sequence[frozenset[str]]) -> dict[str, list[int]]:
    """Beginning → the numbers of those that have it, those of the open beginnings that fit it ("t*", "*") included."""
    own: dict[str, set[int]] = {"*": set()}
    for n, words in enumerate(begun):
        for word in words:
            own.setdefault(word, set()).add(n)
    return {word: sorted(numbers | own.get(word[0] + "*", set()) | own["*"]) for word, numbers in own.items()}
