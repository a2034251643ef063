"""Sources side by side, and what they disagree on."""

from dateline import web

web.show_page(web.show_comparison, "Compare sources", sources=False)
