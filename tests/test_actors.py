"""Names, surnames, pronouns, learned people, and the actors of the gold."""

import datetime as dt
import itertools
import json
import pathlib

import pytest

from dateline import model
from dateline.actors import actor_name, learn_people, pronoun_antecedent, read_actors, short_name, surname, tables
from dateline.reading import article_from_text, read_article, read_document

GOLD = pathlib.Path(__file__).parent / "gold"
SEEDS = pathlib.Path(__file__).parents[1] / "seeds"


def document(text: str, published: str = "2024-06-14", **known: str) -> model.Document:
    return read_document(article_from_text(text, published=published, **known))


# -- what readers see --------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("code", "name", "short"),
    [
        ("PRK", "North Korea", "North Korea"),
        ("SUN", "Soviet Union", "Soviet Union"),
        ("USA", "United States", "US"),
        ("GBR", "United Kingdom", "UK"),
        ("EU", "European Union", "EU"),
        ("ARE", "United Arab Emirates", "UAE"),
        ("PSE", "Palestine", "Palestine"),
        ("XYZ", "XYZ", "XYZ"),
    ],
)
def test_names_of_codes(code, name, short):
    assert (actor_name(code), short_name(code)) == (name, short)


@pytest.mark.parametrize(
    ("person", "headline"),
    [
        ("Vladimir Putin", "Putin"),
        ("Kim Jong-un", "Kim"),
        ("Kim Jong Un", "Kim"),
        ("Xi Jinping", "Xi"),
        ("Yoon Suk-yeol", "Yoon"),
        ("Olaf Scholz", "Scholz"),
        ("Anwar Sadat", "Sadat"),
        ("Lim Soo-suk", "Lim"),
        ("S. Jaishankar", "Jaishankar"),
        ("Moon Jae In", "Moon"),
        ("Abe Shinzo", "Abe"),
        ("Shinzo Abe", "Abe"),
        ("Ursula von der Leyen", "von der Leyen"),
        ("Tsai Ing-wen", "Tsai"),
        ("Wang Yi", "Wang"),
        ("Kim Beazley", "Beazley"),
        ("Charles de Gaulle", "de Gaulle"),
        ("Luiz Inácio Lula da Silva", "Lula"),
        ("Abdel Fattah el-Sisi", "Sisi"),
        ("Nguyen Phu Trong", "Trong"),
        ("Ban Ki-moon", "Ban"),
        ("Joseph R. Biden Jr.", "Biden"),
        ("Pope Francis", "Pope Francis"),
        ("King Abdullah II", "King Abdullah"),
        ("Hun Sen", "Hun Sen"),
        ("Suharto", "Suharto"),
    ],
)
def test_surnames(person, headline):
    assert surname(person) == headline


# -- the tables --------------------------------------------------------------------------------------------------------
def test_all_members_of_the_united_nations_are_there():
    extra = {"VAT", "PSE", "TWN", "XKX", "ESH", "HKG", "MAC", "GRL", "COK", "NIU", "PRI"}
    today = {code for code, country in tables.countries().items() if country.until is None}
    assert len(today - extra) == 193


def test_people_hold_known_offices_of_known_actors():
    known = tables.countries().keys() | tables.organisations().keys()
    offices = {office.office for office in tables.offices().values()}
    for person in tables.people():
        for term in person.terms:
            assert term.code in known, person.name
            assert term.office in offices, (person.name, term.office)
            assert term.until is None or (term.since is not None and term.since <= term.until), person.name


