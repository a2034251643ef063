"""Events on real articles that no rule was written for, held against marks made before the program read them.

    python -m benchmarks.events_articles FOLDER     # FOLDER holds the texts: .txt, .jsonl, .jsonl.gz

The texts are not part of the project. The marks (benchmarks/gold/) are offsets with the text's sha256; a text that is not at
hand is named and passed over.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks.scoring import score
from dateline import extract, to_frames
from dateline.exports.json import collection
from dateline.reading import article_from_text

GOLD = Path(__file__).parent / "gold"
# What was reached at the first contact with each set, before any rule had been changed for it.
FIRST_RUNS = {
    "articles.json": "dated F1 0.747, joint F1 0.646, actor F1 0.970",
    "more-articles.json": "dated F1 0.653, joint F1 0.600, actor F1 0.960",
    "releases.json": "dated F1 0.821, joint F1 0.769, actor F1 0.954",
    "releases-second.json": "dated F1 0.718, joint F1 0.641, actor F1 0.918",
    "releases-third.json": "dated F1 0.604, joint F1 0.551, actor F1 0.952",
    "releases-fourth.json": "dated F1 0.782, joint F1 0.764, actor F1 0.962",
    "releases-fifth.json": "dated F1 0.821, joint F1 0.772, actor F1 0.919",
    "releases-sixth.json": "dated F1 0.802, joint F1 0.750, actor F1 0.887",
    "releases-seventh.json": "dated F1 0.821, joint F1 0.696, actor F1 0.883",
}
# What was wrong at the even places of these was never looked at.
KEPT_BACK = ("releases.json", "releases-second.json", "releases-third.json", "releases-fourth.json", "releases-fifth.json")


def texts_in(folder: Path) -> Iterator[str]:
    """Every text under the folder: a .txt is one, a line of a .jsonl another."""
    for path in sorted(folder.rglob("*")):
        if path.suffix == ".txt":
            yield path.open(encoding="utf-8-sig", newline="").read()
        elif path.name.endswith((".jsonl", ".jsonl.gz")):
            packed = path.read_bytes()
            lines = (gzip.decompress(packed) if path.suffix == ".gz" else packed).decode("utf-8").splitlines()
            yield from (row["text"] for row in map(json.loads, lines) if "text" in row)


def report(name: str, by_hash: dict[str, str]) -> None:
    marks = json.loads((GOLD / name).read_text(encoding="utf-8"))["articles"]
    known = {f"{i:02}": mark for i, mark in enumerate(marks) if mark["sha256"] in by_hash}
    for mark in marks:
        if mark["sha256"] not in by_hash:
            print(f"not at hand: {mark.get('file') or mark.get('source')}")
    if not known:
        return
    texts = {n: by_hash[mark["sha256"]][: mark.get("end")] for n, mark in known.items()}  # of a long text its beginning is marked
    articles = [article_from_text(texts[n], name=n, published=mark["published"]) for n, mark in known.items()]
    extraction = extract(articles)
    events = collection(to_frames(extraction.articles, extraction.events))["events"]
    gold = {n: mark["events"] for n, mark in known.items()}
    print(f"{name}, {len(known)} texts\n  first run: {FIRST_RUNS[name]}\n  now: {score(gold, texts, events)}")
    if name in KEPT_BACK:
        print(f"  kept back: {score({n: marks for n, marks in gold.items() if int(n) % 2}, texts, events)}")


def main(folder: Path) -> None:
    by_hash = {hashlib.sha256(text.encode()).hexdigest(): text for text in texts_in(folder)}
    for name in FIRST_RUNS:
        report(name, by_hash)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]))
