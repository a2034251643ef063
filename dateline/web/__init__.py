"""The pages' vocabulary: what a script in ``pages/`` calls."""

from dateline.web.about import show_about
from dateline.web.articles import show_articles
from dateline.web.compare import show_comparison
from dateline.web.shell import open_page
from dateline.web.slides import show_slides
from dateline.web.state import UrlChoice
from dateline.web.table import show_table
from dateline.web.timeline import show_timeline

__all__ = [
    "UrlChoice", "open_page", "show_about", "show_articles", "show_comparison", "show_slides", "show_table", "show_timeline",
]  # fmt: skip
