"""`python -m benchmarks.web_load [USERS] [SECONDS]`: many readers at once on one process of the dashboard.

Each reader holds a connection as the browser does and clicks every two seconds: on a type, an actor or a year, which the
server answers with the whole page, or on a mark of the picture in view, which opens its evidence and redraws that part alone.
2,000 made-up events; a click lasts until the server says that it is done, and as in the browser it begins with the picture
of the address, which is told apart. What the browser then takes to draw is not in it
(see `web_speed`): 40 browsers on this machine would be timed in its place. As the browser does, a reader keeps the large parts
of the last pages and tells the server so. The clicks of the first seconds, while readers arrive and no picture is drawn yet,
count too. The readers take some four hundredths of a core. Nothing leaves this machine.
"""

from __future__ import annotations

import asyncio
import json
import random
import re
import resource
import statistics
import sys
import tempfile
import time
import urllib.request
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode

import websockets
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.runtime.state.session_state import STREAMLIT_INTERNAL_KEY_PREFIX

from benchmarks.driving import streamlit
from benchmarks.made import made_store

EVENTS = 2_000
EVERY = 2.0  # seconds
LONGEST = 30.0
KEPT = 2  # pages of which the browser keeps the large parts
MARKS = 0.2  # of the clicks
FIGURE = 'class="dl-figure"'
MADE_ID = re.compile(r"made\d{8}")


@dataclass(frozen=True)
class Chart:
    """The chart's widget as the server told it, and the part of the page that is redrawn with it."""

    widget: str
    fragment: str


class Reader:
    """One reader: what was clicked, how long each click took, what went wrong."""

    def __init__(self, address: str, seed: int) -> None:
        self.address, self.dice = address, random.Random(seed)
        self.taken: list[float] = []
        self.seen: list[float] = []
        self.kept: deque[set[str]] = deque([set()], maxlen=KEPT)
        self.faults: list[str] = []
        self.query, self.page = "", ""
        self.chart: Chart | None = None
        self.marks: list[str] = []
        self.figures: dict[str, list[str]] = {}

    async def read(self, seconds: float) -> None:
        """Come at some moment of the first clicks, then click until the time is up."""
        await asyncio.sleep(self.dice.random() * EVERY)
        end = time.monotonic() + seconds
        socket = self.address.replace("http", "ws") + "/_stcore/stream"
        async with websockets.connect(
            socket, max_size=None, open_timeout=LONGEST, origin=self.address, subprotocols=["streamlit"]
        ) as server:
            while time.monotonic() < end:
                begin = time.monotonic()
                await self.click(server)
                await asyncio.sleep(max(0.0, EVERY - (time.monotonic() - begin)))

    async def click(self, server: websockets.ClientConnection) -> None:
        """Choose a mark, or ask for another view as a changed address does, and wait until it is there."""
        asked, event = BackMsg(), ""
        if self.chart and len(self.marks) > 1 and self.dice.random() < MARKS:
            event = self.dice.choice([event for event in self.marks if event not in self.query])
            self.choose(asked, self.chart, event)
        else:
            self.query = self.view()
        asked.rerun_script.query_string, asked.rerun_script.page_script_hash = self.query, self.page
        asked.rerun_script.context_info.url = self.address
        asked.rerun_script.cached_message_hashes.extend(set().union(*self.kept))
        self.kept.append(set())
        begin = time.perf_counter()
        try:
            if not event:
                await asyncio.to_thread(self.look_ahead)
            await server.send(asked.SerializeToString())
            async with asyncio.timeout(LONGEST):
                while not self.done(await server.recv()):
                    pass
        except (TimeoutError, OSError):
            self.faults.append(f"no answer within {LONGEST:.0f} s")
        else:
            self.taken.append(time.perf_counter() - begin)
            if event not in self.query:
                self.faults.append("a mark that was clicked on opened nothing")

    def look_ahead(self) -> None:
        """Ask for the picture of the address, as the chart does before the page's script is run."""
        begin = time.perf_counter()
        urllib.request.urlopen(f"{self.address}/picture.json?{self.query}&page-theme=light", timeout=LONGEST).read()
        self.seen.append(time.perf_counter() - begin)

    def choose(self, asked: BackMsg, chart: Chart, event: str) -> None:
        """Click on a mark of the chart."""
        own, state = (asked.rerun_script.widget_states.widgets.add() for _ in range(2))
        own.id, own.json_value = chart.widget, "{}"
        state.id = f"{STREAMLIT_INTERNAL_KEY_PREFIX}_{chart.widget}__events"
        state.json_trigger_value = json.dumps([{"event": "chosen", "value": [event]}])
        asked.rerun_script.fragment_id = chart.fragment

    def done(self, message: bytes | str) -> bool:
        """Whether the page is complete; notes what it says went wrong."""
        told = ForwardMsg.FromString(message if isinstance(message, bytes) else message.encode())
        if told.metadata.cacheable or told.ref_hash:
            self.kept[-1].add(told.hash or told.ref_hash)
        kind = told.WhichOneof("type")
        self.marks = self.figures.get(told.ref_hash, self.marks)
        if kind == "page_info_changed":
            self.query = told.page_info_changed.query_string
        if kind == "new_session":
            self.page = told.new_session.page_script_hash
        if kind == "delta":
            self.look(told)
        return kind == "script_finished"

    def look(self, told: ForwardMsg) -> None:
        """Note the chart with its marks, and what the page says went wrong."""
        element = told.delta.new_element
        if element.WhichOneof("type") in ("exception", "alert"):
            self.faults.append(str(element)[:200])
        if element.WhichOneof("type") == "bidi_component":
            self.chart = Chart(element.bidi_component.id, told.delta.fragment_id)
        if FIGURE in element.html.body:
            self.marks = self.figures[told.hash] = sorted(set(MADE_ID.findall(element.html.body)))

    def view(self) -> str:
        """A view that readers take: everything, a type, an actor or a year."""
        year = self.dice.randint(2005, 2024)
        return urlencode(self.dice.choice([
            {}, {"type": self.dice.choice(("treaty", "summit", "talks"))}, {"actor": self.dice.choice(("RUS", "CHN", "FRA"))},
            {"from": f"{year}-01-01", "to": f"{year}-12-31"},
        ]))  # fmt: skip


