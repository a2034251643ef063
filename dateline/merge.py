"""Event mentions → events: what several places say of one event stands together, and where they differ both readings stay.

Precise and explicit dates first; a vague mention joins only where exactly one event is left that fits. A relative date may be
overruled by an explicit one ("last November" against "Sept. 13, 2023"), and then the event carries a disagreement.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from itertools import islice

from dateline.across import join_across_days
from dateline.alike import by_name, distance, group, likeness, same_statement, several, sides, stage, starts, vague, within
from dateline.cluster import Cluster, precision_key
from dateline.events.rules.everyday import WEIGHED
from dateline.linking import linked
from dateline.model import Article, Event, EventMention, When
from dateline.names import name_of, other_document, same_name
from dateline.shelf import Shelf
from dateline.told import told_event

YEAR = 366
ONE_SIDED = ("relations", "sanction", "military")  # what one does to another, who may do it in return
MONTH = 31  # days that a plan may be vague for another day to be one of its own
WEEKS = 28  # days between articles whose undated events may be one


def merge(mentions: Sequence[EventMention], articles: Sequence[Article]) -> list[Event]:
    """Join mentions to events, in order of their first day (undated last).

    ``articles`` give the order of publication, the identity of the founding mention, and which of them repeats which.
    """
    known = {a.id: a for a in articles}
    shelf = Shelf(_told_of(mentions), {a.id: a.published.when for a in articles})
    told = [m for m in mentions if not (m.basis == "implied" and m.when is None)]  # "first in 24 years" of an unknown year
    by_day, vaguer = _parted(sorted(told, key=lambda m: (precision_key(m), m.article_id, m.start, m.ordinal)))
    for mention in by_day:
        _place(mention, shelf)
    join_across_days(shelf, known)
    for mention in vaguer:
        _place(mention, shelf)
    found = linked([told_event(c, known) for c in shelf.clusters], [c.head for c in shelf.clusters])
    return sorted(found, key=lambda e: (starts(e.when) if e.when and e.when.first else dt.date.max, e.id))


def _parted(mentions: Sequence[EventMention]) -> tuple[Sequence[EventMention], Sequence[EventMention]]:
    """Those that are told with their day, and the others, both in their order."""
    parts: tuple[list[EventMention], list[EventMention]] = [], []
    for m in mentions:
        parts[m.when is None or m.when.days != 1 or m.basis == "implied"].append(m)
    return parts


def _place(mention: EventMention, shelf: Shelf) -> None:
    fit = _only_fit(mention, shelf)
    if fit is not None:
        shelf.join(mention, fit)
        return
    overruling: list[Cluster] = []
    if _is_loose(mention):
        overruling = [c for near in shelf.near(mention, slack=13) for c in near.clusters if _overrules(c, mention)]
    if len(overruling) == 1:
        overruling[0].overruled.append(mention)
    else:
        shelf.open(mention)


def _only_fit(mention: EventMention, shelf: Shelf) -> Cluster | None:
    """The cluster that the mention joins: of those that fit the nearest; of several as near none, but for statements.

    The look-up ends where two are as near as any that are left could be: that is what a vague date comes to as a rule.
    """
    nearest: tuple[bool, ...] = ()
    found: list[Cluster] = []
    all_near = shelf.near(mention)  # its article, its very date, others
    for clusters, *very in islice(all_near, 3) if _joins_by_day_alone(mention) else all_near:
        best = _nearest_left(mention, *very)
        if nearest > best:
            break
        for cluster in clusters:
            if _dates_fit(mention, cluster, shelf.published) and _same_kind(mention, cluster, shelf.told_of):
                near = _nearness(mention, cluster)
                if near >= nearest:
                    nearest, found = near, [*(found if near == nearest else ()), cluster]
                if near == best and len(found) > 1 and mention.type != "statement":
                    return None
    if len(found) > 1 and mention.type == "statement":
        return max(found, key=lambda c: (likeness(mention.quote, c.head.quote), -c.number))
    return found[0] if len(found) == 1 and not other_document((mention,), found[0].mentions) else None


def _nearness(mention: EventMention, cluster: Cluster) -> tuple[bool, ...]:
    """Of several that fit, the one with the same name counts, then date, status, sides, type, people, place, doer."""
    head = cluster.head
    return (
        same_name(mention, cluster.mentions),
        head.when == mention.when,
        mention.status in cluster.statuses,
        cluster.actors == sides(mention),
        head.type == mention.type,
        not cluster.people.isdisjoint(mention.people),
        mention.place in cluster.places,
        mention.type in ONE_SIDED and mention.actors[:1] == head.actors[:1],
    )


def _nearest_left(mention: EventMention, date: bool, sides: bool) -> tuple[bool, ...]:
    """The nearness that no cluster left exceeds."""
    return (
        bool(name_of(mention)),
        date,
        True,
        sides,
        True,
        bool(mention.people),
        mention.place is not None,
        mention.type in ONE_SIDED,
    )


def _told_of(mentions: Sequence[EventMention]) -> dict[str, set[str]]:
    """The actors of all that each article tells."""
    found: dict[str, set[str]] = {}
    for mention in mentions:
        found.setdefault(mention.article_id, set()).update(sides(mention))
    return found


def _same_kind(mention: EventMention, cluster: Cluster, told_of: Mapping[str, set[str]]) -> bool:
    head = cluster.head
    if stage(mention) != stage(head) or not _sides_fit(mention, cluster, told_of):
        return False
    if several(mention) != several(head) and mention.when != head.when:
        return False
    if _told_otherwise(mention, cluster) or not _status_fits(mention, cluster) or _one_side_alone(mention, cluster):
        return False
    return same_statement(mention, head) if mention.type == "statement" else not _told_apart(mention, cluster)


def _sides_fit(mention: EventMention, cluster: Cluster, told_of: Mapping[str, set[str]]) -> bool:
    """The same actors; where one side names none, the same article, or a document of those whom its article tells of."""
    own = sides(mention)
    if own and cluster.actors:
        return own <= cluster.actors or cluster.actors <= own
    if mention.article_id in cluster.by_article:
        return True
    if group(mention) != "document":
        return False
    if not own and not cluster.actors:  # "the 1972 ABM treaty", "the Anti-Ballistic Missile Treaty of 1972"
        return by_name(mention) and same_name(mention, cluster.mentions)
    if own:
        return any(own <= told_of[article] for article in cluster.by_article)
    return by_name(mention) and cluster.actors <= told_of[mention.article_id]


def _one_side_alone(mention: EventMention, cluster: Cluster) -> bool:
    """Where one article names one state alone, only a day, a person or a place joins it to another article."""
    own = min(sides(mention), cluster.actors, key=len)
    if mention.article_id in cluster.by_article or group(mention) != "meeting" or not _is_one_state(own):
        return False
    one_day = mention.when is not None and mention.when.days == 1 and mention.when == cluster.head.when
    return not (one_day or not cluster.people.isdisjoint(mention.people) or (mention.place and mention.place in cluster.places))


def _joins_by_day_alone(mention: EventMention) -> bool:
    """Whether only its day can join the mention to another article, as it names one state, no person and no place."""
    return group(mention) == "meeting" and _is_one_state(sides(mention)) and not (mention.people or mention.place)


def _is_one_state(actors: frozenset[str]) -> bool:
    return len(actors) == 1 and all(len(code) == 3 and code.isupper() for code in actors)


def _status_fits(mention: EventMention, cluster: Cluster) -> bool:
    """What one calls off the other planned; that it took place all the same is told of the same day alone."""
    told = cluster.statuses | {mention.status}
    return not {"occurred", "cancelled"} <= told or mention.when == cluster.head.when


def _told_otherwise(mention: EventMention, cluster: Cluster) -> bool:
    """One article does not tell one event both as past and as still to come."""
    past = mention.status == "occurred"
    return any((m.status == "occurred") != past for m in cluster.by_article.get(mention.article_id, ()))


def _told_apart(mention: EventMention, cluster: Cluster) -> bool:
    """Two dated things in one sentence are two events: "in late March and again on May 7"; so is a visit that is returned."""
    return any(_is_returned(mention, m) for m in cluster.by_article.get(mention.article_id, ())) or any(
        m.start == mention.start
        and m.time is not None
        and mention.time is not None
        and m.time.start != mention.time.start
        and not within(m.when, mention.when)
        for m in cluster.by_article.get(mention.article_id, ())
    )


def _is_returned(mention: EventMention, other: EventMention) -> bool:
    """ "In 2009 he visited Myanmar. In November its leader came to Colombo": of the two sides the other one travels."""
    travels = mention.action == other.action == "visited" and len(mention.actors) == len(other.actors) == 2
    return travels and other.when != mention.when and other.actors[0] == mention.actors[1]


def _dates_fit(mention: EventMention, cluster: Cluster, published: Mapping[str, When | None]) -> bool:
    a, b = mention.when, cluster.head.when
    if a is None or b is None:
        return _undated_fit(mention, cluster, published)
    if _is_weighed(mention, cluster.head) and mention.article_id not in cluster.by_article:
        return a == b and a.days == 1
    if not a.overlaps(b):
        return _was_the_plan(mention, cluster)
    if mention.type == "statement" and mention.time and mention.time.weekday is not None and (a.days or 0) > 1:
        return True  # "Thursday" of an undated article: which day stays open, so the words decide
    if a.days == b.days == 1:
        return a.first == b.first
    if within(a, b):
        return not _own_day_inside_visit(mention, cluster.head)
    return vague(a) or vague(b)


def _is_weighed(*mentions: EventMention) -> bool:
    """Whether no rule knows what one of them tells of: then what joins it to another article is its day."""
    return any(m.rule.startswith(WEIGHED) for m in mentions)


def _was_the_plan(mention: EventMention, cluster: Cluster) -> bool:
    """What an article planned roughly ("early next week") fits the event that its own firmer plan has become."""
    if mention.status not in ("planned", "possible") or cluster.head.status != "occurred" or mention.when is None:
        return False
    firmer = [m.when for m in cluster.by_article.get(mention.article_id, ()) if m.status == "planned" and m.when]
    return any(mention.when.overlaps(when) for when in firmer)


def _undated_fit(mention: EventMention, cluster: Cluster, published: Mapping[str, When | None]) -> bool:
    """Two undated mentions of one time, or an unresolved "within a few days" and something that was planned."""
    if mention.when is not None:
        return False
    if cluster.head.when is None:
        return mention.time is None and _told_at_one_time(mention, cluster, published)
    planned = mention.status == "planned" and "planned" in cluster.statuses
    told = (cluster.head.when.days or YEAR) <= MONTH and len(sides(mention) & cluster.actors) >= min(2, len(sides(mention)))
    return mention.time is not None and planned and told and _may_be(mention.time.value, cluster.head.when)


def _told_at_one_time(mention: EventMention, cluster: Cluster, published: Mapping[str, When | None]) -> bool:
    """The same article, or one that appeared in the same weeks; where that is not known, the same people or place."""
    if mention.article_id in cluster.by_article:
        return True
    own, other = published[mention.article_id], published[cluster.head.article_id]
    if own and other and not own.is_open and not other.is_open:
        return distance(own, other) <= WEEKS
    return not cluster.people.isdisjoint(mention.people) or mention.place in cluster.places


_DAY_OF_NO_YEAR = re.compile(r"XXXX-(\d\d)(?:-(\d\d))?")


def _may_be(value: str, when: When) -> bool:
    """Whether "13 November" of an unknown year may be that date."""
    m = _DAY_OF_NO_YEAR.fullmatch(value)
    if m is None or when.first is None or when.last is None:
        return True
    days = range(when.first.toordinal(), min(when.last.toordinal(), when.first.toordinal() + YEAR) + 1)
    return any(f"{dt.date.fromordinal(n):%m-%d}".startswith("-".join(filter(None, m.groups()))) for n in days)


def _own_day_inside_visit(mention: EventMention, head: EventMention) -> bool:
    """A meeting on a stated day within a longer visit is an event of its own."""
    a, b = mention.when, head.when
    one_visits = "visit" in (mention.type, head.type) and mention.type != head.type
    told = ("day", "interval")
    return bool(one_visits and a and b and a != b and a.precision in told and b.precision in told)


def _is_loose(mention: EventMention) -> bool:
    """A meeting of two dated by words that a slip of the pen, or of the desk, puts months away: "last November"."""
    days = mention.when.days if mention.when else None
    met = group(mention) == "meeting" and len(mention.actors) >= 2
    return mention.basis == "relative" and days is not None and days >= 7 and met


def _overrules(cluster: Cluster, mention: EventMention) -> bool:
    """An explicit date of the same people at the same place within a year, against a loose relative one."""
    head = cluster.head
    if head.basis not in ("explicit", "carried", "name") or mention.when is None or head.when is None:
        return False
    both_sides = (
        head.status == mention.status
        and (sides(mention) <= cluster.actors or cluster.actors <= sides(mention))
        and bool(set(mention.people) & cluster.people)
    )
    return both_sides and distance(mention.when, head.when) <= YEAR and _same_place(mention, cluster)


def _same_place(mention: EventMention, cluster: Cluster) -> bool:
    """The mention's place is named in a quotation of the cluster, or neither names one."""
    if mention.place is None:
        return all(m.place is None for m in cluster.mentions)
    words = mention.place.split()
    return any(m.place == mention.place or all(w in m.quote for w in words) for m in cluster.mentions)
