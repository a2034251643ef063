"""When an article without a date appeared, where the rest of the collection lets one say so.

An article's own words may do: a weekday with its day fixes the year, a dateline the day. Else there are two kinds of evidence:
an event that the article still expects and a dated article dates; and "first … in 24 years", which counts from an event whose
year is known. The result is a day, a window of days (told as its month) or a year, with the reason in words; never today.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Sequence

from dateline.alike import same_actors
from dateline.model import Article, Event, EventMention, Publication, TimeMention, When


class Others:
    """What an undated article is held against: the articles of the collection and all that they tell of."""

    def __init__(self, articles: Iterable[Article], events: Iterable[Event]) -> None:
        known = list(articles)
        self.titles = {a.id: a.title or a.name for a in known}
        self.newest = max((a.published.when.last.year for a in known if a.published.when and a.published.when.last), default=None)
        self._events: dict[str, list[Event]] = {}
        for event in events:
            self._events.setdefault(event.type, []).append(event)

    def like(self, mention: EventMention) -> list[Event]:
        """The events of the mention's type with its sides, where it names two."""
        if len(mention.actors) < 2:
            return []
        return [e for e in self._events.get(mention.type, ()) if same_actors(mention.actors, e.actors)]


def infer_publication(article_id: str, mentions: Sequence[EventMention], others: Others) -> Publication | None:
    """The inferred `Publication`, or ``None`` where the evidence is missing, ambiguous or contradicts itself.

    ``mentions`` are what the undated article ``article_id`` tells of.
    """
    expected = _expected(article_id, mentions, others)
    floor = max(
        (m.when.first for m in mentions if m.when and m.when.first and m.status == "occurred" and m.basis == "explicit"),
        default=dt.date.min,
    )
    newest = floor.year if others.newest is None else others.newest
    counted = _counted(article_id, mentions, others, (floor.year, newest + 1))
    if expected is not None:
        when, reason = expected
        if counted and when.first and counted[0] not in (when.first.year, when.last.year if when.last else 0):
            return None
        reason += f" {counted[1]}" if counted else ""
    elif counted is not None:
        when, reason = When.year(counted[0]), counted[1]
    else:
        return None
    return Publication(when, "inferred", reason) if when.last and when.last >= floor else None


AHEAD = 7  # days by which "within a few days" or "next week" may run ahead of the event


def _expected(article_id: str, mentions: Sequence[EventMention], others: Others) -> tuple[When, str] | None:
    """(window, reason): both articles look ahead to one event, and this one says that it is days away."""
    for mention in mentions:
        if mention.status != "planned" or mention.when is not None or mention.time is None or not _near(mention):
            continue
        plans = [plan for e in others.like(mention) if (plan := _dated_plan(e, article_id)) is not None]
        plan = min(plans, key=lambda p: p.when.days or 99 if p.when else 99, default=None)
        if plan is None or plan.when is None or plan.when.first is None or not all(_agree(plan, other) for other in plans):
            continue
        return When.between(plan.when.first - dt.timedelta(days=AHEAD), plan.when.first), (
            f"The text itself gives no date. It puts “{mention.title}” “{mention.time.text}” ahead; "
            f"“{others.titles[plan.article_id]}” dates that to {plan.when.in_words()}."
        )
    return None


def _dated_plan(event: Event, article_id: str) -> EventMention | None:
    """How another article that looks ahead to the event dates it, best first; a later report of it does not count."""
    plans = [
        m for m in event.mentions
        if m.article_id != article_id and m.status in ("planned", "possible") and m.when and (m.when.days or 999) <= 31
    ]  # fmt: skip
    return min(plans, key=lambda m: (m.when.days or 999 if m.when else 999, m.basis != "explicit", m.start), default=None)


def _agree(plan: EventMention, other: EventMention) -> bool:
    return plan.when is not None and other.when is not None and plan.when.overlaps(other.when)


def _near(mention: EventMention) -> bool:
    """The wording puts the event days, not months, away."""
    assert mention.time is not None
    return any(word in mention.time.text.lower() for word in ("day", "week", "tomorrow", "today", "shortly", "soon"))


def _counted(article_id: str, mentions: Sequence[EventMention], others: Others, years: tuple[int, int]) -> tuple[int, str] | None:
    """(year, reason): "first in 24 years" after an event of a known year, told by another article.

    Only a year within ``years``, from the article's own latest date to the newest article of the collection, and only if one
    fits.
    """
    for mention in mentions:
        gap = mention.time.gap if mention.time else None
        if gap is None or gap[1] != "year" or mention.when is not None:
            continue
        found = {
            e.when.first.year - gap[0]: e.when
            for e in others.like(mention)
            if _is_the_one_before(mention, e, article_id) and e.when and e.when.first
        }
        fits = [year for year in found if years[0] <= year <= years[1]]
        if len(fits) == 1:
            words = mention.time.text if mention.time else ""
            return fits[0], f"“{words}” after {found[fits[0]].in_words()} is {fits[0]}."
    return None


def _is_the_one_before(mention: EventMention, event: Event, article_id: str) -> bool:
    told = any(m.article_id != article_id and m.basis != "implied" for m in event.mentions)
    return event.status == "occurred" and told and bool(set(mention.people) & set(event.people))


HEAD = 400  # characters within which a dateline stands
_DATELINE_ENDS = re.compile(r"\.?\s*(?:\([^)\n]{1,30}\)\s*)?(?:—|–|-{1,2})\s")


def publication_of_text(text: str, times: Sequence[TimeMention]) -> Publication | None:
    """The publication date that an article's own words give, ``None`` where they do not.

    "Tuesday, June 18" fits one year in six or so: the first from the latest date in the text on is the year of the article, and
    a dateline ("SEOUL, June 14 —") then gives its day. A pair alone gives the year; neither is ever taken from today.
    """
    told = [t.when.first.year for t in times if t.basis == "explicit" and t.when is not None and t.when.first is not None]
    pair = next((t for t in times if t.weekday is not None and _month_day(t) is not None), None)
    if not told or pair is None:
        return None
    year = next((y for y in range(max(told), max(told) + REACH) if _is_weekday(y, pair)), None)
    if year is None:
        return None
    reason = f"The text itself gives no year. “{pair.text}” fits {year}, the first year from its latest date on."
    line = next((t for t in times if t.end <= HEAD and _month_day(t) and _DATELINE_ENDS.match(text, t.end)), None)
    day = _day_of(year, line) if line is not None else None
    if day is None or line is None:
        return Publication(When.year(year), "inferred", reason)
    return Publication(When.day(day), "inferred", f"{reason} The dateline says “{line.text}”.")


REACH = 3  # years from the latest date in the text within which the article is looked for


def _month_day(time: TimeMention) -> tuple[int, int] | None:
    m = re.fullmatch(r"XXXX-(\d\d)-(\d\d)", time.value)
    return (int(m[1]), int(m[2])) if m else None


def _day_of(year: int, time: TimeMention) -> dt.date | None:
    month_day = _month_day(time)
    try:
        return dt.date(year, *month_day) if month_day else None
    except ValueError:  # 29 February of another year
        return None


def _is_weekday(year: int, pair: TimeMention) -> bool:
    day = _day_of(year, pair)
    return day is not None and day.weekday() == pair.weekday
