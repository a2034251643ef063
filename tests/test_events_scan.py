"""One pass over a text finds what each rule finds alone."""

import importlib
from pathlib import Path

import pytest

from dateline.events.rules import FAMILIES, load
from dateline.events.scan import Scan, without_looks

GOLD = Path(__file__).parent / "gold"
SENTENCES = [
    sentence
    for corpus in (importlib.import_module(f"dateline.events.corpus.{name}") for name in FAMILIES)
    for sentence in [*corpus.IGNORES, *(s for told in corpus.READS.values() for s in told)]
]


@pytest.mark.parametrize("table", [0, 1], ids=["nouns", "verbs"])
def test_one_pass_finds_what_each_rule_finds_alone(table: int) -> None:
    rules = load()[table]
    text = "\n".join([*SENTENCES, *(p.read_text(encoding="utf-8") for p in sorted(GOLD.rglob("*.txt")))])
    found = [(m.start(), m.end(), rule.name) for rule, m in Scan(rules).finditer(text, 0, len(text))]
    alone = [(m.start(), m.end(), rule.name) for rule in rules for m in rule.regex.finditer(text, 0, len(text))]
    assert len(alone) > len(rules)
    assert sorted(found) == sorted(alone)


def test_no_match_reaches_past_the_end() -> None:
    text = "The two signed the treaty in May."
    assert [m.group() for _, m in Scan(load()[0]).finditer(text, 0, text.index("treaty") + 3)] == []


def test_what_a_pattern_asks_of_its_surroundings_is_left_out() -> None:
    assert without_looks(r"(?<!about )(?!(?<=[“(])(?-i:[A-Z]))a(?:b|\)c)(?=[)\]]d)e") == r"a(?:b|\)c)e"
    with pytest.raises(ValueError, match="does not close"):
        without_looks("(?=a")
