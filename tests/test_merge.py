"""Merging, as a table: mentions on the left, the number of their event on the right."""

import datetime as dt
import random
import sys
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.events_scale import made_up
from dateline.alike import group
from dateline.merge import merge
from dateline.model import Article, Event, EventMention, Publication, TimeMention, When
from dateline.shelf import Near, Shelf

D = dt.date
merging = sys.modules[merge.__module__]


def article(name: str, published: str = "2024-06-14") -> Article:
    when = When.day(dt.date.fromisoformat(published))
    return Article(name, f"{name}.txt", "", f"sha-{name}", title=f"Article {name}", published=Publication(when, "metadata"))


ARTICLES = [article("a"), article("b"), article("late", "2024-06-20"), replace(article("copy"), copy_of="a")]


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
    "2023-12-30/2024-01-02": When.between(D(2023, 12, 30), D(2024, 1, 2)), "2024-01": When.month(2024, 1),
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
    "what one article plans another calls off": [
        ("a 10 summit PRK,RUS 2024-06-18 explicit planned", 1),
        ("late 10 summit PRK,RUS 2024-06-18 explicit cancelled", 1),
    ],
    "what took place is not what was called off on some other day": [
        ("a 10 summit PRK,RUS 2024-06-18 explicit occurred", 1),
        ("late 10 summit PRK,RUS 2024-W25 relative cancelled", 2),
    ],
    "two sides of three, and one of them": [
        ("a 10 treaty FRA,DEU,POL 2024-06-18 explicit occurred", 1),
        ("b 10 treaty FRA,POL 2024-06-18 explicit occurred", 1),
        ("late 10 treaty DEU 2024-06-18 explicit occurred", 1),
        ("late 90 treaty ITA,POL 2024-06-18 explicit occurred", 2),
    ],
    "a vague date that names one side more": [
        ("a 10 talks KOR,CHN 2024-03-10 explicit occurred", 1),
        ("b 10 talks CHN,KOR,JPN 2024-03 explicit occurred", 1),
    ],
    "a vague date, and one side that met others too": [
        ("a 10 talks KOR 2024-03-10 explicit occurred", 1),
        ("b 10 talks CHN,KOR,JPN 2024-03 explicit occurred", 2),
    ],
    "sides that are told nowhere are not guessed from another article": [
        ("a 10 talks - 2024-06-18 explicit occurred", 1),
        ("a 90 talks KOR,CHN 2024-06-18 explicit occurred", 1),
        ("b 10 talks - 2024-06-18 explicit occurred", 2),
    ],
    "a treaty by its name is the one that has these words' year": [
        ("a 10 treaty SUN,PRK 1961 explicit occurred", 1),
        ("b 10 treaty - 1961 name occurred", 1),
        ("b 90 talks PRK,RUS 2024-06-18 explicit occurred", 2),
    ],
    "a treaty that names nobody is not that of states its article never speaks of": [
        ("a 10 treaty SUN,PRK 1961 explicit occurred", 1),
        ("b 10 treaty - 1961 name occurred", 2),
        ("b 90 talks USA,CHN 2024-06-18 explicit occurred", 3),
    ],
    "months on either side of a year's end": [
        ("a 10 talks KOR,CHN 2023-12-30/2024-01-02 explicit occurred", 1),
        ("b 10 talks CHN,KOR 2024-01 explicit occurred", 1),
    ],
    "an open stretch joins the only event that lies in it": [
        ("a 10 treaty SUN,PRK 1996 explicit occurred", 1),
        ("b 10 treaty RUS,PRK 1990/.. explicit occurred", 1),
        ("b 90 treaty RUS,CHN 1990/.. explicit occurred", 2),
    ],
    "a plan and the later report of it are one event": [
        ("a 10 visit RUS,PRK 2024-06-18/19 explicit planned", 1),
        ("late 10 visit RUS,PRK 2024-06-18/19 explicit occurred", 1),
    ],
}  # fmt: skip


def merged(rows: list[str]) -> list[Event]:
    return merge([mention(row) for row in rows], ARTICLES)


@pytest.mark.parametrize(("edtf", "source", "count"), [("2024-03", "b", 2), ("2024-03", "a", 1), ("2024-03-10", "b", 1)])
def test_what_no_rule_knows_joins_another_article_by_its_very_day(edtf, source, count):
    known = mention("a 10 talks KOR,CHN 2024-03-10 explicit occurred")
    weighed = mention(f"{source} 90 talks KOR,CHN {edtf} explicit occurred", rule="<weighed: talks>")
    assert len(merge([known, weighed], ARTICLES)) == count
    assert len(merge([known, replace(weighed, rule="<test>")], ARTICLES)) == 1


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


# -- what sources differ on ----------------------------------------------------------------------------------------

