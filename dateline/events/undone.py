"""What comes to nothing in the sentence that plans it: "was to fly on Friday, but the trip is off", "was turned down"."""

from __future__ import annotations

import re

_PLAN = (
    r"(?:trips?|visits?|meetings?|encounters?|talks|summit|conference|call|plans?|signing|deal|accord|pact|treaty"
    r"|handover|exchange|swap|launch|test|exercise|drill|mission)"
)
_IT = rf"(?:it|this|that|they|which|(?:the|his|her|its|their|such\s(?:an?\s)?|no\s(?:such\s)?)\s?(?:planned\s)?{_PLAN})"
_JOINT = r"(?:[;,—]|\bbut|\byet|\band)\s(?:(?:but|yet|and|then|now|however),?\s)*"
_FAILED = (
    r"(?:f[ae]ll(?:en)?\s(?:through|victim\sto)|c[ao]me\sto\snothing|pulled\sout|backed\sout|thought\sbetter|stayed\s(?:at\shome|away)"
    r"|never\s(?:took\splace|happened)|(?:is|are|was|were|been)\s(?:now\s)?"
    r"(?:off\b|blocked|thwarted|called\soff|dropped|scrapped|shelved|no\slonger\s(?:likely|planned|foreseen|expected)|not\sheld))"
)
_NOTHING = re.compile(rf"{_JOINT}(?:{_IT}\s)?(?:has\s|have\s|had\s|later\s|then\s|in\sthe\send\s)*{_FAILED}")
_OWN = r"(?:(?!\b(?:after|since|because|as|when|while|although|though|and|but|that|which|who)\b)[^.;:,])*?"
_NOT_HELD = re.compile(
    rf"{_OWN}\b(?:(?:did\snot|never|could\snot|will\snot|would\snot)\s"
    r"(?:go\sahead|take\splace|took\splace|be\sheld|come\soff|came\soff|happen(?:ed)?)|fell\s(?:through|victim\sto)|came\sto\snothing)\b"
)
_REFUSED = re.compile(
    rf"{_OWN}\b(?:was|were|has\sbeen|have\sbeen)\s(?:(?:promptly|flatly|swiftly|firmly)\s)?"
    r"(?:turned\sdown|rejected|declined|rebuffed|spurned)\b"
)
_OFFER = re.compile(
    r"\b(?:proposals?|offers?|requests?|bid|plans?|idea|suggestions?|invitation|appeal|calls?)\s(?:to|that|for|of)\b[^.;:]*\Z"
)
_BEFORE = 120  # characters before the deed that may hold the offer of it


def comes_to_nothing(text: str, start: int, end: int) -> bool:
    """Whether a sentence takes back, behind ``start``, the plan it has told up to there."""
    if _NOTHING.search(text, start, end) or _NOT_HELD.match(text, start, end):
        return True
    return bool(_REFUSED.match(text, start, end) and _OFFER.search(text, max(0, start - _BEFORE), start))
