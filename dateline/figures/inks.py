"""How each glyph and status is inked: shape first, colour second, so that no meaning hangs on colour alone."""

from __future__ import annotations

from typing import Any

import plotly.graph_objects as go

from dateline.figures.canvas import Canvas
from dateline.figures.geometry import DOT_R, RING_R
from dateline.figures.parts import LegendItem, Mark, Piece
from dateline.figures.theme import fade, mix, type_colour

_HALF = 4.5
_RAIL = 1.6
_CLEAR = "rgba(0,0,0,0)"


def mark_colour(canvas: Canvas, mark: Mark) -> str:
    """The colour of a mark's type; a disputed reading is a tint of it."""
    colour = type_colour(canvas.palette, mark.type)
    return mix(colour, canvas.palette.paper, 0.55) if mark.role == "reading" else colour


def add_mark(canvas: Canvas, mark: Mark) -> None:
    """Draw one mark: dot, bar, span or ring, in the manner of its status."""
    colour = mark_colour(canvas, mark)
    if mark.glyph in ("bar", "span", "ring"):
        for piece in mark.pieces:
            _PIECES[mark.glyph](canvas, mark, piece, colour)
    if mark.glyph in ("dot", "ring"):
        ref, at = canvas.on_axis(mark.segment, mark.x)
        radius = RING_R if mark.glyph == "ring" else DOT_R - 1.5 * (mark.role == "reading")
        add_dot(canvas, ref, at, canvas.y_ref(mark.segment), mark.y, mark.glyph, mark.status, colour, radius)
    elif mark.status in ("possible", "cancelled"):
        _overprint(canvas, mark, colour)


def add_dot(canvas: Canvas, ref: str, at: Any, yref: str, y: float, glyph: str, status: str, colour: str, radius: float) -> None:
    """A point: filled where it happened, hollow where it has not, dotted with "?" where possible, struck where cancelled."""
    filled = status == "occurred" and glyph == "dot"
    width = 0 if filled else 1.6
    dash = "2px,2px" if status == "possible" else "solid"
    line = canvas.palette.muted if status == "later" else colour
    canvas.circle(ref, at, yref, y, radius - width / 2, line, width, colour if filled else canvas.palette.paper, dash)
    if status == "possible":
        canvas.words(ref, at, yref, y, "<b>?</b>", 10, anchor_x="center", anchor_y="middle", color=colour)
    if status == "cancelled":
        canvas.pixel_shape("line", ref, at, yref, y, (-radius - 4, 0, radius + 4, 0), color=canvas.palette.ink, width=1.8)


def _overprint(canvas: Canvas, mark: Mark, colour: str) -> None:
    ref, at = canvas.on_axis(mark.segment, mark.x)
    yref = canvas.y_ref(mark.segment)
    if mark.status == "possible":
        canvas.words(ref, at, yref, mark.y, "<b>?</b>", 11, anchor_x="center", anchor_y="middle", color=colour)
        return
    for piece in mark.pieces:
        begin, end = canvas.on_axis(piece.segment, piece.x0)[1], canvas.on_axis(piece.segment, piece.x1)[1]
        axis = canvas.on_axis(piece.segment, piece.x0)[0]
        canvas.shape("line", axis, begin, end, yref, mark.y, mark.y, color=canvas.palette.ink, width=1.8)


def _bar(canvas: Canvas, mark: Mark, piece: Piece, colour: str) -> None:
    ref, begin = canvas.on_axis(piece.segment, piece.x0)
    end = canvas.on_axis(piece.segment, piece.x1)[1]
    filled = mark.status == "occurred"
    line = canvas.palette.muted if mark.status == "later" else colour
    canvas.shape(
        "rect", ref, begin, end, canvas.y_ref(piece.segment), mark.y - _HALF, mark.y + _HALF, color=line, width=0 if filled else 1.6,
        dash="2px,2px" if mark.status == "possible" else "solid", fill=colour if filled else canvas.palette.paper,
    )  # fmt: skip


def _span(canvas: Canvas, mark: Mark, piece: Piece, colour: str) -> None:
    """A stretch with soft ends; hollow (two rails) where it has not happened."""
    if mark.status == "occurred":
        bands = [(-_HALF, _HALF)]
    else:
        bands = [(-_HALF, -_HALF + _RAIL), (_HALF - _RAIL, _HALF)]
    _gradient(canvas, piece, [(mark.y + a, mark.y + b) for a, b in bands], colour, 0.85)


