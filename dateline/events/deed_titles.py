"""Headlines of plain deeds, in the words of the text: "Kuwait donates 40 tonnes of medicines to Sudan"."""

from __future__ import annotations

import re

from dateline.events.takes import is_passive
from dateline.events.titles import TitleParts, clause, conjugate, distinct, listed
from dateline.events.words import forms
from dateline.model import Span

# Actions whose object no template names better than the text itself does.
DEEDS = (
    "agreed", "aided", "answered", "cut off", "flag", "returned", "arrested", "asylum", "membership", "banned", "captured",
    "elected", "evacuated", "handed to", "invoked", "member suspended", "seized", "sentenced", "shot down", "vote",
)  # fmt: skip

TRAILING = re.compile(
    r"(?:[\s,;:–-]|\b(?:on|in|at|by|of|since|late|early|last|this|next|from|until|during|as|and|the|after|before))+$", re.I
)
_BE = re.compile(r"\b(?:is|are|was|were|has\s+been|have\s+been|had\s+been|will\s+be|be|been)\s+(?=(?:\w+ly\s+)?$)")
_LEADING = re.compile(r"^(?:the|an?|that|which|who|and|but|then|in|on)\s+", re.I)


def deed_words(text: str, trigger: Span, clause_span: Span, date: Span | None) -> tuple[str, bool]:
    """(words, whether they are passive): what follows the verb up to its date; of a passive the whole clause without "was"."""
    end = clause_span.end
    if date is not None and trigger.end <= date.start < end:
        end = date.start
    after = TRAILING.sub("", text[trigger.end : end])
    if not is_passive(text, trigger.start):
        return after.strip(" ,"), False
    start = date.end if date is not None and date.end <= trigger.start else clause_span.start
    before = _BE.sub("", text[start : trigger.start].lstrip(" ,"))
    return f"{_LEADING.sub('', before)}{text[trigger.start : trigger.end]}{after}", True


def deed_title(parts: TitleParts) -> str:
    """Who does what, in the present tense; a passive as it stands."""
    who = distinct(parts.subject)
    if parts.action == "vote" and not who:
        return f"Vote {parts.complement}"
    if parts.passive:
        return parts.complement
    if not who:
        gerund = next((f for f in forms(parts.told) if f.endswith("ing")), parts.told)
        more = parts.verb.split()[1:]
        return f"{' '.join([gerund, *more])}{'' if more else ' of'} {parts.complement}"
    more = parts.verb.split()[1:]
    verb = " ".join([parts.told, *(more[-1:] if parts.action == "agreed" else more)])  # "agreed on Monday to"
    return clause(who, verb, parts.complement, parts.status)


_FORESEEN = re.compile(r"(?:expected|due|scheduled|set)\b")  # "negotiators expected back at the table"
# Who acts for a state without a name of their own: the title says so.
_OFFICIALS = (
    "envoy",
    "representative",
    "ambassador",
    "delegation",
    "negotiator",
    "president",
    "prime minister",
    "foreign minister",
)


def act_title(parts: TitleParts) -> str:
    """An act in the words of the text, whoever it names or not: "Liaison offices set up in both capitals"."""
    who = distinct(parts.subject)
    official = len(who) == 1 and not who[0].person and who[0].office in _OFFICIALS
    name = parts.unnamed or (f"{who[0].name}’s {who[0].office}" if official else listed(who)) or "Both sides"
    if parts.action == "named":  # "the award of 12 July 2016"
        return f"{name}’s {parts.object}" if who else parts.object
    if _FORESEEN.match(parts.verb):
        return f"{name} {parts.verb} {parts.complement}"
    if parts.passive:
        ahead = {"planned": "to be ", "possible": "may be "}.get(parts.status, "")
        return f"{name} {ahead}{parts.verb} {parts.complement}"
    many = name.endswith("s") if parts.unnamed or not who else len({p.name for p in who}) > 1
    verb = " ".join([parts.told, *parts.verb.split()[1:]])
    return f"{name} {conjugate(verb, many, parts.status)} {parts.complement}"
