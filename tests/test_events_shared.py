"""One date for two verbs, and only where the sentence says that both acts are one."""

import pytest

from dateline.pipeline import read_one
from dateline.reading import article_from_text


def told(sentence: str) -> set[tuple[str, str]]:
    return {(m.action, m.when.edtf) for m in read_one(article_from_text(sentence)).events if m.when}


@pytest.mark.parametrize(
    ("sentence", "event"),
    [
        ("Norway recognised the Republic of Peru when it received its envoy on 4 August 1921.", ("recognised", "1921-08-04")),
        ("Spain recognised Ecuador by signing a peace treaty on 16 February 1840.", ("recognised", "1840-02-16")),
        ("Italy and Spain negotiated and signed a consular treaty on 21 July 1867.", ("signed", "1867-07-21")),
        ("On 21 July 1867 Italy and Spain negotiated and signed a consular treaty.", ("signed", "1867-07-21")),
        ("On 2 May 1830 Chile signed a treaty with Peru, thus recognising Peruvian independence.", ("recognised", "1830-05-02")),
        ("Bolivia announced on 3 April 1942 that it had severed diplomatic ties with Japan.", ("relations cut", "1942-04-03")),
        ("Peru and Siam signed a treaty establishing friendly relations on 9 May 1899.", ("relations opened", "1899-05-09")),
        ("Peru and Siam signed a treaty establishing friendly relations on 9 May 1899.", ("signed", "1899-05-09")),
        ("On 5 May 1848 Peru received the envoy of Chile, which constituted recognition.", ("recognised", "1848-05-05")),
        ("Peru and Chile signed a pact on 4 May 1871. This marked the resumption of ties.", ("relations opened", "1871-05-04")),
        ("Vos was first to present credentials in Lima, which he did on 4 May 1859.", ("credentials presented", "1859-05-04")),
        ("It was on 9 May 1899 that Peru and Siam established relations.", ("relations opened", "1899-05-09")),
        ("On 9 May 1899 Peru and Siam agreed to establish relations.", ("relations opened", "1899-05-09")),
        ("On 9 May 1899 Peru and Siam signed an agreement that restored relations.", ("relations opened", "1899-05-09")),
        ("On 9 May 1899 Peru and Siam signed a protocol on the resumption of relations.", ("relations opened", "1899-05-09")),
        ("On 4 May 1951 Peru informed the King of its recognition of Burma.", ("recognised", "1951-05-04")),
        ("Under a treaty signed on 4 May 1871, Peru and Siam recognised each other.", ("recognised", "1871-05-04")),
        ("Spain recognised Peru in the Treaty of Peace signed on 4 May 1871.", ("recognised", "1871-05-04")),
        ("Spain recognised Peru in a letter that the King sent to Lima on 4 May 1871.", ("recognised", "1871-05-04")),
        ("The compact came into force on 4 May 1991, when Japan recognised Palau.", ("recognised", "1991-05-04")),
        ("When Siam declared war on 4 May 1942, the Danish legation in Bangkok was closed.", ("mission closed", "1942-05-04")),
        ("Vos was given leave, and on 4 May 1859, he presented credentials in Lima.", ("credentials presented", "1859-05-04")),
        (
            "On 3 April 1942 Haiti informed the envoy that all relations between Haiti and Italy were severed.",
            ("relations cut", "1942-04-03"),
        ),
    ],
)  # fmt: skip
def test_the_date_of_one_act_is_the_date_of_the_other(sentence, event):
    assert event in told(sentence)


@pytest.mark.parametrize(
    ("sentence", "event"),
    [
        ("On 3 April 1942 Haiti announced that it would not recognise Burma.", ("recognised", "1942-04-03")),
        ("Japan said on 3 April 1942 that it had recognised Burma in 1941.", ("recognised", "1942-04-03")),
        ("Norway recognised Peru in 1921 when it received its envoy on 4 August 1922.", ("recognised", "1922-08-04")),
        (
            "Peru and Chile signed a pact on 4 May 1871. In 1880 this marked the resumption of ties.",
            ("relations opened", "1871-05-04"),
        ),
        ("When Siam declared war on 4 May 1942, the Danish legation had already been closed.", ("mission closed", "1942-05-04")),
        ("On 4 May 1951 Peru informed the King that it withheld its recognition of Burma.", ("recognised", "1951-05-04")),
        ("On 2 May 1930 Chile and Peru signed an accord to establish diplomatic relations.", ("relations opened", "1930-05-02")),
        ("Chile signed a treaty with Peru on 2 May 1830 and hopes to recognise Ecuador.", ("recognised", "1830-05-02")),
    ],
)
def test_a_date_is_not_lent_to_another_act(sentence, event):
    assert event not in told(sentence)


def test_who_announces_the_break_of_relations_makes_one_event():
    assert told("Bolivia announced on 3 April 1942 that it had severed diplomatic relations with Japan.") == {
        ("relations cut", "1942-04-03")
    }


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("The Republic of Texas was annexed by the United States on 29 December 1845.", "US annexes Republic of Texas"),
        ("Bolivia was invaded by Chile on 14 February 1879.", "Chile invades Bolivia"),
    ],
)
def test_who_acts_in_the_passive_is_named_behind_by(sentence, title):
    assert [m.title for m in read_one(article_from_text(sentence)).events] == [title]


def test_two_expressions_side_by_side_tell_one_day():
    text = "On this day forty years ago, on 17 September 1978, Egypt and Israel signed the accords at the White House."
    read = read_one(article_from_text(text, published="2018-09-17")).events
    assert [m.when.edtf for m in read if m.when] == ["1978-09-17"]
