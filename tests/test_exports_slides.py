"""Slides as SVG, PNG, PDF and PPTX, each opened again by another program than the one that wrote it."""

import datetime as dt
import io
import random
import re
from dataclasses import replace
from xml.etree import ElementTree

import pytest
from lxml import etree
from PIL import Image
from pptx import Presentation
from pptx.oxml.ns import qn
from pypdf import PdfReader

from dateline.exports.notes import speaker_notes
from dateline.exports.pptx import pptx
from dateline.exports.render import pdf, png
from dateline.exports.scene import Words
from dateline.exports.sheet import SIZES, Page, SlideOptions
from dateline.exports.slide import EMPTY, slides
from dateline.exports.svg import svg
from dateline.figures.parts import Lanes
from dateline.figures.theme import PALETTES
from dateline.frame import Frames, to_frames
from dateline.model import EVENT_TYPES, Article, Publication, When
from tests.sample_slide import slide_frames
from tests.samples import (
    MADE_NAMES,
    NAMES,
    TYPES,
    crowded_frames,
    far_frames,
    frames_of,
    made_article,
    made_event,
    random_frames,
    same_day_frames,
    seed_frames,
)  # fmt: skip

LINK = "https://timeline.example.org/?type=summit&asof=2024-06-14"


def many_frames(count: int = 1500) -> Frames:
    """More events than are drawn one by one, over thirty years."""
    dice = random.Random(count)
    days = [dt.date(1990, 1, 1) + dt.timedelta(days=dice.randrange(12_000)) for _ in range(count)]
    return frames_of(*(made_event(i, When.day(day), type=TYPES[i % 6], article=i % 5) for i, day in enumerate(days)))


FOOT = ("heading", "sources", "count", "link")
STATES = ("ARG", "BRA", "CHL", "EGY", "FRA", "GHA", "IND", "JPN", "KEN", "MEX", "NOR", "PER")


def full_frames(count: int = 150, papers: int = 24) -> Frames:
    """Events of every type and of many actors, one in five undated, each told by one or two of many papers."""
    dice = random.Random(count)
    articles = [replace(made_article(n), publisher=f"Paper {n}") for n in range(papers)]
    events = []
    for n in range(count):
        when = When.day(dt.date(1960, 1, 1) + dt.timedelta(days=dice.randrange(23_000))) if n % 5 else None
        event = made_event(n, when, type=EVENT_TYPES[n % len(EVENT_TYPES)], actors=tuple(dice.sample(STATES, 2)))
        tellers = dice.sample(articles, dice.choice((1, 1, 2)))
        events.append(replace(event, mentions=tuple(replace(event.mentions[0], article_id=a.id) for a in tellers)))
    return to_frames(articles, events)


SETS = {
    "full": full_frames,
    "seeds": seed_frames, "crowded": crowded_frames, "one day": same_day_frames, "far years": far_frames, "empty": Frames.empty,
    "mixed": lambda: random_frames(1), "very many": many_frames,
}  # fmt: skip


def pages_of(frames: Frames, **options) -> tuple[Page, ...]:
    told = {"title": "Moscow & <Pyongyang>", "subtitle": "1961–2024", "link": LINK, "names": NAMES | MADE_NAMES}
    return slides(frames, SlideOptions(**told | options))


def words_of(page: Page) -> list[str]:
    """The texts of a page as an XML parser reads them from its SVG, a line each."""
    return ["".join(text.itertext()) for text in ElementTree.fromstring(svg(page)).iter("{http://www.w3.org/2000/svg}text")]


def said(words: Words) -> str:
    return " ".join(" ".join("".join(span.text for span in line).split()) for line in words.lines)


def many_sources(count: int) -> Frames:
    """One event that ``count`` articles tell."""
    event = made_event(1, None)
    articles = [
        Article(f"a{n:011}", f"a{n}.txt", "x", f"{n:064}", title=f"Dispatch {n} from the talks", published=Publication(None))
        for n in range(count)
    ]
    mentions = tuple(replace(event.mentions[0], article_id=article.id) for article in articles)
    return to_frames(articles, [replace(event, mentions=mentions)])


