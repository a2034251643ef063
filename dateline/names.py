"""Documents by what they are called: the ABM treaty is not the INF treaty, and an exchange of notes is no treaty."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from dateline.alike import group
from dateline.model import EventMention

_NAME = re.compile(r"\b[A-Z][\w’'.-]*")
# What any document may be called, and many are by one source and not by the other.
_ANY = frozenset(
    "accord accords act additional agreement agreements alliance amity arrangement assistance basic bilateral border "
    "boundary charter commerce communique communiqué compact comprehensive constitution convention cooperation "
    "declaration defence defense document economic exchange final framework free friendly friendship general joint letter "
    "letters memorandum military mou mutual navigation new non-aggression note notes pact partnership peace protocol "
    "protocols relations security statement strategic supplementary technical text the trade treaties treaty "
    "understanding".split()
)
_NUMBER = re.compile(r"\b(?:[IVX]+|\d+)$")
_NOTES, _TREATY = re.compile(r"\b(?:notes|letters)\b", re.I), re.compile(r"\b(?:treaty|convention|pact)\b", re.I)
_LONG = re.compile(r"\b[^\W\d_]{4,}")
HEADLINE = 0.8  # share of capitalised words from which capitals tell no name


def name_of(mention: EventMention) -> str:
    """The proper name of a document, "" where it has none: "ABM" of "the ABM treaty"."""
    return _kind_and_name(mention.object, mention.quote)[1] if group(mention) == "document" else ""


def same_name(mention: EventMention, others: Iterable[EventMention]) -> bool:
    """Whether it tells of a document by a name that one of the others has too."""
    own = name_of(mention)
    return bool(own) and any(_same_name(own, name) for m in others if (name := name_of(m)))


def other_document(a: Iterable[EventMention], b: Iterable[EventMention]) -> bool:
    """Whether the documents that ``a`` and ``b`` tell of are known to be two, by name or kind."""
    one, other = _called(a), _called(b)
    return bool(one and other) and not any(_may_be_one(x, y) for x in one for y in other)


def _called(mentions: Iterable[EventMention]) -> set[tuple[str, str]]:
    """(kind, name) of the document, as each mention that tells either has it."""
    documents = (_kind_and_name(m.object, m.quote) for m in mentions if group(m) == "document")
    return {told for told in documents if any(told)}


def _may_be_one(a: tuple[str, str], b: tuple[str, str]) -> bool:
    return (a[0] == b[0] or "" in (a[0], b[0])) and (not a[1] or not b[1] or _same_name(a[1], b[1]))


@lru_cache(maxsize=4096)
def _kind_and_name(called: str, quote: str) -> tuple[str, str]:
    kind = "notes" if _NOTES.search(called) else "treaty" if _TREATY.search(called) else ""
    if _is_headline(quote) and _is_headline(quote.replace(called, " ")):
        return kind, ""
    return kind, " ".join(w for w in _NAME.findall(called) if w.lower() not in _ANY)


def _is_headline(words: str) -> bool:
    told = _LONG.findall(words)
    return sum(w[0].isupper() for w in told) >= HEADLINE * len(told)


def _same_name(a: str, b: str) -> bool:
    """They share a word, or one is the other's abbreviation: its letters come in the other one in that order.

    >>> _same_name("INF", "Intermediate Range Nuclear Forces"), _same_name("INF", "ABM"), _same_name("START I", "New START")
    (True, False, True)
    """
    first, second = _NUMBER.search(a), _NUMBER.search(b)
    if first and second and first.group() != second.group():  # SALT I and SALT II
        return False
    if not {*a.lower().split()}.isdisjoint(b.lower().split()):
        return True
    short, long = sorted((a.replace(" ", "").lower(), b.replace(" ", "").lower()), key=len)
    rest = iter(long)
    return short[0] == long[0] and all(letter in rest for letter in short)
