"""Method, marks, limits, licences and the collection at hand."""

from dateline import web

web.show_about()
