"""Actors named beside an act: a body in a post's name, a broker, whose plane one came in, a forum that is only returned to."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dateline.events.bystanders import located
from dateline.events.triggers import Trigger
from dateline.model import ActorMention, Span


def concerned(text: str, trigger: Trigger, actors: Sequence[ActorMention]) -> list[ActorMention]:
    """The actors with their places told as such, without those that only name a post or a forum, or stand beside the act."""
    return [
        located(text, a)
        for a in actors
        if not _is_post(text, a)
        and not (
            a.form in ("adjective", "demonym")
            and _FORMERLY.search(text, max(0, a.start - 12), a.start)
            and _HELD.match(text, a.end)
        )
        and not _is_aside(text, a, trigger)
        and (not _is_forum(a) or (holds(a, trigger) and trigger.type != "statement"))
    ]


_FORMERLY = re.compile(r"\b(?:former|erstwhile|one-time|then|ex-?)\s*$")
_HELD = re.compile(
    r"\s+(?:colony|colonies|possession|protectorate|dependency|mandate|territory|republic)\b"
)  # no actor of its own


def holds(actor: ActorMention, trigger: Trigger) -> bool:
    """ "The Jordanian ambassador" names the actor with the noun."""
    noun = trigger.noun_span or Span(trigger.start, trigger.end)
    return actor.start <= noun.start < actor.end


def _is_forum(actor: ActorMention) -> bool:
    """ "Agreed to return to the six-party talks": their members do not act in it, only in the talks themselves."""
    return actor.kind == "group" and actor.text.lower().endswith(" talks")


_AHEAD_OF = re.compile(r"\b(?:ahead\s+of|before|after|following)\s+(?:the\s+|an?\s+)?$")
_MEETING = re.compile(r"(?:[’']s)?\s+(?:[\w-]+\s+)?(?:summit|meetings?|forum|conference)\b")
_BROKER = re.compile(
    r"-(?:brokered|mediated|sponsored|led|backed|hosted|facilitated|drafted)\b|(?:[’']s)?\s+(?:auspices|mediation|sponsorship|supervision)\b"
)
_CRAFT = re.compile(r"\s+(?:[a-z]+\s+)?(?:plane|jet|aircraft|airliner|train|ship|helicopter|warship|frigate)s?\b")
_COMING_FROM = re.compile(r"\bfrom\s+(?:the\s+)?$")
_GOING = ("travel to <place>", "arrive in <place>", "go on to <place>")


def _is_aside(text: str, actor: ActorMention, trigger: Trigger) -> bool:
    """Named beside the act: a body whose summit comes later, a broker, whose plane one came in, where one set out from."""
    before = text[max(0, actor.start - 20) : actor.start]
    noun = trigger.noun_span
    meeting = _MEETING.match(text, actor.end) if actor.kind == "organisation" and _AHEAD_OF.search(before) else None
    if meeting is not None and not (noun and actor.start <= noun.start < meeting.end()):
        return True
    if trigger.type in ("talks", "summit", "agreement") and _BROKER.match(text, actor.end):
        return True
    if trigger.type == "visit" and actor.form in ("adjective", "demonym") and _CRAFT.match(text, actor.end):
        return True
    return trigger.rule in _GOING and actor.form == "place" and bool(_COMING_FROM.search(before))


_SHERPA = re.compile(r"(?:/\w+)?\s+[Ss]herpas?\b")


def _is_post(text: str, actor: ActorMention) -> bool:
    """ "The American G7 Sherpa": the body in the name of a post takes no part."""
    return actor.kind == "organisation" and bool(_SHERPA.match(text, actor.end))
