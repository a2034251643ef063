"""The timeline in Chromium: every mark, its hover, its evidence, its link; no label over another; nothing leaves the host."""

import json
import re
from itertools import combinations
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import expect

from dateline.frame import Frames
from dateline.store import Store, store_path
from tests.browser.conftest import serving

pytestmark = pytest.mark.browser

# The boxes and labels of the filter row.
_FILTER_BOXES = """() => [
    '[data-testid=stDateInputField]', '.stDateInput > label p', '.stMultiSelect [role=group]:not([aria-label])',
    '[data-testid=stTextInput]', '[data-testid=stPopoverButton]', '.dl-links a'
  ].flatMap(kind => [...document.querySelectorAll(`.st-key-filters > * ${kind}`)])
  .map(e => [e, e.getBoundingClientRect()]).filter(([_, b]) => b.width)
  .map(([e, b]) => ({text: e.textContent.slice(0, 20) || e.className, x0: b.left, y0: b.top, x1: b.right, y1: b.bottom}))"""

ROOT = Path(__file__).resolve().parents[2]
SIZES = [(1280, 720), (1920, 1080)]


@pytest.fixture(scope="session")
def gold() -> list[dict]:
    return json.loads((ROOT / "tests" / "gold" / "seeds" / "events.json").read_text(encoding="utf-8"))["events"]


@pytest.fixture(scope="session")
def frames(server, data, browser) -> Frames:
    """What the server built on the first visit."""
    page = browser.new_page()
    page.goto(server)
    page.wait_for_selector(".js-plotly-plot", timeout=60_000)
    page.close()
    store = Store.open(store_path(data))
    yield store.frames()
    store.close()


def event_telling(frames: Frames, gold_event: dict) -> str:
    """The event of the collection that has a quotation where the gold has one, nearest to its date."""
    names = dict(zip(frames.articles["name"], frames.articles["article_id"], strict=True))
    told = frames.mentions
    spans = [(names[m["source"]], *m["span"]) for m in gold_event["mentions"]]
    there = told[
        [any(a == s and b < e2 and s2 < e for s, s2, e2 in spans) for a, b, e in told[["article_id", "start", "end"]].values]
    ]
    events = frames.events[frames.events["event_id"].isin(there["event_id"])]
    dated = events[events["date_edtf"].str[:4] == gold_event["date"][:4]]
    same = dated[dated["type"] == gold_event["type"]]
    return next(iter([*same["event_id"], *dated["event_id"], *events["event_id"]]))


def gold_event(gold: list[dict], id_: str) -> dict:
    return next(event for event in gold if event["id"] == id_)


def best_quotes(frames: Frames, event_id: str) -> list[str]:
    return [" ".join(q.split())[:40] for q in frames.mentions.loc[frames.mentions["event_id"] == event_id, "quote"]]


def test_every_seed_event_has_its_mark(open_page, frames, gold):
    reader = open_page().wait_for_chart()
    marks = {mark["id"]: mark for mark in reader.marks()}
    assert set(marks) == set(frames.events["event_id"])
    chart = reader.page.locator(".js-plotly-plot").bounding_box()
    for event in gold:
        mark = marks[event_telling(frames, event)]
        assert chart["x"] <= mark["x"] <= chart["x"] + chart["width"], event["id"]
        assert chart["y"] <= mark["y"] <= chart["y"] + chart["height"], event["id"]


@pytest.mark.parametrize("id_", ["ussr-dprk-treaty-1961", "rus-dprk-treaty-2000", "kim-putin-summit-2023", "putin-visit-2024"])
def test_hovering_shows_a_quotation_and_its_source(open_page, frames, gold, id_):
    event_id = event_telling(frames, gold_event(gold, id_))
    reader = open_page("/?event=").wait_for_chart()
    box = reader.hover(event_id)
    assert any(quote[:25] in box for quote in best_quotes(frames, event_id)), box
    assert any(title[:20] in box for title in frames.articles["title"]), box


