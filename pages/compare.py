"""Sources side by side, and what they disagree on."""

from dateline import web

page = web.open_page("Compare sources", sources=False)
web.show_comparison(page)
