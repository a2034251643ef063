"""Events on real articles that no rule was written for, held against marks made before the program read them.

    python -m benchmarks.events_articles FOLDER     # FOLDER holds the articles; their texts are not part of the project

The marks (benchmarks/gold/articles.json) are offsets with the text's sha256; an article that is not at hand is named and
passed over.
"""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path

from benchmarks.scoring import score
from dateline import extract, read_article, to_frames
from dateline.exports.json import collection
from dateline.reading import find_articles

GOLD = Path(__file__).parent / "gold" / "articles.json"
FIRST_RUN = "first run (before any rule had been changed for them): dated F1 0.747, joint F1 0.646, actor F1 0.970"


def main(folder: Path) -> None:
    marks = {a["sha256"]: a for a in json.loads(GOLD.read_text(encoding="utf-8"))["articles"]}
    articles = [read_article(path) for path in find_articles([folder])]
    known = {a.name: marks[key] for a in articles if (key := hashlib.sha256(a.text.encode()).hexdigest()) in marks}
    for absent in sorted(m["file"] for m in marks.values() if m not in known.values()):
        print(f"not at hand: {absent}")
    found = [a for a in articles if a.name in known]
    extraction = extract(found)
    events = collection(to_frames(extraction.articles, extraction.events))["events"]
    result = score({name: m["events"] for name, m in known.items()}, {a.name: a.text for a in found}, events)
    print(*result.misses, sep="\n")
    print(FIRST_RUN)
    print(f"now, {len(found)} articles: {result}")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]))
