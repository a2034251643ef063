"""Text of articles as safe HTML: everything is escaped, and only our own tags and classes come in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from html import escape
from itertools import pairwise


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """Characters [start, end) to be set off with a CSS class.

    ``title`` is shown on hover and on focus, ``anchor`` is the element's id.
    """

    start: int
    end: int
    css: str
    title: str = ""
    anchor: str = ""


def marked(text: str, marks: Iterable[Mark], start: int = 0, end: int | None = None) -> str:
    """``text[start:end]`` as HTML with every mark as a ``<mark>``; where marks cross, the pieces carry all their classes."""
    stop = len(text) if end is None else end
    inside = [m for m in marks if m.start < stop and m.end > start and m.start < m.end]
    cuts = sorted({start, stop, *(max(m.start, start) for m in inside), *(min(m.end, stop) for m in inside)})
    begun: set[str] = set()
    pieces = []
    for left, right in pairwise(cuts):
        over = [m for m in inside if m.start <= left and right <= m.end]
        pieces.append(_piece(text[left:right], over, begun))
    return "".join(pieces)


def _piece(text: str, over: list[Mark], begun: set[str]) -> str:
    if not over:
        return escape(text)
    classes = " ".join(dict.fromkeys(m.css for m in over))
    titles = "\n".join(dict.fromkeys(m.title for m in reversed(over) if m.title))
    anchor = next((m.anchor for m in over if m.anchor and m.anchor not in begun), "")
    begun.add(anchor)
    id_ = f' id="{escape(anchor)}"' if anchor else ""
    title = f' data-read="{escape(titles)}"' if titles else ""
    if titles and not all(m.title in begun for m in over if m.title):  # one stop for the keyboard, however it is cut up
        title += ' tabindex="0"'
        begun.update(m.title for m in over)
    return f'<mark class="{escape(classes)}"{id_}{title}>{escape(text)}</mark>'


def paragraph_bounds(text: str, start: int, end: int) -> tuple[int, int]:
    """The lines around text[start:end]; used where an article's paragraphs are not at hand."""
    head = text.rfind("\n", 0, start) + 1
    tail = text.find("\n", end)
    return head, len(text) if tail < 0 else tail


def tag(name: str, content: str, css: str = "", **attributes: str) -> str:
    """An HTML element around ``content`` (HTML already); attribute values are escaped, ``css`` is its class."""
    extra = "".join(f' {key.rstrip("_").replace("_", "-")}="{escape(value)}"' for key, value in attributes.items() if value)
    return f"<{name}{f' class={chr(34)}{css}{chr(34)}' if css else ''}{extra}>{content}</{name}>"


def links_html(name: str, links: Mapping[str, str], chosen: str = "") -> str:
    """Links in a row (words → address), for which ``name`` stands; the ``chosen`` one stands out."""
    items = (tag("a", escape(words), href=href, target="_self", aria_current="true" if words == chosen else "")
             for words, href in links.items())  # fmt: skip
    return tag("nav", "".join(items), "dl-links", aria_label=name)


class Ready(str):
    """HTML to be sent as it stands. Any other Streamlit looks through for indents, at each click: 6 ms for a large picture."""

    __slots__ = ()

    def _repr_html_(self) -> str:
        return str(self)
