"""What views leave of the collection, kept for the next reader who asks the same; the largest collections stay in bounds."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field, replace

import streamlit as st

from dateline.actors import actor_name
from dateline.frame import Frames
from dateline.web.filters import SearchTexts, as_of, filtered, search_texts
from dateline.web.loading import Collection
from dateline.web.view import View

MOST_ROWS = 1_000_000  # rows of events and mentions that all kept views may have together


@dataclass
class Kept:
    """The views asked for last, by collection and filters, as many as fit into `MOST_ROWS`."""

    lock: threading.Lock = field(default_factory=threading.Lock)
    views: OrderedDict[Hashable, Frames] = field(default_factory=OrderedDict)

    def get(self, key: Hashable, make: Callable[[], Frames]) -> Frames:
        """The frames kept under ``key``, made where there are none."""
        with self.lock:
            if key in self.views:
                self.views.move_to_end(key)
                return self.views[key]
        made = make()
        with self.lock:
            self.views[key] = made
            while len(self.views) > 1 and sum(map(_rows, self.views.values())) > MOST_ROWS:
                self.views.popitem(last=False)
        return made


def _rows(frames: Frames) -> int:
    return len(frames.events) + len(frames.mentions)


@st.cache_resource(show_spinner=False)
def _kept() -> Kept:
    return Kept()


@st.cache_resource(show_spinner=False, max_entries=2)
def _texts(fingerprint: str, _frames: Frames) -> SearchTexts:
    return search_texts(_frames, actor_name)


def frames_in(collection: Collection, view: View) -> Frames:
    """The part of the collection that ``view`` asks for, however it is to be drawn."""
    asked = replace(view, lanes="type", scale="auto", event="", theme="", collection="")
    if asked == View():
        return collection.frames
    return _kept().get((collection.fingerprint, asked), lambda: _filtered(collection, asked))


def _filtered(collection: Collection, view: View) -> Frames:
    known = as_of(collection.frames, view)
    if known is not collection.frames:
        known = _kept().get((collection.fingerprint, View(asof=view.asof)), lambda: known)
        return filtered(known, replace(view, asof=None), actor_name)
    texts = _texts(collection.fingerprint, known) if view.q.strip() else None
    return filtered(known, view, actor_name, texts)
