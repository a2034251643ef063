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
    r"|never\s(?:took\splace|happened)|(?:did|was|were)\snot(?=\s?[.,;:])|(?:is|are|was|were|been)\s(?:now\s)?"
    r"(?:off\b|blocked|thwarted|called\soff|cancell?ed|dropped|scrapped|shelved|moved|postponed|put\s(?:off|back)|pushed\sback"
    r"|no\slonger\s(?:likely|planned|foreseen|expected)|not\s(?:held|signed)))"
)
_NOTHING = re.compile(rf"{_JOINT}(?:{_IT}\s)?(?:has\s|have\s|had\s|later\s|then\s|in\sthe\send\s)*{_FAILED}")
_OWN = r"(?:(?!\b(?:after|since|because|as|when|while|although|though|and|but|that|which|who)\b)[^.;:,])*?"
_NOT_HELD = re.compile(
    rf"{_OWN}\b(?:(?:did\snot|never|could\snot|will\s(?:now\s)?not|would\s(?:now\s)?not|(?:is|are|was|were)\snot\sto)\s"
    r"(?:go\sahead|take\splace|took\splace|be\sheld|come\soff|came\soff|happen(?:ed)?)|fell\s(?:through|victim\sto)|came\sto\snothing)\b"
)
# A day that only the plan has: "the visit, foreseen for today, …", "their meeting, first set for 3 August, …".
_MEANT_FOR = re.compile(
    r"\b(?:planned|scheduled|slated|set|due|arranged|meant|foreseen|fixed|expected|announced|pencil?led\sin|entered|booked|agreed|intended|promised"
    r"|to\s(?:have\s)?(?:take(?:n)?\splace|be(?:en)?\sheld|start(?:ed)?|open(?:ed)?|beg[iu]n))\b[^.;:,]{0,40}\Z"
)
_WITHDRAWN = re.compile(
    rf"{_OWN},\s(?:which\s)?(?:(?:has|have|had)\s(?:now\s|since\s)?(?:been\s)?|(?:is|are|was|were)\s(?:now\s|then\s)?|then\s)?"
    r"(?:put\s(?:off|back|on\sice)|cancell?ed|called\soff|postponed|dropped|scrapped|shelved|delayed|deferred|suspended|moved|merged"
    r"|did\snot(?=\s?[.,;:])|fell\s(?:through|victim\sto)|pulled\sout|backed\sout|stayed\s(?:away|at\shome)"
    r"|not\sto\sbe\sheld|will\s(?:now\s)?not\sbe\sheld)\b"
)
# A plan told of the past: what became of it the sentence may tell.
_WAS_TO = re.compile(
    r"\b(?:was|were|had\sbeen)\s(?:\w+ly\s)?(?:to|due\s(?:to|in|at)|going\sto|meant\sto|supposed\sto|expected\s(?:to|in|at)|scheduled\sto)\s(?:\w+\s)?\Z"
)
_REFUSED = re.compile(
    rf"{_OWN}\b(?:was|were|has\sbeen|have\sbeen)\s(?:(?:promptly|flatly|swiftly|firmly)\s)?"
    r"(?:turned\sdown|rejected|declined|rebuffed|spurned)\b"
)
_OFFER = re.compile(
    r"\b(?:proposals?|offers?|requests?|bid|plans?|idea|suggestions?|invitation|appeal|calls?)\s(?:to|that|for|of)\b[^.;:]*\Z"
)
_BEFORE = 120  # characters before the deed that may hold the offer of it


def was_to_be(text: str, deed: int) -> bool:
    """Whether the deed is told as a plan of the past: "was to talk with him today, then did not"."""
    return bool(_WAS_TO.search(text, max(0, deed - 40), deed))


def is_meant_for(text: str, begin: int, day: int) -> bool:
    """Whether the day is the one that something was set for, in words since ``begin``."""
    return bool(_MEANT_FOR.search(text, max(begin, day - 70), day))


def is_withdrawn(text: str, day_end: int) -> bool:
    """Whether the plan that an aside gives a day to is taken back behind it: "…, due to begin today, has been put off"."""
    return bool(_WITHDRAWN.match(text, day_end))


def comes_to_nothing(text: str, start: int, end: int) -> bool:
    """Whether a sentence takes back, behind ``start``, the plan it has told up to there."""
    if _NOTHING.search(text, start, end) or _NOT_HELD.match(text, start, end):
        return True
    return bool(_REFUSED.match(text, start, end) and _OFFER.search(text, max(0, start - _BEFORE), start))
