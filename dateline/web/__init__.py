"""The pages' vocabulary: what a script in ``pages/`` calls."""

from dateline.web.about import show_about
from dateline.web.articles import show_articles
from dateline.web.compare import show_comparison
from dateline.web.shell import show_page
from dateline.web.slides import show_slides
from dateline.web.table import show_table
from dateline.web.timeline import show_events

__all__ = [
    "show_about", "show_articles", "show_comparison", "show_events", "show_page", "show_slides", "show_table",
]  # fmt: skip
