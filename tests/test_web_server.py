"""What the server answers besides pages: headers, fonts, the read-only API."""

import csv
import io
import json
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from dateline.web import loading, server

ROOT = Path(__file__).resolve().parents[1]


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
    assert "<title>Dateline</title>" in page
    assert "BACKEND_BASE_URL" in page


def test_every_font_of_the_style_sheet_is_served(client):
    css = (ROOT / "dateline" / "web" / "style.css").read_text(encoding="utf-8")
    fonts = [part.split('"')[0] for part in css.split('url("')[1:]]
    assert len(fonts) >= 2
    for font in fonts:
        assert client.get(font).content[:4] == b"wOF2"


def test_fonts_are_all_that_lies_under_fonts(client):
    assert client.get("/fonts/..%2fplotly.py").status_code == 404


def test_the_api_follows_the_same_parameters(client):
    everything = json.loads(client.get("/api/events.json").text)
    summits = json.loads(client.get("/api/events.json?type=summit&theme=pink").text)
    assert len(everything["events"]) == len(loading.load_collection().frames.events)
    assert {event["type"] for event in summits["events"]} == {"summit"}


def test_the_table_has_a_row_an_event(client):
    answer = client.get("/api/events.csv")
    assert answer.headers["content-type"].startswith("text/csv")
    table = list(csv.DictReader(io.StringIO(answer.text)))
    assert len(table) == len(loading.load_collection().frames.events)


@pytest.mark.parametrize("path", ["/api/nope", "/api/timeline.png", "/feeds/events.ics", "/api/events.json/more"])
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


def test_a_parameter_that_cannot_be_used_is_told_in_a_header(client):
    assert "dateline-notice" not in client.get("/api/events.json?type=summit").headers
    answer = client.get("/api/events.csv?type=sumit&from=s%C3%B6o%0An")
    assert '"sumit"' in answer.headers["dateline-notice"]
    assert "s?o?n" in answer.headers["dateline-notice"]
