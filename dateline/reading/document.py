"""Article → Document: paragraphs, sentences and furniture, all with offsets."""

from __future__ import annotations

from collections.abc import Iterator

from dateline.model import Article, Document, Sentence
from dateline.reading.page import Block, read_page
from dateline.reading.sentences import split_sentences

_TELLING = ("body", "title", "heading", "caption")


def read_document(article: Article) -> Document:
    """Cut an article into sentences. Furniture that can tell no event (posted lines, credits, forms …) yields none."""
    page = read_page(article.text)
    sentences = (s for n, block in enumerate(page.blocks) for s in _sentences(article.text, n, block))
    return Document(article, tuple(b.span for b in page.blocks), tuple(sentences), page.furniture)


def _sentences(text: str, paragraph: int, block: Block) -> Iterator[Sentence]:
    if block.kind not in _TELLING:
        return
    end = block.credit.start if block.credit else block.span.end
    for span in split_sentences(text, block.start, end):
        yield Sentence(span.start, span.end, paragraph, block.kind)
