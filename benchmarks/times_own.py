"""Score the date reader on our own marks: python -m benchmarks.times_own PATH_TO_SHARED_DATA [-v]

The marks in gold/times-*.jsonl hold offsets, values and the text's sha256; the texts stay in PATH_TO_SHARED_DATA
(articles/*.txt, corpus/*.jsonl.gz) and are found by that sha256. times-wire.jsonl has texts of our own, and so has them in it.
A text is scored up to the offset where its marks end. All marks were made before the reader had seen these texts;
FIRST_RUN is what it scored on them then. What is marked kept_back nobody has looked at since: -v leaves it out.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import sys
from collections.abc import Iterable
from pathlib import Path

from dateline.times import timex3

GOLD = Path(__file__).parent / "gold"
FIRST_RUN = {
    "times-own": {"strict": 85.91, "relaxed": 93.02, "type": 91.66, "value": 82.08, "gold": 382, "read": 349},
    "times-second": {"strict": 86.19, "relaxed": 94.14, "type": 93.72, "value": 84.1, "gold": 238, "read": 240},
    "times-wire": {"strict": 84.85, "relaxed": 95.76, "type": 94.55, "value": 84.85, "gold": 168, "read": 162},
}
Timex = tuple[int, int, str, str]


def texts(data: Path) -> dict[str, str]:
    """Every text below ``data`` by its sha256."""
    found = [path.read_bytes().decode("utf-8") for path in sorted((data / "articles").glob("*.txt"))]
    for path in sorted((data / "corpus").glob("*.jsonl.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            found += [json.loads(line)["text"] for line in lines]
    return {hashlib.sha256(text.encode()).hexdigest(): text for text in found}


def paired(gold: list[Timex], read: list[Timex]) -> list[tuple[Timex, Timex]]:
    """One to one: same offsets first, then the longest overlap."""
    pairs = [(g, r) for g in gold for r in read if g[:2] == r[:2]]
    left = [g for g in gold if g not in [p[0] for p in pairs]]
    over = [r for r in read if r not in [p[1] for p in pairs]]
    overlaps = sorted(((min(g[1], r[1]) - max(g[0], r[0]), g, r) for g in left for r in over), reverse=True)
    for size, g, r in overlaps:
        if size > 0 and g in left and r in over:
            pairs.append((g, r))
            left.remove(g)
            over.remove(r)
    return pairs


def f1(right: int, gold: int, read: int) -> float:
    return round(200 * right / (gold + read), 2) if gold + read else 0.0


def rows_of(name: str) -> list[dict]:
    return [json.loads(line) for line in (GOLD / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()]


def text_of(row: dict, by_hash: dict[str, str]) -> str:
    """The text of a row; a missing one ends the run."""
    text = row.get("text") or by_hash.get(row["text_sha256"])
    if text is None:
        raise SystemExit(
            f"No text with sha256 {row['text_sha256']} ({row['source']}) in the folder given; give the folder of the shared data."
        )
    return text


def score(rows: Iterable[dict], by_hash: dict[str, str], verbose: bool) -> dict[str, float]:
    """The figures over ``rows``."""
    counts = {"strict": 0, "relaxed": 0, "type": 0, "value": 0}
    golds = reads = 0
    for row in rows:
        text = text_of(row, by_hash)
        gold = [(t["start"], t["end"], t["type"], t["value"]) for t in row["timexes"]]
        read = [t for t in timex3(text, row["published"]) if t[0] < row.get("end", len(text))]
        golds, reads = golds + len(gold), reads + len(read)
        pairs = paired(gold, read)
        counts["strict"] += sum(g[:2] == r[:2] for g, r in pairs)
        counts["relaxed"] += len(pairs)
        counts["type"] += sum(g[2] == r[2] for g, r in pairs)
        counts["value"] += sum(g[3] == r[3] for g, r in pairs)
        if verbose and not row.get("kept_back"):
            show(text, gold, read, pairs)
    return {name: f1(right, golds, reads) for name, right in counts.items()} | {"gold": golds, "read": reads}


def show(text: str, gold: list[Timex], read: list[Timex], pairs: list[tuple[Timex, Timex]]) -> None:
    for g, r in pairs:
        if g[3] != r[3]:
            print(f"  wrong   {text[g[0] : g[1]]!r} is {g[3]}, read {r[3]} for {text[r[0] : r[1]]!r}")
    for g in gold:
        if g not in [p[0] for p in pairs]:
            print(f"  missed  {text[g[0] : g[1]]!r} {g[2]} {g[3]}")
    for r in read:
        if r not in [p[1] for p in pairs]:
            print(f"  alarm   {text[r[0] : r[1]]!r} {r[2]} {r[3]}")


def main(data: Path, verbose: bool) -> None:
    by_hash = texts(data)
    for name, first in FIRST_RUN.items():
        rows = rows_of(name)
        kept = [row for row in rows if row.get("kept_back")]
        now = [("first run", first), ("now", score(rows, by_hash, verbose))]
        now += [("kept back", score(kept, by_hash, False))] if kept else []
        for when, figures in now:
            print(f"{name:13} {when:10}", " ".join(f"{figure}={value}" for figure, value in figures.items()))


if __name__ == "__main__":
    arguments = [a for a in sys.argv[1:] if a != "-v"]
    if len(arguments) != 1:
        sys.exit(__doc__)
    main(Path(arguments[0]), "-v" in sys.argv)
