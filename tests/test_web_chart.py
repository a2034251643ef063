"""The chart as a component: what is shipped, and what the browser gets."""

import json
import re

from dateline.web import chart
from dateline.web.picture import event_of, period_of


def test_the_bundle_is_small_named_and_licensed():
    head = chart.BUNDLE.read_text(encoding="utf-8")[:400]
    version = re.search(r"plotly\.js \(basic[^)]*\) v([\d.]+)|plotly\.js v([\d.]+)", head)
    assert version, head
    assert (version[1] or version[2]) in (chart.__doc__ or "")
    assert chart.BUNDLE.stat().st_size < 1.25e6
    assert "MIT License" in (chart.HERE / "plotly-LICENSE.txt").read_text(encoding="utf-8")


def test_the_browser_gets_the_figure_and_its_description():
    figure = {"data": [{"x": [1], "y": [2], "customdata": [["made-1"]], "text": ["<b>&amp;</b>"]}], "layout": {"height": 300}}
    html = chart.packed(figure, 'A "timeline" of 1 event')
    inside = html.removeprefix('<div class="dl-figure" hidden>').removesuffix("</div>")
    assert not set("<>&") & set(inside)
    told = json.loads(inside)
    assert told["alt"] == 'A "timeline" of 1 event'
    assert told["figure"]["layout"]["height"] == 300
    assert told["figure"]["data"][0]["customdata"] == [["made-1"]]
    assert told["figure"]["data"][0]["text"] == ["<b>&amp;</b>"]


def test_a_click_stands_for_an_event_or_for_a_period():
    assert (event_of(["made-1"]), period_of(["made-1"])) == ("made-1", ("", ""))
    assert period_of(["", "2024-03-01/2024-03-31", "talks"]) == ("2024-03-01/2024-03-31", "talks")
    assert (event_of([]), event_of([""])) == ("", "")
