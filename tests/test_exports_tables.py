import csv
import io
import json
from dataclasses import replace

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.exports.csv import COLUMNS, SCHEMES, events_csv, guard
from dateline.exports.json import collection, collection_json
from dateline.frame import Frames
from dateline.model import EVENT_TYPES
from tests.samples import far_frames, frames_of, made_event, seed_frames, when_of


def rows(frames: Frames) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(events_csv(frames, str.lower))))


def test_the_table_has_a_row_an_event_in_order() -> None:
    frames = seed_frames()
    table = rows(frames)
    assert [row["id"] for row in table] == list(frames.events["event_id"])
    assert tuple(table[0]) == COLUMNS
    first = table[0]
    assert (first["date"], first["first"], first["last"], first["precision"]) == ("1961", "1961-01-01", "1961-12-31", "year")
    assert (first["actors"], first["actor_names"], first["cameo"], first["plover"]) == ("SUN; PRK", "sun; prk", "05", "SUPPORT")
    assert first["article"].endswith(".txt")


def test_an_undated_event_and_an_open_end_are_empty_cells() -> None:
    table = rows(frames_of(made_event(1, None), made_event(2, when_of("1990/.."))))
    assert [(row["date"], row["first"], row["last"]) for row in table] == [("1990/..", "1990-01-01", ""), ("", "", "")]


@pytest.mark.parametrize("text", ['=HYPERLINK("https://a.example")', "+1", "-2+3", "@SUM(A1)", "\t=1", "  =1", "＝1", "\r=1"])
def test_no_cell_is_a_formula(text: str) -> None:
    row = rows(frames_of(made_event(1, None, title=text)))[0]
    assert row["title"] == "'" + text
    assert row["quote"].startswith("'")


@given(st.text(max_size=20))
def test_text_is_kept_whole_behind_the_guard(text: str) -> None:
    guarded = str(guard(text))
    assert guarded.removeprefix("'") == text or guarded == text
    assert not guarded.lstrip(" ").startswith(("=", "+", "-", "@"))


def test_every_type_has_its_place_in_the_schemes() -> None:
    assert set(SCHEMES) == set(EVENT_TYPES)


def test_json_says_what_is_open_or_missing_with_null() -> None:
    open_end, undated = collection(frames_of(made_event(1, None), made_event(2, when_of("1990/.."))))["events"]
    assert (open_end["date"], open_end["first"], open_end["last"]) == ("1990/..", "1990-01-01", None)
    assert (undated["date"], undated["first"], undated["last"], undated["precision"]) == ("", None, None, None)
    assert undated["place"] is None


def test_json_points_from_readings_to_mentions() -> None:
    told = {e["id"]: e for e in collection(seed_frames())["events"]}
    disagreement = told["treaty-1961-ended"]["disagreements"][0]
    assert disagreement["about"] == "bound"
    for reading in disagreement["readings"]:
        assert {told["treaty-1961-ended"]["mentions"][i]["date"] for i in reading["mentions"]} == {reading["value"]}
    assert told["treaty-1961-ended"]["related"] == [{"id": "ussr-dprk-treaty-1961", "kind": "ends"}]


@pytest.mark.parametrize("frames", [seed_frames(), far_frames(), Frames.empty()], ids=["seeds", "far years", "empty"])
def test_json_is_plain_and_always_the_same(frames: Frames) -> None:
    text = collection_json(frames)
    assert json.loads(text) == collection(frames)
    assert text == collection_json(replace(frames, events=frames.events.copy()))


def test_years_before_1000_have_four_digits() -> None:
    frames = far_frames()
    early = frames.events.copy()
    early.loc[0, ["first", "last"]] = pd.Timestamp(998, 1, 2)
    assert collection(replace(frames, events=early))["events"][0]["first"] == "0998-01-02"
