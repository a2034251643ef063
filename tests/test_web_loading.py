"""The collection is loaded once; whoever waits for it is told how far it is."""

from __future__ import annotations

import contextlib
import sqlite3
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from benchmarks.made import made_frames
from dateline.exports.apart import Apart
from dateline.store import Store, build, data_dir, seed_dirs, store_path
from dateline.store.fingerprint import fingerprint
from dateline.web import ahead, loading
from dateline.web.kept import shelf
from dateline.web.picture import MOST_KEPT
from dateline.web.view import View


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "none").mkdir()
    monkeypatch.setenv("DATELINE_DATA", str(tmp_path))
    monkeypatch.setenv("DATELINE_SEEDS", str(tmp_path / "none"))
    return tmp_path


def test_the_rows_of_a_store_are_counted_while_they_are_read(folder: Path) -> None:
    frames = made_frames(50)
    Store.open(store_path(folder)).replace(frames, lambda _: "Nothing of note.", fingerprint([]))
    told: list[tuple[int, int, str]] = []
    loading.load_collection(lambda *step: told.append(step))
    rows = sum(len(frame) for _, frame in frames.items())
    filled = sum(not frame.empty for _, frame in frames.items())
    assert [done for done, *_ in told] == sorted(done for done, *_ in told)
    assert len({done for done, *_ in told}) == filled > 1
    assert told[-1] == (rows, rows, f"Opening the collection of {rows} rows …")


def test_who_waits_for_another_that_loads_is_told_its_steps(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loading, "LOOK_EVERY", 0.01)
    told: list[Any] = []
    seen = threading.Event()

    def progress(*step: Any) -> None:
        told.append(step)
        seen.set()

    shelf = loading._shelf(data_dir(), seed_dirs())
    with shelf.lock:
        shelf.step = (3, 10, "Reading the third")
        waiter = threading.Thread(target=lambda: told.append(loading.load_collection(progress)))
        waiter.start()
        assert seen.wait(20)
        shelf.collection, shelf.checked = "loaded by the other", time.monotonic()  # type: ignore[assignment]
    waiter.join(20)
    assert told[0] == (3, 10, "Reading the third")
    assert told[-1] == "loaded by the other"


TEXT = "Leaders meet\n\nPresident Vladimir Putin met North Korean leader Kim Jong-un in Vladivostok on April 25, 2019.\n"


def test_a_store_that_proves_damaged_later_is_built_anew(folder: Path) -> None:
    (folder / "none" / "a.txt").write_text(TEXT, encoding="utf-8")
    build(seed_dirs(), data_dir())
    path = store_path(folder)
    with contextlib.closing(sqlite3.connect(path)) as store:
        store.execute("PRAGMA journal_mode=DELETE")
        page, (root,) = (
            store.execute("PRAGMA page_size").fetchone()[0],
            store.execute("SELECT rootpage FROM sqlite_master WHERE name = 'texts'").fetchone(),
        )
    torn = bytearray(path.read_bytes())
    torn[(root - 1) * page : root * page] = b"torn" * (page // 4)
    path.write_bytes(torn)
    shown = loading.load_collection()
    assert (len(shown.frames.events), shown.problems) == (1, ())
    loading.look_through()
    mended = loading.load_collection()
    assert "moved to dateline.damaged-1.sqlite" in mended.problems[0]
    assert mended.text_of(mended.frames.articles["article_id"][0]) == TEXT
    assert b"torntorn" in (folder / "dateline.damaged-1.sqlite").read_bytes()


def test_a_sound_store_is_not_read_again(folder: Path) -> None:
    shown = loading.load_collection()
    loading.look_through()
    assert loading.load_collection() is shown


def test_what_is_made_ahead_goes_on_after_a_fault_but_not_without_a_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[str] = []

    def step(name: str, error: Exception | None = None) -> Callable[[], None]:
        def do() -> None:
            done.append(name)
            if error:
                raise error

        return do

    steps = (step("a", ValueError("odd")), step("b"), step("c", loading.DataFolderError("none")), step("d"))
    monkeypatch.setattr(ahead, "_STEPS", steps)
    ahead._get_ready()
    assert done == ["a", "b", "c"]


def test_what_the_first_reader_asks_for_is_made_ahead(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dateline.web.picture.drawer", Apart)  # which is not started: the asker draws
    (folder / "none" / "a.txt").write_text(TEXT, encoding="utf-8")
    fingerprint = loading.load_collection().fingerprint
    ahead._draw()
    kept = [key for key in shelf("pictures", MOST_KEPT).values if key[0] == fingerprint]
    assert [(view, theme) for _, view, theme, _ in kept] == [(View(), "light"), (View(), "dark")]
