"""The pages' vocabulary: what a script in ``pages/`` calls."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dateline.web.about import show_about
    from dateline.web.articles import show_articles
    from dateline.web.compare import show_comparison
    from dateline.web.shell import show_page
    from dateline.web.slides import show_slides
    from dateline.web.table import show_table
    from dateline.web.timeline import show_events

_HOMES = {
    "show_about": "about", "show_articles": "articles", "show_comparison": "compare", "show_events": "timeline",
    "show_page": "shell", "show_slides": "slides", "show_table": "table",
}  # fmt: skip
__all__ = [
    "show_about", "show_articles", "show_comparison", "show_events", "show_page", "show_slides", "show_table",
]  # fmt: skip


def __getattr__(name: str) -> Any:
    """Each page is loaded when it is asked for: the first reader does not wait for what only the others need."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"dateline.web.{_HOMES[name]}"), name)
