"""When two mentions may speak of one event: their kind, stage, sides, dates and words."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from functools import lru_cache

from dateline.model import EventMention, When

GROUPS = {"summit": "meeting", "talks": "meeting", "visit": "meeting", "treaty": "document", "agreement": "document"}
_STAGES = {"signed": "made", "reached": "made", "announced": "made", "ended": "over", "left": "over", "renewed": "extended"}
SAME_STATEMENT = 0.35  # cosine of content words from which two statements of one voice are taken for one


def group(mention: EventMention) -> str:
    """The kind within which mentions may be one event: a summit may be told as talks or as a visit."""
    return GROUPS.get(mention.type, mention.type)


def stage(mention: EventMention) -> str:
    """The stage of a life: a treaty signed is not a treaty ended, a call is not a meeting."""
    if group(mention) == "meeting":
        return "call" if mention.action in ("called", "spoke") else "met"
    return _STAGES.get(mention.action, mention.action)


def sides(mention: EventMention) -> frozenset[str]:
    """The actors; Russia stands for the Soviet Union, as many texts have it."""
    return _sides(mention.actors)


def same_actors(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Equal, or one inside the other; Russia stands for the Soviet Union."""
    left, right = _sides(a), _sides(b)
    return left <= right or right <= left


@lru_cache(maxsize=4096)
def _sides(actors: tuple[str, ...]) -> frozenset[str]:
    return frozenset("RUS" if c == "SUN" else c for c in actors)


_SEVERAL = re.compile(r"\b(?:meetings|visits|trips|tours|summits|dialogues|conferences|sessions|rounds|calls)$", re.I)


def several(mention: EventMention) -> bool:
    """Whether it tells of several at once: "numerous meetings in 2024"."""
    return group(mention) == "meeting" and bool(_SEVERAL.search(mention.object))


def by_name(mention: EventMention) -> bool:
    """Whether a document is told by its name alone, which has its year: "the 1961 treaty"."""
    return group(mention) == "document" and mention.basis == "name"


def within(a: When | None, b: When | None) -> bool:
    """True where one of the two stretches lies in the other."""
    return bool(a and b and (a.contains(b) or b.contains(a)))


def vague(when: When) -> bool:
    """True where the words leave the days open ("late May", "next week", "in March")."""
    return when.qualifier is not None or when.precision in ("week", "month", "season", "quarter", "half", "year")


def starts(when: When) -> dt.date:
    """The first day, the earliest there is where it is open."""
    return when.first or dt.date.min


def ends(when: When) -> dt.date:
    """The last day, the latest there is where it is open."""
    return when.last or dt.date.max


def distance(a: When, b: When) -> int:
    """Days from the end of the earlier stretch to the beginning of the later one; below zero where they overlap."""
    first, second = sorted([a, b], key=starts)
    return ((second.first or dt.date.max) - (first.last or dt.date.min)).days


_WORDS = re.compile(r"[A-Za-z][\w’'-]{3,}")
_COMMON = frozenset(
    "about after also before been could during from have into press said says than that their them there these they this those "
    "told were what when which will with would".split()
)


def likeness(a: str, b: str) -> float:
    """Cosine of the content words of two quotations, 0 to 1."""
    left, right = _content(a), _content(b)
    shared = sum(n * right[w] for w, n in left.items())
    norm = (sum(v * v for v in left.values()) * sum(v * v for v in right.values())) ** 0.5
    return shared / norm if norm else 0.0


@lru_cache(maxsize=4096)
def _content(text: str) -> Counter[str]:
    return Counter(w.lower().rstrip("s") for w in _WORDS.findall(text) if w.lower() not in _COMMON)


def same_statement(a: EventMention, b: EventMention) -> bool:
    """One announcement told twice: the same speaker and much the same words, at two places."""
    if a.article_id == b.article_id and a.start == b.start:
        return False
    return bool(set(a.actors[:1]) & set(b.actors[:1])) and likeness(a.quote, b.quote) >= SAME_STATEMENT
