"""The words in a picture: short dates, statuses, lane names, label text, the numbered source list."""

from __future__ import annotations

import calendar
import functools
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pandas as pd

from dateline.figures.counting import stretch_words
from dateline.figures.parts import Line, Run, Source
from dateline.frame import SURE, Frames

LANE_NAMES = {
    "treaty": "Treaties", "agreement": "Agreements", "summit": "Summits", "visit": "Visits", "talks": "Talks",
    "statement": "Statements", "relations": "Relations", "sanction": "Sanctions", "military": "Military", "other": "Other",
}  # fmt: skip
KIND_WORDS = {
    "treaty": "treaty", "agreement": "agreement", "summit": "summit", "visit": "visit", "talks": "talks",
    "statement": "statement", "relations": "relations", "sanction": "sanction", "military": "military act", "other": "",
}  # fmt: skip
STATUS_WORDS = {
    "occurred": "",
    "planned": "planned",
    "possible": "possible",
    "cancelled": "cancelled",
    "later": "after the as-of date",
}
UNCONFIRMED = ", no word of it since"  # after "planned": its day has passed, and no source says what came of it
UNDATED = "No date"
_MONTH = re.compile(r"\b(" + "|".join(calendar.month_name[1:]) + r")\b")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200d\u200f\u2028-\u202e\u2066-\u2069\ufeff]+")
LEFT_TO_RIGHT = "\u200e"


def plain_words(text: str) -> str:
    """Text as one line: no line breaks, control or direction characters, no runs of spaces. Our own mark (`bounded`) stays."""
    return " ".join((text if text.isprintable() else _CONTROL.sub(" ", text)).split())


def runs_leftward(text: str) -> bool:
    """Whether a text has letters of a script that is written from right to left.

    >>> runs_leftward("Vienna"), runs_leftward("فيينا")
    (False, True)
    """
    return not text.isascii() and any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in text)


def bounded(words: str) -> str:
    """Words that others follow. Where they are written from right to left a mark ends them, else a number after them joins in.

    >>> bounded("Vienna") == "Vienna", bounded("فيينا") == "فيينا"
    (True, False)
    """
    return words + LEFT_TO_RIGHT if runs_leftward(words) else words


def short_date(words: str) -> str:
    """A date in words with the months shortened.

    >>> short_date("13 September 2023")
    '13 Sep 2023'
    """
    return _MONTH.sub(lambda m: m[0][:3], words)


def remark_words(status: str, implied: bool, kind: str = "") -> str:
    """What is said of an event beside its date and title: that it has not simply happened, and of which ``kind`` it is.

    >>> remark_words("planned", False, "visit"), remark_words("later", False, "visit")
    ('planned visit', 'visit after the as-of date')
    """
    told, noun = STATUS_WORDS[status] or ("implied" if implied else ""), KIND_WORDS.get(kind, "")
    return " ".join(part for part in ((noun, told) if status == "later" else (told, noun)) if part)


def of_ten(confidence: float) -> str:
    """A confidence as a share of ten, never none and never all.

    >>> of_ten(0.58), of_ten(0.85), of_ten(0.97)
    ('about 6 in 10', 'about 9 in 10', 'about 9 in 10')
    """
    return f"about {min(9, max(1, (round(100 * confidence) + 5) // 10))} in 10"


def doubt_words(confidence: float) -> str:
    """What is said beside the status of an event that is less surely read; "" of any other."""
    return f"less sure: {of_ten(confidence)} read like this are right" if confidence < SURE else ""


def label_runs(
    title: str, date_words: str, status: str, disputed: bool, implied: bool, numbers: tuple[int, ...], kind: str = ""
) -> Line:
    """What a label says: date, ≠ where sources differ, status where it has not simply happened, title, source numbers.

    ``kind``: the type, where only the mark's colour would tell it; left out where the title has the very word.

    >>> [run.text for run in label_runs("Premier visits Berlin", "2024", "planned", False, False, (1,), "visit")]
    ['2024', 'planned', 'Premier visits Berlin', '[1]']
    >>> [run.text for run in label_runs("Premier in Berlin", "2024", "planned", False, False, (1,), "visit")]
    ['2024', 'planned visit', 'Premier in Berlin', '[1]']
    """
    kind = "" if _says(title, kind) else kind
    runs = [Run(short_date(date_words), "date")] if date_words else []
    if disputed:
        runs.append(Run("≠", "badge"))
    remark = remark_words(status, implied, kind)
    if remark:
        runs.append(Run(remark, "status"))
    runs.append(Run(plain_words(title), "title"))
    if numbers:
        runs.append(Run("".join(f"[{n}]" for n in numbers), "cite"))
    return tuple(runs)


def _says(title: str, kind: str) -> bool:
    """Whether a title names its type."""
    noun = KIND_WORDS.get(kind, "")
    return bool(noun) and re.search(rf"\b{noun}s?\b", title, re.IGNORECASE) is not None


def number_sources(frames: Frames) -> tuple[Source, ...]:
    """The articles that the events cite, numbered in the order in which the events first cite them."""
    order = dict.fromkeys(m.article_id for e in frames.event_rows for m in frames.mentions_of.get(e.event_id, ()))
    return tuple(source_of(n, article) for n, article in enumerate(frames.articles_at(order), 1))


@functools.lru_cache(maxsize=4_000)
def _named(article: Any) -> tuple[str, str, str]:
    """An article in words, its day, and its name where room is scarce."""
    publisher, title = plain_words(article.publisher), plain_words(article.title)
    words = f"{publisher}: {title}" if publisher and title else publisher or title
    return bounded(words), published_words(article._asdict()), bounded(publisher or title)


def source_of(number: int, article: Any) -> Source:
    """An article, a row of its frame, as the source of a number."""
    words, published, brief = _named(article)
    return Source(number, article.article_id, words, published, brief)


def brief_source(source: Source) -> Source:
    """A source as told where room is scarce: its publisher or else its title, and a short date."""
    return replace(source, words=source.brief or source.words, published=short_date(source.published))


def lane_name(source: Source) -> str:
    """A source as the name of its lane, where a whole title would take more rows than its events."""
    brief = brief_source(source)
    return f"{brief.words}, {brief.published}"


def published_words(article: Mapping[str, Any]) -> str:
    """The publication date in words: "14 June 2024", "June 2024 (inferred)", "undated"."""
    first, last = article["published_first"], article["published_last"]
    if pd.isna(first) or pd.isna(last):
        return "undated"
    words = stretch_words(first.date(), last.date())
    return f"{words} (inferred)" if article["published_basis"] == "inferred" else words
