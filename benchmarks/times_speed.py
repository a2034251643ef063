"""Throughput of the date reader: python -m benchmarks.times_speed PATH_TO_CORPUS.jsonl.gz [DOCUMENTS]

Whole documents in one process beside ``dateparser.search.search_dates(languages=["en"])`` on the same texts, then time
per byte on awkward inputs of growing length. Processor time, so that a busy machine does not matter much.
"""

from __future__ import annotations

import gzip
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from dateparser.search import search_dates

from dateline.times import timex3

PEER_DOCUMENTS = 40
SIZES = (1_000, 10_000, 100_000, 1_000_000, 10_000_000)
AWKWARD = {"digits": "1234567890", "2001 ": "2001 ", "1/": "1/", "spaces": " "}


def seconds(work: Callable[[], object]) -> float:
    begin = time.process_time()
    work()
    return time.process_time() - begin


def documents(path: Path) -> list[tuple[str, str]]:
    """(text, publication day) of each document."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [(row["text"], row["published"]) for row in map(json.loads, lines)]


def rate(docs: list[tuple[str, str]], read: Callable[[str, str], object]) -> float:
    """Megabytes (of UTF-8) a second."""
    size = sum(len(text.encode()) for text, _ in docs) / 1e6
    return size / seconds(lambda: [read(text, day) for text, day in docs])


def main(path: Path, count: int) -> None:
    docs = documents(path)[:count]
    timex3("Warm up on Tuesday.", "2024-06-14")
    ours = rate(docs, timex3)
    print(f"dateline    {ours:8.3f} MB/s on {len(docs)} documents")
    few = docs[:PEER_DOCUMENTS]
    peer = rate(few, lambda text, _: search_dates(text, languages=["en"]))
    print(f"dateparser  {peer:8.3f} MB/s on {len(few)} documents")
    print(f"ratio       {rate(few, timex3) / peer:8.1f} on the same {len(few)} documents")
    prose = "\n\n".join(text for text, _ in docs)
    print(f"{'bytes':>10} " + " ".join(f"{name:>9}" for name in ("prose", *AWKWARD)) + "   (nanoseconds a byte)")
    for size in SIZES:
        inputs = [_of_size(prose, size), *(_of_size(bit, size) for bit in AWKWARD.values())]
        costs = [seconds(lambda text=text: timex3(text, "2024-06-14")) / len(text.encode()) * 1e9 for text in inputs]
        print(f"{size:>10} " + " ".join(f"{cost:9.0f}" for cost in costs))


def _of_size(bit: str, size: int) -> str:
    return (bit * (size // len(bit) + 1))[:size]


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) == 3 else 2000)
