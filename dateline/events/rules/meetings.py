"""Summits, talks, calls: what people of different states do in one room or on one line."""

from dateline.events.rules import NounRule, VerbRule, kinds
from dateline.events.words import NO_ADMISSION, nouns, verbs

MEETING = kinds("meeting")

_DOMESTIC = r"(?<!cabinet )(?<!emergency )(?<!party )(?<!committee )(?<!town hall )(?<!staff )(?<!family )(?<!board )"
_NO_ADJECTIVE = r"(?!\s+(?!(?:and|at|between|in|is|of|on|to|was|will|with)\b)[\w-])"  # "the first trilateral commerce dialogue"
_CALL = r"(?<=\d )calls?(?!\s+(?:on|for|to)\b)|(?:summit\s+)?(?:tele)?phone\s+talks?|by\s+(?:tele)?phone|over\s+the\s+(?:tele)?phone|on\s+the\s+telephone|(?:phone|telephone|video|conference)[\s-]+(?:call|conversation|conference)s?|calls?(?=\s+(?:with|between)\s+(?:[\w’'-]+\s+){0,4}?(?:(?-i:[A-Z])|leaders|counterparts?))|video-?conference|teleconference"
_NOT_AN_AIM = (
    r"(?!\s+(?:the\s+|its\s+|their\s+|our\s+|his\s+|all\s+|these\s+|those\s+|with\s+(?:criticism|resistance|opposition))?"
    r"(?:[\w-]+\s+)?(?:demands?|needs?|targets?|deadlines?|criteria|standards?|obligations?|requirements?|goals?|challenges?|conditions?|"
    r"commitments?|expectations?|criticism|resistance)\b)"
)

_NO_PEAK = r"(?!\s+of\s+(?:supporters|(?:the\s+)?(?:mountain|hill|peak|pass|volcano|climb)\b|(?:the\s+)?(?-i:Mount|Mt|Mont|Monte|Everest|Matterhorn|Kilimanjaro|Elbrus|Denali|Fuji|K2)\b))"
_NO_OWN_TRIP = r"(?!\s+(?:an?|his|her|its|their|the)\s+(?:[\w-]+\s+){0,4}?(?:visits?|trips?|tours?|journeys?)\b)"  # who begins a visit pays one

_NOT_OF_A_LEADER = (
    r"(?!\s+(?:[A-Z][\w.-]*\s+){1,4}[A-Z][\w.-]*[’']s?\s+(?!counterpart))"  # "joined President Kennedy's Peace Corps"
)
_SOMEBODY = r"(?=\s+(?:(?:the|his|her|its|visiting|new|outgoing|then)\s+){0,2}(?-i:[A-Z])[\w.’'-]*)"  # whom the actors must know
# "Welcomed President Ruto's commitment", "received an invitation from the president": nobody is received.
_NOT_WORDS_OF = (
    r"(?!\s+(?:an?|the|his|her|their|its)\s+(?:[\w-]+\s+){0,3}?(?:invitations?|letters?|messages?|assurances?|offers?|proposals?|replies|reply)\b)"
    r"(?!\s+(?:the\s+)?(?:(?-i:[A-Z])[\w.-]*\s+){0,4}(?-i:[A-Z])[\w.-]*[’']s?\s+(?!(?:new|visiting|outgoing|foreign|defen[cs]e|prime|deputy|vice|"
    r"president|premier|chancellor|king|queen|crown|minister|leaders?|top|chief|special|envoy|ambassador|interior|finance|trade|then|former|state|newly|most|"
    r"national|security|leader|counterpart)\b)(?-i:[a-z]))"
)

# "Received her in Lima", not "received her doctorate".
_OF_HERSELF = r"(?=\s*[.,;:]|\s+(?:in|at|on|with|for|as|and|to|by|during|after|before|there|here|last|this|earlier|later|again|today|yesterday|\w+ly|\w+day)\b)"

