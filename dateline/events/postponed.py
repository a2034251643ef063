"""A meeting put off: the day that it was meant for is cancelled, the day that it is moved to is planned."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.events.triggers import Trigger
from dateline.model import Span, Status, TimeMention, When

_TO = re.compile(r"\b(?:to|until|till)\s+(?:the\s+|early\s+|late\s+)?$", re.I)
_FROM = re.compile(r"\b(?:from|of)\s+(?:the\s+)?$", re.I)
_MEANT_FOR = re.compile(r"\b(?:planned|scheduled|slated|set|due|arranged|meant)\s+(?:for|on|to\s+\w+\s+on)\s+(?:the\s+)?$", re.I)
_RANGE = re.compile(r"\s(?:to|until|till)\s", re.I)

Move = tuple[When, Status, TimeMention]


def is_postponed(text: str, trigger: Trigger) -> bool:
    """Whether the verb moves a meeting to another day."""
    moved = trigger.action == "postponed" or text[trigger.start : trigger.end].lower().startswith("resched")
    return moved and trigger.noun is not None and not trigger.negated and trigger.verb is not None


def moves_of(text: str, trigger: Trigger, times: Sequence[TimeMention]) -> list[Move]:
    """The day put off and the day put in its place, as far as they are told: "from 4 March to 16 March", "until June 8".

    Without a new day only what was "scheduled for" a day is put off from it: another date is that of the putting off.
    """
    found: list[Move] = []
    meant = False
    for time in times:
        before = text[max(0, time.start - 40) : time.start]
        if time.when is None:
            continue
        if time.when.precision == "interval" and time.when.first and time.when.last and _RANGE.search(time.text):
            found += [(When.day(time.when.first), "cancelled", time), (When.day(time.when.last), "planned", time)]
        elif _TO.search(before) and time.start > trigger.start:
            found.append((time.when, "planned", time))
        elif _FROM.search(before) or _MEANT_FOR.search(before):
            found.append((time.when, "cancelled", time))
            meant = meant or bool(_MEANT_FOR.search(before))
    return found if meant or any(status == "planned" for _, status, _ in found) else []


def meeting_of(trigger: Trigger) -> Trigger:
    """The meeting itself, as a trigger of its own."""
    noun, span = trigger.noun, trigger.noun_span or Span(trigger.start, trigger.end)
    assert noun is not None
    action = {"visit": "visited"}.get(noun.kind, noun.action or "held")
    return replace(trigger, start=span.start, end=span.end, type=noun.type, action=action, verb=None)
