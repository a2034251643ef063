"""A layout as a Plotly figure. Drawing decides nothing: every place, word and status comes from the layout."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import Any

import plotly.graph_objects as go

from dateline.figures.canvas import ORIGIN, Canvas
from dateline.figures.hover import bin_hover, hover_texts, note_hover, shown_part
from dateline.figures.inks import add_bins, add_force, add_point, add_sign, add_stretch, add_tie, mark_colour
from dateline.figures.lettering import At, Lines, Span, annotation, joined, lines_of
from dateline.figures.measure import LABEL_PX
from dateline.figures.parts import Box, Label, Layout, Line, Mark, Run, Theme
from dateline.figures.strokes import Pen, faded, shape
from dateline.figures.theme import PALETTES, Palette, template_told
from dateline.figures.wording import plain_words, runs_leftward
from dateline.frame import Frames

_SMALL_PX = 12
_LANE_PX = 13
_TICK_RISE = 7.0
_ISOLATE, _END_ISOLATE = "\u2068", "\u2069"
_HIT_STEP = 14.0


def draw(layout: Layout, frames: Frames, theme: Theme | None = None) -> go.Figure:
    """The figure of a layout, for Plotly's own tools: not checked here; the tests check it."""
    canvas, told = _drawn(layout, frames, theme)
    fading = [faded(stroke) for stroke in canvas.strokes if stroke.pen.stops]
    shapes = [shape(stroke) for stroke in canvas.strokes if not stroke.pen.stops]
    over = {"shapes": shapes, "annotations": [annotation(letters) for letters in canvas.letters]}
    return go.Figure({"data": [*fading, *told["data"]], "layout": told["layout"] | over}, _validate=False)


def drawing(layout: Layout, frames: Frames, theme: Theme | None = None) -> dict[str, Any]:
    """The figure of a layout as plotly.js takes it; ``customdata[0]`` of every mark is its event id, "" of a "+n more".

    Height is fixed, width follows the page: the picture was packed for ``layout.width`` and only spreads when wider. Its
    ``marks`` and ``words`` are no business of Plotly's, see `strokes` and `lettering`.
    """
    return _drawn(layout, frames, theme)[1]


def _drawn(layout: Layout, frames: Frames, theme: Theme | None) -> tuple[Canvas, dict[str, Any]]:
    theme = theme or layout.options.theme
    canvas = Canvas(layout, PALETTES[theme])
    frames = shown_part(layout, frames)
    _grid(canvas)
    paint(canvas)
    _chosen(canvas)
    _hit_traces(canvas, frames)
    return canvas, canvas.figure(template_told(theme))


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
    for draw_part in (add_stretch, add_point):  # else a long mark would hide the short ones of its row
        for mark in layout.marks:
            with canvas.about(mark.event_id):
                draw_part(canvas, mark)
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
            at = At("paper", 0, "paper", canvas.paper_y(lane.y0 + lane.pad + 1))
            canvas.words(at, lines_of(lane.lines, palette.ink, bold=True), _LANE_PX, (-layout.gutter, 0), "left top")
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


def _grid(canvas: Canvas) -> None:
    """A line under every tick, up to the axis."""
    pen = Pen(canvas.palette.grid)
    for k, segment in enumerate(canvas.layout.segments):
        for tick in segment.ticks:
            canvas.shape("line", canvas.at(k, tick.x, canvas.floor), canvas.at(k, tick.x, canvas.layout.top), pen)


def _headings(canvas: Canvas) -> None:
    """Each segment's stretch of time and the name of its scale, above the words of its ticks: Plotly measures what it writes."""
    palette = canvas.palette
    for k, segment in enumerate(canvas.layout.segments):
        at = At(f"x{k + 1 if k else ''} domain", 0, "paper", 1)
        title = Span(plain_words(segment.title), True, palette.ink)
        scale = Span(f"in {segment.scale}", False, palette.muted)
        lines = ((title,), (scale,)) if segment.tall else ((title, Span("\u00a0\u00a0", False, palette.muted), scale),)
        canvas.words(at, tuple(map(joined, lines)), _SMALL_PX, (0, 27), "left bottom")
        for tick in segment.ticks:
            foot = canvas.at(k, tick.x, canvas.layout.top)
            canvas.words(foot, lines_of(tick.text, palette.muted), _SMALL_PX, (tick.shift, _TICK_RISE), "center bottom")


def _as_of(canvas: Canvas) -> None:
    line, layout = canvas.layout.asof, canvas.layout
    if line is None:
        return
    point, words = canvas.at(line.segment, line.x, 0), lines_of(line.text, canvas.palette.asof, bold=True)
    rise = 6 if line.below else layout.top - line.box.y0 - 3
    foot, head = (replace(point, yref="paper", y=canvas.paper_y(y)) for y in (canvas.floor, layout.top - rise))
    canvas.shape("line", foot, head, Pen(canvas.palette.asof, 1.4, role="asof"))
    forward = line.box.x0 > line.x
    side = f"{'left' if forward else 'right'} {'bottom' if line.below else 'top'}"
    canvas.words(foot if line.below else head, words, _SMALL_PX, (5 if forward else -5, 0), side)


