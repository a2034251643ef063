"""How each glyph and status is inked: shape first, colour second, so that no meaning hangs on colour alone."""

from __future__ import annotations

from dateline.figures.canvas import ORIGIN, Canvas
from dateline.figures.geometry import DOT_R, RING_R, dots_of
from dateline.figures.lettering import At, lines_of
from dateline.figures.parts import Bin, Box, Force, LegendItem, Mark, Piece, Tie
from dateline.figures.strokes import Pen
from dateline.figures.theme import fade, mix, type_colour

_HALF = 4.5
_RAIL = 1.6
_LINE = 1.6
_DOTTED = "2px,2px"
_HATCHED = "3px,3px"
_DASHED = "5px,3px"
_STRIKE = 1.8
_HALO, _HALO_OFF = 1.2, 2.2
_HEAD = 4.0
_OPEN = 24.0  # pixels over which a bar fades that goes on beyond the axis
COUNT_SIZE = 11


def mark_colour(canvas: Canvas, mark: Mark) -> str:
    """The colour of a mark's type; a disputed reading is a tint of it, what lies past the as-of date is grey."""
    colour = canvas.palette.muted if mark.status == "later" else type_colour(canvas.palette, mark.type)
    return colour if mark.role == "event" else mix(colour, canvas.palette.paper, 0.55)


def add_stretch(canvas: Canvas, mark: Mark) -> None:
    """Draw what of a mark is long: its bar, span or whisker, in the manner of its status."""
    if mark.glyph in _PIECES:
        for piece in mark.pieces:
            _PIECES[mark.glyph](canvas, mark, piece, mark_colour(canvas, mark))


def add_point(canvas: Canvas, mark: Mark) -> None:
    """Draw the rest of it: its dot or ring, and what tells the status of a longer one."""
    colour = mark_colour(canvas, mark)
    at = canvas.at(mark.segment, mark.x, mark.y)
    if mark.glyph in _POINTED:
        radius = RING_R if mark.glyph == "ring" else DOT_R - 1.5 * (mark.role != "event")
        for point in _points(canvas, mark):
            add_dot(canvas, point, mark.glyph, mark.status, colour, radius)
    elif mark.status == "possible":
        canvas.words(at, lines_of("?", colour, bold=True), 11, anchor="center middle")
    elif mark.status == "cancelled":
        for piece in mark.pieces:
            _between(canvas, piece.segment, piece.x0, piece.x1, mark.y, Pen(canvas.palette.ink, _STRIKE))
    if mark.was:
        _halo(canvas, mark, colour)


def _points(canvas: Canvas, mark: Mark) -> list[At]:
    """Where the dots of a mark lie."""
    places = dots_of(mark.pieces) if mark.glyph == "pair" else [(mark.segment, mark.x)]
    return [canvas.at(segment, x, mark.y) for segment, x in places]


def _halo(canvas: Canvas, mark: Mark, colour: str) -> None:
    """A thin outline around a mark, dotted where the state before was only possible."""
    pen = Pen(colour, _HALO, _DOTTED if mark.was == "possible" else "solid")
    if mark.glyph in _POINTED:
        for point in _points(canvas, mark):
            canvas.circle(point, DOT_R + _HALO_OFF, pen)
        return
    for piece in mark.pieces:
        for y in (mark.y - _HALF - _HALO_OFF, mark.y + _HALF + _HALO_OFF):
            _between(canvas, piece.segment, piece.x0, piece.x1, y, pen)


def add_dot(
    canvas: Canvas, at: At, glyph: str, status: str, colour: str, radius: float, centre: tuple[float, float] = (0.0, 0.0)
) -> None:
    """A point: filled where it happened, hollow where it has not, dotted with "?" where possible, struck where cancelled."""
    filled = status == "occurred" and glyph != "ring"
    radius = max(radius, DOT_R) if status == "possible" else radius
    width, dash = (0.0 if filled else _LINE), (_DOTTED if status == "possible" else "solid")
    pen = Pen(colour, width, dash, colour if filled else canvas.palette.paper, role="mark" if at is not ORIGIN else "")
    canvas.circle(at, radius - width / 2, pen, centre)
    if status == "possible":
        canvas.words(at, lines_of("?", colour, bold=True), 10, centre, "center middle")
    if status == "cancelled":
        x, y = centre
        canvas.stamp("line", at, (x - radius - 4, y, x + radius + 4, y), Pen(canvas.palette.ink, _STRIKE))


def _between(canvas: Canvas, segment: int, x0: float, x1: float, y: float, pen: Pen) -> None:
    canvas.shape("line", canvas.at(segment, x0, y), canvas.at(segment, x1, y), pen)


