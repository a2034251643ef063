"""Orders of a government that aim abroad: executive orders, proclamations, national emergencies, designations."""

from dateline.events.rules import NounRule, VerbRule, kinds
from dateline.events.words import nouns, verbs

GOES_ON = "<order> goes on"
_LISTED = "entity, individual, person, people, company, firm, bank, vessel, tanker, official, organization, organisation, network, group, oligarch, businessman, minister, politician, leader, commander, general, gang, militia, judge, target, subsidiary, ship"

NOUNS = (
    NounRule(
        "<order>", "order", "sanction", r"(?-i:Executive\s+Order|Proclamation)(?:\s+(?:No\.?\s*)?\d{3,5})?", action="ordered"
    ),
    NounRule("<order without a number>", "order", "sanction", r"(?-i:executive\s+orders?)", lone=False, action="ordered"),
    NounRule("<national emergency>", "order", "sanction", r"national\s+emergency", lone=False, action="ordered"),
)

VERBS = (
    VerbRule(
        "issue <order>", "ordered",
        verbs("issue, sign, declare, continue, extend, renew, terminate, revoke, rescind, amend, expand, modify") + r"|(?:take|took|takes|taking|taken)\s+(?:additional|further)\s+steps(?=\s+with\s+respect\s+to\b)", "sanction", takes=kinds("order"),
    ),
    VerbRule(GOES_ON, "ordered", verbs("continue, remain") + r"\s+in\s+(?:effect|force)", "sanction", takes=kinds("order"), subject=True, status="occurred"),
    VerbRule(
        "designate <actor>", "designated",
        verbs("designate") + r"(?=\s+(?:[\w’'-]+\s+){0,7}?(?:" + nouns(_LISTED) + r"\b|(?:state\s+)?sponsors?\s+of\s+terror|(?i:foreign\s+terrorist|specially\s+designated)))", "sanction", alone=True, far=True,
    ),
)  # fmt: skip
