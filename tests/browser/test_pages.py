"""The other pages in Chromium: they open cold, they speak, they are accessible."""

import json
import re
import urllib.request

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from dateline.web.look import PAGES
from tests.browser.driving import WCAG

pytestmark = pytest.mark.browser

PASTED = """Leaders meet in Paris

The presidents of France and Brazil met for a summit in Paris on 3 May 2021.
Brazil and France signed a treaty on extradition in 1996. They are to meet again in Brasilia in June 2023."""


@pytest.fixture(scope="session")
def summit(server) -> str:
    """The id of the summit that the seeds date differently."""
    with urllib.request.urlopen(f"{server}/api/events.json?type=summit") as answer:
        return json.load(answer)["events"][0]["id"]


def faults(page: Page, scheme: str) -> list[tuple[str, list[str]]]:
    """What axe finds against WCAG 2.2 A and AA in a colour scheme, Streamlit's own parts included."""
    page.emulate_media(color_scheme=scheme)
    expect(page.locator(".stApp")).to_have_css("color-scheme", scheme)
    page.wait_for_timeout(400)
    return faults_as_it_is(page)


def faults_as_it_is(page: Page) -> list[tuple[str, list[str]]]:
    """The same of any page in the scheme that it has."""
    return [(v["id"], [n["html"][:160] for n in v["nodes"]]) for v in Axe().run(page, options=WCAG).response["violations"]]


@pytest.mark.parametrize("path", ["/", *(f"/{page}" for page in PAGES[1:]), "/?event=", "/events?event=", "/?q=nothing"])
def test_no_page_has_a_fault_of_accessibility(open_page, summit, path):
    page = open_page(path + summit if path.endswith("=") else path).page
    expect(page.locator("h1")).to_be_visible()
    if path.endswith("="):
        expect(page.locator("[class*='st-key-evidence-'] blockquote").first).to_be_visible()
        page.get_by_text("Cite and link").click()
    expect(page.locator("[data-testid=stSkeleton]")).to_have_count(0)
    assert faults(page, "light") == []
    assert faults(page, "dark") == []


def test_the_measure_of_accessibility_finds_pale_words(open_page):
    page = open_page("/about").page
    expect(page.locator("h1")).to_be_visible()
    page.evaluate("document.querySelector('.dl-prose p').style.color = 'rgb(200, 200, 200)'")
    assert [rule for rule, _ in faults(page, "light")] == ["color-contrast"]


def test_the_keyboard_leads_into_the_evidence_and_back(open_page):
    page = open_page().wait_for_chart().page
    page.locator(".dl-agenda a").first.wait_for()
    page.evaluate("window.loaded = 1")
    page.locator("h1").click()
    focused = "document.activeElement?.closest('.dl-agenda') ? document.activeElement.textContent : ''"
    for _ in range(60):
        page.keyboard.press("Tab")
        if title := page.evaluate(focused):
            break
    page.keyboard.press("Enter")
    head = page.locator("[class*='st-key-evidence-'] h2")
    expect(head).to_have_text(title)
    expect(head).to_be_focused()
    page.keyboard.press("ArrowRight")
    expect(head).not_to_have_text(title)
    expect(head).to_be_focused()
    page.keyboard.press("ArrowLeft")
    expect(head).to_have_text(title)
    expect(head).to_be_focused()
    page.keyboard.press("Escape")
    expect(head).to_have_count(0)
    expect(page.locator(".dl-agenda a:focus")).to_have_text(title)
    assert page.evaluate("window.loaded") == 1


def test_the_keyboard_finds_a_pop_over_behind_its_button(open_page):
    page = open_page().page
    button, beyond = page.get_by_role("button", name="More", exact=True), page.get_by_text("Skip to main content")
    named = "document.activeElement.getAttribute('aria-label') ?? document.activeElement.innerText"
    button.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("combobox", name="Colours of the picture")).to_be_visible()
    expect(page.locator("[data-testid=stPopoverBody] :focus")).to_be_visible()
    stops = [page.evaluate(named)]
    while stops[-1] != "Colours of the picture" and len(stops) < 20:
        page.keyboard.press("Tab")
        stops.append(page.evaluate(named))
    assert {"Source", "Lanes", "Time axis"} <= set(stops)
    page.keyboard.press("Tab")  # out at its end
    expect(beyond).not_to_be_focused()
    expect(page.locator("main a:focus, main summary:focus").first).to_be_visible()
    button.focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Shift+Tab")  # out at its beginning
    expect(button).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("[data-testid=stPopoverBody]")).to_have_count(0)
    expect(button).to_be_focused()


def test_every_button_has_a_name_of_its_own(open_page):
    page = open_page("/events?type=treaty&actor=PRK").page
    page.get_by_role("button", name="More", exact=True).click()
    expect(page.get_by_role("button", name="Choose date: As of: leave out what was published later")).to_be_visible()
    page.get_by_role("button", name="Choose date: From").click()
    calendar = page.get_by_test_id("stDateInputCalendar")
    expect(calendar).to_be_visible()
    page.keyboard.press("Escape")
    expect(calendar).to_have_count(0)
    named = page.locator("button:visible").evaluate_all("all => all.map(e => e.ariaLabel ?? e.innerText)")
    assert {"Choose date: To", "Open: Type", "Open: Actor"} <= set(named)
    assert sorted(named) == sorted(set(named))


def test_at_four_times_the_size_nothing_is_cut_off(open_page):
    page = open_page("/events", size=(320, 256)).page
    expect(page.locator("[data-testid=stDataFrame]")).to_be_visible()
    last = page.locator(".dl-pages a").last.bounding_box()
    assert last["x"] + last["width"] <= 320


