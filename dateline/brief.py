"""One article, read alone: everything that is needed of it once its text is let go."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, replace
from functools import cache
from typing import Any

from pydantic import TypeAdapter

from dateline.actors import Introductions, Person, introduced, read_actors
from dateline.copies import sketch
from dateline.events import read_events
from dateline.infer import publication_of_text
from dateline.model import ActorMention, Article, Document, EventMention, Publication, TimeMention
from dateline.reading import read_document
from dateline.times import read_times

_NOT_READ = {"id", "name", "text", "url", "encoding", "encoding_guessed", "copy_of"}  # `sha256` stands for the text


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
class Brief:
    """``seen`` is a hash of what the events were read from beside the text: who is named in it, and when it was published.

    ``asked`` are the names that the tables do not know and that another article might introduce.

    ``introduced`` are the people whom this article introduces; ``told`` is the publication date that its own words give, where
    it has no other; ``sketch`` tells whether another article has the same text.
    """

    events: tuple[EventMention, ...]
    seen: str
    introduced: Introductions
    asked: frozenset[str]
    told: Publication | None
    sketch: tuple[int, ...]


class _Asked(Mapping[str, Person]):
    """The people given; remembers the names that it was asked for."""

    def __init__(self, people: Mapping[str, Person]) -> None:
        self._people = people
        self.names: set[str] = set()

    def __getitem__(self, name: str) -> Person:
        if " " in name:
            self.names.add(name)
        return self._people[name]

    def get(self, name: str, default: Any = None) -> Any:
        """Most names are nobody's: to ask for them costs no exception."""
        if " " in name:
            self.names.add(name)
        return self._people.get(name, default)

    def __iter__(self) -> Iterator[str]:
        raise TypeError("whoever looks through all names depends on all of them; ask for one")

    def __len__(self) -> int:
        return len(self._people)


def read_one(article: Article, known_people: Mapping[str, Person] | None = None) -> Reading:
    """Read one article alone; ``known_people`` are the names that the collection introduces."""
    document = read_document(article)
    return _told(document, tuple(read_actors(document, {} if known_people is None else known_people)))


def _told(document: Document, actors: tuple[ActorMention, ...]) -> Reading:
    times = tuple(read_times(document.text, document.article.published, document.sentences))
    return Reading(document, times, actors, tuple(read_events(document, times, actors)))


def read_brief(article: Article, known_people: Mapping[str, Person], before: Brief | None = None) -> Brief:
    """Read one article and keep what the collection needs of it.

    ``before`` is what an earlier reading came to: where the people now known change nobody in the text, its events stand.
    """
    people, document = _Asked(known_people), read_document(article)
    actors = tuple(read_actors(document, people))
    seen = _hashed((article.published, actors))
    asked = frozenset(people.names)
    if before is not None and before.seen == seen:
        return replace(before, asked=asked)
    reading = _told(document, actors)
    told = publication_of_text(article.text, reading.times) if article.published.when is None else None
    return Brief(reading.events, seen, introduced(actors), asked, told, before.sketch if before else sketch(document))


def brief_key(article: Article, known_people: Mapping[str, Person]) -> str:
    """A hash over all that the reading of an article depends on, rules aside."""
    given = [getattr(article, f.name) for f in fields(article) if f.name not in _NOT_READ]
    return _hashed((given, sorted(known_people.items())))


def _hashed(given: object) -> str:
    return hashlib.sha256(repr(given).encode("utf-8", "backslashreplace")).hexdigest()


@cache
def _adapter() -> TypeAdapter[Brief]:
    return TypeAdapter(Brief)


def to_bytes(brief: Brief) -> bytes:
    """The brief as JSON."""
    return _adapter().dump_json(brief)


def from_bytes(data: bytes) -> Brief:
    """The brief that `to_bytes` wrote; raises ValueError where the bytes are no such thing."""
    return _adapter().validate_json(data)
