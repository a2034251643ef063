"""A picture as plain data: shapes and words at their pixels, each with the event that it belongs to.

`Scene` is a canvas like the one that makes Plotly's figures, and is painted by the same code, so that an exported picture
shows what the page shows. SVG and editable slides are written from its items.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

from dateline.figures.canvas import Canvas
from dateline.figures.lettering import LEADING, At, Lines
from dateline.figures.measure import text_width
from dateline.figures.parts import Layout
from dateline.figures.plotly import paint
from dateline.figures.strokes import Pen, Stops
from dateline.figures.theme import Palette

_TICK = 5.0


@dataclass(frozen=True, slots=True)
class Shape:
    """A line from one corner to the other, or a rectangle or circle between them."""

    kind: str
    x0: float
    y0: float
    x1: float
    y1: float
    pen: Pen
    event: str = ""


@dataclass(frozen=True, slots=True)
class Band:
    """A rectangle coloured from left to right along ``stops``: (share of the way, CSS colour)."""

    x0: float
    y0: float
    x1: float
    y1: float
    stops: Stops
    event: str = ""


@dataclass(frozen=True, slots=True)
class Words:
    """Lines of text; ``across`` (left, center, right) and ``down`` (top, middle, bottom) say which side ``x`` and ``y`` hold.

    ``link`` is the address that they lead to; ``role`` names what is not a part of the timeline: title, subtitle, sources.
    """

    x: float
    y: float
    lines: Lines
    size: float
    across: str = "left"
    down: str = "top"
    event: str = ""
    link: str = ""
    role: str = ""

    @property
    def leading(self) -> float:
        """Pixels from line to line."""
        return self.size * LEADING

    @property
    def width(self) -> float:
        """Pixels of the longest line."""
        return max((sum(text_width(s.text, self.size, s.bold) for s in line) for line in self.lines), default=0.0)

    @property
    def height(self) -> float:
        """Pixels of all lines."""
        return self.leading * len(self.lines)

    @property
    def left(self) -> float:
        """The left edge."""
        return self.x - self.width * {"left": 0.0, "center": 0.5, "right": 1.0}[self.across]

    @property
    def top(self) -> float:
        """The upper edge."""
        return self.y - self.height * {"top": 0.0, "middle": 0.5, "bottom": 1.0}[self.down]

    @property
    def text(self) -> str:
        """The words alone, a line each."""
        return "\n".join("".join(span.text for span in line) for line in self.lines)


Item = Shape | Band | Words


def moved(item: Item, dx: float, dy: float, zoom: float) -> Item:
    """An item enlarged by ``zoom`` about the origin, then shifted."""
    if isinstance(item, Words):
        return replace(item, x=item.x * zoom + dx, y=item.y * zoom + dy, size=item.size * zoom)
    x0, x1, y0, y1 = item.x0 * zoom + dx, item.x1 * zoom + dx, item.y0 * zoom + dy, item.y1 * zoom + dy
    if isinstance(item, Band):
        return replace(item, x0=x0, y0=y0, x1=x1, y1=y1)
    return replace(item, x0=x0, y0=y0, x1=x1, y1=y1, pen=_enlarged(item.pen, zoom))


def _enlarged(pen: Pen, zoom: float) -> Pen:
    dash = ",".join(f"{length * zoom:g}px" for length in dashes(pen)) or pen.dash
    return replace(pen, width=pen.width * zoom, dash=dash)


def dashes(pen: Pen) -> tuple[float, ...]:
    """The lengths of a dashed line's strokes and gaps in pixels, none where it is solid.

    >>> dashes(Pen("#000000", dash="2px,4px"))
    (2.0, 4.0)
    """
    return () if pen.dash == "solid" else tuple(float(length.removesuffix("px")) for length in pen.dash.split(","))


def scene_of(layout: Layout, palette: Palette) -> list[Item]:
    """Everything of a layout as items, in pixels of the layout, in the order in which they are painted."""
    scene = Scene(layout, palette)
    scene.paint_axes()
    paint(scene)
    return scene.items


class Scene(Canvas):
    """A canvas whose points are pixels. It keeps what it is told to draw."""

    def __init__(self, layout: Layout, palette: Palette) -> None:
        super().__init__(layout, palette)
        self.items: list[Item] = []
        self._event = ""

    def at(self, segment: int, x: float, y: float) -> At:
        """A point of the picture; pixels need no axis."""
        return At("px", x, "px", y)

    def shape(self, kind: str, a: At, b: At, pen: Pen) -> None:
        """A line or rectangle between two points."""
        (x0, y0), (x1, y1) = self._pixel(a), self._pixel(b)
        self.items.append(Shape(kind, x0, y0, x1, y1, pen, self._event))

    def stamp(self, kind: str, at: At, box: tuple[float, float, float, float], pen: Pen) -> None:
        """A shape around a point."""
        x, y = self._pixel(at)
        x0, y0, x1, y1 = box
        self.items.append(Shape(kind, x + x0, y - y0, x + x1, y - y1, pen, self._event))

    def bands(self, segment: int, x0: float, x1: float, bands: Sequence[tuple[float, float]], stops: Stops) -> None:
        """Rectangles with a gradient."""
        self.items += [Band(x0, top, x1, bottom, stops, self._event) for top, bottom in bands]

    def words(
        self, at: At, lines: Lines, size: float, shift: tuple[float, float] = (0, 0), anchor: str = "left middle", role: str = ""
    ) -> None:
        """Text at a point."""
        x, y = self._pixel(at)
        across, down = anchor.split()
        self.items.append(Words(x + shift[0], y - shift[1], lines, size, across, down, self._event))

    @contextmanager
    def about(self, event_id: str) -> Iterator[None]:
        """What is drawn within belongs to this event."""
        self._event = event_id
        yield
        self._event = ""

    def paint_axes(self) -> None:
        """Grid, axis lines and ticks, which a Plotly figure draws by itself."""
        top, palette = self.layout.top, self.palette
        for k, part in enumerate(self.layout.segments):
            for tick in part.ticks:
                self.shape("line", self.at(k, tick.x, top), self.at(k, tick.x, self.floor), Pen(palette.grid))
                self.shape("line", self.at(k, tick.x, top), self.at(k, tick.x, top - _TICK), Pen(palette.ink))
            self.shape("line", self.at(k, part.x0, top), self.at(k, part.x1, top), Pen(palette.ink))

    def _pixel(self, at: At) -> tuple[float, float]:
        return self._across(at.xref, at.x), at.y if at.yref == "px" else self._down(at.y)

    def _across(self, ref: str, x: Any) -> float:
        layout = self.layout
        if ref == "px":
            return float(x)
        if ref == "paper":
            return layout.gutter + x * (layout.width - layout.gutter - layout.right)
        part = layout.segments[int(ref.split()[0].removeprefix("x") or 1) - 1]
        return part.x0 + x * (part.x1 - part.x0)

    def _down(self, y: float) -> float:
        return self.layout.top + (1 - y) * max(self.layout.bottom - self.layout.top, 1.0)
