"""An expression together with its reading: what mentions and TIMEX3 are printed from."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from dateline.times.engine import Found
from dateline.times.story import Reading


@dataclass(frozen=True, slots=True)
class Resolved:
    """An expression with its reading; its sentence is [first, last), ``told_day`` the day told before it in that sentence."""

    found: Found
    reading: Reading
    first: int
    last: int
    told_day: dt.date | None = None
