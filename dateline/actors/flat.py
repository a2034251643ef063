"""A text as the rules like it: one kind of apostrophe and space, lines unwrapped within sentences, and the way back."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import NamedTuple

from dateline import model

_TYPED = {"\u2019": "'", "\u00a0": " ", "\u202f": " ", "\u2009": " "}
_SPACES = re.compile(r"\s(?:\s+|(?<! ))")


class Flat(NamedTuple):
    """``text`` with one space for every run of white space within a sentence; ``origin[i]`` is where its character i stood.

    ``origin`` is ``None`` where nothing moved.
    """

    text: str
    origin: list[int] | None

    def span(self, start: int, end: int) -> model.Span:
        """Where [start, end) of the flat text stands in the document."""
        if self.origin is None:
            return model.Span(start, end)
        return model.Span(self.origin[start], self.origin[end - 1] + 1)

    def at(self, offset: int) -> int:
        """Where ``offset`` of the document stands in the flat text."""
        return offset if self.origin is None else bisect_left(self.origin, offset)


def flatten(document: model.Document) -> Flat:
    """The document's whole text, flat; line ends outside of sentences stay."""
    text = document.text
    for sign, typed in _TYPED.items():
        text = text.replace(sign, typed)  # far quicker than to translate
    inside = [m.span() for s in document.sentences for m in _SPACES.finditer(text, s.start, s.end)]
    if all(end - start == 1 for start, end in inside):
        return Flat(_unwrapped(text, inside), None)
    parts, origin, at = [], list[int](), 0
    for start, end in inside:
        if start < at:
            continue
        parts += [text[at:start], " "]
        origin += [*range(at, start), start]
        at = end
    return Flat("".join([*parts, text[at:]]), [*origin, *range(at, len(text))])


def _unwrapped(text: str, breaks: list[tuple[int, int]]) -> str:
    if not breaks:
        return text
    characters = list(text)
    for start, _ in breaks:
        characters[start] = " "
    return "".join(characters)
