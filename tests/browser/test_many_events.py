"""A collection of too many events for single marks: a click on a bar leads to its time, and a step leads back."""

import pytest
from playwright.sync_api import expect

from benchmarks.made import made_store
from tests.browser.conftest import serving
from tests.browser.driving import Reader

pytestmark = pytest.mark.browser

# Where the bars answer to the mouse.
_BARS = """() => {
  const chart = document.querySelector('.js-plotly-plot'), box = chart.getBoundingClientRect(), bars = [];
  for (const trace of chart._fullData) {
    const xa = chart._fullLayout[trace.xaxis.replace('x', 'xaxis')], ya = chart._fullLayout.yaxis;
    (trace.customdata || []).forEach((d, i) => {
      const x = box.x + xa._offset + xa.d2p(trace.x[i]), y = box.y + ya._offset + ya.d2p(trace.y[i]);
      if (d.length > 2) bars.push({days: d[1], x, y});
    });
  }
  return bars;
}"""


@pytest.fixture(scope="module")
def many(tmp_path_factory, monkeypatch_module):
    folder = tmp_path_factory.mktemp("many")
    monkeypatch_module.setenv("DATELINE_SEEDS", made_store(900, folder)["DATELINE_SEEDS"])
    with serving(folder) as address:
        yield address


@pytest.fixture(scope="module")
def monkeypatch_module():
    with pytest.MonkeyPatch.context() as patch:
        yield patch


def test_a_bar_leads_to_its_time_and_a_step_leads_back(browser, many):
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.goto(many)
    reader = Reader(page).wait_for_chart()
    bar = next(b for b in page.evaluate(_BARS) if b["days"].startswith("2012"))
    page.mouse.move(bar["x"] - 2, bar["y"])
    page.mouse.move(bar["x"], bar["y"], steps=2)
    expect(page.locator(".js-plotly-plot .hoverlayer .hovertext").first).to_contain_text("2012")
    page.wait_for_timeout(200)
    page.mouse.click(bar["x"], bar["y"])
    page.wait_for_url("**/*from=2012-01-01&to=2012-12-31*", timeout=20_000)
    expect(page.get_by_role("img", name="in view: 2012")).to_be_visible(timeout=20_000)
    reader.wait_for_chart()
    assert len({mark["id"] for mark in reader.marks()}) > 5
    page.get_by_role("link", name="Whole period").click()
    expect(page.get_by_role("img", name="in view: all of them")).to_be_visible(timeout=20_000)
    assert "from=" not in page.url
    page.close()


def test_what_is_zoomed_stays_zoomed_when_an_event_is_chosen(browser, many):
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.goto(f"{many}/?from=2012-01-01&to=2012-12-31&scale=plain")
    reader = Reader(page).wait_for_chart()
    page.evaluate("() => Plotly.relayout(document.querySelector('.js-plotly-plot'), {'xaxis.range[0]': '2012-02-01'})")
    left, right = page.locator(".js-plotly-plot").bounding_box()["x"] + 200, 1200
    seen = next(mark["id"] for mark in reader.marks() if left < mark["x"] < right and mark["y"] < 800)
    reader.click(seen)
    expect(reader.evidence).to_be_visible(timeout=20_000)
    page.wait_for_url(f"**/*event={seen}*", timeout=20_000)
    assert page.evaluate("() => document.querySelector('.js-plotly-plot')._fullLayout.xaxis.range[0]").startswith("2012-02-01")
    page.close()
