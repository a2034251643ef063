"""A layout as a Plotly figure. Drawing decides nothing: every place, word and status comes from the layout."""

from __future__ import annotations

import itertools
from typing import Any

import plotly.graph_objects as go

from dateline.figures.canvas import CLEAR, ORIGIN, At, Canvas, Pen
from dateline.figures.hover import bin_hover, escape, hover_texts, note_hover, shown_part
from dateline.figures.inks import add_bins, add_force, add_mark, add_sign, add_tie, mark_colour
from dateline.figures.measure import LABEL_PX
from dateline.figures.parts import Box, Label, Layout, Line, Mark, Run, Theme
from dateline.figures.theme import PALETTES, Palette, template_told
from dateline.figures.wording import runs_leftward
from dateline.frame import Frames

_SMALL_PX = 12
_LANE_PX = 13
_TICK_RISE = 7.0
_ISOLATE, _END_ISOLATE = "\u2068", "\u2069"
_HIT_STEP = 14.0
_HIT_SIZE = 14.0
_BIN_HIT = 26.0
_UNSEEN = {"size": _HIT_SIZE, "color": CLEAR, "line": {"width": 0}}


def draw(layout: Layout, frames: Frames, theme: Theme | None = None) -> go.Figure:
    """The figure of a layout, for Plotly's own tools: `drawing`, not checked here; the tests check it."""
    return go.Figure(drawing(layout, frames, theme), _validate=False)


def drawing(layout: Layout, frames: Frames, theme: Theme | None = None) -> dict[str, Any]:
    """The figure of a layout as plotly.js takes it; ``customdata[0]`` of every mark is its event id, "" of a "+n more".

    Height is fixed, width follows the page: the picture was packed for ``layout.width`` and only spreads when wider.
    """
    theme = theme or layout.options.theme
    canvas = Canvas(layout, PALETTES[theme])
    frames = shown_part(layout, frames)
    paint(canvas)
    _chosen(canvas)
    _hit_traces(canvas, frames)
    return canvas.figure(template_told(theme))


def paint(canvas: Canvas) -> None:
    """Everything that is to be seen, from the ground up; what belongs to an event is drawn within `Canvas.about`."""
    layout = canvas.layout
    _rules(canvas)
    _headings(canvas)
    add_bins(canvas)
    for force in layout.forces:
        with canvas.about(force.event_id):
            add_force(canvas, force)
    for tie in layout.ties:
        with canvas.about(tie.event_id):
            add_tie(canvas, tie)
    for mark in layout.marks:
        with canvas.about(mark.event_id):
            add_mark(canvas, mark)
    _as_of(canvas)
    for label in layout.labels:
        with canvas.about(label.event_id):
            _label(canvas, label)
    _notes(canvas)
    _legend(canvas)


def _rules(canvas: Canvas) -> None:
    """Thin rules between lanes, lane names in the gutter, and the breaks between segments."""
    layout, palette = canvas.layout, canvas.palette
    for n, lane in enumerate(layout.lanes):
        if n:
            _rule(canvas, lane.y0, palette.rule)
        if lane.name:
            words = "<br>".join(escape(line) for line in lane.lines)
            at = At("paper", 0, "paper", canvas.paper_y(lane.y0 + 7))
            canvas.words(at, f"<b>{words}</b>", _LANE_PX, palette.ink, (-layout.gutter, 0), "left top")
    if layout.lanes:
        _rule(canvas, layout.bottom, palette.ink)
    for before, after in itertools.pairwise(layout.segments):
        _axis_break(canvas, (before.x1 + after.x0) / 2)


def _rule(canvas: Canvas, y: float, color: str) -> None:
    """A hairline across plot, gutter and right margin."""
    height = canvas.paper_y(y)
    left, right = At("paper", 0, "paper", height), At("paper", 1, "paper", height)
    canvas.shape("line", left, right, Pen(color))
    canvas.stamp("line", left, (-canvas.layout.gutter, 0, 0, 0), Pen(color))
    canvas.stamp("line", right, (0, 0, canvas.layout.right, 0), Pen(color))


