import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from dateline.cli import app
from dateline.store import Store

ROOT = Path(__file__).resolve().parents[1]
ARTICLE_KEYS = ["id", "path", "title", "publisher", "published", "published_basis", "sha256"]
EVENT_KEYS = [
    "id", "title", "type", "status", "date", "first", "last", "precision", "qualifier", "basis", "related", "actors", "people",
    "place", "confidence", "mentions", "disagreements",
]  # fmt: skip
MENTION_KEYS = ["article", "start", "end", "quote", "date_text", "date", "first", "last", "basis", "type", "status", "rule"]


def run(*words: object) -> Result:
    return CliRunner().invoke(app, [str(w) for w in words])


@pytest.fixture(scope="module")
def seeds() -> Result:
    return run("extract", ROOT / "seeds")


def test_extract_writes_the_shape_that_is_promised(seeds: Result) -> None:
    told = json.loads(seeds.stdout)
    assert list(told) == ["articles", "events"]
    assert all(list(a) == ARTICLE_KEYS for a in told["articles"])
    assert told["events"]
    for event in told["events"]:
        assert list(event) == EVENT_KEYS
        assert event["mentions"]
        assert all(list(m) == MENTION_KEYS for m in event["mentions"])
        assert all(list(d) == ["about", "readings", "note"] for d in event["disagreements"])
        assert all(0 <= i < len(event["mentions"]) for d in event["disagreements"] for r in d["readings"] for i in r["mentions"])


def test_every_quotation_is_the_text_at_its_place(seeds: Result) -> None:
    told = json.loads(seeds.stdout)
    for event in told["events"]:
        for m in event["mentions"]:
            text = (ROOT / "seeds" / m["article"]).read_bytes().decode("utf-8")
            assert text[m["start"] : m["end"]] == m["quote"]
            assert len(m["quote"]) <= 600
            assert "\n" not in m["quote"]


def test_events_are_in_order_of_their_first_day_then_id(seeds: Result) -> None:
    keys = [(e["first"] or "9999-99", e["id"]) for e in json.loads(seeds.stdout)["events"]]
    assert keys == sorted(keys)


def test_the_same_input_gives_the_same_bytes(seeds: Result) -> None:
    command = [sys.executable, "-m", "dateline", "extract", "seeds"]
    again = subprocess.run(command, capture_output=True, check=True, cwd=ROOT, env={"PYTHONHASHSEED": "7"})
    assert again.stdout == seeds.stdout_bytes


def test_sharing_the_work_changes_nothing(tmp_path: Path) -> None:
    for n in range(6):
        (tmp_path / f"{n}.txt").write_text(
            f"Leaders meet\n\nKim Jong-un met Vladimir Putin on April 2{n}, 2019.\n", encoding="utf-8"
        )
    assert run("extract", tmp_path, "--jobs", 2).stdout == run("extract", tmp_path).stdout


def test_extract_writes_a_table() -> None:
    table = run("extract", ROOT / "seeds", "--format", "csv").stdout
    assert table.startswith("id,date,first,last,")


