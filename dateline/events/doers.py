"""Of those who take part, who acts and with whom it is done: the voice of the verb, "by", who suffers a deed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from dateline.actors.display import last_year
from dateline.events.bystanders import run_from
from dateline.events.takes import is_passive
from dateline.events.triggers import Trigger
from dateline.model import ActorMention


@dataclass(frozen=True, slots=True)
class Roles:
    """``subject`` acts; ``object`` is whom it is done with or aimed at; ``places`` are actors named only as places."""

    subject: tuple[ActorMention, ...]
    object: tuple[ActorMention, ...]
    places: tuple[ActorMention, ...]

    @property
    def all(self) -> tuple[ActorMention, ...]:
        return (*self.subject, *self.object)

    @property
    def others(self) -> tuple[tuple[ActorMention, ...], tuple[ActorMention, ...]]:
        """All but the subject: whom it is done with, and the places."""
        return self.object, self.places


def without_gone(roles: Roles, year: int) -> Roles:
    """``roles`` without states that were no more in ``year``: a visit to mark a victory of the Soviet and Mongolian armies."""

    def lives(actor: ActorMention) -> bool:
        return all((last_year(code) or year) >= year for code in actor.codes)

    return Roles(*(tuple(a for a in part if lives(a)) for part in (roles.subject, roles.object, roles.places)))


LISTED = re.compile(r"\s*(?:,|,?\s+and\b)\s*(?:the\s+)?|\s+of\s+(?:the\s+)?")


_ALONG = re.compile(r"\b(?:alongside|accompanied\s+by|together\s+with)\s+$")  # who travels too


_AGAINST = re.compile(r"\b(?:against|on)\s+(?:the\s+)?$")


# "A visit by Putin", "released by the Governments of".
_BY = re.compile(
    r"\bby\s+(?:the\s+)?(?:(?:governments?|leaders|foreign\s+ministers|heads\s+of\s+state)\s+of\s+(?:the\s+)?)?$", re.I
)


_OF = re.compile(  # "the visit of Pope Francis", "the visit to Peking in May of Mr Brzezinski"
    r"\b(?:visit|trip|tour|arrival|journey|stay)\s+(?:to\s+[^,;.]{2,30}\s)?of\s+(?:the\s+|his\s+|its\s+)?$"
)


def split(text: str, mentions: Sequence[ActorMention], trigger: Trigger) -> Roles:
    """The roles of ``mentions``, all of whom take part: who stands before the verb acts, but for its passive and "by"."""
    named = [m for m in mentions if m.form != "place"]
    by = [
        m
        for m in named
        if _BY.search(text[max(0, m.start - 40) : m.start])
        or ((m.person or m.office) and _OF.search(text[max(0, m.start - 50) : m.start]))
    ]
    if trigger.rule == "receive <invitation>":  # who received it "from Warsaw" is whom the words are said to
        givers = tuple(m for m in named if m.start > trigger.end and _FROM.search(text[: m.start][-12:]))
        if givers:
            return Roles(givers, tuple(m for m in named if m not in givers), tuple(m for m in mentions if m.form == "place"))
    reduced = trigger.noun_span is not None and trigger.noun_span.end + 1 == trigger.start  # "the sanctions announced by Britain"
    if trigger.verb is not None and any(m.start > trigger.start for m in by) and (reduced or is_passive(text, trigger.start)):
        by = [m for m in by if m.start > trigger.start]  # "was annexed by Britain": who is told of first suffers it
        subject = (*by[:-1], *run_from(text, [by[-1], *(m for m in named if m.start >= by[-1].end)], LISTED))
    elif trigger.verb is not None and _suffers(trigger) and is_passive(text, trigger.start):
        return _suffered(text, named, mentions, trigger)
    else:
        doing = trigger.type == "visit" or (trigger.verb is None and trigger.action in _DONE_BY)
        goes = [m for m in named if doing and (m in by or _ALONG.search(text[: m.start][-24:]))]
        subject = tuple(m for m in named if m.start < trigger.start or m in goes)
        if trigger.type == "sanction":  # "sanctions against Iran, lifted in 2016"
            subject = tuple(m for m in subject if not _AGAINST.search(text[max(0, m.start - 14) : m.start]))
    return Roles(subject, tuple(m for m in named if m not in subject), tuple(m for m in mentions if m.form == "place"))


def _suffers(trigger: Trigger) -> bool:
    """A deed done to someone, so that what stands before its passive is not who does it."""
    return trigger.kind in ("post", "list", "captives") or trigger.action in _DONE_TO_SOMEONE


_DONE_BY = ("invaded", "imposed", "lifted", "attacked", "recognised", "ratified")  # "the invasion of Latvia by Poland"


_DONE_TO_SOMEONE = (
    "arrested", "attacked", "captured", "cut off", "elected",
    "evacuated", "handed to", "member suspended", "seized", "sentenced", "shot down"
)  # fmt: skip


_FROM = re.compile(r"\bfrom\s+(?:the\s+)?$")


def _suffered(text: str, named: Sequence[ActorMention], mentions: Sequence[ActorMention], trigger: Trigger) -> Roles:
    """A passive without "by": nobody is said to act, but of those sent "from Wellington" its government is who sent them."""
    out_of = tuple(m for m in mentions if m.form == "place" and m.start > trigger.end and _FROM.search(text[: m.start][-12:]))
    doer = out_of if trigger.kind == "post" else ()
    return Roles(doer, tuple(named), tuple(m for m in mentions if m.form == "place" and m not in doer))
