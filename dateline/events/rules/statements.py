"""Statements: what an official voice says, announces, demands or apologises for, where the saying itself is dated."""

from dateline.events.rules import NounRule, VerbRule, kinds
from dateline.events.words import NO_ADMISSION, nouns, verbs

SPEECH = (
    "say, tell, announce, declare, state, confirm, add, respond, reply, reiterate, stress, deny, vow, pledge, report, note, insist, emphasise, emphasize, "
    "underline, underscore, reaffirm, promise, explain, comment, disclose, reveal, indicate, affirm, remark, acknowledge, claim, inform, notify, hint, signal, tweet, counter, retort, assure, admit, concede, assert, contend, argue, make clear, make it clear, make plain, let it be known, let be known"
)
STANCE = (
    "condemn, denounce, criticise, criticize, urge, demand, reject, accuse, warn, threaten, apologise, apologize, protest, welcome, "
    "congratulate, praise, endorse, rebuke, blame, call on, call for, appeal to, appeal for, turn down, rebuff, voice, propose, offer, object, complain, caution, deplore, deny, commend, hail, applaud, dismiss, decry, lambast, rule out, hit back at, lash out at, lash out, hit out at, appeal, slam, blast, scold, chide, castigate, berate, assail, implore, exhort, plead with, brush off, brush aside, play down, dispute, laud, salute, regret, lament, thank"
)

_SAYS = (
    r"(?!reported\s+by\b)" + verbs(SPEECH) + r"(?!\s+(?:\w+\s+){0,6}?to\s+(?:[\w’'-]+\s+){0,4}?(?:list|blacklist|register)\b)"
)  # "added to the Entity List", "incidents reported by our staff"

STAND = "<official> takes a stand"

# What experts say and papers claim is no act of a state.
_AN_OFFICIAL = r"(?<!papers )(?<!newspapers )(?<!media )(?<!experts )(?<!analysts )(?<!observers )(?<!historians )(?<!residents )(?<!reports )"

NOUNS = (
    NounRule(
        "<statement>", "statement", "statement",
        r"(?<!letter of )(?<!note of )(?<!message of )" + nouns("statement, joint appeal, appeal, complaint, apology, announcement, speech, press conference, news conference, press briefing, warning, readout, note verbale, tweet, protest, rebuke, demarche, démarche, representation, reply, answer, response, rejoinder, assurance, ultimatum, plea, counter-proposal, counteroffer, counter-offer, peace proposal, proposal, peace plan, peace initiative, road map, roadmap, position paper, white paper, paper, communiqué, communique"),
        lone=False,
    ),
    NounRule("<letter>", "letter", "statement", nouns("letter, message, telegram, communication, diplomatic note"), lone=False),
)  # fmt: skip

