"""Inside a quotation "tomorrow" is the speaker's: it counts from the day on which it was said, where the sentence tells that."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.times.anchor import anchor
from dateline.times.meaning import Shift
from dateline.times.resolved import Resolved
from dateline.times.story import Story

_SAID = re.compile(
    r"\b(?:said|says|told|added|announced|wrote|declared|asked|replied|warned|stated|insisted|tweeted|posted|promised|vowed)\b"
)
_FAR_BACK = 400
NEIGHBOURS = 4


def requoted(text: str, resolved: Sequence[Resolved], published: dt.date | None) -> list[Resolved]:
    """``resolved`` with the speaker's day words counted from the speaker's day."""
    return [_requoted(text, one, resolved, i, published) for i, one in enumerate(resolved)]


def _requoted(text: str, one: Resolved, resolved: Sequence[Resolved], i: int, published: dt.date | None) -> Resolved:
    meaning = one.found.meaning
    if (
        not isinstance(meaning, Shift)
        or meaning.unit not in ("day", "week")
        or meaning.origin != "published"
        or not meaning.whole
    ):
        return one
    if published is None or not _is_quoted(text, one.found.start) or not _SAID.search(text, one.first, one.last):
        return one
    said = [day for other in _neighbours(resolved, i) if (day := _day_outside(text, other)) is not None and day < published]
    return replace(one, reading=anchor(meaning, Story(said[0]), 0)) if said else one


def _neighbours(resolved: Sequence[Resolved], i: int) -> list[Resolved]:
    """The other expressions of the same sentence."""
    near = range(max(0, i - NEIGHBOURS), min(len(resolved), i + NEIGHBOURS + 1))
    return [resolved[j] for j in near if j != i and resolved[j].first == resolved[i].first]


def _day_outside(text: str, one: Resolved) -> dt.date | None:
    when = one.reading.when
    if when is None or when.precision != "day" or _is_quoted(text, one.found.start):
        return None
    return when.first


def _is_quoted(text: str, at: int) -> bool:
    """Whether an opened quotation mark of the paragraph is still open at ``at``."""
    begin = max(text.rfind("\n", 0, at) + 1, at - _FAR_BACK)
    before = text[begin:at]
    if "“" in before or "”" in before:
        return before.rfind("“") > before.rfind("”")
    return before.count('"') % 2 == 1
