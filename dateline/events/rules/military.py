"""Launches, tests, manoeuvres, deployments, withdrawals, invasions."""

from dateline.events.rules import NounRule, VerbRule, kinds
from dateline.events.words import nouns, verbs

_WEAPONS = (
    "atomic device, thermonuclear device, sputnik, artificial satellite, artificial moon, interceptor, projectile, warplane, missile, rocket, satellite, warhead, bomb, nuclear device, nuclear bomb, hydrogen bomb, ICBM, nuclear weapon, atomic bomb, ballistic missile, cruise missile, "
    "spy satellite, artillery shell, drone, torpedo, nuclear warhead"
)
_FORCES = "troop, force, army, navy, fleet, border guard, guard, soldier, paratrooper, paratroop, garrison, peacekeeper, warship, bomber, aircraft carrier, marine, contingent, air group, unit, jet, fighter, fighter jet, warplane, destroyer, frigate, submarine, battalion, brigade, tank"
_CRAFT = "plane, aeroplane, aircraft, airliner, helicopter, balloon, ship, vessel, corvette, cruiser, patrol boat, gunboat, trawler, tanker"
_SITES = "tunnel, test site, nuclear test site, reactor, liaison office, launch site, facility"
_CLAUSE = r"\s+(?:[\w’'.,-]+\s+){0,9}?"

# What is attacked with words ("attacked the government's plan") is not attacked.
_BY_ARMS = (
    r"(?!\s+(?:[\w’'-]+\s+){0,4}?(?:plans?|polic(?:y|ies)|proposals?|decisions?|critics?|remarks?|media|press|reports?|records?|deals?|agreements?|ideas?|"
    r"bills?|goals?|problems?|budgets?|opponents?|rivals?)\b)(?=\s+(?:[\w’'-]+\s+){0,5}?(?:(?-i:[A-Z])|troops|forces|soldiers|patrols?|convoys?|outposts?|peacekeepers))"
)
_TARGETS = (
    r"(?=\s+(?:[\w’'.,-]+\s+){0,6}?(?:"
    + nouns(
        "target, position, base, site, airport, air base, airfield, port, ship, vessel, tanker, freighter, depot, facility, plant, consulate, embassy, hospital, refinery, camp, convoy"
    )
    + r")\b)"
)

