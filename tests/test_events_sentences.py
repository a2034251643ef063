"""Single sentences of the field's whole breadth, one a line, with the events that they tell (tests/gold/sentences.tsv)."""

import csv
from pathlib import Path

import pytest

from dateline import extract
from dateline.events.rules.everyday import WEIGHED
from dateline.pipeline import read_one
from dateline.reading import article_from_text
from tests.told_by_rule import by_rule

with (Path(__file__).parent / "gold" / "sentences.tsv").open(encoding="utf-8", newline="") as file:
    ROWS = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


@pytest.mark.parametrize("row", ROWS, ids=[r["sentence"][:60] for r in ROWS])
def test_tells(row: dict[str, str]) -> None:
    found = extract([article_from_text(row["sentence"], name="note.txt", published=row["published"] or None)]).events
    told = [f"{e.when} {e.type} {e.status} {' '.join(sorted(e.actors))}".strip() for e in by_rule(found)]
    assert sorted(told) == sorted(row["events"].split("; ") if row["events"] else [])


def test_weighing_adds_next_to_nothing_where_the_rules_have_all_the_events() -> None:
    """The texts of the corpus tell no event that its marks do not have: each one that is weighed is a false alarm."""
    articles = [article_from_text(r["sentence"], name=f"{n}", published=r["published"] or None) for n, r in enumerate(ROWS)]
    added = [m.title for a in articles for m in read_one(a).events if m.rule.startswith(WEIGHED)]
    assert len(added) <= 8, added
