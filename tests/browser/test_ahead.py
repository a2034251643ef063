"""The picture of a followed link: drawn before the page's script has run, never another than that of the address."""

import re
from contextlib import closing

import pytest
from playwright.sync_api import Page, Route, expect

from dateline.store import Store, store_path
from tests.browser.driving import Reader

pytestmark = pytest.mark.browser

# From now on what the page asks of Streamlit waits; `release` lets it go.
_HOLD = """() => {
  const send = WebSocket.prototype.send, held = [];
  WebSocket.prototype.send = function (told) { held.push(() => send.call(this, told)); };
  window.release = () => { WebSocket.prototype.send = send; held.forEach(go => go()); };
}"""
_INK = "() => getComputedStyle(document.querySelector('.dl-words text')).fill"
# From now on every picture that is drawn is counted.
_COUNT = """() => {
  const react = Plotly.react;
  window.drawn = 0;
  Plotly.react = (...told) => { window.drawn += 1; return react(...told); };
}"""


@pytest.fixture
def events(open_page, data) -> dict[str, set[str]]:
    """The events of each type, and all of them."""
    open_page().wait_for_page()
    with closing(Store.open(store_path(data))) as store:
        told = store.frames().events
    return {kind: set(ids) for kind, ids in told.groupby("type")["event_id"]} | {"": set(told["event_id"])}


def follow(page: Page, name: str) -> None:
    page.get_by_role("link", name=name, exact=True).click()


def expect_marks(reader: Reader, wanted: set[str]) -> None:
    """Wait until the picture has the marks of just these events."""
    for _ in range(200):
        if {mark["id"] for mark in reader.marks()} == wanted:
            return
        reader.page.wait_for_timeout(50)
    assert {mark["id"] for mark in reader.marks()} == wanted


def expect_list(page: Page, wanted: set[str]) -> None:
    expect(page.locator(".dl-agenda li")).to_have_count(len(wanted))


def test_a_link_shows_its_picture_at_once_and_the_page_takes_it_as_it_is(open_page, events):
    reader = open_page(f"/?event={min(events['summit'])}").wait_for_chart()
    page = reader.page
    expect(page.locator(".dl-rings i")).not_to_have_count(0)
    page.evaluate(_HOLD)
    page.evaluate(_COUNT)
    follow(page, "Treaties")
    expect_marks(reader, events["treaty"])
    expect(page).to_have_url(re.compile(r"\?type=treaty$"))
    expect(page.locator(".dl-rings")).to_be_hidden()  # they are those of the picture before
    expect_list(page, events[""])
    page.evaluate("release()")
    expect_list(page, events["treaty"])
    expect(page.locator(".dl-ahead")).to_have_count(0)
    assert {mark["id"] for mark in reader.marks()} == events["treaty"]
    assert page.evaluate("drawn") == 1


def test_the_picture_of_a_link_that_was_left_meanwhile_is_not_drawn(open_page, events):
    reader = open_page().wait_for_chart()
    page, held = reader.page, []
    page.route("**/picture.json?type=treaty&*", lambda route: held.append(route))
    follow(page, "Treaties")
    page.wait_for_timeout(50)
    page.go_back()
    expect(page.locator(".stApp[data-test-script-state=notRunning]")).to_be_attached()
    page.wait_for_timeout(500)
    page.evaluate(_COUNT)
    (late,) = held
    late.continue_()
    page.wait_for_timeout(500)
    assert page.evaluate("drawn") == 0
    expect_marks(reader, events[""])
    expect_list(page, events[""])


def test_where_no_picture_comes_the_page_shows_its_own(open_page, events):
    reader = open_page().wait_for_chart()
    asked: list[Route] = []
    reader.page.route("**/picture.json?*", lambda route: (asked.append(route), route.fulfill(status=204)))
    follow(reader.page, "Treaties")
    expect_list(reader.page, events["treaty"])
    expect_marks(reader, events["treaty"])
    assert asked


@pytest.mark.parametrize("query", ["page-theme=dark&type=treaty", "page-theme=light&type=summit"])
def test_the_page_has_the_last_word_on_its_picture(open_page, server, events, query):
    reader = open_page().wait_for_chart()
    page = reader.page
    other = f"{server}/picture.json?{query}"
    page.route("**/picture.json?*", lambda route: route.continue_(url=other))
    ink = page.evaluate(_INK)
    follow(page, "Treaties")
    expect_list(page, events["treaty"])
    expect(page.locator(".dl-ahead")).to_have_count(0)
    for _ in range(100):
        if page.evaluate(_INK) == ink:
            break
        page.wait_for_timeout(50)
    assert page.evaluate(_INK) == ink
    expect_marks(reader, events["treaty"])


def test_steps_through_the_history_show_their_pictures(open_page, events):
    reader = open_page().wait_for_chart()
    page = reader.page
    follow(page, "Treaties")
    expect_list(page, events["treaty"])
    page.evaluate(_HOLD)
    page.go_back()
    expect_marks(reader, events[""])
    page.go_forward()
    expect_marks(reader, events["treaty"])
    page.go_back()
    page.evaluate("release()")
    expect_marks(reader, events[""])
    expect_list(page, events[""])


def test_the_keyboard_keeps_its_place_on_a_link_that_is_followed(open_page, events):
    page = open_page().wait_for_chart().page
    page.get_by_role("link", name="Treaties", exact=True).focus()
    page.keyboard.press("Enter")
    expect_list(page, events["treaty"])
    expect(page.get_by_role("link", name="Treaties", exact=True)).to_be_focused()
