"""How large a picture is drawn on a page: as large as all its labels allow, then smaller, and only then with "+n more"."""

from __future__ import annotations

import math
from dataclasses import replace

from dateline.figures.layout import layout
from dateline.figures.parts import Layout, LayoutOptions
from dateline.frame import Frames

_LARGER = (1.45, 1.3, 1.15)
_SMALLER = (0.93, 0.86)
_HOPELESS = 1.5
_UNLIMITED = 100_000
_NARROWEST = 640


def fitted(frames: Frames, options: LayoutOptions, width: float, height: float, unit: float) -> tuple[Layout, float]:
    """A layout and the zoom at which it fills ``width`` and stays within ``height`` px; ``unit`` is the zoom of plain type."""

    def at(zoom: float, limit: float | None = None) -> tuple[Layout, float]:
        wide = max(_NARROWEST, round(width / (zoom * unit)))
        real = width / wide
        high = max(1, int(limit / real)) if limit else None
        return layout(frames, replace(options, width=wide, height=high, max_height=_UNLIMITED)), real

    def fits(tried: tuple[Layout, float]) -> bool:
        return tried[0].height * tried[1] <= height and not tried[0].notes

    plain = at(1.0)
    if fits(plain):
        guess = math.sqrt(height / max(1.0, plain[0].height * plain[1]))
        likely = (at(zoom) for zoom in _LARGER if zoom <= guess)
        return next(filter(fits, likely), plain)
    if plain[0].height * plain[1] < _HOPELESS * height:
        smaller = next(filter(fits, map(at, _SMALLER)), None)
        if smaller:
            return smaller
    return at(_SMALLER[-1], height)
