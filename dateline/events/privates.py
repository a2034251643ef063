"""Who acts for nobody but themselves: a brewer, a team, a storm, whatever words of diplomacy are used of them.

"A Danish brewer said" names Denmark and is no voice of it. The head of the noun phrase decides: behind the adjective ("the
Italian coach"), or before "from" ("two sisters from Vietnam").
"""

from __future__ import annotations

import re

from dateline.actors.mentions import codes
from dateline.events.draft import Draft
from dateline.events.sentence import Context
from dateline.events.takes import is_passive
from dateline.events.words import finite_verb
from dateline.model import ActorMention, Span

_OFFICIAL = re.compile(
    r"\b(?:minist\w+|leaders?|leadership|presiden\w+|premiers?|chancellor\w*|envoys?|negotiat\w+|diplom\w+|emissar\w+|mediat\w+|facilitat\w+|councillors?|observers?|monitors?|investigators?|governors?|delegat\w+|ambassadors?|chargés?|legations?|embass\w+|consul\w*|"
    r"missions?|inspectors?|aides?|advis[eo]rs?|officials?|kings?|queen|princ\w+|emir|sheikh|sultan|monarchs?|secretar\w+|commission\w*|pope|"
    r"governments?|cabinet|personnel|interests|authorit\w+|sides?|part(?:y|ies)|counterparts?|parliament\w*|lawmakers?|legislat\w+|senators?|deput\w+|congress|assembly|senate|"
    r"courts?|judges?|tribunal|prosecutors?|army|navy|militar\w+|forces?|troops?|soldiers?|paratroopers?|sailors?|guerrillas?|revolutionaries|patriots|marines?|jets?|warplanes?|planes?|aircraft|warships?|submarines?|"
    r"vessels?|drones?|missiles?|rockets?|tanks?|peacekeepers?|fighters?|bombers?|guards?|police|patrols?|states?|statements?|republics?|people|nations?|countries|powers|allies|"
    r"regime|self-rule|independence|sovereignty|rulers?|junta|opposition|rebels?|militia\w*|administration|spokes\w+|chiefs?|heads?|generals?|admirals?|commanders?|officers?|agenc\w+|intelligence|"
    r"central\s+bank|representatives?|experts|voters|electorate|paratroops|garrisons?|(?:technical|advance|medical|rescue|security|peace|trade|survey)\s+teams?|foreign|defen[cs]e|royal|crown|bloc|alliance|coalition|council|capitals?|dissidents?|separatists?|insurgents?|veto\w*|attacks?|fighting|hostilities|war|clashes|raids?|torpedo\w*|satellites?|launch\w*|tests?)\b",
    re.I,
)
_FILLER = re.compile(
    r"\b(?:on|in|at|last|next|this|late|early|earlier|later|both|also|then|now|had|has|have|is|are|was|were|be|been|will|would|may|"
    r"might|could|can|should|to|not|and|or|the|a|an|\w+ly|yesterday|today|first|again|jointly|together|themselves|itself)\b",
    re.I,
)
_PAPERS = re.compile(
    r"\s+(?:papers|newspapers|stocks|shares|traders|analysts|residents|restaurants|streets|bankers|clubs|fans|schools)\s+$"
)
_FROM = re.compile(r"(?P<head>[a-z][\w’'-]*)\s+(?:from|in)\s+(?:the\s+)?$")
_MANY = re.compile(r"\b(?:millions?|thousands?|hundreds?|many|most)\s+(?:of\s+)?(?:\w+\s+)?$", re.I)
_GENERIC = re.compile(
    r"\b(?:(?:about|against|like|taught|teach\w*)|without\s+(?:an?\s+|any\s+)?(?:\w+\s+)?|(?:not|never|n[’']t)\s+(?:have|had|need|want)\s+(?:an?\s+|any\s+)?(?:\w+\s+)?)\s*$",
    re.I,
)
_TITLE = re.compile(r"[“\"](?:(?:[A-Z][\w’'-]*|an?|the|of|and|in|to|with|for|on)[\s:]+){0,6}[A-Z][\w’'-]*[”\"]")
_SPORT = re.compile(
    r"\b(?:goalkeepers?|strikers?|midfielders?|defenders?|qualifiers?|referees?|coach(?:es)?|(?:group|opening|league|final|friendly|first|cup)\s+(?:match|game)|"
    r"match(?=\s+(?:against|of|in|between))|tournament|semi-?finals?|quarter-?finals?|innings|wickets?|playoffs?|relegat\w+|hat-trick|"
    r"chess|cricket\s+board|footballers?|runners?|sprinters?|skiers?)\b",
    re.I,
)


# Who is met at home: "met with a bipartisan group of House members".
_MET_AT_HOME = re.compile(
    r"\s+(?:\w+\s+){0,3}?(?:with\s+)?(?:[\w’'-]+\s+){0,6}?(?:house\s+members|senators|congress\w*|leader\s+(?-i:[A-Z])\w+|speaker\s+(?-i:[A-Z])\w+|state\s+legislat\w+|lawmakers|legislators|governors|mayors|ceos|"
    r"executives|businessmen|industrialists|economists|bankers|students|veterans|families|survivors|workers|farmers|unions?|supporters|voters|advocates|activists|journalists|reporters|athletes)\b",
    re.I,
)


