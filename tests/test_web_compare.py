"""Sources side by side: what stands in the table, and what is left out of a large one."""

import datetime as dt
import re
from dataclasses import replace

import pytest

from dateline.model import When
from dateline.web import compare, words
from tests.samples import frames_of, made_event, seed_frames


def table(frames, **limits) -> str:
    return compare.table_html(frames, compare.most_told(frames), compare.columns(frames, ()), **limits)


def test_every_source_and_every_event_has_its_place():
    frames = seed_frames()
    html = table(frames)
    assert html.count('scope="col"') == 1 + len(frames.articles)
    assert html.count('scope="row"') == len(frames.events)


def test_a_source_that_is_silent_on_an_event_is_shown_to_be():
    frames = seed_frames()
    told = frames.mentions.groupby(["event_id", "article_id"]).ngroups
    assert table(frames).count("dl-silent") == len(frames.events) * len(frames.articles) - told


def test_a_contested_date_stands_out_with_the_others_plain():
    frames = seed_frames()
    marked = re.findall(r'<span class="dl-differs">([^<]*)</span>', table(frames))
    assert {"after 1990", "1996", "13 September 2023", "November 2023"} <= set(marked)
    assert "1961" not in marked


def test_each_disagreement_is_told_with_the_words_of_both_sides():
    frames = seed_frames()
    html = compare.differences_html(frames)
    assert html.count("<h3>") == frames.readings.groupby(["event_id", "disagreement"]).ngroups
    assert "One source says only that it was after 1990; the other says 1996." in html
    assert "However, this was abolished in 1996." in html


def test_a_status_is_called_the_same_where_sources_differ_on_it():
    assert words.value_words("status", "occurred") == words.STATUS_WORDS["occurred"].lower() == "happened"
    assert words.value_words("place", "Moscow") == "Moscow"


def test_without_a_disagreement_the_page_says_so():
    frames = seed_frames()
    agreed = type(frames)(frames.events, frames.mentions, frames.readings.iloc[:0], frames.links, frames.articles)
    assert "The 8 events that several sources tell are told without contradiction." in compare.differences_html(agreed)


@pytest.mark.parametrize(("shared", "words"), [(0, "No event is told by two sources"), (1, "The one event that several sources")])
def test_agreement_is_claimed_only_of_what_several_sources_tell(shared, words):
    assert words in compare.differences_html(lone_frames(shared))


def test_of_many_events_those_stay_that_most_sources_tell(monkeypatch):
    monkeypatch.setattr(compare, "MOST_ROWS", 5)
    kept = compare.most_told(seed_frames())
    assert len(kept) == 5
    assert all(event.sources == 2 for event in kept)
    assert kept == sorted(kept, key=lambda event: event.first)


@pytest.mark.parametrize("most", [1, 2])
def test_of_many_sources_those_stay_that_share_most(monkeypatch, most):
    monkeypatch.setattr(compare, "MOST_COLUMNS", most)
    assert len(compare.columns(seed_frames(), ())) == most


def test_chosen_sources_are_the_columns():
    chosen = seed_frames().articles["article_id"].iloc[1]
    assert [a.article_id for a in compare.columns(seed_frames(), (chosen,))] == [chosen]


def lone_frames(shared: int = 2):
    """So many events of which two sources tell, and one of which only a third does."""
    both = [made_event(n, When.day(dt.date(2024, 6, 1 + n))) for n in range(shared)]
    second = made_event(9, When.day(dt.date(2024, 6, 1)), article=1).mentions
    both = [replace(event, mentions=event.mentions + second) for event in both]
    return frames_of(*both, made_event(2, When.day(dt.date(2024, 6, 9)), article=2))


def tables(chosen=()) -> str:
    frames = lone_frames()
    articles = [a for a in compare.columns(frames, chosen) if a.article_id in set(frames.mentions["article_id"])]
    return compare.tables_html(frames, compare.most_told(frames), articles, chosen)


def test_a_source_that_tells_nothing_of_what_several_tell_has_no_column_there():
    shared, lone = tables().split('<details class="dl-lone"', 1)
    assert shared.count('scope="col"') == 1 + 2
    assert "3 other sources tell none of these events." in shared
    assert lone.count('scope="col"') == 1 + 3


def test_a_source_that_was_chosen_keeps_its_column_though_it_is_silent():
    chosen = tuple(lone_frames().articles["article_id"])
    shared, _ = tables(chosen).split('<details class="dl-lone"', 1)
    assert shared.count('scope="col"') == 1 + 3
    assert "none of these events" not in shared


def test_what_only_sources_without_a_column_tell_is_counted_and_has_no_row_of_dashes():
    frames = lone_frames()
    html = compare.tables_html(frames, compare.most_told(frames), compare.columns(frames, ())[:2])
    assert html.count('scope="row"') == 2
    assert "1 more event is told by other sources only" in html
    assert "told by other sources only" not in tables()
