"""Text → ActorMention: states, organisations, offices and people, by tables (CSV) and by what the article says of them."""

from .antecedent import pronoun_antecedent
from .display import actor_name, short_name, state_on
from .learn import learn_people
from .people import Person, Term
from .reader import read_actors
from .register import surname

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
