"""What is furniture and what is text; what the page says of its date. The corpora are the specification."""

import datetime as dt
import textwrap

import pytest

from dateline.model import Article
from dateline.reading import article_from_text, read_document
from dateline.reading.furniture import line_kind
from dateline.reading.page import DATELINE
from dateline.reading.published import lone_date, posted_publication

FURNITURE = {
    "posted": [
        "Posted on : 2024-06-14 16:54 KST Modified on : 2024-06-14 16:54 KST",
        "Published: 14 June 2024 at 10:15 BST",
        "Updated 14 June 2024",
        "For immediate release: 5 October 2023",
        "First published on Fri 14 Jun 2024 11.05 BST",
        "Last updated: June 14, 2024 4:54 p.m. EDT",
        "Date: 2024/06/14",
        "Press release | 14 June 2024",
        "Published : June 14, 2024 - 16:54",
        "Published: 14 Jun. 2024, 18:21",
        "Published 2024.06.14. 16:54",
        "Published On 14 Jun 2024",
        "Published 4:54 PM EDT, June 14, 2024",
        "4 minute read Updated 10:37 AM EDT, Fri June 14, 2024",
        "By Global Times Published: Jun 14, 2024 04:54 PM",
        "By JANE DOE and JOHN SMITH | Updated: June 14, 2024, 4:54 p.m.",
    ],
    "byline": [
        "By Park Min-hee, senior staff writer",
        "BY JANE DOE",
        "By Jane Doe and John Smith",
        "by Kim Hyung-jin, AP diplomatic correspondent",
        "Reporting by Jane Doe in Moscow; editing by John Smith",
        "(Additional reporting by A. Smith and B. Jones.)",
    ],
    "caption": [
        "The two leaders shake hands in Moscow on Tuesday. (KCNA/Yonhap)",
        "The launch pad at the cosmodrome, Sept. 13, 2023. AP-Yonhap",
        "Foreign ministers stand for a photo before their meeting in Bali.",
        "Photo: the delegations at the table in Geneva",
        "The minister arrives in Hanoi on Monday. Photo by Jane Doe",
        "The minister arrives in Hanoi on Monday. / AFP",
        "The leaders walk to the hall, 12 June 2018. REUTERS",
        "President Lee waves as he boards his plane at Seoul Air Base on Sunday. [Yonhap/Pool]",
        "President Yoon speaks at the presidential office in Seoul on June 14. [JOONGANG ILBO]",
        "The ministers shake hands before talks in Seoul on June 18. [AP/YONHAP]",
        "Russian President Vladimir Putin, right, and North Korean leader Kim Jong-un shake hands",
        "Kim Jong-un (L) and Vladimir Putin (R) toast at a banquet in Pyongyang",
        "From left: the ministers of Japan, China and Korea",
        "In this file photo, the two presidents meet in Helsinki on July 16, 2018",
    ],
    "related": [
        "Related stories",
        "Most viewed articles",
        "Read more",
        "READ MORE: Putin arrives in Hanoi",
        "See also",
        "[Related Articles]",
    ],
    "form": [
        "Leave a Reply",
        "Your email address will not be published. Required fields are marked *",
        "Post a comment",
        "Comment *",
        "Log in to comment",
        "12 Comments",
    ],
    "contact": [
        "Please direct questions or comments to []",
        "Please direct questions or comments to [english@example.org]",
        "Contact: press@example.org, +32 2 281 61 11. Meeting ref. 2023/1005-17. © 2023.",
        "Tel: +41 22 917 1234",
        "jane.doe@example.org",
        "Media enquiries: Jane Doe, 020 7008 1500",
    ],
    "boilerplate": [
        "© 2024 The Example Times",
        "Copyright 2024 Example Press. All rights reserved.",
        "button that move to original korean article (클릭시 원문으로 이동하는 버튼)",
        "Share on Facebook",
        "Facebook Twitter WhatsApp",
        "Sign up for our daily newsletter",
        "Subscribe to our newsletter and get the news in your inbox",
        "PRESS RELEASE",
        "###",
        "Advertisement",
        "Story continues below advertisement",
        "4 min read",
        "Skip to content",
        "Home > World > Asia",
    ],
    "credit": ["(KCNA/Yonhap)", "AP", "Photo by Jane Doe", "Getty Images"],
}

