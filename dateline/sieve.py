"""Patterns that are tried only where a text has one of the words which no match can do without, told from the pattern itself."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any


class Sieve:
    """A pattern that most texts do not match; ``search`` and ``finditer`` are those of the compiled one, but quicker."""

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern, self.flags = pattern, flags
        self._regex = re.compile(pattern, flags)
        self._needed = tuple(needed(pattern, flags))

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The first match in ``text[start:end]``."""
        return self._regex.search(text, start, end) if self._may_match(text[start:end]) else None

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """Every match in ``text[start:end]``."""
        return self._regex.finditer(text, start, end) if self._may_match(text[start:end]) else iter(())

    def _may_match(self, text: str) -> bool:
        low = text.lower()
        return not self._needed or any(word in low for word in self._needed)


def needed(pattern: str, flags: int = 0) -> frozenset[str]:
    """Stretches of letters in lower case of which every match has at least one; none where the pattern promises none.

    >>> sorted(needed(r"\\b(?:his|her)?\\s+(?:visit(?:s|ed)?|trips?)\\s+to\\b|hereby"))
    ['hereby', 'trip', 'visit']
    """
    return _needed(parser.parse(pattern, flags))


def _needed(items: Iterable[tuple[Any, Any]]) -> frozenset[str]:
    found, run = [], ""
    for kind, given in items:
        if kind is op.LITERAL:
            run += chr(given).lower()
            continue
        found.append(frozenset({run}))
        run = ""
        if kind is op.BRANCH:
            branches = [_needed(branch) for branch in given[1]]
            found.append(frozenset().union(*branches) if all(branches) else frozenset())
        elif kind is op.SUBPATTERN or (kind in (op.MAX_REPEAT, op.MIN_REPEAT) and given[0]):
            found.append(_needed(given[-1]))
    told = [words for words in (*found, frozenset({run})) if words and "" not in words]
    return max(told, key=lambda words: (min(map(len, words)), -len(words)), default=frozenset())
