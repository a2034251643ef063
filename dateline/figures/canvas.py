"""A thin layer over Plotly's layout: pixels of our layout in; shapes, words and traces out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from dateline.figures import lettering, strokes
from dateline.figures.lettering import At, Letters, Lines
from dateline.figures.parts import Box, Layout, Segment
from dateline.figures.strokes import CLEAR, Pen, Stops, Stroke
from dateline.figures.theme import Palette

_UNDATED = 9
_STILL = (0.0, 0.0, 0.0, 0.0)
ORIGIN = At("paper", 0, "paper", 0)


class Canvas:
    """Collects what belongs to one figure.

    Segment k is the axis x{k+1}; the strip of the undated has a linear axis x9 over a y axis of its own, so that no
    subplot lies over another. y is in pixels on both y axes.
    """

    def __init__(self, layout: Layout, palette: Palette) -> None:
        self.layout, self.palette = layout, palette
        self.strokes: list[Stroke] = []
        self.letters: list[Letters] = []
        self.traces: list[dict[str, Any]] = []
        strip = [lane for lane in layout.lanes if lane.key == "undated"]
        self.floor = strip[0].y0 if strip else layout.bottom

    # -- where -------------------------------------------------------------------------------------------------
    def at(self, segment: int, x: float, y: float) -> At:
        """A point of the picture on the axis of its segment, -1 being the strip of the undated."""
        if segment < 0:
            return At(f"x{_UNDATED}", x, "y2", y, (x - self.layout.gutter) / self._plot_width)
        part = self.layout.segments[segment]
        share = (x - part.x0) / (part.x1 - part.x0)
        return At(axis_name(segment), _moment(part.first, share * ((part.last - part.first).days + 1)), "y", y, share)

    def on_paper(self, x: float, y: float) -> At:
        """A point of the picture as fractions of the plot, for what must not move when an axis is zoomed."""
        return At("paper", (x - self.layout.gutter) / self._plot_width, "paper", self.paper_y(y))

    @property
    def _plot_width(self) -> float:
        return self.layout.width - self.layout.gutter - self.layout.right

    def paper_y(self, y: float) -> float:
        """A pixel as a fraction of the plot's height, upwards."""
        return 1 - (y - self.layout.top) / max(self.layout.bottom - self.layout.top, 1.0)

    # -- what --------------------------------------------------------------------------------------------------
    def shape(self, kind: str, a: At, b: At, pen: Pen) -> None:
        """A line or rectangle between two points, which stretches with the axes."""
        self.strokes.append(Stroke(kind, a, b, _STILL, pen))

    def stamp(self, kind: str, at: At, box: tuple[float, float, float, float], pen: Pen) -> None:
        """A shape of fixed size: ``box`` is x0, y0, x1, y1 in pixels from the point, y upwards."""
        self.strokes.append(Stroke(kind, at, at, box, pen))

    def circle(self, at: At, radius: float, pen: Pen, centre: tuple[float, float] = (0.0, 0.0)) -> None:
        """A circle of fixed size around a point, or ``centre`` pixels from it."""
        x, y = centre
        self.stamp("circle", at, (x - radius, y - radius, x + radius, y + radius), pen)

    def words(
        self, at: At, lines: Lines, size: float, shift: tuple[float, float] = (0, 0), anchor: str = "left middle", role: str = ""
    ) -> None:
        """Text at a point plus ``shift`` pixels, y upwards; ``anchor`` is the side of the text held there.

        ``role`` names it for who measures.
        """
        self.letters.append(Letters(at, lines, size, shift, anchor, role))

    def bands(self, segment: int, x0: float, x1: float, bands: Sequence[tuple[float, float]], stops: Stops) -> None:
        """Stretches from ``x0`` to ``x1``, each from one y to another, coloured along ``stops``."""
        pen = Pen(CLEAR, 0, role="mark", stops=stops)
        for top, bottom in bands:
            self.shape("rect", self.at(segment, x0, top), self.at(segment, x1, bottom), pen)

    def boxes(self, segment: int, boxes: Sequence[Box], pen: Pen) -> None:
        """Rectangles of one kind."""
        for box in boxes:
            self.shape("rect", self.at(segment, box.x0, box.y0), self.at(segment, box.x1, box.y1), pen)

    @contextmanager
    def about(self, event_id: str) -> Iterator[None]:
        """What is drawn within belongs to this event; Plotly's figures have no use for it, other pictures do."""
        yield

    def trace(self, scatter: dict[str, Any], segment: int) -> None:
        """Add a trace on the axes of a segment."""
        self.traces.append({"type": "scatter", **scatter, "xaxis": axis_name(segment), "yaxis": "y" if segment >= 0 else "y2"})

    # -- the figure --------------------------------------------------------------------------------------------
    def figure(self, template: Mapping[str, Any]) -> dict[str, Any]:
        """What plotly.js draws, and the ``marks`` and ``words`` to be drawn over it; width follows the page."""
        layout = self.layout
        below = layout.height - layout.bottom
        drawn = {
            "template": template, "height": layout.height, "autosize": True, "dragmode": "zoom",
            "margin": {"l": layout.gutter, "r": layout.right, "t": layout.top, "b": below, "pad": 0, "autoexpand": False},
        }  # fmt: skip
        axes = self._date_axes() | self._undated_axes()
        over = {"marks": strokes.told(self.strokes, layout.top, layout.bottom),
                "words": lettering.told(self.letters, layout.top, layout.bottom)}  # fmt: skip
        return {"data": self.traces, "layout": drawn | axes, **over}

    def _date_axes(self) -> dict[str, Any]:
        axes: dict[str, Any] = {}
        for k, part in enumerate(self.layout.segments):
            days = (part.last - part.first).days + 1
            axes[f"xaxis{k + 1 if k else ''}"] = {
                "type": "date", "domain": self._share(part), "side": "top", "anchor": "y",
                "range": [_moment(part.first, 0), _moment(part.first, days)], "tickmode": "array",
                "tickvals": [_iso(tick.at) for tick in part.ticks],
            }  # fmt: skip
        if not axes:
            return {"xaxis": {"visible": False}}
        return axes | {"yaxis": {"range": [self.floor, self.layout.top], "domain": [self.paper_y(self.floor), 1]}}

    def _share(self, part: Segment) -> list[float]:
        """Its part of the plot's width; rounding may not carry it past 1, which Plotly refuses."""
        return [min(1.0, max(0.0, self.on_paper(x, 0).x)) for x in (part.x0, part.x1)]

    def _undated_axes(self) -> dict[str, Any]:
        layout, quiet = self.layout, {"visible": False, "fixedrange": True}
        if self.floor == layout.bottom:
            return {}
        across = {"type": "linear", "domain": [0, 1], "range": [layout.gutter, layout.width - layout.right], "anchor": "y2"}
        down = {"domain": [0, self.paper_y(self.floor)], "range": [layout.bottom, self.floor], "anchor": f"x{_UNDATED}"}
        return {f"xaxis{_UNDATED}": across | quiet, "yaxis2": down | quiet}


def axis_name(segment: int) -> str:
    """Plotly's name of the x axis of a segment."""
    return f"x{_UNDATED}" if segment < 0 else f"x{segment + 1}" if segment else "x"


def _moment(first: dt.date, days: float) -> str:
    """A moment ``days`` after the beginning of ``first``, kept within the years that a browser can draw."""
    try:
        return _iso(dt.datetime.combine(first, dt.time()) + dt.timedelta(days=days))
    except OverflowError:
        return "9999-12-31 23:59:59" if days > 0 else "0001-01-01 00:00:00"


def _iso(moment: dt.datetime) -> str:
    return f"{moment.year:04}-{moment:%m-%d %H:%M:%S}"
