"""Which way an English clause looks: back (said, met, was) or ahead (will, is due, slated, to open).

A plan of the past ("had been set for March") and an "until" look to the nearest such date: NEAREST. What was asked for or
promised may lie on either side: OPEN.
"""

from __future__ import annotations

import re

_AHEAD_WORDS = frozenset(
    "fixed pencilled envisaged foreseen booked billed timetabled will shall won't 'll ’ll would could may might can should "
    "must due slated scheduled expected expects expect plans plan planned planning intends intend hopes hope hoping aims "
    "aim upcoming forthcoming anticipated anticipates likely poised going tentatively deadline expires expire "
    "starting begins starts opens closes arrives departs leaves meets visits travels gathers gather hosts takes next "
    "preparations preparing prepares prepare "
    "ends lapses elapses concludes enters "
    "looming coming heading forecast runs lasts continues resumes convenes briefs heads kicks returns goes votes faces "
    "addresses holds speaks sends flies jets embarks reassembles postponed rescheduled deferred adjourned".split()
)
_BACK_WORDS = frozenset(
    "was were had did said told met went came took made held gave got left began became sent saw found won lost led ran "
    "rose fell cut put set shot hit struck wrote spoke broke fought bought sold paid kept brought thought grew drew flew "
    "knew threw fed stood understood withdrew sought caught taught built spent lent bent read heard felt dealt meant swore "
    "tore wore chose froze stole drove rode arose awoke bore beat ate forgot sank sang rang drank swam sprang shook "
    "undertook overtook mistook overthrew foresaw lay laid shut quit hurt spread burst cast been done seen gone taken given "
    "known shown held attack attacks riot shooting bombing coup killing killings massacre invasion earthquake raid assault "
    "crash outbreak assassination blast".split()
)
_OPEN_WORDS = frozenset(
    "instructing ordering asking urging requesting calling "
    "promised pledged vowed invited requested asked urged demanded ordered called offered mandated instructed allowed authorised "
    "authorized".split()
)
_NOT_PAST_ED = frozenset(
    "need feed seed speed breed indeed united exceed proceed succeed bed red led hundred sacred naked wicked embed shed "
    "armed armored armoured concerned convinced determined interested pleased satisfied".split()
)
_SIGNS = (
    {"since": -1}
    | dict.fromkeys(_BACK_WORDS, -1)
    | dict.fromkeys(_OPEN_WORDS, 3)
    | dict.fromkeys(_NOT_PAST_ED, 0)
    | dict.fromkeys(_AHEAD_WORDS, 1)
    | {"eve": 2}  # "arrived on the eve of the talks of 3 May"
)
_MODALS = frozenset("will shall would could may might can should must 'll ’ll won't".split())
_PLANS = frozenset(
    "to due set scheduled expected slated planned intended fixed pencilled envisaged foreseen booked billed timetabled".split()
)
_BEFORE_NOUNS = frozenset("a an the its their his her our your any some more other newly of in on with for and".split())
_UNMARKED = frozenset(
    "to go meet resume begin gather arrive depart convene reconvene leave assemble come co-chair hold fly attend confer".split()
)
_NO_SUBJECTS = frozenset("to not and".split())
_AS_NOUNS = frozenset("ends lapses heads visits votes faces addresses returns leaves plans hopes".split())
_OWNED = frozenset(
    "the their its his her our your of two both these several many all such".split()
)  # "their heads", "two visits"
_ON_WHAT_WAS = frozenset("up build builds building built".split())
_FOLLOW = frozenset("follow follows followed following".split())
_CALLED = frozenset("called convened summoned convoked announced arranged".split())
_MOOTED = frozenset("discussed proposed mooted considered suggested agreed floated requested pencilled".split())
_GIVEN = frozenset("gave give given gives giving has have had".split())  # "gave itself until June"
_AIMS = frozenset("hoped wanted wished aimed hoping wanting wishing".split())  # "said they hoped to meet in May"
_RUN_UP = frozenset("run-up runup lead-up leadup".split())
_NOW = frozenset("is are".split())
_NOT_TO_COME = frozenset("is was has does says tells insists thinks believes knows sees remembers recalls as its this".split())
_OTHER_TIME = frozenset("after following since before that which who over".split())
_OFFERS = frozenset("offers promises pledges vows agrees undertakes threatens proposes wants refuses means".split())
_WOULD = frozenset("would should must want wish".split())
_FOR_WHAT_WAS = frozenset("thank congratulate commend".split())
_SPEAKS = _FOR_WHAT_WAS | frozenset("say remind mention stress note".split())
_I = frozenset("i we".split())
_PUT_OFF = frozenset("postponed rescheduled deferred adjourned".split())
_LOOK = frozenset("look looks looked looking".split())
_INTENTS = frozenset("plan plans hope hopes aim".split())  # "rejected the plan" intends nothing
_IDEAS = frozenset("proposal proposals suggestion suggestions idea offer invitation request appeal".split())
_DETERMINERS = frozenset("the a an this that these those his her its their our such any no peace trade".split())
_ABOUT_A_DAY = _RUN_UP | {"forward", "ahead"}
_TURNS = _ABOUT_A_DAY | _ON_WHAT_WAS | _IDEAS
_MOVED = frozenset("moved pushed shifted extended brought put".split())
_ONCE = frozenset("was were had been originally initially earlier first once".split())
_BE = frozenset("is are was were be".split())
# Names of months and people that look like verbs are left out by their capital.
_WORD = re.compile(r"['’]?(?<![A-Za-z])(?!May\b|Will\b|March\b)[A-Za-z][A-Za-z'’-]*")
_CUT = re.compile(r"[;:.!?](?=\s)|—|\s-\s|\n\s?\n|[\"“”]")
_NEAR = 180
BACK, AHEAD, NEAREST, OPEN = -1, 1, 2, 3


