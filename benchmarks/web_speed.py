"""`python -m benchmarks.web_speed [SIZE …]`: how fast the timeline shows and changes, beside those that most would use.

The same made-up events in our page, in a Streamlit page with `px.timeline`, in TimelineJS 3 and in vis-timeline (both from
npm; left out with a sentence where there is no npm). For each: from navigation to the chart in a browser with an empty
cache, one filter, one change of period, and the bytes sent until the chart was there. Medians of a few visits, all peers in
turn, so that whatever else the machine does weighs on all alike; the first visit to a server is not counted. Sizes above
20,000 are ours alone. Our page begins with the events since 2010, five in six, so that its own button can change the period.
"""

from __future__ import annotations

import json
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, Page

from benchmarks.driving import Bytes, chromium, folder_server, streamlit, timed
from benchmarks.made import made_frames, made_store

SIZES = (20, 200, 2_000, 20_000, 200_000)
MOST_PEER = 20_000
VISITS = 3
NPM = ("@knight-lab/timelinejs@3", "vis-timeline@8")
# How much is drawn: it changes when another picture stands there.
_DRAWN = """selector => {
  const place = document.querySelector(selector);
  if (!place) return '';
  const words = place.textContent, paths = [...place.querySelectorAll('path')].map(p => p.getAttribute('d')).join('');
  return `${place.querySelectorAll('*').length} ${words.length} ${words.slice(0, 400)} ${paths.length}`;
}"""


@dataclass(frozen=True)
class Peer:
    """A page: its address, what holds its picture, what is in there once it is drawn; and how to filter and to zoom."""

    name: str
    address: str
    holder: str
    mark: str
    filter: str
    zoom: str


def visit(browser: Browser, peer: Peer) -> dict[str, float]:
    """One visit in an empty cache: seconds and bytes."""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    page = context.new_page()
    sent = Bytes(page)
    there = page.locator(f"{peer.holder} {peer.mark}").first
    told = {"first": timed(page, lambda: page.goto(peer.address, wait_until="commit"), there.is_visible), "bytes": sent.total}
    for name, step in (("zoom", peer.zoom), ("filter", peer.filter)):
        page.wait_for_timeout(1500)
        before = page.evaluate(_DRAWN, peer.holder)
        told[name] = timed(page, lambda step=step: act(page, step), lambda b=before: changed(page, peer, b))
    context.close()
    return told


def act(page: Page, step: str) -> None:
    """Press a button by its label, or run a script of the page."""
    if step.startswith("js:"):
        page.evaluate(step.removeprefix("js:"))
    else:
        page.get_by_role("button", name=step, exact=True).click()


def changed(page: Page, peer: Peer, before: str) -> bool:
    now = page.evaluate(_DRAWN, peer.holder)
    return bool(now) and now != before and page.locator(f"{peer.holder} {peer.mark}").first.is_visible()


def peers(size: int, folder: Path, stack: ExitStack, packages: Path | None) -> Iterator[Peer]:
    """The pages on ``size`` events, their servers running as long as ``stack`` does."""
    environment = made_store(size, folder / str(size))
    ours = stack.enter_context(streamlit("dashboard.py", environment))
    yield Peer("ours", f"{ours}/?from=2010-01-01&to=2024-12-31", ".js-plotly-plot", ".main-svg text", "Treaties", "Wider")
    if size > MOST_PEER:
        return
    stock = stack.enter_context(streamlit("benchmarks/stock_page.py", environment))
    yield Peer("stock px.timeline", stock, ".js-plotly-plot", ".barlayer path", "Treaties", "Since 2015")
    if packages:
        write_pages(size, packages)
        plain = stack.enter_context(folder_server(packages))
        yield Peer("vis-timeline", f"{plain}/vis-{size}.html", "#chart", ".vis-item", "js:byType('treaty')", "js:since(2015)")
        yield Peer("TimelineJS 3", f"{plain}/tl-{size}.html", "#chart", ".tl-timemarker", "js:byType('treaty')", "js:since(2015)")


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


def measure(browser: Browser, size: int, folder: Path, packages: Path | None) -> None:
    """Visit all peers in turn and print their medians."""
    with ExitStack() as stack:
        found = list(peers(size, folder, stack, packages))
        told: dict[str, list[dict[str, float]]] = {peer.name: [] for peer in found}
        for n in range(VISITS + 1):
            for peer in found:
                try:
                    result = visit(browser, peer)
                except Exception as error:  # a peer that does not cope is a result too
                    print(f"{size:>9,}  {peer.name:<20} {str(error).splitlines()[0][:80]}", flush=True)
                    continue
                if n:
                    told[peer.name].append(result)
    for name, visits in told.items():
        if visits:
            first, filtered, zoomed, sent = (
                statistics.median(v[k] for v in visits) for k in ("first", "filter", "zoom", "bytes")
            )
            print(f"{size:>9,}  {name:<20}{first:8.2f} s{filtered:9.2f} s{zoomed:9.2f} s{sent / 1e6:9.2f} MB", flush=True)


def main() -> None:
    sizes = [int(size) for size in sys.argv[1:]] or list(SIZES)
    with tempfile.TemporaryDirectory() as place, chromium() as browser:
        packages = install(Path(place) / "npm")
        print(f"{'events':>9}  {'page':<20}{'first view':>10}{'filter':>11}{'period':>11}{'sent':>12}")
        for size in sizes:
            measure(browser, size, Path(place), packages)


if __name__ == "__main__":
    main()
