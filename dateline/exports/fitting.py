"""How large a picture is drawn on a page: as large as all its labels allow, then smaller, and only then with "+n more"."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from dateline.figures.layout import layout
from dateline.figures.parts import Layout, LayoutOptions
from dateline.frame import Frames

_LARGER = (1.45, 1.3, 1.15)
_SMALLER = (0.93, 0.84)  # labels are then 10.5 px high and ticks 10
_HOPELESS = 1.5
_UNLIMITED = 100_000
_NARROWEST = 640


@dataclass(frozen=True)
class _Try:
    """A zoom and the picture that it leads to where nothing limits its height."""

    width: int
    real: float
    loose: Layout

    @property
    def height(self) -> float:
        """Pixels of the page that the picture takes."""
        return self.loose.height * self.real


def fitted(frames: Frames, options: LayoutOptions, width: float, height: float, unit: float) -> tuple[Layout, float]:
    """A layout and the zoom at which it fills ``width`` and ``height`` px; ``unit`` is the zoom of plain type."""

    def at(zoom: float) -> _Try:
        wide = max(_NARROWEST, round(width / (zoom * unit)))
        return _Try(wide, width / wide, layout(frames, replace(options, width=wide, max_height=_UNLIMITED)))

    def fits(tried: _Try) -> bool:
        return tried.height <= height and not tried.loose.notes

    def filled(tried: _Try) -> Layout:
        return layout(frames, replace(options, width=tried.width, height=max(1, int(height / tried.real))))

    plain = at(1.0)
    if plain.loose.bins:
        return filled(plain), plain.real
    if fits(plain):
        guess = math.sqrt(height / max(1.0, plain.height))
        best = next(filter(fits, (at(zoom) for zoom in _LARGER if zoom <= guess)), plain)
    elif plain.height < _HOPELESS * height:
        best = next(filter(fits, map(at, _SMALLER)), at(_SMALLER[-1]))
    else:
        best = at(_SMALLER[-1])
    spread = filled(best)
    return (best.loose if spread.notes and fits(best) else spread), best.real
