"""`python -m benchmarks.web_load [USERS] [SECONDS]`: many readers at once on one process of the dashboard.

Each reader holds a connection as the browser does and clicks every two seconds: on a filter, on a period, on an event, on
another page of the timeline's views. 2,000 made-up events; a click lasts until the server says that the page is done. As the
browser does, a reader keeps the large parts of the last pages and tells the server so. The clicks of the first seconds, while
readers arrive, count too. Nothing leaves this machine.
"""

from __future__ import annotations

import asyncio
import random
import statistics
import sys
import tempfile
import time
from collections import deque
from pathlib import Path
from urllib.parse import urlencode

import websockets
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from benchmarks.driving import streamlit
from benchmarks.made import made_frames, made_store

EVENTS = 2_000
EVERY = 2.0  # seconds
LONGEST = 30.0
KEPT = 2  # pages of which the browser keeps the large parts


class Reader:
    """One reader: what was clicked, how long each click took, what went wrong."""

    def __init__(self, address: str, ids: list[str], seed: int) -> None:
        self.address, self.ids, self.dice = address, ids, random.Random(seed)
        self.taken: list[float] = []
        self.kept: deque[set[str]] = deque([set()], maxlen=KEPT)
        self.faults: list[str] = []

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
        """Ask for another view, as a changed address does, and wait until it is there."""
        asked = BackMsg()
        asked.rerun_script.query_string = self.view()
        asked.rerun_script.context_info.url = self.address
        asked.rerun_script.cached_message_hashes.extend(set().union(*self.kept))
        self.kept.append(set())
        begin = time.perf_counter()
        try:
            await server.send(asked.SerializeToString())
            async with asyncio.timeout(LONGEST):
                while not self.done(await server.recv()):
                    pass
        except TimeoutError:
            self.faults.append(f"no answer within {LONGEST:.0f} s")
        else:
            self.taken.append(time.perf_counter() - begin)

    def done(self, message: bytes | str) -> bool:
        """Whether the page is complete; notes what it says went wrong."""
        told = ForwardMsg.FromString(message if isinstance(message, bytes) else message.encode())
        if told.metadata.cacheable or told.ref_hash:
            self.kept[-1].add(told.hash or told.ref_hash)
        if told.WhichOneof("type") == "delta" and told.delta.new_element.WhichOneof("type") in ("exception", "alert"):
            self.faults.append(str(told.delta.new_element)[:200])
        return told.WhichOneof("type") == "script_finished"

    def view(self) -> str:
        """A view that readers take: everything, a type, an actor, a year or an event."""
        year = self.dice.randint(2005, 2024)
        return urlencode(self.dice.choice([
            {}, {"type": self.dice.choice(("treaty", "summit", "talks"))}, {"actor": self.dice.choice(("RUS", "CHN", "FRA"))},
            {"from": f"{year}-01-01", "to": f"{year}-12-31"}, {"event": self.dice.choice(self.ids)},
        ]))  # fmt: skip


async def crowd(address: str, users: int, seconds: float) -> list[Reader]:
    ids = made_frames(EVENTS).events["event_id"].tolist()
    readers = [Reader(address, ids, n) for n in range(users)]
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
    for fault in sorted(set(faults))[:5]:
        print(fault)


if __name__ == "__main__":
    main()
