"""Every rule of the actors has an example, and every example is read as the corpus says."""

import re
from typing import get_args

import pytest

from dateline import model
from dateline.actors import actor_name, patterns, read_actors, tables
from dateline.actors.corpus import IGNORES, READS
from dateline.reading import article_from_text, read_document

DAY = "2024-06-14"


def read(sentence: str) -> list[model.ActorMention]:
    dated = re.match(r"\[(.+?)\] ", sentence)
    text = sentence[dated.end() :] if dated else sentence
    return read_actors(read_document(article_from_text(text, published=dated.group(1) if dated else DAY)))


def in_words(mention: model.ActorMention) -> str:
    known = [mention.person or ("-" if mention.office else None), mention.office]
    return " ".join([f"{mention.text}={'+'.join(mention.codes)}", mention.form, *filter(None, known)])


@pytest.mark.parametrize("sentence", [s for rule in READS.values() for s in rule])
def test_read(sentence):
    wanted = next(rule[sentence] for rule in READS.values() if sentence in rule)
    assert [with_dash(in_words(m)) for m in read(sentence)] == [with_dash(w) for w in wanted]


def with_dash(reading: str) -> str:
    """ "office - delegation" may be written "office delegation"."""
    return reading.replace(" office - ", " office ").replace("the White House", "White House")


@pytest.mark.parametrize("sentence", [s for rule in IGNORES.values() for s in rule])
def test_ignored(sentence):
    assert [in_words(m) for m in read(sentence)] == []


def test_every_expression_has_an_example():
    rules = {name for name, value in vars(patterns).items() if isinstance(value, re.Pattern) and not name.startswith("_")}
    assert rules - READS.keys() - IGNORES.keys() == set()


def test_every_form_and_kind_has_an_example():
    mentions = [m for rule in READS.values() for sentence in rule for m in read(sentence)]
    assert {m.form for m in mentions} == {
        "name",
        "demonym",
        "adjective",
        "capital",
        "seat",
        "place",
        "group",
        "office",
        "surname",
        "definite",
    }
    assert {m.kind for m in mentions} == set(get_args(model.ActorKind))


@pytest.mark.parametrize("country", tables.countries().values(), ids=lambda c: c.code)
def test_every_country_is_read_by_name_and_demonym(country):
    for name in (country.name, *country.names):
        if name == "the States":
            continue
        assert [m.codes for m in read(f"Yesterday {name} agreed.")] == [(country.code,)], name
    for demonym in country.demonyms:
        assert [m.codes for m in read(f"The {demonym} proposal failed.")] == [(country.code,)], demonym


@pytest.mark.parametrize("code", tables.organisations())
def test_every_organisation_is_read_by_its_names(code):
    name, short, others = tables.organisations()[code]
    for phrase in (name, short, *others):
        assert (code,) in [m.codes for m in read(f"Yesterday {phrase} agreed.")], phrase


@pytest.mark.parametrize("row", list(tables.rows("traps")), ids=lambda row: row["phrase"])
def test_every_trap_hides_its_names(row):
    assert [in_words(m) for m in read(f"Then she saw {row['phrase']} there.")] == []


@pytest.mark.parametrize("row", list(tables.rows("seats")), ids=lambda row: row["phrase"])
def test_every_seat_speaks_for_its_state(row):
    found = read(f"On Monday {row['phrase']} agreed.")
    assert [m.codes for m in found] == [("SUN",) if row["code"] == "SUN" else (row["code"],)]


@pytest.mark.parametrize("row", list(tables.rows("places")), ids=lambda row: row["code"])
def test_every_place_lies_in_its_state(row):
    for place in tables.split(row["places"]):
        assert [(m.codes, m.form) for m in read(f"They met in {place} yesterday.")] == [((row["code"],), "place")], place


@pytest.mark.parametrize("row", list(tables.rows("groups")), ids=lambda row: row["phrase"])
def test_every_group_has_its_members(row):
    named = actor_name(row["with"]) + " spoke. " if row["with"] else ""
    assert read(f"{named}Then {row['phrase']} agreed.")[-1].codes == tuple(row["codes"].split())
