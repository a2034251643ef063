"""The timeline: what happened, what is planned, where sources differ, and the words behind every mark."""

from dateline import web

with web.open_page(picture=True) as page:
    web.show_timeline(
        page.frames, page.view, "timeline", web.UrlChoice(), page.collection.text_of, page.collection.fingerprint, page.band
    )
