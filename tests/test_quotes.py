"""Every quotation is the text at its offsets, on one line, however the page was wrapped."""

import textwrap
from pathlib import Path

import pytest

from dateline import extract
from dateline.reading import article_from_text

ROOT = Path(__file__).resolve().parents[1]
TEXTS = [*sorted((ROOT / "seeds").glob("*.txt")), *sorted((ROOT / "tests" / "gold" / "dev").glob("*.txt"))]
MAX_QUOTE = 600


def rewrapped(text: str, width: int, newline: str) -> str:
    paragraphs = (textwrap.fill(line, width, break_long_words=False) for line in text.split("\n"))
    return "\n".join(paragraphs).replace("\n", newline)


@pytest.mark.parametrize("newline", ["\n", "\r\n"], ids=["LF", "CRLF"])
@pytest.mark.parametrize("width", [34, 72, 10_000])
def test_quotations_are_the_text_on_one_line(width: int, newline: str) -> None:
    texts = [rewrapped(path.read_text(encoding="utf-8-sig"), width, newline) for path in TEXTS]
    articles = [article_from_text(text, name=f"{i}.txt", published="2024-06-14") for i, text in enumerate(texts)]
    found = {a.id: text for a, text in zip(articles, texts, strict=True)}
    mentions = [m for e in extract(articles).events for m in e.mentions]
    assert len(mentions) > 40
    for m in mentions:
        assert found[m.article_id][m.start : m.end] == m.quote
        assert 0 < len(m.quote) <= MAX_QUOTE
        assert "\n" not in m.quote
        assert "\r" not in m.quote