NOUNS = (
    NounRule("<forces>", "forces", "military", rf"(?:(?:combat|ground|air|naval|special)\s+)?(?<!into )(?<!in ){nouns(_FORCES)}(?!\s+of\b)(?!\s+Treaty\b)|[Aa]rmed\s+[Ff]orces(?!\s+in\s+Europe\b)", lone=False),
    NounRule("<craft>", "craft", "military", nouns(_CRAFT) + r"|(?-i:(?!G-)[A-Z][A-Za-z]{0,2}-\d{1,3}[A-Z]?s?)(?!\s+\w+ists?\b)", lone=False),
    NounRule("<weapon>", "weapon", "military", r"(?<!called )(?<!named )" + nouns(_WEAPONS), lone=False),
    NounRule(
        "<launch>", "launch", "military",
        r"(?:satellite|missile|rocket|ICBM)\s+launch(?:es)?|launch(?:es)?(?=\s+(?:(?:on|last|late|early|yesterday|this|in)\s+(?:\w+\s+){0,2})?of\s+(?:[\w’'-]+\s+){0,4}?(?:missile|rocket|satellite|ICBM))", action="launched",
    ),
    NounRule("<nuclear test>", "test", "military", r"(?:nuclear|missile|rocket|atomic|hydrogen\s+bomb|weapons?|ICBM)\s+tests?(?!\s+site)|test-firings?|(?<=[’']s )test(?=\s+of\s+(?:[\w’'-]+\s+){0,5}?(?:missile|bomb|device|rocket|warhead|weapon))|(?:nuclear|atomic|thermonuclear)\s+(?:test\s+)?(?:explosions?|blasts?|detonations?)", action="tested"),
    NounRule("<manoeuvres>", "exercise", "military", r"(?:(?:joint|military|naval|live-fire|combined|bilateral|trilateral|air|field)\s+)+(?:exercises?|drills?|manoeuvres?|maneuvers?|war\s+games)|(?:(?-i:[A-Z])[\w-]+\s+){1,3}(?:\d{4}\s+)?(?:exercises?|drills?|manoeuvres?)|manoeuvres|war\s+games|(?:(?<=held )|(?<=hold )|(?<=holding )|(?<=began )|(?<=begin )|(?<=started )|(?<=start )|(?<=opened )|(?<=open ))(?:(?:their|its|an?|the|new|annual|yearly|large|largest|biggest|large-scale|week-long|major)\s+){0,3}(?:exercises|drills)(?=\s+(?:with|in|to\s+date|on|off|near|along|this|last|at|together|involving)\b)|(?-i:Exercise\s+[A-Z]\w+(?:\s+[A-Z]\w+|\s+\d{4})?)", action="held"),
    NounRule("<withdrawal>", "withdrawal", "military", r"(?:withdrawal|pullout|pull-out)(?=\s+(?:of\s+(?:[\w’'-]+\s+){0,3}?(?:troops|forces|soldiers)|from\s+(?!(?:the\s+)?(?-i:EU|European\s+Union|Union|UN|United\s+Nations|NATO|UNESCO|Commonwealth|Organi[sz]ation|Treaty|Convention|Council|Court|(?:[A-Z]\w+\s+){1,3}(?:Treaty|Agreement|Accords?|Convention|Pact|Protocol|Charter|Statute|Organi[sz]ation|Union|Council|League)|[A-Z]{3,})\b)(?:the\s+)?[A-Z]))|troop\s+withdrawal", action="withdrawn"),
    NounRule("<deployment>", "deployment", "military", r"deployment(?=\s+of\b)|troop\s+deployment", action="deployed"),
    NounRule(
        "<strike>", "strike", "military",
        r"(?:(?:air|missile|drone|rocket|artillery|retaliatory|cross-border|military|naval|bombing|mortar|ballistic|torpedo|precision)[\s-]+)+(?:strikes?|attacks?|raids?|barrages?|bombardments?)|air-?strikes?"
        r"|(?<=carried out )(?:strikes|raids)|(?:(?:additional|discrete|joint|targeted|precise|retaliatory|defensive|further|new)\s+)+strikes|(?:strikes|attacks?|raids?)(?=\s+(?:on|against)\s+(?:the\s+)?(?-i:[A-Z]))|(?:strikes?|raids?)(?=\s+(?:on|against)\s+(?:[\w’'-]+\s+){0,4}?(?:facilit(?:y|ies)|targets?|positions?|bases?|sites?|installations?|depots?|camps?|infrastructure)\b)|bombardment(?=\s+of\b)|shelling(?=\s+of\b)|(?:(?:ground|military|air|major|full-scale)\s+)*(?:offensives?|incursions?|assaults?)(?=\s+(?:against|in|into|on)\b)",
        lone=False, action="attacked",
    ),
    NounRule(
        "<fighting>", "fighting", "military",
        r"(?:(?:air|bombing|military|combat|ground|aerial)\s+)+(?:campaigns?|operations?|offensives?)|(?:all\s+)?(?:hostilities|fighting|bombing|shelling|firing|attacks|raids)(?!\s+(?:season|range)\b)",
        lone=False,
    ),
    NounRule(
        "<war>", "war", "military",
        r"(?:(?:border|full-scale|all-out|armed|naval)\s+)*(?:(?<!civil )(?<!Civil )(?<!cold )(?<!Cold )(?<!trade )(?<!tariff )(?<!price )(?<!gang )(?<!drug )(?<!war of )wars?|(?:armed|border|military|six-day)\s+conflict|conflict(?=\s+(?:between|over|with|in)\b)|clashes|skirmishes)"
        + r"(?!\s+(?:of\s+words|crimes?|reparations|games|memorial|veterans?|room|chest|criminals?|widows?|reporter|correspondents?|office|cabinet|effort|zone|damage|museum|film|drama|novel)\b)",
        lone=False,
    ),
    NounRule("<invasion>", "invasion", "military", r"(?:full-scale\s+)?invasion(?=\s+of\b)|annexation(?=\s+of\b)", action="invaded"),
)  # fmt: skip

