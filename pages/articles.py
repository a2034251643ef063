"""Read an article with its events marked, or bring your own."""

from dateline import web

web.show_articles()
