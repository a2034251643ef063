"""One pass over a text finds what each rule finds alone."""

import importlib
from pathlib import Path

import pytest

from dateline.events.beginnings import beginnings
from dateline.events.rules import FAMILIES, NounRule, load
from dateline.events.scan import Glance, Scan

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


@pytest.mark.parametrize(
    ("text", "may"),
    [
        ("The designs", False),
        ("The peace", False),
        ("the peace treaty", True),
        ("of treaties", True),
        ("the", False),
        ("mistreated them", False),
        ("", False),
    ],
)
def test_a_glance_tells_where_nothing_can_be_found(text: str, may: bool) -> None:
    rule = NounRule("<treaty>", "document", "treaty", r"(?:the\s+)?(?:peace\s+)?treat(?:y|ies)")
    assert Glance([rule]).may_find(f"Treaty: {text}, treaty", 8, 8 + len(text)) is may


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (r"met|meet(?:s|ing)?", "met meet meets meeting"),
        (r"(?<!about )(?!(?<=[“(])x)call\s+off", "call"),
        (r"(?-i:UN|Air)[-\s]force", "Un Air"),
        (r"normali[sz]e", "normalise normalize"),
        (r"(?:re-?)?open", "re reopen open"),
        (r"(?-i:[AB])\w+|sign\w*", "A* B* s* S* sign"),
        (r"[^.]x|(?:no)+", "* n* N*"),
        (r"U\.S\.", "u U"),
    ],
)
def test_beginnings_are_spelled_out_of_the_pattern(pattern: str, words: str) -> None:
    told = set(words.split())
    assert beginnings(pattern) == told | {w.capitalize() for w in told if w.islower() and w[-1] != "*"}
