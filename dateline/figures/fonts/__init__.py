"""The shipped faces of IBM Plex Sans (SIL Open Font License 1.1, see OFL.txt): woff2 for browsers, TTF for measuring."""

import pathlib

_HERE = pathlib.Path(__file__).parent
REGULAR = _HERE / "IBMPlexSans-Regular.ttf"
SEMIBOLD = _HERE / "IBMPlexSans-SemiBold.ttf"
REGULAR_WEB = _HERE / "IBMPlexSans-Regular.woff2"
SEMIBOLD_WEB = _HERE / "IBMPlexSans-SemiBold.woff2"
LICENCE = _HERE / "OFL.txt"
