"""Rows of the frames → what is to be drawn for each event, still without a place."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from dateline.figures.counting import Array, Window
from dateline.figures.histories import Past, histories
from dateline.figures.parts import Glyph, Line, Source
from dateline.figures.segments import Extent
from dateline.figures.wording import label_runs
from dateline.frame import SURE, Frames, rows
from dateline.model import EVENT_TYPES

_OPEN_DAYS = {"day": 1.0, "week": 7.0, "month": 31.0, "season": 92.0, "quarter": 92.0, "half": 183.0}
_FINENESS, _COARSE = {"day": 1.0, "interval": 0.8, "week": 0.6, "month": 0.5}, 0.2
_INSIDE = 20.0  # more than all else together: who asks for a period wants to see what lies in it, not what may
_TYPE_WEIGHT = {kind: 1 - place / len(EVENT_TYPES) for place, kind in enumerate(EVENT_TYPES)}


@dataclass(frozen=True, slots=True)
class Dated:
    """A date as drawn: its glyph, its days and which of its ends is not sharp ("after 1990" has an open end)."""

    glyph: Glyph
    extent: Extent
    fade0: bool = False
    fade1: bool = False
    open0: bool = False
    open1: bool = False


@dataclass(frozen=True, slots=True)
class Earlier:
    """A day that an event was meant for before, and its status then."""

    dated: Dated
    status: str


@dataclass(frozen=True, slots=True)
class Item:
    """One event to draw. ``dated`` is None without a date; ``readings`` are the dates that other sources give.

    ``was`` is the state told of it before, ``earlier`` the day that this was then meant for, where it was another;
    ``moved`` is the event that it takes the place of.
    """

    event_id: str
    type: str
    status: str
    dated: Dated | None
    readings: tuple[Dated, ...]
    runs: Line
    numbers: tuple[int, ...]
    actors: tuple[str, ...]
    articles: tuple[str, ...]
    rank: float
    ends: str | None
    was: str = ""
    earlier: Earlier | None = None
    moved: str | None = None

    @property
    def middle(self) -> float:
        """The middle of its date; undated items come last."""
        return self.dated.extent.middle if self.dated else float("inf")


def items_of(
    frames: Frames, sources: tuple[Source, ...], asof: dt.date | None, typed: bool = False, window: Window = (None, None)
) -> list[Item]:
    """All events of the frames in their order; past ``asof`` nothing keeps the status "occurred".

    ``typed``: labels name the event's type, which no lane tells. What lies wholly in the ``window`` is labelled first.
    """
    numbers = {s.article_id: s.number for s in sources}
    ends, moved = (_linked(frames, kind) for kind in ("ends", "postpones"))
    readings, past = _readings(frames), histories(frames)
    order = ranks(frames.events, window).tolist()
    items = []
    for row, rank in zip(frames.event_rows, order, strict=True):
        articles = tuple(dict.fromkeys(m.article_id for m in frames.mentions_of.get(row.event_id, ())))
        refs = tuple(sorted(numbers[a] for a in articles))
        item = _item(row, articles, refs, readings.get(row.event_id, ()), ends.get(row.event_id), asof, typed, rank)
        items.append(_with_past(item, past.get(row.event_id, ()), moved.get(row.event_id)))
    return items


def _linked(frames: Frames, kind: str) -> dict[str, str]:
    """The event that each is tied to by a link of that kind."""
    links = frames.links[frames.links["kind"] == kind].drop_duplicates("event_id")
    return dict(zip(links["event_id"], links["other_id"], strict=True))


def _with_past(item: Item, past: Sequence[Past], moved: str | None) -> Item:
    """With the last of the earlier states, and its day where that lies apart from the one that holds."""
    if not past or item.status == "later":
        return replace(item, moved=moved)
    last = past[-1]
    told = last.mention
    dated = date_of(told.first, told.last, told.precision, told.qualifier, told.basis)
    apart = dated and item.dated and not _meet(dated.extent, item.dated.extent)
    return replace(item, was=last.status, earlier=Earlier(dated, last.status) if dated and apart else None, moved=moved)


def _meet(one: Extent, other: Extent) -> bool:
    return one.start < other.end and other.start < one.end


def _item(
    row,
    articles: tuple[str, ...],
    refs: tuple[int, ...],
    readings: tuple[Dated, ...],
    ends: str | None,
    asof,
    typed: bool,
    rank: float,
) -> Item:
    dated = date_of(row.first, row.last, row.precision, row.qualifier, row.basis)
    others = [r for r in readings if not dated or r.extent != dated.extent]
    status = row.status
    if dated and asof and status == "occurred":
        limit = asof.toordinal() + 1.0
        status = "later" if dated.extent.start >= limit else status
        dated, *others = (_until(one, limit) for one in (dated, *others))
    kind = row.type if typed else ""
    runs = label_runs(row.title, row.date_words, status, row.disagreements > 0, row.basis == "implied", refs, kind)
    return Item(row.event_id, row.type, status, dated, tuple(others), runs, refs, tuple(row.actors), articles, rank, ends)


def _until(dated: Dated, limit: float) -> Dated:
    """A date cut off at the as-of line, unless it lies wholly past it; of two days, the one before it stays."""
    if not dated.extent.start < limit < dated.extent.end:
        return dated
    if dated.glyph == "pair":
        return Dated("dot", Extent(dated.extent.start, dated.extent.start + 1))
    return replace(dated, extent=Extent(dated.extent.start, limit), open1=False)


def ranks(events: pd.DataFrame, window: Window = (None, None)) -> Array:
    """What is labelled first has the higher number, a row an event.

    Before all else what lies wholly in the window; then more sources, a weightier type, a finer date, a dispute worth seeing.
    What is less surely read stands behind others of its weight.
    """
    weight, fine = _each(events["type"], _TYPE_WEIGHT, 0.0), _each(events["precision"], _FINENESS, _COARSE)
    sources, differ = events["sources"].to_numpy(), events["disagreements"].to_numpy() > 0
    unsure = events["confidence"].to_numpy() < SURE
    return _INSIDE * _lies_in(events, window) + 2.0 * np.minimum(sources, 5) + 1.5 * weight + fine + differ - unsure


def _lies_in(events: pd.DataFrame, window: Window) -> Array:
    """Which dates lie wholly in the window; without one, all do."""
    inside = np.ones(len(events), dtype=bool)
    if window[0]:
        inside &= events["first"].to_numpy() >= np.datetime64(window[0])  # never true of an open end
    if window[1]:
        inside &= events["last"].to_numpy() <= np.datetime64(window[1])
    return inside


def _each(values: pd.Series, table: Mapping[str, float], other: float) -> Array:
    """A number for every value, looked up once for all that are alike."""
    codes, found = values.factorize()
    return np.array([table.get(value, other) for value in found])[codes]


def date_of(first: pd.Timestamp, last: pd.Timestamp, precision: str, qualifier: str = "", basis: str = "") -> Dated | None:
    """How a date is drawn: dot for a day, two for one of two days, bar for several, soft span for any doubt, ring if implied."""
    if pd.isna(first) and pd.isna(last):
        return None
    unit = _OPEN_DAYS.get(precision, 366.0)
    open0, open1 = bool(pd.isna(first)), bool(pd.isna(last))
    start = float(last.toordinal() + 1 - unit if open0 else first.toordinal())
    end = float(first.toordinal() + unit if open1 else last.toordinal() + 1)
    extent = Extent(start, end)
    if basis == "implied":
        return Dated("ring", extent, True, True)
    if open0 or open1:
        return Dated("span", extent, open0, open1, open0, open1)
    if qualifier == "either":
        return Dated("pair", extent)
    if end - start == 1 and qualifier != "about":
        return Dated("dot", extent)
    if precision == "interval" and not qualifier:
        return Dated("bar", extent)
    return Dated("span", extent, True, True)


def is_choice(edtf: str) -> bool:
    """Whether a date is one of two days.

    >>> is_choice("[2024-03-04,2024-04-03]"), is_choice("2024-03/2024-04")
    (True, False)
    """
    return edtf.startswith("[")


def _readings(frames: Frames) -> dict[str, tuple[Dated, ...]]:
    """The dates that differ from each event's own, each once; readings of anything but dates are not drawn."""
    found: dict[str, dict[Extent, Dated]] = {}
    told = frames.readings[frames.readings["about"].isin(["date", "bound"])]
    own = told["event_id"].map(dict(zip(frames.events["event_id"], frames.events["date_edtf"], strict=True)))
    for row in rows(told[told["value"] != own]):
        precision = "day" if row.first == row.last else "year" if pd.isna(row.first) or pd.isna(row.last) else "month"
        dated = date_of(row.first, row.last, precision, "either" if is_choice(row.value) else "")
        if dated:
            found.setdefault(row.event_id, {})[dated.extent] = dated
    return {event_id: tuple(dates.values()) for event_id, dates in found.items()}
