"""Has anything changed that the events depend on: an article, its metadata, or the rules?"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from dateline.reading import metadata_paths

_PACKAGE = Path(__file__).resolve().parents[1]
# All else in the package decides what is read from an article.
_LEFT_OUT = ("web", "figures", "exports", "store", "cli.py", "__main__.py")


def _update(digest: hashlib._Hash, name: str, content: bytes) -> None:
    for part in (name.encode("utf-8", "surrogateescape"), content):
        digest.update(len(part).to_bytes(8, "big") + part)


@cache
def rules_version() -> str:
    """A hash over all that reads, times, names, finds and merges: code and tables."""
    digest = hashlib.sha256()
    for file in sorted(p for p in _PACKAGE.rglob("*") if p.is_file() and p.suffix != ".pyc"):
        name = file.relative_to(_PACKAGE)
        if name.parts[0] not in _LEFT_OUT:
            _update(digest, name.as_posix(), file.read_bytes())
    return digest.hexdigest()[:16]


def fingerprint(files: Iterable[Path]) -> str:
    """A hash over the articles, the metadata beside them and the rules' version; a file that cannot be read counts as empty."""
    digest = hashlib.sha256(rules_version().encode())
    for file in files:
        for path in (file, *metadata_paths(file)):
            _update(digest, path.name, _bytes(path))
    return digest.hexdigest()[:16]


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""
