"""What only SQLite knows: how to open it, how to lock it, and what it says when a file is damaged. No other module does."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError, OperationalError

_WAIT_SECONDS = 60
_SIDE_FILES = ("-wal", "-shm")
# WAL lets readers go on while one process writes; FULL survives a power cut.
_PRAGMAS = ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON")
State = tuple[tuple[int, int, int], ...]


class DamagedStoreError(ValueError):
    """The file is no store, its pages do not hold together, or they are not what was written."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"The store {path.name} is damaged; run `python -m dateline build` to move it aside and build it anew.")


def open_engine(path: Path) -> Engine:
    """An engine on the file, made where there is none."""
    if is_read_only(path):
        # SQLite could not lay its side files beside it.
        return create_engine(URL.create("sqlite", database=f"file:{quote(str(path))}", query={"immutable": "1", "uri": "true"}))
    path.parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(URL.create("sqlite", database=str(path)), connect_args={"timeout": _WAIT_SECONDS})
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def is_read_only(path: Path) -> bool:
    """Whether there is a file that cannot be written to, it or its folder."""
    return path.is_file() and not (os.access(path.parent, os.W_OK) and os.access(path, os.W_OK))


def writing(engine: Engine) -> Engine:
    """The same engine, its transactions taking the write lock when they begin (two writers queue and never deadlock)."""
    return engine.execution_options(writing=True)


def _prepare(connection: Any, _record: object) -> None:
    connection.isolation_level = None  # the driver's own BEGIN would come too late
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE" if connection.get_execution_options().get("writing") else "BEGIN")


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """Say what is wrong with a file that is read: DamagedStoreError where it is damaged, OSError where it cannot be opened."""
    try:
        yield
    except OperationalError as error:
        raise OSError(f"{path}: {error.orig}") from error
    except DatabaseError as error:
        raise DamagedStoreError(path) from error


def is_sound(connection: Connection) -> bool:
    """Whether the pages of the file hold together; all are read."""
    return bool(connection.exec_driver_sql("PRAGMA quick_check(1)").scalar() == "ok")


def state_of(path: Path) -> State:
    """What changes when the file, or the one beside it that is written first, is written to."""
    seen = [file.stat() for file in (path, path.with_name(path.name + _SIDE_FILES[0])) if file.is_file()]
    return tuple((file.st_ino, file.st_size, file.st_mtime_ns) for file in seen if file.st_size)


def move_aside(path: Path) -> Path:
    """Rename a damaged file, and its side files, to the first free name; return it."""
    n = 1
    while (aside := path.with_name(f"{path.stem}.damaged-{n}{path.suffix}")).exists():
        n += 1
    path.replace(aside)
    for side in _SIDE_FILES:
        path.with_name(path.name + side).unlink(missing_ok=True)
    return aside
