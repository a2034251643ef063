"""The pages, run without a browser: what they show, what they say when there is nothing to show or something breaks."""

import datetime as dt
import json
import re
from html import unescape
from pathlib import Path
from urllib.parse import parse_qs

import pytest
from sqlalchemy.exc import OperationalError
from streamlit.testing.v1 import AppTest

from dateline.figures.wording import of_ten
from dateline.frame import SURE
from dateline.store import build
from dateline.web import loading
from dateline.web.articles import HAD_CONTROLS, LONGEST_TEXT, WAS_CUT, read_own
from dateline.web.parts import parts_of
from dateline.web.table import COLUMNS
from dateline.web.view import View

ROOT = Path(__file__).resolve().parents[1]
DAYS = (dt.date(2021, 5, 7), dt.date(2022, 5, 6))
PAGES = ("timeline", "compare", "articles", "events", "slides", "about")


@pytest.fixture(scope="session")
def data(tmp_path_factory):
    """A data directory, built once from the seeds."""
    place = tmp_path_factory.mktemp("data")
    build([ROOT / "seeds"], place)
    return place


@pytest.fixture
def at(data, monkeypatch):
    monkeypatch.setenv("DATELINE_DATA", str(data))
    return app()


def app() -> AppTest:
    return AppTest.from_file(str(ROOT / "dateline" / "web" / "main.py"), default_timeout=30)


def opened(at: AppTest, page: str = "timeline", **params) -> AppTest:
    for name, value in params.items():
        at.query_params[name.rstrip("_")] = value
    at.run()
    return at if page == "timeline" else at.switch_page(f"../../pages/{page}.py").run()


def links_in(html: str) -> dict[str, str]:
    """The links to other views of a page, by their words: the query of each."""
    return {unescape(words): unescape(query) for query, words in re.findall(r'<a href="\?([^"]*)"[^>]*>([^<]*)</a>', html)}


def followed(at: AppTest, words: str) -> AppTest:
    """The page after a reader has followed one of its `links_in`."""
    query = links_in(html(at))[words]
    at.query_params.clear()
    for name, values in parse_qs(query).items():
        at.query_params[name] = values
    return at.run()


FIGURE = '<div class="dl-figure" hidden>'


def html(at: AppTest) -> str:
    """What the page shows as HTML; the figure is not shown but drawn."""
    return "\n".join(block.proto.body for block in at.get("html") if not block.proto.body.startswith(FIGURE))


def events_of(at: AppTest) -> set[str]:
    """The ids of the events that the chart on the page has points for."""
    (body,) = (block.proto.body for block in at.get("html") if block.proto.body.startswith(FIGURE))
    drawn = json.loads(body.removeprefix(FIGURE).removesuffix("</div>"))
    points = [d for trace in drawn["figure"]["data"] for d in trace.get("customdata") or []]
    return {str(d[0] if isinstance(d, list) else d) for d in points if d}


def test_the_timeline_has_every_event(at):
    opened(at)
    assert not at.exception
    assert events_of(at) == set(loading.load_collection().known.events)


@pytest.mark.parametrize("page", PAGES)
def test_every_page_opens(at, page):
    opened(at, page)
    assert not at.exception
    assert not at.error
    assert "<h1>" in html(at)


def test_filters_of_the_url_narrow_the_timeline(at):
    opened(at, actor="CHN")
    frames = loading.load_collection().frames
    chinese = {e for e, actors in zip(frames.events["event_id"], frames.events["actors"], strict=True) if "CHN" in actors}
    assert events_of(at) == chinese
    assert at.multiselect(key="filter-actor").value == ["CHN"]
    assert at.multiselect(key="filter-actor").options[0] != "CHN"


def test_a_filter_shows_what_the_url_says_and_clears(at):
    opened(at, status="planned", from_="2024")
    assert at.multiselect(key="filter-status").value == ["planned"]
    assert str(at.date_input(key="filter-from_").value) == "2024-01-01"
    followed(at, "Clear")
    assert events_of(at) == set(loading.load_collection().known.events)
    assert "Clear" not in links_in(html(at))


def test_the_preset_shows_where_sources_differ_and_leads_to_the_comparison(at):
    opened(at)
    followed(at, "Where sources differ")
    frames = loading.load_collection().frames
    assert events_of(at) == set(frames.readings["event_id"])
    assert at.query_params["differ"] == "any"
    assert 'href="./compare?differ=any" target="_self">Compare what these sources say' in html(at)


def test_a_preset_leads_to_its_view_and_back_and_keeps_what_is_not_ours(at):
    opened(at, type="treaty", lanes="actor", ref="mail")
    assert re.search(r'aria-current="true">Treaties</a>', html(at))
    links = {words: parse_qs(query) for words, query in links_in(html(at)).items()}
    assert links["Treaties"] == links["Clear"] == {"lanes": ["actor"], "ref": ["mail"]}
    assert links["Planned"] == {"lanes": ["actor"], "ref": ["mail"], "status": ["planned"]}


