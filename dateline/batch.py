"""Articles read in several processes, a bounded number of them on the way at any time."""

from __future__ import annotations

import gc
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from itertools import chain, islice
from multiprocessing import get_all_start_methods, get_context
from multiprocessing.context import BaseContext

from dateline.actors import Person
from dateline.brief import from_bytes, read_brief, to_bytes
from dateline.model import Article

TOGETHER = 8  # articles handed over at once


@dataclass(frozen=True)
class Task:
    """An article to read, with the people whom others introduce to it; ``before`` is its brief of an earlier reading."""

    key: str
    article: Article
    people: Mapping[str, Person]
    before: bytes | None = None


@dataclass(frozen=True)
class Done:
    """What came of a task: its brief as bytes, or ``None`` and ``problem``, a sentence."""

    key: str
    article_id: str
    name: str
    brief: bytes | None
    problem: str = ""


def read_all(tasks: Iterable[Task], jobs: int) -> Iterator[Done]:
    """Read every article, in order. One that our rules fail on is passed over with a sentence, for the sake of the others.

    A few are read here: starting ``jobs`` processes would take longer. Raises ValueError where the system ends a process.
    """
    iterator = iter(tasks)
    few = list(islice(iterator, 2 * TOGETHER))
    if jobs <= 1 or len(few) < 2 * TOGETHER:
        yield from map(_read, chain(few, iterator))
        return
    with ProcessPoolExecutor(jobs, _ready_made(), _settle) as pool:
        waiting: deque[Future[list[Done]]] = deque()
        try:
            for together in _together(chain(few, iterator)):
                waiting.append(pool.submit(_read_together, together))
                if len(waiting) > 3 * jobs:
                    yield from waiting.popleft().result()
            while waiting:
                yield from waiting.popleft().result()
        except BrokenProcessPool as error:
            raise ValueError(
                f"The system ended one of the {jobs} reading processes, for want of memory perhaps; use fewer (--jobs)."
            ) from error


def _ready_made() -> BaseContext:
    """Where the system can: processes forked from one that has the tables of all rules ready, and no threads to copy half-way."""
    if "forkserver" not in get_all_start_methods():
        return get_context("spawn")
    context = get_context("forkserver")
    context.set_forkserver_preload(["dateline.warm"])
    return context


def _settle() -> None:
    """Collect garbage seldom in a process that only reads: articles leave few cycles, and the rules' tables are there to stay."""
    gc.freeze()
    gc.set_threshold(200_000)


def _together(tasks: Iterable[Task]) -> Iterator[list[Task]]:
    iterator = iter(tasks)
    while some := list(islice(iterator, TOGETHER)):
        yield some


def _read_together(tasks: Sequence[Task]) -> list[Done]:
    return [_read(task) for task in tasks]


def _read(task: Task) -> Done:
    article = task.article
    try:
        before = from_bytes(task.before) if task.before else None
        return Done(task.key, article.id, article.name, to_bytes(read_brief(article, task.people, before)))
    except Exception as error:  # one article in ten thousand must not end the rest
        fault = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
        return Done(
            task.key, article.id, article.name, None, f"{article.name} was left out: its text defeats our rules ({fault})."
        )
