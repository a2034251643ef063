"""What a speaker has at hand: every event with its quotations, word for word, and where each stands."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from dateline.figures.wording import STATUS_WORDS, number_sources, plain_words
from dateline.frame import Frames


def speaker_notes(frames: Frames) -> str:
    """The events in order: date, title, status, each quotation with its source, what the sources differ on; then the sources."""
    sources = number_sources(frames)
    numbers = {source.article_id: source.number for source in sources}
    quoted: dict[str, list[Any]] = defaultdict(list)
    for mention in frames.mentions.itertuples(index=False):
        quoted[str(mention.event_id)].append(mention)
    differ = frames.readings.groupby("event_id", sort=False)["note"].unique().to_dict()
    parts = [
        "\n".join(
            [_head(event), *_quotations(quoted[event.event_id], numbers), *map("≠ {}".format, differ.get(event.event_id, ()))]
        )
        for event in frames.events.itertuples(index=False)
    ]
    return "\n\n".join([*parts, "\n".join(["Sources", *(source.text for source in sources)])])


def _head(event: Any) -> str:
    remark = STATUS_WORDS.get(event.status, "") or ("implied" if event.basis == "implied" else "")
    return f"{event.date_words or 'No date given'}: {plain_words(event.title)}{f' ({remark})' if remark else ''}"


def _quotations(mentions: list[Any], numbers: dict[str, int]) -> list[str]:
    return [f"“{mention.quote}” [{numbers[mention.article_id]}], paragraph {mention.paragraph + 1}" for mention in mentions]
