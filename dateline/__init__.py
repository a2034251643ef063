"""Dateline lays out the diplomacy that news articles tell of, every event with its date, its precision and its quotation.

The verbs, and nothing else:

- `read_article`: a file → `Article`
- `extract`: articles → `Extraction` (their events, merged, with disagreements)
- `merge`: event mentions → events
- `to_frames`: articles and events → the pandas frames
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from dateline.merge import merge

if TYPE_CHECKING:
    from dateline.frame import to_frames
    from dateline.pipeline import extract_events as extract
    from dateline.reading import read_article

_HOMES = {
    "extract": ("pipeline", "extract_events"), "read_article": ("reading", "read_article"), "to_frames": ("frame", "to_frames"),
}  # fmt: skip
__all__ = ["extract", "merge", "read_article", "to_frames"]


def __getattr__(name: str) -> Any:
    """Each verb is loaded when it is asked for: who only reads articles needs no pandas, and a page no rules that read."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module, verb = _HOMES[name]
    return getattr(import_module(f"dateline.{module}"), verb)
