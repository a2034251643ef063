"""Readings drawn small, and the words around them."""

import re

import pandas as pd
import pytest

from dateline.actors import actor_name
from dateline.frame import rows
from dateline.web import evidence, shell, strips, words
from dateline.web.view import View
from tests.samples import seed_frames


def row(first: str, last: str, precision: str = "day", status: str = "occurred", qualifier: str = ""):
    frame = pd.DataFrame(
        {
            "first": [pd.Timestamp(first)],
            "last": [pd.Timestamp(last)],
            "precision": [precision],
            "status": [status],
            "qualifier": [qualifier],
        }
    )
    return rows(frame)[0]


def gathered(id_: str):
    frames = seed_frames()
    return evidence.gather(frames, id_, lambda _: "x" * 100_000)


@pytest.mark.parametrize(
    ("drawn", "kind"),
    [
        (row("2023-09-13", "2023-09-13"), "dl-point"),
        (row("2023-09-13", "2023-09-14", "interval"), "dl-bar"),
        (row("2023-11-01", "2023-11-30", "month"), "dl-fade"),
        (row("2023-11-01", "NaT", "year"), "dl-fade"),
    ],
)
def test_a_mark_is_no_finer_than_its_reading(drawn, kind):
    scale = strips.Scale(pd.Timestamp("2023-09-01"), pd.Timestamp("2023-12-31"))
    assert kind in strips.mark_html(drawn, scale)


def test_one_of_two_days_is_drawn_as_both():
    scale = strips.Scale(pd.Timestamp("2024-02-01"), pd.Timestamp("2024-05-01"))
    choice = strips.mark_html(row("2024-03-04", "2024-04-03", "interval", qualifier="either"), scale)
    days = [row(day, day) for day in ("2024-03-04", "2024-04-03")]
    assert re.findall(r"<i.*?</i>", choice) == [re.search(r"<i.*?</i>", strips.mark_html(day, scale))[0] for day in days]


def test_an_open_end_reaches_the_edge_and_a_later_reading_lies_to_the_right():
    early, late = row("2023-09-13", "2023-09-13"), row("2023-11-01", "NaT", "year")
    scale = strips.scale_of([early, late])
    left, width = map(float, re.findall(r"([\d.]+)%", strips.mark_html(late, scale)))
    assert left + width == pytest.approx(100)
    assert float(re.findall(r"([\d.]+)%", strips.mark_html(early, scale))[0]) < left


def test_where_all_say_the_same_nothing_is_drawn():
    assert strips.scale_of([row("2023-09-13", "2023-09-13")] * 2) is None
    assert strips.scale_of([row("NaT", "NaT"), row("2023-09-13", "2023-09-13")]) is None


def test_the_evidence_draws_every_date_that_was_told():
    html = evidence.told_html(gathered("kim-putin-summit-2023"))
    assert html.count("<i class=") == len({"13 September 2023", "November 2023", "September 2023"})
    assert "13 September 2023" in html
    assert "dl-differs" in html
    assert evidence.told_html(gathered("ussr-dprk-treaty-1961")) == ""


def test_words_that_stand_twice_in_an_article_are_quoted_once_with_both_places():
    found = gathered("kim-putin-summit-2023")
    twice = [*found.mentions, found.mentions[0]._replace(paragraph=found.mentions[0].paragraph + 7)]
    html = evidence.quotations_html(evidence.Evidence(**{**vars(found), "mentions": twice}))
    assert html.count("<section") == len({(m.article_id, m.quote) for m in found.mentions})
    assert re.search(r"paragraphs \d+ and \d+", html)


@pytest.mark.parametrize(
    ("edtf", "first", "last", "precision", "said"),
    [
        ("2024-05-21/2024-05-31", "2024-05-21", "2024-05-31", "month", "some time from 21 May 2024 to 31 May 2024"),
        ("2024-06-18/2024-06-19", "2024-06-18", "2024-06-19", "interval", "from 18 June 2024 to 19 June 2024"),
        ("1990/..", "1990-01-01", "NaT", "year", "some time from 1 January 1990 on, no end told"),
        ("2024-06-18", "2024-06-18", "2024-06-18", "day", ""),
    ],
)
def test_bounds_are_told_in_words(edtf, first, last, precision, said):
    frame = pd.DataFrame(
        {"date_edtf": [edtf], "first": [pd.Timestamp(first)], "last": [pd.Timestamp(last)], "precision": [precision]}
    )
    assert words.span_words(rows(frame)[0]) == said


def test_the_heading_speaks_of_the_view():
    frames = seed_frames()
    assert shell.heading(frames, View(type=("visit",), status=("planned",))).startswith("Planned visits: ")
    assert shell.heading(frames, View(type=("treaty", "summit"))).startswith("Treaties and summits: ")
    assert shell.heading(frames, View()) == shell.subject(frames, actor_name)


def test_the_fortnight_lies_around_the_as_of_day_and_keeps_it():
    day = pd.Timestamp("2024-06-14").date()
    found = shell.presets(View(asof=day, lanes="actor", q="treaty"), None)["This fortnight"]
    assert (found.to - found.from_).days + 1 == 14
    assert found.from_ < day < found.to
    assert (found.asof, found.lanes, found.q) == (day, "actor", "")
    assert "This fortnight" not in shell.presets(View(), None)
