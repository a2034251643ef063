"""The verbs of every day, with which acts are told that no rule of a family names, and what the things they are done to say.

"Dhaka brought the case", "the two sides patched up their quarrel": `events.acts` reads them where a date is left over.
"""

from __future__ import annotations

import re

from dateline.events.rules import VerbRule
from dateline.events.words import verbs
from dateline.model import EventType

# What verbs of every day tell of, where their object does not say so itself.
_KINDS: dict[EventType, str] = {
    "visit": "come, go, fly, travel, drive, sail, journey, head, fly out, fly in, touch down, land, arrive, depart, stop over, stop off, "
    "leave, go back, come back, fly home, fly back, return, drop in, set off, set out, tour, visit, set foot in, set foot on, step off, jet, jet off, "
    "jet in, wing, swing by, swing through, pass through, drop by, stop by, call at, call in at, put in at, roll into, pull into, slip into, sneak into, make a stop, "
    "make a stopover, make way, make their way, make its way, make his way, make her way, turn up, show up, lay flowers, lay a wreath, lay wreaths, wind up, "
    "stay in, stay on, stay overnight, sojourn, cross over to, flock, troop, converge, hurry, rush, dash, hasten, race, decamp, venture, look in, "
    "call round, accompany, fete",
    "talks": "confer, chat, receive, sit, get together, come together, exchange handshakes, shake hands, pull aside, reconvene, convene, "
    "gather, try again, consult, sound out, discuss, debate, negotiate, talk, huddle, dine, lunch, take up, examine, weigh, "
    "mull, go over, compare notes, exchange views, attend, see, see off, hear, mediate, host, preside, chair, meet in, meet at, meet again, review, "
    "telephone, phone, ring, assemble, sit down, sit across, sit opposite, sit face to face, sit around, sit round, sit at, sit side by side, face each other, face one another, "
    "come face to face, put heads together, put their heads together, hash out, hash over, thrash out, pore over, go through, look over, look at, look into, mull over, talk over, talk "
    "through, talk shop, get down to business, get down to work, pick up the thread, pick up the threads, "
    "break the ice, break the silence, break bread, swap views, trade views, trade ideas, swap ideas, swap notes, share a table, share a meal, exchange words, "
    "exchange ideas, exchange notes, ring up, call up, pick up the phone, pick up the telephone, get on the phone, speak by phone, reach out, take soundings, wrangle, haggle, "
    "bargain, barter, spar, square off, parley, confabulate, play host, bring together, get round a table, take aside, draw aside, buttonhole, collar, take stock, "
    "breakfast, sup, banquet, feast, toast, take tea, drink tea, play golf, stroll, work late, sound each other out, feel each other out, touch base, catch up, link up, dial in, "
    "hobnob, mingle, grapple, wrestle, tackle, deliberate, brainstorm, probe, explore, scrutinise, scrutinize, take counsel, interview, grill, quiz",
    "statement": "notify, inform, alert, tell, warn, deny, make public, make known, publish, circulate, disclose, reveal, unveil, "
    "proclaim, respond, reply, signal, write, anger, irk, put forward, offer, ask, petition, caution, spell out, set out, "
    "lay out, outline, point out, declare, declassify, brief, invite, recommend, propose, suggest, request, demand, insist, appeal, "
    "urge, call for, call on, protest, object, complain, express, voice, convey, state, affirm, pledge, vow, promise, threaten, "
    "issue, release, post, tweet, summon, call in, apologise, apologize, condemn, denounce, criticise, criticize, accuse, blame, "
    "rebuke, praise, hail, congratulate, thank, welcome, salute, greet, dismiss, contest, dispute, refute, retort, rule out, "
    "confirm, clarify, explain, argue, hint, rename, name, brand, label, designate, commit, undertake, resolve, "
    "reassure, assure, stress, underline, reiterate, recall, table, submit, admit, concede, acknowledge, own up, confess, boast, contend, maintain, assert, opine, "
    "remark, comment, lament, bemoan, deplore, decry, deride, mock, ridicule, scorn, scoff, sneer, jeer, taunt, chide, chastise, scold, berate, castigate, upbraid, reproach, "
    "reprove, reprimand, lambast, lambaste, slam, blast, lash out, hit out, rail, fulminate, rage, fume, bristle, grumble, gripe, take issue, take exception, "
    "take umbrage, take offence, take offense, take aim, take a swipe, take a dim view, take note, retract, recant, disown, disavow, dissociate, distance, brush aside, "
    "brush off, shrug off, wave away, wave aside, laugh off, make light of, play down, downplay, gloss over, cast doubt, throw doubt, pour scorn, pour cold water, heap praise, "
    "heap scorn, pay tribute, offer condolences, extend condolences, send condolences, cry foul, sound the alarm, raise the alarm, speak out, speak up, come out against, come out "
    "in favour, come out in favor, come out for, come out with, go on record, go public, weigh in, chime in, let it be known, make it clear, make clear, make plain, "
    "make it plain, make it known, give notice, serve notice, give an ultimatum, give a pledge, give its word, give assurances, point the finger, point a finger, point fingers, lay the blame, pin the "
    "blame, put the blame, side with, endorse, applaud, cheer, commend, laud, extol, beg, implore, plead, entreat, beseech, exhort, admonish, remind, advise, counsel, "
    "instruct, press, lobby, nudge, prod, tender, hold out, float, moot, pitch, broach, bring up, raise, air, vent, attest, testify, vouch, guarantee, read out, answer, counter, "
    "regret, atone, say sorry, mourn, predict, forecast, foresee, take to task, hit back, rebuff, spurn, snub, turn down, beckon, beam, claim credit, "
    "raise objections, raise concerns, contradict, correct, quote, cite, allege, reason, marvel, muse, demur, swat away, rap, carpet, haul in, upset, infuriate, "
    "enrage, alarm, shock, dismay, startle, stun, delight, cheer, embarrass, insult, offend, flatter, court, woo, address, sum up, intimate, indicate, profess",
    "relations": "switch sides, switch, make the switch, cross over, walk out of, downgrade, upgrade, defect, lead the way, "
    "follow suit, send home, send back, order home, call home, order out, accredit, recognise, recognize, derecognise, break with, "
    "fall out, sever, normalise, normalize, restore, expel, throw out, swap sides, change sides, shift allegiance, part ways, part company, make up, cut off contact, cut off ties, "
    "cut all links, break off contact, send packing, pack off, kick out, boot out, turf out, drive out, reconcile, mend fences, repair relations, thaw, cold-shoulder, ostracise, ostracize, "
    "set up shop, hang out",
    "military": "intervene, cross, roll, occupy, shell, pound, storm, rotate, patrol, station, arm, mass, mobilise, mobilize, bring down, "
    "open fire, fire on, fire at, strike back, parade, muster, encircle, bombard, hit, mine, sail through, fly over, land on, "
    "deploy, redeploy, base, withdraw, pull back, shoot down, down, intercept, fire, test, test-fire, detonate, invade, "
    "raid, strike, bomb, capture, seize, retake, liberate, fight, clash, blockade, enter, disarm, demobilise, evacuate, airlift, "
    "dismantle, scramble, sink, ram, board, exercise, train, drill, break out, fall silent, surrender, kill, wound, injure, clash, pull out, pull back, cross into, "
    "push into, march, march into, march on, pour into, thrust into, advance on, overrun, sweep into, drive back, repel, repulse, rout, ambush, torch, level, flatten, rain down, let loose, unleash, "
    "lob, hurl, loose off, ring, surround, besiege, buzz, shadow, trail, open up on, trade fire, exchange fire, trade blows, come under fire, come under attack, come to blows, skirmish, "
    "scuffle, wade ashore, come ashore, go ashore, put ashore, parachute, airdrop, drop bombs, dig in, garrison, reinforce, call up, demobilize, stand down, retreat, fall back, "
    "blow up, explode, set off a bomb, fire off, take delivery, lay mines, cease fire, hold its fire, hold their fire, lay siege, take aim at, take prisoner, rumble, roll over, roll across, steam, "
    "overfly, splash down, crash into, attack with, rocket, strafe, mortar, torpedo, jam, spy on, eavesdrop, gun down, mow down, assassinate, bayonet, penetrate, violate, disembark, embark",
    "agreement": "settle, iron out, patch up, seal, sign, initial, ink, commit themselves, agree, reach, strike, conclude, clinch, "
    "push back, finalise, finalize, hammer out, allow, come to terms, make peace, bury the hatchet, shake on, strike a bargain, close a deal, find common ground, find a compromise, "
    "meet halfway, split the difference, compromise, consent, assent, give in, give way, give ground, yield, back down, climb down, relent, accept, okay, sign off, sign up, "
    "put pen to paper, put their names, put their signatures, pen, wrap up, work out, smooth over, resolve, carve up, divvy up, split, share out, pool, team up, join forces, join hands, "
    "partner, pair up, grant, lend, write off, forgive, reschedule, bankroll, underwrite, co-finance, draw up, draft, cobble together, lay down their arms, lay down arms, get off the ground, "
    "lay to rest, set aside, put aside, put behind, defuse, swap land, swap territory, co-operate, cooperate, collaborate, permit, give leave, give permission",
    "treaty": "ratify, accede, deposit, denounce",
    "other": "launch, take effect, take hold, go into effect, come into effect, come into force, take over, take back, take in, make the switch, make up for, hold a ceremony, put up, get back, help out, set free, walk free, let go, turn over, hand back, give back, give over, make over, "
    "take the helm, take the chair, break ground, haul before, drag before, drag through, take to court, bring before, drop a veto, drop its veto, lift its veto",
    "sanction": "impose, sanction, blacklist, embargo, tighten, penalise, penalize, fine, ban, bar, choke off, shut out, lock out, freeze, freeze out, squeeze, clamp down, crack down, "
    "turn the screw, turn the screws, put the squeeze, put a stop to, slap, levy, impound, confiscate, curb, restrict, ration, boycott, delist, strike off, unfreeze, unblock, "
    "hit with, punish, slam the door, shut the door, slam shut, shut its skies, shut its airspace, close its skies, close its airspace, close its market, "
    "close its markets, halt business, halt trade, stop buying, stop selling, stop trading, take away, claw back, do away with, turn away, make it harder, phase out, outlaw, prohibit, starve, deprive",
}
# Verbs that leave it to their object: "struck a deal", "hit Minsk with sanctions", "opened an embassy", "entered talks".
LIGHT = re.compile(
    verbs(
        "strike, hit, slap, seize, enter, cross, arm, launch, test, board, open, attend, receive, see, host, hear, chair, tour, release, issue, offer, restore, seal, "
        "sign, initial, ink, pen, conclude, reach, settle, finalise, finalize, allow, submit, table, address, raise, accept, grant, draft, draw up, upgrade, resolve, "
        "work out, wrap up, set aside, freeze, unfreeze, level, take up, take back, take in, take over, take away, put up, get back, hand back, give back, "
        "turn over, give over, make over, do away with, turn away, phase out, turn down, spurn, bring up, hold out, break out, pull back, pull out, walk out of, "
        "switch, withdraw, send back, throw out, set out, lay out, evacuate, dismantle, down, exercise, lend, unleash, ring, air, float, give in, close a deal, agree, commit themselves, wind up"
    )
    + r"$",
    re.I,
)
# Verbs that tell a kind with words further on: "set twelve fishermen free", "took the bank off its blacklist".
_APART: tuple[tuple[EventType, str, str], ...] = (
    ("sanction", "put, place, add", r"(?:on|to)\s+(?:its|the|an?|their)\s+(?:[\w-]+\s+){0,3}?(?:black)?list\b"),
    ("sanction", "take, strike, remove, drop", r"(?:off|from)\s+(?:its|the|an?|their)\s+(?:[\w-]+\s+){0,3}?(?:black)?list\b"),
    ("other", "set, let", r"(?:free|go|loose)\b"),
    ("other", "haul, drag, take, bring, sue", r"(?:before|to|in)\s+(?:the\s+|an?\s+)?(?:[\w-]+\s+){0,3}?(?:courts?|judges|tribunal|panel|body|Hague)\b"),
    ("statement", "lay, put, pin", r"(?:at\s+(?:the\s+)?(?:[\w’'-]+\s+)?door|on\s+notice)\b"),
    ("statement", "take, hold", r"(?:to\s+task|responsible|accountable|to\s+account)\b"),
    ("relations", "send, show, give", r"(?:packing|the\s+door|hours\s+to\s+(?:leave|go|pack))\b"),
    ("talks", "bring, get, summon", r"(?:together|to\s+the\s+(?:negotiating\s+|bargaining\s+)?table|on\s+the\s+(?:phone|line))\b"),
    ("visit", "take, bring, lead", r"(?<=him )to\s+[A-Z]|(?<=her )to\s+[A-Z]|(?<=them )to\s+[A-Z]"),
    ("military", "put, place", r"(?:on|under)\s+(?:(?:high|full|heightened|combat|maximum)\s+)?(?:alert|readiness|arms)\b"),
    ("sanction", "put, place", r"under\s+(?:an?\s+)?(?:[\w-]+\s+)?(?:embargo|sanctions|blockade)\b"),
    ("statement", "give", r"(?:\d+|\w+)\s+(?:hours|days|weeks|months)\b"),
    ("statement", "turn, appeal, look", r"(?<=to )(?:[\w’'-]+\s+){1,5}?for\b"),
)  # fmt: skip
# And what verbs that tell of nothing by themselves tell with an object of diplomacy: "made an offer", "took the side of".
_WITH: tuple[tuple[EventType, str, str], ...] = (
    ("agreement", "arrive, come", r"(?:at|to)\s+(?:an?|the|some)\s+(?:[\w-]+\s+){0,3}?(?:agreements?|understanding|deal|compromise|settlement|accord|arrangement)"),
    ("agreement", "make, seal, do, cut", r"(?:an?|the|their)\s+(?:[\w-]+\s+){0,2}?(?:deal|pact|bargain|compact|swap)"),
    ("agreement", "win, get, secure, obtain, gain, extract", r"(?:an?\s+|the\s+|its\s+)?(?:[\w’'-]+\s+){0,3}?(?:pledges?|promises?|commitments?|guarantees?|assurances?|concessions?|consent|go-ahead)"),
    ("agreement", "give", r"(?:its|their|his|her|the|full)\s+(?:[\w-]+\s+)?(?:consent|approval|assent|blessing|agreement|green\s+light|go-ahead|nod)"),
    ("agreement", "help, help to", r"(?:broker|mediate|negotiate|secure|settle|forge)"),
    ("sanction", "take, adopt", r"(?:(?:further|new|additional|the|tough|tougher|such|coordinated|decisive)\s+)*(?:action|measures|steps)\s+(?:against|to\s+(?:block|stop|restrict|target|curb|disrupt|punish))"),
    ("sanction", "suspend, cut, cut off, halt, stop, withhold, freeze, slash", r"(?:all\s+|its\s+|their\s+|the\s+|most\s+)*(?:[\w-]+\s+){0,2}?(?:aid|assistance|arms\s+sales|arms\s+deliveries|trade|exports|imports|flights|funding|budget\s+support)"),
    ("sanction", "expand, extend, widen, broaden, deepen, toughen, ease, relax, loosen, reinforce, reduce", r"(?:its\s+|the\s+|their\s+)?(?:[\w-]+\s+){0,3}?(?:sanctions|restrictions|embargo(?:es)?|blacklist|tariffs|export\s+controls?|price\s+cap)"),
    ("statement", "make", r"(?:an?|the|its|their|his|her|another|no)\s+(?:[\w-]+\s+){0,3}?(?:offer|proposal|request|demand|appeal|apology|pledge|promise|protest|plea|complaint|overture|bid|statement|announcement|claim|commitment)"),
    ("statement", "take", r"(?:the|its|their)\s+sides?(?=\s+of)|sides|a\s+(?:tough|tougher|hard|firm|clear)\s+(?:line|stance|stand)"),
    ("statement", "seek", r"(?:the\s+|its\s+|their\s+|an?\s+)?(?:[\w’'-]+\s+){0,3}?(?:help|support|backing|mediation|membership|arbitration|assurances|explanations?|clarification|extradition|protection)"),
    ("statement", "refuse, reject, drop, renounce, withdraw, abandon, relinquish", r"(?:the\s+|its\s+|their\s+|an?\s+|all\s+)?(?:[\w’'-]+\s+){0,2}?(?:requests?|offers?|proposals?|invitation|demands?|objections?|claims?|opposition|reservations?|complaint)"),
    ("statement", "show", r"(?:its|their|his|her)\s+(?:[\w-]+\s+)?(?:displeasure|anger|annoyance|solidarity|support)"),
    ("statement", "wish, present", r"(?:the|his|her|its|their)\s+(?:[\w’'-]+\s+){1,6}?(?:well|success|a\s+(?:happy|speedy|full)|condolences|congratulations|greetings)"),
    ("other", "refuse, deny, issue, grant, give", r"(?:[\w’'-]+\s+){0,4}?(?:visas?|entry|access|landing\s+rights|overflight|refuge|asylum|shelter|sanctuary|haven|citizenship|passports?)"),
    ("other", "lose, win", r"(?:its|the|their|an?)\s+(?:[\w-]+\s+)?(?:case|appeal|arbitration|lawsuit)(?=\s+(?:against|at|in|before|over))"),
    ("other", "go", r"to\s+(?:the\s+)?(?:[\w-]+\s+)?(?:court|arbitration|tribunal)"),
    ("military", "lose, win, fight", r"(?:an?|the|its|their|another)\s+(?:[\w-]+\s+){0,2}?(?:clash|battle|skirmish|(?:border\s+)?war)"),
    ("military", "carry out, conduct, stage, hold", r"(?:[\w’'-]+\s+){0,7}?(?:exercises?|drills?|manoeuvres|maneuvers|raids?|(?:air)?strikes?|missile\s+tests?)"),
    ("treaty", "become", r"(?:an?|the)\s+(?:[\w-]+\s+)?(?:party|signatory|state\s+party)"),
    ("military", "go", r"(?:back\s+)?to\s+war|on\s+(?:high\s+)?alert"),
    ("military", "join", r"(?:in\s+)?(?:the|an?|its)\s+(?:[\w’'-]+\s+){0,2}?(?:strikes|airstrikes|raids|bombing|fighting|war|invasion|coalition|manoeuvres|maneuvers|exercises?|operation|patrols)"),
    ("talks", "join", r"(?:in\s+)?(?:the|an?|its|their)\s+(?:[\w’'-]+\s+){0,2}?(?:talks|negotiations|meeting|discussions|call|conversation|dialogue)"),
    ("visit", "make", r"(?:an?|the|his|her|their|its)\s+(?:[\w-]+\s+){0,3}?(?:stop|visit|trip|journey|pilgrimage|tour|way|appearance)"),
)  # fmt: skip
# Their names begin like no other rule's, so that what is drafted by them is known again.
NAMED_SO = ("<act>", "<act: ")
WEIGHED = "<weighed: "  # so begin the names of what no rule drafts, but `events.weighed`
BY_VERB: tuple[VerbRule, ...] = (  # of those that match as far, the first
    *(
        VerbRule(
            f"{NAMED_SO[1]}{kind}>", "acted", verbs(words) + rf"(?=\s+(?:[\w’',.-]+\s+){{1,6}}?(?:{tail}))", kind, alone=True
        )
        for kind, words, tail in _APART
    ),
    *(
        VerbRule(f"{NAMED_SO[1]}{kind}>", "acted", verbs(words) + rf"(?=\s+(?:{objects})\b)", kind, alone=True)
        for kind, words, objects in _WITH
    ),
    *(VerbRule(f"{NAMED_SO[1]}{kind}>", "acted", verbs(words), kind, alone=True) for kind, words in _KINDS.items()),
)
ANY = VerbRule(NAMED_SO[0], "acted", r"[a-z]{2,}", "other", alone=True)
THERE = VerbRule(f"{NAMED_SO[1]}stay>", "visited", "", "visit", alone=True)  # "was in Cairo"
BACK = VerbRule(NAMED_SO[0], "acted", "", "other", alone=True)  # "were home by May"
CASE = VerbRule(f"{NAMED_SO[1]}case>", "acted", "", "other", alone=True)  # "hearings took place", "the court confirmed"

