"""Events in 1,111 headed paragraphs of the US Office of the Historian: a truth that nobody here wrote.

    python -m benchmarks.events_rdcr FILE.csv [-v]     # rdcr_recognition_relations_events.csv; it is not part of the project

Each paragraph is read alone, with neither its heading nor a publication date. It counts as found where an event has the heading's
year and, in the sections on recognition and relations (type relations) and on treaties (treaty or agreement), the right type.
Rules were developed on the first half of the countries by name; the second half is reported.
"""

from __future__ import annotations

import csv
import sys
from pathlib import Path

from dateline.pipeline import read_one
from dateline.reading import article_from_text

TYPES = {
    "Recognition": ("relations",),
    "Diplomatic Relations": ("relations",),
    "Treaties and Agreements": ("treaty", "agreement"),
    "Treaties & Agreements": ("treaty", "agreement"),
}


def is_found(row: dict[str, str]) -> bool:
    events = read_one(article_from_text(row["text"], name="paragraph")).events
    kinds = TYPES.get(row["section"])
    year = row["when"][:4].rjust(4, "0")
    return any(e.when and e.when.edtf[:4] == year and (kinds is None or e.type in kinds) for e in events)


def report(name: str, rows: list[dict[str, str]], verbose: bool) -> None:
    missed = [row for row in rows if not is_found(row)]
    print(f"{name}: {len(rows) - len(missed)} of {len(rows)} paragraphs, {100 * (1 - len(missed) / len(rows)):.1f} %")
    for section in sorted({row["section"] for row in rows if row["section"] in TYPES}):
        of_it = [row for row in rows if row["section"] == section]
        print(f"  {section}: {sum(row not in missed for row in of_it)} of {len(of_it)}")
    if verbose:
        for row in missed:
            print(f"  {row['when']} {row['country']} [{row['section']}] {row['heading']} | {row['text'][:400]}")


def main(path: Path, verbose: bool) -> None:
    with path.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["when"] and row["text"]]
    countries = sorted({row["country"] for row in rows})
    first = set(countries[: len(countries) // 2])
    report("first half", [r for r in rows if r["country"] in first], verbose)
    report("second half", [r for r in rows if r["country"] not in first], False)


if __name__ == "__main__":
    arguments = [a for a in sys.argv[1:] if a != "-v"]
    if len(arguments) != 1:
        sys.exit(__doc__)
    main(Path(arguments[0]), "-v" in sys.argv)