def is_private(context: Context, draft: Draft) -> bool:
    """True where nobody who acts here acts for a state, and where the sentence is one of sport."""
    sentence, noun = draft.reading.sentence, draft.trigger.noun_span
    official = any(a.person or a.office for a in draft.roles.all)
    if (
        _in_a_title(context.text, draft)
        or _is_generic(context.text, draft)
        or _is_met_at_home(context.text, draft)
        or (not official and _SPORT.search(context.text, sentence.start, sentence.end))
    ):
        return True
    if draft.trigger.verb and noun and noun.end <= draft.trigger.start:  # "an agreement … was reached"
        return False
    acting = [a for a in (draft.roles.subject if draft.trigger.verb else draft.roles.all) if a.codes]
    inside = [a for a in acting if sentence.start <= a.start < sentence.end]
    if len(inside) < len(acting):  # somebody told before
        return False
    if inside:
        return all(_stands_before_private(context.text, draft, a) or _comes_from(context.text, a) for a in inside)
    return (
        draft.trigger.verb is not None
        and draft.trigger.type in ("visit", "military", "sanction")
        and _plain_subject(context.text, draft)
    )


def _is_met_at_home(text: str, draft: Draft) -> bool:
    return (
        draft.trigger.action in ("met", "held")
        and len(codes(draft.roles.all)) <= 1
        and bool(_MET_AT_HOME.match(text, draft.trigger.end))
    )


def _stands_before_private(text: str, draft: Draft, actor: ActorMention) -> bool:
    """An adjective before a noun phrase that names no office: what stands up to the verb, or a few words on."""
    if actor.form == "capital":
        return bool(_PAPERS.match(text[actor.end : draft.trigger.start]))
    if actor.form not in ("demonym", "adjective"):
        return False
    clause = draft.reading.clauses[draft.trigger.clause]
    verb = finite_verb(text, actor.end, draft.trigger.start) if actor.end < draft.trigger.start else None
    if _MANY.search(text[max(0, actor.start - 24) : actor.start]):
        return True
    edge = min(verb or clause.end, draft.trigger.start if actor.end <= draft.trigger.start else clause.end)
    words = text[actor.end : max(edge, actor.end)]
    phrase = re.match(r"(?:(?:,|\s+and)\s+[A-Z]\w+)*(?:\s+[a-z][\w’'-]*){0,4}", words)
    head = phrase.group() if phrase else ""
    told = (actor.form == "adjective" and head.strip()) or re.search(r"[a-z]{3,}", _FILLER.sub("", re.sub(r"[A-Z]\w+", "", head)))
    return bool(told) and not _OFFICIAL.search(words)


def _comes_from(text: str, actor: ActorMention) -> bool:
    """ "A wolf from Italy", "executives of a Korean firm": the head before the preposition is no office."""
    m = _FROM.search(text[max(0, actor.start - 40) : actor.start])
    return bool(
        m
        and actor.person is None
        and actor.form in ("name", "demonym", "adjective")
        and not _OFFICIAL.search(text[max(0, actor.start - 60) : actor.start])
    )


def _plain_subject(text: str, draft: Draft) -> bool:
    """A subject of common nouns alone: "Locusts invaded", "a storm visited"."""
    if is_passive(text, draft.trigger.start):  # "new names are to be added": who adds them is not told
        return False
    clause = draft.reading.clauses[draft.trigger.clause]
    begin = draft.reading.sentence.start if clause.kind == "relative" else clause.start
    before = text[begin : draft.trigger.start]
    if draft.trigger.type == "sanction" and _A_NAME.fullmatch(before):
        return False
    if _OFFICIAL.search(before) or re.search(r"\b(?:he|she|they|it|both|two)\b", before, re.I) or not clause.own_subject:
        return False
    return bool(re.search(r"[a-z]{3,}", _FILLER.sub("", before))) and not re.search(r"(?<=\w\s)[A-Z]", before) and not any(
        begin <= a.start < draft.trigger.start for a in draft.reading.actors
    )  # fmt: skip


_A_NAME = re.compile(
    r"(?:[A-Z]\w+\s+)?[A-Z]\w+(?<!s)\s+(?:has\s+|had\s+|also\s+|then\s+)*"
)  # "Roosevelt froze", not "locusts invaded"


def _in_a_title(text: str, draft: Draft) -> bool:
    noun = draft.trigger.noun_span or Span(draft.trigger.start, draft.trigger.end)
    sentence = draft.reading.sentence
    return any(m.start() <= noun.start < m.end() for m in _TITLE.finditer(text, sentence.start, sentence.end))


def _is_generic(text: str, draft: Draft) -> bool:
    """ "To write about treaties", "without an agreement", "do not have a treaty": a noun without a verb of its own."""
    noun = draft.trigger.noun_span
    return draft.trigger.verb is None and bool(noun and _GENERIC.search(text[max(0, noun.start - 40) : noun.start]))