NOUNS = (
    NounRule("<European Council>", "meeting", "summit", r"(?-i:European\s+Council)(?!\s+(?:on\s+Foreign|[Pp]resident)|[’'])(?=\s+(?:of|in|on|at|will|is|was|closed?|opens?|opened|ended|ends|meets?|met|concluded|convened|takes|took)\b)", action="held"),
    NounRule("<summit>", "meeting", "summit", r"(?!(?<=[“\"])(?-i:[A-Z]))" + nouns("summit, summit meeting, summit talk, summitry") + _NO_PEAK),
    NounRule(
        "<talks>", "meeting", "talks",
        r"(?!(?<=\bfor )consultations)(?<!transfer )(?<!contract )(?<!merger )(?<!takeover )(?<!pay )(?<!wage )(?<!coalition )(?<!model un )(?<!model united nations )(?<!taught )(?<!teaches )(?<!teaching )(?:talks|" + nouns("negotiation, consultation, discussion, dialogue, conversation, round of talks, round of negotiations, conference, forum, "
                          "ministerial, session, ministerial meeting") + r")(?!-level|\s+(?:room|cent(?:er|re)|call|on\s+the\s+(?:training|practice|pitch)))",
    ),
    NounRule("<contacts>", "meeting", "talks", r"contacts(?=\s+(?:between|with)\b)"),
    NounRule("<meeting>", "meeting", "talks", _DOMESTIC + nouns("meeting, bilateral meeting, trilateral meeting, encounter") + r"(?!\s+place)|trilaterals?" + _NO_ADJECTIVE),
    NounRule("<round>", "meeting", "talks", r"(?:(?<=current )round|(?:earlier|previous|first|second|third|\w+th|next|last|latest|new|newest|final|another)\s+round)(?!\s+of\s+(?:sanctions|applause|tariffs))"),
    NounRule(
        "<meeting in a small circle>", "meeting", "talks",
        nouns("sit-down, one-on-one, one-to-one, tête-à-tête, tete-a-tete, face-to-face, get-together, huddle, parley, plenary, retreat, working lunch, working dinner, "
              "working breakfast, working luncheon, private dinner, private lunch, official dinner, working session, plenary session, handshake")
        + r"|(?:bilateral|trilateral|quadrilateral)s?(?=\s+(?:with|between|on|in|at)\b)|audiences?(?=\s+(?:with|of|at)\b)|(?:state\s+)?(?:dinners?|lunch(?:es)?|luncheons?|breakfasts?|banquets?)(?=\s+(?:for|with|in\s+honou?r|(?:of|between|among)\s+(?:[\w’'.-]+\s+){0,3}?(?:leaders|ministers|heads|envoys|presidents)|(?:given|hosted|offered)\s+by)\b)|chats?(?=\s+(?:with|between|in)\b)|"
        + r"(?:bilateral|direct|high-level|working-level|secret|back-channel)\s+contacts(?!\s+(?:between|with)\b)|gatherings?(?=\s+(?:of|in|at)\s+(?:[\w’'.-]+\s+){0,4}?(?:leaders|ministers|heads|envoys|nations|states|presidents|diplomats|(?-i:[A-Z])))|(?:(?<=the )|(?<=this )|(?<=special )|(?<=informal )|(?<=annual )|(?<=emergency )|(?<=-day ))gatherings?(?!\s+(?:storm|clouds|pace|dust))",
    ),
    NounRule("<emergency meeting>", "meeting", "talks", r"emergency\s+(?:special\s+)?(?:meeting|session)", lone=False, action="held in emergency"),
    NounRule("<joint council>", "meeting", "talks", r"(?-i:Association|Cooperation|Partnership)\s+(?-i:Council|Committee)", lone=False),
    NounRule("<event>", "meeting", "talks", r"(?<!in the )events?(?=\s+(?:on|with|at)\b)", lone=False),
    NounRule("<phone call>", "meeting", "talks", _CALL, action="called"),
    NounRule("<signing ceremony>", "ceremony", "agreement", r"signing\s+ceremony|ceremony(?=\s+(?:to\s+sign|for\s+the\s+signing)\b)", action="signed"),
    NounRule("<ceremony>", "ceremony", "other", r"(?<=[A-Z][a-z]{3} )ceremony|(?<=handover )ceremony", lone=True),
)  # fmt: skip

