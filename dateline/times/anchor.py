"""Anchoring: a meaning and a story in, a reading out. Knows no English; the clause's direction is handed in."""

from __future__ import annotations

import calendar
import datetime as dt
from dataclasses import replace
from functools import lru_cache

from dateline.model import Basis, TimexType, When
from dateline.times.cell import Cell, add_days, add_months, value_of, when_of
from dateline.times.feasts import feast_day, nth_weekday
from dateline.times.meaning import (
    Beside,
    Every,
    Feast,
    Gap,
    Length,
    Meaning,
    NthWeekday,
    Numerals,
    Part,
    Series,
    Shift,
    Vague,
    WeekOf,
)
from dateline.times.portion import narrowed
from dateline.times.story import Reading, Story

NO_PUBLICATION = "The publication date is not known, so this cannot be counted from it."
NO_DAY = "No day is told for this hour."
NOTHING_TOLD = "No date was told before that this could be counted from."
BEFORE_CHRIST = "Years before Christ are recognised but not supported."
_DAYS = {"day": 1, "week": 7, "fortnight": 14, "weekend": 2, "night": 1}
_CODE = {
    "second": "S",
    "minute": "M",
    "hour": "H",
    "day": "D",
    "night": "D",
    "week": "W",
    "weekend": "W",
    "month": "M",
    "year": "Y",
    "decade": "DE",
    "century": "CE",
}
ROLL = 8
_CLOCK_UNITS = ("second", "minute", "hour")


def anchor(meaning: Meaning, story: Story, toward: int) -> Reading:
    """``meaning`` read in ``story``; ``toward`` is what the clause says: -1 the past, 1 the future, 2 the nearest, 0 nothing."""
    match meaning:
        case Cell():
            return _cell(meaning, story, toward)
        case Shift():
            return _shift(meaning, story)
        case Part():
            return _part(meaning, story, toward)
        case Length():
            return _length(meaning, story, toward)
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
        case NthWeekday():
            return _nth_weekday(meaning, story, toward)
        case Beside():
            return _beside(meaning, story, toward)
        case WeekOf():
            return _week_of(meaning, story, toward)
        case Gap():
            return _gap(meaning, story)
        case Vague():
            return _vague(meaning)
        case Every():
            return Reading("SET", meaning.value, note="This returns; it is not one date.")
    raise ValueError(f"No way to anchor {meaning!r}; give one of the meanings of dateline.times.meaning.")


# -- cells ---------------------------------------------------------------------------------------------------------


def _cell(cell: Cell, story: Story, toward: int) -> Reading:
    told, basis = _filled(cell, story, toward)
    return _reading(told, basis, cell.weekday)


@lru_cache(maxsize=8192)
def _reading(cell: Cell, basis: Basis, weekday: int | None = None, note: str = "") -> Reading:
    kind: TimexType = "TIME" if cell.daypart or cell.clock else "DATE"
    if cell.impossible:
        return Reading(kind, value_of(cell), None, basis, f"There is no day {cell.day} in that month.", None, weekday=weekday)
    when = when_of(cell)
    if when is None and not note:
        note = (
            BEFORE_CHRIST
            if _before_christ(cell)
            else NO_DAY
            if cell.unit == "day" and cell.weekday is None and not cell.month
            else NO_PUBLICATION
        )
    return Reading(kind, value_of(cell), when, basis, "" if when else note, cell, weekday=weekday)


def _before_christ(cell: Cell) -> bool:
    return any(part is not None and part < 0 for part in (cell.year, cell.decade, cell.century))


def _filled(cell: Cell, story: Story, toward: int) -> tuple[Cell, Basis]:
    """The cell with what it leaves open taken from the story."""
    if cell.year is not None or cell.decade is not None or cell.century is not None:
        return cell, "explicit"
    if cell.weekday is not None and cell.day is None:
        return _weekday(cell, story, toward)
    toward = cell.toward if cell.toward is not None else toward
    if cell.weekend:
        return _weekend(cell, story, toward)
    if cell.month is None and cell.day is not None:
        return _bare_day(cell, story, toward)
    if cell.month or cell.season or cell.quarter or cell.half:
        return _yearless(cell, story, toward)
    return _hour(cell, story)


