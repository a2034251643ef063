"""Sanctions, tariffs, export controls, blacklists."""

from dateline.events.rules import NounRule, VerbRule, kinds
from dateline.events.words import nouns, verbs

_MEASURES = (
    "sanction, embargo, tariff, export control, export curb, trade curb, trade restriction, asset freeze, travel ban, import ban, export ban, arms embargo, "
    "blockade, export restriction, restrictive measure, sanctions package, countermeasure, visa restriction, visa ban, entry ban, flight ban, sanctions regime, sanctions programme, sanctions program, punitive measure, punitive tariff, import duty, boycott, trade penalty, economic penalty"
)

NOUNS = (
    NounRule("<sanction>", "sanction", "sanction", nouns(_MEASURES) + r"|penalties(?=\s+on\b)|(?:(?:customs|import|anti-dumping|punitive)\s+)?duties(?=\s+on\b)|suspension(?=\s+from\b)|(?:oil\s+)?price\s+caps?(?=\s+on\s+(?:(?-i:[A-Z])|oil))", lone=False),
    NounRule("<ban>", "sanction", "sanction", r"bans?(?=\s+on\s+(?:the\s+)?(?:[\w-]+\s+){0,3}?(?:imports?|exports?|flights|goods|products|trade|beef|meat|grain|coal|oil|gas|fish|seafood|wine|ships|(?-i:[A-Z])[\w-]+)\b)", lone=False),
    NounRule("<list of trusted partners>", "list", "sanction", r"(?:white\s*|black\s*)?lists?\s+of\s+(?:trusted|preferred|favou?red|sanctioned|foreign|state)\s+\w+|blacklist|whitelist|sanctions?\s+lists?"
             r"|lists?\s+of\s+(?:those|persons|people|individuals|entities)\s+(?:subject|under)", lone=False),
    NounRule("<step>", "step", "sanction", nouns("step, measure, move, decision"), lone=False),
)  # fmt: skip

VERBS = (
    VerbRule(
        "impose <sanction>",
        "imposed",
        verbs(
            "impose, tighten, adopt, approve, introduce, slap, expand, widen, reimpose, levy, announce, extend, renew, unveil, agree on, enact, strengthen, reinforce, broaden, "
            "prolong, re-impose, toughen, step up, reinstate, restore, roll out, roll over, raise, increase, double, stiffen, harden, hit, target, punish, threaten"
        ),
        "sanction",
        takes=kinds("sanction list"),
    ),
    VerbRule(
        "lift <sanction>",
        "lifted",
        verbs("lift, ease, loosen, waive, remove, relax, suspend, drop, revoke, end, terminate, scrap, phase out, rescind"),
        "sanction",
        takes=kinds("sanction"),
    ),
    VerbRule(
        "<sanction> ends", "lifted", verbs("expire, lapse, run out, end"), "sanction", takes=kinds("sanction"), subject=True
    ),
    VerbRule(
        "ban <trade>",
        "banned",
        verbs("ban, bar, block, halt, suspend, stop, restrict, cut off, cut")
        + r"(?=\s+(?:(?:all|the|its|most|any|further|new)\s+)?(?:[\w’'-]+\s+){0,2}?"
        + r"(?:imports?|exports?|shipments|deliveries|supplies|sales|trade|flights|transit|aid|assistance|cooperation)\s+(?:of|to|from|for|with|over|through)\b)|"
        + verbs("ban, bar, block, halt, suspend, stop")
        + r"(?=\s+(?:all\s+)?(?-i:[A-Z])[\w-]+\s+(?:imports|exports|flights|goods|products|ships|vessels|airlines|broadcasters|nationals|citizens)\b)|"
        + verbs("revoke, withdraw, suspend")
        + r"(?=\s+(?:[\w’'-]+\s+){0,3}?(?:trade|tariff|visa)\s+(?:privileges|preferences|status|concessions)\b)|"
        + verbs("close, shut, bar, open")
        + r"(?=\s+(?:its|their|all|the)\s+(?:[\w-]+\s+)?(?:ports?|airspace|air\s+space|waters|skies|market)\s+(?:to|for)\b)|"
        + verbs("bar, ban")
        + r"(?=\s+(?:[\w’'-]+\s+){1,5}?from\s+(?:entering|its|landing|docking|importing|exporting)\b)",
        "sanction",
        alone=True,
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
        "take action against <actor>",
        "imposed",
        verbs("take") + r"\s+(?:[\w-]+\s+){0,3}?(?:action|steps|measures)(?=\s+against\s+(?:[\w-]+\s+){0,4}?(?-i:[A-Z]))",
        "sanction",
        alone=True,
    ),
    VerbRule(
        "blacklist <actor>",
        "imposed",
        r"blacklist(?:s|ed|ing)?|sanction(?:ed|ing)|(?<=will )sanction|(?<=to )sanction|"
        + verbs("list")
        + r"(?=\s+(?:(?:an?|the|its|another|further|more)\s+)?(?:[\w’'-]+\s+){0,3}?(?:individuals?|entit\w+|persons|firms?|compan\w+|banks?|officials?|vessels?|ships|tankers)\b)",
        "sanction",
        alone=True,
    ),
)
