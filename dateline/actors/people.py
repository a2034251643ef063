"""Who a person is: the offices they held, and when."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace

_SLACK = dt.timedelta(days=365)


@dataclass(frozen=True, slots=True)
class Term:
    """An office held for a state or an organisation; ``None`` is not told (begin) or still held (end)."""

    code: str
    office: str
    since: dt.date | None = None
    until: dt.date | None = None

    def covers(self, day: dt.date, slack: dt.timedelta = dt.timedelta(0)) -> bool:
        """Whether the office was held on ``day``, give or take ``slack``."""
        return (self.since is None or self.since - slack <= day) and (self.until is None or day <= self.until + slack)


@dataclass(frozen=True, slots=True)
class Person:
    """A person by full name. ``surname`` is what a headline calls them, where that cannot be told from the name."""

    name: str
    terms: tuple[Term, ...] = ()
    variants: tuple[str, ...] = ()
    surname: str = ""

    def serving(self, term: Term, variants: tuple[str, ...] = ()) -> Person:
        """The same person with one more office."""
        return replace(self, terms=(*self.terms, term), variants=(*self.variants, *variants))

    def term(self, day: dt.date | None) -> Term | None:
        """The office held on ``day``; else the one held last before it, else the first to come, as near as a few years."""
        if not self.terms:
            return None
        if day is None:
            return self.terms[-1]
        held = [t for t in self.terms if t.covers(day)]
        if held:
            return max(held, key=lambda t: t.since or dt.date.min)
        past = [t for t in self.terms if t.since is None or t.since <= day]
        if past:
            return max(past, key=lambda t: t.until or dt.date.max)
        return self.terms[0]

    def in_office(self, day: dt.date | None) -> bool:
        """Whether any office was held within a year of ``day``."""
        return day is None or any(t.covers(day, _SLACK) for t in self.terms)
