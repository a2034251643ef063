"""The collection is loaded once; whoever waits for it is told how far it is."""

from __future__ import annotations

import threading
import time
from pathlib import Path
from typing import Any

import pytest

from benchmarks.made import made_frames
from dateline.store import Store, data_dir, seed_dirs, store_path
from dateline.store.fingerprint import fingerprint
from dateline.web import loading


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
