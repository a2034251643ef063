"""Seasons of the year."""

from __future__ import annotations

import re

from dateline.times.cell import Cell
from dateline.times.engine import closer, rule
from dateline.times.meaning import Meaning, Shift
from dateline.times.rules.absolute import ANY_YEAR
from dateline.times.rules.words import SEASON, SEASON_NUMBER, THE, YEAR, context_after, context_before, full_year

_CONTEST = r"(?:Olympic|Paralympic|Games|Universiade|Deaflympic)"
_STARTS = tuple(SEASON_NUMBER)


@rule(
    "<season> of <year>",
    rf"(?P<season>{SEASON})(?:,)?(?: of)?(?: the year)? (?P<year>{ANY_YEAR})(?: ?/ ?\d\d(?:\d\d)?)?",
    _STARTS,
    THE,
)
def season_of_year(m: re.Match[str]) -> Meaning:
    return Cell(full_year(m["year"]), season=SEASON_NUMBER[m["season"].lower()])


@rule("<year> <season>", rf"(?P<year>{YEAR}) (?P<season>{SEASON})(?! {_CONTEST})", ("0000",))
def year_and_season(m: re.Match[str]) -> Meaning:
    return Cell(full_year(m["year"]), season=SEASON_NUMBER[m["season"].lower()])


@rule("<season> of <year> BC", rf"(?P<season>{SEASON})(?: of)? (?P<year>\d{{1,4}}) ?(?:BCE?|B\.C\.)", _STARTS, THE)
def season_before_christ(m: re.Match[str]) -> Meaning:
    return Cell(-int(m["year"]), season=SEASON_NUMBER[m["season"].lower()])


@rule("the <season>", SEASON, _STARTS, THE)
def season_alone(m: re.Match[str]) -> Meaning | None:
    """ "Fall" and "spring" are also verbs and springs: they need a preposition or an article, and no "of" that is not a year's."""
    before, after = context_before(m), context_after(m, 40)
    if not re.search(
        r"\b(?:in|of|by|the|until|since|during|this|that|through|late|early|mid|next|last|from|to|and|for|before|after|every|each|into)[\s-]\Z",
        before,
    ) and not (m.group()[0].isupper() and re.match(r",? ", after)):
        return None
    verb = re.search(r"\b(?:to|and|or)\s\Z", before) or (m.group()[0].isupper() and re.match(r" [A-Z]", after))
    if verb or re.match(
        r" (?:of(?! (?:last|next|this|that|the \w+) year)|in|into|from|to|short|behind|apart|out|down|back|water|guns?|semester|term|break|school|Olympics?|Paralympics?|Games|offensive|line|fashion)\b",
        after,
    ):
        return None
    return Cell(season=SEASON_NUMBER[m.group().lower()])


@closer("of next year", r",?(?: of)? (?P<which>last|next|this|that|the same|the following) year")
def season_of_such_year(m: re.Match[str], inner: Meaning) -> Meaning | None:
    if not isinstance(inner, Cell) or inner.season is None or inner.year is not None:
        return None
    which = m["which"].removeprefix("the ")
    steps = {"last": -1, "next": 1, "this": 0, "following": 1}
    return Shift(
        steps.get(which, 0), "year", "published" if which in ("last", "next", "this") else "told", True, season=inner.season
    )


@rule(
    "the previous <season>",
    rf"(?i:(?P<which>previous|preceding|following|next)) (?P<season>{SEASON})",
    ("previous", "preceding", "following", "next"),
    THE,
)
def previous_season(m: re.Match[str]) -> Meaning | None:
    """The last such season before the date told; "next spring" without an article is the publication's."""
    if not re.search(r"\bthe\s\Z", context_before(m)):
        return None
    step = -1 if m["which"].lower() in ("previous", "preceding") else 1
    return Shift(step, "named season", "told", whole=True, season=SEASON_NUMBER[m["season"].lower()])


@rule("the <season> before", rf"(?P<season>{SEASON}) (?P<side>before|after)(?=[.,;:)\n]| (?:and|when|that)\b|\Z)", _STARTS, THE)
def season_before(m: re.Match[str]) -> Meaning | None:
    if not re.search(r"\bthe\s\Z", context_before(m)):
        return None
    return Shift(
        -1 if m["side"] == "before" else 1, "named season", "told", whole=True, season=SEASON_NUMBER[m["season"].lower()]
    )
