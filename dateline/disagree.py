"""What the mentions of one event say differently, in words. Nothing is averaged and nothing dropped."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dateline.model import Article, Disagreement, EventMention, When

BOUND_SLACK = 366  # days that a date may lie inside an open stretch before that is worth saying
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def disagreements_of(
    head: EventMention, mentions: Sequence[EventMention], overruled: set[int], articles: Mapping[str, Article]
) -> tuple[Disagreement, ...]:
    """Disagreements on the date and on status; ``overruled`` has the ``id()`` of mentions that joined in spite of their date."""
    found = [_on_date(head, mentions, overruled), _on_bound(head, mentions), _on_status(mentions, articles)]
    return tuple(d for d in found if d is not None)


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
    """Two articles of one day that say otherwise of what was done; a plan that a later article reports as held is none."""
    by_day: dict[tuple, dict[str, list[int]]] = {}
    for i, m in enumerate(mentions):
        when = articles[m.article_id].published.when
        if when is not None and m.status in ("occurred", "cancelled"):
            by_day.setdefault((when.first, when.last), {}).setdefault(m.status, []).append(i)
    for states in by_day.values():
        if len(states) > 1:
            readings = tuple((status, tuple(indices)) for status, indices in sorted(states.items()))
            return Disagreement("status", readings, "One source says it took place; the other says it was cancelled.")
    return None