VERBS = (
    VerbRule("<actor> meet <actor>", "met", verbs("mediate") + r"(?=\s+(?:between|in)\b)|" + verbs("sit") + r"\s+(?:opposite|across\s+(?:the\s+table\s+)?from)(?=\s+)|" + verbs("spend") + r"\s+(?:(?!in\b)[\w-]+\s+){1,6}?(?:together|with|closeted\s+with)\b|" + verbs("be") + r"\s+closeted|" + verbs("put") + r"\s+their\s+heads\s+together|(?:had|have|has|having)\s+(?!to\b)(?:[\w’'.-]+\s+){1,5}?(?:over\s+)?(?:to|for)\s+(?:dinner|lunch|tea|breakfast)\b|" + verbs("compare") + r"\s+notes|" + verbs("see") + r"\s+(?:each\s+other|one\s+another)|" + verbs("caucus, reassemble, huddle, bump fists, trade barbs, meet up, come face to face") + r"|(?:meets?|met|meeting(?=\s+(?:with|between)\b)|(?<=been )meeting|(?<=are )meeting|(?<=were )meeting|(?:(?<=, )|(?<=leaders )|(?<=ministers )|(?<=officials )|(?<=envoys ))meeting(?=\s+(?:in|at|on)\s+(?-i:[A-Z])))" + _NOT_AN_AIM
             + r"|s[ai]ts?\s+down(?:\s+together)?|huddled?|confer(?:red|s)?(?=\s+(?:on|in|by|for|at|with|again)\b)|(?:came|got|come|get)\s+(?:together|face\s+to\s+face)|" + verbs("shake") + r"\s+hands|(?:dined|lunched|breakfasted)|" + verbs("consult") + r"(?=\s+(?:with\s+)?(?:the|his|her|their|its|(?-i:[A-Z])[\w’'-]*)\b)|" + verbs("return") + r"\s+to\s+the\s+(?:negotiating|bargaining|conference)\s+table", "talks", alone=True),
    VerbRule(
        "hold <meeting>", "held",
        verbs("hold, host, convene, attend, conduct, co-host, chair, co-chair, take part in, participate in, join, lead, stage, mediate, moderate, facilitate, finish, complete")
        + r"|ha(?:s|d|ve|ving)(?=\s+(?:(?!to\b|been\b)[a-z-]+\s+){0,5}?(?:talks|meetings?|calls?|conversations?|discussions?|consultations|summit|sessions?|audience|tête-à-tête|sit-down|one-on-one|chat|bilateral|encounter|lunch|dinner|breakfast|exchanges?|round)\b)|" + verbs("play host to, round off, wind up, adjourn, sit in on") + r"",
        takes=MEETING, light=True,
    ),
    VerbRule(
        "<meeting> takes place", "held",
        r"(?<=be )taken\s+up\s+again|(?<=were )taken\s+up\s+again|(?!following\b)" + verbs("take place, open, begin, start, run, resume, conclude, end, close, coincide, kick off, wrap up, continue, be held, last, collapse, break up, get underway, get under way, go ahead, adjourn, break down, fall apart, founder, stall, wind up, come to a close, come to an end, draw to a close, get off to a start, drag on, stretch, fall through, resume work, be under way, enter") + _NO_OWN_TRIP + r"|" + verbs("follow") + r"(?!\s+up\b)",
        takes=kinds("meeting visit exercise ceremony"), light=True, subject=True,
    ),
    VerbRule(
        "schedule <meeting>", "scheduled", r"(?:" + verbs("schedule, reschedule, slate, plan, arrange, propose, expect, broker, organise, organize, set up, prepare, pencil in, book, set down, bill, convoke") + r")(?!\s+to\b)|set(?=\s+for\b)", takes=kinds("meeting visit exercise launch test"), light=True
    ),
    VerbRule(
        "call off <meeting>", "cancelled", verbs("cancel, call off, scrap, scrub, abandon, drop, ditch, axe, nix, shelve, skip, shun"), "statement", takes=kinds("meeting visit"),
    ),
    VerbRule("<meeting> is off", "off", r"(?:is|was|are|were)\s+(?:now\s+)?off(?=\s*[.,;]|\s+(?:after|because|for|since|until)\b)|" + verbs("fall through, come to nothing, come to naught, fail to materialise, fail to materialize") + r"|never\s+(?:came\s+about|came\s+off|took\s+place|happened|materiali[sz]ed)|(?:did|does|do|will)\s+not\s+(?:take\s+place|go\s+ahead|come\s+about|come\s+off|happen|materiali[sz]e)|did(?:n[’']t)\s+(?:take\s+place|go\s+ahead|come\s+about|happen)", takes=kinds("meeting visit exercise"), subject=True, status="cancelled"),
    VerbRule("break off <meeting>", "broken off", verbs("suspend, break off, freeze, quit, abort, pull out of, walk out of"), "statement", takes=kinds("meeting visit")),
    VerbRule("approve <meeting>", "membership", verbs("give, get") + r"\s+(?:(?:its|their|the|final|formal)\s+){0,2}(?:assent|consent|approval|go-ahead|green\s+light)\s+(?:to|for)|" + verbs("authorise, authorize, unblock, veto") + r"|agree[ds]?\s+to\s+(?:open|start|begin)(?=\s+(?:accession|membership))", "other", takes=kinds("meeting")),
    VerbRule("postpone <meeting>", "postponed", verbs("postpone, delay, put off, defer, push back, put back, hold over"), "statement", takes=kinds("meeting visit")),
    VerbRule("<leaders> gather", "met", r"(?<!is )(?<!are )(?<!was )(?<!were )(?<!been )" + verbs("gather, convene, reconvene, assemble, converge") + r"(?!\s+(?:a|an|the|information|data|evidence|support|intelligence|signatures|momentum|pace|speed|strength|dust)\b)", "talks", alone=True),
    VerbRule(
        "<actor> talk with <actor>", "spoke",
        verbs("speak, talk, confer") + r"(?:\s+(?:on\s+the\s+(?:margins|sidelines|fringes)\s+of\s+(?:[\w’'-]+\s+){1,6}?|(?:[a-z]+\s+){0,4}?)(?:with|to))(?=\s+(?:the\s+|his\s+|her\s+)?(?:(?-i:[A-Z])|counterpart))"
        r"|" + verbs("speak, talk") + r"\s+(?:by|on|over)\s+(?:the\s+)?(?:tele)?phone|" + verbs("get") + r"\s+off\s+the\s+(?:tele)?phone(?=\s+with\b)|(?<=last )spoke|" + verbs("telephone, phone"),
        "talks", alone=True,
    ),
    VerbRule(
        "<leaders> talk for hours", "met",
        verbs("talk, speak, confer") + r"(?=\s+(?:alone\s+|privately\s+)?for\s+(?:[\w-]+\s+){1,5}?(?:minutes|hours?)\b(?![^.;]{0,80}\b(?:phone|telephone|call|video)\b))", "talks", alone=True,
    ),
    VerbRule(
        "<leaders> speak", "spoke",
        verbs("speak, talk") + r"(?=\s+(?:for\s+(?:[\w-]+\s+){1,5}?(?:minutes|hours?)\b|at\s+length\b|in\s+private\b|privately\b|separately\b|informally\b|alone\b|for\s+the\s+(?:first|last)\s+time\b|today|yesterday|again|earlier|last|this|on\s+(?:\w+day|the\s+phone)|by\s+video|(?:briefly\s+|directly\s+)?(?:face\s+to\s+face|in\s+person))\b)|(?:(?<=we )|(?<=We )|(?<=they )|(?<=leaders )|(?<=presidents )|(?<=ministers )|(?<=last ))(?:spoke|talked)(?=\s+(?:briefly\s+|again\s+)?(?:in|on|at)\s+(?-i:[A-Z]))", "talks", alone=True,
    ),
    VerbRule(
        "host <body>", "held",
        "(?:" + verbs("host, attend") + "|" + verbs("be") + r"\s+the\s+host\s+of)" + r"(?=\s+(?:the\s+|a\s+)?(?:European\s+Political\s+Community|Group\s+of\s+(?:Seven|Eight|Twenty|\d+)|G-?(?:7|8|20)|APEC|Asia-Pacific\s+Economic|BRICS|NATO)\b(?!\s+(?:ministers|finance|foreign)))",
        "summit", alone=True,
    ),
    VerbRule("negotiate <document>", "negotiated", verbs("negotiate") + r"(?!\s+(?:the|an?|its|his|her)\s+(?:[\w-]+\s+){0,2}(?:tracks?|bends?|curves?|corners?|courses?|roads?|stairs|steps|slopes?|waters|rapids|salar(?:y|ies)|rents?|prices?)\b)", "talks", takes=kinds("document"), alone=True),
    VerbRule("<officials> review", "met", r"review(?:ed|s)?\s+(?:the\s+)?progress|"
             + verbs("review, revisit, take up, return to") + r"(?=\s+(?:the|this|their)\s+(?:[\w’'-]+\s+){0,2}?(?:situation|question|issue|matter|subject|topic|crisis|conflict|dispute|dossier|plan|proposal|report|request|complaint|application|bid|draft|text)\b)|" + verbs("discuss, talk over, go over, take stock of, deliberate on") + "|" + verbs("exchange") + r"\s+(?:views|opinions|(?:(?:a\s+few|brief|some|polite)\s+)?words|handshakes|pleasantries)", "talks", alone=True),
    VerbRule(
        "receive a call", "met",
        verbs("receive") + r"(?=\s+an?\s+(?:courtesy\s+|farewell\s+)?(?:call|visit)\s+(?:from|by|of)\b)", "talks", alone=True,
    ),
    VerbRule("receive <leader>", "met", verbs("pay") + r"\s+an?\s+(?:\w+\s+)?call\s+on|" + verbs("call") + r"\s+on(?=\s+(?:the\s+)?(?:[\w’'-]+\s+){0,2}?(?:president|prime\s+minister|premier|chancellor|king|queen|emir|sultan|pope)\b(?![^.]{0,80}\bto\s+[a-z]))|" + verbs("receive, host, welcome, see") + _NOT_WORDS_OF + r"(?=\s+(?:[\w.’'-]+\s+){0,6}?(?:Presidents?|Prime|Premiers?|Chancellors?|Kings?|Foreign|Secretary|Ministers?|Chairman|Chairwoman|Chairperson|Advis[eo]rs?|Ambassadors?|Envoys?|Emir|Sultan|Crown|leaders?|counterparts?|colleagues?|opposite\s+number|delegations?)\b)"
             + r"|(?:(?<=be )|(?<=was )|(?<=were )|(?<=been ))(?:received|greeted|welcomed)(?=\s+(?:in|at|by|with|on|there)\b)|" + verbs("greet, embrace, hug, bear-hug, play host to") + _NOT_WORDS_OF + r"(?=\s+(?:the\s+|his\s+|her\s+)?(?:[\w’'-]+\s+){0,2}?(?:(?-i:[A-Z])|counterpart|peers|guest))|" + verbs("receive") + r"(?=\s+(?:him|them|her" + _OF_HERSELF + r"|the\s+(?:guest|visitor|delegation))\b)|" + verbs("receive, host, welcome") + _NOT_WORDS_OF + r"(?=\s+(?:the\s+)?(?-i:[A-Z][\w-]+(?:\s+[A-Z][\w-]+)?)(?:[’']s?|n|ese|ish)\s+(?-i:[A-Z]))", "talks", alone=True),
    VerbRule("see you", "met", r"(?:" + verbs("see, receive, host, welcome, meet") + r"|(?<!be )" + verbs("expect, await") + r")(?=\s+(?:you|me|us)\s+(?:(?:again|back|both|all|here|there|personally|so|warmly|soon)\s+)*(?:in|at|on|next|this|last|tomorrow|tonight|yesterday|later|during)\b)|(?:telephoned|phoned|rang|called)(?=\s+(?:you|me)\s+(?:on|in|from|last|this|yesterday|again|immediately|right|just)\b)", "talks", alone=True),
    VerbRule("bring <actors> together", "met", verbs("bring") + r"(?=\s+(?:[\w.’',-]+\s+){0,14}?together\b)", "talks", alone=True, far=True),
    VerbRule("host <person>", "met", NO_ADMISSION + verbs("receive, host, welcome, see, greet") + _NOT_WORDS_OF + _SOMEBODY, "talks", alone=True),
    VerbRule("call <person>", "called", verbs("call, ring, ring up, phone, telephone") + _SOMEBODY + r"(?=\s+(?:[\w.’'-]+\s+){0,6}?[\w’'-]+(?:\s+(?:on|late|early|last|this|earlier|yesterday|today|to|from|about|again|at|and)\b|[.,;]))", "talks", alone=True),
    VerbRule(
        "join <counterparts>", "met",
        verbs("join") + _NOT_OF_A_LEADER + r"(?=\s+(?:[\w’'-]+\s+){0,4}?(?:counterparts?|leaders|ministers|colleagues|president|prime\s+minister)\b)|" + verbs("raise") + r"(?=\s+(?:the\s+|this\s+|his\s+)?\w+\s+with\s+(?:[\w’'-]+\s+){0,3}?(?:President|Prime|Foreign|counterpart|leader))",
        "talks", alone=True,
    ),
    VerbRule("invite <leader>", "invited", verbs("invite") + r"(?![^.;]{3,160}?\bto\s+(?:join|accede)\b)", "talks", alone=True, status="possible", far=True),
)  # fmt: skip
