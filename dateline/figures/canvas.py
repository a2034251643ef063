"""A thin layer over Plotly's layout: pixels of our layout in, shapes, annotations and traces out."""

from __future__ import annotations

import datetime as dt
from typing import Any

import plotly.graph_objects as go

from dateline.figures.parts import Force, Layout, Tie
from dateline.figures.theme import Palette

_UNDATED = 9


class Canvas:
    """Collects what belongs to one figure.

    Segment k is the axis x{k+1}; the strip of the undated has a linear axis x9 over a y axis of its own, so that no
    subplot lies over another. y is in pixels on both y axes.
    """

    def __init__(self, layout: Layout, palette: Palette) -> None:
        self.layout, self.palette = layout, palette
        self.shapes: list[dict[str, Any]] = []
        self.annotations: list[dict[str, Any]] = []
        self.traces: list[go.Scatter] = []
        strip = [lane for lane in layout.lanes if lane.key == "undated"]
        self.floor = strip[0].y0 if strip else layout.bottom
        self.plot_width = layout.width - layout.gutter - layout.right

    # -- coordinates -------------------------------------------------------------------------------------------
    def on_axis(self, segment: int, x: float) -> tuple[str, Any]:
        """The axis of a segment and the data coordinate of a pixel on it."""
        if segment < 0:
            return f"x{_UNDATED}", x
        part = self.layout.segments[segment]
        begin = dt.datetime.combine(part.first, dt.time())
        days = (part.last - part.first).days + 1
        offset = (x - part.x0) / (part.x1 - part.x0) * days
        return f"x{segment + 1}" if segment else "x", _moment(begin, offset)

    def y_ref(self, segment: int) -> str:
        return "y2" if segment < 0 else "y"

    def paper_y(self, y: float) -> float:
        span = max(self.layout.bottom - self.layout.top, 1.0)
        return 1 - (y - self.layout.top) / span

    def paper_x(self, x: float) -> float:
        return (x - self.layout.gutter) / self.plot_width

    # -- primitives --------------------------------------------------------------------------------------------
    def shape(
        self, kind: str, xref: str, x0: Any, x1: Any, yref: str, y0: float, y1: float, *, color: str, width: float = 1.0,
        dash: str = "solid", fill: str = "rgba(0,0,0,0)", rise: float = 0.0,
    ) -> None:  # fmt: skip
        """A line or rectangle; ``rise`` lengthens a line upwards by pixels beyond the plot."""
        if rise:
            y1 += rise / max(self.layout.bottom - self.layout.top, 1.0)
        self.shapes.append(
            {
                "type": kind, "xref": xref, "x0": x0, "x1": x1, "yref": yref, "y0": y0, "y1": y1, "layer": "between",
                "line": {"color": color, "width": width, "dash": dash}, "fillcolor": fill,
            }
        )  # fmt: skip

    def pixel_shape(
        self, kind: str, xref: str, x: Any, yref: str, y: float, box: tuple[float, float, float, float], *, color: str,
        width: float = 1.0, dash: str = "solid", fill: str = "rgba(0,0,0,0)", layer: str = "between",
    ) -> None:  # fmt: skip
        """A shape of a fixed size: ``box`` is x0, y0, x1, y1 in pixels from the anchor, y upwards."""
        self.shapes.append(
            {
                "type": kind, "xref": xref, "xanchor": x, "xsizemode": "pixel", "yref": yref, "yanchor": y, "ysizemode": "pixel",
                "x0": box[0], "y0": box[1], "x1": box[2], "y1": box[3], "layer": layer,
                "line": {"color": color, "width": width, "dash": dash}, "fillcolor": fill,
            }
        )  # fmt: skip

    def circle(
        self,
        xref: str,
        x: Any,
        yref: str,
        y: float,
        radius: float,
        color: str,
        width: float,
        fill: str = "rgba(0,0,0,0)",
        dash: str = "solid",
    ) -> None:
        self.pixel_shape(
            "circle", xref, x, yref, y, (-radius, -radius, radius, radius), color=color, width=width, fill=fill, dash=dash
        )

    def words(
        self, xref: str, x: Any, yref: str, y: float, text: str, size: float, *, shift_x: float = 0.0, shift_y: float = 0.0,
        anchor_x: str = "left", anchor_y: str = "top", color: str | None = None, name: str | None = None,
    ) -> None:  # fmt: skip
        """Text at a point plus fixed pixels (y upwards); ``text`` is escaped already."""
        self.annotations.append(
            {
                "xref": xref.replace("x1 ", "x "), "x": x, "yref": yref, "y": y, "text": text, "showarrow": False, "xshift": shift_x,
                "yshift": shift_y, "xanchor": anchor_x, "yanchor": anchor_y, "align": "right" if anchor_x == "right" else "left",
                "font": {"size": size, "color": color or self.palette.ink}, "borderpad": 0, "borderwidth": 0, "name": name,
            }
        )  # fmt: skip

    def trace(self, scatter: go.Scatter, segment: int) -> None:
        """Add a trace on a segment's axes."""
        scatter.update(
            xaxis=self.on_axis(segment, 0)[0] if segment < 0 else f"x{segment + 1}" if segment else "x", yaxis=self.y_ref(segment)
        )
        self.traces.append(scatter)

    # -- furniture ---------------------------------------------------------------------------------------------
    def rule(self, y: float, color: str) -> None:
        """A hairline across plot and gutter."""
        self.shape("line", "paper", 0, 1, "paper", self.paper_y(y), self.paper_y(y), color=color)
        self.pixel_shape("line", "paper", 0, "paper", self.paper_y(y), (-self.layout.gutter, 0, 0, 0), color=color)
        self.pixel_shape("line", "paper", 1, "paper", self.paper_y(y), (0, 0, self.layout.right, 0), color=color)

    def gutter_words(self, y: float, text: str, size: float, color: str) -> None:
        self.words("paper", 0, "paper", self.paper_y(y), text, size, shift_x=-self.layout.gutter, color=color)

    def axis_break(self, x: float) -> None:
        """Two slanted strokes on the axis, and a broken hairline down through the lanes."""
        at = self.paper_x(x)
        self.shape("line", "paper", at, at, "paper", self.paper_y(self.floor), 1, color=self.palette.rule, dash="2px,4px")
        for shift in (-3, 3):
            self.pixel_shape(
                "line", "paper", at, "paper", 1, (shift - 3, -6, shift + 3, 6), color=self.palette.ink, width=1.2, layer="above"
            )

    def tie(self, tie: Tie) -> None:
        """The thin line between the readings of one event, also over a break."""
        for k, x0, x1 in self._stretches(tie.segment0, tie.x0, tie.segment1, tie.x1):
            ref, begin = self.on_axis(k, x0)
            self.shape(
                "line",
                ref,
                begin,
                self.on_axis(k, x1)[1],
                "y",
                tie.y,
                tie.y,
                color=self.palette.accent,
                width=1.5,
                dash="2px,2px",
            )

    def _stretches(self, segment0: int, x0: float, segment1: int, x1: float) -> list[tuple[int, float, float]]:
        parts = self.layout.segments
        return [
            (k, x0 if k == segment0 else parts[k].x0, x1 if k == segment1 else parts[k].x1) for k in range(segment0, segment1 + 1)
        ]

    def in_force(self, force: Force) -> None:
        """A thin line while a treaty holds, hatched where its end is disputed."""
        color = self.palette.types["treaty"]
        for pieces, dash, width in ((force.pieces, "solid", 2.0), (force.hatched, "3px,3px", 7.0)):
            for piece in pieces:
                ref, begin = self.on_axis(piece.segment, piece.x0)
                self.shape(
                    "line",
                    ref,
                    begin,
                    self.on_axis(piece.segment, piece.x1)[1],
                    "y",
                    force.y,
                    force.y,
                    color=color,
                    width=width,
                    dash=dash,
                )

    # -- the figure --------------------------------------------------------------------------------------------
    def figure(self, template: go.layout.Template) -> go.Figure:
        layout = self.layout
        figure = go.Figure(self.traces)
        figure.update_layout(
            template=template, height=layout.height, autosize=True, shapes=self.shapes, annotations=self.annotations, dragmode="zoom",
            margin={"l": layout.gutter, "r": layout.right, "t": layout.top, "b": layout.height - layout.bottom, "pad": 0, "autoexpand": False},
        )  # fmt: skip
        self._axes(figure)
        return figure

    def _axes(self, figure: go.Figure) -> None:
        layout = self.layout
        for k, part in enumerate(layout.segments):
            end = part.last.toordinal() + 1 - part.first.toordinal()
            begin = dt.datetime.combine(part.first, dt.time())
            figure.update_layout(
                {
                    f"xaxis{k + 1 if k else ''}": {
                        "type": "date", "domain": [self.paper_x(part.x0), self.paper_x(part.x1)], "side": "top", "anchor": "y",
                        "range": [_moment(begin, 0), _moment(begin, end)], "tickmode": "array",
                        "tickvals": [_iso(tick.at) for tick in part.ticks], "ticktext": [tick.text for tick in part.ticks],
                    }
                }
            )  # fmt: skip
        low = self.paper_y(self.floor)
        if layout.segments:
            figure.update_layout(yaxis={"range": [self.floor, layout.top], "domain": [low, 1]})
        else:
            figure.update_layout(xaxis={"visible": False}, yaxis={"visible": False})
        if self.floor < layout.bottom:
            axis = {
                "domain": [0, 1],
                "range": [layout.gutter, layout.width - layout.right],
                "visible": False,
                "fixedrange": True,
                "anchor": "y2",
            }
            figure.update_layout(
                {
                    f"xaxis{_UNDATED}": {"type": "linear", **axis},
                    "yaxis2": {"range": [layout.bottom, self.floor], "domain": [0, low], "visible": False, "fixedrange": True, "anchor": f"x{_UNDATED}"},
                }
            )  # fmt: skip


def _moment(begin: dt.datetime, days: float) -> str:
    """A moment ``days`` after ``begin``, kept within the years that a browser can draw."""
    try:
        return _iso(begin + dt.timedelta(days=days))
    except OverflowError:
        return "9999-12-31 23:59:59" if days > 0 else "0001-01-01 00:00:00"


def _iso(moment: dt.datetime) -> str:
    return f"{moment.year:04}-{moment:%m-%d %H:%M:%S}"
