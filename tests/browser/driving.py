"""What a reader does on a page: find a mark, hover it, click it, read what opens."""

import base64
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Browser, Page, expect

from dateline.figures.fonts import FONT_FILES
from dateline.web.chart import BUNDLE, HERE

WCAG = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}}

# Every point of the chart that stands for an event, with its place on the screen as Plotly has drawn it.
_MARKS = """() => {
  const chart = document.querySelector('.js-plotly-plot');
  const box = chart.getBoundingClientRect();
  const marks = [];
  for (const trace of chart._fullData) {
    const xa = chart._fullLayout[trace.xaxis.replace('x', 'xaxis')], ya = chart._fullLayout[trace.yaxis.replace('y', 'yaxis')];
    (trace.customdata || []).forEach((data, i) => {
      const id = Array.isArray(data) ? data[0] : data;
      if (!id || trace.x[i] == null || trace.y[i] == null) return;
      marks.push({id, x: box.x + xa._offset + xa.d2p(trace.x[i]), y: box.y + ya._offset + ya.d2p(trace.y[i]),
                  hover: trace.hoverinfo !== 'skip'});
    });
  }
  return marks;
}"""

_DRAWN = """() => document.querySelector('.js-plotly-plot')?._fullData?.length > 0 && document.fonts.status === 'loaded'"""

_LABELS = """() => [...document.querySelectorAll('.js-plotly-plot .dl-words text')]
  .filter(e => e.textContent.trim()).map(e => {
    const b = e.getBoundingClientRect();
    return {text: e.textContent, x0: b.left, y0: b.top, x1: b.right, y1: b.bottom};
  })"""

# Our own drawing of a chart, as a page loads it, under the name of "show".
_LOAD = """async script => {
  const code = URL.createObjectURL(new Blob([script], {type: 'text/javascript'}));
  window.show = (await import(code)).show;
  await Promise.all([...document.fonts].map(face => face.load()));
}"""


def chart_page(browser: Browser, paper: str = "#FFFFFF") -> Page:
    """A plain page with our chart and the shipped fonts, on which `show_figure` draws."""
    page = browser.new_page()
    faces = "".join(f.css(f"data:font/woff2;base64,{base64.b64encode(f.path.read_bytes()).decode()}") for f in FONT_FILES)
    page.set_content(f"<style>{faces} body{{margin:0;background:{paper}}}</style><div id=plot></div>")
    page.add_script_tag(path=BUNDLE)
    page.evaluate(_LOAD, (HERE / "chart.js").read_text(encoding="utf-8"))
    return page


def show_figure(page: Page, figure: dict[str, Any], width: int) -> None:
    """Draw a figure as wide as that."""
    page.set_viewport_size({"width": width, "height": figure["layout"]["height"]})
    page.evaluate("figure => show(document.getElementById('plot'), figure)", figure)


def resize_figure(page: Page, width: int) -> None:
    """Make the figure that stands on the page as wide as that."""
    page.set_viewport_size({"width": width, "height": page.viewport_size["height"]})
    page.evaluate("() => Plotly.Plots.resize(document.getElementById('plot'))")


@dataclass
class Reader:
    """A reader before a page."""

    page: Page

    def wait_for_page(self) -> "Reader":
        """Wait until Streamlit shows the page; the chart may stand before, and is taken over then."""
        self.page.wait_for_selector(".stApp[data-test-script-state=notRunning]", timeout=60_000)
        self.page.wait_for_selector(".dl-first", state="detached", timeout=60_000)
        return self

    def wait_for_chart(self) -> "Reader":
        self.wait_for_page().page.wait_for_selector(".js-plotly-plot .main-svg", timeout=60_000)
        for _ in range(100):  # Playwright's own waiting evaluates strings in the page, which our policy forbids
            if self.page.evaluate(_DRAWN):
                break
            self.page.wait_for_timeout(100)
        self.page.wait_for_timeout(300)
        return self

    def marks(self) -> list[dict[str, Any]]:
        return self.page.evaluate(_MARKS)

    def labels(self) -> list[dict[str, Any]]:
        return self.page.evaluate(_LABELS)

    def mark_of(self, event_id: str) -> tuple[float, float]:
        """Where a mark of an event that answers to the mouse lies, once the chart has come to rest."""
        before = None
        for _ in range(50):
            at = next(((m["x"], m["y"]) for m in self.marks() if m["id"] == event_id and m["hover"]), None)
            if at is not None and at == before:
                return at
            before = at
            self.page.wait_for_timeout(150)
        raise AssertionError(f"The chart does not come to rest, or has no mark for {event_id}")

    def hover(self, event_id: str) -> str:
        """Move to an event's mark and read the box that opens."""
        x, y = self.mark_of(event_id)
        self.page.mouse.move(x - 3, y)
        self.page.mouse.move(x, y, steps=2)
        box = self.page.locator(".js-plotly-plot .hoverlayer .hovertext")
        expect(box.first).to_be_visible()
        lines = box.locator("tspan.line").all_text_contents() or box.all_text_contents()
        return " ".join(" ".join(lines).split())

    def click(self, event_id: str) -> None:
        """Click an event's mark; Plotly learns of the mouse a moment after it has come."""
        x, y = self.mark_of(event_id)
        self.page.mouse.move(x - 2, y)
        self.page.mouse.move(x, y, steps=2)
        self.page.wait_for_timeout(200)
        self.page.mouse.click(x, y)

    @property
    def evidence(self):
        return self.page.locator("[class*='st-key-evidence-']")
