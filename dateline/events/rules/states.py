"""States that come into being, gain independence, unite or end: what changes who stands on the map."""

from dateline.events.rules import NounRule, VerbRule, kinds
from dateline.events.words import nouns, verbs

_A_STATE = r"(?=\s+(?:the\s+|an?\s+|itself\s+an?\s+)?(?:[\w’'-]+\s+){0,3}?(?:republic|kingdom|empire|federation|confederation|sultanate|emirate|state)\b)"

# Only what the verb acts on at once: "declared our intent to defend its independence" declares none.
_ITS_OWN = r"(?=\s+(?:(?:its|their|his|her|the|full|formal|political|national|complete|(?-i:[A-Z]\w+[’']s))\s+){0,3}(?:independence|sovereignty)\b(?!\s+(?:day|hall|square)\b))"
_TO_ANOTHER = r"(?=\s+(?:(?:(?-i:[A-Z][\w’'-]+)|the|its|their|colony|territory|full|formal)\s+){0,4}independence\b)"

_RULE = r"(?=\s+(?:\w+\s+)?(?-i:[A-Z][\w’'-]+)\s+(?:colonial\s+|imperial\s+)?(?:rule|yoke|domination|tutelage)\b)"
_WAS = r"(?:(?<=was )|(?<=were )|(?<=been )|(?<=and )|(?<=ly ))"
_A_STATES_NAME = (
    r"(?-i:Republic|Kingdom|Empire|Federation|Confederation|Union|Sultanate|Emirate|Emirates|Duchy|Dominion|Commonwealth)\b"
)
_A_NAMED_STATE = r"(?=\s+(?:the|an?)\s+(?-i:(?:[A-Z][\w’'-]+\s+){0,3}(?:Republic|Kingdom|Empire|Federation|Sultanate)\b))"
_FROM_A_STATE = r"(?=\s+from\s+(?:the\s+)?(?-i:[A-Z]))"
_INTO_A_STATE = r"(?=\s+(?:[\w’'-]+\s+){1,7}?into\s+(?:the\s+)?(?-i:[A-Z]))"

NOUNS = (
    NounRule(
        "<founding of a state>", "change", "other",
        rf"(?:formation|creation|establishment|proclamation|founding|foundation)(?=\s+of\s+(?:the\s+founding\s+of\s+)?(?:the\s+|an?\s+)(?:[\w’'-]+\s+){{0,4}}?{_A_STATES_NAME})",
        action="formed",
    ),
    NounRule("<end of a state>", "change", "other", rf"(?:dissolution|collapse|break-?up|partition)(?=\s+of\s+(?:the\s+)?(?:[\w’'-]+\s+){{0,4}}?{_A_STATES_NAME})", action="dissolved"),
    NounRule(
        "<union of states>", "union", "other",
        r"(?:(?:personal|real|customs|political)\s+)?(?:union|federation|confederation)(?=\s+(?:of|between|with)\s+(?-i:[A-Z])[\w’'-]+(?:\s+(?:and|with)\s+(?-i:[A-Z]))?)",
        lone=False,
    ),
    NounRule("<independence>", "standing", "relations", r"independence|self-rule|sovereignty|temporal\s+power", lone=False),
    NounRule("<state>", "state", "other", r"(?:the\s+|an?\s+)?(?:provisional|national|revolutionary)\s+government|(?:independent|sovereign|socialist|people[’']s)\s+(?:republic|state)", lone=False),
)  # fmt: skip