def _whisker(canvas: Canvas, mark: Mark, piece: Piece, colour: str) -> None:
    _gradient(canvas, piece, [(mark.y - 1.0, mark.y + 1.0)], colour, 0.9)


_PIECES = {"bar": _bar, "span": _span, "ring": _whisker}


def _gradient(canvas: Canvas, piece: Piece, bands: list[tuple[float, float]], colour: str, alpha: float) -> None:
    begin, end = canvas.on_axis(piece.segment, piece.x0)[1], canvas.on_axis(piece.segment, piece.x1)[1]
    x: list[Any] = []
    y: list[Any] = []
    for top, bottom in bands:
        x += [begin, end, end, begin, begin, None]
        y += [top, top, bottom, bottom, top, None]
    canvas.trace(
        go.Scatter(
            x=x[:-1], y=y[:-1], mode="lines", line={"width": 0}, fill="toself", hoverinfo="skip", cliponaxis=False, name="doubt",
            fillgradient={"type": "horizontal", "colorscale": _fading(piece, colour, alpha)},
        ),
        piece.segment,
    )  # fmt: skip


def _fading(piece: Piece, colour: str, alpha: float) -> list[list[Any]]:
    clear, full = fade(colour, 0), fade(colour, alpha)
    return [[0, clear if piece.fade0 else full], [0.35, full], [0.65, full], [1, clear if piece.fade1 else full]]


def add_sign(canvas: Canvas, item: LegendItem, x: float, y: float) -> None:
    """The sign of a legend entry, centred ``x`` pixels right of and ``y`` above the plot's lower left corner."""
    palette = canvas.palette
    colour = type_colour(palette, item.type) if item.kind == "type" else palette.muted
    if item.kind == "force":
        hatched = item.glyph == "span"
        style = {"width": 7.0, "dash": "3px,3px"} if hatched else {"width": 2.0, "dash": "solid"}
        canvas.pixel_shape("line", "paper", 0, "paper", 0, (x - 9, y, x + 9, y), color=palette.types["treaty"], **style)  # type: ignore[arg-type]
    elif item.kind == "tie":
        canvas.pixel_shape("line", "paper", 0, "paper", 0, (x - 9, y, x + 9, y), color=palette.accent, width=1.5, dash="2px,2px")
    elif item.glyph == "bar":
        canvas.pixel_shape(
            "rect", "paper", 0, "paper", 0, (x - 9, y - _HALF, x + 9, y + _HALF), color=colour, width=0, fill=colour
        )
    elif item.glyph == "span":
        for step in range(9):
            alpha = 0.85 * min(1.0, (4.5 - abs(step - 4)) / 3)
            box = (x - 9 + 2 * step, y - _HALF, x - 7 + 2 * step, y + _HALF)
            canvas.pixel_shape("rect", "paper", 0, "paper", 0, box, color=_CLEAR, width=0, fill=fade(colour, alpha))
    else:
        _legend_dot(canvas, item, x, y, colour)


def _legend_dot(canvas: Canvas, item: LegendItem, x: float, y: float, colour: str) -> None:
    filled, width = item.status == "occurred" and item.glyph == "dot", 1.6
    radius = (RING_R if item.glyph == "ring" else DOT_R) - 0.8
    if item.glyph == "ring":
        canvas.pixel_shape("line", "paper", 0, "paper", 0, (x - 9, y, x + 9, y), color=fade(colour, 0.7), width=1.5)
    canvas.pixel_shape(
        "circle", "paper", 0, "paper", 0, (x - radius, y - radius, x + radius, y + radius), color=colour, width=0 if filled else width,
        fill=colour if filled else canvas.palette.paper, dash="2px,2px" if item.status == "possible" else "solid",
    )  # fmt: skip
    if item.status == "possible":
        canvas.words(
            "paper", 0, "paper", 0, "<b>?</b>", 10, shift_x=x, shift_y=y, anchor_x="center", anchor_y="middle", color=colour
        )
    if item.status == "cancelled":
        canvas.pixel_shape("line", "paper", 0, "paper", 0, (x - 10, y, x + 10, y), color=canvas.palette.ink, width=1.8)
