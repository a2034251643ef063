"""Treaties and agreements: the documents, and the stages of their lives."""

from dateline.events.rules import NounRule, VerbRule, kinds
from dateline.events.words import ACT, nouns, verbs

DOCUMENT = kinds("document")

# A capital behind a quotation mark opens the title of a book or film; "about treaties" tells of none in particular.
_NO_TITLE = (
    r"(?<!about )(?!(?<=[“\"])(?<!signed the [“\"])(?<!concluded the [“\"])(?-i:[A-Z]))(?<![“\"](?-i:The) )(?<![“\"](?-i:A) )"
)
_TREATY = _NO_TITLE + nouns("treaty, pact, charter, convention, covenant") + r"(?!\s+(?:cent(?:er|re)|hall|delegates?))"
_NAMED = r"(?:New\s+)?START(?:\s+I{1,3})?|SALT(?:\s+I{1,2})?|NPT|CTBT|UNCLOS"
_NAMED_DEAL = r"JCPOA|GSOMIA|NAFTA|USMCA|RCEP|CPTPP|AUKUS"
_AGREEMENT = _NO_TITLE + nouns(
    "agreement, accord, deal, declaration, armistice, ceasefire, cease-fire, truce, memorandum, memorandum of understanding, MoU, joint statement, trilateral statement, tripartite statement, bilateral statement, common statement, joint communique, "
    "joint communiqué, exchange of notes, exchange of letters, communique, communiqué, final act, general act, protocol, understanding, compact, settlement, ceasefire statement, entente, concordat, modus vivendi, joint declaration, roadmap, road map, peace plan, cessation of hostilities"
)

_NOT_PEOPLE = r"(?!\s+(?:the\s+)?(?:civilians|people|those|them|everyone|families|markets?|consumers|homes|voters|Gaza|areas?|regions?)\b)"  # "aid reached civilians"

# "Gave its advice and consent to", "gave the green light to".
_ASSENT = r"\s+(?:(?:its|his|her|their|the|final|formal|full|unanimous)\s+){0,3}(?:assent|consent|advice\s+and\s+consent|blessing|approval|backing|go-ahead|green\s+light)\s+to"
_BY_VOTE = (
    "(?:"
    + "|".join(
        f"(?<={who} )"
        for who in "Voters voters Senate Parliament parliament Lawmakers lawmakers Deputies deputies Duma Congress Assembly assembly Majlis Bundestag Knesset Sejm Rada Storting Riigikogu legislature MPs Senators senators".split()
    )
    + ")"
)