VERBS = (
    VerbRule("launch <weapon>", "launched", verbs("launch, fire, lob, hurl, rain, unleash, loose, loose off, let loose, lift off, blast off") + r"|" + verbs("put, place, send, blast, loft, boost, shoot") + r"(?=\s+(?:[\w’'-]+\s+){1,5}?(?:(?:in|into)\s+(?:orbit|space)|aloft)\b)", "military", takes=kinds("weapon")),
    VerbRule(
        "test <weapon>", "tested", verbs("test, test-fire, detonate, explode, test-launch, set off, let off"), "military", takes=kinds("weapon")
    ),
    VerbRule(
        "conduct <test>",
        "tested",
        verbs("conduct, carry out, hold, stage, perform, begin, start, announce, attempt, kick off, launch, mount, set off, let off, trigger"),
        takes=kinds("test launch exercise"),
        light=True,
    ),
    VerbRule(
        "blow up <site>",
        "dismantled",
        verbs("blow up, demolish, dismantle, destroy") + rf"(?={_CLAUSE}(?:{nouns(_SITES)})\b)",
        "military",
        alone=True,
    ),
    VerbRule("deploy <forces>", "deployed", verbs("deploy, station, send, move, mass, rush, dispatch, redeploy"), "military", takes=kinds("forces weapon")),
    VerbRule(
        "deliver <weapon>", "delivered", verbs("deliver, donate, transfer, hand over, supply") + r"(?=\s+(?:[\w’'-]+\s+){1,6}?to\s+(?:the\s+)?(?-i:[A-Z]))",
        "military", takes=kinds("forces weapon"),
    ),
    VerbRule(
        "<forces> enter",
        "entered",
        verbs("enter, cross into, march into, roll into, cross, sail to, sail into") + r"|" + verbs("land") + r"(?=\s+(?:at|in|on)\s+(?:the\s+)?(?-i:[A-Z]))",
        "military",
        takes=kinds("forces"),
        subject=True,
    ),
    VerbRule(
        "withdraw <forces>",
        "withdrawn",
        verbs("withdraw, pull out, pull back, pull, leave, bring home, evacuate"),
        "military",
        takes=kinds("forces craft"),
    ),
    VerbRule(
        "<forces> leave",
        "withdrawn",
        verbs("leave, withdraw, depart, pull out, go home, roll out, move out, march out, walk out, fly out, sail, pull back, retreat, slip out, slip away, cross back, head home, ship out"),
        "military",
        takes=kinds("forces"),
        subject=True,
    ),
    VerbRule(
        "complete <withdrawal>",
        "withdrawn",
        verbs("complete, begin, start, finish, announce, order, wind up, wrap up, conclude, suspend, halt"),
        takes=kinds("withdrawal deployment"),
        type="military",
        light=True,
    ),
    VerbRule(
        "invade <state>",
        "invaded",
        verbs("invade, occupy")
        + r"(?!\s+(?!the\b|parts?\b|and\b|by\b|in\b|on\b|its\b|eastern\b|western\b|northern\b|southern\b|neighbou?ring\b)(?-i:[a-z]))",
        "military",
        alone=True,
    ),
    VerbRule(
        "attack <state>", "attacked",
        verbs("attack, bomb, shell, bombard, ambush, raid, pound, strafe, assassinate") + _BY_ARMS + r"|(?:strike|strikes|struck|hit|hits)" + _TARGETS
        + r"|(?:open(?:ed|s)?\s+fire|fire[ds]?|shots)\s+(?:on|at|upon)" + _BY_ARMS
        + r"|" + verbs("kill") + r"(?=\s+(?:[\w’'-]+\s+){0,4}?(?:generals?|commanders?|leaders?|chiefs?|soldiers|troops|scientists?|ministers?|presidents?|sailors|pilots|guards|diplomats)\b)|" + verbs("drop") + r"(?=\s+(?:[\w’'-]+\s+){0,5}?(?:bombs?|bunker\s+busters?|munitions|explosives|warheads?)\s+(?:on|over)\b)",
        "military", alone=True,
    ),
    VerbRule(
        "carry out <strike>", "attacked",
        verbs("carry out, launch, conduct, stage, mount, order, undertake, perform, open, unleash") + r"|" + verbs("make") + r"(?=\s+(?:[\w-]+\s+){0,4}?(?:raids?|strikes?|incursions?|attacks?|assaults?)\b)(?!\s+[^.;,]{0,60}\s(?:of|for|on)\s+(?:the|an?)\s)", "military", takes=kinds("strike fighting invasion"), light=True,
    ),
    VerbRule(
        "halt <fighting>", "fighting halted", verbs("suspend, halt, cease, stop, end, pause, call off, break off, call a halt to, wind up"),
        "military", takes=kinds("fighting"),
    ),
    VerbRule(
        "<fighting> stops", "fighting halted", verbs("stop, cease, end, die down, come to an end, come to a halt, halt, subside"), "military",
        takes=kinds("fighting"), subject=True,
    ),
    VerbRule(
        "<fighting> breaks out", "clashed", verbs("break out, erupt, flare, flare up, resume, restart, reignite, rage, spread, begin, get under way") + r"(?!\s+\w+ing\b)", "military",
        takes=kinds("fighting invasion"), subject=True,
    ),
    VerbRule(
        "<side> surrenders", "surrendered",
        verbs("capitulate") + r"(?=\s+(?:to|unconditionally|on|in|at)\b)|" + verbs("surrender") + r"(?=\s+(?:to\s+(?:the\s+)?(?-i:[A-Z])|unconditionally\b))|" + verbs("lay down")
        + r"\s+(?:its|their|his)\s+(?:arms|weapons)|" + verbs("sue") + r"\s+for\s+peace",
        "military", alone=True,
    ),
    VerbRule(
        "<forces> clash", "clashed",
        verbs("clash") + r"(?=\s+(?:on|in|at|near|along|with)\b)|" + verbs("exchange, trade") + r"\s+(?:[\w-]+\s+){0,2}?(?:gun)?fire\b", "military", takes=kinds("forces"), subject=True,
    ),
    VerbRule(
        "<states> fight", "clashed",
        verbs("come") + r"\s+to\s+blows|(?:fought|battled|skirmished|clashed)(?=\s+(?:(?:an?|the|each|one)\s+)?(?:[\w-]+\s+){0,3}?(?:along|over|on|in|at|near|wars?|battles?|border|other|another)\b)|" + verbs("exchange, trade") + r"\s+(?:[\w-]+\s+){0,2}?(?:gunfire|artillery\s+fire|missiles|blows|fire|strikes)(?=\s+(?:with|across|on|in|along|over|for|at)\b)",
        "military", alone=True,
    ),
    VerbRule("turn into <war>", "clashed", verbs("turn into, escalate into, slide into, spill over into, erupt into, lead to, descend into, boil over into"), "military", takes=kinds("war fighting"), light=True),
    VerbRule(
        "bring down <craft>",
        "shot down",
        verbs("shoot down, bring down, knock down, knock out, blow up, down, destroy, sink, torpedo"),
        "military",
        takes=kinds("craft forces weapon"),
    ),
    VerbRule(
        "seize <craft>", "seized", verbs("seize, board, impound, capture, detain, intercept"), "military", takes=kinds("craft"),
    ),
    VerbRule(
        "<war> breaks out", "clashed",
        r"(?:first\s+)?" + verbs("break out, erupt, flare, flare up, resume, restart, reignite, begin, start, get under way"), "military", takes=kinds("war"), subject=True,
    ),
    VerbRule("<war> ends", "fighting halted", r"(?:ended|ceased|stopped|came\s+to\s+an?\s+(?:end|halt|close))", "military", takes=kinds("war"), subject=True),
    VerbRule(
        "<forces> take <place>",
        "captured",
        verbs(
            "take, retake, recapture, capture, seize, occupy, overrun, liberate, storm, take control of, seize control of, besiege"
        )
        + r"(?!\s+(?:part|place|over|up|off|to|charge|office)\b)(?=\s+(?:the\s+)?(?:[a-z]+\s+){0,3}?(?-i:[A-Z]))",
        "military",
        takes=kinds("forces"),
        subject=True,
    ),
    VerbRule(
        "march into <state>", "invaded",
        verbs("march, pour, thrust, storm, push, surge") + r"\s+(?:deep\s+)?(?:into|across\s+the\s+border\s+into|over\s+the\s+border\s+into)(?=\s+(?:the\s+)?(?:\w+ern\s+|\w+ish\s+|\w+ian\s+)?(?-i:[A-Z]))",
        "military", alone=True,
    ),
    VerbRule("be at war", "war declared", r"(?:was|were|is|are|been)\s+at\s+war(?=\s+with\b)|" + verbs("go") + r"\s+to\s+war(?=\s+(?:with|against|on|in|over)\b)|" + verbs("enter") + r"\s+the\s+war(?=\s+(?:against|on|in|as)\b)", "military", alone=True),
    VerbRule("declare war", "war declared", verbs("declare") + r"\s+war(?=\s+(?:on|against)\b)|" + verbs("launch, wage, begin, start") + r"\s+(?:an?\s+)?war(?=\s+against\b)", "military", alone=True),
)  # fmt: skip
