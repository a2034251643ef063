"""Which words of a sentence are written in another script than the rest (injected advertising, original names)."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import lru_cache

from dateline.model import Span

_WORD = re.compile(r"\w+")
_FAMILIES = {"CJK": "EAST ASIAN", "HIRAGANA": "EAST ASIAN", "KATAKANA": "EAST ASIAN", "BOPOMOFO": "EAST ASIAN"}
_SCRIPTS = {
    "LATIN", "CYRILLIC", "GREEK", "HANGUL", "CJK", "HIRAGANA", "KATAKANA", "BOPOMOFO", "ARABIC", "HEBREW", "THAI",
    "DEVANAGARI", "BENGALI", "TAMIL", "TELUGU", "GEORGIAN", "ARMENIAN", "KHMER", "LAO", "MYANMAR", "TIBETAN", "ETHIOPIC",
    "MONGOLIAN", "SINHALA", "GUJARATI", "GURMUKHI", "KANNADA", "MALAYALAM",
}  # fmt: skip


@lru_cache(maxsize=4096)
def _script(char: str) -> str | None:
    name = unicodedata.name(char, "").split(" ")[0].split("-")[0]
    return _FAMILIES.get(name, name) if name in _SCRIPTS else None


def _word_script(word: str) -> str | None:
    counts = Counter(s for c in word if (s := _script(c)))
    return counts.most_common(1)[0][0] if counts else None


def foreign_spans(text: str, start: int = 0, end: int | None = None) -> list[Span]:
    """Words of ``text[start:end]`` in another script than most of it; numbers and punctuation belong to every script."""
    part = text[start:end]
    if part.isascii():
        return []
    words = [(m.start(), m.end(), script) for m in _WORD.finditer(part) if (script := _word_script(m.group()))]
    letters: Counter[str] = Counter()
    for begin, stop, script in words:
        letters[script] += stop - begin
    if len(letters) < 2:
        return []
    own = letters.most_common(1)[0][0]
    return [Span(start + begin, start + stop) for begin, stop, script in words if script != own]