# "Implement the June summit decisions": what was decided at it shows that it was held.
_DECIDED_THERE = re.compile(
    r"\s(?:[a-z]+\s)?(?:summit|meeting|talks|conference|session)(?:['’]s?)?\s(?:decisions?|pledges?|outcomes?|commitments?|conclusions|results|declaration)\b",
    re.I,
)
# "Will adopt sanctions for its test in | January": what is answered has been done.
_ANSWERED = re.compile(
    r"\b(?:sanction|condemn|denounc|punish|penal|censur|protest|criticis|criticiz|retaliat|respon|embargo|measures)\w*\b[^.;:“”\"\n]{0,100}"
    r"\b(?:for|over|after|following|to)\s(?:its|his|her|their|the|an?|[\w.]+['’]s)\s(?:[\w-]+\s){0,4}?"
    r"(?:tests?|launch(?:es)?|attacks?|strikes?|raids?|invasion|annexation|seizure|arrests?|expulsions?|crackdown|coup|killings?)\s(?:(?:on|in|of|early|late)\s)*\Z"
)
# "The vote, due in | February, was put off": what was fixed has been undone, be its day past or to come.
_FELL_THROUGH = re.compile(
    r"(?:\s(?:in|at)(?:\s[A-Z][\w’'-]*){1,3})?,?\s(?:and\s)?(?:(?:has|have|was|were|had|is|are)\s(?:now\s|since\s|been\s|then\s)*"
    r"(?:put\soff|cancel|called\soff|postponed|dropped|scrapped|shelved|delayed|deferred|suspended|moved|pushed|brought)"
    r"|(?:is|are|was|were)\s(?:now\s)?off\b|(?:has\s|had\s)?f[ae]ll(?:en)?\sthrough\b|(?:never|did\snot|didn[’']t)\s(?:took|take)\splace\b|(?:has\s|had\s)?c[ao]me\sto\snothing\b)"
)
_NEVER_WAS = re.compile(
    r",?\s(?:(?:never|did\snot|didn[’']t|could\snot)\s(?:took|take|happen|go|went|c[ao]me|be)\b|was\snot\s[a-z]+(?:ed|ld)\b)"
)
# "Were to have met on | Saturday": what did not come to be lies behind.
# "Discussed the summit in | July", "announced a meeting in | June": the meeting is the one told of, past or to come.
_MEETING = r"(?:[\w’'-]+\s){0,3}?(?:summit|meeting|conference|visit|talks|round|session|trip|forum|gathering|drills|exercise)"
_NOT_TO_BE = re.compile(r"\b(?:was|were)\sto\shave\s(?:been\s)?[a-z]+\b(?:(?!\b(?:is|are|has|have)\b)[^,;])*\Z")
_HELD_THEN = re.compile(
    rf"\b(?:discuss(?:ed|ing|es)?|review(?:ed|ing|s)?|announc(?:ed|es|ing)|propos(?:ed|es|ing)|agreed\son|confirmed|plan(?:ned)?|preparations\sfor)"
    rf"\s(?:an?|the|their|another|its|his|her|plans\sfor\s\w+)\s{_MEETING}\s(?:(?:in|at|of|with)\s(?:[A-Z][\w’'-]*\s|the\s)+)*(?:in|on|for)\s(?:the\s)?\Z"
)
# "Would reopen its embassy, closed in 2001, before | June": the verb is the one before the aside.
_ASIDE = re.compile(
    r",\s[a-z]+(?:ed|en|t)\s(?:in|on|since|by|last)\s[^,;:.“”\"]{2,40},\s(?=(?:[a-z]+\s){0,3}\Z)|,\s(?:what|when)\s(?:was|is)\s(?:it|that),\s"
    r"|,\s(?:which|who|whose)\s[^,;:.“”\"]{2,80},(?=\s(?:on|in)\s\Z)"
)
_QUOTED = re.compile(r"“[^“”]{1,60}(?<![,.!?])”|(?<!\w)\"[^\"\n]{1,60}(?<![,.!?])\"(?!\w)")  # words within a clause
# "A new date in | July is under consideration", "after the round of | 25 January and the next of 16 March".
_THERE_IS = re.compile(r"\s(?:there|it|we|he|she|they)[’'](?:s|re)\s(?!been\b|had\b)")  # "Saturday there's the forum in Rome"
_NEW_DATE = re.compile(r"\b(?:new|another|other|fresh|alternative|possible|earlier|later)\sdates?,?\s(?:in|on|for)\s(?:the\s)?\Z")
_AFTER_IT = re.compile(r"\W*(?:After|Following)\s(?:(?!will\b|would\b|may\b)[^.,;:“”\"\n]){3,120}\s(?:in|on|of)\s(?:the\s)?")
# "By | Monday the queue went round the block", "until | Saturday, when four men broke in".
_BY = re.compile(r"\W*By\s(?:the\s)?")
_BY_THEN = re.compile(
    r"\W*By\s(?:[\w’'-]+\s){1,16}?(?!(?:will|would|should|must|may|might|could|can|is|are|has|have)\b)(?:had|was|were|went|came|got|left|held|fell|rose|stood)\s"
)
_WHEN_IT_WAS = re.compile(
    r",\swhen\s(?:[\w’'-]+\s){1,6}?(?!will\b|would\b|is\b|are\b)(?:had|was|were|went|came|left|held|met|broke|took|gave|made|sent|shook|fell|said|[a-z]{3,}ed)\s"
)
_LEADS = (" in ", " on ", " for ", " the ")
_TRADED = re.compile(r"\s(?:delivery|futures|contracts?|settlement)\b")
_LONGEST_PLACE = 60
_PLACE = re.compile(r"[A-Z][\w.'’-]+(?:[ ,/]{1,2}[A-Z][\w.'’-]+){0,5},\s")
_DASH = re.compile(r"\s?(?:\([^)\n]{2,40}\)\s?)?(?:—|–|--|-)\s")
_STOP = re.compile(r"[.:]\s+(?:/[A-Z]+/\.?\s+)?[A-Z“\"]")
# "Chile Thursday agreed to": right behind a date a form in -ed that takes something is the verb.
_VERB_NEXT = re.compile(
    r"\s(?!(?:need|feed|seed|proceed|succeed|exceed)\b)[a-z]{2,}ed\s(?:to|on|that|in|with|for|at|by|an?|the|its|his|her|their|it|[A-Z][\w-]*)\b"
)
# "Were to meet today, but on | Monday Togo called it off": the verb is behind.
_OPENS_CLAUSE = re.compile(r",\s(?:but|and|while|whereas)\s(?:(?:late|early)\s)?(?:on|in)\s(?:the\s)?\Z")
_COMPARED = frozenset("than as".split())


