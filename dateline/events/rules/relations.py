"""Diplomatic relations: recognised, opened, broken, restored; ambassadors and embassies."""

from dateline.events.rules import NounRule, VerbRule, kinds
from dateline.events.words import nouns, verbs

_POSTS = "ambassador, high commissioner, envoy, special minister, special agent, special commissioner, envoy extraordinary, minister plenipotentiary, minister resident, resident minister, diplomatic agent, diplomat, attaché, attache, consul, consul general, consular agent, commercial agent, diplomatic representative, nuncio, chargé d’affaires, chargé d'affaires, vice consul, agent for commerce, chief of mission, head of mission"
_HOUSES = (
    "embassy, consulate, legation, diplomatic mission, special mission, permanent mission, liaison office, consulate general, consular post, "
    "consular agency, commercial agency, diplomatic post, interests section, chancery, nunciature, high commission, trade office, representative office"
)
_MISSION = r"(?:the\s+)?mission(?=\s+(?:to|at|in|from|there)\b)(?!\s+(?:to|in)\s+(?:the\s+)?(?:Mars|Moon|Venus|Mercury|Jupiter|Saturn|space|orbit))"
_CLAUSE = r"\s+(?:[\w’'-]+\s+){0,5}?"
_FROM_A_STATE = r"(?!\s+from\s+(?:an?|the|his|her|their)\s+(?!(?:country|kingdom|republic|island|territory)\b)(?-i:[a-z]))"  # a pupil is expelled from a school
_STATE = r"(?:(?:the|an?|his|her|its|their|this|that)\s+)?(?:(?-i:(?:[A-Z][\w.’'-]+\s+(?:and\s+|of\s+)?){0,3})(?:(?:full\s+)?independence|restoration|restored|(?:\w+\s+)?(?:government|regime|federation|confederation|protectorate)|sovereignty|state|statehood|republic|kingdom|new\s+\w+)\b|(?-i:[A-Z][\w’'-]+)(?!\s+(?!(?:and|as|at|by|for|from|in|last|next|on|or|this|two|three|under|when|while|with|within|yesterday)\b)(?-i:[a-z])))"

_OF_RELATIONS = (
    r"\s+of\s+(?:(?:full|formal|normal|bilateral|official|diplomatic|consular|treaty)\s+(?:and\s+)?){0,3}(?:relations|ties)"
)
_OF_MISSION = r"\s+of\s+(?:the\s+|its\s+|their\s+|an?\s+)?(?:new\s+|first\s+)?(?:[\w.’'-]+\s+){0,2}?(?:embass(?:y|ies)|legations?|consulates?|diplomatic\s+missions?)"

_SAME = r"(?:the|that)\s+(?:same\s+|very\s+)*(?:day|month|year)\b"
_WAS = r"(?:(?<=was )|(?<=were )|(?<=been )|(?<=and )|(?<=ly )|(?<=at last )|(?<=then )|(?<=soon )|(?<=first )|(?<=also ))"
_WHEREUPON = r"on|in|by|upon|at\s+(?:its|their|once|the)|when|from|within|the\s+(?:same|next|following|very)|that|(?:two|three|four|five|a\s+few|some|several)\s+\w+\s+(?:later|after)"
_AS_A_STATE = (
    r"as\s+(?:(?:an?|the)\s+)?(?:[\w-]+\s+)?(?:independent|sovereign|state|government|nation|dominion|republic|kingdom|power|successor|continuation|continuing|heir)"
    r"|as\s+(?:the\s+)?(?-i:(?:[A-Z][\w-]+\s+){0,3}(?:Republic|Kingdom|Empire|Union|Federation|Government|State|Dominion)\b)"
)

_NO_FLAG = r"(?!\s+(?:again\s+)?(?:over|above|outside)\b)"

