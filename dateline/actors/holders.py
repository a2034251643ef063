"""What an article's mentions tell each other: whose surname it is, who "the Russian president" and "the president" are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from dateline import model
from dateline.actors.register import HEADS
from dateline.actors.titles import Titled

_Holders = Mapping[tuple[str, tuple[str, ...]], set[str]]


def settled(mentions: Sequence[model.ActorMention]) -> list[model.ActorMention]:
    """``mentions`` with what others of the same article know: a person's state and office, an office's only holder."""
    known = {m.person: m for m in reversed(mentions) if m.person and m.codes and m.office}
    filled = [_filled(m, known) for m in mentions]
    holders = _holders(filled)
    return [_held(m, holders) for m in filled]


def definite(
    text: str, titled: Sequence[Titled], mentions: Sequence[model.ActorMention], home: str | None, official: str | None = None
) -> list[model.ActorMention]:
    """ "The president", "the foreign minister": the only one whom the article names, else the one of ``home``.

    Where the government ``official`` publishes the article, "the President" is its own, whatever foreign one is named.
    """
    by_office: dict[str, set[tuple[str, tuple[str, ...]]]] = defaultdict(set)
    for m in mentions:
        if m.person and m.office and m.codes:
            by_office[m.office].add((m.person, m.codes))
    found = []
    for title in titled:
        if not _is_bare(text, title):
            continue
        told = by_office.get(title.office, set())
        words = text[title.start : title.end]
        own = official if words[0].isupper() and not any(holder[1] == (official,) for holder in told) else None
        person, codes = (None, (own,)) if own else _one(told, home) or (None, ())
        if codes:
            found.append(model.ActorMention(title.start, title.end, words, "office", codes, person, title.office, "definite"))
    return found


def _filled(mention: model.ActorMention, known: Mapping[str, model.ActorMention]) -> model.ActorMention:
    told = known.get(mention.person) if mention.person and not mention.codes else None
    return replace(mention, codes=told.codes, office=mention.office or told.office) if told else mention


def _holders(mentions: Sequence[model.ActorMention]) -> _Holders:
    holders: dict[tuple[str, tuple[str, ...]], set[str]] = defaultdict(set)
    for m in mentions:
        if m.person and m.office:
            holders[m.office, m.codes].add(m.person)
    return holders


def _held(mention: model.ActorMention, holders: _Holders) -> model.ActorMention:
    """The office with its holder's name where the article names exactly one; "leader" is whoever leads."""
    if mention.kind != "office" or mention.person or not mention.office or mention.text.endswith("s"):
        return mention
    names = holders.get((mention.office, mention.codes), set())
    if mention.office == "leader" and not names:
        names = {
            name for (office, codes), people in holders.items() if codes == mention.codes and office in HEADS for name in people
        }
    return replace(mention, person=next(iter(names))) if len(names) == 1 else mention


def _is_bare(text: str, title: Titled) -> bool:
    """Whether the words are "the president" alone: no state, no name, no plural, and no "premier forum"."""
    if title.codes or title.name or title.plural or title.kind not in ("head", "minister"):
        return False
    words, before = text[title.start : title.end], text[max(0, title.start - 4) : title.start].lower()
    return before == "the " and words != "premier"


def _one(holders: set[tuple[str, tuple[str, ...]]], home: str | None) -> tuple[str, tuple[str, ...]] | None:
    at_home = [holder for holder in holders if holder[1] == (home,)]
    candidates = list(holders) if len(holders) == 1 else at_home
    return candidates[0] if len(candidates) == 1 else None
