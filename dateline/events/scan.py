"""Where in a text which rule matches: each rule is tried only at words that it may begin with, and not at every character."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Generic, Protocol, TypeVar

from dateline.events.beginnings import beginnings, key
from dateline.sieve import needed

ARTICLES = frozenset({"a", "an", "the"})
_WORD = re.compile(r"(?<![\w’'-])\w+")
FEW = 12  # words that are sooner looked for in a whole text than a rule which may begin with any word is tried all over it
SHORT = 300  # characters of a text in which it is not worth while
WORDS = 1 << 14  # words of which it is remembered what they begin


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
        begun = [beginnings(rule.pattern) for rule in rules]
        self._begun = _index(begun)
        tried = (n for n, words in enumerate(begun) if any(word.endswith("*") for word in words))
        self._needed = {n: w for n in tried if 0 < len(w := needed(rules[n].pattern, re.IGNORECASE)) <= FEW}
        self._never = lru_cache(maxsize=4)(self._without_match)
        self._begun_by = lru_cache(maxsize=WORDS)(self._numbers)

    def finditer(self, text: str, start: int, end: int, reach: int | None = None) -> Iterator[tuple[R, re.Match[str]]]:
        """Each rule with its matches in ``text[start:end]``, those of one rule never overlapping.

        A ``far`` rule sees as far as ``reach``, the end of the sentence; the others only the piece of a clause they stand in.
        """
        ends = dict(self._never(text)) if len(text) > SHORT else {}
        for word in _WORD.finditer(text, start, end):
            at = word.start()
            for n in self._begun_by(word.group()):
                if at < ends.get(n, 0):
                    continue
                rule, pattern = self._rules[n]
                m = pattern.match(text, at, reach if rule.far and reach else end)
                if m:
                    ends[n] = m.end()
                    yield rule, m

    def _without_match(self, text: str) -> dict[int, int]:
        """The rules that match nowhere in a text, as none of the words which they need is in it, with an end beyond its own."""
        low = text.lower()
        return {n: sys.maxsize for n, words in self._needed.items() if not any(word in low for word in words)}

    def _numbers(self, word: str) -> Sequence[int]:
        """Those of the rules that may begin with the word."""
        begun = key(word)
        return self._begun.get(begun) or self._begun.get(begun[0] + "*") or self._begun["*"]


class Glance:
    """Tells of a text at a glance whether a rule may match in it: far quicker than to find what does, or that nothing does."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._begun: dict[str, set[str]] = {}  # beginning → what a match that begins so needs some of
        for rule in rules:
            words = needed(rule.pattern, re.IGNORECASE) or {""}
            for begun in beginnings(rule.pattern, passed=ARTICLES):
                self._begun.setdefault(begun, set()).update(words)
        self._needed_by = lru_cache(maxsize=WORDS)(self._needed)

    def may_find(self, text: str, start: int, end: int) -> bool:
        """Whether ``text[start:end]`` has a word that a match may begin with, an article aside, and one that it needs."""
        asked = frozenset().union(*map(self._needed_by, _WORD.findall(text, start, end)))
        low = text[start:end].lower() if asked else ""
        return any(word in low for word in asked)

    def _needed(self, word: str) -> frozenset[str]:
        begun = key(word)
        return frozenset().union(*(self._begun.get(b, ()) for b in (begun, begun[0] + "*", "*")))


def _index(begun: Sequence[frozenset[str]]) -> dict[str, list[int]]:
    """Beginning → the numbers of those that have it, those of the open beginnings that fit it ("t*", "*") included."""
    own: dict[str, set[int]] = {"*": set()}
    for n, words in enumerate(begun):
        for word in words:
            own.setdefault(word, set()).add(n)
    return {word: sorted(numbers | own.get(word[0] + "*", set()) | own["*"]) for word, numbers in own.items()}
