"""Visits: one side travels."""

from dateline.events.rules import NounRule, VerbRule, kinds
from dateline.events.rules.others import A_BODY
from dateline.events.words import nouns, verbs

# "Set out for Ankara", "jetted off to", "crossed back into": ways to go, each with where it leads.
_WAYS = "set out, take off, jet, jet off, depart, return, head back, go back, fly back, cross, hurry, rush, dash, race, swing, press on, walk, drive, sail"
_STOPS = "stop, stop over, stop off, call, call in, drop by, drop in, look in, turn up, stay, stay on, sojourn"
_LEAVES = "leave, depart, depart from, fly out of, sail from, take off from, take leave of"
_PLACE = r"(?:the\s+)?(?-i:[A-Z])[\w’'.-]*"
# "Left Hanoi on Friday", not "left NATO", "left the Paris Agreement", "left Ms. Li in charge".
_PLACE_LEFT = rf"(?=\s+{_PLACE}(?:\s+(?-i:[A-Z])[\w’'-]+)?(?:\s*[.,;]|\s+(?:on|after|early|late|last|this|yesterday|today|tonight|tomorrow|empty-handed|together|at|ahead|and|by|next|aboard|before|amid|following|again)\b))(?!\s+(?:the\s+)?{A_BODY})"

_TO = r"(?=\s+(?:(?:early|late|on|again|back|together|next|this|last|in|at)\s+(?:[\w.,]+\s+){0,3})?(?:to|into|for|from)\b)"
_ON_A_DAY = r"\s+(?:(?:home|late|early|on|this|last|week|month|yesterday|today|(?-i:[A-Z])\w+|\d{1,2})\s+){1,4}"

# "The visiting president" is a guest told of; "is visiting" tells of the visit.
_NOT_VISITING = r"(?!(?<!is )(?<!are )(?<!was )(?<!were )(?<!been )(?<!be )(?<!after )(?<!before )(?<!while )(?<!when )(?<!by )(?<!, )(?<!forward to )visiting\b)"

NOUNS = (
    NounRule("<visit>", "visit", "visit", nouns("visit, trip, tour, stopover, journey, transit stop, shuttle mission, peace mission") + r"(?!\s+(?:agency|operator|down\s+memory))|(?:stops?|stays?)(?=\s+in\s+(?-i:[A-Z]))|(?-i:missions?)(?=\s+to\s+(?-i:[A-Z])(?!ars\b|oon\b))|swings?(?=\s+(?:through|around|in|of)\b)"),
    NounRule("<travel>", "visit", "visit", r"(?<=[’']s )travel(?=\s+to\b)|(?<=[’'] )travel(?=\s+to\b)", lone=False),
)  # fmt: skip

