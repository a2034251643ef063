"""Confidence is a promise: of the events that are given 0.9, about nine in ten are right."""

import datetime as dt
from dataclasses import replace

import pytest

from benchmarks.events_confidence import cases_of, marked_sets
from dateline.confidence import LEAST, MOST, WEIGHTS, confidence, support
from dateline.model import EventMention, When

DAY = When.day(dt.date(2021, 5, 3))
SURE = EventMention("a", 0, 60, "q" * 60, 0, "summit", "occurred", DAY, "explicit", "<actor> meet <actor>", actors=("FRA", "DEU"))


@pytest.mark.parametrize(
    ("change", "name"),
    [
        ({"rule": "<summit>"}, "told by a noun alone"),
        ({"rule": "<act>"}, "told with a verb of every day"),
        ({"rule": "<weighed: visit>"}, "by no rule, weighed by its words"),
        ({"when": When.month(2021, 5)}, "not dated to the day"),
        ({"when": None}, "not dated to the day"),
        ({"basis": "carried"}, "no date of its own"),
        ({"actors": ()}, "nobody named"),
        ({"quote": "q" * 300}, "a long sentence"),
        ({"type": "talks"}, "talks"),
    ],
)
def test_what_speaks_against_an_event_lowers_its_confidence(change: dict, name: str) -> None:
    doubtful = replace(SURE, **change)
    assert set(support(doubtful, [doubtful], 1)) == {"any event", name}
    assert LEAST <= confidence(doubtful, [doubtful], 1) < confidence(SURE, [SURE], 1)


def test_a_second_source_raises_it_and_nothing_is_certain() -> None:
    assert confidence(SURE, [SURE], 1) < confidence(SURE, [SURE, SURE], 2) <= MOST < 1


def test_every_weight_has_its_sign() -> None:
    assert {name for name, weight in WEIGHTS.items() if weight > 0} == {"any event", "told by several sources"}


def test_of_the_events_given_nine_tenths_about_nine_in_ten_are_right() -> None:
    cases = [case for marked in marked_sets(None) for case in cases_of(marked)]
    sure, unsure = ([right for _, _, given, right in cases if (given >= 0.9) == high] for high in (True, False))
    assert len(sure) > 50
    assert sum(sure) / len(sure) >= 0.85
    assert sum(unsure) / len(unsure) < sum(sure) / len(sure)
