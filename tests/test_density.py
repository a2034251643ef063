"""Very many events: counted over time without a date becoming finer, some labelled, and every bar leads to its events."""

import datetime as dt
import itertools
import re
from dataclasses import replace

import numpy as np
import pytest

from benchmarks.made import made_frames
from dateline.exports.scene import Shape, Words, scene_of
from dateline.figures.counting import count, days_of, edges, step_for, stretch_words
from dateline.figures.hover import bin_hover
from dateline.figures.layout import Layout, LayoutOptions, layout
from dateline.figures.overview import overview
from dateline.figures.plotly import draw
from dateline.figures.theme import PALETTES
from dateline.figures.twin import alt_text
from dateline.frame import Frames, check
from dateline.model import When
from dateline.web.filters import filtered
from dateline.web.picture import agenda_html, counts_html, sources_html
from dateline.web.view import LANES, View
from dateline.web.window import steps
from tests.samples import frames_of, made_event

FRAMES = check(made_frames(1200))
VIEWS = [View(), *(View(lanes=lanes) for lanes in LANES[1:]), View(from_=dt.date(2016, 3, 1), to=dt.date(2023, 9, 9))]


def picture(frames: Frames = FRAMES, view: View | None = None, **more) -> Layout:
    view = view or View()
    kept = filtered(frames, view, str)
    return layout(kept, LayoutOptions(lanes=view.lanes, window=(view.from_, view.to), most_marks=100, **more))


def crowd(whens: list[When | None], **more) -> Frames:
    return frames_of(*(made_event(i, when, **more) for i, when in enumerate(whens)))


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.query() or "all")
def test_a_bar_leads_to_as_many_events_as_it_says(view):
    lay = picture(view=view)
    assert lay.bins
    for one in lay.bins[:: max(1, len(lay.bins) // 25)]:
        key = lay.lanes[one.lane].key
        lane = {} if view.lanes == "none" or key in ("others", "nobody") else {view.lanes: (key,)}
        if lane or view.lanes == "none":
            found = filtered(FRAMES, replace(view, from_=one.first, to=one.last, **lane), str)
            assert len(found.events) == one.count + one.maybe, (key, one)


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.query() or "all")
def test_bars_follow_each_other_and_stand_within_their_lane(view):
    lay = picture(view=view)
    for lane, of in itertools.groupby(lay.bins, key=lambda b: b.lane):
        bars = list(of)
        for one, other in itertools.pairwise(bars):
            assert one.last < other.first
            assert one.box.x1 <= other.box.x0
        place = lay.lanes[lane]
        assert all(place.y0 < b.box.y0 and b.haze <= b.crest <= b.rise <= b.box.y1 <= place.y1 for b in bars)


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.query() or "all")
def test_no_label_stands_on_another_or_on_a_bar(view):
    lay = picture(view=view)
    assert lay.labels
    boxes = [label.box for label in lay.labels]
    assert not [(a, b) for a, b in itertools.combinations(boxes, 2) if a.overlaps(b)]
    assert not [(label.text, b.text) for label in lay.labels for b in lay.bins if label.box.overlaps(b.box)]
    assert all(box.x0 >= lay.gutter and box.x1 <= lay.width for box in boxes)


def test_what_is_dated_to_the_year_is_in_no_month_for_certain():
    days = [When.day(dt.date(2024, 1 + i % 12, 3)) for i in range(150)]
    lay = picture(crowd([*days, When.year(2024), When.month(2024, 5)]))
    assert {stretch_words(b.first, b.last) for b in lay.bins} >= {"May 2024", "June 2024"}
    may, june = (next(b for b in lay.bins if b.first.month == month) for month in (5, 6))
    per_month = {m: sum(d.first.month == m for d in days) for m in (5, 6)}
    assert (may.count, may.maybe) == (per_month[5] + 1, 1)
    assert (june.count, june.maybe) == (per_month[6], 1)
    assert "+ 1 dated less exactly" in bin_hover(june, "Talks")


