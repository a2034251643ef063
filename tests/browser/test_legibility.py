"""The legibility of 50 generated pictures and the seeds at three widths, from the boxes that Chromium draws.

No label over another, over a mark or over the as-of line; no word cut or outside; no event neither labelled nor counted.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Page

from dateline.figures import draft, packing
from dateline.figures.layout import layout
from dateline.figures.parts import Box, Layout, LayoutOptions
from dateline.figures.plotly import drawing
from dateline.frame import Frames
from tests.browser.driving import chart_page, resize_figure, show_figure
from tests.sample_sets import COUNT, KINDS, generated
from tests.samples import MADE_NAMES, NAMES, seed_frames

pytestmark = pytest.mark.browser

PAGE_WIDTHS = (960, 1280, 1920)
MARGINS = 32  # the pixels of a page that its chart does not have
CHART_SHARE = 0.5  # of a pixel: what rounding may take
INK = 1.5  # pixels of air above and below the letters of a line

DRAWN = """() => {
  const plot = document.getElementById('plot'), out = [], origin = plot.getBoundingClientRect();
  const put = (kind, node, text) => {
    const b = node.getBoundingClientRect(), x = origin.left, y = origin.top;
    if (b.width || b.height) out.push([kind, text, b.left - x, b.top - y, b.right - x, b.bottom - y]);
  };
  plot.querySelectorAll('.dl-words text').forEach(node => {
    if (node.textContent !== '?') put(node.parentNode.dataset.role || 'words', node, node.textContent);
  });
  plot.querySelectorAll('.dl-marks [data-role] path').forEach(node => put(node.parentNode.dataset.role, node, ''));
  return out;
}"""


class Bench:
    """A plain page on which one picture after the other is drawn."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def show(self, frames: Frames, lay: Layout, width: int) -> list[tuple[str, str, Box]]:
        """Draw a picture and give the kind, words and box of everything on it."""
        show_figure(self.page, drawing(lay, frames), width)
        return self.boxes()

    def widen(self, width: int) -> list[tuple[str, str, Box]]:
        """The same picture in another width."""
        resize_figure(self.page, width)
        return self.boxes()

    def boxes(self) -> list[tuple[str, str, Box]]:
        return [(kind, text, Box(*edges)) for kind, text, *edges in self.page.evaluate(DRAWN)]


@pytest.fixture(scope="module")
def bench(browser) -> Iterator[Bench]:
    page = chart_page(browser)
    yield Bench(page)
    page.close()


def inked(box: Box) -> Box:
    return Box(box.x0, box.y0 + INK, box.x1, box.y1 - INK)


def faults(drawn: list[tuple[str, str, Box]], frames: Frames, lay: Layout, width: int) -> list[str]:
    """What is not legible, in words; none is the aim."""
    words = [(kind, text, inked(box)) for kind, text, box in drawn if kind in ("label", "note", "words")]
    told = [one for one in words if one[0] != "words"]
    found = [f"{a[1]!r} over {b[1]!r}" for a, b in itertools.combinations(words, 2) if a[2].overlaps(b[2], -CHART_SHARE)]
    for kind, what in (("mark", "a mark"), ("asof", "the as-of line")):
        others = [box for other, _, box in drawn if other == kind]
        found += [f"{text!r} over {what}" for _, text, box in told for other in others if box.overlaps(other, -CHART_SHARE)]
    found += [f"{text!r} outside" for kind, text, box in words if not is_inside(kind, box, lay, width)]
    return found + untold(told, frames, lay)


def is_inside(kind: str, box: Box, lay: Layout, width: int) -> bool:
    left = 0.0 if kind == "words" else lay.gutter
    return box.x0 >= left - 1 and box.x1 <= width + CHART_SHARE and box.y0 >= -CHART_SHARE and box.y1 <= lay.height


def untold(told: list[tuple[str, str, Box]], frames: Frames, lay: Layout) -> list[str]:
    """Events whose title is not printed whole though the layout says so, and those that no "+n more" counts."""
    printed = [squeezed(text) for kind, text, _ in told if kind == "label"]
    counted = sum(int(re.sub(r"\D", "", text)) for kind, text, _ in told if kind == "note")
    titles = frames.events.set_index("event_id")["title"]
    found = [
        f"{titles[one.event_id]!r} is cut" for one in lay.labels if not any(squeezed(titles[one.event_id]) in p for p in printed)
    ]
    missing = len(frames.events) - len(printed) - counted
    return [*found, f"{missing} events neither labelled nor counted"] if missing else found


def squeezed(text: str) -> str:
    """Without spaces and marks of direction, which line breaks take or leave."""
    return re.sub(r"[\s\u2066-\u2069]", "", text)


def test_the_generated_sets_have_what_is_hard_to_read():
    sets = [generated(number) for number in range(COUNT)]
    assert {kind for kind, _ in sets} == set(KINDS)
    assert all(10 <= len(frames.events) <= 60 for _, frames in sets)
    assert sum(len(frames.readings) for _, frames in sets) > 100
    assert sum(len(frames.links) for _, frames in sets) > 30
    assert {day.year for _, frames in sets for day in frames.events["first"].dropna()} >= {1, 1648, 9999}


@pytest.mark.parametrize("number", range(-1, COUNT))
def test_every_picture_is_legible_at_every_width(bench, number):
    frames = seed_frames() if number < 0 else generated(number)[1]
    lay = layout(frames, LayoutOptions(names={**NAMES, **MADE_NAMES}))
    drawn = bench.show(frames, lay, PAGE_WIDTHS[0] - MARGINS)
    assert faults(drawn, frames, lay, PAGE_WIDTHS[0] - MARGINS) == []
    for width in PAGE_WIDTHS[1:]:
        assert faults(bench.widen(width - MARGINS), frames, lay, width - MARGINS) == []


def _nothing_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packing.Rows, "is_free", lambda *_: True)


def _no_asof_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packing.Field, "limits", lambda ground, x: (ground.left, ground.right))


def _the_edge_is_far(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(draft, "_EDGE", -60.0)


def _a_label_is_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dateline.figures.plotly._label", lambda canvas, label: None)


BROKEN: dict[str, tuple[Any, str]] = {
    "rows": (_nothing_is_taken, "over '"), "as-of": (_no_asof_line, "over the as-of line"),
    "edge": (_the_edge_is_far, "outside"), "lost": (_a_label_is_lost, "neither labelled nor counted"),
}  # fmt: skip


@pytest.mark.parametrize("name", BROKEN)
def test_the_harness_finds_packing_broken_on_purpose(bench, monkeypatch, name):
    spoil, told = BROKEN[name]
    spoil(monkeypatch)
    found = []
    for number in range(2, 5):
        frames = generated(number)[1]
        lay = layout(frames, LayoutOptions(names=MADE_NAMES))
        found += faults(bench.show(frames, lay, PAGE_WIDTHS[0] - MARGINS), frames, lay, PAGE_WIDTHS[0] - MARGINS)
    assert any(told in fault for fault in found), found
