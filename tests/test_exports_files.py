"""Calendar, references, TimelineJS and the data dictionary, each read by another program or against its format's rules."""

import csv
import datetime as dt
import io
import json
import re
from dataclasses import replace

import pytest
from icalendar import Calendar

from dateline.cli import ExportFormat
from dateline.exports.csv import COLUMNS, DICTIONARY, dictionary_csv
from dateline.exports.formats import FORMATS, Order
from dateline.exports.headline import remark, subject
from dateline.exports.ics import events_ics
from dateline.exports.references import sources_bibtex, sources_csl
from dateline.exports.timelinejs import events_timelinejs
from dateline.frame import Frames, to_frames
from dateline.model import When
from tests.samples import NAMES, far_frames, frames_of, made_article, made_event, seed_frames, when_of


def calendar_of(frames: Frames, **more):
    return Calendar.from_ical(events_ics(frames, lambda key: f"https://timeline.example.org/?event={key}", **more))


def entries_of(*events) -> list:
    return calendar_of(frames_of(*events)).walk("VEVENT")


LATE = When(dt.date(2025, 5, 21), dt.date(2025, 5, 31), "month", "late")
DATES = [
    (when_of("2025-03-04"), dt.date(2025, 3, 4), dt.date(2025, 3, 5), "Envoys"),
    (when_of("2025-03-04/2025-03-06"), dt.date(2025, 3, 4), dt.date(2025, 3, 7), "Envoys"),
    (LATE, dt.date(2025, 5, 21), dt.date(2025, 6, 1), "Some time in late May 2025: Envoys"),
    (when_of("2025"), dt.date(2025, 1, 1), dt.date(2026, 1, 1), "Some time in 2025: Envoys"),
    (when_of("2025/.."), dt.date(2025, 1, 1), dt.date(2025, 1, 2), "From: Envoys"),
    (when_of("../2025-03-04"), dt.date(2025, 3, 4), dt.date(2025, 3, 5), "Until: Envoys"),
]


@pytest.mark.parametrize(("when", "start", "end", "title"), DATES)
def test_a_calendar_entry_is_no_finer_than_its_source(when, start, end, title) -> None:
    (entry,) = entries_of(made_event(1, when, status="planned"))
    assert (entry["dtstart"].dt, entry["dtend"].dt) == (start, end)
    assert str(entry["summary"]).startswith(title)


def test_the_calendar_says_what_is_planned_possible_and_cancelled() -> None:
    days = [When.day(dt.date(2025, 1, n)) for n in range(1, 5)]
    statuses = ["planned", "possible", "cancelled", "occurred"]
    frames = frames_of(*(made_event(n, day, status=s) for n, (day, s) in enumerate(zip(days, statuses, strict=True))))
    assert [str(e["status"]) for e in calendar_of(frames).walk("VEVENT")] == ["CONFIRMED", "TENTATIVE", "CANCELLED"]
    assert len(calendar_of(frames, statuses=("occurred",)).walk("VEVENT")) == 1


def test_the_calendar_counts_what_has_no_date_and_leaves_it_out() -> None:
    calendar = calendar_of(frames_of(made_event(1, None, status="planned")))
    assert calendar.walk("VEVENT") == []
    assert "1 without a date is left out" in str(calendar["x-wr-caldesc"])


def test_a_calendar_entry_quotes_and_links() -> None:
    entry = next(e for e in calendar_of(seed_frames()).walk("VEVENT") if "Putin visits" in str(e["summary"]))
    quotes = seed_frames().mentions.query("event_id == 'putin-visit-2024'")["quote"]
    assert all(quote in str(entry["description"]) for quote in quotes)
    assert str(entry["url"]) == "https://timeline.example.org/?event=putin-visit-2024"
    assert entry["dtstamp"].dt.date() == dt.date(2024, 6, 14)


@pytest.mark.parametrize("frames", [seed_frames(), far_frames(), Frames.empty()], ids=["seeds", "far years", "empty"])
def test_the_same_events_give_the_same_calendar(frames: Frames) -> None:
    assert events_ics(frames, str) == events_ics(frames, str)
    assert events_ics(frames, str).endswith("END:VCALENDAR\r\n")


