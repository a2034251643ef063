"""The drawn picture and its twin in words: every event there, nothing of an article live, readable in each theme."""

from __future__ import annotations

import datetime as dt
import itertools
import json
import pathlib
import re
from collections import Counter

import plotly.graph_objects as go
import pytest
from PIL import ImageFont, features

from dateline.figures import fonts
from dateline.figures.geometry import dots_of
from dateline.figures.hover import QUOTE_MOST, WRAP, hover_texts, note_hover, shorten
from dateline.figures.items import ranks
from dateline.figures.layout import layout
from dateline.figures.measure import text_width
from dateline.figures.parts import THEMES, LayoutOptions
from dateline.figures.plotly import draw, drawing
from dateline.figures.theme import FONT_FAMILY, FONT_FILES, PALETTES, contrast, template
from dateline.figures.twin import alt_text, text_twin
from dateline.figures.wording import LANE_NAMES, plain_words
from dateline.frame import Frames
from dateline.model import EVENT_TYPES, When
from tests.samples import (
    NAMES,
    crowded_frames,
    far_frames,
    frames_of,
    made_event,
    many_scripts_frames,
    random_frames,
    same_day_frames,
    seed_frames,
    with_confidence,
)

SETS = {
    "seeds": seed_frames(),
    "crowd": crowded_frames(),
    "one day": same_day_frames(),
    "far": far_frames(),
    "scripts": many_scripts_frames(),
    "one": frames_of(made_event(1, When.year(2024))),
    "undated": frames_of(made_event(1, None)),
    "none": Frames.empty(),
    **{f"random {n}": random_frames(n) for n in (7, 20, 21, 22, 23)},
}
NASTY = '<b>Deal</b> <a href="https://example.org">won</a> & 5 < 6 $x$ %{y} <script>alert(1)</script>'


def figure(frames: Frames, **options):
    lay = layout(frames, LayoutOptions(names=NAMES, **options))
    return lay, draw(lay, frames)


def hits(fig) -> list:
    return [trace for trace in fig.data if trace.name == "events"]


def words_of(fig) -> list[str]:
    """All that is printed: the texts of traces and the annotations, as Plotly's markup."""
    return [text for trace in fig.data for text in trace.text or ()] + [note.text for note in fig.layout.annotations]


@pytest.mark.parametrize("name", SETS)
def test_plotly_accepts_all_that_is_drawn(name):
    _, fig = figure(SETS[name])
    assert len(go.Figure(json.loads(fig.to_json(validate=False))).layout.shapes) == len(fig.layout.shapes)


@pytest.mark.parametrize("name", SETS)
@pytest.mark.parametrize("theme", THEMES)
def test_every_event_can_be_hovered_and_clicked(name, theme):
    frames = SETS[name]
    _, fig = figure(frames, theme=theme)
    ids = {row[0] for trace in hits(fig) for row in trace.customdata}
    assert ids - {""} == set(frames.events["event_id"])
    for trace in hits(fig):
        assert len(trace.x) == len(trace.customdata) == len(trace.hovertext)


