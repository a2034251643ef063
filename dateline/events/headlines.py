"""Headlines by type: what a briefer would put on a slide, built from what the event is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.events.deed_titles import DEEDS, act_title, deed_title
from dateline.events.document_titles import document_title
from dateline.events.relation_titles import STANDING, relations_title, standing_title
from dateline.events.statement_titles import PRESENT, reported, statement_title
from dateline.events.titles import (
    LIMIT,
    Party,
    TitleParts,
    alike,
    at_place,
    clause,
    conjugate,
    dashed,
    distinct,
    fit,
    is_body_name,
    listed,
    parties_of,
)


def make_title(parts: TitleParts) -> str:
    """A headline in the present tense: "Kim and Putin meet at the Vostochny Cosmodrome", "Putin to visit North Korea"."""
    title = _told(parts)
    for shorter in (replace(parts, place=""), replace(parts, place="", object=parts.object.split(" ")[-1])):
        if len(title) > LIMIT and parts.type not in ("statement", "other"):
            title = _told(shorter)
    return fit(title, reported=bool(parts.complement))


def _told(parts: TitleParts) -> str:
    maker = deed_title if parts.action in DEEDS and parts.complement else _MAKERS.get(parts.type, _other)
    maker = act_title if parts.is_act else maker
    title = re.sub(r"\s+", " ", maker(parts)).strip(" ,;:")
    return title[:1].upper() + title[1:]


def _meeting(parts: TitleParts) -> str:
    everyone = distinct(parties_of(parts))
    noun = parts.object or ("summit" if parts.type == "summit" else "talks")
    noun = "talks" if is_body_name(noun) else noun
    noun = noun[:1].lower() + noun[1:] if noun[1:].islower() else noun
    noun = re.sub(r"^(?:Summit|Meeting) and (?=[A-Z])", "", noun)
    noun = f"{noun.removeprefix('earlier ')} of talks" if re.fullmatch(r"(?:\w+ )?rounds?", noun) else noun
    noun = "phone call" if re.match(r"(?:by|over|on)\s", noun) else noun
    if parts.implied:
        return f"Previous {dashed(everyone)} {noun}"
    if parts.status == "cancelled":
        return f"{dashed(everyone)} {noun}{at_place(parts.place)} called off"
    if len({p.name for p in everyone}) >= 2 and len({p.code for p in everyone}) >= 2:
        return _two_sided(parts, everyone, noun)
    if everyone and parts.action == "invited":
        return clause(parts.subject or everyone, "receive", f"leaders{at_place(parts.place)}", parts.status)
    if not everyone and parts.unnamed:
        verb = "meet" if parts.action == "met" else "hold"
        return f"{parts.unnamed} {_verb_of(parts, verb)}{'' if verb == 'meet' else ' ' + noun}{at_place(parts.place)}"
    if everyone and noun in ("summit", "talks", "meeting", "conference", "summit meeting"):
        return _one_sided(parts, everyone, noun)
    return (
        clause(
            everyone,
            parts.told if parts.told in ("attend", "host", "chair") else "hold",
            f"{noun}{at_place(parts.place)}",
            parts.status,
        )
        if everyone
        else f"{noun}{at_place(parts.place)}"
    )


def _verb_of(parts: TitleParts, verb: str) -> str:
    """The verb of those whom nobody names, one or many."""
    return conjugate(verb, parts.unnamed.endswith("s") or parts.unnamed.startswith("heads"), parts.status)


def _one_sided(parts: TitleParts, everyone: Sequence[Party], noun: str) -> str:
    if everyone[0].is_body:
        return f"{everyone[0].name} {'summit' if parts.type == 'summit' else noun}{at_place(parts.place)}"
    held = parts.told if parts.told in ("attend", "host", "chair") else "hold"
    return clause(everyone, held if noun != "summit" else "attend", f"{noun}{at_place(parts.place)}", parts.status)


# "Hold breakfast" is no headline: who dines or chats together meets.
_AT_TABLE = re.compile(
    r"\b(?:breakfast|lunch|luncheon|dinner|banquet|handshake|chat|sit-down|tête-à-tête|one-on-one|get-together|huddle)s?$", re.I
)


def _two_sided(parts: TitleParts, everyone: Sequence[Party], noun: str) -> str:
    bodies = [p for p in everyone if p.is_body]
    if parts.told in ("attend", "host") and parts.subject and bodies and len(bodies) < len(everyone):
        named = noun if re.search(r"[A-Z]", noun) else f"{dashed(bodies)} {noun}"
        return clause([p for p in everyone if not p.is_body], parts.told, f"{named}{at_place(parts.place)}", parts.status)
    if parts.action == "negotiated" and parts.object:
        return clause(everyone, "negotiate", parts.object, parts.status)
    if parts.action in ("called", "spoke"):
        return clause(everyone, "speak", "by phone" if parts.action == "called" else "", parts.status)
    guests = [p for p in everyone if p.person]
    if parts.action == "met" and bodies and len(guests) >= 2:  # "met Xi at the G20 summit"
        everyone = tuple(guests)
    if len(everyone) == 2 and not bodies:
        everyone = alike(everyone)  # "Switzerland and Lula meet" is no headline
    if parts.action == "met" or _AT_TABLE.search(noun) or noun in ("summit", "meeting", "summit meeting", "talks"):
        people = all(p.person for p in everyone)
        verb, rest = (
            ("meet", "")
            if people or parts.action == "met" or _AT_TABLE.search(noun)
            else ("hold", noun if noun != "meeting" else "talks")
        )
        return clause(everyone, verb, f"{rest}{at_place(parts.place)}", parts.status)
    return clause(everyone, "hold", f"{noun}{at_place(parts.place)}", parts.status)


_OFFICES = frozenset(
    "president,prime minister,premier,chancellor,king,queen,emir,sultan,pope,foreign minister,defence minister,"
    "crown prince,vice president,foreign secretary".split(",")
)


def _travellers(parts: TitleParts) -> str:
    """Who travels: people by name, else a state's one official by office ("Kuwait’s emir")."""
    who = distinct(parts.subject)
    if len(who) == 1 and not who[0].person and not who[0].is_body and (who[0].office or "") in _OFFICES:
        return f"{who[0].name}’s {who[0].office}"
    return listed(who)


