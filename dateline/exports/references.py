"""The sources as references: BibTeX, and CSL-JSON for every style there is. An inferred publication date is told as one."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import pandas as pd

from dateline.frame import Frames

_TEX = {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"} | {c: f"\\{c}" for c in "&%$#_{}"}
_AS_IT_STANDS = ("author", "title")  # else styles put the capitals of names in small letters, and take bylines apart
_INFERRED = "Publication date inferred."


def cited_articles(frames: Frames) -> Iterator[Any]:
    """The rows of the articles that the events cite."""
    cited = set(frames.mentions["article_id"])
    return (row for row in frames.articles.itertuples(index=False) if row.article_id in cited)


def sources_bibtex(frames: Frames) -> str:
    """The cited articles as a BibTeX file."""
    return "\n".join(f"{bibtex(article)}\n" for article in cited_articles(frames))


def bibtex(article: Any, quote: str = "", link: str = "") -> str:
    """An article row as a BibTeX entry; the words quoted and a link go into its note."""
    first = article.published_first
    note = [_INFERRED if article.published_basis == "inferred" else "", f"“{quote}”" if quote else "", link]
    fields = {
        "author": article.byline,
        "title": article.title,
        "howpublished": article.publisher,
        "year": "" if pd.isna(first) else str(first.year),
        "month": "" if pd.isna(first) or len(article.published) < len("2024-06") else str(first.month),
        "day": str(first.day) if len(article.published) == len("2024-06-14") else "",
        "url": article.url,
        "note": " ".join(part for part in note if part),
    }
    written = {name: tex(str(value)) for name, value in fields.items() if value}
    written |= {name: f"{{{written[name]}}}" for name in _AS_IT_STANDS if name in written}
    lines = [f"  {name} = {{{value}}}," for name, value in written.items()]
    return "\n".join([f"@misc{{{article.article_id},", *lines, "}"])


def tex(text: str) -> str:
    r"""Text with TeX's own characters escaped.

    >>> print(tex("5 & 6"))
    5 \& 6
    """
    return re.sub(r"[\\~^&%$#_{}]", lambda found: _TEX[found[0]], text)


def sources_csl(frames: Frames) -> str:
    """The cited articles as CSL-JSON, which reference managers import."""
    return json.dumps([_csl(article) for article in cited_articles(frames)], ensure_ascii=False, indent=1) + "\n"


def _csl(article: Any) -> dict[str, Any]:
    entry: dict[str, Any] = {"id": article.article_id, "type": "article-newspaper", "title": article.title}
    if article.byline:
        entry["author"] = [{"literal": article.byline}]
    if article.publisher:
        entry["container-title"] = article.publisher
    if not pd.isna(article.published_first):
        entry["issued"] = _issued(article)
    if article.url:
        entry["URL"] = article.url
    if article.published_basis == "inferred":
        entry["note"] = _INFERRED
    return entry


def _issued(article: Any) -> dict[str, Any]:
    """The publication date as finely as it is known: a range where it is a stretch, "circa" where it was inferred."""
    first, last = article.published_first, article.published_last
    parts = {len("2024"): 1, len("2024-06"): 2}.get(len(article.published), 3)
    days = [first] if pd.isna(last) or parts < 3 or first == last else [first, last]
    issued: dict[str, Any] = {"date-parts": [[day.year, day.month, day.day][:parts] for day in days]}
    return issued | ({"circa": True} if article.published_basis == "inferred" else {})
