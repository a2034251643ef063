import datetime as dt
import sqlite3
import threading
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pandas as pd
import pytest

from dateline.frame import Frames
from dateline.model import Event, TimeMention, When
from dateline.store import DamagedStoreError, Store
from tests.samples import far_frames, frames_of, made_article, made_event, seed_frames

DAY = When.day(dt.date(2024, 6, 14))


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store.open(tmp_path / "new" / "store.sqlite")


def keep(store: Store, frames: Frames, stamp: str = "1") -> Frames:
    return store.replace(frames, "Text of {}.".format, stamp)


def event_at(start: int, name: str, *more: int, article: int = 0) -> Event:
    """An event with quotations at these places of one article."""
    event = made_event(1, DAY, article=article)
    mentions = tuple(replace(event.mentions[0], start=s, end=s + len(event.mentions[0].quote)) for s in (start, *more))
    return replace(event, id=name, mentions=mentions)


@pytest.mark.parametrize("frames", [seed_frames(), far_frames(), Frames.empty()], ids=["seeds", "far years", "empty"])
def test_gives_back_what_it_was_given(store: Store, frames: Frames) -> None:
    keep(store, frames)
    for name, frame in store.frames().items():
        pd.testing.assert_frame_equal(frame, getattr(frames, name))


def test_a_new_store_is_empty(store: Store) -> None:
    assert store.fingerprint() is None
    assert store.frames().events.empty
    assert store.aliases() == {}


def test_replacing_leaves_nothing_of_what_was(store: Store) -> None:
    keep(store, seed_frames(), "1")
    keep(store, frames_of(made_event(1, DAY)), "2")
    assert store.fingerprint() == "2"
    assert list(store.frames().events["event_id"]) == ["made-0001"]


def test_gives_the_text_of_an_article(store: Store) -> None:
    frames = frames_of(made_event(1, DAY))
    keep(store, frames)
    assert store.article_text(made_article().id) == f"Text of {made_article().id}."
    with pytest.raises(ValueError, match="no article 'none'"):
        store.article_text("none")


def test_a_failed_replacement_changes_nothing(store: Store) -> None:
    keep(store, frames_of(made_event(1, DAY)), "1")
    twice = frames_of(made_event(2, DAY), made_event(2, DAY))
    with pytest.raises(ValueError, match="do not hold together"):
        keep(store, twice, "2")
    with pytest.raises(ValueError, match="Events without a quotation"):
        keep(store, replace(frames_of(made_event(2, DAY)), mentions=Frames.empty().mentions), "3")
    assert store.fingerprint() == "1"
    assert list(store.frames().events["event_id"]) == ["made-0001"]


# events before (id: places of its quotations), events after, aliases
HISTORIES = {
    "renamed": ({"old": [5]}, {"new": [5]}, {"old": "new"}),
    "merged": ({"a": [5], "b": [9]}, {"a": [5, 9]}, {"b": "a"}),
    "split": ({"a": [5, 9]}, {"b": [5], "c": [9]}, {"a": "b"}),
    "kept": ({"a": [5]}, {"a": [5], "b": [9]}, {}),
    "gone": ({"a": [5]}, {"b": [9]}, {}),
    "kept, its quotation moved": ({"a": [5], "b": [9]}, {"a": [9], "b": [5]}, {}),
}


@pytest.mark.parametrize(("before", "after", "aliases"), HISTORIES.values(), ids=HISTORIES)
def test_ids_live_on(store: Store, before: dict[str, list[int]], after: dict[str, list[int]], aliases: dict[str, str]) -> None:
    keep(store, frames_of(*(event_at(places[0], name, *places[1:]) for name, places in before.items())))
    kept = keep(store, frames_of(*(event_at(places[0], name, *places[1:]) for name, places in after.items())))
    assert store.aliases() == aliases
    pd.testing.assert_frame_equal(store.frames().events, kept.events)


def test_aliases_follow_their_event_through_later_builds(store: Store) -> None:
    for name in ("first", "second", "third"):
        keep(store, frames_of(event_at(5, name)))
    assert store.aliases() == {"first": "third", "second": "third"}
    keep(store, frames_of(event_at(5, "first")))
    assert store.aliases() == {"second": "first", "third": "first"}


def test_the_same_place_in_another_article_is_another_event(store: Store) -> None:
    keep(store, frames_of(event_at(5, "a", article=0)))
    keep(store, frames_of(event_at(5, "b", article=1)))
    assert store.aliases() == {}


def dated_at(start: int, name: str, kind: str, words: tuple[int, int]) -> Event:
    """An event of this type whose quotation begins at ``start`` and whose date words stand at ``words``."""
    event = event_at(start, name)
    time = TimeMention(*words, "x" * (words[1] - words[0]), "DATE", "", DAY, "explicit", "sample")
    return replace(event, type=kind, mentions=(replace(event.mentions[0], type=kind, time=time),))