# What is known by its day: "the award of 12 July", "a note of 7 June", "the January 7 incident".
OF_A_DAY: tuple[tuple[EventType, str, str], ...] = (
    ("statement", "statements?|notes?|letter|message|telegram|offer|apology|appeal|announcement|proposal|request|protest|ultimatum|notice|reply|response|speech", "named"),
    ("other", "resolutions?|ruling|award|judge?ment|verdict|vote|decision|exchange|swap|handover", "named"),
    ("military", "incidents?|clash(?:es)?|raids?|launch(?:es)?|tests?|incursions?|skirmish(?:es)?|shelling|seizure", "named"),
    ("talks", "calls?|conversation", "called"),
    ("talks", "meeting|encounter|consultations?|discussions?", "met"),
)  # fmt: skip

# Verbs of meeting: between two sides they make talks that others may tell as a meeting.
MEETS = re.compile(
    verbs("confer, chat, receive, sit, get together, come together, see, huddle, talk, dine, shake hands, meet"), re.I
)

# What is brought, given or put forward says what kind of act it is, whatever the verb.
OBJECTS: dict[EventType, str] = {
    "sanction": r"sanctions?|(?:restrictive\s+|economic\s+)?measures|embargo(?:es)?|tariffs?|restrictions|export\s+(?:controls?|ban)|blacklist|assets|(?:visa|travel|flight|import)\s+bans?|(?<!his )(?<!her )(?<!its )(?<!their )(?<!the )duties|"
    r"penalt(?:y|ies)|price\s+cap|(?:no-fly|entity)\s+list|curbs|lev(?:y|ies)|boycott",
    "treaty": r"treaty|treaties|convention|covenant|pact|instruments?(?=\s+of)|charter",
    "agreement": r"agreements?|deal|accords?|protocol|contract|memorandum|declaration|truce|cease-?fire|terms|settlement|compromise|timetable|road-?map|"
    r"understanding|armistice|moratorium|communiqu[eé]|partnership|credit\s+line",
    "visit": r"visits?|trips?|tour|journey|pilgrimage|stop(?:over)?|stay|invitation(?=\s+to\s+[A-Z])",
    "talks": r"talks|meetings?|conversations?|rounds?|sessions?|conference|dinner|lunch|negotiations|(?:phone|telephone|video)\s+calls?|consultations|discussions?|dialogues?|plenary|hearing\s+of|breakfast|supper|audience|congress|forum|counterparts?|colleagues?|hand(?:s|shake)",
    "summit": r"summits?",
    "relations": r"ambassadors?|embass(?:y|ies)|missions?|consulates?|diplomats?|(?:diplomatic\s+)?relations|ties|recognition|credentials|liaison\s+offices?|high\s+commissioners?|envoys?|legations?|chargé|attachés?|consuls?|agrément",
    "military": r"troops|forces|soldiers|marines|warships?|aircraft|jets|missiles?|rockets?|satellites?|exercises?|drills?|drones?|"
    r"fighters|battalions?|peacekeepers|batter(?:y|ies)|carrier|submarines?|tanks|fleet|squadron|navy|army|bases?|fighting|guns|clash(?:es)?|"
    r"brigades?|regiments?|frigates?|destroyers?|(?:war)?planes|bombers?|helicopters?|gunboats?|air\s+defen[cs]es?|artillery|warheads?|raids?|offensive|contingent|garrison|patrols",
    "other": r"mandates?|prisoners|hostages|captives|detainees|visas?|humanitarian\s+aid|(?:food|relief)\s+(?:aid|supplies)|remains|fishermen",
    "statement": r"remarks|speech|address|statements?|letters?|notes?|message|signals?|warning|demands?|proposals?|plans?|ideas?|drafts?|texts?|reports?|"
    r"appeals?|explanation|protests?|offers?|apology|answers?|repl(?:y|ies)|response|questions?|complaints?|assurances?|ultimatum|objections?|views?|decision|deadline|"
    r"requests?|criticism|condolences|congratulations|greetings|thanks|concerns?|regrets?|condemnation|support|backing|opposition(?=\s+to)|threats?|telegram|démarche|(?:warm|best)\s+wishes",
}  # fmt: skip
BY_OBJECT = {kind: re.compile(rf"\b(?:{words})\b", re.I) for kind, words in OBJECTS.items()}