VERBS = (
    VerbRule("visit <place>", "visited", _NOT_VISITING + verbs("visit, tour"), "visit", alone=True),
    VerbRule("travel to <place>", "visited", r"(?!going\s+to\s+(?!the\b)(?-i:[a-z]))" + verbs("travel, fly, head, journey, go, set off, depart") + _TO + r"|" + verbs(_WAYS) + _TO[:-1] + rf"\s+{_PLACE})" + r"|is\s+off(?=\s+to\s+(?-i:[A-Z]))|" + verbs("shuttle") + r"(?=\s+(?:back\s+and\s+forth\s+)?(?:between|to|from)\s+(?-i:[A-Z]))|" + verbs("fan out") + r"(?=\s+(?:across|over|to)\b)|" + verbs("continue, proceed, travel on, fly on, go on, move on") + r"(?=\s+(?:on\s+)?to\s+(?-i:[A-Z]))", "visit", alone=True),
    VerbRule("leave for <place>", "visited", verbs("leave, depart") + r"(?=\s+(?:[\w’'.,-]+\s+){0,7}?for\s+(?:the\s+)?(?-i:[A-Z]))", "visit", alone=True),
    VerbRule("leave <place>", "visited", verbs(_LEAVES) + _PLACE_LEFT, "visit", alone=True),
    VerbRule("go on to <place>", "visited", r"(?:(?<=and )|(?<=then )|(?<=before going ))(?:then\s+)?(?:back\s+|on\s+)?on\s+to(?=\s+(?:the\s+)?(?-i:[A-Z]))", "visit", alone=True),
    VerbRule("send <envoy>", "visited", verbs("send, dispatch, despatch") + r"(?=\s+(?:[\w’'-]+\s+){0,4}?(?:envoys?|emissar(?:y|ies)|delegations?|negotiators?|mediators?|ministers?|representatives?|aides?|advis[eo]rs?|diplomats?|vice\s+president|secretary\s+of\s+state|foreign\s+secretary)\b[^,;]*\b(?:to|there)\b)", "visit", alone=True),
    VerbRule("be a guest", "visited", r"(?:be|is|was|were|are|been)\s+(?:the\s+|an?\s+)?(?:[\w.’'-]+\s+){0,3}?guests?(?=\s+(?:in|at|of|from)\b)", "visit", alone=True),
    VerbRule("spend time in <place>", "visited", verbs("spend") + r"\s+(?:[\w-]+\s+){1,4}?in(?=\s+(?-i:[A-Z]))|(?:slip|jet|sweep|drop)(?:ped|ted|s)?\s+into(?=\s+(?-i:[A-Z]))|set(?:s|ting)?\s+foot\s+(?:in|on)(?=\s+(?-i:[A-Z]))|" + verbs("come") + r"(?=\s+to\s+(?-i:[A-Z]))|(?:" + verbs("return, come back, fly home, fly back, head home") + r")\s+(?:home\s+)?from(?=\s+(?-i:[A-Z]))", "visit", alone=True),
    VerbRule("come here", "arrived", r"(?:came|comes|coming|come|return(?:s|ed)?|fl(?:y|ies|ew)|travel(?:s|l?ed)?)\s+(?:back\s+|over\s+)?(?:here|there)(?=\s*(?:[.,;]|$)|\s+(?:on|in|last|this|next|a|two|three|for|to|yesterday|today|tomorrow|only|again|already|as|at|from|with)\b)|(?:will|to|would)\s+(?:\w+\s+)?be\s+(?:back\s+)?(?:here|there)(?=\s*(?:[.,;]|$)|\s+(?:on|in|next|for|to|again|already|as|tomorrow|within)\b)|(?:is|was|were|been)\s+here(?=\s+(?:(?:only|just|again|exactly|almost|nearly|about)\s+)*(?:(?:on|in)\s+(?-i:[A-Z])|last|this|yesterday|today|an?\s+\w+\s+ago|\w+\s+(?:days|weeks|months|years)\s+ago))", "visit", alone=True),
    VerbRule("lead a delegation", "visited", verbs("lead, head") + r"(?=\s+(?:[\w’'-]+\s+){0,5}?delegation\b)", "visit", alone=True),
    VerbRule("be in <place>", "visited", r"(?:has|have|had)\s+(?:also\s+|already\s+)?been\s+(?:in|to)(?=\s+(?-i:[A-Z]))|(?<=\bI )(?:was|am)\s+(?:(?:also|already|only|just|again|still)\s+)*(?:in|at)(?=\s+(?:the\s+)?(?-i:[A-Z]))|(?:(?<=\bwe )|(?<=\bWe )|(?<=\byou )|(?<=\bYou ))were\s+(?:(?:also|already|only|just|again|both|last)\s+)*(?:in|at)(?=\s+(?:the\s+)?(?-i:[A-Z]))|(?:is|are|was|were)\s+(?:(?:last|back|already|both|also|again|now|currently)\s+)+(?:in|to)(?=\s+(?:the\s+)?(?-i:[A-Z]))|(?:is|are|was|were)\s+(?:due|expected|scheduled)\s+(?:back\s+)?in(?=\s+(?-i:[A-Z]))|(?:will|to)\s+(?:\w+\s+)?be\s+in(?=\s+(?-i:[A-Z]))|(?<=[’']ll )be\s+in(?=\s+(?-i:[A-Z]))|(?<!met )(?<!spoke )(?<!meeting )(?<!summit )(?<!talks )(?<!session )(?<!visit )(?<!call )(?:is|are|was|were)\s+(?:here\s+)?in(?=\s+(?:the\s+)?(?-i:[A-Z])[\w’'., -]{1,40}\b(?:on|for|from|this|last|until|since|today|yesterday|tomorrow|next|in\s+(?:(?-i:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*|\d{4}))\b)", "visit", alone=True),
    VerbRule(
        "arrive in <place>", "arrived",
        verbs("arrive, land, touch down, disembark, fly in, pull in") + r"|(?!call\w*\s+on\b)" + verbs(_STOPS) + r"(?=\s+(?:for\s+\w+\s+)?(?:in|at|on)\s+(?-i:[A-Z]))|" + verbs("fly, pull, roll, slip, sweep, walk, step, drive") + r"\s+into(?=\s+(?-i:[A-Z]))|" + verbs("get") + r"\s+to(?=\s+(?-i:[A-Z]))|" + verbs("drop by, drop in, fly in") + r"|" + verbs("step off") + r"(?=\s+(?:his|her|the|their|an?)\s+(?:\w+\s+){0,2}?(?:aircraft|plane|train|jet|airliner)\b)|" + verbs("reach") + r"(?=\s+(?-i:[A-Z])[\w’'-]+\s+(?:on|early|late|yesterday|today|by|after|in\s+the)\b)|" + verbs("cross, step over, step across, walk across") + r"(?=\s+the\s+(?:[\w-]+\s+){0,2}?(?:border|line|demarcation\s+line|dividing\s+line)\b)|" + verbs("take") + r"\s+[\w-]+\s+steps?\s+in(?:to|side)(?=\s+(?:the\s+)?(?-i:[A-Z]))|" + verbs("cross, step") + r"\s+(?:back\s+|over\s+)?(?:in)?to(?=\s+(?:the\s+)?(?-i:[A-Z]))", "visit", alone=True,
    ),
    VerbRule("pay a <visit>", "visited", verbs("pay, make, undertake, open, begin, start, embark on, kick off, conclude, end, complete, wrap up, wind up, round off, finish, cut short, return from, come back from") + r"|" + verbs("return, come back") + _ON_A_DAY + r"from", takes=kinds("visit"), light=True),
    VerbRule(
        "attend <occasion>", "visited",
        verbs("attend") + r"(?=\s+(?:[\w’'-]+\s+){0,5}?(?:opening|closing|inauguration|funeral|coronation|celebrations?|parade|ceremony)\b)",
        "visit", alone=True,
    ),
)  # fmt: skip
