"""Pictures drawn by a process of their own, so that who draws one holds up nobody who reads another.

`python -m dateline.exports.apart` is that process: it draws what comes in on standard input until that ends, which it does
when whoever started it is gone. Both speak pickle, to each other alone.
"""

from __future__ import annotations

import contextlib
import gc
import os
import pickle
import signal
import subprocess
import sys
import threading
import time
from dataclasses import dataclass, field, replace
from multiprocessing.connection import wait
from pathlib import Path
from typing import IO, Any

from dateline.figures.hover import shown_part
from dateline.figures.layout import Layout, LayoutOptions, layout
from dateline.figures.plotly import drawing
from dateline.frame import Frames

MOST_ROWS = 5_000  # of any frame: more take longer to hand over than to count
RESTART_AFTER = 60.0  # seconds before a process that died is started anew
PATIENCE = 20.0  # seconds for an answer
_ROOT = Path(__file__).resolve().parents[2]
_EVERY_MADE = 20_000  # objects after which the garbage collector looks through the young ones
_READY = "ready"
_BROKEN = (OSError, EOFError, ValueError, pickle.UnpicklingError)  # what a process that ends amid its work leaves behind


def draw(frames: Frames, options: LayoutOptions) -> tuple[Layout, dict[str, Any]]:
    """Where everything stands, and the figure."""
    placed = layout(frames, options)
    return placed, drawing(placed, shown_part(placed, frames))


@dataclass
class Apart:
    """The process, one for all. While it is not there (not started, not ready, or killed), the asker draws for itself."""

    wanted: bool = False
    process: subprocess.Popen[bytes] | None = None
    ready: bool = False
    ended: float = float("-inf")
    hand: threading.Lock = field(default_factory=threading.Lock)

    def start(self) -> None:
        """Start the process where a core is free for it. Returns at once; it is asked once it says that it is ready."""
        self.wanted = True
        if self.process or (os.cpu_count() or 1) < 2 or time.monotonic() - self.ended < RESTART_AFTER:
            return
        command = [sys.executable, "-m", "dateline.exports.apart"]
        try:
            self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=_ROOT)
        except OSError:
            self.ended = time.monotonic()
            return
        threading.Thread(target=self._await, args=(self.process,), daemon=True).start()

    def _await(self, process: subprocess.Popen[bytes]) -> None:
        try:
            self.ready = _received(process) == _READY
        except _BROKEN:
            self._end(process)

    def draw(self, frames: Frames, options: LayoutOptions) -> tuple[Layout, dict[str, Any]]:
        """`draw`, by the process if it can."""
        if any(len(frame) > MOST_ROWS for _, frame in frames.items()):
            return draw(frames, options)
        with self.hand:
            drawn = self._asked(frames, options)
        return drawn or draw(frames, options)

    def _asked(self, frames: Frames, options: LayoutOptions) -> tuple[Layout, dict[str, Any]] | None:
        """What the process answers; ``None`` where it is not there or could not draw it."""
        process = self.process
        if process is None and self.wanted:
            self.start()
        if process is None or not self.ready:
            return None
        try:
            _send(process.stdin, (replace(frames), options))  # without what the frames have worked out and keep
            drawn: tuple[Layout, dict[str, Any]] | None = _received(process, PATIENCE)
            return drawn
        except _BROKEN:
            self._end(process)
            return None

    def _end(self, process: subprocess.Popen[bytes]) -> None:
        process.kill()
        process.wait()
        for pipe in filter(None, (process.stdin, process.stdout)):
            with contextlib.suppress(OSError):
                pipe.close()
        self.process, self.ready, self.ended = None, False, time.monotonic()

    def stop(self) -> None:
        """End the process."""
        with self.hand:
            self.wanted = False
            if self.process:
                self._end(self.process)


def _send(pipe: IO[bytes] | None, value: object) -> None:
    assert pipe is not None
    pickle.dump(value, pipe, pickle.HIGHEST_PROTOCOL)
    pipe.flush()


def _received(process: subprocess.Popen[bytes], patience: float | None = None) -> Any:
    assert process.stdout is not None
    if not wait([process.stdout.fileno()], patience):
        raise TimeoutError("The process that draws does not answer.")
    return pickle.load(process.stdout)


def _serve(asked: IO[bytes], answers: IO[bytes]) -> None:
    """Draw until nobody asks; what cannot be drawn is answered with ``None``: the asker meets the same error, and tells of it."""
    _send(answers, _READY)
    while True:
        try:
            frames, options = pickle.load(asked)
        except EOFError:
            return
        try:
            drawn = draw(frames, options)
        except Exception:
            drawn = None
        _send(answers, drawn)


def _main() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the server, whose end ends this
    draw(Frames.empty(), LayoutOptions())  # so that the first reader does not wait for fonts and the like
    gc.freeze()  # what is there now stays; to look through it again and again is a part of every picture's time
    gc.set_threshold(_EVERY_MADE)
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever else is printed must not stand between the answers
    with contextlib.suppress(BrokenPipeError):
        _serve(sys.stdin.buffer, answers)


if __name__ == "__main__":
    _main()
