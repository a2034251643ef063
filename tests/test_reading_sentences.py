"""One line a sentence: joined by blanks, the splitter must find the same cuts again."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.reading import split_sentences

PARAGRAPHS = [
    ["Kim met Putin on Sept. 13, 2023.", "The two spoke for hours."],
    ["The N. Korean envoy left.", "S. Korea protested."],
    ["He met U.S. President Joe Biden in the U.S. Capitol.", "They spoke."],
    ["Talks were held in the U.S.", "The envoys left on Monday."],
    ["Foreign Ministry spokesperson Lim Soo-suk responded.", "Mr. Lim gave no details."],
    ["They met at St. Petersburg.", "Dr. Henry Kissinger and Gen. Mark Milley attended."],
    ["It is resolution No. 1701 of the Council.", "Art. 5 was invoked once."],
    ["The talks began at 9 a.m. on Tuesday and ended at 5 p.m. Wednesday.", "No text was signed."],
    ["The meeting ended at 5 p.m.", "The delegations then left."],
    ["India's foreign minister, S. Jaishankar, arrived.", "George W. Bush did not."],
    ["Francisco I. Madero and Gen. P. G. T. Beauregard fought."],
    ["There are three steps: 1. They meet.", "2. They sign.", "3. They leave."],
    ["J. D. Vance and H. R. McMaster spoke.", "So did F. W. de Klerk."],
    ["“It is final.”", "The ministry gave no reason."],
    ['"We have waited four years," she said.', "Tickets cost 60 euros."],
    ["“Why now?” Putin asked.", "Nobody answered."],
    ["“Stop!” he shouted.", "“We will go on!”", "They did."],
    ["The firm, Samsung Co. Ltd., was fined.", "Apple Inc. was not."],
    ["It was Hanoi vs. Singapore.", "Singapore won."],
    ["They met in Chișinău on 1.6.2023.", "A year later they met again."],
    ["1. The Ministers met in Granada today.", "They spoke."],
    ["a. The Parties shall consult.", "They shall report."],
    ["Growth was 3.5 percent.", "Prices rose by $1.2 billion."],
    ["He waited ... and left.", "Nothing came of it..."],
    ["The pact lapsed…", "Nobody mourned it."],
    ["(The text was not published.)", "It remains secret."],
    ["The accord [the second of its kind] held.", "It was signed in Prague.[3]", "It lasted."],
    ["Prime Minister Shinzo Abe (L) met Trump.", "Rep. Nancy Pelosi (D-Calif.) did not."],
    ["The U.N. Security Council met.", "The U.N. said nothing."],
    ["He flew to Washington, D.C.", "The mayor met him."],
    ["He was in Washington, D.C., on Friday to meet Clinton.", "It was his first trip."],
    ["He left in Oct. 1978.", "He returned on Feb. 3."],
    ["Martin Luther King Jr. spoke there in 1963.", "He won."],
    ["President Harold T. Reed, Jr. will visit Kenya, Ghana, and Togo.", "On March 3rd, he will attend a summit."],
    ["The treaty of Jan. 15 was signed by Lt. Gen. Kim Yong-chol.", "Col. Park witnessed it."],
    ["It cost 5 mln.", "Negotiators agreed."],
    ["“The deal is done,” Lavrov said.", "“We signed it.”"],
    ["Did they sign?", "They did not!", "Why?"],
    ["The envoy said: “Peace.", "Nothing else.”", "He left."],
    ["Ministers, generals, etc. were present.", "They ate."],
    ["See p. 12 of the report.", "It is long."],
    ["Amb. Kim and Sen. Lee met.", "Gov. Choi did not."],
    ["The so-called P.R.C. was recognised in 1979.", "The U.K. had done so in 1950."],
    ["In Jan. the talks failed.", "In Feb. they resumed."],
    ["The 2 + 2 dialogue is set.", "It is the first in nine years."],
    ["Vladimir Putin arrived at 10 a.m.", "He left at noon."],
    ["The Agreement entered into force on 1 Jan. 1995.", "It binds all."],
    ["The ship left the port of St. John's.", "It sank."],
    ["Treaty No. 5 and Protocol No. II were annexed.", "Both are void."],
    ["Was it a summit?", "Experts (and the U.S.) say no."],
    ["They agreed on ‘peace’.", "‘War’ was over."],
    ["France's E. Macron, Germany's O. Scholz and Italy's M. Draghi came by train.", "They met V. Zelenskyy."],
    ["Ban Ki-moon, U.N. Secretary-General, spoke in Paris.", "Nobody listened."],
    ["The flight took 13 hrs.", "He slept."],
    ["The bill (H.R. 1234) passed.", "S. 42 failed."],
    ["Their ties date to A.D. 668.", "They are old."],
    ["The vote was 3-2.", "Two abstained."],
    ["The sanctions hit Rosneft, Gazprom et al. in 2014.", "They remain."],
    ["Ms. Yoon, 54, and Mrs. Kim, 60, went.", "They met Prof. Shin."],
    ["The U.S.-led coalition withdrew.", "U.S.-ROK drills began."],
    ["It was signed at Ft. Meade by Maj. Gen. Smith.", "It held."],
    ["Visit www.example.org for more.", "The text is there."],
    ["The law took effect Nov. 5.", "Tehran protested."],
]


@pytest.mark.parametrize("sentences", PARAGRAPHS, ids=lambda s: s[0][:40])
def test_cuts_where_a_reader_would(sentences: list[str]) -> None:
    text = " ".join(sentences)
    assert [text[s.start : s.end] for s in split_sentences(text)] == sentences


def test_cuts_sentences_that_lack_a_blank_between_them() -> None:
    text = "They signed the accord.The envoys left, it was said."
    assert [text[s.start : s.end] for s in split_sentences(text)] == ["They signed the accord.", "The envoys left, it was said."]


def test_cuts_behind_a_heading_that_runs_in() -> None:
    text = "**A DEAL WITH PERU:** Yesterday the ministers met."
    assert [text[s.start : s.end] for s in split_sentences(text)] == ["**A DEAL WITH PERU:**", "Yesterday the ministers met."]


def test_cuts_what_is_longer_than_a_quotation_at_semicolons() -> None:
    text = "; ".join(["the Parties shall consult each other on all matters of common concern without delay"] * 20) + "."
    parts = split_sentences(text)
    assert len(parts) > 1
    assert all(part.end - part.start <= 600 for part in parts)


def test_offsets_are_those_of_the_whole_text() -> None:
    text = "Title\n\nFirst. Second."
    assert [text[s.start : s.end] for s in split_sentences(text, 7, len(text))] == ["First.", "Second."]


@given(st.text(alphabet='ab .!?…"”) Z1\u00a0', max_size=200))
def test_sentences_are_ordered_disjoint_and_lose_no_word(text: str) -> None:
    parts = split_sentences(text)
    assert all(a.end <= b.start for a, b in itertools.pairwise(parts))
    kept = "".join(text[p.start : p.end] for p in parts)
    assert [c for c in kept if c.isalnum()] == [c for c in text if c.isalnum()]
