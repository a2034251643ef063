import json
import os
from pathlib import Path

import pytest

from dateline.reading import (
    ArticleFiles,
    article_from_text,
    find_articles,
    foreign_spans,
    gather_articles,
    read_article,
    read_document,
    unread_documents,
)

TEXT = "Leaders meet in Zürich\n\nThe two presidents – old foes – met in Zürich on “neutral ground”, José Peña said."
ENGLISH = "Leaders meet\r\n\r\nThe ministers’ talks – the first in nine years – ended with “no text”.\r\nThe café was closed."


def write(folder: Path, data: bytes, name: str = "a.txt", **metadata: object) -> Path:
    path = folder / name
    path.write_bytes(data)
    if metadata:
        path.with_suffix(".json").write_text(json.dumps(metadata), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("encoding", "guessed"),
    [
        ("utf-8", False),
        ("utf-8-sig", False),
        ("utf-16", False),
        ("utf-32", False),
        ("utf-16-le", True),
        ("utf-16-be", True),
        ("cp1252", True),
    ],
)
def test_decodes_usual_encodings_and_says_what_it_guessed(tmp_path: Path, encoding: str, guessed: bool) -> None:
    article = read_article(write(tmp_path, TEXT.encode(encoding)))
    assert article.text == TEXT
    assert article.encoding_guessed is guessed


@pytest.mark.parametrize("encoding", ["euc-kr", "shift_jis", "gb18030", "cp1251"])
def test_guesses_other_encodings(tmp_path: Path, encoding: str) -> None:
    texts = {
        "euc-kr": "푸틴 러시아 대통령이 평양을 방문했다. 두 정상은 회담을 열고 조약에 서명했다. 한국 정부는 우려를 표명했다.",
        "shift_jis": "ロシアの大統領が平壌を訪問した。両首脳は会談を行い、条約に署名した。日本政府は懸念を表明した。",
        "gb18030": "俄罗斯总统访问平壤。两国领导人举行会谈并签署条约。韩国政府表示关切。中国外交部发言人作出回应。",
        "cp1251": "Президент России прибыл в Пхеньян. Лидеры двух стран провели переговоры и подписали договор.",
    }
    article = read_article(write(tmp_path, texts[encoding].encode(encoding)))
    assert article.text == texts[encoding]
    assert article.encoding_guessed


def test_newlines_stay_and_the_byte_order_mark_goes(tmp_path: Path) -> None:
    article = read_article(write(tmp_path, ENGLISH.encode("utf-8-sig")))
    assert article.text == ENGLISH
    quotes = [article.text[s.start : s.end] for s in read_document(article).sentences]
    assert quotes[-1] == "The café was closed."
    assert not any("\r" in q or "\n" in q for q in quotes)


