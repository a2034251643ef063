"""What is told in the first person: sentences of two who speak, with the dates they tell (tests/gold/spoken.tsv)."""

import csv
from pathlib import Path

import pytest

from dateline import extract
from dateline.reading import article_from_text

with (Path(__file__).parent / "gold" / "spoken.tsv").open(encoding="utf-8", newline="") as file:
    ROWS = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
TEXT = "Reception for {other}\n\n{one}: Good afternoon.\n\n{said}\n\n{two}: Thank you very much.\n"


def told(row: dict[str, str]) -> list[str]:
    """ "date status" of every event of a transcript of the President of Russia and another."""
    labels = ["PRESIDENT OF RUSSIA VLADIMIR PUTIN", row["other"].upper()]
    one, two = labels if row["speaker"] == "first" else labels[::-1]
    text = TEXT.format(other=row["other"], one=one, said=row["said"], two=two)
    return [f"{e.when} {e.status}" for e in extract([article_from_text(text, name="n.txt", published=row["published"])]).events]


@pytest.mark.parametrize("row", ROWS, ids=[r["said"][:60] for r in ROWS])
def test_tells(row: dict[str, str]) -> None:
    marked = [f"{when} {status}" for when, _, status in (e.split() for e in row["events"].split("; ") if e)]
    assert sorted(told(row)) == sorted(marked)
