"""Visits: one side travels."""

from dateline.events.rules import NounRule, VerbRule, kinds
from dateline.events.words import nouns, verbs

_TO = r"(?=\s+(?:(?:early|late|on|again|back|together|next|this|last|in|at)\s+(?:[\w.,]+\s+){0,3})?(?:to|for|from)\b)"
_ON_A_DAY = r"\s+(?:(?:home|late|early|on|this|last|week|month|yesterday|today|(?-i:[A-Z])\w+|\d{1,2})\s+){1,4}"

# "The visiting president" is a guest told of; "is visiting" tells of the visit.
_NOT_VISITING = r"(?!(?<!is )(?<!are )(?<!was )(?<!were )(?<!been )(?<!be )(?<!after )(?<!before )(?<!while )(?<!when )(?<!by )(?<!, )visiting\b)"

NOUNS = (
    NounRule("<visit>", "visit", "visit", nouns("visit, trip, tour, stopover, journey") + r"(?!\s+(?:agency|operator|down\s+memory))|stops?(?=\s+in\s+(?-i:[A-Z]))"),
    NounRule("<travel>", "visit", "visit", r"(?<=[’']s )travel(?=\s+to\b)|(?<=[’'] )travel(?=\s+to\b)", lone=False),
)  # fmt: skip

VERBS = (
    VerbRule("visit <place>", "visited", _NOT_VISITING + verbs("visit, tour"), "visit", alone=True),
    VerbRule("travel to <place>", "visited", verbs("travel, fly, head, journey, go, set off, depart") + _TO + r"|" + verbs("continue, proceed, travel on, fly on, go on, move on") + r"(?=\s+(?:on\s+)?to\s+(?-i:[A-Z]))", "visit", alone=True),
    VerbRule("leave for <place>", "visited", verbs("leave, depart") + r"(?=\s+(?:[\w’'.,-]+\s+){0,7}?for\s+(?:the\s+)?(?-i:[A-Z]))", "visit", alone=True),
    VerbRule("spend time in <place>", "visited", verbs("spend") + r"\s+(?:[\w-]+\s+){1,4}?in(?=\s+(?-i:[A-Z]))|(?:slip|jet|sweep|drop)(?:ped|ted|s)?\s+into(?=\s+(?-i:[A-Z]))|set(?:s|ting)?\s+foot\s+(?:in|on)(?=\s+(?-i:[A-Z]))|" + verbs("come") + r"(?=\s+to\s+(?-i:[A-Z]))|(?:" + verbs("return, come back, fly home, fly back, head home") + r")\s+(?:home\s+)?from(?=\s+(?-i:[A-Z]))", "visit", alone=True),
    VerbRule("lead a delegation", "visited", verbs("lead, head") + r"(?=\s+(?:[\w’'-]+\s+){0,5}?delegation\b)", "visit", alone=True),
    VerbRule("be in <place>", "visited", r"(?:is|are|was|were)\s+(?:due|expected|scheduled)\s+(?:back\s+)?in(?=\s+(?-i:[A-Z]))|(?:will|to)\s+(?:\w+\s+)?be\s+in(?=\s+(?-i:[A-Z]))|(?:is|was)\s+in(?=\s+(?-i:[A-Z])[\w’'., -]{2,40}\b(?:on|for|from|this|last|until)\b)", "visit", alone=True),
    VerbRule(
        "arrive in <place>", "arrived",
        verbs("arrive, land, touch down") + r"|" + verbs("cross, step over, step across, walk across") + r"(?=\s+the\s+(?:[\w-]+\s+){0,2}?(?:border|demarcation\s+line|dividing\s+line)\b)", "visit", alone=True,
    ),
    VerbRule("pay a <visit>", "visited", verbs("pay, make, undertake, open, begin, start, embark on, kick off, conclude, end, complete, wrap up, finish, cut short, return from, come back from") + r"|" + verbs("return, come back") + _ON_A_DAY + r"from", takes=kinds("visit"), light=True),
    VerbRule(
        "attend <occasion>", "visited",
        verbs("attend") + r"(?=\s+(?:[\w’'-]+\s+){0,5}?(?:opening|closing|inauguration|funeral|coronation|celebrations?|parade|ceremony)\b)",
        "visit", alone=True,
    ),
)  # fmt: skip