VERBS = (
    VerbRule(
        "gain <independence>", "independent",
        verbs("declare, proclaim, gain, achieve, win, obtain, attain, regain, secure, receive") + _ITS_OWN + r"|" + verbs("grant, give") + _TO_ANOTHER
        + r"|" + verbs("pass, accede, proceed, advance, move") + r"(?=\s+(?:from\s+[^.;]{3,50}?\s+)?to\s+(?:full\s+)?independence\b)|" + verbs("secede, separate, break away") + _FROM_A_STATE + r"|" + verbs("declare") + r"\s+(?:itself|themselves)\s+(?:\w+ly\s+)?(?:independent|sovereign)|" + verbs("cease") + r"\s+to\s+be\s+(?:an?|the)\s+(?:[\w-]+\s+){0,3}?(?:colony|protectorate|territory|dependency|possession|mandate|province|dominion)\b|"
        + verbs("cast off, throw off, shake off, break free from, break away from, end") + _RULE + r"|(?<=independence was )(?:proclaimed|declared|granted|achieved|restored|regained|won)",
        "relations", alone=True,
    ),
    VerbRule(
        "lose <independence>", "independence lost",
        verbs("lose, forfeit, surrender") + _ITS_OWN, "relations", alone=True,
    ),
    VerbRule(
        "<independence> ends", "independence lost", verbs("end, cease, lapse, come to an end"),
        "relations", takes=kinds("standing"), subject=True,
    ),
    VerbRule(
        "<state> under protection", "placed under",
        verbs("place, put, bring") + r"(?=\s+(?:[\w’'-]+\s+){0,5}?under\s+(?:[\w’'-]+\s+){0,3}?(?:protection|mandate|trusteeship|suzerainty)\b)|"
        + verbs("become, establish, declare, proclaim") + r"(?=\s+(?:an?\s+|the\s+)?(?:[\w’'-]+\s+){0,4}?protectorate\b)|" + verbs("make, turn") + r"(?=\s+(?:[\w’'-]+\s+){1,5}?(?:into\s+)?an?\s+(?:[\w’'-]+\s+){0,2}?(?:protectorate|colony|dependency|vassal|satellite)\b)",
        "other", alone=True, history=True,
    ),
    VerbRule(
        "transfer <sovereignty>", "sovereignty transferred",
        verbs("transfer, hand over, restore, return") + r"(?=\s+(?:full\s+)?sovereignty\s+(?:over|to)\b)|" + verbs("revert, pass, return, come under, fall under, hand over, hand back") + r"(?=\s+(?:back\s+)?(?:in)?(?:to\s+)?(?:the\s+)?(?-i:[A-Z])[\w’'-]+(?:\s+[A-Z]\w+)?\s+(?:rule|sovereignty|control|hands|administration|jurisdiction)\b)|" + verbs("relinquish") + r"(?=\s+(?:[\w’'-]+\s+){0,4}?(?:authority|sovereignty|control|claims?|jurisdiction)\s+(?:over|to|in)\b)", "relations", alone=True,
    ),
    VerbRule(
        "<foreign affairs> change hands", "sovereignty transferred",
        verbs("assume, take over, take, gain, regain, lose, surrender, relinquish, hand over, entrust, cede")
        + r"(?=\s+(?:[\w’'-]+\s+){0,2}?(?:control|direction|conduct|charge|management|responsibility)\s+(?:of|over|for)\s+(?:[\w’'-]+\s+){0,2}?(?:foreign|external)\s+(?:affairs|relations|policy)\b)",
        "relations", alone=True, history=True,
    ),
    VerbRule(
        "become independent", "independent",
        verbs("become") + r"\s+(?:\w+ly\s+)?(?:an?\s+)?(?:fully\s+)?(?:independent|sovereign|self-governing)(?=\s+(?:and\s+sovereign\s+)?(?:" + nouns("state, country, nation, republic, kingdom")
        + r"|of|from|in|on|again|under|after|when|as|within|following)\b|[,.;])|" + verbs("become") + r"\s+the\s+(?:(?:world|continent|region|planet)[’']s\s+)?(?:newest|youngest|latest|\d+\w\w)\s+(?:independent\s+|sovereign\s+)?(?:nation|state|country)(?!\s+to\b)",
        "relations", alone=True,
    ),
    VerbRule("proclaim <state>", "proclaimed", verbs("proclaim") + _A_STATE + r"|" + verbs("declare") + r"\s+itself" + _A_STATE + r"|(?<=was )proclaimed(?=\s+(?:on|in|at)\b)|bec[ao]mes?(?!\s+(?:the|an?)\s+(?:[\w’'-]+\s+){0,2}?(?:first|second|third|fourth|fifth|latest|last|only|next|\w+th)\b)" + _A_STATE, "other", alone=True),
    VerbRule(
        "<state> is formed", "formed",
        _WAS + r"(?:formed|created|established|founded|constituted|installed|inaugurated|set\s+up)(?=\s+(?:on|in|by|at|as|from|under|through|with|out)\b|[,.;])|" + r"(?<!united to )(?<!merged to )(?<!joined to )" + verbs("form, create") + _A_STATE + r"|" + verbs("establish, found, constitute") + _A_NAMED_STATE + r"|" + verbs("come") + r"\s+into\s+(?:being|existence)",
        "other", takes=kinds("state"), alone=True, subject=True, history=True,
    ),
    VerbRule(
        "rename <state>", "renamed",
        verbs("rename, re-name") + r"|(?:(?<=name )|(?<=name was ))changed(?=\s+(?:from|to)\b)|" + verbs("change") + r"\s+(?:its|their|the\s+country[’']s)\s+name|" + verbs("adopt, take, assume") + r"\s+the\s+name", "other", alone=True,
    ),
    VerbRule("<state> ends", "dissolved", verbs("cease") + r"\s+to\s+exist|(?:split|divided|broke)(?:\s+\w+ly)?\s+(?:in)?to(?=\s+(?:the\s+|two\s+|three\s+|several\s+)?(?:(?-i:[A-Z])|republics|states|countries))|(?:(?<=was )|(?<=were ))(?:dissolved|dismembered|partitioned)|br(?:oke|eaks)\s+up|(?<=officially )dissolved|(?<=formally )dissolved", "other", alone=True),
    VerbRule(
        "<union> ends", "dissolved",
        r"(?:(?<=was )|(?<=were ))(?:dissolved|broken\s+up|ended)|" + verbs("end, dissolve, break up, come to an end, fall apart, collapse, break down"),
        "other", takes=kinds("union"), subject=True,
    ),
    VerbRule("<union> begins", "united", verbs("take effect, come into effect, come into being, come into force, be proclaimed"), "other", takes=kinds("union"), subject=True, history=True),
    VerbRule(
        "<states> unite", "united",
        verbs("unify, reunify, merge, unite, federate") + r"(?=\s+(?:on|in(?!\s+(?:our|their|his|her|its|this)\b)|with|into|as|to\s+form)\b|[,.;])|(?:(?<=was )|(?<=were ))(?:incorporated|absorbed|integrated)(?=\s+(?:into|by)\b)|bec[ao]mes?\s+(?:an?\s+)?(?:\w+\s+)?part(?=\s+of\s+(?:the\s+)?(?-i:[A-Z]))|" + verbs("join together, come together") + r"(?=\s+(?:in|to|as)\b)|" + verbs("enter") + r"\s+into\s+(?:an?\s+)?union(?=\s+with\b)",
        "other", alone=True,
    ),
    VerbRule("annex <state>", "annexed", verbs("annex") + r"|" + verbs("incorporate, absorb") + _INTO_A_STATE, "other", alone=True),
    VerbRule("sell <territory>", "ceded", verbs("sell, transfer, hand") + r"(?=\s+(?:the\s+)?(?-i:(?:[A-Z][\w’'-]+\s+){1,4})to\s+(?:the\s+)?(?-i:[A-Z]))", "other", alone=True, history=True),
    VerbRule("cede <territory>", "ceded", verbs("cede") + r"(?=\s+(?-i:[A-Z]|the\b|its\b|control\b|sovereignty\b|territor))", "other", alone=True),
)  # fmt: skip
