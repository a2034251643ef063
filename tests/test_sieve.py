"""What a sieve passes over, its pattern would not have matched."""

import re
from pathlib import Path

import pytest

from dateline.actors.organs import OTHER, SHORT
from dateline.events.echoes import AGAIN
from dateline.events.sentence import AGREED, PERFORMS
from dateline.reading.furniture import POSE
from dateline.sieve import Sieve, needed

TEXTS = [p.read_text(encoding="utf-8") for p in sorted((Path(__file__).parent / "gold").rglob("*.txt"))]


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (r"\bhere(?:by|with)\b", {"here"}),
        (r"(?:his|her)?\s+trip", {"trip"}),
        (r"visit(?:s|ed)?|call", {"visit", "call"}),
        (r"(?-i:UN)\s+\w+", {"un"}),
        (r"(?:no)+[a-z]", {"no"}),
        (r"(?=meet)(?<!x)\w+", set()),
        (r"met|[a-z]+", set()),
        (r"(?:met)?", set()),
    ],
)
def test_what_every_match_needs_is_told_from_the_pattern(pattern: str, words: set[str]) -> None:
    assert needed(pattern, re.I) == words


@pytest.mark.parametrize("sieve", [OTHER, SHORT, AGAIN, AGREED, PERFORMS, POSE], ids=lambda s: s.pattern[:20])
def test_a_sieve_finds_what_its_pattern_finds(sieve: Sieve) -> None:
    regex = re.compile(sieve.pattern, sieve.flags)
    lines = [line for text in TEXTS for line in text.splitlines()]
    assert sum(bool(regex.search(line)) for line in lines) < len(lines) / 2
    for line in lines:
        assert [m.span() for m in sieve.finditer(line)] == [m.span() for m in regex.finditer(line)]
        found, alone = sieve.search(line, 3, 200), regex.search(line, 3, 200)
        assert (found and found.span()) == (alone and alone.span())


def test_nothing_is_needed_of_a_pattern_that_promises_nothing() -> None:
    assert Sieve(r"\d+").search("in 1961") is not None
