"""What the server answers besides pages: headers, fonts, the read-only API."""

import csv
import datetime as dt
import html
import io
import json
import re

import pytest
from icalendar import Calendar
from PIL import Image
from starlette.applications import Starlette
from starlette.testclient import TestClient

from dateline.figures.theme import PALETTES
from dateline.web import api, first, loading, moved, preview, server
from dateline.web.chart import told_in
from dateline.web.kept import frames_in
from dateline.web.look import PAGES
from dateline.web.nowhere import nowhere
from dateline.web.picture import draw_picture
from dateline.web.view import View


@pytest.fixture
def client(tmp_path_factory, monkeypatch):
    monkeypatch.setenv("DATELINE_DATA", str(tmp_path_factory.getbasetemp() / "server-data"))
    return TestClient(Starlette(routes=server.routes(), middleware=server.middleware()))


def test_only_this_host_may_be_asked(client):
    policy = client.get("/").headers["content-security-policy"]
    assert "default-src 'self'" in policy
    assert "http" not in policy
    assert "unsafe-eval" not in policy
    assert "script-src 'self' 'sha256-" in policy


def test_only_an_embedded_view_may_stand_in_a_frame(client):
    assert "frame-ancestors 'self'" in client.get("/compare").headers["content-security-policy"]
    assert "frame-ancestors *" in client.get("/compare?embed=true").headers["content-security-policy"]


@pytest.mark.parametrize("path", ["/", "/compare", "/favicon.png", "/api/events.json", "/fonts/none.woff2"])
def test_every_answer_has_the_security_headers(client, path):
    headers = client.get(path).headers
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"


def test_the_index_page_is_ours(client):
    page = client.get("/articles").text
    assert "· Dateline</title>" in page
    assert "BACKEND_BASE_URL" in page


@pytest.mark.parametrize("path", ["/nonsense", "/compare/more", "/deep/2/er/", "/a page", "/_stcore2", "/<b>"])
def test_where_there_is_no_page_a_sentence_says_so_and_leads_to_those_there_are(client, path):
    answer = client.get(path)
    assert answer.status_code == 404
    assert f"There is no page “{html.escape(path.strip('/'))}”" in answer.text
    leads = re.findall(r'<li><a href="([^"]+)"', answer.text)
    assert leads == ["/", *(f"/{page}" for page in PAGES[1:])]
    assert "<script" not in answer.text  # Streamlit's would ask below the page's own path


@pytest.mark.parametrize(
    ("path", "page"), [("/compare/", "/compare"), ("/Slides", "/slides"), ("/timeline?type=treaty", "/?type=treaty")]
)
def test_a_pages_name_in_another_spelling_leads_to_it(client, path, page):
    answer = client.get(path)
    assert answer.status_code == 200
    assert str(answer.url).endswith(f"testserver{page}")
    assert "BACKEND_BASE_URL" in answer.text


def test_below_a_path_of_its_own_the_pages_that_there_are_stand_there_too():
    answer = TestClient(Starlette(routes=[nowhere("/news")])).get("/news/nonsense")
    assert 'href="/news/compare"' in answer.text
    assert 'href="/news/style.css"' in answer.text


@pytest.mark.parametrize("path", ["/static/js/index.js", "/media/picture", "/_stcore/health", "/oauth2callback", "/robots.txt"])
def test_what_is_streamlits_stays_so(client, path):
    assert "style.css" not in client.get(path).text


def test_every_font_of_the_style_sheet_is_served(client):
    assert 'href="/style.css"' in client.get("/compare").text
    css = client.get("/style.css").text
    fonts = [part.split('"')[0] for part in css.split('url("')[1:]]
    assert len(fonts) >= 2
    for font in fonts:
        assert client.get(f"/{font}").content[:4] == b"wOF2"


def test_the_timeline_asks_early_for_what_its_chart_needs(client):
    head = client.get("/").text.split("</head>")[0]
    fonts = re.findall(r'<link rel="preload" href="([^"]+)" as="font"', head)
    assert [client.get(font).content[:4] for font in fonts] == [b"wOF2", b"wOF2"]
    (bundle,) = re.findall(r'<script src="(/plotly[^"]+)" async', head)
    for coding in ("gzip", "identity"):
        assert b"plotly.js" in client.get(bundle, headers={"Accept-Encoding": coding}).content[:400]
    assert "plotly" not in client.get("/about").text


def links_of(page: str) -> dict[str, str]:
    """The first views that a page has asked for, by colour scheme."""
    found = re.findall(r'class="dl-first-view" href="([^"]+)"[^>]*scheme: (light|dark)', page)
    return {scheme: html.unescape(href) for href, scheme in found}


