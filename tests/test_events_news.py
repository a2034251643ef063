"""What reports and releases leave to the reader: texts on the left, events on the right (date, type, status, actors)."""

import pytest

from dateline import extract
from dateline.reading import article_from_text

FRIDAY = "2024-06-14"


def events(text: str, published: str = FRIDAY) -> list[str]:
    found = extract([article_from_text(text, name="note.txt", published=published)]).events
    return [f"{e.when} {e.type} {e.status} {' '.join(sorted(e.actors))}".strip() for e in found]


READS = {
    "a document signed after the meeting, named again far below": (
        "The presidents of Chile and Peru held talks in Lima on Thursday.\n\nThey spoke of fish.\n\nThey spoke of copper.\n\n"
        "They spoke of wine.\n\nFollowing the talks, a memorandum of understanding between Chile's Ministry of Culture and "
        "Peru's Ministry of Culture was signed.",
        ["2024-06-13 talks occurred CHL PER", "2024-06-13 agreement occurred CHL PER"],
    ),
    "a signing that a meeting ended in": (
        "The leaders of Oman and Kenya met on Monday. "
        "The talks culminated in the signing by the two leaders of the Muscat Declaration.",
        ["2024-06-10 summit occurred KEN OMN", "2024-06-10 agreement occurred KEN OMN"],
    ),
    "a deed agreed at a meeting": (
        "The foreign ministers of Cuba and Spain met on Monday. "
        "The ministers of Cuba and Spain agreed to establish a joint commission.",
        ["2024-06-10 talks occurred CUB ESP", "2024-06-10 agreement occurred CUB ESP"],
    ),
    "a promise to go on, which is no deed": (
        "The foreign ministers of Cuba and Spain met on Monday. The ministers of Cuba and Spain agreed to stay in close touch.",
        ["2024-06-10 talks occurred CUB ESP"],
    ),
    "a joint statement told by its title": (
        "Joint Statement by the United States, Japan and Italy on Fisheries\n\nWe share the aim of clean seas.",
        [f"{FRIDAY} statement occurred ITA JPN USA"],
    ),
    "an occasion that only places a meeting": (
        "The Greek prime minister met with the Indian foreign minister at the Delphi Security Conference on 12 April 2024.",
        ["2024-04-12 talks occurred GRC IND"],
    ),
    "topics that are no parties": (
        "The foreign ministers of Brazil and Egypt discussed Sudan and Libya by telephone on Monday.",
        ["2024-06-10 talks occurred BRA EGY"],
    ),
    "a when-clause that dates the clause before it": (
        "President Milei of Argentina last set foot in Spain when he addressed a rally in Madrid in May.",
        ["2024-05 visit occurred ARG ESP"],
    ),
    "a plan prepared in the past": (
        "The ministers of Laos and Nepal met on Monday and spoke of preparations for a September 3-4 ASEAN summit in Vientiane.",
        ["2024-06-10 talks occurred LAO NPL", "2024-09-03/2024-09-04 summit planned ASEAN"],
    ),
    "an invitation of a past month": (
        "Inspectors from the IAEA, whom Iran had invited to Natanz in March, now seem unlikely to go.",
        ["2024-03 statement occurred IAEA IRN"],
    ),
}
IGNORES = {
    "a march against an accord": "Thousands of people marched on Friday against the accord between Turkey and Armenia.",
    "a number of a resolution": "We call for a ceasefire between Israel and Lebanon consistent with UNSCR 1701.",
    "a year inside what was said": "President Putin said trade between Russia and Ukraine in 2001 exceeded $10 billion.",
    "a year in the name of games": "The opening ceremony of the 2008 Summer Olympics pleased China and the United States.",
    "insight": "Today, we see a recognition both in Europe and in Japan that both need each other.",
}  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), READS.values(), ids=READS)
def test_reads(text: str, wanted: list[str]) -> None:
    assert sorted(events(text)) == sorted(wanted)


@pytest.mark.parametrize("text", IGNORES.values(), ids=IGNORES)
def test_ignores(text: str) -> None:
    assert events(text) == []
