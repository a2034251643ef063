"""Days that move or stand still from year to year, by name."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FeastDay:
    """A named day: fixed (month, day), the nth weekday of a month (``week`` -1 is the last), or days from Easter Sunday."""

    key: str
    names: tuple[str, ...]
    month: int = 0
    day: int = 0
    week: int = 0
    weekday: int = 0
    easter: int | None = None


FEASTS = (
    FeastDay("new-year", ("New Year's Day", "New Year's", "New Years Day"), 1, 1),
    FeastDay("new-year-eve", ("New Year's Eve", "New Year Eve"), 12, 31),
    FeastDay("epiphany", ("Epiphany",), 1, 6),
    FeastDay("orthodox-christmas", ("Orthodox Christmas",), 1, 7),
    FeastDay("valentine", ("Valentine's Day", "St. Valentine's Day", "Valentines Day"), 2, 14),
    FeastDay("womens-day", ("International Women's Day", "Women's Day"), 3, 8),
    FeastDay("st-patrick", ("St. Patrick's Day", "St Patrick's Day", "Saint Patrick's Day"), 3, 17),
    FeastDay("april-fools", ("April Fools' Day", "April Fool's Day"), 4, 1),
    FeastDay("earth-day", ("Earth Day",), 4, 22),
    FeastDay("anzac", ("Anzac Day", "ANZAC Day"), 4, 25),
    FeastDay("may-day", ("May Day", "International Workers' Day"), 5, 1),
    FeastDay("victory-day", ("Victory Day",), 5, 9),
    FeastDay("europe-day", ("Europe Day",), 5, 9),
    FeastDay("canada-day", ("Canada Day",), 7, 1),
    FeastDay("independence-day", ("Fourth of July", "July Fourth"), 7, 4),
    FeastDay("bastille", ("Bastille Day",), 7, 14),
    FeastDay("liberation-day", ("Liberation Day",), 8, 15),
    FeastDay("assumption", ("Assumption Day",), 8, 15),
    FeastDay("unity-day", ("German Unity Day",), 10, 3),
    FeastDay("halloween", ("Halloween", "Hallowe'en"), 10, 31),
    FeastDay("all-saints", ("All Saints' Day", "All Saints Day"), 11, 1),
    FeastDay("guy-fawkes", ("Guy Fawkes Night", "Bonfire Night"), 11, 5),
    FeastDay("armistice", ("Armistice Day", "Remembrance Day", "Veterans Day", "Veterans' Day"), 11, 11),
    FeastDay("human-rights", ("Human Rights Day",), 12, 10),
    FeastDay("christmas-eve", ("Christmas Eve",), 12, 24),
    FeastDay("christmas", ("Christmas Day", "Christmas", "Xmas"), 12, 25),
    FeastDay("boxing", ("Boxing Day",), 12, 26),
    FeastDay("mlk", ("Martin Luther King Day", "Martin Luther King Jr. Day", "MLK Day"), 1, week=3, weekday=0),
    FeastDay("presidents", ("Presidents' Day", "Presidents Day"), 2, week=3, weekday=0),
    FeastDay("mothers", ("Mother's Day", "Mothers' Day"), 5, week=2, weekday=6),
    FeastDay("memorial", ("Memorial Day",), 5, week=-1, weekday=0),
    FeastDay("fathers", ("Father's Day", "Fathers' Day"), 6, week=3, weekday=6),
    FeastDay("labor", ("Labor Day",), 9, week=1, weekday=0),
    FeastDay("columbus", ("Columbus Day",), 10, week=2, weekday=0),
    FeastDay("thanksgiving", ("Thanksgiving Day", "Thanksgiving"), 11, week=4, weekday=3),
    FeastDay("ash-wednesday", ("Ash Wednesday",), easter=-46),
    FeastDay("palm-sunday", ("Palm Sunday",), easter=-7),
    FeastDay("maundy-thursday", ("Maundy Thursday",), easter=-3),
    FeastDay("good-friday", ("Good Friday",), easter=-2),
    FeastDay("easter", ("Easter Sunday", "Easter"), easter=0),
    FeastDay("easter-monday", ("Easter Monday",), easter=1),
    FeastDay("ascension", ("Ascension Day",), easter=39),
    FeastDay("pentecost", ("Pentecost", "Whit Sunday"), easter=49),
)
_BY_KEY = {feast.key: feast for feast in FEASTS}


def feast_day(key: str, year: int) -> dt.date:
    """The day of the feast ``key`` in ``year``."""
    feast = _BY_KEY[key]
    if feast.easter is not None:
        return easter(year) + dt.timedelta(days=feast.easter)
    if feast.week:
        return nth_weekday(year, feast.month, feast.weekday, feast.week)
    return dt.date(year, feast.month, feast.day)


def nth_weekday(year: int, month: int, weekday: int, week: int) -> dt.date:
    """The ``week``-th ``weekday`` (0 is Monday) of a month, -1 being the last."""
    if week < 0:
        following = dt.date(year + month // 12, month % 12 + 1, 1)
        return following - dt.timedelta(days=(following.weekday() - weekday - 1) % 7 + 1)
    first = dt.date(year, month, 1)
    return first + dt.timedelta(days=(weekday - first.weekday()) % 7 + 7 * (week - 1))


def easter(year: int) -> dt.date:
    """Easter Sunday of the Gregorian calendar (the anonymous algorithm of 1876)."""
    golden = year % 19
    hundreds, years = divmod(year, 100)
    leap, rest = divmod(hundreds, 4)
    correction = (hundreds + 8) // 25
    epact = (19 * golden + hundreds - leap - (hundreds - correction + 1) // 3 + 15) % 30
    weekday = (32 + 2 * rest + 2 * (years // 4) - epact - years % 4) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return dt.date(year, month, day + 1)
