"""What one deed makes somebody else do: "…, prompting Israel to recall its ambassadors"."""

from __future__ import annotations

import re

from dateline.model import Span

_PROMPTED = re.compile(
    r",\s+(?:\w+ly\s+)?(?:prompting|leading|causing|forcing|pushing|driving|spurring|provoking|compelling|obliging|inducing)\s+"
    r"(?P<who>[^,;.]{2,80}?)\s+to\s+(?:\w+ly\s+)?$"
)


def prompted_by(text: str, start: int, at: int) -> Span | None:
    """Who is made to do what stands at ``at``: ", prompting Israel to recall its envoys"."""
    m = _PROMPTED.search(text, start, at)
    return Span(m.start("who"), m.end("who")) if m else None