NOUNS = (
    NounRule(
        "<relations>",
        "relations",
        "relations",
        r"(?:full\s+)?(?:diplomatic|consular)\s+(?:relations|ties|links|representation|presence|intercourse|contacts?|exchanges?)|relations|ties|(?:strategic\s+)?partnership|(?:diplomatic\s+)?alliance(?=\s+with\b)",
        lone=False,
    ),
    NounRule(
        "<letters of recognition>",
        "recognition",
        "relations",
        r"letters\s+of\s+(?:mutual\s+)?recognition|(?:mutual|diplomatic)\s+recognition|acknowledge?ment(?=\s+of\s+(?:[\w’'-]+\s+){0,4}?(?:independence|sovereignty)\b)|(?<!face )(?<!facial )(?<!speech )(?<!voice )(?<!image )(?<!withheld )(?<!withhold )(?<!without )(?<!\bin )(?<!seek )(?<!sought )(?<!seeking )(?<!request )(?<!requested )(?<!requesting )(?<!for )recognition(?!\s+(?:both\b|that\s+(?!(?:very\s+|same\s+)?(?:day|month|year)\b)|in\b))",
        action="recognised",
    ),
    NounRule(
        "<mission abroad>",
        "house",
        "relations",
        nouns(_HOUSES)
        + "|"
        + _MISSION
        + r"|(?<!military )(?<!trading )(?<!border )(?<!command )(?<!his )(?<!her )post(?=\s+(?:at|in)\s+(?-i:[A-Z]))|(?-i:(?<=[Tt]his )|(?<=[Tt]he ))(?-i:post|office)(?=\s+(?:was\s+)?(?:re-?)?(?:closed|opened|raised|established|elevated)\b)",
        lone=False,
    ),
    NounRule(
        "<diplomats>",
        "post",
        "relations",
        r"(?<!brand )(?<!goodwill )(?<!cultural )"
        + rf"(?:{nouns(_POSTS)}|(?<!foreign )(?<!prime )(?<!defence )(?<!defense )(?<!trade )(?<!finance )minister(?=\s+(?:to|at|from)\s+(?:the\s+)?(?-i:[A-Z]))|(?-i:Minister)(?=\s+in\s+(?-i:[A-Z]))|(?<=receiving a )minister|(?<=received a )minister|(?<=as )(?-i:Minister)(?!\s+(?:of|for)\s+(?!the\b)(?-i:[A-Z]\w+\s+[A-Z]))|commissioner(?=\s+(?:to|at|in)\s+(?:the\s+)?(?-i:[A-Z]))|(?<!trade )(?<!sales )representative(?=\s+(?:to|at)\s+(?:the\s+)?(?-i:[A-Z])))"
        + r"(?!\s+(?:for|of)\s+(?:its|his|her|their|the|an?)\s+(?:[\w-]+\s+)?(?:brand|company|firm|label|club|charity)\b)",
        lone=False,
    ),
    NounRule(
        "<change of relations>",
        "change",
        "relations",
        r"(?:establishment|restoration|resumption|re-?establishment|normali[sz]ation|start|beginning|opening|inauguration)"
        + _OF_RELATIONS,
        action="relations opened",
    ),
    NounRule(
        "<break of relations>",
        "change",
        "relations",
        r"(?:severance|severing|rupture|breaking\s+off|break(?:ing)?|interruption|suspension|termination|cessation|end)"
        + _OF_RELATIONS,
        action="relations cut",
    ),
    NounRule(
        "<appointment>",
        "change",
        "relations",
        rf"(?:appointment|nomination)(?=\s+(?:of|as)\s+[^.;]{{0,90}}?\b(?:{nouns(_POSTS)}|(?-i:Minister)|(?<=as )minister)\b)|(?<=confirmed his )appointment|(?<=confirmed her )appointment|(?<=accepted his )appointment|(?<=accepted her )appointment",
        lone=False,
        far=True,
        action="ambassador appointed",
    ),
    NounRule(
        "<opening of a mission>",
        "change",
        "relations",
        rf"(?:opening|reopening|re-opening|establishment|inauguration)(?={_OF_MISSION})",
        action="mission opened",
    ),
    NounRule(
        "<raising of a mission>",
        "change",
        "relations",
        rf"(?:elevation|raising|upgrading|upgrade|promotion|conversion)(?={_OF_MISSION})",
        action="mission raised",
    ),
    NounRule(
        "<move of a mission>",
        "change",
        "relations",
        rf"(?:transfer|relocation|return|move|moving)(?={_OF_MISSION})",
        action="mission moved",
    ),
    NounRule(
        "<closing of a mission>",
        "change",
        "relations",
        rf"(?:closing|closure|evacuation)(?={_OF_MISSION})",
        action="mission closed",
    ),
    NounRule(
        "<first contact>",
        "contact",
        "relations",
        r"(?<=first )(?:(?:official|formal|direct|high-level)\s+){0,2}(?:diplomatic|official|intergovernmental)\s+(?:contacts?|interaction|encounter)",
        action="relations opened",
    ),
    NounRule(
        "<flag>",
        "flag",
        "relations",
        r"(?:flags?|colou?rs|Stars\s+and\s+Stripes|Union\s+(?:Jack|Flag)|tricolou?rs?)(?=\s[^.;]{0,60}?\b(?:embass|legation|consulate|mission|chancery))",
        far=True,
        lone=False,
    ),
    NounRule(
        "<expulsion>",
        "change",
        "relations",
        r"expulsions?(?=\s+of\s+(?:[\w’'-]+\s+){0,5}?(?:diplomats|envoys?|ambassadors?|attach[ée]s?|consuls?|(?:embassy|consular|mission)\s+(?:staff|officials|employees))\b)",
        action="diplomats expelled",
    ),
    NounRule(
        "<recall>",
        "change",
        "relations",
        r"(?:recall|withdrawal)(?=\s+of\s+(?:[\w’'-]+\s+){0,4}?(?:ambassadors?|envoys?|ministers?|high\s+commissioners?|chargés?)\b)",
        action="ambassador recalled",
    ),
    NounRule("<exequatur>", "recognition", "relations", r"exequaturs?", lone=False, action="recognised"),
    NounRule(
        "<credentials>",
        "credentials",
        "relations",
        r"letters?\s+of\s+(?:credence|recall)|(?:letters?\s+of\s+)?credentials?(?!\s+(?:as|to\s+(?:(?-i:[A-Z])\w+\s+)?(?:buyers|customers|clients|investors|voters|fans))\b)|credence|(?<=presented his )commission(?=\s+to\b)",
        lone=False,
    ),
)

