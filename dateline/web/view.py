"""The view that a URL asks for: filters, window, lanes, as-of day, chosen event. Knows nothing of Streamlit.

The pages, ``/api`` and the command line all read the same query parameters here, so a link means the same everywhere.
"""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from urllib.parse import urlencode

from dateline.frame import Frames
from dateline.model import EVENT_TYPES, STATUSES

LANES = ("type", "actor", "source", "none")
SCALES = ("auto", "plain")
THEMES = ("light", "dark", "print")
SURELY = ("only",)  # what is less surely read is left out
DIFFER = ("any", "date", "place", "actors", "status", "type")  # what sources may differ on; "any" of it
REPEATED = ("type", "actor", "source", "status")
SINGLE = ("q", "from", "to", "differ", "sure", "lanes", "scale", "asof", "event", "theme", "collection")
PARAMETERS = REPEATED + SINGLE
LONGEST_QUERY = 200
EARLIEST, LATEST = dt.date(1000, 1, 1), dt.date(2199, 12, 31)

_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


@dataclass(frozen=True, slots=True)
class View:
    """What to show. Every field at its default means: all of it, as it comes."""

    type: tuple[str, ...] = ()
    actor: tuple[str, ...] = ()
    source: tuple[str, ...] = ()
    status: tuple[str, ...] = ()
    q: str = ""
    from_: dt.date | None = None
    to: dt.date | None = None
    lanes: str = "type"
    scale: str = "auto"
    asof: dt.date | None = None
    event: str = ""
    theme: str = ""
    collection: str = ""
    differ: str = ""
    sure: str = ""

    def params(self) -> dict[str, list[str]]:
        """The query parameters that lead here: only what differs from the default, dates as days."""
        values: dict[str, list[str]] = {name: list(getattr(self, name)) for name in REPEATED}
        for name in SINGLE:
            value = getattr(self, "from_" if name == "from" else name)
            values[name] = [] if value in (None, "") else [str(value)]
        for name, default in (("lanes", "type"), ("scale", "auto")):
            values[name] = [v for v in values[name] if v != default]
        return {name: value for name, value in values.items() if value}

    def query(self) -> str:
        """The same as a query string without "?"."""
        return urlencode(self.params(), doseq=True)

    @property
    def narrows(self) -> bool:
        """Whether any filter takes events away."""
        return self != View(lanes=self.lanes, scale=self.scale, event=self.event, theme=self.theme, collection=self.collection)


class Notice(str):
    """A sentence on what in a link could not be used. ``fault`` is that alone, without what a page shows instead."""

    __slots__ = ("fault",)
    fault: str

    @classmethod
    def of(cls, fault: str, instead: str) -> Notice:
        """Both halves: the fault without its full stop, and what follows it."""
        notice = cls(fault + instead)
        notice.fault = f"{fault}."
        return notice


@dataclass(frozen=True)
class Known:
    """What a view may speak of in this collection; ``aliases`` maps older event ids to the present ones."""

    actors: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    events: frozenset[str] = frozenset()
    aliases: Mapping[str, str] = field(default_factory=dict)


def known_of(frames: Frames) -> Known:
    """Collect the actors, articles and events of a collection."""
    ids = frames.events["event_id"].tolist()  # a column itself gives its values out far more slowly
    older = zip(ids, frames.events["aliases"].tolist(), strict=True)
    aliases = {alias: event_id for event_id, others in older if others for alias in others}
    lists = {id(one): one for one in frames.events["actors"].tolist()}.values()  # the same few again and again
    return Known(
        actors=tuple(sorted(set(chain.from_iterable(lists)))),
        sources=tuple(frames.articles["article_id"]),
        events=frozenset(ids),
        aliases=aliases,
    )


def read_day(text: str, last: bool = False) -> dt.date | None:
    """An ISO day; a lone year or month gives its first day, or its last where ``last``. ``None``: not a date.

    >>> read_day("2024-02", last=True)
    datetime.date(2024, 2, 29)
    """
    found = _DATE.fullmatch(text.strip())
    if not found:
        return None
    year, month, day = (int(part) if part else None for part in found.groups())
    if not year or (month is not None and not 1 <= month <= 12):
        return None
    month = month or (12 if last else 1)
    longest = calendar.monthrange(year, month)[1]
    day = day or (longest if last else 1)
    return dt.date(year, month, day) if 1 <= day <= longest else None


def read_view(params: Mapping[str, Sequence[str]], known: Known) -> tuple[View, list[Notice]]:
    """Normalise raw query parameters (name → values) and say, a sentence each, what could not be used."""
    notices: list[Notice] = []
    allowed = {"type": EVENT_TYPES, "status": STATUSES, "actor": known.actors, "source": known.sources}
    repeated = {name: _allowed(name, params.get(name, ()), allowed[name], notices) for name in REPEATED}
    single = {name: (params.get(name) or [""])[-1].strip() for name in SINGLE}
    _turn_backwards_period(single, notices)
    first, last, asof = (_day(name, single[name], notices) for name in ("from", "to", "asof"))
    view = View(
        **repeated,
        q=single["q"][:LONGEST_QUERY],
        from_=first,
        to=last,
        lanes=_choice("lanes", single["lanes"], LANES, "type", notices),
        scale=_choice("scale", single["scale"], SCALES, "auto", notices),
        asof=asof,
        event=_event(single["event"], known, notices),
        theme=_choice("theme", single["theme"], THEMES, "", notices),
        collection=single["collection"][:16],
        differ=_choice("differ", single["differ"], DIFFER, "", notices),
        sure=_choice("sure", single["sure"], SURELY, "", notices),
    )
    return view, notices


def _turn_backwards_period(values: dict[str, str], notices: list[Notice]) -> None:
    """Exchange "from" and "to" as they were written, since a year has another first day than last."""
    first, last = read_day(values["from"]), read_day(values["to"], last=True)
    if first and last and first > last:
        fault = f"The period runs backwards (from {values['from']} to {values['to']})"
        notices.append(Notice.of(fault, "; its two ends were exchanged."))
        values["from"], values["to"] = values["to"], values["from"]


def _allowed(name: str, values: Iterable[str], allowed: Sequence[str], notices: list[Notice]) -> tuple[str, ...]:
    kept = tuple(dict.fromkeys(v for v in values if v in allowed))
    for value in values:
        if value and value not in allowed:
            fault = f"There is no {name} “{value[:40]}” in this collection"
            notices.append(Notice.of(fault, "; it was left out."))
    return kept


def _choice(name: str, value: str, allowed: Sequence[str], default: str, notices: list[Notice]) -> str:
    if not value or value in allowed:
        return value or default
    fault = f"“{name}={value[:40]}” is not possible; choose {' or '.join(filter(None, (', '.join(allowed[:-1]), allowed[-1])))}"
    notices.append(Notice.of(fault, ". The usual view is shown."))
    return default


def _day(name: str, value: str, notices: list[Notice]) -> dt.date | None:
    if not value:
        return None
    day = read_day(value, last=name != "from")
    if day and EARLIEST <= day <= LATEST:
        return day
    fault = f"lies outside {EARLIEST.year}–{LATEST.year}" if day else "is not a date; write 2024, 2024-06 or 2024-06-14"
    notices.append(Notice.of(f"“{name}={value[:40]}” {fault}", ". It was left out."))
    return None


def _event(value: str, known: Known, notices: list[Notice]) -> str:
    event = known.aliases.get(value, value)
    if event and event not in known.events:
        fault = f"The event “{value[:40]}” is not in this collection"
        notices.append(Notice.of(fault, "; the whole timeline is shown instead."))
        return ""
    return event
