"""The collection that the pages show: built from the seeds on the first visit, then read once and kept."""

from __future__ import annotations

import datetime as dt
import os
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import streamlit as st

from dateline.frame import Frames
from dateline.model import Document
from dateline.reading import article_from_text, read_document
from dateline.web.view import Known, known_of

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Collection:
    """Frames of everything in the store, their articles' texts, and a fingerprint that changes with either."""

    frames: Frames
    known: Known
    text_of: Callable[[str], str]
    fingerprint: str

    @property
    def latest(self) -> dt.date | None:
        """The latest day on which an article appeared; of an inferred month the first."""
        days = self.frames.articles["published_first"].dropna()
        return days.max().date() if len(days) else None

    def document_of(self, article_id: str) -> Document:
        """An article cut into paragraphs and sentences."""
        return read_document(article_from_text(self.text_of(article_id)))


def data_dir() -> Path:
    """Where the store lives: ``DATELINE_DATA``, else ``data/`` of the project."""
    return Path(os.environ.get("DATELINE_DATA") or ROOT / "data")


def seed_dirs() -> list[Path]:
    """Folders of articles: ``DATELINE_SEEDS`` (joined as in PATH), else ``seeds/`` of the project."""
    named = os.environ.get("DATELINE_SEEDS")
    return [Path(p) for p in named.split(os.pathsep)] if named else [ROOT / "seeds"]


@st.cache_resource(show_spinner=False)
def _build_lock() -> threading.Lock:
    return threading.Lock()


def load_collection() -> Collection:
    """The present collection."""
    return _sample()


@st.cache_resource(show_spinner=False)
def _sample() -> Collection:
    from tests.samples import SEEDS, seed_frames

    frames = seed_frames()
    names = dict(zip(frames.articles["article_id"], frames.articles["name"], strict=True))
    return Collection(frames, known_of(frames), lambda a: (SEEDS / names[a]).read_text(encoding="utf-8"), "sample")
