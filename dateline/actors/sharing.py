"""The other states of a plural office: "the Russian and Ukrainian presidents", "foreign ministers of France and Germany"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from dateline.actors.lexicon import Hit
from dateline.actors.titles import Titled

_LAST = re.compile(r",? and (?:the )?")
_MORE = re.compile(r", (?:the )?")


def sharers(text: str, title: Titled, names: Sequence[Hit], starts: Sequence[int]) -> list[Hit]:
    """The names beside a plural title that share its office; ``starts`` are those of ``names``."""
    if not title.plural or not title.codes or title.name:
        return []
    index = bisect_left(starts, title.start)
    before = list(reversed(names[max(0, index - 8) : index]))
    shared = _before(text, title.start, before)
    after = [hit for hit in names[index : index + 10] if hit.start >= title.end]
    inside = [hit for hit in names[index : index + 3] if hit.end == title.end]
    return [*shared, *(_after(text, title.end, after) if inside else [])]


def _before(text: str, at: int, hits: list[Hit]) -> list[Hit]:
    """Demonyms that end in "… and" before ``at``, then those listed before them, the nearest first."""
    found: list[Hit] = []
    for hit in hits:
        link = _MORE if found else _LAST
        if hit.entry.form != "demonym" or not link.fullmatch(text, hit.end, at):
            break
        found.append(hit)
        at = hit.start
    return found


def _after(text: str, at: int, hits: list[Hit]) -> list[Hit]:
    """Names listed from ``at`` on, up to the one behind "and"; none where no "and" ends the list."""
    found: list[Hit] = []
    for hit in hits:
        found.append(hit)
        if _LAST.fullmatch(text, at, hit.start):
            return found
        if not _MORE.fullmatch(text, at, hit.start):
            break
        at = hit.end
    return []
