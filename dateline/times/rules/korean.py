"""Korean: 2024년 6월 18일, 지난달, 오는 18일, 내주 화요일."""

from __future__ import annotations

import re

from dateline.times.cell import Cell
from dateline.times.engine import rule
from dateline.times.meaning import Length, Meaning, Part, Portion, Shift

_WEEKDAYS = "월화수목금토일"
_DAY_SHIFTS = {"오늘": 0, "어제": -1, "내일": 1, "그제": -2, "그저께": -2, "모레": 2, "글피": 3}
_UNIT_SHIFTS = {
    "지난달": (-1, "month"), "이달": (0, "month"), "이번달": (0, "month"), "다음달": (1, "month"), "내달": (1, "month"),
    "지난주": (-1, "week"), "이번주": (0, "week"), "금주": (0, "week"), "다음주": (1, "week"), "내주": (1, "week"),
    "지난해": (-1, "year"), "작년": (-1, "year"), "재작년": (-2, "year"), "올해": (0, "year"), "금년": (0, "year"), "내년": (1, "year"), "내후년": (2, "year"),
}  # fmt: skip
_PARTS: dict[str, Portion] = {"초": "early", "중순": "mid", "말": "late", "하순": "late", "초순": "early"}
_LENGTHS = {"년": "year", "개월": "month", "달": "month", "주": "week", "주일": "week", "일": "day", "시간": "hour"}


@rule(
    "<year>년 <month>월 <day>일",
    r"(?P<year>\d{4})년(?: ?(?P<month>\d{1,2})월(?: ?(?P<day>\d{1,2})일)?)?(?: ?(?P<part>초순|중순|하순|초|말)(?=[가-힣]{0,2}(?![가-힣])))?[가-힣]{0,3}",
    ("0000",),
)
def korean_date(m: re.Match[str]) -> Meaning | None:
    month = int(m["month"]) if m["month"] else None
    if month is not None and not 1 <= month <= 12:
        return None
    cell = Cell(int(m["year"]), month, int(m["day"]) if m["day"] else None)
    return Part(cell, _PARTS[m["part"]]) if m["part"] else cell


@rule(
    "<month>월 <day>일",
    r"(?:(?P<month>\d{1,2})월(?: ?(?P<day>\d{1,2})일)?)(?: ?(?P<part>초순|중순|하순|초|말)(?=[가-힣]{0,2}(?![가-힣])))?[가-힣]{0,3}",
    ("0", "00"),
)
def korean_month(m: re.Match[str]) -> Meaning | None:
    if not 1 <= int(m["month"]) <= 12:
        return None
    cell = Cell(month=int(m["month"]), day=int(m["day"]) if m["day"] else None)
    return Part(cell, _PARTS[m["part"]]) if m["part"] else cell


@rule(
    "오는 <day>일",
    r"(?P<which>오는|지난|이번) (?:(?P<month>\d{1,2})월 ?)?(?P<day>\d{1,2})일[가-힣]{0,3}",
    ("오는", "지난", "이번"),
)
def korean_coming_day(m: re.Match[str]) -> Meaning:
    toward = {"오는": 1, "지난": -1, "이번": 0}[m["which"]]
    return Cell(month=int(m["month"]) if m["month"] else None, day=int(m["day"]), toward=toward)


@rule("<day>일", r"(?P<day>\d{1,2})일(?! ?(?:간|동안|째|만|전|후|이내|안|차))[가-힣]{0,2}", ("0", "00"))
def korean_day(m: re.Match[str]) -> Meaning | None:
    return Cell(day=int(m["day"])) if 1 <= int(m["day"]) <= 31 else None


@rule("어제", rf"(?P<word>{'|'.join(sorted(_DAY_SHIFTS, key=len, reverse=True))})[가-힣]{{0,3}}", tuple(_DAY_SHIFTS))
def korean_day_word(m: re.Match[str]) -> Meaning:
    return Shift(_DAY_SHIFTS[m["word"]], "day", whole=True)


_SPACED = {
    "이번 달": "이번달",
    "다음 달": "다음달",
    "지난 달": "지난달",
    "이번 주": "이번주",
    "다음 주": "다음주",
    "지난 주": "지난주",
}


@rule(
    "지난달",
    rf"(?P<word>{'|'.join([*_SPACED, *sorted(_UNIT_SHIFTS, key=len, reverse=True)])})(?: ?(?P<month>\d{{1,2}})월)?(?: ?(?P<day>\d{{1,2}})일)?(?: ?(?P<weekday>[{_WEEKDAYS}])요일)?(?: ?(?P<part>초순|중순|하순|초|말)(?=[가-힣]{{0,2}}(?![가-힣])))?[가-힣]{{0,3}}",
    (*_UNIT_SHIFTS, "이번", "다음", "지난"),
)
def korean_unit(m: re.Match[str]) -> Meaning:
    word = re.sub(r"\s", " ", m["word"])
    step, unit = _UNIT_SHIFTS[_SPACED.get(word, word)]
    weekday = _WEEKDAYS.index(m["weekday"]) if m["weekday"] else None
    shift = Shift(
        step,
        unit,
        whole=True,
        month=int(m["month"]) if m["month"] else None,
        day=int(m["day"]) if m["day"] else None,
        weekday=weekday,
    )
    return Part(shift, _PARTS[m["part"]]) if m["part"] else shift


@rule(
    "<weekday>요일",
    rf"(?:(?P<which>오는|지난|이번|다음) )?(?P<day>[{_WEEKDAYS}])요일[가-힣]{{0,3}}",
    (*(f"{day}요일" for day in _WEEKDAYS), "오는", "지난", "이번", "다음"),
)
def korean_weekday(m: re.Match[str]) -> Meaning:
    toward = {"오는": 1, "지난": -1, "이번": 0, "다음": 1}.get(m["which"] or "")
    return Cell(weekday=_WEEKDAYS.index(m["day"]), toward=toward)


@rule(
    "<number> 전",
    r"(?P<number>\d{1,3}) ?(?P<unit>년|개월|주일|주|일|시간) ?(?P<side>전|후|뒤|만에|간|동안)[가-힣]{0,3}",
    ("0", "00", "000"),
)
def korean_ago(m: re.Match[str]) -> Meaning:
    count, unit = int(m["number"]), _LENGTHS[m["unit"]]
    if m["side"] in ("간", "동안", "만에"):
        return Length(count, unit)
    return Shift(-count if m["side"] == "전" else count, unit)
