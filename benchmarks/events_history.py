"""Events in sentences of diplomatic history, written and marked for this project before any run.

    python -m benchmarks.events_history [-v]

Each sentence is read alone, without a publication date. It counts as found where every event marked for it was read: the year,
and one of the types that will do. Rules are developed on the odd sentences, whose misses -v prints; the even ones only count.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from benchmarks.events_rdcr import years
from dateline.model import EventMention
from dateline.pipeline import read_one
from dateline.reading import article_from_text

GOLD = Path(__file__).with_name("gold") / "history.txt"


class Marked(NamedTuple):
    """A sentence and its events: a year, and the types that will do."""

    text: str
    events: tuple[tuple[str, tuple[str, ...]], ...]


def load(path: Path = GOLD) -> list[Marked]:
    """The marked sentences of a file: ``1862 relations/visit; 1865 relations | text``."""
    lines = [line for line in path.read_text("utf-8").splitlines() if line and not line.startswith("#")]
    split = [line.split(" | ", 1) for line in lines]
    return [Marked(text, tuple(_event(e) for e in events.split(";"))) for events, text in split]


def _event(marked: str) -> tuple[str, tuple[str, ...]]:
    year, types = marked.split()
    return year, tuple(types.split("/"))


def read(marked: Marked) -> Sequence[EventMention]:
    return read_one(article_from_text(marked.text, name="sentence")).events


def is_found(events: Sequence[EventMention], marked: Marked) -> bool:
    return all(any(year in years(e) and e.type in types for e in events) for year, types in marked.events)


def report(name: str, sentences: Sequence[Marked], verbose: bool) -> None:
    found = [(m, events, is_found(events, m)) for m in sentences for events in [read(m)]]
    good = sum(ok for *_, ok in found)
    print(f"{name}: {good} of {len(sentences)}, {100 * good / len(sentences):.1f} %")
    for marked, events, ok in found:
        if verbose and not ok:
            print(f"  - {marked.text}\n    read: " + ("; ".join(f"{e.when} {e.type} {e.title}" for e in events) or "nothing"))


def main(verbose: bool) -> None:
    sentences = load()
    report("odd", sentences[::2], verbose)
    report("even", sentences[1::2], False)


if __name__ == "__main__":
    main("-v" in sys.argv)
