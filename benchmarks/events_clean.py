"""Events on texts that nothing is fitted to: no rule is written for them and no weight learned from them.

    python -m benchmarks.events_clean [FOLDER]    # FOLDER holds the White House documents, which are not part of the project

benchmarks/gold/clean has eighteen texts of our own, nine in the manner of a volunteer news site and nine of presidents' web
sites; clean-second has twenty-four more, plainer and as dense in events as real pages are; clean-releases.json has the marks of
twelve White House documents. All were marked before any run. Who looks at what the
program gets wrong here takes another set in their place.
"""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path

from benchmarks.events_articles import GOLD, texts_in
from benchmarks.events_confidence import own_texts
from benchmarks.scoring import score
from dateline import extract, to_frames
from dateline.exports.json import collection
from dateline.reading import article_from_text

OWN, SECOND, RELEASES = GOLD / "clean", GOLD / "clean-second", GOLD / "clean-releases.json"
FIRST_RUNS = {
    OWN: "dated F1 0.825, joint F1 0.757",
    SECOND: "dated F1 0.903, joint F1 0.853",
    RELEASES: "dated F1 0.851, joint F1 0.783",
}
Marked = dict[str, tuple[str, str | None, list]]


def releases(folder: Path) -> Marked:
    """The marked documents that are at hand, by name: text, publication date, marks."""
    by_hash = {hashlib.sha256(text.encode()).hexdigest(): text for text in texts_in(folder)}
    marks = json.loads(RELEASES.read_text(encoding="utf-8"))["articles"]
    at_hand = [m for m in marks if m["sha256"] in by_hash]
    print(f"{RELEASES.name}: {len(at_hand)} of {len(marks)} texts at hand")
    return {f"{n:02}": (by_hash[m["sha256"]][: m.get("end")], m["published"], m["events"]) for n, m in enumerate(at_hand)}


def report(source: Path, marked: Marked) -> None:
    found = extract([article_from_text(text, name=name, published=day) for name, (text, day, _) in marked.items()])
    events = collection(to_frames(found.articles, found.events))["events"]
    result = score({n: marks for n, (_, _, marks) in marked.items()}, {n: text for n, (text, _, _) in marked.items()}, events)
    print(f"{source.name}, {len(marked)} texts\n  first run: {FIRST_RUNS[source]}\n  now: {result}")


def main(folder: Path | None) -> None:
    for own in (OWN, SECOND):
        report(own, own_texts(own))
    if folder:
        report(RELEASES, releases(folder))


if __name__ == "__main__":
    if len(sys.argv) > 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]) if len(sys.argv) == 2 else None)
