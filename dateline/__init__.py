"""Dateline lays out the diplomacy that news articles tell of, every event with its date, its precision and its quotation.

The verbs, and nothing else:

- `read_article`: a file → `Article`
- `extract`: articles → `Extraction` (their events, merged, with disagreements)
- `merge`: event mentions → events
- `to_frames`: articles and events → the pandas frames
"""

from typing import TYPE_CHECKING, Any

from dateline.merge import merge
from dateline.pipeline import extract_events as extract
from dateline.reading import read_article

if TYPE_CHECKING:
    from dateline.frame import to_frames

__all__ = ["extract", "merge", "read_article", "to_frames"]


def __getattr__(name: str) -> Any:
    """pandas is loaded by whoever asks for frames: the processes that only read articles start half a second earlier."""
    if name == "to_frames":
        from dateline.frame import to_frames

        return to_frames
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
