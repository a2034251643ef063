"""Every format that a view can be taken away in, for the command line, the pages and the API alike."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from dateline.exports.csv import dictionary_csv, events_csv
from dateline.exports.ics import AHEAD, events_ics
from dateline.exports.json import collection_json
from dateline.exports.notes import speaker_notes
from dateline.exports.references import sources_bibtex, sources_csl
from dateline.exports.render import pdf, png
from dateline.exports.sheet import SlideOptions
from dateline.exports.slide import slides
from dateline.exports.svg import font_faces, svg
from dateline.exports.timelinejs import events_timelinejs
from dateline.frame import Frames


def _itself(code: str) -> str:
    return code


def _no_link(event_id: str) -> str:
    return ""


@dataclass(frozen=True)
class Order:
    """What is to be written: the events and how their slide looks.

    ``name_of`` names an actor's code, ``link_of`` gives an event's address; ``statuses`` go into a calendar; ``zoom`` is the
    PNG's pixels for each of the slide's.
    """

    frames: Frames
    slide: SlideOptions = field(default_factory=SlideOptions)
    name_of: Callable[[str], str] = _itself
    link_of: Callable[[str], str] = _no_link
    statuses: tuple[str, ...] = AHEAD
    zoom: float = 2.0


@dataclass(frozen=True)
class Format:
    """How a format is called, its files' suffix and media type, and what writes it: as a rule one file, a picture one a page."""

    label: str
    suffix: str
    media_type: str
    write: Callable[[Order], list[bytes]]


def _text(write: Callable[[Order], str]) -> Callable[[Order], list[bytes]]:
    return lambda order: [write(order).encode("utf-8")]


def _svg(order: Order) -> list[bytes]:
    return [svg(page, font_faces(page)).encode() for page in slides(order.frames, order.slide)]


def _pptx(order: Order) -> list[bytes]:
    from dateline.exports.pptx import pptx  # loads a library that nothing else needs

    return [pptx(slides(order.frames, order.slide), speaker_notes(order.frames))]


FORMATS: dict[str, Format] = {
    "png": Format("PNG", ".png", "image/png", lambda o: [png(page, o.zoom) for page in slides(o.frames, o.slide)]),
    "svg": Format("SVG", ".svg", "image/svg+xml", _svg),
    "pdf": Format("PDF", ".pdf", "application/pdf", lambda o: [pdf(slides(o.frames, o.slide))]),
    "pptx": Format("PowerPoint", ".pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation", _pptx),
    "csv": Format("Table (CSV)", ".csv", "text/csv; charset=utf-8", _text(lambda o: events_csv(o.frames, o.name_of))),
    "dictionary": Format("What its columns mean (CSV)", ".csv", "text/csv; charset=utf-8", _text(lambda o: dictionary_csv())),
    "json": Format("JSON", ".json", "application/json", _text(lambda o: collection_json(o.frames))),
    "ics": Format(
        "Calendar (ICS)", ".ics", "text/calendar; charset=utf-8", _text(lambda o: events_ics(o.frames, o.link_of, o.statuses))
    ),
    "bibtex": Format("BibTeX", ".bib", "application/x-bibtex", _text(lambda o: sources_bibtex(o.frames))),
    "csl": Format("CSL-JSON", ".json", "application/vnd.citationstyles.csl+json", _text(lambda o: sources_csl(o.frames))),
    "timelinejs": Format(
        "TimelineJS", ".json", "application/json", _text(lambda o: events_timelinejs(o.frames, o.slide.title or "Timeline"))
    ),
}
