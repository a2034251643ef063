"""Sanctions, tariffs, export controls, blacklists."""

from dateline.events.rules import NounRule, VerbRule, kinds
from dateline.events.words import nouns, verbs

_MEASURES = (
    "sanction, embargo, tariff, export control, export curb, trade curb, trade restriction, asset freeze, travel ban, import ban, export ban, arms embargo, "
    "blockade, export restriction, restrictive measure, sanctions package, countermeasure, visa restriction, visa ban, entry ban, flight ban"
)

NOUNS = (
    NounRule("<sanction>", "sanction", "sanction", nouns(_MEASURES) + r"|(?:oil\s+)?price\s+caps?(?=\s+on\s+(?:(?-i:[A-Z])|oil))", lone=False),
    NounRule("<list of trusted partners>", "list", "sanction", r"(?:white\s*|black\s*)?lists?\s+of\s+(?:trusted|preferred|favou?red|sanctioned|foreign|state)\s+\w+|blacklist|whitelist", lone=False),
    NounRule("<step>", "step", "sanction", nouns("step, measure, move, decision"), lone=False),
)  # fmt: skip

VERBS = (
    VerbRule(
        "impose <sanction>",
        "imposed",
        verbs(
            "impose, tighten, adopt, approve, introduce, slap, expand, widen, reimpose, levy, announce, extend, renew, unveil, agree on, enact"
        ),
        "sanction",
        takes=kinds("sanction"),
    ),
    VerbRule(
        "lift <sanction>",
        "lifted",
        verbs("lift, ease, waive, remove, relax, suspend, drop, revoke, end"),
        "sanction",
        takes=kinds("sanction"),
    ),
    VerbRule(
        "strike off <list>", "listed", verbs("strike, remove, drop, delete, add, put, place"), "sanction", takes=kinds("list")
    ),
    VerbRule(
        "freeze <assets>",
        "imposed",
        verbs("freeze, seize, unfreeze") + r"(?=\s+(?:[\w’'-]+\s+){0,5}?(?:assets|accounts|funds|reserves)\b)",
        "sanction",
        alone=True,
    ),
    VerbRule(
        "blacklist <actor>",
        "imposed",
        r"blacklist(?:s|ed|ing)?|sanction(?:ed|ing)|(?<=will )sanction|(?<=to )sanction",
        "sanction",
        alone=True,
    ),
)