def toward(text: str, start: int, end: int, first: int, last: int) -> int:
    """BACK, AHEAD, NEAREST, OPEN, or 0 where the clause around [start, end) in the sentence [first, last) gives no sign.

    The nearest sign to the left in the clause decides, else the nearest to the right, else what stands before the clause.
    What is traded for a month is delivered in it: "crude for September delivery rose". A dateline is never of a day to come.
    """
    placed = _by_its_place(text, start, end, first, last)
    if placed:
        return placed
    left = _QUOTED.sub(" ", text[max(first, start - _NEAR) : start])
    cut = 0
    for match in _CUT.finditer(left):
        cut = match.end()
    if left.endswith(_LEADS) and _HELD_THEN.search(left, cut):
        return NEAREST
    left = _ASIDE.sub(" ", left)
    right = text[end : min(last, end + _NEAR)]
    stop = _CUT.search(right)
    onward = _words(right[: stop.start()] if stop else right)
    sign = (_sign(onward, backwards=False) if _OPENS_CLAUSE.search(left, max(0, len(left) - 24)) else 0) or _sign(
        _words(left[cut:]), backwards=True
    )
    if sign == NEAREST and _NOT_TO_BE.search(left, cut):
        return NEAREST if _FELL_THROUGH.match(text, end) or text.startswith(", but ", end) else BACK
    off = sign in (0, AHEAD) and _FELL_THROUGH.match(text, end) is not None
    if sign or off:
        return NEAREST if off else sign
    if text.startswith(" that ", end) or _VERB_NEXT.match(text, end):  # "let us know on | Monday that it would not come"
        return BACK
    return _sign(onward, backwards=False) or (_sign(_words(left[:cut]), backwards=True) if cut else 0)


