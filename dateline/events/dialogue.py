"""Who "I", "we" and "you" are in a text that somebody speaks: a transcript, a statement, a release of a government."""

from __future__ import annotations

import re
from dataclasses import replace

from dateline.actors.home import official_home
from dateline.actors.mentions import codes
from dateline.events.roles import Roles
from dateline.events.sentence import Context, SentenceReading
from dateline.events.triggers import Trigger
from dateline.model import ActorMention, Span

_TURN = re.compile(r"[A-Z](?:[\w.’'-]*\s+(?:(?:of|the|and)\s+){0,2}[A-Z]){0,9}[\w.’'-]*(?:\s+\([^)\n]{1,40}\))?:\s")
_AUTHORED = re.compile(r"\W*(?:(?:press\s+)?statement|remarks|message|letter|op-ed)\s+(?:by|from|of)\b", re.I)
_LEADS = re.compile(r"\b(?:president|prime\s+minister|premier|chancellor|king|emir)\b", re.I)
_I = re.compile(r"\b(?:I|my|My)\b")
_WE = re.compile(r"\b(?:we|our|ours|and\s+I|and\s+me)\b", re.I)
_YOU = re.compile(r"\b(?:you|your)\b", re.I)
_SUBJECTS = ("I", "we", "We", "you", "You")
_TO_US = re.compile(r"\b(?:us|here|our|me)\b")


def with_speakers(context: Context, reading: SentenceReading, trigger: Trigger, roles: Roles) -> Roles:
    """``roles`` with whoever speaks and, where two states talk, whom they speak to: "we met in Sochi", "you visited us"."""
    clause = reading.clauses[trigger.clause]
    own = (trigger.noun_span or trigger).start
    begin, end = clause.start, max(trigger.start, own if trigger.verb is None else trigger.start)
    we, mine = _WE.search(context.text, begin, end), _I.search(context.text, begin, end)
    yours = _YOU.search(context.text, begin, end)
    joined = we is not None and we.group().endswith(("I", "me"))
    told = max((a.end for a in roles.subject), default=0)
    if roles.subject and not joined and any(m.group() in _SUBJECTS and m.start() >= told for m in (we, mine, yours) if m):
        roles = replace(roles, subject=())  # "VLADIMIR PUTIN: We met"
    to_us = trigger.type in ("visit", "talks") and bool(_TO_US.match(context.text, trigger.end + 1))
    if not (we or mine or yours or to_us) or (roles.subject and not joined and not to_us):
        return roles
    speaker = speaker_of(context, reading.sentence.paragraph)
    if speaker is None:
        return roles
    if to_us and roles.subject and not joined:
        return _added(roles, speaker)
    other = _spoken_to(context, speaker)
    if we or mine:
        both = (
            trigger.type in ("talks", "summit", "agreement") if we else bool(_YOU.search(context.text, trigger.end, clause.end))
        )
        return _added(replace(roles, subject=(*roles.subject, speaker)), other if both else None)
    if other is None:
        return roles
    return _added(replace(roles, subject=(other,)), speaker if _TO_US.search(context.text, clause.start, clause.end) else None)


def _added(roles: Roles, actor: ActorMention | None) -> Roles:
    known = set(codes(roles.all))
    return (
        roles if actor is None or known & set(actor.codes) or len(known) >= 2 else replace(roles, object=(*roles.object, actor))
    )


def speaker_of(context: Context, paragraph: int) -> ActorMention | None:
    """Whose turn it is, who speaks by the title ("Statement by President Biden"), or the government that publishes the text."""
    turn = _turn(context, paragraph)
    title = next((s for s in context.document.sentences if s.kind == "title"), None)
    head = turn or (Span(title.start, title.end) if title and _AUTHORED.match(context.text, title.start) else None)
    named = [a for a in context.actors if head and head.start <= a.start < head.end and a.codes and a.form != "place"]
    if named and head:
        best = next((a for a in named if a.person or a.office), named[0])
        leads = best.office is None and _LEADS.search(context.text, head.start, head.end)
        return replace(best, office="leader") if leads else best if turn or best.person or best.office else None
    home = official_home(context.document.article.publisher)
    return ActorMention(0, 0, "", "office", (home,), office="president") if home else None


def _turn(context: Context, paragraph: int) -> Span | None:
    """The speaker's name before the colon of the last turn in a transcript: "Vladimir Putin: …"."""
    for span in reversed(context.document.paragraphs[: paragraph + 1]):
        m = _TURN.match(context.text, span.start, min(span.end, span.start + 100))
        if m is not None:
            return Span(m.start(), m.end())
    return None


def _spoken_to(context: Context, speaker: ActorMention) -> ActorMention | None:
    """The other of the two states that the text is about, as a state: its pronoun names no person."""
    others = context.protagonists - set(speaker.codes)
    if len(others) != 1:
        return None
    (code,) = others
    return ActorMention(speaker.start, speaker.end, "", "office", (code,), office="leader")
