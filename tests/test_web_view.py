"""The query parameters: what a link means, and what happens to one that cannot be used."""

import datetime as dt
from urllib.parse import parse_qs

import pytest
from hypothesis import given
from hypothesis import strategies as some

from dateline.web.view import PARAMETERS, Known, View, known_of, read_day, read_view
from tests.samples import seed_frames

KNOWN = Known(("PRK", "RUS"), ("a1", "a2"), frozenset({"e1"}), {"old": "e1"})


def view_of(query: str) -> View:
    view, notices = read_view(parse_qs(query), KNOWN)
    assert notices == []
    return view


@pytest.mark.parametrize(
    "query",
    [
        "type=summit&type=visit&actor=PRK&source=a1&status=planned",
        "q=nuclear+talks&from=1961-01-01&to=2024-06-30&asof=2024-06-14",
        "differ=any",
        "sure=only",
        "differ=place&lanes=actor&scale=plain&theme=dark&event=e1&collection=0123abcd",
    ],
)
def test_a_view_survives_the_url(query):
    assert parse_qs(view_of(query).query()) == parse_qs(query)


def test_defaults_are_absent_from_the_url():
    assert View().query() == ""
    assert view_of("lanes=type&scale=auto").query() == ""


def test_a_lone_year_or_month_becomes_days():
    view = view_of("from=1961&to=2024-02")
    assert (view.from_, view.to) == (dt.date(1961, 1, 1), dt.date(2024, 2, 29))
    assert view.query() == "from=1961-01-01&to=2024-02-29"


@pytest.mark.parametrize("text", ["", "19", "2024-13", "2023-02-29", "0000", "2024-6", "14 June 2024", "2024-06-14T00:00"])
def test_no_date_is_made_out_of_what_is_none(text):
    assert read_day(text) is None


@pytest.mark.parametrize(
    ("query", "named"),
    [
        ("type=party", "party"),
        ("actor=XXX", "XXX"),
        ("source=zz", "zz"),
        ("status=maybe", "maybe"),
        ("from=soon", "soon"),
        ("asof=2024-02-30", "2024-02-30"),
        ("from=0500", "0500"),
        ("to=9999", "9999"),
        ("lanes=colour", "colour"),
        ("scale=log", "log"),
        ("differ=tone", "tone"),
        ("theme=pink", "pink"),
        ("sure=maybe", "choose only. The"),
        ("event=gone", "gone"),
    ],
)
def test_a_bad_value_falls_back_with_a_notice(query, named):
    view, notices = read_view(parse_qs(query), KNOWN)
    assert view == View()
    assert len(notices) == 1
    assert named in notices[0]


def test_good_values_stay_beside_a_bad_one():
    view, notices = read_view(parse_qs("type=party&type=summit"), KNOWN)
    assert view.type == ("summit",)
    assert len(notices) == 1


def test_a_period_that_runs_backwards_is_turned():
    view, notices = read_view(parse_qs("from=2024&to=1961"), KNOWN)
    assert (view.from_, view.to) == (dt.date(1961, 1, 1), dt.date(2024, 12, 31))
    assert "backwards (from 2024 to 1961)" in notices[0]


def test_an_alias_leads_to_the_present_event():
    assert view_of("event=old").event == "e1"


def test_a_collection_knows_its_actors_sources_and_events():
    frames = seed_frames()
    known = known_of(frames)
    assert {"PRK", "RUS", "SUN"} <= set(known.actors)
    assert set(known.sources) == set(frames.articles["article_id"])
    assert known.events == set(frames.events["event_id"])


@given(some.dictionaries(some.sampled_from(PARAMETERS), some.lists(some.text(max_size=12) | some.just("2024-06"), max_size=3)))
def test_whatever_a_link_says_a_view_comes_of_it_and_stays_the_same(params):
    view, _ = read_view(params, KNOWN)
    again, notices = read_view(parse_qs(view.query()), KNOWN)
    assert again == view
    assert notices == []
