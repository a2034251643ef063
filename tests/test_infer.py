"""Articles that the seeds do not know of: a plan comes true, and what was inferred stays sound."""

from pathlib import Path

import pytest

from dateline import extract, read_article
from dateline.pipeline import Extraction
from dateline.reading import article_from_text

ROOT = Path(__file__).resolve().parents[1]
HELD = (
    "Putin in Pyongyang\n\nRussian President Vladimir Putin visited North Korea on Wednesday for talks with "
    "North Korean leader Kim Jong-un."
)
EARLIER = "A quick trip\n\nRussian President Vladimir Putin visited Pyongyang on Tuesday, the Kremlin said."


def with_seeds(text: str, published: str) -> Extraction:
    seeds = [read_article(path) for path in sorted((ROOT / "seeds").glob("*.txt"))]
    return extract([*seeds, article_from_text(text, name="later.txt", published=published)])


def undated_seed(extraction: Extraction):
    return next(a for a in extraction.articles if a.name.startswith("003"))


@pytest.mark.parametrize(("text", "published"), [(HELD, "2024-06-20"), (EARLIER, "2024-06-14")])
def test_another_article_does_not_undo_or_bend_the_inference(text: str, published: str) -> None:
    extraction = with_seeds(text, published)
    assert undated_seed(extraction).published.iso == "2024-06"
    about_dates = [d for e in extraction.events for d in e.disagreements if d.about in ("date", "bound")]
    assert len(about_dates) == 3
    assert max(e.when.last.year for e in extraction.events if e.when and e.when.last) == 2024


def test_a_plan_that_came_true_is_one_event_with_its_plans() -> None:
    visits = [e for e in with_seeds(HELD, "2024-06-20").events if e.type == "visit" and e.when and e.when.edtf >= "2024-06"]
    assert [(e.status, e.when.edtf) for e in visits if e.when] == [("occurred", "2024-06-19")]
    assert {m.status for m in visits[0].mentions} >= {"planned", "occurred"}
    assert len({m.article_id for m in visits[0].mentions}) == 3


def test_an_article_that_shares_nothing_stays_undated() -> None:
    lone = article_from_text("Talks\n\nPeru and Chile held talks on Thursday in Lima.", name="lone.txt")
    seeds = [read_article(path) for path in sorted((ROOT / "seeds").glob("000*.txt"))]
    found = next(a for a in extract([*seeds, lone]).articles if a.name == "lone.txt")
    assert found.published.basis == "unknown"


def test_one_seed_alone_ties_the_end_to_the_treaty_that_came_before_it() -> None:
    (seed,) = [read_article(path) for path in (ROOT / "seeds").glob("000*.txt")]
    events = {e.id: e for e in extract([seed]).events}
    ended = next(e for e in events.values() if e.title.endswith("ends"))
    assert ended.title.startswith("1961")
    assert [events[link.other_id].when.edtf for link in ended.links if link.kind == "ends"] == ["1961"]  # type: ignore[union-attr]


def only(text: str):
    (article,) = extract([article_from_text(text, name="alone.txt")]).articles
    return article.published


PAIRED = (
    "Talks end\n\nSEOUL, June 14 (HNA) — South Korea and China will meet on Tuesday, June 18. Their last round was in May 2023."
)


def test_a_weekday_with_its_day_and_a_dateline_give_the_day() -> None:
    published = only(PAIRED)
    assert (published.iso, published.basis) == ("2024-06-14", "inferred")
    assert "Tuesday, June 18" in published.reason


def test_without_a_dateline_only_the_year_is_known() -> None:
    assert only(PAIRED.replace("SEOUL, June 14 (HNA) — ", "")).iso == "2024"


@pytest.mark.parametrize(
    "lacking", [("Tuesday, June 18", "June 18"), ("in May 2023", "long ago"), ("in May 2023", "in May 1950")]
)
def test_without_the_pair_or_a_date_near_it_nothing_is_inferred(lacking: tuple[str, str]) -> None:
    assert only(PAIRED.replace(*lacking)).basis == "unknown"
