"""What came to nothing: "the summit on 12 October has been scrapped", "was to fly on Friday, but the trip is off"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dateline.events.postponed import Move
from dateline.events.triggers import Trigger
from dateline.model import Publication, TimeMention

_OWNS = re.compile(r"['’]s?\s(?:[\w-]+\s){0,2}$")
_NOW_ON = re.compile(r"\b(?:will|is|are)\s(?:now\s|finally\s)*(?:to\s|due\s|set\s|be\s)?")


def struck_off(text: str, trigger: Trigger, times: Sequence[TimeMention], published: Publication) -> list[Move]:
    """The days of a meeting that a verb of the past or the perfect strikes off.

    Nobody has called off a meeting on a day yet to come, so that day is the meeting's; so is one that owns it.
    """
    noun = trigger.noun_span
    if trigger.action != "cancelled" or trigger.verb is None or noun is None or trigger.negated:
        return []
    if not re.match(r"\w+(?:ed|en|ut)\b", text[trigger.start : trigger.end]):
        return []
    today = published.when.last if published.when else None
    found: list[Move] = []
    for time in times:
        day = time.when
        ahead = day is not None and day.first is not None and today is not None and day.first > today
        owns = time.end < noun.start and _OWNS.fullmatch(text, time.end, noun.start)
        if day is not None and (ahead or owns):
            found.append((day, "cancelled", time))
    return found


def is_on_again(text: str, caller: Trigger, told: Trigger) -> bool:
    """ "Postponed in June, the visit will take place on 25 August": what is told of it since holds."""
    fresh = told.verb is not None and told.start > caller.end
    return fresh and caller.action == "postponed" and bool(_NOW_ON.search(text, max(caller.end, told.start - 24), told.start))


_IT = (
    r"(?:it|this|that|they|both|neither|none"
    r"|(?:the|his|her|its|their|such\s(?:an?\s)?|no\s(?:such\s)?)\s?(?:[\w-]+\s){0,2}?[\w-]+)"
)
_JOINT = r"(?:[;,—]|\bbut|\byet|\bwhich|\bwho|\band)\s(?:(?:but|yet|and|which|then|now|however),?\s)*"
_FAILED = (
    r"(?:f[ae]ll(?:en)?\s(?:through|ill|victim\sto)|c[ao]me\sto\snothing|pulled\sout|backed\sout|thought\sbetter"
    r"|stayed\s(?:at\shome|away)|(?:did|will|would)\s(?:not|never)\b|didn[’']t"
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
_OPENLY = re.compile(
    r"\b(?:hangs?\sin\sthe\sbalance|(?:is|are|remains?)\s(?:still\s)?(?:in\s(?:doubt|question)|uncertain|unclear|up\sin\sthe\sair|not\scertain)"
    r"|depends?\son|hinges?\son)\b"
)
_DOUBTED = re.compile(
    r"\b(?:doubt(?:s|ed|ing)?|question(?:s|ed)|uncertain|unclear|whether|not\s(?:sure|certain|clear))\b[^.;:]{0,140}$|\bif\s\w+ed\b(?:,\s)?[^.;:,]{0,40}$"
)


def comes_to_nothing(text: str, start: int, end: int) -> bool:
    """Whether a sentence takes back, behind ``start``, the plan it has told up to there."""
    return bool(_NOTHING.search(text, start, end))


def is_in_doubt(text: str, first: int, trigger: Trigger, end: int) -> bool:
    """Whether the sentence ``[first, end)`` leaves open if what the trigger tells of will be."""
    return bool(_DOUBTED.search(text, first, trigger.start)) or bool(_OPENLY.search(text, trigger.end, end))