def _visit(parts: TitleParts) -> str:
    who, where = _travellers(parts), parts.destination
    if parts.implied:
        return f"Previous visit by {who} to {where}" if who and where else f"Previous {dashed(parties_of(parts))} visit"
    if parts.status == "cancelled":
        return f"{who}’s visit{' to ' + where if where else ''} called off"
    if who and where:
        many = len({p.name for p in distinct(parts.subject)}) > 1
        return f"{who} {conjugate('visit', many, parts.status)} {where}"
    if where and parts.unnamed:
        return f"{parts.unnamed} {_verb_of(parts, 'visit')} {where}"
    if where or not who:
        by = listed([p for p in parts.object_parties if p.person])
        return f"Visit to {where}" if where else f"Visit by {by}" if by else "Visit"
    comes = parts.told == "arrive"
    return clause(distinct(parts.subject), "arrive" if comes else "pay", "" if comes else "visit", parts.status)


_ORDERS = ("declare", "continue", "extend", "renew", "terminate", "revoke", "rescind", "sign", "expand", "amend", "modify")


def _sanction_suffered(parts: TitleParts, noun: str, target: str) -> str:
    """The headline where nobody is said to act: "Sanctions on Iran imposed"."""
    if parts.action == "in force":
        return f"{noun}{' on ' + target if target else ''} {conjugate('take', noun.endswith('s'), parts.status)} effect"
    if parts.action == "listed":
        return f"{target} {'added to' if parts.told in ('add', 'put', 'place') else 'struck off'} list"
    word = {"lifted": "lifted", "banned": "banned"}.get(parts.action, "imposed")
    noun = noun if parts.told not in ("blacklist", "sanction", "list") else "sanctions"
    return f"{noun}{' on ' + target if target else ''} {word}"


_CHANGED = frozenset("tighten extend renew widen expand adopt announce ease waive suspend double raise increase".split())


