"""What a state does at home is no diplomacy, in whatever words and beside whatever treaty it is told."""

import pytest

from dateline.events import weighed
from dateline.events.rules.everyday import WEIGHED
from dateline.model import EventMention
from dateline.pipeline import read_one
from dateline.reading import article_from_text

# A text of diplomacy: two states, and a treaty.
BEFORE = "The United States and Canada signed a treaty on 2 May 2024. President Biden and Prime Minister Trudeau met."


def told(sentence: str) -> list[EventMention]:
    """What the rules tell of it."""
    text = f"{BEFORE}\n\n{sentence}"
    events = read_one(article_from_text(text, published="2024-06-14")).events
    return [m for m in events if m.start > len(BEFORE) and not m.rule.startswith(WEIGHED)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Today, President Biden declared that a major disaster exists in the State of Maine and ordered Federal aid.",
        "On 3 June 2024 President Biden signed the Safer Bridges Act.",
        "On 3 June 2024 President Biden signed an Executive Order titled “Better Schools” directing agencies to act.",
        "On 4 June 2024, he signed an Executive Order preventing the federal government from buying old lorries.",
        "On 3 June 2024 President Biden called on Congress to pass the plan.",
        "Today, President Biden accepted Ms. Moss’s request to withdraw her name from nomination for the post.",
        "Today, President Biden is announcing that his Administration has arranged the third flight with milk powder.",
        "On 3 June 2024 President Biden sent letters to leading drug manufacturers.",
        "On 3 June 2024 President Biden sent letters to leading drug manufacturers on prices in other developed nations.",
        "The loan program was created in 2007 to encourage young people to enter public service.",
        "On 5 February 2024, President Biden launched BetterPrices.gov, where the sick can find lower prices.",
        "When President Ford proclaimed the first Open Rivers Week in 1975, he spoke to anglers.",
        "Today the Vice President convened a roundtable with 25 students from 12 states.",
        "The council will host a dialogue on water in Indian Country this fall.",
    ],
)
def test_what_is_done_at_home_is_no_event(sentence: str) -> None:
    assert [m.title for m in told(sentence)] == []


@pytest.mark.parametrize(
    "sentence",
    [
        "On 3 June 2024 President Biden dismissed the previous governor.",
        "On 3 June 2024 President Trudeau named a government of 21 ministers.",
        "Prime Minister Trudeau declared a state of emergency on 3 June 2024.",
        "On 3 June 2024 President Biden raised the minimum wage by 20 percent.",
    ],
)
def test_how_a_state_is_governed_is_not_weighed_either(sentence: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weighed, "chance", lambda seen: 1.0)
    events = read_one(article_from_text(f"{BEFORE}\n\n{sentence}", published="2024-06-14")).events
    assert [m.title for m in events if m.start > len(BEFORE)] == []


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("On 3 June 2024 President Biden sent letters to the leaders of Peru and Chile.", "statement"),
        ("On 4 June 2024, he signed an Executive Order imposing sanctions on Belarus.", "sanction"),
        ("On 3 June 2024 President Biden called on Congress to approve arms for Ukraine.", "statement"),
        ("On 3 June 2024 Canada launched a search for gold with the United States.", "other"),
        ("Canada suspended its nuclear program on 3 June 2024.", "other"),
        ("On 3 June 2024 Peru and Chile launched a joint program on fishing.", "agreement"),
    ],
)
def test_what_names_another_state_still_is(sentence: str, kind: str) -> None:
    assert [m.type for m in told(sentence)] == [kind]


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("On 3 June 2024 Canada heard a delegation of the United States.", "Canada hears a delegation of the United States"),
        ("On 3 June 2024 Canada received two American inspectors.", "Canada and US meet"),
        ("On 3 June 2024 the King received her in Ottawa.", "Biden holds talks in Ottawa"),
    ],
)
def test_who_is_received_is_met(sentence: str, title: str) -> None:
    assert [(m.type, m.title) for m in told(sentence)] == [("talks", title)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Ms. Moss received her J.D. from a law school in Ohio in 2002.",
        "On 3 June 2024 Canada saw horrific threats against the United States.",
        "On 30 June 2023, he qualified as a pilot in Canada near the United States.",
        "Today, he is calling on Congress and the states to cut the tax on fuel.",
        "Let us offer strength to those Americans fighting its effects today and unite in our hope for them.",
        "He joined the U.S. Marshals Service as a deputy in 2005.",
        "Upon taking office on 3 June 2024, Mr. Biden looked at incidents reported by our colleagues.",
    ],
)
def test_words_that_only_look_like_a_deed_are_left_alone(sentence: str) -> None:
    assert [m.title for m in told(sentence)] == []


