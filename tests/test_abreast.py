"""A day on which much happened: labels on both sides of its marks, two of its events on one row."""

import datetime as dt
import itertools
from collections import Counter
from dataclasses import replace

import pytest

from dateline.exports.sheet import SlideOptions
from dateline.exports.slide import slides
from dateline.figures import abreast
from dateline.figures.layout import layout
from dateline.figures.parts import Layout, LayoutOptions
from dateline.figures.segments import x_in
from dateline.frame import Frames
from dateline.model import Disagreement, When
from tests.samples import MADE_NAMES, TITLES, TYPES, frames_of, made_event, same_day_frames

FIRST = dt.date(2024, 6, 14)


def picture(frames: Frames, **options) -> Layout:
    return layout(frames, LayoutOptions(**{"lanes": "type", "names": MADE_NAMES, **options}))


def on_days(*counts: int) -> Frames:
    """So many events on the first day, so many on the next."""
    days = [FIRST + dt.timedelta(days=n) for n, count in enumerate(counts) for _ in range(count)]
    return frames_of(*(made_event(n, When.day(day), type=TYPES[n % 3], title=TITLES[n % 9]) for n, day in enumerate(days)))


def marks_by_row(lay: Layout) -> list[list[float]]:
    rows: dict[tuple[int, int], list[float]] = {}
    for mark in lay.marks:
        rows.setdefault((mark.lane, mark.row), []).append(mark.x)
    return [sorted(row) for row in rows.values()]


def test_two_events_of_a_crowded_day_share_a_row_with_a_label_on_either_side():
    lay = picture(same_day_frames(42), width=1248)
    assert not lay.notes
    assert Counter(map(len, marks_by_row(lay))) == {2: 21}
    assert Counter(label.side for label in lay.labels) == {"left": 21, "right": 21}
    assert all(b - a > 2 * abreast.DOT_R for a, b in marks_by_row(lay))
    middle = x_in(lay.segments[0], FIRST.toordinal() + 0.5)
    assert all(abs(mark.x - middle) < 2 * abreast.DOT_R for mark in lay.marks)


def test_the_picture_of_a_crowded_day_is_half_as_high(monkeypatch):
    low = picture(same_day_frames(40), width=1248).height
    monkeypatch.setattr(abreast, "CROWD", 1000)
    assert low < 0.65 * picture(same_day_frames(40), width=1248).height


@pytest.mark.parametrize("counts", [(abreast.CROWD - 1,), (6, 6), (9, 9, 9)])
def test_where_no_day_is_crowded_each_event_has_its_row(counts):
    rows = marks_by_row(picture(on_days(*counts), lanes="none"))
    assert all(b - a > 50 for row in rows for a, b in itertools.pairwise(row))


def test_of_two_crowded_days_the_labels_stand_on_the_outer_sides():
    lay = picture(on_days(12, 9), lanes="none", width=1200)
    by_day = {"left": [], "right": []}
    for label in lay.labels:
        by_day[label.side].append(label.anchor)
    assert max(by_day["left"], default=0) < max(by_day["right"])
    alone = [row for row in marks_by_row(lay) if len(row) == 2 and row[1] - row[0] > 50]
    assert len(alone) >= 8


@pytest.mark.parametrize(("status", "least"), [("planned", 2 * abreast.DOT_R), ("cancelled", 2 * (abreast.DOT_R + 4))])
def test_no_mark_of_a_crowded_day_is_reached_by_the_stroke_through_another(status, least):
    events = (made_event(n, When.day(FIRST), status=status, title=TITLES[n % 9]) for n in range(16))
    pairs = [row for row in marks_by_row(picture(frames_of(*events), width=1000)) if len(row) == 2]
    assert len(pairs) == 8
    assert all(b - a > least for a, b in pairs)


def test_what_sources_date_differently_keeps_a_row_of_its_own():
    events = [made_event(n, When.day(FIRST)) for n in range(20)]
    other = When.day(FIRST + dt.timedelta(days=1))
    mentions = (events[0].mentions[0], replace(events[0].mentions[0], when=other))
    readings = ((FIRST.isoformat(), (0,)), (other.edtf, (1,)))
    events[0] = replace(events[0], mentions=mentions, disagreements=(Disagreement("date", readings, "Two days."),))
    lay = picture(frames_of(*events))
    row = {(m.lane, m.row) for m in lay.marks if m.event_id == "made-0000"}
    assert {m.event_id for m in lay.marks if (m.lane, m.row) in row} == {"made-0000"}


def test_a_long_label_without_room_beside_its_mark_stays_below_and_alone():
    word = "Vertragsunterzeichnungsfeierlichkeiten" * 3
    frames = frames_of(*(made_event(n, When.day(FIRST), title=f"{word} {n}") for n in range(20)))
    lay = picture(frames, width=640, max_height=4000)
    assert {len(row) for row in marks_by_row(lay)} == {1}


@pytest.mark.parametrize("counts", [(90,), (40, 40), (60, 5, 30)])
def test_a_picture_too_low_for_a_crowd_labels_more_of_it_than_before(counts, monkeypatch):
    frames = on_days(*counts)
    told = len(picture(frames, max_height=400).labels)
    monkeypatch.setattr(abreast, "CROWD", 1000)
    assert told > len(picture(frames, max_height=400).labels)


def test_a_slide_of_forty_events_of_one_day_labels_all_of_them_at_full_size():
    (page,) = slides(same_day_frames(40), SlideOptions())
    labels = [item for item in page.items if getattr(item, "event", "") and hasattr(item, "lines")]
    assert len({item.event for item in labels}) == 40
    assert min(item.size for item in labels) >= 12
