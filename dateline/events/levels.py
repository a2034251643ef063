"""At which level states meet: what two heads of state or government, or a body of theirs, do in one room is a summit."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dateline.events.draft import Draft
from dateline.events.sides import side_count
from dateline.model import ActorMention, EventType

_LEADERS = (
    "president",
    "prime minister",
    "premier",
    "chancellor",
    "king",
    "leader",
    "supreme leader",
    "emperor",
    "general secretary",
    "chairman",
    "crown prince",
    "emir",
    "sultan",
    "head of state",
)
# Where the monarch does not govern: who meets one pays a visit, or talks.
_CEREMONIAL = ("king", "emperor", "crown prince")
_REIGNED = frozenset("BEL DNK ESP GBR JPN KHM LUX MYS NLD NOR SWE THA TON AUS CAN NZL".split())
_HEADED_BODIES = frozenset(
    "G7 G8 G20 APEC EPC BRICS SCO NATO ASEAN QUAD EU AU GCC LAS OIC CIS CELAC ECOWAS CARICOM MERCOSUR PIF CWN".split()
)
_SUMMIT_BODIES = frozenset("G7 G8 G20 APEC EPC BRICS SCO NATO ASEAN QUAD".split())

_IN_A_ROOM = ("<meeting>", "<meeting in a small circle>")
# "The sherpas of President Lula", "Mr Kishida's security adviser": who meets is not the leader.
_AIDES = (
    r"(?:sherpas|advis[eo]rs?|aides?|envoys?|emissar(?:y|ies)|(?<!prime )ministers?|negotiators?|teams?|delegations?|officials?|"
    r"representatives?|experts|deput(?:y|ies)|spokes(?:man|men|woman|people)|ambassadors?|staff|chiefs?\s+of\s+staff|wives|spouses)"
)
_AIDES_OF = re.compile(rf"\b{_AIDES}\s+(?:of|to|for|sent\s+by)\s+(?:the\s+)?[^,;]{{0,60}}$", re.I)
_OWN_AIDES = re.compile(rf"[’']s?\s+(?:[\w-]+\s+){{0,3}}?{_AIDES}\b", re.I)
_MANY_LEADERS = (
    r"(?:leaders|heads\s+of\s+(?:state|government)(?:\s+and\s+government)?|presidents|prime\s+ministers|premiers|rulers|monarchs)"
)
_WORLD_LEADERS = re.compile(rf"\b{_MANY_LEADERS}\b", re.I)
_LEADERS_OF = re.compile(rf"\b{_MANY_LEADERS}\s+of\s+(?:the\s+)?(?:[\w-]+\s+)?$", re.I)
_OWN_LEADERS = re.compile(rf"(?:[’']s?)?\s+{_MANY_LEADERS}\b", re.I)
_COUNCIL = re.compile(r"European\s+Council$")


def is_leader(actor: ActorMention) -> bool:
    """Whether the office is that of a head of state or government, or of a body of theirs; the World Bank's is not."""
    if (actor.office or "").lower() not in _LEADERS:
        return False
    return not actor.codes or bool(set(actor.codes) & _HEADED_BODIES) or side_count(actor.codes) == len(actor.codes)


def _governs(actor: ActorMention) -> bool:
    return is_leader(actor) and not ((actor.office or "").lower() in _CEREMONIAL and set(actor.codes) & _REIGNED)


def _sends_another(text: str, draft: Draft, leader: ActorMention) -> bool:
    clause = draft.reading.clauses[draft.trigger.clause]
    begin = draft.trigger.end if clause.start < draft.trigger.end <= leader.start else clause.start
    return bool(_OWN_AIDES.match(text, leader.end) or _AIDES_OF.search(text, begin, leader.start))


def _are_heads(text: str, draft: Draft, actor: ActorMention) -> bool:
    """The leaders of a group or a body, all of them: "the Normandy Four leaders", "the European Council"."""
    if actor.office is not None:
        return actor.office.lower() in ("leader", "head of state") and bool(set(actor.codes) & _HEADED_BODIES)
    begin = draft.reading.clauses[draft.trigger.clause].start
    led = _LEADERS_OF.search(text, begin, actor.start) or _OWN_LEADERS.match(text, actor.end)
    return side_count(actor.codes) >= 2 and bool(led or _COUNCIL.search(text, actor.start, actor.end))


def type_of(text: str, draft: Draft, actors: Sequence[str]) -> EventType:
    """Talks between two leaders in one room are a summit; so is a gathering of a body at that level."""
    trigger = draft.trigger
    if trigger.action == "invited" and draft.status == "occurred":
        return "statement"
    received = trigger.action == "envoy received" and trigger.noun is None and trigger.rule != "accept <envoy>"
    if received and any(is_leader(a) and a.start < trigger.start for a in draft.roles.all):
        return "talks"  # a president who is received is no envoy
    if trigger.type != "talks" or trigger.action in ("called", "spoke", "invited", "negotiated"):
        return trigger.type
    return "summit" if _is_a_summit(text, draft, actors) else "talks"


def _is_a_summit(text: str, draft: Draft, actors: Sequence[str]) -> bool:
    trigger, roles = draft.trigger, draft.roles
    heads = bool(roles.all) and all(_are_heads(text, draft, a) for a in roles.all)
    if trigger.verb and trigger.verb.name == "<officials> review":
        return heads
    if trigger.action == "met" and not roles.all:  # "world leaders gathered"
        clause = draft.reading.clauses[trigger.clause]
        begin = max(draft.reading.sentence.start, clause.start - 30) if clause.opener == "who" else clause.start
        return bool(_WORLD_LEADERS.search(text, begin, trigger.start))
    in_room = trigger.action == "met" or (
        trigger.kind == "meeting" and trigger.noun is not None and trigger.noun.name in _IN_A_ROOM
    )
    leaders = {a.person or (a.office, a.codes) for a in roles.all if is_leader(a) and not _sends_another(text, draft, a)}
    others = [a for a in roles.all if a.office and not _governs(a)]
    if in_room and ((len(leaders) >= 2 and not others) or heads):
        return True
    gathers = trigger.verb is not None and trigger.verb.name == "<leaders> gather"
    return gathers and bool(set(actors) & _SUMMIT_BODIES)
