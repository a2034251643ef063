"""Files → Articles: the text, and the metadata beside it."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from dateline.model import Article, Publication
from dateline.reading.decode import Decoded, decode
from dateline.reading.page import read_page
from dateline.reading.published import publication_from_iso

METADATA_KEYS = ("title", "publisher", "byline", "published", "url")
ID = 12  # characters of its hash that name an article
_DOCUMENTS = frozenset({".htm", ".html", ".mht", ".mhtml", ".pdf", ".doc", ".docx", ".odt", ".rtf", ".epub", ".eml"})


def find_articles(paths: Iterable[str | Path]) -> list[Path]:
    """The .txt files among ``paths``: files as named, folders by their files in order of name, each once.

    Raises ValueError for a path that does not exist, is no .txt file, or is a folder without one.
    """
    found: dict[Path, None] = {}
    for path in map(Path, paths):
        found.update(dict.fromkeys(_articles_at(path)))
    return list(found)


def gather_articles(paths: Iterable[str | Path]) -> tuple[list[Path], list[str]]:
    """What `find_articles` finds, and a sentence for each path that it would refuse; metadata of what is found is no mistake."""
    found: dict[Path, None] = {}
    refused: dict[Path, str] = {}
    for path in map(Path, paths):
        try:
            found.update(dict.fromkeys(_articles_at(path)))
        except ValueError as error:
            refused[path] = str(error)
    known = {beside for path in found for beside in metadata_paths(path)}
    return list(found), [problem for path, problem in refused.items() if path not in known]


def unread_documents(paths: Iterable[str | Path]) -> list[str]:
    """A sentence for each document of another kind in the folders among ``paths``, whose owner believes that it is read."""
    found = [p for path in map(Path, paths) for p in _files_in(path) if p.suffix.lower() in _DOCUMENTS]
    return [f"{_as_text(p.name)} is not plain text, so it was left out; save the article as a .txt file." for p in found]


def _files_in(folder: Path) -> list[Path]:
    try:
        return sorted(p for p in folder.iterdir() if p.is_file() and not p.name.startswith(".")) if folder.is_dir() else []
    except OSError:
        return []  # that a folder cannot be read is told where articles are looked for


def _articles_at(path: Path) -> list[Path]:
    shown = _as_text(str(path))
    try:
        if path.is_file():
            files, lacking = [path], f"{shown} is not a .txt file; save the article as plain text, or name the folder it lies in."
        elif path.is_dir():
            files = sorted(p for p in path.iterdir() if p.is_file() and not p.name.startswith("."))
            lacking = f"The folder {shown} has no .txt file; put the articles there as plain text, one a file."
        else:
            raise ValueError(f"There is no file or folder {shown}; give the path of a .txt file or of a folder of them.")
    except OSError as error:
        raise ValueError(f"{shown} cannot be read ({error.strerror}); check the path and its permissions.") from error
    articles = [p for p in files if p.suffix.lower() == ".txt"]
    if not articles:
        raise ValueError(lacking)
    return articles


def metadata_paths(path: Path) -> tuple[Path, Path]:
    """Where the metadata of an article may lie."""
    return path.with_suffix(".json"), path.with_suffix(".meta.json")


def read_article(path: str | Path, metadata: Mapping[str, object] | None = None, published: str | None = None) -> Article:
    """Read an article and what is known about it.

    ``metadata`` takes the place of the file beside it; ``published`` (ISO) that of any other publication date.
    Raises ValueError for a file or metadata that cannot be read, naming the file.
    """
    path = Path(path)
    name, decoded = _as_text(path.name), _decoded(path)
    known = read_metadata(path) if metadata is None else _clean(metadata, name)
    given = publication_from_iso(published, "the date was given when it was read") if published else None
    return _article(decoded, name, known, given)


def _decoded(path: Path) -> Decoded:
    try:
        return decode(path.read_bytes(), _as_text(path.name))
    except OSError as error:
        raise ValueError(
            f"{_as_text(str(path))} cannot be read ({error.strerror}); check the path and its permissions."
        ) from error


class ArticleFiles:
    """The articles in files, read one at a time and not kept; the same text in two files is read once.

    ``problems`` fills as the files are gone through: a sentence for each that cannot be read or that holds the text of another.
    """

    def __init__(self, paths: Iterable[Path], published: str | None = None) -> None:
        self.problems: list[str] = []
        self._paths = list(paths)
        self._published = published
        self._names: dict[str, str] = {}
        self._places: dict[str, Path] = {}

    def __len__(self) -> int:
        return len(self._paths)

    def __iter__(self) -> Iterator[Article]:
        self.problems.clear()
        self._names.clear()
        for path in self._paths:
            try:
                article = read_article(path, published=self._published)
            except ValueError as error:
                self.problems.append(_left_out(str(error), _as_text(path.name)))
                continue
            if article.id in self._names:
                self.problems.append(f"{_as_text(path.name)} holds the same text as {self._names[article.id]}; it was read once.")
                continue
            self._names[article.id], self._places[article.id] = article.name, path
            yield article

    def text(self, article_id: str) -> str:
        """The text of an article that was gone through. Raises ValueError where the file has gone or changed since."""
        path = self._places[article_id]
        text = _decoded(path).text
        if _digest(text)[:ID] != article_id:
            raise ValueError(f"{_as_text(path.name)} changed while it was being read; start again.")
        return text

    def named_apart(self, articles: Iterable[Article]) -> list[Article]:
        """``articles`` as they are to be listed: those of one name in different folders get their folder's name before theirs."""
        counts = Counter(self._names.values())
        return [replace(a, name=self._name_apart(a)) if counts[a.name] > 1 else a for a in articles]

    def _name_apart(self, article: Article) -> str:
        return f"{_as_text(self._places[article.id].resolve().parent.name)}/{article.name}"


