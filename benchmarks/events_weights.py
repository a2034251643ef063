"""The weights by which dates that no rule claims are taken for events: fitted to marked texts, judged on texts left out.

    python -m benchmarks.events_weights [FOLDER] [--write]    # FOLDER holds the texts that are not part of the project

Every date that the rules leave over in a marked text is one case: an event where a mark in its sentence has that date and nothing
else found it, none where no mark has it; dates of marks that are not required, or that another mention found, are left out. A
second model learns the type of an event, from every date of a mark, claimed or not. Both learn from the sentences of the tests
and from pairs of sentences too, the second from sentences that stand alone as well; they are logistic and held small (ridge).
The figures are of eight-fold cross-validation by text; ``--write`` puts weights fitted to all into
dateline/events/rules/weights.json.
"""

from __future__ import annotations

import csv
import hashlib
import json
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from benchmarks.events_confidence import marked_sets, own_texts
from benchmarks.scoring import _agrees, _match, _predictions, ends_of
from dateline import extract, to_frames
from dateline.events import read, weighed
from dateline.events.cues import cues
from dateline.events.sentence import Context, SentenceReading
from dateline.exports.json import collection
from dateline.model import EVENT_TYPES, EventMention, TimeMention
from dateline.reading import article_from_text

TABLE = Path(weighed.__file__).parent / "rules" / "weights.json"
FRESH = Path(__file__).parent / "gold" / "own"  # our own texts, marked by people who had seen no rule
SENTENCES = Path(__file__).resolve().parents[1] / "tests" / "gold" / "sentences.tsv"
PAIRS = FRESH.parent / "own-pairs.tsv"  # a plain event, and a deed or what is none behind it
OF_TYPES = FRESH.parent / "own-sentences.tsv"  # sentences rich in verbs and nouns, for the types alone
FOLDS, RIDGE, SEEN, STEPS = 8, 4.0, 3, 150
SHARES = (0.3, 0.4, 0.5, 0.6, 0.7, 0.8)
Marked = Mapping[str, tuple[str, str | None, Sequence[Mapping]]]


@dataclass(frozen=True)
class Case:
    """One date in one text: its cues; whether the rules claim it; whether a mark has it; of which types that mark may be."""

    text: str
    seen: frozenset[str]
    claimed: bool
    right: bool
    types: tuple[str, ...] = ()


class Recorder:
    """Stands in for `weighed.candidates`: keeps the cues of every date, tells no event."""

    def __init__(self) -> None:
        self.dates: dict[str, list[tuple[SentenceReading, TimeMention, frozenset[str], bool]]] = {}
        self.sentences: Counter[str] = Counter()

    def __call__(self, context: Context, reading: SentenceReading, told: weighed.Told) -> list[weighed.Candidate]:
        kept = self.dates.setdefault(context.document.article.name, [])
        self.sentences[context.document.article.name] += 1
        left = {time.start: seen for time, seen in weighed.left_over(context, reading, told)}
        days = {d.when for d, _ in told}
        for time in reading.times:
            if time.when is not None:
                seen = left.get(time.start) or cues(context, reading, time, days - {time.when})
                kept.append((reading, time, seen, time.start not in left))
        return []


def cases_of(marked: Marked, alone: bool = False) -> list[Case]:
    """Every date of the texts that tell some event by rule; of all of them if each is a sentence that stands ``alone``."""
    recorder, weighing = Recorder(), read.candidates
    read.candidates = recorder  # type: ignore[assignment]
    try:
        found = extract([article_from_text(text, name=name, published=day) for name, (text, day, _) in marked.items()])
    finally:
        read.candidates = weighing
    plain = collection(to_frames(found.articles, found.events))["events"]
    names = {article.id: article.name for article in found.articles}
    told: dict[str, list[EventMention]] = {}
    for mention in (m for event in found.events for m in event.mentions):
        told.setdefault(names[mention.article_id], []).append(mention)
    cases = []
    for name, (_, _, marks) in marked.items():
        hit = set(_match(marks, _predictions(plain, name), _agrees))
        for reading, time, seen, claimed in recorder.dates.get(name, ()) if alone or name in told else ():
            around = weighed.around(time.when, told.get(name, ()), recorder.sentences[name])
            of = [i for i, mark in enumerate(marks) if _has(mark, reading, time)]
            new = [i for i in of if i not in hit and marks[i].get("core", True)]
            mark = marks[(new or of)[0]] if of else {}
            types = (mark["type"], *mark.get("alt_types", ())) if mark else ()
            if claimed or new or not of:
                cases.append(Case(name, seen.union(around), claimed, bool(of if claimed else new), types))
    return cases


def _has(mark: Mapping, reading: SentenceReading, time: TimeMention) -> bool:
    assert time.when is not None
    ends = (time.when.first, time.when.last)
    spans = [mark["span"], *mark.get("also_spans", ())]
    here = any(a < reading.sentence.end and reading.sentence.start < b for a, b in spans)
    return here and ends in {ends_of(d) for d in (mark["date"], *mark.get("accept_dates", ()))}


