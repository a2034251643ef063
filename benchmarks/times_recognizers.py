"""Conformance with the Recognizers-Text specs: python -m benchmarks.times_recognizers PATH_TO_recognizers-en-datetime [-v]

Three families of cases apply to news: single dates, date periods and holidays. A case counts as alike where one of our
mentions has the days of the spec's past or future resolution. DIFFERENT names what we read otherwise on purpose;
those cases are counted apart. The rest of the specs test clock times, time zones, calendars and tasks of an assistant.
"""

from __future__ import annotations

import datetime as dt
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from dateline.model import Publication, When
from dateline.times import read_times

FAMILIES = {"single dates": "DateParser.json", "date periods": "DatePeriodParser.json", "holidays": "HolidayParser.json"}
Days = tuple[dt.date, dt.date]

# Name and reason; the pattern says which cases it covers. The first that matches counts.
DIFFERENT: tuple[tuple[str, str, str], ...] = (
    (
        "tasks of an assistant",
        "OOO|Schedule|Cortana|days? from|sundays|monday later|days after|days before|business days",
        "three days from tomorrow is arithmetic for a calendar",
    ),
    (
        "feasts of other calendars",
        "Ramadan|Eid|Islamic|Yuandan|cyber|black friday|thanks giving",
        "moon calendars and shopping days are not in the table",
    ),
    (
        "no day of the month",
        "Feb 30|2/29|Feb 29|31st|fifth Sunday|(?:first|second|third) (?:Sunday|Tuesday)",
        "an impossible day is flagged, never moved",
    ),
    (
        "spans counted from now are lengths",
        r"\b(?:next|past|last|previous|upcoming) (?:\d|few|two|three)|\d ?year\b",
        "TIMEX3 has P3W; no stretch of days is made of them",
    ),
    (
        "as precise as the unit",
        r"\bago\b|\blater\b|\bhence\b|in the future|\bwithin\b",
        "a month ago is a month, two years ago a year",
    ),
    (
        "thirds, not halves",
        r"\b(?:early|mid|late|end|start|beginning|rest|earlier|later)\b",
        "early, mid and late are thirds; the rest of a year stays the year",
    ),
    ("weeks of a month by its days", r"\b(?:first|second|third|last) week\b|\bweek \d", "the first week of May is 1 to 7 May"),
    ("centuries begin with 1", "century", "the 21st century is 2001 to 2100"),
    ("the last unit of a range belongs to it", r"\b(?:from|between|range|until|till)\b", "from 2014 to 2018 ends with 2018"),
    (
        "a month and a day in numerals",
        r"\b\d{1,2}[./-]\d{1,2}\b(?![./-]\d)|\b\d{1,2}/\d{1,2},",
        "4/22 and 4-22 are scores and shares in news; a date in numerals needs its year",
    ),
    ("a month and a year in numerals", r"\d{4} ?[-/.] ?\d{1,2}\b|\b\d{1,2} ?[-/] ?\d{4}", "2010-11 is a season or a budget"),
    (
        "days without a date word",
        r"for the |\bon 15\b|the (?:day|week)\b|\bmy |this day|past day|last day|weekend",
        "the 27 is a day only with a preposition that says so",
    ),
    ("years and days in words", r"thousand|hundred|nineteen|twenty|thirty|fifteen|tens\b", "spoken numbers are rare in print"),
    (
        "typing shorthand",
        r"tmrw|Oct2|October2|\bsept?\b|20\d\d,? ?,? (?:june|nov)|sep-1|sep/01|aug|september\.16|w/c|70's",
        "chat abbreviations are not news",
    ),
    ("the day after an unknown day", "next day", "the next day counts from a day told, never from the publication"),
)


def load(path: Path) -> list[dict]:
    return json.loads(path.read_text(encoding="utf-8-sig"))


def wanted(result: dict) -> Iterator[Days]:
    """The days of the past and the future resolution.

    A period's end is not part of it in the specs, even where a range names its last day; both ways count.
    """
    for key in ("PastResolution", "FutureResolution"):
        told = result["Value"].get(key, {})
        day = told.get("date")
        if day and _is_day(day):
            yield dt.date.fromisoformat(day), dt.date.fromisoformat(day)
        first, last = told.get("startDate"), told.get("endDate")
        if first and last and _is_day(first) and _is_day(last):
            yield dt.date.fromisoformat(first), dt.date.fromisoformat(last) - dt.timedelta(days=1)
            yield dt.date.fromisoformat(first), dt.date.fromisoformat(last)


def _is_day(words: str) -> bool:
    return bool(re.fullmatch(r"\d{4}-\d\d-\d\d", words)) and not words.startswith("0000")


def read(case: dict) -> set[Days]:
    reference = dt.date.fromisoformat(case["Context"]["ReferenceDateTime"][:10])
    mentions = read_times(case["Input"], Publication(When.day(reference)))
    return {(m.when.first, m.when.last) for m in mentions if m.when and m.when.first and m.when.last}


def run(folder: Path, verbose: bool) -> Counter:
    """Cases of each family, those read alike, and those of each family of deliberate differences."""
    counts: Counter = Counter()
    for family, name in FAMILIES.items():
        for case in load(folder / name):
            accepted = {days for result in case["Results"] for days in wanted(result)}
            if not accepted or "Context" not in case:
                continue
            counts[family, "cases"] += 1
            why = next((n for n, pattern, _ in DIFFERENT if re.search(pattern, case["Input"], re.IGNORECASE)), None)
            if accepted & read(case):
                counts[family, "alike"] += 1
            elif why:
                counts[family, why] += 1
            else:
                counts[family, "missed"] += 1
                if verbose:
                    print(
                        family,
                        "|",
                        case["Input"],
                        "|",
                        case["Context"]["ReferenceDateTime"][:10],
                        sorted(map(str, accepted)),
                        sorted(map(str, read(case))),
                    )
    return counts


if __name__ == "__main__":
    arguments = [a for a in sys.argv[1:] if a != "-v"]
    if len(arguments) != 1:
        sys.exit(__doc__)
    for (family, what), n in run(Path(arguments[0]), "-v" in sys.argv).items():
        print(f"{family:14} {what:40} {n}")