def _left_out(problem: str, name: str) -> str:
    """What is wrong with the metadata, and which article it keeps out."""
    return problem if name in problem else f"{problem.rstrip('.')}; until then {name} is left out."


def article_from_text(text: str, name: str = "pasted text", **metadata: object) -> Article:
    """An article out of text that is already decoded; ``metadata`` as in the file beside an article.

    Raises ValueError where the text is empty or too long, or a value of the metadata cannot be read.
    """
    decoded = decode(text.encode("utf-8", "replace"), name)
    return _article(decoded, name, _clean(metadata, name))


def read_metadata(path: Path) -> dict[str, str]:
    """What NAME.json or NAME.meta.json beside NAME.txt says; empty where there is none.

    Raises ValueError where it is malformed.
    """
    for beside in metadata_paths(path):
        if beside.is_file():
            return _clean(_load(beside), _as_text(beside.name))
    return {}


def _load(path: Path) -> Mapping[str, object]:
    name = _as_text(path.name)
    try:
        found = json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise ValueError(f"{_as_text(str(path))} cannot be read ({error.strerror}); check its permissions.") from error
    except (ValueError, RecursionError) as error:
        raise ValueError(f"{name} is not valid JSON ({error}); mend or remove it.") from error
    if not isinstance(found, dict):
        raise ValueError(f'{name} holds a {type(found).__name__}, not an object; write {{"title": …, "published": …}}.')
    return found


def _clean(metadata: Mapping[str, object], name: str) -> dict[str, str]:
    """The known keys that say something; an address that is not http(s) is dropped."""
    known = {key: _string(metadata[key], key, name) for key in METADATA_KEYS if metadata.get(key) is not None}
    if not known.get("url", "").lower().startswith(("http://", "https://")):
        known.pop("url", None)
    if known.get("published"):
        try:
            publication_from_iso(known["published"], "")
        except ValueError as error:
            raise ValueError(f"{name}: {error}") from error
    return {key: value for key, value in known.items() if value}


def _string(value: object, key: str, name: str) -> str:
    if not isinstance(value, str):
        raise ValueError(f"{name}: {key} is {value!r}, not a string; write it in quotation marks or leave it out.")
    return " ".join(_as_text(value).split())


def _as_text(name: str) -> str:
    """The string with "?" for lone surrogates (a file name's stray bytes, a broken escape in JSON), which no file can hold."""
    return name.encode("utf-8", "replace").decode()


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def _article(decoded: Decoded, name: str, known: Mapping[str, str], given: Publication | None = None) -> Article:
    page = read_page(decoded.text)
    digest = _digest(decoded.text)
    stated = publication_from_iso(known["published"], "its metadata says so") if "published" in known else None
    return Article(
        id=digest[:ID],
        name=name,
        text=decoded.text,
        sha256=digest,
        title=known.get("title") or page.title,
        publisher=known.get("publisher"),
        byline=known.get("byline") or page.byline,
        url=known.get("url"),
        published=given or stated or page.published,
        encoding=decoded.encoding,
        encoding_guessed=decoded.guessed,
    )
