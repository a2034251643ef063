"""Articles that are one text printed twice, a wire report in two papers: each is listed, both count as one source.

A text is told by its sketch, the smallest of the hashes of its five-word runs: two texts share as much of their sketches as of
their runs (bottom-k sketches, Broder 1997).
"""

from __future__ import annotations

import datetime as dt
import re
import zlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate

from dateline.model import Document

RUN = 5  # words
SIZE = 64  # hashes kept of a text
SAME = 0.7  # share of the runs from which two texts are one
SOON = 7  # days within which a report is printed elsewhere; what is alike a year later is a form letter
FEW = 24  # runs below which a text is too short to be told apart
LIKELY = 20  # texts sharing most hashes with one that are held against it
CROWD = 200  # texts from which on a hash is taken for boilerplate ("Sign up for our newsletter") and tells nothing

_WORD = re.compile(r"\w+")


def sketch(document: Document) -> tuple[int, ...]:
    """The sketch of what an article says, without the furniture around it; empty where that is too short."""
    said = " ".join([document.text[s.start : s.end] for s in document.sentences]).lower()
    words = [word.encode() for word in _WORD.findall(said)]
    starts = [0, *accumulate(len(word) + 1 for word in words)]  # of each word, in the text that they make up together
    together = memoryview(b" ".join(words))
    hashes = {zlib.crc32(together[a : b - 1]) for a, b in zip(starts, starts[RUN:], strict=False)}
    return tuple(sorted(hashes)[:SIZE]) if len(hashes) >= FEW else ()


def copies(sketches: Mapping[str, Sequence[int]], published: Mapping[str, dt.date | None]) -> dict[str, str]:
    """Which articles repeat which, by id. A copy names the original, the oldest of them, never another copy."""
    holders: dict[int, list[str]] = {}
    found: dict[str, str] = {}
    for one in sorted(sketches, key=lambda i: (published[i] or dt.date.max, i)):
        shared = Counter(other for value in sketches[one] for other in _holders(holders, value))
        original = _original(one, [o for o, _ in shared.most_common(LIKELY)], sketches, published)
        if original is not None:
            found[one] = original
            continue
        for value in sketches[one]:
            holders.setdefault(value, []).append(one)
    return found


def _holders(holders: Mapping[int, list[str]], value: int) -> Sequence[str]:
    found = holders.get(value, ())
    return found if len(found) < CROWD else ()


def _original(
    one: str, likely: Iterable[str], sketches: Mapping[str, Sequence[int]], published: Mapping[str, dt.date | None]
) -> str | None:
    """The text that is most like this one, if it is that very text and appeared at that time."""
    near = [o for o in likely if _days_apart(published[one], published[o]) <= SOON]
    alike = {o: resemblance(sketches[one], sketches[o]) for o in near}
    best = max(alike, key=lambda o: alike[o], default=None)
    return best if best is not None and alike[best] >= SAME else None


def _days_apart(a: dt.date | None, b: dt.date | None) -> int:
    return abs((a - b).days) if a and b else 0


def resemblance(a: Sequence[int], b: Sequence[int]) -> float:
    """The share of runs that two texts have in common (Jaccard), as their sketches tell it; 0 to 1."""
    union = sorted({*a, *b})[:SIZE]
    return len(set(union) & set(a) & set(b)) / len(union) if union else 0.0
