"""States that come into being, gain independence, unite or end: what changes who stands on the map."""

from dateline.events.rules import NounRule, VerbRule
from dateline.events.words import nouns, verbs

_A_STATE = r"(?=\s+(?:the\s+|an?\s+|itself\s+an?\s+)?(?:[\w’'-]+\s+){0,3}?(?:republic|kingdom|empire|federation|confederation|sultanate|emirate|state)\b)"

# Only what the verb acts on at once: "declared our intent to defend its independence" declares none.
_ITS_OWN = r"(?=\s+(?:(?:its|their|his|her|the|full|formal|political|national|complete)\s+){0,3}(?:independence|sovereignty)\b(?!\s+(?:day|hall|square)\b))"
_TO_ANOTHER = r"(?=\s+(?:(?:(?-i:[A-Z][\w’'-]+)|the|its|their|colony|territory|full|formal)\s+){0,4}independence\b)"

NOUNS: tuple[NounRule, ...] = ()

VERBS = (
    VerbRule(
        "gain <independence>", "independent",
        verbs("declare, proclaim, gain, achieve, win, obtain, attain, regain, secure, receive") + _ITS_OWN + r"|" + verbs("grant, give") + _TO_ANOTHER,
        "relations", alone=True,
    ),
    VerbRule(
        "transfer <sovereignty>", "sovereignty transferred",
        verbs("transfer, hand over, restore, return") + r"(?=\s+(?:full\s+)?sovereignty\s+(?:over|to)\b)", "relations", alone=True,
    ),
    VerbRule(
        "become independent", "independent",
        verbs("become") + r"\s+(?:\w+ly\s+)?(?:an?\s+)?(?:fully\s+)?(?:independent|sovereign)(?=\s+(?:and\s+sovereign\s+)?(?:" + nouns("state, country, nation, republic, kingdom")
        + r"|of|from|in|on|again|under|after|when|as|within|following)\b|[,.;])",
        "relations", alone=True,
    ),
    VerbRule("proclaim <state>", "proclaimed", verbs("proclaim") + _A_STATE + r"|(?<=was )proclaimed(?=\s+(?:on|in)\b)", "other", alone=True),
    VerbRule("<state> ends", "dissolved", verbs("cease") + r"\s+to\s+exist|(?<=was )dissolved|(?<=officially )dissolved|(?<=formally )dissolved", "other", alone=True),
    VerbRule(
        "<states> unite", "united",
        verbs("unify, reunify, merge, unite, federate") + r"(?=\s+(?:on|in|with|into|to\s+form)\b)|(?<=was )(?:incorporated|absorbed|integrated)(?=\s+(?:into|by)\b)",
        "other", alone=True,
    ),
    VerbRule("annex <state>", "annexed", verbs("annex"), "other", alone=True),
    VerbRule("cede <territory>", "ceded", verbs("cede") + r"(?=\s+(?-i:[A-Z]|the\b|its\b|control\b|sovereignty\b|territor))", "other", alone=True),
)  # fmt: skip
