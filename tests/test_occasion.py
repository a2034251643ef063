"""The meeting at which a transcript was made: named by its headline, or told by those who speak."""

from __future__ import annotations

import pytest

from dateline import extract
from dateline.model import Event
from dateline.reading import article_from_text

TEXT = """{}

PRESIDENT OF KAZAKHSTAN KASSYM-JOMART TOKAYEV: Good afternoon. {}

{}: {}
"""
OTHER = "PRESIDENT OF HUNGARY TAMÁS SULYOK"


def told(title: str, said: str, other: str = OTHER, answer: str = "Thank you.") -> tuple[Event, ...]:
    text = TEXT.format(title, said, other, answer)
    return extract([article_from_text(text, name="n.txt", published="2024-11-18")]).events


@pytest.mark.parametrize(
    ("title", "said", "kind"),
    [
        ("Meeting with President of Hungary Tamás Sulyok", "I am glad to see you.", "summit"),
        ("Telephone conversation with President of Hungary Tamás Sulyok", "Dear friends.", "talks"),
        ("Press statements following talks", "We have had substantive talks.", "talks"),
        ("Press statements following talks", "Our talks were open and useful.", "talks"),
        ("Joint news conference", "The President and I discussed energy in detail.", "talks"),
        ("Press Statements Following Kazakhstani-Hungarian Talks", "Dear friends.", "talks"),
        ("Answers to journalists' questions after the summit with President of Hungary Tamás Sulyok", "Dear friends.", "summit"),
    ],
)
def test_the_meeting_was_held_on_the_day_of_publication(title: str, said: str, kind: str) -> None:
    (event,) = told(title, said)
    assert (str(event.when), event.type, event.status, set(event.actors)) == ("2024-11-18", kind, "occurred", {"KAZ", "HUN"})
    assert event.mentions[0].basis == "publication"


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Remarks ahead of a meeting with President of Hungary Tamás Sulyok", "Good luck."),  # it is to come
        ("Speech at a forum", "I am glad to see you."),  # one only speaks there
        ("Speech at a forum", "We discussed energy in detail."),  # when is not told
        ("Joint news conference", "I have discussed this with President Macron."),  # with another
        ("Joint news conference", "We will discuss energy in detail."),
    ],
)
def test_no_other_headline_makes_a_meeting(title: str, said: str) -> None:
    assert told(title, said) == ()


def test_who_speaks_alone_meets_nobody() -> None:
    assert told("Meeting with members of the Government", "We have had useful talks.", "VICE-MINISTER", "Yes.") == ()


def test_a_meeting_told_with_its_day_is_not_told_twice() -> None:
    (event,) = told("Meeting with President of Hungary Tamás Sulyok", "Today we held talks in a narrow circle.")
    assert event.mentions[0].quote.endswith("in a narrow circle.")


def test_what_is_only_planned_for_that_day_is_another_event() -> None:
    events = told("Meeting with President of Hungary Tamás Sulyok", "Today we will also open the forum of our two countries.")
    assert ("2024-11-18", "summit", "occurred") in {(str(e.when), e.type, e.status) for e in events}
