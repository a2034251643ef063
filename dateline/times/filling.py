"""What a cell leaves open, its year, its month, its week, taken from the story and the clause."""

from __future__ import annotations

import calendar
import datetime as dt
from dataclasses import replace
from functools import lru_cache
from typing import TypeGuard

from dateline.model import Basis, When
from dateline.times.cell import COMING, Cell, add_days, add_months, when_of
from dateline.times.story import Frame, Story
from dateline.times.tense import AHEAD, NEAREST, OPEN

ROLL = 8
MOST_OF_A_YEAR = 150
SOON = 30
JUST_OVER = 45
LATELY = 14
NEARBY = 4
NEAR = 240  # characters between the beginnings of a sentence and of the one before
WEEKDAYS_RECUR = 12
SATURDAY = 5


def filled(cell: Cell, story: Story, toward: int) -> tuple[Cell, Basis]:
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
    return Cell(day.year, day.month, day.day, daypart=cell.daypart, clock=cell.clock), "carried"


def _weekday(cell: Cell, story: Story, toward: int) -> tuple[Cell, Basis]:
    base = story.published if not story.narrative else story.told_day
    assert cell.weekday is not None
    if base is None:
        return replace(cell, toward=None), "relative"
    if (
        cell.toward == 1
        and toward < 0
        and story.told_day is not None
        and story.told_day == story.day_told_here
        and story.told_day <= base
    ):
        ahead = (cell.weekday - story.told_day.weekday()) % 7 or 7
        return Cell.of_day(add_days(story.told_day, ahead)).at(cell.daypart, cell.clock), "carried"
    if toward in (1, 2) and cell.toward is None and story.ahead_day is not None and (cell.weekday - base.weekday()) % 7 <= 1:
        base = story.ahead_day
    ahead = (cell.weekday - base.weekday()) % 7
    if cell.toward == 0:
        days = ahead if toward in (1, 2) else cell.weekday - base.weekday()
    elif cell.toward == 1:
        days = cell.weekday - base.weekday() + 7
    elif cell.toward == COMING:
        days = ahead or 7
    elif cell.toward == -1:
        days = ahead - 7
    else:
        days = ahead if toward in (1, 2) or ahead == 0 else ahead - 7
    day = Cell.of_day(add_days(base, days))
    return day.at(cell.daypart, cell.clock), "carried" if story.narrative else "relative"


def _weekend(cell: Cell, story: Story, toward: int) -> tuple[Cell, Basis]:
    base = story.published if not story.narrative else story.told_day
    if base is None:
        return cell, "relative"
    monday = add_days(base, -base.weekday())
    near = 0 if toward in (1, 2) or base.weekday() >= SATURDAY else -1
    coming = int(base.weekday() >= SATURDAY)
    steps = coming if cell.toward == COMING else cell.toward if cell.toward is not None else near
    monday = add_days(monday, 7 * steps)
    return Cell(year=monday.year, week=monday, weekend=True), "relative"


def _bare_day(cell: Cell, story: Story, toward: int) -> tuple[Cell, Basis]:
    """ "The 28th": of the month told last in a narrative, else by the publication date and the tense."""
    assert cell.day is not None
    told = story.told
    goes_on = story.narrative or (story.published is None and story.frame is not None)
    if told is not None and told.year is not None and told.month and goes_on:
        return replace(cell, year=told.year, month=told.month, toward=None), "carried"
    base = story.published
    if base is None or not 1 <= cell.day <= 31:
        return cell, "relative"
    before = _month_told(cell.day, story, toward)
    if before is not None:
        return replace(cell, year=before.year, month=before.month, toward=None), "carried"
    step = 0
    if toward == 1 and cell.day < base.day:
        step = 1
    elif toward < 0 and cell.day > base.day:
        step = -1
    year, month = add_months(base.year, base.month, step)
    if cell.day > calendar.monthrange(year, month)[1]:
        year, month = add_months(year, month, step or -1)
    return replace(cell, year=year, month=month, toward=None), "relative"