def test_an_open_end_is_never_certain():
    days = [When.day(dt.date(1990, 1, 1) + dt.timedelta(days=30 * i)) for i in range(120)]
    lay = picture(crowd([*days, When.after(When.year(1993))]))
    assert sum(b.count for b in lay.bins) == 120
    assert sum(b.maybe for b in lay.bins) == 1


def test_what_lies_far_out_or_in_a_break_is_counted():
    near = [When.day(dt.date(2024, 6, 1) + dt.timedelta(days=i % 28)) for i in range(400)]
    far = [When.day(dt.date(*ymd)) for ymd in ((1648, 10, 24), (1961, 7, 6), (2023, 12, 1), (2190, 1, 1))]
    lay = picture(crowd([*near, *far]))
    assert sum(b.count for b in lay.bins) == len(near) + len(far)
    assert all(any(b.first <= w.first <= b.last for b in lay.bins) for w in far)


def test_past_the_as_of_day_nothing_is_drawn_as_having_happened():
    lay = picture(crowd([When.day(dt.date(2023, 1, 1) + dt.timedelta(days=3 * i)) for i in range(300)]), asof=dt.date(2024, 1, 1))
    later = [b for b in lay.bins if b.first > dt.date(2024, 1, 1)]
    assert later
    assert all(b.pending == b.count and b.rise == b.box.y1 for b in later)
    assert all(b.pending == 0 for b in lay.bins if b.last <= dt.date(2024, 1, 1))


def test_events_without_a_date_are_counted_too():
    lay = picture(crowd([When.day(dt.date(2024, 1, 1 + i % 28)) for i in range(120)] + [None] * 30))
    assert lay.lanes[-1].key == "undated"
    assert lay.lanes[-1].lines[-1] == "30"
    assert sum(b.count for b in lay.bins) == 120


def test_only_undated_events_make_a_picture_too():
    lay = picture(crowd([None] * 120))
    assert lay.lanes[-1].lines[-1] == "120"
    assert draw(lay, crowd([None] * 120)).layout.height == lay.height


def test_the_browser_gets_few_marks_and_only_the_sources_of_the_labelled():
    lay = picture()
    figure = draw(lay, FRAMES)
    points = [d for trace in figure.data for d in trace.customdata or ()]
    assert len(figure.layout.shapes) + len(figure.layout.annotations) + len(points) < 2000
    assert {d[0] for d in points if d[0]} == {m.event_id for m in lay.marks}
    assert sum(len(d) > 2 for d in points) == len(lay.bins)
    told = FRAMES.mentions[FRAMES.mentions["event_id"].isin([m.event_id for m in lay.marks])]
    assert {s.article_id for s in lay.sources} == set(told["article_id"])


def test_a_slide_counts_as_the_page_does():
    lay = picture()
    items = scene_of(lay, PALETTES["light"])
    printed = [item.text for item in items if isinstance(item, Words)]
    assert all(printed.count(b.text) >= 1 for b in lay.bins if b.count)
    bars = [item for item in items if isinstance(item, Shape) and item.kind == "rect" and item.y1 in {b.box.y1 for b in lay.bins}]
    assert len(bars) >= sum(b.count > b.pending for b in lay.bins)


def test_on_a_sheet_of_fixed_height_labels_make_way_for_the_bars():
    lay = picture(height=640)
    assert lay.height == 640
    assert lay.bottom < max(item.box.y1 for item in lay.legend) <= 640


