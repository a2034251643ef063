"""What one deed makes somebody else do: "…, prompting Israel to recall its ambassadors"."""

from __future__ import annotations

import re

from dateline.model import Span, TimeMention

_PROMPTED = re.compile(
    r",\s+(?:\w+ly\s+)?(?:prompting|leading|causing|forcing|pushing|driving|spurring|provoking|compelling|obliging|inducing)\s+"
    r"(?P<who>[^,;.]{2,80}?)\s+to\s+(?:\w+ly\s+)?$"
)


_FOR = re.compile(r"\bfor\s+(?:the\s+)?(?P<who>(?-i:[A-Z])[^,;.]{2,60}?)\s+to\s+(?:\w+ly\s+)?$")


def is_only_meant(text: str, start: int, at: int, time: TimeMention | None) -> bool:
    """ "On Tuesday he cleared the way for Moldova to join": the date is not that of what stands at ``at``."""
    return time is not None and time.start < at and _FOR.search(text, start, at) is not None


def prompted_by(text: str, start: int, at: int) -> Span | None:
    """Who is to do what stands at ``at``: ", prompting Israel to recall its envoys", "the way for Sweden to join"."""
    m = _PROMPTED.search(text, start, at) or _FOR.search(text, start, at)
    return Span(m.start("who"), m.end("who")) if m else None