def test_the_first_view_is_asked_for_with_the_page_in_its_colours(client):
    frames = loading.load_collection().frames
    links = links_of(client.get("/?type=treaty&utm=x%22y").text)
    told = {scheme: client.get(link).json() for scheme, link in links.items()}
    figures = {scheme: json.loads(one["told"])["figure"] for scheme, one in told.items()}
    treaties = set(frames.events.loc[frames.events["type"] == "treaty", "event_id"])
    for figure in figures.values():
        assert {data[0] for trace in figure["data"] for data in trace.get("customdata") or [] if data} - {""} == treaties
    assert {scheme: PALETTES[scheme].ink in one["told"] for scheme, one in told.items()} == {"light": True, "dark": True}
    assert f"{len(treaties)} of {len(frames.events)} events" in told["light"]["page"]
    assert re.search(r'aria-current="true">Treaties</a>', told["light"]["page"])


@pytest.mark.parametrize(
    "query", ["q=nothing", "type=nothing", "differ=any", "collection=12345678", "page-theme=pink", "event=none"]
)
def test_where_the_page_has_more_to_say_there_is_no_first_view(client, query):
    loading.load_collection()
    answer = client.get(f"/first.json?page-theme=light&{query}")
    assert (answer.status_code, answer.content) == (204, b"")


def test_the_first_view_of_an_event_has_its_words_beside_the_chart(client):
    frames = loading.load_collection().frames
    event = frames.events.query("type == 'summit'").iloc[0]
    quote = frames.mentions.loc[frames.mentions["event_id"] == event.event_id, "quote"].iloc[0]
    link = links_of(client.get(f"/?event={event.event_id}").text)["light"]
    panel = client.get(link).json()["page"].split('<aside class="dl-evidence">')[1]
    words = html.unescape(re.sub(r"<[^>]+>", "", panel))
    assert event.title in words
    assert quote[:60] in words
    assert client.get(f"/first.json?page-theme=light&type=treaty&event={event.event_id}").status_code == 204


@pytest.mark.parametrize("path", ["/?embed=true", "/about"])
def test_another_page_asks_for_no_first_view(client, path):
    loading.load_collection()
    assert links_of(client.get(path).text) == {}


def test_the_first_view_waits_for_a_collection_that_comes_soon(client, monkeypatch):
    collection = loading.load_collection()
    come = iter([None, None])
    monkeypatch.setattr(first, "loaded_collection", lambda: next(come, collection))
    assert client.get(links_of(client.get("/").text)["light"]).status_code == 200
    monkeypatch.setattr(first, "loaded_collection", lambda: None)
    monkeypatch.setattr(first, "_PATIENCE", 0.01)
    assert client.get(links_of(client.get("/").text)["light"]).status_code == 204


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_picture_of_an_address_is_the_one_that_its_page_will_show(client, theme):
    collection = loading.load_collection()
    view = View(type=("treaty",), from_=dt.date(1990, 1, 1))
    drawn = draw_picture(frames_in(collection, view), view, collection.fingerprint, theme=theme)
    told = client.get(f"/picture.json?type=treaty&type=unknown&from=1990&event=nowhere&page-theme={theme}").text
    assert told == told_in(drawn.packed)
    assert json.loads(told)["view"] == view.query()


def test_an_address_without_events_has_no_picture(client, monkeypatch):
    loading.load_collection()
    assert client.get("/picture.json?page-theme=light").status_code == 200
    assert client.get("/picture.json?q=nothing&page-theme=light").status_code == 204
    monkeypatch.setattr(moved, "loaded_collection", lambda: None)
    assert client.get("/picture.json?page-theme=light").status_code == 204


def test_fonts_are_all_that_lies_under_fonts(client):
    assert client.get("/fonts/..%2fplotly.py").status_code == 404


def test_the_api_follows_the_same_parameters(client):
    everything = json.loads(client.get("/api/events.json").text)
    summits = json.loads(client.get("/api/events.json?type=summit&theme=dark").text)
    assert len(everything["events"]) == len(loading.load_collection().frames.events)
    assert {event["type"] for event in summits["events"]} == {"summit"}


def test_the_table_has_a_row_an_event(client):
    answer = client.get("/api/events.csv")
    assert answer.headers["content-type"].startswith("text/csv")
    table = list(csv.DictReader(io.StringIO(answer.text)))
    assert len(table) == len(loading.load_collection().frames.events)


@pytest.mark.parametrize("path", ["/api/nope", "/feeds/nope.ics", "/api/events.json/more"])
def test_what_is_not_there_is_said_not_to_be(client, path):
    answer = client.get(path)
    assert answer.status_code == 404
    assert answer.headers["content-type"].startswith("text/plain")
    assert path in answer.text


@pytest.mark.parametrize("path", ["/api/events.json", "/api/events.csv"])
def test_without_its_data_folder_the_api_says_what_to_do(client, path, tmp_path, monkeypatch):
    (tmp_path / "data").write_text("a file, not a folder")
    monkeypatch.setenv("DATELINE_DATA", str(tmp_path / "data"))
    answer = client.get(path)
    assert answer.status_code == 503
    assert str(tmp_path / "data") in answer.text
    assert "DATELINE_DATA" in answer.text


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
def test_the_api_is_read_only(client, method):
    assert client.request(method, "/api/events.json").status_code == 405


