"""Draw the pictures in docs/ anew (`make pictures`): every page in both themes, photographed on the articles in seeds/."""

import io
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

from PIL import Image
from playwright.sync_api import Page, expect, sync_playwright

HERE = Path(__file__).resolve().parent
FLAGS = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
).split()
STARTS_WITHIN = 60  # seconds
SETTLE = 2500  # milliseconds after everything is there
COLOURS = 256  # in a picture: it then has a third of the bytes
SLIDE = "slide.png"
SCHEMES = {"": "light", "-dark": "dark"}
PAGES = {  # name of the picture → where, what must be there, height; {summit} is the event that the seeds date differently
    "timeline": ("/", ".js-plotly-plot", 720),
    "evidence": ("/?event={summit}", "[class*='st-key-evidence-'] blockquote", 860),
    "compare": ("/compare", ".dl-table", 860),
    "articles": ("/articles", ".dl-article", 860),
    "events": ("/events", "[data-testid=stDataFrame]", 720),
    "slides": ("/slides", "h1", 960),
    "about": ("/about", ".dl-prose", 860),
}


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


def photograph(page: Page, url: str, awaited: str, name: str) -> None:
    page.goto(url)
    expect(page.locator(awaited).first).to_be_visible(timeout=60_000)
    expect(page.locator(".stApp")).to_have_attribute("data-test-script-state", "notRunning", timeout=60_000)
    expect(page.locator("[data-testid=stSkeleton]")).to_have_count(0, timeout=60_000)
    page.wait_for_timeout(SETTLE)
    keep(page.screenshot(), name)


def keep(picture: bytes, name: str) -> None:
    """Write a picture in few colours, as it has few."""
    image = Image.open(io.BytesIO(picture)).convert("RGB")
    image.quantize(COLOURS, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE).save(HERE / name, optimize=True)


def photograph_all(root: str) -> None:
    event = summit(root)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=FLAGS)
        for suffix, scheme in SCHEMES.items():
            page = chromium.new_page(color_scheme=scheme)
            for name, (path, awaited, height) in PAGES.items():
                page.set_viewport_size({"width": 1280, "height": height})
                photograph(page, root + path.format(summit=event), awaited, f"{name}{suffix}.png")


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
            photograph_all(root)
        finally:
            server.terminate()
            server.wait()


def draw_slide(data: str) -> None:
    """The slide, by the command that users have."""
    words = ["--size", "1280x720", "--zoom", "1.5", "--site", "https://timeline.example.org", "-o", str(HERE / SLIDE)]
    command = [sys.executable, "-m", "dateline", "export", "--format", "png", *words]
    subprocess.run(command, cwd=HERE.parent, env=os.environ | {"DATELINE_DATA": data}, check=True)
    keep((HERE / SLIDE).read_bytes(), SLIDE)


def summit(root: str) -> str:
    """The id of the event whose evidence is shown: the summit that the seeds date differently."""
    with urllib.request.urlopen(f"{root}/api/events.json?type=summit") as answer:
        return json.load(answer)["events"][0]["id"]


if __name__ == "__main__":
    main()
