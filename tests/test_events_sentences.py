"""Single sentences of the field's whole breadth, one a line, with the events that they tell (tests/gold/sentences.tsv)."""

import csv
from pathlib import Path

import pytest

from dateline import extract
from dateline.reading import article_from_text

with (Path(__file__).parent / "gold" / "sentences.tsv").open(encoding="utf-8", newline="") as file:
    ROWS = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


@pytest.mark.parametrize("row", ROWS, ids=[r["sentence"][:60] for r in ROWS])
def test_tells(row: dict[str, str]) -> None:
    found = extract([article_from_text(row["sentence"], name="note.txt", published=row["published"] or None)]).events
    told = [f"{e.when} {e.type} {e.status} {' '.join(sorted(e.actors))}".strip() for e in found]
    assert sorted(told) == sorted(row["events"].split("; ") if row["events"] else [])
