"""What comes to nothing in the sentence that plans it: "was to fly on Friday, but the trip is off", "was turned down"."""

from __future__ import annotations

import re

_IT = (
    r"(?:it|this|that|they|both|neither|none"
    r"|(?:the|his|her|its|their|such\s(?:an?\s)?|no\s(?:such\s)?)\s?(?:[\w-]+\s){0,2}?[\w-]+)"
)
_JOINT = r"(?:[;,—]|\bbut|\byet|\bwhich|\bwho|\band)\s(?:(?:but|yet|and|which|then|now|however),?\s)*"
_FAILED = (
    r"(?:f[ae]ll(?:en)?\s(?:through|ill|victim\sto)|c[ao]me\sto\snothing|pulled\sout|backed\sout|thought\sbetter"
    r"|stayed\s(?:at\shome|away)"
    r"|never\s(?:took|happened|came|went|began|opened|met)|(?:is|are|was|were|been)\s(?:now\s)?"
    r"(?:off\b|blocked|thwarted|called\soff|dropped|scrapped|shelved|no\slonger\s|not\sheld))"
)
_NOTHING = re.compile(
    rf"{_JOINT}(?:{_IT}\s)?(?:has\s|have\s|had\s|later\s|then\s|in\sthe\send\s)*{_FAILED}"
    r"|\b(?:was|were|has\sbeen|have\sbeen|is|are)\s(?:(?:promptly|flatly|swiftly|firmly)\s)?"
    r"(?:turned\sdown|rejected|declined|rebuffed|spurned)\b"
    r"|\b(?:did\snot|never|could\snot|will\snot|would\snot)\s"
    r"(?:go\sahead|take\splace|took\splace|be\sheld|come\soff|came\soff|happen(?:ed)?)\b"
    r"|\bfell\s(?:through|victim\sto)\b|\bcame\sto\snothing\b"
)


def comes_to_nothing(text: str, start: int, end: int) -> bool:
    """Whether a sentence takes back, behind ``start``, the plan it has told up to there."""
    return bool(_NOTHING.search(text, start, end))
