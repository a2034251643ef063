"""The view as a slide to show and to edit, and in every format it can be taken away in."""

from dateline import web

with web.open_page("Slides", picture=True) as page:
    web.show_slides(page)
