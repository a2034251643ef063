"""The picture of a view: layout and drawing of the figures, and their sources and list as HTML."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from dateline.frame import Frames
from dateline.web.view import View


@dataclass(frozen=True)
class Picture:
    """A drawn view: the figure, its description for screen readers, the numbered sources and the list of events."""

    figure: Any
    alt: str
    sources_html: str
    agenda_html: str


def event_of(point: Any) -> str:
    """The event of a clicked point; "" where it stands for none."""
    data = point.get("customdata")
    return str(data[0]) if data else ""


def draw_picture(frames: Frames, view: View) -> Picture:
    import plotly.graph_objects as go

    e = frames.events
    fig = go.Figure(
        go.Scatter(
            x=e["first"],
            y=e["type"],
            mode="markers+text",
            text=e["title"].str[:30],
            textposition="middle right",
            customdata=[[i] for i in e["event_id"]],
        )
    )
    fig.update_layout(height=480, margin=dict(l=0, r=0, t=0, b=0))
    return Picture(fig, "a chart", "<p>sources</p>", "<p>agenda</p>")
