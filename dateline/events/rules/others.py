"""What the other families leave: presidencies handed over, rulings against foreigners, members joining, prisoners exchanged."""

from dateline.events.rules import NounRule, VerbRule, kinds
from dateline.events.words import forms, nouns, verbs

_PROVIDES = "impose, bar, ban, recognise, recognize, authorise, authorize, approve, ratify, lift, suspend, revoke, denounce, condemn, call, demand, allow, cut, end"
A_BODY = (
    r"(?-i:EU|European\s+(?:Economic\s+)?(?:Union|Community|Communities)|Union|UN|United\s+Nations|NATO|UNESCO|WHO|ICC|OPEC|Commonwealth|"
    r"(?:Arab\s+)?League|ASEAN|Mercosur|Unasur|ECOWAS|Ecowas|Schengen\s+(?:area|zone)|eurozone|euro\s+zone|(?:(?:[A-Z]\w+\s+){1,3}(?:Union|League|Community|Organi[sz]ation|Council|Court|Alliance|Pact|Market|Empire|Confederation|Federation))|[A-Z]{3,})\b"
)
_CLAUSE = r"\s+(?:[\w’'-]+\s+){0,5}?"

NOUNS = (
    NounRule(
        "<presidency>",
        "presidency",
        "other",
        r"(?:rotating\s+)?(?:presidency|chairmanship|chair)(?!\s+of\s+(?:the\s+|an?\s+)?(?:[\w-]+\s+){0,3}?(?:club|company|firm|bank|party|university|federation)\b)",
        lone=False,
    ),
    NounRule(
        "<mission>",
        "mission",
        "other",
        r"(?:(?-i:[A-Z])\w+\s+)?mission|(?:monitoring|peacekeeping|observer|fact-finding|verification|training)\s+mission|peacekeeping\s+(?:force|operation)"
        r"|(?-i:UN(?!(?:SC|GA|ESCO|ICEF|HCR|DP|EP|CTAD|RWA|CLOS)\b)[A-Z]{2,}|MINU[A-Z]{2,}|MONU[A-Z]{2,}|ONU[A-Z]{2,})(?:\s+(?:force|mission))?",
        lone=False,
    ),
    NounRule(
        "<links>",
        "links",
        "other",
        r"(?:(?:commercial|direct|passenger|charter|regular|civilian)\s+){0,2}flights|cross-border\s+(?:trade|traffic)|"
        r"(?:air|rail|sea|postal|telephone|ferry|bus|train|road|transport)\s+(?:links?|services?|traffic|connections?)",
        lone=False,
    ),
    NounRule("<mandate>", "mandate", "other", r"mandates?(?=\s+(?:of|for|was|has|is|in)\b)|(?<=[’']s )mandate", lone=False),
    NounRule(
        "<withdrawal of a party>",
        "exit",
        "other",
        r"(?:(?<=[’']s )|(?<=its )|(?<=their ))(?:withdrawal|exit|departure|pullout)(?=\s+(?:from|on|in|last|this|two|three|\d))",
        action="withdrew",
    ),
    NounRule(
        "<founding>",
        "founding",
        "other",
        r"(?:launch|establishment|creation|inauguration|founding)(?=\s+of\s+(?:[\w’'-]+\s+){0,6}?(?:team|mechanism|commission|committee|council|mission|cent(?:er|re)|fund|group|secretariat|office|initiative|corridor|dialogue)\b)",
        action="founded",
    ),
    NounRule(
        "<body>",
        "body",
        "other",
        r"(?:joint|bilateral|trilateral|intergovernmental|mixed|international|regional|boundary|frontier|claims|arbitration)\s+(?:[\w-]+\s+){0,2}?"
        + nouns("commission, committee, council, secretariat, fund, working group, task force, mechanism, centre, center"),
        lone=False,
    ),
    NounRule(
        "<ruling>",
        "ruling",
        "other",
        r"(?:(?:court|tribunal|arbitral|arbitration)\s+)?(?:rulings?|award(?=\s+(?:of|by|in)\s+the\s+(?:\w+\s+)?(?:tribunal|arbitra\w+))|(?<=arbitral )award|(?<=tribunal['’]s )decision)|advisory\s+opinion|judg(?:e)?ment|(?:arrest\s+)?warrants?(?=\s+(?:for|against)\b)|arrest\s+warrants?",
        lone=False,
    ),
    NounRule(
        "<court>",
        "court",
        "other",
        r"(?:(?:arbitral|arbitration|international)\s+){0,2}(?:tribunals?|courts?|panels?(?=\s+of\s+(?:judges|arbitrators)))(?!\s+(?:ruling|case|documents?|papers?|order|hearing|martial))",
        lone=False,
    ),
    NounRule(
        "<admission>",
        "admission",
        "other",
        rf"(?:re)?admission(?=\s+(?:of\s+(?:[\w’'-]+\s+){{1,4}})?(?:to|into)\s+(?:the\s+)?{A_BODY})|accession(?=\s+(?:of\s+(?:[\w’'-]+\s+){{1,4}})?to\s+(?:the\s+)?(?:{A_BODY}|(?-i:[A-Z])))",
        action="joined",
        far=True,
    ),
    NounRule(
        "<membership>",
        "membership",
        "other",
        r"(?:membership|participation)(?=\s+(?:of|in)\s+(?:the\s+)?(?-i:[A-Z]))|(?:(?<=its )|(?<=their )|(?<=[’']s ))membership|voting\s+rights(?=\s+(?:in|at|on)\b)",
        lone=False,
    ),
    NounRule(
        "<candidacy>",
        "candidacy",
        "other",
        r"(?:bids?|applications?)(?=\s+(?:for\s+(?:[\w’'.-]+\s+){0,4}?membership|to\s+(?:join|accede\s+to))\b)|(?:accession|membership|entry)\s+(?:process|bid|application)|candidac(?:y|ies)(?=\s+(?:for|to)\b)",
        lone=False,
    ),
    NounRule(
        "<law>",
        "law",
        "other",
        r"(?:draft\s+)?(?:bills?|laws?|legislation|motions?)(?!\s+on\s+(?:the\s+)?ratif)(?=\s+(?:\w+ly\s+)?(?:to|that|which|on|"
        + "|".join(f for v in _PROVIDES.split(", ") for f in forms(v) if f.endswith("ing"))
        + r")\b)|(?:(?-i:[A-Z])[\w’'-]+\s+){1,5}(?-i:Act|Bill|Law)(?!\s+(?:of\b|on\s+(?:the\s+)?ratif))|(?:sanctions|aid|lend-lease|recognition|embargo|tariff)\s+(?:bill|act|law|legislation|package)",
        lone=False,
    ),
    NounRule(
        "<captives>",
        "captives",
        "other",
        nouns("prisoner, hostage, detainee, captive, prisoner of war, agent, spy, crew member, sailor, fisherman")
        + r"(?!\s+(?:planes?|satellites?|ships?|aircraft|balloons?|chiefs?|agency|services?)\b)",
        lone=False,
    ),
)