def test_a_click_opens_the_evidence_and_a_second_closes_it(open_page, frames, gold):
    event_id = event_telling(frames, gold_event(gold, "kim-putin-summit-2023"))
    title = frames.events.set_index("event_id").loc[event_id, "title"]
    reader = open_page().wait_for_chart()
    reader.click(event_id)
    expect(reader.evidence.locator("h2")).to_have_text(title)
    assert parse_qs(urlsplit(reader.page.url).query)["event"] == [event_id]
    for quote in best_quotes(frames, event_id):
        expect(reader.evidence).to_contain_text(quote)
    reader.evidence.get_by_text("Close").click()
    expect(reader.evidence).to_have_count(0)
    reader.click(event_id)
    expect(reader.evidence.locator("h2")).to_have_text(title)


def test_the_panel_walks_through_the_events_in_order(open_page, frames):
    ids, titles = list(frames.events["event_id"]), list(frames.events["title"])
    reader = open_page(f"/?event={ids[1]}").wait_for_chart()
    expect(reader.evidence.locator("h2")).to_have_text(titles[1])
    reader.evidence.get_by_text("Next").click()
    expect(reader.evidence.locator("h2")).to_have_text(titles[2])
    reader.page.reload()
    expect(reader.evidence.locator("h2")).to_have_text(titles[2])


def test_a_link_restores_the_view_on_a_fresh_server(open_page, frames, gold, data):
    event_id = event_telling(frames, gold_event(gold, "putin-visit-2024"))
    kept = frames.events[frames.events["actors"].map(lambda codes: "PRK" in codes) & (frames.events["last"] >= "2000-01-01")]
    with serving(data) as address:
        reader = open_page(f"/?actor=PRK&from=2000&lanes=none&event={event_id}", address=address).wait_for_chart()
        expect(reader.page.locator(".st-key-filter-actor")).to_contain_text("North Korea")
        expect(reader.evidence.locator("h2")).to_be_visible()
        assert {mark["id"] for mark in reader.marks()} == set(kept["event_id"])


def test_a_filter_goes_into_the_url_and_along_to_the_other_pages(open_page, frames):
    reader = open_page().wait_for_chart()
    reader.page.get_by_role("combobox", name="Status").click()
    reader.page.get_by_role("option", name="Planned").click()
    expect(reader.page).to_have_url(re.compile("status=planned"))
    reader.page.keyboard.press("Escape")
    reader.page.get_by_role("link", name="Compare").click()
    expect(reader.page.locator("h1")).to_have_text("Compare sources")
    expect(reader.page).to_have_url(re.compile("/compare.*status=planned"))
    planned = int((frames.events["status"] == "planned").sum())
    expect(reader.page.locator(".dl-table tbody tr")).to_have_count(planned)


def test_a_preset_narrows_the_view_and_its_address(open_page, frames):
    reader = open_page("/?status=planned").wait_for_chart()
    reader.page.get_by_role("link", name="Treaties").click()
    expect(reader.page).to_have_url(re.compile(r"\?type=treaty$"))
    reader.page.wait_for_timeout(1000)
    treaties = set(frames.events.loc[frames.events["type"] == "treaty", "event_id"])
    assert {mark["id"] for mark in reader.wait_for_chart().marks()} == treaties


def test_the_chart_comes_although_the_first_request_for_plotly_fails(browser, server):
    context = browser.new_context()
    page, asked = context.new_page(), []

    def answer(route):
        asked.append(route.request.url)
        route.abort() if len(asked) == 1 else route.continue_()

    page.route("**/plotly-basic.min.js", answer)
    page.goto(server)
    expect(page.locator(".js-plotly-plot .main-svg").first).to_be_visible()
    assert len(asked) == 2
    context.close()


def test_a_chart_that_cannot_be_drawn_says_so(browser, server):
    context = browser.new_context()
    page = context.new_page()
    page.route("**/plotly-basic.min.js", lambda route: route.abort())
    page.goto(server)
    expect(page.locator(".dl-chart").get_by_role("alert")).to_contain_text("could not be drawn")
    context.close()


