"""The collection that the pages show: built when an article or a rule changed, then read once and kept."""

from __future__ import annotations

import contextlib
import datetime as dt
import functools
import gc
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pandas as pd
import streamlit as st
from sqlalchemy.exc import OperationalError

from dateline.figures.layout import latest_publication
from dateline.frame import Frames
from dateline.model import Document, Publication, When
from dateline.reading import article_from_text, read_document
from dateline.store import BuildReport, DamagedStoreError, Store, as_it_stands, build, data_dir, seed_dirs, store_path
from dateline.web.view import Known, known_of

ROOT = Path(__file__).resolve().parents[2]
CHECK_EVERY = 10.0  # seconds until the articles are looked at again for changes
LOOK_EVERY = 0.5  # seconds between two looks at how far the loading is
Told = Callable[[int, int, str], None]  # steps done, steps in all, what is under way
EVERY_MADE = 20_000  # objects after which the garbage collector looks through the young ones


class DataFolderError(Exception):
    """The data folder cannot be used; the message is a sentence for the reader, with the folder and the next step."""


@dataclass(frozen=True)
class Collection:
    """Frames of everything in the store, their articles' texts, and a fingerprint that changes with either.

    ``problems`` has a sentence for each file that could not be read.
    """

    frames: Frames
    known: Known
    text_of: Callable[[str], str]
    fingerprint: str
    problems: tuple[str, ...] = ()

    @functools.cached_property
    def latest(self) -> dt.date | None:
        """The latest day on which an article is known to have appeared: the as-of day where none is asked for."""
        return latest_publication(self.frames)

    def document_of(self, article: Any) -> Document:
        """An article, given its row, cut into paragraphs and sentences; its publication date is the collection's."""
        read = article_from_text(self.text_of(article.article_id), article.name)
        return read_document(replace(read, published=publication_of(article)))


def publication_of(article: Any) -> Publication:
    """When an article appeared, out of its row."""
    if pd.isna(article.published_first) or pd.isna(article.published_last):
        return Publication(None, article.published_basis, article.published_reason)
    precision = {4: "year", 7: "month", 10: "day"}.get(len(article.published), "interval")
    when = When(article.published_first.date(), article.published_last.date(), precision)  # type: ignore[arg-type]
    return Publication(when, article.published_basis, article.published_reason)


@dataclass
class _Shelf:
    """Where a process keeps its collection; one for each pair of folders."""

    lock: threading.Lock = field(default_factory=threading.Lock)
    collection: Collection | None = None
    checked: float = float("-inf")
    step: tuple[int, int, str] = (0, 1, "Opening the collection …")

    def fresh(self) -> Collection | None:
        return self.collection if time.monotonic() - self.checked < CHECK_EVERY else None


@functools.cache
def _shelf(data: Path, seeds: tuple[Path, ...]) -> _Shelf:
    return _Shelf()


def load_collection(progress: Told | None = None) -> Collection:
    """The present collection; ``progress`` is told steps done, steps in all and what is under way if it has to be built.

    Raises DataFolderError where the folder or a file in it cannot be read or written.
    """
    data, seeds = data_dir(), seed_dirs()
    shelf = _shelf(data, seeds)
    kept = shelf.fresh()
    if kept:
        return kept

    def told(*step: Any) -> None:
        shelf.step = step
        if progress:
            progress(*step)

    while not shelf.lock.acquire(timeout=LOOK_EVERY):
        if progress:  # another thread is at it
            progress(*shelf.step)
    try:
        shelf.collection = shelf.fresh() or _brought_up_to_date(shelf.collection, data, seeds, told)
        shelf.checked = time.monotonic()
        return shelf.collection
    finally:
        shelf.lock.release()


def loaded_collection() -> Collection | None:
    """The collection as it was last read; None where no page has asked for it yet. Never waits."""
    return _shelf(data_dir(), seed_dirs()).collection


def look_through() -> None:
    """Make sure of the whole store, of which readers saw but a part; a damaged one is built anew when it is next asked for."""
    with contextlib.suppress(OSError):  # which the next reader is told
        try:
            with contextlib.closing(Store.open(store_path(data_dir()))) as store:
                store.look_through()
        except DamagedStoreError:
            _shelf(data_dir(), seed_dirs()).checked = float("-inf")


def _brought_up_to_date(kept: Collection | None, data: Path, seeds: tuple[Path, ...], progress: Told) -> Collection:
    try:
        return (None if kept else _opened(data, seeds, progress)) or _built(kept, data, seeds, progress)
    except (OSError, OperationalError) as error:
        raise DataFolderError(_unusable(data, error)) from error


def _opened(data: Path, seeds: tuple[Path, ...], progress: Told) -> Collection | None:
    """The collection of a store that needs no build; `look_through` sees to what is not read of it."""
    with contextlib.suppress(DamagedStoreError):  # the build will tell of it
        found = as_it_stands(seeds, data)
        return _read(*found, progress) if found else None
    return None


def _built(kept: Collection | None, data: Path, seeds: tuple[Path, ...], progress: Told) -> Collection:
    report = build(seeds, data, lambda done, total, doing: progress(done, total, f"Building the collection, once: {doing} …"))
    if kept and not report.rebuilt and kept.fingerprint == report.fingerprint:
        return replace(kept, problems=report.problems)
    read = _read(Store.open(store_path(data)), report, progress)
    set_aside()
    return read


def _read(store: Store, report: BuildReport, progress: Told) -> Collection:
    frames = store.frames(lambda done, total: progress(done, total, f"Opening the collection of {total:,} rows …"))
    return Collection(frames, known_of(frames), store.article_text, report.fingerprint, report.problems)


def set_aside() -> None:
    """Take what a process keeps for good out of the collector's rounds: to look through it takes a sixth of drawing a picture."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()
    gc.set_threshold(EVERY_MADE)


def _unusable(data: Path, error: OSError | OperationalError) -> str:
    reason = error.strerror or str(error) if isinstance(error, OSError) else str(error.orig)
    file = error.filename if isinstance(error, OSError) else None
    at = f"{file}: " if file and Path(file) != data else ""
    return (
        f"The data folder {data} cannot be used ({at}{reason}). Make it a folder that the server may write to, "
        "or name another one in DATELINE_DATA, and reload."
    )


def load_with_progress() -> None:
    """Load the collection and show how far it is, if that takes a while; nothing stays on the page."""
    place, begun = st.empty(), time.monotonic()

    def show(done: int, total: int, doing: str) -> None:
        nonlocal begun
        if time.monotonic() - begun > LOOK_EVERY:
            begun = time.monotonic()
            place.progress(done / total, doing)

    try:
        load_collection(show)
    finally:
        place.empty()
