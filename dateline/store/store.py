"""The frames of a collection and the texts of its articles, kept in one file."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from sqlalchemy import Connection, Engine, Table, delete, func, insert, inspect, select
from sqlalchemy.exc import IntegrityError

from dateline.frame import Frames, check
from dateline.store import sqlite, tables
from dateline.store.aliases import aliases_of, keep_aliases

Progress = Callable[[int, int], None]


class DamagedStoreError(ValueError):
    """The file is no store, or its pages do not hold together."""


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

        Raises DamagedStoreError where the file is no sound store, ValueError where it is another version's and read only,
        OSError where it cannot be opened.
        """
        path = Path(path)
        engine = sqlite.open_engine(path)
        if not sqlite.is_sound(engine):
            engine.dispose()
            raise DamagedStoreError(
                f"The store {path.name} is damaged; run `python -m dateline build` to move it aside and build it anew."
            )
        if sqlite.is_read_only(path):
            _check_version(path, engine)
        else:
            with sqlite.writing(engine).begin() as connection:
                _lay_out(connection)
        return cls(path, engine)

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()

    def fingerprint(self) -> str | None:
        """What the articles and the rules were when the store was built; ``None`` where it is empty."""
        with self._engine.connect() as connection:
            return _about(connection, "fingerprint")

    def problems(self) -> tuple[str, ...]:
        """What went wrong with single files when the store was built, a sentence each."""
        with self._engine.connect() as connection:
            return tuple(json.loads(_about(connection, "problems") or "[]"))

    def seeds(self) -> int:
        """How many files the seed folders had when the store was built."""
        with self._engine.connect() as connection:
            return int(_about(connection, "seeds") or 0)

    def count(self, name: str) -> int:
        """How many rows the frame ``name`` has."""
        with self._engine.connect() as connection:
            return _count(connection, tables.frames[name])

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
            kept = keep_aliases(_read(connection), frames)
            for table in reversed(tables.metadata.sorted_tables):
                connection.execute(delete(table))
            for name, table in tables.frames.items():
                _write(connection, table, tables.to_rows(name, getattr(kept, name)))
                _write(connection, tables.pressings, [{"name": name, "arrow": tables.pressed(name, getattr(kept, name))}])
            for i in kept.articles["article_id"]:  # one by one: all texts together may be more than memory holds
                _write(connection, tables.texts, [{"article_id": i, "text": text_of(i)}])
            about = {"schema": tables.schema_version(), **known}
            _write(connection, tables.about, [{"key": key, "value": value} for key, value in about.items()])
        return kept

    def frames(self, progress: Progress = _silent) -> Frames:
        """All frames, checked; ``progress`` is told rows read and rows in all."""
        with self._engine.connect() as connection:
            return check(_read(connection, progress))

    def article_text(self, article_id: str) -> str:
        """The text of an article, offsets and all. Raises ValueError for an id that the store does not hold."""
        with self._engine.connect() as connection:
            text = connection.execute(select(tables.texts.c.text).where(tables.texts.c.article_id == article_id)).scalar()
        if text is None:
            raise ValueError(f"The store has no article {article_id!r}; take an id from its articles.")
        return text

    def aliases(self) -> dict[str, str]:
        """Ids that events once had → the ids they have now."""
        return aliases_of(self.frames())


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


def _read(connection: Connection, progress: Progress = _silent) -> Frames:
    """The frames as they were pressed; those of a store that is empty."""
    total = sum(_count(connection, table) for table in tables.frames.values())
    found, done = {}, 0
    for name, arrow in connection.execute(select(tables.pressings.c.name, tables.pressings.c.arrow)):
        found[name] = tables.to_frame(name, arrow)
        done += len(found[name])
        progress(done, total)
    return Frames(**found) if found else Frames.empty()


def _count(connection: Connection, table: Table) -> int:
    return int(connection.execute(select(func.count()).select_from(table)).scalar() or 0)


def _write(connection: Connection, table: Table, rows: list[dict[str, object]]) -> None:
    if rows:
        connection.execute(insert(table), rows)
