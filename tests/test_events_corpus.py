"""Every event rule has an example that it reads, and every family sentences that it must leave alone."""

import importlib
from functools import cache

import pytest

from dateline.events.rules import FAMILIES, load
from dateline.events.sentence import Context, read_sentence
from dateline.pipeline import Reading, read_one
from dateline.reading import article_from_text

CORPORA = {name: importlib.import_module(f"dateline.events.corpus.{name}") for name in FAMILIES}


@cache
def read(sentence: str) -> Reading:
    return read_one(article_from_text(sentence, published="2024-06-14"))


def fired(reading: Reading) -> set[str]:
    """The rules of the events, and of the nouns that their verbs took."""
    verbs = {m.rule for m in reading.events}
    context = Context(reading.document, reading.times, reading.actors)
    triggers = [t for s in reading.document.sentences for t in read_sentence(context, s).triggers]
    return verbs | {t.noun.name for t in triggers if t.noun and t.rule in verbs}


def case(sentence: str, *rule: str):
    """A parameter set, named by its rule and how it begins."""
    return pytest.param(*rule, sentence, id="-".join([*rule, sentence[:60]]))


EXAMPLES = [case(s, rule) for corpus in CORPORA.values() for rule, sentences in corpus.READS.items() for s in sentences]
TRAPS = [case(s) for corpus in CORPORA.values() for s in corpus.IGNORES]


@pytest.mark.parametrize(("rule", "sentence"), EXAMPLES)
def test_reads(rule, sentence):
    assert rule in fired(read(sentence))


@pytest.mark.parametrize("sentence", TRAPS)
def test_ignores(sentence):
    assert [(m.rule, m.title) for m in read(sentence).events] == []


def test_every_rule_has_an_example():
    rules = {rule.name for table in load() for rule in table}
    shown = {rule for corpus in CORPORA.values() for rule in corpus.READS}
    assert (rules - shown, shown - rules) == (set(), set())


@pytest.mark.parametrize("family", FAMILIES)
def test_every_family_has_traps(family):
    assert 6 <= len(CORPORA[family].IGNORES) <= 20
