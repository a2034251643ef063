"""What the mentions of one event say differently, in words. Nothing is averaged and nothing dropped."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from dateline.actors import short_name
from dateline.events.phrases import is_city
from dateline.model import About, Article, Disagreement, EventMention, When

BOUND_SLACK = 366  # days that a date may lie inside an open stretch before that is worth saying
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def disagreements_of(
    head: EventMention, mentions: Sequence[EventMention], overruled: set[int], articles: Mapping[str, Article]
) -> tuple[Disagreement, ...]:
    """Where the mentions differ on date, status, type, place or sides.

    ``overruled`` has the ``id()`` of mentions that joined in spite of their date.
    """
    by_source = _by_source(mentions, articles)
    found = [
        _on_date(head, mentions, overruled),
        _on_bound(head, mentions),
        _on_status(mentions, articles),
        _on_type(mentions, by_source),
        _on_place(head, mentions, by_source),
        _on_actors(mentions, by_source),
    ]
    return tuple(d for d in found if d is not None)


def _by_source(mentions: Sequence[EventMention], articles: Mapping[str, Article]) -> list[list[int]]:
    """The indices of what each source says, in order of publication; a copy of an article is no source of its own."""
    found: dict[str, list[int]] = {}
    for i, m in enumerate(mentions):
        found.setdefault(articles[m.article_id].copy_of or m.article_id, []).append(i)
    return list(found.values())


def _on_date(head: EventMention, mentions: Sequence[EventMention], overruled: set[int]) -> Disagreement | None:
    if head.when is None:
        return None
    apart = [i for i, m in enumerate(mentions) if id(m) in overruled or _contradicts(head, m)]
    if not apart:
        return None
    with_head = tuple(i for i in range(len(mentions)) if i not in apart and mentions[i].when is not None)
    readings = [(head.when.edtf, with_head)]
    for i in apart:
        readings.append((_value(mentions[i]), (i,)))
    said = "; ".join(f"the other says {_told(mentions[i])}" for i in apart)
    return Disagreement("date", tuple(readings), f"One source says {_told(head)}; {said}.")


def _contradicts(head: EventMention, mention: EventMention) -> bool:
    """True where both cannot be right: another weekday, or days that do not meet."""
    if mention.when is None or head.when is None or mention is head:
        return False
    if head.status == "occurred" and mention.status in ("planned", "possible"):  # a plan that came out a little otherwise
        return False
    named = mention.time.weekday if mention.time else None
    if (
        named is not None
        and head.when.days == 1
        and head.when.first
        and head.when.first.weekday() != named
        and mention.when.days != 1
    ):
        return True
    return not mention.when.overlaps(head.when)


def _value(mention: EventMention) -> str:
    if mention.time and mention.time.weekday is not None and mention.when and mention.when.days != 1:
        return f"{WEEKDAYS[mention.time.weekday]}, {mention.when.edtf}"
    return mention.when.edtf if mention.when else ""


def _told(mention: EventMention) -> str:
    """The words of the source and what they come to: “last November” (November 2023)."""
    words = mention.when.in_words() if mention.when else ""
    if mention.time and mention.time.weekday is not None and mention.when and mention.when.days != 1:
        return f"“{mention.time.text.strip(' ,.')}” (some day in {words})"
    quoted = mention.time.text.strip(" ,.") if mention.time else ""
    return f"“{quoted}” ({words})" if quoted and quoted not in words else words or f"“{quoted}”"


def _on_bound(head: EventMention, mentions: Sequence[EventMention]) -> Disagreement | None:
    """ "After 1990" against "in 1996": compatible only if the first is read as a bound."""
    if head.when is None or head.when.is_open:
        return None
    open_ones = [i for i, m in enumerate(mentions) if m.when is not None and m.when.is_open and _far_inside(m.when, head.when)]
    if not open_ones:
        return None
    with_head = tuple(i for i in range(len(mentions)) if i not in open_ones)
    readings = [(head.when.edtf, with_head), *((_value(mentions[i]), (i,)) for i in open_ones)]
    bound = mentions[open_ones[0]].when
    assert bound is not None
    side = "lower" if bound.last is None else "upper"
    agrees = f"which agrees if it is read as only a {side} bound"
    note = f"One source says {head.when.in_words()}; the other says only {bound.in_words()}, {agrees}."
    return Disagreement("bound", tuple(readings), note)


def _far_inside(bound: When, when: When) -> bool:
    if bound.last is None and bound.first and when.first:
        return (when.first - bound.first).days > BOUND_SLACK
    return bool(bound.first is None and bound.last and when.last and (bound.last - when.last).days > BOUND_SLACK)


def _on_status(mentions: Sequence[EventMention], articles: Mapping[str, Article]) -> Disagreement | None:
    """One says that it took place, another, no earlier, that it was called off; what was called off first may have come about."""
    done = [i for i, m in enumerate(mentions) if m.status == "occurred"]
    off = [i for i, m in enumerate(mentions) if m.status == "cancelled"]
    days = {i: articles[mentions[i].article_id].published.when for i in done + off}
    pairs = [(i, j) for i in done for j in off if not _before(days[j], days[i])]
    if not pairs:
        return None
    readings = (("cancelled", tuple(off)), ("occurred", tuple(done)))
    return Disagreement("status", readings, "One source says it took place; the other says it was cancelled.")


def _before(a: When | None, b: When | None) -> bool:
    return bool(a and b and a.last and b.first and a.last < b.first)


def _on_type(mentions: Sequence[EventMention], by_source: Sequence[Sequence[int]]) -> Disagreement | None:
    """A treaty for one is a mere agreement for another; meetings may be told as talks and as a visit without strife."""
    told = [(i, {str(mentions[i].type)} & {"treaty", "agreement"}) for s in by_source for i in s]
    return _apart("type", told, by_source, _called)


def _called(one: str, other: str) -> str:
    article = {"agreement": "an"}
    return f"One source calls it {article.get(one, 'a')} {one}; the other {article.get(other, 'a')} {other}."


def _on_place(head: EventMention, mentions: Sequence[EventMention], by_source: Sequence[Sequence[int]]) -> Disagreement | None:
    """Another city, of what has one day and one place; a visit goes to several, and a plan may move."""
    if head.when is None or head.when.days != 1 or "visit" in {m.type for m in mentions}:
        return None
    told = [(i, _city(mentions[i])) for s in by_source for i in s if mentions[i].status == head.status]
    return _apart("place", told, by_source, "One source puts it in {}; the other in {}.".format)


def _city(mention: EventMention) -> set[str]:
    return {mention.place} if mention.place and is_city(mention.place) else set()


def _on_actors(mentions: Sequence[EventMention], by_source: Sequence[Sequence[int]]) -> Disagreement | None:
    """Of what several sign or hold together, one source names a party that the other, naming two at least, leaves out."""
    shared = ("treaty", "agreement", "summit", "talks")
    told = [
        (i, {", ".join(map(short_name, sorted(mentions[i].actors)))} if len(mentions[i].actors) > 1 else set())
        for s in by_source
        for i in s
        if mentions[i].type in shared
    ]
    return _apart("actors", told, by_source, "One source names {}; the other {}.".format)


def _apart(
    about: About, told: Sequence[tuple[int, set[str]]], by_source: Sequence[Sequence[int]], note: Callable[[str, str], str]
) -> Disagreement | None:
    """A disagreement between the first two sources that have no value in common; ``told`` are the values that mentions give."""
    values = dict(told)
    sources = [(s, set().union(*(values.get(i, set()) for i in s))) for s in by_source]
    sources = [(s, found) for s, found in sources if found]
    if len(sources) < 2:
        return None
    first = sources[0][1]
    other = next((found for _, found in sources[1:] if not found & first), None)
    if other is None:
        return None
    readings: dict[str, list[int]] = {}
    for i, found in told:
        for value in sorted(found):
            readings.setdefault(value, []).append(i)
    return Disagreement(about, tuple((v, tuple(i)) for v, i in readings.items()), note(min(first), min(other)))