def test_the_publication_date_can_be_given(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Leaders meet\n\nThey met on Tuesday.\n", encoding="utf-8")
    told = json.loads(run("extract", tmp_path, "--published", "2024-06-14").stdout)
    assert told["articles"][0]["published"] == "2024-06-14"


def test_articles_of_one_name_are_told_apart(tmp_path: Path) -> None:
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.txt").write_text(f"Leaders meet in round {folder}\n\nThey met.\n", encoding="utf-8")
    told = json.loads(run("extract", tmp_path / "one", tmp_path / "two").stdout)
    assert [a["path"] for a in told["articles"]] == ["one/a.txt", "two/a.txt"]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["extract", "no/such/place"], "There is no file or folder"),
        (["extract", "pyproject.toml"], "is not a .txt file"),
        (["extract", "seeds", "--published", "yesterday"], "'yesterday' is not an ISO date"),
        (["times", "They met.", "--published", "14.6.2024"], "'14.6.2024' is not an ISO date"),
        (["times", "They met.", "--published", "2024", "--format", "timex3"], "is no day"),
        (["times", " "], "is empty"),
    ],
)
def test_an_error_is_one_sentence_and_the_command_fails(words: list[str], told: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    result = run(*words)
    assert result.exit_code != 0
    assert result.stdout == ""
    assert told in result.stderr
    assert result.stderr.count("\n") == 1


def test_a_bad_file_among_good_ones_is_named_and_the_rest_done(tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text("Leaders meet\n\nThey met in May 2019.\n", encoding="utf-8")
    (tmp_path / "bad.txt").write_bytes(b"")
    result = run("extract", tmp_path)
    assert result.exit_code == 0
    assert [a["path"] for a in json.loads(result.stdout)["articles"]] == ["good.txt"]
    assert "bad.txt is empty" in result.stderr


def test_nothing_but_bad_files_is_a_failure(tmp_path: Path) -> None:
    (tmp_path / "bad.txt").write_bytes(b"")
    assert run("extract", tmp_path).exit_code == 1


def test_progress_is_shown_on_standard_error_when_asked_for() -> None:
    assert "2/2" in run("extract", ROOT / "seeds", "--progress").stderr
    assert run("extract", ROOT / "seeds", "--no-progress").stderr == ""


def test_times_shows_meaning_and_rule() -> None:
    table = run("times", "They met on Tuesday.", "--published", "2024-06-14").stdout
    assert "2024-06-11" in table
    told = json.loads(run("times", "They met on Tuesday.", "--published", "2024-06-14", "--format", "json").stdout)
    assert [(t["text"], t["date"], t["basis"]) for t in told] == [("Tuesday", "2024-06-11", "relative")]


def test_times_marks_the_text_as_timeml() -> None:
    marked = run("times", "A & B met in 1961.", "--format", "timex3").stdout
    assert marked == 'A &amp; B met in <TIMEX3 tid="t1" type="DATE" value="1961">1961</TIMEX3>.\n'


def test_times_without_a_date_says_so() -> None:
    assert "No time expression." in run("times", "They met.").stdout


def test_build_fills_the_store_once(tmp_path: Path) -> None:
    words = ("build", "--seeds", ROOT / "seeds", "--data", tmp_path)
    assert run(*words).stdout.startswith("Built: ")
    assert run(*words).stdout.startswith("Up to date: ")
    assert (tmp_path / "dateline.sqlite").is_file()


def test_only_one_of_two_processes_builds(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "dateline", "build", "--data", str(tmp_path)]
    both = [subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    told = sorted(process.communicate()[0].split(":")[0] for process in both)
    assert told == ["Built", "Up to date"]


def written(folder: Path, name: str, text: str = "Leaders meet\n\nThey met in May 2019.\n") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_all_files_of_a_folder_can_be_named(tmp_path: Path) -> None:
    paths = [written(tmp_path, "a.txt"), written(tmp_path, "a.json", "{}")]
    result = run("extract", *paths)
    assert (result.exit_code, result.stderr) == (0, "")
    result = run("extract", *paths, written(tmp_path, "notes.md"))
    assert result.exit_code == 0
    assert "notes.md is not a .txt file" in result.stderr
    assert result.stderr.count("\n") == 1
    assert len(json.loads(result.stdout)["articles"]) == 1


def test_the_rest_is_done_where_one_path_is_missing_but_the_command_fails(tmp_path: Path) -> None:
    result = run("extract", tmp_path / "none.txt", written(tmp_path, "a.txt"))
    assert result.exit_code == 1
    assert "There is no file or folder" in result.stderr
    assert result.stderr.count("\n") == 1
    assert len(json.loads(result.stdout)["articles"]) == 1


def test_a_metadata_file_of_a_year_without_news_is_reported(tmp_path: Path) -> None:
    written(tmp_path, "a.txt")
    written(tmp_path, "b.txt", "They left.")
    written(tmp_path, "b.json", '{"published": "0001"}')
    result = run("extract", *tmp_path.iterdir())
    assert result.exit_code == 0
    assert "b.json: publication date '0001' lies outside the years 1600 to 2100" in result.stderr


@pytest.mark.parametrize("seeds", ["none", "empty"])
def test_a_folder_without_articles_leaves_the_store_as_it_was(tmp_path: Path, seeds: str) -> None:
    (tmp_path / "empty").mkdir()
    run("build", "--seeds", ROOT / "seeds", "--data", tmp_path / "data")
    kept = Store.open(tmp_path / "data" / "dateline.sqlite").frames()
    result = run("build", "--seeds", tmp_path / seeds, "--data", tmp_path / "data")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "the store keeps what it has" in result.stderr
    assert result.stderr.count("\n") == 1
    assert len(Store.open(tmp_path / "data" / "dateline.sqlite").frames().events) == len(kept.events) > 0


def test_a_folder_that_is_missing_fails_the_build_of_the_rest(tmp_path: Path) -> None:
    result = run("build", "--seeds", tmp_path / "none", "--seeds", ROOT / "seeds", "--data", tmp_path / "data")
    assert result.exit_code == 1
    assert result.stdout.startswith("Built: ")
    assert "There is no file or folder" in result.stderr


def test_a_first_build_without_articles_fails(tmp_path: Path) -> None:
    result = run("build", "--seeds", tmp_path / "none", "--data", tmp_path / "data")
    assert (result.exit_code, result.stdout, result.stderr.count("\n")) == (1, "", 1)


def test_build_takes_its_folders_from_where_the_pages_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        written(tmp_path / name, f"{name}.txt", f"Leaders meet for round {name}.")
    monkeypatch.setenv("DATELINE_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("DATELINE_SEEDS", os.pathsep.join([str(tmp_path / "one"), str(tmp_path / "two"), ""]))
    assert run("build").stdout.endswith("from 2 articles.\n")
    assert (tmp_path / "data" / "dateline.sqlite").is_file()


@pytest.mark.parametrize(
    ("data", "told"), [("file", "it is a file, not a folder"), ("file/in", "Not a directory"), ("odd", "unable to open")]
)
def test_a_data_folder_that_cannot_be_used_is_one_sentence(tmp_path: Path, data: str, told: str) -> None:
    written(tmp_path, "file")
    (tmp_path / "odd" / "dateline.sqlite").mkdir(parents=True)
    result = run("build", "--seeds", ROOT / "seeds", "--data", tmp_path / data)
    assert (result.exit_code, result.stdout) == (1, "")
    assert f"The data folder {tmp_path / data} cannot be used" in result.stderr
    assert told in result.stderr
    assert "name another with --data" in result.stderr
    assert result.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["extract"], "Missing argument 'PATH'"),
        (
            ["extract", "seeds", "--format", "xml"],
            "'--format': 'xml' is not one of 'json', 'csv'; --help says how.",
        ),
        (["times", "They met.", "--format", "xml"], "'xml' is not one of"),
        (["extract", "seeds", "--jobs", "0"], "Invalid value for '--jobs'"),
    ],
)
def test_a_command_called_wrongly_says_so_in_a_sentence(words: list[str], told: str) -> None:
    result = run(*words)
    assert (result.exit_code, result.stdout) == (2, "")
    assert told in result.stderr
    assert result.stderr.count("\n") == 1


@pytest.fixture
def own_store(tmp_path, monkeypatch):
    monkeypatch.setenv("DATELINE_DATA", str(tmp_path / "data"))
    return tmp_path


def test_export_writes_what_the_query_leaves(own_store: Path) -> None:
    file = own_store / "summits.json"
    assert run("export", "--format", "json", "--where", "?type=summit&from=1961-01-01", "-o", file).exit_code == 0
    assert {event["type"] for event in json.loads(file.read_text(encoding="utf-8"))["events"]} == {"summit"}


def test_export_writes_a_slide_with_the_words_it_was_given(own_store: Path) -> None:
    file = own_store / "slide.svg"
    told = run("export", "--format", "svg", "-o", file, "--title", "Ours", "--size", "1080x1080", "--site", "https://a.example/")
    assert (told.exit_code, told.stdout) == (0, "")
    drawn = file.read_text(encoding="utf-8")
    assert 'width="1080"' in drawn
    assert ">Ours</tspan>" in drawn
    assert "https://a.example/?asof=" in drawn


def test_export_takes_the_query_of_a_slides_address(own_store: Path) -> None:
    file = own_store / "slide.svg"
    told = run(
        "export", "--format", "svg", "-o", file, "--where", "size=1080x1080&title=Theirs&subtitle=&type=visit", "--title", "Ours"
    )
    assert told.exit_code == 0
    drawn = file.read_text(encoding="utf-8")
    assert 'width="1080"' in drawn
    assert ">Ours</tspan>" in drawn


WRONG = [
    (["--where", "type=sumit"], "There is no type “sumit” in this collection"),
    (["--where", "kind=summit"], "There is no parameter “kind”; possible are type, actor"),
    (["--size", "800x600"], "“800x600” is no size; possible are 1280x720"),
    (["-o", "no-such-folder/file.png"], "no-such-folder/file.png cannot be written"),
]


@pytest.mark.parametrize(("words", "sentence"), WRONG)
def test_an_export_that_cannot_be_made_is_refused_in_a_sentence(own_store: Path, words: list[str], sentence: str) -> None:
    told = run("export", "--format", "png", "-o", own_store / "file.png", *words)
    assert told.exit_code == 1
    assert sentence in told.stderr
    assert "Traceback" not in told.output
    assert not (own_store / "file.png").exists()
