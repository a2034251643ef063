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
    "leave, go back, come back, fly home, fly back, return, drop in, set off, set out, tour, visit",
    "talks": "confer, chat, receive, sit, get together, come together, exchange handshakes, shake hands, pull aside, reconvene, convene, "
    "gather, try again, consult, sound out, discuss, debate, negotiate, talk, huddle, dine, lunch, take up, examine, weigh, "
    "mull, go over, compare notes, exchange views, attend, see, see off, hear, mediate, host, preside, chair, open, meet in, meet at, meet again, review, "
    "telephone, phone, ring",
    "statement": "notify, inform, alert, tell, warn, deny, make public, make known, publish, circulate, disclose, reveal, unveil, "
    "proclaim, respond, reply, signal, write, anger, irk, put forward, offer, ask, petition, caution, spell out, set out, "
    "lay out, outline, point out, declare, declassify, brief, invite, recommend, propose, suggest, request, demand, insist, appeal, "
    "urge, call for, call on, protest, object, complain, express, voice, convey, state, affirm, pledge, vow, promise, threaten, "
    "issue, release, post, tweet, summon, call in, apologise, apologize, condemn, denounce, criticise, criticize, accuse, blame, "
    "rebuke, praise, hail, congratulate, thank, welcome, salute, greet, dismiss, contest, dispute, refute, retort, rule out, "
    "confirm, clarify, explain, argue, hint, rename, name, brand, label, designate, commit, undertake, resolve, "
    "reassure, assure, stress, underline, reiterate, recall, table, submit",
    "relations": "switch sides, switch, make the switch, cross over, walk out of, downgrade, upgrade, defect, lead the way, "
    "follow suit, send home, send back, order home, call home, order out, accredit, recognise, recognize, derecognise, break with, "
    "fall out, sever, normalise, normalize, restore, expel, throw out",
    "military": "intervene, cross, roll, occupy, shell, pound, storm, rotate, patrol, station, arm, mass, mobilise, mobilize, bring down, "
    "open fire, fire on, fire at, strike back, parade, muster, encircle, bombard, hit, mine, sail through, fly over, land on, "
    "deploy, redeploy, base, withdraw, pull back, shoot down, down, intercept, fire, launch, test, test-fire, detonate, invade, "
    "raid, strike, bomb, capture, seize, retake, liberate, fight, clash, blockade, enter, disarm, demobilise, evacuate, airlift, "
    "dismantle, scramble, sink, ram, board, exercise, train, drill, break out, fall silent, surrender, kill, wound, injure, clash, pull out, pull back, cross into",
    "agreement": "settle, iron out, patch up, seal, sign, initial, ink, commit themselves, agree, reach, strike, conclude, clinch, "
    "push back, finalise, finalize, hammer out, allow",
    "treaty": "ratify, accede, deposit, denounce",
    "other": "take over, take back, take in, make the switch, make up for, hold a ceremony, put up, get back, help out",
    "sanction": "impose, sanction, blacklist, embargo, tighten, penalise, penalize, fine, ban, bar",
}
# Their names begin like no other rule's, so that what is drafted by them is known again.
NAMED_SO = ("<act>", "<act: ")
BY_VERB = tuple(VerbRule(f"{NAMED_SO[1]}{kind}>", "acted", verbs(words), kind, alone=True) for kind, words in _KINDS.items())
ANY = VerbRule(NAMED_SO[0], "acted", r"[a-z]{2,}", "other", alone=True)

THERE = VerbRule(f"{NAMED_SO[1]}stay>", "visited", "", "visit", alone=True)  # "was in Cairo"
BACK = VerbRule(NAMED_SO[0], "acted", "", "other", alone=True)  # "were home by May"
CASE = VerbRule(f"{NAMED_SO[1]}case>", "acted", "", "other", alone=True)  # "hearings took place", "the court confirmed"

# Verbs of meeting: between two sides they make talks that others may tell as a meeting.
MEETS = re.compile(
    verbs("confer, chat, receive, sit, get together, come together, see, huddle, talk, dine, shake hands, meet"), re.I
)