def _hour(cell: Cell, story: Story) -> tuple[Cell, Basis]:
    """A bare hour or part of the day belongs to the day told last, else to no day."""
    day = story.day_here
    if not cell.clock or day is None:
        return cell, "relative"
    return Cell.of_day(day).at(cell.daypart, cell.clock), "carried"


def _weekday(cell: Cell, story: Story, toward: int) -> tuple[Cell, Basis]:
    base = story.published if not story.narrative else story.told_day
    assert cell.weekday is not None
    if base is None:
        return replace(cell, toward=None), "relative"
    if cell.toward == 1 and toward < 0 and story.told_day is not None:
        ahead = (cell.weekday - story.told_day.weekday()) % 7 or 7
        return Cell.of_day(add_days(story.told_day, ahead)).at(cell.daypart, cell.clock), "carried"
    if toward > 0 and cell.toward is None and story.ahead_day is not None:
        base = story.ahead_day
    ahead = (cell.weekday - base.weekday()) % 7
    if cell.toward == 0:
        days = ahead if toward > 0 else cell.weekday - base.weekday()
    elif cell.toward == 1:
        days = cell.weekday - base.weekday() + 7
    elif cell.toward == -1:
        days = ahead - 7
    else:
        days = ahead if toward > 0 or ahead == 0 else ahead - 7
    day = Cell.of_day(add_days(base, days))
    return day.at(cell.daypart, cell.clock), "carried" if story.narrative else "relative"


def _weekend(cell: Cell, story: Story, toward: int) -> tuple[Cell, Basis]:
    base = story.published if not story.narrative else story.told_day
    if base is None:
        return cell, "relative"
    monday = add_days(base, -base.weekday())
    near = 0 if toward > 0 or base.weekday() >= 5 else -1
    steps = cell.toward if cell.toward is not None else near
    monday = add_days(monday, 7 * steps)
    return Cell(year=monday.year, week=monday, weekend=True), "relative"


def _bare_day(cell: Cell, story: Story, toward: int) -> tuple[Cell, Basis]:
    """ "The 28th": of the month told last in a narrative, else by the publication date and the tense."""
    assert cell.day is not None
    told = story.told
    if told is not None and told.year is not None and told.month and (story.narrative or story.published is None):
        return replace(cell, year=told.year, month=told.month, toward=None), "carried"
    base = story.published
    if base is None or not 1 <= cell.day <= 31:
        return cell, "relative"
    step = 0
    if toward == 1 and cell.day < base.day:
        step = 1
    elif toward < 0 and cell.day > base.day:
        step = -1
    year, month = add_months(base.year, base.month, step)
    if cell.day > calendar.monthrange(year, month)[1]:
        year, month = add_months(year, month, step or -1)
    return replace(cell, year=year, month=month, toward=None), "relative"


def _yearless(cell: Cell, story: Story, toward: int) -> tuple[Cell, Basis]:
    plain = replace(cell, toward=None) if cell.toward is not None else cell
    if cell.toward is None:
        carried = _told_year(plain, story)
        if carried is not None:
            return replace(plain, year=carried), "carried"
    if story.published is None or (story.narrative and cell.toward is None):
        return plain, "relative"
    base = story.published
    if story.narrative and story.told is not None:
        base = _first_day(story.told) or base
    return replace(plain, year=nearest_year(plain, base, cell.toward, toward)), "relative"


def _told_year(cell: Cell, story: Story) -> int | None:
    if story.narrative or story.published is None:
        return _rolled(cell, story.told) if story.told is not None else None
    year, published = story.year_here, story.published
    if year is None or story.sentence == story.told_in or story.told is None:
        return year
    return _caught_up(cell, story.told, year, published)


