"""How news, presidents' pages and releases tell when, and if it was, will or may be: passages with the dates they come to.

tests/gold/when.tsv is on dates, tests/gold/status.tsv on what is put off, called off, doubted, promised or under way.

A line is the publication date, the passage (¶ ends a paragraph) and its events: the dates, types and statuses that will do,
parted by | and /; one behind ? need not be found, and "-" tells of none. All were marked before any run; rules are developed
on the odd ones, the even ones only count.
"""

from pathlib import Path
from typing import NamedTuple

import pytest

from benchmarks.scoring import ends_of
from dateline import extract
from dateline.model import Event
from dateline.reading import article_from_text

GOLD = Path(__file__).parent / "gold"


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
    for one in told.split("; ") if told != "-" else ():
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


@pytest.mark.parametrize(
    ("name", "first", "dated_floor", "joint_floor"),
    [("when", 0, 0.95, 0.90), ("when", 1, 0.93, 0.88), ("status", 0, 0.82, 0.69), ("status", 1, 0.73, 0.63)],
    ids=["when-odd", "when-even", "status-odd", "status-even"],
)
def test_tells_when(name: str, first: int, dated_floor: float, joint_floor: float) -> None:
    rows = (GOLD / f"{name}.tsv").read_text(encoding="utf-8").splitlines()[1:]
    needed, dated, joint, false = (sum(column) for column in zip(*(counted(row) for row in rows[first::2]), strict=True))
    both = needed + dated + false
    assert 2 * dated / both >= dated_floor
    assert 2 * joint / both >= joint_floor


@pytest.mark.parametrize(
    ("passage", "told"),
    [
        ("Chad was to sign a treaty with Niger on 12 October; it fell through.", "2018-10-12 treaty cancelled"),
        ("Chad's proposal to hold talks with Niger on 12 October was turned down.", "2018-10-12 talks cancelled"),
        ("Chad's president is due to visit Niger on 12 October, but the trip is off.", "2018-10-12 visit cancelled"),
        ("Chad's president was to talk with Niger's by phone today, then did not.", "2018-10-05 talks cancelled"),
        ("A second meeting of Chad and Niger, foreseen for this month, will now not be held.", "2018-10 talks cancelled"),
        ("A meeting of Chad and Niger, first set for 12 October, has been merged into another.", "2018-10-12 talks cancelled"),
        ("A lunch with the minister of Peru, foreseen for today, has been dropped, Chad said.", "2018-10-05 talks cancelled"),
        ("Chad's president, due to travel to Niger on 12 October, has cancelled.", "2018-10-12 visit cancelled"),
        (
            "The border treaty that Chad and Niger ought to have signed on 2 October is still a draft.",
            "2018-10-02 treaty cancelled",
        ),
        ("The talks of Chad and Niger were to open in November but have been moved to 4 December.", "2018-11 talks cancelled"),
        ("A meeting of Chad and Niger, set for 12 October, will be held in Lima.", "2018-10-12 talks planned"),
        ("Chad's border talks with Niger have to begin by the end of February.", "2018-10-05/2019-02-28|2019-02 talks planned"),
        ("The Security Council asked Chad to report on Niger by 31 December.", "2018-10-05/2018-12-31 statement planned"),
        ("Chad will hold talks with Niger on 12 October, but it did so before.", "2018-10-12 talks planned"),
        ("Chad will hold talks with Niger on 12 October, after its first offer was rejected.", "2018-10-12 talks planned"),
        ("Chad will meet Niger on 12 October, and the old border treaty is no longer in force.", "2018-10-12 talks planned"),
        ("Chad will hold talks with Niger on 12 October, but its president will not attend.", "2018-10-12 talks planned"),
    ],
)
def test_tells_what_comes_to_nothing(passage: str, told: str) -> None:
    assert counted(f"2018-10-05\t{passage}\t{told}") == (1, 1, 1, 0)


@pytest.mark.parametrize(
    "row",
    [
        "2024-06-14\tChile and Peru signed a treaty on 4 June. Their summit on 12 October has been scrapped.\t"
        "2024-06-04 treaty occurred; 2024-10-12 summit cancelled",
        "2024-06-14\tThe visit of the Polish president to Chile on 3 July was called off.\t2024-07-03 visit cancelled",
        "2024-06-14\tThe pact between Chile and Peru enters into force on Monday.\t2024-06-17 treaty planned",
    ],
)
def test_the_day_told_of_a_plan_is_that_of_the_plan(row: str) -> None:
    needed, _, joint, more = counted(row)
    assert (joint, more) == (needed, 0)