def _by_its_place(text: str, start: int, end: int, first: int, last: int) -> int:
    """What the words right beside the date say, whatever the verb: AHEAD, BACK or 0."""
    if _TRADED.match(text, end) or _THERE_IS.match(text, end) or _NEW_DATE.search(text, max(first, start - _NEAR), start):
        return AHEAD
    if is_dateline(text, start, end, first) or _DECIDED_THERE.match(text, end) or _ANSWERED.search(text, first, start):
        return BACK
    behind = _AFTER_IT.fullmatch(text, first, start) or (_BY.fullmatch(text, first, start) and _BY_THEN.match(text, first, last))
    return BACK if behind or _WHEN_IT_WAS.match(text, end) or _NEVER_WAS.match(text, end) else 0


def is_dateline(text: str, start: int, end: int, first: int) -> bool:
    """ "GENEVA, 7 June (UN Information Service) -- The talks …", "GENEVA, June 7. The talks …"."""
    ended = _DASH.match(text, end) or (_STOP.match(text, end) and text[first:start].isupper())
    return bool(ended and _PLACE.fullmatch(text, max(first, start - _LONGEST_PLACE), start))


_RESOLVES = re.compile(
    r"\b(?:agreed|decided|promised|pledged|vowed|undertook|offered|resolved|asked|invited|urged|requested|told|instructed)\b"
    r"(?:\s+[\w.’'-]+){0,4}?\s+to\s+(?:[a-z]+ly\s+)?(?!(?:the|an?|it|this|that|its|their|on|in|at|by|for)\b)[a-z]+\b"
    r"|\b(?:proposed|suggested|recommended|requested|asked|demanded)\s+that\b"
)


_HAS_RESOLVED = re.compile(r"\b(?:has|have)\s+(?:also\s+|already\s+|been\s+|\w+ly\s+)*$")


def resolved_on(text: str, first: int, start: int) -> int:
    """OPEN for "agreed on Wednesday to hold talks in | September", AHEAD for "has agreed to hold talks on | Friday", else 0.

    What was resolved lies ahead, until another verb says else; the day may be that of the resolving, but not behind "has".
    """
    told = list(_RESOLVES.finditer(text, first, start))
    rest = text[told[-1].end() : start] if told else ""
    if not told or _CUT.search(rest) or _sign(_words(rest), backwards=True):
        return 0
    return AHEAD if _HAS_RESOLVED.search(text, first, told[-1].start()) else OPEN


_GAPPED = re.compile(r",?\s+(?:and|then)\s+(?:(?!on\b)[\w.’'-]+\s+){1,6}(?:on|in|at)\s+(?:the\s+)?")
_LEFT_AT_THAT = re.compile(r"\s*(?:[.,;)]|\Z)")


def shares_the_verb(text: str, start: int, end: int, first: int) -> bool:
    """ "Met Abbas on Monday and Netanyahu's team on Tuesday": a second object with its date, behind the date at ``first``."""
    gapped = _GAPPED.fullmatch(text, first, start) and _LEFT_AT_THAT.match(text, end)
    return bool(gapped) and not _sign(_words(text[first:start]), backwards=True)


