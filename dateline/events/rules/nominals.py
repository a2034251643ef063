"""Deeds told as nouns with what they are done to: the lifting of sanctions, the release of prisoners, a withdrawal from a treaty."""

from dateline.events.rules import NounRule, VerbRule, kinds
from dateline.events.rules.others import A_BODY
from dateline.events.words import verbs

_OF = r"\s+of\s+(?:[\w’'-]+\s+){0,5}?"
_MEASURE = r"(?:sanctions|embargo(?:es)?|tariffs|export\s+controls|restrictive\s+measures|(?:import|export|travel|visa)\s+(?:bans?|restrictions))\b"
_CAPTIVES = r"(?:prisoners?|hostages?|detainees?|captives|prisoners\s+of\s+war|agents|spies)\b"
_DOCUMENT = r"(?:treaty|convention|pact|charter|covenant|protocol|agreement|accord)\b"
_FROM = r"(?:\s+of\s+(?:the\s+)?(?-i:[A-Z])[\w’'-]*(?:\s+(?-i:[A-Z])[\w’'-]*){0,2})?\s+from\s+(?:the\s+)?"

NOUNS = (
    NounRule("<imposition of sanctions>", "deed", "sanction", rf"(?:(?:re-?)?imposition|introduction|tightening|expansion|extension|renewal)(?={_OF}{_MEASURE})", action="imposed"),
    NounRule("<lifting of sanctions>", "deed", "sanction", rf"(?:lifting|easing|removal|suspension|relaxation)(?={_OF}{_MEASURE})", action="lifted"),
    NounRule("<release of prisoners>", "deed", "other", rf"(?:release|exchange|swap|handover|extradition|repatriation)(?={_OF}{_CAPTIVES})|prisoner\s+(?:exchange|swap|release)s?", action="released"),
    NounRule("<ratification of a treaty>", "deed", "treaty", rf"ratification(?=\s+of\s+the\s+(?:[\w’'-]+\s+){{0,4}}?{_DOCUMENT})", action="ratified"),
    NounRule("<withdrawal from a treaty>", "deed", "treaty", rf"(?:withdrawal|exit)(?={_FROM}(?:[\w’'-]+\s+){{0,4}}?{_DOCUMENT})", action="left"),
    NounRule("<withdrawal from a body>", "deed", "other", rf"(?:withdrawal|exit)(?={_FROM}{A_BODY})", action="withdrew"),
)  # fmt: skip

VERBS = (
    VerbRule("<deed> takes place", "held", verbs("take place, occur, follow, begin") + r"|" + verbs("come") + r"(?=\s+(?:on|in|by|when|with|only|after|as|at|last|two|three|a)\b)", takes=kinds("deed withdrawal deployment invasion"), light=True, subject=True),
    VerbRule("<statement> comes", "issued", verbs("come") + r"(?=\s+(?:on|in|only|after|as|last|two|three|a|hours|days|weeks)\b)", "statement", takes=kinds("statement letter"), subject=True),
)  # fmt: skip