def _axis_break(canvas: Canvas, x: float) -> None:
    """Two slanted strokes on the axis, and a broken hairline down through the lanes."""
    top = canvas.on_paper(x, canvas.layout.top)
    canvas.shape("line", canvas.on_paper(x, canvas.floor), top, Pen(canvas.palette.rule, dash="2px,4px"))
    for shift in (-3, 3):
        canvas.stamp("line", top, (shift - 3, -6, shift + 3, 6), Pen(canvas.palette.ink, 1.2))


def _headings(canvas: Canvas) -> None:
    """Each segment's stretch of time and the name of its scale, above its ticks."""
    for k, segment in enumerate(canvas.layout.segments):
        scale = f'<span style="color:{canvas.palette.muted}">in {segment.scale}</span>'
        at = At(f"x{k + 1 if k else ''} domain", 0, "paper", 1)
        words = f"<b>{escape(segment.title)}</b>{'<br>' if segment.tall else '  '}{scale}"
        canvas.words(at, words, _SMALL_PX, canvas.palette.ink, (0, 27), "left bottom")
        for tick in (tick for tick in segment.ticks if tick.shift):
            foot = canvas.at(k, tick.x, canvas.layout.top)
            canvas.words(foot, escape(tick.text), _SMALL_PX, canvas.palette.muted, (tick.shift, _TICK_RISE), "center bottom")


def _as_of(canvas: Canvas) -> None:
    line, layout = canvas.layout.asof, canvas.layout
    if line is None:
        return
    point, words = canvas.at(line.segment, line.x, 0), f"<b>{escape(line.text)}</b>"
    rise = 6 if line.below else layout.top - line.box.y0 - 3
    foot = At(point.xref, point.x, "paper", canvas.paper_y(canvas.floor))
    head = At(point.xref, point.x, "paper", canvas.paper_y(layout.top - rise))
    canvas.shape("line", foot, head, Pen(canvas.palette.asof, 1.4, role="asof"))
    forward = line.box.x0 > line.x
    side = f"{'left' if forward else 'right'} {'bottom' if line.below else 'top'}"
    canvas.words(foot if line.below else head, words, _SMALL_PX, canvas.palette.asof, (5 if forward else -5, 0), side)


def label_html(lines: tuple[Line, ...], palette: Palette) -> str:
    """Label lines as Plotly's markup; the words are escaped."""
    return "<br>".join(" ".join(_run_html(run, palette) for run in line) for line in lines)


def _run_html(run: Run, palette: Palette) -> str:
    words = escape(run.text)
    if runs_leftward(run.text):
        words = f"{_ISOLATE}{words}{_END_ISOLATE}"  # else the source numbers behind it would stand before it
    if run.style == "date":
        return f"<b>{words}</b>"
    if run.style == "badge":
        return f'<b><span style="color:{palette.accent}">{words}</span></b>'
    return f'<span style="color:{palette.muted}">{words}</span>' if run.style in ("status", "cite") else words


def _label(canvas: Canvas, label: Label) -> None:
    words = label_html(label.lines, canvas.palette)
    forward = label.side in ("right", "below")
    _beside(canvas, label.segment, label.anchor, label.shift, forward, label.box, words, canvas.palette.ink, "label")


def _notes(canvas: Canvas) -> None:
    for note in canvas.layout.notes:
        words = f"<b>{note.text}</b>"
        _beside(canvas, note.segment, note.anchor, note.shift, note.side != "left", note.box, words, canvas.palette.muted, "note")


def _beside(
    canvas: Canvas, segment: int, anchor: float, shift: float, forward: bool, box: Box, words: str, color: str, role: str
) -> None:
    """Words held at an anchor by a fixed number of pixels."""
    at = canvas.at(segment, anchor, (box.y0 + box.y1) / 2)
    canvas.words(at, words, LABEL_PX, color, (shift, 0), f"{'left' if forward else 'right'} middle", role)