def _sanction(parts: TitleParts) -> str:
    noun = parts.object or "sanctions"
    who, target = distinct(parts.subject), listed(distinct(parts.object_parties))
    if parts.told in ("expire", "lapse", "run"):
        return f"{dashed(parties_of(parts))} {noun} {conjugate('expire', noun.endswith('s'), parts.status)}"
    if not who:
        return _sanction_suffered(parts, noun, target)
    if parts.action == "in force":
        return f"{dashed(parties_of(parts))} {noun} {conjugate('take', noun.endswith('s'), parts.status)} effect"
    if parts.action == "ordered":
        verb = parts.told if parts.told in _ORDERS else "issue"
        return clause(who, verb, f"{noun}{' on ' + target if target else ''}", parts.status)
    if parts.action == "designated":
        return clause(who, "impose", f"sanctions{' on ' + target if target else ''}", parts.status)
    if parts.action == "listed":
        added = parts.told in ("add", "put", "place")
        return clause(who, "add" if added else "strike", f"{target} {'to' if added else 'off'} trade list", parts.status)
    if parts.action == "voted":
        return clause(who, parts.told or "adopt", f"sanctions resolution{' on ' + target if target else ''}", parts.status)
    if parts.told in ("freeze", "seize", "unfreeze"):
        return clause(who, parts.told, f"assets{' of ' + target if target else ''}", parts.status)
    if parts.told in ("blacklist", "sanction"):
        return clause(who, parts.told, target or "firms", parts.status)
    verb = parts.told if parts.told in _CHANGED else "lift" if parts.action == "lifted" else "impose"
    return clause(who, verb, f"{noun}{' on ' + target if target else ''}", parts.status)


_DEEDS = {"delivered": "deliver",
          "launched": "launch", "tested": "test", "deployed": "deploy", "withdrawn": "withdraw", "dismantled": "blow up",
          "invaded": "invade", "attacked": "attack", "entered": "enter",
          "war declared": "declare war on", "held": "hold"}  # fmt: skip


def _military(parts: TitleParts) -> str:
    who, noun = distinct(parts.subject) or distinct(parties_of(parts)), parts.object or "forces"
    target = listed(distinct(parts.object_parties)) if parts.subject else ""
    if parts.failed:
        return f"{listed(who)}’s {noun} launch fails" if "launch" not in noun else f"{listed(who)}’s {noun} fails"
    if parts.action == "entered":
        where = re.sub(r"^(?:in|on|at|near)\s+", "", parts.place)
        return f"{listed(who)} troops {conjugate('enter', True, parts.status)} {where or target}"
    if parts.action == "attacked" and not parts.subject:
        return f"Attack on {listed(who)}" if parts.verb else f"{dashed(who)} {parts.object or 'attack'}"
    if parts.action == "fighting halted":
        verb = parts.told if parts.told in ("suspend", "halt", "pause", "end") else "halt"
        return clause(who, verb, f"{noun}{' against ' + target if target else ''}", parts.status)
    if parts.action == "surrendered":
        return clause(who, "surrender", f"to {target}" if target else "", parts.status)
    if parts.action == "clashed":
        return clause(distinct(parties_of(parts)), "clash", at_place(parts.place).strip(), parts.status)
    if parts.action == "war declared" and not target:
        return clause(who, "go to war", "", parts.status)
    if parts.action in ("invaded", "war declared", "attacked"):
        noun = target or parts.place.removeprefix("in ").removeprefix("on ").removeprefix("at ") or noun
    verb = _DEEDS.get(parts.action, "move")
    if parts.action == "attacked" and re.search(r"(?:strike|raid|attack)s?$", noun):
        verb = "carry out"
    if parts.action in ("withdrawn", "deployed") and re.match(r"withdraw|deploy|pull", noun):
        noun = "forces"
    if parts.action in ("withdrawn", "deployed") and (forces := _FORCES.search(noun)):
        noun = forces.group() if forces.group().endswith("s") else "troops"
    if re.search(r"(?:tests?|launch(?:es)?)$", noun):
        verb = "conduct"
    return clause(who, verb, noun, parts.status) if who else f"{noun}: {parts.action}"


_FORCES = re.compile(r"(?:troop|force|soldier|marine|guard|unit|battalion|brigade|contingent)s?$", re.I)
_OPENING = ("reopen", "close", "seal", "shut", "block", "inaugurate")


