"""What was worked out for one reader, kept for the next who asks the same; the largest collections stay in bounds."""

from __future__ import annotations

import datetime as dt
import functools
import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field, replace
from typing import Any

from dateline.actors import actor_name
from dateline.frame import Frames
from dateline.web.filters import SearchTexts, as_of, filtered, search_texts
from dateline.web.loading import Collection
from dateline.web.view import View

MOST_ROWS = 1_000_000  # rows of events and mentions that all kept views may have together
MOST_TEXTS = 2


@dataclass
class Shelf:
    """Values by what they answer, no more than ``most`` in size together; those asked for least lately go first.

    They are made one at a time: two threads would only take turns, and who waits for the same value need not make it again.
    """

    most: int
    size: Callable[[Any], int] = lambda _: 1
    values: OrderedDict[Hashable, Any] = field(default_factory=OrderedDict)
    lock: threading.Lock = field(default_factory=threading.Lock)
    hand: threading.RLock = field(default_factory=threading.RLock)

    def get(self, key: Hashable, make: Callable[[], Any]) -> Any:
        """The value kept under ``key``, made where there is none."""
        found = self.find(key)
        if found is None:
            with self.hand:
                found = self.find(key)
                if found is None:
                    found = make()
                    self.keep(key, found)
        return found

    def find(self, key: Hashable) -> Any:
        """The value kept under ``key``, ``None`` where there is none."""
        with self.lock:
            if key in self.values:
                self.values.move_to_end(key)
            return self.values.get(key)

    def keep(self, key: Hashable, value: Any) -> None:
        """Put a value under ``key``; what no longer fits goes."""
        with self.lock:
            self.values[key] = value
            while len(self.values) > 1 and sum(map(self.size, self.values.values())) > self.most:
                self.values.popitem(last=False)


@functools.cache
def shelf(name: str, most: int = 256) -> Shelf:
    """The process's shelf of that name."""
    return Shelf(most)


def _rows(frames: Frames) -> int:
    return len(frames.events) + len(frames.mentions)


@functools.cache
def _views() -> Shelf:
    return Shelf(MOST_ROWS, _rows)


def _texts(collection: Collection) -> SearchTexts:
    texts: SearchTexts = shelf("texts", MOST_TEXTS).get(
        collection.fingerprint, lambda: search_texts(collection.frames, actor_name)
    )
    return texts


def asked_of(view: View) -> View:
    """What ``view`` asks of a collection, however it is to be drawn."""
    return replace(view, lanes="type", scale="auto", event="", theme="", collection="")


def frames_in(collection: Collection, view: View) -> Frames:
    """The part of the collection that ``view`` asks for."""
    asked = asked_of(view)
    if asked == View():
        return collection.frames
    frames: Frames = _views().get((collection.fingerprint, asked), lambda: _filtered(collection, asked))
    return frames


def _filtered(collection: Collection, view: View) -> Frames:
    known = _known(collection, view.asof)
    texts = _texts(collection) if known is collection.frames and view.q.strip() else None
    return filtered(known, replace(view, asof=None), actor_name, texts)


def _known(collection: Collection, asof: dt.date | None) -> Frames:
    """What was known on a day."""
    if asof is None:
        return collection.frames
    seen = View(asof=asof)
    frames: Frames = _views().get((collection.fingerprint, seen), lambda: as_of(collection.frames, seen))
    return frames
