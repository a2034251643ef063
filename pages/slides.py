"""The view as a slide to show and to edit, and in every format it can be taken away in."""

from dateline import web

web.show_page(web.show_slides, "Slides", picture=True)
