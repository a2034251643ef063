"""Draw the README's pictures anew: `python docs/pictures.py` starts the dashboard on the seeds and photographs it."""

import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

HERE = Path(__file__).resolve().parent
FLAGS = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
).split()
STARTS_WITHIN = 60  # seconds
SETTLE = 2500  # milliseconds after the chart is there


def free_port() -> int:
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def wait_for(url: str) -> None:
    for _ in range(STARTS_WITHIN * 4):
        try:
            urllib.request.urlopen(url, timeout=2).close()
            return
        except OSError:
            time.sleep(0.25)
    sys.exit(f"{url} did not answer within {STARTS_WITHIN} s; does `make run` work?")


def photograph(page: Page, url: str, name: str) -> None:
    page.goto(url)
    page.wait_for_selector(".js-plotly-plot", timeout=60_000)
    page.wait_for_timeout(SETTLE)
    page.screenshot(path=str(HERE / name))


def main() -> None:
    port = free_port()
    root = f"http://127.0.0.1:{port}"
    with tempfile.TemporaryDirectory() as data:
        command = [
            sys.executable,
            "-m",
            "streamlit",
            "run",
            "dashboard.py",
            "--server.port",
            str(port),
            "--server.headless",
            "true",
        ]
        draw_slide(data)
        server = subprocess.Popen(command, cwd=HERE.parent, env=os.environ | {"DATELINE_DATA": data})
        try:
            wait_for(f"{root}/_stcore/health")
            with sync_playwright() as playwright:
                chromium = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=FLAGS)
                for name, scheme in (("timeline.png", "light"), ("timeline-dark.png", "dark")):
                    page = chromium.new_page(viewport={"width": 1280, "height": 720}, color_scheme=scheme)
                    photograph(page, root, name)
                page = chromium.new_page(viewport={"width": 1280, "height": 1500})
                photograph(page, f"{root}/?event={summit(root)}", "evidence.png")
        finally:
            server.terminate()
            server.wait()


def draw_slide(data: str) -> None:
    """The slide, by the command that users have."""
    words = ["--size", "1280x720", "--zoom", "1.5", "--site", "https://timeline.example.org", "-o", str(HERE / "slide.png")]
    command = [sys.executable, "-m", "dateline", "export", "--format", "png", *words]
    subprocess.run(command, cwd=HERE.parent, env=os.environ | {"DATELINE_DATA": data}, check=True)


def summit(root: str) -> str:
    """The id of the event whose evidence is shown: the summit that the seeds date differently."""
    with urllib.request.urlopen(f"{root}/api/events.json?type=summit") as answer:
        return json.load(answer)["events"][0]["id"]


if __name__ == "__main__":
    main()
