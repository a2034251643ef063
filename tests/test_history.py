"""What holds of a plan as articles come in: planned, then held, called off, moved, or never heard of again."""

import datetime as dt

import pytest

from dateline import extract, to_frames
from dateline.exports.json import collection
from dateline.figures.hover import best_mention
from dateline.frame import Frames
from dateline.history import State, latest_status
from dateline.reading import article_from_text
from dateline.web import evidence
from dateline.web.filters import as_of
from dateline.web.view import View

D = dt.date
FIRST, SECOND, THIRD = D(2019, 6, 1), D(2019, 6, 8), D(2019, 6, 20)

# (day of the article, status as its mentions tell it, the best dated first) … → the status that holds
STATES = {
    "planned, then held": ([(FIRST, "planned"), (THIRD, "occurred")], "occurred"),
    "planned, then called off": ([(FIRST, "planned"), (SECOND, "cancelled")], "cancelled"),
    "called off, then on again": ([(FIRST, "cancelled"), (SECOND, "planned")], "planned"),
    "possible, then planned": ([(FIRST, "possible"), (SECOND, "planned")], "planned"),
    "the article that calls it off recalls the plan": ([(SECOND, "planned"), (SECOND, "cancelled")], "cancelled"),
    "a later article recalls the plan of what was held": ([(SECOND, "occurred"), (THIRD, "planned")], "occurred"),
    "the best dated of one article": ([(FIRST, "planned"), (FIRST, "possible")], "planned"),
}  # fmt: skip


@pytest.mark.parametrize("name", STATES)
def test_the_state_that_holds(name: str) -> None:
    told, holds = STATES[name]
    states = [State(day, (n,), status) for n, (day, status) in enumerate(told)]
    assert latest_status(states) == latest_status(states[::-1]) == holds


PLAN = ("French President Emmanuel Macron will meet German Chancellor Angela Merkel in Berlin on 12 June 2019.", "2019-06-01")
HELD = ("French President Emmanuel Macron met German Chancellor Angela Merkel in Berlin on 12 June 2019.", "2019-06-13")
OFF = ("France and Germany called off their summit of 12 June 2019 on Friday.", "2019-06-08")
LATER = ("Peru and Chile held talks in Lima on 18 June 2019.", "2019-06-19")


def told(*articles: tuple[str, str]) -> Frames:
    read = [article_from_text(text, name=f"{n}.txt", published=day) for n, (text, day) in enumerate(articles)]
    found = extract(read)
    return to_frames(found.articles, found.events)


def summit(frames: Frames) -> dict:
    (event,) = [e for e in collection(frames)["events"] if e["date"] == "2019-06-12" and "FRA" in e["actors"]]
    return event


def test_a_plan_and_its_report_are_one_event_and_the_as_of_day_decides_which_is_shown() -> None:
    frames = told(PLAN, HELD)
    assert summit(frames)["status"] == "occurred"
    assert [m["status"] for m in summit(frames)["mentions"]] == ["planned", "occurred"]
    before = summit(as_of(frames, View(asof=D(2019, 6, 12))))
    assert (before["status"], before["title"]) == ("planned", "Macron and Merkel to meet in Berlin")


def test_what_is_called_off_stays_one_event_with_the_plan() -> None:
    frames = told(PLAN, OFF)
    assert summit(frames)["status"] == "cancelled"
    assert summit(as_of(frames, View(asof=D(2019, 6, 7))))["status"] == "planned"
    assert summit(told(PLAN, OFF, HELD))["status"] == "occurred"


def test_an_as_of_day_takes_the_latest_of_the_states_left() -> None:
    """And not the one that happens to be dated best."""
    frames = told(PLAN, OFF, HELD)
    shown = {day: summit(as_of(frames, View(asof=day)))["status"] for day in (FIRST, SECOND, THIRD)}
    assert shown == {FIRST: "planned", SECOND: "cancelled", THIRD: "occurred"}


def panel(frames: Frames, asof: dt.date | None = None) -> str:
    found = evidence.gather(frames, summit(frames)["id"], lambda _: "", asof=asof)
    assert found is not None
    return evidence.head_html(found)


def test_a_plan_whose_day_passed_unreported_stays_a_plan_and_that_is_said() -> None:
    frames = told(PLAN, LATER)
    assert summit(frames)["status"] == "planned"
    assert "no source here says what came of it" in panel(frames)
    assert "no source here" not in panel(frames, asof=D(2019, 6, 12))
    assert "no source here" not in panel(told(PLAN, HELD, LATER))


def test_the_panel_tells_the_states_in_their_order() -> None:
    assert "planned (1 June 2019), then happened (13 June 2019)" in panel(told(PLAN, HELD))
    assert "Told as" not in panel(told(PLAN))


def test_the_quotation_shown_is_of_the_state_shown() -> None:
    frames = told(PLAN, OFF)
    (row,) = [r for r in frames.events.itertuples() if r.status == "cancelled"]
    assert best_mention(row, frames.mentions_of[row.event_id]).status == "cancelled"


# -- put off ---------------------------------------------------------------------------------------------------------

MOVED = ("The summit between France and Germany planned for 12 June 2019 has been postponed to 3 July 2019.", "2019-06-08")
MET = ("French President Emmanuel Macron met German Chancellor Angela Merkel in Berlin on 3 July 2019.", "2019-07-04")
PUT_OFF = {
    MOVED[0]: {("2019-06-12", "cancelled"), ("2019-07-03", "planned")},
    "South Korea and Japan rescheduled their summit from 12 June to 16 July.": {
        ("2019-06-12", "cancelled"),
        ("2019-07-16", "planned"),
    },
    "The U.S.-China talks set for 3 July have been postponed until 8 September.": {
        ("2019-07-03", "cancelled"),
        ("2019-09-08", "planned"),
    },
    "On 3 June 2019 the United States postponed talks with China.": {("2019-06-03", "occurred")},
}


@pytest.mark.parametrize("text", PUT_OFF)
def test_the_old_day_is_cancelled_and_the_new_one_planned(text: str) -> None:
    events = collection(told((text, "2019-06-08")))["events"]
    assert {(e["date"], e["status"]) for e in events} == PUT_OFF[text]


def test_a_meeting_put_off_is_tied_to_the_day_it_was_meant_for() -> None:
    frames = told(PLAN, MOVED, MET)
    old, new = collection(frames)["events"]
    assert (old["date"], old["status"], len(old["mentions"])) == ("2019-06-12", "cancelled", 2)
    assert (new["date"], new["status"], len(new["mentions"])) == ("2019-07-03", "occurred", 2)
    assert (old["related"], new["related"]) == ([], [{"id": old["id"], "kind": "postpones"}])
    before = collection(as_of(frames, View(asof=SECOND)))["events"]
    assert [(e["date"], e["status"]) for e in before] == [("2019-06-12", "cancelled"), ("2019-07-03", "planned")]


def test_what_is_called_off_for_good_is_tied_to_nothing() -> None:
    again = ("France and Germany called off their summit of 12 June 2019. They will hold talks on 3 July 2019.", "2019-06-08")
    assert all(e["related"] == [] for e in collection(told(again))["events"])