@pytest.mark.parametrize(
    ("code", "office", "day", "name"),
    [
        ("USA", "president", "1962-10-22", "John F. Kennedy"),
        ("USA", "secretary of state", "1972-02-21", "William Rogers"),
        ("SUN", "general secretary", "1962-10-22", "Nikita Khrushchev"),
        ("RUS", "president", "2010-04-08", "Dmitry Medvedev"),
        ("JPN", "prime minister", "2002-09-17", "Junichiro Koizumi"),
        ("KOR", "foreign minister", "2019-08-21", "Kang Kyung-wha"),
        ("GBR", "foreign minister", "2010-05-16", "William Hague"),
        ("UN", "secretary-general", "2003-03-19", "Kofi Annan"),
    ],
)
def test_holders_of_offices(code, office, day, name):
    on = dt.date.fromisoformat(day)
    holders = [p.name for p in tables.people() if any((t.code, t.office) == (code, office) and t.covers(on) for t in p.terms)]
    assert holders == [name]


# -- pronouns and definite phrases -------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("text", "phrase", "codes"),
    [
        ("Xi Jinping arrived in Peru. He met Joe Biden.", "He", ("CHN",)),
        ("South Korea ended a pact with Japan. The two had signed it.", "The two", ("KOR", "JPN")),
        ("South Korea ended a pact with Japan, years after the two signed it.", "the two", ("KOR", "JPN")),
        ("Vladimir Putin met Kim Jong-un in Russia. Nothing was said. Both leaders smiled.", "Both leaders", ("RUS", "PRK")),
        ("The two Koreas met. They agreed.", "They", ("PRK", "KOR")),
        ("North Korea fired a missile. It tested a bomb.", "It", ("PRK",)),
        ("The Danish foreign ministry wept. The Chilean president sang. He left.", "He", ("CHL",)),
        ("George W. Bush arrived in Egypt. The two countries agreed.", "The two countries", ("USA", "EGY")),
        ("Chile thanked Peru. Iran signed with the IAEA. The two countries agreed.", "The two countries", ("CHL", "PER")),
        ("Chile thanked Peru. Iran signed with the IAEA. The two sides agreed.", "The two sides", ("IRN", "IAEA")),
        ("Olaf Scholz met Rishi Sunak. The two men smiled.", "The two men", ("DEU", "GBR")),
        ("Fifteen years later Israel and Jordan followed: their treaty was signed.", "their", ("ISR", "JOR")),
        ("Brazil protested. The country left the talks.", "The country", ("BRA",)),
        (
            "Vladimir Putin rang Hassan Rouhani. The weather was fine. The two countries agreed.",
            "The two countries",
            ("RUS", "IRN"),
        ),
        (
            "India wrote to China. China wrote to India. India thanked China. Xi Jinping will host the ASEAN summit.\n\n"
            "The two sides opened a pass.",
            "The two sides",
            ("IND", "CHN"),
        ),
    ],
)
def test_antecedents(text, phrase, codes):
    told = document(text)
    found = pronoun_antecedent(told, read_actors(told), text.index(phrase))
    assert found is not None
    assert found.codes == codes


@pytest.mark.parametrize(
    ("text", "phrase"), [("He sang.", "He"), ("They sang. Brazil won.", "They"), ("Brazil won. Snow fell.", "Snow")]
)
def test_no_antecedent(text, phrase):
    told = document(text)
    assert pronoun_antecedent(told, read_actors(told), text.index(phrase)) is None


# -- what a collection teaches -----------------------------------------------------------------------------------------
def test_people_learned_from_one_article_are_known_in_another():
    first = document("Rudolf Elphberg, the president of Slovenia, resigned. Danish Foreign Minister Nils Holberg wept.")
    second = document("Rudolf Elphberg met Nils Holberg. Elphberg smiled.")
    known = learn_people([first, second])
    assert [(m.person, m.codes) for m in read_actors(second)] == []
    assert [(m.person, m.codes, m.office) for m in read_actors(second, known)] == [
        ("Rudolf Elphberg", ("SVN",), "president"),
        ("Nils Holberg", ("DNK",), "foreign minister"),
        ("Rudolf Elphberg", ("SVN",), "president"),
    ]


