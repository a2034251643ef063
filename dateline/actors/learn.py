"""Names learned from a collection: whoever an article introduces with an office is known in the others too."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from dateline import model
from dateline.actors.people import Person, Term
from dateline.actors.reader import NOBODY, read_actors

Introductions = tuple[tuple[str, str, str, int], ...]  # person, code of the state, office, how often


def learn_people(documents: Iterable[model.Document]) -> Mapping[str, Person]:
    """People by full name whom ``documents`` introduce with an office of a state: "Ilham Aliyev, the president of Azerbaijan"."""
    return people_introduced(introduced(read_actors(document, NOBODY)) for document in documents)


def introduced(mentions: Iterable[model.ActorMention]) -> Introductions:
    """The people whom one article introduces."""
    told = Counter(
        (m.person, m.codes[0], m.office)
        for m in mentions
        if m.form == "name" and m.person and " " in m.person and m.office and len(m.codes) == 1
    )
    return tuple((*key, n) for key, n in sorted(told.items()))


def people_introduced(articles: Iterable[Introductions]) -> Mapping[str, Person]:
    """People by full name, each with the office that the articles give most often."""
    offices: dict[str, Counter[tuple[str, str]]] = defaultdict(Counter)
    for told in articles:
        for person, code, office, n in told:
            offices[person][code, office] += n
    return {name: _person(name, counts) for name, counts in sorted(offices.items())}


def _person(name: str, counts: Counter[tuple[str, str]]) -> Person:
    """The person with the office named most often; of two, the first in the alphabet: the order of articles tells nothing."""
    code, office = min(counts, key=lambda key: (-counts[key], key))
    return Person(name, (Term(code, office),))
