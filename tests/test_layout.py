"""Where everything stands: nothing over anything, nothing dropped, nothing drawn as having happened that has not."""

from __future__ import annotations

import dataclasses
import datetime as dt
import functools
import itertools
import math
from statistics import mean

import pytest

from dateline.figures.draft import Draft
from dateline.figures.layout import latest_publication, layout
from dateline.figures.measure import LABEL_PX, text_width
from dateline.figures.packing import Field, Unit, Want, overfull, pack
from dateline.figures.parts import LANES, SCALES, Box, Label, Layout, LayoutOptions, Mark, Note, Run
from dateline.figures.segments import Extent, cut_extents, locate, place_segments
from dateline.figures.wrapping import line_width, words_of, wrap_text
from dateline.frame import Frames
from dateline.model import EVENT_TYPES, Disagreement, Link, When
from tests.sample_sets import generated
from tests.samples import (
    MADE_NAMES,
    NAMES,
    crowded_frames,
    far_frames,
    frames_of,
    history_frames,
    made_event,
    many_scripts_frames,
    random_frames,
    same_day_frames,
    seed_frames,
)

ALL_NAMES = {**NAMES, **MADE_NAMES}
SETS = {
    "seeds": seed_frames,
    "crowd": crowded_frames,
    "one day": same_day_frames,
    "far": far_frames,
    "scripts": many_scripts_frames,
    "histories": history_frames,
    **{f"random {n}": (lambda n=n: random_frames(n)) for n in range(16)},
}
WIDTHS = (880, 1200, 1800)
MARK_HALF = 6.0


def picture(frames: Frames, **options) -> Layout:
    return layout(frames, LayoutOptions(names=ALL_NAMES, **options))


@functools.cache
def picture_of(name: str, lanes: str, asof: dt.date | None = None) -> Layout:
    return picture(SETS[name](), lanes=lanes, asof=asof)


def stretched(lay: Layout, width: int) -> tuple[list[Box], list[tuple[str, Box]], float | None]:
    """Boxes of words, boxes of marks with their events, and the as-of line, in a picture ``width`` px wide."""

    def x_at(x: float) -> float:
        return lay.gutter + (x - lay.gutter) * (width - lay.gutter - lay.right) / (lay.width - lay.gutter - lay.right)

    def words(one: Label | Note) -> Box:
        move = x_at(one.anchor) - one.anchor
        return Box(one.box.x0 + move, one.box.y0, one.box.x1 + move, one.box.y1)

    def marks(mark: Mark) -> list[tuple[str, Box]]:
        if mark.glyph == "dot":
            x = x_at(mark.x)
            return [(mark.event_id, Box(x - MARK_HALF, mark.y - MARK_HALF, x + MARK_HALF, mark.y + MARK_HALF))]
        return [(mark.event_id, Box(x_at(p.x0), mark.y - 4, x_at(p.x1), mark.y + 4)) for p in mark.pieces]

    asof = x_at(lay.asof.x) if lay.asof else None
    return [words(w) for w in (*lay.labels, *lay.notes)], [pair for m in lay.marks for pair in marks(m)], asof


@pytest.mark.parametrize("lanes", LANES)
@pytest.mark.parametrize("name", SETS)
def test_no_words_lie_over_anything_at_any_width(name, lanes):
    lay = picture_of(name, lanes)
    floor = max((lane.y1 for lane in lay.lanes if lane.key != "undated"), default=0.0)
    for width in WIDTHS:
        words, marks, asof = stretched(lay, width)
        for one, other in itertools.combinations(words, 2):
            assert not one.overlaps(other), (width, one, other)
        for box in words:
            assert box.x0 >= lay.gutter - 1, (width, box)
            assert box.x1 <= width, (width, box)
            crossed = asof is not None and box.x0 < asof < box.x1 and box.y0 < floor
            assert not crossed, (width, box, asof)
            for event_id, mark in marks:
                assert not box.overlaps(mark), (width, box, event_id, mark)


@pytest.mark.parametrize("lanes", LANES)
@pytest.mark.parametrize("name", SETS)
def test_every_event_is_labelled_or_counted_once_in_each_of_its_lanes(name, lanes):
    frames = SETS[name]()
    lay = picture_of(name, lanes)
    told = [(one.lane, one.event_id) for one in lay.labels] + [(n.lane, i) for n in lay.notes for i in n.event_ids]
    marked = {(m.lane, m.event_id) for m in lay.marks if m.role == "event"}
    assert sorted(told) == sorted(marked)
    assert {event_id for _, event_id in told} == set(frames.events["event_id"])
    for note in lay.notes:
        assert note.text == f"+{len(note.event_ids)} more"


