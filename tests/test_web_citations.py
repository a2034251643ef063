"""Citations that can be copied: only what is known, an inferred date in brackets."""

from dataclasses import dataclass

import pandas as pd
import pytest

from dateline.web.citations import STYLES, cite


@dataclass
class Article:
    article_id: str = "0a1b"
    title: str = "Leaders meet"
    publisher: str = "The Daily"
    byline: str = "Ann Writer"
    url: str = "https://daily.example/leaders"
    published: str = "2024-06-14"
    published_first: object = pd.Timestamp(2024, 6, 14)
    published_last: object = pd.Timestamp(2024, 6, 14)
    published_basis: str = "metadata"


UNDATED = {"published": "", "published_first": pd.NaT, "published_last": pd.NaT, "published_basis": "unknown"}
INFERRED = {
    "published": "2024-06", "published_first": pd.Timestamp(2024, 6, 1), "published_last": pd.Timestamp(2024, 6, 30),
    "published_basis": "inferred",
}  # fmt: skip


@pytest.mark.parametrize(
    ("style", "facts", "said"),
    [
        ("Chicago", {}, "Ann Writer. “Leaders meet.” The Daily, June 14, 2024. https://daily.example/leaders."),
        ("Chicago", {"byline": "", "url": "", "title": "Will they meet?"}, "“Will they meet?” The Daily, June 14, 2024."),
        ("Chicago", INFERRED | {"byline": "", "publisher": "", "url": ""}, "“Leaders meet.” [June 2024]."),
        ("APA", {"url": ""}, "Ann Writer. (2024, June 14). Leaders meet. The Daily."),
        ("APA", UNDATED | {"url": "", "byline": "", "publisher": ""}, "Leaders meet. (n.d.)."),
        ("APA", INFERRED | {"url": "", "byline": ""}, "The Daily. [2024, June]. Leaders meet."),
    ],
)
def test_a_citation_says_what_is_known(style, facts, said):
    assert cite(Article(**facts), style) == said


def test_bibtex_escapes_what_tex_would_read():
    entry = cite(Article(title="R&D at 100% {now}_then \\ #1"), "BibTeX")
    assert "title = {{R\\&D at 100\\% \\{now\\}\\_then \\textbackslash{} \\#1}}," in entry
    assert entry.startswith("@misc{0a1b,")
    assert "month = {6}," in entry


def test_bibtex_says_where_the_date_is_inferred():
    assert "note = {Publication date inferred.}" in cite(Article(**INFERRED), "BibTeX")
    assert "year" not in cite(Article(**UNDATED), "BibTeX")


def test_bibtex_has_the_day_only_where_it_is_known():
    assert "day = {14}" in cite(Article(), "BibTeX")
    assert "day = " not in cite(Article(**INFERRED), "BibTeX")


@pytest.mark.parametrize("style", STYLES)
def test_quotation_and_link_come_along(style):
    said = cite(Article(), style, "They met.", "https://dateline.example/?event=1")
    assert "“They met.”" in said
    assert "https://dateline.example/?event=1" in said