def test_an_act_far_from_where_another_state_is_told_of_is_at_home() -> None:
    between = "\n\n".join(f"Nothing more was heard for {n} hours." for n in range(2, 9))
    act = "On 3 June 2024 Canada widened the harbour."
    text = f"{BEFORE}\n\n{between}\n\n{act}"
    assert [m.quote for m in read_one(article_from_text(text, published="2024-06-14")).events if m.quote == act] == []
    text = f"{BEFORE} {act}"
    assert [m.quote for m in read_one(article_from_text(text, published="2024-06-14")).events if m.quote == act] == [act]


@pytest.mark.parametrize(
    ("lead", "days"),
    [
        ("The last time President Biden visited Ottawa, he said that the United States needs Canada.", []),
        ("President Biden of the United States visited Ottawa and met Prime Minister Trudeau.", ["2024-06-14"]),
    ],
)
def test_another_time_is_not_the_day_of_publication(lead: str, days: list[str]) -> None:
    events = read_one(article_from_text(lead, published="2024-06-14")).events
    assert [str(m.when) for m in events if m.type == "visit"] == days


@pytest.mark.parametrize(
    ("lead", "titles"),
    [
        ("We trust the government of Peru near Chile, and we commend them for how they did it.", []),
        ("Peru trusts its envoys, and it commends Chile for how it did this.", ["Peru commends Chile for how it did this"]),
    ],
)
def test_nobody_s_we_is_not_the_state_named_last(lead: str, titles: list[str]) -> None:
    assert [m.title for m in read_one(article_from_text(lead, published="2024-06-14")).events] == titles


def test_titles_of_a_visit_and_of_talks_say_who_and_what() -> None:
    (visit,) = told("The trip builds on Secretary Antony Blinken’s travel in February to the region.")
    assert visit.title == "Visit by Blinken"
    (talks,) = told("Canada moved the United States, most recently through talks last month in Geneva.")
    assert talks.title == "Canada and US hold talks in Geneva"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # a headline that tells a meeting in the past tense; in the present it may be of any day
        ("Sergei Markov held talks with President of Chad Mahamat Déby\n\nThe talks covered energy.", []),
        (
            "President of Gabon Brice Nguema held talks with President of Chad Mahamat Déby\n\nThey covered energy.",
            ["2024-06-14"],
        ),
        ("President of Gabon Brice Nguema holds talks with President of Chad Mahamat Déby\n\nThey covered energy.", []),
        # what is only counted from, and the deed that is welcomed
        (
            "Gabon\n\nPresident Nguema of Gabon met President Déby of Chad, his first guest since he took office on May 6.",
            ["2024-06-14"],
        ),
        (
            "Statement\n\nNorway welcomes the outcome of the session between Chad and Gabon, held in Lomé on 20 and 21 May.",
            ["2024-05-20/2024-05-21", "2024-06-14"],
        ),
    ],
)
def test_a_lead_tells_of_the_day_of_publication(text: str, told: list[str]) -> None:
    assert sorted(str(m.when) for m in read_one(article_from_text(text, published="2024-06-14")).events) == told
