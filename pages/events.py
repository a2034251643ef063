"""All events as a table, to read, sort and take away."""

from dateline import web

web.show_page(web.show_table, "Events")
