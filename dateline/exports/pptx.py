"""Pages → PowerPoint: native shapes and text that can be edited, one group an event, quotations and sources in the notes."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any

from lxml import etree
from pptx import Presentation
from pptx.dml.color import RGBColor
from pptx.enum.shapes import MSO_CONNECTOR, MSO_SHAPE
from pptx.enum.text import MSO_ANCHOR, MSO_AUTO_SIZE, PP_ALIGN
from pptx.oxml.ns import qn
from pptx.util import Emu, Pt

from dateline.exports.scene import Band, Item, Shape, Words, dashes
from dateline.exports.sheet import Page
from dateline.exports.svg import solid
from dateline.figures.lettering import Span
from dateline.figures.strokes import Pen

FONT = "Arial"  # on every machine; its letters are a little narrower than those that the labels were measured with
_EMU = 9525  # of a pixel
_POINTS = 0.75
_TITLE_ONLY = 5
_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_ACROSS = {"left": PP_ALIGN.LEFT, "center": PP_ALIGN.CENTER, "right": PP_ALIGN.RIGHT}
_SLACK = 1.06  # boxes are a little wider than their words, should another font stand in


def pptx(pages: Sequence[Page], notes: str = "") -> bytes:
    """Pages as a PPTX file of slides, the first with speaker's notes."""
    show = Presentation()
    show.slide_width, show.slide_height = Emu(pages[0].width * _EMU), Emu(pages[0].height * _EMU)
    show.core_properties.title, show.core_properties.author = pages[0].title, "Dateline"
    for number, page in enumerate(pages):
        slide = show.slides.add_slide(show.slide_layouts[_TITLE_ONLY])
        slide.background.fill.solid()
        slide.background.fill.fore_color.rgb = _rgb(page.paper)
        _fill(slide, page)
        if notes and not number:
            slide.notes_slide.notes_text_frame.text = notes
    out = io.BytesIO()
    show.save(out)
    return out.getvalue()


def _fill(slide: Any, page: Page) -> None:
    """The title goes where PowerPoint looks for one; what belongs to an event is a group that is named after it."""
    groups: dict[str, Any] = {}
    heading = next((i for i in page.items if isinstance(i, Words) and i.role == "title"), None)
    if heading:
        _write(slide.shapes.title, heading, page.width)
    else:
        slide.shapes.title.element.getparent().remove(slide.shapes.title.element)
    for item in page.items:
        if item is heading:
            continue
        if item.event in page.titles and item.event not in groups:
            groups[item.event] = group = slide.shapes.add_group_shape()
            group.name = page.titles[item.event][:120]
            group._element.nvGrpSpPr.cNvPr.set("descr", page.titles[item.event])
        _add(groups.get(item.event, slide).shapes, item, page.width)


def _add(shapes: Any, item: Item, page_width: int) -> None:
    if isinstance(item, Words):
        box = shapes.add_textbox(0, 0, 0, 0)
        box.name = item.role or item.text[:60]
        _write(box, item, page_width)
        if item.link:  # on the box, since a link in the text would take the blue of the deck's theme
            box.click_action.hyperlink.address = item.link
    elif isinstance(item, Band):
        drawn = _boxed(shapes, MSO_SHAPE.RECTANGLE, item)
        inks = {css for _, css in item.stops}
        if len(inks) > 1:
            _gradient(drawn, item)
        else:  # some programs draw the outline of a gradient that is none
            _paint(drawn, Pen("", 0, fill=inks.pop()))
    elif item.kind == "line":
        line = _plain(shapes.add_connector(MSO_CONNECTOR.STRAIGHT, *map(_emu, (item.x0, item.y0, item.x1, item.y1))))
        _outline(line, item.pen)
    else:
        drawn = _boxed(shapes, MSO_SHAPE.OVAL if item.kind == "circle" else MSO_SHAPE.RECTANGLE, item)
        _paint(drawn, item.pen)


def _emu(pixels: float) -> Emu:
    return Emu(round(pixels * _EMU))


def _boxed(shapes: Any, kind: MSO_SHAPE, item: Shape | Band) -> Any:
    x, y = min(item.x0, item.x1), min(item.y0, item.y1)
    return _plain(shapes.add_shape(kind, _emu(x), _emu(y), _emu(abs(item.x1 - item.x0)), _emu(abs(item.y1 - item.y0))))


