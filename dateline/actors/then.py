"""The years that a text tells of: who "President Nixon" was in 1972, in an article of today."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_right

from dateline import model
from dateline.actors.flat import Flat

_YEAR = re.compile(r"(?:19[4-9]\d|20\d\d)(?<!\w\d{4})\b")  # begins with its digits, which are found quicker than edges of words


class Years:
    """The past years told in each sentence of an article, else last told in its paragraph, as days in the middle of them."""

    def __init__(self, document: model.Document, flat: Flat, today: dt.date | None) -> None:
        self._starts: list[int] = []
        self._days: list[tuple[dt.date, ...]] = []
        paragraph = -1
        for sentence in document.sentences:
            start, end = flat.at(sentence.start), flat.at(sentence.end)
            years = dict.fromkeys(int(year) for year in _YEAR.findall(flat.text, start, end))
            days = tuple(dt.date(year, 7, 1) for year in years if today is not None and year < today.year)
            self._starts.append(start)
            self._days.append(days or (self._days[-1] if self._days and sentence.paragraph == paragraph else ()))
            paragraph = sentence.paragraph

    def at(self, position: int) -> tuple[dt.date, ...]:
        """The days of the sentence that holds ``position`` of the flat text."""
        at = bisect_right(self._starts, position)
        return self._days[at - 1] if at else ()
