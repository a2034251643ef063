"""Events still to come → iCalendar: all-day, and no date finer than its source.

A day or a stretch of days is entered as such. What is only known to fall somewhere within a month is an entry over that
month which says so and blocks no time; of an open date, the one day that is told is entered, with "from" or "until". Events
without a date cannot stand in a calendar; the calendar says how many they are.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable
from typing import Any

import pandas as pd
from icalendar import Calendar
from icalendar import Event as Entry

from dateline.figures.layout import latest_publication
from dateline.figures.wording import plain_words, published_words
from dateline.frame import Frames

AHEAD = ("planned", "possible", "cancelled")
_STATUSES = {"planned": "CONFIRMED", "possible": "TENTATIVE", "cancelled": "CANCELLED", "occurred": "CONFIRMED"}
_UNKNOWN_DAY = dt.date(1970, 1, 1)


def events_ics(frames: Frames, link_of: Callable[[str], str], statuses: tuple[str, ...] = AHEAD) -> str:
    """The calendar of the events with one of ``statuses``; ``link_of`` gives an event's address, "" for none.

    The same frames give the same text: entries are stamped with the latest publication date, not with the clock.
    """
    calendar = Calendar()
    calendar.add("prodid", "-//Dateline//Planned diplomacy//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", "Dateline: planned diplomacy")
    wanted = frames.events[frames.events["status"].isin(statuses)]
    undated = int((wanted["first"].isna() & wanted["last"].isna()).sum())
    calendar.add("x-wr-caldesc", _description(undated))
    stamp = dt.datetime.combine(latest_publication(frames) or _UNKNOWN_DAY, dt.time(), dt.UTC)
    cited = _cited(frames)
    for event in wanted.itertuples(index=False):
        if not (pd.isna(event.first) and pd.isna(event.last)):
            calendar.add_component(_entry(event, cited[str(event.event_id)], link_of(str(event.event_id)), stamp))
    return calendar.to_ical().decode("utf-8")


def _description(undated: int) -> str:
    left_out = f" {undated} without a date {'is' if undated == 1 else 'are'} left out." if undated else ""
    return f"Events that news articles announce, with the words they announce them in.{left_out}"


def _cited(frames: Frames) -> dict[str, list[str]]:
    """Of each event, its quotations with their sources."""
    articles = frames.articles.drop_duplicates("article_id").set_index("article_id")
    told: dict[str, list[str]] = defaultdict(list)
    for mention in frames.mentions.itertuples(index=False):
        article = articles.loc[mention.article_id]
        source = article["publisher"] or article["title"]
        told[str(mention.event_id)].append(f"“{mention.quote}” ({plain_words(source)}, {published_words(article)})")
    return told


def _entry(event: Any, quotations: list[str], link: str, stamp: dt.datetime) -> Entry:
    entry = Entry()
    first, last, told = _days(event)
    entry.add("uid", f"{event.event_id}@dateline")
    entry.add("dtstamp", stamp)
    entry.add("dtstart", first)
    if last < dt.date.max:
        entry.add("dtend", last + dt.timedelta(days=1))
    entry.add("summary", f"{told}{plain_words(event.title)}")
    entry.add("status", _STATUSES[event.status])
    entry.add("transp", "TRANSPARENT")
    entry.add("categories", [event.type])
    if event.place:
        entry.add("location", plain_words(event.place))
    entry.add("description", "\n\n".join([f"{event.date_words} ({event.status})", *quotations]))
    if link:
        entry.add("url", link)
    return entry


def _days(event: Any) -> tuple[dt.date, dt.date, str]:
    """The days that are entered, and what the title says first where they are not the day or days of the event."""
    if pd.isna(event.first):
        return event.last.date(), event.last.date(), "Until: "
    if pd.isna(event.last):
        return event.first.date(), event.first.date(), "From: "
    exact = event.precision in ("day", "interval") and not event.qualifier
    return event.first.date(), event.last.date(), "" if exact else f"Some time in {event.date_words}: "
