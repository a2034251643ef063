"""Who else takes part in what is told in the first person: the other who speaks, the government that publishes."""

from __future__ import annotations

import re
from dataclasses import replace

from dateline.actors import pronoun_antecedent
from dateline.actors.home import official_home
from dateline.actors.mentions import codes
from dateline.events.doers import Roles
from dateline.events.positions import is_quoted
from dateline.events.sentence import Context, SentenceReading
from dateline.events.triggers import Trigger
from dateline.model import ActorMention

_WE = re.compile(r"\b(?:I|we|We|my|My|our|Our)\b")
_TO_US = re.compile(r"\b(?:us|here|our|me)\b")


def with_speakers(context: Context, reading: SentenceReading, trigger: Trigger, roles: Roles) -> Roles:
    """``roles`` with the other of two who speak ("you came here"), or with the government that says "we" in its release."""
    if len(context.speaking) == 2:
        return _with_other(context, reading, trigger, roles)
    if not roles.subject and not context.speaking:
        roles = replace(roles, subject=_quoted(context, reading, trigger))
    clause = reading.clauses[trigger.clause]
    home = official_home(context.document.article.publisher)
    if context.speaking or roles.subject or home is None or not _WE.search(context.text, clause.start, trigger.start):
        return roles
    return replace(roles, subject=(ActorMention(clause.start, clause.start, "", "office", (home,), office="president"),))


_I_OR_WE = re.compile(r"\b(?:I|[Ww]e)\s+(?:[\w’']+\s+){0,4}$")


def _quoted(context: Context, reading: SentenceReading, trigger: Trigger) -> tuple[ActorMention, ...]:
    """Who says "we" in a quotation: “We signed a treaty with Ethiopia,” the Kenyan president said."""
    text, start = context.text, reading.sentence.start
    if not is_quoted(text, start, trigger.start) or not _I_OR_WE.search(text, max(start, trigger.start - 40), trigger.start):
        return ()
    says = [t for t in reading.triggers if t.verb and t.verb.speech and not is_quoted(text, start, t.start)]
    for said in says[:1]:
        clause = reading.clauses[said.clause]
        told = [a for a in reading.actors if clause.holds(a.start) and a.form != "place" and a.codes and a.end <= said.start]
        behind = [a for a in reading.actors if 0 <= a.start - said.end <= 5 and a.codes]  # "said Polish President Duda"
        if told or behind:
            return tuple(told[-1:] or behind[:1])
        he = _HE.search(text, clause.start, said.start)
        found = pronoun_antecedent(context.document, context.actors, he.start()) if he else None
        return (found,) if found is not None else ()
    return ()


_HE = re.compile(r"\b(?:he|she|they|it)\b", re.I)


_THEIR_DEEDS = ("talks", "summit", "agreement", "treaty")


def _is_between_them(context: Context, reading: SentenceReading, trigger: Trigger, roles: Roles) -> bool:
    """ "A joint statement was adopted", "received me in Minsk": where two speak and name nobody else, it is theirs."""
    if trigger.rule == "see you":
        return set(codes(roles.all)) <= context.speaking
    noun, here = trigger.noun_span, {c for a in reading.actors for c in a.codes}
    bare = noun is not None and context.text[noun.start].islower()  # no "INF Treaty", whose parties may be others
    return bare and trigger.type in _THEIR_DEEDS and not codes(roles.all) and here <= context.speaking


def _with_other(context: Context, reading: SentenceReading, trigger: Trigger, roles: Roles) -> Roles:
    """A visit "here" or "to us" by one who speaks is to the other, whose pronoun names no person."""
    if _is_between_them(context, reading, trigger, roles):
        office = "leader" if trigger.rule == "see you" else "government"
        both = tuple(
            ActorMention(trigger.start, trigger.end, "", "office", (c,), office=office) for c in sorted(context.speaking)
        )
        return replace(roles, subject=both, object=())
    came = set(codes(roles.all))
    here = trigger.type == "visit" and _TO_US.match(context.text, max(span.end for span in trigger.spans) + 1)
    if not here or len(came) != 1 or not came < context.speaking:
        return roles
    (other,) = context.speaking - came
    return replace(
        roles, object=(*roles.object, ActorMention(trigger.start, trigger.end, "", "office", (other,), office="leader"))
    )
