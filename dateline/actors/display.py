"""What readers see instead of codes."""

from __future__ import annotations

from . import tables


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


def _entry(code: str) -> tuple[str, str]:
    country = tables.countries().get(code)
    if country:
        return country.name, country.short
    name, short, _ = tables.organisations().get(code, (code, code, ()))
    return name, short
