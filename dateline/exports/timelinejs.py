"""Frames → the JSON that TimelineJS 3 reads. Words of articles come as text, never as markup."""

from __future__ import annotations

import json
from collections import defaultdict
from html import escape
from typing import Any

import pandas as pd

from dateline.figures.wording import LANE_NAMES, STATUS_WORDS, number_sources, plain_words
from dateline.frame import Frames

_PARTS = ("year", "month", "day")


def events_timelinejs(frames: Frames, title: str) -> str:
    """The dated events; each date only as fine as its source, and in words beside. The title says how many have no date."""
    sources = {source.article_id: source for source in number_sources(frames)}
    quoted: dict[str, list[Any]] = defaultdict(list)
    for mention in frames.mentions.itertuples(index=False):
        quoted[str(mention.event_id)].append(mention)
    rows = list(frames.events.itertuples(index=False))
    dated = [row for row in rows if not (pd.isna(row.first) and pd.isna(row.last))]
    listed = "".join(f"<p>{escape(source.text)}</p>" for source in sources.values())
    left_out = f"<p>{len(rows) - len(dated)} without a date left out.</p>" if len(dated) < len(rows) else ""
    told = {
        "title": {"text": {"headline": escape(plain_words(title)), "text": listed + left_out}},
        "events": [_event(row, quoted[str(row.event_id)], sources) for row in dated],
    }
    return json.dumps(told, ensure_ascii=False, indent=1) + "\n"


def _event(row: Any, mentions: list[Any], sources: dict[str, Any]) -> dict[str, Any]:
    remark = STATUS_WORDS.get(row.status, "")
    quotes = "".join(f"<p>“{escape(m.quote)}” {escape(sources[m.article_id].text)}</p>" for m in mentions)
    first, *rest = _dates(row)
    event: dict[str, Any] = {
        "unique_id": row.event_id, "start_date": first, "display_date": row.date_words,
        "group": LANE_NAMES.get(row.type, row.type),
        "text": {"headline": escape(f"{plain_words(row.title)}{f' ({remark})' if remark else ''}"), "text": quotes},
    }  # fmt: skip
    return event | ({"end_date": rest[0]} if rest else {})


def _dates(row: Any) -> list[dict[str, int]]:
    """Beginning and end, or the one that is told, each with as many of year, month and day as the source gives."""
    sides = row.date_edtf.replace("~", "").split("/")
    told = [(day, side) for day, side in ((row.first, sides[0]), (row.last, sides[-1])) if not pd.isna(day)]
    dates = [dict(list(zip(_PARTS, (day.year, day.month, day.day), strict=True))[: side.count("-") + 1]) for day, side in told]
    return dates[:1] if dates[0] == dates[-1] else dates
