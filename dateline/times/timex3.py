"""TIMEX3 as TimeML has it: a range is two expressions."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from dateline.times.meaning import Series
from dateline.times.reader import resolve
from dateline.times.resolved import Resolved

Timex = tuple[int, int, str, str]


def timex3(text: str, published: str | None) -> list[Timex]:
    """(start, end, type, value) of every expression; ``published`` is an ISO day (a time after it is ignored) or ``None``.

    >>> timex3("They met on Tuesday.", "2024-06-14")
    [(12, 19, 'DATE', '2024-06-11')]
    """
    return [timex for one in resolve(text, _day(published)) for timex in _timexes(one)]


def _day(published: str | None) -> dt.date | None:
    try:
        return dt.date.fromisoformat(published[:10]) if published else None
    except ValueError:
        raise ValueError(f"published is {published!r}, not an ISO day; write it like 2024-06-14, or None if unknown.") from None


def _timexes(one: Resolved) -> Iterator[Timex]:
    if isinstance(one.found.meaning, Series):
        for start, end, reading in one.reading.pieces:
            yield start, end, reading.kind, reading.value
    elif one.found.rules != ("soon",):
        yield one.found.start, one.found.end, one.reading.kind, one.reading.value
