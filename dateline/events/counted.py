"""Dates beside a length that is counted from them: "on Friday, a day after Peru expelled its envoy"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dateline.events.triggers import Trigger
from dateline.model import TimeMention

_CLAUSE_END = re.compile(r"[,;:]|\b(?:after|and|before|but|following|that|when|where|which|while|who)\s")


def clause_behind(text: str, time: TimeMention, triggers: Sequence[Trigger]) -> Trigger | None:
    """ "A day after Peru expelled its envoy": what the clause behind tells first, which is all that the length dates."""
    end = _CLAUSE_END.search(text, time.end + 1)
    behind = [t for t in triggers if t.start >= time.end and (end is None or t.start < end.start())]
    return next((t for t in behind if t.verb is not None), behind[0]) if behind else None


_AT_THE_HEAD = re.compile(r"\W*(?:[Oo]n\s+|[Ee]arly\s+|[Ll]ate\s+)?")


def past_the_aside(text: str, time: TimeMention, beyond: TimeMention, triggers: Sequence[Trigger]) -> Trigger | None:
    """ "On Friday, a day after they signed the accord, Peru left it": the day is that of what follows the second comma."""
    start = max(text.rfind(stop, 0, time.start) for stop in '.!?\n"”') + 1
    comma = text.find(", ", beyond.end)
    if comma < 0 or comma - beyond.end > _ASIDE or not _AT_THE_HEAD.fullmatch(text, start, time.start):
        return None
    rest = [t for t in triggers if t.start > comma and t.verb is not None]
    return rest[0] if rest and rest[0].start - comma <= _ASIDE else None


_ASIDE = 90  # characters of the aside, and from there to the verb
