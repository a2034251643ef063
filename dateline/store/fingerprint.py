"""Has anything changed that the events depend on: an article, its metadata, or the rules?"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[1]
_RULES = ("reading", "times", "actors", "events", "model.py", "frame.py", "merge.py", "pipeline.py")
_KINDS = (".py", ".csv")


def _update(digest: hashlib._Hash, name: str, content: bytes) -> None:
    for part in (name.encode("utf-8", "surrogateescape"), content):
        digest.update(len(part).to_bytes(8, "big") + part)


@cache
def rules_version() -> str:
    """A hash over all that reads, times, names, finds and merges: code and tables."""
    digest = hashlib.sha256()
    for entry in (_PACKAGE / name for name in _RULES):
        files = [entry] if entry.is_file() else sorted(p for p in entry.rglob("*") if p.suffix in _KINDS)
        for file in files:
            _update(digest, file.relative_to(_PACKAGE).as_posix(), file.read_bytes())
    return digest.hexdigest()[:16]


def fingerprint(files: Iterable[Path]) -> str:
    """A hash over the articles, the metadata beside them and the rules' version; a file that cannot be read counts as empty."""
    digest = hashlib.sha256(rules_version().encode())
    for file in files:
        for path in (file, file.with_suffix(".json"), file.with_suffix(".meta.json")):
            _update(digest, path.name, _bytes(path))
    return digest.hexdigest()[:16]


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""
