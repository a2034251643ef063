"""Dates as other languages write them: 14 juillet 2023, 3. Oktober 2024, 12 de mayo de 2023, 9 мая 2024, 2024年6月18日."""

from __future__ import annotations

import re

from dateline.times.cell import Cell
from dateline.times.engine import rule
from dateline.times.meaning import Meaning

# French, German, Spanish, Italian, Portuguese, Dutch, Swedish, Turkish, Polish, Czech, Russian, Ukrainian; the case that dates take.
_NAMES = (
    "janvier januar jänner enero gennaio janeiro januari ocak stycznia ledna января січня",
    "février februar febrero febbraio fevereiro februari şubat lutego února февраля лютого",
    "mars märz marzo março maart mart marca března марта березня",
    "avril abril aprile april nisan kwietnia dubna апреля квітня",
    "mai mayo maggio maio mei maj mayıs maja května мая травня",
    "juin juni junio giugno junho haziran czerwca června июня червня",
    "juillet juli julio luglio julho temmuz lipca července июля липня",
    "août august agosto augustus augusti ağustos sierpnia srpna августа серпня",
    "septembre septiembre settembre setembro eylül września září сентября вересня",
    "octobre oktober octubre ottobre outubro ekim października října октября жовтня",
    "novembre noviembre novembro kasım listopada listopadu ноября",
    "décembre dezember diciembre dicembre dezembro aralık grudnia prosince декабря грудня",
)
_MONTHS = {name: n for n, names in enumerate(_NAMES, 1) for name in names.split()}
_ALSO_WORDS = frozenset(("mart", "mars", "mei", "april", "august", "mai", "maj"))
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))


@rule(
    "<day> <month in another language>",
    rf"(?P<day>\d{{1,2}})(?:er|º|\.)? (?:de |d['’])?(?=[^\W\d_]{{3}})(?P<month>(?i:{_MONTH}))(?:,? (?:de |del )?(?P<year>[12]\d{{3}}))?",
    ("0", "00"),
)
def foreign_date(m: re.Match[str]) -> Meaning | None:
    name, day = m["month"].lower(), int(m["day"])
    if not 1 <= day <= 31 or (name in _ALSO_WORDS and not m["year"]):
        return None
    return Cell(int(m["year"]) if m["year"] else None, _MONTHS[name], day)


@rule(
    "<year>年<month>月<day>日",
    r"(?P<year>\d{4})年(?:(?P<month>\d{1,2})月(?:(?P<day>\d{1,2})日)?)?",
    ("0000",),
    spaced_out=False,
)
def characters(m: re.Match[str]) -> Meaning | None:
    month, day = int(m["month"]) if m["month"] else None, int(m["day"]) if m["day"] else None
    return Cell(int(m["year"]), month, day) if month is None or 1 <= month <= 12 else None
