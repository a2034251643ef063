"""Text → ActorMention: states, organisations, offices and people, by tables (CSV) and by what the article says of them."""

from dateline.actors.antecedent import pronoun_antecedent
from dateline.actors.display import actor_name, short_name, state_on
from dateline.actors.learn import Introductions, introduced, learn_people, people_introduced
from dateline.actors.people import Person, Term
from dateline.actors.reader import read_actors
from dateline.actors.register import surname

__all__ = [
    "Introductions",
    "Person",
    "Term",
    "actor_name",
    "introduced",
    "learn_people",
    "people_introduced",
    "pronoun_antecedent",
    "read_actors",
    "short_name",
    "state_on",
    "surname",
]
