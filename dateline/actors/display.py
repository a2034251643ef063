"""What readers see instead of codes, and which state a code was at a time."""

from __future__ import annotations

import datetime as dt

from dateline.actors import tables

_PREDECESSORS = {
    "RUS": ("SUN", dt.date(1922, 12, 30), dt.date(1991, 12, 25)),
    "CZE": ("CSK", dt.date(1918, 10, 28), dt.date(1992, 12, 31)),
}


def actor_name(code: str) -> str:
    """The full name of a state or organisation; an unknown code is its own name.

    >>> actor_name("PRK"), actor_name("SUN"), actor_name("EU")
    ('North Korea', 'Soviet Union', 'European Union')
    """
    return _entry(code)[0]


def short_name(code: str) -> str:
    """The name for headlines and labels.

    >>> short_name("USA"), short_name("ARE"), short_name("PRK")
    ('US', 'UAE', 'North Korea')
    """
    return _entry(code)[1]


def state_on(code: str, day: dt.date) -> str:
    """The state that acted on ``day`` under the name of today's: Moscow in 1961 is the Soviet Union.

    >>> state_on("RUS", dt.date(1961, 7, 6)), state_on("RUS", dt.date(2000, 7, 19))
    ('SUN', 'RUS')
    """
    former, since, until = _PREDECESSORS.get(code, (code, dt.date.min, dt.date.max))
    return former if since <= day <= until else code


def last_year(code: str) -> int | None:
    """The last year of a former state, ``None`` for one that lives on.

    >>> last_year("SUN"), last_year("FRA")
    (1991, None)
    """
    country = tables.countries().get(code)
    return country.until if country else None


def _entry(code: str) -> tuple[str, str]:
    country = tables.countries().get(code)
    if country:
        return country.name, country.short
    name, short, _ = tables.organisations().get(code, (code, code, ()))
    return name, short
