"""Article text as HTML: nothing in it is live, and marks may cross."""

import re
from html import unescape

from hypothesis import given
from hypothesis import strategies as some
from streamlit.testing.v1 import AppTest

from dateline.web.markup import Mark, marked, paragraph_bounds, tag


def plain(html: str) -> str:
    return unescape(re.sub(r"<[^>]*>", "", html))


def test_nothing_of_an_article_becomes_a_tag():
    html = marked('<img src=x onerror="alert(1)"> & <b>bold</b>', [Mark(1, 6, "dl-q", 'a "title" <i>')])
    assert re.findall(r"<(/?\w+)", html) == ["mark", "/mark"]
    assert 'data-read="a &quot;title&quot; &lt;i&gt;"' in html


def test_a_mark_that_is_cut_up_is_one_stop_for_the_keyboard():
    html = marked("abcdef", [Mark(0, 6, "dl-q", "an event"), Mark(2, 4, "dl-d", "a date")])
    assert html.count("data-read=") == 3
    assert [bool(re.search("tabindex", piece)) for piece in html.split("</mark>")[:3]] == [True, True, False]


def test_marks_that_cross_share_the_piece_between_them():
    html = marked("abcdef", [Mark(0, 4, "one"), Mark(2, 6, "two")])
    assert html == '<mark class="one">ab</mark><mark class="one two">cd</mark><mark class="two">ef</mark>'


def test_an_anchor_is_set_once():
    html = marked("abcdef", [Mark(0, 6, "q", anchor="here"), Mark(2, 3, "d")])
    assert html.count('id="here"') == 1


def test_marks_outside_the_stretch_are_left_out():
    assert marked("one two three", [Mark(0, 3, "q"), Mark(-1, -1, "d")], 4, 7) == "two"


@given(some.text(max_size=30), some.lists(some.tuples(some.integers(-1, 31), some.integers(-1, 31)), max_size=4))
def test_the_text_stays_word_for_word(text, spans):
    marks = [Mark(min(a, len(text)), min(b, len(text)), "q") for a, b in spans]
    assert plain(marked(text, marks)) == text


def test_a_paragraph_is_the_line_around_a_quotation():
    text = "one\ntwo three\nfour"
    assert text[slice(*paragraph_bounds(text, 8, 13))] == "two three"
    assert text[slice(*paragraph_bounds(text, 0, 3))] == "one"
    assert text[slice(*paragraph_bounds(text, 14, 18))] == "four"


def test_attributes_are_escaped_and_left_out_when_empty():
    assert tag("a", "x", "", href='"><script>', title="") == '<a href="&quot;&gt;&lt;script&gt;">x</a>'
    assert tag("div", "x", "c", aria_label="l") == '<div class="c" aria-label="l">x</div>'


def test_html_that_is_ready_is_sent_as_it_stands():
    def page() -> None:
        import streamlit as st

        from dateline.web.markup import Ready

        st.html(Ready("  <p>a</p>"))

    assert AppTest.from_function(page).run().get("html")[0].proto.body == "  <p>a</p>"
