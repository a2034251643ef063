"""The picture in Chromium: boxes measured where the browser really puts them, at three widths and in both themes."""

from __future__ import annotations

import base64
import itertools
import re

import pytest
from playwright.sync_api import Page

from dateline.figures.layout import layout
from dateline.figures.parts import Layout, LayoutOptions
from dateline.figures.plotly import draw
from dateline.figures.theme import FONT_FILES, PALETTES
from dateline.frame import Frames
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
BOXES = """() => [...document.querySelectorAll('.annotation-text, .textpoint text')].map(word => {
    const box = word.getBoundingClientRect();
    return [word.textContent.replace(/\\s/g, ''), box.left, box.top, box.right, box.bottom];
})"""


def open_picture(browser, frames: Frames, width: int, **options) -> tuple[Page, Layout]:
    lay = layout(frames, LayoutOptions(names={**NAMES, **MADE_NAMES}, **options))
    body = draw(lay, frames).to_html(
        include_plotlyjs=True,
        full_html=False,
        default_height=f"{lay.height}px",
        config={"responsive": True, "displayModeBar": False},
    )
    faces = "".join(f.css(f"data:font/woff2;base64,{base64.b64encode(f.path.read_bytes()).decode()}") for f in FONT_FILES)
    page = browser.new_page(viewport={"width": width, "height": lay.height})
    paper = PALETTES[lay.options.theme].paper
    page.set_content(f"<style>{faces} body{{margin:0;background:{paper}}}</style>{body}")
    page.evaluate("() => Promise.all([...document.fonts].map(face => face.load()))")
    resize(page, width, lay.height)
    return page, lay


def resize(page: Page, width: int, height: int) -> None:
    page.set_viewport_size({"width": width, "height": height})
    page.evaluate("() => Plotly.Plots.resize(document.querySelector('.js-plotly-plot'))")


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
        resize(page, width, lay.height)
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
        """() => { const plot = document.querySelector('.js-plotly-plot');
                   const labels = plot.data.flatMap((trace, k) => trace.name === 'label' ? [k] : []);
                   return Plotly.restyle(plot, {y: labels.map(k => plot.data[k].y.map(() => plot.data[k].y[0]))}, labels); }"""
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


# What is left between the points of the first date axis and the labels that they hold, in whole pixels.
_GAPS = """() => { const plot = document.querySelector('.js-plotly-plot'), axis = plot._fullLayout.xaxis;
    return [...plot.querySelectorAll('.xy .scatterlayer .trace')].filter(node => node.__data__[0].trace.name === 'label')
      .flatMap(node => [...node.querySelectorAll('.textpoint text')]).filter(text => text.getBoundingClientRect().width)
      .map(text => {
        const box = text.getBoundingClientRect(), x = plot.getBoundingClientRect().left + axis._offset;
        const at = x + axis.d2p(text.parentNode.__data__.x);
        return Math.round(getComputedStyle(text).textAnchor === 'end' ? at - box.right : box.left - at);
      }); }"""


def test_labels_keep_to_their_marks_when_zoomed(browser):
    page, _ = open_picture(browser, seed_frames(), 880)
    before = page.evaluate(_GAPS)
    assert set(before) >= {7}
    page.evaluate(
        "() => Plotly.relayout(document.querySelector('.js-plotly-plot'), {'xaxis.range': ['1985-01-01', '2012-01-01']})"
    )
    zoomed = page.evaluate(_GAPS)
    assert 0 < len(zoomed) < len(before)
    assert set(zoomed) <= set(before)
    page.close()
