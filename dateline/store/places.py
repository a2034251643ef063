"""Where the articles and the store lie, for the commands and the pages alike."""

from __future__ import annotations

import os
from pathlib import Path

_PROJECT = Path(__file__).resolve().parents[2]


def data_dir() -> Path:
    """Where the store and the uploads live: ``DATELINE_DATA``, else ``data/`` of the project."""
    return Path(os.environ.get("DATELINE_DATA") or _PROJECT / "data")


def seed_dirs() -> tuple[Path, ...]:
    """Folders of articles: ``DATELINE_SEEDS`` (several are joined as in PATH), else ``seeds/`` of the project."""
    named = os.environ.get("DATELINE_SEEDS", "").split(os.pathsep)
    return tuple(Path(folder) for folder in named if folder) or (_PROJECT / "seeds",)
