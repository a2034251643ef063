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
DIFFERENT: tuple[tuple[str, str, str], ...] = ()


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
                    print(family, "|", case["Input"], "|", case["Context"]["ReferenceDateTime"][:10], sorted(map(str, accepted)), sorted(map(str, read(case))))
    return counts


if __name__ == "__main__":
    arguments = [a for a in sys.argv[1:] if a != "-v"]
    if len(arguments) != 1:
        sys.exit(__doc__)
    for (family, what), n in run(Path(arguments[0]), "-v" in sys.argv).items():
        print(f"{family:14} {what:40} {n}")
