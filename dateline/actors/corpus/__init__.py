"""What is read and what is not, rule by rule. A reading is written "words=CODES form person office".

Every sentence is an article of its own, published on Friday 14 June 2024 unless it begins with another day in brackets.
"""

from .names import READS_NAMES
from .people import READS_PEOPLE
from .places import READS_PLACES
from .traps import IGNORES

READS = READS_NAMES | READS_PLACES | READS_PEOPLE

__all__ = ["IGNORES", "READS"]
