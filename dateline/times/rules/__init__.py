"""The families of rules: one module each, its examples in the module of the same name in ``dateline.times.corpus``."""

from __future__ import annotations

import re
from types import ModuleType

from dateline.times.engine import Closer, Grammar, Opener, Rule, compiled
from dateline.times.rules import (
    absolute,
    clock,
    closings,
    decades,
    durations,
    foreign,
    gaps,
    holidays,
    korean,
    parts,
    ranges,
    relative,
    seasons,
    sets,
    vague,
    weekdays,
)

FAMILIES: dict[str, ModuleType] = {
    module.__name__.rsplit(".", 1)[1]: module
    for module in (
        absolute,
        ranges,
        weekdays,
        relative,
        parts,
        closings,
        seasons,
        decades,
        holidays,
        sets,
        clock,
        vague,
        gaps,
        durations,
        korean,
        foreign,
    )
}
LONGEST_STEM = 4


def members(module: ModuleType) -> tuple[Rule | Opener | Closer, ...]:
    """The rules, openers and closers of a family, in their order."""
    return tuple(value for value in vars(module).values() if isinstance(value, Rule | Opener | Closer))


FIRST_IDEOGRAPH = "\u2e80"
_GROUPED = re.compile(r"(?<!\d)(?!1[5-9]\d\d |20\d\d )\d{3,5} \Z")
_COLUMN = re.compile(r"\d{1,4} \d{1,4}\b")


def barred(text: str, start: int) -> bool:
    """Whether what stands right before a trigger says that no expression begins there: a letter, a price, a decimal."""
    if not start:
        return False
    before = text[start - 1]
    if before.isalnum() or before in "_$£€@#&+":
        return before < FIRST_IDEOGRAPH or not text[start].isdigit()
    beside = before == " " and text[start].isdigit() and text[start - 2 : start - 1].isdigit()
    if beside and (_COLUMN.match(text, start) or _GROUPED.search(text, max(0, start - 6), start)):
        return True
    return (
        before in ".,/:-−–"
        and text[start].isdigit()
        and start > 1
        and (text[start - 2].isdigit() or before in "/" or text[start - 2] in "$£€")
    )


GRAMMAR = Grammar.of(
    (member for module in FAMILIES.values() for member in members(module)), barred, compiled(r"(?i:the) "), LONGEST_STEM
)
