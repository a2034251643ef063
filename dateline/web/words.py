"""How the pages say things: statuses, bases, rules, disagreements and citations in plain words. Knows nothing of Streamlit."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from typing import Any

import pandas as pd

from dateline.figures.counting import stretch_words
from dateline.figures.wording import bounded, of_ten
from dateline.history import State, latest_status
from dateline.model import MONTHS

TYPE_WORDS = {
    "treaty": "Treaty", "agreement": "Agreement", "summit": "Summit", "visit": "Visit", "talks": "Talks",
    "statement": "Statement", "relations": "Relations", "sanction": "Sanction", "military": "Military", "other": "Other",
}  # fmt: skip
STATUS_WORDS = {"occurred": "Happened", "planned": "Planned", "possible": "Possible", "cancelled": "Cancelled"}
LANE_WORDS = {"type": "by type", "actor": "by actor", "source": "by source", "none": "one band"}
SCALE_WORDS = {"auto": "stretched where crowded", "plain": "one plain axis"}
THEME_WORDS = {"": "as the page", "light": "light", "dark": "dark", "print": "print"}
ABOUT_WORDS = {
    "date": "the date", "place": "the place", "actors": "who took part", "status": "whether it happened",
    "type": "what kind of event it was", "bound": "the date",
}  # fmt: skip
DIFFER_WORDS = {"": "all events, agreed or not", "any": "anything"} | {k: v for k, v in ABOUT_WORDS.items() if k != "bound"}
VALUE_WORDS = {"status": STATUS_WORDS, "type": TYPE_WORDS}
LINK_WORDS = {
    "ends": ("Ends", "Ended by"), "extends": ("Extends", "Extended by"), "announces": ("Announces", "Announced by"),
    "postpones": ("Postpones", "Postponed by"),
    "follows": ("Follows", "Followed by"), "previous": ("The one before", "The next one"),
}  # fmt: skip
BASIS_WORDS = {
    "explicit": "The text gives this date itself",
    "relative": "Worked out from the article’s own date or from one that the text ties it to",
    "carried": "Carried over from a date that the text gave before",
    "publication": "Dated by the article’s publication",
    "implied": "Not said in so many words: it follows from the text",
    "name": "The date is part of the document’s name",
    "": "The text gives no date",
}

# What a family of date rules does; the first pattern that is found in a rule's name tells.
RULE_WORDS = (
    (r"^first in", "The first in so many years: the one before it was that long ago."),
    (r"^early <period>", "“Early”, “mid” and “late” stand for about a third of the time named."),
    (r"<weekday>|^weekend", "A weekday means the nearest one that the tense of the sentence allows."),
    (r"<holiday>", "A feast is placed on the day it had that year."),
    (r"^within|^several|^days to come|^soon|^recent", "The words name no day, so none is shown."),
    (r"century|decade|<season>|<quarter>|half of", "Some time within it; nothing finer is said."),
)
EDTF_MEANING = "EDTF, the notation of dates in ISO 8601-2"


def day_words(day: dt.date | pd.Timestamp) -> str:
    """14 June 2024."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def count_words(n: int, one: str, many: str | None = None) -> str:
    """ "1 event", "3 events", "no events"."""
    return f"{f'{n:,}' if n else 'no'} {one if n == 1 else many or one + 's'}"


def history_words(mentions: Iterable[Any], articles: Mapping[str, Any]) -> str:
    """The states of an event in the order in which articles told them: "planned (1 June 2024), then happened (20 June 2024)".

    "" where they are all the same.
    """
    told: dict[str, list[State]] = {}
    for m in mentions:
        day = articles[m.article_id].published_first
        if not pd.isna(day):
            told.setdefault(m.article_id, []).append(State(day.date(), (m.mention,), m.status))
    ordered = sorted(told, key=lambda a: (told[a][0].published, a))
    states = [(latest_status(told[a]), published_short(articles[a])) for a in ordered]
    turns = [state for state, before in zip(states, [("", ""), *states], strict=False) if state[0] != before[0]]
    return ", then ".join(f"{STATUS_WORDS[status].lower()} ({day})" for status, day in turns) if len(turns) > 1 else ""


