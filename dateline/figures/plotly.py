"""A layout as a Plotly figure. Drawing decides nothing: every place, word and status comes from the layout."""

from __future__ import annotations

import plotly.graph_objects as go

from dateline.figures.canvas import Canvas
from dateline.figures.hover import Hovers, escape, hover_texts, note_hover
from dateline.figures.inks import add_mark, add_sign, mark_colour
from dateline.figures.measure import LABEL_PX
from dateline.figures.parts import Box, Label, Layout, Line, Mark, Run, Theme
from dateline.figures.theme import PALETTES, Palette, template
from dateline.frame import Frames

_HIT_STEP = 14.0
_HIT_SIZE = 14.0


def draw(layout: Layout, frames: Frames, theme: Theme | None = None) -> go.Figure:
    """The figure of a layout; ``customdata[0]`` of every mark is its event id, that of a "+n more" is "".

    Height is fixed, width follows the page; it was packed for ``layout.width`` and only spreads when wider.
    """
    theme = theme or layout.options.theme
    canvas = Canvas(layout, PALETTES[theme])
    hovers = hover_texts(layout, frames)
    _rules(canvas)
    _headings(canvas)
    for force in layout.forces:
        canvas.in_force(force)
    for tie in layout.ties:
        canvas.tie(tie)
    for mark in layout.marks:
        add_mark(canvas, mark)
    _as_of(canvas)
    for label in layout.labels:
        _label(canvas, label)
    _notes(canvas)
    _legend(canvas)
    _chosen(canvas)
    _hit_traces(canvas, hovers, frames)
    return canvas.figure(template(theme))


def _rules(canvas: Canvas) -> None:
    """Thin rules between lanes, lane names in the gutter, and the breaks between segments."""
    layout, palette = canvas.layout, canvas.palette
    for n, lane in enumerate(layout.lanes):
        if n:
            canvas.rule(lane.y0, palette.rule)
        if lane.name:
            words = "<br>".join(escape(line) for line in lane.lines)
            canvas.gutter_words(lane.y0 + 9, f"<b>{words}</b>", 13, palette.ink)
    if layout.lanes:
        canvas.rule(layout.bottom, palette.ink)
    for before, after in zip(layout.segments, layout.segments[1:], strict=False):
        canvas.axis_break((before.x1 + after.x0) / 2)


def _headings(canvas: Canvas) -> None:
    """Each segment's stretch of time and the name of its scale, above its ticks."""
    for k, segment in enumerate(canvas.layout.segments):
        scale = f'<span style="color:{canvas.palette.muted}">in {segment.scale}</span>'
        join = "<br>" if segment.tall else "  "
        canvas.words(
            f"x{k + 1} domain", 0, "paper", 1, f"<b>{escape(segment.title)}</b>{join}{scale}", 12, shift_y=27, anchor_y="bottom"
        )


def _as_of(canvas: Canvas) -> None:
    line = canvas.layout.asof
    if line is None:
        return
    palette = canvas.palette
    ref, at = canvas.on_axis(line.segment, line.x)
    rise = canvas.layout.top - line.box.y1 + 15
    canvas.shape("line", ref, at, at, "paper", 0, 1, color=palette.asof, width=1.4, rise=rise)
    forward = line.box.x0 > line.x
    canvas.words(
        ref, at, "paper", 1, f"<b>{escape(line.text)}</b>", 12, shift_x=5 if forward else -5, color=palette.asof,
        shift_y=canvas.layout.top - line.box.y1 + 1, anchor_x="left" if forward else "right", anchor_y="bottom",
    )  # fmt: skip


def label_html(lines: tuple[Line, ...], palette: Palette) -> str:
    """Label lines as Plotly's markup; the words are escaped."""
    return "<br>".join(" ".join(_run_html(run, palette) for run in line) for line in lines)


def _run_html(run: Run, palette: Palette) -> str:
    words = escape(run.text)
    if run.style == "date":
        return f"<b>{words}</b>"
    if run.style == "badge":
        return f'<b><span style="color:{palette.accent}">{words}</span></b>'
    return f'<span style="color:{palette.muted}">{words}</span>' if run.style in ("status", "cite") else words