@pytest.mark.parametrize("name", SETS)
def test_nothing_past_the_as_of_line_is_drawn_as_having_happened(name):
    for asof in (None, dt.date(1990, 1, 1), dt.date(2024, 6, 10)):
        lay = picture_of(name, "type", asof)
        if lay.asof is None:
            continue
        for mark in lay.marks:
            if mark.status == "occurred" and mark.role == "event" and mark.pieces[0].segment >= 0:
                assert mark.first is None or mark.first <= lay.asof.day, mark
                assert mark.first is None or mark.last is None or mark.last <= lay.asof.day, mark


@pytest.mark.parametrize("lanes", LANES)
@pytest.mark.parametrize("name", SETS)
def test_every_mark_lies_whole_within_its_segment(name, lanes):
    for scale in SCALES:
        lay = picture(SETS[name](), lanes=lanes, scale=scale)
        for mark in (m for m in lay.marks if m.segment >= 0):
            for piece in mark.pieces:
                segment = lay.segments[piece.segment]
                assert segment.x0 <= piece.x0 < piece.x1 <= segment.x1, (scale, mark)
                assert piece.x1 - piece.x0 >= 5, (scale, mark)
            half = {"dot": MARK_HALF + 4 * (mark.status == "cancelled"), "ring": 4.5}.get(mark.glyph, 0)
            segment = lay.segments[mark.segment]
            assert segment.x0 <= mark.x - half, (scale, mark)
            assert mark.x + half <= segment.x1, (scale, mark)


@pytest.mark.parametrize("name", SETS)
def test_no_mark_of_what_happened_reaches_past_the_as_of_line(name):
    for scale, asof in itertools.product(SCALES, (None, dt.date(1990, 1, 1), dt.date(2024, 6, 10))):
        lay = picture(SETS[name](), scale=scale, asof=asof)
        for mark in lay.marks:
            if lay.asof and mark.status == "occurred" and mark.role == "event" and mark.segment >= 0:
                assert mark.pieces[-1].x1 <= lay.asof.x, (scale, mark)


@pytest.mark.parametrize(("later", "behind"), [(dt.date(2024, 6, 15), False), (dt.date(2025, 6, 1), True)])
def test_a_note_stands_clear_of_the_as_of_line_and_where_it_can_on_its_marks_side(later, behind):
    asof, next_day = dt.date(2024, 6, 14), When.day(dt.date(2024, 6, 15))
    events = [made_event(n, When.day(dt.date(2023, 1 + n % 12, 5))) for n in range(40)]
    events += [made_event(50 + n, next_day, status="planned") for n in range(9)]
    events.append(made_event(90, When.day(later), status="planned"))
    lay = picture(frames_of(*events), asof=asof, max_height=160)
    assert (lay.notes[-1].box.x0 > lay.asof.x) == behind
    assert not any(note.box.x0 - 4 < lay.asof.x < note.box.x1 + 4 for note in lay.notes)


@pytest.mark.parametrize("lanes", LANES)
def test_no_break_parts_the_readings_of_one_event(lanes):
    ties = picture(seed_frames(), lanes=lanes).ties
    assert ties
    assert all(tie.segment0 == tie.segment1 for tie in ties)


def test_a_tie_moves_the_break_out_of_its_way():
    days = [700000.0 + 2000 * n for n in range(12)] + [738000.0 + n for n in range(12)]
    extents = [Extent(day, day + 1) for day in days]
    tie = Extent(722000.5, 738003.5)

    def parted(ties) -> bool:
        segments = place_segments(cut_extents(extents, 800, ties=ties), 0, 800)
        return len({locate(segments, moment)[0] for moment in (tie.start, tie.end)}) > 1

    assert parted([])
    assert not parted([tie])


def test_the_tick_behind_the_as_of_line_keeps_its_words():
    lay = picture(seed_frames())
    assert lay.asof is not None
    last = lay.segments[-1].ticks[-1]
    assert last.text == "17 Jun"
    assert last.x + last.shift - text_width(last.text, 12) / 2 > lay.asof.x


