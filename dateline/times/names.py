"""Years that stand in a name: "the Anti-Ballistic Missile Treaty of 1972", "the 1961 Treaty of Friendship"."""

from __future__ import annotations

import re

_DOCUMENT = (
    r"(?:Treaty|Treaties|Convention|Act|Agreement|Accords?|Pact|Protocol|Charter|Declaration|Constitution|Memorandum|Communiqué"
    r"|Law)"
)
_BEFORE = re.compile(rf"\b{_DOCUMENT}\sof\s\Z")
_AFTER = re.compile(rf"\s(?:[A-Z][\w’'-]*\s){{0,5}}{_DOCUMENT}\b")
_BACK = 20


def in_a_name(text: str, start: int, end: int) -> bool:
    """Whether the year at [start, end) belongs to the name of a document, which its capital shows."""
    return bool(_AFTER.match(text, end) or _BEFORE.search(text, max(0, start - _BACK), start))
