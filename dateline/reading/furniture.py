"""Paragraph → what it is on the page, if it is not running text. General rules, from how news pages are made.

In the tables below a blank stands for any white space, and case does not matter unless a group says ``(?-i:…)``.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from dateline.model import FurnitureKind
from dateline.reading.published import posted_publication
from dateline.sieve import Sieve


def _any(*phrases: str) -> str:
    return "(?:" + "|".join(phrase.replace(" ", r"\s+") for phrase in phrases) + ")"


AGENCY = _any(
    "AP", "AFP", "AAP", "ANSA", "APA", "BBC", "CNA", "CNN", "CP", "DPA", "dpa", "EFE", "EPA(?:-EFE)?", "IANS", "IRNA",
    "ITAR-TASS", "KCNA", "KRT", "Kyodo(?: News)?", "NHK", "Newsis", "News1", "PTI", "RIA Novosti", "Reuters", "REUTERS",
    "Ruptly", "SANA", "SPA", "Sputnik", "TASS", "Tass", "UPI", "VOA", "Xinhua", "Yonhap", "Anadolu(?: Agency)?", "Bloomberg",
    "Getty(?: Images)?", "Alamy", "Shutterstock", "NurPhoto", "[Pp]ool", "POOL", "[Hh]andout", "Associated Press",
    "Agence France-Presse", "EBS", "UN Photo",
    "NATO", "Wikimedia(?: Commons)?", "Flickr", "Twitter", "Facebook", "Magnum", "Zuma", "SIPA", "Abaca", "I[Mm][Aa][Gg][Oo]",
    "Keystone", "Ukrinform", "Interfax", "PA(?: Images)?",
    "YONHAP", "NEWSIS", "NEWS1", "XINHUA", "GETTY(?: IMAGES)?", "KYODO",
)  # fmt: skip
_NAME = r"[A-ZÀ-Þ][\w.'’-]*"
_NAMES = rf"{_NAME}(?:\s+{_NAME}){{0,3}}"
_CREDIT_CORE = rf"(?:{_NAMES}\s*[/|-]\s*)?{AGENCY}(?:\s*(?:[/|,-]|via|and)\s*(?:{AGENCY}|{_NAMES})){{0,3}}"
_PICTURE = r"(?:photo|image|picture|photograph|screengrab|credit)s?"
_HOLDERS = rf"{_NAMES}(?:(?:\s*[/|,-]\s*|\s+(?:via|and|for|of)\s+){_NAMES}){{0,3}}"
_CREDIT_WORDS = (
    rf"(?:(?i:(?:file\s+)?{_PICTURE}\s*(?::|by\b|courtesy\s+of|/|from\b)|courtesy\s+of|©)\s*{_HOLDERS}|(?i:(?:file\s+)?photo))"
)
_ANY_CREDIT = rf"(?:{_CREDIT_CORE}|{_CREDIT_WORDS})"
_BRACKETED = rf"(?:{_ANY_CREDIT}|[A-Z][A-Z0-9]+(?:[ /,.&’'-]+[A-Z0-9]+){{0,6}})"  # some papers write credits in capitals
# A credit at the end of a line: after the sentence closed, in brackets, or after a slash.
CREDIT = re.compile(
    rf"(?:(?<=[.!?”\"’)])\s*[/|]?\s+{_ANY_CREDIT}\.?|\s*\[{_BRACKETED}\]\.?|\s*\({_ANY_CREDIT}\)\.?|\s+/\s*{_CREDIT_CORE})$"
)
_CREDIT_ALONE = re.compile(rf"[(\[]?{_ANY_CREDIT}[)\]]?\.?")
_CAPTION = re.compile(
    _any(r"(?:file )?(?:photo|caption|image|picture|video)(?: \d+)?\s*: \S", r"file photo\b", r"[\[(]photo\b"), re.I
)
POSE = Sieve(
    _any(
        r"\b(?:stands?|poses?) (?:together )?for (?:an? )?(?:\w+ ){0,3}(?:photo|picture|photograph)s?\b",
        r"\bin this (?:(?:file|undated) )*(?:photo|picture|image)\b",
        r"\b(?:is|are) (?:seen|pictured|shown) (?:here )?(?:in|at|on|during)\b.*\b(?:photo|picture|image)\b",
        r"\s\((?:left|right|center|centre)\)",
        r"(?-i:[A-ZÀ-Þ][\w’-]+),\s(?:far |second from )?(?:left|right|center|centre),",
        r"\s\((?-i:[LRC])\).*\s\((?-i:[LRC])\)",
        r"\(?\bfrom (?:the )?left\)?(?=[,:)])",
        r"\bpictured (?:in|on|at)\b",
    ),
    re.I,
)

_ROLE = _any(
    "senior", "staff", "chief", "contributing", "special", "political", "diplomatic", "foreign", "science", "business", "deputy",
    "managing", "associate", "executive", "world", "news", "our", "the", "in", "for", "of", "and", "at", "de", "van", "von",
    "bin", "al", "del", "da", "di", "la", "writers?", "reporters?", "correspondents?", "editors?", "columnists?", "bureau",
    "desk", "intern", "affairs", "analyst", "producer",
)  # fmt: skip
# "By Thursday", "By the end of …" are no names.
_NO_NAME = r"(?!(?i:the|an?|his|her|its|their|our|\w+day|\w+ary|\w+ber|march|april|may|june|july|august)\b)"
_BYLINE = re.compile(
    rf"(?:(?i:written|reported|reporting|edited|editing|translated)\s+)?(?:By|BY|by)\s+"
    rf"(?P<name>{_NO_NAME}{_NAME}(?:\s+(?:{_NAME}|{_ROLE}))*)(?:\s*[,|/&;-]\s*(?:{_NAME}|{_ROLE})(?:\s+(?:{_NAME}|{_ROLE}))*)*"
)
_BYLINE_LONG = re.compile(
    r"\(?(?:additional\s+)?(?:reporting|writing|editing|compiled|translated|translation|edited|written)\s+by\s+(?-i:[A-Z])[^!?]{2,110}\)?",
    re.I,
)
_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+")
_PHONE = re.compile(r"(?<![\w/.-])[+(]?(?:\d[ ()./-]{0,2}){9,}")
_URL = re.compile(r"(?:https?://|www\.)\S+", re.I)

RELATED = _any(
    r"related(?: (?:stor(?:y|ies)|articles?|news|topics?|coverage|links?|content|posts?|reading|tags?))?",
    r"most[ -](?:viewed|read|popular|shared|watched|commented|recent)(?: (?:articles?|stories|news|posts?))?",
    r"(?:top|latest|other|popular|trending|recommended|more) (?:stories|news|articles?|posts?|headlines|coverage|videos?)",
    r"read (?:more|next|also|on|full \w+)", "see also", r"also (?:read|see)", r"more (?:on this(?: \w+)?|from [\w\s]{2,30})",
    r"(?:you )?(?:may|might) (?:also )?like", r"recommended(?: for you)?", r"trending(?: now)?", r"editors?['’]?s? picks?",
    "what to read next", "continue reading", r"(?:previous|next) (?:article|story|post)", r"in this (?:section|series)",
    "tags?", "topics?", "keywords?",
)  # fmt: skip
FORM = _any(
    r"leave (?:a|your) (?:reply|comment)", "cancel reply", r"your e-?mail address will not be published",
    r"(?:post|add|write|submit|join) (?:a |your )?(?:comment|reply|the (?:discussion|conversation))s?",
    "required fields are marked",
    r"save my name,? e-?mail", r"notify me (?:of|by|when)", r"(?:comments?|name|e-?mail|website|your name)\s*\*",
    r"(?:you must be )?logged in to (?:post|comment)", r"(?:log|sign) in(?: (?:to|or) [\w\s]+)?$",
    r"comments (?:are )?(?:closed|off|disabled)", r"(?:\d+|no) comments?$", r"comments?\s*(?:\(\d+\)|:)?$",
    r"(?:show|view all|view) comments", "reply$", "submit$", "δ$",
)  # fmt: skip
CONTACT = _any(
    r"(?:please )?(?:direct|send|address|e-?mail) (?:any |your |all )?"
    r"(?:questions?|comments?|feedback|inquiries|enquiries|corrections|tips)",
    r"(?:(?:press|media|for media|for press|public|news) )?"
    r"(?:contacts?|enquiries|inquiries|office|relations)(?: (?:person|us|information|details))?\s*[:：]",
    r"(?:tel|phone|telephone|fax|mobile|cell|e-?mail|web|website|address)\.?\s*[:：]",
    r"for (?:more|further|additional) information\b",
    r"contact (?:the )?(?:us|author|writer|reporter)\b",
    r"(?:follow|reach|contact) (?:him|her|them|us|the author) (?:on|at)\b",
)
_SHARE = (
    r"(?:share|tweet|print|e-?mail|save|bookmark|like|follow|copy|link|facebook|twitter|linkedin|whatsapp|telegram|reddit|kakao\w*|"
    r"pinterest|messenger|x|url)"
)
BOILERPLATE = _any(
    "©", r"\(c\)\s*(?:copyright|\d{4})", r"copyrights?\b", r"all rights reserved", r"\W*###\W*$", r"(?:#\s*){3,}$",
    r"-\s*30\s*-$",
    r"-?ends?-?$", r"(?:\*\s*){3,}$", r"(?:press|media|news) (?:release|statement|note|advisory|briefing|communiqu[eé])s?$",
    r"(?:the )?(?:briefing room|statements and releases|presidential actions|speeches and remarks|readouts?)$",
    r"for immediate release$", r"embargoed\b",
    rf"{_SHARE}(?:[\s,/|•·]+(?:{_SHARE}|this|on|via|to|article|story|page|us|friend|a|post|by))*$",
    r"(?:button|icon|logo|image|link|arrow|banner) (?:that|to|for|of|which)\s",
    r"(?:subscribe|sign up|register|get|join)\b.{0,60}\b"
    r"(?:newsletters?|subscri\w+|inbox|e-?mail updates|alerts?|daily briefing|free trial|channel)\b",
    r"subscribe(?: (?:now|today|here|to \w+))?[.!]?$", r"(?:support|donate to) (?:our|us|independent)\b",
    r"(?:advertisement|advertising|sponsored(?: content)?|promoted|ad|(?:story|article) continues (?:below|after)(?: \w+)*)$",
    r"scroll to continue", r"skip to (?:main )?content", r"(?:back|return|go) to (?:top|home\w*|main|the top)",
    r"(?:click|tap) here\b",
    r"(?:download|get) (?:the|our) app", r"listen to this (?:article|story)", r"\d+ min(?:ute)?s? read", r"reading time\b",
    r"by using this site", r"this (?:site|website) uses cookies", "we use cookies", r"accept (?:all )?cookies", "privacy policy",
    r"terms (?:of|and) (?:use|service|conditions)", r"home\s*[>»/|][\w\s&>»/|-]*$",
    r"(?:menu|search|close|open menu|toggle \w+|loading)\W*$", r"page \d+(?: of \d+)?$", r"(?:font|text) size\b",
    r"view (?:original|full|larger)\b", r"the views? expressed\b", r"read the (?:original|full)\b",
    r"(?:this (?:article|story|piece)|the article) (?:was|is|has been|first|originally) (?:first |originally |also |re)?"
    r"(?:published|appeared|updated|posted|republished|corrected)",
)  # fmt: skip
_RELATED = re.compile(rf"[\[(>»•-]*\s*{RELATED}\s*[\])]*", re.I)
_FORM, _CONTACT, _BOILERPLATE = (re.compile(p, re.I) for p in (FORM, CONTACT, BOILERPLATE))
_SENTENCE_CLOSE = re.compile(r"[.!?…][\"'”’»)\]]*$")


def is_prose(line: str) -> bool:
    """Running text: a closed sentence of some length."""
    return len(line.split()) >= 10 and bool(_SENTENCE_CLOSE.search(line))


def is_byline(line: str) -> bool:
    """ "By Park Min-hee, senior staff writer", "Reporting by A. Smith; editing by B. Jones"."""
    if len(line) > 200:
        return False
    return byline_name(line) is not None or bool(_BYLINE_LONG.fullmatch(line))


def byline_name(line: str) -> str | None:
    """The name in a byline without the office; ``None`` where the line is none."""
    bare = _EMAIL.sub("", line).strip(" ,|()")
    match = _BYLINE.fullmatch(bare) if len(bare.split()) <= 14 else None
    return match["name"].strip() if match else None


def is_caption(line: str) -> bool:
    """A line under a photograph, known by its label, its credit or its pose."""
    if len(line) >= 600:
        return False
    return bool(_CAPTION.match(line) or CREDIT.search(line) or (len(line) < 400 and POSE.search(line)))


def is_related(line: str) -> bool:
    """The label of a list of other articles, alone or before a colon."""
    match = _RELATED.match(line) if len(line) < 160 else None
    return match is not None and line[match.end() :].strip()[:1] in ("", ":", "：", "|", "»", ">", "…")


def is_contact(line: str) -> bool:
    """Phone and e-mail lines, and what asks for them."""
    if len(line) > 300:
        return False
    if _CONTACT.match(line):
        return True
    rest, marks = _URL.subn(" ", line)
    for pattern in (_EMAIL, _PHONE):
        rest, n = pattern.subn(" ", rest)
        marks += n
    return marks > 0 and len(re.findall(r"[^\W\d]{2,}", rest)) <= 4


def _opens(pattern: re.Pattern[str], limit: int) -> Callable[[str], bool]:
    return lambda line: len(line) <= limit and bool(pattern.match(line))


RULES: tuple[tuple[FurnitureKind, Callable[[str], bool]], ...] = (
    ("posted", lambda line: posted_publication(line) is not None),
    ("byline", is_byline),
    ("form", _opens(_FORM, 160)),
    ("related", is_related),
    ("contact", is_contact),
    ("boilerplate", _opens(_BOILERPLATE, 240)),
    ("credit", lambda line: len(line) < 120 and bool(_CREDIT_ALONE.fullmatch(line))),
    ("caption", is_caption),
)


def line_kind(line: str) -> FurnitureKind | None:
    """The kind of furniture a line is by itself; ``None`` for running text, titles and headings."""
    return next((kind for kind, holds in RULES if holds(line)), None)
