"""Sentence → event mentions: rules by event type, which date goes with which verb, who takes part, status and title."""

from dateline.events.read import read_events

__all__ = ["read_events"]