@pytest.mark.parametrize("lanes", LANES)
@pytest.mark.parametrize("name", SETS)
def test_the_words_of_ticks_keep_apart_across_breaks(name, lanes):
    lay = picture_of(name, lanes)
    ends = [
        (t.x + t.shift - text_width(t.text, 12) / 2, t.x + t.shift + text_width(t.text, 12) / 2)
        for segment in lay.segments
        for t in segment.ticks
        if t.text
    ]
    assert all(one[1] < other[0] for one, other in itertools.pairwise(ends)), ends


def test_labels_of_a_full_lane_stand_all_along_it_and_notes_at_what_they_hide():
    days = [dt.date(1980, 1, 1) + dt.timedelta(days=70 * n) for n in range(220)]
    lay = picture(frames_of(*(made_event(n, When.day(day)) for n, day in enumerate(days))), lanes="none", max_height=500)
    assert lay.height <= 500
    for x in (200, 440, 680):
        assert sum(one.box.x0 - 20 <= x <= one.box.x1 + 20 for one in lay.labels) >= 12, x
    assert len(lay.notes) >= 4
    at = {mark.event_id: mark.x for mark in lay.marks}
    for note in lay.notes:
        hidden = [at[event_id] for event_id in note.event_ids]
        assert min(hidden) - 80 <= note.box.x0 <= max(hidden) + 20
        assert max(hidden) - min(hidden) <= 260


def test_an_event_after_the_as_of_date_is_no_longer_said_to_have_occurred():
    lay = picture(seed_frames(), asof=dt.date(2000, 1, 1))
    status = {m.event_id: m.status for m in lay.marks}
    assert status["kim-putin-summit-2023"] == "later"
    assert status["ussr-dprk-treaty-1961"] == "occurred"
    assert "after the as-of date" in next(one.text for one in lay.labels if one.event_id == "kim-putin-summit-2023")


def test_the_seeds_get_decades_then_months_then_weeks():
    lay = picture(seed_frames())
    assert [s.title for s in lay.segments] == ["1961–2015", "Sep – Nov 2023", "21 May – 19 Jun 2024"]
    assert [s.scale for s in lay.segments] == ["decades", "months", "weeks"]
    assert lay.asof is not None
    assert lay.asof.day == dt.date(2024, 6, 14)
    assert lay.height <= 640


def test_the_marks_of_the_seeds_say_what_is_known():
    lay = picture(seed_frames())
    drawn = {m.event_id: (m.glyph, m.status) for m in lay.marks if m.role == "event"}
    assert drawn["kim-putin-summit-2023"] == ("dot", "occurred")
    assert drawn["ussr-dprk-treaty-1961"] == ("span", "occurred")
    assert drawn["dprk-satellite-launch-2024-05"] == ("span", "occurred")
    assert drawn["rok-china-dialogue-2015"] == ("ring", "occurred")
    assert drawn["putin-visit-2024"] == ("bar", "planned")
    assert drawn["rok-china-dialogue-2024"] == ("dot", "planned")
    assert drawn["rus-dprk-pact-2024"] == ("bar", "possible")


def test_disputed_dates_are_drawn_and_tied_and_badged():
    lay = picture(seed_frames())
    readings = {m.event_id: m for m in lay.marks if m.role == "reading"}
    assert readings["kim-putin-summit-2023"].first == dt.date(2023, 11, 1)
    assert readings["rok-office-confirms-2024-06"].first == dt.date(2024, 6, 13)
    assert {t.event_id for t in lay.ties} == {"kim-putin-summit-2023", "rok-office-confirms-2024-06"}
    badged = {one.event_id for one in lay.labels if "≠" in one.text}
    assert badged == {"kim-putin-summit-2023", "rok-office-confirms-2024-06", "treaty-1961-ended"}


def test_a_date_that_is_told_less_exactly_and_still_differs_is_drawn_around_the_other():
    """ "Thursday", some day in June, against Wednesday the 12th: the span of the one, the dot of the other."""
    kin, said = When.month(2024, 6), When.day(dt.date(2024, 6, 12))
    differ = Disagreement("date", ((said.edtf, (0,)), (f"Thursday, {kin.edtf}", (1,))), "Another day.")
    event = made_event(1, said, disagreements=(differ,), mentions=2)
    vague = dataclasses.replace(event.mentions[1], when=kin)
    lay = picture(frames_of(dataclasses.replace(event, mentions=(event.mentions[0], vague))))
    assert [(m.role, m.first.day, m.last.day) for m in lay.marks] == [("reading", 1, 28), ("event", 12, 12)]
    assert len(lay.ties) == 1


