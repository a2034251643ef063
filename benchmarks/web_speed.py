"""`python -m benchmarks.web_speed [SIZE …]`: how fast the timeline shows and changes, beside those that most would use.

The same made-up events in our page, in a Streamlit page with `px.timeline`, in TimelineJS 3 and in vis-timeline (both from
npm; left out with a sentence where there is no npm). For each: from navigation to the chart in a browser with an empty
cache (live: its marks answer to the mouse) and to the controls around it, one filter, one change of period, and the bytes
sent until the chart was there; behind each what it is as a share of the `px.timeline` page in the same run. Medians of a few
visits, all peers in turn, so that whatever else the machine does weighs on all alike; the first visit to a server has a line
of its own. Of a page that does not answer in `LONGEST` seconds, or keeps the browser so busy that it does not even say so,
what it did until then is told ("–" stands for the rest), and it is not asked again; nor is one that has had its `SHARE` of
the time. Sizes above 20,000 are ours alone, as shares of ours at the smallest size asked for above 20. Our page begins with
the events since 2010, five in six, so that its own button can change the period. It takes some ten minutes.
"""

from __future__ import annotations

import json
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, Locator, Page

from benchmarks.driving import Bytes, chromium, folder_server, given_up, streamlit, timed
from benchmarks.made import made_frames, made_store

SIZES = (20, 200, 2_000, 20_000, 200_000)
MOST_PEER = 20_000
VISITS = 3  # with the first, which is not in the median
LONGEST = 25.0  # seconds for a page to do what is asked of it
SHARE = 120.0  # seconds that a page may take at one size, so that the slow ones leave the others their turns
ENOUGH = 500.0  # seconds after which no further size is begun
PAUSE = 700  # milliseconds in which a page comes to rest
OURS, STOCK = SERVED = ("ours", "stock px.timeline")
NPM = ("@knight-lab/timelinejs@3", "vis-timeline@8")
# The page keeps the time itself, from the click to the first frame with another picture: what the driver takes to find and press
# a button, and to ask again and again, would weigh on a fast page more than on a slow one. How much is drawn: it changes when
# another picture stands there; nothing while no mark of it is seen.
_WATCH = """([holder, mark]) => {
  const drawn = () => {
    const place = document.querySelector(holder), box = place?.querySelector(mark)?.getBoundingClientRect();
    if (!box || !(box.width || box.height)) return '';
    const words = place.textContent, paths = [...place.querySelectorAll('path')].map(p => p.getAttribute('d')).join('');
    return `${place.querySelectorAll('*').length} ${words.length} ${words.slice(0, 400)} ${paths.length}`;
  };
  const before = drawn();
  let begun = 0, moved = false;
  window.beginWatch = (at) => (begun ||= at);
  addEventListener('click', ({ timeStamp }) => beginWatch(timeStamp), { capture: true, once: true });
  const watcher = new MutationObserver(() => (moved = true));
  watcher.observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
  window.milliseconds = new Promise((changed) => {
    const look = () => {
      const now = begun && moved ? drawn() : '';
      moved = false;
      if (!now || now === before) return requestAnimationFrame(look);
      watcher.disconnect();
      changed(performance.now() - begun);
    };
    look();
  });
}"""


Visit = dict[str, float]
COLUMNS = ("first", "controls", "filter", "zoom", "bytes")


@dataclass(frozen=True)
class Peer:
    """A page: its address, what holds its picture, what is in there once it is drawn; and how to filter and to zoom."""

    name: str
    address: str
    holder: str
    mark: str
    filter: str
    zoom: str
    role: str = "button"  # what is pressed to filter and to zoom


def visit(browser: Browser, peer: Peer, told: Visit) -> None:
    """One visit in an empty cache: seconds and bytes into ``told``, as far as it comes."""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    page = context.new_page()
    sent = Bytes(page)
    there = page.locator(f"{peer.holder} {peer.mark}").first
    with given_up(page, LONGEST):
        told["first"] = timed(page, lambda: page.goto(peer.address, wait_until="commit"), there.is_visible, LONGEST)
        told["bytes"] = float(sent.total)
        told["controls"] = told["first"] + timed(page, lambda: None, lambda: has_controls(page, peer), LONGEST)
    for name, step in (("zoom", peer.zoom), ("filter", peer.filter)):
        with given_up(page, LONGEST):
            page.wait_for_timeout(PAUSE)
            page.evaluate(_WATCH, [peer.holder, peer.mark])
            act(page, peer, step)
            page.wait_for_function("milliseconds.then(() => true)", timeout=1000 * LONGEST)
            told[name] = page.evaluate("milliseconds") / 1000
    with given_up(page, LONGEST):
        context.close()


