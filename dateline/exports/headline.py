"""A title for a view that nobody has titled yet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from itertools import chain

import pandas as pd

from dateline.frame import Frames

_MOST = 4


def subject(frames: Frames, name_of: Callable[[str], str]) -> str:
    """Who the events are about and when: "Russia, North Korea and China, 1961–2024"."""
    counted = Counter(chain.from_iterable(frames.events["actors"]))
    names = [name_of(code) for code, _ in sorted(counted.items(), key=lambda item: (-item[1], item[0]))[:_MOST]]
    who = ", ".join(names[:-1]) + " and " + names[-1] if len(names) > 1 else "".join(names)
    days = pd.concat([frames.events["first"], frames.events["last"]]).dropna()
    years = sorted({days.min().year, days.max().year}) if len(days) else []
    return ", ".join(part for part in (who or "Timeline", "–".join(map(str, years))) if part)


def remark(frames: Frames) -> str:
    """On how many of the events the sources differ; "" where on none."""
    events, differ = len(frames.events), int((frames.events["disagreements"] > 0).sum())
    return f"Sources differ on {differ:,} of {events:,} event{'s' * (events != 1)} (≠)" if differ else ""