def _bar(canvas: Canvas, mark: Mark, piece: Piece, colour: str) -> None:
    """A stretch from the first day to the last; closed there, and open where the axis cuts it off."""
    filled = mark.status == "occurred"
    if piece.fade0 or piece.fade1:
        _open_bar(canvas, mark, piece, colour)
        return
    dash = _DOTTED if mark.status == "possible" else "solid"
    pen = Pen(colour, 0 if filled else _LINE, dash, colour if filled else canvas.palette.paper, role="mark")
    upper, lower = (canvas.at(piece.segment, x, y) for x, y in ((piece.x0, mark.y - _HALF), (piece.x1, mark.y + _HALF)))
    canvas.shape("rect", upper, lower, pen)


def _open_bar(canvas: Canvas, mark: Mark, piece: Piece, colour: str) -> None:
    share = min(0.3, _OPEN / (piece.x1 - piece.x0))
    _gradient(canvas, piece, _bands(mark), colour, 1.0, share)
    if mark.status != "occurred":
        for x in (x for x, beyond in ((piece.x0, piece.fade0), (piece.x1, piece.fade1)) if not beyond):
            upper, lower = (canvas.at(piece.segment, x, y) for y in (mark.y - _HALF, mark.y + _HALF))
            canvas.shape("line", upper, lower, Pen(colour, _LINE))


def _span(canvas: Canvas, mark: Mark, piece: Piece, colour: str) -> None:
    """A stretch with soft ends; hollow (two rails) where it has not happened."""
    _gradient(canvas, piece, _bands(mark), colour, 0.85)


def _bands(mark: Mark) -> list[tuple[float, float]]:
    """From which y to which a stretch is inked: all of it, or only two rails."""
    rails = [(-_HALF, -_HALF + _RAIL), (_HALF - _RAIL, _HALF)]
    return [(mark.y + a, mark.y + b) for a, b in ([(-_HALF, _HALF)] if mark.status == "occurred" else rails)]


def _whisker(canvas: Canvas, mark: Mark, piece: Piece, colour: str) -> None:
    _gradient(canvas, piece, [(mark.y - 1.0, mark.y + 1.0)], colour, 0.9)


def _link(canvas: Canvas, mark: Mark, piece: Piece, colour: str) -> None:
    """What ties two days of which one is meant."""
    _between(canvas, piece.segment, piece.x0, piece.x1, mark.y, Pen(colour, _LINE, _DASHED))


_POINTED = ("dot", "pair", "ring")
_PIECES = {"pair": _link, "bar": _bar, "span": _span, "ring": _whisker}


def _gradient(
    canvas: Canvas, piece: Piece, bands: list[tuple[float, float]], colour: str, alpha: float, share: float = 0.35
) -> None:
    """Bands that fade over a ``share`` of their length at the ends that are not known, or not in view."""
    clear, full = fade(colour, 0), fade(colour, alpha)
    stops = ((0.0, clear if piece.fade0 else full), (share, full), (1 - share, full), (1.0, clear if piece.fade1 else full))
    canvas.bands(piece.segment, piece.x0, piece.x1, bands, stops)


def add_tie(canvas: Canvas, tie: Tie) -> None:
    """The thin line between the readings of one event, also over a break; an arrow where one was moved to another day."""
    parts = canvas.layout.segments
    pen = Pen(canvas.palette.muted, 1.2) if tie.to else Pen(canvas.palette.accent, 1.5, _DOTTED)
    for k in range(tie.segment0, tie.segment1 + 1):
        x0, x1 = (tie.x0 if k == tie.segment0 else parts[k].x0), (tie.x1 if k == tie.segment1 else parts[k].x1)
        _between(canvas, k, x0, x1, tie.y, pen)
    if tie.to:
        segment, x = (tie.segment1, tie.x1) if tie.to == "x1" else (tie.segment0, tie.x0)
        _head(canvas, canvas.at(segment, x, tie.y), 1 if tie.to == "x1" else -1, pen)


def _head(canvas: Canvas, at: At, way: int, pen: Pen, centre: tuple[float, float] = (0.0, 0.0)) -> None:
    """The head of an arrow that ends just before a point and shows the way, 1 to the right, -1 to the left."""
    x, y = centre[0] - 2 * way, centre[1]
    for rise in (-_HEAD, _HEAD):
        canvas.stamp("line", at, (x - 1.4 * _HEAD * way, y + rise, x, y), pen)


def add_force(canvas: Canvas, force: Force) -> None:
    """A thin line while a treaty holds, hatched where its end is disputed."""
    colour = type_colour(canvas.palette, "treaty")
    for pieces, pen in ((force.pieces, Pen(colour, 2.0)), (force.hatched, Pen(colour, 7.0, _HATCHED))):
        for piece in pieces:
            _between(canvas, piece.segment, piece.x0, piece.x1, force.y, pen)


