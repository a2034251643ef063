"""The tables of the store: one for each frame, with the columns that `frame.SCHEMA` declares, and what is known of the whole."""

from __future__ import annotations

import functools
import hashlib
import json
from collections.abc import Iterable, Sequence
from typing import Any

import pandas as pd
import pyarrow as pa
from sqlalchemy import Column, Float, ForeignKeyConstraint, Integer, MetaData, Table, Text, UniqueConstraint
from sqlalchemy.types import TypeEngine

from dateline.frame import BOOL, DAY, FLOAT, INT, LIST, SCHEMA, STR

metadata = MetaData()

_TYPES: dict[str, type[TypeEngine[Any]]] = {STR: Text, DAY: Text, LIST: Text, INT: Integer, FLOAT: Float, BOOL: Integer}
_ARROW = {STR: pa.large_string(), DAY: pa.large_string(), LIST: pa.large_string(), INT: pa.int64(), FLOAT: pa.float64(),
          BOOL: pa.int64()}  # fmt: skip
_UNIQUE = {"events": ["event_id"], "articles": ["article_id"], "mentions": ["event_id", "mention"]}
_REFERS: dict[str, dict[Any, Any]] = {
    "mentions": {"event_id": "events.event_id", "article_id": "articles.article_id"},
    "readings": {("event_id", "mention"): ("mentions.event_id", "mentions.mention")},
    "links": {"event_id": "events.event_id"},
}


def _table(name: str) -> Table:
    """``position`` keeps the order of the frame; days are ISO text, lists JSON."""
    constraints: list[Any] = [UniqueConstraint(*_UNIQUE[name])] if name in _UNIQUE else []
    for columns, targets in _REFERS.get(name, {}).items():
        pair = ([columns], [targets]) if isinstance(columns, str) else (list(columns), list(targets))
        constraints.append(ForeignKeyConstraint(*pair))
    columns = [Column(column, _TYPES[kind], nullable=kind == DAY) for column, kind in SCHEMA[name].items()]
    return Table(name, metadata, Column("position", Integer, primary_key=True), *columns, *constraints)


about = Table("about", metadata, Column("key", Text, primary_key=True), Column("value", Text, nullable=False))
# In the order in which rows may be written: what is referred to comes first.
frames = {name: _table(name) for name in ("articles", "events", "mentions", "readings", "links")}
texts = Table(
    "texts",
    metadata,
    Column("article_id", Text, primary_key=True),
    Column("text", Text, nullable=False),
    ForeignKeyConstraint(["article_id"], ["articles.article_id"]),
)


def schema_version() -> str:
    """A hash over the columns, which tells the tables of one version of the frames from another's."""
    return hashlib.sha256(repr(SCHEMA).encode()).hexdigest()[:16]


def to_rows(name: str, frame: pd.DataFrame) -> list[dict[str, object]]:
    """A frame as rows of its table."""
    columns = {column: _written(frame[column], kind) for column, kind in SCHEMA[name].items()}
    names = ["position", *columns]
    return [dict(zip(names, values, strict=True)) for values in zip(range(len(frame)), *columns.values(), strict=True)]


def _written(values: pd.Series, kind: str) -> list[Any]:
    if kind == DAY:
        return [None if pd.isna(day) else day.date().isoformat() for day in values]
    if kind == LIST:
        return [json.dumps(list(value), ensure_ascii=False) for value in values]
    return values.tolist()


def to_frame(name: str, parts: Iterable[Sequence[Sequence[Any]]]) -> pd.DataFrame:
    """Rows of a table, in order and without their position, as its frame.

    They come in parts, so that the rows of a large table are never all there as Python's objects.
    """
    columns = SCHEMA[name]
    schema = pa.schema([(column, _ARROW[kind]) for column, kind in columns.items()])
    table = pa.Table.from_batches([_batch(rows, schema) for rows in parts], schema).combine_chunks()
    return pd.DataFrame({column: _read(table[column], kind) for column, kind in columns.items()})


def _batch(rows: Sequence[Sequence[Any]], schema: pa.Schema) -> pa.RecordBatch:
    values = zip(*rows, strict=True)
    return pa.record_batch([pa.array(v, field.type) for v, field in zip(values, schema, strict=True)], schema)


def _read(values: pa.ChunkedArray, kind: str) -> pd.Series:
    if kind == LIST:
        read = functools.cache(json.loads)  # the same few actors again and again; no one changes a list of a frame
        return pd.Series([read(value) for value in values.to_pylist()], dtype=LIST)
    if kind == DAY:
        return values.cast(pa.date32()).cast(pa.timestamp("us")).to_pandas()
    return values.to_pandas().astype(kind)
