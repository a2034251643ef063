"""Titles are headlines: who, what, where, in one style, and never too long."""

import csv
from pathlib import Path

import pytest

from dateline import extract
from dateline.events.document_titles import short_document
from dateline.events.headlines import make_title
from dateline.events.titles import LIMIT, Party, TitleParts, fit
from dateline.reading import article_from_text

KIM, PUTIN = Party("PRK", "Kim Jong-un", "leader"), Party("RUS", "Vladimir Putin", "president")
KOREA, CHINA, JAPAN = Party("KOR"), Party("CHN"), Party("JPN")

HEADLINES = {
    "Kim and Putin meet at the Vostochny Cosmodrome": TitleParts(
        "summit", "held", "occurred", (KIM, PUTIN), object="summit", place="at the Vostochny Cosmodrome"
    ),
    "South Korea and China to hold security dialogue in Seoul": TitleParts(
        "talks", "held", "planned", (KOREA,), (CHINA,), object="security dialogue", place="in Seoul"
    ),
    "Previous South Korea–China security dialogue": TitleParts(
        "talks", "held", "occurred", (KOREA, CHINA), object="security dialogue", implied=True
    ),
    "Kim and Choe hold talks in Pyongyang": TitleParts(  # nobody meets themselves
        "talks", "met", "occurred", (KIM, Party("PRK", "Choe Son-hui", "foreign minister")), place="in Pyongyang"
    ),
    "North Korea’s foreign minister to visit China": TitleParts(
        "visit", "visited", "planned", (Party("PRK", None, "foreign minister"),), destination="China"
    ),
    "North Korea and China reaffirm their friendship": TitleParts(
        "statement", "said", "occurred", (Party("PRK"), CHINA), verb="reaffirmed", complement="their friendship"
    ),
    "Foreign ministers to hold conference in Geneva": TitleParts(
        "talks", "held", "planned", object="conference", place="in Geneva", unnamed="foreign ministers"
    ),
    "Secretary of state visits North Korea": TitleParts(
        "visit", "visited", "occurred", destination="North Korea", unnamed="secretary of state"
    ),
    "Kim to pay visit": TitleParts("visit", "visited", "planned", (KIM,)),
    "Putin to visit North Korea": TitleParts("visit", "visited", "planned", (PUTIN,), destination="North Korea"),
    "Putin visits North Korea": TitleParts("visit", "visited", "occurred", (PUTIN,), destination="North Korea"),
    "Kim and Putin may sign pact": TitleParts("treaty", "signed", "possible", (KIM, PUTIN), object="pact"),
    "South Korea–Japan pact to end": TitleParts("agreement", "ended", "planned", (KOREA,), (JAPAN,), object="pact"),
    "Kim and Putin speak by phone": TitleParts("talks", "called", "occurred", (KIM, PUTIN), object="phone call"),
    "South Korea says it will end the pact": TitleParts(
        "statement", "said", "occurred", (KOREA,), verb="said", complement="that it would end the pact"
    ),
    "South Korea: “Cooperation must comply with the resolutions”": TitleParts(
        "statement", "said", "occurred", (KOREA,), verb="responded", complement="“Cooperation must comply with the resolutions”"
    ),
    "North Korea’s spy satellite launch fails": TitleParts(
        "military", "launched", "occurred", (Party("PRK"),), object="spy satellite", failed=True
    ),
    "North Korea, China and Japan issue joint statement": TitleParts(
        "statement", "issued", "occurred", (Party("PRK"), CHINA, JAPAN), verb="Joint Statement by"
    ),
    "Putin to attend APEC summit in Lima": TitleParts(
        "summit", "held", "planned", (PUTIN,), (Party("APEC"),), object="summit", place="in Lima", verb="attend"
    ),
    "North Korea conducts nuclear tests": TitleParts("military", "tested", "occurred", (Party("PRK"),), object="nuclear tests"),
    "Japan rejects the claim": TitleParts("statement", "said", "occurred", (JAPAN,), verb="rejected", complement="The claim"),
    "Putin makes statement": TitleParts("statement", "said", "occurred", (PUTIN,), verb="said", complement="in Sochi last year"),
    "Kim–Putin summit called off": TitleParts("summit", "held", "cancelled", (KIM, PUTIN), object="summit"),
    "Japan imposes export controls on South Korea": TitleParts(
        "sanction", "imposed", "occurred", (JAPAN,), (KOREA,), object="export controls"
    ),
    "Japan annexes South Korea": TitleParts("other", "annexed", "occurred", (JAPAN,), (KOREA,), verb="annexed"),
    "South Korea declares independence": TitleParts("relations", "independent", "occurred", (KOREA,), verb="declared"),
    "Japan grants South Korea independence": TitleParts(
        "relations", "independent", "occurred", (JAPAN,), (KOREA,), verb="granted"
    ),
    "Japan raises legation in rank": TitleParts("relations", "mission raised", "occurred", (JAPAN,), object="legation"),
    "South Korea recognised": TitleParts("relations", "recognised", "occurred", (), (KOREA,), verb="recognised"),
}


@pytest.mark.parametrize("headline", HEADLINES)
def test_headlines(headline: str) -> None:
    assert make_title(HEADLINES[headline]) == headline


def test_a_long_title_is_cut_between_words_and_closes_its_quotation() -> None:
    title = (
        "South Korea says it “will spare no effort to bring the dialogue on the peninsula back to where it once was” this year"
    )
    cut = fit(title)
    assert len(cut) <= LIMIT
    assert title.startswith(cut.rstrip("”…"))
    assert title[len(cut.rstrip("”…"))] in " ,"
    assert cut.count("“") == cut.count("”")


def test_a_cut_that_leaves_a_phrase_without_its_end_is_said() -> None:
    said = "Sarkozy says his attendance will depend on the progress that Beijing shows in talks"
    assert fit(said) == "Sarkozy says his attendance will depend on the progress…"
    whole = "Sarkozy says his attendance will not be discussed in the parliaments of Europe"
    assert fit(whole) == "Sarkozy says his attendance will not be discussed"


def test_a_long_list_of_parties_costs_the_object_its_adjectives() -> None:
    four = tuple(Party(code) for code in ("RUS", "KAZ", "TKM", "TJK"))
    parts = TitleParts("agreement", "reached", "occurred", four, object="multilateral energy agreements", place="in Almaty")
    assert make_title(parts) == "Russia, Kazakhstan, Turkmenistan and Tajikistan reach agreements"


def test_a_long_treaty_name_is_shortened_to_its_topic() -> None:
    assert short_document("Treaty of Friendship, Cooperation and Mutual Assistance") == "friendship treaty"
    assert short_document("Panmunjom Declaration") == "Panmunjom Declaration"


@pytest.mark.parametrize("name", ["Yalta conference", "Camp David summit", "Dayton talks", "Reykjavik meeting"])
def test_a_meeting_of_whom_nobody_says_keeps_the_place_it_is_named_after(name: str) -> None:
    text = f"Officials of France and Germany spoke on Monday. The {name} of February 1985 changed Europe."
    events = extract([article_from_text(text, name="note.txt", published="2018-09-17")]).events
    assert name in [event.title for event in events]


with (Path(__file__).parent / "gold" / "titles.tsv").open(encoding="utf-8", newline="") as file:
    TOLD = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


@pytest.mark.parametrize("row", TOLD, ids=[row["title"] for row in TOLD])
def test_headlines_of_real_sentences(row: dict[str, str]) -> None:
    events = extract([article_from_text(row["text"], name="note.txt", published=row["published"])]).events
    assert [e.title for e in events if str(e.when) == row["date"]] == [row["title"]]
