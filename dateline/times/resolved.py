"""An expression together with its reading: what mentions and TIMEX3 are printed from."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from dateline.times.cell import Cell
from dateline.times.engine import Found
from dateline.times.story import Reading


@dataclass(frozen=True, slots=True)
class Resolved:
    """An expression with its reading; its sentence is [first, last), ``told`` and ``told_day`` were told before in it.

    A length is ``fronted`` that opens its sentence with a clause of its own; it is counted from the day told behind it.
    """

    found: Found
    reading: Reading
    first: int
    last: int
    told_day: dt.date | None = None
    told: Cell | None = None
    fronted: bool = False
