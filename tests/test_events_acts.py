"""Acts that no rule names: what is told with the verbs of every day, and what is left alone."""

from pathlib import Path

import pytest

from dateline.events.rules.everyday import WEIGHED
from dateline.pipeline import read_one
from dateline.reading import article_from_text

GOLD = Path(__file__).parent / "gold"
READ = [  # published, what was told before, the sentence; its event: date, type, status, title
    ("2014-06-26", "Bangladesh and India dispute a bay.", "Dhaka brought the case in October 2009.",
     "2009-10", "other", "occurred", "Bangladesh brings the case"),
    ("2012-08-02", "Chad and Sudan quarrel.", "Sudan's envoy, whose delegation had circulated the first draft on 30 July, left.",
     "2012-07-30", "statement", "occurred", "Delegation circulates the first draft"),
    ("1974-05-02", "Norway and Iceland fish.", "On 1 May 1972 Iceland extended its limits from twelve to fifty miles.",
     "1972-05-01", "other", "occurred", "Iceland extends its limits from twelve to fifty miles"),
    ("2004-03-01", "India and Pakistan talk again.", "Air links were restored on New Year's Day.",
     "2004-01-01", "relations", "occurred", "Air links restored"),
    ("2019-04-02", "Peru and Chile will talk.", "The Security Council is expected to refer it to a committee on Wednesday.",
     "2019-04-03", "other", "planned", "UN to refer it to a committee"),
    ("2016-03-07", "North Korea armed.", "Japan adopted measures of its own on February 19, among them a ban on its ships.",
     "2016-02-19", "sanction", "occurred", "Japan adopts measures of its own"),
    ("2013-01-23", "Algeria shut its border.", "France, which intervened in Mali on January 11, said it would stand by Algiers.",
     "2013-01-11", "military", "occurred", "France intervenes in Mali"),
    ("2015-02-10", "Russia and Egypt trade.", "In November a Russian delegation led by the Minister of Trade was in Cairo.",
     "2014-11", "visit", "occurred", "Russia visits Egypt"),
    ("2024-06-14", "Peru and Chile dispute a bay.", "Under Lima's proposal Chile's inspectors would fly to Peru on 3 July 2024.",
     "2024-07-03", "visit", "possible", "Chile may visit Peru"),
    ("2024-06-14", "Peru and Chile dispute a bay.", "Lima consented on 4 May 2024 to let Chile's fishermen pass.",
     "2024-05-04", "agreement", "occurred", "Peru consents"),
    ("2024-06-14", "Peru and Chile dispute a bay.", "Chile's envoy will visit Lima, possibly in September.",
     "2024-09", "visit", "possible", "Chile may visit Peru"),
    ("2024-06-14", "India and Brazil trade.", "The sherpas of President Lula and Prime Minister Modi met on 3 June 2024 in Rio.",
     "2024-06-03", "talks", "occurred", "Lula and Modi meet in Rio"),
    ("2005-08-10", "The African Union met Mauritania's rulers.", "A second mission could travel to Nouakchott in September.",
     "2005-09", "visit", "possible", "Second mission may travel to Nouakchott"),
    ("2012-03-07", "Japan recognised South Sudan in July 2011.", "Peru had been the first in its region, in June 2011.",
     "2011-06", "relations", "occurred", "Peru recognises South Sudan"),
    ("2016-01-06", "Bahrain cut ties with Iran on Monday.", "Sudan did so on Tuesday night.",
     "2016-01-05", "relations", "occurred", "Sudan breaks off ties with Iran"),
    ("2016-01-08", "Bahrain cut ties with Iran on Monday.", "Djibouti followed two days later.",
     "2016-01-06", "relations", "occurred", "Djibouti breaks off ties with Iran"),
    ("2009-11-23", "Peru and Chile are before the International Court of Justice.", "Lima sued in January 2008.",
     "2008-01", "other", "occurred", "Peru sues"),
    ("2012-11-23", "Peru and Chile are before the International Court of Justice.", "The hearing is to be held on December 3.",
     "2012-12-03", "other", "planned", "Hearing to be held"),
    ("2012-11-23", "Peru and Chile are before the International Court of Justice.", "A ruling is expected in July.",
     "2013-07", "other", "planned", "Ruling expected"),
    ("2012-11-23", "Peru and Chile are before the International Court of Justice.", "In 2009 the court confirmed their rights.",
     "2009", "other", "occurred", "Court confirms their rights"),
    ("2021-05-03", "Chad and Niger quarrel over the lake.", "Fighting broke out along the shore on April 28.",
     "2021-04-28", "military", "occurred", "Fighting breaks out along the shore"),
    ("2021-05-03", "Chad and Niger quarrel over the lake.", "The negotiators are expected back at the table on Tuesday.",
     "2021-05-04", "talks", "planned", "Negotiators expected back at the table"),
    ("2018-09-04", "The forum adopted a plan of action with China on Monday.",
     "Burkina Faso had switched sides in May, and Sao Tome did so in December 2016.",
     "2016-12", "relations", "occurred", "São Tomé switches sides"),
    ("2014-05-15", "Chad votes.", "In a message released on Tuesday, the Sudanese president wished the people of Chad success.",
     "2014-05-13", "statement", "occurred", "Sudan’s president wishes the people of Chad success"),
    ("2009-03-20", "Hungary owes much.", "The Hungarian government turned to the IMF for help on Wednesday.",
     "2009-03-18", "statement", "occurred", "Hungary turns to the IMF for help"),
    ("2022-10-12", "Israel and Lebanon share a sea.", "Israel and Lebanon arrived at an understanding on Tuesday.",
     "2022-10-11", "agreement", "occurred", "Israel and Lebanon arrive at an understanding"),
    ("2018-11-08", "They quarrel.", "Austria refused a visa to the Russian journalist on Tuesday.",
     "2018-11-06", "other", "occurred", "Austria refuses a visa to the Russian journalist"),
    ("2021-05-03", "They share a border.", "A commission set up in 2002 by Tajikistan and Kyrgyzstan has agreed on half of it.",
     "2002", "other", "occurred", "Commission set up"),
    ("2016-08-03", "They quarrel.", "The plan put forward by Chad on 3 May 2016 was turned down by Niger.",
     "2016-05-03", "statement", "occurred", "Plan put forward by Chad"),
    ("2016-08-03", "Chad and Niger quarrel.", "Niger was the first country to recognise Chad's junta, on 3 May 2016.",
     "2016-05-03", "relations", "occurred", "Niger recognises Chad"),
    ("2016-08-03", "Chad and Niger quarrel.", "Niger's offer of help came on Monday.",
     "2016-08-01", "statement", "occurred", "Niger's offer comes"),
    ("2016-08-03", "Chad and Niger quarrel.", "Fishing will be taken up in September.",
     "2016-09", "talks", "planned", "Fishing to be taken up"),
    ("2016-08-03", "Chad and Niger quarrel.", "The partnership was announced in Zinder on 3 May 2016.",
     "2016-05-03", "agreement", "occurred", "Partnership announced in Zinder"),
    ("1985-09-18", "Chad and Niger quarrel.", "Four experts of Chad kept in Niger were set free on June 11.",
     "1985-06-11", "other", "occurred", "Four experts set free"),
    ("2024-02-18", "China and the Philippines quarrel.", "Manila recalled the binding award of July 12, 2016.",
     "2016-07-12", "other", "occurred", "Binding award"),
    ("2024-02-18", "China and the Philippines quarrel.", "In its note of January 7 China spoke of an island.",
     "2024-01-07", "statement", "occurred", "China’s note"),
    ("2024-02-18", "China and the Philippines quarrel.", "The January 7 incident was their worst.",
     "2024-01-07", "military", "occurred", "Incident"),
    ("1998-10-27", "Peru and Ecuador share a border.", "In January 1995 fighting broke out again along the river.",
     "1995-01", "military", "occurred", "Fighting breaks out again along the river"),
    ("2022-10-05", "Mali and Niger left.", "ECOWAS suspended Mali in May and in July accepted July 2024 as a date.",
     "2022-07", "agreement", "occurred", "ECOWAS accepts July 2024"),
    ("2009-07-14", "President Obama left Ghana.", "There he pulled aside President Lula of Brazil for a chat on Friday.",
     "2009-07-10", "talks", "occurred", "Obama pulls aside Lula for a chat"),
    ("2010-11-23", "Chad and Niger quarrel.", "In March Niger walked out of the joint commission.",
     "2010-03", "relations", "occurred", "Niger walks out of the joint commission"),
    ("2010-11-23", "Chad and Niger quarrel.", "The joint congress ought now to convene early next year.",
     "2011-01/2011-04", "talks", "planned", "Both sides to convene"),
    ("2010-11-23", "Russia and Mongolia are friends.", "Trains will start rolling through the crossing on Saturday.",
     "2010-11-27", "other", "planned", "Trains to start rolling through the crossing"),
    ("2022-11-23", "Russia and Mongolia spoke.", "MR. KIRBY: Well, the delegation was in Ulan Bator in May.",
     "2022-05", "visit", "occurred", "Delegation visits Mongolia"),
]  # fmt: skip
LEFT_ALONE = [
    "Norway and Sweden share the lead after the relay that ended on 2 March 2024.",
    "A man posing as a Chilean ambassador was detained in Vienna on 7 May 2024.",
    "Relations between Quito and Bogota were warm throughout 2020.",
    "The night train between Paris and Berlin resumed on 11 December 2023.",
    "Peru and Bolivia trade more: exports to Peru grew by a fifth last year.",
    "Legislative elections in Ghana and Togo were held on 7 December 2023.",
    "Serbia and Hungary agree, as I was told this morning.",
    "The president of Kenya took office on 13 September 2022, and Uganda was pleased.",
    "Canada and Denmark want to become carbon neutral by 2050.",
    "Spain celebrated its accession to the Union on 12 June 2010.",
    "India did not answer Pakistan in March 2019.",
    "Peru and Chile trade. The court in Lima confirmed the sentence in March 2021.",
    "Peru and Chile trade. Ambassador Rojas, we’re honored to have you with us this evening.",
    "A model United Nations session of students from Jordan and Spain ended in Malaga on 12 April 2024.",
    "Peru and Chile trade. The minister will be home by Christmas.",
    "Peru and Chile trade. Shareholders of a Chilean firm sued in March 2021.",
    "Chad and Niger quarrel. Chad spoke of the violence committed by rebels on 3 May 2019.",
    "Chad and Niger quarrel. Chad moved its nationals to a hotel on 3 May 2019.",
    "Chad and Niger trade. Trade fell by a fifth on 3 May 2019.",
    "Chad and Niger trade. Niger is the third country to leave Chad aside this year.",
    "Japan and Peru trade. Mr Sato was the first to win the cup, in 2002.",
]


