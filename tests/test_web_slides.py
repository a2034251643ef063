"""The slides page without a browser: what the address says of a slide, what is drawn, what can be taken away."""

import base64
import io
import re
import zipfile
from html import unescape
from urllib.parse import parse_qs, urlsplit

import pytest
from PIL import Image

from dateline.exports.formats import FORMATS, Order
from dateline.exports.sheet import SIZES
from dateline.web.downloads import DATA, file_of
from dateline.web.slides import wish_of
from tests import test_web_pages as pages
from tests.test_exports_slides import many_sources
from tests.test_web_pages import html, opened

at, data = pages.at, pages.data


def pictures_of(page) -> list[tuple[str, Image.Image]]:
    found = re.findall(r'<img alt="([^"]*)" src="data:image/png;base64,([^"]*)"', html(page))
    return [(unescape(alt), Image.open(io.BytesIO(base64.b64decode(code)))) for alt, code in found]


def test_the_page_shows_the_picture_and_says_what_is_on_it(at):
    opened(at, "slides")
    ((alt, picture),) = pictures_of(at)
    assert picture.size == (1920, 1080)
    assert alt.startswith("Timeline of 14 events from 2 sources")
    assert at.text_input(key="slide-title").value.startswith("North Korea, Russia")


def test_the_address_says_how_the_slide_looks():
    wish, notices = wish_of({"size": ["1080x1080"], "title": ["Ours"], "subtitle": [""]})
    assert (wish.size, wish.title, wish.subtitle, notices) == ("1080x1080", "Ours", "", [])
    assert wish_of({})[0].title is None


def test_a_size_that_does_not_exist_is_said_and_the_usual_one_shown():
    wish, (notice,) = wish_of({"size": ["<b>9x9"]})
    assert wish.size in SIZES
    assert "<b>9x9" in notice


def test_the_words_of_the_reader_are_drawn_and_kept_in_the_address(at):
    opened(at, "slides")
    at.text_input(key="slide-title").input("A <b>week</b> of visits").run()
    at.selectbox(key="slide-size").select("1080x1080").run()
    assert not at.exception
    assert at.query_params["title"] == "A <b>week</b> of visits"
    ((_, picture),) = pictures_of(at)
    assert picture.width == picture.height
    assert at.text_input(key="slide-title").value == "A <b>week</b> of visits"


def test_a_slides_link_leads_to_the_same_slide(at):
    opened(at, "slides", type="summit", title="Ours", size="1080x1080", utm="x")
    at.session_state["copy-link"] = True
    link = parse_qs(urlsplit(at.run().code[0].value).query)
    assert {"type": ["summit"], "title": ["Ours"], "size": ["1080x1080"]}.items() <= link.items()
    assert "utm" not in link
    assert urlsplit(at.code[0].value).path == "/slides"


def test_the_filters_narrow_the_slide(at):
    opened(at, "slides", type="summit")
    ((alt, _),) = pictures_of(at)
    assert alt.startswith("Timeline of 1 event ")


def test_where_nothing_is_left_the_page_says_so_and_draws_nothing(at):
    opened(at, "slides", q="nothing speaks of this")
    assert "No event matches" in html(at)
    assert pictures_of(at) == []


def test_everything_can_be_taken_away(at):
    opened(at, "slides")
    assert set(DATA) | {"png", "svg", "pdf", "pptx"} == set(FORMATS)
    assert len(at.get("download_button")) == len(DATA) + 5


@pytest.mark.parametrize("format", ["png", "svg"])
def test_a_picture_of_several_pages_is_an_archive(format: str):
    order = Order(many_sources(150), zoom=0.5)
    with zipfile.ZipFile(io.BytesIO(file_of(format, order, "slide.zip"))) as archive:
        assert len(archive.namelist()) > 1
        assert all(name.endswith(f".{format}") for name in archive.namelist())


def test_without_a_drawing_the_page_says_so_calmly(at, monkeypatch):
    def broken(*_):
        raise RuntimeError("no renderer")

    monkeypatch.setattr("dateline.web.slides.png", broken)
    opened(at, "slides", theme="print")
    (error,) = at.error
    assert "could not be shown" in error.value
    assert "renderer" not in error.value
