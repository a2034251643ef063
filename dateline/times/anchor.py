"""Anchoring: a meaning and a story in, a reading out. Knows no English; the clause's direction is handed in."""

from __future__ import annotations

from dataclasses import replace

from dateline.model import Basis, When
from dateline.times.cell import Cell, add_days, when_of
from dateline.times.feasts import feast_day, nth_weekday
from dateline.times.filling import filled
from dateline.times.lengths import gap_reading, length_reading
from dateline.times.meaning import (
    Beside,
    Every,
    Feast,
    Gap,
    Length,
    Meaning,
    NthDay,
    NthWeekday,
    Numerals,
    Part,
    Series,
    Shift,
    Vague,
    WeekOf,
)
from dateline.times.portion import narrowed
from dateline.times.printing import NO_PUBLICATION, reading_of
from dateline.times.shifting import shifted
from dateline.times.story import Reading, Story

NO_RANGE = "The two ends do not make a range that runs forward."


def anchor(meaning: Meaning, story: Story, toward: int) -> Reading:
    """``meaning`` read in ``story``; ``toward`` is what the clause says: -1 the past, 1 the future, 2 the nearest, 0 nothing."""
    match meaning:
        case Cell():
            return _cell(meaning, story, toward)
        case Shift():
            return shifted(meaning, story)
        case Part():
            return _part(meaning, story, toward)
        case Length():
            return length_reading(meaning, story, toward)
        case Series():
            return _series(meaning, story, toward)
        case _:
            return _rarer(meaning, story, toward)


def _rarer(meaning: Meaning, story: Story, toward: int) -> Reading:
    match meaning:
        case Feast():
            return _feast(meaning, story, toward)
        case Numerals():
            return _numerals(meaning, story)
        case NthDay():
            return _nth_day(meaning, story)
        case NthWeekday():
            return _nth_weekday(meaning, story, toward)
        case Beside():
            return _beside(meaning, story, toward)
        case WeekOf():
            return _week_of(meaning, story, toward)
        case Gap():
            return gap_reading(meaning, story)
        case Vague():
            return _vague(meaning)
        case Every():
            return Reading("SET", meaning.value, note="This returns; it is not one date.")
    raise ValueError(f"No way to anchor {meaning!r}; give one of the meanings of dateline.times.meaning.")


def _cell(cell: Cell, story: Story, toward: int) -> Reading:
    told, basis = filled(cell, story, toward)
    return reading_of(told, basis, cell.weekday)


def _part(part: Part, story: Story, toward: int) -> Reading:
    whole = anchor(part.whole, story, toward)
    return replace(whole, when=narrowed(whole.when, part.portion) if whole.when else None)


def _beside(meaning: Beside, story: Story, toward: int) -> Reading:
    day = anchor(meaning.day, story, toward)
    if day.cell is None or day.cell.date is None:
        return day
    return reading_of(Cell.of_day(add_days(day.cell.date, meaning.steps)).at(meaning.daypart, None), day.basis)


def _week_of(meaning: WeekOf, story: Story, toward: int) -> Reading:
    day = _cell(meaning.day, story, toward)
    return reading_of(Cell.of_week(day.cell.date), day.basis) if day.cell is not None and day.cell.date else day


def _nth_day(meaning: NthDay, story: Story) -> Reading:
    """The day of the told range; without one there is nothing to say, and the reading stays empty."""
    if meaning.nth == 0:
        return _eve(story)
    if story.told_range is None:
        return Reading("DATE", "", note="No range of days was told.")
    first, last = story.told_range
    day = last if meaning.nth < 0 else add_days(first, meaning.nth - 1)
    return (
        reading_of(Cell.of_day(day), "carried")
        if first <= day <= last
        else Reading("DATE", "", note="The range has no such day.")
    )


def _eve(story: Story) -> Reading:
    """The day before the one that begins what is told of."""
    day = story.begins
    return reading_of(Cell.of_day(add_days(day, -1)), "carried") if day else Reading("DATE", "", note="No day was told.")


def _nth_weekday(meaning: NthWeekday, story: Story, toward: int) -> Reading:
    month = anchor(meaning.month, story, toward)
    cell = month.cell
    if cell is None or not cell.month or not cell.year or not 1 <= cell.year <= 9998:
        return replace(month, weekday=meaning.weekday)
    return reading_of(Cell.of_day(nth_weekday(cell.year, cell.month, meaning.weekday, meaning.nth)), month.basis, meaning.weekday)


