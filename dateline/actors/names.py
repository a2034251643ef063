"""Names of people in text: where one stands, how a headline shortens it, and what its form says of its bearer's country."""

from __future__ import annotations

import re

from dateline.actors.tables import words

UPPER = "".join(c for c in map(chr, range(0x1F00)) if c.isupper() and not 0x370 <= ord(c) < 0x1E00)
_PARTICLE = r"(?:de|da|del|della|di|dos|do|du|la|le|van|von|der|den|ten|ter|zu|bin|bint|ibn|al|el|ul|ur|e|y)"
_JOINED = rf"(?:(?:[aA]l|[eE]l|[aA]s|[uU]l)-(?=[{UPPER}])|[dDlL]'(?=[{UPPER}]))?"
_TOKEN = rf"{_JOINED}[{UPPER}](?:\.(?:-?[{UPPER}]\.)*|(?:\w|'(?=\w\w))*(?:-\w+)*)"
NAME = rf"{_TOKEN}(?: (?:{_PARTICLE} ){{0,3}}{_TOKEN}){{0,5}}"
_LEAD = r"(?:(?:de|da|del|di|dos|van|von|bin|al|el)[ -]){0,2}"
TITLED_NAME_RE = re.compile(rf"{_LEAD}{NAME}")
NAME_RE = re.compile(rf"(?<![\w\-']){NAME}")
NO_NAME = words("no name")
HEADLINE_VERBS = words("headline verbs")
_SUFFIXES = frozenset({"Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV"})
_PARTICLES = frozenset(
    (
        "de",
        "da",
        "del",
        "della",
        "di",
        "dos",
        "do",
        "du",
        "van",
        "von",
        "der",
        "den",
        "ten",
        "ter",
        "zu",
        "bin",
        "bint",
        "ibn",
        "la",
        "le",
    )
)
_NOT_GIVEN = re.compile(r"(?:ing|ed|ly|ism|tion)$|^(?:Mr|Ms|Mrs|Dr|Sir|Dame|Lady|Lord|Comrade|Messrs)$")
_STYLED = ("King", "Queen", "Pope", "Prince", "Princess", "Emperor", "Empress", "Sultan", "Shah", "Ayatollah", "Sheikh")

KOREAN_SURNAMES = words("Korean surnames")
CHINESE_SURNAMES = words("Chinese surnames")
_PINYIN = re.compile(
    r"(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|"
    r"üe|ue|[aoeiuü])(?:r(?![aeiou]))?){1,2}"
)
JAPANESE_SURNAMES = words("Japanese surnames")


def tokens(name: str) -> list[str]:
    """The words of a name without "Jr." and the like; a king keeps his number."""
    parts = name.split()
    while len(parts) > 1 and parts[-1] in _SUFFIXES and parts[0] not in _STYLED:
        parts.pop()
    return parts


def surname_of(name: str) -> str:
    """How a headline calls the bearer of ``name``, told from its form alone: "Moon Jae In" → "Moon"."""
    parts = tokens(name)
    if len(parts) == 1:
        return name
    if parts[0] in _STYLED:
        return " ".join(p for p in parts if p not in _SUFFIXES)
    if is_korean(name) or is_chinese(name) or (parts[0] in JAPANESE_SURNAMES and parts[-1] not in JAPANESE_SURNAMES):
        return parts[0]
    begin = len(parts) - 1
    while begin > 1 and parts[begin - 1] in _PARTICLES:
        begin -= 1
    return " ".join(parts[begin:])


def is_japanese(family: str) -> bool:
    """Whether a surname ends like a Japanese one: a vowel or n."""
    return family[-1:] in "aeiouōūn" and not is_chinese(f"{family} {family}")


def may_be_given(word: str) -> bool:
    """Whether a capitalised word may be a given name by its form: not "Opening", "Mr", "Tuesday's"."""
    return not _NOT_GIVEN.search(word)


def is_korean(name: str) -> bool:
    """Whether the name has the form "Kim Jong-un", "Kim Jong Un"."""
    parts = name.split()
    if parts[0] not in KOREAN_SURNAMES or any("." in p for p in parts):
        return False
    if len(parts) == 2:
        given = parts[1].split("-")
        return len(given) == 2 and all(2 <= len(g) <= 6 for g in given) and not _PINYIN.fullmatch("".join(given).lower() + "x")
    return len(parts) == 3 and all(2 <= len(p) <= 6 and "-" not in p for p in parts[1:])


def is_chinese(name: str) -> bool:
    """Whether the name has the form "Hu Jintao", "Wang Yi", "Tsai Ing-wen"."""
    parts = name.split()
    if len(parts) != 2 or parts[0] not in CHINESE_SURNAMES:
        return False
    return _PINYIN.fullmatch(parts[1].replace("-", "").lower()) is not None


def likely_codes(name: str) -> frozenset[str] | None:
    """States whose people bear names of this form; ``None`` where the form says nothing."""
    korean, chinese = is_korean(name), is_chinese(name)
    if not (korean or chinese):
        return None
    return frozenset(({"KOR", "PRK"} if korean else set()) | ({"CHN", "TWN", "SGP", "HKG"} if chinese else set()))


def spellings(name: str) -> tuple[str, ...]:
    """The ways newspapers write an East Asian name: "Kim Jong-un" → "Kim Jong Un", "Kim Jong-Un", "Kim Jongun"."""
    parts = name.split()
    if len(parts) != 2 or "-" not in parts[1]:
        return ()
    first, _, second = parts[1].partition("-")
    return tuple(
        f"{parts[0]} {given}"
        for given in (f"{first} {second.capitalize()}", f"{first}-{second.capitalize()}", f"{first}{second}", f"{first}-{second}")
        if f"{parts[0]} {given}" != name
    )