def _words(clause: str) -> list[str]:
    words = (word.lower() for word in _WORD.findall(clause))
    return ["will" if word[-3:] in ("'ll", "’ll") else word for word in words]


def _sign(words: list[str], backwards: bool) -> int:
    """The sign of the last or the first verb group of ``words``."""
    if backwards and words[-1:] == ["by"]:
        sign = _sign(words[:-1], backwards)
        return AHEAD if sign == 0 or (sign == OPEN and "had" not in words) else sign  # "ordered him to leave by | Sunday"
    if backwards and words[-1:] in (["until"], ["till"]):
        return NEAREST if _GIVEN.isdisjoint(words[-5:]) else AHEAD
    if backwards and words[-1:] == ["for"] and not _CALLED.isdisjoint(words[-20:]):  # "called an urgent session for Monday"
        return AHEAD
    if backwards and "for" in words[-2:] and not _MOOTED.isdisjoint(words[-3:]):  # "had been discussed for the | 16th"
        return NEAREST
    if backwards and words[-1:] == ["to"] and not _MOVED.isdisjoint(words[-5:]):
        return AHEAD
    for i in range(len(words) - 1, -1, -1) if backwards else range(len(words)):
        word = words[i]
        if word in _NOW and backwards and _is_under_way(words, i):
            return AHEAD
        if _is_told_as_now(words, i) or (word in _OFFERS and words[i + 1 : i + 2] == ["to"]):
            return AHEAD
        if word == "said" and not _NOW.isdisjoint(words[max(0, i - 1) : i]) and words[i + 1 : i + 2] == ["to"]:
            continue  # "is said to be fixed"
        if (
            word in _WOULD
            and not _I.isdisjoint(words[max(0, i - 2) : i])
            and (said := _SPEAKS.intersection(words[i + 1 : i + 5]))
        ):
            if said & _FOR_WHAT_WAS:
                return BACK  # "I would like to thank you for the visit in May"
            continue  # "I would say Rome, in June"
        if word in _SIGNS or word in _UNMARKED or word in _TURNS or word[-2:] == "ed":
            sign = _word_sign(words, i, backwards)
            if sign:
                return sign
    return AHEAD if backwards and words[-3:] == ["as", "early", "as"] else 0


def _word_sign(words: list[str], i: int, backwards: bool) -> int:
    word = words[i]
    sign = _SIGNS.get(word)
    if word in _ON_WHAT_WAS and backwards:  # "will follow up on their September 9 call", "builds on the visit of May"
        goes_on = words[i + 1 : i + 2] in (["on"], ["upon"])
        return BACK if goes_on and (word != "up" or not _FOLLOW.isdisjoint(words[max(0, i - 1) : i])) else 0
    if word in _PUT_OFF and backwards and words[-1] in ("in", "on") and i >= len(words) - 2:  # "was postponed in March"
        return BACK
    if word in _IDEAS:
        return _toward_an_idea(words, i) if backwards else 0
    if word in _PLANS and i and words[i - 1] in _COMPARED:
        return 0
    if word == "since" and not backwards:
        return 0
    if word == "deadline" and (
        not backwards or words[i + 1 : i + 2] not in ([], ["of"], ["for"], ["is"], ["to"], ["was"], ["on"])
    ):
        return 0  # "on Monday, hours before the deadline, they agreed"
    if word == "heads" and words[i + 1 : i + 2] == ["of"]:  # "heads of state" head nowhere
        return 0
    if word in _AS_NOUNS and i and words[i - 1] in _OWNED:
        return 0
    if word in _AIMS and words[i + 1 : i + 2] == ["to"]:
        return NEAREST if "had" in words[max(0, i - 2) : i] else AHEAD
    if word in _INTENTS and i and words[i - 1] in _DETERMINERS:
        return 0
    if word in _ABOUT_A_DAY:
        return _toward_a_day(words, i) if backwards else 0
    if word == "set":
        sign = AHEAD if words[i + 1 : i + 2] in ([], ["to"], ["for"]) else BACK
    if sign is None:
        if word in _UNMARKED:
            return _unmarked(words, i)
        sign = BACK if word[-2:] == "ed" and len(word) > 3 and not _adjectival(words, i, backwards) else 0
    once = sign == OPEN and words[max(0, i - 1) : i] == ["once"]  # "once promised for July"
    if once or (sign == AHEAD and word in _PLANS and not _ONCE.isdisjoint(words[max(0, i - 3) : i])):
        return NEAREST
    if sign == BACK:
        return 0 if words[max(0, i - 1)] == "to" else _turned(words, i)
    return sign


