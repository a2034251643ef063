"""All events as a table, to read, sort and take away."""

from dateline import web

page = web.open_page("Events")
web.show_table(page)
