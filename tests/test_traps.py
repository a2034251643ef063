"""Two hundred sentences with dates and the words of diplomacy that tell of no diplomatic event."""

from pathlib import Path

from dateline.pipeline import read_one
from dateline.reading import article_from_text

TRAPS = [line for line in Path(__file__).with_name("traps.txt").read_text("utf-8").splitlines() if not line.startswith("#")]
ALLOWED = 2


def test_traps_are_two_hundred():
    assert len(TRAPS) == len(set(TRAPS)) == 200


def test_traps_give_no_event():
    caught = [
        f"{m.rule}: {m.title} <- {trap}"
        for trap in TRAPS
        for m in read_one(article_from_text(trap, published="2024-06-14")).events
    ]
    assert len({c.partition(" <- ")[2] for c in caught}) <= ALLOWED, "\n".join(caught)