def _plain(drawn: Any) -> Any:
    """Without the shadow and colours that the deck's theme would give it."""
    style = drawn._element.find(qn("p:style"))
    if style is not None:
        drawn._element.remove(style)
    return drawn


def _paint(drawn: Any, pen: Pen) -> None:
    colour, alpha = solid(pen.fill)
    if alpha:
        drawn.fill.solid()
        drawn.fill.fore_color.rgb = _rgb(colour)
        _see_through(drawn.fill._xPr.find(qn("a:solidFill"))[0], alpha)
    else:
        drawn.fill.background()
    _outline(drawn, pen)


def _outline(drawn: Any, pen: Pen) -> None:
    if not pen.width:
        drawn.line.fill.background()
        return
    colour, alpha = solid(pen.color)
    drawn.line.color.rgb = _rgb(colour)
    drawn.line.width = _emu(pen.width)
    line = drawn.line._ln
    _see_through(line.find(qn("a:solidFill"))[0], alpha)
    lengths = dashes(pen)
    if lengths:
        custom = etree.SubElement(line, f"{_DRAWING}custDash")
        stroke, gap = (str(round(100_000 * length / pen.width)) for length in lengths)
        etree.SubElement(custom, f"{_DRAWING}ds", d=stroke, sp=gap)


def _see_through(colour: Any, alpha: float) -> None:
    if alpha < 1:
        etree.SubElement(colour, f"{_DRAWING}alpha", val=str(round(100_000 * alpha)))


def _gradient(drawn: Any, band: Band) -> None:
    """From left to right; the library knows no transparent stops."""
    drawn.fill.background()
    drawn.line.fill.background()
    place = drawn._element.spPr
    empty = place.find(qn("a:noFill"))
    fill = etree.Element(f"{_DRAWING}gradFill", rotWithShape="1")
    stops = etree.SubElement(fill, f"{_DRAWING}gsLst")
    for share, css in band.stops:
        colour, alpha = solid(css)
        stop = etree.SubElement(stops, f"{_DRAWING}gs", pos=str(round(100_000 * share)))
        _see_through(etree.SubElement(stop, f"{_DRAWING}srgbClr", val=colour.removeprefix("#")), alpha)
    etree.SubElement(fill, f"{_DRAWING}lin", ang="0", scaled="0")
    place.replace(empty, fill)


def _write(box: Any, words: Words, page_width: int) -> None:
    """Fill a text box with lines, each a paragraph, so that a line stays where it was broken.

    Title and subtitle are one paragraph, as wide as the page, since people rewrite them.
    """
    free = words.role in ("title", "subtitle")
    wide = page_width - 2 * words.x if free else words.width * _SLACK
    x = words.x - wide * {"left": 0.0, "center": 0.5, "right": 1.0}[words.across]
    box.left, box.top, box.width, box.height = map(_emu, (x, words.top, wide, words.height))
    frame = box.text_frame
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
    frame.word_wrap, frame.auto_size, frame.vertical_anchor = free, MSO_AUTO_SIZE.NONE, MSO_ANCHOR.MIDDLE
    colour = words.lines[0][0].colour if words.lines and words.lines[0] else "#000000"
    lines = ((Span(" ".join(words.text.split("\n")), words.role == "title", colour),),) if free else words.lines
    for n, line in enumerate(lines):
        paragraph = frame.paragraphs[0] if n == 0 else frame.add_paragraph()
        paragraph.alignment = _ACROSS[words.across]
        paragraph.line_spacing = Pt(round(words.leading * _POINTS, 2))
        paragraph.space_before = paragraph.space_after = Pt(0)
        for span in line:
            _run(paragraph, span, words)


def _run(paragraph: Any, span: Span, words: Words) -> None:
    run = paragraph.add_run()
    run.text = span.text
    run.font.name, run.font.size, run.font.bold = FONT, Pt(round(words.size * _POINTS, 2)), span.bold
    run.font.color.rgb = _rgb(span.colour)


def _rgb(colour: str) -> RGBColor:
    return RGBColor.from_string(colour.removeprefix("#"))
