"""The timeline: what happened, what is planned, where sources differ, and the words behind every mark."""

from dateline import web

web.show_page(web.show_events, picture=True)
