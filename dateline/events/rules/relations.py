"""Diplomatic relations: recognised, opened, broken, restored; ambassadors and embassies."""

from dateline.events.rules import NounRule, VerbRule, kinds
from dateline.events.words import nouns, verbs

_POSTS = "ambassador, envoy, diplomat, attaché, attache, consul"
_HOUSES = "embassy, consulate, legation, diplomatic mission, liaison office, consulate general"
_CLAUSE = r"\s+(?:[\w’'-]+\s+){0,5}?"

NOUNS = (
    NounRule("<relations>", "relations", "relations", r"(?:full\s+)?(?:diplomatic|consular)\s+(?:relations|ties|links)|relations|ties", lone=False),
    NounRule("<letters of recognition>", "recognition", "relations", r"letters\s+of\s+(?:mutual\s+)?recognition|mutual\s+recognition|recognition"),
    NounRule("<mission abroad>", "house", "relations", nouns(_HOUSES), lone=False),
    NounRule("<credentials>", "credentials", "relations", r"(?:letters?\s+of\s+)?credentials?|credence", lone=False),
)

VERBS = (
    VerbRule(
        "establish <relations>", "relations opened",
        verbs("establish, restore, resume, normalise, normalize, open, re-establish, reestablish, upgrade, elevate, raise, form"),
        "relations", takes=kinds("relations"),
    ),
    VerbRule(
        "sever <relations>", "relations cut", verbs("sever, cut, cut off, break, break off, suspend, downgrade, interrupt, end, terminate, freeze"),
        "relations", takes=kinds("relations"),
    ),
    VerbRule("switch recognition", "relations opened", verbs("switch, shift, transfer") + r"(?=\s+(?:its\s+|their\s+)?(?:diplomatic\s+)?(?:recognition|allegiance|ties|relations)\b)", "relations", alone=True),
    VerbRule("exchange <recognition>", "recognised", verbs("exchange, extend, grant, accord, announce, withdraw, give, receive"), "relations", takes=kinds("recognition")),
    VerbRule(
        "recognise <state>", "recognised",
        verbs("recognise, recognize") + r"(?=\s+(?:the\s+)?(?:(?:independence|government|sovereignty|state|statehood|republic|kingdom|new\s+\w+)\b|(?-i:[A-Z])))", "relations", alone=True,
    ),
    VerbRule(
        "open <mission abroad>", "mission opened", verbs("open, reopen, establish, upgrade, elevate, raise, inaugurate"), "relations", takes=kinds("house")
    ),
    VerbRule("close <mission abroad>", "mission closed", verbs("close, shut, shut down, withdraw, evacuate"), "relations", takes=kinds("house")),
    VerbRule("<mission abroad> opens", "mission opened", verbs("resume work, resume operations, resume, reopen, open, open its doors, reopen its doors"), "relations", takes=kinds("house"), subject=True),
    VerbRule("present <credentials>", "credentials presented", verbs("present"), "relations", takes=kinds("credentials")),
    VerbRule(
        "expel <diplomats>", "diplomats expelled", verbs("expel, throw out, kick out, declare") + rf"(?={_CLAUSE}(?:{nouns(_POSTS)}|persona)\b)", "relations", alone=True
    ),
    VerbRule(
        "recall <ambassador>", "ambassador recalled", verbs("recall, withdraw, summon") + rf"(?={_CLAUSE}(?:{nouns(_POSTS)})\b)", "relations", alone=True
    ),
    VerbRule(
        "exchange <ambassadors>", "ambassador appointed",
        verbs("exchange, appoint, name, accredit, send") + rf"(?={_CLAUSE}(?:{nouns(_POSTS)})\b)", "relations", alone=True,
    ),
)  # fmt: skip
