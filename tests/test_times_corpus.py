"""Every family of rules against its examples: what must be read, what must not, and no rule without an example."""

import datetime as dt
import importlib

import pytest

from dateline.model import Publication, TimeMention, When
from dateline.times import read_times, timex3
from dateline.times.rules import FAMILIES, GRAMMAR, members

PUBLISHED = Publication(When.day(dt.date(2024, 6, 14)), "metadata")
CORPORA = {name: importlib.import_module(f"dateline.times.corpus.{name}") for name in FAMILIES}


def meaning(mention: TimeMention) -> str:
    return mention.when.edtf if mention.when else mention.value


def cases(table: str) -> list:
    return [
        pytest.param(phrase, wanted, id=f"{name}-{phrase}")
        for name, corpus in CORPORA.items()
        for wanted, phrases in getattr(corpus, table, {}).items()
        for phrase in phrases
    ]


@pytest.mark.parametrize(("phrase", "wanted"), cases("READS"))
def test_reads(phrase, wanted):
    assert [meaning(m) for m in read_times(phrase, PUBLISHED)] == [wanted]


@pytest.mark.parametrize(("phrase", "wanted"), cases("TWO"))
def test_a_list_of_days_apart_is_two_mentions(phrase, wanted):
    assert tuple(meaning(m) for m in read_times(phrase, PUBLISHED)) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"), [pytest.param(t, w, id=t) for corpus in CORPORA.values() for t, w in getattr(corpus, "AFTER", {}).items()]
)
def test_counts_from_the_date_told_last(text, wanted):
    assert meaning(read_times(text, PUBLISHED)[-1]) == wanted


@pytest.mark.parametrize(
    ("phrase", "value"),
    [pytest.param(p, v, id=p) for corpus in CORPORA.values() for p, v in getattr(corpus, "VALUES", {}).items()],
)
def test_timex_values(phrase, value):
    assert [v for _, _, _, v in timex3(phrase, "2024-06-14")] == [value]


@pytest.mark.parametrize("phrase", [pytest.param(p, id=p) for corpus in CORPORA.values() for p in corpus.IGNORES])
def test_ignores(phrase):
    assert [m.text for m in read_times(phrase, PUBLISHED)] == []


@pytest.mark.parametrize("family", FAMILIES)
def test_no_rule_without_an_example(family):
    corpus = CORPORA[family]
    phrases = [p for phrases in corpus.READS.values() for p in phrases]
    phrases += [*getattr(corpus, "AFTER", {}), *getattr(corpus, "VALUES", {})]
    fired = {name for phrase in phrases for found in GRAMMAR.scan(phrase) for name in found.rules}
    assert {member.name for member in members(FAMILIES[family])} - fired == set()


def test_rule_names_are_unique():
    names = [member.name for family in FAMILIES.values() for member in members(family)]
    assert len(names) == len(set(names))
