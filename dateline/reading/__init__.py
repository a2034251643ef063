"""Bytes → Article → Document: encodings, metadata, page furniture, publication dates, sentences with offsets."""

from dateline.reading.document import read_document
from dateline.reading.files import (
    ArticleFiles,
    article_from_text,
    find_articles,
    gather_articles,
    metadata_paths,
    read_article,
    read_metadata,
    unread_documents,
)
from dateline.reading.published import publication_from_iso
from dateline.reading.scripts import foreign_spans
from dateline.reading.sentences import split_sentences

__all__ = [
    "ArticleFiles",
    "article_from_text",
    "find_articles",
    "foreign_spans",
    "gather_articles",
    "metadata_paths",
    "publication_from_iso",
    "read_article",
    "read_document",
    "read_metadata",
    "split_sentences",
    "unread_documents",
]
