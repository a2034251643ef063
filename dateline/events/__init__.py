"""Sentence → event mentions: rules by event type, which date goes with which verb, who takes part, status and title."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dateline.events.read import read_events

__all__ = ["read_events"]


def __getattr__(name: str) -> Any:
    """The rules are loaded by whoever reads: merging and the pages need but a table of them."""
    if name != "read_events":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from dateline.events.read import read_events

    return read_events