def test_bibtex_keeps_its_braces_and_escapes_what_tex_would_take() -> None:
    article = replace(made_article(), title="Talks & {terms}: 50% of $5", url="https://a.example/x_y?a=1&b=2")
    told = sources_bibtex(to_frames([article], [made_event(1, None)]))
    assert told.startswith(f"@misc{{{article.id},")
    assert r"title = {{Talks \& \{terms\}: 50\% of \$5}}" in told
    assert "year = {2024}" in told
    unescaped = re.sub(r"\\.", "", told)
    assert unescaped.count("{") == unescaped.count("}")


def test_references_are_those_that_the_events_cite() -> None:
    frames = seed_frames()
    cited = set(frames.mentions["article_id"])
    assert {entry["id"] for entry in json.loads(sources_csl(frames))} == cited
    assert set(re.findall(r"@misc\{(\w+),", sources_bibtex(frames))) == cited
    assert json.loads(sources_csl(Frames.empty())) == []


def test_an_inferred_publication_date_is_told_as_one() -> None:
    dated, inferred = sorted(json.loads(sources_csl(seed_frames())), key=lambda entry: "note" in entry)
    assert dated["issued"] == {"date-parts": [[2024, 6, 14]]}
    assert inferred["issued"] == {"date-parts": [[2024, 6]], "circa": True}
    assert "Publication date inferred." in sources_bibtex(seed_frames())


STARTS = [
    ("2025", {"year": 2025}, None),
    ("2025-06", {"year": 2025, "month": 6}, None),
    ("2025-06-07", {"year": 2025, "month": 6, "day": 7}, None),
    ("2025-06-07/2025-06-09", {"year": 2025, "month": 6, "day": 7}, {"year": 2025, "month": 6, "day": 9}),
    ("2025/..", {"year": 2025}, None),
    ("../2025", {"year": 2025}, None),
]


@pytest.mark.parametrize(("edtf", "start", "end"), STARTS)
def test_timelinejs_gets_no_finer_date_than_the_source_gives(edtf: str, start, end) -> None:
    (event,) = json.loads(events_timelinejs(frames_of(made_event(1, when_of(edtf))), "T"))["events"]
    assert (event["start_date"], event.get("end_date")) == (start, end)
    assert event["display_date"]


def test_timelinejs_gets_no_markup_out_of_an_article() -> None:
    event = made_event(1, when_of("2025"), title="<img src=x onerror=alert(1)>", quote="<b>bold</b>")
    text = events_timelinejs(frames_of(event, made_event(2, None)), "<i>T</i>")
    assert "<img" not in text
    assert "<b>" not in text
    assert "<i>" not in text
    assert "1 without a date left out" in text


def test_the_dictionary_explains_every_column() -> None:
    table = list(csv.DictReader(io.StringIO(dictionary_csv())))
    assert [row["column"] for row in table] == list(COLUMNS)
    assert all(row["meaning"] and row["unit or values"] for row in table)
    assert "CAMEO" in DICTIONARY["cameo"][0]


def test_the_command_knows_every_format() -> None:
    assert {format.value for format in ExportFormat} == set(FORMATS)


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("frames", [Frames.empty(), far_frames()], ids=["empty", "far years"])
def test_every_format_can_tell_of_little(name: str, frames: Frames) -> None:
    files = FORMATS[name].write(Order(frames, zoom=0.5))
    assert len(files) == 1
    assert files[0] or name == "bibtex"


def test_a_view_is_titled_after_who_and_when() -> None:
    told = subject(seed_frames(), NAMES.__getitem__)
    assert told == "North Korea, South Korea, Russia and Soviet Union, 1961–2024"
    assert subject(Frames.empty(), str) == "Timeline"
    assert remark(seed_frames()) == "Sources differ on 3 of 15 events (≠)"
    assert remark(Frames.empty()) == ""
