"""What a clause only supposes or asks: "had it signed the treaty in 2011", "did you meet him in May?"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dateline.events.clauses import Clause

_FIRST = r"\W*(?:(?:and|but|or|so|even|only|yet)\s+)?"
_SUPPOSED = re.compile(
    rf"{_FIRST}(?:had\s+(?:(?:not|it|he|she|they|we|the|this|that|there|his|her|its|their)\b|(?-i:[A-Z]))|if\s[^,;]{{1,160}}?\b(?:had|were\s+to)\s)",
    re.I,
)
_WOULD_HAVE = re.compile(r"\b(?:would|could|might|should)(?:\s+not|n[’']t)?\s+(?:\w+ly\s+)?have\b", re.I)
_ASKED = re.compile(rf"{_FIRST}(?:did|have|has|had|was|were|do|does)\s+(?!you\s+know\b)(?:the\b|an?\b|\w)", re.I)


def is_unreal(text: str, clause: Clause, clauses: Sequence[Clause]) -> bool:
    """True for a clause whose act is not said to have happened: a supposition against fact, a question with yes or no."""
    words = text[clause.start : clause.end]
    if _SUPPOSED.match(words):
        rest = " ".join(text[c.start : c.end] for c in clauses if c.index != clause.index)
        return words.lstrip().lower().startswith("had") or bool(_WOULD_HAVE.search(rest))
    return bool(_ASKED.match(words)) and text[clause.start : clauses[-1].end].rstrip("”\"’' ").endswith("?")
