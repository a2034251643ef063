"""What each article came to, a small file each: a build reads only what is new, and goes on where it was interrupted."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, MutableMapping
from pathlib import Path


class Readings(MutableMapping[str, bytes]):
    """Bytes by key in a folder, which may be deleted at any time. Those that other rules read are deleted when it is opened."""

    def __init__(self, folder: Path, rules: str) -> None:
        self._folder = folder / rules
        self._used: set[str] = set()
        for other in folder.glob("*"):
            if other != self._folder:
                shutil.rmtree(other, ignore_errors=True)

    def __getitem__(self, key: str) -> bytes:
        try:
            found = self._path(key).read_bytes()
        except FileNotFoundError:
            raise KeyError(key) from None
        self._used.add(key)
        return found

    def __setitem__(self, key: str, value: bytes) -> None:
        path = self._path(key)
        path.parent.mkdir(parents=True, exist_ok=True)
        unfinished = path.with_suffix(".new")
        unfinished.write_bytes(value)
        unfinished.replace(path)  # whole or not at all, whenever the build is interrupted
        self._used.add(key)

    def __delitem__(self, key: str) -> None:
        self._path(key).unlink()

    def __iter__(self) -> Iterator[str]:
        return (path.parent.name + path.stem for path in self._folder.glob("*/*.json"))

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def forget_unused(self) -> None:
        """Delete what was neither read nor written since the folder was opened: of articles that are gone or changed."""
        for key in set(self) - self._used:
            del self[key]

    def _path(self, key: str) -> Path:
        return self._folder / key[:2] / f"{key[2:]}.json"