VERBS = (
    VerbRule("<official> says", "said", _AN_OFFICIAL + _SAYS, "statement", alone=True, speech=True),
    VerbRule(STAND, "said", _AN_OFFICIAL + r"(?!welcome\s+to\b|slam\w*\s+(?:the\s+door|shut)\b)" + NO_ADMISSION + verbs(STANCE), "statement", alone=True, speech=True),
    VerbRule(
        "issue <statement>", "issued",
        verbs("issue, release, publish, deliver, make, give, hold, express, lodge, file, share, post, put forward, put out, table, present, unveil, submit, float, lay out, make public, hand, hand over, convey, circulate, transmit"), takes=kinds("statement"), type="statement",
    ),
    VerbRule("send <letter>", "issued", verbs("send, deliver, hand, submit, address, dispatch, convey, pass on, carry, bear") + r"|writes?|wrote|writing|(?:(?<=been )|(?<=had )|(?<=has )|(?<=was ))written", takes=kinds("letter"), type="statement"),
    VerbRule(
        "ask <actor> to <do>", "requested",
        verbs("request, ask, task") + r"(?=\s+(?:the\s+)?(?-i:[A-Z])[\w-]+(?:\s+[\w’'-]+){0,5}?\s+to\s+[a-z]+)|(?:formally|officially)\s+(?:requested|asked)|" + verbs("ask") + r"(?=\s+(?:the\s+)?(?-i:[A-Z])[\w-]+(?:\s+(?-i:[A-Z])[\w’'-]+){0,3}\s+for\s+(?:an?|the|help|sanctions|arms|weapons|troops|military|more|aid|support|assistance|money|mediation|protection)\b)",
        "statement", alone=True,
    ),
    VerbRule(
        "take up or withdraw <offer>", "answered",
        verbs("accept, withdraw, turn down, reject, decline, refuse, rebuff, renew") + r"(?=\s+(?:an?|the|its|his|her|their|(?-i:[A-Z])[\w’'-]+)\s+(?:[\w’'-]+\s+){0,2}?(?:offer|invitation|proposal|mediation|ultimatum|terms|demands?|request|apology|candidacy)\b)",
        "statement", alone=True,
    ),
    VerbRule(
        "express <feeling>", "answered",
        verbs("express, convey, extend, offer, send, voice") + r"(?=\s+(?:its|his|her|their|the|deep|deepest|sincere|full|strong|heartfelt)?\s*(?:[“\"]?[\w-]+\s+){0,2}?(?:regrets?|sorrow|grief|anger|concerns?|condolences|sympath(?:y|ies)|solidarity|support|gratitude|thanks|outrage|alarm|readiness|congratulations|greetings|dismay|shock)[”\"]?\s+(?:to|over|about|at|for|with|on|in|after|of|and)\b)",
        "statement", alone=True,
    ),
    VerbRule(
        "brand <something>", "answered",
        verbs("call, brand, label, describe") + r"(?=\s+(?:the\s+|it\s+|its\s+|this\s+|these\s+|an?\s+|(?-i:[A-Z]))[^,.;“”\"]{0,60}?(?:[“\"]|(?:as\s+)?(?:an?\s+)?(?:illegal|unlawful|unacceptable|provocati\w+|outrage\w*|reckless|shameful|disgrace\w*|(?:il)?legitimate|unhelpful|dangerous|irresponsible|disastrous|intolerable|historic|regrettable|step|null\s+and\s+void|mistake|genocide|terroris\w+|farce|currency\s+manipulator|rogue|pariah|(?:state\s+)?sponsor)\b))",
        "statement", alone=True,
    ),
    VerbRule(
        "raise <possibility>", "answered",
        verbs("raise, float, bring up, hold out, broach, moot") + r"(?=\s+(?:the|an?)\s+(?:[\w-]+\s+)?(?:prospect|possibility|idea|question|issue|notion|subject|hope|option)s?\s+(?:of|that|with)\b)",
        "statement", alone=True,
    ),
    VerbRule("receive <invitation>", "answered", verbs("receive, get, extend, issue, send, convey, hand, deliver, renew") + r"(?=\s+(?:an?|the|his|her|their|its)\s+(?:[\w’'-]+\s+){0,3}?invitations?\b)", "statement", alone=True),
    VerbRule("seek <answer>", "answered", verbs("seek, request") + r"(?=\s+(?:an?\s+|the\s+)?(?:[\w-]+\s+){0,2}?(?:apology|explanation|clarification|compensation|extradition|mediation)\b)", "statement", alone=True),
    VerbRule("address <assembly>", "answered", verbs("address") + r"(?=\s+(?:the\s+|both\s+|a\s+)?(?:[\w’'.-]+\s+){0,6}?(?:General\s+Assembly|Security\s+Council|Congress|Parliament|parliament|Knesset|Bundestag|Assembly)\b)", "statement", alone=True),
    VerbRule("take the floor", "answered", verbs("take") + r"\s+(?:to\s+)?the\s+(?:floor|rostrum|podium|lectern|stage)|" + verbs("go on") + r"\s+(?:[\w’'-]+\s+){0,2}?(?:television|radio|air)|" + verbs("speak") + r"(?=\s+(?:before|in|to|at)\s+(?:the\s+)?(?:[\w’'.-]+\s+){0,3}?(?:General\s+Assembly|Security\s+Council|Congress|Parliament|parliament|Knesset|Bundestag|Assembly|lawmakers)\b)", "statement", alone=True, far=True),
    VerbRule("brief <body>", "answered", verbs("give, hand, present, submit") + r"(?=\s+(?:the\s+)?(?:U\.?N\.?\s+)?(?:Security\s+Council|General\s+Assembly|Council)\s+(?:an?|his|her|its|their)\b)|" + r"(?:briefed|briefs|(?<=to )brief|(?<=will )brief|(?<=been )briefing|(?<=is )briefing|" + verbs("report to") + ")" + r"(?=\s+(?:the\s+|his\s+|her\s+|its\s+)?(?:[\w’'-]+\s+){0,3}?(?:(?-i:[A-Z])|allies|counterparts?|partners|diplomats|leaders|ambassadors))|" + verbs("lay, put, bring") + r"(?=\s+[^,;]{3,60}\b(?:before|to)\s+(?:the\s+)?(?:U\.?N\.?\s+)?(?:Security\s+Council|General\s+Assembly|Council)\b)", "statement", alone=True),
    VerbRule("write to <leader>", "answered", verbs("write") + r"\s+to(?=\s+(?:his|her|their|the|(?-i:[A-Z]))\b)", "statement", alone=True),
    VerbRule(
        "set <deadline>", "issued",
        verbs("set, impose, extend") + r"(?=\s+(?:[\w’'-]+\s+){0,6}?(?:deadlines?|ultimatums?)\b)|"
        + verbs("give, grant, hand, issue") + r"(?=\s+(?-i:[A-Z])[\w’'-]+(?:(?:,\s+and|,|\s+and)?\s+(?-i:[A-Z])[\w’'-]+){0,6}\s+(?:(?:until|till)\s|(?:an?|another|one)\s+(?:[\w-]+\s+){0,2}?(?:deadline|ultimatum|window|grace\s+period|reprieve|transition\s+period)\b|(?:\d+|an?|one|two|three|four|five|six|ten|another)\s+(?:more\s+)?(?:hours|days|weeks|months|year)\b[^.;,]{0,30}?\bto\s+[a-z]))",
        "statement", alone=True, far=True,
    ),
    VerbRule("give notice", "gave notice", verbs("give, serve, submit") + r"\s+(?:formal\s+|official\s+)?notice", "statement", alone=True),
)  # fmt: skip