@pytest.mark.parametrize("name", SETS)
def test_every_label_source_and_the_link_are_in_the_svg(name: str) -> None:
    frames = SETS[name]()
    page, *_ = pages_of(frames)
    told = words_of(page)
    assert told[0] == "Moscow & <Pyongyang>"
    assert LINK in told
    titles = " ".join(told)
    counted = sum(int(number) for number in re.findall(r"\+(\d+) more", titles))
    if frames.events.empty:
        assert EMPTY in told
        return
    assert "Sources" in told or "1,500 events from 5 articles" in titles
    assert counted or name == "very many" or all(title.split()[0] in titles for title in frames.events["title"])


def test_a_crowded_month_is_labelled_in_full() -> None:
    frames = crowded_frames()
    (page,) = pages_of(frames)
    assert not [words for words in words_of(page) if words.startswith("+")]
    labelled = {item.event for item in page.items if item.event and hasattr(item, "lines")}
    assert labelled == set(frames.events["event_id"])


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", SETS)
def test_nothing_leaves_the_page(name: str, size: str) -> None:
    for page in pages_of(SETS[name](), size=size):
        assert (page.width, page.height) == SIZES[size]
        for item in page.items:
            if hasattr(item, "lines"):
                assert item.left >= 0
                assert item.left + item.width <= page.width + 1, item.text
                assert item.top >= 0
                assert item.top + item.height <= page.height, item.text


@pytest.mark.parametrize("lanes", ["type", "actor", "source", "none"])
@pytest.mark.parametrize("name", SETS)
def test_the_picture_ends_above_the_sources(name: str, lanes: Lanes) -> None:
    for page in pages_of(SETS[name](), lanes=lanes, size="1200x628"):
        words = [item for item in page.items if isinstance(item, Words)]
        listed = [i.top for i in words if i.role in FOOT]
        drawn = [i.top + i.height for i in words if i.role not in (*FOOT, "title", "subtitle", "empty")]
        assert not drawn or max(drawn) <= min(listed)


def cited_on(page: Page) -> dict[str, str]:
    """The numbered sources that a page prints."""
    told = " ".join(said(item) for item in page.items if isinstance(item, Words) and item.role == "sources")
    return dict(re.findall(r"\[(\d+)\] (Paper \d+)", told))


@pytest.mark.parametrize(("count", "lanes"), [(150, "type"), (150, "actor"), (400, "none")])
def test_every_page_prints_the_very_sources_of_its_labels(count: int, lanes: Lanes) -> None:
    frames = full_frames(count)
    papers = dict(zip(frames.articles["article_id"], frames.articles["publisher"], strict=True))
    labels = 0
    for page in pages_of(frames, lanes=lanes):
        listed = cited_on(page)
        for label in (i for i in page.items if isinstance(i, Words) and i.event and "[" in said(i)):
            numbers = re.findall(r"\[(\d+)\]", said(label))
            assert {listed[n] for n in numbers} == {papers[m.article_id] for m in frames.mentions_of[label.event]}
            labels += 1
    assert labels > 5


def test_a_crowded_day_of_many_papers_has_its_labels_and_their_sources_on_the_first_page() -> None:
    papers = [replace(made_article(n), publisher=f"Paper {n}") for n in range(151)]
    day = When.day(dt.date(2024, 5, 3))
    told = [made_event(n, day, type=TYPES[n % 3], article=0) for n in range(151)]
    events = [replace(e, mentions=(replace(e.mentions[0], article_id=papers[n].id),)) for n, e in enumerate(told)]
    first, *others = pages_of(to_frames(papers, events))
    labels = [said(item) for item in first.items if isinstance(item, Words) and item.event and "[" in said(item)]
    assert len(labels) >= 18
    assert {n for label in labels for n in re.findall(r"\[(\d+)\]", label)} == set(cited_on(first))
    assert "those of the others follow on the next page" in " ".join(words_of(first))
    assert len(cited_on(first)) + sum(len(cited_on(page)) for page in others) == 151


