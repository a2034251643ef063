"""A When says what it knows, as EDTF and in words, whatever stretch it is."""

import datetime as dt

import pytest
from edtf import parse_edtf
from hypothesis import given
from hypothesis import strategies as st

from dateline.model import PRECISIONS, QUALIFIERS, Event, Publication, When

D = dt.date
DAYS = st.dates(min_value=D(1, 1, 1), max_value=D(9998, 12, 31))
SAID = {
    "2023-09-13": (When.day(D(2023, 9, 13)), "13 September 2023"),
    "2000-07": (When.month(2000, 7), "July 2000"),
    "1961": (When.year(1961), "1961"),
    "1982-21": (When.season(1982, 21), "spring 1982"),
    "1990/1999": (When.decade(1990), "the 1990s"),
    "1901/2000": (When.century(20), "the 20th century"),
    "1990/..": (When.after(When.year(1990)), "after 1990"),
    "../2026": (When.before(When.year(2026)), "before 2026"),
    "1995~": (When(D(1995, 1, 1), D(1995, 12, 31), "year", "about"), "about 1995"),
    "2024-05-21/2024-05-31": (When(D(2024, 5, 21), D(2024, 5, 31), "month", "late"), "late May 2024"),
    "2024-06-17/2024-06-18": (When(D(2024, 6, 17), D(2024, 6, 18), "week", "early"), "early in the week of 17 June 2024"),
    "2024-06-17/2024-06-23": (When.week(D(2024, 6, 18)), "the week of 17 June 2024"),
    "2025-01/2025-06": (When.half(2025, 1), "the first half of 2025"),
    "2024-10/2024-12": (When.quarter(2024, 4), "the 4th quarter of 2024"),
    "2024-06-18/2024-06-19": (When.between(D(2024, 6, 18), D(2024, 6, 19)), "18–19 June 2024"),
    "2013-11-30/2013-12-02": (When.between(D(2013, 11, 30), D(2013, 12, 2)), "30 November – 2 December 2013"),
    "2020-08": (When(D(2020, 8, 1), D(2020, 8, 31), "season", "late"), "late summer 2020"),
    "2023-12/2024-02": (When(D(2023, 12, 1), D(2024, 2, 29), "interval"), "December 2023 – February 2024"),
}


@pytest.mark.parametrize("edtf", SAID)
def test_a_date_prints_as_edtf_and_in_words(edtf: str) -> None:
    when, words = SAID[edtf]
    assert (when.edtf, when.in_words()) == (edtf, words)


@given(DAYS, st.integers(0, 40_000), st.sampled_from(PRECISIONS), st.sampled_from([None, *QUALIFIERS]))
def test_any_stretch_prints(first: dt.date, length: int, precision: str, qualifier: str | None) -> None:
    last = min(first + dt.timedelta(days=min(length, (dt.date.max - first).days)), dt.date.max)
    when = When(first, last, precision, qualifier)  # type: ignore[arg-type]
    assert when.in_words()
    assert parse_edtf(when.edtf)


def test_ends_in_the_wrong_order_are_refused_with_a_reason() -> None:
    with pytest.raises(ValueError, match="first 2024-06-19 lies after last 2024-06-18"):
        When(D(2024, 6, 19), D(2024, 6, 18), "interval")
    with pytest.raises(ValueError, match="both ends are open"):
        When(None, None, "day")


def test_an_event_without_a_quotation_is_refused() -> None:
    with pytest.raises(ValueError, match="every event needs a quotation"):
        Event("x", "Title", "talks", "occurred", When.year(1961), "explicit", (), (), None, mentions=())


def test_an_inferred_publication_is_told_no_finer_than_its_month() -> None:
    window = When.between(D(2024, 6, 11), D(2024, 6, 18))
    assert Publication(window, "inferred").iso == "2024-06"
    assert Publication(When.between(D(2024, 5, 28), D(2024, 6, 4)), "inferred").iso == "2024-05/2024-06"
    assert Publication(window, "metadata").iso == "2024-06-11/2024-06-18"
