"""Pictures drawn by a process of their own: the same as here, and here where that process is gone."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace

import pytest

from benchmarks.made import made_frames
from dateline.exports.apart import Apart, draw
from dateline.figures.layout import LayoutOptions

FRAMES, OPTIONS = made_frames(30), LayoutOptions(lanes="actor")


@pytest.fixture(scope="module")
def apart() -> Iterator[Apart]:
    apart = Apart()
    apart.start()
    if not apart.process:
        pytest.skip("one core: nothing is drawn apart")
    end = time.monotonic() + 60
    while not apart.ready and time.monotonic() < end:
        time.sleep(0.05)
    yield apart
    apart.stop()


def test_the_process_draws_what_would_be_drawn_here(apart: Apart) -> None:
    assert apart.ready
    assert FRAMES.event_rows  # kept with the frames, and not to be handed over
    assert apart._asked(FRAMES, OPTIONS) == draw(FRAMES, OPTIONS)


def test_what_cannot_be_drawn_is_an_error_of_the_asker(apart: Apart) -> None:
    bad = replace(FRAMES, events=FRAMES.events.drop(columns="type"))
    assert apart._asked(bad, OPTIONS) is None
    with pytest.raises(KeyError):
        apart.draw(bad, OPTIONS)
    assert apart.ready


def test_very_many_rows_are_drawn_here(apart: Apart, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dateline.exports.apart.MOST_ROWS", 20)
    monkeypatch.setattr(apart, "_asked", None)
    assert apart.draw(FRAMES, OPTIONS) == draw(FRAMES, OPTIONS)


def test_when_the_process_is_killed_the_asker_draws(apart: Apart) -> None:
    assert apart.process
    apart.process.kill()
    assert apart.draw(FRAMES, OPTIONS) == draw(FRAMES, OPTIONS)
    assert apart.process is None
    assert apart.draw(FRAMES, OPTIONS) == draw(FRAMES, OPTIONS)  # and it is not started again at once
    assert apart.process is None


def test_nobody_starts_it_but_the_server() -> None:
    apart = Apart()
    assert apart.draw(FRAMES, OPTIONS)
    assert apart.process is None
