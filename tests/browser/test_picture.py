"""The picture in Chromium: boxes measured where the browser really puts them, at three widths and in both themes."""

from __future__ import annotations

import itertools
import math
import re

import pytest
from playwright.sync_api import Page

from dateline.figures.layout import layout
from dateline.figures.parts import Layout, LayoutOptions
from dateline.figures.plotly import drawing
from dateline.figures.theme import PALETTES
from dateline.frame import Frames, part_of
from tests.browser.driving import chart_page, resize_figure, show_figure
from tests.samples import MADE_NAMES, NAMES, crowded_frames, many_scripts_frames, random_frames, same_day_frames, seed_frames

pytestmark = pytest.mark.browser

SETS = {
    "seeds": seed_frames,
    "crowd": crowded_frames,
    "one day": same_day_frames,
    "scripts": many_scripts_frames,
    "random": lambda: random_frames(3),
}
WIDTHS = (880, 1280, 1920)
BOXES = """() => [...document.querySelectorAll('.dl-words text')].map(word => {
    const box = word.getBoundingClientRect();
    return [word.textContent.replace(/\\s/g, ''), box.left, box.top, box.right, box.bottom];
})"""


def open_picture(browser, frames: Frames, width: int, **options) -> tuple[Page, Layout]:
    lay = layout(frames, LayoutOptions(names={**NAMES, **MADE_NAMES}, **options))
    page = chart_page(browser, PALETTES[lay.options.theme].paper)
    show_figure(page, drawing(lay, frames), width)
    return page, lay


def clashes(page: Page) -> list[tuple[str, str]]:
    """Pairs of words whose inked boxes overlap; lines of text have 1.5 px of air above and below."""
    boxes = [box for box in page.evaluate(BOXES) if box[0] and box[0] != "?"]
    return [
        (a[0], b[0])
        for a, b in itertools.combinations(boxes, 2)
        if a[1] < b[3] - 0.5 and b[1] < a[3] - 0.5 and a[2] + 1.5 < b[4] - 1.5 and b[2] + 1.5 < a[4] - 1.5
    ]


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("name", SETS)
def test_no_words_overlap_or_leave_the_picture_at_any_width(browser, name, theme):
    page, lay = open_picture(browser, SETS[name](), WIDTHS[0], theme=theme)
    for width in WIDTHS:
        resize_figure(page, width)
        assert clashes(page) == []
        boxes = page.evaluate(BOXES)
        assert all(box[1] >= -0.5 and box[3] <= width + 0.5 for box in boxes)
    drawn = [re.sub(r"[\u2066-\u2069]", "", box[0]) for box in boxes]  # without the marks that hold a direction
    for told in (*lay.labels, *lay.notes):
        assert told.text.replace(" ", "") in drawn, told
    page.close()


def test_the_measure_finds_words_laid_over_each_other(browser):
    page, _ = open_picture(browser, seed_frames(), 880)
    page.evaluate(
        """() => { const plot = document.getElementById('plot');
                   plot.figure.words.filter(group => group.role === 'label')
                       .forEach(({held}) => held.forEach(label => { label[1] = held[0][1]; }));
                   return Plotly.Plots.resize(plot); }"""
    )
    assert clashes(page)
    page.close()


def test_words_are_no_wider_than_measured(browser):
    page, lay = open_picture(browser, seed_frames(), 880)
    boxes = {box[0]: box for box in page.evaluate(BOXES)}
    for label in lay.labels:
        box = boxes[label.text.replace(" ", "")]
        assert box[3] - box[1] <= label.box.x1 - label.box.x0 + 0.5, label.text
        assert abs((box[2] + box[4]) / 2 - (label.box.y0 + label.box.y1) / 2) <= 2, label.text
    page.close()


@pytest.mark.parametrize("event_id", ["ussr-dprk-treaty-1961", "putin-visit-2000", "kim-putin-summit-2023", "putin-visit-2024"])
def test_a_mark_shows_its_quotation_and_tells_its_event_when_clicked(browser, event_id):
    page, lay = open_picture(browser, seed_frames(), 880)
    page.evaluate(
        """() => { window.clicked = [];
                   const plot = document.querySelector('.js-plotly-plot');
                   plot.on('plotly_click', click => window.clicked.push(click.points[0].customdata[0])); }"""
    )
    mark = next(m for m in lay.marks if m.event_id == event_id and m.role == "event")
    page.mouse.move(mark.x, mark.y)
    page.wait_for_selector(".hoverlayer .hovertext")
    hover = page.text_content(".hoverlayer .hovertext")
    assert "“" in hover
    assert "paragraph" in hover
    page.mouse.click(mark.x, mark.y)
    page.wait_for_function("() => window.clicked.length > 0")
    assert page.evaluate("() => window.clicked[0]") == event_id
    page.close()


# The pixels between each label and the mark nearest to it on its row.
_GAPS = """() => { const plot = document.getElementById('plot'), box = node => node.getBoundingClientRect();
    const ends = text => { const {left, right} = box(text); return {left, right}; };
    const first = text => { const {top, bottom} = box(text.querySelector('tspan') || text); return {top, bottom}; };
    const marks = [...plot.querySelectorAll('.dl-marks [data-role=mark] path')].map(box).filter(b => b.width);
    return [...plot.querySelectorAll('[data-role=label] text')].map(text => ({...ends(text), ...first(text)}))
      .map(label => Math.min(...marks.filter(m => m.top < label.bottom && label.top < m.bottom)
        .map(m => Math.round(Math.max(m.left - label.right, label.left - m.right))).filter(gap => gap >= 0))); }"""


def test_labels_keep_to_their_marks_when_zoomed(browser):
    page, _ = open_picture(browser, seed_frames(), 880)
    before = page.evaluate(_GAPS)
    page.evaluate("() => Plotly.relayout('plot', {'xaxis.range': ['1985-01-01', '2012-01-01']})")
    zoomed = page.evaluate(_GAPS)
    assert 0 < len(zoomed) < len(before)
    for gaps in (before, zoomed):
        beside = [gap for gap in gaps if gap < math.inf]  # the others stand below their marks
        assert len(beside) > 0.8 * len(gaps)
        assert all(5 <= gap <= 9 for gap in beside)
    page.close()


@pytest.mark.parametrize("name", ["seeds", "one day", "random"])
def test_no_mark_of_another_picture_is_left_standing(browser, name):
    """It looks like one drawn on an empty page; Plotly itself, which leaves some shapes standing, draws none."""
    frames, options = SETS[name](), LayoutOptions(names={**NAMES, **MADE_NAMES})
    fewer = part_of(frames, set(frames.events["event_id"].iloc[:3]))
    seen = []
    for drawn in ([frames, fewer], [fewer]):
        page = chart_page(browser)
        for part in drawn:
            show_figure(page, drawing(layout(part, options), part), 880)
        assert page.locator(".shapelayer path, .js-fill").count() == 0
        seen.append(re.sub(r"dl-fading-\d+", "", page.locator(".dl-marks").inner_html()))
        page.close()
    assert seen[0] == seen[1]
    assert "<path" in seen[0]