# States of affairs, feelings and figures; what people do with their own lives; and words that are no verbs.
NO_ACT = re.compile(
    r"(?:"
    + verbs(
        "be, have, do, remain, seem, appear, look, think, believe, feel, know, hope, want, need, expect, mean, mark, celebrate, "
        "commemorate, observe, win, lose, live, die, elect, resign, rise, grow, increase, decrease, decline, drop, cost, total, amount, "
        "exceed, last, run, stand, work, like, love, enjoy, consider, say, add, note, claim, survive, serve, play, defeat, beat, "
        "score, face, fall, climb, jump, surge, tumble, keep, lie, belong, consist, contain, contribute, make, become, happen, occur, turn, retire, study, teach, learn, "
        "marry, bear, graduate, qualify, enlist, estimate, slip, slow, shrink, double, triple, plunge, soar, account, require, use, show, help, ensure, "
        "try, fail, speak, carry, detect, track, notice, replace, reduce, highlight, underscore, emphasise, emphasize, hold, get, take, "
        "continue, reflect, represent, allow, enable, aim, seek, plan, intend, wait, await, follow, date, depend, include, concern, "
        "involve, cause, lead, provide, support, strengthen, deepen, expand, build, produce, develop, generate, employ, spend, read, announce, inaugurate, abolish, swear, appoint, advance, do, determine, refuse, join, fetch, amuse, target, take part, participate, meet, attack, stay, defend, deserve, source, facilitate, coordinate, co-ordinate"
    )
    + r"|the|an?|in|on|at|so|there|home|due|able|likely|among|under|over|out|up|off|back|no|all|too|very|more|much|what|as|of|by|for)\b",
    re.I,
)  # fmt: skip
# Told with a rule where somebody does it, and read from its subject where nobody is said to: "the partnership was announced".
NO_ACT_OF_SOMEBODY = re.compile(verbs("announce, abolish, agree"), re.I)
# What is talked of needs no name: "terrorism will be taken up in July".
TALKED_OF = re.compile(verbs("take up, discuss, debate, review, examine, negotiate, address, thrash out, hash out"), re.I)
# Objects that are nobody else's business.
AT_HOME = re.compile(
    r"\b(?:elections?|electorate|ballots?|polls|referendum|campaign|cabinet|office|power|presidency|seat|budgets?|bill|law|medals?|cup|"
    r"match|championships?|league|films?|prize|anniversary|birthday|funeral|wedding|birth|school|university|degree|books?|career|"
    r"(?:U\.?S\.?|American|British|own|its|their|our|fellow|dual)\s+(?:citizens|nationals)|(?:his|her|my|the)\s+(?:Administration|[Cc]abinet|agencies|Secretary\s+of\s+(?!State)\w+)\s+to\s+[a-z]+|"
    r"the\s+(?:American|British|French|German|Russian)\s+people|(?:the|our)\s+nation|"
    r"(?:heads|leaders)\s+of\s+(?:\d+\s+)?(?:\w+\s+)?(?:companies|firms)|executives|CEOs|"
    r"sights|confidence|(?:powerful|clear|strong|unmistakable)\s+(?:signal|message))\b",
    re.I,
)

