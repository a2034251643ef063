"""English word forms that the event rules are written with: inflections, finite verbs, the words that open a clause."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

_VOWELS = "aeiou"

# past, participle (and -ing where a consonant doubles); everything else is regular
_IRREGULAR: dict[str, tuple[str, ...]] = {
    "acquit": ("acquitted",), "admit": ("admitted",), "annul": ("annulled",),
    "ban": ("banned", "banning"), "bar": ("barred", "barring"),
    "be": ("is", "are", "was", "were", "been", "being"), "become": ("became", "becoming"),
    "begin": ("began", "begun", "beginning"), "bid": ("bidding",),
    "bind": ("bound",), "blow": ("blew", "blown"), "break": ("broke", "broken"), "bring": ("brought",), "build": ("built",),
    "cancel": ("cancelled", "canceled", "cancelling", "canceling"), "choose": ("chose", "chosen"),
    "come": ("came", "coming"), "commit": ("committed", "committing"), "confer": ("conferred", "conferring"),
    "cut": ("cutting",), "deal": ("dealt",), "defer": ("deferred",), "draw": ("drew", "drawn"),
    "drive": ("drove", "driven"), "drop": ("dropped", "dropping"), "dub": ("dubbed",), "expel": ("expelled", "expelling"),
    "fall": ("fell", "fallen"), "find": ("found",), "flee": ("fled",), "fly": ("flew", "flown", "flies", "flying"),
    "freeze": ("froze", "frozen"), "get": ("got", "getting"), "give": ("gave", "given"), "go": ("went", "gone", "goes"),
    "grow": ("grew", "grown"), "have": ("has", "had", "having"), "hear": ("heard",), "hit": ("hitting",), "hold": ("held",),
    "keep": ("kept",), "kidnap": ("kidnapped", "kidnapping"),
    "know": ("knew", "known"), "lay": ("laid",), "lead": ("led",), "leave": ("left",), "lose": ("lost",),
    "make": ("made",), "mean": ("meant",), "meet": ("met",), "occur": ("occurred", "occurring"),
    "readmit": ("readmitted", "readmitting"), "retake": ("retook", "retaken"), "rip": ("ripped", "ripping"),
    "sink": ("sank", "sunk"), "overrun": ("overran", "overrunning"),
    "lend": ("lent",), "forbid": ("forbade", "forbidden", "forbidding"),
    "forgive": ("forgave", "forgiven"), "overthrow": ("overthrew", "overthrown"), "pay": ("paid",),
    "let": ("letting",),
    "put": ("putting",), "quarrel": ("quarrelled", "quarreled"), "quit": ("quitting",), "refer": ("referred", "referring"),
    "rise": ("rose", "risen"), "run": ("ran", "running"), "say": ("said",), "scrap": ("scrapped", "scrapping"),
    "see": ("saw", "seen"), "seek": ("sought",), "sell": ("sold",), "send": ("sent",), "set": ("setting",),
    "show": ("shown",), "shut": ("shutting",), "signal": ("signalled", "signaled"), "slam": ("slammed", "slamming"),
    "slap": ("slapped", "slapping"), "speak": ("spoke", "spoken"), "spend": ("spent",), "stand": ("stood",),
    "step": ("stepped", "stepping"), "strike": ("struck", "stricken"), "submit": ("submitted",),
    "swear": ("swore", "sworn"), "take": ("took", "taken"), "tear": ("tore", "torn"), "tell": ("told",), "think": ("thought",),
    "throw": ("threw", "thrown"), "transfer": ("transferred", "transferring"),
    "transmit": ("transmitted",), "uphold": ("upheld",),
    "travel": ("travelled", "traveled", "travelling", "traveling"),
    "wind": ("wound",),
    "undertake": ("undertook", "undertaken"), "win": ("won", "winning"), "withdraw": ("withdrew", "withdrawn"),
    "wrap": ("wrapped", "wrapping"), "write": ("wrote", "written"),
    "buy": ("bought",), "catch": ("caught",), "hang": ("hung",), "hurl": ("hurled",), "rebut": ("rebutted", "rebutting"),
    "ring": ("rang", "rung"), "stick": ("stuck",), "swing": ("swung",), "steal": ("stole", "stolen"),
    "lie": ("lay", "lain", "lying"), "feed": ("fed",), "bite": ("bit", "bitten"),
    "feel": ("felt",), "fight": ("fought",),
    "shake": ("shook", "shaken"), "shoot": ("shot",), "sit": ("sat",), "sweep": ("swept",),
}  # fmt: skip


def forms(verb: str) -> list[str]:
    """Every form of a verb; the base form first.

    >>> forms("sign")
    ['sign', 'signs', 'signed', 'signing']
    >>> forms("plan")
    ['plan', 'plans', 'planned', 'planning']
    """
    given = _IRREGULAR.get(verb, ())
    past = [] if any(not f.endswith(("ing", "s")) for f in given) else [_past(verb)]
    ing = [] if any(f.endswith("ing") for f in given) else [_ing(verb)]
    return list(dict.fromkeys([verb, _third(verb), *past, *ing, *given]))


def _third(verb: str) -> str:
    if verb.endswith(("s", "sh", "ch", "x", "z", "o")):
        return verb + "es"
    return verb[:-1] + "ies" if verb.endswith("y") and verb[-2] not in _VOWELS else verb + "s"


def _doubled(verb: str) -> str:
    """ "plan" is "plann-" before "-ed" and "-ing": one short vowel before one last consonant, in one syllable."""
    return verb + verb[-1] if re.fullmatch(r"[^aeiou]*(?:qu)?[aeiou][^aeiouwxy]", verb) else verb


def _past(verb: str) -> str:
    verb = _doubled(verb)
    if verb.endswith("e"):
        return verb + "d"
    return verb[:-1] + "ied" if verb.endswith("y") and verb[-2] not in _VOWELS else verb + "ed"


def _ing(verb: str) -> str:
    verb = _doubled(verb)
    return verb[:-1] + "ing" if verb.endswith("e") and not verb.endswith("ee") else verb + "ing"


def verbs(words: str) -> str:
    """A regex alternation of every form of the verbs in ``words``; "pull out" inflects its first word."""
    found: list[str] = []
    for phrase in words.split(","):
        head, _, rest = phrase.strip().partition(" ")
        found += [f"{form} {rest}".strip() for form in forms(head)]
    return alternation(found)


def nouns(words: str) -> str:
    """A regex alternation of singular and plural of the nouns in ``words``."""
    found: list[str] = []
    for noun in (n.strip() for n in words.split(",")):
        found += [noun, _third(noun)]
    return alternation(found)


def alternation(words: Iterable[str]) -> str:
    """The words as one regex group, longest first, blanks as any white space."""
    ordered = sorted(dict.fromkeys(words), key=len, reverse=True)
    return "(?:" + "|".join(w.replace(" ", r"\s+") for w in ordered) + ")"


def by_letter(words: Iterable[str]) -> str:
    """The words as alternatives that share their beginnings, so that few are tried at a place.

    >>> by_letter(["met", "meet", "meeting"])
    'm(?:e(?:e(?:t(?:ing|))|t))'
    """
    rests: dict[str, list[str]] = {}
    for word in sorted(set(words)):
        rests.setdefault(word[:1], []).append(word[1:])
    ends = {letter: by_letter(rest) for letter, rest in rests.items() if letter}
    told = [letter + (f"(?:{end})" if "|" in end else end) for letter, end in ends.items()]
    return "|".join([*told, ""] if "" in rests else told)


def base_form(word: str) -> str:
    """The base of a verb form that headlines know; the word itself where it does not.

    >>> base_form("tightened"), base_form("struck")
    ('tighten', 'strike')
    """
    return _HEADLINED.get(word.lower(), word.lower())


@cache
def lemma(word: str) -> str:
    """The base of any verb form, one that no rule lists looked up in the lexicon of `lemminflect`.

    >>> lemma("tightened"), lemma("circulated")
    ('tighten', 'circulate')
    """
    from lemminflect import getLemma  # half a second that most readings do without

    return _HEADLINED.get(word.lower()) or next(iter(getLemma(word.lower(), "VERB")), word.lower())


# "The signing by the two leaders of the declaration" is an act as much as that they signed it.
# "Welcomed Morocco as its 55th member": an admission, neither a greeting nor a word of praise.
NO_ADMISSION = r"(?!welcom\w+\s+(?:[\w’'-]+\s+){1,4}?as\s+(?:an?|its)\s+(?:\w+\s+){0,2}?member\b)"
ACT = r"(?:signing|conclusion|finali[sz]ation|completion|adoption)"

AUXILIARY = (
    "is|are|was|were|am|be|been|has|had|have|does|do|did|will|would|shall|should|may|might|can|could|must|ought|"
    "isn[’']t|aren[’']t|wasn[’']t|weren[’']t|hasn[’']t|haven[’']t|hadn[’']t|doesn[’']t|don[’']t|didn[’']t|won[’']t|wouldn[’']t|can[’']t|"
    "cannot|couldn[’']t|shouldn[’']t"
)

# Verbs that news uses and that no rule needs: they tell where a clause has its verb.
_COMMON = (
    "veto, accept, accuse, act, add, address, adopt, advance, agree, aim, allow, announce, apologise, apologize, appeal, appear, "
    "approve, argue, arrive, ask, attack, attend, ban, become, begin, believe, blacklist, blame, blow, boycott, break, "
    "bring, build, call, cancel, carry, cause, cite, claim, come, commend, conclude, condemn, conduct, confirm, consider, "
    "constitute, continue, convene, cover, create, cut, decide, declare, demand, deny, deploy, describe, destroy, develop, "
    "demolish, die, discuss, dismantle, draw, drive, drop, ease, elect, emphasise, emphasize, encourage, end, enter, establish, "
    "exchange, expand, expect, expel, expire, explain, express, extend, face, fail, fall, feel, fight, find, fly, follow, "
    "force, gather, get, give, go, govern, grant, grow, halt, hand, hear, help, hit, hold, hope, host, impose, include, "
    "increase, insist, introduce, invade, issue, join, keep, kill, know, lapse, last, launch, lead, learn, leave, let, levy, "
    "lift, like, live, look, lose, make, mark, mean, meet, move, need, normalise, normalize, note, occur, offer, open, order, "
    "pass, pay, plan, play, pledge, promise, propose, provide, publish, pull, put, quit, raise, ratify, reach, reaffirm, "
    "receive, recognise, recognize, reimpose, reject, relax, release, remain, remember, remove, renew, replace, reply, "
    "report, request, require, resign, respond, restore, result, resume, return, reveal, review, revoke, rise, rule, run, "
    "say, scrap, see, seek, seem, sell, send, serve, set, sever, shake, share, shoot, show, shut, sign, slap, speak, spend, "
    "stand, start, state, stay, stop, strengthen, stress, strike, sue, suggest, support, suspend, take, talk, tell, test, think, "
    "threaten, tighten, tour, travel, try, turn, underline, unite, unveil, urge, use, visit, vote, vow, waive, want, warn, "
    "welcome, widen, win, withdraw, work, write, "
    "abrogate, accord, accredit, annex, bestow, clinch, confer, deposit, detonate, dispatch, ditch, ferry, hoist, inaugurate, "
    "ink, lodge, relinquish, renounce, renew, repudiate, rescind, retaliate, revive, swap"
)
_TITLED = (
    "reopen, close, seal, inaugurate, summon, freeze, sue, switch, terminate, abrogate, denounce, annul, rescind"  # for headlines
)
# For headlines alone: as participles they are adjectives as often ("restricted format", "occupied land").
_DEEDS = (
    "evacuate, donate, deliver, ship, dispatch, supply, extradite, repatriate, deport, surrender, cede, nominate, appoint, name, "
    "confirm, arrest, detain, sentence, jail, convict, invoke, trigger, shell, bombard, raid, torpedo, down, sink, intercept, "
    "retake, recapture, capture, occupy, seize, overrun, liberate, storm, besiege, bar, block, restrict, airlift, exclude, oust, "
    "swap, readmit, decline, refuse, rebuff, extend, convey, voice, label, brand, describe, lend, forgive, board, impound, "
    "brief, table, submit, unveil, appeal, counter, slam, blast, lament, regret, salute, laud, float, lodge, assure, skip, walk, "
    "downgrade, upgrade, elevate, normalise, normalize, reduce, throw, kick, strip, exempt, prohibit, outlaw, "
    "forbid, pound, tear, rip, double, shelve, scrap, ditch, dump, shut out, disconnect, hoist, lower, unblock, unfreeze"
)
_BASES = {f: v.strip() for v in f"{_COMMON}, {_TITLED}".split(",") for f in forms(v.strip())}
_HEADLINED = {f: v.strip() for v in _DEEDS.split(",") for f in forms(v.strip())} | _BASES
_PASTS = (
    "froze tore sank forbade fled sought drew drove swept overran retook shrank strove hewed "
    "upheld laid sat rang threw chose rode undertook overthrew forgave swore stole swung bought caught"
).split()
_TOLD = sorted(
    [*_PASTS, *(f for v in _COMMON.split(",") for f in forms(v.strip())[1:] if not f.endswith("ing"))], key=len, reverse=True
)
# Those whose past is their base form tell by what follows that they are no participles: "their countries set up ties".
_FINITE = re.compile(
    rf"(?<!\w)(?=[a-z“\"])(?:(?:{AUXILIARY})\b|(?<![’'-])(?:{by_letter(_TOLD)})\b|[a-z]{{3,}}ed\b"
    r"|(?:set|put|cut|shut|hit|let|cast|quit|split)(?=\s+(?:(?:up|off|out|down|aside|forward|short)\s+)?(?:an?|the|its|their|his|her|all|full|diplomatic|ties|relations)\b)"
    r"|(?<=\b[Hh]e )[“\"]?[a-z]{3,}|(?<=\b[Ss]he )[“\"]?[a-z]{3,}|(?<=\b[Tt]hey )[“\"]?[a-z]{3,}|(?<=\b[Ii]t )[a-z]{3,}s\b)"
    r"|(?<=[A-Za-z])[’']ll\b"
)
# A form in -ed or -s after one of these is a participle or a noun, not the verb of a clause.
_NOT_FINITE_AFTER = re.compile(
    r"(?:\b(?:a|an|the|of|its|their|his|her|our|your|my|to|in|on|for|with|by|from|at|(?:the|a|its|their|his|her|our)\s+(?:first|second|third)|previous|planned|recent|most|"
    r"newly|so-called|long|no|each|every|any|some|several|many)|[’']s(?:\s+(?:first|second|third))?|[’']|(?:\A\W*|[,;(–-]\s*)(?:first|second|third))\s+$",
    re.I,
)
# Nouns as often as verbs; verbs only with an object: "the attacks, which", "United States forces struck", but "forces him to".
_NOUN_OFTEN = ("attacks", "forces", "strikes", "tests", "launches", "exchanges", "states")
_OBJECT = re.compile(r"\s*[:“\"]|\s+(?:(?:an?|the|its|their|his|her|him|it|them|us|this|that|these|those|back|all)\b|[A-Z]|\d)")
_BY = re.compile(r"\s+by\b(?!\s+(?:on|in|at|for|early|late)\b|\s*[.,;])")  # behind a participle: "signed by …"
# "Warned against new tests": a plural behind an adjective is no verb.
_PLURAL = re.compile(
    r"(?:calls|visits|talks|reports|claims|plans|offers|cuts|demands|promises|pledges|moves|results|fires|names|rules|states|orders|ends|hopes|needs|looks|turns|marks|shares|works)$"
)
_ADJECTIVE = re.compile(
    r"\b(?:new|more|further|fresh|joint|direct|other|such|latest|old|key|[a-z]{3,}(?:al|ive|ous|ary|ern|ese|ish))\s+$"
)
_POINTS = re.compile(r"\b(?:this|these|those)\s+$", re.I)
_AUX = re.compile(rf"(?:{AUXILIARY})$", re.I)


# "Four agents held in the United States were exchanged", "an award made by Peru has": the verb comes behind the participle.
_REDUCED = re.compile(
    r"(?!(?:said|told|added|noted|warned|insisted|claimed|stated|announced|confirmed|declared|reported|agreed|hoped|feared|believed|showed|insisted|argued)\b)"
    r"(?:[a-z]+ed|held|kept|made|taken|given|drawn|struck|sent|brought|built|sold|bought|won|shot|set|put)\s+(?:in|at|by|from|to|for|with|between|under|near|against)\s+"
    r"(?:(?!(?:and|or|but|that|which|who|whom|whose|where|when|while|if|it|he|she|they|we|there|this|as|after|before|because|[a-z]+(?:ed|s))\b)[\w’'-]+\s+){1,5}"
    r"(?:is|are|was|were|has|have|had|will|would|may|could)\s"
)


_ISSUED = frozenset("issued released delivered published posted sent circulated signed broadcast aired made dispatched".split())
_IN_WORDS = re.compile(
    r"\b(?:[Ii]n|[Bb]y|[Ww]ith|[Tt]hrough|[Vv]ia)\s+(?:an?|the|its|his|her|their|one|another)\s+(?:(?!(?:in|on|by|with|the|an?)\b)[\w’'-]+\s+){0,4}?"
    r"(?:statement|letter|message|note|communiqu[eé]|tweet|post|interview|speech|address|telegram|cable|video|appeal|remarks|"
    r"declaration|release|notice|order|decree)\s+$"
)


def tells_in_words(text: str, start: int, word: str) -> bool:
    """A participle that only says when the words came out in which something is told: "in a statement issued on Friday"."""
    return word in _ISSUED and bool(_IN_WORDS.search(text, max(0, start - 70), start))


def finite_verb(text: str, start: int, end: int) -> int | None:
    """Where the first finite verb of ``text[start:end]`` begins, ``None`` where there is none. A guess from word forms."""
    for m in _FINITE.finditer(text, start, end):
        before = text[max(start, m.start() - 16) : m.start()]
        if m.group() == "dated" or tells_in_words(text, m.start(), m.group()):
            continue  # "in a letter dated 3 May"
        if _AUX.match(m.group()) and m.group().lower() not in ("be", "been"):
            return m.start()
        if m.group().endswith("ed") and (
            _BY.match(text[m.end() : m.end() + 10])
            or _POINTS.search(before)
            or not (_WHICH.search(before) or _takes_something(text, m))
        ):
            continue
        if _REDUCED.match(text, m.start(), end):
            continue
        if m.group() in _NOUN_OFTEN and not _OBJECT.match(text, m.end()):
            continue
        if m.group().lower() in ("be", "been") or _NOT_FINITE_AFTER.search(before) or before.endswith("-"):
            continue
        if _PLURAL.match(m.group()) and _ADJECTIVE.search(before):
            continue
        return m.start()
    return None


_WHICH = re.compile(r"\bwhich\s$")  # "which authorised force": no adjective
_TAKING = re.compile(
    r"\s*$|\s*[,.;:“\"]|\s+(?:(?:a|an|the|its|their|his|her|this|that|these|those|to|on|in|at|by|with|for|from|into|as|over|all|no|it|him|you|us|me|our|your|"
    r"them|\w+ly)\b|(?:out|off|up|down|away|back|aside|through)\s+(?:the|an?|its|their|his|her|all|of|[A-Z]\w+)\b|(?:scorn|praise|doubt|fire|remorse|dismay|regret)\b|"
    r"[A-Z]|[$€£¥]?\d)"
)


def _takes_something(text: str, m: re.Match[str]) -> bool:
    """An unknown form in -ed is a verb where an object or a preposition follows, else an adjective ("expanded format")."""
    if m.group().lower() in _BASES:
        return True
    return bool(_TAKING.match(text[m.end() : m.end() + 14]))
