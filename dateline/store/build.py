"""Articles → store, when there is something new."""

from __future__ import annotations

import errno
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from filelock import FileLock

from dateline.frame import to_frames
from dateline.reading import ArticleFiles, gather_articles, unread_documents
from dateline.store import sqlite
from dateline.store.fingerprint import fingerprint, rules_version
from dateline.store.readings import Readings
from dateline.store.store import DamagedStoreError, Store

Progress = Callable[[int, int, str], object]  # as `pipeline.Progress`


@dataclass(frozen=True, slots=True)
class BuildReport:
    """What came of it. ``problems`` has a sentence for each file that could not be read; the rest is in the store.

    ``kept`` says that the store was left as it was though the articles or the rules changed; ``problems`` says why.
    """

    fingerprint: str
    articles: int
    events: int
    rebuilt: bool
    problems: tuple[str, ...] = ()
    kept: bool = False


def store_path(data_dir: str | Path) -> Path:
    """Where the store of a data directory lies."""
    return Path(data_dir) / "dateline.sqlite"


def build(seeds_dirs: Sequence[str | Path], data_dir: str | Path, progress: Progress | None = None, jobs: int = 1) -> BuildReport:
    """Bring the store up to date with the articles of ``seeds_dirs`` and those uploaded (``data_dir/uploads``).

    Nothing is done where neither an article nor a rule changed. Only articles that are new or changed are read, by ``jobs``
    processes; what was read stays (``data_dir/readings``) if the build is interrupted. ``progress`` gets steps done, steps in
    all and what is under way. Only one process builds at a time; the others wait, then find it done. A damaged store is moved
    aside. A store is kept where its folder is read only, and where a seed folder that gives no article would take some out.
    Raises OSError where the data directory cannot be used.
    """
    data = Path(data_dir)
    if sqlite.is_read_only(store_path(data)):
        return _build(seeds_dirs, data, progress or _silent, jobs)
    try:
        data.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:
        raise NotADirectoryError(errno.ENOTDIR, "it is a file, not a folder", str(data)) from error
    with FileLock(data / "build.lock"):
        return _build(seeds_dirs, data, progress or _silent, jobs)


def as_it_stands(seeds_dirs: Sequence[str | Path], data_dir: str | Path) -> tuple[Store, BuildReport] | None:
    """The store of a data directory where `build` would find neither an article nor a rule changed.

    It is not looked through, which `build` does: what is read of it is checked all the same. Raises DamagedStoreError where it
    is no store, OSError where it cannot be opened.
    """
    path = store_path(data_dir)
    if not path.is_file():
        return None
    store = Store.open(path)
    if report := _up_to_date(store, _all_files(gather_articles(seeds_dirs)[0], Path(data_dir))):
        return store, report
    store.close()
    return None


def _all_files(seeds: Sequence[Path], data: Path) -> list[Path]:
    return [*seeds, *gather_articles([data / "uploads"])[0]]


def _build(seeds_dirs: Sequence[str | Path], data: Path, progress: Progress, jobs: int) -> BuildReport:
    seeds, problems = gather_articles(seeds_dirs)
    files = _all_files(seeds, data)
    store, notes = _open(store_path(data))
    with closing(store):
        if done := _up_to_date(store, files):
            return done
        if sqlite.is_read_only(store.path):
            return _kept(store, [f"{data} cannot be written to, so the store in it stays as it was; build it elsewhere."])
        if problems and len(seeds) < store.seeds():
            return _kept(store, [f"{p.rstrip('.')}; until then the store keeps what it has." for p in problems])
        unread = unread_documents([*seeds_dirs, data / "uploads"])
        return _rebuild(store, files, len(seeds), problems + unread + notes, progress, jobs)


def _silent(done: int, total: int, doing: str) -> None:
    """Say nothing."""


def _open(path: Path) -> tuple[Store, list[str]]:
    try:
        with closing(Store.open(path)) as store:
            store.look_through()
    except DamagedStoreError:
        aside = sqlite.move_aside(path)
        return Store.open(path), [f"The store was damaged; it was moved to {aside.name} and built anew."]
    return Store.open(path), []


def _up_to_date(store: Store, files: Sequence[Path]) -> BuildReport | None:
    """What is there, if nothing changed; where there is no article, the reason for that may have."""
    if not files and not store.count("articles"):
        return None
    stamp = fingerprint(files)
    return _present(store, stamp) if store.fingerprint() == stamp else None


def _present(store: Store, stamp: str) -> BuildReport:
    return BuildReport(stamp, store.count("articles"), store.count("events"), rebuilt=False, problems=store.problems())


def _kept(store: Store, problems: Sequence[str]) -> BuildReport:
    return replace(_present(store, store.fingerprint() or ""), problems=tuple(problems), kept=True)


def _rebuild(store: Store, files: Sequence[Path], seeds: int, problems: list[str], progress: Progress, jobs: int) -> BuildReport:
    from dateline.pipeline import extract_files  # loads all the rules, which who finds a store that is built does not need

    stamp, articles = fingerprint(files), ArticleFiles(files)
    readings = Readings(store.path.parent / "readings", rules_version())
    found = extract_files(articles, jobs, lambda done, total, name: progress(done, total + 1, f"Reading {name}"), readings)
    told = (*problems, *found.problems)
    kept = store.replace(to_frames(found.articles, found.events), articles.text, stamp, told, seeds)
    readings.forget_unused()
    progress(1, 1, "Done")
    return BuildReport(stamp, len(found.articles), len(kept.events), rebuilt=True, problems=told)