# What is the business of states even where no state is named: their people, and what stands between them.
OF_STATES = re.compile(
    r"(?:delegations?|delegates|attendees|participants|colleagues|counterparts|representatives|heads|negotiators?|experts|officials?|envoys?|ministers?|parties|sides?|diplomats?|officers|aides?|"
    r"governments?|leaders|countries|nations|states|neighbou?rs|mediators?|commissioners?|inspectors?|observers?|presidents?|premiers?|"
    r"contacts|negotiations|dialogue|conference|consultations|links|flights|borders?|crossings?|limits?|permission|bans?|committees?|commissions?|group|rapprochement|offices?|agents|"
    r"prisoners|hostages|convoys?|aid|arms|weapons|visas?|imports|exports|council|parliament|bloc|alliance|administration|ministry|"
    r"attendees|participants|delegates|representatives|heads|teams?|surveyors|lawyers|secretar(?:y|ies)|partnership|matter|dispute|quarrel|row|debts?|"
    r"lorries|trucks|trains|ferries|traffic|contacts|understanding|withdrawal|pull-?out|"
    r"construction|work|bank|secretariat|engineers|refugees|monitors|technicians|legislators|lawmakers|assembly|"
    r"authorities|embassy|army|navy|junta|rebels|allies|powers|members|capitals?|neighbourhood|"
    + "|".join(words for kind, words in OBJECTS.items() if kind not in ("visit", "talks"))
    + r")$",
    re.I,
)  # fmt: skip

PEOPLE = re.compile(
    r"\b(?:delegations?|missions?|negotiators?|experts|officials?|envoys?|ministers?|diplomats?|officers|leaders|mediators?|commissioners?|inspectors?|observers?|"
    r"presidents?|premiers?|ambassadors?|soldiers|marines|troops)$",
    re.I,
)