def test_on_paper_the_whole_picture_stands(open_page, summit):
    page = open_page(f"/?event={summit}").wait_for_chart().page
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 980, "height": 700})
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    chart = page.locator(".js-plotly-plot")
    expect(chart).to_be_visible()
    page.set_viewport_size({"width": 816, "height": 700})  # paper of another size
    expect(chart).to_be_visible()
    evidence = page.locator("[class*='st-key-evidence-']")
    assert evidence.bounding_box()["y"] >= chart.bounding_box()["y"] + chart.bounding_box()["height"] - 1


def test_the_evidence_stays_in_sight_while_the_list_is_read(open_page, summit):
    page = open_page(f"/?event={summit}").wait_for_chart().page
    head = page.locator("[class*='st-key-evidence-'] h2")
    expect(page).to_have_title(re.compile(re.escape(head.inner_text())))
    page.locator(".dl-agenda li").last.scroll_into_view_if_needed()
    expect(head).to_be_in_viewport()
    listed, panel = (page.locator(css).bounding_box() for css in (".dl-agenda", "[class*='st-key-evidence-']"))
    assert listed["x"] + listed["width"] <= panel["x"]


def test_a_pasted_text_draws_a_timeline(open_page):
    reader = open_page("/articles")
    reader.page.get_by_text("Bring your own").click()
    reader.page.get_by_label("Text of the article").fill(PASTED)
    reader.page.get_by_role("button", name="Draw the timeline").click()
    reader.wait_for_chart()
    marks = reader.marks()
    assert marks
    reader.click(marks[0]["id"])
    expect(reader.evidence.locator("blockquote").first).to_contain_text("Brazil")
    assert "event=" not in reader.page.url
    assert faults(reader.page, "light") == []
    assert faults(reader.page, "dark") == []


def test_markup_in_a_pasted_text_is_only_text(open_page):
    reader = open_page("/articles")
    reader.page.get_by_text("Bring your own").click()
    box = reader.page.get_by_label("Text of the article")
    box.fill('The president of France visited <img src="http://tracker.example/x.png"> Japan on 3 May 2021. <b>Bold</b>')
    reader.page.get_by_role("button", name="Draw the timeline").click()
    expect(reader.page.locator(".dl-article")).to_contain_text('<img src="http://tracker.example/x.png">')


def test_a_marked_date_says_how_it_was_read(open_page):
    page = open_page("/articles").page
    date = page.locator(".dl-article mark.dl-d[tabindex]").first
    date.focus()
    shown = "getComputedStyle(document.activeElement, '::after').content"
    assert "Rule: “" in page.evaluate(shown)
    page.keyboard.press("Escape")
    expect(date).not_to_be_focused()


def test_the_list_of_events_leads_into_the_text(open_page):
    page = open_page("/articles", size=(1280, 500)).page
    entry = page.locator(".dl-aside details").last
    entry.locator("summary").click()
    link = entry.get_by_role("link", name="in the text").last
    link.click()
    expect(page.locator(link.get_attribute("href"))).to_be_in_viewport()


def test_a_quotation_opens_in_the_comparison(open_page):
    page = open_page("/compare").page
    expect(page).to_have_title(re.compile("^Compare sources: North Korea, .* · Dateline$"))
    cell = page.locator(".dl-table details").first
    cell.locator("summary").click()
    expect(cell.locator("blockquote").first).to_be_visible()


def test_the_events_can_be_taken_away(open_page):
    page = open_page("/events").page
    with page.expect_download() as download:
        page.get_by_role("button", name="Table (CSV)").click()
    assert download.value.suggested_filename == "dateline-events.csv"


def test_the_row_of_the_chosen_event_is_marked_and_follows_the_steps(open_page):
    page = open_page("/compare").page
    link = page.locator(".dl-table th[scope=row] a").first.get_attribute("href")
    reader = open_page(link.replace("./", "/events"))
    chosen = reader.page.locator("[data-testid=stDataFrame] tr[aria-selected=true]")
    expect(chosen).to_have_attribute("aria-rowindex", "2")
    reader.evidence.get_by_text("Next").click()
    expect(chosen).to_have_attribute("aria-rowindex", "3")


def test_where_there_is_no_page_the_keyboard_finds_those_there_are(server, browser):
    page = browser.new_page(viewport={"width": 390, "height": 700})
    assert page.goto(f"{server}/compare/more").status == 404
    expect(page.locator("h1")).to_have_text("There is no page “compare/more”")
    assert faults_as_it_is(page) == []
    page.get_by_role("link", name="About").click()
    expect(page.locator("h1")).to_have_text("About Dateline")
    page.close()


def test_a_bad_link_is_told_and_still_shows_the_timeline(open_page):
    reader = open_page("/?event=gone&from=soon&lanes=colour").wait_for_chart()
    expect(reader.page.locator(".dl-notice")).to_have_count(3)


def test_a_slide_takes_the_words_it_is_given_and_can_be_taken_away(open_page):
    page = open_page("/slides?type=summit", size=(1280, 1300)).page
    picture = page.locator(".dl-slide img")
    expect(picture).to_be_visible()
    assert picture.evaluate("image => image.naturalWidth") == 1920
    before = picture.get_attribute("src")
    page.get_by_label("Title", exact=True).fill("One summit")
    page.get_by_label("Title", exact=True).press("Enter")
    expect(picture).not_to_have_attribute("src", before)
    assert "title=One+summit" in page.url
    for name, beginning in (("PowerPoint, to edit", b"PK"), ("PDF", b"%PDF"), ("SVG", b"<svg")):
        with page.expect_download() as taken:
            page.get_by_role("button", name=name, exact=True).click()
        content = taken.value.path().read_bytes()
        assert content.startswith(beginning)
