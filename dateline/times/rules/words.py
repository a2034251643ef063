"""The English words that rules are made of, and what they are worth."""

from __future__ import annotations

import re

from dateline.times.engine import lead

_MONTH_FORMS = (
    ("january", "jan"), ("february", "feb"), ("march", "mar"), ("april", "apr"), ("may",), ("june", "jun"), ("july", "jul"),
    ("august", "aug"), ("september", "sept", "sep"), ("october", "oct"), ("november", "nov"), ("december", "dec"),
)  # fmt: skip
MONTH_NUMBER = {form: n for n, forms in enumerate(_MONTH_FORMS, 1) for form in forms}
MONTH_STARTS = tuple(MONTH_NUMBER)

# The words that are also something else need their capital; "Jan." may keep its dot.
MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)(?![^\W_])(?!-[a-z])\.?"
    r"|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER"
    r"|(?:JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT|SEP|OCT|NOV|DEC)(?![^\W_])\.?"
    r"|january|february|april|june|july|september|october|november|december)(?![^\W\d_])"
)

_WEEKDAY_FORMS = (
    ("monday", "mon"), ("tuesday", "tues", "tue"), ("wednesday", "wed"), ("thursday", "thurs", "thur", "thu"),
    ("friday", "fri"), ("saturday", "sat"), ("sunday", "sun"),
)  # fmt: skip
WEEKDAY_NUMBER = {form: n for n, forms in enumerate(_WEEKDAY_FORMS) for form in forms}
WEEKDAY_STARTS = tuple(WEEKDAY_NUMBER)
WEEKDAY_FULL = r"(?:(?i:monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?![^\W_]))"
WEEKDAY = rf"(?:{WEEKDAY_FULL}|(?:Mon|Tues|Tue|Wed|Thurs|Thur|Thu|Fri|Sat|Sun)(?![^\W_])\.?)"

DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![^\W_])"
DAY_LOOSE = r"(?:[4-9]\d|3\d|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![^\W_])"
YEAR = r"(?:1\d{3}|20\d\d|21\d\d)(?![^\W_])"
SHORT_YEAR = r"['’‘]\d\d(?![^\W_])"

LENGTH_UNIT = r"(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weekends?|weeks?|fortnights?|months?|quarters?|years?|yrs?|decades?|centur(?:y|ies))"

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
).split()
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
NUMBER_WORDS = {word: n for n, word in enumerate(_ONES)} | _TENS | {"hundred": 100, "dozen": 12, "a": 1, "an": 1, "half": 0.5}
_SMALL = "|".join(_ONES[1:10])
_TENS_ALT = "|".join(_TENS)
_TEENS = "|".join(_ONES[10:])
_BELOW_HUNDRED = rf"(?:(?:{_TENS_ALT})(?:[- ](?:{_SMALL}))?|{_TEENS}|{_SMALL})"
NUMBER_WORD = rf"(?i:(?:a|{_SMALL}) hundred(?: (?:and )?{_BELOW_HUNDRED})?|{_BELOW_HUNDRED}|hundred)(?![^\W\d_])"
# "Nineteen ninety-eight", "two thousand and one": years as they are spoken.
_TWO_DIGITS = rf"(?:(?:{_TENS_ALT})(?:[- ](?:{_SMALL}))?|{_TEENS}|oh[- ](?:{_SMALL}))"
SPOKEN_YEAR = (
    rf"(?i:(?:seventeen|eighteen|nineteen|twenty)[- ]{_TWO_DIGITS}|(?:seventeen|eighteen|nineteen) hundred(?: (?:and )?{_BELOW_HUNDRED})?"
    rf"|two thousand(?: (?:and )?{_BELOW_HUNDRED})?)(?![^\W_]|-)"
)
SPOKEN_STARTS = ("seventeen", "eighteen", "nineteen", "twenty", "two")
NUMERAL = r"(?:\d{1,3},\d{3}|\d{1,4}(?:\.\d{1,2})?)"
NUMBER = rf"(?>{NUMERAL}|{NUMBER_WORD})"
NUMBER_STARTS = (*_ONES[1:], *_TENS, "hundred", "0", "00", "000", "0000")
SOME = r"(?i:several|some|many|a few|few|a couple of|a couple|couple of|a number of|number of|handful of|dozens of|hundreds of|thousands of|a handful of|various|numerous)"
SOME_STARTS = (
    "several",
    "some",
    "many",
    "few",
    "couple",
    "number",
    "dozens",
    "hundreds",
    "thousands",
    "handful",
    "various",
    "numerous",
)