def has_controls(page: Page, peer: Peer) -> bool:
    """Whether what filters and zooms can be used: a button that is seen; a script can be run wherever there is a chart."""
    steps = [step for step in (peer.filter, peer.zoom) if not step.startswith("js:")]
    return all(pressed(page, peer, step).is_visible() for step in steps)


def pressed(page: Page, peer: Peer, step: str) -> Locator:
    """What is pressed for a step; the links of our first view, which stands before Streamlit has started, are not yet it."""
    return page.locator(".stApp").get_by_role(peer.role, name=step, exact=True)  # type: ignore[arg-type]


def act(page: Page, peer: Peer, step: str) -> None:
    """Press what has the step's name, or run a script of the page."""
    if step.startswith("js:"):
        page.evaluate(f"beginWatch(performance.now()); {step.removeprefix('js:')}")
    else:
        pressed(page, peer, step).click()


def peers(size: int, folder: Path, stack: ExitStack, packages: Path | None) -> Iterator[Peer]:
    """The pages on ``size`` events, their servers running as long as ``stack`` does."""
    environment = made_store(size, folder / str(size))
    ours = stack.enter_context(streamlit("dashboard.py", environment))
    since = f"{ours}/?from=2010-01-01&to=2024-12-31"
    yield Peer(OURS, since, ".js-plotly-plot", ".main-svg text", "Treaties", "Wider", "link")
    if size > MOST_PEER:
        return
    stock = stack.enter_context(streamlit("benchmarks/stock_page.py", environment))
    yield Peer(STOCK, stock, ".js-plotly-plot", ".barlayer path", "Treaties", "Since 2015")
    if packages:
        write_pages(size, packages)
        plain = stack.enter_context(folder_server(packages))
        for name, page, mark in (("vis-timeline", "vis", ".vis-item"), ("TimelineJS 3", "tl", ".tl-timemarker-text")):
            yield Peer(name, f"{plain}/{page}-{size}.html", "#chart", mark, "js:byType('treaty')", "js:since(2015)")


def install(folder: Path) -> Path | None:
    """The peers from npm, in a folder of their own; ``None`` where there is no npm or it does not deliver."""
    if not shutil.which("npm"):
        print("npm is not there: TimelineJS and vis-timeline are left out.")
        return None
    done = subprocess.run(["npm", "install", "--no-audit", "--no-fund", "--prefix", str(folder), *NPM], capture_output=True)
    if done.returncode:
        print(f"npm could not install {' and '.join(NPM)}: they are left out.")
        return None
    return folder


VIS = """<!doctype html><meta charset=utf-8><title>vis</title>
<script src="node_modules/vis-timeline/standalone/umd/vis-timeline-graph2d.min.js"></script>
<link rel=stylesheet href="node_modules/vis-timeline/styles/vis-timeline-graph2d.min.css"><div id=chart></div><script>
let kind = '', view, chart;
fetch('events-SIZE.json').then(r => r.json()).then(events => {
  const data = new vis.DataSet(events.map((e, i) => ({id: i, content: e.title, start: e.first, group: e.type, kind: e.type})));
  view = new vis.DataView(data, {filter: e => !kind || e.kind === kind});
  const groups = [...new Set(events.map(e => e.type))].map(id => ({id, content: id}));
  chart = new vis.Timeline(document.getElementById('chart'), view, groups, {maxHeight: 700, verticalScroll: true});
});
function byType(k) { kind = k; view.refresh(); }
function since(y) { chart.setWindow(`${y}-01-01`, "2024-12-31", {animation: false}); }
</script>"""
TIMELINE_JS = """<!doctype html><meta charset=utf-8><title>TimelineJS</title>
<script src="node_modules/@knight-lab/timelinejs/dist/js/timeline.js"></script>
<link rel=stylesheet href="node_modules/@knight-lab/timelinejs/dist/css/timeline.css">
<div id=chart style="height: 700px"></div><script>
let all;
const slide = e => { const [year, month, day] = e.first.split('-');
  return {start_date: {year, month, day}, text: {headline: e.title}, group: e.type}; };
function show(events) {
  document.getElementById('chart').replaceChildren();
  new TL.Timeline('chart', {events: events.map(slide)}, {font: null, hash_bookmark: false});
}
fetch('events-SIZE.json').then(r => r.json()).then(events => { all = events; show(all); });
function byType(k) { show(all.filter(e => e.type === k)); }
function since(y) { show(all.filter(e => e.first >= `${y}`)); }
</script>"""


