"""Dates that no rule claims, weighed: what is told of them, in which words, and what stays untold."""

import json

import pytest

from benchmarks.events_weights import Case, event_weights, fitted
from dateline.events import weighed
from dateline.events.cues import senses
from dateline.events.titles import LIMIT
from dateline.model import EVENT_TYPES, EventMention
from dateline.pipeline import read_one
from dateline.reading import article_from_text

# A text of diplomacy, that the rules read.
BASE = "The presidents of Chile and Peru met in Lima on Monday. They signed a treaty on fishing with Bolivia on Tuesday."


def told(sentence: str, before: str = BASE) -> list[EventMention]:
    text = f"{before}\n\n{sentence}"
    events = read_one(article_from_text(text, published="2024-06-14")).events
    return [m for m in events if m.rule.startswith("<weighed") and m.quote == sentence]


@pytest.mark.parametrize(
    ("sentence", "when", "title"),
    [
        (
            "Chile made a last push on Wednesday to keep Peru from it.",
            "2024-06-12",
            "Chile made a last push to keep Peru from it",
        ),
    ],
)
def test_a_date_that_the_rules_leave_over_is_told_in_the_words_of_its_clause(sentence: str, when: str, title: str) -> None:
    assert [(str(m.when), m.title) for m in told(sentence)] == [(when, title)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Elections are due in Chile in November.",
        "The president of Peru was born in Lima on 4 March 1951.",
        "Chile won the football match in Lima on Sunday.",
        "The minister studied in Santiago from 1981 to 1986.",
    ],
)
def test_what_is_no_deed_between_states_stays_untold(sentence: str) -> None:
    assert told(sentence) == []


STRAYED = "A Chilean helicopter strayed over the Peruvian island of Foca in June 2012 and again on 4 August 2012."


def test_each_of_two_dates_told_in_one_breath_has_its_event_and_a_title_without_the_other() -> None:
    titles = {str(m.when): m.title for m in told(STRAYED)}
    assert set(titles) == {"2012-06", "2012-08-04"}
    assert set(titles.values()) == {"A Chilean helicopter strayed over the Peruvian island of Foca"}


@pytest.mark.parametrize(
    "sentence",
    [
        "In 1994 Chile and Bolivia followed: their treaty was signed on 26 October 1994 in Arica.",
        "Two weeks ago Chile signed a separate joint statement with Peru, on June 2.",
        "Riots broke out on 2 May 2011.",
    ],
)
def test_a_date_said_in_other_words_or_of_nobody_is_no_second_event(sentence: str) -> None:
    assert told(sentence) == []


def test_what_is_still_to_come_is_not_told_of_a_day_gone_by(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weighed, "chance", lambda seen: 1.0)
    assert told("Chile will give two pilots of Peru a medal for what they did on 2 May 2011.") == []
    assert told("Chile gave two pilots of Peru a medal for what they did on 2 May 2011.") != []


def test_a_word_tells_of_what_the_table_has_for_it() -> None:
    assert {"troops", "broadly military"} <= senses()["battalion"]
    assert "sport" in senses()["quarterfinal"]
    assert "sanction" not in senses().get("quarterfinal", ())


def test_every_sense_that_has_a_weight_is_in_the_table() -> None:
    event, by_type = weighed.tables()
    known = {f"of {sense}" for of in senses().values() for sense in of}
    weighted = {cue for weights in (event, *by_type.values()) for cue in weights if cue.startswith("of ") and cue != "of a noun"}
    assert len(weighted) > 100
    assert weighted <= known


LONG = (
    "MR. ROJAS: And in March 2021 Chile and Peru, which had come a long way over the mountains on foot and in a borrowed "
    "lorry, were the first to stand before the old stone on the border between them with the same map."
)