def _is_under_way(words: list[str], i: int) -> bool:
    """ "Is recalling its ambassador on Friday", "is in Oslo on Friday", but "is facing questions after the talks on Friday"."""
    then = [word for word in words[i + 1 : i + 3] if word[-2:] != "ly" and word != "also"]
    there = then[:1] in (["in"], ["at"]) and words[-1] == "on"
    return bool(then) and (there or then[0][-3:] == "ing") and _OTHER_TIME.isdisjoint(words[i:])


def _is_told_as_now(words: list[str], i: int) -> bool:
    """ "On Sunday he sits down with the president": what somebody does, told in the present, is to come."""
    return words[i][-1] == "s" and words[i - 1 : i] in (["he"], ["she"]) and words[i] not in _NOT_TO_COME


def _toward_an_idea(words: list[str], i: int) -> int:
    """ "Agreed to the proposal for a summit in May", but "the proposal of 12 March"; whom one invites has yet to come."""
    if words[i] == "invitation" and words[i + 1 : i + 2] == ["to"] and "had" not in words[max(0, i - 4) : i]:
        return AHEAD
    return NEAREST if words[i + 1 : i + 2] in (["for"], ["of"], ["to"]) and i + 2 < len(words) else 0


def _toward_a_day(words: list[str], i: int) -> int:
    """ "Looks forward to the December summit", "ahead of the March summit": what it is told of is to come, or then was."""
    if words[i] == "forward":
        return AHEAD if i and words[i - 1] in _LOOK else 0
    return NEAREST if words[i] in _RUN_UP or words[i + 1 : i + 2] == ["of"] else 0


def _unmarked(words: list[str], i: int) -> int:
    """ "The leaders meet on Thursday"; "is to rule", "was to be signed"."""
    before = words[i - 1] if i else ""
    if words[i] == "to":
        return (NEAREST if before in ("was", "were") else AHEAD) if before in _BE and i < len(words) - 1 else 0
    if before == "to":  # "the plan is for the ministers to meet on Thursday"
        return AHEAD if any(words[k : k + 2] == ["is", "for"] for k in range(i)) else 0
    if before in ("have", "has", "had", "took", "did") or (
        before == "not" and words[i - 2 : i - 1] == ["did"]
    ):  # "the truce took hold"
        return BACK
    return AHEAD if before and before not in _NO_SUBJECTS and before not in _MODALS else 0


def _shared(words: list[str], i: int) -> bool:
    """ "Are to be exchanged and embassies opened": the second participle shares the "to be" of the first."""
    start = max(0, i - 9)
    joint = "and" in words[max(0, i - 3) : i]
    return joint and any(words[k : k + 2] in (["to", "be"], ["will", "be"]) for k in range(start, i - 1))


def _adjectival(words: list[str], i: int, backwards: bool) -> bool:
    """ "The proposed deal", "On June 9, restricted meetings": a form in -ed before its noun is no verb."""
    if not i:
        return not backwards
    return words[i - 1] in _BEFORE_NOUNS and not (backwards and words[i - 1] == "and")


def _turned(words: list[str], i: int) -> int:
    """An auxiliary turns a form of the past: "would have met" looks ahead, "was to meet" to the nearest."""
    before = words[max(0, i - 3) : i]
    if before[-2:] == ["should", "have"] or before[-3:] == ["ought", "to", "have"]:  # "should have met on Saturday": it did not
        return BACK
    if not _MODALS.isdisjoint(before) or ("to" in before[-2:] and ("be" in before or "have" in before)):
        return NEAREST if not _ONCE.isdisjoint(before) else AHEAD
    if _shared(words, i) or (words[i - 1 : i] == ["be"] and not _MODALS.isdisjoint(words[max(0, i - 6) : i])):
        return AHEAD
    if words[i] in ("was", "were", "had") and i + 1 < len(words) and words[i + 1] in _PLANS:
        return NEAREST
    if words[i - 1 : i] == ["being"] and not _NOW.isdisjoint(words[max(0, i - 2) : i - 1]):  # "is being prepared for November"
        return AHEAD
    return BACK