def test_what_is_less_sure_can_be_left_out_by_toggle_and_link_and_is_counted(at):
    frames = loading.load_collection().frames
    sure = set(frames.events.loc[frames.events["confidence"] >= SURE, "event_id"])
    left = len(frames.events) - len(sure)
    assert sure
    assert left
    opened(at, sure="only")
    assert events_of(at) == sure
    assert f"{left} less sure left out" in html(at)
    assert parse_qs(links_in(html(at))["Planned"]) == {"sure": ["only"], "status": ["planned"]}
    at.session_state["more-filters"] = True
    at.run()
    assert at.toggle(key="filter-sure").value
    at.toggle(key="filter-sure").set_value(False).run()
    assert "sure" not in at.query_params
    assert "less sure left out" not in html(at)


def test_where_only_less_sure_events_match_that_is_said_with_a_way_out(at):
    events = loading.load_collection().frames.events
    doubtful = events[events["confidence"] < SURE].iloc[0]
    opened(at, sure="only", q=doubtful["title"])
    assert "No event that is surely read matches; 1 less sure left out." in html(at)
    at.button(key="clear-sure").click().run()
    assert doubtful["event_id"] in events_of(at)


def test_a_filter_draws_anew_only_what_it_changes(at):
    opened(at)
    assert {box.key for box in at.multiselect} == {"filter-type", "filter-actor", "filter-status"}
    at.multiselect(key="filter-type").set_value(["treaty"]).run()
    assert {box.key for box in at.multiselect} == {"filter-type"}
    assert at.multiselect(key="filter-type").value == ["treaty"]
    assert parts_of(View(), View(lanes="none", theme="dark")) == ["body", "head", "more"]
    assert parts_of(View(q="talks"), View()) == ["body", "head", "q", "clear"]


def test_the_links_of_the_list_keep_the_colours_that_were_asked_for(at):
    opened(at, theme="dark")
    assert re.search(r'href="\./\?event=[^"]*theme=dark', html(at))
    assert "theme=" not in html(opened(app()))


def test_choosing_a_type_narrows_the_timeline(at):
    opened(at)
    at.multiselect(key="filter-type").set_value(["summit"]).run()
    frames = loading.load_collection().frames
    assert events_of(at) == set(frames.events.loc[frames.events["type"] == "summit", "event_id"])


def test_an_event_of_the_url_opens_its_evidence_word_for_word(at):
    frames = loading.load_collection().frames
    mention = frames.mentions.iloc[0]
    opened(at, event=mention["event_id"])
    shown = html(at)
    assert 'class="dl-quote"' in shown
    assert 'class="dl-rule"' in shown


def test_an_event_says_how_sure_it_is(at):
    event = loading.load_collection().frames.events.iloc[0]
    opened(at, event=event["event_id"])
    assert f"<dt>How sure</dt><dd>Of events read like this, {of_ten(event['confidence'])} are right.</dd>" in html(at)


def test_an_unknown_event_is_told_and_the_timeline_shown(at):
    opened(at, event="nothing-like-it")
    assert "nothing-like-it" in html(at)
    assert events_of(at)


def test_a_link_of_another_collection_says_so(at):
    opened(at, collection="ffffffff")
    assert "collection has changed" in html(at)


def test_where_nothing_matches_the_page_says_what_to_do(at):
    opened(at, q="antarctica")
    assert "No event matches" in html(at)
    assert f"None of the {len(loading.load_collection().known.events)} events match" in html(at)
    assert not at.get("bidi_component")
    assert not at.exception


def test_what_to_do_is_to_change_what_was_asked_for_and_nothing_else(at):
    opened(at, q="antarctica", differ="any", type="treaty")
    told = html(at)
    assert "No event matches. Clear a type, search for fewer words or ask for all events, agreed or not." in told
    assert "<h1>Where sources differ on treaties</h1>" in told
    assert "side by side" not in told


def test_an_as_of_day_that_hides_everything_is_named_and_can_be_cleared(at):
    opened(at, asof="1990", type="treaty")
    assert "31 December 1990" in html(at)
    at.button(key="clear-asof").click().run()
    assert events_of(at)
    assert at.query_params["type"] == "treaty"


