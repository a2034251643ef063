"""Articles → store, when there is something new."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock

from dateline.frame import to_frames
from dateline.pipeline import extract_events
from dateline.reading import find_articles, read_articles
from dateline.store import sqlite
from dateline.store.fingerprint import fingerprint
from dateline.store.store import DamagedStoreError, Store

Progress = Callable[[int, int, str], None]


@dataclass(frozen=True, slots=True)
class BuildReport:
    """What came of it. ``problems`` has a sentence for each file that could not be read; the rest is in the store."""

    fingerprint: str
    articles: int
    events: int
    rebuilt: bool
    problems: tuple[str, ...] = ()


def store_path(data_dir: str | Path) -> Path:
    """Where the store of a data directory lies."""
    return Path(data_dir) / "dateline.sqlite"


def build(seeds_dirs: Sequence[str | Path], data_dir: str | Path, progress: Progress | None = None) -> BuildReport:
    """Bring the store up to date with the articles of ``seeds_dirs`` and those uploaded (``data_dir/uploads``).

    Nothing is done where neither an article nor a rule changed. ``progress`` gets steps done, steps in all and what is
    under way. Only one process builds at a time; the others wait, then find it done. A damaged store is moved aside.
    """
    data = Path(data_dir)
    data.mkdir(parents=True, exist_ok=True)
    with FileLock(data / "build.lock"):
        files, problems = _files([*map(Path, seeds_dirs), data / "uploads"])
        store, notes = _open(store_path(data))
        try:
            return _up_to_date(store, files) or _rebuild(store, files, problems + notes, progress or _silent)
        finally:
            store.close()


def _silent(done: int, total: int, doing: str) -> None:
    """Say nothing."""


def _files(folders: Sequence[Path]) -> tuple[list[Path], list[str]]:
    files: list[Path] = []
    problems: list[str] = []
    for folder in folders:
        try:
            files += find_articles([folder])
        except ValueError as error:
            if folder.name != "uploads":
                problems.append(str(error))
    return files, problems


def _open(path: Path) -> tuple[Store, list[str]]:
    try:
        return Store.open(path), []
    except DamagedStoreError:
        aside = sqlite.move_aside(path)
        return Store.open(path), [f"The store was damaged; it was moved to {aside.name} and built anew."]


def _up_to_date(store: Store, files: Sequence[Path]) -> BuildReport | None:
    stamp = fingerprint(files)
    if store.fingerprint() != stamp:
        return None
    frames = store.frames()
    return BuildReport(stamp, len(frames.articles), len(frames.events), rebuilt=False, problems=store.problems())


def _rebuild(store: Store, files: Sequence[Path], problems: list[str], progress: Progress) -> BuildReport:
    """Each file counts twice: once decoded, once searched for events."""
    stamp, steps = fingerprint(files), 2 * len(files) + 1
    articles, unread = read_articles(files, progress=lambda done, name: progress(done, steps, f"Opening {name}"))
    found = extract_events(articles, progress=lambda done, _, name: progress(len(files) + done, steps, f"Reading {name}"))
    texts = {a.id: a.text for a in found.articles}
    kept = store.replace(to_frames(found.articles, found.events), texts, stamp, [*problems, *unread])
    progress(steps, steps, "Done")
    return BuildReport(stamp, len(texts), len(kept.events), rebuilt=True, problems=(*problems, *unread))