DAY = "2024-06-18 explicit"
# What each source says of one day: source, kind, sides, status, perhaps the place; and what they differ on.
DIFFER = {
    "held for one, called off for another": (["a talks KOR,CHN occurred", "b talks KOR,CHN cancelled"], "status"),
    "called off first, then held": (["a talks KOR,CHN cancelled", "late talks KOR,CHN occurred"], None),
    "a treaty or an agreement": (["a treaty KOR,CHN occurred", "b agreement KOR,CHN occurred"], "type"),
    "both words in one article": (
        ["a treaty KOR,CHN occurred", "a agreement KOR,CHN occurred", "b agreement KOR,CHN occurred"],
        None,
    ),
    "talks during a visit": (["a visit KOR,CHN occurred", "b talks KOR,CHN occurred"], None),
    "another city": (["a talks KOR,CHN occurred Geneva", "b talks KOR,CHN occurred Vienna"], "place"),
    "a city and its country": (["a talks KOR,CHN occurred Vienna", "b talks KOR,CHN occurred Austria"], None),
    "a plan that moved": (["a talks KOR,CHN planned Geneva", "late talks KOR,CHN occurred Vienna"], None),
    "a party left out": (["a treaty KOR,CHN,JPN occurred", "b treaty KOR,CHN occurred"], "actors"),
    "one party alone names no others": (["a treaty KOR,CHN,JPN occurred", "b treaty KOR occurred"], None),
    "a copy says nothing of its own": (["a treaty KOR,CHN,JPN occurred", "copy treaty KOR,CHN occurred"], None),
}


def on_one_day(row: str, start: int) -> EventMention:
    source, kind, sides, status, *place = row.split()
    return mention(f"{source} {start} {kind} {sides} {DAY} {status}", place=place[0] if place else None)


@pytest.mark.parametrize("name", DIFFER)
def test_what_sources_differ_on_is_said(name: str) -> None:
    rows, about = DIFFER[name]
    (event,) = merge([on_one_day(row, 100 * n) for n, row in enumerate(rows)], ARTICLES)
    assert [d.about for d in event.disagreements] == ([about] if about else [])
    for disagreement in event.disagreements:
        assert len(disagreement.readings) == 2
        assert disagreement.note.startswith("One source ")


def test_a_copy_is_listed_and_counts_for_nothing() -> None:
    rows = [f"{source} 10 talks KOR,CHN {DAY} occurred" for source in ("a", "copy")]
    (event,) = merged(rows)
    (alone,) = merged(rows[:1])
    assert [m.article_id for m in event.mentions] == ["a", "copy"]
    assert event.confidence == alone.confidence < merged([rows[0], rows[0].replace("a 10", "b 10")])[0].confidence


# -- what never changes --------------------------------------------------------------------------------------------

ROWS = sorted({text for rows in TABLES.values() for text, _ in rows})
UNRELATED = "late 500 talks PER,CHL 2024-06-18 explicit occurred"


def shape(events: list[Event]) -> list[tuple]:
    return [
        (e.id, e.title, e.status, e.when, tuple((m.article_id, m.start) for m in e.mentions), e.disagreements) for e in events
    ]


SOME = st.lists(st.sampled_from(ROWS), unique=True, max_size=12)


@given(SOME.flatmap(lambda rows: st.tuples(st.just(rows), st.permutations(rows))))
def test_no_order_of_mentions_or_articles_changes_an_event(both: tuple[list[str], list[str]]) -> None:
    rows, other = ([mention(row, ordinal=ROWS.index(row)) for row in some] for some in both)
    assert shape(merge(rows, ARTICLES)) == shape(merge(other, ARTICLES[::-1]))


@given(SOME)
def test_an_unrelated_article_leaves_every_event_alone(rows: list[str]) -> None:
    told = [mention(row, ordinal=ROWS.index(row)) for row in rows]
    before, after = shape(merge(told, ARTICLES)), shape(merge([*told, mention(UNRELATED)], ARTICLES))
    assert [e for e in after if e[1] != UNRELATED] == before


@given(SOME)
def test_every_mention_is_in_one_event_and_one_alone(rows: list[str]) -> None:
    told = [mention(row, ordinal=ROWS.index(row)) for row in rows]
    assert sorted(m.title for e in merge(told, ARTICLES) for m in e.mentions) == sorted(m.title for m in told)


def made_up_people(count: int, years: int) -> tuple[list[EventMention], list[Article]]:
    """Made-up mentions, of which some name people and places, and some have neither sides nor a day."""
    mentions, articles = made_up(count, years=years)
    dice = random.Random(2)
    some = [
        replace(
            m, people=tuple(dice.sample(["Kim", "Putin", "Lee"], dice.choice([0, 0, 1, 2]))), place=dice.choice([None, "Seoul"])
        )
        for m in mentions
    ]
    return [replace(m, actors=()) if dice.random() < 0.05 else m for m in some], articles


def test_looking_only_nearby_finds_what_looking_everywhere_finds(monkeypatch: pytest.MonkeyPatch) -> None:
    mentions, articles = made_up_people(1500, years=3)
    nearby = shape(merge(mentions, articles))
    everywhere = lambda self, m, slack=0: [Near([c for c in self.clusters if group(c.head) == group(m)])]  # noqa: E731
    monkeypatch.setattr(Shelf, "near", everywhere)
    assert len(nearby) < len(mentions)
    assert nearby == shape(merge(mentions, articles))


def test_a_mention_is_held_against_few_however_many_there_are(monkeypatch: pytest.MonkeyPatch) -> None:
    looked_at, dates_fit = [], merging._dates_fit
    monkeypatch.setattr(merging, "_dates_fit", lambda *given: looked_at.append(given) or dates_fit(*given))
    counts = []
    for count in (1_000, 4_000):
        looked_at.clear()
        merge(*made_up(count, years=10))
        counts.append(len(looked_at) / count)
    assert counts[1] < 1.2 * counts[0]