def test_titles_are_the_text_s_own_words_without_its_date(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weighed, "chance", lambda seen: 1.0)
    for sentence in (LONG, "But Peru and Chile stood still on 3 May 2021."):
        (mention,) = told(sentence)
        assert 10 < len(mention.title) <= LIMIT
        assert "2021" not in mention.title
        words = mention.title.rstrip("…").lower().replace(",", " ").split()
        assert set(words) <= set(sentence.lower().replace(",", " ").replace(".", " ").split())


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        (
            "Mr Wills, whose posts include Tripoli and Canberra, stood before Peru’s old guard on 3 May 2021.",
            "Mr Wills stood before Peru’s old guard",
        ),
        (
            "The first joint hike among the coast guards of Chile and of the Republic of Peru was mulled in early June and they "
            "praised it.",
            "The first joint hike was mulled",
        ),
        (
            "Peru’s elders sat in the hall and formed a first guild with Chile in the fall of 1974 to mend things.",
            "Peru’s elders formed a first guild with Chile to mend things",
        ),
        (
            "A quarrel on the harm caused by the 24 February 1996 loss of two boats from Peru and Chile went on.",
            "Loss of two boats from Peru and Chile went on",
        ),
        (
            "The aim was to mend the harm to the old seas caused by the February 24, 1996, loss of two boats of Peru and Chile.",
            "Loss of two boats of Peru and Chile",
        ),
        (
            "Chile and Peru shall build on the garden party pondered on 26 February 2024 in Lima.",
            "The garden party pondered",
        ),
        (
            "We will work through the old house pondered on 26 May 2024 by Peru and Chile.",
            "The old house pondered by Peru and Chile",
        ),
        (
            "In March 2024, Peru’s president determined that Chile had failed to mend the wall.",
            "Peru’s president determined that Chile had failed to mend the wall",
        ),
        ("Peru, Chile, and Bolivia stood still on 3 May 2021.", "Peru, Chile, and Bolivia stood still"),
        (
            "As a reflection of this, Chile stood beside Peru on 3 May 2024.",
            "As a reflection of this, Chile stood beside Peru",
        ),
    ],
)
def test_a_title_keeps_its_subject_and_leaves_out_what_is_said_aside(
    sentence: str, title: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(weighed, "chance", lambda seen: 1.0)
    assert [m.title for m in told(sentence)] == [title]


@pytest.mark.parametrize(
    "sentence",
    [
        "Ms. Rojas was Minister Counselor for Management at Chile’s Embassy in Peru in 2011.",
        "Prior to leading the bureau, Ms. Rojas was Minister Counselor at Peru’s Embassy in Chile in 2011.",
        "She served as Peru’s consul in Chile from 2015 to 2018.",
        "IN WITNESS WHEREOF, I have hereunto set my hand this third day of December, in the year 2023, in Peru and Chile.",
    ],
)
def test_posts_held_and_closing_words_stay_untold(sentence: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weighed, "chance", lambda seen: 1.0)
    assert told(sentence) == []


def test_odds_against_tell_nothing_and_neither_does_a_text_without_diplomacy(monkeypatch: pytest.MonkeyPatch) -> None:
    sentence = "Peru and Chile stood still on 3 May 2021."
    monkeypatch.setattr(weighed, "chance", lambda seen: 1.0)
    assert len(told(sentence)) == 1
    assert told(sentence, before="Peru and Chile are neighbours.") == []
    monkeypatch.setattr(weighed, "chance", lambda seen: weighed.LEAST - 0.01)
    assert told(sentence) == []


def test_one_state_alone_makes_no_diplomacy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weighed, "chance", lambda seen: 1.0)
    before = "The president of Peru met her cabinet on Monday. Peru signed the treaty on Tuesday."
    assert told("The president stood there on 3 May 2021.", before) == []


def test_weights_are_learned_from_cases() -> None:
    cases = [
        *(Case(f"a{i}", frozenset({"“flew”", "a day"}), False, True, ("visit",)) for i in range(6)),
        *(Case(f"b{i}", frozenset({"“inked”", "a day"}), False, True, ("treaty",)) for i in range(6)),
        *(Case(f"c{i}", frozenset({"“voted”", "a day"}), False, False) for i in range(12)),
        *(Case(f"d{i}", frozenset({"“voted”"}), True, True, ("talks",)) for i in range(9)),  # a rule's
    ]
    weights = event_weights(cases)
    assert weights["“voted”"] < 0 < weights["“flew”"]
    assert abs(weights["a day"]) < weights["“flew”"]
    by_type = fitted([c for c in cases if c.types], EVENT_TYPES)
    assert max(EVENT_TYPES, key=lambda kind: by_type[kind].get("“inked”", 0.0)) == "treaty"


def test_the_table_has_weights_for_every_type_and_none_too_small_to_matter() -> None:
    event, types = weighed.tables()
    assert set(types) == set(EVENT_TYPES)
    for weights in (event, *types.values()):
        assert "any" in weights
        assert all(abs(w) >= 0.02 for cue, w in weights.items() if cue != "any")
    assert json.dumps(event)  # plain numbers


def test_the_order_in_which_a_process_holds_the_cues_changes_nothing() -> None:
    weights = {"any": -0.3, "a": 0.1, "b": 0.2, "c": 1e-17, "d": 1e9, "e": -1e9}
    assert len({weighed.odds(weights, order) for order in ("abcde", "edcba", "dabec", "cebad")}) == 1
