"""The frames of a collection and the texts of its articles, kept in one file."""

from __future__ import annotations

import functools
import hashlib
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, Table, delete, func, insert, inspect, select
from sqlalchemy.exc import IntegrityError

from dateline.frame import Frames, check
from dateline.store import sqlite, tables
from dateline.store.aliases import aliases_of, keep_aliases
from dateline.store.sqlite import DamagedStoreError

Progress = Callable[[int, int], None]


def _silent(done: int, total: int) -> None:
    """Say nothing."""


class Store:
    """A store that is open. Safe to share between threads; each call is a transaction of its own."""

    def __init__(self, path: Path, engine: Engine) -> None:
        self.path = path
        self._engine = engine

    @classmethod
    def open(cls, path: str | Path) -> Store:
        """Open the store at ``path``, made where there is none; in a folder that is read only, to read it.

        Raises DamagedStoreError where the file is no store, ValueError where it is another version's and read only, OSError
        where it cannot be opened. Whether all of it is sound, `look_through` tells.
        """
        path = Path(path)
        engine = sqlite.open_engine(path)
        try:
            with sqlite.reading(path):
                _prepare(path, engine)
        except DamagedStoreError:
            engine.dispose()
            raise
        return cls(path, engine)

    def look_through(self) -> None:
        """Raise DamagedStoreError unless all of it is as it was written. Of a large one that takes seconds, once as it stands."""
        _look_through(self.path, sqlite.state_of(self.path))

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with sqlite.reading(self.path), self._engine.connect() as connection:
            yield connection

    def fingerprint(self) -> str | None:
        """What the articles and the rules were when the store was built; ``None`` where it is empty."""
        with self._reading() as connection:
            return _about(connection, "fingerprint")

    def problems(self) -> tuple[str, ...]:
        """What went wrong with single files when the store was built, a sentence each."""
        with self._reading() as connection:
            return tuple(json.loads(_about(connection, "problems") or "[]"))

    def seeds(self) -> int:
        """How many files the seed folders had when the store was built."""
        with self._reading() as connection:
            return int(_about(connection, "seeds") or 0)

    def count(self, name: str) -> int:
        """How many rows the frame ``name`` has."""
        with self._reading() as connection:
            return int(connection.execute(select(tables.pressings.c.rows).where(tables.pressings.c.name == name)).scalar() or 0)

    def replace(
        self, frames: Frames, text_of: Callable[[str], str], fingerprint: str, problems: Sequence[str] = (), seeds: int = 0
    ) -> Frames:
        """Put ``frames`` and the texts of their articles in place of all there is, in one transaction; return what was written.

        ``problems`` and ``seeds`` are kept for the methods of these names.
        Ids of events that are gone live on as aliases. Raises ValueError, and leaves the store as it was, where the frames
        do not hold together.
        """
        check(frames)
        try:
            known = {"fingerprint": fingerprint, "problems": json.dumps(list(problems), ensure_ascii=False), "seeds": str(seeds)}
            return self._replace(frames, text_of, known)
        except IntegrityError as error:
            raise ValueError(
                f"The frames do not hold together ({error.orig}); the store stays as it was. Build it again."
            ) from error

    def _replace(self, frames: Frames, text_of: Callable[[str], str], known: Mapping[str, str]) -> Frames:
        with sqlite.writing(self._engine).begin() as connection:
            kept = keep_aliases(_read(self.path, connection), frames)
            for table in reversed(tables.metadata.sorted_tables):
                connection.execute(delete(table))
            for name, table in tables.frames.items():
                _write(connection, table, tables.to_rows(name, getattr(kept, name)))
                _write(connection, tables.pressings, [tables.pressing(name, getattr(kept, name))])
            for i in kept.articles["article_id"]:  # one by one: all texts together may be more than memory holds
                _write(connection, tables.texts, [{"article_id": i, "text": text_of(i)}])
            about = {"schema": tables.schema_version(), **known}
            _write(connection, tables.about, [{"key": key, "value": value} for key, value in about.items()])
        return kept

    def frames(self, progress: Progress = _silent) -> Frames:
        """All frames, checked; ``progress`` is told rows read and rows in all."""
        with self._reading() as connection:
            return check(_read(self.path, connection, progress))

    def article_text(self, article_id: str) -> str:
        """The text of an article, offsets and all. Raises ValueError for an id that the store does not hold."""
        with self._reading() as connection:
            text = connection.execute(select(tables.texts.c.text).where(tables.texts.c.article_id == article_id)).scalar()
        if text is None:
            raise ValueError(f"The store has no article {article_id!r}; take an id from its articles.")
        return text

    def aliases(self) -> dict[str, str]:
        """Ids that events once had → the ids they have now."""
        return aliases_of(self.frames())


def _prepare(path: Path, engine: Engine) -> None:
    if sqlite.is_read_only(path):
        _check_version(path, engine)
    else:
        with sqlite.writing(engine).begin() as connection:
            _lay_out(connection)


def _lay_out(connection: Connection) -> None:
    """Make the tables; those of another version of the frames are emptied and made anew, to be filled by the next build."""
    tables.about.create(connection, checkfirst=True)
    if _about(connection, "schema") != tables.schema_version():
        tables.metadata.drop_all(connection)
        tables.metadata.create_all(connection)
        _write(connection, tables.about, [{"key": "schema", "value": tables.schema_version()}])


def _check_version(path: Path, engine: Engine) -> None:
    with engine.connect() as connection:
        if not inspect(connection).has_table("about") or _about(connection, "schema") != tables.schema_version():
            raise ValueError(f"The store {path} is another version's and read only; build it where it can be written to.")


def _about(connection: Connection, key: str) -> str | None:
    return connection.execute(select(tables.about.c.value).where(tables.about.c.key == key)).scalar()


@functools.lru_cache(maxsize=8)
def _look_through(path: Path, state: sqlite.State) -> None:
    with closing(Store.open(path)) as store, store._reading() as connection:
        if not sqlite.is_sound(connection):
            raise DamagedStoreError(path)
        for _ in _pressings(path, connection):
            pass


def _read(path: Path, connection: Connection, progress: Progress = _silent) -> Frames:
    """The frames as they were pressed; those of a store that is empty."""
    total = int(connection.execute(select(func.sum(tables.pressings.c.rows))).scalar() or 0)
    found, done = {}, 0
    for name, arrow in _pressings(path, connection):
        found[name] = tables.to_frame(name, arrow)
        done += len(found[name])
        progress(done, total)
    return Frames(**found) if found else Frames.empty()


def _pressings(path: Path, connection: Connection) -> Iterator[tuple[str, bytes]]:
    """The name of each frame, and the frame as a file, which is what was written."""
    columns = tables.pressings.c
    for name, sha256, arrow in connection.execute(select(columns.name, columns.sha256, columns.arrow)):
        if hashlib.sha256(arrow).hexdigest() != sha256:
            raise DamagedStoreError(path)
        yield name, arrow


def _write(connection: Connection, table: Table, rows: list[dict[str, object]]) -> None:
    if rows:
        connection.execute(insert(table), rows)