@pytest.mark.parametrize("name", SETS)
def test_what_the_browser_gets_is_finite_dated_text(name):
    _, fig = figure(SETS[name])
    sent = fig.to_json()
    assert "NaT" not in sent
    assert "NaN" not in sent
    for key, axis in json.loads(sent)["layout"].items():
        if key.startswith("xaxis") and axis.get("type") == "date":
            assert all(re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d", end) for end in axis["range"])
            assert axis["range"][0] < axis["range"][1]


def test_segments_are_date_axes_side_by_side_over_one_y():
    lay, fig = figure(seed_frames())
    axes = [fig.layout[f"xaxis{k + 1 if k else ''}"] for k in range(len(lay.segments))]
    assert all(axis.type == "date" for axis in axes)
    assert all(a.domain[1] < b.domain[0] for a, b in itertools.pairwise(axes))
    assert {trace.yaxis for trace in hits(fig)} == {"y"}


def test_nothing_of_an_article_is_live_in_the_figure():
    event = made_event(1, When.year(2024), title=NASTY, quote=NASTY, article=1)
    lay, fig = figure(frames_of(event))
    said = words_of(fig) + [h for trace in hits(fig) for h in trace.hovertext]
    assert any("&lt;script&gt;" in text for text in said)
    for text in said:
        tags = set(re.findall(r"</?(\w+)", text))
        assert tags <= {"b", "br", "span"}, text
        assert "$" not in text
        assert "%{" not in text
        assert "<b>Deal" not in text
    assert "<b>Deal</b>" in text_twin(lay, frames_of(event))[0].title


def test_control_and_direction_characters_are_taken_out():
    assert plain_words("a\u202eb\x00c\nd\ufeff") == "a b c d"


@pytest.mark.parametrize("name", ["seeds", "random 7", "one day"])
def test_hovers_are_narrow_and_quote_at_most_160_characters(name):
    frames = SETS[name]
    lay, _ = figure(frames)
    for text in hover_texts(lay, frames).values():
        for line in text.replace("<b>", "").replace("</b>", "").split("<br>"):
            assert len(line.replace("&#36;", "$").replace("&amp;", "&")) <= WRAP, line
        for quote in re.findall(r"“(.*)”<br>\[", text):
            assert len(quote.replace("<br>", " ")) <= QUOTE_MOST, quote


def test_a_hover_says_what_when_who_and_where_it_stands():
    lay, _ = figure(seed_frames())
    text = hover_texts(lay, seed_frames())["kim-putin-summit-2023"].replace("<br>", " ")
    assert "13 September 2023 (2023-09-13) · summit · happened" in text
    assert "Russia, North Korea" in text
    assert "on Sept. 13, 2023.”" in text
    assert "[1] As Putin visits Pyongyang" in text
    assert "14 June 2024, paragraph 5" in text
    assert "+ 1 more source" in text
    assert "≠ One source says 13 September 2023, and in another place November 2023." in text


def test_the_list_behind_more_is_in_order_and_says_what_has_not_happened():
    days = [When.day(dt.date(2024, 1 + n % 5, 1 + n // 5)) for n in range(20)]
    made = frames_of(*(made_event(n, day, status="planned" if n % 2 else "occurred") for n, day in enumerate(days)))
    rows = {row.event_id: row for row in made.event_rows}
    ids = sorted(rows, reverse=True)
    lines = note_hover(ids, rows, {ids[0]: "possible"}).split("<br>")
    assert lines[-1] == "and 8 more, all in the list below the picture"
    heads = ["<b>3 January 2024</b>", "<b>4 January 2024</b> planned", "<b>3 February 2024</b> planned"]
    assert [line.split(" Envoys")[0] for line in lines[:3]] == heads
    assert "<b>4 May 2024</b> possible Envoys meet for round 19 of talks" in lines


def test_quotes_are_cut_between_words():
    assert shorten("one two three", 12) == "one two…"
    assert shorten("short") == "short"


def test_a_chosen_event_is_ringed():
    _, plain = figure(seed_frames())
    _, chosen = figure(seed_frames(), chosen="putin-visit-2000")
    assert len(chosen.layout.shapes) == len(plain.layout.shapes) + 1


def test_the_legend_explains_just_what_is_drawn():
    lay, fig = figure(seed_frames())
    texts = [item.text for item in lay.legend]
    assert {"one day", "several days", "planned", "possible", "≠ sources differ", "in force", "implied"} <= set(texts)
    assert "cancelled" not in texts
    assert set(texts) <= set(words_of(fig))
    assert all(item.box.x1 <= lay.width for item in lay.legend)


@pytest.mark.parametrize("theme", THEMES)
def test_words_and_marks_stand_out(theme):
    palette = PALETTES[theme]
    for words in (palette.ink, palette.muted, palette.accent, palette.asof):
        assert contrast(words, palette.paper) >= 4.5
        assert contrast(words, palette.panel) >= 4.5
    for kind in EVENT_TYPES:
        assert contrast(palette.types[kind], palette.paper) >= 3
    assert FONT_FAMILY in template(theme).layout.font.family


def test_every_type_has_a_lane_name():
    assert set(LANE_NAMES) == set(EVENT_TYPES)


def test_the_shipped_fonts_have_what_the_picture_prints():
    signs = "≠→–…·“”’[]+?¶éüőŁЖщΩλ"
    for path in (fonts.REGULAR, fonts.SEMIBOLD):
        face = ImageFont.truetype(str(path), 40)
        missing = bytes(face.getmask("\uffff"))
        assert all(bytes(face.getmask(sign)) != missing for sign in signs)
    assert fonts.LICENCE.read_text(encoding="utf-8").count("SIL OPEN FONT LICENSE") >= 1
    assert sum(f.path.stat().st_size for f in FONT_FILES if not f.unicode_range) <= 200_000
    assert sum(f.path.stat().st_size for f in FONT_FILES) <= 2_000_000


@pytest.mark.parametrize(
    ("face", "words"),
    [
        (fonts.HANGUL, "한국과 중국이 뷁"),
        (fonts.HANZI, "中国和韩国會談アジア外交、。"),
        (fonts.ARABIC, "اجتمع وزراء الخارجية پچگ"),
        (fonts.HEBREW, "נפגשו שרי החוץ הסכם"),
    ],
)
def test_other_scripts_have_faces_for_browser_and_server(face, words):
    drawn = ImageFont.truetype(str(face), 40, layout_engine=ImageFont.Layout.BASIC)
    missing = bytes(drawn.getmask("\uffff"))
    assert all(bytes(drawn.getmask(char)) != missing for char in words if char != " ")
    (sent,) = (f for f in FONT_FILES if f.path == face.with_suffix(".woff2"))
    ranges = [[int(end, 16) for end in part.strip().removeprefix("U+").split("-")] for part in sent.unicode_range.split(",")]
    assert all(any(low <= ord(char) <= high for low, high in ranges) for char in words if char != " ")
    assert sent.family in template("light").layout.font.family


def test_words_in_other_scripts_are_measured_as_they_are_drawn():
    assert text_width("외교안보대화", 100) == pytest.approx(6 * 89.2 * 1.01, abs=2)
    assert text_width("外交安全", 100) == pytest.approx(400 * 1.01, abs=1)
    if features.check("raqm"):
        joined, apart = text_width("اجتمع", 100), sum(text_width(letter, 100) for letter in "اجتمع")
        assert joined < 0.9 * apart


def test_every_page_has_the_faces_of_the_picture():
    css = (pathlib.Path(fonts.__file__).parents[2] / "web" / "style.css").read_text(encoding="utf-8")
    for face in FONT_FILES:
        rule = next(line for line in css.splitlines() if face.path.name in line)
        assert f'"{face.family}"' in rule
        assert "".join(face.unicode_range.split()) in "".join(rule.split())


def test_the_twin_tells_every_event_in_order_with_names_and_sources():
    lay, _ = figure(seed_frames())
    twin = text_twin(lay, seed_frames())
    assert [item.event_id for item in twin] == list(seed_frames().events["event_id"])
    visit = next(item for item in twin if item.event_id == "putin-visit-2024")
    assert visit.text == "18–19 June 2024: Putin visits North Korea (planned; Russia, North Korea) [1][2]"
    assert next(i for i in twin if i.event_id == "rok-china-dialogue-2015").status == "implied"


def test_list_and_hover_say_which_events_are_less_sure():
    frames = with_confidence(seed_frames(), {"putin-visit-2024": 0.58, "putin-visit-2000": 0.7})
    lay = layout(frames, LayoutOptions(names=NAMES))
    twin, hovers = {item.event_id: item.status for item in text_twin(lay, frames)}, hover_texts(lay, frames)
    assert twin["putin-visit-2024"] == "planned, less sure: about 6 in 10 read like this are right"
    assert "planned · less sure: about 6 in 10" in hovers["putin-visit-2024"].replace("<br>", " ")
    assert sum("less sure" in told for told in (*twin.values(), *hovers.values())) == 2


def test_what_is_less_surely_read_is_labelled_after_others_of_its_weight():
    event = seed_frames().events.iloc[[0] * 3].assign(sources=[1, 1, 2], confidence=[0.7, 0.69, 0.5])
    sure, unsure, told_twice = ranks(event)
    assert unsure < sure < told_twice


def test_alt_text_says_what_the_picture_shows():
    lay, _ = figure(seed_frames())
    words = alt_text(lay, seed_frames())
    assert words.startswith("Timeline of 15 events from 2 sources, 1961 to 2024.")
    assert "As of 14 Jun 2024." in words
    assert words.endswith("The same events follow as a list.")
    assert "follow" not in alt_text(lay, seed_frames(), listed=False)
    assert "2 planned. 1 possible. Sources differ on 3 events." in words
    assert alt_text(layout(Frames.empty()), Frames.empty()) == "A timeline without events."


def test_the_twin_of_an_earlier_as_of_date_does_not_say_happened():
    lay = layout(seed_frames(), LayoutOptions(asof=dt.date(2000, 1, 1)))
    twin = {item.event_id: item.status for item in text_twin(lay, seed_frames(), NAMES)}
    assert twin["kim-putin-summit-2023"] == "after the as-of date"


@pytest.mark.parametrize("name", SETS)
def test_the_page_draws_all_words_and_marks_itself(name):
    """Plotly takes longer over them than over all else."""
    lay = layout(SETS[name], LayoutOptions(names=NAMES))
    told = drawing(lay, SETS[name])
    assert not {"annotations", "shapes"} & set(told["layout"])
    assert {trace["mode"] for trace in told["data"]} <= {"none"}
    marks = sum(len(group["held"]) for group in told["marks"] if group["role"] == "mark")
    assert marks >= sum(len(mark.pieces) or 1 for mark in lay.marks)
    written = [one for group in told["words"] if group["role"] in ("label", "note") for one in group["held"]]
    assert len(written) == len(lay.labels) + len(lay.notes)
    assert all(0 <= share <= 1 and 0 < y < lay.height for group in told["words"] for share, y, *_ in group["held"])


def test_marks_are_held_where_they_lie():
    lay = layout(seed_frames(), LayoutOptions(names=NAMES))
    told = drawing(lay, seed_frames())["marks"]
    dot = next(m for m in lay.marks if m.glyph == "dot" and m.status == "occurred" and m.role == "event")
    segment = lay.segments[dot.segment]
    share = round((dot.x - segment.x0) / (segment.x1 - segment.x0), 5)
    corners = [one for group in told if group["kind"] == "circle" and group["role"] == "mark" for one in group["held"]]
    x0, left, y0, x1, right, y1 = next(one for one in corners if one[0] == pytest.approx(share, abs=1e-5))
    assert x0 == x1
    assert right == -left > 3
    assert (y0 + y1) / 2 == pytest.approx(dot.y, abs=0.01)


EITHER = When.either(dt.date(2024, 3, 4), dt.date(2024, 4, 3))


@pytest.mark.parametrize("status", ["occurred", "planned", "possible"])
def test_one_of_two_days_is_drawn_as_both_and_not_as_what_lies_between(status):
    days = [made_event(n, When.day(day)) for n, day in enumerate((EITHER.first, EITHER.last), 2)]
    frames = frames_of(made_event(1, EITHER, status=status), *days)
    lay = layout(frames)
    (choice,) = (mark for mark in lay.marks if mark.event_id == "made-0001")
    first, last = sorted(mark.x for mark in lay.marks if mark is not choice)
    assert choice.glyph == "pair"
    assert [x for _, x in dots_of(choice.pieces)] == pytest.approx([first, last])
    drawn = [group for group in drawing(lay, frames)["marks"] if group["axis"] != "paper"]
    shares = Counter(one[0] for group in drawn if group["kind"] == "circle" for one in group["held"])
    assert list(shares.values()) == [2, 2]  # each day has a dot of its own, and one of the choice
    assert not any(group["kind"] == "rect" for group in drawn)
    assert "one of two days" in [item.text for item in lay.legend]


def test_of_two_days_only_the_one_before_the_as_of_date_can_have_been():
    lay = layout(frames_of(made_event(1, EITHER)), LayoutOptions(asof=dt.date(2024, 3, 20)))
    assert [(m.glyph, m.first, m.last) for m in lay.marks] == [("dot", EITHER.first, EITHER.first)]


def test_a_long_mark_hides_no_short_one():
    """They may share a row; the legend, the slides and the page draw a ring over its line."""
    told = drawing(layout(SETS["random 7"]), SETS["random 7"])["marks"]
    kinds = [group["kind"] for group in told if group["role"] == "mark"]
    assert "rect" not in kinds[kinds.index("circle") :]
    assert {"rect", "circle"} == set(kinds)


@pytest.mark.parametrize("status", ["occurred", "planned"])
def test_a_bar_that_goes_on_beyond_the_axis_has_no_end_there(status):
    frames = frames_of(made_event(1, When.between(dt.date(2024, 6, 10), dt.date(2024, 6, 20)), status=status))
    whole, cut = (
        drawing(layout(frames, LayoutOptions(window=(dt.date(2024, 6, 1), dt.date(2024, 6, last)))), frames)["marks"]
        for last in (30, 14)
    )
    whole, cut = ([group for group in told if group["axis"] != "paper" and group["role"] == "mark"] for told in (whole, cut))
    assert not any(group["stops"] for group in whole)
    bands = [group["stops"] for group in cut]
    assert bands
    assert all(band[-1][1].endswith(",0)") and not band[0][1].endswith(",0)") for band in bands)


def test_words_are_held_where_their_mark_is():
    lay = layout(seed_frames(), LayoutOptions(names=NAMES))
    first = lay.segments[0]
    (group, *_) = [group for group in drawing(lay, seed_frames())["words"] if group["role"] == "label" and group["axis"] == "x"]
    label = next(one for one in lay.labels if one.segment == 0 and (one.side == "left") == (group["side"] == "right"))
    share, _, shift, lines = group["held"][0]
    assert share == pytest.approx((label.anchor - first.x0) / (first.x1 - first.x0), abs=1e-5)
    assert abs(shift) == pytest.approx(abs(label.shift), abs=0.1)
    assert "".join(span if isinstance(span, str) else span[0] for span in lines[0]).startswith(label.lines[0][0].text)
