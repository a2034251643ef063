"""Headlines of what is said: who says it, and what, as a headline reports it."""

from __future__ import annotations

import re

from dateline.events.rules.statements import SPEECH, STANCE
from dateline.events.titles import (
    LIMIT,
    Party,
    TitleParts,
    clause,
    distinct,
    listed,
    parties_of,
)
from dateline.events.words import forms

PRESENT = {
    form: forms(base.strip().split()[0])[1]
    for base in f"{SPEECH}, {STANCE}, issue, give".split(",")
    for form in forms(base.strip().split()[0])
}


_PLURAL = {singular: form for form, singular in reversed(PRESENT.items())}


_ADVERBIAL = re.compile(r"(?:in|at|on|during|after|before|as)\s", re.I)  # "as Biden said in Vilnius": nothing of what was said


_ANNULLING = ("cancelled", "postponed", "broken off")


def statement_title(parts: TitleParts) -> str:
    """Who says what, or calls what off."""
    who = distinct(parts.subject) or distinct(parties_of(parts))
    name = listed(who) if who else ""
    if parts.action == "invited" and who:
        return clause(who, "invite", listed(distinct(parts.object_parties)) or "leaders", "occurred")
    if parts.action in _ANNULLING:
        return _annulling(parts, who)
    verb = _saying(parts, len({w.name for w in who}) > 1)
    if parts.complement.startswith(("“", '"')) and not _QUOTED_WORDS.match(parts.complement):
        return f"{name}: {_quoted(parts.complement, LIMIT - len(name) - 2)}"
    if parts.complement.startswith(": "):
        return f"{name} {verb}: {reported(parts.complement[2:])}"
    if parts.action == "issued" and not parts.object:
        return clause(who, "issue", "joint statement" if len(who) > 1 else "statement", "occurred") if who else "Joint statement"
    if parts.complement and not _ADVERBIAL.match(parts.complement):
        said = reported(parts.complement)
        if who and _HEARERS.fullmatch(said):
            return clause(who, "speak", f"to {said}", parts.status)
        itself = "they" if len({w.name for w in who}) > 1 else "it"
        return f"{name} {verb} {itself + said[len(name) :] if said.startswith(f'{name} ') and not who[0].person else said}"
    if parts.object:
        spoken = parts.object.endswith(("conference", "speech", "notice"))
        return clause(who, "send" if parts.object in _LETTERS else "give" if spoken else "issue", parts.object, parts.status)
    if name and parts.verb.endswith("notice"):
        return clause(who, "give", "notice", parts.status)
    if name and _FLOOR.match(parts.verb):
        return clause(who, f"take {parts.verb.split(' ', 1)[1]}", "", parts.status)
    return clause(who, "make", "statement", parts.status) if name else "Statement"


# "Told reporters in Lima": who heard it, and nothing of what was said.
_HEARERS = re.compile(
    r"(?:reporters|journalists|newsmen|the\s+press|(?:the\s+)?(?:parliament|lawmakers|MPs|deputies|senators))(?:\s+(?:in|at|after|during|before|outside)\s[^,;:“”\"]*)?"
)


def _annulling(parts: TitleParts, who: tuple[Party, ...]) -> str:
    """Who calls off or puts off what, with whom or where to."""
    verb = {"cancelled": "call off", "postponed": "postpone"}.get(
        parts.action, parts.verb and " ".join([parts.told, *parts.verb.split()[1:]])
    )
    verb = "skip" if parts.told == "skip" else verb
    others = listed([p for p in distinct(parts.object_parties) if p.name not in {w.name for w in who}])
    rest = f" to {parts.destination}" if parts.destination else f" with {others}" if others else ""
    return clause(who, verb, f"{parts.object or 'meeting'}{rest}", "occurred")


def _saying(parts: TitleParts, many: bool) -> str:
    """The verb of saying with its particle: "says", "calls for", "tells" only where somebody is told to act."""
    verb = PRESENT.get(parts.verb.split()[0].lower() if parts.verb else "", "says")
    told = verb == "tells" and _TO_DO.match(parts.complement)
    plain = {"adds": "says", "tells": "tells" if told else "says", "states": "says", "reports": "says", "gives": "gives notice"}
    verb = plain.get(verb, verb)
    verb = _PLURAL.get(verb, verb) if many else verb
    particle = " ".join(parts.verb.split()[1:])
    return f"{verb} {particle}" if particle and parts.complement and not parts.complement.startswith(particle) else verb


_FLOOR = re.compile(r"t(?:ake|akes|ook|aken|aking)\s+(?:to\s+)?the\s", re.I)
_QUOTED_WORDS = re.compile(r"[“\"][^”\"]{1,40}[”\"]\s+\w")  # "called for “restraint” at sea"
_TO_DO = re.compile(r"(?:(?!that\b)[\w’'.-]+\s+){1,6}?to\s+[a-z]")  # "told Chad to close its office"
_LETTERS = ("letter", "message", "telegram", "note")


def _quoted(words: str, room: int) -> str:
    """A quotation cut to fit, said to be cut."""
    words = words.strip('“”"')
    if len(words) + 2 <= room:
        return f"“{words}”"
    return f"“{words[: room - 2].rsplit(' ', 1)[0]}…”"


def reported(complement: str) -> str:
    """What was said, without "that", in the tense of a headline ("it would end" → "it will end")."""
    text = re.sub(r"^\W*(?:that\s+)?", "", complement) if not complement.startswith(("“", '"')) else complement
    text = re.sub(r"^(?:The\b(?!\s+Hague)|(?:An?|This|These|It|He|She|They)\b(?!\s+[A-Z]))", lambda m: m.group().lower(), text)
    return _HOW_TOLD.sub("", _ITS_DATE.sub("", re.sub(r"\bwould\b", "will", text, count=1)))


# Nor does a headline say where it was told.
_HOW_TOLD = re.compile(
    r",?\s+in\s+(?:an?\s+(?:\w+\s+){0,2}?(?:interview|statement|speech|message|letter|article|post|tweet|briefing)|remarks|comments)"
    r"(?:\s+(?:with|to|in|for)\s+(?:the\s+)?[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*)*)?"
    r"(?:\s+(?:published|broadcast|aired|released|posted|issued|dated|given|made))?$"
)
# The label carries the date already: "condemns Israel on 1 May 2024 for …" needs it no second time.
_ITS_DATE = re.compile(
    r"^\s*on\s+(?:\w+day|\d{1,2}\s+[A-Z]\w+(?:\s+\d{4})?|[A-Z]\w+\.?\s+\d{1,2}(?:,\s+\d{4})?)\s*|"
    r"\s+(?:(?:last|this|next)\s+\w+day\b|on\s+(?:\w+day|\d{1,2}\s+[A-Z]\w+\s+\d{4}|\d{1,2}\s+[A-Z][a-z]{2,8}|[A-Z]\w+\.?\s+\d{1,2},\s+\d{4}))(?=\s|$)"
)
