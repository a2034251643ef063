"""Labels in other scripts: in the exported picture every letter has a glyph, drawn with the shipped faces alone."""

import io
import re

import pytest
from PIL import Image, ImageChops
from pypdf import PdfReader

from dateline.exports.render import pdf, png
from dateline.exports.scene import Words
from dateline.exports.sheet import Page, SlideOptions
from dateline.exports.slide import slides
from dateline.exports.svg import font_faces, svg
from dateline.figures.lettering import Span
from dateline.figures.wording import bounded
from dateline.model import When
from tests.samples import SCRIPTS, frames_of, made_event, many_scripts_frames

LETTERS = ["한국외교", "中国举行", "サミット", "اجتماع", "שלומית", "Россия", "Ελλάδα"]


def drawn(text: str) -> Image.Image:
    words = Words(10, 10, ((Span(text, False, "#000000"),),), 30)
    return Image.open(io.BytesIO(png(Page(400, 60, "#FFFFFF", (words,), "T", "A"), 1.0))).convert("L")


@pytest.mark.parametrize("word", LETTERS)
def test_every_letter_has_a_glyph_of_its_own(word: str) -> None:
    unknown = drawn("\U0010fffd")
    pictures = [drawn(letter) for letter in word]
    assert all(ImageChops.difference(picture, unknown).getbbox() for picture in pictures), "drawn as a missing glyph"
    assert len({picture.tobytes() for picture in pictures}) == len(set(word)), "several letters are drawn alike"


def test_arabic_letters_join() -> None:
    (left, _, right, _) = ImageChops.invert(drawn("بب")).getbbox()
    (alone_left, _, alone_right, _) = ImageChops.invert(drawn("ب")).getbbox()
    assert right - left < 2 * (alone_right - alone_left)


def test_the_pdf_of_many_scripts_can_be_searched() -> None:
    pages = slides(many_scripts_frames(), SlideOptions(title="스크립트"))
    text = PdfReader(io.BytesIO(pdf(pages))).pages[0].extract_text()
    assert SCRIPTS[0].split()[0] in text
    assert "Россия" in text


def test_an_svg_brings_the_faces_of_the_scripts_it_has_and_no_others() -> None:
    pages = slides(many_scripts_frames(), SlideOptions())
    assert all(f"'Dateline {script}'" in font_faces(pages[0]) for script in ("Hangul", "Hanzi", "Arabic"))
    assert "Dateline" not in font_faces(Page(9, 9, "#FFFFFF", (Words(0, 0, ((Span("Latin", False, "#000000"),),), 9),), "T", "A"))


def test_the_numbers_of_a_source_stand_behind_an_arabic_title() -> None:
    """Left to the renderer, they would stand between the date and the title."""
    title = SCRIPTS[3]
    (page,) = slides(frames_of(made_event(1, When.year(2001), title=title)), SlideOptions())
    place = {words: float(x) for x, words in re.findall(r'<text x="([\d.]+)"[^>]*><tspan[^>]*>([^<]*)</tspan></text>', svg(page))}
    behind = [place[words] for words in ("2001", f"\u2068{title}\u2069", "[1]")]
    assert behind == sorted(behind)


@pytest.mark.parametrize("house", ["القاهرة", "ירושלים"])
def test_the_date_of_a_source_stands_behind_a_name_that_runs_leftward(house: str) -> None:
    """Left to the renderer, the number would stand before the name, or be drawn from a face that lacks the name's letters."""
    first, apart = (ImageChops.invert(drawn(text)).getbbox() for text in (house, bounded(house) + ", 11111111"))
    name, both = drawn(house).crop(first), drawn(bounded(house) + ", 11111111").crop(apart)
    assert ImageChops.difference(name, both.crop((0, 0, *name.size))).getbbox() is None
