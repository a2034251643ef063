"""Diplomatic relations: recognised, opened, broken, restored; ambassadors and embassies."""

from dateline.events.rules import NounRule, VerbRule, kinds
from dateline.events.words import nouns, verbs

_POSTS = "ambassador, high commissioner, envoy, envoy extraordinary, minister plenipotentiary, minister resident, resident minister, diplomatic agent, diplomat, attaché, attache, consul, chargé d’affaires"
_HOUSES = "embassy, consulate, legation, diplomatic mission, liaison office, consulate general"
_CLAUSE = r"\s+(?:[\w’'-]+\s+){0,5}?"
_FROM_A_STATE = r"(?!\s+from\s+(?:an?|the|his|her|their)\s+(?!(?:country|kingdom|republic|island|territory)\b)(?-i:[a-z]))"  # a pupil is expelled from a school
_STATE = r"(?:the\s+)?(?:(?-i:(?:[A-Z][\w’'-]+\s+(?:and\s+|of\s+)?){0,3})(?:(?:full\s+)?independence|restoration|restored|government|sovereignty|state|statehood|republic|kingdom|new\s+\w+)\b|(?-i:[A-Z][\w’'-]+)(?!\s+(?!(?:and|as|at|by|for|from|in|last|next|on|or|this|two|three|under|when|while|with|within|yesterday)\b)(?-i:[a-z])))"

NOUNS = (
    NounRule(
        "<relations>",
        "relations",
        "relations",
        r"(?:full\s+)?(?:diplomatic|consular)\s+(?:relations|ties|links)|relations|ties|(?:strategic\s+)?partnership",
        lone=False,
    ),
    NounRule(
        "<letters of recognition>",
        "recognition",
        "relations",
        r"letters\s+of\s+(?:mutual\s+)?recognition|(?:mutual|diplomatic)\s+recognition|(?<!face )(?<!facial )(?<!speech )(?<!voice )(?<!image )recognition",
    ),
    NounRule("<mission abroad>", "house", "relations", nouns(_HOUSES), lone=False),
    NounRule(
        "<diplomats>",
        "post",
        "relations",
        r"(?<!brand )(?<!goodwill )(?<!cultural )"
        + nouns(_POSTS)
        + r"(?!\s+(?:for|of)\s+(?:its|his|her|their|the|an?)\s+(?:[\w-]+\s+)?(?:brand|company|firm|label|club|charity)\b)",
        lone=False,
    ),
    NounRule(
        "<change of relations>",
        "change",
        "relations",
        r"(?:establishment|restoration|resumption|re-?establishment|normali[sz]ation|severance|severing|rupture|breaking\s+off)\s+of\s+(?:full\s+)?(?:diplomatic\s+|consular\s+|official\s+)?(?:relations|ties)",
        action="relations opened",
    ),
    NounRule(
        "<credentials>",
        "credentials",
        "relations",
        r"(?:letters?\s+of\s+)?credentials?(?!\s+(?:as|to\s+(?:(?-i:[A-Z])\w+\s+)?(?:buyers|customers|clients|investors|voters|fans))\b)|credence",
        lone=False,
    ),
)

VERBS = (
    VerbRule(
        "establish <relations>", "relations opened",
        verbs("establish, restore, resume, normalise, normalize, open, re-establish, reestablish, upgrade, elevate, raise, form, inaugurate, renew, enter into"),
        "relations", takes=kinds("relations"),
    ),
    VerbRule("announce <change of relations>", "relations opened", verbs("announce, declare, agree on, proclaim"), "relations", takes=kinds("change")),
    VerbRule(
        "sever <relations>", "relations cut", verbs("sever, cut, cut off, break, break off, suspend, downgrade, interrupt, end, terminate, freeze"),
        "relations", takes=kinds("relations"),
    ),
    VerbRule("switch recognition", "relations opened", verbs("switch, shift, transfer"), "relations", takes=kinds("recognition relations")),
    VerbRule("exchange <recognition>", "recognised", verbs("exchange, extend, grant, accord, announce, withdraw, give, receive"), "relations", takes=kinds("recognition")),
    VerbRule(
        "recognise <state>", "recognised",
        verbs("recognise, recognize") + rf"(?=\s+{_STATE})", "relations", alone=True,
    ),
    VerbRule(
        "open <mission abroad>", "mission opened", verbs("open, reopen, establish, re-establish, reestablish, set up, upgrade, elevate, raise, inaugurate, move, relocate, promote"), "relations", takes=kinds("house post")
    ),
    VerbRule("close <mission abroad>", "mission closed", verbs("close, shut, shut down, withdraw, evacuate, downgrade, suspend, abolish"), "relations", takes=kinds("house")),
    VerbRule("<mission abroad> closes", "mission closed", verbs("suspend operations, cease operations, close, close its doors, shut"), "relations", takes=kinds("house"), subject=True),
    VerbRule("<mission abroad> opens", "mission opened", verbs("resume work, resume operations, resume, reopen, open, open its doors, reopen its doors"), "relations", takes=kinds("house"), subject=True),
    VerbRule("present <credentials>", "credentials presented", verbs("present"), "relations", takes=kinds("credentials")),
    VerbRule(
        "expel <diplomats>", "diplomats expelled",
        verbs("expel, throw out, kick out") + _FROM_A_STATE + r"|" + verbs("declare") + rf"(?={_CLAUSE}persona\b)|" + verbs("order, send, throw, kick") + r"(?=\s+(?:[\w’'-]+\s+){1,6}?(?:home|packing|out\s+of\s+the\s+country|out(?=[,.;]))\b)",
        "relations", takes=kinds("post"), alone=True,
    ),
    VerbRule(
        "recall <ambassador>", "ambassador recalled", verbs("recall, withdraw, summon, call home, bring home"), "relations", takes=kinds("post"),
    ),
    VerbRule(
        "exchange <ambassadors>", "ambassador appointed",
        verbs("exchange, appoint, name, accredit, send, commission, receive, designate, nominate"), "relations", takes=kinds("post"),
    ),
)  # fmt: skip
