"""All events as a table, to read, sort and take away."""

from dateline import web

with web.open_page("Events") as page:
    web.show_table(page)
