"""The tables of the store: one for each frame, with the columns that `frame.SCHEMA` declares, and what is known of the whole."""

from __future__ import annotations

import hashlib
import io
import json
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa
from sqlalchemy import Column, Float, ForeignKeyConstraint, Integer, LargeBinary, MetaData, Table, Text, UniqueConstraint
from sqlalchemy.types import TypeEngine

from dateline.frame import BOOL, DAY, FLOAT, INT, LIST, SCHEMA, STR

metadata = MetaData()

_TYPES: dict[str, type[TypeEngine[Any]]] = {STR: Text, DAY: Text, LIST: Text, INT: Integer, FLOAT: Float, BOOL: Integer}
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


# Each frame once more, as one file that is read at once: row by row, a large one takes ten times as long.
pressings = Table(
    "pressings",
    metadata,
    Column("name", Text, primary_key=True),
    Column("rows", Integer, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("arrow", LargeBinary, nullable=False),
)


def schema_version() -> str:
    """A hash over the columns, which tells the tables of one version of the frames from another's."""
    return hashlib.sha256(repr((SCHEMA, pressings.columns.keys())).encode()).hexdigest()[:16]


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


def pressing(name: str, frame: pd.DataFrame) -> dict[str, object]:
    """The row of `pressings` that keeps a frame; a mark in its bytes that SQLite would not see changes the hash."""
    arrow = pressed(name, frame)
    return {"name": name, "rows": len(frame), "sha256": hashlib.sha256(arrow).hexdigest(), "arrow": arrow}


def pressed(name: str, frame: pd.DataFrame) -> bytes:
    """A frame as an Arrow file; its days stay days, and its lists are JSON, each one once."""
    columns = {column: _column(frame[column], kind) for column, kind in SCHEMA[name].items()}
    file = io.BytesIO()
    table = pa.table(columns)
    with pa.ipc.new_file(file, table.schema, options=pa.ipc.IpcWriteOptions(compression="zstd")) as writer:
        writer.write_table(table)
    return file.getvalue()


def _column(values: pd.Series, kind: str) -> pa.Array:
    return pa.array(_written(values, LIST), pa.large_string()).dictionary_encode() if kind == LIST else pa.array(values)


def to_frame(name: str, file: bytes) -> pd.DataFrame:
    """The frame that was `pressed` into an Arrow file."""
    table = pa.ipc.open_file(file).read_all().combine_chunks()
    return pd.DataFrame({column: _read(table[column], kind) for column, kind in SCHEMA[name].items()}, copy=False)


def _read(values: pa.ChunkedArray, kind: str) -> pd.Series:
    if kind != LIST:
        return values.to_pandas().astype(kind)
    lists = values.combine_chunks() if len(values) else pa.array([], pa.large_string()).dictionary_encode()
    once = np.empty(len(lists.dictionary), dtype=LIST)
    for at, text in enumerate(lists.dictionary.to_pylist()):
        once[at] = json.loads(text)  # the same few again and again; no one changes a list of a frame
    return pd.Series(once[lists.indices.to_numpy()], dtype=LIST)