def test_lanes_that_one_page_cannot_hold_stand_on_several() -> None:
    pages = pages_of(full_frames(), lanes="actor", size="1200x628")
    told = [" ".join(words_of(page)) for page in pages]
    assert len(pages) > 1
    assert all(f"part {n} of {len(pages)}" in words for n, words in enumerate(told, 1))
    assert sum(words.count("Other actors") for words in told) == 1


def test_sources_that_find_no_room_continue_on_further_pages() -> None:
    pages = pages_of(many_sources(150))
    assert len(pages) > 1
    told = " ".join(" ".join(words_of(page)) for page in pages)
    assert all(f"[{n}] Dispatch {n - 1} from" in told for n in range(1, 151))
    assert "follow on the next page" in " ".join(words_of(pages[0]))


@pytest.mark.parametrize("count", [1, 8, 30])
def test_sources_that_fit_stay_on_the_first_page(count: int) -> None:
    (page,) = pages_of(many_sources(count))
    told = " ".join(words_of(page))
    assert all(f"[{n}] Dispatch {n - 1} from" in told for n in range(1, count + 1))


def test_titles_of_articles_are_never_markup() -> None:
    frames = frames_of(made_event(1, None, title="<script>alert(1)</script> & \x07 ]]>"))
    root = ElementTree.fromstring(svg(pages_of(frames)[0]))
    assert not root.findall(".//{http://www.w3.org/2000/svg}script")
    assert "<script>" in " ".join(words_of(pages_of(frames)[0]))