def _feast(feast: Feast, story: Story, toward: int) -> Reading:
    year = feast.year
    basis: Basis = "explicit"
    if year is None:
        probe = feast_day(feast.key, story.published.year if story.published else 2000)
        full, basis = filled(Cell(month=probe.month, day=probe.day, toward=feast.toward), story, toward)
        year = full.year
    if year is None or not 1 <= year <= 9998:
        return Reading("DATE", "XXXX-XX-XX", note=NO_PUBLICATION)
    day = feast_day(feast.key, year)
    return reading_of(Cell.of_day(add_days(day, -1) if feast.eve else day), basis)


def _numerals(date: Numerals, story: Story) -> Reading:
    """Day and month as the document has them; where it does not show its habit, both readings are kept."""
    day_first = Cell(date.year, date.two, date.one, clock=date.clock)
    month_first = Cell(date.year, date.one, date.two, clock=date.clock)
    if date.one > 12:
        return reading_of(day_first, "explicit")
    if date.two > 12:
        return reading_of(month_first, "explicit")
    reading = reading_of(day_first if story.day_first else month_first, "explicit")
    if story.day_first is not None or date.one == date.two:
        return reading
    both = tuple(when for when in (when_of(month_first), when_of(day_first)) if when)
    days = [when.first for when in both if when.first]
    when = When.either(min(days), max(days)) if days else None
    note = "Day and month cannot be told apart here; both readings are kept."
    return replace(reading, when=when, cell=Cell(date.year), readings=both, note=note)  # "the next day" is left open


def _vague(vague: Vague) -> Reading:
    return Reading("DATE", vague.value, note="No calendar date is told.")


def _series(series: Series, story: Story, toward: int) -> Reading:
    pieces = _alike(series)
    read: list[tuple[int, int, Reading]] = []
    for start, end, meaning in pieces:
        reading = anchor(meaning, story, toward)
        read.append((start, end, _next_in_week(reading, read[-1][2]) if read else reading))
    ordered = _ordered(read) if series.through else read
    last, whole = ordered[-1][2], _whole(ordered)
    note = "" if whole else last.note or NO_RANGE
    return replace(last, when=whole, note=note, pieces=tuple(ordered), through=series.through)


def _next_in_week(reading: Reading, before: Reading) -> Reading:
    """ "Thursday and Friday", "next Monday or Tuesday": the second day is the first such after the first."""
    days = (before.cell.date if before.cell else None, reading.cell.date if reading.cell else None)
    if before.weekday is None or reading.weekday is None or not (days[0] and days[1]) or reading.cell is None:
        return reading
    ahead = (reading.weekday - before.weekday) % 7
    cell = Cell.of_day(add_days(days[0], ahead)).at(reading.cell.daypart, reading.cell.clock)
    return reading_of(cell, reading.basis, reading.weekday)


def _alike(series: Series) -> list[tuple[int, int, Meaning]]:
    """Pieces with the year (or month) that only one of them tells."""
    told = [p.meaning.year for p in series.pieces if isinstance(p.meaning, Cell) and p.meaning.year is not None]
    pieces: list[tuple[int, int, Meaning]] = []
    for piece in series.pieces:
        meaning = piece.meaning
        if isinstance(meaning, Cell) and meaning.year is None and (meaning.month or meaning.season or meaning.quarter) and told:
            meaning = replace(meaning, year=told[-1])
        pieces.append((piece.start, piece.end, meaning))
    return pieces


def _ordered(read: list[tuple[int, int, Reading]]) -> list[tuple[int, int, Reading]]:
    """A range runs forward: "December to February" ends a year on, "Thursday to Sunday" begins the week before."""
    (start, end, first), last = read[0], read[-1][2]
    if not (first.when and last.when and first.when.first and last.when.last and first.when.first > last.when.last):
        return read
    if first.weekday is not None and first.cell is not None and first.cell.date:
        return [(start, end, reading_of(Cell.of_day(add_days(first.cell.date, -7)), first.basis, first.weekday)), *read[1:]]
    if first.cell is not None and first.cell.year and first.basis != "explicit":
        return [(start, end, reading_of(replace(first.cell, year=first.cell.year - 1), first.basis)), *read[1:]]
    return read


def _whole(read: list[tuple[int, int, Reading]]) -> When | None:
    first, last = read[0][2].when, read[-1][2].when
    if not (first and last and first.first and last.last) or first.first > last.last:
        return None
    return When.between(first.first, last.last)
