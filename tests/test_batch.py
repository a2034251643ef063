"""Many articles: the same result however they are read, nothing read twice, and one bad article harms no other."""

import datetime as dt
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from dateline import batch, brief
from dateline.actors import Person, Term
from dateline.cli import app
from dateline.copies import copies, resemblance, sketch
from dateline.pipeline import extract_files
from dateline.reading import ArticleFiles, article_from_text, find_articles, read_document
from dateline.store import build
from dateline.store.readings import Readings

GOLD = Path(__file__).parent / "gold" / "own"
TELLS = "The foreign minister of Denmark, Nils Holberg, met his Dutch counterpart in The Hague on 3 May 2021."
NAMES = "Nils Holberg travelled to Oslo on 5 May 2021 for talks with Norway."
OTHER = "Peru and Chile signed a treaty in Lima on 7 May 2021."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "articles"
    place.mkdir()
    for name, text in (("a", NAMES), ("b", TELLS), ("c", OTHER)):
        (place / f"{name}.txt").write_text(text, encoding="utf-8")
    return place


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the articles that are read, in order."""
    names: list[str] = []
    plain = batch.read_brief

    def noted(article, people, before):
        names.append(article.name)
        return plain(article, people, before)

    monkeypatch.setattr(batch, "read_brief", noted)
    return names


def test_the_same_bytes_whatever_the_number_of_processes() -> None:
    paths = [str(p) for p in sorted(GOLD.glob("*.txt"))]
    assert len(paths) >= 2 * batch.TOGETHER  # fewer are read in one process
    alone, shared = (
        subprocess.run([sys.executable, "-m", "dateline", "extract", *paths, "--jobs", n], capture_output=True, check=True)
        for n in ("1", "3")
    )
    assert alone.stdout == shared.stdout
    assert alone.stdout.count(b'"quote"') > len(paths)


def test_the_order_of_the_files_changes_no_event(folder: Path) -> None:
    paths = find_articles([folder])
    assert extract_files(ArticleFiles(paths)).events == extract_files(ArticleFiles(paths[::-1])).events


def test_only_who_names_a_person_that_another_introduces_is_read_twice(folder: Path, read: list[str]) -> None:
    found = extract_files(ArticleFiles(find_articles([folder])))
    assert read == ["a.txt", "b.txt", "c.txt", "a.txt", "b.txt"]
    assert {m.actors for e in found.events for m in e.mentions if m.quote.startswith("Nils")} == {("DNK", "NOR")}


def test_events_are_read_again_only_where_somebody_in_the_text_changed(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    plain = brief.read_events

    def noted(document, times, actors):
        told.append(document.article.name)
        return plain(document, times, actors)

    monkeypatch.setattr(brief, "read_events", noted)
    extract_files(ArticleFiles(find_articles([folder])))
    assert told == ["a.txt", "b.txt", "c.txt", "a.txt"]


def test_another_publication_date_is_another_reading() -> None:
    first = brief.read_brief(article_from_text("Peru and Chile signed a treaty on Friday.", published="2021-05-07"), {})
    later = article_from_text("Peru and Chile signed a treaty on Friday.", published="2022-05-07")
    assert brief.read_brief(later, {}, first).events == brief.read_brief(later, {}).events != first.events


def test_a_new_article_is_read_alone(folder: Path, tmp_path: Path, read: list[str]) -> None:
    build([folder], tmp_path / "data")
    read.clear()
    (folder / "d.txt").write_text("Mali and Niger held talks in Bamako on 9 May 2021.", encoding="utf-8")
    build([folder], tmp_path / "data")
    assert read == ["d.txt"]


def test_a_build_goes_on_where_it_was_interrupted(folder: Path, tmp_path: Path, read: list[str]) -> None:
    def stop(done: int, total: int, doing: str) -> None:
        if done == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        build([folder], tmp_path / "data", stop)
    assert read == ["a.txt", "b.txt"]
    read.clear()
    assert build([folder], tmp_path / "data").articles == 3
    assert read == ["c.txt", "a.txt", "b.txt"]


def test_a_file_cut_short_is_read_again(folder: Path, tmp_path: Path, read: list[str]) -> None:
    kept = Readings(tmp_path / "readings", "rules")
    first = extract_files(ArticleFiles(find_articles([folder])), kept=kept)
    key = next(iter(kept))
    kept[key] = kept[key][:40]
    read.clear()
    assert extract_files(ArticleFiles(find_articles([folder])), kept=kept) == first
    assert len(read) == 1


def test_what_was_read_of_articles_that_are_gone_is_deleted(folder: Path, tmp_path: Path) -> None:
    build([folder], tmp_path / "data")
    before = len(list((tmp_path / "data" / "readings").rglob("*.json")))
    (folder / "c.txt").unlink()
    build([folder], tmp_path / "data")
    assert len(list((tmp_path / "data" / "readings").rglob("*.json"))) == before - 1


def test_other_rules_read_all_again(folder: Path, tmp_path: Path) -> None:
    Readings(tmp_path, "old")["0123"] = b"{}"
    assert "0123" not in Readings(tmp_path, "new")
    assert "0123" not in Readings(tmp_path, "old")


def test_an_article_that_the_rules_fail_on_is_named_and_the_rest_is_done(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plain = brief.read_events

    def failing(document, times, actors):
        if document.article.name == "c.txt":
            raise RecursionError("too deep")
        return plain(document, times, actors)

    monkeypatch.setattr(brief, "read_events", failing)
    result = CliRunner().invoke(app, ["extract", str(folder)])
    assert result.exit_code == 0
    assert result.stderr == "c.txt was left out: its text defeats our rules (RecursionError: too deep).\n"
    assert '"path": "b.txt"' in result.stdout
    assert '"path": "c.txt"' not in result.stdout


def test_a_brief_is_the_same_when_it_is_read_back() -> None:
    article = article_from_text(
        (GOLD / "a16-helsinki-final-act.txt").read_text(encoding="utf-8"), published="1975-08-02T09:30+03:00"
    )
    made = brief.read_brief(article, {})
    assert made.events
    assert brief.from_bytes(brief.to_bytes(made)) == made


def test_the_key_changes_with_all_that_a_reading_depends_on() -> None:
    article, people = article_from_text(TELLS), {"Nils Holberg": Person("Nils Holberg", (Term("DNK", "foreign minister"),))}
    others = [article_from_text(NAMES), article_from_text(TELLS, published="2021-05-04"), article_from_text(TELLS, publisher="X")]
    keys = {brief.brief_key(article, {}), brief.brief_key(article, people), *(brief.brief_key(a, {}) for a in others)}
    assert len(keys) == 5
    assert brief.brief_key(article_from_text(TELLS, name="elsewhere"), {}) in keys


# -- one text printed twice ------------------------------------------------------------------------------------------

DAY = dt.date(2021, 5, 3)
WIRE = " ".join(
    f"Sentence number {n} of the report speaks of the talks that the two ministers held in room {n}." for n in range(12)
)


def sketched(text: str) -> tuple[int, ...]:
    return sketch(read_document(article_from_text(text)))


@pytest.mark.parametrize(
    ("text", "same"),
    [
        (WIRE, True),
        (f"LIMA (HNA) — {WIRE} The paper's own man adds a last line.", True),
        (WIRE[: len(WIRE) // 3] + " What follows is by another hand and says other things of the matter." * 8, False),
        ("Too short to tell.", False),
    ],
)
def test_a_copy_is_told_by_its_words(text: str, same: bool) -> None:
    own, other = sketched(WIRE), sketched(text)
    assert copies({"one": own, "other": other}, {"one": DAY, "other": DAY}) == ({"other": "one"} if same else {})
    assert resemblance(own, other) == resemblance(other, own)


def test_a_copy_of_a_copy_names_the_original_which_is_the_oldest() -> None:
    texts = {str(n): sketched(f"{WIRE} {'Another line here, of the paper. ' * n}") for n in range(3)}
    published = {"0": DAY, "1": DAY - dt.timedelta(1), "2": None}
    assert copies(texts, published) == {"0": "1", "2": "1"}


def test_what_is_alike_a_year_later_is_a_form_letter() -> None:
    texts = {"one": sketched(WIRE), "other": sketched(WIRE)}
    assert copies(texts, {"one": DAY, "other": DAY + dt.timedelta(365)}) == {}
