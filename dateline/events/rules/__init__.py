"""The event rules: one file a family, each with `NOUNS` and `VERBS`; the corpus of the same name lies in ``events/corpus``.

A noun names an event ("summit", "treaty"); a verb makes one, alone ("visited") or with a noun that it takes ("signed … treaty").
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from importlib import import_module

from dateline.model import EventType, Status

FAMILIES = (
    "documents", "meetings", "visits", "statements", "relations", "envoys", "states", "sanctions", "orders", "military", "others", "nominals",
)  # fmt: skip


@dataclass(frozen=True)
class NounRule:
    """``kind`` is what verbs ask for in `VerbRule.takes`; ``lone`` says that the noun and a date make an event without a verb.

    The pattern of a ``far`` rule looks beyond commas, to the end of the sentence.
    """

    name: str
    kind: str
    type: EventType
    pattern: str
    lone: bool = True
    action: str = ""
    far: bool = False

    @property
    def regex(self) -> re.Pattern[str]:
        return re.compile(rf"(?<![\w’'-])(?:{self.pattern})(?![\w’'])", re.I)


@dataclass(frozen=True)
class VerbRule:
    """``takes`` are the kinds of noun the verb may act on; ``alone`` says that it makes an event without one.

    ``type`` ``None`` is the noun's. ``status`` overrides the reading of tense ("called off" → cancelled). ``speech`` verbs open a complement.
    ``subject`` says that the noun it takes is its subject ("the treaty expired"); ``light`` that the noun alone names the event ("held talks").
    ``history`` verbs make an event only in a text about the past: where a chronicle tells of an envoy's term, news gives background.
    """

    name: str
    action: str
    pattern: str
    type: EventType | None = None
    takes: frozenset[str] = field(default=frozenset())
    alone: bool = False
    status: Status | None = None
    speech: bool = False
    light: bool = False
    subject: bool = False
    history: bool = False
    far: bool = False

    @property
    def regex(self) -> re.Pattern[str]:
        return re.compile(rf"(?<![\w’'-])(?:{self.pattern})(?![\w’'])", re.I)


DEEDS = (
    "deed",
    "change",
    "invasion",
    "withdrawal",
    "deployment",
    "admission",
)  # kinds of noun that tell a deed done to something


def kinds(words: str) -> frozenset[str]:
    return frozenset(words.split())


def load() -> tuple[tuple[NounRule, ...], tuple[VerbRule, ...]]:
    """Every noun rule and every verb rule, in the order of `FAMILIES`."""
    modules = [import_module(f"{__name__}.{family}") for family in FAMILIES]
    return tuple(n for m in modules for n in m.NOUNS), tuple(v for m in modules for v in m.VERBS)
