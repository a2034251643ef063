"""Time expressions: text and publication date in, ``TimeMention``s or TIMEX3 out."""

from dateline.times.reader import read_times
from dateline.times.timex3 import timex3

__all__ = ["read_times", "timex3"]
