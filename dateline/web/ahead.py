"""What is done before anyone asks for it: first what the first reader waits for, then, out of his way, what comes later."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from importlib import import_module

from PIL import Image
from streamlit import env_util

from dateline.web.first import THEMES, first_view
from dateline.web.loading import DataFolderError, load_collection, look_through, set_aside
from dateline.web.picture import drawer

LOG = logging.getLogger("dateline.web")
_PAUSE = 2.0  # seconds
_LATER = ("dateline.web.about", "dateline.web.articles", "dateline.web.compare", "dateline.web.slides", "dateline.web.table")


def get_ready() -> None:
    """Begin; returns at once. Whoever asks meanwhile for what is being made waits for just that."""
    threading.Thread(target=_get_ready, daemon=True).start()


def _get_ready() -> None:
    for step in _STEPS:
        try:
            step()
        except DataFolderError:  # whoever asks is told so
            return
        except Exception:
            LOG.exception("What readers will ask for could not be made ready")


def _let_pass() -> None:
    """Leave the processor to a reader who came at once."""
    time.sleep(_PAUSE)


def _meet_streamlit() -> None:
    """What Streamlit does once, at its first page: load Pillow's formats for the icon, and look at all modules' paths."""
    Image.preinit()
    env_util.is_repl()


def _draw() -> None:
    """The whole timeline, which most ask for first, in both themes."""
    for theme in THEMES:
        first_view({}, theme)


def _start_drawing() -> None:
    drawer().start()


def _load_pages() -> None:
    for name in _LATER:
        import_module(name)


_STEPS: tuple[Callable[[], object], ...] = (
    load_collection, _meet_streamlit, _let_pass, set_aside, _draw, _start_drawing, look_through, _load_pages,
)  # fmt: skip