_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth "
    "seventeenth eighteenth nineteenth twentieth"
).split()
_COMPOUND_ORDINALS = {
    f"{tens}-{ones}": n + m for tens, n in (("twenty", 20), ("thirty", 30)) for m, ones in enumerate(_ORDINALS[:9], 1)
}
ORDINAL_WORDS = {word: n for n, word in enumerate(_ORDINALS, 1)} | _COMPOUND_ORDINALS | {"thirtieth": 30}
ORDINAL_STARTS = (*_ORDINALS, "twenty", "thirty", "thirtieth")
ORDINAL_WORD = rf"(?i:(?:twenty|thirty)[- ](?:{'|'.join(_ORDINALS[:9])})|{'|'.join(_ORDINALS)}|thirtieth)(?![^\W\d_])"

SEASON_NUMBER = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
SEASON = r"(?i:spring|summer|autumn|fall|winter)(?![^\W_])"
DAYPARTS = {
    "morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "overnight": "NI", "noon": "12:00", "midday": "MI",
    "midnight": "NI", "dawn": "MO", "dusk": "EV", "daytime": "DT", "nighttime": "NI", "lunchtime": "MI",
}  # fmt: skip
DAYPART = r"(?i:morning|afternoon|evening|night)(?![^\W_])"

THE = lead(r"(?i:the)")
A = lead(r"(?i:an?|the)")
_ABOUT = (
    r"about|around|some|nearly|almost|roughly|approximately|over|under|only|just|just over|just under|a mere|more than|less than|fewer than"
    r"|at least|at most|as many as|as much as|as little as|up to|no more than|no less than|well over|close to|barely|exactly|fully|another|an estimated"
)
ABOUT = lead(rf"(?i:(?:{_ABOUT})(?: (?:an?|the))?|an?|the)")
ABOUT_YEAR = lead(r"(?i:about|around|circa|ca\.|c\.|roughly|approximately)")


def month_number(words: str) -> int:
    return MONTH_NUMBER[words.rstrip(".").lower()]


def weekday_number(words: str) -> int:
    return WEEKDAY_NUMBER[words.rstrip(".").lower()]


def day_number(words: str) -> int:
    return int(words.rstrip("stndrh"))


def number(words: str) -> float | None:
    """What a number in words or digits is worth; ``None`` for "several"."""
    plain = words.lower().replace(",", "").strip()
    try:
        value = float(plain)
        return int(value) if value == int(value) else value
    except ValueError:
        parts = re.split(r"[-\s]+", plain)
    total = 0.0
    for part in parts:
        if part not in NUMBER_WORDS and part != "and":
            return None
        total = (total or 1) * 100 if part == "hundred" else total + NUMBER_WORDS.get(part, 0)
    return int(total) if total == int(total) else total


def spoken_year(words: str) -> int | None:
    """ "Nineteen ninety-four" is 1994, "two thousand and one" 2001, "nineteen hundred" 1900."""
    first, *rest = re.split(r"[-\s]+", words.lower().replace("oh", "zero"))
    if rest[0] in ("hundred", "thousand"):
        hundreds = 2000 if first == "two" else int(NUMBER_WORDS[first]) * 100
        rest = rest[1:]
    else:
        hundreds = int(NUMBER_WORDS[first]) * 100
    below = number(" ".join(rest)) if rest else 0
    return None if below is None else hundreds + int(below)


def ordinal(words: str) -> int:
    """ "Twenty-first" and "21st" are 21."""
    return int(words.rstrip("stndrh")) if words[0].isdigit() else ORDINAL_WORDS[re.sub(r"[-\s]+", "-", words.lower())]


def unit_name(words: str) -> str:
    """The singular of a unit: "yrs" is "year", "centuries" is "century"."""
    plain = words.lower().rstrip(".")
    if plain.startswith("centur"):
        return "century"
    short = {"yr": "year", "hr": "hour", "min": "minute", "sec": "second"}
    single = plain[:-1] if plain.endswith("s") else plain
    return short.get(single, single)


def full_year(words: str) -> int:
    """A year of four digits, or of two after an apostrophe: '64 is 1964, '24 is 2024."""
    digits = re.sub(r"\D", "", words)
    if len(digits) != 2:
        return int(digits)
    return int(digits) + (2000 if int(digits) < 30 else 1900)


def context_before(match: re.Match[str], length: int = 20) -> str:
    """The lower-case words before a match, for guards."""
    return match.string[max(0, match.start() - length) : match.start()].lower()


_NUMBERED = re.compile(
    r"(?:\bresolutions?|\bunscrs?|\bu\.?\s?s\.?\s?c\.?|\bpublic laws?|\bsections|\barticles)\s+"
    r"(?:[\d§]+(?:\([^)]{1,6}\))*(?:\s\(\d{4}\))?(?:,\s(?:and\s|or\s)?|\s(?:and|or|to|through)\s|\s?[-–]\s?))*\Z"
)


def is_numbered(match: re.Match[str]) -> bool:
    """Whether a number is that of a text, in a list of such: "resolutions 1718 (2006), 1874 and 2094", "50 U.S.C. 1701-1706"."""
    return bool(_NUMBERED.search(context_before(match, 90)))


def context_after(match: re.Match[str], length: int = 20) -> str:
    return match.string[match.end() : match.end() + length]
