"""Sources side by side, and what they disagree on."""

from dateline import web

with web.open_page("Compare sources", sources=False) as page:
    web.show_comparison(page)
