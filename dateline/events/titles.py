"""Titles that a briefer would put on a slide: built from what the event is, in one headline style, at most `LIMIT` characters."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from dateline.actors import short_name, surname
from dateline.events.rules.statements import SPEECH, STANCE
from dateline.events.words import forms
from dateline.model import EventType, Status

LIMIT = 74

_PRESENT = {
    form: forms(base.strip().split()[0])[1]
    for base in f"{SPEECH}, {STANCE}, issue, give".split(",")
    for form in forms(base.strip().split()[0])
}
_SINGULAR_S = {"sign": "signs", "hold": "holds", "meet": "meets", "have": "has"}


@dataclass(frozen=True, slots=True)
class Party:
    """Someone in a title: a person with the state they speak for, or a state or organisation alone."""

    code: str
    person: str | None = None
    office: str | None = None

    @property
    def name(self) -> str:
        return surname(self.person) if self.person else short_name(self.code)


@dataclass(frozen=True, slots=True)
class TitleParts:
    """What a title is made of. ``object`` is the noun phrase of the document, meeting or weapon; ``complement`` what was said."""

    type: EventType
    action: str
    status: Status
    subject: tuple[Party, ...] = ()
    object_parties: tuple[Party, ...] = ()
    object: str = ""
    place: str = ""
    destination: str = ""
    verb: str = ""
    complement: str = ""
    implied: bool = False
    failed: bool = False


def make_title(parts: TitleParts) -> str:
    """A headline in the present tense: "Kim and Putin meet at the Vostochny Cosmodrome", "Putin to visit North Korea"."""
    maker = _MAKERS.get(parts.type, _other)
    title = re.sub(r"\s+", " ", maker(parts)).strip(" ,;:")
    return fit(title[:1].upper() + title[1:])


def fit(title: str, limit: int = LIMIT) -> str:
    """Cut at a phrase, never inside a word; a title that fits is left alone."""
    if len(title) <= limit:
        return title
    cut = title[: limit + 1].rsplit(" ", 1)[0]
    phrase = re.match(
        r"(.{30,})(?=[,;]|\s(?:and|but|which|that|who|after|before|while|when|because|by|with|for|in|on|at|to|of|as|from)\s)", cut
    )
    cut = phrase.group(1) if phrase else cut
    cut = re.sub(r"(?:[\s,;:–-]|\b(?:the|a|an|of|to|and|in|on|with|for|by|its|their|his|her|that|not|as|at)\b)+$", "", cut)
    return cut + "”" * (cut.count("“") - cut.count("”"))


def listed(parties: Sequence[Party]) -> str:
    """ "A", "A and B", "A, B and C"; beyond four the rest is counted."""
    names = list(dict.fromkeys(p.name for p in parties if p.name))
    if len(names) > 4:
        names = [*names[:3], f"{len(names) - 3} others"]
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}" if names else ""


def dashed(parties: Sequence[Party]) -> str:
    """The names of a dyad or a group, joined as one adjective: "South Korea–China"."""
    return "–".join(dict.fromkeys(p.name for p in parties if p.name))


def conjugate(verb: str, plural: bool, status: Status) -> str:
    """The verb as its status asks: sign(s), "to sign", "may sign"."""
    head, _, rest = verb.partition(" ")
    if status == "planned":
        return f"to {verb}"
    if status == "possible":
        return f"may {verb}"
    return verb if plural else f"{_SINGULAR_S.get(head, forms(head)[1])} {rest}".strip()


def _clause(subject: Sequence[Party], verb: str, rest: str, status: Status) -> str:
    many = len({p.name for p in subject}) > 1 or any(p.name.startswith("Both") for p in subject)
    return f"{listed(subject)} {conjugate(verb, many, status)} {rest}"


def _at(place: str) -> str:
    return f" {place}" if place else ""


def _parties(parts: TitleParts) -> tuple[Party, ...]:
    return tuple(dict.fromkeys((*parts.subject, *parts.object_parties)))


def _meeting(parts: TitleParts) -> str:
    everyone = _distinct(_parties(parts))
    noun = parts.object or ("summit" if parts.type == "summit" else "talks")
    if parts.implied:
        return f"Previous {dashed(everyone)} {noun}"
    if parts.status == "cancelled":
        return f"{dashed(everyone)} {noun} called off{_at(parts.place)}"
    if len(everyone) >= 2:
        return _two_sided(parts, everyone, noun)
    if everyone and parts.action == "invited":
        return _clause(parts.subject or everyone, "invite", f"leaders{_at(parts.place)}", "occurred")
    if everyone and noun in ("summit", "talks", "meeting", "conference", "summit meeting"):
        return _one_sided(parts, everyone, noun)
    return _clause(everyone, "hold", f"{noun}{_at(parts.place)}", parts.status) if everyone else f"{noun}{_at(parts.place)}"


def _one_sided(parts: TitleParts, everyone: Sequence[Party], noun: str) -> str:
    is_body = not everyone[0].person and len(everyone[0].code) != 3
    if is_body:
        return f"{everyone[0].name} {'summit' if parts.type == 'summit' else noun}{_at(parts.place)}"
    return _clause(everyone, "hold" if noun != "summit" else "attend", f"{noun}{_at(parts.place)}", parts.status)


def _two_sided(parts: TitleParts, everyone: Sequence[Party], noun: str) -> str:
    if parts.action in ("called", "spoke"):
        return _clause(everyone, "speak", "by phone" if parts.action == "called" else "", parts.status)
    if parts.action == "met" or noun in ("summit", "meeting", "summit meeting", "talks"):
        people = all(p.person for p in everyone)
        verb, rest = ("meet", "") if people or parts.action == "met" else ("hold", noun if noun != "meeting" else "talks")
        return _clause(everyone, verb, f"{rest}{_at(parts.place)}", parts.status)
    return _clause(everyone, "hold", f"{noun}{_at(parts.place)}", parts.status)


def _distinct(parties: Sequence[Party]) -> tuple[Party, ...]:
    """A state is dropped where a person of it is named."""
    spoken_for = {p.code for p in parties if p.person}
    return tuple(p for p in parties if p.person or p.code not in spoken_for)


def _alike(parties: Sequence[Party]) -> tuple[Party, ...]:
    """Leaders sign with leaders, states with states: where one side is a state, so is the other."""
    if all(p.person for p in parties):
        return tuple(parties)
    return tuple(dict.fromkeys(Party(p.code) for p in parties))


def _visit(parts: TitleParts) -> str:
    who, where = listed(_distinct(parts.subject)), parts.destination
    if parts.implied:
        return f"Previous visit by {who} to {where}" if who and where else f"Previous {dashed(_parties(parts))} visit"
    if parts.status == "cancelled":
        return f"{who}’s visit{' to ' + where if where else ''} called off"
    if who and where:
        return _clause(_distinct(parts.subject), "visit", where, parts.status)
    return f"Visit to {where}" if where else f"Visit by {who}" if who else "Visit"


_STAGES = {"signed": "sign", "reached": "agree on", "announced": "announce", "ratified": "ratify", "extended": "extend",
           "left": "leave", "suspended": "suspend", "negotiated": "negotiate", "ended": "end"}  # fmt: skip
_PASSIVE = {"signed": "signed", "reached": "agreed", "announced": "announced", "ratified": "ratified", "extended": "extended",
            "suspended": "suspended", "left": "abandoned", "ended": "ends", "in force": "in force",
            "renewed": "renewed by itself"}  # fmt: skip


_LONG_NAME = re.compile(
    r"(?P<head>Treaty|Agreement|Convention|Declaration|Pact|Charter|Protocol|Memorandum)\s+(?:of|on|for)\s+(?:the\s+)?(?P<topic>[A-Z][\w’'-]+)\b.+"
)
SHORT_NAME = 40


def short_document(name: str) -> str:
    """A long official name as a headline has it.

    >>> short_document("Treaty of Friendship, Good-neighborliness, and Cooperation")
    'friendship treaty'
    """
    m = _LONG_NAME.fullmatch(name)
    return f"{m['topic'].lower()} {m['head'].lower()}" if m and (len(name) > SHORT_NAME or "," in name) else name


def _document(parts: TitleParts) -> str:
    noun = short_document(parts.object or parts.type)
    bare = re.sub(r"^(?:the|a|an)\s+", "", noun)
    who = _alike(_distinct(_parties(parts)))
    if parts.status == "cancelled":
        return f"{_of_parties(bare, who)} does not go ahead"
    if parts.action == "in force":
        return f"{_of_parties(bare, who)} {conjugate('enter', False, parts.status)} into force"
    if parts.action == "ended":
        verb = {"occurred": "ends", "planned": "to end", "possible": "may end"}[parts.status]
        return f"{_of_parties(bare, who)} {verb}"
    if parts.implied:
        return f"Previous {dashed(who)} {bare}"
    if not who or parts.action not in _STAGES:
        return f"{bare} {_PASSIVE.get(parts.action, parts.action or 'signed')}"
    return _clause(who, _STAGES[parts.action], _with_article(noun), parts.status)


def _of_parties(noun: str, who: Sequence[Party]) -> str:
    return noun if not who or re.search(r"[A-Z]", noun[1:]) else f"{dashed(who)} {noun}"


def _with_article(noun: str) -> str:
    """ "sign friendship treaty" reads as a headline; a proper name keeps its article."""
    return noun


def _relations(parts: TitleParts) -> str:
    who = _distinct(_parties(parts))
    noun = parts.object if parts.object not in ("", "relations", "ties") else "diplomatic relations"
    verbs = {
        "relations opened": ("establish", noun), "relations cut": ("break off", noun),
        "mission opened": ("open", parts.object or "embassy"),
        "mission closed": ("close", parts.object or "embassy"), "diplomats expelled": ("expel", "diplomats"),
        "ambassador recalled": ("recall", "ambassador"), "ambassador appointed": ("exchange", "ambassadors"),
        "credentials presented": ("open", "relations: credentials presented"),
    }  # fmt: skip
    if parts.action == "recognised":
        object_ = listed(_distinct(parts.object_parties))
        return (
            _clause(_distinct(parts.subject) or who, "recognise", object_ or "each other", parts.status)
            if object_ and parts.subject
            else (_clause(who, "exchange", "recognition", parts.status))
        )
    verb, rest = verbs.get(parts.action, ("change", noun))
    return _clause(who, verb, rest, parts.status) if who else f"{noun}: {parts.action}"


def _sanction(parts: TitleParts) -> str:
    noun = parts.object or "sanctions"
    target = listed(_distinct(parts.object_parties))
    if parts.action == "in force":
        return f"{dashed(_parties(parts))} {noun} {conjugate('take', False, parts.status)} effect"
    verb = {"imposed": parts.verb or "impose", "lifted": "lift", "listed": parts.verb or "strike"}.get(parts.action, "impose")
    if parts.action == "listed":
        return _clause(_distinct(parts.subject), verb, f"{target} off trade list", parts.status)
    return _clause(_distinct(parts.subject), verb, f"{noun}{' on ' + target if target else ''}", parts.status)


def _military(parts: TitleParts) -> str:
    who, noun = _distinct(parts.subject) or _distinct(_parties(parts)), parts.object or "forces"
    verb = {"launched": "launch", "tested": "test", "deployed": "deploy", "withdrawn": "withdraw",
            "dismantled": "blow up", "invaded": "invade", "entered": "enter", "war declared": "declare war on",
            "held": "hold"}.get(parts.action, "move")  # fmt: skip
    if parts.failed:
        return f"{listed(who)}’s {noun} launch fails" if "launch" not in noun else f"{listed(who)}’s {noun} fails"
    if parts.action in ("invaded", "war declared"):
        noun = listed(parts.object_parties) or noun
    if parts.action == "tested" and noun.endswith("test"):
        verb = "conduct"
    return _clause(who, verb, noun, parts.status) if who else f"{noun}: {parts.action}"


def _statement(parts: TitleParts) -> str:
    who = _distinct(parts.subject) or _distinct(_parties(parts))
    name = listed(who[:1]) if who else ""
    if parts.action in ("cancelled", "postponed"):
        verb = "call off" if parts.action == "cancelled" else "postpone"
        others = listed(_distinct(parts.object_parties))
        return f"{name} {conjugate(verb, False, 'occurred')} {parts.object or 'meeting'}{' with ' + others if others else ''}"
    verb = _PRESENT.get(parts.verb.split()[0].lower() if parts.verb else "", "says")
    verb = {"adds": "says", "tells": "says", "states": "says", "reports": "says", "gives": "gives notice"}.get(verb, verb)
    if parts.complement.startswith(("“", '"')):
        return f"{name}: {_quoted(parts.complement, LIMIT - len(name) - 2)}"
    if parts.complement:
        return f"{name} {verb} {_reported(parts.complement)}"
    return f"{name} {verb} {parts.object}" if parts.object else f"Statement by {name}" if name else "Statement"


def _quoted(words: str, room: int) -> str:
    """A quotation cut to fit, said to be cut."""
    words = words.strip('“”"')
    if len(words) + 2 <= room:
        return f"“{words}”"
    return f"“{words[: room - 2].rsplit(' ', 1)[0]}…”"


def _reported(complement: str) -> str:
    """What was said, without "that", in the tense of a headline ("it would end" → "it will end")."""
    text = re.sub(r"^\W*(?:that\s+)?", "", complement) if not complement.startswith(("“", '"')) else complement
    return re.sub(r"\bwould\b", "will", text, count=1)


def _other(parts: TitleParts) -> str:
    who = _distinct(parts.subject) or _distinct(_parties(parts))
    templates = {"handed over": ("hand over", parts.object or "presidency"), "withdrew": ("withdraw", ""), "ruled": ("", ""),
                 "joined": ("join", listed(parts.object_parties) or parts.object), "opened": ("open", parts.object),
                 "released": ("release", parts.object or "prisoners"), "voted": ("vote on", parts.object),
                 "founded": ("found", parts.object),
                 "deployed": ("deploy", parts.object or "mission")}  # fmt: skip
    verb, rest = templates.get(parts.action, ("", ""))
    if parts.action == "ruled":
        return f"{listed(who)}’s court rules {_reported(parts.complement)}"
    if parts.action == "handed over" and parts.object_parties:
        rest += f" to {listed(parts.object_parties)}"
    return _clause(who, verb, rest, parts.status) if who and verb else f"{parts.object or 'event'}{_at(parts.place)}"


_MAKERS = {
    "summit": _meeting, "talks": _meeting, "visit": _visit, "treaty": _document, "agreement": _document, "relations": _relations,
    "sanction": _sanction, "military": _military, "statement": _statement, "other": _other,
}  # fmt: skip