def _label_line(line: Line, palette: Palette) -> tuple[Span, ...]:
    """A line of a label, a space between its runs."""
    space = Span(" ", False, palette.ink)
    return joined([span for run in line for span in (space, _inked(run, palette))][1:])


def _inked(run: Run, palette: Palette) -> Span:
    words = plain_words(run.text)
    if runs_leftward(run.text):
        words = f"{_ISOLATE}{words}{_END_ISOLATE}"  # else the source numbers behind it would stand before it
    colour = {"badge": palette.accent, "status": palette.muted, "cite": palette.muted}.get(run.style, palette.ink)
    return Span(words, run.style in ("date", "badge"), colour)


def _label(canvas: Canvas, label: Label) -> None:
    lines = tuple(_label_line(line, canvas.palette) for line in label.lines)
    forward = label.side in ("right", "below")
    _beside(canvas, label.segment, label.anchor, label.shift, forward, label.box, lines, "label")


def _notes(canvas: Canvas) -> None:
    for note in canvas.layout.notes:
        lines = lines_of(note.text, canvas.palette.muted, bold=True)
        _beside(canvas, note.segment, note.anchor, note.shift, note.side != "left", note.box, lines, "note")


def _beside(canvas: Canvas, segment: int, anchor: float, shift: float, forward: bool, box: Box, lines: Lines, role: str) -> None:
    """Words held at an anchor by a fixed number of pixels."""
    at = canvas.at(segment, anchor, (box.y0 + box.y1) / 2)
    canvas.words(at, lines, LABEL_PX, (shift, 0), f"{'left' if forward else 'right'} middle", role)


def _legend(canvas: Canvas) -> None:
    for item in canvas.layout.legend:
        x, y = item.box.x0 - canvas.layout.gutter, canvas.layout.bottom - (item.box.y0 + item.box.y1) / 2
        add_sign(canvas, item, x + 9, y)
        canvas.words(ORIGIN, lines_of(item.text, canvas.palette.muted), _SMALL_PX, (x + 26, y))


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
    events, statuses = {row.event_id: row for row in frames.event_rows}, {m.event_id: m.status for m in marks}
    for k in sorted({m.segment for m in marks} | {p.segment for m in marks for p in m.pieces}):
        hits = [
            (canvas.at(k, x, m.y), m.event_id, hovers[m.event_id], mark_colour(canvas, m)) for m in marks for x in _hits(m, k)
        ]
        for note in (n for n in notes if n.segment == k):
            at = canvas.at(k, note.anchor, (note.box.y0 + note.box.y1) / 2)
            hits.append((at, "", note_hover(note.event_ids, events, statuses), canvas.palette.rule))
        canvas.trace(_hit_trace(hits), k)


def _hit_bins(canvas: Canvas) -> None:
    """What takes hovers and clicks on the bars: ``customdata`` is "", the days, and the key of the lane."""
    for k in sorted({b.segment for b in canvas.layout.bins}):
        bins = [b for b in canvas.layout.bins if b.segment == k]
        places = [canvas.at(k, (b.box.x0 + b.box.x1) / 2, (b.haze + b.box.y1) / 2 - 4) for b in bins]
        names = [canvas.layout.lanes[b.lane] for b in bins]
        hits = [(at, "", bin_hover(b, lane.name), canvas.palette.rule) for at, b, lane in zip(places, bins, names, strict=True)]
        told = [["", f"{b.first}/{b.last}", lane.key] for b, lane in zip(bins, names, strict=True)]
        canvas.trace(_hit_trace(hits) | {"customdata": told, "name": "bins"}, k)


def _hit_trace(hits: list[tuple[At, str, str, str]]) -> dict[str, Any]:
    return {
        "x": [at.x for at, *_ in hits],
        "y": [at.y for at, *_ in hits],
        "customdata": [[event_id] for _, event_id, _, _ in hits],
        "hovertext": [text for _, _, text, _ in hits],
        "hoverlabel": {"bordercolor": [colour for *_, colour in hits]},
        "mode": "none", "hoverinfo": "text", "name": "events",
    }  # fmt: skip


def _hits(mark: Mark, segment: int) -> list[float]:
    points = [mark.x] if mark.segment == segment else []
    for piece in mark.pieces:
        if piece.segment == segment and piece.x1 - piece.x0 > 2 * _HIT_STEP:
            count = int((piece.x1 - piece.x0) / _HIT_STEP)
            points += [piece.x0 + (piece.x1 - piece.x0) * (n + 0.5) / count for n in range(count)]
    return points