def published_words(article: Any) -> str:
    """When an article appeared and how that is known: an article row → "June 2024 (inferred: …)"."""
    if not article.published:
        return "publication date unknown"
    when = _edtf_words(article)
    if article.published_basis == "inferred":
        return f"{when} (publication date inferred: {_lower_first(article.published_reason).removesuffix('.')})"
    if article.published_basis == "text" and article.published_reason:
        return f"{when} ({_lower_first(article.published_reason)})"
    return when


def published_short(article: Any) -> str:
    """The publication date alone: "14 June 2024", "June 2024 (inferred)", "undated"."""
    if not article.published:
        return "undated"
    return _edtf_words(article) + (" (inferred)" if article.published_basis == "inferred" else "")


def known_words(article: Any) -> str:
    """The publication date and how it is known, whichever way that is."""
    if article.published_basis == "metadata" and article.published_reason:
        return f"{published_short(article)} ({_lower_first(article.published_reason)})"
    return published_words(article)


def _edtf_words(article: Any) -> str:
    first, last = article.published_first, article.published_last
    return str(article.published) if pd.isna(first) or pd.isna(last) else stretch_words(first.date(), last.date())


def _lower_first(text: str) -> str:
    """For a reason that continues a sentence; a name or an abbreviation keeps its capital."""
    head = text.split(" ", 1)[0]
    return text[:1].lower() + text[1:] if head in ("The", "It", "Its", "A", "An", "This", "In", "From") else text


def source_name(article: Any) -> str:
    """What to call a source: publisher and title, or the title alone."""
    return bounded(f"{article.publisher}: {article.title}" if article.publisher else str(article.title))


def date_words(row: Any) -> str:
    """The date of an event or a mention row as a reader says it."""
    return str(row.date_words) or "no date given"


def sure_words(row: Any) -> str:
    """How sure an event is, in a sentence."""
    return f"Of events read like this, {of_ten(row.confidence)} are right."


def value_words(about: str, value: str) -> str:
    """A value that sources differ on, as the pages call it: "happened" for ``occurred``."""
    named = VALUE_WORDS.get(about, {}).get(value)
    return named.lower() if named else value


WEIGHED = "No rule knows this deed: its words, weighed together, make an event likely."


def rule_words(mention: Any) -> str:
    """How the date of a mention was read, in a sentence or two, and whether the event itself was only weighed."""
    weighed = WEIGHED if str(mention.event_rule).startswith("<weighed") else ""
    basis = BASIS_WORDS.get(mention.basis, "")
    words = f"{basis}: “{mention.date_text}”" if mention.date_text else basis
    return " ".join(
        part for part in (f"{words}.", rule_family(mention.rule), mention.date_note, _rule_name(mention.rule), weighed) if part
    )


def rule_family(rule: str) -> str:
    """What the rules of that kind do, in a sentence; "" where the basis of the date says it all.

    >>> rule_family("<weekday>")
    'A weekday means the nearest one that the tense of the sentence allows.'
    """
    return next((words for pattern, words in RULE_WORDS if re.search(pattern, rule)), "")


def _rule_name(rule: str) -> str:
    return f"Rule: “{rule}”." if rule else ""


def span_words(row: Any) -> str:
    """What a date written as two bounds spans: "some time from 21 May 2024 to 31 May 2024"; "" for any other."""
    if "/" not in row.date_edtf:
        return ""
    if pd.isna(row.first):
        return f"some time up to {day_words(row.last)}, no beginning told"
    if pd.isna(row.last):
        return f"some time from {day_words(row.first)} on, no end told"
    lead = "" if row.precision == "interval" else "some time "
    return f"{lead}from {day_words(row.first)} to {day_words(row.last)}"


def read_words(mention: Any) -> str:
    """What the reader made of the words of a mention: its date in words and as EDTF."""
    if mention.date_edtf in ("", mention.date_words):
        return date_words(mention)
    return f"{date_words(mention)} ({mention.date_edtf})"