def _caught_up(cell: Cell, told: Cell, year: int, published: dt.date) -> int:
    """News goes on from a date told before: what would lie well before it is a year later, if that has been."""
    before, after = _first_day(told), _span(cell, year + 1)
    here = _span(cell, year)
    if before is None or not told.month or not (here.last and after.last) or (before - here.last).days < 60:
        return year
    return year + 1 if after.last <= published and published.year - year <= 1 else year


def _rolled(cell: Cell, told: Cell) -> int | None:
    """A history goes on: January after a November told is the next year's."""
    if told.year is None:
        return None
    month, before = _month_of(cell), _month_of(told)
    return told.year + 1 if month and before and before - month >= ROLL else told.year


def _month_of(cell: Cell) -> int | None:
    return cell.month


def _first_day(cell: Cell) -> dt.date | None:
    when = when_of(cell)
    return when.first if when else None


@lru_cache(maxsize=8192)
def nearest_year(cell: Cell, base: dt.date, told: int | None, toward: int) -> int:
    """The year of a month, day, season or quarter that names none, seen from ``base``.

    ``told`` is what the words say (last, this, next), ``toward`` what the clause says.
    """
    if told == 0:
        return base.year
    years = _years_around(cell, base.year)
    if told == -1 or toward == -1:
        return max((y for y in years if _begins_by(_span(cell, y), base, told == -1)), default=base.year)
    if told == 1 or toward == 1:
        return min((y for y in years if _ends_from(_span(cell, y), base, told == 1)), default=base.year)
    return min(years, key=lambda year: _distance(cell, year, base))


def _years_around(cell: Cell, year: int) -> tuple[int, ...]:
    """This year and its neighbours, this one first; leap years for 29 February."""
    if (cell.month, cell.day) != (2, 29):
        return year, year - 1, year + 1
    return tuple(y for y in range(max(year - 8, 1), year + 9) if calendar.isleap(y))


def _begins_by(span: When, base: dt.date, wholly: bool) -> bool:
    """Whether the span has begun by ``base``, or is ``wholly`` past."""
    edge = span.last if wholly else span.first
    return edge is not None and (edge < base if wholly else edge <= base)


def _ends_from(span: When, base: dt.date, wholly: bool) -> bool:
    edge = span.first if wholly else span.last
    return edge is not None and (edge > base if wholly else edge >= base)


def _distance(cell: Cell, year: int, base: dt.date) -> int:
    """Days between ``base`` and the cell of that year; another year than the base's must be nearer by three months."""
    span = _span(cell, year)
    assert span.first
    assert span.last
    away = max((span.first - base).days, (base - span.last).days, 0)
    return away + (0 if year == base.year else 90)


@lru_cache(maxsize=8192)
def _span(cell: Cell, year: int) -> When:
    full = replace(cell, year=min(max(year, 1), 9998), toward=None)
    return when_of(full) or when_of(replace(full, day=min(full.day or 28, 28))) or When.year(full.year or 1)


# -- shifts --------------------------------------------------------------------------------------------------------


def _shift(shift: Shift, story: Story) -> Reading:
    counted = shift.origin == "told" or (story.narrative and story.told is not None)
    if counted and story.narrative and shift.origin == "published" and shift.unit == "day" and shift.whole:
        return Reading("DATE", "PRESENT_REF", note="In a history the reader's own day is meant.")
    base = _base(story, counted)
    if counted and shift.unit in _CLOCK_UNITS:
        return Reading("TIME", "XXXX-XX-XXTXX", note="Hours from a moment that is not told.")
    if base is None:
        return _unanchored(shift, NO_PUBLICATION if story.published is None else NOTHING_TOLD)
    cell = _moved(shift, base)
    if cell is None:
        return _unanchored(shift, NOTHING_TOLD)
    return _shifted(shift, cell, base, "carried" if counted else "relative")