def test_a_treaty_is_in_force_until_its_end_and_hatched_where_that_is_disputed():
    (force,) = picture(seed_frames()).forces
    assert (force.event_id, force.end_id) == ("ussr-dprk-treaty-1961", "treaty-1961-ended")
    assert force.pieces[-1].x1 == force.hatched[0].x0
    assert force.hatched[-1].x1 > force.hatched[0].x0
    ended = next(m for m in picture(seed_frames()).marks if m.event_id == "treaty-1961-ended")
    assert ended.y == force.y


def test_what_was_planned_before_has_an_outline_and_what_was_moved_an_arrow():
    lay = picture_of("histories", "type")
    was = {m.event_id: m.was for m in lay.marks if m.role == "event"}
    assert [was[f"past-{n:02}"] for n in (4, 1, 2, 3)] == ["planned", "", "possible", ""]
    earlier = {m.event_id: (m.first, m.status) for m in lay.marks if m.role == "earlier"}
    assert earlier["past-05"] == (dt.date(2024, 6, 7), "planned")
    arrows = {tie.event_id: tie.to for tie in lay.ties}
    assert (arrows["past-05"], arrows["past-04"]) == ("x1", "x1")
    row = {m.event_id: (m.lane, m.row) for m in lay.marks}
    assert row["past-03"] == row["past-04"]
    assert {"planned before", "possible before", "moved to another day"} <= {item.text for item in lay.legend}


def test_on_the_row_of_the_unlabelled_no_line_of_force_is_drawn():
    days = [dt.date(2000 + n, 1, 1) for n in range(40)]
    events = [made_event(n, When.day(day), type="treaty") for n, day in enumerate(days)]
    events += [made_event(50, When.day(dt.date(2040, 1, 1)), type="treaty", links=(Link("made-0001", "ends"),))]
    lay = picture(frames_of(*events), max_height=160, lanes="none")
    rest = {event_id for note in lay.notes for event_id in note.event_ids}
    assert not rest & {force.event_id for force in lay.forces}
    assert "made-0001" in rest
    assert "in force" not in {item.text for item in lay.legend}


def test_labels_carry_date_title_and_source_numbers():
    lay = picture(seed_frames())
    text = {one.event_id: one.text for one in lay.labels}
    assert text["putin-visit-2000"] == "Jul 2000 Putin visits North Korea [1][2]"
    assert text["putin-visit-2024"].startswith("18–19 Jun 2024 planned Putin visits North Korea [1][2]")
    assert [(s.number, s.published) for s in lay.sources] == [(1, "14 June 2024"), (2, "June 2024 (inferred)")]


def test_words_are_never_cut():
    title = "Unterzeichnung des Donaudampfschifffahrtsgesellschaftsabkommens"
    lay = picture(frames_of(made_event(1, When.year(1961), title=title)))
    assert set(title.split()) <= set(lay.labels[0].text.split())
    assert LABEL_PX >= 12


def test_undated_events_stand_in_a_strip_of_their_own():
    events = [made_event(1, When.year(1961)), made_event(2, None, title="Peace talks mentioned without a date")]
    lay = picture(frames_of(*events))
    assert lay.undated == ("made-0002",)
    assert lay.lanes[-1].name == "No date"
    assert [one.event_id for one in lay.labels if one.lane == len(lay.lanes) - 1] == ["made-0002"]


def test_of_very_many_undated_events_those_told_most_are_named_and_the_others_counted():
    events = [made_event(n, None, mentions=1) for n in range(150)] + [made_event(999, When.year(1961))]
    frames = frames_of(*events, made_event(500, None, type="treaty"))
    lay = picture(frames)
    (note,) = lay.notes
    named = {one.event_id for one in lay.labels}
    assert lay.height <= LayoutOptions().max_height
    assert "made-0500" in named
    assert note.text == f"+{len(note.event_ids)} more"
    assert named | set(note.event_ids) == set(frames.events["event_id"])
    assert not any(note.box.overlaps(one.box) for one in lay.labels)


