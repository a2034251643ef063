"""Cases between states: what a court that hears them says, and the hearings and rulings that are held or due."""

from __future__ import annotations

import re

from dateline.events.clauses import Clause
from dateline.events.sentence import Context, SentenceReading
from dateline.events.subjects import subject_of
from dateline.events.words import verbs
from dateline.model import Span

# Courts that states go to; any other tries people, whatever states a text is about.
_OF_STATES = re.compile(
    r"\b(?:International\s+(?:Court\s+of\s+Justice|Tribunal)|World\s+Court|ICJ|Permanent\s+Court|The\s+Hague|arbitral\s+tribunal|"
    r"court\s+of\s+arbitration|European\s+Court|[Cc]ourt\s+of\s+the\s+European|EFTA\s+Court|Law\s+of\s+the\s+Sea|WTO\s+panel|panel\s+of\s+the\s+WTO|"
    r"Court\s+of\s+Justice\s+of\s+the|Caribbean\s+Court|Inter-American\s+Court)\b"
)
_COURT = re.compile(r"(?:court|tribunal|judges|arbitrators?|chamber|bench)$", re.I)
_HELD = re.compile(r"(?:hearings?|ruling|verdict|judge?ment|award|pleadings|arguments|opinion)$", re.I)
_SAYS = re.compile(
    verbs(
        "order, tell, rule, confirm, uphold, throw out, reject, dismiss, find, hand down, hear, decide, declare, award, grant, "
        "issue, side, bar, turn down, accept, ask, refuse, settle, fix, give, deliver, draw, set"
    )
    + r"\b",
    re.I,
)
_TAKES_PLACE = re.compile(
    verbs("hold, take place, come, open, begin, start, end, close, deliver, hand down, give, issue, fall, expect, schedule, set")
    + r"\b|due\b",
    re.I,
)


def of_a_case(context: Context, reading: SentenceReading, clause: Clause, at: int) -> Span | None:
    """The verb at ``at``, if it is what such a court does, or what becomes of a hearing or a ruling of its."""
    text = context.text
    head = subject_of(text, reading, clause)
    if head is None:
        return None
    does = (_COURT, _SAYS), (_HELD, _TAKES_PLACE)
    told = next((m for who, what in does if who.search(text, head.start, head.end) and (m := what.match(text, at))), None)
    return Span(*told.span()) if told and _OF_STATES.search(text) else None
