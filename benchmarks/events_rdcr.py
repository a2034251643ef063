"""Events in 1,111 headed paragraphs of the US Office of the Historian: a truth that nobody here wrote.

    python -m benchmarks.events_rdcr FILE.csv [-v]     # rdcr_recognition_relations_events.csv; it is not part of the project

Each paragraph is read alone, with neither its heading nor a publication date. It counts as found where an event has the heading's
year and, in the sections on recognition and relations (type relations) and on treaties (treaty or agreement), the right type.
The heading's year is the first one written in it; the file's own column `when` is garbled in some rows ("/", 1933 for 1993)
and counts where the heading tells none. How many are found by the column alone is said as well. Rules were developed on the
first half of the countries by name; the second half is reported. Ten misses of the first half are printed with what was read
instead, all with -v.
"""

from __future__ import annotations

import csv
import re
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from dateline.model import EventMention
from dateline.pipeline import read_one
from dateline.reading import article_from_text

TYPES = {
    "Recognition": ("relations",),
    "Diplomatic Relations": ("relations",),
    "Treaties and Agreements": ("treaty", "agreement"),
    "Treaties & Agreements": ("treaty", "agreement"),
}
SHOWN = 10
_YEAR = re.compile(r"\b1[5-9]\d\d\b|\b20\d\d\b")


def column_year(row: dict[str, str]) -> str:
    return row["when"][:4].rjust(4, "0")


def heading_year(row: dict[str, str]) -> str:
    told = _YEAR.search(row["heading"])
    return told.group() if told else column_year(row)


def years(event: EventMention) -> set[str]:
    """The years an event begins and ends in; "on or before 21 January 1849" has one."""
    ends = (event.when.first, event.when.last) if event.when else ()
    return {f"{day.year:04}" for day in ends if day is not None}


def is_found(events: Sequence[EventMention], row: dict[str, str], year: str) -> bool:
    kinds = TYPES.get(row["section"])
    return any(year in years(e) and (kinds is None or e.type in kinds) for e in events)


def why(events: Sequence[EventMention], row: dict[str, str]) -> str:
    """What stands between the paragraph and its heading, as far as a program can tell."""
    year = heading_year(row)
    if year not in row["text"]:
        return "the paragraph does not tell the year"
    if any(year in years(e) for e in events):
        return "an event of that year, of another type"
    return "events of other years only" if events else "no event read"


def report(name: str, rows: list[dict[str, str]], shown: int) -> None:
    read = [read_one(article_from_text(row["text"], name="paragraph")).events for row in rows]
    missed = [(row, events) for row, events in zip(rows, read, strict=True) if not is_found(events, row, heading_year(row))]
    by_column = sum(is_found(events, row, column_year(row)) for row, events in zip(rows, read, strict=True))
    found = len(rows) - len(missed)
    print(f"{name}: {found} of {len(rows)} paragraphs, {100 * found / len(rows):.1f} % ({by_column} by the column `when`)")
    for section in sorted({row["section"] for row in rows if row["section"] in TYPES}):
        of_it = sum(row["section"] == section for row in rows)
        print(f"  {section}: {of_it - sum(row['section'] == section for row, _ in missed)} of {of_it}")
    for reason, count in Counter(why(events, row) for row, events in missed).most_common():
        print(f"  missed, {reason}: {count}")
    for row, events in missed[:: max(1, len(missed) // shown)][:shown] if shown else ():
        told = "; ".join(f"{e.when.edtf if e.when else '?'} {e.type}" for e in events) or "nothing"
        print(f"  - {row['country']} [{row['section']}] {row['heading']} ({why(events, row)})")
        print(f"    {row['text'][:300]}\n    read: {told}")


def main(path: Path, verbose: bool) -> None:
    with path.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["when"] and row["text"]]
    countries = sorted({row["country"] for row in rows})
    first = set(countries[: len(countries) // 2])
    report("first half", [r for r in rows if r["country"] in first], len(rows) if verbose else SHOWN)
    report("second half", [r for r in rows if r["country"] not in first], 0)


if __name__ == "__main__":
    arguments = [a for a in sys.argv[1:] if a != "-v"]
    if len(arguments) != 1:
        sys.exit(__doc__)
    main(Path(arguments[0]), "-v" in sys.argv)