NOUNS = (
    NounRule("<treaty>", "document", "treaty", _TREATY),
    NounRule("<treaty by its short name>", "document", "treaty", rf"(?-i:{_NAMED})(?:\s+treaty)?"),
    NounRule(
        "<accession>",
        "document",
        "treaty",
        r"(?:accession\s+)?protocols?(?=\s+(?:to\s+the|of\s+accession|on\s+the\s+accession)\b)|accession\s+(?:protocols?|treat(?:y|ies))",
    ),
    NounRule(
        "<resolution on sanctions>",
        "resolution",
        "sanction",
        r"(?:draft\s+)?(?:sanctions\s+resolutions?|resolutions?(?:\s+\d{3,4})?(?=\s+(?:(?:that|which)\s+)?(?:would\s+)?"
        + verbs(
            "impose, tighten, toughen, expand, widen, extend, renew, strengthen, lift, ease, reimpose, introduce, end, suspend"
        )
        + r"\s+(?:[\w’'-]+\s+){0,4}?(?:sanctions|embargo|travel\s+ban|asset\s+freeze)\b))",
        lone=False,
    ),
    NounRule(
        "<resolution>",
        "resolution",
        "other",
        r"(?:draft\s+)?resolutions?(?:\s+\d{3,4})?|(?-i:UNSCR)s?(?:\s+\d{3,4})?",
        lone=False,
    ),
    NounRule("<agreement>", "document", "agreement", _AGREEMENT),
    NounRule("<agreement by its short name>", "document", "agreement", rf"(?-i:{_NAMED_DEAL})"),
    NounRule("<consensus>", "document", "agreement", r"(?<=[A-Z][a-z]{3} )(?-i:Consensus)|(?<=[a-z]{4} )(?-i:Consensus)"),
    NounRule(
        "<arrangement>",
        "document",
        "agreement",
        nouns("arrangement, letter of intent, statement of intent, memorandum of cooperation") + r"(?!\s+for\b)",
        lone=False,
    ),
    NounRule(
        "<venture>",
        "venture",
        "agreement",
        nouns(
            "partnership, initiative, programme, program, coalition, network, platform, corridor, fund, facility, alliance, compact"
        )
        + r"(?!\s+with\b|\s+(?:agreement|treaty|accord|manager|director|staff))",
        lone=False,
    ),
    NounRule(
        "<framework>",
        "framework",
        "agreement",
        nouns("framework, action plan, plan of action")
        + r"(?!\s+(?:agreement|treaty|accord|convention|decision|document|law)s?\b)",
        lone=False,
    ),
    NounRule(
        "<joint body>",
        "venture",
        "agreement",
        nouns("committee, task force, working group, commission, consortium")
        + r"(?!\s+(?:hearing|chair|member|meeting|session|vote)s?\b)",
        lone=False,
    ),
    NounRule(
        "<commitment>",
        "commitment",
        "agreement",
        r"commitments?(?=\s+(?:from|by)\s+(?:[\w’'-]+\s+){0,4}?(?:(?-i:[A-Z])|allies|partners))",
        lone=False,
    ),
    NounRule(
        "<peace plan>",
        "document",
        "agreement",
        r"(?:peace|ceasefire|truce|disengagement|disarmament)\s+(?:plans?|terms|proposals?|formula)|plans?(?=\s+(?:to|for)\s+(?:(?:end|stop|halt)(?:ing)?\s+(?:the\s+|all\s+|their\s+)?(?:\w+\s+)?(?:war|fighting|conflict|hostilities|bloodshed)|(?:destroy|dismantl|eliminat|disarm|resolv|remov)(?:e|ing)?\s+(?:[\w’'-]+\s+){0,4}?(?:weapons|arsenal|stockpiles?|missiles|dispute|conflict|crisis))\b)",
        lone=False,
    ),
    NounRule(
        "<entry into a body>",
        "entry",
        "treaty",
        r"(?:(?<=[’']s )|(?<=[’'] ))(?:accession|admission|(?-i:[A-Z])[\w-]+\s+membership|entry)(?=\s+(?:to|into|in|of)\b|[,.;]|\s+(?:on|last|by)\b)",
        lone=False,
    ),
    NounRule(
        "<surrender>",
        "document",
        "agreement",
        r"(?:unconditional\s+)?surrender|instruments?\s+of\s+surrender|capitulation",
        lone=False,
    ),
    NounRule(
        "<paper>", "document", "agreement", r"documents?(?!\s+(?:that\s+)?(?:show|reveal|seen|obtained|leaked)\w*\b)", lone=False
    ),
    NounRule("<text>", "document", "agreement", r"(?<=the )(?:text|draft)", lone=False),
    NounRule(
        "<ratification>",
        "stage",
        "treaty",
        r"ratification(?=\s+(?:by|in|could|may|will|is|was)\b)|entry\s+into\s+force",
        lone=False,
        action="ratified",
    ),
    NounRule(
        "<ratifications>",
        "ratifications",
        "treaty",
        r"(?:instruments\s+of\s+)?ratifications|instruments\s+of\s+ratification",
        lone=False,
    ),
    NounRule(
        "<package of documents>",
        "document",
        "agreement",
        r"(?:package|series|set|number|raft)\s+of\s+(?:[\w-]+\s+){0,2}(?:documents|agreements|accords|deals|memorandums)|(?:bilateral|joint|intergovernmental|interagency)\s+documents",
    ),
    NounRule(
        "<signing ceremony>", "document", "agreement", r"signing\s+ceremony|signing\s+ceremonies|(?<=the )signing(?!\s+(?:of|by))"
    ),
)

