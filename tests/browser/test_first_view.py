"""The timeline before Streamlit has started: live, where the page takes it over, and gone where the page is another."""

import json
import urllib.request

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, Route, expect

from tests.browser.driving import WCAG, Reader

pytestmark = pytest.mark.browser

# Where the chart stands and what stands above it, as far as it can be seen.
_PLACES = """() => ['.js-plotly-plot', 'h1', '.dl-deck', '.dl-band'].map(kind => {
  const seen = [...document.querySelectorAll(kind)].filter(e => getComputedStyle(e).visibility !== 'hidden');
  return seen.map(e => ['x', 'y', 'height'].map(side => Math.round(e.getBoundingClientRect()[side])).join());
})"""
# From now on, every height at which the chart is seen.
_WATCH = """() => {
  window.chart = document.querySelector('.js-plotly-plot');
  window.tops = new Set();
  const top = () => window.chart.isConnected ? window.chart.getBoundingClientRect().y : 'gone';
  const look = () => { window.tops.add(top()); requestAnimationFrame(look); };
  look();
}"""


@pytest.fixture(scope="session")
def loaded(server) -> str:
    """The server, once it has read its collection."""
    urllib.request.urlopen(f"{server}/api/events.json", timeout=60).close()
    return server


class Held:
    """A page whose Streamlit does not start before it is let."""

    def __init__(self, browser, address: str, width: int = 1280, scheme: str = "light") -> None:
        self.context = browser.new_context(viewport={"width": width, "height": 800}, color_scheme=scheme)
        self.page: Page = self.context.new_page()
        self.held: list[Route] = []
        self.page.route("**/static/js/index.*.js", lambda route: self.held.append(route))
        self.page.goto(address, wait_until="commit")

    def wait_for_chart(self) -> Reader:
        self.page.wait_for_selector(".dl-first .js-plotly-plot .main-svg", timeout=60_000)
        self.page.wait_for_timeout(300)
        return Reader(self.page)

    def let(self) -> None:
        for route in self.held:
            route.continue_()


@pytest.mark.parametrize(
    ("query", "width", "scheme"),
    [("", 1280, "light"), ("?from=1990-01-01", 960, "dark"), ("?type=treaty", 1920, "light"), ("?event={event}", 1280, "dark")],
)
def test_the_page_takes_the_chart_over_where_it_stands(browser, loaded, query, width, scheme):
    with urllib.request.urlopen(f"{loaded}/api/events.json?type=summit") as answer:
        query = query.format(event=json.load(answer)["events"][0]["id"])
    held = Held(browser, f"{loaded}/{query}", width, scheme)
    reader = held.wait_for_chart()
    assert Axe().run(held.page, options=WCAG).response["violations"] == []
    before, marks = held.page.evaluate(_PLACES), reader.marks()
    held.page.evaluate(_WATCH)
    filters: list[Route] = []
    held.page.route("**/js/Multiselect.*.js", lambda route: filters.append(route))
    held.let()
    held.page.wait_for_selector(".stBidiComponent .dl-chart", state="attached", timeout=60_000)
    held.page.wait_for_timeout(500)
    expect(held.page.locator(".dl-first")).to_have_count(1)  # or the chart would jump when the filters come
    for route in filters:
        route.continue_()
    reader.wait_for_chart()
    expect(held.page.get_by_role("button", name="More", exact=True)).to_be_visible()
    assert held.page.evaluate(_PLACES) == before
    assert held.page.evaluate("window.chart === document.querySelector('.js-plotly-plot')")
    assert len(held.page.evaluate("[...window.tops]")) == 1
    assert reader.marks() == marks
    held.context.close()


def test_what_is_chosen_before_the_page_is_there_opens_with_it(browser, loaded):
    held = Held(browser, loaded)
    reader = held.wait_for_chart()
    event_id = reader.marks()[0]["id"]
    assert "“" in reader.hover(event_id)
    reader.click(event_id)
    held.let()
    reader.wait_for_chart()
    expect(reader.evidence.locator("h2")).to_have_attribute("data-event", event_id)
    held.context.close()


def test_a_page_without_a_picture_is_not_hidden_by_one(browser, loaded):
    context = browser.new_context()
    page = context.new_page()
    page.route("**/first.json?*", lambda route: route.continue_(url=f"{loaded}/first.json?page-theme=light"))
    page.goto(f"{loaded}/?q=nothing")
    expect(page.locator(".dl-empty")).to_be_visible()
    expect(page.locator(".dl-first")).to_have_count(0)
    context.close()


def test_a_first_view_of_something_else_gives_way_to_what_is_asked_for(browser, loaded):
    context = browser.new_context()
    page = context.new_page()
    page.route("**/first.json?*", lambda route: route.continue_(url=f"{loaded}/first.json?page-theme=light&type=summit"))
    page.goto(f"{loaded}/?type=treaty")
    reader = Reader(page).wait_for_chart()
    treaties = page.request.get(f"{loaded}/api/events.json?type=treaty").json()["events"]
    assert {mark["id"] for mark in reader.marks()} == {event["id"] for event in treaties}
    context.close()


def test_a_phone_asks_for_no_first_view(browser, loaded):
    context = browser.new_context(viewport={"width": 390, "height": 844})
    page, asked = context.new_page(), []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(loaded)
    Reader(page).wait_for_page()
    assert asked
    assert not [url for url in asked if "first.json" in url]
    context.close()
