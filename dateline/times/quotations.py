"""Inside a quotation "tomorrow" is the speaker's: it counts from the day on which it was said.

The sentence may tell that day; else it is the one that the story told last, where that was just before the publication.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.times.anchor import anchor
from dateline.times.engine import Found
from dateline.times.meaning import Shift
from dateline.times.resolved import Resolved
from dateline.times.story import Reading, Story

_SAID = re.compile(
    r"\b(?:said|says|told|added|announced|wrote|declared|asked|replied|warned|stated|insisted|tweeted|posted|promised|vowed)\b"
)
_FAR_BACK = 400
IN_SENTENCE, IN_STORY = 4, 12
_JUST_BEFORE = dt.timedelta(days=3)


def spoken(text: str, one: Found, resolved: Sequence[Resolved], published: dt.date | None) -> Reading | None:
    """A speaker's day word, counted from the day told before it; ``None`` for any other expression."""
    if published is None or not _is_speakers(text, one):
        return None
    for earlier in reversed(resolved[-IN_STORY:]):
        day = _day_outside(text, earlier)
        if day is not None and earlier.reading.basis == "relative":
            return anchor(one.meaning, Story(day), 0) if dt.timedelta(0) <= published - day <= _JUST_BEFORE else None
    return None


def requoted(text: str, resolved: Sequence[Resolved], published: dt.date | None) -> list[Resolved]:
    """``resolved`` with the speaker's day words counted from the day that their own sentence tells, also after them."""
    return [_requoted(text, one, resolved, i, published) for i, one in enumerate(resolved)]


def _requoted(text: str, one: Resolved, resolved: Sequence[Resolved], i: int, published: dt.date | None) -> Resolved:
    if published is None or not _is_speakers(text, one.found) or not _SAID.search(text, one.first, one.last):
        return one
    near = range(max(0, i - IN_SENTENCE), min(len(resolved), i + IN_SENTENCE + 1))
    days = (_day_outside(text, resolved[j]) for j in near if j != i and resolved[j].first == one.first)
    day = next((day for day in days if day is not None and day < published), None)
    return replace(one, reading=anchor(one.found.meaning, Story(day), 0)) if day else one


def _is_speakers(text: str, one: Found) -> bool:
    """ "Today", "tomorrow", "next week" inside a quotation."""
    meaning = one.meaning
    if not isinstance(meaning, Shift) or meaning.unit not in ("day", "week"):
        return False
    return meaning.origin == "published" and meaning.whole and _is_quoted(text, one.start)


def _day_outside(text: str, one: Resolved) -> dt.date | None:
    when = one.reading.when
    if when is None or when.precision != "day" or _is_quoted(text, one.found.start):
        return None
    return when.first


def _is_quoted(text: str, at: int) -> bool:
    """Whether an opened quotation mark of the paragraph is still open at ``at``."""
    begin = max(text.rfind("\n", 0, at) + 1, at - _FAR_BACK)
    before = text[begin:at].replace("``", "“").replace("''", "”")
    if "“" in before or "”" in before:
        return before.rfind("“") > before.rfind("”")
    return before.count('"') % 2 == 1
