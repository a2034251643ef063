"""How news, presidents' pages and releases tell when: passages with the dates they come to (tests/gold/when.tsv).

A line is the publication date, the passage (¶ ends a paragraph) and its events: the dates, types and statuses that will do,
parted by | and /; one behind ? need not be found. All were marked before any run; rules are developed on the odd ones, the
even ones only count.
"""

from pathlib import Path
from typing import NamedTuple

import pytest

from benchmarks.scoring import ends_of
from dateline import extract
from dateline.model import Event
from dateline.reading import article_from_text

ROWS = (Path(__file__).parent / "gold" / "when.tsv").read_text(encoding="utf-8").splitlines()[1:]


class Marked(NamedTuple):
    needed: bool
    ends: set
    types: list[str]
    statuses: list[str]

    def fit(self, event: Event) -> int:
        """0 where the date differs, 1 for the date alone, 2 with type and status."""
        if event.when is None or (event.when.first, event.when.last) not in self.ends:
            return 0
        return 2 if event.type in self.types and event.status in self.statuses else 1


def marks(told: str) -> list[Marked]:
    found = []
    for one in told.split("; "):
        dates, types, statuses = one.lstrip("?").split(" ")
        ends = {ends_of(date) for date in dates.split("|")}
        found.append(Marked(not one.startswith("?"), ends, types.split("/"), statuses.split("/")))
    return sorted(found, key=lambda m: not m.needed)


def counted(row: str) -> tuple[int, int, int, int]:
    """Marked events, those found at their date, those right in all, and events that no mark tells."""
    published, passage, told = row.split("\t")
    left = list(extract([article_from_text(passage.replace("¶", "\n"), name="note.txt", published=published)]).events)
    needed = dated = joint = 0
    for mark in marks(told):
        best = max(left, key=mark.fit, default=None)
        fit = mark.fit(best) if best is not None else 0
        if fit and best is not None:
            left.remove(best)
        if mark.needed:
            needed, dated, joint = needed + 1, dated + (fit > 0), joint + (fit == 2)
    return needed, dated, joint, len(left)


@pytest.mark.parametrize(("first", "dated_floor", "joint_floor"), [(0, 0.95, 0.90), (1, 0.93, 0.88)], ids=["odd", "even"])
def test_tells_when(first: int, dated_floor: float, joint_floor: float) -> None:
    needed, dated, joint, false = (sum(column) for column in zip(*(counted(row) for row in ROWS[first::2]), strict=True))
    both = needed + dated + false
    assert 2 * dated / both >= dated_floor
    assert 2 * joint / both >= joint_floor