def _other(parts: TitleParts) -> str:
    who = distinct(parts.subject) or distinct(parties_of(parts))
    others = listed([p for p in distinct(parts.object_parties) if p.name not in {w.name for w in who}])
    bodies = listed([p for p in distinct(parties_of(parts)) if p.is_body])
    sued = listed([p for p in distinct(parts.object_parties) if not p.is_body])
    opened = parts.told if parts.told in _OPENING else "open"
    freed = parts.told if parts.told in _FREEING else "release"
    templates = {"handed over": ("take over" if parts.told in ("take", "assume") else "hand over", parts.object or "presidency"),
                 "withdrew": ("withdraw", f"from {others}" if others else ""),
                 "ruled": ("", ""),
                 "links": (parts.told or "resume", parts.object),
                 "joined": ("join", others or parts.object), "opened": (opened, parts.object),
                 "invited to join": ("invite", f"{others} to join" if others else "new members"),
                 "applied": ("apply", f"to join {bodies}" if bodies else "for membership"),
                 "sued": ("take", f"{sued} to court"),
                 "released": (freed, parts.object or "prisoners"), "voted": (parts.told or "vote on", parts.object),
                 "founded": (_founding(parts), parts.object), "prolonged": ("extend", parts.object or "mandate"),
                 "adopted": ("adopt", parts.object), "handed down": ("issue", parts.object),
                 "deployed": ("deploy", parts.object or "mission")}  # fmt: skip
    verb, rest = templates.get(parts.action, ("", ""))
    if parts.action in STANDING:
        return standing_title(parts)
    if parts.action == "voted" and not parts.subject:
        return (
            f"{parts.object} {'adopted' if parts.told in ('adopt', 'back') else 'passed' if parts.told != 'veto' else 'vetoed'}"
        )
    if parts.action == "joined" and (not parts.subject or parts.told in _ADMITTING) and "status" not in parts.object:
        return clause([p for p in distinct(parties_of(parts)) if not p.is_body], "join", bodies, parts.status)
    if parts.action in ("took over", "passed on") or (parts.action == "handed over" and parts.told in ("take", "assume")):
        return _new_chair(parts)
    if parts.action == "ended":
        return _expiry(parts, listed(who))
    if parts.action == "ruled" or (parts.action == "handed down" and not bodies):
        return _ruling(parts, who)
    if parts.action == "joined" and "status" in parts.object:
        return _standing(parts, who, others)
    if parts.action == "handed over" and parts.object_parties:
        rest += f" to {listed(parts.object_parties)}"
    return clause(who, verb, rest, parts.status) if who and verb else f"{parts.object or 'event'}{at_place(parts.place)}"


_FREEING = ("free", "swap", "exchange", "extradite", "repatriate")
_ADMITTING = ("admit", "readmit", "welcome", "accept")
_FOUNDING = ("establish", "create", "form", "set", "launch", "inaugurate")


def _founding(parts: TitleParts) -> str:
    """The verb of setting up, with its particle ("set up")."""
    return " ".join([parts.told, *parts.verb.split()[1:]]) if parts.told in _FOUNDING else "found" if parts.verb else "launch"


def _standing(parts: TitleParts, who: Sequence[Party], others: str) -> str:
    status = re.search(r"(?:[\w-]+\s+)?status\b", parts.object)
    if not any(p.is_body for p in parties_of(parts)):  # "it was granted candidate status, together with Moldova"
        return f"{listed(parties_of(parts))} granted {status.group() if status else parts.object}"
    return clause(who, "grant", f"{others} {status.group() if status else parts.object}".strip(), parts.status)


def _ruling(parts: TitleParts, who: Sequence[Party]) -> str:
    """What a court does, or, told by a noun, what it is about: states do not hand down rulings."""
    if parts.action == "handed down":
        about = parts.object or "ruling"
        return f"{about[0].upper()}{about[1:]}{' on ' + listed(who) if who else ''}"
    if parts.complement.startswith("by "):
        return clause(who[:1], "issue", parts.object or "ruling", parts.status)
    court = listed(who) if who and who[0].is_body else f"{listed(who)}’s court" if parts.subject else "Court"
    verb = PRESENT.get(parts.verb.split()[0].lower(), "rules") if parts.verb else "rules"
    return f"{court} {verb} {reported(parts.complement)}"


def _expiry(parts: TitleParts, whose: str) -> str:
    what = parts.object if re.search(r"resolution|mandate", parts.object) else "mandate"
    return f"{whose} {what} {conjugate('expire', False, parts.status)}".strip()


def _new_chair(parts: TitleParts) -> str:
    """Who takes a presidency over, and of what: "Poland takes over EU presidency"."""
    named = distinct(parties_of(parts))
    bodies, states = [p for p in named if p.is_body], [p for p in named if not p.is_body]
    taker = states[-1:] if parts.action == "passed on" else states[:1]
    noun = parts.object if parts.action != "handed over" and parts.object else "presidency"
    if not taker:
        return f"{listed(bodies)} {noun} passes on".strip()
    told = listed(bodies) if not re.search(r"[A-Z]", noun) else ""
    return clause(taker, "take over", f"{told} {noun}".strip(), parts.status)


_MAKERS = {
    "summit": _meeting, "talks": _meeting, "visit": _visit, "treaty": document_title, "agreement": document_title,
    "relations": relations_title,
    "sanction": _sanction, "military": _military, "statement": statement_title, "other": _other,
}  # fmt: skip
