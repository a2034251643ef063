"""Decades and centuries, also before Christ and in Roman numerals."""

from __future__ import annotations

import re

from dateline.times.cell import Cell
from dateline.times.engine import rule
from dateline.times.meaning import Meaning
from dateline.times.rules.words import ORDINAL_STARTS, ORDINAL_WORD, THE, context_before, ordinal

_DECADES = {
    "twenties": 20,
    "thirties": 30,
    "forties": 40,
    "fifties": 50,
    "sixties": 60,
    "seventies": 70,
    "eighties": 80,
    "nineties": 90,
    "noughties": 100,
}
_ROMAN = {"I": 1, "V": 5, "X": 10}


@rule("the <decade>s", r"(?P<year>1\d\d0|20[0-9]0)(?:['’]?s)", ("0000",), THE)
def decade(m: re.Match[str]) -> Meaning:
    year = int(m["year"])
    return Cell(century=year // 100 + 1) if year % 100 == 0 and year < 2000 else Cell(decade=year)


@rule("the '<decade>s", r"(?P<year>[1-9]0)['’]?s", ("00",), THE)
def short_decade(m: re.Match[str]) -> Meaning | None:
    """ "The '90s", "the 90s"; not "temperatures in the 90s" nor somebody in his 60s."""
    before = context_before(m)
    if not re.search(r"(?:['’‘]|\bthe |\b(?:early|late|mid)[ -])\Z", before) or re.search(
        r"\b(?:his|her|their|the (?:low|high|mid|upper))[ -]\Z", before
    ):
        return None
    return Cell(decade=_near(int(m["year"])))


def _near(two_digits: int) -> int:
    return two_digits + (2000 if two_digits < 20 else 1900)


@rule(
    "the <decade in words>",
    rf"(?i:(?:(?P<century>nineteen|eighteen)[- ])?(?P<name>{'|'.join(_DECADES)}))",
    (*_DECADES, "nineteen", "eighteen"),
    THE,
)
def decade_in_words(m: re.Match[str]) -> Meaning | None:
    if re.search(r"\b(?:his|her|their|my|your|our|in)[ -](?:early |late |mid-?)?\Z", context_before(m)):
        return None
    return Cell(decade=_DECADES[m["name"].lower()] + (1800 if (m["century"] or "").lower() == "eighteen" else 1900))


_CENTURY = r"[- ](?i:centur(?:y|ies))(?P<bc> (?:BCE?|B\.C\.(?:E\.)?))?"


@rule("the <ordinal> century", rf"(?P<number>[12]?\d)(?:st|nd|rd|th){_CENTURY}", ("0", "00"), THE)
def century(m: re.Match[str]) -> Meaning | None:
    return _century(int(m["number"]), m)


@rule("the <ordinal in words> century", rf"(?P<number>{ORDINAL_WORD}){_CENTURY}", ORDINAL_STARTS, THE)
def century_in_words(m: re.Match[str]) -> Meaning | None:
    return _century(ordinal(m["number"]), m)


@rule(
    "the <Roman numeral> century",
    rf"(?P<number>X{{0,2}}(?:IX|IV|V?I{{0,3}})){_CENTURY}",
    tuple("i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi".split()),
    THE,
)
def roman_century(m: re.Match[str]) -> Meaning | None:
    values = [_ROMAN[c] for c in m["number"]]
    return _century(sum(-v if v < w else v for v, w in zip(values, [*values[1:], 0], strict=True)), m)


def _century(number: int, m: re.Match[str]) -> Meaning | None:
    if not 1 <= number <= 21:
        return None
    return Cell(century=-number if m["bc"] else number)


@rule("the <decade>s BC", r"(?P<year>\d{2,3}0)s ?(?:BCE?|B\.C\.)", ("000", "0000"), THE)
def decade_before_christ(m: re.Match[str]) -> Meaning:
    return Cell(decade=-int(m["year"]))
