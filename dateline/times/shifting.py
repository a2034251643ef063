"""So many units from the publication date or the date told last."""

from __future__ import annotations

import calendar
import datetime as dt
from dataclasses import replace

from dateline.model import Basis, When
from dateline.times.cell import Cell, add_days, add_months
from dateline.times.meaning import Shift
from dateline.times.printing import NO_PUBLICATION, NOTHING_TOLD, reading_of
from dateline.times.story import NEARBY, Reading, Story

UNIT_DAYS = {"day": 1, "week": 7, "fortnight": 14, "weekend": 2, "night": 1}
CLOCK_UNITS = ("second", "minute", "hour")


def shifted(shift: Shift, story: Story) -> Reading:
    """The date that ``shift`` comes to in ``story``, or a reading without one that says what is missing."""
    counted = shift.origin == "told" or (story.narrative and story.told is not None)
    if counted and story.narrative and shift.origin == "published" and shift.unit == "day" and shift.whole:
        return Reading("DATE", "PRESENT_REF", note="In a history the reader's own day is meant.")
    count = shift.count or 0
    from_nowhere = story.told is None and (count != 0 if shift.unit == "day" else count > 0 and not shift.whole)
    if counted and from_nowhere:
        return _unanchored(shift, NOTHING_TOLD)
    base = _base(shift, story, counted)
    if counted and shift.unit in CLOCK_UNITS:
        return Reading("TIME", "XXXX-XX-XXTXX", note="Hours from a moment that is not told.")
    if base is None:
        return _unanchored(shift, NO_PUBLICATION if story.published is None else NOTHING_TOLD)
    cell = moved(shift, base)
    if cell is None:
        return _unanchored(shift, NOTHING_TOLD)
    return _read_from(shift, cell, base, "carried" if counted else "relative")


def _base(shift: Shift, story: Story, counted: bool) -> Cell | None:
    """The date told, for "earlier in the day" the day at hand; "that day" is not one told in passing, of an accord or a birth."""
    if counted and shift.unit == shift.grain == "day" and not (story.told and story.told.date):
        day = story.day_here or (None if story.narrative else story.published)
        return Cell.of_day(day) if day else story.told
    back = _day_before(shift, story) if counted and shift.unit == "day" and (shift.count or 0) < 0 else None
    if back is not None:
        return Cell.of_day(back)
    near = story.day_of_news is not None and 0 <= story.paragraph - story.news_paragraph <= NEARBY
    if counted and shift.unit == "day" and story.in_passing and near and not story.narrative and story.day_of_news:
        return Cell.of_day(story.day_of_news)
    if (shift.origin, shift.unit, shift.count) == ("told", "year", 0) and story.year_named is not None and not shift.season:
        return Cell(story.year_named)  # "that year" is the one named last, be it in a name
    if counted and story.told is not None:
        return story.told
    return Cell.of_day(story.published) if story.published else None


def _day_before(shift: Shift, story: Story) -> dt.date | None:
    """The day that days before are counted from, where that is not the one told last."""
    told = story.told.date if story.told is not None else None
    to_come = told is not None and story.published is not None and told > story.published
    if to_come and story.had and not story.narrative:
        return story.past_day or story.published  # "They will meet on 8 May. The day before, he had been in Aktau": before now
    if shift.count == -1 and told is not None and story.told_range and told == story.told_range[1]:
        return story.told_range[0]  # "in Rome from 3 to 6 May …, put off the day before"
    return None


def _unanchored(shift: Shift, note: str) -> Reading:
    if shift.unit in CLOCK_UNITS or shift.whole:
        open_value = {"year": "XXXX", "month": "XXXX-XX", "week": "XXXX-WXX"}.get(shift.unit, "XXXX-XX-XX")
    else:
        open_value = "PAST_REF" if (shift.count or 0) < 0 else "FUTURE_REF"
    return Reading("TIME" if shift.daypart else "DATE", open_value + (f"T{shift.daypart}" if shift.daypart else ""), note=note)


