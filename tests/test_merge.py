"""Merging, as a table: mentions on the left, the number of their event on the right."""

import datetime as dt
from dataclasses import replace

import pytest

from dateline.merge import merge
from dateline.model import Article, Event, EventMention, Publication, TimeMention, When

D = dt.date


def article(name: str, published: str = "2024-06-14") -> Article:
    when = When.day(dt.date.fromisoformat(published))
    return Article(name, f"{name}.txt", "", f"sha-{name}", title=f"Article {name}", published=Publication(when, "metadata"))


ARTICLES = [article("a"), article("b"), article("late", "2024-06-20")]


def mention(text: str, **changes: object) -> EventMention:
    """A mention from a short line: "a 10 summit PRK,RUS 2023-09-13 explicit occurred [Kim]"."""
    source, start, kind, sides, edtf, basis, status, *people = text.split()
    when = WHENS[edtf]
    time = TimeMention(int(start) + 5, int(start) + 9, edtf, "DATE", edtf, when, basis, "<test>")
    made = EventMention(
        source, int(start), int(start) + 50, f"quote of {text}", 0, kind, status, when, basis, "<test>", time,
        actors=tuple(s for s in sides.split(",") if s != "-"), people=tuple(people), title=text,
    )  # fmt: skip
    return replace(made, **changes)


WHENS = {
    "2023-09-13": When.day(D(2023, 9, 13)), "2023-09": When.month(2023, 9), "2023-11": When.month(2023, 11),
    "2024-03-10": When.day(D(2024, 3, 10)), "2024-03-26": When.day(D(2024, 3, 26)), "2024-03": When.month(2024, 3),
    "2024-06-18": When.day(D(2024, 6, 18)), "2024-06-18/19": When.between(D(2024, 6, 18), D(2024, 6, 19)),
    "2024-W25": When.week(D(2024, 6, 18)), "1961": When.year(1961), "1996": When.year(1996),
    "1990/..": When.after(When.year(1990)), "2000": When.year(2000), "2000-07": When.month(2000, 7),
}  # fmt: skip

TABLES = {
    "a vague date joins the one precise date that fits": [
        ("a 10 summit PRK,RUS 2023-09-13 explicit occurred", 1),
        ("b 10 summit PRK,RUS 2023-09 explicit occurred", 1),
    ],
    "a vague date between two precise ones welds nothing": [
        ("a 10 talks KOR,CHN 2024-03-10 explicit occurred", 1),
        ("a 90 talks KOR,CHN 2024-03-26 explicit occurred", 2),
        ("b 10 talks KOR,CHN 2024-03 explicit occurred", 3),
    ],
    "other sides are another event": [
        ("a 10 summit PRK,RUS 2023-09-13 explicit occurred", 1),
        ("b 10 summit PRK,USA 2023-09-13 explicit occurred", 2),
    ],
    "a visit and the meeting during it, the same days": [
        ("a 10 visit RUS,PRK 2024-06-18/19 explicit planned", 1),
        ("b 10 summit PRK,RUS 2024-06-18/19 explicit planned", 1),
    ],
    "a meeting on a day of its own within a visit": [
        ("a 10 visit RUS,PRK 2024-06-18/19 explicit planned", 1),
        ("a 90 summit PRK,RUS 2024-06-18 explicit planned", 2),
    ],
    "a loose relative date gives way to an explicit one of the same people": [
        ("a 10 summit PRK,RUS 2023-09-13 explicit occurred Kim Putin", 1),
        ("b 10 visit PRK,RUS 2023-11 relative occurred Kim", 1),
    ],
    "but not where nobody is named on both sides": [
        ("a 10 summit PRK,RUS 2023-09-13 explicit occurred Kim", 1),
        ("b 10 visit PRK,RUS 2023-11 relative occurred Choe", 2),
    ],
    "an implied date joins the told one": [
        ("a 10 visit RUS,PRK 2000-07 explicit occurred", 1),
        ("b 10 visit RUS,PRK 2000 implied occurred", 1),
    ],
    "one article does not tell one event as past and as planned": [
        ("a 10 talks KOR,CHN 2024-06-18 explicit planned", 1),
        ("a 90 talks KOR,CHN 2024-W25 relative occurred", 2),
    ],
    "a plan and the later report of it are one event": [
        ("a 10 visit RUS,PRK 2024-06-18/19 explicit planned", 1),
        ("late 10 visit RUS,PRK 2024-06-18/19 explicit occurred", 1),
    ],
}  # fmt: skip


def merged(rows: list[str]) -> list[Event]:
    return merge([mention(row) for row in rows], ARTICLES)


@pytest.mark.parametrize("name", TABLES)
def test_mentions_fall_into_events(name: str) -> None:
    rows = TABLES[name]
    found = {m.title: e.id for e in merged([text for text, _ in rows]) for m in e.mentions}
    numbers = {number: found[text] for text, number in rows}
    assert {text: found[text] for text, _ in rows} == {text: numbers[number] for text, number in rows}
    assert len(set(numbers.values())) == len(numbers)


def test_the_order_of_the_mentions_does_not_matter() -> None:
    rows = [text for text, _ in TABLES["a vague date between two precise ones welds nothing"]]
    assert {e.id for e in merged(rows)} == {e.id for e in merged(rows[::-1])}


def test_an_overruled_date_is_kept_as_a_disagreement_with_both_readings() -> None:
    (event,) = merged([text for text, _ in TABLES["a loose relative date gives way to an explicit one of the same people"]])
    (disagreement,) = event.disagreements
    assert event.when == When.day(D(2023, 9, 13))
    assert disagreement.about == "date"
    assert {value for value, _ in disagreement.readings} == {"2023-09-13", "2023-11"}
    assert {i for _, indices in disagreement.readings for i in indices} == {0, 1}


def test_an_open_bound_against_a_date_far_inside_it_is_said() -> None:
    rows = ["a 10 treaty SUN,PRK 1990/.. relative occurred", "b 10 treaty SUN,PRK 1996 explicit occurred"]
    (event,) = merge([mention(row, action="ended") for row in rows], ARTICLES)
    (disagreement,) = event.disagreements
    assert event.when == When.year(1996)
    assert disagreement.about == "bound"
    assert "only a lower bound" in disagreement.note


def test_a_vague_date_inside_a_precise_one_is_no_disagreement() -> None:
    (event,) = merged([text for text, _ in TABLES["a vague date joins the one precise date that fits"]])
    assert event.disagreements == ()


def test_a_later_report_gives_the_status() -> None:
    (event,) = merged([text for text, _ in TABLES["a plan and the later report of it are one event"]])
    assert event.status == "occurred"
    assert [m.status for m in event.mentions] == ["planned", "occurred"]


def test_the_end_of_a_treaty_is_tied_to_its_signature() -> None:
    signed = mention("a 10 treaty SUN,PRK 1961 explicit occurred", action="signed")
    ended = mention("a 90 treaty SUN,PRK 1996 explicit occurred", action="ended", title="SUN–PRK treaty ends")
    events = {e.when: e for e in merge([signed, ended], ARTICLES)}
    (link,) = events[When.year(1996)].links
    assert (link.other_id, link.kind) == (events[When.year(1961)].id, "ends")
    assert events[When.year(1996)].title == "1961 SUN–PRK treaty ends"


def test_ids_stay_when_another_article_is_added() -> None:
    row = "a 10 summit PRK,RUS 2023-09-13 explicit occurred"
    before = merged([row])[0].id
    assert merged([row, "late 10 summit PRK,RUS 2023-09 explicit occurred"])[0].id == before
