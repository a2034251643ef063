"""Frames → CSV, one row an event, safe to open in a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Mapping
from typing import Any

import pandas as pd

from dateline.frame import Frames

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
COLUMNS = (
    "id", "date", "first", "last", "precision", "qualifier", "basis", "date_in_words", "title", "type", "cameo", "plover",
    "status", "actors", "actor_names", "people", "place", "confidence", "sources", "disagreements", "article", "published",
    "quote", "date_text",
)  # fmt: skip
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
