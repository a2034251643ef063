"""What several mentions name together."""

from __future__ import annotations

from collections.abc import Iterable

from dateline.model import ActorMention


def codes(mentions: Iterable[ActorMention]) -> tuple[str, ...]:
    """The codes of the mentions, each once, in the order of the text."""
    return tuple(dict.fromkeys(c for m in mentions for c in m.codes))


def people(mentions: Iterable[ActorMention]) -> tuple[str, ...]:
    """The full names of the people among the mentions, each once."""
    return tuple(dict.fromkeys(m.person for m in mentions if m.person))
