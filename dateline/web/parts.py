"""The parts of a page that are drawn anew by themselves: a filter redraws what it changes and leaves the rest as it stands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace
from typing import Any

import streamlit as st

from dateline.web import state
from dateline.web.guard import guarded
from dateline.web.view import View

BODY, HEAD, CLEAR, MORE = "body", "head", "clear", "more"
ALONE = ("type", "actor", "status", "from_", "to", "q")  # fields of the view with a control in the row; the others share MORE


def show_part(name: str, draw: Callable[[], None]) -> None:
    """Draw a part of the page under a name that `change` knows; whatever goes wrong in it is said in its place.

    ``draw`` is called again whenever the part is drawn anew: it has to ask for the view itself.
    """
    st.fragment(_drawn, key=name)(draw)


def _drawn(draw: Callable[[], None]) -> None:
    with guarded():
        draw()


def change(**changed: Any) -> None:
    """Change single fields of the view in the URL and draw anew what follows from it.

    Only for callbacks on a page that has these parts.
    """
    old = state.view()
    new = replace(old, **changed)
    state.write(new)
    st.rerun(parts_of(old, new))


def parts_of(old: View, new: View) -> list[str]:
    """What has to be drawn anew, the picture first: what the page shows, and the controls of what is chosen otherwise."""
    changed = [field.name for field in fields(View) if getattr(old, field.name) != getattr(new, field.name)]
    controls = dict.fromkeys(name if name in ALONE else MORE for name in changed)
    return [BODY, HEAD, *controls, *([CLEAR] if old.narrows != new.narrows else [])]