def _base(story: Story, counted: bool) -> Cell | None:
    if counted and story.told is not None:
        return story.told
    return Cell.of_day(story.published) if story.published else None


def _unanchored(shift: Shift, note: str) -> Reading:
    if shift.unit in _CLOCK_UNITS or shift.whole:
        open_value = {"year": "XXXX", "month": "XXXX-XX", "week": "XXXX-WXX"}.get(shift.unit, "XXXX-XX-XX")
    else:
        open_value = "PAST_REF" if (shift.count or 0) < 0 else "FUTURE_REF"
    return Reading("TIME" if shift.daypart else "DATE", open_value + (f"T{shift.daypart}" if shift.daypart else ""), note=note)


def _moved(shift: Shift, base: Cell) -> Cell | None:
    """``base`` moved by the shift, as fine as its unit."""
    count = shift.count or 0
    if shift.unit in ("year", "decade", "century", "year-half", "year-quarter"):
        return _moved_years(shift, base, count)
    if base.year is None or base.year < 1:
        return None
    if shift.unit in ("month", "quarter", "season", "half"):
        return _moved_months(shift, base, count)
    day = base.date or (base.week if shift.unit in ("week", "fortnight") else None) or _monthly(base, shift)
    return _moved_days(shift, day, count) if day else None


def _monthly(base: Cell, shift: Shift) -> dt.date | None:
    """Weeks may be counted from a month, roughly: from its middle."""
    if shift.unit not in ("week", "fortnight") or not base.month or base.year is None:
        return None
    return dt.date(base.year, base.month, 15)