def write_pages(size: int, folder: Path) -> None:
    """Pages as the makers of the two libraries show them, and the events for both."""
    events = made_frames(size).events
    rows = events.assign(first=events["first"].dt.strftime("%Y-%m-%d"))[["title", "type", "first"]].to_dict("records")
    (folder / f"events-{size}.json").write_text(json.dumps(rows), encoding="utf-8")
    for name, page in (("vis", VIS), ("tl", TIMELINE_JS)):
        (folder / f"{name}-{size}.html").write_text(page.replace("SIZE", str(size)), encoding="utf-8")


def measure(browser: Browser, size: int, folder: Path, packages: Path | None) -> dict[str, list[Visit]]:
    """Visit all peers in turn; what each visit took, as far as it came."""
    with ExitStack() as stack:
        found = list(peers(size, folder, stack, packages))
        told: dict[str, list[Visit]] = {peer.name: [] for peer in found}
        spent = dict.fromkeys(told, 0.0)
        for _ in range(VISITS):
            for peer in [peer for peer in found if spent[peer.name] < SHARE]:
                begin, seen = time.monotonic(), Visit()
                told[peer.name].append(seen)
                try:
                    visit(browser, peer, seen)
                except Exception as error:  # a peer that does not cope is a result too
                    print(f"{size:>9,}  {peer.name:<22}{said(error)}", flush=True)
                    found = [other for other in found if other is not peer]
                spent[peer.name] += time.monotonic() - begin
    return told


def said(error: Exception) -> str:
    """What a page did not cope with."""
    crashed = "crashed" in str(error) or "closed" in str(error)
    return f"kept the browser busy for over {LONGEST:.0f} s" if crashed else str(error).splitlines()[0][:80]


def show(size: int, told: dict[str, list[Visit]], base: Visit | None) -> None:
    """A line a page, and one for the first visit to a server; shares are of ``base``."""
    for name, visits in told.items():
        if any(visits[1:]):
            print(line(size, name, middle(visits[1:]), base), flush=True)
        if visits and visits[0] and (name in SERVED or not any(visits[1:])):
            print(line(size, f"{name}, first", visits[0], base), flush=True)


def middle(visits: list[Visit]) -> Visit:
    """The medians of what was reached."""
    return {c: statistics.median(reached) for c in COLUMNS if (reached := [visit[c] for visit in visits if c in visit])}


def line(size: int, name: str, visit: Visit, base: Visit | None) -> str:
    """What a visit took, "–" for what it did not come to."""
    cells = ["–" if c not in visit else f"{visit[c] / 1e6:.2f} MB" if c == "bytes" else f"{visit[c]:.2f} s" for c in COLUMNS]
    shares = [f" ({visit[c] / base[c]:.2f})" if base and c in visit and base.get(c) else "" for c in COLUMNS]
    return f"{size:>9,}  {name:<22}" + "".join(f"{cell:>9}{share:<8}" for cell, share in zip(cells, shares, strict=True))


def main() -> None:
    sizes = [int(size) for size in sys.argv[1:]] or list(SIZES)
    ours: Visit | None = None
    end = time.monotonic() + ENOUGH
    with tempfile.TemporaryDirectory() as place, chromium() as browser:
        packages = install(Path(place) / "npm")
        print(f"{'events':>9}  {'page':<22}{'first view':<17}{'controls':<17}{'filter':<17}{'period':<17}{'sent':<17}")
        for size in sizes:
            if time.monotonic() > end:
                print(f"{size:>9,}  left out: {ENOUGH:.0f} s are over; ask for it alone")
                continue
            told = measure(browser, size, Path(place), packages)
            stock = middle(told.get(STOCK, [])[1:])
            show(size, told, stock or ours)
            if ours is None and size > min(SIZES) and any(told[OURS][1:]):
                ours = middle(told[OURS][1:])


if __name__ == "__main__":
    main()
