"""Envoys and missions: what becomes of those who stand for one state in another."""

from dateline.events.rules import NounRule, VerbRule, kinds
from dateline.events.words import nouns, verbs

_POSTS = (
    "ambassador, minister, envoy, consul, consul general, vice consul, consular agent, diplomatic agent, commercial agent, commissioner, "
    "high commissioner, chargé, chargé d’affaires, chargé d'affaires, representative, nuncio"
)
_OFFICE = rf"(?=\s+(?:\w+ly\s+)?(?:as\s+)?(?:the\s+|an?\s+)?(?:[\w.’'-]+\s+){{0,4}}?{nouns(_POSTS)}\b)"
_WAS = r"(?:(?<=was )|(?<=were )|(?<=been )|(?<=and ))"
_HOSTAGE = r"(?=\s+(?:[\w’'-]+,?\s+){0,12}?(?:hostage|captive|prisoner)\b)"

_THE_HOUSE = rf"(?=\s+(?:the|its|their|an?)\s+(?:(?-i:[A-Z][\w.’'-]*)\s+|new\s+|old\s+)*{nouns('embassy, legation, consulate, mission, high commission')}\b)"

NOUNS = (
    NounRule(
        "<staff of a mission>", "staff", "relations",
        r"(?:embassy|legation|consulate|consular|diplomatic|mission)\s+(?:and\s+\w+\s+)?" + nouns("staff, personnel, employee, dependent, family")
        + r"|(?:staff|personnel|employees|dependents|families)(?=\s+(?:of|from|at|in)\s+(?:the\s+|its\s+|their\s+)?(?:[\w.’'-]+\s+){0,2}?" + nouns("embassy, legation, consulate, mission, high commission") + r"\b)"
        + r"|(?:staff|personnel)(?=\s+(?:was|were)\s+(?:withdrawn|evacuated|removed)\s+from\s+the\s+(?:[\w.’'-]+\s+){0,2}?(?:embassy|legation|consulate|mission)\b)",
        lone=False,
    ),
    NounRule("<interests>", "interests", "relations", r"interests(?=\s+(?:in|at)\s+(?:the\s+)?(?-i:[A-Z]))|(?<=diplomatic )interests|(?<=consular )interests", lone=False),
    NounRule(
        "<presentation of credentials>", "change", "relations",
        r"(?:presentation|acceptance|delivery)(?=\s+of\s+(?:[\w’'-]+\s+){0,4}?(?:credentials|credence)\b)", action="credentials presented",
    ),
)  # fmt: skip