def _month_told(day: int, story: Story, toward: int) -> dt.date | None:
    """News goes on: "On 2 May 2018 they cut ties. On the 9th …" is of that May, as long as no plan leads back to the present."""
    told, published = story.day_of_news, story.published
    if published is None or toward == AHEAD:
        return None
    lately = story.told_paragraph == story.paragraph and not story.in_passing and toward != NEAREST
    of_month = _in_month_told(day, story.told, story) if lately and story.told is not None else None
    if of_month is not None and of_month <= published:
        return of_month
    if told is None or story.news_paragraph != story.paragraph or day <= told.day:
        return None
    return told if day <= calendar.monthrange(told.year, told.month)[1] and told.replace(day=day) <= published else None


def _in_month_told(day: int, told: Cell, story: Story) -> dt.date | None:
    """ "It was settled in June, on the 14th", "It ended on 6 November. A truce had been asked for on the 2nd": of that month."""
    if told.year is None or not told.month or not 1 <= told.year <= 9998:
        return None
    just_before = story.had and day < (told.day or 0) and story.sentence - story.told_in <= NEAR
    if told.day and not just_before:
        return None
    return dt.date(told.year, told.month, day) if day <= calendar.monthrange(told.year, told.month)[1] else None


def _yearless(cell: Cell, story: Story, toward: int) -> tuple[Cell, Basis]:
    filled_in, basis = _with_year(cell, story, toward)
    day, published = filled_in.date, story.published
    if day is None or cell.weekday in (None, day.weekday()) or published is None:
        return filled_in, basis
    near = replace(filled_in, year=nearest_year(replace(cell, toward=None), published, None, 0))
    nearer = near.date is not None and abs(near.date - published) < abs(day - published)
    return (near, "relative") if nearer and near.date and near.date.weekday() == cell.weekday else (filled_in, basis)


def _with_year(cell: Cell, story: Story, toward: int) -> tuple[Cell, Basis]:
    plain = replace(cell, toward=None) if cell.toward is not None else cell
    fitting = _fitting_year(cell, story)
    if fitting is not None:
        return replace(plain, year=fitting), "implied"
    if cell.toward is None:
        carried = _told_year(plain, story, toward)
        if carried is not None and not _contradicted(plain, carried, story, toward):
            return replace(plain, year=carried), "carried"
    if story.published is None or (story.narrative and cell.toward is None):
        return plain, "relative"
    if cell.toward is None and toward < 0 and story.told is not None and _goes_on(plain, story):
        return replace(plain, year=story.told.year), "carried"
    base = story.published
    if story.narrative and story.told is not None:
        base = _first_day(story.told) or base
    elif toward == OPEN and story.told_in == story.sentence and _was_lately(story.told, base):
        base, toward = _first_day(story.told) or base, AHEAD  # "agreed in April to hold talks in | February"
    year = nearest_year(plain, base, cell.toward, toward)
    last = _span(plain, year).last if toward == AHEAD and story.will and not story.narrative else None
    return replace(plain, year=year + 1 if last is not None and last < base else year), "relative"


def _was_lately(told: Cell | None, published: dt.date) -> TypeGuard[Cell]:
    return told is not None and told.year is not None and bool(told.month) and published.year - told.year <= 1


def _goes_on(cell: Cell, story: Story) -> bool:
    """ "On November 27, 2011, … ¶ … on November 30": looking back, a day soon after one told with its year a few lines above."""
    told, published = story.told, story.published
    day = told.date if told is not None else None
    if day is None or published is None or story.told_year_at is None or not cell.day or day.year >= published.year:
        return False
    if nearest_year(cell, published, None, -1) == published.year:
        return False
    here = _span(cell, day.year).first
    return 0 <= story.paragraph - story.told_year_at <= NEARBY and here is not None and 0 <= (here - day).days <= SOON