def test_a_lane_that_does_not_tell_the_type_leaves_it_to_the_label():
    frames = frames_of(made_event(1, When.year(1961), type="visit", title="Premier in Paris", status="planned"))
    told = {lanes: picture(frames, lanes=lanes).labels[0].text for lanes in LANES}
    assert told == {lanes: f"1961 planned {'' if lanes == 'type' else 'visit '}Premier in Paris [1]" for lanes in LANES}


def test_only_undated_events_make_a_picture_without_an_axis():
    lay = picture(frames_of(made_event(1, None)))
    assert (lay.segments, lay.asof) == ((), None)
    assert len(lay.labels) == 1


def test_no_event_and_one_event():
    empty = picture(Frames.empty())
    assert (empty.marks, empty.lanes, empty.segments) == ((), (), ())
    (label,) = picture(frames_of(made_event(1, When.year(2024)))).labels
    assert label.text == "2024 Envoys meet for round 1 of talks [1]"


def test_far_years_keep_their_dates():
    lay = picture(far_frames())
    assert {m.first.year for m in lay.marks} == {1648, 2024, 9999}
    assert all(s.first <= s.last for s in lay.segments)


def test_a_plain_scale_has_one_axis():
    assert len(picture(seed_frames(), scale="plain").segments) == 1


def test_segments_follow_each_other_and_hold_every_middle():
    for name in SETS:
        lay = picture_of(name, "type")
        for before, after in itertools.pairwise(lay.segments):
            assert before.last < after.first, name
            assert before.x1 < after.x0, name
        for mark in lay.marks:
            if mark.segment >= 0:
                assert lay.segments[mark.segment].x0 - 40 <= mark.x <= lay.segments[mark.segment].x1 + 40, (name, mark)


def test_lanes_by_actor_use_names_and_hold_an_event_in_each_of_them():
    lay = picture(seed_frames(), lanes="actor")
    names = [lane.name for lane in lay.lanes]
    assert "North Korea" in names
    assert not {"PRK", "RUS", "KOR"} & set(names)
    visits = {lay.lanes[m.lane].name for m in lay.marks if m.event_id == "putin-visit-2024"}
    assert visits == {"Russia", "North Korea"}


def test_a_full_lane_labels_the_events_with_more_sources_first():
    frames = same_day_frames(120)
    many = frames.events.copy()
    wanted = set(many["event_id"].iloc[::7])
    disputed = many["event_id"].isin(wanted)
    many.loc[disputed, "disagreements"] = 1
    lay = picture(dataclasses.replace(frames, events=many), lanes="none")
    assert lay.notes
    assert wanted <= {one.event_id for one in lay.labels}


def in_a_month() -> tuple[Frames, set[str], dt.date]:
    """Forty events of one day, told once, among forty of its month that many tell of; the ids of the former, and the day."""
    day = dt.date(2024, 6, 3)
    whens = [When.day(day), When.month(2024, 6)] * 40
    frames = frames_of(*(made_event(n, when) for n, when in enumerate(whens)))
    months = frames.events["precision"] == "month"
    events = frames.events.assign(sources=frames.events["sources"].where(~months, 9))
    return dataclasses.replace(frames, events=events), set(events.loc[~months, "event_id"]), day


@pytest.mark.parametrize(
    ("first", "last", "most", "kept"),
    [(3, 3, 300, True), (3, None, 300, True), (3, 3, 20, True), (None, None, 300, False), (1, None, 300, False)],
)
def test_in_a_period_what_lies_in_it_is_labelled_before_what_may(first, last, most, kept):
    frames, inside, day = in_a_month()
    window = (first and day.replace(day=first), last and day.replace(day=last))
    lay = picture(frames, lanes="none", window=window, most_marks=most, max_height=400)
    assert bool(lay.bins) == (most < len(frames.events))
    assert 0 < len(lay.labels) < len(inside)
    assert ({one.event_id for one in lay.labels} <= inside) == kept


def test_the_axis_of_a_period_shows_that_and_no_middle_outside_it():
    frames, _, day = in_a_month()
    (segment,) = picture(frames, window=(day, day)).segments
    assert (segment.title, segment.first, segment.last) == ("3 Jun 2024", day, day)


def test_the_marks_of_one_day_leave_the_room_to_their_labels():
    one, several, crowd = (picture(same_day_frames(count), lanes="none") for count in (1, 8, 30))
    share = [
        (mean(mark.x for mark in lay.marks) - lay.segments[0].x0) / (lay.segments[0].x1 - lay.segments[0].x0)
        for lay in (one, several, crowd)
    ]
    assert share == pytest.approx([0.5, 0.25, 0.5])


