"""The shipped faces: IBM Plex Sans for Latin, Greek and Cyrillic, and subsets of its kin for Hangul, Hanzi with kana, Arabic
and Hebrew.

All under the SIL Open Font License 1.1 (OFL.txt); `docs/fonts.py` made the subsets. TTF for measuring and for pictures drawn on
the server, woff2 for browsers, which fetch the last four only for a page that has such letters.
"""

import pathlib
from typing import NamedTuple

_HERE = pathlib.Path(__file__).parent
REGULAR = _HERE / "IBMPlexSans-Regular.ttf"
SEMIBOLD = _HERE / "IBMPlexSans-SemiBold.ttf"
REGULAR_WEB = _HERE / "IBMPlexSans-Regular.woff2"
SEMIBOLD_WEB = _HERE / "IBMPlexSans-SemiBold.woff2"
HANGUL = _HERE / "DatelineHangul-Regular.ttf"
HANZI = _HERE / "DatelineHanzi-Regular.ttf"
ARABIC = _HERE / "DatelineArabic-Regular.ttf"
HEBREW = _HERE / "DatelineHebrew-Regular.ttf"
LICENCE = _HERE / "OFL.txt"


class FontFile(NamedTuple):
    """A face for the browser: where it lies, its CSS family and weight, and the letters it is for ("" is all)."""

    path: pathlib.Path
    family: str
    weight: str
    unicode_range: str = ""

    def css(self, address: str) -> str:
        """The rule that tells a browser of it; ``address`` is a URL, of data or of a server."""
        letters = f";unicode-range:{self.unicode_range}" if self.unicode_range else ""
        source = f"src:url('{address}') format('woff2')"
        return f"@font-face{{font-family:'{self.family}';font-weight:{self.weight};font-display:swap;{source}{letters}}}"


FAMILY = "IBM Plex Sans"
FONT_FILES = (
    FontFile(REGULAR_WEB, FAMILY, "400"),
    FontFile(SEMIBOLD_WEB, FAMILY, "600 700"),
    FontFile(HANGUL.with_suffix(".woff2"), "Dateline Hangul", "400 700", "U+3130-318F,U+AC00-D7A3"),
    FontFile(HANZI.with_suffix(".woff2"), "Dateline Hanzi", "400 700", "U+3000-30FF,U+4E00-9FFF,U+FF00-FFEF"),
    FontFile(ARABIC.with_suffix(".woff2"), "Dateline Arabic", "400 700", "U+0600-06FF,U+0750-077F,U+FB50-FDFF,U+FE70-FEFC"),
    FontFile(HEBREW.with_suffix(".woff2"), "Dateline Hebrew", "400 700", "U+0590-05FF,U+FB1D-FB4F"),
)
