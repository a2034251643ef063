"""When an article appeared, from its metadata or from the page's own furniture. Today's date is never taken."""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache

import dateparser

from dateline.model import Publication, PublishedBasis, When

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|"
    r"dec(?:ember)?)\.?"
)
_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\.?"
_CLOCK = r"\d{1,2}(?:[:.]\d{2}){1,2}(?:\.\d+)?(?:\s?[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?"
_ZONE = (
    r"[A-Z]{1,2}[SD]?T|GMT|UTC|Z|CES?T|EES?T|KST|JST|IST|MSK|SGT|HKT|BST|WIB|PHT|AES?T|ACS?T|NZ[SD]?T|"
    r"(?:GMT|UTC)?\s?[+-]\d{1,2}(?::?\d{2})?"
)
FIRST_YEAR, LAST_YEAR = 1600, 2100
_YEAR = r"(?:1[6-9]\d{2}|20\d{2}|2100)"
_DAY = rf"""(?:{_YEAR}[-./]\d{{1,2}}[-./]\d{{1,2}}\.?
    | \d{{1,2}}[-./]\d{{1,2}}[-./]{_YEAR}
    | {_YEAR}\.\ ?\d{{1,2}}\.\ ?\d{{1,2}}\.?
    | \d{{1,2}}(?:st|nd|rd|th)?[ -](?:of\ )?{_MONTH},?[ -]{_YEAR}
    | {_MONTH}\ \d{{1,2}}(?:st|nd|rd|th)?,?\ {_YEAR})"""
_TIME = rf"(?:(?:{_CLOCK})(?:\s?(?:hrs|hours|h))?(?:\s?\(?(?-i:{_ZONE})\)?)?)"
_GLUE = r"(?:\s*(?:,|\||/|-|–|—|·|•|at|T)\s*|\s+)"
_PHRASE = rf"(?:{_TIME}{_GLUE})?(?:(?:{_WEEKDAY}),?\s+)?(?P<day>{_DAY})(?:{_GLUE}{_TIME})?"

# What a page puts before the date of an article.
_LABEL = (
    r"(?:(?:first|originally|last|date|article)\s+)?"
    r"(?:posted|date\s+of\s+publication|input|published|publication\s+date|updated|modified|edited|released?|issued|created|registered|filed|entered|uploaded|date|"
    r"pub(?:lished)?\s+date|release\s+date|for\s+immediate\s+release|for\s+release|embargoed(?:\s+until)?|press\s+release)"
    r"(?:\s+(?:date|time|on|at|online))?"
)
_UPDATE = re.compile(r"(?:last\s+)?(?:updated|modified|edited)", re.I)
_LABELLED = re.compile(rf"(?P<label>\b{_LABEL})\s*[:：\-–—|]?\s*(?P<phrase>{_PHRASE})", re.I | re.X)
_NAME = r"[A-ZÀ-Þ][\w'’.&-]*"
_NAMES = rf"(?-i:(?:By\s+)?{_NAME}(?:,?\s+(?:(?:of|and|de|&)\s+)?{_NAME}){{0,5}})"
_SMALL = frozenset({"by", "of", "and", "de", "for", "the", "in"})
_SOURCE = r"(?:(?:source|editor|author|from|via)\s*:\s*[\w.'’& -]{2,40})"
_LONE_CORE = rf"[\[(]?(?P<phrase>{_PHRASE})[\])]?[.,]?"
_LONE = re.compile(_LONE_CORE, re.I | re.X)
_BESIDE = rf"(?:{_NAMES}|{_SOURCE})"
_LONE_NAMED = re.compile(rf"(?:{_BESIDE}\s*[,|/·•:–—-]?\s*)?{_LONE_CORE}(?:\s*[,|/·•–—-]?\s*{_BESIDE})*", re.I | re.X)
_AMBIGUOUS = re.compile(r"\b(\d{1,2})([/-])(\d{1,2})[/-]\d{4}\b")

_ISO = re.compile(r"(\d{4})(?:-(\d{2}))?")