TEXT = [
    "By Thursday, 300 people had fled the city.",
    "By invitation of President Putin, Kim travelled to Vladivostok.",
    "By May the talks had stalled",
    "Posted to Moscow in 1961, the ambassador signed the treaty.",
    "Published in 1961, the treaty bound both sides for decades to come.",
    "Issued on 5 October 2023, the joint statement condemned the launch and called on all parties to return to the table.",
    "Share of exports to China falls as sanctions bite",
    "Related sanctions were lifted in 2015 after the accord.",
    "Read more books, the minister told students on Friday.",
    "Comments by the minister angered Tokyo.",
    "Contact between the two Koreas ceased in April 2023.",
    "Edited by a committee, the declaration was adopted in Rome. It took three days and pleased no delegation.",
    "The Kremlin said earlier that Putin had accepted the invitation.",
    "On 20-24 June 2024 the delegations met in Geneva, 300 envoys from 40 states.",
    "The hotline, cut on 7 April 2023, was restored.",
    "Join NATO or stay neutral: Finland decides",
    "Support for the treaty fell.",
    "Ends of the earth: envoys meet in Svalbard",
    "Images of the launch were shown on state television on 14 June 2024.",
    "The president is seen as a hardliner in Tehran and in Moscow alike.",
    "Treaty (1961)",
    "The joint statement was issued on 5 October 2023",
    "Seoul said the text was released 5 October 2023.",
    "The right, left, and centre of the house voted for it.",
]


@pytest.mark.parametrize(("line", "kind"), [(line, kind) for kind, lines in FURNITURE.items() for line in lines])
def test_knows_furniture(line: str, kind: str) -> None:
    assert line_kind(line) == kind


@pytest.mark.parametrize("line", TEXT)
def test_leaves_text_alone(line: str) -> None:
    assert line_kind(line) is None


DATELINES = {
    "GENEVA, Nov. 24 — Iran agreed": "GENEVA, Nov. 24 — ",
    "WASHINGTON — President Trump": "WASHINGTON — ",
    "SEOUL, June 14 (Yonhap) -- South Korea": "SEOUL, June 14 (Yonhap) -- ",
    "MOSCOW (Reuters) - Russia said": "MOSCOW (Reuters) - ",
    "RIYADH, June 6 (GWA) - Iran reopened": "RIYADH, June 6 (GWA) - ",
    "WASHINGTON, D.C. – Today": "WASHINGTON, D.C. – ",
    "BRUSSELS/ANKARA (Reuters) - Turkey": "BRUSSELS/ANKARA (Reuters) - ",
    "MOSCOW, August 4. /TASS/. The leaders": "MOSCOW, August 4. /TASS/. ",
    "Hong Kong CNN — China said": "Hong Kong CNN — ",
    "Seoul, South Korea — North Korea": "Seoul, South Korea — ",
    "SEOUL, SOUTH KOREA — North Korea": "SEOUL, SOUTH KOREA — ",
    "BEIJING, June 14 (Xinhua) -- China": "BEIJING, June 14 (Xinhua) -- ",
    "TUNIS, March 3 (Maghreb Press) — Tunisia": "TUNIS, March 3 (Maghreb Press) — ",
    "Colombo, 8 March (News Agency of the Strait) — India": "Colombo, 8 March (News Agency of the Strait) — ",
    "LIMA (Agency) — Peru": "LIMA (Agency) — ",
    "Anna Berg (Greens) — We": None,
    "MOSCOW, August 4 /TASS/. The leaders": "MOSCOW, August 4 /TASS/. ",
    "Geneva, 24 November 2013 – Iran": "Geneva, 24 November 2013 – ",
    "Beijing (AFP) – China said": "Beijing (AFP) – ",
    "Thursday, May 7, 2015 On Tuesday, the": "Thursday, May 7, 2015 ",
    "Thursday, May 7, 2015, was the day": None,
    "UNITED NATIONS (AP) — The Security Council": "UNITED NATIONS (AP) — ",
    "(Reuters) - Russia said": "(Reuters) - ",
    "On April 3–4, Putin will visit": None,
    "NATO — which was founded in 1949 — grew": None,
    "COVID-19 closed the border": None,
    "On June 8, Putin – Russia's president – spoke": None,
    "President Putin — The Kremlin's master — spoke": None,
}


@pytest.mark.parametrize(("line", "dateline"), DATELINES.items())
def test_datelines(line: str, dateline: str | None) -> None:
    found = DATELINE.match(line)
    assert (found.group() if found else None) == dateline


