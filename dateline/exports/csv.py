"""Frames → CSV, one row an event, safe to open in a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Mapping
from typing import Any

import pandas as pd

from dateline.frame import Frames
from dateline.model import BASES, EVENT_TYPES, PRECISIONS, QUALIFIERS, STATUSES

Row = Mapping[Any, Any]
# The event types in the schemes of political event data: CAMEO root code, PLOVER type ("" where the scheme has none).
SCHEMES = {
    "treaty": ("05", "SUPPORT"),
    "agreement": ("05", "SUPPORT"),
    "summit": ("04", "CONSULT"),
    "visit": ("04", "CONSULT"),
    "talks": ("04", "CONSULT"),
    "statement": ("01", ""),
    "relations": ("05", "SUPPORT"),
    "sanction": ("16", "SANCTION"),
    "military": ("15", "MOBILIZE"),
    "other": ("", ""),
}
# The data dictionary: what stands in each column, and in what unit or out of which values.
DICTIONARY: dict[str, tuple[str, str]] = {
    "id": ("The event; the same over rebuilds", "12 hexadecimal digits"),
    "date": ("The date, no finer than its source", "EDTF (ISO 8601-2); empty: no date"),
    "first": ("First day on which it may have been", "ISO 8601 day; empty: open or no date"),
    "last": ("Last day on which it may have been", "ISO 8601 day; empty: open or no date"),
    "precision": ("How finely the source speaks", ", ".join(PRECISIONS)),
    "qualifier": ("How loosely the source speaks", ", ".join(QUALIFIERS) + "; empty: not"),
    "basis": ("How the date is known", ", ".join(BASES)),
    "date_in_words": ("The date as a reader says it", "English"),
    "title": ("What happened, in a line", "English"),
    "type": ("What kind of event", ", ".join(EVENT_TYPES)),
    "cameo": ("Root code of the type in CAMEO, the scheme of political event data", "two digits; empty: none fits"),
    "plover": ("The type in PLOVER, CAMEO's successor", "capital letters; empty: none fits"),
    "status": ("Whether it has happened, seen from the articles", ", ".join(STATUSES)),
    "actors": ("Who took part", "ISO 3166-1 alpha-3, former states ISO 3166-3, organisations by short name; parted by “; ”"),
    "actor_names": ("The same, named", "English; parted by “; ”"),
    "people": ("Persons who took part", "names; parted by “; ”"),
    "place": ("Where", "a name; empty: not told"),
    "confidence": ("How sure the program is that it read an event", "0 to 1"),
    "sources": ("Articles that tell of it", "a count"),
    "disagreements": ("Points on which they differ", "a count"),
    "article": ("The article of the first quotation", "a file name"),
    "published": ("When that article appeared", "EDTF; empty: unknown"),
    "quote": ("The first quotation, word for word", "text; an apostrophe before =, +, - or @ was put there by the export"),
    "date_text": ("The words that gave the date", "text; empty: none did"),
}
COLUMNS = tuple(DICTIONARY)
# What a spreadsheet takes for the beginning of a formula, East Asian full-width forms included.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def guard(value: object) -> object:
    """A cell that no spreadsheet runs as a formula: text that looks like one gets an apostrophe before it."""
    return f"'{value}" if isinstance(value, str) and value.lstrip(" ").startswith(_FORMULA) else value


def events_csv(frames: Frames, names: Callable[[str], str]) -> str:
    """A table of the events with the first quotation of each; ``names`` turns an actor's code into its name.

    Several values in a cell are parted by "; ". Lines end in CRLF (RFC 4180).
    """
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    mentions = frames.mentions.drop_duplicates("event_id").set_index("event_id").to_dict("index")
    articles = frames.articles.set_index("article_id").to_dict("index")
    for event in frames.events.to_dict("records"):
        mention = mentions[event["event_id"]]
        row = _row(event, mention, articles[mention["article_id"]], names)
        writer.writerow([guard(row[column]) for column in COLUMNS])
    return out.getvalue()


def dictionary_csv() -> str:
    """The data dictionary as a table of its own."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(("column", "meaning", "unit or values"))
    writer.writerows((column, *told) for column, told in DICTIONARY.items())
    return out.getvalue()


def _row(event: Row, mention: Row, article: Row, names: Callable[[str], str]) -> dict[str, Any]:
    cameo, plover = SCHEMES[event["type"]]
    return {
        **{column: event[column] for column in COLUMNS if column in event},
        "id": event["event_id"], "date": event["date_edtf"], "date_in_words": event["date_words"],
        "first": _day(event["first"]), "last": _day(event["last"]), "cameo": cameo, "plover": plover,
        "actors": "; ".join(event["actors"]), "actor_names": "; ".join(map(names, event["actors"])),
        "people": "; ".join(event["people"]), "article": article["name"], "published": article["published"],
        "quote": mention["quote"], "date_text": mention["date_text"],
    }  # fmt: skip


def _day(value: Any) -> str:
    return "" if pd.isna(value) else value.date().isoformat()
