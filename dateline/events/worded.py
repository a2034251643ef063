"""Dates that the words around them give to an act, wherever in the sentence it stands: "in a message of 30 November"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dateline.events.named import SAID_OR_DONE
from dateline.events.rules import DEEDS
from dateline.events.rules.statements import STAND
from dateline.events.triggers import Trigger
from dateline.model import TimeMention


def told_with(text: str, time: TimeMention, triggers: Sequence[Trigger]) -> Trigger | None:
    """The act that was done or told by the paper whose date this is, or that "did so" stands for; ``None`` for any other date."""
    return _told_in_a_message(text, time, triggers) or _told_in_print(text, time, triggers) or _did_so(text, time, triggers)


_MESSAGE = re.compile(
    r"\b(?:by|in|with|through|per)\s+(?:accordance\s+with\s+)?(?:an?|the|his|its)\s+(?:[\w-]+\s+){0,3}?(?:statement|letter|message|note|telegram|cable|proclamation|announcement|"
    r"dispatch|communication)\b[^.;]{0,80}?(?:\b(?:of|dated)|\b(?:that|which)\s+[^.;,]{3,60}?\b(?:addressed|sent|delivered|handed|wrote|conveyed|read)\b[^.;,]{0,60}?\bon)\s+$"
)


def _told_in_a_message(text: str, time: TimeMention, triggers: Sequence[Trigger]) -> Trigger | None:
    """ "Recognised the republic in a message of 30 November": the act was done by the message."""
    if not _MESSAGE.search(text, max(0, time.start - 160), time.start):
        return None
    acts = [t for t in triggers if t.end <= time.start and (t.type == "relations" and (t.verb or t.kind == "recognition"))]
    others = [t for t in triggers if t.verb and t.kind not in SAID_OR_DONE and t.end <= time.start]
    return acts[-1] if acts and not any(t.clause > acts[-1].clause for t in others) else None


_IN_PRINT = re.compile(
    r"\bin\s+(?:an?|the|his|her|its|their|remarks|comments)\s+(?:[\w-]+\s+){0,3}?"
    r"(?:interview|article|op-ed|letter|message|post|video|speech|statement|remarks|comments)?s?\s*"
    r"(?:(?:with|to|in|for|by|on)\s+[^,.;]{2,60}?\s+)?(?:published|broadcast|aired|released|posted|carried|printed|televised|issued)\s+(?:(?:on|in|late|early)\s+)*$"
)


def _told_in_print(text: str, time: TimeMention, triggers: Sequence[Trigger]) -> Trigger | None:
    """ "Said the bid was legitimate, in an interview published on Tuesday": the day of the interview is that of the saying."""
    told = _IN_PRINT.search(text, max(0, time.start - 120), time.start)
    says = [t for t in triggers if told and t.verb is not None and t.verb.speech and t.end <= told.start()]
    return says[-1] if says else None


_SO = re.compile(r"\b(?:did\s+so|doing\s+so|which\s+(?:he|she|it|they)\s+(?:\w+ly\s+)?did)\s+(?:(?:on|in)\s+)?$")


ANOTHER = re.compile(
    r"(?:\b(?:and|while|as)|[;,])\s+(?:the\s+)?(?:(?!He\b|She\b|It\b|They\b)[A-Z][\w’'-]*(?:\s+and\s+|,\s+|\s+)){1,6}$"
)


def _did_so(text: str, time: TimeMention, triggers: Sequence[Trigger]) -> Trigger | None:
    """ "The first to present his credentials there, which he did on 19 September"."""
    so = _SO.search(text, max(0, time.start - 40), time.start)
    if so is None or ANOTHER.search(text, max(0, so.start() - 60), so.start()):  # a deed of its own: see echoes
        return None
    acts = [t for t in triggers if t.verb and t.end <= time.start]
    return acts[-1] if acts else None


_DECISION = re.compile(r"\s+(?:decision|vote|move|ruling|announcement|pledge|agreement)\s[^.;,]{0,80}?\bto\s+(?:\w+ly\s+)?")


def decided(text: str, time: TimeMention, triggers: Sequence[Trigger]) -> Trigger | None:
    """ "The 5 June decision of the Senate to ratify the treaty": what was decided has the day of the decision."""
    return next((t for t in triggers if t.verb is not None and _DECISION.fullmatch(text, time.end, t.start)), None)


def stand_on(text: str, time: TimeMention, left: Sequence[Trigger], nearest: Trigger) -> Trigger | None:
    """ "Condemned Vietnam's missile test on Monday", "urged it to return to the talks": the day is that of the stand taken.

    "Welcomed the founding of a fund on 3 June 2024" and "praised the summit on Monday" tell the day of what they judge.
    """
    asked = _CALLED_TO.search(text, max(0, nearest.start - 40), nearest.start) is not None
    says = [t for t in left if t.verb and t.verb.speech and t.clause == nearest.clause and t.end <= nearest.start]
    if says and says[-1].rule != STAND and nearest.kind not in DEEDS:
        return None
    if not says or _FOR_THEN.search(text, max(0, time.start - 8), time.start) or (nearest.verb is not None and not asked):
        return None
    if asked and not _ASKED_THEN.search(text, max(0, says[-1].start - 16), says[-1].end):
        return None
    judged = nearest.kind in ("meeting", "visit") or (nearest.kind != "document" and time.basis != "relative")
    if judged and not asked and says[-1].rule == STAND:
        return None
    return says[-1] if not _SET_APART.search(text, says[-1].end, nearest.start) else None


# "Have called on both sides to resume talks on Thursday": that is when they are to resume them.
_ASKED_THEN = re.compile(r"(?<!\bhas )(?<!\bhave )(?<!\bhad )\b\w+(?:ed)(?:\s+(?:on|to|for))?$")
_FOR_THEN = re.compile(r"\bfor\s+(?:the\s+)?$")  # "announced a visit for next week"
_CALLED_TO = re.compile(r"\bto\s+(?:\w+\s+){0,3}(?:to\s+)?(?:the\s+)?(?:\w+\s+)?$")
_SET_APART = re.compile(r"[,;:]|\b(?:which|who|that|during|after|before|at|when|and)\b")
