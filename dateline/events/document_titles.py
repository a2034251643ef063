"""Headlines of treaties and agreements: "Kim and Putin sign pact", "South Korea–Japan pact to end"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dateline.events.titles import (
    Party,
    TitleParts,
    alike,
    at_place,
    clause,
    conjugate,
    dashed,
    distinct,
    listed,
    parties_of,
)

_STAGES = {"launched together": "launch", "submitted": "submit",
           "signed": "sign", "reached": "agree on", "announced": "announce", "ratified": "ratify", "extended": "extend",
           "left": "leave", "suspended": "suspend", "negotiated": "negotiate", "ended": "end",
           "rejected": "reject", "revived": "revive"}  # fmt: skip
_PASSIVE = {"launched together": "launched",
            "signed": "signed", "reached": "agreed", "announced": "announced", "ratified": "ratified", "extended": "extended",
            "suspended": "suspended", "left": "abandoned", "ended": "ends", "in force": "in force",
            "renewed": "renewed by itself", "rejected": "rejected", "revived": "revived"}  # fmt: skip


_UNDONE = {"ended": "does not end", "renewed": "is not renewed", "in force": "does not enter into force"}


_LONG_NAME = re.compile(
    r"(?P<head>Treaty|Agreement|Convention|Declaration|Pact|Charter|Protocol|Memorandum)\s+(?:of|on|for)\s+(?:the\s+)?(?P<topic>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,2})\b.+"
)
SHORT_NAME = 40


def short_document(name: str) -> str:
    """A long official name as a headline has it.

    >>> short_document("Treaty of Friendship, Good-neighborliness, and Cooperation")
    'friendship treaty'
    """
    m = _LONG_NAME.fullmatch(name)
    return (
        f"{m['topic'].lower()} {m['head'].lower()}"
        if m and not m["topic"].endswith("ing") and (len(name) > SHORT_NAME or "," in name)
        else name
    )


_MADE_BY_AGREEING = re.compile(r"(?:agreement|deal|accord|compromise|settlement|understanding)s?$")
_PUBLISHING = ("issue", "release", "publish", "adopt", "unveil")
_ISSUED = re.compile(r"\b(?:statement|communiqu[ée]|notice|report|readout)s?$", re.I)  # signed only if that is said
_PLURAL = re.compile(r"[^s]s$")
_ENTRY = re.compile(r"(?:accession|admission|membership|entry)$")
_ENDING = (
    "scrap",
    "terminate",
    "abrogate",
    "annul",
    "denounce",
    "revoke",
    "rescind",
    "cancel",
    "pull",
)  # what a party does; a treaty lapses by itself


def document_title(parts: TitleParts) -> str:
    """Which stage of its life a document is at, and by whom."""
    noun = short_document(parts.object or parts.type)
    noun = noun.lower() if noun in ("Agreement", "Treaty", "Declaration", "Convention", "Memorandum", "Communique") else noun
    bare = re.sub(r"^(?:the|a|an)\s+", "", noun)
    who = alike(distinct(parties_of(parts)))
    if parts.status == "cancelled":
        return f"{_of_parties(bare, who)} {_UNDONE.get(parts.action, 'does not go ahead')}"
    if parts.action == "in force":
        return f"{_of_parties(bare, who)} {conjugate('enter', False, parts.status)} into force"
    if parts.action == "ended" and parts.subject and parts.told in _ENDING:
        verb = " ".join([parts.told, *parts.verb.split()[1:]])
        return clause(alike(distinct(parts.subject)), verb, noun, parts.status)
    if parts.action == "ended":
        verb = {"occurred": "end" if _PLURAL.search(bare) else "ends", "planned": "to end", "possible": "may end"}[parts.status]
        return f"{_of_parties(bare, who)} {verb}"
    if parts.implied:
        return f"Previous {dashed(who)} {bare}"
    if bare.startswith("signing ceremon"):
        return f"{dashed(who)} {bare}{at_place(parts.place)}".strip()
    if parts.subject and (told := _by_its_doer(parts, noun, bare)):
        return told
    if who and parts.action in ("reached", "agreed") and _MADE_BY_AGREEING.search(bare):
        return clause(who, "reach", bare, parts.status)
    if who and (parts.action == "announced" or parts.told == "adopt") and parts.told in _PUBLISHING:
        return clause(who, parts.told, noun, parts.status)
    if who and parts.action == "negotiated":
        return clause(who, "negotiate", noun, parts.status)
    if parts.action == "ratified" and bare.startswith("ratification"):
        return f"{dashed(who)} ratification" if who else "Ratification"
    if len(who) > 1 and not parts.action:
        return _of_parties(bare, who)
    if not who or parts.action not in _STAGES:
        done = _PASSIVE.get(parts.action, parts.action or ("issued" if _ISSUED.search(bare) else "signed"))
        done = "reached" if bare == "agreement" and done == "agreed" else done
        ahead = {"planned": "to be ", "possible": "may be "}.get(parts.status, "") if done in _PASSIVE.values() else ""
        return f"{bare} {ahead}{done}{at_place(parts.place)}"
    return clause(who, _STAGES[parts.action], noun, parts.status)


def _by_its_doer(parts: TitleParts, noun: str, bare: str) -> str:
    """What one side does to a document that others share: "US leaves pact with Cuba", "Hungary approves Sweden’s accession"."""
    doer, aimed = alike(distinct(parts.subject)), distinct(parts.object_parties)
    other = listed(alike(aimed))
    if parts.action == "left" and parts.told in ("tear", "rip"):
        return clause(doer, f"{parts.told} up", f"{noun}{' with ' + other if other else ''}", parts.status)
    if parts.action in ("left", "suspended") and other and not re.search(r"[A-Z]", bare[1:]):
        return clause(doer, _STAGES[parts.action], f"{bare} with {other}", parts.status)
    if parts.action == "ratified" and _ENTRY.search(bare):
        states, bodies = [p for p in aimed if not p.is_body], [p for p in aimed if p.is_body]
        whose, into = f"{listed(states)}’s " if states else "", f" to {listed(bodies)}" if bodies else ""
        return clause(doer, "approve", f"{whose}{bare.split()[-1]}{into}", parts.status)
    return ""


def _of_parties(noun: str, who: Sequence[Party]) -> str:
    return noun if not who or re.search(r"[A-Z]", noun[1:]) else f"{dashed(who)} {noun}"
