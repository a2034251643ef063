"""Events that one state is enough for, since it is its own standing that changes: independent, formed, renamed, dissolved."""

from __future__ import annotations

import re

from dateline.events.draft import Draft

_BEGINS = ("independent", "sovereignty transferred", "proclaimed", "formed")
_GOES_ON = ("renamed", "placed under", "united", "annexed")
OF_A_STATE = (*_BEGINS, *_GOES_ON, "independence lost", "dissolved")
_ITSELF = ("formed", "renamed")  # verbs of clubs and streets as well: a state must stand right before them
_BREAKS = re.compile(r"br[eo]\w+\s|split|divided")  # a missile breaks up as well
_BE = re.compile(r"(?:[’']s\s+name|,\s+which)?(?:\s+was|\s+were|\s+had\s+been|\s+had)?(?:\s+\w+ly)?\s+$")
_STATE = re.compile(
    r"\b(?:country|republic|kingdom|federation|confederation|union|empire|government|state)(?:[’']s\s+name)?\s+(?:was\s+|had\s+)?(?:\w+ly\s+)?$",
    re.I,
)


def is_of_a_state(text: str, draft: Draft, history: bool) -> bool:
    """Whether what is formed, renamed or gone is a state; in ``history`` "the union was dissolved" names it well enough."""
    if draft.trigger.kind == "state":
        return any(a.codes for a in (*draft.roles.all, *draft.roles.places))
    loose = draft.trigger.action in _ITSELF or _BREAKS.match(text, draft.trigger.start)
    if loose and draft.trigger.noun is None and not _follows_a_state(text, draft):
        return False
    at = draft.trigger.start
    if history and draft.trigger.action == "dissolved" and _STATE.search(text[max(0, at - 40) : at]):
        return True
    return any((a.codes and a.kind == "country" and a.form in ("name", "demonym")) or a.office for a in draft.roles.all)


def _follows_a_state(text: str, draft: Draft) -> bool:
    """ "Malaysia was formed", "the kingdom was renamed"."""
    at = draft.trigger.start
    before = [a for a in draft.roles.all if a.end <= at and a.kind == "country" and a.office is None and a.codes]
    return any(_BE.fullmatch(text[a.end : at]) for a in before) or bool(_STATE.search(text[max(0, at - 40) : at]))