def publication_from_iso(value: str, reason: str, basis: PublishedBasis = "metadata") -> Publication:
    """Read an ISO date or date-time; a date-time with a zone counts as the publisher's local day.

    A lone month or year is accepted. Raises ValueError for anything else, and for a year in which nothing was printed or will be.
    """
    text = value.strip()
    try:
        at = dt.datetime.fromisoformat(text)
    except ValueError:
        read = Publication(_coarse(text), basis, reason)
    else:
        read = Publication(When.day(at.date()), basis, reason, at if at.tzinfo else None)
    if not FIRST_YEAR <= int(text[:4]) <= LAST_YEAR:
        raise ValueError(f"publication date {text!r} lies outside the years {FIRST_YEAR} to {LAST_YEAR}; mend the year")
    return read


def _coarse(text: str) -> When:
    match = _ISO.fullmatch(text)
    try:
        if match and match[2]:
            return When.month(int(match[1]), int(match[2]))
        if match:
            return When.year(int(match[1]))
    except (ValueError, IndexError):
        pass
    raise ValueError(f"publication date {text!r} is not an ISO date; write 2024-06-14 or 2024-06-14T16:54+09:00")


def posted_publication(line: str) -> Publication | None:
    """What a line such as "Posted on : 2024-06-14 16:54 KST" says; ``None`` where the line is none of the kind.

    Where a line tells both, the first posting wins over the update. Before the label only names may stand.
    """
    if len(line) > 200:
        return None
    found = [(m, read) for m in _LABELLED.finditer(line) if (read := read_phrase(m["phrase"]))]
    if not found or len(_LABELLED.sub("", line).split()) > 8 or not _is_prelude(line[: found[0][0].start()]):
        return None
    match, read = min(found, key=lambda pair: bool(_UPDATE.match(pair[0]["label"])))
    return _from_page(match.group().strip(), read)


def _is_prelude(before: str) -> bool:
    words = re.findall(r"[^\W\d_]+", re.sub(r"\d+\s+min(?:ute)?s?\s+read", "", before))
    return len(words) <= 6 and all(word[0].isupper() or word in _SMALL for word in words)


def lone_date(line: str, names: bool = True) -> Publication | None:
    """What a line says that holds a full date alone or, with ``names``, a place, a publisher or an author beside it."""
    match = (_LONE_NAMED if names else _LONE).fullmatch(line.strip()) if len(line) < 90 else None
    read = read_phrase(match["phrase"]) if match else None
    return _from_page(line.strip(), read) if read else None


def dateline_publication(dateline: str) -> Publication | None:
    """What a dateline says that tells the year ("Geneva, 24 November 2013 –")."""
    match = re.search(_PHRASE, dateline, re.I | re.X)
    read = read_phrase(match.group()) if match else None
    return _from_page(dateline.strip(), read) if read else None


def _from_page(words: str, at: dt.datetime) -> Publication:
    return Publication(When.day(at.date()), "text", f"the page says “{words}”", at if at.tzinfo else None)


@lru_cache(maxsize=1024)
def read_phrase(phrase: str) -> dt.datetime | None:
    """An isolated date phrase → its moment; ``None`` where day, month or year is missing, or 3/4/2023 could be either."""
    numbers = _AMBIGUOUS.search(phrase)
    if numbers and int(numbers[1]) <= 12 and int(numbers[3]) <= 12 and numbers[1] != numbers[3]:
        return None
    settings = {
        "REQUIRE_PARTS": ["day", "month", "year"],
        "STRICT_PARSING": True,
        "DATE_ORDER": "DMY" if not numbers or int(numbers[3]) <= 12 else "MDY",
        "RELATIVE_BASE": dt.datetime(2000, 1, 1),
    }
    tidy = re.sub(r"(?<=[a-z])\.(?=[ ,])", "", phrase.strip(" .,|"))
    found = dateparser.parse(tidy, languages=["en"], settings=settings)
    offset = found.utcoffset() if found else None
    return found.replace(tzinfo=dt.timezone(offset)) if found and offset is not None else found
