"""Which way an English clause looks: back (said, met, was) or ahead (will, is due, slated, to open)."""

from __future__ import annotations

import re

_AHEAD_WORDS = frozenset(
    "will shall won't 'll ’ll would could may might can should must due slated scheduled expected expects expect set plans "
    "plan planned planning intends intend hopes hope hoping aims aim upcoming forthcoming anticipated anticipates likely "
    "poised ready going tentatively deadline expires expire starting begins starts opens closes arrives departs leaves "
    "meets visits travels gathers gather hosts takes until till next looming coming ahead heading forecast proposed "
    "proposes invited invites invitation eve".split()
)
_BACK_WORDS = frozenset(
    "was were had did said told met went came took made held gave got left began became sent saw found won lost led ran "
    "rose fell cut put shot hit struck wrote spoke broke fought bought sold paid kept brought thought grew drew "
    "flew knew threw fed stood understood withdrew sought caught taught built spent lent bent read heard felt dealt meant "
    "swore tore wore chose froze stole drove rode arose awoke bore beat ate forgot sank sang rang drank swam sprang shook "
    "undertook overtook mistook overthrew foresaw lay laid shut quit hurt spread burst cast ago yesterday been done seen "
    "gone taken given known shown held since".split()
)
_NOT_PAST_ED = frozenset(
    "need feed seed speed breed indeed united exceed proceed succeed bed red led hundred sacred naked wicked embed shed".split()
)
_SIGNS = dict.fromkeys(_BACK_WORDS, -1) | dict.fromkeys(_NOT_PAST_ED, 0) | dict.fromkeys(_AHEAD_WORDS, 1)
_MODALS = frozenset("will shall would could may might can should must 'll ’ll won't".split())
_PLANS = frozenset("to due set scheduled expected slated".split())
_BEFORE_NOUNS = frozenset("a an the its their his her our your any some more other newly of in on with for and".split())
_BE = frozenset("is are was were be".split())
# Names of months and people that look like verbs are left out by their capital.
_WORD = re.compile(r"['’]?(?!May\b|Will\b|March\b)[A-Za-z][A-Za-z'’-]*")
_CUT = re.compile(r"[;:.!?](?=\s)|—|\s-\s|\n\s?\n|[\"“”]")
_NEAR = 180


def toward(text: str, start: int, end: int, first: int, last: int) -> int:
    """-1, 0 or 1 for the clause around [start, end) within the sentence [first, last).

    The nearest sign to the left in the clause decides, else the nearest to the right, else what stands before the clause.
    """
    left = text[max(first, start - _NEAR) : start]
    cut = 0
    for match in _CUT.finditer(left):
        cut = match.end()
    sign = _sign(_words(left[cut:]), backwards=True)
    if sign:
        return sign
    right = text[end : min(last, end + _NEAR)]
    stop = _CUT.search(right)
    sign = _sign(_words(right[: stop.start()] if stop else right), backwards=False)
    return sign or (_sign(_words(left[:cut]), backwards=True) if cut else 0)


def _words(clause: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(clause)]


def _sign(words: list[str], backwards: bool) -> int:
    """The sign of the last or the first verb group of ``words``."""
    for i in range(len(words) - 1, -1, -1) if backwards else range(len(words)):
        word = words[i]
        sign = _SIGNS.get(word)
        if sign is None:
            sign = -1 if word[-2:] == "ed" and len(word) > 3 and not _adjectival(words, i, backwards) else 0
            if word == "to" and 0 < i < len(words) - 1 and words[i - 1] in _BE:
                return 1
        if sign:
            return 1 if sign < 0 and _turned(words, i) else sign
    return 0


def _adjectival(words: list[str], i: int, backwards: bool) -> bool:
    """ "The proposed deal", "On June 9, restricted meetings": a form in -ed before its noun is no verb."""
    return words[i - 1] in _BEFORE_NOUNS if i else not backwards


def _turned(words: list[str], i: int) -> bool:
    """An auxiliary turns a form of the past: "would have met" and "was to meet" look ahead."""
    before = words[max(0, i - 3) : i]
    if not _MODALS.isdisjoint(before) or ("to" in before[-2:] and ("be" in before or "have" in before)):
        return True
    return words[i] in ("was", "were", "had") and i + 1 < len(words) and words[i + 1] in _PLANS
