"""The marks of a picture: lines, rectangles and circles, each between two corners that keep to points of the axes.

The page draws them over the chart itself (`told`), as it writes the words: over its own shapes Plotly takes longer than over
all else. For Plotly's own tools they are shapes (`shape`), or traces where they fade (`faded`).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from dateline.figures.lettering import At, down

CLEAR = "rgba(0,0,0,0)"
Box4 = tuple[float, float, float, float]
Stops = tuple[tuple[float, str], ...]


@dataclass(frozen=True, slots=True)
class Pen:
    """How a shape is drawn; ``width`` in pixels; ``role`` names it for who measures.

    ``stops`` colour it from left to right, instead of ``fill``: (share of the way, CSS colour).
    """

    color: str
    width: float = 1.0
    dash: str = "solid"
    fill: str = CLEAR
    role: str = ""
    stops: Stops = ()


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line from one corner to the other, or a rectangle or circle between them.

    The corners lie at ``a`` and ``b``, but for the pixels ``off`` from there: x0, y0, x1, y1, y upwards.
    """

    kind: str
    a: At
    b: At
    off: Box4
    pen: Pen


def told(strokes: Iterable[Stroke], top: float, bottom: float) -> list[dict[str, Any]]:
    """All strokes as the page takes them, a group for neighbours that are alike.

    Each is its two corners: the share of the axis, pixels from there, and the y in pixels; ``top`` and ``bottom`` are those
    of the plot.
    """
    names = ("axis", "kind", "colour", "width", "dash", "fill", "role", "stops")
    return [
        dict(zip(names, alike, strict=True)) | {"held": [_corners(stroke, top, bottom) for stroke in run]}
        for alike, run in groupby(strokes, key=_alike)
    ]


def _alike(stroke: Stroke) -> tuple[Any, ...]:
    pen = stroke.pen
    return stroke.a.xref, stroke.kind, pen.color, pen.width, pen.dash, pen.fill, pen.role, pen.stops


def _corners(stroke: Stroke, top: float, bottom: float) -> list[float]:
    x0, y0, x1, y1 = stroke.off
    ends = ((stroke.a, x0, y0), (stroke.b, x1, y1))
    return [n for at, x, y in ends for n in (round(at.along, 5), round(x, 2), round(down(at, top, bottom) - y, 2))]


def shape(stroke: Stroke) -> dict[str, Any]:
    """A stroke as Plotly's shape; one that keeps its size is held at its first point."""
    a, b, pen = stroke.a, stroke.b, stroke.pen
    if a == b:
        corners = dict(zip(("x0", "y0", "x1", "y1"), stroke.off, strict=True))
        ends = {"xanchor": a.x, "yanchor": a.y, "xsizemode": "pixel", "ysizemode": "pixel", **corners}
    else:
        ends = {"x0": a.x, "x1": b.x, "y0": a.y, "y1": b.y}
    return {
        "type": stroke.kind, "xref": a.xref, "yref": a.yref, **ends, **({"name": pen.role} if pen.role else {}),
        "line": {"color": pen.color, "width": pen.width, "dash": pen.dash}, "fillcolor": pen.fill,
    }  # fmt: skip


def faded(stroke: Stroke) -> dict[str, Any]:
    """A rectangle whose colours change along its way, as Plotly's trace."""
    a, b = stroke.a, stroke.b
    colours = [list(stop) for stop in stroke.pen.stops]
    return {
        "type": "scatter", "xaxis": a.xref, "yaxis": a.yref, "x": [a.x, b.x, b.x, a.x, a.x], "y": [a.y, a.y, b.y, b.y, a.y],
        "mode": "lines", "line": {"width": 0}, "fill": "toself", "hoverinfo": "skip", "cliponaxis": False, "name": "doubt",
        "fillgradient": {"type": "horizontal", "colorscale": colours},
    }  # fmt: skip
