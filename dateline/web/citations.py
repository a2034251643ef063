"""Copyable citations of an article: Chicago, APA and BibTeX, as far as the facts go. An inferred date stands in brackets."""

from __future__ import annotations

from typing import Any

import pandas as pd

from dateline.exports.references import bibtex
from dateline.model import MONTHS

STYLES = ("Chicago", "APA", "BibTeX")


def cite(article: Any, style: str, quote: str = "", link: str = "") -> str:
    """An article row as a citation in one of `STYLES`, with the words quoted and the event's link.

    >>> from types import SimpleNamespace as Row
    >>> day = pd.Timestamp(2024, 6, 14)
    >>> row = Row(article_id="ab12", title="Talks", publisher="Daily", byline="A. Writer", url="", published="2024-06-14",
    ...           published_first=day, published_last=day, published_basis="metadata")
    >>> cite(row, "APA")
    'A. Writer. (2024, June 14). Talks. Daily.'
    """
    if style == "BibTeX":
        return bibtex(article, quote, link)
    said = _chicago(article) if style == "Chicago" else _apa(article)
    return "\n".join(part for part in (said, f"“{quote}”" if quote else "", link) if part)


def _chicago(article: Any) -> str:
    day = _date(article, "{month} {day}, {year}", "{month} {year}")
    source = ", ".join(part for part in (article.publisher, day) if part)
    return " ".join(
        part for part in (_ended(article.byline), f"“{_ended(article.title)}”", _ended(source), _ended(article.url)) if part
    )


def _apa(article: Any) -> str:
    day = _date(article, "{year}, {month} {day}", "{year}, {month}")
    day = day if day.startswith("[") else f"({day})"
    lead = article.byline or article.publisher
    house = article.publisher if article.byline else ""
    head = [f"{_ended(lead)} {day}.", _ended(article.title)] if lead else [_ended(article.title), f"{day}."]
    return " ".join(part for part in (*head, _ended(house), article.url) if part)


def _date(article: Any, full: str, month_only: str) -> str:
    """The publication date in a pattern, as finely as it is known; "n.d." where it is not."""
    first, last = article.published_first, article.published_last
    if pd.isna(first) or pd.isna(last):
        return "n.d."
    pattern = full if first == last else month_only if len(article.published) == 7 else "{year}"
    words = pattern.format(year=first.year, month=MONTHS[first.month - 1], day=first.day)
    return f"[{words}]" if article.published_basis == "inferred" else words


def _ended(text: str) -> str:
    """With a full stop at its end, unless it ends a sentence already."""
    return text if not text or text.endswith((".", "?", "!", "…")) else f"{text}."