def _legend(canvas: Canvas) -> None:
    for item in canvas.layout.legend:
        x, y = item.box.x0 - canvas.layout.gutter, canvas.layout.bottom - (item.box.y0 + item.box.y1) / 2
        add_sign(canvas, item, x + 9, y)
        canvas.words(ORIGIN, escape(item.text), _SMALL_PX, canvas.palette.muted, (x + 26, y))


def _chosen(canvas: Canvas) -> None:
    """A ring around the event that the viewer chose."""
    for mark in canvas.layout.marks:
        if mark.event_id == canvas.layout.options.chosen and mark.role == "event":
            canvas.circle(canvas.at(mark.segment, mark.x, mark.y), 11, Pen(canvas.palette.accent, 2))


def _hit_traces(canvas: Canvas, frames: Frames) -> None:
    """One trace a segment that takes hovers and clicks: unseen points on dots, and along bars and spans."""
    hovers = hover_texts(canvas.layout, frames)
    _hit_bins(canvas)
    marks, notes = canvas.layout.marks, canvas.layout.notes
    events = {row.event_id: row for row in frames.event_rows}
    for k in sorted({m.segment for m in marks} | {p.segment for m in marks for p in m.pieces}):
        hits = [
            (canvas.at(k, x, m.y), m.event_id, hovers[m.event_id], mark_colour(canvas, m)) for m in marks for x in _hits(m, k)
        ]
        for note in (n for n in notes if n.segment == k):
            at = canvas.at(k, note.anchor, (note.box.y0 + note.box.y1) / 2)
            hits.append((at, "", note_hover(note.event_ids, events), canvas.palette.rule))
        canvas.trace(_hit_trace(hits), k)


def _hit_bins(canvas: Canvas) -> None:
    """What takes hovers and clicks on the bars: ``customdata`` is "", the days, and the key of the lane."""
    for k in sorted({b.segment for b in canvas.layout.bins}):
        bins = [b for b in canvas.layout.bins if b.segment == k]
        places = [canvas.at(k, (b.box.x0 + b.box.x1) / 2, (b.haze + b.box.y1) / 2 - 4) for b in bins]
        names = [canvas.layout.lanes[b.lane] for b in bins]
        hits = [(at, "", bin_hover(b, lane.name), canvas.palette.rule) for at, b, lane in zip(places, bins, names, strict=True)]
        trace = _hit_trace(hits)
        told = [["", f"{b.first}/{b.last}", lane.key] for b, lane in zip(bins, names, strict=True)]
        canvas.trace(trace | {"customdata": told, "marker": _UNSEEN | {"size": _BIN_HIT, "symbol": "square"}, "name": "bins"}, k)


def _hit_trace(hits: list[tuple[At, str, str, str]]) -> dict[str, Any]:
    seen = {"marker": {"opacity": 1}}
    return {
        "x": [at.x for at, *_ in hits],
        "y": [at.y for at, *_ in hits],
        "customdata": [[event_id] for _, event_id, _, _ in hits],
        "hovertext": [text for _, _, text, _ in hits],
        "hoverlabel": {"bordercolor": [colour for *_, colour in hits]},
        "marker": _UNSEEN,
        "mode": "markers", "hoverinfo": "text", "name": "events", "cliponaxis": False, "selected": seen, "unselected": seen,
    }  # fmt: skip


def _hits(mark: Mark, segment: int) -> list[float]:
    points = [mark.x] if mark.segment == segment else []
    for piece in mark.pieces:
        if piece.segment == segment and piece.x1 - piece.x0 > 2 * _HIT_STEP:
            count = int((piece.x1 - piece.x0) / _HIT_STEP)
            points += [piece.x0 + (piece.x1 - piece.x0) * (n + 0.5) / count for n in range(count)]
    return points
