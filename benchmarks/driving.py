"""What the benchmarks of pages need: servers on free ports, a Chromium, and a clock that runs until a page has changed."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).resolve().parents[1]
FLAGS = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
).split()
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")
LONGEST = 60.0  # seconds until a page is given up


def free_port() -> int:
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


@contextmanager
def serving(command: list[str], port: int, environment: Mapping[str, str], health: str = "") -> Iterator[str]:
    """A server started by ``command``; gives its address once it answers."""
    process = subprocess.Popen(
        command, cwd=ROOT, env=os.environ | dict(environment), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    address = f"http://127.0.0.1:{port}"
    try:
        _wait(f"{address}/{health}")
        yield address
    finally:
        process.terminate()
        process.wait()


def _wait(url: str) -> None:
    end = time.monotonic() + LONGEST
    while time.monotonic() < end:
        try:
            urllib.request.urlopen(url, timeout=2).close()
            return
        except OSError:
            time.sleep(0.2)
    raise TimeoutError(f"{url} did not answer within {LONGEST:.0f} s")


@contextmanager
def streamlit(script: str, environment: Mapping[str, str]) -> Iterator[str]:
    """A Streamlit server on a script of the project."""
    port = free_port()
    command = [sys.executable, "-m", "streamlit", "run", script, "--server.headless=true", f"--server.port={port}",
               "--server.address=127.0.0.1", "--browser.gatherUsageStats=false"]  # fmt: skip
    with serving(command, port, {"PYTHONPATH": str(ROOT)} | dict(environment), "_stcore/health") as address:
        yield address


@contextmanager
def folder_server(folder: Path) -> Iterator[str]:
    """A plain file server on a folder."""
    port = free_port()
    command = [sys.executable, "-m", "http.server", str(port), "--bind", "127.0.0.1", "--directory", str(folder)]
    with serving(command, port, {}) as address:
        yield address


@contextmanager
def chromium() -> Iterator[Browser]:
    path = next(filter(None, map(shutil.which, BROWSERS)), None)
    if path is None:
        sys.exit("The benchmarks of pages need Chromium; install Debian's package chromium.")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield browser
        browser.close()


class Bytes:
    """What a page has been sent, over HTTP and over its socket."""

    def __init__(self, page: Page) -> None:
        self.total = 0
        session = page.context.new_cdp_session(page)
        session.send("Network.enable")
        session.on("Network.loadingFinished", lambda e: self._add(e["encodedDataLength"]))
        session.on("Network.webSocketFrameReceived", lambda e: self._add(len(e["response"]["payloadData"]) * 3 / 4))

    def _add(self, count: float) -> None:
        self.total += int(count)


@contextmanager
def given_up(page: Page, seconds: float) -> Iterator[None]:
    """End the page's process if what is within takes much longer: one whose script never rests answers no question of ours.

    What waits for it within then fails.
    """
    session = page.context.browser.new_browser_cdp_session() if page.context.browser else None
    tasks = session.send("SystemInfo.getProcessInfo")["processInfo"] if session else []
    drawing = [task["id"] for task in tasks if task["type"] == "renderer"]
    timer = threading.Timer(1.5 * seconds, lambda: [_kill(process) for process in drawing])
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        if session:
            session.detach()


def _kill(process: int) -> None:
    with suppress(ProcessLookupError):
        os.kill(process, signal.SIGKILL)


def timed(page: Page, do: Callable[[], object], seen: Callable[[], bool], longest: float = LONGEST) -> float:
    """Seconds from doing something to seeing what comes of it."""
    begin = time.perf_counter()
    do()
    while not seen():
        if time.perf_counter() - begin > longest:
            raise TimeoutError(f"{page.url}: nothing came of it within {longest:.0f} s")
        page.wait_for_timeout(8)
    return time.perf_counter() - begin