VERBS = (
    VerbRule(
        "establish <relations>", "relations opened",
        verbs("establish, launch, restore, resume, normalise, normalize, open, re-establish, reestablish, upgrade, elevate, raise, form, inaugurate, renew, enter into, forge, rebuild, mend, reopen, take up, set up, return to"),
        "relations", takes=kinds("relations"),
    ),
    VerbRule("announce <change of relations>", "relations opened", verbs("announce, declare, agree on, agree to, proclaim") + r"|" + verbs("order, decree") + r"(?=\s+(?:the|his|her|their|an?)\s+(?:[\w’'-]+\s+){0,3}?(?:expulsions?|recall)\b)|" + verbs("accept, approve, confirm") + r"(?=\s+(?:the|his|her|[\w.]+[’']s)\s+(?:appointment|nomination)\b)|" + verbs("request, demand") + r"(?=\s+(?:the|his|her|[\w.]+[’']s)\s+(?:recall|withdrawal)\b)", "relations", takes=kinds("change"), light=True),
    VerbRule("request <recall>", "ambassador recalled", verbs("request, demand") + r"(?=\s+(?:[A-Z][\w.]*\s+){0,3}?(?:[A-Z]\w+[’']s?|his|her)\s+recall\b)", "relations", alone=True, history=True),
    VerbRule("<change of relations> occurs", "relations opened", verbs("occur, take place, happen, come about") + r"|" + verbs("come") + r"(?=\s+(?:on|in|by|when|with|only|after)\b)", "relations", takes=kinds("change recognition contact"), light=True, subject=True),
    VerbRule(
        "this constitutes <change>", "relations opened",
        r"(?:(?:this|that|the)\s+(?:[a-z]+\s+)?(?:act|action|step|date|treaty|agreement|ceremony)|this|which)\s+(?:\w+ly\s+)?" + verbs("constitute, mark, signify, amount to"),
        "relations", takes=kinds("change recognition"), light=True,
    ),
    VerbRule(
        "<change> dates from", "relations opened", verbs("date, go, reach, stretch") + r"\s+back\s+to|" + verbs("date") + r"\s+(?:from|to)", "relations", takes=kinds("change recognition relations contact house"),
        light=True, subject=True,
    ),
    VerbRule("revoke <recognition>", "recognition withdrawn", verbs("revoke, withdraw, rescind, cancel, surrender, give back, hand back"), "relations", takes=kinds("recognition")),
    VerbRule("<relations> begin", "relations opened", verbs("begin, start, commence, resume, open") + r"|" + verbs("follow") + r"(?=\s+(?:on|in)\b)", "relations", takes=kinds("relations"), subject=True),
    VerbRule("<relations> end", "relations cut", verbs("end, cease, lapse, come to an end, draw to a close, break down"), "relations", takes=kinds("relations"), subject=True),
    VerbRule(
        "sever <relations>", "relations cut", verbs("sever, cut, cut off, break, break off, suspend, downgrade, scale back, scale down, reduce, interrupt, end, terminate, freeze"),
        "relations", takes=kinds("relations"),
    ),
    VerbRule("break with <state>", "relations cut", verbs("break") + r"\s+with(?=\s+(?-i:[A-Z]))", "relations", alone=True),
    VerbRule("switch recognition", "relations opened", verbs("switch, shift, transfer"), "relations", takes=kinds("recognition relations")),
    VerbRule(
        "drop <state> for <state>", "relations opened",
        verbs("go over, cross over, defect, turn") + r"(?=\s+to\s+(?-i:Beijing|China|Taipei|Taiwan|Peking)\b)|" + verbs("drop, ditch, dump, abandon, forsake, desert, jettison, swap") + r"(?=\s+(?-i:[A-Z])[\w-]+\s+(?:for|in\s+favou?r\s+of)\s+(?-i:[A-Z]))|"
        + verbs("switch") + r"\s+(?:sides|(?:its\s+)?(?:diplomatic\s+)?(?:allegiance|loyalt(?:y|ies)))(?=\s+(?:from|to)\b)", "relations", alone=True,
    ),
    VerbRule("raise <flag>", "flag", verbs("raise, hoist, lower, haul down, run up, unfurl, fly"), "relations", takes=kinds("flag")),
    VerbRule("exchange <recognition>", "recognised", verbs("exchange, extend, grant, accord, announce, give, receive, issue, obtain, confer, bestow, win, secure, convey, transmit, accept"), "relations", takes=kinds("recognition")),
    VerbRule(
        "recognise <state>", "recognised",
        verbs("recognise, recognize") + rf"(?=\s+(?:{_STATE}|(?:both|all|these|the\s+(?:two|three|four|five))\s+(?:of\s+the\s+)?(?:\w+\s+){{0,2}}?(?:states|republics|countries|nations|governments)\b|each\s+other|one\s+another|it\b(?!\s+(?!on\b|in\b|at\b|by\b|when\b|{_SAME})\w)))|" + verbs("acknowledge") + r"(?=\s+(?:the\s+|its\s+|their\s+)?(?:[\w’'-]+\s+){0,4}?(?:independence|sovereignty|statehood)\b)|"
        + verbs("acknowledge, declare") + r"(?=\s+(?:the\s+)?(?-i:[A-Z])[^.;]{2,60}?\s+to\s+be\s+(?:[\w-]+,?\s+(?:and\s+)?){0,3}?(?:independent|sovereign)\b)",
        "relations", alone=True,
    ),
    VerbRule("<state> is recognised", "recognised", _WAS + rf"(?:recognised|recognized|(?<=independence was )acknowledged|(?-i:(?<=Republic was )|(?<=Kingdom was )|(?<=Empire was ))acknowledged|(?<=government was )acknowledged)(?=\s+(?:de\s+(?:facto|jure)\s+)?(?:{_WHEREUPON}|{_AS_A_STATE})\b|[.,;])", "relations", alone=True, far=True),
    VerbRule("acknowledge <state>", "recognised", verbs("acknowledge") + rf"(?!\s+(?:[\w’'-]+\s+){{0,5}}?(?:independence|sovereignty|statehood)\b)(?=\s+(?:{_STATE}|each\s+other\b|one\s+another\b))", "relations", alone=True, history=True),
    VerbRule(
        "open <mission abroad>", "mission opened",
        verbs("open, reopen, re-open, establish, re-establish, reestablish, set up, inaugurate"), "relations", takes=kinds("house post"),
    ),
    VerbRule(
        "raise <mission abroad>", "mission raised",
        verbs("upgrade, elevate, raise, promote, convert, redesignate, re-designate") + _NO_FLAG + r"|" + verbs("change") + r"(?=\s+(?:from\s+(?:[\w-]+\s+){1,3}?)?(?:in)?to\s+(?:an?\s+|the\s+)?(?:[\w-]+\s+){0,2}?(?:embassy|legation|consulate)\b)|(?:(?<=was )|(?<=were ))made(?=\s+(?:into\s+)?(?:an?\s+|the\s+)?(?:embass(?:y|ies)|legations?|consulates?)\b)|bec[ao]mes?(?=\s+that\s+(?:to|in|at)\b|\s+(?:an?\s+|the\s+)?(?:[\w-]+\s+){0,2}?(?:embass(?:y|ies)|legations?|consulates?)\b)",
        "relations", takes=kinds("house post"),
    ),
    VerbRule(
        "move <mission abroad>", "mission moved",
        verbs("move, relocate, transfer") + r"|" + verbs("return") + r"(?=\s+(?:the|its|their|an?)\s)", "relations", takes=kinds("house"),
    ),
    VerbRule("close <mission abroad>", "mission closed", verbs("close, shut, shut down, shutter, withdraw, evacuate, vacate, suspend, abolish, discontinue, give up, wind up, do away with, dispense with"), "relations", takes=kinds("house")),
    VerbRule("abolish <post>", "mission closed", verbs("abolish, discontinue"), "relations", takes=kinds("post")),
    VerbRule("lower <mission abroad>", "mission lowered", verbs("downgrade, reduce, lower") + _NO_FLAG, "relations", takes=kinds("house post")),
    VerbRule("<mission abroad> closes", "mission closed", verbs("suspend operations, cease operations, cease to exist, cease to function, cease, end, come to an end, lapse, close, close its doors, shut its doors, shut its gates, shut") + r"|(?:remained|stayed|kept)\s+open(?=\s+until\b)", "relations", takes=kinds("house"), subject=True, far=True),
    VerbRule("<mission abroad> opens", "mission opened", r"(?<!remained )(?<!stayed )(?<!kept )" + verbs("resume work, resume operations, resume, reopen, re-open, open, open its doors, reopen its doors, become operational") + r"|follow(?:ed|s)\b", "relations", takes=kinds("house"), subject=True),
    VerbRule("<mission abroad> moves", "mission moved", verbs("move, relocate, return"), "relations", takes=kinds("house"), subject=True),
    VerbRule("take up a post", "ambassador appointed", verbs("take up, assume") + r"(?=\s+(?:his|her|the)\s+(?:post|duties|functions)\s+(?:at|in|as)\b)|" + verbs("assume, take") + r"\s+charge(?=\s+of\s+(?:the|its|their)\s+(?:[\w.’'-]+\s+){0,2}?(?:embassy|legation|consulate|mission)\b)", "relations", alone=True),
    VerbRule("present <credentials>", "credentials presented", verbs("present, accept, hand, hand over, hand in, deliver, receive, submit, approve, recognise, recognize"), "relations", takes=kinds("credentials")),
    VerbRule(
        "expel <diplomats>", "diplomats expelled",
        verbs("expel, throw out, kick out, turn out, send home, order out, boot out") + _FROM_A_STATE + r"|" + verbs("declare") + rf"(?={_CLAUSE}(?:personae?|unwelcome|unwanted|undesirable|no\s+longer\s+welcome)\b)|" + verbs("show") + r"(?=\s+(?:[\w’'-]+\s+){1,7}?the\s+door\b)|" + verbs("order, send, throw, kick") + r"(?=\s+(?:[\w’'-]+\s+){1,6}?(?:home|packing|out\s+of\s+the\s+country|out(?=[,.;]|\s+(?:on|by|in|within|over|after|last|this)\b))\b)|" + verbs("ask, order, tell, give") + r"(?=\s+(?:[\w.’'-]+\s+){1,10}?to\s+(?:leave|pack|get\s+out|quit|go\b(?!\s+(?:to|back))|depart|be\s+gone|be\s+out)\b)",
        "relations", takes=kinds("post envoy staff"), alone=True,
    ),
    VerbRule(
        "recall <ambassador>", "ambassador recalled", verbs("recall, withdraw, summon, call home, call back, call in, order home, haul in, call to the foreign ministry, bring home") + r"|(?:pull|pulled|pulls)(?=\s+(?:its|their|his|the)\s+(?:ambassadors?|envoys?|ministers?|diplomats?)\s+(?:out|home|back)\b)|(?:call|bring|order)(?:ed|s|ing)?(?=\s+(?:its|their|his|the)\s+(?:ambassadors?|envoys?|ministers?|chargés?|diplomats?|representatives?)\s+(?:[\w’'-]+\s+){0,4}?(?:home|back)\b)", "relations", takes=kinds("post envoy"),
    ),
    VerbRule(
        "revoke <accreditation>", "diplomats expelled", verbs("revoke, withdraw, cancel, strip") + r"(?=\s+(?:[\w’'-]+\s+){0,4}?(?:accreditations?|diplomatic\s+(?:status|immunity|credentials)))",
        "relations", alone=True,
    ),
    VerbRule(
        "<diplomats> return", "diplomats returned", verbs("return, come back, go back") + r"(?=\s+(?:(?:home|early|late|on|last|this|\w+day)\s+){0,3}to\s+(?:the\s+)?(?-i:[A-Z]))",
        "relations", takes=kinds("post staff"), subject=True,
    ),
    VerbRule(
        "exchange <ambassadors>", "ambassador appointed",
        verbs("exchange, appoint, re-appoint, reappoint, name, accredit, send, commission, receive, designate, nominate, confirm, elect, fill"), "relations", takes=kinds("post"),
    ),
)  # fmt: skip
