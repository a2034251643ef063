"""Resolved expressions as ``TimeMention``s, and what two anchors agree on."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from dateline.model import TimeMention, When
from dateline.times.awaited import awaited
from dateline.times.bounds import bounded
from dateline.times.cell import add_days
from dateline.times.meaning import Series
from dateline.times.names import in_a_name
from dateline.times.resolved import Resolved
from dateline.times.story import Reading


def mentions(text: str, resolved: Iterable[Resolved], published: dt.date | None) -> list[TimeMention]:
    """The mentions of ``resolved``, in order of their place."""
    return [mention for one in resolved for mention in _of(text, one, published)]


def _of(text: str, one: Resolved, published: dt.date | None) -> Iterator[TimeMention]:
    found, reading = one.found, one.reading
    if isinstance(found.meaning, Series) and not reading.through:
        for run in _runs(reading.pieces):
            start, end = run[0][0], run[-1][1]
            yield _mention(text, start, end, replace(run[0][2], when=_spanning(run)), found.rule)
        return
    clause = awaited(text, found, reading, one.told or one.told_day, one.fronted)
    if clause is not None:
        yield clause
        return
    bound = bounded(text, found.start, found.end, found.meaning, reading, published)
    rule = f"{bound.word} {found.rule}" if bound.word else found.rule
    named = found.rules == ("<year>",) and in_a_name(text, found.start, found.end)
    basis = "name" if named else reading.basis
    yield _mention(text, found.start, found.end, replace(reading, when=bound.when, basis=basis), rule)


def _mention(text: str, start: int, end: int, reading: Reading, rule: str) -> TimeMention:
    return TimeMention(
        start, end, text[start:end], reading.kind, reading.value, reading.when, reading.basis, rule,
        note=reading.note, readings=reading.readings, weekday=reading.weekday, gap=reading.gap, length=reading.length,
    )  # fmt: skip


Run = list[tuple[int, int, Reading]]


def _runs(pieces: Sequence[tuple[int, int, Reading]]) -> list[Run]:
    """Pieces of a list, those that are neighbours on the calendar together."""
    runs: list[Run] = []
    for piece in pieces:
        last = runs[-1][-1][2].when if runs else None
        when = piece[2].when
        if last and last.last and when and when.first and (when.first - last.last).days == 1:
            runs[-1].append(piece)
        else:
            runs.append([piece])
    return runs


def _spanning(run: Run) -> When | None:
    first, last = run[0][2].when, run[-1][2].when
    if len(run) == 1 or not (first and last and first.first and last.last):
        return first
    return When.between(first.first, last.last)


def agreed(one: TimeMention, other: TimeMention, published: When) -> TimeMention:
    """The mention as the first and the last day of ``published`` have it: alike, or the month or the year they share.

    A day of the week around a publication month that is all that is known lies in that month, as near as one can say.
    """
    if one.when == other.when:
        return one
    shared = _shared(one.when, other.when)
    if one.weekday is not None and (shared is None or shared.precision == "year") and _close(one, other, published):
        shared = published
    note = one.note if shared else "The publication date is only roughly known; its first and last day give different dates."
    return replace(one, when=shared, value=shared.edtf if shared else one.value, note=note)


def _close(one: TimeMention, other: TimeMention, published: When) -> bool:
    """Whether both readings lie within a week of ``published``."""
    if not (one.when and other.when and one.when.first and other.when.last and published.first and published.last):
        return False
    return add_days(published.first, -7) <= one.when.first and other.when.last <= add_days(published.last, 7)


def _shared(one: When | None, other: When | None) -> When | None:
    if not (one and other and one.first and one.last and other.first and other.last):
        return None
    days = (one.first, one.last, other.first, other.last)
    if len({(day.year, day.month) for day in days}) == 1:
        return When.month(days[0].year, days[0].month)
    return When.year(days[0].year) if len({day.year for day in days}) == 1 else None
