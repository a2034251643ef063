"""Headlines of what stands between states: relations, missions and envoys, and of states that begin, unite or end."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dateline.events.titles import Party, TitleParts, clause, distinct, listed, parties_of

STANDING = (
    "independent",
    "independence lost",
    "placed under",
    "formed",
    "renamed",
    "proclaimed",
    "dissolved",
    "united",
    "annexed",
    "ceded",
    "sovereignty transferred",
)


def standing_title(parts: TitleParts) -> str:
    """The headline of what happens to a state: "Kosovo declares independence", "Japan annexes South Korea"."""
    doer, sufferer = distinct(parts.subject), distinct(parts.object_parties)
    who, other = distinct(parties_of(parts)), listed(sufferer)
    if parts.action == "independent":
        if parts.told in ("grant", "give") and doer and other:
            return clause(doer, "grant", f"{other} independence", parts.status)
        if parts.told in ("declare", "proclaim"):
            return clause(doer or who, parts.told, "independence", parts.status)
        return clause((doer or who)[:1], "become", "independent", parts.status)
    if parts.action == "sovereignty transferred" and (doer or who):
        return clause(doer or who, "transfer", f"sovereignty{' to ' + other if other and doer else ''}", parts.status)
    if parts.action == "formed" and _FOUNDING.match(parts.object):
        return f"{listed(who)}: {parts.object} of a state".lstrip(": ")
    if parts.action in _CHANGES:
        return f"{listed((doer or who)[:1]) or parts.object or 'State'} {_CHANGES[parts.action]}"
    if parts.action == "dissolved" and re.search(r"union|federation", parts.object) and len(who) > 1:
        return f"{listed(who)} end their {parts.object.split()[-1]}"
    if parts.action == "dissolved":
        return clause(who[:1], "cease", "to exist", parts.status)
    if parts.action == "united":
        return clause(who, "unite", "", parts.status) if len(who) > 1 else f"{listed(who)} united"
    if parts.action == "annexed":
        what = other or (parts.object if doer and re.match(r"(?:the )?[A-Z]", parts.object) else "")
        return clause(doer, "annex", what, parts.status) if doer and what else f"{listed(who)} annexed"
    if parts.action == "ceded":
        return clause(doer or who, "cede", f"territory{' to ' + listed(sufferer[-1:]) if sufferer else ''}", parts.status)
    return f"{listed(who[:1])}: {parts.object if _A_STATE.search(parts.object) else 'state'} proclaimed".lstrip(": ")


_A_STATE = re.compile(r"republic|kingdom|empire|federation|sultanate|emirate|state|government", re.I)
_FOUNDING = re.compile(r"\w+ation$|\w+ment$|founding$", re.I)
_CHANGES = {
    "formed": "formed",
    "renamed": "renamed",
    "independence lost": "loses independence",
    "placed under": "placed under protection",
}
_SWITCHING = ("switch", "drop", "ditch", "dump", "abandon", "forsake", "desert", "jettison", "swap")
_NAMING = ("appoint", "name", "send", "designate", "nominate", "commission")  # one side's act; ambassadors are exchanged by two


def relations_title(parts: TitleParts) -> str:
    """The headline of relations, missions and envoys, and of a state that becomes independent."""
    if parts.action in STANDING:
        return standing_title(parts)
    who, doer = distinct(parties_of(parts)), distinct(parts.subject)
    other = listed([p for p in distinct(parts.object_parties) if p.name not in {d.name for d in doer}])  # "its ambassador"
    if parts.action == "recognised":
        return _recognition(parts, other)
    if told := _of_one_side(parts, doer, who, other):
        return told
    if parts.action in _ENVOYS:
        return _of_envoy(parts)
    if parts.action == "ambassador appointed" and not who and parts.told in _NAMING:
        return "Envoy appointed"
    if parts.action == "ambassador appointed" and parts.told in ("take", "assume"):
        return f"{listed(who[:1])} envoy takes up post" if who else "Envoy takes up post"
    verb, rest = _relation_words(parts)
    if parts.action == "relations cut" and doer and other and parts.told not in ("sever", "suspend"):
        return clause(doer, verb, f"{'ties' if rest == 'diplomatic relations' else rest} with {other}", parts.status)
    if parts.action in ("mission opened", "mission closed", "mission moved") and doer and len(who) == len(doer) and parts.place:
        return clause(doer, verb, f"{rest} {parts.place}", parts.status)
    if parts.action in ("mission opened", "mission closed") and doer and other:
        return clause(doer, verb, f"{rest} in {other}", parts.status)
    return clause(who, verb, rest, parts.status) if who else f"{rest} {_PARTICIPLE.get(parts.action, 'changed')}"


def _of_one_side(parts: TitleParts, doer: Sequence[Party], who: Sequence[Party], other: str) -> str:
    """What one state does to another or its envoys, "" where the headline is of both."""
    if parts.told in _SWITCHING and doer and len(distinct(parts.object_parties)) == 2:
        left, chosen = distinct(parts.object_parties)
        return clause(doer, "switch", f"recognition from {left.name} to {chosen.name}", parts.status)
    if parts.told in _SWITCHING and doer and not distinct(parts.object_parties):
        return clause(doer, "switch", "recognition", parts.status)
    if parts.action == "diplomats expelled" and (not doer or parts.told.startswith("expulsion")):
        return f"Diplomats of {listed(who[:1])} expelled" if who else "Diplomats expelled"
    if parts.action == "diplomats expelled":
        envoy = "ambassador" if re.search(r"ambassador\b", parts.object) else "diplomats"
        states = listed(
            [Party(p.code) for p in distinct(parts.object_parties) if p.code and p.code not in {d.code for d in doer}]
        )
        return clause(doer, "expel", f"{envoy}{' of ' + states if states else ''}", parts.status)
    if parts.action == "ambassador recalled" and _SUMMONS.match(parts.verb) and not (doer and other):
        return f"{listed(who)} ambassador summoned"
    if parts.action == "ambassador recalled" and doer:
        verb = "summon" if _SUMMONS.match(parts.verb) else "recall"
        whose = f" {'of' if verb == 'summon' else 'from'} {other}" if other else ""
        return clause(doer, verb, f"ambassador{'s' if len(doer) > 1 else ''}{whose}", parts.status)
    if parts.action == "diplomats returned" and who:
        envoy = "diplomats" if _SEVERAL.search(parts.object) else "ambassador"
        return clause(who[:1], "send", f"{envoy} back{' to ' + parts.place if parts.place else ''}", parts.status)
    if parts.action == "ambassador appointed" and doer and (not other or parts.told in _NAMING):
        verb = parts.told if parts.told in ("name", "send", "appoint") else "appoint"
        return clause(doer, verb, f"ambassador{' to ' + other if other else ''}", parts.status)
    if parts.action == "credentials presented" and (len(who) < 2 or (doer and other)):
        if not doer:
            return f"Credentials presented{' to ' + other if other else ''}"
        return clause(doer, "present", f"credentials{' to ' + other if other else ''}", parts.status)
    return ""


_ENVOYS = {
    "envoy killed": "killed", "envoy seized": "seized", "envoy left": "leaves", "envoy arrived": "arrives", "envoy died": "dies",
    "envoy served": "in office", "envoy received": "received", "passports handed": "gets passports",
    "mission attacked": "attacked", "mission evacuated": "evacuated",
}  # fmt: skip


def _recognition(parts: TitleParts, other: str) -> str:
    doer, who = distinct(parts.subject), distinct(parties_of(parts))
    if other and doer:
        return clause(doer, "recognise", other, parts.status)
    if other and parts.told in _RECOGNISING:
        return f"{other} recognised"
    if doer and parts.object and parts.told == "recognise" and not _PREPOSED.match(parts.object):
        return clause(doer, "recognise", parts.object, parts.status)
    if len(who) == 2 and parts.told in ("exchange", "recognise", "recognize"):
        return clause(who, "exchange", "recognition", parts.status)
    states = distinct([Party(p.code) for p in who if p.code])
    return f"Recognition: {listed(states)}" if states else "Mutual recognition" if _MUTUAL.search(parts.verb) else "Recognition"


_RECOGNISING = ("recognise", "recognize", "acknowledge", "declare", "receive", "extend", "grant", "accord")
_PREPOSED = re.compile(r"it$|(?:by|in|on|at|as|of|from|with)\s")
_MUTUAL = re.compile(r"mutual|exchange|each other|one another", re.I)


def _of_envoy(parts: TitleParts) -> str:
    """What becomes of an envoy or a mission: "German ambassador killed", "US minister Dubs leaves"."""
    named = next((p.name for p in distinct(parties_of(parts)) if p.person), "")
    post = "mission" if parts.action.startswith("mission") else "envoy"
    noun = re.sub(r"^(?:an?|the)\s+", "", parts.object) if _MISSION.search(parts.object) else post
    sender = listed([p for p in distinct(parts.subject) or distinct(parties_of(parts)) if not p.person][:1])
    whose = f"{sender}’s {noun}" if sender and not re.search(r"[A-Z]", noun) else noun  # "Italian consul" says whose
    return f"{named if named and post == 'envoy' else whose} {_ENVOYS[parts.action]}"


_SUMMONS = re.compile(r"summon|haul|\w+\s+(?:in|to\s+the\s+foreign\s+ministry)\b")
_SEVERAL = re.compile(r"staff|personnel|corps|team|diplomats|envoys", re.I)
_PARTICIPLE = {"relations opened": "established", "relations cut": "broken off", "mission opened": "opened",
               "mission raised": "raised in rank", "mission moved": "moved",
               "mission closed": "closed",
               "ambassador appointed": "exchanged", "ambassador recalled": "recalled", "diplomats expelled": "expelled",
               "credentials presented": "presented"}  # fmt: skip


_AGAIN = ("restore", "resume", "normalise", "normalize", "upgrade", "downgrade", "renew", "suspend", "reduce")


_MISSION = re.compile(
    r"embass|legation|consul|mission|office|section|post|agency|chancery|nunciature|ambassador|envoy|minister|chargé|nuncio|staff|personnel",
    re.I,
)


def _relation_words(parts: TitleParts) -> tuple[str, str]:
    of_ties = re.search(
        r"relations|ties|links|contact|intercourse|representation|presence|exchange|partnership", parts.object, re.I
    )
    bare = parts.object in ("", "relations", "ties") or not of_ties or re.match(r"\w+ of\b|\w+ment\b|\w+ation\b", parts.object)
    noun = "diplomatic relations" if bare else parts.object
    mission = parts.object if _MISSION.search(parts.object) else "mission" if parts.object else "embassy"
    opening = parts.told if parts.told in _AGAIN else ""
    return {
        "relations opened": (opening or "establish", noun), "relations cut": (opening or "break off", noun),
        "mission opened": ("reopen" if parts.told == "reopen" else "open", mission), "mission closed": ("close", mission),
        "mission lowered": ("lower", f"{mission} in rank"), "relations maintained": ("maintain", noun),
        "recognition withdrawn": ("withdraw", "recognition"),
        "mission raised": ("raise", f"{mission} in rank" if parties_of(parts) else mission), "mission moved": ("move", mission),
        "ambassador appointed": ("exchange", "ambassadors"), "ambassador recalled": ("recall", "ambassador"),
        "diplomats expelled": ("expel", "diplomats"), "credentials presented": ("exchange", "envoys: credentials presented"),
    }.get(parts.action, ("change", noun))  # fmt: skip
