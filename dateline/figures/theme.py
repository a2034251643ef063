"""Colours, type and Plotly templates of our own, so that a picture looks the same on the page, in an export and in print.

Marks take the hues of Okabe and Ito, which the colour-blind tell apart; on paper the pale ones are darkened, on the dark
ground the deep ones are lightened, until each stands out at 3:1 or more. Text stands out at 4.5:1 or more.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import Any

import plotly.graph_objects as go

from dateline.figures.fonts import FAMILY as FONT_FAMILY
from dateline.figures.fonts import FONT_FILES
from dateline.figures.parts import Theme

__all__ = ["FONT_FAMILY", "FONT_FILES", "FONT_STACK", "PALETTES", "Palette", "contrast", "fade", "mix", "template", "type_colour"]

_OTHER_SCRIPTS = "'Dateline Hangul', 'Dateline Hanzi', 'Dateline Arabic', 'Dateline Hebrew'"
FONT_STACK = f"'{FONT_FAMILY}', {_OTHER_SCRIPTS}, 'Noto Sans CJK KR', 'Noto Sans', 'Helvetica Neue', Arial, sans-serif"


@dataclass(frozen=True, slots=True)
class Palette:
    """``ink`` is for words, ``muted`` for lesser words, ``rule``/``grid`` for lines, ``accent`` for the disputed or chosen."""

    paper: str
    ink: str
    muted: str
    rule: str
    grid: str
    accent: str
    asof: str
    panel: str
    types: dict[str, str]


_OKABE_ITO_ON_PAPER = {
    "treaty": "#0072B2", "agreement": "#2E8BC0", "summit": "#D55E00", "visit": "#B5548F", "talks": "#00845F",
    "statement": "#6B6F76", "relations": "#B57B00", "sanction": "#8F7A00", "military": "#22262B", "other": "#7D8087",
}  # fmt: skip
_OKABE_ITO_ON_DARK = {
    "treaty": "#4BA3E0", "agreement": "#56B4E9", "summit": "#F0803C", "visit": "#DE94BE", "talks": "#2FBF95",
    "statement": "#A9AEB5", "relations": "#E69F00", "sanction": "#D9CD43", "military": "#E8E6E1", "other": "#8D939B",
}  # fmt: skip
PALETTES: dict[Theme, Palette] = {
    "light": Palette(
        "#FFFFFF", "#16191D", "#595F67", "#C9CCD0", "#ECEDEF", "#B3261E", "#16191D", "#F6F6F4", _OKABE_ITO_ON_PAPER
    ),
    "dark": Palette(
        "#14171C", "#ECEAE6", "#A6ACB4", "#3B4149", "#23282E", "#FF8A7A", "#ECEAE6", "#1D2126", _OKABE_ITO_ON_DARK
    ),
    "print": Palette(
        "#FFFFFF", "#000000", "#4A4A4A", "#9A9A9A", "#E4E4E4", "#8C1D18", "#000000", "#FFFFFF", _OKABE_ITO_ON_PAPER
    ),
}  # fmt: skip


def type_colour(palette: Palette, kind: str) -> str:
    """The colour of an event type; an unknown type looks like "other"."""
    return palette.types.get(kind, palette.types["other"])


def fade(colour: str, alpha: float) -> str:
    """A hex colour as CSS rgba.

    >>> fade("#0072B2", 0.5)
    'rgba(0,114,178,0.5)'
    """
    red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return f"rgba({red},{green},{blue},{alpha:g})"


def mix(colour: str, ground: str, share: float) -> str:
    """``share`` of a hex colour on a ground, as hex."""
    pairs = ((int(colour[i : i + 2], 16), int(ground[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02X}" for a, b in pairs)


def contrast(one: str, other: str) -> float:
    """WCAG contrast ratio of two hex colours.

    >>> round(contrast("#000000", "#FFFFFF"))
    21
    """
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def template(theme: Theme) -> go.layout.Template:
    """The Plotly template of a theme: type, paper, hover, quiet axes."""
    palette = PALETTES[theme]
    axis = {
        "showgrid": False, "zeroline": False, "showline": True,
        "linecolor": palette.ink, "linewidth": 1, "ticks": "outside", "ticklen": 5, "tickcolor": palette.ink,
        "showticklabels": False,
    }  # fmt: skip
    return go.layout.Template(
        layout={
            "font": {"family": FONT_STACK, "size": 13, "color": palette.ink},
            "paper_bgcolor": palette.paper, "plot_bgcolor": palette.paper, "colorway": list(palette.types.values()),
            "hoverlabel": {
                "bgcolor": palette.panel, "bordercolor": palette.rule, "align": "left",
                "font": {"family": FONT_STACK, "size": 13, "color": palette.ink},
            },
            "xaxis": axis,
            "yaxis": {"visible": False, "fixedrange": True},
            "showlegend": False, "hovermode": "closest",
        }
    )  # fmt: skip


@functools.cache
def template_told(theme: Theme) -> dict[str, Any]:
    """The same as plotly.js takes it; not to be changed."""
    told: dict[str, Any] = template(theme).to_plotly_json()
    return told