def test_what_is_learned_does_not_depend_on_the_order():
    told = [
        document("Danish Foreign Minister Nils Holberg wept."),
        document("Swedish Foreign Minister Nils Holberg sang."),
        document("Danish Foreign Minister Nils Holberg slept."),
    ]
    assert learn_people(told) == learn_people(told[::-1])
    assert learn_people(told)["Nils Holberg"].terms[0].code == "DNK"


@pytest.mark.parametrize(
    ("publisher", "code"), [("The Korea Times", "KOR"), ("Kyodo News", "JPN"), ("The White House", "USA"), ("Sunday Post", None)]
)
def test_a_bare_ministry_is_the_publishers(publisher, code):
    told = document("Danish and Swedish cheese is good. The Foreign Ministry agreed.", publisher=publisher)
    owners = [m.codes for m in read_actors(told) if m.office == "foreign ministry"]
    assert owners == ([(code,)] if code else [])


# -- whole articles ----------------------------------------------------------------------------------------------------
def test_mentions_are_in_order_apart_and_verbatim():
    for path in [*sorted(SEEDS.glob("*.txt")), *sorted((GOLD / "dev").glob("*.txt"))]:
        told = read_document(read_article(path))
        mentions = read_actors(told)
        assert all(m.end <= n.start for m, n in itertools.pairwise(mentions))
        assert all(told.text[m.start : m.end] == m.text for m in mentions)


def test_offsets_hold_with_windows_newlines_and_typographic_marks():
    article = article_from_text("South\r\nKorea’s president\u00a0met the North\r\nKorean leader.\r\n")
    whole = len(article.text)
    told = model.Document(article, (model.Span(0, whole),), (model.Sentence(0, whole, 0),))
    assert [(m.text, m.codes) for m in read_actors(told)] == [
        ("South\r\nKorea’s president", ("KOR",)),
        ("North\r\nKorean leader", ("PRK",)),
    ]


def dev_events():
    for path in sorted((GOLD / "dev").glob("*.json")):
        for event in json.loads(path.read_text(encoding="utf-8"))["events"]:
            yield pytest.param(path, event, id=f"{path.stem}-{event['date']}-{event['type']}")


# The sentence itself names nobody: whose act it is stands in the sentences before.
NAMELESS = {
    "The accord followed four days of talks that began on Wednesday.",
    "An earlier round, held on Nov. 7-10, broke up without a text.",
    "Diplomats said the two sides may begin negotiating a comprehensive agreement early next year.",
    "Foreign ministers are expected to review progress in six months.",
    "It conducted its sixth nuclear test there on Sept. 3 last year.",
}


@pytest.mark.parametrize(("path", "event"), list(dev_events()))
def test_the_required_actors_of_the_gold_are_in_their_sentence(path, event):
    told = read_document(read_article(path.with_suffix(".txt")))
    start, end = event["span"]
    around = [s for s in told.sentences if s.start < end and start < s.end]
    first, last = min([start, *(s.start for s in around)]), max([end, *(s.end for s in around)])
    found = {code for m in read_actors(told) if first <= m.start < last for code in m.codes}
    required = set(event["actors"]) - set(event.get("optional_actors") or [])
    assert (required <= found) is (event["quote"] not in NAMELESS)


def test_the_seeds_spokesperson_speaks_for_south_korea():
    told = read_document(read_article(SEEDS / "000_177cef035ac10641.txt"))
    assert [m.codes for m in read_actors(told) if m.person == "Lim Soo-suk"] == [("KOR",)]


def test_a_former_state_by_its_plain_name_where_no_year_after_its_end_is_told() -> None:
    def codes_of(text: str, published: str | None = None) -> list[str]:
        found = read_actors(read_document(article_from_text(text, published=published)))
        return [code for mention in found for code in mention.codes]

    told = "Hanover and Texas signed in 1841, as Nassau had in 1840."
    assert codes_of(told) == ["HAN", "TXR", "NSS"]
    assert codes_of(told, published="2024-06-14") == ["DEU", "USA", "BHS"]
    assert codes_of("The consul at Hanover wrote to Texas in 1871.") == ["DEU", "USA"]