def test_the_words_beside_the_picture_are_bounded_and_say_so():
    lay = picture()
    shown = FRAMES.where(FRAMES.events["event_id"].isin([m.event_id for m in lay.marks]).to_numpy())
    agenda = agenda_html(lay, shown, View())
    note = re.sub(r'<span class="dl-narrow">.*?</span>|</?span[^>]*>', "", agenda)
    assert f"The {len(shown.events)} events labelled above, of 1,200; choose a bar or a period" in note
    note = re.sub(r'<span class="dl-wide">.*?</span>|</?span[^>]*>', "", agenda)  # on a phone there is no picture
    assert f"The {len(shown.events)} events that weigh most, of 1,200; choose a period" in note
    assert agenda.count("<li>") == len(shown.events)
    assert "The sources of the labelled events." in sources_html(lay, shown, True)
    assert "1,200 events" in alt_text(lay, FRAMES)
    table = counts_html(lay, View(type=("talks",)))
    assert table.count("<tr>") == 1 + len({(b.first, b.last) for b in lay.bins})
    assert "type=talks&amp;from=" in table


def test_a_long_list_folds_but_names_every_event():
    for events, folded in ((55, 0), (90, 40)):
        frames = crowd([When.day(dt.date(2024, 1 + i // 28, 1 + i % 28)) for i in range(events)])
        lay = layout(frames, LayoutOptions())
        agenda = agenda_html(lay, frames, View())
        before, _, behind = agenda.partition("<details")
        assert (before.count("<li>"), behind.count("<li>")) == (events - folded, folded)
        assert (f"<summary>{folded} more events</summary>" in behind) == bool(folded)


def test_counting_matches_counting_one_by_one():
    days = days_of(FRAMES.events)
    starts = edges(dt.date(2010, 1, 1), dt.date(2019, 12, 31), ("month", 3, 91.3))
    stop = dt.date(2020, 1, 1).toordinal()
    found = count(days, np.arange(1200), np.zeros(1200, bool), np.array([d.toordinal() for d in starts]), stop)
    bounds = [d.toordinal() for d in starts] + [stop]
    for k, (low, high) in enumerate(itertools.pairwise(bounds)):
        spans = [(a, b) for a, b in zip(days.start, days.end, strict=True) if a < high and b > low]
        assert found.sure[k] == sum(a >= low and b <= high for a, b in spans)
        assert found.maybe[k] == sum(not (a >= low and b <= high) for a, b in spans)


@pytest.mark.parametrize("days", [1, 40, 400, 9000, 3_000_000])
def test_stretches_cover_a_time_and_are_few(days):
    first = dt.date(1000, 1, 1)
    last = dt.date.fromordinal(min(first.toordinal() + days - 1, dt.date.max.toordinal()))
    starts = edges(first, last, step_for(days, 30))
    assert starts[0] == first
    assert starts == sorted(set(starts))
    assert len(starts) <= 32
    assert starts[-1] <= last


def test_the_overview_shows_where_the_window_lies():
    band = overview(FRAMES.events, (dt.date(2012, 7, 1), dt.date(2024, 12, 31)))
    assert band.total == 1200
    assert len(band.bars) <= 121
    left, width = band.window
    assert left == pytest.approx((dt.date(2012, 7, 1) - band.first).days / ((band.last - band.first).days + 1), abs=1e-6)
    assert left + width == pytest.approx(1)
    assert overview(FRAMES.events, (None, None)).window == (0, 1)


def test_the_steps_move_widen_and_leave_the_period():
    band = overview(FRAMES.events, (None, None))
    view = View(from_=dt.date(2016, 3, 1), to=dt.date(2016, 3, 31))
    moves = steps(band, view)
    assert moves["‹ Earlier"] == (dt.date(2016, 1, 30), dt.date(2016, 2, 29))
    assert moves["Later ›"] == (dt.date(2016, 4, 1), dt.date(2016, 5, 1))
    assert moves["Wider"] == (dt.date(2016, 1, 30), dt.date(2016, 5, 1))
    assert moves["Whole period"] == (None, None)
    widest = steps(band, View(from_=band.first, to=band.last))
    assert list(widest) == ["Wider", "Whole period"]
    assert widest["Wider"] == (None, None)
