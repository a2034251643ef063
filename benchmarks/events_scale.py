"""From files to events at scale: python -m benchmarks.events_scale CORPUS.jsonl.gz [--jobs N] [--times 1 4]

Each line of the corpus has `text`, `published` and perhaps `title`. The documents are laid out as files, as a user has them,
and `python -m dateline extract` reads them; "x4" has each document four times, the years in text and metadata moved, so that no
two are the same. Seconds, processor seconds of all processes, and the peak of their memory together; then the merging alone,
of made-up mentions. Ratios between sizes say more than seconds do: the machine may be busy.
"""

from __future__ import annotations

import argparse
import contextlib
import ctypes
import datetime as dt
import gzip
import json
import os
import random
import re
import resource
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from dateline import merge
from dateline.model import Article, EventMention, EventType, Publication, Status, TimeMention, When

YEAR = re.compile(r"\b(19[5-9]\d|20[0-3]\d)\b")
SHIFT = 4  # years; keeps 29 February, and moves weekdays, which is well
PAGE = os.sysconf("SC_PAGE_SIZE")
PR_SET_CHILD_SUBREAPER = 36


@dataclass(frozen=True)
class Run:
    """What one run took. ``peak`` is in bytes, 0 where the system does not tell."""

    seconds: float
    cpu: float
    peak: int
    events: int

    def __str__(self) -> str:
        return f"{self.seconds:7.1f} s  {self.cpu:7.1f} cpu s  {self.peak / 1e6:7.0f} MB  {self.events:7} events"


def lay_out(corpus: Path, folder: Path, times: int) -> int:
    """Write the documents as files with their metadata; return how many."""
    with gzip.open(corpus, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    for n in range(times):
        for i, row in enumerate(rows):
            name = folder / f"{n}-{i:05}"
            text = _moved(row["text"], n) + (f"\n\nEdition {n + 1}.\n" if n else "")  # not all have a year to tell them apart
            name.with_suffix(".txt").write_text(text, encoding="utf-8")
            known = {"title": row.get("title", ""), "published": _moved(row["published"], n)}
            name.with_suffix(".json").write_text(json.dumps(known), encoding="utf-8")
    return times * len(rows)


def _moved(text: str, times: int) -> str:
    return YEAR.sub(lambda m: str(int(m[1]) - SHIFT * times), text)


def extract(folder: Path, jobs: int) -> Run:
    _adopt_orphans()
    before, begin = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    command = [sys.executable, "-m", "dateline", "extract", str(folder), "--jobs", str(jobs), "--no-progress"]
    with tempfile.TemporaryFile() as out, subprocess.Popen(command, stdout=out) as process:
        peak = _watched(process)
        seconds = time.perf_counter() - begin
        _wait_for_orphans()
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        out.seek(0)
        events = len(json.load(out)["events"])
    return Run(seconds, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, peak, events)


def _adopt_orphans() -> None:
    """Have processes whose parent ends first count as ours, so that what they took is told too (Linux)."""
    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1)


def _wait_for_orphans() -> None:
    with contextlib.suppress(ChildProcessError):
        while True:
            os.wait()


def _watched(process: subprocess.Popen) -> int:
    """Wait for the end; the most memory that the process and those it started held at one time."""
    done, peak = threading.Event(), 0
    while not done.wait(0.1):
        peak = max(peak, sum(map(_resident, _family(process.pid))))
        if process.poll() is not None:
            done.set()
    return peak


def _family(pid: int) -> Iterator[int]:
    yield pid
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()
    except OSError:
        return
    for child in children:
        yield from _family(int(child))


def _resident(pid: int) -> int:
    try:
        return int(Path(f"/proc/{pid}/statm").read_text(encoding="ascii").split()[1]) * PAGE
    except OSError:
        return 0


ACTORS = tuple(f"A{n:02}" for n in range(80))
TYPES: tuple[EventType, ...] = (
    "treaty",
    "agreement",
    "summit",
    "visit",
    "talks",
    "statement",
    "relations",
    "sanction",
    "military",
)
STATUSES: tuple[Status, ...] = ("occurred", "occurred", "occurred", "planned", "possible", "cancelled")


def made_up(count: int, seed: int = 1, years: int = 30) -> tuple[list[EventMention], list[Article]]:
    """Mentions as a year of a busy news desk has them: a few actors in most, one in three dated loosely, told five times over."""
    dice = random.Random(seed)
    weights = [1 / (n + 1) for n in range(len(ACTORS))]
    first, articles, mentions = dt.date(1990, 1, 1), [], []
    for n in range(count // 10):
        day = first + dt.timedelta(days=dice.randrange(365 * years))
        articles.append(Article(f"{n:012}", f"{n}.txt", "", f"{n:064}", published=Publication(When.day(day), "metadata")))
    told = [_happening(dice, weights, first + dt.timedelta(days=dice.randrange(365 * years))) for _ in range(count // 5)]
    for n in range(count):
        day, kind, actors, status = dice.choice(told)
        actors = actors if dice.random() < 0.9 else actors[:1]
        when, basis = _loosely(dice, day)
        time_ = TimeMention(40, 50, "then", "DATE", "", when, basis, "<made up>")
        mentions.append(
            EventMention(
                articles[n // 10].id,
                100 * (n % 10),
                100 * (n % 10) + 80,
                f"{actors} {kind} {day:%A %d %B}",
                0,
                kind,
                status,
                when,
                basis,
                "<made up>",
                time_,
                actors=actors,
                title=f"{kind} of {day}",
            )
        )
    return mentions, articles


def _happening(dice: random.Random, weights: list[float], day: dt.date) -> tuple[dt.date, EventType, tuple[str, ...], Status]:
    """One that a few mentions tell of; its sides once in a while one, or three."""
    actors = tuple(dict.fromkeys(dice.choices(ACTORS, weights, k=dice.choices([2, 3], [9, 1])[0])))
    return day, dice.choice(TYPES), actors, dice.choice(STATUSES)


def _loosely(dice: random.Random, day: dt.date) -> tuple[When | None, str]:
    loose = [When.week(day), When.month(day.year, day.month), When.year(day.year), When.after(When.year(day.year - 1)), None]
    return (When.day(day), "explicit") if dice.random() < 0.67 else (dice.choices(loose, [4, 6, 3, 1, 1])[0], "relative")


def merging(count: int) -> float:
    mentions, articles = made_up(count)
    begin = time.process_time()
    events = merge(mentions, articles)
    taken = time.process_time() - begin
    print(f"merging {count:7,} mentions {taken:7.1f} cpu s  {len(events):7,} events")
    return taken


def main(corpus: Path | None, jobs: int, times: list[int]) -> None:
    runs = []
    for n in times if corpus else ():
        with tempfile.TemporaryDirectory() as folder:
            count = lay_out(corpus, Path(folder), n)
            runs.append(extract(Path(folder), jobs))
        print(f"{count:6,} documents, {jobs} jobs {runs[-1]}", flush=True)
    if len(runs) > 1:
        print(f"x{times[-1] / times[0]:g} documents: x{runs[-1].seconds / runs[0].seconds:.2f} time, "
              f"x{runs[-1].cpu / runs[0].cpu:.2f} processor time")  # fmt: skip
    taken = [merging(n) for n in (25_000, 50_000, 100_000)]
    print(f"x4 mentions: x{taken[-1] / taken[0]:.2f} processor time")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path, nargs="?", help="without it, only the merging is measured")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--times", type=int, nargs="+", default=[1, 4])
    given = parser.parse_args()
    main(given.corpus, given.jobs, given.times)
