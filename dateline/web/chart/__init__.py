"""The chart of the timeline: a component of our own on plotly.js's basic bundle, a quarter of what Streamlit's chart loads.

`plotly-basic.min.js` is version 4.1.1 of the npm package ``plotly.js-basic-dist-min``, as it comes, under the licence beside it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import streamlit as st
from streamlit.components.v2 import component
from streamlit.components.v2.get_bidi_component_manager import get_bidi_component_manager
from streamlit.components.v2.manifest_scanner import ComponentConfig, ComponentManifest

HERE = Path(__file__).parent
BUNDLE = HERE / "plotly-basic.min.js"
_NAME = "dateline.chart"
SCRIPTS = f"_stcore/bidi-components/{_NAME}"  # where Streamlit serves what lies in this folder
_HTML = '<div class="dl-chart" role="img"></div>'
_MARKUP = "<>&"
_OPEN, _CLOSE = '<div class="dl-figure" hidden>', "</div>"


def packed(figure: Mapping[str, Any], alt: str, view: str = "") -> str:
    """A figure as plotly.js takes it and what a screen reader says of it, as HTML that shows nothing; no markup is left in it.

    ``view`` names what it is a figure of: `component.js` knows by it whether the page has caught up with the address.
    """
    told = json.dumps({"view": view, "figure": figure, "alt": alt}, ensure_ascii=False, separators=(",", ":"))
    for sign in _MARKUP:
        told = told.replace(sign, f"\\u{ord(sign):04x}")
    return f"{_OPEN}{told}{_CLOSE}"


def told_in(packed: str) -> str:
    """What the chart's script reads out of that."""
    return packed.removeprefix(_OPEN).removesuffix(_CLOSE)


def show_chart(drawn: str, key: str, on_choice: Callable[[list[str]], None]) -> None:
    """Show what `packed` gave; ``on_choice`` gets the ``customdata`` of a clicked point.

    The figure comes as HTML and not as the component's data: those Streamlit would hand over only once all that arrived
    with them is built and painted, and the component's script is loaded once more.
    """

    def chosen() -> None:
        on_choice(list(st.session_state[key]["chosen"] or []))

    st.html(drawn)
    _chart()(key=key, on_chosen_change=chosen)


def _chart() -> Callable[..., Any]:
    """The component. Its script is served as a file of this host: nothing else may be run on our pages."""
    serve_scripts()
    return component(_NAME, html=_HTML, js="component.js", isolate_styles=False)


def serve_scripts() -> None:
    """Have Streamlit serve what lies in this folder under `SCRIPTS`, where that is not done yet."""
    manager = get_bidi_component_manager()
    if manager.get_component_asset_root(_NAME) is None:
        package, name = _NAME.split(".")
        manager.register_from_manifest(ComponentManifest(package, "1", [ComponentConfig(name, HERE.name)]), HERE.parent)