async def crowd(address: str, users: int, seconds: float) -> list[Reader]:
    asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(users))  # every browser waits for its own picture
    readers = [Reader(address, n) for n in range(users)]
    await asyncio.gather(*(reader.read(seconds) for reader in readers))
    return readers


def main() -> None:
    users, seconds = (int(sys.argv[1]) if len(sys.argv) > 1 else 40), (float(sys.argv[2]) if len(sys.argv) > 2 else 40.0)
    with tempfile.TemporaryDirectory() as place, streamlit("dashboard.py", made_store(EVENTS, Path(place))) as address:
        asyncio.run(crowd(address, 1, 2.0))  # the collection is loaded once for all
        readers = asyncio.run(crowd(address, users, seconds))
    taken = sorted(t for reader in readers for t in reader.taken)
    faults = [fault for reader in readers for fault in reader.faults]
    late = taken[int(0.95 * (len(taken) - 1))]
    print(f"{users} readers, {len(taken)} clicks: median {statistics.median(taken):.3f} s, 95 of 100 within {late:.3f} s, "
          f"slowest {taken[-1]:.2f} s, {len(faults)} faults")  # fmt: skip
    seen = sorted(t for reader in readers for t in reader.seen)
    print(f"pictures: median {statistics.median(seen):.3f} s, 95 of 100 within {seen[int(0.95 * (len(seen) - 1))]:.3f} s")
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    print(f"the server took {spent.ru_utime + spent.ru_stime:.1f} s of processor time, its start included")
    for fault in sorted(set(faults))[:5]:
        print(fault)


if __name__ == "__main__":
    main()
