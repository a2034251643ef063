"""Bytes → text. A guess is said to be one."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from charset_normalizer import from_bytes

MAX_BYTES = 5_000_000
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: its mark begins with the same two bytes
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1f]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text without a byte order mark, newlines as they are."""

    text: str
    encoding: str
    guessed: bool = False


def decode(data: bytes, name: str) -> Decoded:
    """Decode the bytes of a text file; ``name`` is for the messages.

    Raises ValueError where the file is empty, binary or larger than 5 MB.
    """
    if len(data) > MAX_BYTES:
        raise ValueError(f"{name} has {len(data):,} bytes, more than the {MAX_BYTES:,} allowed; split it into single articles.")
    decoded = _decode_marked(data, name) or _decode_utf8(data) or _guess(data, name)
    if not decoded.text.strip("\ufeff \t\r\n"):
        raise ValueError(f"{name} is empty; put the text of the article in it.")
    if len(_CONTROL.findall(decoded.text)) > len(decoded.text) // 1000:
        raise _not_text(name)
    if _is_source(decoded.text):
        raise ValueError(f"{name} holds the source of a page or document, not its text; copy the article's text into it.")
    return decoded


_MARKUP = re.compile(r"\s*(?:<!doctype\s+html|<html\b|<\?xml\b)", re.I)
_PAPER = re.compile(r"%PDF-\d|\{\\rtf\d")


def _is_source(text: str) -> bool:
    """Whether the letters are those of a program that shows the text: its tags and dates would be read as the article's."""
    return bool(_MARKUP.match(text) or _PAPER.match(text))


def _not_text(name: str) -> ValueError:
    return ValueError(f"{name} is not a text file; save the article as plain text (.txt), best in UTF-8.")


def _decode_marked(data: bytes, name: str) -> Decoded | None:
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            try:
                return Decoded(data[len(mark) :].decode(encoding), encoding)
            except UnicodeDecodeError as error:
                raise _not_text(name) from error
    return None


def _decode_utf8(data: bytes) -> Decoded | None:
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return None
    return None if "\0" in text else Decoded(text, "utf-8")


def _guess(data: bytes, name: str) -> Decoded:
    wide = _wide_encoding(data)
    if wide:
        try:
            return Decoded(data.decode(wide), wide, guessed=True)
        except UnicodeDecodeError as error:
            raise _not_text(name) from error
    matches = [] if b"\0" in data else list(from_bytes(data))
    if not matches:
        raise _not_text(name)
    # Of guesses that are equally good, the Western one that most old pages use.
    best = min(matches, key=lambda m: (m.chaos, -m.coherence, m.encoding != "cp1252"))
    return Decoded(str(best).removeprefix("\ufeff"), best.encoding.replace("_", "-"), guessed=True)


def _wide_encoding(data: bytes) -> str | None:
    """UTF-16 without its mark: Western text has a zero in every other byte."""
    half = len(data) // 2
    if data[1::2].count(0) > 0.4 * half and not data[0::2].count(0):
        return "utf-16-le"
    if data[0::2].count(0) > 0.4 * half and not data[1::2].count(0):
        return "utf-16-be"
    return None