def test_a_lower_picture_counts_more():
    tall, low = (picture(same_day_frames(), max_height=h) for h in (1100, 500))
    assert low.height < tall.height <= 1100
    assert len(low.labels) < len(tall.labels)


def test_the_as_of_date_is_the_latest_exact_publication_unless_given():
    assert latest_publication(seed_frames()) == dt.date(2024, 6, 14)
    assert latest_publication(Frames.empty()) is None
    lay = picture(seed_frames(), asof=dt.date(2024, 6, 20))
    assert lay.asof is not None
    assert lay.asof.text == "as of 20 Jun 2024"


def test_the_same_input_gives_the_same_layout():
    assert picture(random_frames(5)) == picture(random_frames(5))


@pytest.mark.parametrize("number", [5, 6, 7, 9])
def test_a_try_that_is_given_up_would_not_have_been_better(number, monkeypatch):
    frames = generated(number)[1]
    chosen = layout(frames, LayoutOptions(names=ALL_NAMES))
    given_up = []
    monkeypatch.setattr(Draft, "beaten_by", lambda draft, right: given_up.append(right) or math.inf)
    assert layout(frames, LayoutOptions(names=ALL_NAMES)) == chosen
    assert given_up


@pytest.mark.parametrize("rows", [1, 2, 4])
def test_rows_that_are_said_to_be_too_few_hold_no_labels(rows):
    ground, words = Field(100, 700, None), words_of((Run("Envoys of both sides meet again", "title"),))
    for count in range(1, 30):
        marks = [100 + 600 * (n // rows) * rows / count for n in range(count)]
        units = [Unit(x, x + 12, (Want(x, x + 12, words),)) for x in marks]
        if overfull(units, ground, rows):
            assert all(pack(units, ground, wrap, rows) is None for wrap in (460.0, 200.0, 60.0))
            break
    else:
        pytest.fail("never said to be too few")


def test_wrapped_lines_keep_their_width():
    lines = wrap_text("Treaty of Friendship, Good-neighborliness, and Cooperation", 150)
    assert len(lines) == 3
    assert all(text_width(line) <= 150 for line in lines)
    assert text_width("외교안보대화") > text_width("외교")
    label = picture(seed_frames()).labels[0]
    assert max(line_width(line) for line in label.lines) == label.box.x1 - label.box.x0


@pytest.mark.parametrize("wrong", [{"lanes": "colour"}, {"scale": "log"}, {"theme": "neon"}, {"width": 300}])
def test_wrong_options_are_refused_with_a_way_out(wrong):
    with pytest.raises(ValueError, match=r"choose one of|needs 640 or more"):
        LayoutOptions(**wrong)


@pytest.mark.parametrize("name", ["seeds", "crowd", "one day"])
def test_a_picture_of_fixed_height_fills_it_and_keeps_everything_within(name):
    for high in (520, 760):
        lay = picture(SETS[name](), height=high, width=1200)
        assert lay.height == high
        ends = [lane.y1 for lane in lay.lanes] + [one.box.y1 for one in (*lay.labels, *lay.notes, *lay.legend)]
        assert max(ends) <= high
    tall = picture(seed_frames(), height=760, width=1200)
    assert max(item.box.y1 for item in tall.legend) >= 740


def test_ten_lanes_share_a_low_picture():
    frames = frames_of(*(made_event(n, When.year(2000 + n % 20), type=EVENT_TYPES[n % 10]) for n in range(60)))
    lay = picture(frames, height=560, width=1300)
    assert len(lay.lanes) == 10
    assert max(item.box.y1 for item in lay.legend) <= 560
    assert all(lane.y0 + lane.pad + 15 * len(lane.lines) <= lane.y1 for lane in lay.lanes)  # the names are within


@pytest.mark.parametrize(("status", "lines"), [("occurred", 1), ("planned", 0), ("possible", 0), ("cancelled", 0)])
def test_only_a_treaty_that_was_signed_is_drawn_in_force(status, lines):
    treaty = made_event(1, When.year(1961), type="treaty", status=status)
    end = made_event(2, When.year(1996), type="treaty", links=(Link("made-0001", "ends"),))
    lay = picture(frames_of(treaty, end))
    assert len(lay.forces) == lines
    assert {one.event_id for one in lay.labels} == {"made-0001", "made-0002"}