POSTED = {
    "Posted on : 2024-06-14 16:54 KST Modified on : 2024-06-15 16:54 KST": ("2024-06-14", 9),
    "Updated: June 15, 2024 4:54 p.m. EDT | Posted: June 14, 2024": ("2024-06-14", None),
    "Published 23:30 GMT, 14 June 2024": ("2024-06-14", 0),
    "Published: 14 June 2024 at 00:15 CEST": ("2024-06-14", 2),
    "Published 13/06/2024": ("2024-06-13", None),
    "Published 06/13/2024": ("2024-06-13", None),
    "Updated 2024-06-14T16:54:00+09:00": ("2024-06-14", 9),
}
NOT_POSTED = [
    "Published 03/04/2024",
    "Published June 14",
    "Published in June 2024",
    "Posted on Tuesday",
    "Modified 31 February 2024",
]


@pytest.mark.parametrize(("line", "told"), POSTED.items())
def test_posted_lines_give_the_publishers_day(line: str, told: tuple[str, int | None]) -> None:
    found = posted_publication(line)
    assert found is not None
    hours = found.at.utcoffset() // dt.timedelta(hours=1) if found.at else None
    assert (found.iso, found.basis, hours) == (told[0], "text", told[1])
    assert "the page says" in found.reason


@pytest.mark.parametrize("line", NOT_POSTED)
def test_a_date_in_part_is_no_publication_date(line: str) -> None:
    assert posted_publication(line) is None


LONE = [
    "Sunday, January 22, 2011", "January 14, 2008", "2011-01-22", "May 16, 2023", "August 4, 2001, 19:30 The Kremlin, Moscow",
    "All News 16:54 June 14, 2024", "Source: Xinhua | 2024-06-14 16:54:00 | Editor: huaxia",
    "KYODO NEWS - Jun 14, 2024 - 16:54 | World, All", "Fri 14 Jun 2024 17.31 BST", "2024. 6. 14.",
    "Seoul, June 14, 2024", "The Korea Times | 2024-06-14 16:54", "14 June 2024 By Jane Doe",
]  # fmt: skip
NOT_LONE = ["Treaty of 8 April 2010", "January 14, 2008 was a cold day", "June 14", "In force since 2 May 2011", "14 June"]


@pytest.mark.parametrize("line", LONE)
def test_lone_date_lines(line: str) -> None:
    assert lone_date(line)


@pytest.mark.parametrize("line", NOT_LONE)
def test_lines_with_more_than_a_date(line: str) -> None:
    assert lone_date(line) is None


def article(*lines: str) -> Article:
    return article_from_text("\n\n".join(lines))


PROSE = "The foreign ministers of both countries met in Geneva for the first time in nine years."


def kinds(read: Article) -> dict[str, str]:
    return {read.text[f.start : f.end]: f.kind for f in read_document(read).furniture}


def told(read: Article) -> list[str]:
    return [read.text[s.start : s.end] for s in read_document(read).sentences]


def test_date_line_under_the_headline_dates_the_article() -> None:
    assert article("Leaders meet", "May 16, 2023", PROSE).published.iso == "2023-05-16"
    assert article(
        "UK envoy meets US envoy for talks on the new arms treaty in Washington, D.C.", "May 16, 2010", PROSE
    ).published.iso


def test_a_chronology_dates_no_article() -> None:
    read = article("A history", "January 14, 2008", PROSE, "May 16, 2010", PROSE)
    assert read.published.when is None
    assert read.published.basis == "unknown"


def test_a_headline_with_a_date_is_no_date_line() -> None:
    assert article("Camp David Accords, 17 September 1978", PROSE, PROSE).published.when is None


def test_a_dateline_dates_the_article_only_with_its_year() -> None:
    assert article("Iran agrees", f"GENEVA, Nov. 24 — {PROSE}").published.when is None
    assert article("Iran agrees", f"Geneva, 24 November 2013 – {PROSE}").published.iso == "2013-11-24"


def test_sentence_begins_after_the_dateline() -> None:
    read = article("Iran agrees", f"GENEVA, Nov. 24 — {PROSE}")
    assert told(read) == ["Iran agrees", PROSE]
    assert kinds(read)["GENEVA, Nov. 24 —"] == "dateline"


def test_credit_is_no_part_of_the_caption() -> None:
    read = article("Leaders meet", "Kim and Putin meet at the port on Sept. 13, 2023. (KCNA/Yonhap)", PROSE)
    assert "Kim and Putin meet at the port on Sept. 13, 2023." in told(read)
    assert kinds(read)["(KCNA/Yonhap)"] == "credit"


def test_what_follows_related_stories_belongs_to_them_up_to_running_text() -> None:
    read = article("Leaders meet", PROSE, "Related stories", "Putin lands in Hanoi", "Seoul protests", PROSE, "Next steps")
    found = kinds(read)
    assert found["Putin lands in Hanoi"] == found["Seoul protests"] == "related"
    assert told(read).count(PROSE) == 2
    assert found["Next steps"] == "heading"


