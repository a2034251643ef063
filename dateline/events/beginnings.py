"""The words that a pattern may begin with, worked out from the pattern itself, so that a text's words look up their rules."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Sequence
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

FEW = 3  # characters of a class that are spelled out within a word ("[sz]")


def key(word: str) -> str:
    """A word as `beginnings` writes it: only its first letter tells capitals apart."""
    return word[0] + word[1:].lower()


def beginnings(pattern: str, passed: Container[str] = ()) -> frozenset[str]:
    """The words that a match of ``pattern`` may begin with; "t*" is any that begins so, "*" any at all.

    A match begins and ends at the edges of words, and its letters fit whatever their case, where the pattern says nothing else.
    Of the words ``passed``, the one behind counts.

    >>> sorted(beginnings(r"(?!a)(?:re-?)?sign(?:s|ed\\s+up)(?= off)|(?-i:[AB])[a-z]+"))
    ['A*', 'B*', 'Re', 'Resigned', 'Resigns', 'Signed', 'Signs', 're', 'resigned', 'resigns', 'signed', 'signs']
    """
    spelling = _Spelling(passed)
    whole = spelling.after(parser.parse(pattern, re.IGNORECASE), frozenset({""}), folded=True)
    return frozenset(spelling.done | whole)


class _Spelling:
    """Spells beginnings letter by letter along a parsed pattern; ``done`` are those that can grow no more."""

    def __init__(self, passed: Container[str]) -> None:
        self.passed = passed
        self.done: set[str] = set()

    def after(self, items: Iterable[tuple[Any, Any]], words: frozenset[str], folded: bool) -> frozenset[str]:
        """The beginnings that ``words`` have become behind ``items`` and that may still grow."""
        for kind, given in items:
            if not words:
                break
            words = self._after_one(kind, given, words, folded)
        return words

    def _after_one(self, kind: Any, given: Any, words: frozenset[str], folded: bool) -> frozenset[str]:
        if kind in (op.ASSERT, op.ASSERT_NOT, op.AT):
            return words
        if kind is op.LITERAL:
            return self._lettered(chr(given), words, folded)
        if kind is op.IN:
            return self._of_class(given, words, folded)
        if kind is op.BRANCH:
            return frozenset().union(*(self.after(branch, words, folded) for branch in given[1]))
        if kind is op.SUBPATTERN:
            _, with_flags, without, inner = given
            return self.after(inner, words, (folded or bool(with_flags & re.I)) and not without & re.I)
        if kind in (op.MAX_REPEAT, op.MIN_REPEAT):
            least, most, inner = given
            once = self.after(inner, words, folded)
            repeated = once if most == 1 else (once & {""}) | self._open(once - {""})
            return repeated if least else words | repeated
        return self._open(words)

    def _lettered(self, letters: str, words: frozenset[str], folded: bool) -> frozenset[str]:
        """Each word with each of the letters behind it; what is no letter ends a word."""
        grown = set()
        for letter in letters:
            for word in words:
                if not (letter.isalnum() or letter == "_"):
                    if not word or word.lower() in self.passed:
                        grown.add("")  # the next word
                    else:
                        self.done.add(word)
                elif word:
                    grown.add(word + letter.lower())
                else:
                    grown |= {letter.lower(), letter.upper()} if folded else {letter}
        return frozenset(grown)

    def _of_class(self, members: Sequence[tuple[Any, Any]], words: frozenset[str], folded: bool) -> frozenset[str]:
        letters = _spelled(members)
        if letters is None or (len(letters) > FEW and words != {""}):
            return self._open(words)
        return self._lettered(letters, words, folded)

    def _open(self, words: frozenset[str]) -> frozenset[str]:
        self.done |= {word[:1] + "*" for word in words}
        return frozenset()


def _spelled(members: Sequence[tuple[Any, Any]]) -> str | None:
    """The characters of a class, one blank for all white space; ``None`` where it has other categories or leaves some out."""
    found = ""
    for kind, given in members:
        if kind is op.LITERAL:
            found += chr(given)
        elif kind is op.RANGE:
            found += "".join(map(chr, range(given[0], given[1] + 1)))
        elif kind is op.CATEGORY and given is op.CATEGORY_SPACE:
            found += " "
        else:
            return None
    return found