def test_a_click_that_fails_says_so(open_page):
    page = open_page().wait_for_chart().page
    page.evaluate("document.querySelector('.dl-chart').choose(['', 'no days', 'talks'])")
    expect(page.get_by_test_id("stToast")).to_contain_text("That did not work")
    expect(page.locator(".js-plotly-plot")).to_be_visible()


def test_more_opens_in_place_and_what_is_chosen_there_holds(open_page):
    reader = open_page("/?lanes=none").wait_for_chart()
    more = reader.page.get_by_role("button", name="More", exact=True)
    more.click()
    expect(reader.page.get_by_role("combobox", name="Lanes")).to_have_value("one band")
    reader.page.get_by_role("combobox", name="Lanes").click()
    reader.page.get_by_role("option", name="by actor").click()
    expect(reader.page).to_have_url(re.compile("lanes=actor"))
    expect(reader.page.get_by_role("combobox", name="Lanes")).to_have_value("by actor")


def test_back_leads_to_where_the_reader_was(open_page, frames):
    reader = open_page().wait_for_chart()
    reader.click(frames.events["event_id"].iloc[0])
    expect(reader.evidence).to_have_count(1)
    reader.page.go_back()
    expect(reader.evidence).to_have_count(0)


def test_a_citation_can_be_copied(open_page, frames):
    event_id = frames.events["event_id"].iloc[0]
    reader = open_page(f"/?event={event_id}").wait_for_chart()
    reader.evidence.get_by_text("Cite and link").click()
    reader.evidence.get_by_text("BibTeX").click()
    citation = reader.evidence.locator("[data-testid='stCode']").filter(has_text="@misc{")
    expect(citation).to_contain_text(f"event={event_id}")


def test_the_copied_link_names_the_event_the_day_and_the_collection(open_page, frames):
    reader = open_page("/?type=visit").wait_for_chart()
    chosen = reader.marks()[0]["id"]
    reader.click(chosen)
    expect(reader.evidence).to_have_count(1)
    reader.page.get_by_role("button", name="Copy link").click()
    link = reader.page.locator("[data-testid='stPopoverBody'] [data-testid='stCode']").inner_text()
    params = parse_qs(urlsplit(link.strip()).query)
    assert params["type"] == ["visit"]
    assert params["event"] == [chosen]
    assert params["asof"] == ["2024-06-14"]
    assert len(params["collection"][0]) == 8


@pytest.mark.parametrize("query", ["", "?lanes=actor", "?lanes=none", "?scale=plain"])
def test_no_label_lies_over_another(open_page, query):
    reader = open_page(f"/{query}", size=SIZES[0]).wait_for_chart()
    for width, height in SIZES:
        reader.page.set_viewport_size({"width": width, "height": height})
        reader.page.wait_for_timeout(600)
        labels = reader.labels()
        assert len(labels) > 10
        assert max(label["x1"] for label in labels) > 0.6 * min(width, 1760)
        assert [(a["text"], b["text"]) for a, b in combinations(labels, 2) if overlaps(a, b)] == []


def test_no_label_lies_over_another_beside_the_evidence(open_page, frames):
    reader = open_page(f"/?event={frames.events['event_id'].iloc[-1]}").wait_for_chart()
    expect(reader.evidence.locator("h2")).to_be_visible()
    reader.page.wait_for_timeout(500)
    labels = reader.labels()
    assert [(a["text"], b["text"]) for a, b in combinations(labels, 2) if overlaps(a, b)] == []
    panel = reader.evidence.bounding_box()
    assert max(label["x1"] for label in labels) <= panel["x"]


def test_a_ring_stands_around_the_chosen_mark(open_page, frames):
    for event_id in frames.events["event_id"].iloc[[0, -1]]:
        reader = open_page(f"/?event={event_id}").wait_for_chart()
        reader.page.wait_for_timeout(400)
        ring = reader.page.locator(".dl-rings i").first.bounding_box()
        middle = (ring["x"] + ring["width"] / 2, ring["y"] + ring["height"] / 2)
        near = [m for m in reader.marks() if m["id"] == event_id and abs(m["y"] - middle[1]) < 3 and abs(m["x"] - middle[0]) < 8]
        assert near


