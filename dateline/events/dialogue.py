"""Who else takes part in what is told in the first person: the other who speaks, the government that publishes."""

from __future__ import annotations

import re
from dataclasses import replace

from dateline.actors.home import official_home
from dateline.actors.mentions import codes
from dateline.events.roles import Roles
from dateline.events.sentence import Context, SentenceReading
from dateline.events.triggers import Trigger
from dateline.model import ActorMention

_WE = re.compile(r"\b(?:I|we|We|my|My|our|Our)\b")
_TO_US = re.compile(r"\b(?:us|here|our|me)\b")


def with_speakers(context: Context, reading: SentenceReading, trigger: Trigger, roles: Roles) -> Roles:
    """``roles`` with the other of two who speak ("you came here"), or with the government that says "we" in its release."""
    if len(context.speaking) == 2:
        return _with_other(context, reading, trigger, roles)
    clause = reading.clauses[trigger.clause]
    home = official_home(context.document.article.publisher)
    if context.speaking or roles.subject or home is None or not _WE.search(context.text, clause.start, trigger.start):
        return roles
    return replace(roles, subject=(ActorMention(clause.start, clause.start, "", "office", (home,), office="president"),))


def _with_other(context: Context, reading: SentenceReading, trigger: Trigger, roles: Roles) -> Roles:
    """A visit "here" or "to us" by one who speaks is to the other, whose pronoun names no person."""
    came = set(codes(roles.all))
    here = trigger.type == "visit" and _TO_US.match(context.text, max(span.end for span in trigger.spans) + 1)
    if not here or len(came) != 1 or not came < context.speaking:
        return roles
    (other,) = context.speaking - came
    return replace(
        roles, object=(*roles.object, ActorMention(trigger.start, trigger.end, "", "office", (other,), office="leader"))
    )