VERBS = (
    VerbRule(
        "sign <document>", "signed",
        verbs("sign, ink, initial, conclude, enter into, execute, effect, negotiate and sign, finalise, finalize, seal, clinch") + r"|initiall(?:ed|ing)|" + ACT + r"(?=\s+(?:by\s+[^,.;]{3,60}\s)?of\b)|done\s+(?:at|in)|(?<=was )drawn\s+up(?=\s+(?:at|in|on|by)\b)|open(?:ed|s)?\s+for\s+signature|(?:puts?|set|affix(?:ed)?|append(?:ed)?|add(?:ed)?)\s+(?:pen(?=\s+to\s+(?!paper\b))|pen\s+to\s+paper|(?:its|his|her|their)\s+(?:names?|signatures?|initials|seals?))\s+to",
        takes=kinds("document statement framework"),
    ),
    VerbRule(
        "negotiate a <document>", "negotiated",
        r"negotiated(?=\s+(?:an?|(?:the|its|their)\s+first|several|two|three)\s)(?!\s+(?:an?\s+)?(?:end|way|solution)\b)", takes=DOCUMENT,
    ),
    VerbRule("reach <document>", "reached", verbs("reach") + _NOT_PEOPLE + r"|" + verbs("strike, broker, forge, hammer out, secure, adopt, accept, yield, lead to, result in, culminate in, end in, end with, work out, thrash out"), takes=kinds("document framework")),
    VerbRule("secure <commitment>", "reached", r"secure[ds]|w[io]ns?|obtain(?:ed|s)|extract(?:ed|s)", takes=kinds("commitment")),
    VerbRule("agree on <document>", "reached", r"(?:agree[ds]?|settle[ds]?|compromise[ds]?)\s+(?:\w+\s+){0,3}?(?:on|to(?!\s+[a-z]+\s+(?:an?|the|its|their|his|new|all|measures|steps|ways)\b))|(?<=was )agreed(?=\s+(?:with|by|between|at|in)\b)", takes=kinds("document venture framework")),
    VerbRule("agree on <something>", "agreed", r"(?:agree[ds]?|settle[ds]?)\s+(?:[\w,]+\s+){0,3}?on(?=\s+(?:an?|the(?!\s+\d)|its|their|how)\b|\s+(?:[$€£¥]|\d[\d.,]*\s+(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))[a-z]))|agree[ds]?\s+with\s+(?:[\w’'.-]+\s+){1,5}?on(?=\s+[a-z])", "agreement", alone=True),
    VerbRule(
        "settle <differences>", "reached",
        verbs("settle, resolve, patch up, bury, make up") + r"(?=\s+(?:their|its|his|the|a|an)\s+(?:[\w-]+\s+){0,3}?(?:differences|disputes?|quarrels?|feuds?|rift|claims?)\b)",
        "agreement", alone=True,
    ),
    VerbRule("agree to <do>", "agreed", r"agree[ds]?\s+(?:[\w,]+\s+){0,4}?to(?!\s+(?:stay|remain|keep|be)\s+in\b)(?=\s+[a-z]+)|committed\s+to(?=\s+(?:establish|creat|launch|open|set|form|extend|restor|resum)(?:e|ing|ting)?\s)", "agreement", alone=True),
    VerbRule("agree that", "agreed", r"agreed\s+(?:(?!to\b|with\b)[\w,]+\s+){0,6}?that(?=\s+(?:[\w’'-]+\s+){1,8}?(?:will|would|shall|should)\b)", "agreement", alone=True, far=True),
    VerbRule("exchange <notes>", "reached", verbs("exchange") + r"(?=\s+(?:diplomatic\s+)?(?:notes|letters)\s+(?:on|about|concerning|in)\b)", "agreement", alone=True),
    VerbRule("make peace", "reached", verbs("make") + r"\s+peace", "agreement", alone=True),
    VerbRule("complete <ratification>", "ratified", verbs("complete, finish, follow, expect, take place, begin"), "treaty", takes=kinds("stage"), subject=True),
    VerbRule(
        "deposit <instrument>", "ratified", verbs("deposit, hand over, lodge") + r"(?=\s+(?:[\w’'-]+\s+){0,4}?instruments?\b)|(?:(?<=instrument was )|(?<=instruments were ))deposited", "treaty", takes=DOCUMENT, alone=True
    ),
    VerbRule("exchange <ratifications>", "ratified", verbs("exchange, swap, trade, sign"), "treaty", takes=kinds("ratifications")),
    VerbRule("announce <document>", "announced", verbs("announce, unveil, publish, issue, release, proclaim, promulgate") + r"|" + verbs("declare") + r"(?=\s+(?:an?|the|its|their)\s+(?:[\w-]+\s+){0,2}?(?:ceasefire|cease-fire|truce|armistice|cessation)\b)", takes=DOCUMENT),
    VerbRule("turn into <document>", "signed", r"(?:turn|transform|convert)(?:ed|s)?\s+(?:[\w-]+\s+){1,4}into", takes=DOCUMENT),
    VerbRule("submit <document>", "submitted", verbs("transmit, submit") + r"(?=\s+(?:herewith|to|for|the)\b)", takes=DOCUMENT),
    VerbRule(
        "launch <venture>", "launched together", verbs("launch, inaugurate, establish, create, form, found, unveil, set up, announce") + r"|(?:launch|establishment|creation)(?=\s+of\b)",
        "agreement", takes=kinds("venture framework"),
    ),
    VerbRule("ratify <document>", "ratified", verbs("ratify, approve, accede to, adhere to, endorse, join, rejoin, sign up to, sign on to, become a party to, become party to, say yes to, wave through, consent to, advise and consent to, vote for") + "|" + verbs("accede, adhere") + r"(?=\s+(?:on|in)\s+(?:[\w,]+\s+){1,4}?to\b)|" + verbs("give") + _ASSENT + "|" + _BY_VOTE + r"(?:backed|passed|cleared)", takes=DOCUMENT),
    VerbRule(
        "<document> in force", "in force",
        r"(?:(?:c[ao]mes?|coming|enter(?:ed|s|ing)?|go(?:es|ing)?|went|put|brought)\s+)?into\s+(?:force|effect|operation)|in\s+force|t(?:akes?|ook|aken|aking)\s+(?:effect|hold)"
        r"|bec[ao]mes?\s+(?:\w+ly\s+)?(?:binding|effective|operative|law)|kick(?:s|ed)?\s+in",
        takes=kinds("document sanction step"), subject=True,
    ),
    VerbRule(
        "ratify <something by its name>", "ratified", verbs("ratify") + r"(?=\s+(?:the\s+|its\s+|their\s+|an?\s+)?(?:[\w’'-]+\s+){0,3}?(?-i:[A-Z]))", "treaty", alone=True,
    ),
    VerbRule("revive <document>", "revived", verbs("revive, reinstate, restore, reactivate, resurrect, resume, rejoin, return to"), takes=DOCUMENT),
    VerbRule("extend <document>", "extended", verbs("extend, renew, prolong"), takes=DOCUMENT),
    VerbRule("adopt <resolution>", "voted", verbs("adopt, approve, pass, back, endorse, vote for"), takes=kinds("resolution")),
    VerbRule("vote on <resolution>", "voted", verbs("veto, reject, vote on, vote against, block, vote down"), "other", takes=kinds("resolution")),
    VerbRule("fail to adopt <resolution>", "voted", r"fail(?:ed|s)?\s+to\s+(?:adopt|pass)", "other", takes=kinds("resolution")),
    VerbRule("suspend <document>", "suspended", verbs("suspend, freeze, shelve, put on hold, put on ice"), takes=DOCUMENT),
    VerbRule(
        "suspend participation in <document>", "suspended",
        verbs("suspend, halt, freeze, end, stop") + r"\s+(?:its|their|his|all|the)?\s*(?:part|participation|membership|compliance|observance|implementation|cooperation|co-operation)(?=\s+(?:in|of|with|under)\b)",
        takes=DOCUMENT,
    ),
    VerbRule(
        "withdraw <ratification>", "left",
        verbs("withdraw, revoke, rescind") + r"\s+(?:its|their|his|the)?\s*(?:ratification|signature)(?=\s+(?:of|from|to)\b)", takes=DOCUMENT,
    ),
    VerbRule(
        "leave <document>", "left",
        verbs("leave, quit, exit, abandon, renounce, repudiate, withdraw from, pull out of, walk away from, walk out of, back out of, drop out of, tear up, rip up, ditch, jettison")
        + r"|(?:is|are|was|were|be)\s+no\s+longer\s+(?:an?\s+)?(?:party|parties|bound)\s+(?:to|by)|" + verbs("cease") + r"\s+to\s+be\s+(?:an?\s+)?(?:party|bound)\s+(?:to|by)",
        takes=DOCUMENT,
    ),
    VerbRule(
        "approve <entry into a body>", "ratified",
        verbs("ratify, approve, endorse, consent to, back, wave through, clear, complete, finalise, finalize") + "|" + verbs("give") + _ASSENT, "treaty", takes=kinds("entry membership admission"),
    ),
    VerbRule(
        "reject <document>", "rejected",
        verbs("vote down, throw out, shoot down, say no to") + r"|(?:refus|declin)(?:e[sd]?|ing)\s+(?:[\w-]+\s+){0,6}?to\s+(?:ratify|approve|endorse|consent\s+to|advise\s+and\s+consent\s+to)|fail(?:s|ed|ing)?\s+to\s+ratify"
        r"|(?<=was )(?:rejected|defeated)(?=\s+by\s+(?:the\s+)?(?:[\w’'-]+\s+){0,2}?(?:voters|parliament|lawmakers|deputies|senators|Senate|MPs|assembly)\b)|" + _BY_VOTE + r"(?:rejected|defeated|turned\s+down)|(?:reject|defeat)(?:s|ed)?(?=\s[^.;]{3,80}\b(?:in\s+a\s+(?:referendum|plebiscite|vote)|by\s+\d+\s+votes))",
        takes=DOCUMENT,
    ),
    VerbRule(
        "<document> ends", "ended",
        verbs("end, scrap, abolish, terminate, expire, lapse, abrogate, annul, denounce, dissolve, revoke, rescind, discontinue, collapse, cancel, break, pull the plug on, break down, unravel, fall apart, run out, supersede"),
        takes=DOCUMENT, subject=True,
    ),
    VerbRule("<document> succeeds by itself", "renewed", r"renew(?:ed|s)?\s+itself", takes=DOCUMENT, subject=True),
)  # fmt: skip
