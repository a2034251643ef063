"""How long exports take: python -m benchmarks.exports_speed [EVENTS]

Medians of seven runs after one that warms the caches. The peer draws the picture that the page shows, Plotly's own, to a PNG
of the same size in a Chromium that is already running, which is how Plotly's figures are exported as a rule; without
Chromium it is left out. Processor time of this process is told beside the time on the clock, since other work disturbs that.
"""

from __future__ import annotations

import datetime as dt
import random
import shutil
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from playwright.sync_api import sync_playwright

from dateline.exports.notes import speaker_notes
from dateline.exports.pptx import pptx
from dateline.exports.render import pdf, png
from dateline.exports.sheet import SlideOptions
from dateline.exports.slide import slides
from dateline.exports.svg import svg
from dateline.figures.layout import LayoutOptions, layout
from dateline.figures.plotly import draw
from dateline.frame import Frames
from dateline.model import When
from tests.samples import MADE_NAMES, TITLES, TYPES, frames_of, made_event

RUNS = 7
SHOT = """async () => (await Plotly.toImage(document.querySelector('.js-plotly-plot'),
  {format: 'png', width: 1280, height: 720, scale: 2})).length"""
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]


def made_frames(count: int) -> Frames:
    """A quarter of the events over six decades, the rest in one month."""
    dice = random.Random(count)
    whens = [When.year(1960 + dice.randrange(60)) if n % 4 == 0 else _june(dice) for n in range(count)]
    return frames_of(
        *(made_event(n, w, type=TYPES[n % 4], title=dice.choice(TITLES), article=n % 5) for n, w in enumerate(whens))
    )


def _june(dice: random.Random) -> When:
    return When.day(dt.date(2024, 6, 1 + dice.randrange(28)))


def told(name: str, run: Callable[[], object]) -> float:
    """Print the medians of one thing and give the one on the clock."""
    run()
    walls, processors = [], []
    for _ in range(RUNS):
        wall, processor = time.perf_counter(), time.process_time()
        run()
        walls.append(time.perf_counter() - wall)
        processors.append(time.process_time() - processor)
    wall = statistics.median(walls)
    print(f"{name:<52}{1000 * wall:8.0f} ms{1000 * statistics.median(processors):8.0f} ms processor")
    return wall


@contextmanager
def chromium() -> Iterator[Callable[[str], Callable[[], object]] | None]:
    """What opens a page and gives what draws its figure; None where there is no Chromium."""
    path = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome", "chrome"))), None)
    if not path:
        yield None
        return
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)

        def shooter(html: str) -> Callable[[], object]:
            page = browser.new_page(viewport={"width": 1280, "height": 720})
            page.set_content(html)
            page.wait_for_selector(".js-plotly-plot .main-svg")
            return lambda: page.evaluate(SHOT)

        yield shooter
        browser.close()


def main(count: int) -> None:
    frames = made_frames(count)
    options = SlideOptions(title="A title", subtitle="A line under it", link="https://timeline.example.org", names=MADE_NAMES)
    pages = slides(frames, options)
    figure = draw(layout(frames, LayoutOptions(width=1216)), frames)
    print(f"{count} events")
    told("slide laid out, to the largest type that holds", lambda: slides(frames, options))
    ours = told("PNG 2560 x 1440 of a slide laid out", lambda: png(pages[0], 2.0))
    told("PNG 1200 x 628 of a link preview laid out", lambda: png(pages[0], 0.9375))
    told("PDF", lambda: pdf(pages))
    told("SVG", lambda: svg(pages[0]))
    told("PPTX, from the events on", lambda: pptx(slides(frames, options), speaker_notes(frames)))
    with chromium() as shooter:
        if not shooter:
            print("No Chromium: the peer is left out.")
            return
        peer = told("peer: PNG 2560 x 1440 by Plotly in a warm Chromium", shooter(figure.to_html()))
        print(f"PNG: {ours / peer:.2f} of the peer's time")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 60)
