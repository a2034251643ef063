"""Articles that are one text printed twice, a wire report in two papers: each is listed, both count as one source.

A text is told by its sketch, the smallest of the hashes of its five-word runs: two texts share as much of their sketches as of
their runs (bottom-k sketches, Broder 1997).
"""

from __future__ import annotations

import re
import zlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from heapq import nsmallest

from dateline.model import Document

RUN = 5  # words
SIZE = 64  # hashes kept of a text
SAME = 0.6  # share of the runs from which two texts are one
FEW = 24  # runs below which a text is too short to be told apart
CROWD = 200  # texts from which on a hash is taken for boilerplate ("Sign up for our newsletter") and tells nothing

_WORD = re.compile(r"\w+")


def sketch(document: Document) -> tuple[int, ...]:
    """The sketch of what an article says, without the furniture around it; empty where that is too short."""
    words = [w for s in document.sentences for w in _WORD.findall(document.text[s.start : s.end].lower())]
    runs = {" ".join(words[i : i + RUN]) for i in range(len(words) - RUN + 1)}
    return tuple(nsmallest(SIZE, {zlib.crc32(run.encode()) for run in runs})) if len(runs) >= FEW else ()


def copies(sketches: Mapping[str, Sequence[int]], order: Iterable[str]) -> dict[str, str]:
    """Which articles repeat which, by id; ``order`` has the ids, originals first. Each copy names the original, never a copy."""
    holders: dict[int, list[str]] = {}
    found: dict[str, str] = {}
    for one in order:
        original = _original(sketches, sketches[one], holders)
        if original is not None:
            found[one] = original
            continue
        for value in sketches[one]:
            holders.setdefault(value, []).append(one)
    return found


def _original(sketches: Mapping[str, Sequence[int]], own: Sequence[int], holders: Mapping[int, list[str]]) -> str | None:
    """The text that shares most with ``own``, the first of several, if that is enough."""
    shared = Counter(other for value in own if len(holders.get(value, ())) < CROWD for other in holders.get(value, ()))
    likely = [other for other, n in shared.items() if 2 * n >= min(len(own), len(sketches[other])) * SAME]
    best = max(likely, key=lambda other: resemblance(own, sketches[other]), default=None)
    return best if best is not None and resemblance(own, sketches[best]) >= SAME else None


def resemblance(a: Sequence[int], b: Sequence[int]) -> float:
    """The share of runs that two texts have in common (Jaccard), as their sketches tell it; 0 to 1."""
    union = nsmallest(SIZE, set(a) | set(b))
    return len(set(union) & set(a) & set(b)) / len(union) if union else 0.0
