"""Where in a text which rule matches: each rule is tried only at words that it may begin with, and not at every character."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Generic, Protocol, TypeVar

import regex

_WORD = re.compile(r"(?<![\w’'-])\w{1,12}\W?")
_STEPS = (0, 1, 2, 3)  # letters of a beginning by which the rules are narrowed down
MOST = 50_000  # beginnings kept
_LOOK = re.compile(r"\(\?<?[=!]")


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
        self._rules = [(rule, rule.regex, regex.compile(without_looks(rule.pattern), regex.I)) for rule in rules]
        self._beginning: dict[str, tuple[int, ...]] = {}

    def finditer(self, text: str, start: int, end: int, reach: int | None = None) -> Iterator[tuple[R, re.Match[str]]]:
        """Each rule with its matches in ``text[start:end]``, those of one rule never overlapping.

        A ``far`` rule sees as far as ``reach``, the end of the sentence; the others only the piece of a clause they stand in.
        """
        ends: dict[int, int] = {}
        for word in _WORD.finditer(text, start, end):
            for n in self._begun_by(word.group()):
                if word.start() < ends.get(n, 0):
                    continue
                rule, pattern, _ = self._rules[n]
                m = pattern.match(text, word.start(), reach if rule.far and reach else end)
                if m:
                    ends[n] = m.end()
                    yield rule, m

    def _begun_by(self, letters: str) -> tuple[int, ...]:
        """The rules that some text beginning with ``letters`` matches; kept, for a language has few beginnings of words."""
        found = self._beginning.get(letters)
        if found is None:
            fewer = letters[: max(n for n in _STEPS if n < len(letters))]
            among = self._begun_by(fewer) if fewer else range(len(self._rules))
            found = tuple(n for n in among if self._rules[n][2].match(letters, partial=True))
            if len(self._beginning) >= MOST:
                self._beginning.clear()
            self._beginning[letters] = found
        return found


def without_looks(pattern: str) -> str:
    """The pattern without what it asks of its surroundings, so that it matches wherever it did, and more.

    >>> without_looks(r"(?<!about )(?!(?<=[(])x)sign(?:s|ed)(?= off)")
    'sign(?:s|ed)'
    """
    while look := _LOOK.search(pattern):
        pattern = pattern[: look.start()] + pattern[_closing(pattern, look.start()) + 1 :]
    return pattern


def _closing(pattern: str, at: int) -> int:
    """Where the group that opens at ``at`` closes; brackets in a class or after a backslash do not count."""
    depth = 0
    for m in re.finditer(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()]", pattern[at:], re.S):
        depth += {"(": 1, ")": -1}.get(m.group(), 0)
        if depth == 0:
            return at + m.start()
    raise ValueError(f"the pattern {pattern!r} has a bracket that does not close; close it")
