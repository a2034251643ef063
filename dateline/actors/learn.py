"""Names learned from a collection: whoever an article introduces with an office is known in the others too."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from dateline import model
from dateline.actors.people import Person, Term
from dateline.actors.reader import NOBODY, read_actors


def learn_people(documents: Iterable[model.Document]) -> Mapping[str, Person]:
    """People by full name whom ``documents`` introduce with an office of a state: "Ilham Aliyev, the president of Azerbaijan"."""
    offices: dict[str, Counter[tuple[str, str]]] = defaultdict(Counter)
    for document in documents:
        for mention in read_actors(document, NOBODY):
            introduced = mention.form == "name" and mention.person and " " in mention.person
            if introduced and mention.person and mention.office and len(mention.codes) == 1:
                offices[mention.person][mention.codes[0], mention.office] += 1
    return {name: _person(name, counts) for name, counts in sorted(offices.items())}


def _person(name: str, counts: Counter[tuple[str, str]]) -> Person:
    """The person with the office named most often; of two, the first in the alphabet: the order of articles tells nothing."""
    code, office = min(counts, key=lambda key: (-counts[key], key))
    return Person(name, (Term(code, office),))
