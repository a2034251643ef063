"""Rows of a frame as named tuples; pandas types them as anything there is, the pages know what they asked for."""

from __future__ import annotations

from typing import Any

import pandas as pd


def rows(frame: pd.DataFrame) -> list[Any]:
    """The rows in order, each with the columns as attributes."""
    return list(frame.itertuples(index=False))
