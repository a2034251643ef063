"""Sanctions, tariffs, export controls, blacklists."""

from dateline.events.rules import NounRule, VerbRule, kinds
from dateline.events.words import nouns, verbs

_MEASURES = (
    "sanction, embargo, tariff, export control, export curb, trade curb, trade restriction, asset freeze, travel ban, import ban, export ban, arms embargo, "
    "blockade, export restriction, restrictive measure, sanctions package, countermeasure, visa restriction, visa ban, entry ban, flight ban, sanctions regime, sanctions programme, sanctions program, punitive measure, punitive tariff, import duty, boycott, trade penalty, economic penalty, levy, tariff hike, export curb, import curb, arms ban, trade ban, quota, import quota, financial penalty, reciprocal tariff, retaliatory tariff, surtax, surcharge, economic cost, "
    "travel restriction, entry restriction"
)

NOUNS = (
    NounRule("<sanction>", "sanction", "sanction", nouns(_MEASURES) + r"|penalties(?=\s+(?:on|against)\b)|curbs(?=\s+on\b)|(?:(?:customs|import|anti-dumping|punitive|retaliatory|countervailing)\s+)?dut(?:y|ies)(?=\s+(?:[\w’'-]+\s+){0,5}?on\b)|suspension(?=\s+from\b)|designations?(?=\s+(?:of|targeting|against|on)\s+(?:[\w-]+\s+){0,5}?(?-i:[A-Z]))|(?:oil\s+)?price\s+caps?(?=\s+(?:of\s+[$€£]?\d+\s+(?:a|per)\s+\w+\s+)?on\s+(?:(?-i:[A-Z])|oil))", lone=False),
    NounRule("<ban>", "sanction", "sanction", r"bans?(?=\s+on\s+(?:the\s+)?(?:[\w-]+\s+){0,3}?(?:imports?|exports?|flights|goods|products|trade|beef|meat|grain|coal|oil|gas|fish|seafood|wine|ships|(?-i:[A-Z])[\w-]+)\b)", lone=False),
    NounRule("<list of trusted partners>", "list", "sanction", r"(?:white\s*|black\s*)?lists?\s+of\s+(?:trusted|preferred|favou?red|sanctioned|foreign|state)\s+\w+|blacklist|whitelist|sanctions?\s+lists?|lists?\s+of\s+(?:state\s+)?(?:sponsors\s+of\s+terror\w*|terrorist\s+(?:groups|organi[sz]ations)|tax\s+havens|countries\s+of\s+(?:particular\s+)?concern|(?:states|countries|nations)(?=\s+(?:that|which|not|under)\b|\s*$))|(?:entity|SDN|unverified|military\s+end[\s-]user)\s+list|list\s+of\s+specially\s+designated\s+nationals|terror(?:ism|ist)?\s+(?:black)?list"
             r"|lists?\s+of\s+(?:those|persons|people|individuals|entities)\s+(?:subject|under)", lone=False),
    NounRule(
        "<measure told before>", "sanction", "sanction",
        r"(?<=the )(?:order|freeze|ban|restrictions?|curbs?|measures)(?=\s+(?:was|were|is|are|has\s+been|have\s+been|will\s+be)\s+(?:\w+ly\s+)?(?:lifted|eased|revoked|rescinded|suspended|extended|renewed)\b)",
        lone=False,
    ),
    NounRule(
        "<export rule>", "sanction", "sanction",
        r"(?:(?:interim|final|sweeping|new|export)\s+)*(?:rules?|regulations?|controls)(?=\s+(?:\w+ing\s+|to\s+\w+\s+|on\s+)(?:[\w’'-]+\s+){0,4}?(?:controls|exports?|chips|semiconductors|technolog(?:y|ies)|investments?)\b)",
        lone=False,
    ),
    NounRule("<step>", "step", "sanction", r"(?-i:" + nouns("step, measure, move, decision") + ")", lone=False),
)  # fmt: skip