VERBS = (
    VerbRule(
        "hand over <presidency>",
        "handed over",
        verbs("hand, hand over, pass, transfer") + r"(?!\s+(?:from|to)\b)",
        "other",
        takes=kinds("presidency"),
    ),
    VerbRule("take over <presidency>", "took over", verbs("assume, take over, take on"), "other", takes=kinds("presidency")),
    VerbRule(
        "<presidency> passes",
        "passed on",
        verbs("pass, go, fall, rotate, move") + r"(?=\s+(?:from\s+(?:[\w’'-]+\s+){1,3})?to\b)",
        "other",
        takes=kinds("presidency"),
        subject=True,
    ),
    VerbRule("deliver <ruling>", "ruled", verbs("deliver, hand down, issue, give"), "other", takes=kinds("ruling")),
    VerbRule(
        "pass <law>",
        "voted",
        r"(?!sign\w*\s+(?:it|them)\b)"
        + verbs(
            "pass, approve, adopt, enact, sign, sign into law, endorse, back, veto, reject, vote for, vote on, vote down, vote through, debate"
        ),
        "other",
        takes=kinds("law"),
    ),
    VerbRule(
        "vote on <question>",
        "vote",
        r"abstain(?:s|ed|ing)?(?=\s+(?:in|from|on)\s+(?:the|an?)\s+(?:[\w’'-]+\s+){0,2}?vote\b)|vote[ds]?(?=\s[^.;]{0,60}?\b(?:to\s+[a-z]|for\s+(?:the|an?)\s|against\s|in\s+favou?r\s+of\s|on\s+(?:the|an?|whether)\s)[^.;]{0,90}?(?-i:[A-Z]))"
        + r"(?!\s+(?:for|on)\s+(?:an?\s+|the\s+)?(?:new\s+)?(?:president|parliament|government|leader)\b)",
        "other",
        alone=True,
    ),
    VerbRule(
        "<court> rules",
        "ruled",
        r"(?<!ish )(?<!an )(?<!ese )(?<!ench )(?<!colonial )(?<!military )(?<!home )rules?|"
        + verbs("uphold, hold that, find that, side with, throw out, overturn, convict, acquit, indict")
        + r"|"
        + verbs("find")
        + r"(?=\s+(?:against|in\s+favou?r\s+of)\b)"
        + r"|ruled|ruling(?=\s+(?:that|against|in\s+favou?r)\b)|(?<=Justice )(?:found|ordered|rejected)|(?<=[Cc]ourt )(?:found|ordered|rejected|dismissed)",
        "other",
        alone=True,
    ),
    VerbRule(
        "<court> decides",
        "ruled",
        verbs("reject, dismiss, invalidate, strike down, annul, quash") + r"(?=\s+[^.;]{0,60}?(?-i:[A-Z]))",
        "other",
        takes=kinds("court"),
        subject=True,
    ),
    VerbRule(
        "take the helm",
        "handed over",
        verbs("take") + r"\s+(?:over\s+)?the\s+(?:helm|reins|rotating\s+presidency|chair)",
        "other",
        alone=True,
    ),
    VerbRule(
        "leave <organisation>",
        "withdrew",
        verbs("leave, quit, exit, withdraw from, pull out of, walk out of, walk away from, drop out of, resign from, depart from")
        + rf"(?=\s+(?:the\s+)?{A_BODY})|"
        + verbs("cease")
        + r"\s+to\s+be\s+(?:an?\s+)?members?(?=\s+of\b)",
        "other",
        alone=True,
    ),
    VerbRule(
        "apply for <membership>",
        "applied",
        verbs("submit, hand in, lodge, file, deliver, present, table")
        + r"\s+(?:[\w’'-]+\s+){0,3}?(?:applications?|bids?|requests?)\s+(?:to\s+(?:join|accede\s+to)(?=\s+(?:the\s+)?(?-i:[A-Z]))|for\s+(?:[\w’'.-]+\s+){0,4}?(?:membership|accession)\b)|"
        + verbs("apply, bid")
        + r"(?=\s+(?:[\w’'-]+\s+){0,2}?(?:for\s+(?:[\w’'.-]+\s+){0,4}?membership|to\s+(?:join|accede\s+to)\s+(?:the\s+)?(?-i:[A-Z])[\w.]*)\b)(?:\s+to\s+(?:join|accede\s+to))?",
        "other",
        alone=True,
    ),
    VerbRule(
        "invite to join <body>",
        "invited to join",
        verbs("invite, ask")
        + r"(?=[^.;]{3,160}?\bto\s+(?:join|accede\s+to|become\s+members?\s+of)\s+(?:the\s+)?(?:(?-i:[A-Z])|bloc\b|alliance\b|group\b|organi[sz]ation\b|union\b))",
        "other",
        alone=True,
        far=True,
    ),
    VerbRule(
        "suspend <membership>",
        "membership",
        verbs("suspend, freeze, restore, revoke, terminate, renounce, end, give up"),
        "other",
        takes=kinds("membership"),
    ),
    VerbRule(
        "decide on <candidacy>",
        "membership",
        verbs(
            "freeze, suspend, withdraw, reject, approve, accept, block, veto, halt, turn down, drop, revive, unfreeze, unblock"
        ),
        "other",
        takes=kinds("candidacy"),
    ),
    VerbRule(
        "sue <state>",
        "sued",
        verbs("take, haul, bring, refer")
        + r"(?=\s+(?:[\w’'-]+\s+){1,6}?(?:to|before)\s+(?:the\s+)?(?:(?-i:International\s+(?:Criminal\s+)?Court|World\s+Court|ICJ|ICC|Hague|Security\s+Council)))|"
        + verbs("sue")
        + r"(?=\s+(?-i:[A-Z]))|"
        + verbs("file, bring, lodge, open")
        + r"(?=\s+(?:an?|its|their)\s+(?:\w+\s+)?(?:case|lawsuit|suit|complaint|application)\s+(?:[\w’'-]+\s+){0,4}?against\s+(?:the\s+)?(?-i:[A-Z]))",
        "other",
        alone=True,
    ),
    VerbRule(
        "grant <status>",
        "joined",
        verbs("grant, give, receive")
        + r"(?=\s+(?:[\w’'-]+\s+){0,4}?(?:candidate|observer|member)\s+status\b)|"
        + verbs("raise, upgrade, elevate, lower, downgrade")
        + r"(?=\s+(?:[\w’'-]+\s+){0,8}?(?:observer|member)\s+(?:state|status)\b|\s+(?:[\w’'-]+\s+){0,3}?status\s+(?:at|in|of)\b)",
        "other",
        alone=True,
    ),
    VerbRule(
        "found <body>",
        "founded",
        verbs("establish, set up, create, found, appoint, constitute"),
        "other",
        takes=kinds("body mission"),
    ),
    VerbRule(
        "<mandate> ends", "ended", verbs("expire, end, lapse, run out"), "other", takes=kinds("mandate resolution"), subject=True
    ),
    VerbRule("extend <mandate>", "prolonged", verbs("extend, renew, prolong"), "other", takes=kinds("mandate mission")),
    VerbRule(
        "join <organisation>",
        "joined",
        verbs("join, rejoin, accede to")
        + r"(?!\s+the\s+U\.?S\.?\s+(?-i:[A-Z]))(?=\s+(?:the\s+)?(?-i:[A-Z])|\s+the\s+(?:\w+\s+)?(?:alliance|bloc|union)\b)|"
        + verbs("enter")
        + rf"(?=\s+(?:the\s+)?{A_BODY})|(?:(?<=was )|(?<=were )|(?<=been ))(?:admitted|accepted|readmitted|let|welcomed)(?:\s+back)?(?=\s+(?:to|into)\s+(?:the\s+)?(?-i:[A-Z]))|(?<=was )made\s+(?:an?\s+)?(?:full\s+|associate\s+)?member(?=\s+of\b)|"
        + verbs("take")
        + rf"\s+(?:up\s+)?(?:its|their|the)\s+seats?(?=\s+(?:at|in|on)\s+(?:the\s+)?{A_BODY})|"
        + r"bec[ao]mes?(?=\s+(?-i:[A-Z])[\w-]*[’']s?\s+(?:\w+\s+)?(?:full\s+|newest\s+|latest\s+)?member\b)|"
        + verbs("admit, readmit, welcome, accept")
        + r"(?=\s+(?:[\w’'-]+\s+){1,4}?as\s+(?:an?|its|the)\s+(?:\w+\s+)?(?:full\s+|associate\s+)?member\b)|bec[ao]mes?\s+(?:a\s+|the\s+\d+\w+\s+)?(?:full\s+)?member(?=\s+of\b)",
        "other",
        alone=True,
    ),
    VerbRule(
        "return <thing> to <state>",
        "returned",
        verbs("return, give back, hand over, transfer, restore")
        + r"(?=\s+(?:it|them|the\s+(?:[\w.’'-]+\s+){1,6}?(?<!back\s))\s*to\s+(?:the\s+)?(?-i:[A-Z]))|(?<=was )(?:returned|transferred|restored)(?=\s+to\s+(?:the\s+)?(?-i:[A-Z]))",
        "other",
        alone=True,
        history=True,
    ),
    VerbRule("deploy <mission>", "deployed", verbs("deploy, send, launch"), "other", takes=kinds("mission")),
    VerbRule(
        "withdraw (without object)",
        "withdrew",
        r"withdr(?:ew|aws?)(?=\s+(?:on|in|from\s+(?:the\s+)?(?:meeting|talks|summit)|last|this|yesterday|$))|pulled\s+out(?=\s+(?:on|in|last|of\s+(?:the\s+)?(?:meeting|talks|summit))\b)",
        "other",
        takes=kinds("meeting"),
        alone=True,
    ),
    VerbRule(
        "open <works>",
        "opened",
        verbs("open, reopen, inaugurate, launch, close, seal, shut, block")
        + rf"(?={_CLAUSE}(?:ports?|airspace|crossings?|bridge|railway|pipeline|borders?|border\s+crossings?|frontier|power\s+station|power\s+plant|construction)\b)",
        "other",
        alone=True,
    ),
    VerbRule(
        "restore <links>",
        "links",
        verbs("restore, resume, reopen, restart, suspend, halt, sever, cut"),
        "other",
        takes=kinds("links"),
    ),
    VerbRule(
        "<links> resume",
        "links",
        verbs("resume, restart, reopen, begin, stop, start"),
        "other",
        takes=kinds("links"),
        subject=True,
    ),
    VerbRule(
        "free <prisoners>",
        "released",
        verbs("free, release, swap, exchange, extradite, hand over, repatriate")
        + "|"
        + verbs("secure, win, negotiate, obtain, broker")
        + r"\s+(?:the\s+)?(?:safe\s+)?(?:release|return|freedom)\s+of",
        "other",
        takes=kinds("captives"),
    ),
    VerbRule(
        "free <nationals>",
        "released",
        "(?:"
        + verbs("free, release")
        + "|"
        + verbs("secure, win, negotiate, obtain, broker")
        + r"\s+(?:the\s+)?(?:safe\s+)?(?:release|return|freedom)\s+of)"
        + r"(?=\s+(?:(?:all|some|another|about|the)\s+)?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|dozens\s+of|hundreds\s+of|a\s+dozen)\s+(?-i:[A-Z])\w+s?\b)",
        "other",
        alone=True,
    ),
    VerbRule(
        "hand over <someone>",
        "handed to",
        verbs("extradite, repatriate, deport")
        + r"|"
        + verbs("hand over, hand back, hand, cede, turn over, surrender")
        + rf"(?={_CLAUSE}to\s+(?:the\s+)?(?-i:[A-Z]))|"
        + verbs("return")
        + rf"(?={_CLAUSE}(?:artefacts|artifacts|remains|bronzes|bodies|treasures|manuscripts|sculptures|relics|islands?|territory)\b)",
        "other",
        alone=True,
    ),
    VerbRule(
        "give <aid>",
        "aided",
        verbs(
            "deliver, ship, donate, send, dispatch, airlift, provide, supply, lend, forgive, write off, cancel, grant, extend, offer, promise, allocate, award"
        )
        + rf"(?={_CLAUSE}(?:aid|tonnes|tons|rice|grain|wheat|food|medicines?|vaccines?|doses|relief|supplies|tents|generators|debts?|loans?|million|billion)\b)|"
        + verbs("donate")
        + r"(?=\s+[$€£¥]?\d)",
        "other",
        alone=True,
    ),
    VerbRule(
        "elect <head of body>",
        "elected",
        verbs("elect, re-elect, reelect, nominate, appoint, choose, name, confirm")
        + rf"(?={_CLAUSE}(?:as\s+)?(?:(?:its|the|their)\s+)?(?:[\w’'-]+\s+){{0,2}}?(?:secretary[\s-]general|director[\s-]general|president|chair\w*|head|chief|high\s+representative|judges?|commissioner[\s-]general|special\s+(?:envoy|representative))\b)|(?<=was )(?:elected|re-elected|voted)(?=\s+(?:on|in)?to\s+(?:a\s+seat\s+on\s+)?(?:the\s+)?(?:[\w’'.-]+\s+){{0,3}}?(?:Council|Court|Commission|Board)\b)",
        "other",
        alone=True,
    ),
    VerbRule(
        "suspend <member>",
        "member suspended",
        verbs("throw, kick, vote")
        + r"(?=\s+(?:the\s+)?(?-i:[A-Z][\w-]+)(?:\s+(?-i:[A-Z][\w-]+))?\s+(?:off|out\s+of|from)\s+(?:the\s+)?(?-i:[A-Z]))|"
        + verbs("suspend, expel, readmit, oust, exclude, bar")
        + r"(?=\s+(?:the\s+)?(?-i:[A-Z][\w-]+)(?:\s+(?-i:[A-Z][\w-]+))?(?:\s+(?:from|over|in|on|after|until|for|last|this)\b|[,.;]|$))",
        "other",
        alone=True,
    ),
    VerbRule("sentence <foreigner>", "sentenced", verbs("sentence, jail, convict"), "other", alone=True),
    VerbRule("invoke <article>", "invoked", verbs("trigger, invoke") + r"(?=\s+Article\s+\d+)", "other", alone=True),
    VerbRule(
        "evacuate <people>",
        "evacuated",
        verbs("evacuate, airlift, fly out, bring home")
        + rf"(?={_CLAUSE}(?:citizens|nationals|diplomats|staff|personnel|families|civilians|people|(?-i:[A-Z])\w+s)\b)",
        "other",
        alone=True,
    ),
    VerbRule(
        "grant <asylum>",
        "asylum",
        verbs("grant, give, offer, refuse, deny") + r"(?=\s+(?:[\w’'-]+\s+){0,4}?(?:asylum|refuge)\b)",
        "other",
        alone=True,
    ),
    VerbRule(
        "arrest <foreigner>",
        "arrested",
        verbs("arrest, detain, seize")
        + r"(?=\s[^.;]{3,80}?(?:request\b|sp(?:y|ies)\b|agents\b|diplomats?\b|soldiers\b|fishermen\b|extradition\b|warrant\b|espionage\b|spying\b|accused\s+of\s+being\b))",
        "other",
        alone=True,
    ),
)