# What is brought, given or put forward says what kind of act it is, whatever the verb.
OBJECTS: dict[EventType, str] = {
    "sanction": r"sanctions?|(?:restrictive\s+|economic\s+)?measures|embargo(?:es)?|tariffs?|restrictions|export\s+(?:controls?|ban)|blacklist|assets|visa\s+bans?|duties",
    "treaty": r"treaty|treaties|convention|protocol|instruments?(?=\s+of)|charter",
    "agreement": r"agreements?|deal|accords?|pact|contract|memorandum|declaration|truce|cease-?fire|terms|settlement|compromise|timetable|road-?map",
    "visit": r"visits?|trips?|tour|journey|stop(?:over)?|stay|invitation(?=\s+to\s+[A-Z])",
    "talks": r"talks|meetings?|conversations?|rounds?|sessions?|conference|dinner|lunch|negotiations|(?:phone|telephone|video)\s+calls?|consultations|dialogue|congress|forum|counterparts?|colleagues?|hand(?:s|shake)",
    "summit": r"summit",
    "relations": r"ambassadors?|embass(?:y|ies)|missions?|consulates?|diplomats?|(?:diplomatic\s+)?relations|ties|recognition|credentials|liaison\s+offices?|high\s+commissioners?|envoys?",
    "military": r"troops|forces|soldiers|marines|warships?|aircraft|jets|missiles?|rockets?|satellites?|exercises?|drills?|drones?|"
    r"fighters|battalions?|peacekeepers|batter(?:y|ies)|carrier|submarines?|tanks|fleet|squadron|navy|army|bases?|fighting|guns|clash(?:es)?",
    "statement": r"remarks|speech|address|statements?|letters?|notes?|message|signals?|warning|demands?|proposals?|plans?|ideas?|drafts?|texts?|reports?|"
    r"appeals?|explanation|protests?|offers?|apology|answers?|repl(?:y|ies)|response|questions?|complaints?|assurances?|ultimatum|objections?|views?|decision|deadline",
}  # fmt: skip
BY_OBJECT = {kind: re.compile(rf"\b(?:{words})\b", re.I) for kind, words in OBJECTS.items()}

# States of affairs, feelings and figures; what people do with their own lives; and words that are no verbs.
NO_ACT = re.compile(
    r"(?:"
    + verbs(
        "be, have, do, remain, seem, appear, look, think, believe, feel, know, hope, want, need, expect, mean, mark, celebrate, "
        "commemorate, observe, win, lose, live, die, elect, resign, rise, grow, increase, decrease, decline, drop, cost, total, amount, "
        "exceed, last, run, stand, work, like, love, enjoy, consider, say, add, note, claim, survive, serve, play, defeat, beat, "
        "score, face, keep, lie, belong, consist, contain, contribute, make, become, happen, occur, turn, retire, study, teach, learn, "
        "marry, bear, graduate, estimate, slip, slow, shrink, double, triple, plunge, soar, account, require, use, show, help, ensure, "
        "try, fail, speak, carry, detect, track, notice, replace, reduce, highlight, underscore, emphasise, emphasize, hold, get, take, "
        "continue, reflect, represent, allow, enable, aim, seek, plan, intend, wait, await, follow, date, depend, include, concern, "
        "involve, cause, lead, provide, support, strengthen, deepen, expand, build, produce, develop, generate, employ, spend, read, announce, inaugurate, abolish, swear, appoint, advance, do, determine, refuse, join, fetch, amuse, target, take part, participate, meet, attack, stay, defend"
    )
    + r"|the|an?|in|on|at|so|there|home|due|able|likely|among|under|over|out|up|off|back|no|all|too|very|more|much|what|as|of|by|for)\b",
    re.I,
)  # fmt: skip
# Objects that are nobody else's business.
AT_HOME = re.compile(
    r"\b(?:elections?|electorate|ballots?|polls|referendum|campaign|cabinet|office|power|presidency|seat|budgets?|bill|law|medals?|cup|"
    r"match|championships?|league|films?|prize|anniversary|birthday|funeral|wedding|birth|school|university|degree|books?|career|"
    r"confidence|(?:powerful|clear|strong|unmistakable)\s+(?:signal|message))\b",
    re.I,
)

# What is the business of states even where no state is named: their people, and what stands between them.
OF_STATES = re.compile(
    r"(?:delegations?|negotiators?|experts|officials?|envoys?|ministers?|parties|sides?|diplomats?|officers|aides?|"
    r"governments?|leaders|countries|nations|states|neighbou?rs|mediators?|commissioners?|inspectors?|observers?|presidents?|premiers?|"
    r"links|flights|borders?|crossings?|limits?|permission|bans?|committees?|commissions?|group|rapprochement|offices?|agents|"
    r"prisoners|hostages|convoys?|aid|arms|weapons|visas?|imports|exports|council|parliament|bloc|alliance|administration|ministry|"
    r"authorities|embassy|army|navy|junta|rebels|allies|powers|members|capitals?|neighbourhood|"
    + "|".join(words for kind, words in OBJECTS.items() if kind not in ("visit", "talks"))
    + r")$",
    re.I,
)  # fmt: skip

PEOPLE = re.compile(
    r"(?:delegations?|missions?|negotiators?|experts|officials?|envoys?|ministers?|diplomats?|officers|leaders|mediators?|commissioners?|inspectors?|observers?|"
    r"presidents?|premiers?|ambassadors?|soldiers|marines|troops)$",
    re.I,
)
