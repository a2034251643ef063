"""Several places and several dates of one verb: "visited Kenya, Ghana and Togo in March, May and June respectively"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dateline.events.draft import Draft
from dateline.model import When


def apportioned(text: str, made: Sequence[Draft]) -> list[Draft]:
    """Each place with its own date; where the two are not as many, one event of all places over the whole stretch."""
    if len(made) < 2 or made[0].trigger.type != "visit":
        return list(made)
    sentence = made[0].reading.sentence
    places = sorted(made[0].roles.places, key=lambda a: a.start)
    if len(places) < 2 or "respectively" not in text[sentence.start : sentence.end]:
        return list(made)
    ordered = sorted(made, key=lambda d: d.time.start if d.time else 0)
    if len(ordered) == len(places):
        return [replace(d, roles=replace(d.roles, places=(p,))) for d, p in zip(ordered, places, strict=True)]
    first = [d.when.first for d in ordered if d.when and d.when.first]
    last = [d.when.last for d in ordered if d.when and d.when.last]
    whole = When.between(min(first), max(last)) if first and last else None
    return [replace(ordered[0], when=whole)]