def overlaps(a: dict, b: dict, slack: float = 1.0) -> bool:
    """Whether two boxes share more than a hairline."""
    return a["x0"] < b["x1"] - slack and b["x0"] < a["x1"] - slack and a["y0"] < b["y1"] - slack and b["y0"] < a["y1"] - slack


def test_the_picture_comes_first(open_page):
    reader = open_page().wait_for_chart()
    assert reader.page.locator(".js-plotly-plot").bounding_box()["y"] < 200


@pytest.mark.parametrize(("scheme", "is_dark"), [("light", False), ("dark", True)])
def test_page_and_picture_follow_the_viewers_scheme(open_page, scheme, is_dark):
    reader = open_page(scheme=scheme).wait_for_chart()
    paper = "getComputedStyle(document.querySelector('.stApp')).backgroundColor"
    assert (brightness(reader.page.evaluate(paper)) < 0.5) == is_dark
    label = reader.page.evaluate("getComputedStyle(document.querySelector('.js-plotly-plot .dl-words text')).fill")
    assert (brightness(label) > 0.5) == is_dark


def brightness(color: str) -> float:
    red, green, blue = (float(part) for part in color[color.index("(") + 1 : -1].split(",")[:3])
    return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255


def test_on_a_phone_the_list_stands_in_for_the_picture(open_page, frames):
    reader = open_page(size=(390, 844))
    listed = reader.page.locator(".dl-agenda li")
    expect(listed).to_have_count(len(frames.events))
    expect(reader.page.locator(".js-plotly-plot")).to_be_hidden()
    listed.first.get_by_role("link").click()
    expect(reader.evidence.locator("h2")).to_be_visible()
    assert reader.page.evaluate("document.scrollingElement.scrollWidth <= innerWidth")
    assert reader.page.locator(".dl-agenda h2").inner_text() == "Events"


def test_on_a_phone_the_pages_stand_in_a_row(open_page):
    page = open_page(size=(390, 844)).page
    row = page.locator(".dl-pages")
    for name in ("Compare", "Articles", "Events", "About", "Timeline"):
        link = row.get_by_role("link", name=name)
        box = link.bounding_box()
        assert box["x"] + box["width"] <= 390
        assert box["y"] + box["height"] <= 44
        link.click()
        expect(row.locator("[aria-current]")).to_have_text([name])  # for a moment two may stand out
        expect(page.locator("h1")).to_be_in_viewport()
        expect(page.get_by_test_id("stSidebar")).to_be_hidden()
    page.set_viewport_size({"width": 1280, "height": 720})
    expect(row).to_be_hidden()


@pytest.mark.parametrize("width", [390, 800, 1024, 1280])
def test_the_filters_lie_beside_each_other_uncut(open_page, width):
    page = open_page("/?actor=PRK&from=2000&to=2024&status=planned", size=(width, 800)).page
    if width <= 640:  # folded, they still show that there is something to clear
        expect(page.get_by_role("link", name="Clear", exact=True)).to_be_visible()
        expect(page.get_by_role("textbox", name="Search")).to_be_hidden()
        page.get_by_text("Filters", exact=True).click()
    expect(page.get_by_role("link", name="Clear", exact=True)).to_be_visible()
    expect(page.locator(".st-key-filters > * [data-testid=stDateInputField]")).to_have_count(2)
    expect(page.get_by_role("textbox", name="Search")).to_be_visible()
    page.wait_for_timeout(300)
    boxes = page.evaluate(_FILTER_BOXES)
    assert len(boxes) > 8
    assert all(box["x1"] <= width for box in boxes)
    assert [(a["text"], b["text"]) for a, b in combinations(boxes, 2) if overlaps(a, b)] == []
    assert page.evaluate(
        "[...document.querySelectorAll('.st-key-filters [data-tag] > span')].every(e => e.scrollWidth <= e.clientWidth)"
    )


def test_the_sources_stand_under_the_picture(open_page, frames):
    reader = open_page().wait_for_chart()
    listed = reader.page.locator(".dl-sources li")
    expect(listed).to_have_count(len(frames.articles))
    expect(listed.first).to_contain_text("[1]")