def add_bins(canvas: Canvas) -> None:
    """Bars that count events, one colour a lane of types: solid what happened, hollow what has not, faint what may lie here."""
    layout, palette = canvas.layout, canvas.palette
    for lane, segment in sorted({(b.lane, b.segment) for b in layout.bins}):
        bins = [b for b in layout.bins if (b.lane, b.segment) == (lane, segment)]
        colour = type_colour(palette, layout.lanes[lane].key if layout.options.lanes == "type" else "statement")
        for low, high, pen in (("rise", "floor", Pen(colour, 0, fill=colour)), ("crest", "rise", Pen(colour, 1.2)),
                               ("haze", "crest", Pen(colour, 1.2, _DOTTED, fade(colour, 0.16)))):  # fmt: skip
            parts = [_part(b, low, high, pen.width / 2) for b in bins]
            parts = [box for box in parts if box.y1 - box.y0 > 0.5]
            if parts:
                canvas.boxes(segment, parts, pen)
        for b in (b for b in bins if b.count):
            at = canvas.at(segment, (b.box.x0 + b.box.x1) / 2, b.haze - 8)
            canvas.words(at, lines_of(b.text, palette.ink), COUNT_SIZE, anchor="center middle")


def _part(bin: Bin, top: str, bottom: str, inset: float) -> Box:
    """The part of a bar between two of its heights, its outline kept within it."""
    y0, y1 = getattr(bin, top), bin.box.y1 if bottom == "floor" else getattr(bin, bottom)
    return Box(bin.box.x0 + inset, y0 + inset, bin.box.x1 - inset, y1 - inset)


def _bin_sign(canvas: Canvas, status: str, x: float, y: float) -> None:
    colour = type_colour(canvas.palette, "statement")
    pens = {"occurred": Pen(colour, 0, fill=colour), "planned": Pen(colour, 1.2),
            "possible": Pen(colour, 1.2, _DOTTED, fade(colour, 0.16))}  # fmt: skip
    canvas.stamp("rect", ORIGIN, (x - 6, y - 6, x + 6, y + 6), pens[status])


def add_sign(canvas: Canvas, item: LegendItem, x: float, y: float) -> None:
    """The sign of a legend entry, centred ``x`` pixels right of and ``y`` above the plot's lower left corner."""
    colour = type_colour(canvas.palette, item.type) if item.kind == "type" else canvas.palette.muted
    across = (x - 9, y, x + 9, y)
    if item.kind == "bin":
        _bin_sign(canvas, item.status, x, y)
    elif item.kind == "force":
        treaty = type_colour(canvas.palette, "treaty")
        canvas.stamp("line", ORIGIN, across, Pen(treaty, 7.0, _HATCHED) if item.glyph == "span" else Pen(treaty, 2.0))
    elif item.kind == "move":
        pen = Pen(canvas.palette.muted, 1.2)
        canvas.stamp("line", ORIGIN, across, pen)
        _head(canvas, ORIGIN, 1, pen, (x + 11, y))
    elif item.kind == "tie":
        canvas.stamp("line", ORIGIN, across, Pen(canvas.palette.accent, 1.5, _DOTTED))
    elif item.glyph == "pair":
        canvas.stamp("line", ORIGIN, across, Pen(colour, _LINE, _DASHED))
        for side in (-7, 7):
            add_dot(canvas, ORIGIN, "dot", item.status, colour, DOT_R - 2, (x + side, y))
    elif item.glyph == "bar":
        canvas.stamp("rect", ORIGIN, (x - 9, y - _HALF, x + 9, y + _HALF), Pen(colour, 0, fill=colour))
    elif item.glyph == "span":
        for step in range(9):
            pen = Pen(colour, 0, fill=fade(colour, 0.85 * min(1.0, (4.5 - abs(step - 4)) / 3)))
            canvas.stamp("rect", ORIGIN, (x - 9 + 2 * step, y - _HALF, x - 7 + 2 * step, y + _HALF), pen)
    else:
        if item.glyph == "ring":
            canvas.stamp("line", ORIGIN, across, Pen(fade(colour, 0.7), 1.5))
        add_dot(canvas, ORIGIN, item.glyph, item.status, colour, (RING_R if item.glyph == "ring" else DOT_R), (x, y))
        if item.was:
            pen = Pen(colour, _HALO, _DOTTED if item.was == "possible" else "solid")
            canvas.circle(ORIGIN, DOT_R + _HALO_OFF, pen, (x, y))
