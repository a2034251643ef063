"""What newspapers' ways of telling a dated deed are read as, held to what is reached (benchmarks/events_grid.py, gold/grid)."""

import pytest

from benchmarks.events_grid import floors, is_clean, sample

SAMPLE, FLOORS = sample(), floors()


@pytest.mark.parametrize("construction", SAMPLE)
def test_construction_is_read(construction: str) -> None:
    told = {t: [is_clean(case) for case in cell] for t, cell in SAMPLE[construction].items()}
    assert not {
        t: [case.text for case, clean in zip(SAMPLE[construction][t], found, strict=True) if not clean]
        for t, found in told.items()
        if sum(found) < FLOORS[construction][t]
    }


def test_most_cells_are_right() -> None:
    kept = [n for row in FLOORS.values() for n in row.values()]
    assert FLOORS.keys() == SAMPLE.keys()
    assert sum(kept) >= 0.85 * sum(len(cell) for row in SAMPLE.values() for cell in row.values())