VERBS = (
    VerbRule(
        "<envoy> is killed", "envoy killed", _WAS + r"(?:assassinated|murdered|killed(?!\s+off)|slain|shot|stabbed|executed|fatally\s+\w+ed)|die[ds]?(?=\s+(?:in|when|after)\s+(?:[\w’'-]+\s+){0,3}?(?:attack|assault|ambush|bombing|explosion|blast|shooting|raid|siege|crash)\b)|(?<=, )(?:murdered|killed|assassinated|shot)(?=\s+(?:dead\s+)?(?:in|on|by|at)\b)",
        "relations", takes=kinds("post envoy"), subject=True,
    ),
    VerbRule("kill <envoy>", "envoy killed", verbs("assassinate, murder"), "relations", takes=kinds("post envoy")),
    VerbRule(
        "<envoy> is seized", "envoy seized",
        _WAS + r"(?:kidnapped|abducted|(?:taken|held)\s+(?:hostage|captive|prisoner)|interned)",
        "relations", takes=kinds("post envoy staff"), subject=True,
    ),
    VerbRule(
        "<envoy> is arrested", "envoy seized", _WAS + r"(?:arrested|detained|imprisoned|deported)",
        "relations", takes=kinds("post envoy"), subject=True, history=True,
    ),
    VerbRule("seize <envoy>", "envoy seized", verbs("kidnap, abduct") + "|" + verbs("take, hold") + _HOSTAGE, "relations", takes=kinds("post envoy staff"), far=True),
    VerbRule(
        "attack <mission>", "mission attacked",
        verbs("seize, storm, overrun, ransack, sack, bomb, besiege, set fire to, burn down, occupy, attack, open fire on, fire on, shoot at, ram") + _THE_HOUSE
        + r"|" + verbs("explode, go off, detonate") + rf"(?=\s+(?:at|outside|near|inside|beside|in\s+front\s+of)\s+(?:the|its|their|an?)\s+(?:(?-i:[A-Z][\w.’'-]*)\s+)*{nouns('embassy, legation, consulate')}\b)"
        + r"|" + _WAS + r"(?:destroyed|damaged|blown\s+up|seized|stormed|overrun|ransacked|sacked|bombed|besieged|occupied|attacked|burn(?:ed|t)\s+down|set\s+on\s+fire)",
        "relations", takes=kinds("house"),
    ),
    VerbRule(
        "evacuate <staff of a mission>", "mission evacuated", verbs("evacuate, withdraw, draw down, pull out, airlift, repatriate, ferry, fly out, fly, whisk, bring out, bring home, lift"),
        "relations", takes=kinds("staff"),
    ),
    VerbRule(
        "<envoy> leaves", "envoy left",
        verbs("leave, depart, quit, vacate, flee, resign, abandon, sail, embark, follow") + r"|" + verbs("take") + r"\s+(?:his\s+|her\s+)?leave(?=\s+(?:of|on|in|from)\b)",
        "relations", takes=kinds("post envoy staff"), subject=True, history=True,
    ),
    VerbRule(
        "<envoy> arrives", "envoy arrived", verbs("arrive, reach, move, relocate, return, take up residence") + r"|" + verbs("present") + r"\s+(?:himself|herself)",
        "relations", takes=kinds("post envoy staff"), subject=True, history=True,
    ),
    VerbRule(
        "<envoy> gets his passports", "passports handed",
        verbs("hand, give, demand, request, receive, return, send, ask for, call for") + r"(?=\s+(?:[\w’'-]+,?\s+){0,8}?passports?\b)",
        "relations", alone=True, history=True, far=True,
    ),
    VerbRule(
        "<envoy> is accredited", "envoy received",
        r"(?:(?<=was )|(?<=were )|(?<=ly ))(?:accredited|commissioned|received)(?=\s+(?:to|at|as|on|in|by)\b)", "relations", alone=True, history=True,
    ),
    VerbRule(
        "accept <envoy>", "envoy received",
        verbs("accept, admit, acknowledge, recognise, recognize, receive") + rf"(?=\s+(?-i:[A-Z])[^;]{{2,70}}?\s+as\s+(?:the\s+|an?\s+|its\s+|his\s+|her\s+)?(?:[\w.’'-]+\s+){{0,4}}?(?:{nouns(_POSTS)}|(?-i:Minister))\b)|"
        + _WAS + rf"(?:recogni[sz]ed|received|accepted)(?=\s+as\s+(?:[\w.’'-]+\s+){{0,5}}?(?:{nouns(_POSTS)}|(?-i:Minister))\b)",
        "relations", takes=kinds("post envoy"), alone=True, far=True,
    ),
    VerbRule("receive <envoy>", "envoy received", verbs("receive"), "relations", takes=kinds("envoy"), history=True),
    VerbRule("<envoy> is called home", "ambassador recalled", _WAS + r"(?:recalled|called\s+(?:back|home))(?=\s+(?:for|to)\s+consultations?\b)", "relations", alone=True),
    VerbRule("<envoy> is recalled", "ambassador recalled", _WAS + r"recalled(?=\s+(?:from|by|on|in|at)\b)", "relations", alone=True, history=True),
    VerbRule("leave a post", "envoy left", verbs("leave, quit, vacate, relinquish") + r"(?=\s+(?:his|her)\s+post\b)", "relations", alone=True, history=True),
    VerbRule(
        "protect <interests>", "interests protected",
        verbs("place, put, leave, entrust, commit") + r"(?=\s+(?:[\w.’'-]+\s+){0,3}?(?:under|in|to)\s+[^.;,]{0,40}?\b(?:protection|care|charge|hands)\b)|" + verbs("assume, take over, undertake, take charge of"),
        "relations", takes=kinds("interests"), history=True,
    ),
    VerbRule("<envoy> dies", "envoy died", verbs("die"), "relations", takes=kinds("post envoy"), subject=True, history=True),
    VerbRule(
        "<envoy> is appointed", "ambassador appointed",
        _WAS + r"(?:accredited|appointed|commissioned|named|nominated|assigned|designated|confirmed|promoted|transferred|accepted|admitted)|(?<=, )(?:accredited|appointed|commissioned|nominated)(?=\s+(?:to|on|in|as)\b)",
        "relations", takes=kinds("post envoy"), subject=True,
    ),
    VerbRule(
        "<envoy> serves", "envoy served",
        verbs("serve, act, officiate, function") + _OFFICE + r"|(?:was|were|bec[ao]me|remained|took\s+office|assumed\s+charge|assumed\s+(?:his|her)\s+duties)" + _OFFICE + r"|" + verbs("serve, remain, stay, reside") + r"(?=\s+(?:there\s+)?(?:from|until|in|as|at)\b)",
        "relations", takes=kinds("post envoy"), subject=True, history=True, far=True,
    ),
    VerbRule("<envoy> is replaced", "ambassador appointed", verbs("succeed, replace, relieve"), "relations", takes=kinds("post envoy"), history=True),
    VerbRule(
        "maintain <relations>", "relations maintained", verbs("maintain, keep, keep up, conduct") + r"(?=\s[^.;]*\b(?:from|between|until)\b)",
        "relations", takes=kinds("relations house"), history=True,
    ),
)  # fmt: skip
