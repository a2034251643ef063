"""Paragraph → sentences with offsets.

A boundary is a run of ``.!?…`` with the quotation marks and brackets that close after it, then white space, unless one of
the exceptions below says that the sentence goes on.
"""

from __future__ import annotations

import re
from itertools import pairwise

from dateline.model import Span

MAX_SENTENCE = 600

_TITLES = (
    "mr mrs ms mx dr prof gen lt col maj capt cmdr cpl sgt adm rev hon sen rep gov pres messrs mme mlle st ste mt ft fr "
    "wm chas geo jas thos robt saml benj edw danl jno lieut comdr commo "
    "amb sec min dep del supt insp det brig vice-adm rear-adm vs v cf e.g i.e eg ie approx ca viz al ph.d"
)
_BEFORE_NUMBER = "no nos art arts para paras p pp vol ch fig sect sec ver op res u.n.doc doc"
_MONTHS = "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun"
_MAYBE_LAST = (
    "inc corp co ltd llc plc bros jr sr etc u.s u.s.a u.k u.n e.u u.a.e u.s.s.r d.c a.m p.m r.o.k d.p.r.k p.r.c ave blvd"
)
ALWAYS = frozenset(_TITLES.split())
BEFORE_NUMBER = frozenset(_BEFORE_NUMBER.split()) | frozenset(_MONTHS.split())
MAYBE_LAST = frozenset(_MAYBE_LAST.split())
# Words that begin a sentence far more often than they follow an abbreviation in one.
_STARTERS = (
    "the a an in on at by for from with of to he she it they we i you his her their its our this that these those there here "
    "but and or so yet however moreover meanwhile nevertheless still also then when while where after before since as although "
    "though if unless until once what who how why which some many most both all no not only last next such under during "
    "according earlier later prior despite following another other each every several analysts officials"
)
STARTERS = frozenset(_STARTERS.split())

_END = re.compile(r"(?P<stop>[.!?…]+)(?P<close>(?:[\"'”’»)\]]|\[\d{1,3}\]){0,4})(?P<gap>\s+|$)")
_RUN_IN = re.compile(
    r"^\W{0,4}(?:\*\*|__)(?:(?!\*\*|__).){3,160}(?::(?:\*\*|__)|(?:\*\*|__):)\s+(?=\W{0,3}[A-Z])"
)  # "**A DEAL:** Today …"
_GLUED = re.compile(r"(?<=[a-z]{3})[.!?][\"”’]?(?=[“\"]?[A-Z][a-z]+[ ,])")
_LAST_TOKEN = re.compile(r"[\w.&'’-]+$")
_NEXT_WORD = re.compile(r"[\"'“‘«(\[]*([\w’'-]+)")
_SAID = re.compile(
    r"(?:[A-Z][\w.’'-]*\s+){0,3}(?:has |had )?"
    r"(?:said|says|asked|asks|told|tells|added|adds|wrote|writes|replied|answered|tweeted|shouted)\b"
)
_INK = re.compile(r"\w")
_NUMBER = re.compile(r"\d|[IVXL]+\b")
_CAPITALISED_LAST = re.compile(r"\b[A-Z][\w’'-]+\s*$")
_LIST_LABEL = re.compile(r"\d{1,3}(?:\.\d{1,2}){0,3}|[A-Za-z]|[ivxIVX]{1,4}")
_INITIALS = re.compile(r"(?:\w+-)?[A-Z](?:\.[A-Z]){0,4}|[A-Z]-[A-Z]")
_SEMICOLON = re.compile(r"[;:]\s+")


def split_sentences(text: str, start: int = 0, end: int | None = None) -> list[Span]:
    """Cut one paragraph ``text[start:end]`` into sentences, white space around them left out."""
    end = len(text) if end is None else end
    cuts = [start, *_boundaries(text, start, end), end]
    trimmed = (_trim(text, a, b) for a, b in pairwise(cuts))
    return [part for span in trimmed if span and _INK.search(text, span.start, span.end) for part in _shorten(text, span)]


def _boundaries(text: str, start: int, end: int) -> list[int]:
    part = text[start:end]
    ends = {m.end() for m in _END.finditer(part) if _is_boundary(part, m)} | {m.end() for m in _GLUED.finditer(part)}
    ends |= {m.end() for m in _RUN_IN.finditer(part)}
    return sorted(start + e for e in ends if e < len(part))


def _trim(text: str, start: int, end: int) -> Span | None:
    piece = text[start:end]
    lead = len(piece) - len(piece.lstrip())
    return Span(start + lead, start + len(piece.rstrip())) if piece.strip() else None


def _is_boundary(part: str, end: re.Match[str]) -> bool:
    following = part[end.end() :]
    word = _NEXT_WORD.match(following)
    if word is None:
        return True
    if word[1][0].islower() and not end["close"].startswith(("[",)):
        return False
    if end["stop"] == "." and not end["close"]:
        return _period_ends(part, end, word)
    if end["close"] and end["stop"][-1] in "?!":
        return not _SAID.match(following)
    if end["close"] == ")" and end["stop"] == ".":
        return _period_ends(part, end, word)
    return True


def _period_ends(part: str, end: re.Match[str], word: re.Match[str]) -> bool:
    """Whether a lone period closes the sentence, from the token before it and the word after it."""
    token_match = _LAST_TOKEN.search(part, max(0, end.start() - 40), end.start())
    token = token_match[0] if token_match else ""
    low, next_word = token.lower().lstrip("'’-"), word[1]
    before = part[: end.start() - len(token)].rstrip("([ #")
    if _is_list_label(token) and (not before or _follows_in_list(token, before)):
        return False
    if low in ALWAYS:
        return low in ("al", "st", "sec", "min", "del", "dep") and next_word.lower() in STARTERS
    if low in BEFORE_NUMBER and token != "P":
        wants_number = low in ("no", "sun", "sat", "mar", "art", "p") and not _NUMBER.match(next_word)
        return wants_number or next_word.lower() in STARTERS
    if low in MAYBE_LAST or _is_initials(token, before):
        return next_word.lower() in STARTERS and next_word[0].isupper()
    return True


def _is_list_label(token: str) -> bool:
    """ "1", "12", "a", "iv", "2.1" at the head of a paragraph."""
    return bool(_LIST_LABEL.fullmatch(token))


def _follows_in_list(token: str, before: str) -> bool:
    """ "2" after a sentence that "1." opened; "1" after a colon."""
    if not token.isdigit() or before[-1] not in ".!?:;":
        return False
    return before[-1] in ":;" or bool(re.search(rf"(?:^|[\s(]){int(token) - 1}\.\s", before))


def _is_initials(token: str, before: str) -> bool:
    """ "S", "W", "J.K", "U.N": capitals with periods; "I" only after a name ("Francisco I. Madero")."""
    if token == "I":
        return bool(_CAPITALISED_LAST.search(before))
    return bool(_INITIALS.fullmatch(token))


def _shorten(text: str, span: Span) -> list[Span]:
    """Cut what is longer than a quotation may be at semicolons and colons, as few times as will do."""
    if span.end - span.start <= MAX_SENTENCE:
        return [span]
    cuts = [m.end() for m in _SEMICOLON.finditer(text, span.start, span.end)]
    fitting = [c for c in cuts if c - span.start <= MAX_SENTENCE]
    if not fitting:
        return [span]
    head, rest = _trim(text, span.start, fitting[-1]), _trim(text, fitting[-1], span.end)
    return ([head] if head else []) + (_shorten(text, rest) if rest else [])