@pytest.mark.parametrize(("published", "before", "sentence", "when", "kind", "status", "title"), READ, ids=[r[2] for r in READ])
def test_an_act_is_read_from_its_words(
    published: str, before: str, sentence: str, when: str, kind: str, status: str, title: str
) -> None:
    told = {str(m.when): m for m in read_one(article_from_text(f"{before} {sentence}", published=published)).events}
    assert when in told, sorted(told)
    assert "2024-07" not in told  # what was accepted, not when
    assert (told[when].type, told[when].status, told[when].title) == (kind, status, title)
    assert told[when].quote == sentence


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_what_is_no_act_of_a_state_is_left_alone(text: str) -> None:
    assert [(str(m.when), m.title) for m in read_one(article_from_text(text, published="2024-06-14")).events] == []


@pytest.mark.parametrize(
    "text",
    ["Peru did not do so in 2012.", "Relief followed in April 2012.", "Peru followed the debate on 3 April 2012.",
     "Peru was the first to win the cup, in 2002."],
)  # fmt: skip
def test_a_deed_is_not_repeated_by_those_who_do_something_else(text: str) -> None:
    told = read_one(article_from_text(f"Japan recognised South Sudan on 9 July 2011. {text}", published="2012-06-14")).events
    assert [str(m.when) for m in told if not m.rule.startswith(WEIGHED)] == ["2011-07-09"]