def moved(shift: Shift, base: Cell) -> Cell | None:
    """``base`` moved by the shift, as fine as its unit."""
    count = shift.count or 0
    if shift.grain and base.month and base.year and (shift.grain != "day" or base.date):
        return _finer(shift, base.date or dt.date(base.year, base.month, 1), count)
    if shift.unit in ("year", "decade", "century", "year-half", "year-quarter"):
        return _moved_years(shift, base, count)
    if base.year is None or base.year < 1:
        return None
    if shift.unit == "named month":
        return _named_month(shift, base)
    if shift.unit == "named season":
        return _named_season(shift, base)
    if shift.unit in ("month", "quarter", "season", "half"):
        return _moved_months(shift, base, count)
    day = base.date or (base.week if shift.unit in ("week", "fortnight") else None) or _monthly(base, shift)
    return _moved_days(shift, day, count) if day else None


def _finer(shift: Shift, day: dt.date, count: int) -> Cell | None:
    """The same day, week or month of another year or month, or so many weeks away."""
    if shift.unit == "week":
        return Cell.of_day(add_days(day, 7 * count))
    months = count * {"year": 12, "decade": 120}.get(shift.unit, 1)
    year, month = add_months(day.year, day.month, months)
    if not 1 <= year <= 9998:
        return None
    if shift.grain == "month":
        return Cell(year, month)
    same = dt.date(year, month, min(day.day, calendar.monthrange(year, month)[1]))
    return Cell.of_week(same) if shift.grain == "week" else Cell.of_day(same)


def _named_month(shift: Shift, base: Cell) -> Cell | None:
    """The first such month after or before the date told."""
    if base.year is None or not base.month or not shift.month:
        return Cell((base.year or 0) + (shift.count or 0), shift.month) if base.year else None
    passed = shift.month <= base.month if (shift.count or 0) > 0 else shift.month >= base.month
    return Cell(base.year + (shift.count or 0 if passed else 0), shift.month)


_SEASON_BEGINS = {21: 3, 22: 6, 23: 9, 24: 12}
_SEASON = 3  # months


def _named_season(shift: Shift, base: Cell) -> Cell | None:
    """The last such season that ended before the date told, or the first that begins after it."""
    month = base.month or _SEASON_BEGINS.get(base.season or 0)
    if base.year is None or shift.season is None:
        return None
    step = shift.count or 0
    begins = _SEASON_BEGINS[shift.season]
    if month is None:
        return Cell(base.year + step, season=shift.season)
    if step < 0:
        return Cell(base.year - (begins + _SEASON > month), season=shift.season)
    return Cell(base.year + (begins <= month), season=shift.season)


def _monthly(base: Cell, shift: Shift) -> dt.date | None:
    """Weeks may be counted from a month, roughly: from its middle."""
    if shift.unit not in ("week", "fortnight") or not base.month or base.year is None or not 1 <= base.year <= 9999:
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
    if shift.unit in CLOCK_UNITS:
        hours = count * {"hour": 3600, "minute": 60, "second": 1}[shift.unit] // 3600
        return Cell.of_day(add_days(day, int(hours / 24))).at("XX", None)
    moved = add_days(day, count * UNIT_DAYS.get(shift.unit, 1))
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


def _read_from(shift: Shift, cell: Cell, base: Cell, basis: Basis) -> Reading:
    """Two weeks ago is a day, as the guideline has it, though TIMEX3 writes the week."""
    reading = reading_of(cell, basis, shift.weekday)
    if shift.unit in ("week", "fortnight") and not shift.whole and shift.weekday is None and base.date:
        day = add_days(base.date, (shift.count or 0) * UNIT_DAYS[shift.unit])
        return replace(reading, when=When.day(day), cell=Cell.of_day(day))
    return reading