@pytest.mark.parametrize(
    ("size", "theme"), [("1280x720", "light"), ("1920x1080", "dark"), ("1200x628", "print"), ("1080x1080", "dark")]
)
def test_a_png_has_the_size_and_the_ground_it_was_asked_for(size: str, theme) -> None:
    page = pages_of(seed_frames(), size=size, theme=theme)[0]
    picture = Image.open(io.BytesIO(png(page, 0.5))).convert("RGB")
    assert picture.size == (SIZES[size][0] // 2, SIZES[size][1] // 2)
    assert "#{:02X}{:02X}{:02X}".format(*picture.getpixel((2, 2))) == PALETTES[theme].paper
    assert len(picture.getcolors(1_000_000)) > 50


def test_the_pdf_has_its_words_as_text_its_fonts_within_and_a_live_link() -> None:
    pages = pages_of(seed_frames())
    read = PdfReader(io.BytesIO(pdf(pages)))
    assert read.metadata.title == "Moscow & <Pyongyang>"
    page = read.pages[0]
    assert [float(side) for side in page.mediabox[2:]] == [960, 540]
    text = page.extract_text()
    assert "Moscow & <Pyongyang>" in text
    assert "Vostochny Cosmodrome" in text
    assert "[1] As Putin visits" in text
    assert LINK in [note.get_object()["/A"]["/URI"] for note in page["/Annots"]]
    fonts = _fonts(page["/Resources"])
    assert {name.split("+")[-1] for name, _ in fonts} >= {"IBMPlexSans", "IBMPlexSans-SmBld"}
    assert all(embedded for _, embedded in fonts)


def _fonts(resources) -> set[tuple[str, bool]]:
    """(name, is embedded) of all fonts, those of the pictures within included."""
    found = set()
    for font in resources.get("/Font", {}).values():
        (inner,) = font.get_object()["/DescendantFonts"]
        described = inner.get_object()["/FontDescriptor"].get_object()
        found.add((inner.get_object()["/BaseFont"].removeprefix("/"), any(key.startswith("/FontFile") for key in described)))
    for one in resources.get("/XObject", {}).values():
        found |= _fonts(one.get_object().get("/Resources", {}))
    return found


def test_a_slide_can_be_edited_shape_by_shape() -> None:
    frames = seed_frames()
    show = Presentation(io.BytesIO(pptx(pages_of(frames), speaker_notes(frames))))
    assert (show.slide_width, show.slide_height) == (1280 * 9525, 720 * 9525)
    (slide,) = show.slides
    assert slide.shapes.title.text == "Moscow & <Pyongyang>"
    groups = [shape for shape in slide.shapes if shape.shape_type == 6]
    assert len(groups) == len(frames.events)
    assert all(shape.shape_type != 13 for shape in slide.shapes), "a pasted picture cannot be edited"
    summit = next(group for group in groups if "Vostochny" in group.name)
    assert "13 Sep 2023" in summit.shapes[-1].text_frame.text
    texts = [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame]
    assert any(text.startswith("[1] As Putin visits") for text in texts)
    inside = [s for s in slide.shapes if s.left < 0 or s.top < 0 or s.left + s.width > show.slide_width * 1.01]
    assert [s.name for s in inside] == []


def test_the_notes_hold_every_quotation_word_for_word() -> None:
    frames = seed_frames()
    show = Presentation(io.BytesIO(pptx(pages_of(frames), speaker_notes(frames))))
    notes = show.slides[0].notes_slide.notes_text_frame.text
    assert all(quote in notes for quote in frames.mentions["quote"])
    assert all(note in notes for note in frames.readings["note"])
    assert "[2] Putin’s Pyongyang visit factors" in notes


def test_a_deck_has_the_size_that_was_chosen_and_no_gradient_of_one_ink() -> None:
    days = [made_event(n, When.day(dt.date(2024, 6, 3 + n % 9))) for n in range(12)]
    far = [made_event(20, When.day(dt.date(2024, 1, 5))), made_event(21, When.day(dt.date(2024, 12, 20)))]
    frames = frames_of(made_event(30, When.year(2024)), *days, *far)
    show = Presentation(io.BytesIO(pptx(pages_of(frames, size="1080x1080", theme="dark"))))
    assert show.slide_width == show.slide_height == 1080 * 9525
    fills = [
        [etree.tostring(stop[0]) for stop in fill.iter(qn("a:gs"))] for fill in show.slides[0]._element.iter(qn("a:gradFill"))
    ]
    assert fills
    assert all(len(set(stops)) > 1 for stops in fills)


def test_a_second_slide_lists_the_sources_that_are_left() -> None:
    show = Presentation(io.BytesIO(pptx(pages_of(many_sources(150)))))
    assert len(show.slides) > 1
    told = "\n".join(shape.text_frame.text for slide in show.slides for shape in slide.shapes if shape.has_text_frame)
    assert "[150]" in told


def test_a_size_that_does_not_exist_is_named() -> None:
    with pytest.raises(ValueError, match=r"800x600.* 1280x720"):
        SlideOptions(size="800x600")


def test_the_same_view_gives_the_same_bytes() -> None:
    assert svg(pages_of(seed_frames())[0]) == svg(pages_of(seed_frames())[0])


def test_forty_events_with_25_in_one_month_are_all_labelled_and_all_sources_printed():
    frames = slide_frames()
    options = SlideOptions(
        title="A month of summits", subtitle="June 2024 and what came before", link="https://dateline.example/?a=b"
    )
    (page,) = slides(frames, options)
    words = [item for item in page.items if isinstance(item, Words)]
    told = {item.event: said(item) for item in words if item.event}
    titles = dict(zip(frames.events["event_id"], frames.events["title"], strict=True))
    assert len(titles) == 40
    assert [title for event_id, title in titles.items() if title not in told[event_id]] == []
    listed = " ".join(said(item) for item in words if item.role == "sources")
    publishers = frames.articles["publisher"]
    assert len(publishers) == 33
    assert all(publisher in listed for publisher in publishers)
    assert min(item.size for item in words) >= 10


def test_a_slide_that_counts_reads_only_the_events_that_it_names(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dateline.frame._SHARED", 0)  # as in a large collection, whose rows take minutes and gigabytes
    frames = many_frames()
    (page,) = pages_of(frames)
    assert not {"event_rows", "mentions_of"} & frames.__dict__.keys()
    assert len(page.titles) < len(frames.events)