def test_a_verb_that_a_rule_has_dated_takes_no_second_date() -> None:
    text = "On this day forty years ago, on 17 September 1978, Egypt and Israel signed the accords at the White House."
    events = read_one(article_from_text(text, published="2018-09-17")).events
    assert [str(m.when) for m in events] == ["1978-09-17"]


def _blind(half: str) -> list[tuple[str, ...]]:
    lines = (GOLD / "acts.tsv").read_text(encoding="utf-8").splitlines()[1:]
    return [tuple(rest) for name, *rest in (line.split("\t") for line in lines) if name == half]


def _right(rows: list[tuple[str, ...]]) -> list[bool]:
    """For each sentence whether an event of its date, type and status is read."""
    found = []
    for before, sentence, when, types, statuses in rows:
        events = read_one(article_from_text(f"{before} {sentence}", published="2024-06-14")).events
        told = [m for m in events if str(m.when) == when]
        found.append(any(m.type in types.split(",") and m.status in statuses.split(",") for m in told))
    return found


# Sixty acts written before any of these rules: those the rules were made on, and every eighth that nobody looked at.
@pytest.mark.parametrize(("half", "least"), [("developed", 30), ("kept", 24)])
def test_acts_told_with_verbs_of_every_day_are_of_the_right_kind(half: str, least: int) -> None:
    rows = _blind(half)
    right = _right(rows)
    assert len(rows) == 30
    assert sum(right) >= least, [row[1] for row, ok in zip(rows, right, strict=True) if not ok and half == "developed"]


def test_a_sentence_that_opens_with_when_and_a_verb_of_every_day_is_read() -> None:
    text = "When Kenya endorsed Ethiopia's proposal on 3 May 2011, few took notice."
    events = read_one(article_from_text(text, published="2024-06-14")).events
    assert [str(m.when) for m in events] == ["2011-05-03"]