def test_an_empty_collection_is_told(tmp_path, monkeypatch):
    seeds = tmp_path / "seeds"
    seeds.mkdir()
    monkeypatch.setenv("DATELINE_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("DATELINE_SEEDS", str(seeds))
    for page in PAGES:
        at = opened(app(), page)
        assert not at.exception
        assert not at.error
    assert "collection is empty" in html(opened(app()))


def test_a_new_article_is_on_the_next_page_view(tmp_path, monkeypatch):
    seeds = tmp_path / "seeds"
    seeds.mkdir()
    monkeypatch.setenv("DATELINE_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("DATELINE_SEEDS", str(seeds))
    monkeypatch.setattr(loading, "CHECK_EVERY", 0.0)
    assert len(loading.load_collection().frames.articles) == 0
    (seeds / "a.txt").write_text("Leaders meet\n\nThe president of France visited Japan on 3 May 2021.\n", encoding="utf-8")
    assert len(loading.load_collection().frames.articles) == 1


def test_articles_that_are_gone_are_told_at_the_next_look(tmp_path, monkeypatch):
    seeds = tmp_path / "seeds"
    seeds.mkdir()
    text = seeds / "a.txt"
    text.write_text("Leaders meet\n\nThe president of France visited Japan on 3 May 2021.\n", encoding="utf-8")
    monkeypatch.setenv("DATELINE_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("DATELINE_SEEDS", str(seeds))
    monkeypatch.setattr(loading, "CHECK_EVERY", 0.0)
    assert loading.load_collection().problems == ()
    text.unlink()
    assert str(seeds) in loading.load_collection().problems[0]


def test_what_breaks_is_said_in_a_sentence(at, monkeypatch, caplog):
    monkeypatch.setattr("dateline.web.timeline.show_evidence", lambda *_: 1 / 0)
    event = loading.load_collection().frames.events["event_id"].iloc[0]
    opened(at, event=event)
    assert not at.exception
    assert "could not be shown" in at.error[0].value
    assert 'href="./"' in html(at)
    assert "ZeroDivisionError" in caplog.text


def test_the_events_table_speaks_in_names(at):
    opened(at, "events")
    table = at.dataframe[0].value
    assert len(table) == len(loading.load_collection().frames.events)
    assert set(table["How sure"]) <= {f"about {n} in 10" for n in range(1, 10)}
    assert not table["Who"].str.contains(r"\b[A-Z]{3}\b", regex=True).any()


def test_the_events_table_shows_how_sure_each_event_is_on_a_small_screen(at):
    widths = {name: column["width"] for name, column in COLUMNS.items()}
    upto = list(widths)[: list(widths).index("How sure") + 1]
    boxes, margins = 34, 2 * 16  # pixels: the column to choose a row in, and those of the page
    assert boxes + sum(widths[name] for name in upto) + margins <= 1280


def test_the_chosen_event_is_the_selected_row(at):
    events = loading.load_collection().frames.events
    opened(at, "events", event=events["event_id"].iloc[3])
    assert list(at.session_state["events-table"]["selection"]["rows"]) == [3]


def test_under_the_picture_a_date_is_short_and_its_reason_a_tooltip(at):
    opened(at)
    articles = loading.load_collection().frames.articles
    reason = articles.loc[articles["published_basis"] == "inferred", "published_reason"].iloc[0].removesuffix(".")
    listed = re.search(r'<ul class="dl-sources">.*?</ul>', html(at), re.DOTALL)[0]
    assert reason[-20:] in unescape(listed)
    assert reason[-20:] not in unescape(re.sub(r"<[^>]*>", "", listed))
    assert "(inferred)" in listed


def test_the_list_leads_to_an_event_within_the_same_filters(at):
    opened(at, type="treaty")
    assert html(at).count('<span class="dl-kind">treaty</span>') == len(events_of(at))
    links = re.findall(r'href="\./\?([^"]*)"', re.search(r'class="dl-agenda".*?</section>', html(at), re.DOTALL)[0])
    assert links
    assert {parse_qs(unescape(link))["type"][0] for link in links} == {"treaty"}


def test_what_each_source_says_stands_in_the_comparison(at):
    opened(at, "compare")
    frames, shown = loading.load_collection().frames, html(at)
    assert shown.count('<tr><th scope="row">') == len(frames.events)
    assert shown.count("<details>") >= frames.mentions.groupby(["event_id", "article_id"]).ngroups


def bring_your_own(at):
    opened(at, "articles")
    at.segmented_control(key="articles-mode").set_value("Bring your own").run()


def test_a_pasted_text_gets_its_timeline(at):
    bring_your_own(at)
    at.text_area(key="own-text").input(
        "Leaders meet in Paris\n\nThe presidents of France and Brazil met for a summit in Paris on 3 May 2021. "
        "They are to meet again in June 2023."
    )
    at.button[0].click().run()
    assert not at.exception
    assert events_of(at)
    assert "3 May 2021" in html(at)
    assert '<p class="dl-rule">How sure: Of events read like this, about' in html(at)


def test_a_paste_without_its_day_says_what_waits_for_that(at):
    bring_your_own(at)
    at.text_area(key="own-text").input("Kenya and Togo signed a treaty on 3 May 2021. Their presidents met on Friday.")
    at.button[0].click().run()
    assert "1 of 2 events has no date, for want of the day the text was published" in html(at)


def test_a_pasted_page_of_markup_stays_text(at):
    bring_your_own(at)
    at.text_area(key="own-text").input('The president of France visited <img src="http://x.example/t.png"> Japan on 3 May 2021.')
    at.button[0].click().run()
    assert not at.exception
    assert "<img" not in html(at)


def test_what_cannot_be_printed_in_a_paste_is_read_as_a_space_and_said_to_be(at):
    bring_your_own(at)
    at.text_area(key="own-text").input("\x01\x02 The president of France visited Japan on 3 May 2021.")
    at.button[0].click().run()
    assert HAD_CONTROLS in html(at)
    assert events_of(at)


def test_a_paste_that_is_too_long_is_cut_and_said_to_be(at):
    bring_your_own(at)
    text = "The president of France visited Japan on 3 May 2021.\n".ljust(LONGEST_TEXT)
    at.text_area(key="own-text").input(text)
    at.button[0].click().run()
    assert WAS_CUT not in html(at)
    at.text_area(key="own-text").input(text + "end")
    at.button[0].click().run()
    assert WAS_CUT in html(at)
    assert events_of(at)


def test_an_empty_paste_is_told(at):
    bring_your_own(at)
    at.button[0].click().run()
    assert "no text yet" in html(at)


def test_a_data_folder_that_cannot_be_written_is_told(tmp_path, monkeypatch):
    (tmp_path / "data").write_text("a file, not a folder")
    monkeypatch.setenv("DATELINE_DATA", str(tmp_path / "data"))
    at = opened(app())
    assert not at.exception
    assert f"data folder {tmp_path / 'data'}" in at.error[0].value
    assert "DATELINE_DATA" in at.error[0].value


def test_a_store_that_cannot_be_written_is_told(data, monkeypatch):
    def fail(*_: object) -> None:
        raise OperationalError("BEGIN", None, Exception("attempt to write a readonly database"))

    monkeypatch.setenv("DATELINE_DATA", str(data / "other"))
    monkeypatch.setattr(loading, "build", fail)
    at = opened(app())
    assert f"data folder {data / 'other'}" in at.error[0].value
    assert "readonly database" in at.error[0].value


def test_a_file_that_could_not_be_read_is_told_above_the_timeline(tmp_path, monkeypatch):
    seeds = tmp_path / "seeds"
    seeds.mkdir()
    (seeds / "good.txt").write_text("Leaders meet\n\nThe president of France visited Japan on 3 May 2021.\n", encoding="utf-8")
    (seeds / "bad.txt").write_text("Leaders part\n\nThe president of France left Japan.\n", encoding="utf-8")
    (seeds / "bad.json").write_text("{", encoding="utf-8")
    monkeypatch.setenv("DATELINE_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("DATELINE_SEEDS", str(seeds))
    at = opened(app())
    assert events_of(at)
    assert "met 1 problem: bad.json" in html(at)
    assert 'href="./about"' in html(at)


def test_an_event_outside_the_filters_is_shown_and_said_to_be(at):
    frames = loading.load_collection().frames
    event = frames.events.loc[frames.events["type"] != "summit", "event_id"].iloc[0]
    opened(at, event=event, type="summit")
    assert "outside the present filters" in html(at)
    assert 'class="dl-quote"' in html(at)


def test_an_event_outside_the_filters_is_shown_as_it_was_known_on_the_as_of_day(at):
    frames = loading.load_collection().frames
    late = set(frames.articles.loc[frames.articles["published"] == "2024-06-14", "article_id"])
    events = frames.events[frames.events["type"] != "summit"]
    told = frames.mentions[frames.mentions["event_id"].isin(events["event_id"])].groupby("event_id")["article_id"].agg(set)
    by_both, by_late = next(i for i in told.index if len(told[i]) > 1), next(i for i in told.index if told[i] == late)
    opened(at, event=by_both, asof="2024-06-13", type="summit")
    assert "outside the present filters" in html(at)
    assert "14 June 2024, paragraph" not in html(at)
    opened(at, event=by_late, asof="2024-06-13")
    assert "By 13 June 2024 no article had told of this event" in html(at)
    assert 'class="dl-quote"' not in html(at)


def test_another_publication_date_gives_the_same_text_another_timeline():
    early, late = (read_own("Leaders meet\n\nThe president of France visited Japan on Tuesday.", day) for day in DAYS)
    assert list(early.frames.events["date_edtf"]) != list(late.frames.events["date_edtf"])
