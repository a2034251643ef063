"""Who "I", "we" and "you" are in transcripts and speeches, and what is read with them."""

from __future__ import annotations

import pytest

from dateline import extract
from dateline.reading import article_from_text

MEETING = """Reception for President of Mongolia Tsakhiagiin Elbegdorj

PRESIDENT OF RUSSIA VLADIMIR PUTIN: Mr President, thank you. {}

PRESIDENT OF MONGOLIA TSAKHIAGIIN ELBEGDORJ (retranslated): {}

QUESTION: {}
"""
GAGGLE = """Press Gaggle by Press Secretary Karine Jean-Pierre En Route Warsaw, Poland

Aboard Air Force One

MS. JEAN-PIERRE: Good morning. President Duda sends his best.

Q {}

MR. KIRBY: {}
"""
SPEECH = "Remarks by President Biden on Foreign Policy\n\nThank you all. {}\n"


def told(text: str, *said: str) -> list[tuple[str, str, frozenset[str]]]:
    """(date, type, actors) of every event of a transcript of 3 September 2014 or 21 February 2023."""
    published = "2014-09-03" if text is MEETING else "2023-02-21"
    filled = text.format(*said, *["Thank you."] * (text.count("{}") - len(said)))
    events = extract([article_from_text(filled, name="n.txt", published=published)]).events
    return [(str(e.when), e.type, frozenset(e.actors)) for e in events]


@pytest.mark.parametrize(
    "said",
    [
        "We met in Sochi in May.",
        "You and I met in Sochi in May.",
        "Our prime ministers met in Sochi in May.",
        "In May you paid us a visit.",
    ],
)
def test_both_who_speak_are_meant(said: str) -> None:
    events = told(MEETING, said)
    assert [(when, sorted(actors)) for when, _, actors in events] == [("2014-05", ["MNG", "RUS"])]


def test_the_other_side_says_we_of_itself() -> None:
    assert told(MEETING, "Thank you.", "In June we expelled two Chinese diplomats.") == [
        ("2014-06", "relations", frozenset({"MNG", "CHN"}))
    ]


def test_labels_address_and_questions_take_no_part() -> None:
    asked = "President Putin, on Sunday the Americans tested a missile."
    assert told(MEETING, "Thank you.", "Thank you.", asked) == [("2014-08-31", "military", frozenset({"USA"}))]


def test_a_spokesman_says_we_of_the_house_of_his_colleague() -> None:
    said = told(GAGGLE, "And the Chinese?", "We imposed sanctions on Iran on Friday.")
    assert said == [("2023-02-17", "sanction", frozenset({"USA", "IRN"}))]


def test_a_speech_is_its_headlines() -> None:
    assert told(SPEECH, "In January I met with Prime Minister Kishida.") == [("2023-01", "summit", frozenset({"USA", "JPN"}))]


def test_we_is_nobody_where_no_label_says_who_speaks() -> None:
    assert told("{}\n", "We met in Sochi in May.") == []


def test_who_is_quoted_behind_a_colon_still_acts() -> None:
    said = 'President Macron met President Xi on Monday: "We agreed on much."'
    assert told("{}\n", said) == [("2023-02-20", "summit", frozenset({"FRA", "CHN"}))]


def test_a_first_is_counted_from_the_visit_that_it_takes_up() -> None:
    events = told(MEETING, "In November 2000 you came here, and it was the first visit by a leader of your country in 26 years.")
    assert {when for when, _, _ in events} == {"2000-11", "1974"}


def test_a_first_is_counted_from_its_own_date() -> None:
    events = told(MEETING, "In 2004 you became the first leader to pay us a visit in 32 years.")
    assert {when for when, _, _ in events} == {"2004", "1972"}


def test_who_receives_you_is_the_other() -> None:
    assert told(MEETING, "It was a pleasure to receive you in Sochi in August.") == [
        ("2014-08", "summit", frozenset({"MNG", "RUS"}))
    ]


def test_a_third_who_expects_me_is_whom_i_meet() -> None:
    events = told(MEETING, "From here I go to Ankara, where President Erdogan expects me tonight.")
    assert [(when, actors - {"RUS"}) for when, _, actors in events] == [("2014-09-03", {"TUR"})]


def test_what_is_adopted_where_two_speak_is_theirs() -> None:
    assert told(MEETING, "An agreement on transit was concluded in May.") == [("2014-05", "agreement", frozenset({"MNG", "RUS"}))]
    assert [actors for _, _, actors in told(MEETING, "The INF Treaty came to an end on 2 August.")] != [frozenset({"MNG", "RUS"})]


def test_an_invited_guest_may_come() -> None:
    text = "The Kenyan president invited President Macron to visit Nairobi in May 2024.\n"
    (event,) = extract([article_from_text(text, name="n.txt", published="2023-11-30")]).events
    assert (str(event.when), event.type, event.status, set(event.actors)) == ("2024-05", "visit", "possible", {"FRA", "KEN"})
