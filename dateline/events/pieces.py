"""Sentence → pieces: where it is cut, at commas, conjunctions and relative pronouns; dates and names stay whole."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from dateline.events.words import alternation, finite_verb
from dateline.model import Span
from dateline.sieve import Sieve

_RELATIVE = "who|which|whom|whose|where"
# "Have since consulted", "ever since" open no clause.
_SINCE = r"(?<!\bhas )(?<!\bhave )(?<!\bhad )(?<!\bever )(?<!\blong )since"
_SUBORDINATE = rf"after|before|when|while|because|{_SINCE}|until|if|although|though|whereas|as|unless|(?<!at )once"
COORDINATE = "and|but|or|yet"
OPENS_SIDE = re.compile(rf"\W*(?:{_SUBORDINATE})\b", re.I)
_TOKEN = re.compile(r"\w+|[,;:—()]|\s(?:–|-{1,2})\s")
# What each token breaks a sentence with.
_BREAKS = {
    ",": "comma",
    **dict.fromkeys([";", ":", "—", "–", "-", "--"], "hard"),
    **dict.fromkeys(["(", ")"], "bracket"),
    **dict.fromkeys([*_RELATIVE.split("|"), "that"], "relative"),
    **dict.fromkeys(re.findall(r"\w+", re.sub(r"\(.*?\)", "", _SUBORDINATE)), "subordinate"),
    **dict.fromkeys(COORDINATE.split("|"), "coordinate"),
}
# A verb of saying opens a complement with or without "that": "said on Thursday it would end the pact". After "announced" and its
# like a noun phrase may be the object instead ("announced an agreement"), so only a pronoun or a name opens one.
_SAYING = frozenset(
    "said says say saying announced announces announcing declared declares stated states confirmed confirms added adds warned "
    "warns told tells reported reports noted insisted claimed suggest suggests suggested vowed pledged promised reiterated "
    "stressed agreed ruled".split()
)
SAYING = re.compile(rf"\b{alternation(_SAYING)}\b")
INK = re.compile(r"\w")
_PLAIN_SAYING = re.compile(r"(?:said|says|say|saying|told|tells|added|adds|warned|warns|insisted|claimed|noted|stated|states)$")
_SUBJECT_START = re.compile(r"\s*(?:it|he|she|they|we|the|a|an|its|their|his|her|both|no|this|these|those|all|[A-Z][\w’'.-]+)\b")
_BARE_SUBJECT = re.compile(
    r"\s+(?!(?:in|on|at|during|after|before|to|of|by|with|through|via|from|about|late|early|later|earlier|last|next|this|yesterday|today)\b)[a-z]"
)
_CLEAR_SUBJECT = re.compile(r"\s*(?:it|he|she|they|we|[A-Z][\w’'.-]+)\s")


_BETWEEN = re.compile(r"\bbetween\s+(?:(?!and\b)[\w.’'-]+\s+){1,6}$", re.I)  # "between A and B" is one phrase
# "Between Bremen, Lübeck, and Hamburg and the United States" is one phrase too.
_A_NAME = r"(?:the\s+)?(?:[A-Z][\w’'.-]*)(?:\s+[A-Z][\w’'.-]*){0,3}"
_BETWEEN_MANY = Sieve(rf"\b(?:between|among)\s+{_A_NAME}(?:,\s+{_A_NAME})+,?\s+and\s+{_A_NAME}(?:\s+and\s+{_A_NAME})?")
# ", on 23 April 1824" behind a relative clause belongs to what that clause interrupted.
SET_OFF_DATE = re.compile(r",\s+(?:on|in)\s+(?:the\s+)?(?:\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s+\d)")


class Piece(NamedTuple):
    """[start, end) of the text, the word that opened it, the kind of break before it and where its finite verb begins."""

    start: int
    end: int
    opener: str
    kind: str  # "first" or that of the break which opened it
    verb: int | None


# "Elected her as its president", "admitted it as a member": an office is no clause.
_AS_OFFICE = re.compile(
    r"as\s+(?:(?:its|the|an?|their)\s+)?(?:[\w’'-]+\s+){0,2}?(?:secretary|director|president|chair|head|chief|judge|commissioner|full|member)\b",
    re.I,
)


def _cuts(text: str, span: Span, kept: Sequence[Span]) -> list[tuple[int, str, str]]:
    """(position, opener, kind of break), in order."""
    cuts = []
    whole = [*kept, *(Span(m.start(), m.end()) for m in _BETWEEN_MANY.finditer(text, span.start, span.end))]
    for m in _TOKEN.finditer(text, span.start, span.end):
        token = m.group()
        word = token.strip().lower()
        kind = _BREAKS.get(word)
        if kind is not None and _breaks(text, span, m, word, whole):
            cuts.append((m.start(), word, kind))
        elif token in _SAYING and (position := _after_saying(text, m, span.end, kept)) is not None:
            cuts.append((position, "that", "relative"))
    return sorted(cuts)


_YEAR_IS_OUT = re.compile(r"\s*(?:the|this)\s+(?:year|month)\s+is\s+(?:out|over)\b")  # "resume before the year is out"


def _breaks(text: str, span: Span, m: re.Match[str], word: str, whole: Sequence[Span]) -> bool:
    """Whether a sign or a word that may part clauses does so here."""
    start, end = m.span()
    if any(s.start < start < s.end or s.start < end < s.end for s in whole):
        return False
    if word == ",":
        return not text[end : end + 1].isdigit()
    if word == "and":
        return not _BETWEEN.search(text[max(span.start, start - 60) : start])
    if word == "before" and _YEAR_IS_OUT.match(text, end):
        return False
    if word == "as":
        return not _AS_OFFICE.match(text, start)
    return word not in ("since", "once") or bool(OPENS_SIDE.match(text, start))


_ADDED_TO = re.compile(
    r"add(?:s|ed)\s[^.;,]{3,80}?\bto\s+(?:[\w’'-]+\s+){0,5}?(?:[Bb]lack)?[Ll]ists?\b"
)  # "added firms to the Entity List"


def _after_saying(text: str, verb: re.Match[str], end: int, kept: Sequence[Span]) -> int | None:
    """Where the complement of a verb of saying begins, if one follows without "that" or a quotation mark."""
    if _ADDED_TO.match(text, verb.start()) or verb.group() == "states":  # "the Baltic states met in Riga"
        return None
    rest = re.match(r"\s+(?:(?:on|early|late|in|at)\s+)?", text[verb.end() : end])
    at = verb.end() + (rest.end() if rest else 0)
    dated = next(
        (
            s
            for s in kept
            if (s.start == at and not text[s.start].isupper()) or (s.start == at and _is_date(text[s.start : s.end]))
        ),
        None,
    )
    at = dated.end if dated else verb.end()
    opens = _SUBJECT_START if _PLAIN_SAYING.match(verb.group()) else _CLEAR_SUBJECT
    bare = _PLAIN_SAYING.match(verb.group()) and _BARE_SUBJECT.match(text[at:end])
    return at if (opens.match(text[at:end]) or bare) and finite_verb(text, at, end) is not None else None


_DATE = re.compile(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s+\d"
)


def _is_date(words: str) -> bool:
    return bool(_DATE.match(words))


def pieces_of(text: str, span: Span, kept: Sequence[Span]) -> list[Piece]:
    """The pieces of the sentence ``span``, none of them cut inside ``kept``; openers and insertions are joined to their piece."""
    found, start, opener, kind = [], span.start, "", "first"
    for position, word, break_kind in [*_cuts(text, span, kept), (span.end, "", "")]:
        if position > start:
            found.append(Piece(start, position, opener, kind, finite_verb(text, start, position)))
        elif position < start:
            continue
        if position == start and found and kind != "first" and break_kind in ("relative", "subordinate", "coordinate"):
            kind = break_kind if kind != "hard" else kind
            opener = word
        else:
            opener, kind = word, break_kind
        start = position
    return _join_openers(_with_insertions(found, text), text)


# ", signed in Prague in 2010, expires": between commas, a participle that tells of the subject, whose verb comes after it.
_PARTICIPLE = re.compile(
    r",\s+(?:(?:first|then|originally|[a-z]+ly)\s+)?(?P<verb>[a-z]+ed|held|struck|begun|drawn|met|set|built|born|known|sent|won|led)\s+"
    r"(?:in|at|on|between|by|under|after|during|with|since|behind|over|for|as|to|from|last|this|late|early|only|just)\b"
)


def _with_insertions(pieces: list[Piece], text: str) -> list[Piece]:
    """What is inserted between a subject and its verb is a clause of its own, as "which was signed in Prague" would be."""
    told = list(pieces)
    for i, piece in enumerate(told[:-1]):
        participle = _PARTICIPLE.match(text, piece.start) if i and piece.kind == "comma" and told[i - 1].verb is None else None
        after = next((p for p in told[i + 1 :] if p.kind != "coordinate" or p.verb is not None), piece)
        if participle and after.kind == "comma" and after.verb is not None and not INK.search(text, after.start, after.verb):
            told[i] = piece._replace(kind="relative", verb=participle.start("verb"))
    return told


def _join_openers(pieces: list[Piece], text: str) -> list[Piece]:
    """ ", and he left" is one piece opened by "and", ", who" by "who": a piece of punctuation only lends itself to the next.

    So does half a subject: ", and Moon | and Kim signed".
    """
    joined: list[Piece] = []
    for piece in pieces:
        last = joined[-1] if joined else None
        if last and not INK.search(text, last.start, last.end):
            kind = "hard" if last.kind == "hard" and piece.kind not in ("relative", "subordinate") else piece.kind
            joined[-1] = piece._replace(start=last.start, kind=kind)
        elif last and (_half_subject(last, piece, text) or _is_date_alone(last, piece, text)):
            joined[-1] = piece._replace(start=last.start, kind=last.kind, opener=last.opener)
        else:
            joined.append(piece)
    return joined


_NAME = r"(?:the\s+)?(?:[A-Z][\w’'.-]*\s*){1,5}"
_NAMES_ONLY = re.compile(
    rf"\W*(?:and|but|that|who|where|which|when|after|before|while|because|since|as|if|until|although|though)\s+{_NAME}(?:,\s*{_NAME})*"
)
_NAME_IN_LIST = re.compile(rf",\s*{_NAME}")


def _half_subject(last: Piece, piece: Piece, text: str) -> bool:
    if last.verb is not None or not _NAMES_ONLY.fullmatch(text, last.start, last.end):
        return False
    if piece.verb is not None:
        return piece.opener == "and"
    return piece.kind == "comma" and bool(_NAME_IN_LIST.fullmatch(text, piece.start, piece.end))


_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*"
_DATE_ALONE = re.compile(
    rf"\W*(?:and|but)\s+(?:then\s+)?(?:on|in)\s+(?:{_MONTH}\s+(?:\d{{1,2}}(?:,\s+)?)?(?:\d{{4}})?|\d{{1,2}}\s+{_MONTH}(?:\s+\d{{4}})?|\d{{4}})\s*"
)


def _is_date_alone(last: Piece, piece: Piece, text: str) -> bool:
    """ ", and on 7 April 1859, he presented": the date opens the clause behind it."""
    return piece.verb is not None and piece.kind == "comma" and bool(_DATE_ALONE.fullmatch(text, last.start, last.end))
