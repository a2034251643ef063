"""Frames → the JSON that CONTRACTS promises: articles, and events with every quotation and every disagreement."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping
from typing import Any

import pandas as pd

from dateline.frame import Frames

Row = Mapping[Any, Any]
Plain = dict[str, Any]


def collection(frames: Frames) -> dict[str, list[Plain]]:
    """All articles and events as plain data. ``date`` is EDTF ("" undated), ``first`` and ``last`` ISO days (null open).

    ``start`` and ``end`` count characters of the decoded text; ``disagreements[].readings[].mentions`` are indices into the
    event's ``mentions``. Events are in the order of the frame: by first day, undated last, then id.
    """
    names = dict(zip(frames.articles["article_id"], frames.articles["name"], strict=True))
    mentions, readings, links = (_by_event(frame) for frame in (frames.mentions, frames.readings, frames.links))
    return {
        "articles": [_article(row) for row in frames.articles.to_dict("records")],
        "events": [
            {
                **_event(row, links[row["event_id"]]),
                "mentions": [_mention(m, names) for m in mentions[row["event_id"]]],
                "disagreements": _disagreements(readings[row["event_id"]]),
            }
            for row in frames.events.to_dict("records")
        ],
    }


def collection_json(frames: Frames) -> str:
    """The same as text, one key a line; the same frames give the same bytes."""
    return json.dumps(collection(frames), ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def _by_event(frame: pd.DataFrame) -> dict[str, list[Row]]:
    rows: dict[str, list[Row]] = defaultdict(list)
    for row in frame.to_dict("records"):
        rows[row["event_id"]].append(row)
    return rows


def _day(value: Any) -> str | None:
    return None if pd.isna(value) else value.date().isoformat()


def _article(row: Row) -> Plain:
    return {
        "id": row["article_id"], "path": row["name"], "title": row["title"], "publisher": row["publisher"] or None,
        "published": row["published"] or None, "published_basis": row["published_basis"], "sha256": row["sha256"],
    }  # fmt: skip


def _event(row: Row, links: list[Row]) -> Plain:
    return {
        "id": row["event_id"], "title": row["title"], "type": row["type"], "status": row["status"], "date": row["date_edtf"],
        "first": _day(row["first"]), "last": _day(row["last"]), "precision": row["precision"] or None,
        "qualifier": row["qualifier"] or None, "basis": row["basis"],
        "related": [{"id": link["other_id"], "kind": link["kind"]} for link in links],
        "actors": list(row["actors"]), "people": list(row["people"]), "place": row["place"] or None,
        "confidence": round(row["confidence"], 3),
    }  # fmt: skip


def _mention(row: Row, names: Mapping[str, str]) -> Plain:
    return {
        "article": names[row["article_id"]], "start": row["start"], "end": row["end"], "quote": row["quote"],
        "date_text": row["date_text"], "date": row["date_edtf"], "first": _day(row["first"]), "last": _day(row["last"]),
        "basis": row["basis"], "type": row["type"], "status": row["status"], "rule": row["rule"],
    }  # fmt: skip


def _disagreements(rows: list[Row]) -> list[Plain]:
    """Readings of one disagreement lie together; those of the same value are one reading with several mentions."""
    told: dict[int, Plain] = {}
    for row in rows:
        entry = told.setdefault(row["disagreement"], {"about": row["about"], "readings": {}, "note": row["note"]})
        entry["readings"].setdefault(row["value"], []).append(row["mention"])
    return [
        {**entry, "readings": [{"value": value, "mentions": mentions} for value, mentions in entry["readings"].items()]}
        for entry in told.values()
    ]
