"""When an article without a date appeared, where the rest of the collection lets one say so.

Two kinds of evidence: an event that the article still expects and a dated article dates; and "first … in 24 years", which counts
from an event whose year is known. The result is a window of days (told as its month) or a year, with the
reason in words; never today.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from dateline.alike import GROUPS, same_actors
from dateline.model import Article, Event, EventMention, Publication, When


def infer_publication(mentions: Sequence[EventMention], others: Sequence[Article], events: Sequence[Event]) -> Publication | None:
    """The inferred `Publication`, or ``None`` where the evidence is missing, ambiguous or contradicts itself.

    ``mentions`` are the undated article's; ``others`` the rest of the collection; ``events`` what all of them tell of.
    """
    titles = {a.id: a.title or a.name for a in others}
    expected = _expected(mentions, events, titles)
    counted = _counted(mentions, events, titles)
    floor = max(
        (m.when.first for m in mentions if m.when and m.when.first and m.status == "occurred" and m.basis == "explicit"),
        default=dt.date.min,
    )
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


def _expected(mentions: Sequence[EventMention], events: Sequence[Event], titles: dict[str, str]) -> tuple[When, str] | None:
    """(window, reason): both articles look ahead to one event, and this one says that it is days away."""
    for mention in mentions:
        if mention.status != "planned" or mention.when is not None or mention.time is None or not _near(mention):
            continue
        fits = [e for e in events if _same_plan(mention, e, titles)]
        if len(fits) == 1 and fits[0].when and fits[0].when.first:
            day, teller = fits[0].when.first, next(titles[m.article_id] for m in fits[0].mentions if m.article_id in titles)
            return When.between(day - dt.timedelta(days=AHEAD), day), (
                f"The text itself gives no date. It puts “{fits[0].title}” “{mention.time.text}” ahead; "
                f"“{teller}” dates that to {fits[0].when.in_words()}."
            )
    return None


def _near(mention: EventMention) -> bool:
    """The wording puts the event days, not months, away."""
    assert mention.time is not None
    return any(word in mention.time.text.lower() for word in ("day", "week", "tomorrow", "today", "shortly", "soon"))


def _same_plan(mention: EventMention, event: Event, titles: dict[str, str]) -> bool:
    return (
        event.status in ("planned", "possible")
        and event.when is not None
        and (event.when.days or 999) <= 31
        and any(m.article_id in titles for m in event.mentions)
        and GROUPS.get(event.type, event.type) == GROUPS.get(mention.type, mention.type)
        and event.type == mention.type
        and len(mention.actors) >= 2
        and same_actors(set(mention.actors), set(event.actors))
    )


def _counted(mentions: Sequence[EventMention], events: Sequence[Event], titles: dict[str, str]) -> tuple[int, str] | None:
    """(year, reason): "first in 24 years" after an event of a known year, told by another article."""
    for mention in mentions:
        gap = mention.time.gap if mention.time else None
        if gap is None or gap[1] != "year" or mention.when is not None:
            continue
        before = [
            e for e in events
            if e.status == "occurred" and e.type == mention.type and e.when and e.when.first and len(mention.actors) >= 2
            and any(m.article_id in titles and m.basis != "implied" for m in e.mentions)
            and same_actors(set(mention.actors), set(e.actors))
            and set(mention.people) & set(e.people)
        ]  # fmt: skip
        if before:
            latest = max(before, key=lambda e: e.when.first if e.when and e.when.first else dt.date.min)
            assert latest.when is not None
            assert latest.when.first is not None
            year = latest.when.first.year - gap[0]
            return year, f"“{mention.time.text if mention.time else ''}” after {latest.when.in_words()} is {year}."
    return None
