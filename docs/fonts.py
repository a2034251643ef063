"""Make the faces for Hangul, Hanzi with kana, Arabic and Hebrew out of IBM Plex: python docs/fonts.py FOLDER [SCRIPT …]

FOLDER holds the unpacked woff2 files IBMPlexSansKR-Regular (npm package @ibm/plex-sans-kr 1.1.0), IBMPlexSansSC-Regular
(@ibm/plex-sans-sc 1.1.0), IBMPlexSansArabic-Regular (@ibm/plex-sans-arabic 1.1.0) and IBMPlexSansHebrew-Regular
(@ibm/plex-sans-hebrew 1.1.0). Needs fonttools and brotli. The subsets are modified versions under the SIL Open Font License, so
that they may not be called Plex. `SCRIPT …` after FOLDER makes those alone.
"""

import pathlib
import sys

from fontTools import subset
from fontTools.ttLib import TTFont

FONTS = pathlib.Path(__file__).resolve().parents[1] / "dateline" / "figures" / "fonts"


def standard(codec: str, low: int, high: int) -> set[int]:
    """The characters of a two-byte standard whose first byte is from ``low`` up to ``high``."""
    words = (bytes([a, b]).decode(codec, "ignore") for a in range(low, high) for b in range(0x40, 0xFF))
    return {ord(word) for word in words if len(word) == 1 and ord(word) > 0x2E7F}


KANA = {*range(0x3000, 0x3100), *range(0xFF00, 0xFFF0)}
HANZI = standard("gb2312", 0xB0, 0xF8) | standard("big5", 0xA4, 0xC7) | standard("euc-jp", 0xB0, 0xD0) | KANA
FACES = {
    "Hangul": ("IBMPlexSansKR-Regular.woff2", lambda code: code >= 0x3000, ["ccmp"]),
    "Hanzi": ("IBMPlexSansSC-Regular.woff2", lambda code: code in HANZI, ["ccmp", "locl"]),
    "Arabic": ("IBMPlexSansArabic-Regular.woff2", lambda code: True, ["*"]),
    "Hebrew": ("IBMPlexSansHebrew-Regular.woff2", lambda code: 0x0590 <= code < 0x0600 or 0xFB1D <= code < 0xFB50, ["*"]),
}


def rename(font: TTFont, script: str) -> None:
    names = {1: f"Dateline {script}", 3: f"Dateline {script} 1.0", 4: f"Dateline {script}", 6: f"Dateline{script}-Regular"}
    for record in list(font["name"].names):
        if record.nameID in names:
            font["name"].setName(names[record.nameID], record.nameID, record.platformID, record.platEncID, record.langID)
        elif record.nameID in (16, 17, 25):
            font["name"].removeNames(nameID=record.nameID)


def make(folder: pathlib.Path, script: str) -> None:
    name, wanted, features = FACES[script]
    font = TTFont(folder / name)
    options = subset.Options(hinting=False, layout_features=features, name_IDs=["*"], notdef_outline=True, glyph_names=False)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=[code for code in font.getBestCmap() if wanted(code)])
    cutter.subset(font)
    rename(font, script)
    for flavor, suffix in ((None, "ttf"), ("woff2", "woff2")):
        font.flavor = flavor
        font.save(FONTS / f"Dateline{script}-Regular.{suffix}")


if __name__ == "__main__":
    for script in sys.argv[2:] or FACES:
        make(pathlib.Path(sys.argv[1]), script)