def test_dates_of_related_stories_are_not_the_articles() -> None:
    read = article("Leaders meet", PROSE, "Related stories", "Putin lands in Hanoi", "2024-06-20", "Posted on 21 June 2024")
    assert read.published.when is None


def test_title_is_the_first_line_that_looks_like_one() -> None:
    assert article("PRESS RELEASE", "For immediate release: 5 October 2023", "Joint statement", PROSE).title == "Joint statement"
    assert article(PROSE, PROSE).title == ""
    assert article("Is this a treaty?", PROSE).title == "Is this a treaty?"
    assert article_from_text(PROSE).title == ""


def test_byline_is_read_from_the_page_where_metadata_has_none() -> None:
    assert article("Leaders meet", PROSE, "By Park Min-hee, senior staff writer").byline == "Park Min-hee"


def test_list_labels_are_no_part_of_a_sentence() -> None:
    assert told(article("Joint statement", "1. The Ministers met today.", "- They spoke of trade.")) == [
        "Joint statement",
        "The Ministers met today.",
        "They spoke of trade.",
    ]


def test_hard_wrapped_lines_make_one_paragraph() -> None:
    wrapped = textwrap.fill(
        PROSE.removesuffix(".") + ", and agreed to resume their talks on the border that both of them claim.", 70
    )
    read = article_from_text("Leaders meet\n\n" + wrapped + "\n\n" + wrapped)
    document = read_document(read)
    assert len(document.paragraphs) == 3
    assert told(read)[1] == wrapped


def test_every_sentence_lies_in_its_paragraph() -> None:
    read = article("Leaders meet", "May 16, 2023", f"{PROSE} {PROSE}", "By Jane Doe")
    document = read_document(read)
    assert [s.paragraph for s in document.sentences] == [0, 2, 2]
    assert all(
        document.paragraphs[s.paragraph].start <= s.start < s.end <= document.paragraphs[s.paragraph].end
        for s in document.sentences
    )


MET = "Russian President Vladimir Putin met North Korean leader"
WRAPPED = {
    "a small letter": f"{MET} Kim Jong-un in Moscow\non 3 May 2023.",
    "an open word": f"{MET} Kim Jong-un in Moscow on\n3 May 2023.",
    "a split date": f"{MET} Kim Jong-un in Moscow on 3 May\n2023.",
    "a comma": "On 3 May 2023,\nVladimir Putin met Kim Jong-un in Moscow.",
    "a name at the break": f"{MET}\nKim Jong-un in Moscow on 4 May 2023 and the two sides\nagreed to hold further talks.",
    "one word left": f"{MET} Kim Jong-un in Moscow for further\ntalks.",
    "two marks a break": f"{MET} Kim Jong-un in Moscow\r\non 3 May 2023.",
}
APART = [
    "Leaders meet in Moscow\n14 June 2024",
    "Kim to visit in May\n14 June 2024",
    "Leaders meet in Moscow\nVladimir Putin met Kim Jong-un on 3 May 2023.",
    "Leaders meet in Moscow\n12 states signed the treaty on 3 May 2023.",
    "Talks in Moscow on\n- trade",
    "Talks in Moscow on\n1. trade and the border",
    "They met on 3 May 2023.\nal-Assad was there.",
    "Envoys in Moscow\nal-Assad was there.",
    "Leaders meet in Moscow\nby Jane Doe",
    "They agreed on the following:\nthe border stays open.",
]


@pytest.mark.parametrize("text", WRAPPED.values(), ids=WRAPPED)
def test_a_sentence_cut_by_the_width_of_the_page_is_one_paragraph(text: str) -> None:
    assert told(article_from_text("Leaders meet\n\n" + text))[1:] == [text]
    assert told(article_from_text(text)) == [text]


@pytest.mark.parametrize("text", APART)
def test_titles_dates_and_items_stay_lines_of_their_own(text: str) -> None:
    document = read_document(article_from_text(text))
    assert [text[s.start : s.end] for s in document.paragraphs] == text.split("\n")


@pytest.mark.parametrize("year", [1599, 2101, 2150])
def test_a_date_line_of_a_year_without_news_is_ignored(year: int) -> None:
    assert article("Leaders meet", f"May 16, {year}", PROSE).published.when is None
    assert posted_publication(f"Posted on {year}-06-14") is None
    assert article("Iran agrees", f"Geneva, 24 November {year} – {PROSE}").published.when is None
