"""Holidays and days that are known by a name."""

from __future__ import annotations

import re

from dateline.times.cell import Cell
from dateline.times.engine import lead, rule
from dateline.times.feasts import FEASTS
from dateline.times.meaning import Feast, Meaning, Named
from dateline.times.rules.words import YEAR, context_after, full_year

_NAMES = {name.lower(): feast.key for feast in FEASTS for name in feast.names}
_ALT = "|".join(sorted((re.escape(name).replace(r"\ ", " ").replace("'", "['’]") for name in _NAMES), key=len, reverse=True))
_FIRST = {re.split(r"[ '’-]", name)[0].lower().rstrip(".") for name in _NAMES}


def _key(words: str) -> str:
    return _NAMES[re.sub(r"\s+", " ", words).replace("’", "'").lower()]


_THING = re.compile(
    r"\s(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Day\b|Eve\b|[A-Z]\w*\.?\s\d)[A-Z][a-z]+\s[A-Z][a-z]+|\s(?:Island|Act|Egg|Rising|Seals?|Parade|[Tt]rees?|shopping|shoppers|party|parties|carols?|cards?|gifts?|presents|lights|decorations|bonus|bonuses|dinner|turkeys?|songs?|music|eggs?|bunny|costumes?|candy|sales)\b"
)


@rule("<holiday>", rf"(?P<name>(?i:{_ALT}))(?P<eve> [Ee]ve)?(?! service)(?:,?(?: of)? (?P<year>{YEAR}))?", sorted(_FIRST))
def holiday(m: re.Match[str]) -> Meaning | None:
    """Not the surname of somebody: a capital right before, inside a sentence, makes it one."""
    if re.search(r"[a-z] [A-Z][a-z]+ \Z", m.string[max(0, m.start() - 24) : m.start()]) or _THING.match(context_after(m)):
        return None
    return Feast(_key(m["name"]), full_year(m["year"]) if m["year"] else None, eve=bool(m["eve"]))


@rule("last <holiday>", rf"(?i:(?P<which>last|next|this)) (?P<name>(?i:{_ALT}))(?P<eve> [Ee]ve)?", ("last", "next", "this"))
def such_holiday(m: re.Match[str]) -> Meaning:
    return Feast(_key(m["name"]), toward={"last": -1, "next": 1, "this": 0}[m["which"].lower()], eve=bool(m["eve"]))


@rule(
    "opening night",
    r"(?i:(?P<name>(?:opening|closing|election|polling|inauguration|wedding|graduation) (?:day|night)))",
    ("opening", "closing", "election", "polling", "inauguration", "wedding", "graduation"),
    lead(r"(?i:the)"),
)
def named_day(m: re.Match[str]) -> Meaning:
    return Named(re.sub(r"\s+", " ", m["name"].lower()))


@rule("9/11", r"9/11(?![/\d])", ("0",))
def september_11(m: re.Match[str]) -> Meaning:
    return Cell(2001, 9, 11)


@rule("D-Day", r"D-Day|V-?E Day|V-?J Day|VE Day|VJ Day", ("d", "v", "ve", "vj"), lead("the"))
def war_days(m: re.Match[str]) -> Meaning:
    days = {"d": Cell(1944, 6, 6), "ve": Cell(1945, 5, 8), "vj": Cell(1945, 8, 15)}
    return days[m.group().lower().replace("-", "").split("day")[0].strip()]
