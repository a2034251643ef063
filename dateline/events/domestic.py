"""What a state does at home: it signs acts, calls on its congress, declares a disaster, names a judge, launches a programme.

The words are those of diplomacy ("announced", "signed", "launched"), and the text around them may well speak of other states. The
sentence itself does not, and says whose business it is.
"""

from __future__ import annotations

import re

from dateline.actors.mentions import codes
from dateline.events.draft import Draft
from dateline.events.sentence import Context
from dateline.events.sides import side_count

_KINDS = ("statement", "agreement", "other", "talks", "military", "sanction")
# Behind the verb, whom or what it is about.
_OF_THE_HOUSE = re.compile(
    r"\b(?:Congress(?:ional|wom[ae]n|m[ae]n)?|(?:U\.?S\.?\s+)?Senate|Senators?|House\s+of\s+(?:Representatives|Commons)|lawmakers|legislators|state\s+legislatures?|"
    r"[Nn]omin(?:ee|ation|ate)\w*|[Ss]tate,\s+(?:[Tt]ribal|local)|[Tt]ribal\s+(?:[Nn]ations?|leaders|communities)|Native\s+Americans?|Indian\s+Country|(?:his|her|my|our|the)\s+(?:\w+-\w+\s+)?Administration\s+(?:has|have|is|will)\b|"
    r"Federal\s+(?:agenc(?:y|ies)|aid|assistance|employees|workers|workforce|contractors|government)|federal\s+(?:agenc(?:y|ies)|employees|workers|workforce|contractors|government)|"
    r"taxpayers|consumers|veterans|students|nurses|teachers|seniors|patients|homeowners|working\s+families|small\s+businesses|"
    r"(?:manufacturers|companies|firms|insurers|retailers|airlines|hospitals|drugmakers|CEOs|executives)(?!\s+(?:from|of|in)\s+[A-Z])|"
    r"members\s+of\s+(?:his|her|the)\s+(?:[\w-]+\s+){0,4}(?:team|cabinet|staff|Administration)|(?:the\s+)?(?:State|Commonwealth)\s+of\s+[A-Z])\b"
)
# What is signed, launched or proclaimed at home by its name.
_PLAIN = r"(?:(?!(?:on|in|at|for|with|to|of|by|from)\b)[\w’'-]+\s+){0,4}?(?:programs?|websites?|hotlines?)\b"
_OF_ITS_OWN = re.compile(
    r"\s+(?:(?:the|an?|his|her|its|this|our|first|new|into\s+law)\s+){0,3}"
    r"(?:(?:executive\s+orders?|presidential\s+memorand(?:um|a)|bills?|legislation)\b(?!\s+(?:No\.?\s*)?\d)"
    r"|(?-i:(?:[A-Z][\w’'&-]*,?\s+(?:(?:and|of|on|for|to|in|the|It)\s+)*){0,8}(?:Act|Corps|Program|Service))\b(?!\s+of\s+[A-Z])"
    rf"|{_PLAIN}|\W*[\w-]+\.(?:gov|com|org)\b)",
    re.I,
)
_A_PROGRAM = re.compile(_PLAIN + r"$", re.I)
_OBSERVANCE = re.compile(
    r"(?:proclaim|declar|designat)\w*\s+(?:[a-z]+\s+){0,4}(?:[A-Z][\w’'&-]*,?\s+(?:(?:and|of|on|for|the)\s+)*){1,7}(?:Week|Month|Day)\b"
)
_DISASTER = re.compile(r"\b(?:an\s+emergency|a\s+(?:\w+\s+)?disaster)\s+exists\b", re.I)
# How a state is governed: "dismissed the interior minister", "declared a state of emergency", "raised the minimum wage".
_GOVERNS = re.compile(
    r"(?:(?:dismiss|sack|fir(?:e|ing)|appoint|nam(?:e|ing))\w*\s+(?:[\w’'.-]+\s+){0,5}?(?:(?:prime|finance|interior|health|justice|education|economy|labou?r)"
    r"\s+minister|premier|cabinet|government|governor|judges?|(?:police|army|intelligence)\s+chief)"
    r"|(?:declar|impos|lift|extend|end)\w*\s+(?:an?\s+|the\s+)?(?:[\w-]+\s+){0,2}?(?:state\s+of\s+(?:emergency|siege|alert)|martial\s+law|curfew)"
    r"|(?:rais|cut|increas)\w*\s+(?:the\s+)?(?:minimum\s+wage|salaries|pensions|(?:income|fuel|interest|sales)\s+(?:tax(?:es)?|rates?|prices))"
    r"|dissolv\w+\s+(?:the\s+)?parliament|reshuffl\w+)\b",
    re.I,
)
_ABROAD = re.compile(
    r"\b(?:countries|nations|allies|partners|foreign|international|global|world(?:wide)?|overseas|abroad|treat(?:y|ies)|sanctions|tariffs|embassy|nuclear|missiles?|weapons|enrichment|space|military)\b",
    re.I,
)
_BESIDE = 40  # characters behind the verb in which those stand to whom it is done


def is_at_home(context: Context, draft: Draft) -> bool:
    """True where one state acts and its sentence names no other, nor anything abroad, but what it has at home."""
    text, trigger, reading = context.text, draft.trigger, draft.reading
    sentence = reading.sentence
    if _DISASTER.search(text, sentence.start, sentence.end):
        return True
    if trigger.type not in _KINDS or trigger.kind == "order":  # `events.counts` asks what an order is aimed at
        return False
    if side_count({*codes(reading.actors), *codes(draft.roles.subject)}) >= 2:
        return False
    if _OBSERVANCE.match(text, trigger.start) or _GOVERNS.match(text, trigger.start):
        return True
    own, noun = _OF_ITS_OWN.match(text, trigger.end), trigger.noun_span
    if own is not None and not _ABROAD.search(text, trigger.end, own.end()):
        return True
    if (
        noun is not None
        and _A_PROGRAM.fullmatch(text, noun.start, noun.end)
        and not _ABROAD.search(text, sentence.start, sentence.end)
    ):
        return True
    house = _OF_THE_HOUSE.search(text, trigger.end, sentence.end)
    if house is None:
        return False
    beside = house.start() - trigger.end <= _BESIDE  # "called on Congress to help other countries"
    return not _ABROAD.search(text, trigger.end if beside else sentence.start, house.end() if beside else sentence.end)
