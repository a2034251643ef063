"""40 made-up events for a slide: four lanes, 15 events over six decades and 25 in one month, out of 33 articles."""

from __future__ import annotations

import datetime as dt
import hashlib

from dateline.frame import Frames, to_frames
from dateline.model import Article, Event, EventMention, Publication, When

_YEAR = 2024
_PUBLISHERS = (
    "Alder Wire", "Baltic Courier", "Cape Herald", "Delta Record", "Eastern Post", "Fjord News", "Gulf Monitor", "Harbour Times",
    "Island Daily", "Juniper Review", "Karst Gazette", "Lagoon Press", "Meridian Wire", "Northern Echo", "Orchard Bulletin",
    "Prairie Star", "Quay Dispatch", "Ridge Observer", "Savanna Today", "Tundra Tribune", "Upland Journal", "Valley Register",
    "Western Argus", "Xylem Report", "Yarrow Chronicle", "Zenith News", "Amber Ledger", "Birch Standard", "Cedar Mail",
    "Dune Advocate", "Ember Leader", "Fern Examiner", "Grove Sentinel",
)  # fmt: skip
# type, date ("1961", "0603" in June, "0607-09"), title, status
_EVENTS = """
treaty 1961 Lagoon Treaty enters into force
treaty 1963 Partial test ban signed in Port Alder
treaty 1968 Non-proliferation pact opened for signature
treaty 1972 Missile limits agreed by the two powers
treaty 1975 Final Act on borders signed
treaty 1987 Medium-range missiles abolished
treaty 1997 Emissions protocol adopted
treaty 2010 New arms limits signed in the old castle
treaty 2015 Climate accord adopted by all parties
talks 1978 Hill-house accords concluded
talks 1993 Fjord accord on self-rule signed
talks 2015 Enrichment deal agreed after 20 months
talks 2023 Fossil phase-out text adopted
summit 2018 First leaders’ summit on the island
visit 2019 First state visit in forty years
treaty 0613 Ten-year security agreement signed
treaty 0613 Accord on support and reconstruction signed
treaty 0619 Strategic partnership treaty signed
treaty 0627 Security commitments signed with the Union
talks 0618 Two-plus-two dialogue of deputy ministers
talks 0625 Accession talks opened with two candidates
talks 0630-0701 Third meeting on the northern provinces|planned
talks 0606 Prisoner exchange discussed in the Gulf
talks 0612 Grain corridor talks adjourned without a text
summit 0604-0605 Continental summit on trade and minerals
summit 0610-0611 Foreign ministers of ten economies meet
summit 0611-0612 Recovery conference in the capital
summit 0613-0615 Summit of the seven by the sea
summit 0613-0614 Defence ministers of the alliance meet
summit 0615-0616 Peace summit above the lake
summit 0617 Council dines and debates top posts
summit 0627-0628 European Council decides on top posts
visit 0602 President addresses the harbour dialogue
visit 0606 Leaders mark the landing’s 80th year
visit 0608 State visit with parade and dinner
visit 0609 Neighbours’ leaders attend the swearing-in
visit 0615-0618 Premier visits the southern continent
visit 0620 President visits the delta republic
visit 0621-0622 Prime minister on a state visit
visit 0703-0704 President expected at the steppe summit|planned
"""


def slide_frames() -> Frames:
    """The frames of the 40 events; every article is cited."""
    lines = _EVENTS.strip().splitlines()
    articles = [_article(number) for number in range(len(_PUBLISHERS))]
    return to_frames(articles, [_event(number, line, articles[number % len(articles)]) for number, line in enumerate(lines)])


def _article(number: int) -> Article:
    publisher, text = _PUBLISHERS[number], f"Made-up report number {number} for a slide."
    sha = hashlib.sha256(text.encode()).hexdigest()
    published = Publication(When.day(dt.date(_YEAR, 6, 1 + number % 28)), "metadata")
    title = f"What happened, report {number + 1}"
    return Article(sha[:12], f"slide-{number}.txt", text, sha, title=title, publisher=publisher, published=published)


def _event(number: int, line: str, article: Article) -> Event:
    kind, date, rest = line.split(" ", 2)
    title, _, status = rest.partition("|")
    when, said = _when(date), status or "occurred"
    mention = EventMention(article.id, 0, len(title), title, 1, kind, said, when, "explicit", "sample", title=title)
    return Event(f"slide-{number:02}", title, kind, said, when, "explicit", (), (), None, (mention,))  # type: ignore[arg-type]


def _when(date: str) -> When:
    if date[0] != "0":
        return When.year(int(date))
    days = [dt.date(_YEAR, int(day[:2]), int(day[2:])) for day in date.split("-")]
    return When.day(days[0]) if len(days) == 1 else When.between(days[0], days[1])