# Events before and after, (id: type and place of the date words) in one sentence, and the aliases.
SHARED_SENTENCES = {
    "another type": ({"a": ("treaty", (9, 13))}, {"b": ("relations", (9, 13))}, {}),
    "another date": ({"a": ("treaty", (9, 13))}, {"b": ("treaty", (20, 24))}, {}),
    "each its own": (
        {"a": ("treaty", (9, 13)), "b": ("relations", (9, 13)), "c": ("treaty", (20, 24))},
        {"n": ("relations", (9, 13)), "o": ("treaty", (20, 24)), "p": ("treaty", (9, 13))},
        {"a": "p", "b": "n", "c": "o"},
    ),
    "two that nothing tells apart": (
        {"a": ("talks", (9, 13)), "b": ("talks", (9, 13))},
        {"n": ("talks", (9, 13)), "o": ("talks", (9, 13))},
        {},
    ),
}


@pytest.mark.parametrize(("before", "after", "aliases"), SHARED_SENTENCES.values(), ids=SHARED_SENTENCES)
def test_events_that_share_a_sentence_are_not_taken_for_each_other(store: Store, before, after, aliases) -> None:
    keep(store, frames_of(*(dated_at(5, name, *what) for name, what in before.items())))
    keep(store, frames_of(*(dated_at(5, name, *what) for name, what in after.items())))
    assert store.aliases() == aliases


def test_refuses_a_file_that_is_no_store(tmp_path: Path) -> None:
    path = tmp_path / "store.sqlite"
    path.write_bytes(b"no database at all" * 100)
    with pytest.raises(DamagedStoreError, match=r"store\.sqlite is damaged"):
        Store.open(path)


def test_what_was_written_and_is_read_differently_is_told(tmp_path: Path) -> None:
    with closing(Store.open(tmp_path / "s.sqlite")) as store:
        keep(store, seed_frames())
        store.look_through()
    with closing(sqlite3.connect(store.path)) as connection:
        (arrow,) = connection.execute("SELECT arrow FROM pressings WHERE name = 'events'").fetchone()
    file = bytearray(store.path.read_bytes())
    file[file.rindex(arrow[900:950])] ^= 1  # within a page: SQLite itself sees nothing wrong with it
    store.path.write_bytes(file)
    with closing(Store.open(store.path)) as store:
        for read in (store.frames, store.look_through):
            with pytest.raises(DamagedStoreError, match=r"s\.sqlite is damaged"):
                read()


def test_a_store_is_looked_through_once_as_it_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    looks: list[object] = []
    monkeypatch.setattr("dateline.store.sqlite.is_sound", lambda connection: not looks.append(connection))
    for written in range(2):
        with closing(Store.open(tmp_path / "s.sqlite")) as store:
            keep(store, frames_of(made_event(1, DAY)), str(written))
        for _ in range(2):
            with closing(Store.open(tmp_path / "s.sqlite")) as store:
                store.look_through()
        assert len(looks) == written + 1


def test_counts_the_rows_of_its_frames(store: Store) -> None:
    assert store.count("mentions") == 0
    keep(store, seed_frames())
    assert {name: store.count(name) for name, _ in seed_frames().items()} == {n: len(f) for n, f in seed_frames().items()}


def test_tables_of_another_version_are_made_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as older:
        older.setattr("dateline.store.tables.schema_version", lambda: "older")
        keep(Store.open(tmp_path / "s.sqlite"), frames_of(made_event(1, DAY)))
    store = Store.open(tmp_path / "s.sqlite")
    assert store.fingerprint() is None
    assert store.frames().events.empty


def test_readers_go_on_while_one_writes_and_see_whole_states_only(store: Store) -> None:
    sizes: set[tuple[int, int]] = set()
    done = threading.Event()

    def read() -> None:
        while not done.is_set():
            frames = store.frames()
            sizes.add((len(frames.articles), len(frames.events)))

    keep(store, frames_of(made_event(1, DAY)))
    reader = threading.Thread(target=read)
    reader.start()
    for _ in range(5):
        keep(store, seed_frames())
        keep(store, frames_of(made_event(1, DAY)))
    done.set()
    reader.join()
    assert sizes <= {(2, len(seed_frames().events)), (5, 1)}
    assert sizes


def test_the_file_is_written_ahead_and_through(store: Store) -> None:
    with store._engine.connect() as connection:
        pragmas = [
            connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in ("journal_mode", "synchronous", "foreign_keys")
        ]
    assert pragmas == ["wal", 2, 1]
    assert sqlite3.connect(store.path).execute("SELECT count(*) FROM events").fetchone() == (0,)


def test_writers_queue(store: Store) -> None:
    failures: list[BaseException] = []

    def write(name: str) -> None:
        try:
            for n in range(15):
                keep(store, frames_of(event_at(5, f"{name}-{n}")))
        except Exception as error:
            failures.append(error)

    writers = [threading.Thread(target=write, args=(name,)) for name in "ab"]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert failures == []
    assert len(store.aliases()) == 29
