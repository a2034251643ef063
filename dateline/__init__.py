"""Dateline lays out the diplomacy that news articles tell of, every event with its date, its precision and its quotation.

The verbs, and nothing else:

- `read_article`: a file → `Article`
- `extract`: articles → `Extraction` (their events, merged, with disagreements)
- `merge`: event mentions → events
- `to_frames`: articles and events → the pandas frames
"""

from dateline.frame import to_frames
from dateline.merge import merge
from dateline.pipeline import extract_events as extract
from dateline.reading import read_article

__all__ = ["extract", "merge", "read_article", "to_frames"]
