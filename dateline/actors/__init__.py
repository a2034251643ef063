"""Text → ActorMention: states, organisations, offices and people, by tables (CSV) and by what the article says of them."""

from dateline.actors.antecedent import pronoun_antecedent
from dateline.actors.display import actor_name, short_name, state_on
from dateline.actors.learn import learn_people
from dateline.actors.people import Person, Term
from dateline.actors.reader import read_actors
from dateline.actors.register import surname

__all__ = [
    "Person",
    "Term",
    "actor_name",
    "learn_people",
    "pronoun_antecedent",
    "read_actors",
    "short_name",
    "state_on",
    "surname",
]