@pytest.mark.parametrize(
    "data",
    [b"", b" \n\t\r\n", b"\xef\xbb\xbf", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)), b"\xff\xfe\x00\xd8\x00\xd8"],
)
def test_says_what_is_wrong_with_a_file_that_holds_no_text(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(ValueError, match=r"a\.txt (is empty|is not a text file)"):
        read_article(write(tmp_path, data))


@pytest.mark.parametrize(
    "data",
    [b"<!DOCTYPE html><html><p>They met.</p></html>", b"\n <html lang='en'><p>They met on 3 May.</p>", b"%PDF-1.7\n1 0 obj\n<<>>",
     b"{\\rtf1\\ansi They met.}"],
)  # fmt: skip
def test_the_source_of_a_page_is_not_read_as_its_text(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(ValueError, match=r"a\.txt holds the source of a page or document"):
        read_article(write(tmp_path, data))


def test_documents_of_other_kinds_in_a_folder_are_told(tmp_path: Path) -> None:
    for name in ("a.txt", "b.docx", "c.PDF", "notes.md", "page.html"):
        (tmp_path / name).write_text("x", encoding="utf-8")
    told = unread_documents([tmp_path, tmp_path / "a.txt", tmp_path / "none"])
    assert [problem.split(" is not plain text")[0] for problem in told] == ["b.docx", "c.PDF", "page.html"]


def test_metadata_that_cannot_be_read_names_the_article_it_keeps_out(tmp_path: Path) -> None:
    write(tmp_path, b"They met.", published="03/04/2024")
    files = ArticleFiles(find_articles([tmp_path]))
    assert list(files) == []
    assert "a.json" in files.problems[0]
    assert files.problems[0].endswith("until then a.txt is left out.")


def test_refuses_what_is_too_large(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"a\.txt has 5,000,001 bytes"):
        read_article(write(tmp_path, b"a" * 5_000_001))


def test_takes_metadata_from_beside_the_text(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        b"Leaders meet\n\nThey met.",
        title=" Big  day ",
        published="2024-06-14T00:10+09:00",
        url="https://a.example/b",
        rank=3,
    )
    article = read_article(path)
    assert (article.title, article.published.iso, article.url) == ("Big day", "2024-06-14", "https://a.example/b")
    assert article.published.basis == "metadata"
    assert article.published.at is not None


def test_takes_the_other_name_of_a_metadata_file(tmp_path: Path) -> None:
    path = write(tmp_path, b"Leaders meet\n\nThey met.")
    (tmp_path / "a.meta.json").write_text('{"publisher": "The Post"}', encoding="utf-8-sig")
    assert read_article(path).publisher == "The Post"


@pytest.mark.parametrize("url", ["javascript:alert(1)", "ftp://a.example", "data:text/html,x", "//a.example", ""])
def test_drops_addresses_that_are_not_of_the_web(url: str) -> None:
    assert article_from_text("They met.", url=url).url is None


@pytest.mark.parametrize(
    ("metadata", "told"),
    [
        ("{", r"a\.json is not valid JSON .*; mend or remove it"),
        ("[1]", r"a\.json holds a list, not an object"),
        ('{"title": 3}', r"a\.json: title is 3, not a string"),
        ('{"published": "last Friday"}', r"a\.json: publication date 'last Friday' is not an ISO date; write 2024-06-14"),
        ('{"published": "0001-01-01"}', r"a\.json: publication date '0001-01-01' lies outside the years 1600 to 2100"),
        ('{"published": "2101"}', r"a\.json: publication date '2101' lies outside the years 1600 to 2100"),
        ('{"published": "2024-02-31"}', r"a\.json: publication date '2024-02-31' is not"),
        ("[" * 100_000, r"a\.json is not valid JSON"),
    ],
)
def test_names_the_metadata_file_that_is_malformed(tmp_path: Path, metadata: str, told: str) -> None:
    path = write(tmp_path, b"They met.")
    path.with_suffix(".json").write_text(metadata, encoding="utf-8")
    with pytest.raises(ValueError, match=told):
        read_article(path)


def test_what_is_given_counts_before_metadata_and_metadata_before_the_page(tmp_path: Path) -> None:
    path = write(tmp_path, b"Leaders meet\n\n14 June 2024\n\nThey met.", published="2024-06-15")
    assert read_article(path, published="2024-06-16").published.iso == "2024-06-16"
    assert read_article(path).published.iso == "2024-06-15"
    assert read_article(path, metadata={}).published.iso == "2024-06-14"
    assert read_article(path, metadata={"published": "2024-06"}).published.iso == "2024-06"


def test_a_text_without_a_date_has_none() -> None:
    article = article_from_text("Leaders meet\n\nThey met on Tuesday.")
    assert (article.published.when, article.published.basis) == (None, "unknown")


def test_the_same_text_has_the_same_id_whatever_its_encoding(tmp_path: Path) -> None:
    one = read_article(write(tmp_path, TEXT.encode("utf-16"), "a.txt"))
    two = read_article(write(tmp_path, TEXT.encode("utf-8"), "b.txt"))
    assert one.id == two.id == one.sha256[:12]


def test_a_file_name_or_title_with_stray_bytes_can_be_written(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"a\xff.txt")
    path.write_text("They met.", encoding="utf-8")
    article = read_article(path, metadata={"title": "A \ud800 day"})
    assert (article.name, article.title) == ("a?.txt", "A ? day")


def test_whatever_a_file_is_called_all_that_is_said_of_it_can_be_written(tmp_path: Path) -> None:
    names = [os.fsdecode(b"bad\xff\xfe%d.txt" % n) for n in range(4)]
    for name, data in zip(names, (b"They met.", b"They met.", b"", b"They left."), strict=True):
        (tmp_path / name).write_bytes(data)
    (tmp_path / names[3]).with_suffix(".json").write_text("{", encoding="utf-8")
    files = ArticleFiles(find_articles([tmp_path]))
    (article,) = files
    assert (article.name, files.text(article.id)) == ("bad??0.txt", "They met.")
    assert len(files.problems) == 3
    assert "".join(files.problems).encode("utf-8")
    assert gather_articles([tmp_path / os.fsdecode(b"no\xff.txt")])[1][0].encode("utf-8")


def test_what_is_no_article_is_told_and_the_rest_is_found(tmp_path: Path) -> None:
    for name in ("a.txt", "a.json", "a.meta.json", "b.json", "notes.md"):
        (tmp_path / name).write_text("x", encoding="utf-8")
    (tmp_path / "empty").mkdir()
    files, problems = gather_articles([*sorted(tmp_path.iterdir()), tmp_path / "none.txt"])
    assert [p.name for p in files] == ["a.txt"]
    assert [
        Path(p.removeprefix("The folder ").removeprefix("There is no file or folder ").split(";")[0].split(" ")[0]).name
        for p in problems
    ] == ["b.json", "empty", "notes.md", "none.txt"]


def test_metadata_without_its_article_is_no_article(tmp_path: Path) -> None:
    write(tmp_path, b"They met.", title="x")
    assert gather_articles([tmp_path / "a.json"])[0] == []
    assert "a.json is not a .txt file" in gather_articles([tmp_path / "a.json"])[1][0]


def test_finds_articles_in_folders_and_by_name(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", "notes.md", ".hidden.txt"):
        (tmp_path / name).write_text("x", encoding="utf-8")
    assert [p.name for p in find_articles([tmp_path, tmp_path / "a.txt"])] == ["a.txt", "b.txt"]


@pytest.mark.parametrize(
    ("name", "told"), [("none.txt", "There is no file"), ("notes.md", "not a .txt file"), ("empty", "has no .txt file")]
)
def test_names_the_path_that_is_wrong(tmp_path: Path, name: str, told: str) -> None:
    (tmp_path / "notes.md").write_text("x", encoding="utf-8")
    (tmp_path / "empty").mkdir()
    with pytest.raises(ValueError, match=told):
        find_articles([tmp_path / name])


@pytest.mark.parametrize(
    ("text", "foreign"),
    [
        ("Putin accepted the invitation to visit 카지노 North Korea.", ["카지노"]),
        ("The visit of Владимир Путин to Pyongyang, 2024, “2 + 2”.", ["Владимир", "Путин"]),
        ("The café in Chișinău – naïve, isn’t it?", []),
        ("日本とロシアの会談 summit は成功した。", ["summit"]),
        ("2024-06-14", []),
    ],
)
def test_words_of_another_script_are_found(text: str, foreign: list[str]) -> None:
    assert [text[s.start : s.end] for s in foreign_spans(text)] == foreign


def test_foreign_words_are_judged_by_their_own_sentence() -> None:
    text = "Он прибыл. Putin came 카지노 home."
    assert [text[s.start : s.end] for s in foreign_spans(text, 11, len(text))] == ["카지노"]
