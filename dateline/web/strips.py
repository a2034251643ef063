"""Readings drawn small: when several dates or statuses were told of one event, each as a mark on one short axis."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape
from typing import Any

import pandas as pd

from dateline.model import MONTHS
from dateline.web.markup import tag

DAY = pd.Timedelta(days=1)
AIR = 0.06  # of the span, left and right of what is drawn
YEARS, MONTH_LONG = 3 * 365, 62  # days from which an axis is told in years, in months


@dataclass(frozen=True)
class Told:
    """A row of a strip: the words beside it, and the row (of mentions) that has its bounds, precision and status."""

    words: str
    row: Any
    contested: bool = False


@dataclass(frozen=True)
class Scale:
    """From ``first`` to the end of ``last``, with air on both sides."""

    first: pd.Timestamp
    last: pd.Timestamp

    @property
    def days(self) -> float:
        return (self.last - self.first) / DAY + 1

    def share(self, day: pd.Timestamp) -> float:
        """Where ``day`` begins, in per cent of the width."""
        return 100 * (AIR + (1 - 2 * AIR) * ((day - self.first) / DAY) / self.days)

    def words(self, day: pd.Timestamp) -> str:
        """A day as finely as this scale is read: "13 Sep 2023", "Sep 2023", "2023"."""
        month = MONTHS[day.month - 1][:3]
        if self.days > YEARS:
            return str(day.year)
        return f"{month} {day.year}" if self.days > MONTH_LONG else f"{day.day} {month} {day.year}"


def scale_of(rows: Iterable[Any]) -> Scale | None:
    """The scale that holds all bounds of ``rows``; ``None`` where they do not differ, so that there is nothing to draw."""
    bounds = {(row.first, row.last) for row in rows if not (pd.isna(row.first) and pd.isna(row.last))}
    days = [day for pair in bounds for day in pair if not pd.isna(day)]
    if len(bounds) < 2 or min(days) == max(days):
        return None
    return Scale(min(days), max(days))


def mark_html(row: Any, scale: Scale) -> str:
    """One reading as a mark on its track: a day is a dot (one of two days: both), days a bar, anything vaguer a faded span."""
    if pd.isna(row.first) and pd.isna(row.last):
        return tag("span", "", "dl-track")
    left = 0.0 if pd.isna(row.first) else scale.share(row.first)
    right = 100.0 if pd.isna(row.last) else scale.share(row.last + DAY)
    if row.first == row.last or row.qualifier == "either":
        days = dict.fromkeys((row.first, row.last))
        kind, styles = "dl-point", [f"left: {(scale.share(day) + scale.share(day + DAY)) / 2:.2f}%" for day in days]
    else:
        kind = "dl-bar" if row.precision == "interval" else "dl-fade"
        styles = [f"left: {left:.2f}%; width: {right - left:.2f}%"]
    return tag("span", "".join(tag("i", "", f"{kind} dl-is-{row.status}", style=style) for style in styles), "dl-track")


def strip_html(told: list[Told], title: str) -> str:
    """All readings of one event under each other on one axis; "" where they do not differ in date."""
    scale = scale_of(one.row for one in told)
    if scale is None:
        return ""
    lines = [tag("li", tag("span", one.words, "dl-differs" if one.contested else "") + mark_html(one.row, scale)) for one in told]
    ends = tag("span", escape(scale.words(scale.first))) + tag("span", escape(scale.words(scale.last)))
    axis = tag("li", tag("span", "") + tag("span", ends, "dl-ends"), aria_hidden="true")
    head = tag("h3", escape(title), "dl-small") if title else ""
    return head + tag("ul", "".join([*lines, axis]), "dl-strip")