def _moved_years(shift: Shift, base: Cell, count: int) -> Cell | None:
    if base.year is None:
        return None
    if shift.unit == "decade":
        return Cell(decade=(base.year + 10 * count) // 10 * 10)
    if shift.unit == "century":
        return Cell(century=(base.year - 1) // 100 + 1 + count)
    year = base.year + count
    if year == 0 or (year > 0) != (base.year > 0):
        year += 1 if count > 0 else -1
    if shift.unit == "year-half":
        return Cell(year, half=shift.season)
    if shift.unit == "year-quarter":
        return Cell(year, quarter=shift.season)
    quarter = base.quarter if not shift.whole and shift.origin == "told" else None
    return Cell(year, shift.month, shift.day, season=shift.season, quarter=quarter)


def _moved_months(shift: Shift, base: Cell, count: int) -> Cell | None:
    if base.year is None:
        return None
    if shift.unit == "quarter":
        quarter = base.quarter or ((base.month + 2) // 3 if base.month else None)
        if quarter is None:
            return None
        index = base.year * 4 + quarter - 1 + count
        return Cell(index // 4, quarter=index % 4 + 1)
    if not base.month:
        return None
    year, month = add_months(base.year, base.month, count)
    return Cell(year, month, shift.day)


def _moved_days(shift: Shift, day: dt.date, count: int) -> Cell | None:
    if shift.unit in _CLOCK_UNITS:
        hours = count * {"hour": 3600, "minute": 60, "second": 1}[shift.unit] // 3600
        return Cell.of_day(add_days(day, int(hours / 24))).at("XX", None)
    moved = add_days(day, count * _DAYS.get(shift.unit, 1))
    if shift.unit in ("week", "fortnight"):
        if shift.weekday is not None:
            return _weekday_of(shift, day, moved)
        return Cell.of_week(moved)
    if shift.unit == "weekend":
        return replace(Cell.of_week(moved), weekend=True)
    return Cell.of_day(moved).at(shift.daypart, shift.clock)


def _weekday_of(shift: Shift, day: dt.date, moved: dt.date) -> Cell:
    """ "The following Tuesday" is the first after the day told, "Tuesday next week" that of the week named."""
    assert shift.weekday is not None
    if shift.origin == "told":
        ahead = (shift.weekday - day.weekday()) % 7
        steps = {1: ahead or 7, -1: ahead - 7, 0: ahead}[shift.count or 0]
        return Cell.of_day(add_days(day, steps))
    if not shift.whole:
        ahead = (shift.weekday - day.weekday()) % 7 or 7
        return Cell.of_day(add_days(moved, ahead))
    return Cell.of_day(add_days(moved, shift.weekday - moved.weekday())).at(shift.daypart, shift.clock)


def _shifted(shift: Shift, cell: Cell, base: Cell, basis: Basis) -> Reading:
    """Two weeks ago is a day, as the guideline has it, though TIMEX3 writes the week."""
    reading = _reading(cell, basis, shift.weekday)
    if shift.unit in ("week", "fortnight") and not shift.whole and shift.weekday is None and base.date:
        return replace(reading, when=When.day(add_days(base.date, (shift.count or 0) * _DAYS[shift.unit])))
    return reading


# -- the rest ------------------------------------------------------------------------------------------------------


def _part(part: Part, story: Story, toward: int) -> Reading:
    whole = anchor(part.whole, story, toward)
    return replace(whole, when=narrowed(whole.when, part.portion) if whole.when else None)


def _beside(meaning: Beside, story: Story, toward: int) -> Reading:
    day = anchor(meaning.day, story, toward)
    if day.cell is None or day.cell.date is None:
        return day
    return _reading(Cell.of_day(add_days(day.cell.date, meaning.steps)).at(meaning.daypart, None), day.basis)


def _week_of(meaning: WeekOf, story: Story, toward: int) -> Reading:
    day = _cell(meaning.day, story, toward)
    return _reading(Cell.of_week(day.cell.date), day.basis) if day.cell is not None and day.cell.date else day


def _nth_weekday(meaning: NthWeekday, story: Story, toward: int) -> Reading:
    month = anchor(meaning.month, story, toward)
    cell = month.cell
    if cell is None or not cell.month or not cell.year or not 1 <= cell.year <= 9998:
        return replace(month, weekday=meaning.weekday)
    return _reading(Cell.of_day(nth_weekday(cell.year, cell.month, meaning.weekday, meaning.nth)), month.basis, meaning.weekday)


def _feast(feast: Feast, story: Story, toward: int) -> Reading:
    year = feast.year
    basis: Basis = "explicit"
    if year is None:
        probe = feast_day(feast.key, story.published.year if story.published else 2000)
        filled, basis = _filled(Cell(month=probe.month, day=probe.day, toward=feast.toward), story, toward)
        year = filled.year
    if year is None or not 1 <= year <= 9998:
        return Reading("DATE", "XXXX-XX-XX", note=NO_PUBLICATION)
    day = feast_day(feast.key, year)
    return _reading(Cell.of_day(add_days(day, -1) if feast.eve else day), basis)


def _numerals(date: Numerals, story: Story) -> Reading:
    """Day and month as the document has them; where it does not show its habit, both readings are kept."""
    day_first = Cell(date.year, date.two, date.one)
    month_first = Cell(date.year, date.one, date.two)
    if date.one > 12:
        return _reading(day_first, "explicit")
    if date.two > 12:
        return _reading(month_first, "explicit")
    reading = _reading(day_first if story.day_first else month_first, "explicit")
    if story.day_first is not None or date.one == date.two:
        return reading
    both = tuple(when for when in (when_of(month_first), when_of(day_first)) if when)
    return replace(reading, readings=both, note="Day and month cannot be told apart here; both readings are kept.")


def _gap(gap: Gap, story: Story) -> Reading:
    value = _length_value(-gap.count, gap.unit, ())
    when = None
    base = story.told if story.narrative else Cell.of_day(story.published) if story.published else None
    if base is not None:
        years = {"decade": 10, "century": 100}.get(gap.unit)
        cell = _moved(Shift(gap.count * years, "year") if years else Shift(gap.count, gap.unit), base)
        when = when_of(cell) if cell else None
    note = "" if when else NO_PUBLICATION
    return Reading("DURATION", value, when, "implied", note, gap=(gap.count, gap.unit), length=_days_of(-gap.count, gap.unit))


def _vague(vague: Vague) -> Reading:
    return Reading("DATE", vague.value, note="No calendar date is told.")


def _length(length: Length, story: Story, toward: int) -> Reading:
    value = _length_value(length.count, length.unit, length.more)
    days = _days_of(length.count, length.unit) if not length.more else None
    plain = Reading("DURATION", value, note="A length of time, not a date.", length=days)
    if not length.ahead or toward < 0 or length.more:
        return plain
    if length.count is None:
        return _before_long(plain, length, story)
    if length.unit in _CLOCK_UNITS:
        return plain
    ahead = _shift(Shift(int(length.count), length.unit), story)
    return replace(plain, when=ahead.when, basis="relative", note=ahead.note)


def _before_long(plain: Reading, length: Length, story: Story) -> Reading:
    """ "Within a few days" lies in the month of publication, unless the text narrows it."""
    if length.unit not in ("hour", "day") or story.published is None:
        return plain
    month = When.month(story.published.year, story.published.month)
    return replace(plain, when=month, basis="relative", note="")


def _days_of(count: float | None, unit: str) -> int | None:
    days = _DAYS.get(unit)
    return int(count * days) if days and count is not None and count * days == int(count * days) else None


def _length_value(count: float | None, unit: str, more: tuple[tuple[float, str], ...]) -> str:
    value, clock = _amount(count, unit), unit in _CLOCK_UNITS
    for amount, finer in more:
        part = _amount(amount, finer)
        value += part[1:] if finer not in _CLOCK_UNITS else part[2:] if clock else part[1:]
        clock = clock or finer in _CLOCK_UNITS
    return value


def _amount(count: float | None, unit: str) -> str:
    if unit == "quarter":
        return f"P{_number(3 * count if count is not None else None)}M"
    if unit == "fortnight":
        return f"P{_number(2 * count if count is not None else None)}W"
    return f"P{'T' if unit in _CLOCK_UNITS else ''}{_number(count)}{_CODE.get(unit, 'D')}"


def _number(count: float | None) -> str:
    if count is None:
        return "X"
    return str(int(count)) if count == int(count) else f"{count:g}"


def _series(series: Series, story: Story, toward: int) -> Reading:
    pieces = _alike(series)
    read: list[tuple[int, int, Reading]] = []
    for start, end, meaning in pieces:
        reading = anchor(meaning, story, toward)
        read.append((start, end, _next_in_week(reading, read[-1][2]) if read else reading))
    ordered = _ordered(read) if series.through else read
    last = ordered[-1][2]
    return replace(last, when=_whole(ordered), pieces=tuple(ordered), through=series.through)


def _next_in_week(reading: Reading, before: Reading) -> Reading:
    """ "Thursday and Friday", "next Monday or Tuesday": the second day is the first such after the first."""
    days = (before.cell.date if before.cell else None, reading.cell.date if reading.cell else None)
    if before.weekday is None or reading.weekday is None or not (days[0] and days[1]) or reading.cell is None:
        return reading
    ahead = (reading.weekday - before.weekday) % 7
    cell = Cell.of_day(add_days(days[0], ahead)).at(reading.cell.daypart, reading.cell.clock)
    return _reading(cell, reading.basis, reading.weekday)


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
        return [(start, end, _reading(Cell.of_day(add_days(first.cell.date, -7)), first.basis, first.weekday)), *read[1:]]
    if first.cell is not None and first.cell.year and first.basis != "explicit":
        return [(start, end, _reading(replace(first.cell, year=first.cell.year - 1), first.basis)), *read[1:]]
    return read


def _whole(read: list[tuple[int, int, Reading]]) -> When | None:
    first, last = read[0][2].when, read[-1][2].when
    if not (first and last and first.first and last.last) or first.first > last.last:
        return None
    return When.between(first.first, last.last)
