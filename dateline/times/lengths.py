"""Durations: their TIMEX3 value, their days, and the date they tell where they look ahead or back."""

from __future__ import annotations

from dataclasses import replace

from dateline.model import When
from dateline.times.cell import Cell, add_months, when_of
from dateline.times.meaning import Gap, Length, Origin, Shift
from dateline.times.printing import NO_PUBLICATION
from dateline.times.shifting import CLOCK_UNITS, UNIT_DAYS, moved, shifted
from dateline.times.story import Reading, Story

_CODE = {
    "second": "S", "minute": "M", "hour": "H", "day": "D", "night": "D", "week": "W", "weekend": "W", "month": "M", "year": "Y",
    "decade": "DE", "century": "CE",
}  # fmt: skip


def gap_reading(gap: Gap, story: Story) -> Reading:
    """The duration of a gap; its date is the earlier event's, counted from the publication or, in a history, the date told."""
    value = _length_value(-gap.count, gap.unit, ())
    when = None
    base = story.told if story.narrative else Cell.of_day(story.published) if story.published else None
    if base is not None:
        years = {"decade": 10, "century": 100}.get(gap.unit)
        cell = moved(Shift(gap.count * years, "year") if years else Shift(gap.count, gap.unit), base)
        when = when_of(cell) if cell else None
    note = "" if when else NO_PUBLICATION
    return Reading("DURATION", value, when, "implied", note, gap=(gap.count, gap.unit), length=_days_of(-gap.count, gap.unit))


def length_reading(length: Length, story: Story, toward: int) -> Reading:
    """A duration; "in six months" and "within a few days" also get the date they come to, unless the clause looks back."""
    value = _length_value(length.count, length.unit, length.more)
    days = _days_of(length.count, length.unit) if not length.more else None
    plain = Reading("DURATION", value, note="A length of time, not a date.", length=days)
    told_here = story.told_in == story.sentence and story.told is not None
    looks_back = toward < 0 and not (length.within and told_here)
    day = story.past_day if story.paragraph - story.told_paragraph <= 1 else None
    if length.within and length.count is None and toward < 0 and day is not None and not story.narrative:
        return replace(plain, when=When.day(day), basis="carried", note="")  # "Laos did the same within hours"
    if not length.ahead or looks_back or length.more:
        return plain
    if _is_today(length) and story.published is not None:
        return replace(plain, when=When.day(story.published), basis="relative", note="")
    if length.count is None:
        return _before_long(plain, length, story)
    if length.unit in CLOCK_UNITS:
        return plain
    origin: Origin = "told" if told_here and toward != 1 else "published"
    ahead = shifted(Shift(int(length.count), length.unit, origin), story)
    return replace(plain, when=ahead.when, basis="relative", note=ahead.note)


_HOURS_OF_TODAY = 6


def _is_today(length: Length) -> bool:
    """ "In an hour", "in a few minutes"."""
    return length.unit in CLOCK_UNITS and (length.count is None or length.unit != "hour" or length.count <= _HOURS_OF_TODAY)


def _before_long(plain: Reading, length: Length, story: Story) -> Reading:
    """ "Within a few days" lies in the month of publication, "in the coming weeks" in it or the next, unless it is narrowed."""
    published = story.published
    if length.unit not in ("day", "week") or published is None:
        return plain
    month = When.month(published.year, published.month)
    if length.unit == "week" and month.first:
        month = When.between(month.first, When.month(*add_months(published.year, published.month, 1)).last or month.first)
    return replace(plain, when=month, basis="relative", note="")


def _days_of(count: float | None, unit: str) -> int | None:
    days = UNIT_DAYS.get(unit)
    return int(count * days) if days and count is not None and count * days == int(count * days) else None


def _length_value(count: float | None, unit: str, more: tuple[tuple[float, str], ...]) -> str:
    value, clock = _amount(count, unit), unit in CLOCK_UNITS
    for amount, finer in more:
        part = _amount(amount, finer)
        value += part[1:] if finer not in CLOCK_UNITS else part[2:] if clock else part[1:]
        clock = clock or finer in CLOCK_UNITS
    return value


def _amount(count: float | None, unit: str) -> str:
    if unit == "quarter":
        return f"P{_number(3 * count if count is not None else None)}M"
    if unit == "fortnight":
        return f"P{_number(2 * count if count is not None else None)}W"
    return f"P{'T' if unit in CLOCK_UNITS else ''}{_number(count)}{_CODE.get(unit, 'D')}"


def _number(count: float | None) -> str:
    if count is None:
        return "X"
    return str(int(count)) if count == int(count) else f"{count:g}"
