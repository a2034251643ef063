"""What is read and what is not, rule by rule. A reading is written "words=CODES form person office".

Every sentence is an article of its own, published on Friday 14 June 2024 unless it begins with another day in brackets.
"""

from dateline.actors.corpus.names import READS_NAMES
from dateline.actors.corpus.people import READS_PEOPLE
from dateline.actors.corpus.places import READS_PLACES
from dateline.actors.corpus.traps import IGNORES

READS = READS_NAMES | READS_PLACES | READS_PEOPLE

__all__ = ["IGNORES", "READS"]
