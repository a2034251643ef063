"""How far a trigger reaches for its date: what stands between them that the date belongs to instead."""

from __future__ import annotations

import re

from dateline.events.clauses import Clause
from dateline.events.triggers import Trigger
from dateline.events.words import finite_verb
from dateline.model import TimeMention

_TO_DO = re.compile(
    r"\bto\s+(?!(?:the|an?|be|take|its|his|her|their)\b)[a-z]{3,}\s+\w"
)  # "at the summit to launch loans by December"


_OTHER_OCCASION = re.compile(
    r"\b(?:since|after|before|following|until|ahead\s+of|prior\s+to)\s+(?:the\s+|a\s+|his\s+|their\s+|its\s+)?"
    r"(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|last|then|\w+day)\b)(?!\d{4}\b)[\w’'-]{3,}"
)


# "Issued a communiqué vowing to act by the end of the year": the date of what is only meant.
_INTENT = re.compile(
    r"\b(?:vowing|pledging|promising|aiming|threatening|offering|hoping|committing(?:\s+\w+sel(?:f|ves))?|seeking|setting\s+out\s+plans|"
    r"calling\s+(?:on|for)|urging|asking)\b.{0,80}?\bto\s+(?:\w+ly\s+)?[a-z]{2,}\s"
)


_TAKEN = re.compile(
    r"\b(?:taken|held|kidnapped|seized)\s+(?:hostage|captive|prisoner|by)\b"
)  # "freed two hostages taken by rebels in May"


_END_OF_TERM = re.compile(r"\buntil\s+(?:his|her)\s+(?:\w+\s+){1,2}(?:in|on)\s+(?:the\s+)?$")  # "served until his death in 1873"


_ANOTHERS = re.compile(
    r",?\s+and\s+[A-Z]\w+[’']s?\s+[a-z]+\s"
)  # "the visit of the envoy, and Thailand's delivery of aid on 25 March"


INCLUDING = re.compile(r",\s+including\s+(?:the|its|their|his)\s")  # "the situation, including the seizure of power in May"


TOPIC_REACH = 40  # characters between a verb of discussing and its date


SAYING_REACH = 60  # characters between a verb of saying and its date; what stands further off belongs to what is said


def within_reach(text: str, trigger: Trigger, time: TimeMention) -> bool:
    """False where something else stands between that the date belongs to: "met … since the election ten days ago"."""
    between = text[max(s.end for s in trigger.spans if s.end <= time.start) : time.start]
    if trigger.action == "envoy served" and _END_OF_TERM.search(between):
        return True
    if _OTHER_OCCASION.search(between) or INCLUDING.search(between):
        return False
    if _TAKEN.search(between) or (trigger.verb is not None and _INTENT.search(between)):
        return False
    if trigger.kind == "commitment" and _TO_DO.search(between):
        return False
    if trigger.verb is None and (_ANOTHERS.search(between) or (trigger.kind == "meeting" and _TO_DO.search(between))):
        return False
    if trigger.rule == "<officials> review" and len(between) > TOPIC_REACH + (
        60 if " with " in between else 0
    ):  # "discussed the launch of the programme on June 12"
        return False
    if trigger.verb is not None and trigger.verb.speech:
        return len(between) <= SAYING_REACH and not _OPEN_QUOTE.search(between) and finite_verb(between, 0, len(between)) is None
    return True


_OPEN_QUOTE = re.compile(r"“(?![^“”]{1,40}”)|^[^\"]*\"(?![^\"]{1,40}\")")  # "called for “maximum restraint” on Monday"


_WEIGHED = re.compile(
    r"\b(?:vot(?:e|es|ed|ing)\s+on|debat\w+|discuss\w*|consider\w*|stud(?:y|ies|ied)|weigh\w*|examin\w+|rejects?|rejected)\b"
)


def is_mere_object(text: str, trigger: Trigger, time: TimeMention, clause: Clause) -> bool:
    """A document that another verb acts on ("welcomed the accord … on Tuesday") has only a date that follows at once.

    Not even that if it is only weighed: "will vote on the deal next week".
    """
    return (
        trigger.verb is None
        and trigger.kind == "document"
        and clause.verb is not None
        and clause.verb < trigger.start
        and (time.start - trigger.end > 8 or bool(_WEIGHED.search(text, clause.verb, trigger.start)))
    )


def is_behind_other_verb(text: str, trigger: Trigger, time: TimeMention, clause: Clause) -> bool:
    """ "Thousands marched on Friday against the accord": a verb that is no trigger has the date, not its object."""
    if trigger.verb is not None or trigger.kind in ("meeting", "visit") or clause.verb is None:
        return False
    return clause.verb < trigger.start and not _IS.match(text, clause.verb)


_IS = re.compile(r"(?:(?:is|are|was|were|has|have|had)(?!\s+(?:\w+ly\s+)?\w+(?:ing|ed|en)\b)|c[ao]me|saw|sees|brought|brings)\b")
