import json
import os
import shutil
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError

from dateline.frame import Frames
from dateline.reading import read_article
from dateline.store import Store, as_it_stands, build, fingerprint, store_path

TEXT = "Leaders meet\n\nPresident Vladimir Putin met North Korean leader Kim Jong-un in Vladivostok on {day}, 2019.\n"


@pytest.fixture
def seeds(tmp_path: Path) -> Path:
    folder = tmp_path / "seeds"
    folder.mkdir()
    (folder / "a.txt").write_text(TEXT.format(day="April 25"), encoding="utf-8")
    return folder


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


def test_builds_once_and_again_only_when_something_changed(seeds: Path, data: Path) -> None:
    first = build([seeds], data)
    assert (first.rebuilt, first.articles, first.events) == (True, 1, 1)
    assert build([seeds], data).rebuilt is False
    (seeds / "a.json").write_text(json.dumps({"published": "2019-04-26"}), encoding="utf-8")
    assert build([seeds], data).rebuilt is True
    (seeds / "b.txt").write_text(TEXT.format(day="April 26"), encoding="utf-8")
    assert build([seeds], data).articles == 2
    (seeds / "b.txt").unlink()
    assert build([seeds], data).articles == 1


def test_builds_again_when_the_rules_changed(seeds: Path, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    build([seeds], data)
    monkeypatch.setattr("dateline.store.fingerprint.rules_version", lambda: "newer")
    assert build([seeds], data).rebuilt is True


def test_the_rules_version_is_that_of_the_code_and_its_tables(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def version() -> str:
        fingerprint.rules_version.cache_clear()
        return fingerprint.rules_version()

    monkeypatch.setattr("dateline.store.fingerprint._PACKAGE", tmp_path)
    (tmp_path / "actors").mkdir()
    (tmp_path / "web").mkdir()
    (tmp_path / "actors" / "people.csv").write_text("a", encoding="utf-8")
    before = version()
    (tmp_path / "web" / "main.py").write_text("a", encoding="utf-8")
    assert version() == before
    (tmp_path / "actors" / "people.csv").write_text("b", encoding="utf-8")
    assert version() != before
    fingerprint.rules_version.cache_clear()


def test_the_store_has_the_texts_that_its_quotations_are_cut_from(seeds: Path, data: Path) -> None:
    build([seeds], data)
    store = Store.open(store_path(data))
    assert len(store.frames().mentions) > 0
    for row in store.frames().mentions.itertuples():
        assert store.article_text(row.article_id)[row.start : row.end] == row.quote


def test_uploads_count_as_articles(seeds: Path, data: Path) -> None:
    (data / "uploads").mkdir(parents=True)
    (data / "uploads" / "mine.txt").write_text(TEXT.format(day="April 24"), encoding="utf-8")
    assert build([seeds], data).articles == 2


def test_a_bad_file_is_named_and_the_rest_is_done(seeds: Path, data: Path) -> None:
    (seeds / "empty.txt").touch()
    (seeds / "copy.txt").write_bytes((seeds / "a.txt").read_bytes())
    report = build([seeds, seeds.parent / "none"], data)
    assert report.articles == 1
    assert [p.split(" ")[0] for p in report.problems] == ["There", "copy.txt", "empty.txt"]
    assert build([seeds, seeds.parent / "none"], data).problems == report.problems


def test_a_damaged_store_is_moved_aside_and_built_anew(seeds: Path, data: Path) -> None:
    build([seeds], data)
    Store.open(store_path(data)).close()
    store_path(data).write_bytes(b"torn" * 5000)
    report = build([seeds], data)
    assert report.rebuilt
    assert report.articles == 1
    assert "moved to dateline.damaged-1.sqlite" in report.problems[0]
    assert (data / "dateline.damaged-1.sqlite").read_bytes() == b"torn" * 5000


def test_a_store_is_taken_as_it_stands_where_nothing_changed(seeds: Path, data: Path) -> None:
    assert as_it_stands([seeds], data) is None
    assert not data.exists()
    built = build([seeds], data)
    found = as_it_stands([seeds], data)
    assert found is not None
    assert (found[1], found[0].fingerprint()) == (replace(built, rebuilt=False), built.fingerprint)
    (seeds / "b.txt").write_text(TEXT.format(day="April 26"), encoding="utf-8")
    assert as_it_stands([seeds], data) is None


MORE = """Russia and North Korea

14 June 2024

Russian President Vladimir Putin met North Korean leader Kim Jong-un at the Vostochny Cosmodrome on 13 September 2023.

The Soviet Union and North Korea signed a treaty of friendship in July 1961. The treaty expired in 1996.

South Korea's presidential office confirmed on 12 June 2024 that Putin would visit North Korea.
"""


def kept_frames(seeds: Path, data: Path) -> Frames:
    build([seeds], data)
    with closing(Store.open(store_path(data))) as store:
        return store.frames()


def opened_by(frames: Frames) -> dict[str, tuple[str, int]]:
    """Type and year of the event that each id and alias opens."""
    rows = frames.events.itertuples()
    return {name: (row.type, row.last.year) for row in rows for name in (row.event_id, *row.aliases)}


def test_a_link_opens_its_own_event_or_none_when_articles_come_and_go(tmp_path: Path, data: Path) -> None:
    seeds = tmp_path / "seeds"
    shutil.copytree(Path(__file__).parents[1] / "seeds", seeds)
    alone = opened_by(kept_frames(seeds, data))
    (seeds / "more.txt").write_text(MORE, encoding="utf-8")
    joined = opened_by(kept_frames(seeds, data))
    (seeds / "more.txt").unlink()
    again = opened_by(kept_frames(seeds, data))
    assert joined.keys() - alone.keys()
    for before, after in ((alone, joined), (joined, again), (alone, again)):
        shared = before.keys() & after.keys()
        assert {name: after[name] for name in shared} == {name: before[name] for name in shared}
    assert alone.keys() <= joined.keys() & again.keys()


def test_progress_counts_up_to_its_end(seeds: Path, data: Path) -> None:
    steps: list[tuple[int, int, str]] = []
    build([seeds], data, lambda *step: steps.append(step))
    assert [done for done, _, _ in steps] == sorted(done for done, _, _ in steps)
    assert steps[-1][0] == steps[-1][1]
    assert any("a.txt" in name for _, _, name in steps)


def test_seeds_say_only_what_their_text_shows() -> None:
    folder = Path(__file__).parents[1] / "seeds"
    for path in sorted(folder.glob("*.txt")):
        article = read_article(path, metadata={})
        for key, value in json.loads(path.with_suffix(".json").read_text(encoding="utf-8")).items():
            if key == "published":
                assert article.published.at is not None
                assert article.published.at.isoformat(timespec="minutes").replace("+09:00", "") == value.split("+")[0]
            else:
                assert value in article.text, (path.name, key)


def test_a_seed_folder_that_is_gone_takes_nothing_out_of_the_store(seeds: Path, data: Path) -> None:
    before = build([seeds], data)
    seeds.rename(seeds.with_name("moved"))
    report = build([seeds], data)
    assert (report.kept, report.rebuilt, report.articles, report.fingerprint) == (True, False, 1, before.fingerprint)
    assert "There is no file or folder" in report.problems[0]
    seeds.with_name("moved").rename(seeds)
    assert build([seeds], data).kept is False


def test_uploads_come_and_go_without_any_seeds(seeds: Path, data: Path) -> None:
    (data / "uploads").mkdir(parents=True)
    (seeds / "a.txt").rename(data / "uploads" / "a.txt")
    assert build([seeds], data).articles == 1
    (data / "uploads" / "b.txt").write_text(TEXT.format(day="April 24"), encoding="utf-8")
    assert build([seeds], data).articles == 2
    for upload in (data / "uploads").iterdir():
        upload.unlink()
    report = build([seeds], data)
    assert (report.articles, report.kept) == (0, False)


@pytest.fixture
def read_only(seeds: Path, data: Path, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """A built store in a folder that nobody may write to, and what lies there."""
    build([seeds], data)
    (data / "build.lock").unlink(missing_ok=True)
    monkeypatch.setattr("os.access", lambda path, mode: mode != os.W_OK)
    return sorted(data.iterdir())


def test_a_store_that_is_read_only_can_be_read(seeds: Path, data: Path, read_only: list[Path]) -> None:
    assert build([seeds], data).rebuilt is False
    with closing(Store.open(store_path(data))) as store:
        assert len(store.frames().events) == 1
        with pytest.raises(OperationalError, match="readonly"):
            store.replace(Frames.empty(), str, "1")
    assert sorted(data.iterdir()) == read_only


def test_a_store_that_is_read_only_stays_as_it_was(seeds: Path, data: Path, read_only: list[Path]) -> None:
    (seeds / "b.txt").write_text(TEXT.format(day="April 24"), encoding="utf-8")
    report = build([seeds], data)
    assert (report.kept, report.articles) == (True, 1)
    assert f"{data} cannot be written to" in report.problems[0]
    assert sorted(data.iterdir()) == read_only


def test_a_read_only_store_of_another_version_is_refused(
    data: Path, read_only: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert read_only
    monkeypatch.setattr("dateline.store.tables.schema_version", lambda: "newer")
    with pytest.raises(ValueError, match="another version's and read only"):
        Store.open(store_path(data))


def test_a_name_that_is_no_utf8_breaks_no_build(seeds: Path, data: Path) -> None:
    (seeds / os.fsdecode(b"bad\xff\xfename.txt")).write_text(TEXT.format(day="April 24"), encoding="utf-8")
    (seeds / os.fsdecode(b"bad\xff.txt")).touch()
    steps: list[str] = []
    report = build([seeds], data, lambda done, total, doing: steps.append(doing))
    assert report.articles == 2
    assert "bad?.txt is empty" in report.problems[0]
    assert "".join(steps).encode("utf-8")


def test_why_there_is_no_article_is_told_as_it_is_now(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    before, now = (build([tmp_path / seeds], tmp_path / "data").problems for seeds in ("empty", "none"))
    assert "has no .txt file" in before[0]
    assert now[0].startswith("There is no file or folder")
