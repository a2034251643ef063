"""Which way an English clause looks: back (said, met, was) or ahead (will, is due, slated, to open)."""

from __future__ import annotations

import re

_AHEAD_WORDS = frozenset(
    "will shall won't 'll ’ll would could may might can should must due slated scheduled expected expects expect set plans plan planned planning "
    "intends intend hopes hope hoping aims aim upcoming forthcoming anticipated anticipates likely poised ready going tentatively deadline "
    "expires expire starting begins starts opens closes arrives departs leaves meets visits travels gathers gather hosts takes "
    "until till next looming coming ahead forecast proposed proposes set-to invited invites invitation eve".split()
)
_BACK_WORDS = frozenset(
    "was were had did said told met went came took made held gave got left began became sent saw found won lost led ran rose fell cut put set-off "
    "shot hit struck wrote spoke broke fought bought sold paid kept brought thought grew drew flew knew threw fed stood understood withdrew sought "
    "caught taught built spent lent bent read heard felt dealt meant swore tore wore chose froze stole drove rode arose awoke bore beat ate forgot "
    "sank sang rang drank swam sprang shook undertook overtook mistook overthrew foresaw lay laid shut quit hurt spread burst cast ago yesterday "
    "been done seen gone taken given known shown held since".split()
)
_NOT_PAST_ED = frozenset("need feed seed speed breed indeed united exceed proceed succeed bed red led hundred sacred naked wicked embed shed".split())
_WORD = re.compile(r"['’]?(?!May\b|Will\b|March\b)[A-Za-z][A-Za-z'’-]*")
_CUT = re.compile(r"[;:.!?](?=\s)|—|\s-\s|\n\s*\n|[\"“”]")
_SUBORDINATE = frozenset("that which who whom where when while because although though after before if as whose".split())
_NEAR = 160
_MODALS = frozenset("will shall would could may might can should must to 'll ’ll won't".split())
_BASE_AHEAD = frozenset("to".split())


def toward(text: str, start: int, end: int, first: int, last: int) -> int:
    """-1, 0 or 1 for the clause around [start, end) within the sentence [first, last).

    The nearest sign to the left in the clause decides, else the nearest to the right.
    """
    left = text[max(first, start - _NEAR) : start]
    cuts = [m.end() for m in _CUT.finditer(left)]
    clause = left[cuts[-1] :] if cuts else left
    words = [m.group().lower() for m in _WORD.finditer(clause)]
    sign = _nearest_left(words)
    if sign:
        return sign
    right = text[end : min(last, end + _NEAR)]
    cut = _CUT.search(right)
    following = [m.group().lower() for m in _WORD.finditer(right[: cut.start()] if cut else right)]
    sign = _nearest_right(following)
    if sign or not cuts:
        return sign
    return _nearest_left([m.group().lower() for m in _WORD.finditer(left[: cuts[-1]])])


def _nearest_left(words: list[str]) -> int:
    """The sign of the verb group that stands last before the expression."""
    for i in range(len(words) - 1, -1, -1):
        sign = _sign(words, i)
        if sign:
            return sign
    return 0


def _nearest_right(words: list[str]) -> int:
    for i in range(len(words)):
        sign = _sign(words, i)
        if sign:
            return sign
    return 0


def _sign(words: list[str], i: int) -> int:
    """A word's own sign, corrected by the auxiliary before it: "would have met" looks ahead, "was to meet" too."""
    word = words[i]
    before = words[max(0, i - 3) : i]
    if word in _AHEAD_WORDS:
        return 1
    if word in _BACK_WORDS or (word.endswith("ed") and word not in _NOT_PAST_ED and len(word) > 3):
        if any(b in _MODALS and b != "to" for b in before) or "to" in before[-2:] and ("be" in before or "have" in before):
            return 1
        if word in ("was", "were", "had") and i + 1 < len(words) and words[i + 1] in ("to", "due", "set", "scheduled", "expected"):
            return 1
        return -1
    if word == "to" and i and i + 1 < len(words) and words[i - 1] in ("is", "are", "was", "were", "be"):
        return 1
    return 0