def _fitting_year(cell: Cell, story: Story) -> int | None:
    """ "Tuesday, June 18" with no publication date: the first year from the one told on in which that day is a Tuesday."""
    if cell.weekday is None or not cell.month or not cell.day or story.published is not None or story.told is None:
        return None
    told = story.told.year or 0
    days = (replace(cell, year=year).date for year in range(told, told + WEEKDAYS_RECUR) if year > 0)
    return next((day.year for day in days if day is not None and day.weekday() == cell.weekday), None)


def _told_year(cell: Cell, story: Story, toward: int) -> int | None:
    frame, published = story.frame, story.published
    if story.year_beside is not None and not story.narrative:
        return story.year_beside
    if story.narrative or published is None:
        goes_on = story.narrative or frame is not None
        return _rolled(cell, story.told) if story.told is not None and goes_on else None
    if frame is None or (not (story.beside or frame.heads) and _is_news(cell, frame, story.sentence, published)):
        return None
    if frame.heads:
        return frame.year
    here = _span(cell, frame.year)
    if frame.within is not None and not frame.within.overlaps(here):
        return None
    if frame.begins is None or here.last is None:
        return frame.year
    if story.from_then:
        return _beyond(cell, frame.year, frame.begins, story.from_then, published if toward <= 0 else None)
    if story.sentence == frame.sentence:
        return frame.year
    if frame.had and here.first and (here.first - frame.begins).days > MOST_OF_A_YEAR and story.from_then >= 0:
        return None  # "ties had been cut on 3 January 1961. They announced it on | 17 December"
    return _caught_up(cell, frame.year, frame.begins, published)


def _is_news(cell: Cell, frame: Frame, sentence: int, published: dt.date) -> bool:
    """A day of these weeks is that of the report, also beside another year: "founded in 2001, it closed on May 30".

    Not in the sentence of a full date, and not soon after it.
    """
    day, there = replace(cell, year=published.year).date, replace(cell, year=frame.year).date
    if day is None or frame.year >= published.year or not -SOON <= (published - day).days <= LATELY:
        return False
    if frame.begins is None:
        return True
    return sentence != frame.sentence and not (there and 0 <= (there - frame.begins).days <= SOON)


def _contradicted(cell: Cell, year: int, story: Story, toward: int) -> bool:
    """News says "will" of what the year told would make past, or "was" of what it would make future."""
    frame = story.frame
    if story.published is None or story.narrative or story.from_then or story.beside or (frame and (frame.within or frame.heads)):
        return False
    span = _span(cell, year)
    if toward == 1:
        return span.last is not None and span.last < story.published
    return toward == -1 and span.first is not None and span.first > story.published


def _beyond(cell: Cell, year: int, begins: dt.date, side: int, by: dt.date | None) -> int:
    """The first such day or month after a date that ``begins`` so, if it has been ``by`` then, or the last one before it."""
    here, after = _span(cell, year), _span(cell, year + 1)
    if side < 0:
        return year - 1 if here.first and here.first > begins else year
    late = by is not None and after.first is not None and after.first > by
    return year + 1 if here.last and (begins - here.last).days > 0 and not late else year


def _caught_up(cell: Cell, year: int, begins: dt.date, published: dt.date) -> int | None:
    """News goes on from a date told before: what would lie well before it is of the next year, where most of one is between.

    Else who leaves the year told would say which, and who does not means that of the publication.
    """
    here, after = _span(cell, year), _span(cell, year + 1)
    if not (here.last and after.last) or (begins - here.last).days <= SOON:
        return year
    return year + 1 if after.last <= published and (begins - here.last).days >= MOST_OF_A_YEAR else None


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

    ``told`` is what the words say (last, this, next), ``toward`` what the clause says. A day of the weeks ahead is never
    that of almost a year ago, nor one of the weeks behind a plan for almost a year on: nobody would leave out its year.
    """
    if told == 0:
        return base.year
    years = _years_around(cell, base.year)
    here = _span(cell, base.year).first
    if (
        told is None
        and cell.day
        and here
        and (0 < (here - base).days <= SOON or (toward == AHEAD and -JUST_OVER <= (here - base).days < 0))
    ):
        return base.year
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
