"""The pages of a collection of more events than can be drawn one by one."""

import threading
import time

import pytest
from streamlit.testing.v1 import AppTest

from benchmarks.made import made_store
from dateline.web.kept import Shelf
from dateline.web.timeline import _narrowed
from dateline.web.view import View
from tests.test_web_pages import app, followed, html, links_in, opened

EVENTS = 700


@pytest.fixture(scope="module")
def store(tmp_path_factory) -> dict[str, str]:
    return made_store(EVENTS, tmp_path_factory.mktemp("many"))


@pytest.fixture
def at(store, monkeypatch) -> AppTest:
    for name, value in store.items():
        monkeypatch.setenv(name, value)
    return app()


STEPS = {"‹ Earlier", "Later ›", "Wider", "Whole period"}


def steps_of(at: AppTest) -> set[str]:
    return STEPS & links_in(html(at)).keys()


def test_the_whole_collection_is_counted_and_a_period_is_drawn_event_by_event(at):
    shown = html(opened(at))
    assert f"All {EVENTS} events" in shown
    assert "The counts as a table" in shown
    assert f"that weigh most</span>, of {EVENTS}; choose " in shown
    assert not steps_of(at)
    narrow = html(opened(app(), from_="2020-01-01", to="2020-03-31"))
    assert "in view: January – March 2020" in narrow
    assert "The counts as a table" not in narrow


def test_a_period_can_be_left_and_widened(at):
    opened(at, from_="2020-01-01", to="2020-03-31")
    assert steps_of(at) == STEPS
    followed(at, "Whole period")
    assert not steps_of(at)
    assert f"All {EVENTS} events" in html(at)


@pytest.mark.parametrize("page", ["compare", "events"])
def test_the_other_pages_open(at, page):
    opened(at, page)
    assert not at.exception
    assert not at.error


def test_choosing_a_bar_narrows_first_the_period_then_the_lane():
    view = View()
    march = _narrowed(view, "2024-03-01/2024-03-31", "talks")
    assert march == {"from_": march["from_"], "to": march["to"]}
    inside = View(**march)
    assert _narrowed(inside, "2024-03-01/2024-03-31", "talks") == {"type": ("talks",)}
    assert _narrowed(View(**march, lanes="actor"), "2024-03-01/2024-03-31", "others") == {}


def test_a_shelf_keeps_no_more_than_fits():
    shelf, made = Shelf(3, len), []

    def make() -> str:
        made.append(1)
        return "xx"

    for key in "aabab":
        shelf.get(key, make)
    assert len(made) == 4
    assert list(shelf.values) == ["b"]


def test_who_waits_for_what_another_makes_does_not_make_it_again():
    shelf, begun, made = Shelf(9), threading.Event(), []

    def make() -> str:
        begun.set()
        time.sleep(0.05)
        made.append(1)
        return "drawn"

    first = threading.Thread(target=shelf.get, args=("view", make))
    first.start()
    begun.wait()
    assert shelf.get("view", make) == "drawn"
    first.join()
    assert len(made) == 1


def test_a_shelf_on_which_making_failed_makes_again():
    shelf = Shelf(9)
    with pytest.raises(ZeroDivisionError):
        shelf.get("view", lambda: 1 // 0)
    assert shelf.get("view", lambda: "drawn") == "drawn"