def _label(canvas: Canvas, label: Label) -> None:
    words = label_html(label.lines, canvas.palette)
    _beside(
        canvas, label.segment, label.anchor, label.shift, label.side in ("right", "below"), label.box, words, canvas.palette.ink
    )


def _notes(canvas: Canvas) -> None:
    for note in canvas.layout.notes:
        words = f"<b>{note.text}</b>"
        _beside(canvas, note.segment, note.anchor, note.shift, note.side == "right", note.box, words, canvas.palette.muted)


def _beside(canvas: Canvas, segment: int, anchor: float, shift: float, forward: bool, box: Box, words: str, color: str) -> None:
    """Words at an anchor; one that lies outside its axis is moved in, as Plotly leaves out what it cannot anchor."""
    if segment >= 0:
        part = canvas.layout.segments[segment]
        inside = min(max(anchor, part.x0 + 0.5), part.x1 - 0.5)
        anchor, shift = inside, shift + anchor - inside
    ref, at = canvas.on_axis(segment, anchor)
    canvas.words(
        ref, at, canvas.y_ref(segment), (box.y0 + box.y1) / 2, words, LABEL_PX, shift_x=shift,
        anchor_x="left" if forward else "right", anchor_y="middle", color=color,
    )  # fmt: skip


def _legend(canvas: Canvas) -> None:
    for item in canvas.layout.legend:
        x, y = item.box.x0 - canvas.layout.gutter, canvas.layout.bottom - (item.box.y0 + item.box.y1) / 2
        add_sign(canvas, item, x + 9, y)
        canvas.words(
            "paper",
            0,
            "paper",
            0,
            escape(item.text),
            12,
            shift_x=x + 26,
            shift_y=y,
            anchor_y="middle",
            color=canvas.palette.muted,
        )


def _chosen(canvas: Canvas) -> None:
    """A ring around the event that the viewer chose."""
    for mark in canvas.layout.marks:
        if mark.event_id == canvas.layout.options.chosen and mark.role == "event":
            ref, at = canvas.on_axis(mark.segment, mark.x)
            canvas.circle(ref, at, canvas.y_ref(mark.segment), mark.y, 11, canvas.palette.accent, 2)


def _hit_traces(canvas: Canvas, hovers: Hovers, frames: Frames) -> None:
    """One trace a segment that takes hovers and clicks: the dots themselves, and unseen points along bars and spans."""
    layout = canvas.layout
    for k in sorted({m.segment for m in layout.marks} | {p.segment for m in layout.marks for p in m.pieces}):
        points = [(m, x) for m in layout.marks for x in _hit_points(m, k)]
        rows = [(canvas.on_axis(k, x)[1], m.y, m.event_id, hovers.of(m.event_id)) for m, x in points]
        for note in layout.notes:
            if note.segment == k:
                at = canvas.on_axis(k, note.anchor)[1]
                rows.append((at, (note.box.y0 + note.box.y1) / 2, "", note_hover(layout, note.event_ids, frames)))
        canvas.trace(
            go.Scatter(
                x=[r[0] for r in rows], y=[r[1] for r in rows], customdata=[[r[2]] for r in rows], hovertext=[r[3] for r in rows],
                mode="markers", hoverinfo="text", name="events", cliponaxis=False,
                marker={"size": _HIT_SIZE, "color": "rgba(0,0,0,0)", "line": {"width": 0}},
                hoverlabel={"bordercolor": [mark_colour(canvas, m) for m, _ in points] + [canvas.palette.rule] * (len(rows) - len(points))},
                selected={"marker": {"opacity": 1}}, unselected={"marker": {"opacity": 1}},
            ),
            k,
        )  # fmt: skip


def _hit_points(mark: Mark, segment: int) -> list[float]:
    points = [mark.x] if mark.segment == segment else []
    for piece in mark.pieces:
        if piece.segment == segment and piece.x1 - piece.x0 > 2 * _HIT_STEP:
            count = int((piece.x1 - piece.x0) / _HIT_STEP)
            points += [piece.x0 + (piece.x1 - piece.x0) * (n + 0.5) / count for n in range(count)]
    return points
