"""The order of it all: times → event mentions → merge → infer a missing publication date → anchor that article again, once.

Every article is read alone first. Then those are read again that name somebody whom only the collection introduces, and, once all
is merged, those whose publication date the collection lets us infer. What an article came to is kept by a hash of all that it
depends on (`brief_key`), so that one more article costs one more reading. No text is held.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, MutableMapping
from dataclasses import dataclass, field, replace

from dateline.actors import Person, people_introduced
from dateline.batch import Task, read_all
from dateline.brief import Brief, Reading, brief_key, from_bytes, read_one
from dateline.copies import copies
from dateline.infer import Others, infer_publication
from dateline.merge import merge
from dateline.model import Article, Event
from dateline.reading import ArticleFiles

__all__ = ["Extraction", "Progress", "Reading", "extract_events", "extract_files", "read_one"]

Progress = Callable[[int, int, str], object]  # steps done, steps in all, what is under way
People = Mapping[str, Person]
Text = Callable[[str], str]  # the text of an article, by its id


@dataclass(frozen=True)
class Extraction:
    """What was found. ``articles`` carry their publication dates, the inferred ones too, and say which repeats which.

    ``problems`` has a sentence for each article that could not be read.
    """

    articles: tuple[Article, ...]
    events: tuple[Event, ...]
    problems: tuple[str, ...] = ()


def extract_events(articles: Iterable[Article], jobs: int = 1, progress: Progress | None = None) -> Extraction:
    """Read every article and merge what they say; the same text given twice is read once.

    ``jobs`` processes share the reading. ``progress(done, total, name)`` is called after each article.
    """
    unique = {a.id: a for a in articles}
    found = _extract(unique.values(), lambda i: unique[i].text, _Briefs({}, jobs, progress, len(unique)))
    return replace(found, articles=tuple(replace(a, text=unique[a.id].text) for a in found.articles))


def extract_files(
    files: ArticleFiles, jobs: int = 1, progress: Progress | None = None, kept: MutableMapping[str, bytes] | None = None
) -> Extraction:
    """The same of files; the articles come without their texts.

    ``kept`` has what earlier runs read, by `brief_key`, and gets what this one reads, article by article.
    """
    found = _extract(files, files.text, _Briefs({} if kept is None else kept, jobs, progress, len(files)))
    return replace(found, articles=tuple(files.named_apart(found.articles)), problems=(*files.problems, *found.problems))


@dataclass
class _Briefs:
    """What each article came to, by its id: kept from an earlier run, or read now."""

    kept: MutableMapping[str, bytes]
    jobs: int
    progress: Progress | None
    total: int
    keys: dict[str, str] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)
    _done: int = 0

    def __getitem__(self, article_id: str) -> Brief:
        return from_bytes(self.kept[self.keys[article_id]])

    def read(self, articles: Iterable[tuple[Article, People]]) -> None:
        """Read the articles, each with the people whom others introduce to it, as far as that is not done."""
        self._done = 0
        for done in read_all(self._missing(articles), self.jobs):
            if done.brief is None:
                self.problems.append(done.problem)
                self.keys.pop(done.article_id, None)
            else:
                self.keys[done.article_id], self.kept[done.key] = done.key, done.brief
            self._tell(done.name)

    def _missing(self, articles: Iterable[tuple[Article, People]]) -> Iterator[Task]:
        for article, people in articles:
            key = brief_key(article, people)
            if _sound(self.kept.get(key)):
                self.keys[article.id] = key
                self._tell(article.name)
            else:
                before = self.kept.get(self.keys[article.id]) if article.id in self.keys else None
                yield Task(key, article, people, before)

    def _tell(self, name: str) -> None:
        self._done += 1
        if self.progress:
            self.progress(self._done, max(self._done, self.total), name)


def _sound(brief: bytes | None) -> bool:
    try:
        return brief is not None and from_bytes(brief) is not None
    except ValueError:  # cut short by a full disk, or by hand
        return False


def _extract(articles: Iterable[Article], text: Text, briefs: _Briefs) -> Extraction:
    heads = _read_alone(articles, briefs)
    people = _read_with_others(heads, text, briefs)
    _mark_copies(heads, briefs)
    events = _merged(heads, briefs)
    if dated := _dated(heads, briefs, events):
        heads.update(dated)
        _read_again(dated, people, text, briefs)
        events = _merged(heads, briefs)
    return Extraction(tuple(heads[i] for i in heads if i in briefs.keys), tuple(events), tuple(briefs.problems))


def _read_alone(articles: Iterable[Article], briefs: _Briefs) -> dict[str, Article]:
    """The articles without their texts, in the order given, each read as if there were no other."""
    heads: dict[str, Article] = {}

    def each() -> Iterator[tuple[Article, People]]:
        for article in articles:
            heads[article.id] = replace(article, text="")
            yield article, {}

    briefs.read(each())
    return {i: head for i, head in heads.items() if i in briefs.keys}


def _read_with_others(heads: Mapping[str, Article], text: Text, briefs: _Briefs) -> Mapping[str, People]:
    """Read again the articles that name people whom the collection introduces; return these people by article."""
    introduced = people_introduced(briefs[i].introduced for i in heads)
    people: dict[str, People] = {
        i: {name: introduced[name] for name in sorted(briefs[i].asked & introduced.keys())} for i in heads
    }
    _read_again({i: heads[i] for i in heads if people[i]}, people, text, briefs)
    return people


def _read_again(heads: Mapping[str, Article], people: Mapping[str, People], text: Text, briefs: _Briefs) -> None:
    briefs.total = len(heads)
    briefs.read((replace(head, text=text(i)), people[i]) for i, head in heads.items())


def _mark_copies(heads: dict[str, Article], briefs: _Briefs) -> None:
    """Say of each article that repeats an earlier one which that is."""
    published = {i: when.first if (when := heads[i].published.when) else None for i in briefs.keys}
    found = copies({i: briefs[i].sketch for i in briefs.keys}, published)
    heads.update({i: replace(heads[i], copy_of=original) for i, original in found.items()})


def _merged(heads: Mapping[str, Article], briefs: _Briefs) -> list[Event]:
    return merge([m for i in briefs.keys for m in briefs[i].events], list(heads.values()))


def _dated(heads: Mapping[str, Article], briefs: _Briefs, events: list[Event]) -> dict[str, Article]:
    """The articles whose publication date, which nobody gives, their own words or the collection let us infer."""
    others = Others(heads.values(), events)
    found = {}
    for i in briefs.keys:
        if heads[i].published.when is None:
            inferred = briefs[i].told or infer_publication(i, briefs[i].events, others)
            if inferred:
                found[i] = replace(heads[i], published=inferred)
    return found