def sentences(table: Path = SENTENCES) -> dict[str, tuple[str, str | None, list[Mapping]]]:
    """The sentences of a table as marked texts of their own."""
    told = {}
    with table.open(encoding="utf-8", newline="") as file:
        for n, row in enumerate(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)):
            events = [e.split() for e in (row["events"] or "").split(";") if len(e.split()) > 2]
            marks = [
                {"date": e[0], "type": e[1].split("/")[0], "status": e[2].split("/")[0], "span": [0, len(row["sentence"])]}
                for e in events
            ]
            told[f"{table.stem}-{n}"] = (row["sentence"], row["published"] or None, marks)
    return told


def matrix(cases: Sequence[Case], names: Sequence[str]) -> np.ndarray:
    at = {name: i for i, name in enumerate(names)}
    x = np.zeros((len(cases), len(names)), np.float32)
    x[:, at["any"]] = 1
    for row, case in enumerate(cases):
        x[row, [at[cue] for cue in case.seen if cue in at]] = 1
    return x


def fitted(cases: Sequence[Case], classes: Sequence[str], ridge: float = RIDGE) -> dict[str, dict[str, float]]:
    """Weights by class: softmax regression by accelerated gradient descent; "any", which every case has, is not held down."""
    counts = Counter(cue for case in cases for cue in case.seen)
    names = ["any", *sorted(cue for cue, n in counts.items() if n >= SEEN)]
    x, y = matrix(cases, names), np.array([[c == _class(case, classes) for c in classes] for case in cases], np.float32)
    held = np.full((len(names), 1), ridge, np.float32)
    held[0] = 1e-3
    rate = 1 / (0.5 * _stretch(x) + ridge)
    weights = ahead = np.zeros((len(names), len(classes)), np.float32)
    for step in range(STEPS):
        odds = x @ ahead
        p = np.exp(odds - odds.max(1, keepdims=True))
        p /= p.sum(1, keepdims=True)
        moved = ahead - rate * (x.T @ (p - y) + held * ahead)
        ahead = moved + step / (step + 3) * (moved - weights)
        weights = moved
    return {c: dict(zip(names, map(float, weights[:, k]), strict=True)) for k, c in enumerate(classes)}


def _stretch(x: np.ndarray) -> float:
    """The largest eigenvalue of x'x, by power iteration, and a little more: what bounds the steps of the descent."""
    v = np.ones(x.shape[1], np.float32)
    for _ in range(30):
        v = x.T @ (x @ (v / np.linalg.norm(v)))
    return float(np.linalg.norm(v)) * 1.05


def _class(case: Case, classes: Sequence[str]) -> str:
    return case.types[0] if classes is EVENT_TYPES else classes[case.right]


def event_weights(cases: Sequence[Case]) -> dict[str, float]:
    """Of two classes only the difference counts; held down twice as much it is what one logistic model would be."""
    no, yes = fitted([c for c in cases if not c.claimed], ("no", "yes"), 2 * RIDGE).values()
    return {cue: yes[cue] - no[cue] for cue in yes}


def type_weights(cases: Sequence[Case]) -> dict[str, dict[str, float]]:
    return fitted([c for c in cases if c.types], EVENT_TYPES, RIDGE / 2)


def fold(name: str) -> int:
    return int(hashlib.sha256(name.encode()).hexdigest(), 16) % FOLDS


def cross_validated(cases: Sequence[Case], alone: Sequence[Case] = ()) -> tuple[list[tuple[Case, float]], list[tuple[Case, str]]]:
    """The left-over cases with their chance, the events among them with their likely type; no weight has seen their text."""
    chances, types = [], []
    for k in range(FOLDS):
        rest, out = [c for c in cases if fold(c.text) != k], [c for c in cases if fold(c.text) == k and not c.claimed]
        weights = event_weights(rest)
        by_type = type_weights([*rest, *alone])
        chances += [(c, float(1 / (1 + np.exp(-weighed.odds(weights, c.seen))))) for c in out]
        types += [(c, max(EVENT_TYPES, key=lambda t, c=c: weighed.odds(by_type[t], c.seen))) for c in out if c.right]
    return chances, types


def rounded(weights: Mapping[str, float]) -> dict[str, float]:
    return {cue: round(w, 2) for cue, w in sorted(weights.items()) if abs(w) >= 0.02 or cue == "any"}


def main(folder: Path | None, write: bool) -> None:
    marked = [case for told in (*marked_sets(folder), own_texts(FRESH)) for case in cases_of(told)]
    cases = marked + cases_of(sentences()) + cases_of(sentences(PAIRS))
    left = [c for c in marked if not c.claimed]
    alone = cases_of(sentences(OF_TYPES), alone=True) + cases_of(sentences(PAIRS), alone=True)
    print(f"{len(left)} dates left over in {len({c.text for c in left})} texts, {sum(c.right for c in left)} of them of events")
    chances, types = cross_validated(cases, alone)
    for share in SHARES:
        told = [c.right for c, p in chances if p >= share]
        print(f"told from {share}: {sum(told):4} right, {len(told) - sum(told):4} wrong")
    print(f"type right, of events left over: {np.mean([t in c.types for c, t in types]):.2f}")
    if write:
        by_type = type_weights([*cases, *alone])
        table = {"event": rounded(event_weights(cases)), "type": {t: rounded(w) for t, w in by_type.items()}}
        TABLE.write_text(json.dumps(table, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")


if __name__ == "__main__":
    arguments = [a for a in sys.argv[1:] if a != "--write"]
    if len(arguments) > 1:
        sys.exit(__doc__)
    main(Path(arguments[0]) if arguments else None, "--write" in sys.argv)
