"""The order of it all: times → event mentions → merge → infer a missing publication date → anchor that article again, once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from multiprocessing import get_context

from dateline.actors import learn_people, read_actors
from dateline.events import read_events
from dateline.infer import infer_publication, publication_of_text
from dateline.merge import merge
from dateline.model import ActorMention, Article, Document, Event, EventMention, TimeMention
from dateline.reading import read_document
from dateline.times import read_times

Progress = Callable[[int, int, str], None]


@dataclass(frozen=True)
class Reading:
    """One article, read: its document with every time, actor and event mention."""

    document: Document
    times: tuple[TimeMention, ...]
    actors: tuple[ActorMention, ...]
    events: tuple[EventMention, ...]

    @property
    def article(self) -> Article:
        return self.document.article


@dataclass(frozen=True)
class Extraction:
    """What `extract_events` finds. ``articles`` carry their publication dates, the inferred ones too."""

    articles: tuple[Article, ...]
    readings: tuple[Reading, ...]
    events: tuple[Event, ...]

    @property
    def documents(self) -> tuple[Document, ...]:
        return tuple(r.document for r in self.readings)


def read_one(article: Article, known_people: Mapping | None = None) -> Reading:
    """Read one article alone; ``known_people`` are the names that the collection introduces."""
    document = read_document(article)
    times = read_times(document.text, article.published, document.sentences)
    actors = read_actors(document, known_people) if known_people is not None else read_actors(document)
    return Reading(document, tuple(times), tuple(actors), tuple(read_events(document, times, actors)))


def extract_events(articles: Iterable[Article], jobs: int = 1, progress: Progress | None = None) -> Extraction:
    """Read every article and merge what they say; the same text given twice is read once.

    ``jobs`` processes share the reading. ``progress(done, total, name)`` is called after each article.
    """
    unique = list({a.id: a for a in articles}.values())
    people = learn_people([read_document(a) for a in unique])
    readings = list(_read_all(unique, people, jobs, progress))
    events = _merge_readings(readings)
    dated = [_dated(r, readings, events) for r in readings]
    if any(d is not None for d in dated):
        readings = [read_one(d, people) if d is not None else r for d, r in zip(dated, readings, strict=True)]
        events = _merge_readings(readings)
    return Extraction(tuple(r.article for r in readings), tuple(readings), tuple(events))


def _merge_readings(readings: Sequence[Reading]) -> list[Event]:
    return merge([m for r in readings for m in r.events], [r.article for r in readings])


def _dated(reading: Reading, readings: Sequence[Reading], events: Sequence[Event]) -> Article | None:
    """The article with its publication date inferred, if it has none and its words or the collection allow it."""
    if reading.article.published.when is not None:
        return None
    others = [r.article for r in readings if r is not reading]
    inferred = publication_of_text(reading.document.text, reading.times) or infer_publication(reading.events, others, events)
    return replace(reading.article, published=inferred) if inferred else None


def _read_all(articles: Sequence[Article], people: Mapping, jobs: int, progress: Progress | None) -> Iterable[Reading]:
    if jobs > 1 and len(articles) > jobs:
        with ProcessPoolExecutor(jobs, mp_context=get_context("spawn")) as pool:  # a fork would copy threads half-way
            yield from _told(pool.map(_ReadWith(people), articles, chunksize=8), len(articles), progress)
    else:
        yield from _told(map(_ReadWith(people), articles), len(articles), progress)


@dataclass(frozen=True)
class _ReadWith:
    """A picklable call: worker processes get the learned names once an article."""

    people: Mapping

    def __call__(self, article: Article) -> Reading:
        return read_one(article, self.people)


def _told(readings: Iterable[Reading], total: int, progress: Progress | None) -> Iterable[Reading]:
    for done, reading in enumerate(readings, 1):
        if progress:
            progress(done, total, reading.article.name)
        yield reading
