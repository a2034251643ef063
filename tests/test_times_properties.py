"""What must hold for any text at all."""

import datetime as dt
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.model import Publication, When
from dateline.times import read_times, timex3

WORDS = (
    "June May 18 18-19 2024 1961 '99 31 the early late mid- last next this Tuesday Tuesdays on in of by since after "
    "before until first nine two years year ago later week months days Christmas summer spring morning 3 p.m. 15:11 1/2 "
    "3/4/2023 2023-09-13 480 BC century 20th to and from between – , . “ ” \n now recently every within a few the end of "
    "half quarter 2024년 6월 지난달 18일 will said was 00 99 12 hundred "
    "9999 decades year-ago ended The They following previous Monday"
).split(" ")
RECENT = st.dates(dt.date(1900, 1, 1), dt.date(2100, 12, 31))
DAYS = st.one_of(RECENT, st.sampled_from([dt.date.min, dt.date(2000, 2, 29), dt.date(9998, 12, 31), dt.date.max]))
TEXTS = st.one_of(
    st.text(max_size=200),
    st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join),
    st.lists(st.sampled_from(WORDS), max_size=30).map("".join),
)


@given(TEXTS, st.one_of(st.none(), DAYS))
def test_mentions_lie_in_the_text_in_order_and_never_overlap(text, day):
    published = Publication(When.day(day) if day else None)
    mentions = read_times(text, published)
    edges = [edge for m in mentions for edge in (m.start, m.end)]
    assert edges == sorted(edges)
    assert all(m.start < m.end and m.text == text[m.start : m.end] for m in mentions)


@given(TEXTS, st.one_of(st.none(), DAYS))
def test_stretches_run_forward_and_every_missing_one_is_explained(text, day):
    for mention in read_times(text, Publication(When.day(day) if day else None)):
        if mention.when is None:
            assert mention.note
        elif mention.when.first and mention.when.last:
            assert mention.when.first <= mention.when.last


@given(TEXTS, st.one_of(st.none(), DAYS))
def test_the_same_answer_twice(text, day):
    published = Publication(When.day(day) if day else None)
    assert read_times(text, published) == read_times(text, published)


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("On 3 June they met. The following Tuesday they left. A week later they met again.", When.day(dt.date.max)),
        ("They met in late May and on Tuesday next week.", When.month(1, 1)),
        ("They met on Monday and four decades ago.", When.day(dt.date.min)),
    ],
)
def test_the_edges_of_the_calendar_are_no_trap(text, published):
    assert read_times(text, Publication(published))


def test_threads_read_alike():
    texts = [" ".join(WORDS[i:] + WORDS[:i]) for i in range(0, len(WORDS), 5)]
    alone = [timex3(text, "2024-06-14") for text in texts]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(lambda text: timex3(text, "2024-06-14"), texts)) == alone


@given(TEXTS, st.one_of(st.none(), DAYS.map(str)))
def test_timexes_lie_in_the_text(text, day):
    assert all(0 <= start < end <= len(text) and value for start, end, _, value in timex3(text, day))


@given(TEXTS, DAYS.map(lambda day: When.month(day.year, day.month)))
@settings(max_examples=50)
def test_a_rough_publication_date_never_reads_more_than_its_days_agree_on(text, month):
    rough = read_times(text, Publication(month))
    exact = read_times(text, Publication(When.day(month.first)))
    by_place = {(m.start, m.end): m for m in exact}
    for one in rough:
        other = by_place[one.start, one.end]
        if one.when and other.when and one.weekday is None:
            assert one.when.contains(other.when)


YEARLESS = st.sampled_from(
    [
        "June 18",
        "on 3 March",
        "in July",
        "last November",
        "next spring",
        "mid-May",
        "late August",
        "Nov. 7-10",
        "this year",
        "two years ago",
    ]
)


@given(
    YEARLESS,
    st.dates(dt.date(1950, 1, 1), dt.date(2050, 12, 31)).filter(lambda d: (d.month, d.day) != (2, 29)),
    st.integers(-40, 40),
)
def test_a_publication_years_later_shifts_yearless_readings_by_those_years(phrase, day, years):
    (here,) = read_times(phrase, Publication(When.day(day)))
    (there,) = read_times(phrase, Publication(When.day(day.replace(year=day.year + years))))
    assert there.when.first.year - here.when.first.year == years
    assert (there.when.first.month, there.when.last.month) == (here.when.first.month, here.when.last.month)


@given(
    st.sampled_from(["on Tuesday", "last Friday", "next Monday", "yesterday", "next week", "this weekend"]),
    RECENT,
    st.integers(-500, 500),
)
def test_a_publication_weeks_later_shifts_weekdays_by_those_weeks(phrase, day, weeks):
    (here,) = read_times(phrase, Publication(When.day(day)))
    (there,) = read_times(phrase, Publication(When.day(day + dt.timedelta(weeks=weeks))))
    assert (there.when.first - here.when.first).days == 7 * weeks