VERBS = (
    VerbRule(
        "impose <sanction>",
        "imposed",
        verbs(
            "impose, tighten, adopt, approve, introduce, slap, expand, widen, reimpose, levy, announce, extend, renew, unveil, agree on, enact, strengthen, reinforce, broaden, "
            "prolong, re-impose, toughen, step up, reinstate, restore, roll out, roll over, raise, increase, double, stiffen, harden, hit, target, punish, issue, unleash, apply, bring in, bring back, release, publish, finalize, finalise, implement, proclaim"
        )
        + "|"
        + verbs("respond, retaliate, hit back, answer, react, follow up")
        + r"(?:\s+[\w’'-]+){0,4}?\s+with"
        + r"|(?:puts?|place[ds]?)(?=\s+(?:[\w’'-]+\s+){0,3}?(?:controls|curbs|tariffs|sanctions|duties|levies|embargo)\b)",
        "sanction",
        takes=kinds("sanction list"),
    ),
    VerbRule(
        "weigh <sanction>",
        "imposed",
        r"consider(?:s|ing)|weigh(?:s|ing)|mull(?:s|ing)|contemplat(?:es|ing)|prepar(?:es|ing)",
        "sanction",
        takes=kinds("sanction"),
        status="possible",
    ),
    VerbRule(
        "lift <sanction>",
        "lifted",
        verbs(
            "lift, ease, loosen, waive, remove, relax, suspend, pause, drop, revoke, end, terminate, scrap, phase out, rescind, repeal, exempt, spare, shelve, roll back, unwind"
        ),
        "sanction",
        takes=kinds("sanction"),
    ),
    VerbRule(
        "<sanction> follows",
        "imposed",
        verbs("follow") + r"(?=\s*[.,;]|\s+(?:on|in|the\s+next|a\s+\w+\s+later|within|two|three|last|this|later)\b)",
        "sanction",
        takes=kinds("sanction"),
        subject=True,
    ),
    VerbRule(
        "<sanction> begins",
        "in force",
        verbs(
            "begin, start, apply, start to apply, go up, bite, rise, jump, climb, double, kick in, snap back, come back, come in, return"
        )
        + r"(?=\s+(?:from\s+\S+\s+)?to\s+\S+\s+(?:percent|per\s+cent|%)|\s+(?:on|in|from|to|next|last|this|yesterday|today|at)\b)|(?:is|are)\s+due(?=\s+(?:on|in|by|from|next)\b)",
        "sanction",
        takes=kinds("sanction"),
        subject=True,
    ),
    VerbRule(
        "<sanction> ends",
        "lifted",
        verbs("expire, lapse, run out, end, fall away, fall"),
        "sanction",
        takes=kinds("sanction"),
        subject=True,
    ),
    VerbRule(
        "ban <trade>",
        "banned",
        verbs("ban, bar, block, halt, suspend, stop, restrict, cut off, cut, shut off, turn off")
        + r"(?=\s+(?:(?:all|the|its|most|any|further|new)\s+)?(?:[\w’'-]+\s+){0,2}?"
        + r"(?:imports?|exports?|shipments|deliveries|supplies|sales|trade|flights|transit|aid|assistance|cooperation)\s+(?:of|to|from|for|with|over|through)\b)|"
        + verbs("halt, stop, cut off, shut off, turn off, cut")
        + r"(?=\s+(?:(?:all|its|the)\s+)?(?:[\w’'-]+\s+)?(?:oil|gas|fuel|power|electricity|water|energy)\s+(?:production|flows?|pumping|supply)\b)|"
        + verbs("ban, bar, block, halt, suspend, stop")
        + r"(?=\s+(?:all\s+)?(?-i:[A-Z])[\w-]+\s+(?:imports|exports|flights|goods|products|ships|vessels|airlines|broadcasters|nationals|citizens)\b)|"
        + verbs("revoke, withdraw, suspend, end, cancel, terminate, strip, lose")
        + r"(?=\s+(?:[\w’'*-]+\s+){0,4}?(?:trade|tariff|visa|trading|benefit|most-favou?red-nation|MFN|GSP|duty-free|minimis\*?|preferential)s?\s+(?:trad(?:e|ing)\s+)?(?:privileges|preferences|status|concessions|benefits|programme|program|treatment|exemption|access)\b)|"
        + verbs("close, shut, bar, open")
        + r"(?=\s+(?:its|their|all|the)\s+(?:[\w-]+\s+)?(?:ports?|airspace|air\s+space|waters|skies|market)\s+(?:to|for)\b)|"
        + verbs("bar, ban")
        + r"(?=\s+(?:[\w’'-]+\s+){1,5}?from\s+(?:entering|its|landing|docking|importing|exporting)\b)",
        "sanction",
        alone=True,
    ),
    VerbRule(
        "strike off <list>",
        "listed",
        verbs("strike, remove, drop, delete, add, put, place, take, put back, restore, return"),
        "sanction",
        takes=kinds("list"),
    ),
    VerbRule(
        "cut off from <market>",
        "cut off",
        verbs("cut, cut off, shut out, shut, exclude, disconnect, expel, bar, block")
        + r"(?=\s+(?:[\w’'-]+\s+){1,7}?(?:off\s+|out\s+)?(?:from|of)\s+(?:the\s+)?(?:(?:\w+\s+){0,2}?(?:SWIFT|Swift|AGOA|payments?\s+(?:system|network)|capital\s+markets?|financial\s+system|market|trade\s+(?:pact|preference|programme|program))))",
        "sanction",
        alone=True,
    ),
    VerbRule(
        "target <listed>",
        "imposed",
        verbs("target")
        + r"(?=\s+(?:[\w’',-]+\s+){0,4}?(?:individuals|entities|persons|firms|companies|banks|vessels|tankers|ships|oligarchs)\b)",
        "sanction",
        alone=True,
    ),
    VerbRule(
        "forbid <trade>",
        "banned",
        verbs("ban, forbid, prohibit, outlaw, embargo")
        + r"(?=\s+(?:the\s+|all\s+|most\s+|any\s+)?(?:[\w’'-]+\s+){0,4}?(?:imports?|exports?|sales?|shipments?|purchases?|investment|trade|transit|overflights?|oil|gas|coal|gold|diamonds|grain|arms)\b)",
        "sanction",
        alone=True,
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
