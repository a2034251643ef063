"""A slide: every label, every source and the link on a sheet of fixed size, in type that can be read."""

from __future__ import annotations

import dataclasses
import functools
import itertools

import pytest

from dateline.figures.listing import brief_text, list_sources
from dateline.figures.measure import LABEL_PX, text_width
from dateline.figures.parts import Box, LayoutOptions, Source
from dateline.figures.slide import SIZES, Sheet, Size, Slide, slide
from dateline.frame import Frames
from dateline.model import EVENT_TYPES, When
from tests.sample_slide import slide_frames
from tests.samples import NAMES, frames_of, made_event, many_scripts_frames, same_day_frames, seed_frames

LINK = "https://dateline.example/?from=1961-01-01&type=treaty&type=summit"
SETS = {
    "slide": slide_frames, "seeds": seed_frames, "one day": same_day_frames, "scripts": many_scripts_frames, "none": Frames.empty,
    "one": lambda: frames_of(made_event(1, When.year(2024))),
    "lanes": lambda: frames_of(*(made_event(n, When.year(2000 + n % 20), type=EVENT_TYPES[n % 10]) for n in range(60))),
}  # fmt: skip


@functools.cache
def slide_of(name: str, size: str) -> Slide:
    sheet = Sheet(SIZES[size], "A month of summits", "June 2024 and what came before", LINK)
    return slide(SETS[name](), LayoutOptions(names=NAMES), sheet)


def test_forty_events_with_25_in_one_month_are_all_labelled_and_sourced():
    made = slide_of("slide", "16:9")
    assert made.sheet.size == (1280, 720)
    assert len({label.event_id for label in made.layout.labels}) == 40
    assert made.layout.notes == ()
    assert len([lane for lane in made.layout.lanes if lane.name]) == 4
    listed = " ".join(line for text in made.texts if text.role == "source" for line in text.lines)
    assert all(brief_text(source).split(",")[0] in listed for source in made.layout.sources)
    assert (len(made.layout.sources), made.left_over) == (33, ())


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", SETS)
def test_nothing_leaves_the_sheet_or_lies_over_anything(name, size):
    made = slide_of(name, size)
    lay, scale = made.layout, made.scale
    picture = Box(made.x, made.y, made.x + lay.width * scale, made.y + lay.height * scale)
    boxes = [picture, *(text.box for text in made.texts)]
    for one, other in itertools.combinations(boxes, 2):
        assert not one.overlaps(other, -0.01), (one, other)
    for box in boxes:
        assert box.x0 >= 10, box
        assert box.y0 >= 10, box
        assert box.x1 <= made.sheet.size.width - 10, box
        assert box.y1 <= made.sheet.size.height - 10, box
    inside = [item.box.y1 for item in lay.legend] + [lane.y1 for lane in lay.lanes] + [label.box.y1 for label in lay.labels]
    assert all(y <= lay.height for y in inside)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", SETS)
def test_type_is_never_smaller_than_ten_pixels(name, size):
    made = slide_of(name, size)
    assert LABEL_PX * made.scale >= 10
    assert 12 * made.scale >= 10
    assert all(text.size >= 10 for text in made.texts)
    for text in made.texts:
        assert all(text_width(line, text.size, text.bold) <= text.box.x1 - text.box.x0 + 0.01 for line in text.lines)


@pytest.mark.parametrize("name", SETS)
def test_every_event_is_labelled_or_counted_on_every_size(name):
    for size in SIZES:
        lay = slide_of(name, size).layout
        told = {label.event_id for label in lay.labels} | {i for note in lay.notes for i in note.event_ids}
        assert told == set(SETS[name]().events["event_id"])


def test_a_few_events_are_drawn_larger_than_many_and_fill_the_sheet():
    few, many = slide_of("one", "16:9"), slide_of("slide", "16:9")
    assert few.scale > many.scale
    lay = many.layout
    assert lay.height - lay.legend[-1].box.y1 <= 20


def test_title_link_and_count_are_in_the_picture():
    texts = {text.role: "".join(text.lines) for text in slide_of("slide", "16:9").texts}
    assert texts["title"] == "A month of summits"
    assert texts["link"] == LINK
    assert texts["foot"].startswith("40 events from 33 sources")


def sources(count: int) -> list[Source]:
    return [
        Source(n, f"a{n}", f"Courier {n}: A headline of moderate length", "14 June 2024", f"Courier {n}") for n in range(count)
    ]


def test_sources_are_told_with_their_titles_where_there_is_room_and_briefly_where_not():
    full, brief = list_sources(sources(6), 1232, 100)
    assert full.lines[0].text == "[0] Courier 0: A headline of moderate length, 14 June 2024"
    assert brief.lines[0].text == "[0] Courier 0, 14 Jun 2024"
    assert full.height >= brief.height
    (only,) = list_sources(sources(60), 1232, 140)
    assert only.lines[0].text == "[0] Courier 0, 14 Jun 2024"
    assert len(only.lines) == 60


def test_sources_without_room_are_counted_and_handed_on():
    (listed,) = list_sources(sources(900), 1232, 140)
    shown = len(listed.lines) - 1
    assert listed.lines[-1].text == f"and {900 - shown} more sources"
    assert [source.number for source in listed.left_over] == list(range(shown, 900))
    assert listed.height <= 140


def test_sources_in_columns_are_read_downwards():
    listed = list_sources(sources(33), 1232, 200)[-1]
    first = [line.text.split("]")[0] for line in listed.lines if line.x == 0]
    assert first == [f"[{n}" for n in range(len(first))]
    assert len(first) > 1


def test_a_long_headline_runs_on_in_the_source_list_uncut():
    title = "Ministers agree on " + ", ".join(f"point {n}" for n in range(60))
    (listed, *_) = list_sources([dataclasses.replace(sources(1)[0], words=title)], 600, 200)
    assert title in " ".join(line.text for line in listed.lines)
    assert len(listed.lines) > 1


def test_a_long_link_is_broken_not_cut():
    made = slide(
        seed_frames(), LayoutOptions(names=NAMES), Sheet(Size(1280, 720), link="https://dateline.example/?" + "event=0123&" * 40)
    )
    (link,) = (text for text in made.texts if text.role == "link")
    assert "".join(link.lines).endswith("event=0123&" * 40)
    assert len(link.lines) > 1