WRONG = ["type=sumit", "from=s%C3%B6o%0An", "lanes=colour", "event=nope", "from=2025&to=2024", "typ=summit", "size=1200x628"]


@pytest.mark.parametrize("query", WRONG)
def test_a_parameter_that_cannot_be_used_is_refused_in_a_sentence(client, query):
    answer = client.get(f"/api/events.json?{query}")
    assert answer.status_code == 400
    (sentence,) = answer.json().values()
    assert sentence.endswith(".")
    assert "left out" not in sentence
    assert "shown" not in sentence
    assert client.get(f"/api/events.csv?{query}").text == f"{sentence}\n"
    assert answer.headers["cache-control"] == "no-store"


def test_a_picture_has_the_size_that_was_asked_for(client):
    for query, size in (("", (1200, 628)), ("?size=1080x1080&theme=dark&type=summit", (1080, 1080))):
        answer = client.get(f"/api/timeline.png{query}")
        assert answer.headers["content-type"] == "image/png"
        assert Image.open(io.BytesIO(answer.content)).size == size
    assert client.get("/api/timeline.png?size=9000x9000").status_code == 400


ANSWERS = ["/api/events.json", "/api/events.csv", "/api/dictionary.csv", "/api/timeline.png", "/feeds/events.ics"]


@pytest.mark.parametrize("path", ANSWERS)
def test_what_one_has_already_is_not_sent_again(client, path):
    answer = client.get(path)
    assert answer.headers["cache-control"].startswith("public, max-age=")
    again = client.get(path, headers={"If-None-Match": answer.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert client.get(f"{path}?type=summit", headers={"If-None-Match": answer.headers["etag"]}).status_code == 200


@pytest.mark.parametrize("path", ANSWERS)
def test_one_may_ask_for_the_head_alone(client, path):
    head = client.head(path)
    assert (head.status_code, head.content) == (200, b"")
    assert head.headers["content-length"] == client.get(path).headers["content-length"]


def test_a_picture_that_must_wait_too_long_is_refused(client, monkeypatch):
    monkeypatch.setattr(api, "PATIENCE", 0.01)
    hands = api._shelf().hands
    for _ in range(api.MOST_RENDERS):
        assert hands.acquire(blocking=False)
    try:
        answer = client.get("/api/timeline.png?type=treaty")
        assert (answer.status_code, answer.headers["retry-after"]) == (503, "5")
        assert client.get("/api/events.json").status_code == 200
    finally:
        for _ in range(api.MOST_RENDERS):
            hands.release()
    assert client.get("/api/timeline.png?type=treaty").status_code == 200


def test_the_feed_is_a_calendar_of_what_is_planned(client):
    calendar = Calendar.from_ical(client.get("/feeds/events.ics").content)
    entries = calendar.walk("VEVENT")
    planned = loading.load_collection().frames.events.query("status != 'occurred'")
    assert {str(entry["uid"]).removesuffix("@dateline") for entry in entries} == set(planned["event_id"])
    assert all(str(entry["url"]).startswith("http://testserver/?event=") for entry in entries)


def tags_of(page: str) -> dict[str, str]:
    found = dict(re.findall(r'<meta property="(og:[a-z:]+)" content="([^"]*)">', page))
    return {name: html.unescape(text) for name, text in found.items()}


def test_a_link_says_what_it_leads_to(client):
    loading.load_collection()
    tags = tags_of(client.get("/?type=summit&theme=pink").text)
    assert tags["og:image"] == "http://testserver/api/timeline.png?type=summit"
    assert client.get(tags["og:image"]).status_code == 200
    assert "North Korea" in tags["og:title"]
    assert "1 of " in tags["og:description"]


def test_a_link_to_an_event_shows_its_words(client):
    (event,) = loading.load_collection().frames.events.query("type == 'summit'").itertuples()
    tags = tags_of(client.get(f"/?event={event.event_id}").text)
    assert tags["og:title"] == f"{event.date_words}: {event.title}"
    assert tags["og:description"].startswith("“")
    assert "event=" not in tags["og:image"]


def test_nothing_in_a_link_becomes_markup(client):
    page = client.get("/?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E", headers={"host": 'a"><script>x</script>'}).text
    assert "<script>alert" not in page
    assert "<script>x" not in page


def test_a_page_does_not_wait_for_the_collection_to_be_built(client, monkeypatch):
    monkeypatch.setattr(preview, "loaded_collection", lambda: None)
    assert tags_of(client.get("/?type=summit").text)["og:title"] == "Dateline"


def test_a_proxy_may_say_that_it_speaks_https(client):
    page = client.get("/", headers={"x-forwarded-proto": "https"}).text
    assert tags_of(page)["og:image"].startswith("https://testserver/")
