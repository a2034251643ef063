"""Paragraph → what it is on the page, if it is not running text. General rules, from how news pages are made."""

from __future__ import annotations

import re
from collections.abc import Callable

from dateline.model import FurnitureKind
from dateline.reading.published import posted_publication

_AGENCY = (
    r"AP|AFP|AAP|ANSA|APA|BBC|CNA|CNN|CP|DPA|dpa|EFE|EPA|EPA-EFE|IANS|IRNA|ITAR-TASS|KCNA|KRT|Kyodo|NHK|Newsis|News1|PTI|RIA\s+Novosti|"
    r"Reuters|Ruptly|SANA|SPA|Sputnik|TASS|Tass|UPI|VOA|Xinhua|Yonhap|Anadolu(?:\s+Agency)?|Bloomberg|Getty(?:\s+Images)?|iStock|"
    r"Shutterstock|Alamy|NurPhoto|Pool|pool|POOL|Handout|handout|Associated\s+Press|Agence\s+France-Presse|EBS|UN\s+Photo|NATO|"
    r"Wikimedia(?:\s+Commons)?|Flickr|Twitter|Facebook|X|Magnum|Zuma|SIPA|Abaca|Imago|IMAGO|Keystone|Ukrinform|Interfax|PA(?:\s+Images)?"
)
_NAME = r"[A-Z][\w.'’-]*"
_CREDIT_CORE = rf"(?:{_NAME}(?:\s+{_NAME}){{0,3}}\s*[/|-]\s*)?(?:{_AGENCY})(?:\s*(?:[/|,-]|via|and)\s*(?:{_AGENCY}|{_NAME}(?:\s+{_NAME}){{0,3}})){{0,3}}"
_CREDIT_WORDS = rf"(?:(?:file\s+)?(?:photo|image|picture|photograph|screengrab|credit)s?\s*(?::|by|courtesy\s+of|credit:?|/|from)|courtesy\s+of|©)\s*[^.!?]{{2,80}}"
# A credit at the end of a line: after the sentence closed, or in brackets.
CREDIT = re.compile(
    rf"(?:(?<=[.!?”\"’)])\s+(?P<bare>{_CREDIT_CORE}|(?i:{_CREDIT_WORDS})|(?i:file\s+photo))\.?"
    rf"|\s*[(\[](?P<bracketed>{_CREDIT_CORE}|(?i:{_CREDIT_WORDS})|(?i:(?:file\s+)?photo))[)\]]\.?"
    rf"|\s+(?P<dashed>[/|]\s*(?:{_CREDIT_CORE}|{_NAME}(?:\s+{_NAME}){{0,3}})))$"
)
_CREDIT_ALONE = re.compile(rf"(?:[(\[]?(?:(?i:{_CREDIT_WORDS})|{_CREDIT_CORE})[)\]]?\.?)")
_CAPTION = re.compile(
    r"(?:file\s+)?(?:photo|caption|image|picture|video)(?:\s+\d+)?\s*:\s+\S|file\s+photo\b|\[photo\b|\(photo\b", re.I
)
_POSE = re.compile(r"\b(?:(?:stands?|poses?)\s+(?:together\s+)?for\s+(?:a\s+|an\s+)?(?:\w+\s+){0,3}(?:photos?|pictures?|photographs?)|in\s+this\s+(?:file\s+|undated\s+)*(?:photo|picture|image)|"
                   r"(?:is|are)\s+(?:seen|pictured|shown)\s+(?:here\s+)?(?:in|at|on|during)\b.*\b(?:photo|picture|image)|\((?:left|right|center|centre|L|R|C)\)|pictured\s+(?:in|on|at)\b)", re.I)  # fmt: skip

_ROLE = r"(?:senior|staff|chief|contributing|special|political|diplomatic|foreign|science|business|deputy|managing|associate|executive|world|news|our|the|in|for|of|and|at|de|van|von|bin|al|del|da|di|la|writers?|reporters?|correspondents?|editors?|columnists?|bureau|desk|intern|affairs|analyst|producer)"
_BYLINE = re.compile(rf"(?:(?i:(?:written|reported|reporting|edited|editing|translated|photos?)\s+)?(?-i:By|BY|by)\s+)(?P<name>(?!{_NAME}(?:day|uary|ober|ember)\b){_NAME}(?:\s+(?:{_NAME}|{_ROLE}))*)(?P<rest>(?:\s*[,|/&;-]\s*(?:{_NAME}|{_ROLE})(?:\s+(?:{_NAME}|{_ROLE}))*)*)")  # fmt: skip
_BYLINE_LONG = re.compile(
    r"\(?(?:additional\s+)?(?:reporting|writing|editing|compiled|translated|translation|edited|written)\s+by\s+[A-Z][^.]{2,160}\.?\)?",
    re.I,
)
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_PHONE = re.compile(r"(?<![\w/.-])(?:\+|\(0?|00)?\d[\d ()./-]{6,}\d")
_URL = re.compile(r"(?:https?://|www\.)\S+", re.I)

_RELATED = re.compile(
    r"[\[(>»•-]*\s*(?:related(?:\s+(?:stor(?:y|ies)|articles?|news|topics?|coverage|links?|content|posts?|reading|tags?))?|"
    r"most[\s-](?:viewed|read|popular|shared|watched|commented|recent)(?:\s+(?:articles?|stories|news|posts?))?|(?:top|latest|other|popular|trending|recommended|more)\s+(?:stories|news|articles?|posts?|headlines|coverage|videos?)|"
    r"read\s+(?:more|next|also|on|full\s+\w+)|see\s+also|also\s+(?:read|see)|more\s+(?:on\s+this(?:\s+\w+)?|from\s+[\w\s]{2,30})|"
    r"(?:you\s+)?(?:may|might)\s+(?:also\s+)?like|recommended(?:\s+for\s+you)?|trending(?:\s+now)?|editors?['’]?s?\s+picks?|what\s+to\s+read\s+next|continue\s+reading|"
    r"(?:previous|next)\s+(?:article|story|post)|in\s+this\s+(?:section|series)|tags?|topics?|keywords?)\s*[\])]*",
    re.I,
)
_FORM = re.compile(
    r"leave\s+(?:a|your)\s+(?:reply|comment)|(?:post|add|write|submit|join)\s+(?:a\s+|your\s+)?(?:comment|reply|the\s+(?:discussion|conversation))s?|cancel\s+reply|your\s+e-?mail\s+address\s+will\s+not\s+be\s+published|"
    r"required\s+fields\s+are\s+marked|save\s+my\s+name,?\s+e-?mail|notify\s+me\s+(?:of|by|when)|(?:comments?|name|e-?mail|website|your\s+name)\s*\*|(?:you\s+must\s+be\s+)?logged\s+in\s+to\s+(?:post|comment)|"
    r"(?:log|sign)\s+in(?:\s+(?:to|or)\s+[\w\s]+)?$|comments\s+(?:are\s+)?(?:closed|off|disabled)|(?:\d+|no)\s+comments?$|comments?\s*(?:\(\d+\)|:)?$|show\s+comments|view\s+(?:all\s+)?comments|reply$|submit$|δ$",
    re.I,
)
_CONTACT = re.compile(
    r"(?:please\s+)?(?:direct|send|address|e-?mail)\s+(?:any\s+|your\s+|all\s+)?(?:questions?|comments?|feedback|inquiries|enquiries|corrections|tips)|"
    r"(?:(?:press|media|for\s+media|for\s+press|public|news)\s+)?(?:contacts?|enquiries|inquiries|office|relations)\s*(?:person|us|information|details)?\s*[:：]|"
    r"(?:tel|phone|telephone|fax|mobile|cell|e-?mail|web|website|address)\.?\s*[:：]|for\s+(?:more|further|additional)\s+information\b|contact\s+(?:the\s+)?(?:us|author|writer|reporter)\b|(?:follow|reach|contact)\s+(?:him|her|them|us|the\s+author)\s+(?:on|at)\b",
    re.I,
)
_BOILERPLATE = re.compile(
    r"(?:©|\(c\)\s|copyrights?\b|all\s+rights\s+reserved|\W*###\W*$|-\s*30\s*-$|#\s*#\s*#|-?ends?-?$|\*\s*\*\s*\*|"
    r"(?:press|media|news)\s+(?:release|statement|note|advisory|briefing|communiqu[eé])s?$|for\s+immediate\s+release$|embargoed\b|"
    r"(?:share|tweet|print|e-?mail|save|bookmark|like|follow|copy\s+link|facebook|twitter|linkedin|whatsapp|telegram|reddit|kakao\w*|pinterest|messenger|x|url)(?:[\s,/|•·]+(?:this|on|via|to|share|tweet|print|e-?mail|save|bookmark|like|copy|link|article|story|page|facebook|twitter|linkedin|whatsapp|telegram|reddit|kakao\w*|pinterest|messenger|us|friend|a|post|x|url|by))*$|"
    r"(?:button|icon|logo|image|link|arrow|banner)\s+(?:that|to|for|of|which)\s|"
    r"(?:subscribe|sign\s+up|register|get|join)\b.{0,60}\b(?:newsletters?|subscri\w+|inbox|e-?mail\s+updates|alerts?|daily\s+briefing|free\s+trial|channel)\b|subscribe(?:\s+(?:now|today|here|to\s+\w+))?[.!]?$|(?:support|donate\s+to)\s+(?:our|us|independent)\b|"
    r"(?:advertisement|advertising|sponsored(?:\s+content)?|promoted|ad|story\s+continues\s+below(?:\s+\w+)*|article\s+continues\s+(?:below|after)(?:\s+\w+)*|scroll\s+to\s+continue.*)$|"
    r"skip\s+to\s+(?:main\s+)?content|(?:back|return|go)\s+to\s+(?:top|home\w*|main|the\s+top)|(?:click|tap)\s+here\b|(?:download|get)\s+(?:the|our)\s+app|listen\s+to\s+this\s+(?:article|story)|\d+\s+min(?:ute)?s?\s+read|reading\s+time\b|"
    r"(?:by\s+using\s+this\s+site|this\s+(?:site|website)\s+uses\s+cookies|we\s+use\s+cookies|accept\s+(?:all\s+)?cookies|privacy\s+policy|terms\s+(?:of|and)\s+(?:use|service|conditions))|"
    r"home\s*(?:[>»/|]\s*[\w\s&]+)+$|(?:menu|search|close|open\s+menu|toggle\s+\w+|loading)\W*$|page\s+\d+(?:\s+of\s+\d+)?$|font\s+size\b|text\s+size\b|view\s+(?:original|full|larger)\b.*|"
    r"(?:this\s+(?:article|story|piece)|the\s+article)\s+(?:was|is|has\s+been|first|originally)\s+(?:first\s+|originally\s+|also\s+|re)?(?:published|appeared|updated|posted|republished|corrected)|"
    r"the\s+views?\s+expressed\b|read\s+the\s+(?:original|full)\b)",
    re.I,
)
_SENTENCE_CLOSE = re.compile(r"[.!?…][\"'”’»)\]]*$")


def is_prose(line: str) -> bool:
    """Running text: a closed sentence of some length."""
    return len(line.split()) >= 10 and bool(_SENTENCE_CLOSE.search(line))


def is_byline(line: str) -> bool:
    """ "By Park Min-hee, senior staff writer", "Reporting by A. Smith; editing by B. Jones"."""
    bare = _EMAIL.sub("", line).strip(" ,|()")
    return len(bare.split()) <= 14 and bool(_BYLINE.fullmatch(bare)) or bool(_BYLINE_LONG.fullmatch(line))


def byline_name(line: str) -> str | None:
    """The name in a byline without the office, ``None`` where the line is none."""
    match = _BYLINE.fullmatch(_EMAIL.sub("", line).strip(" ,|()"))
    return match["name"].strip() if match else None


def is_caption(line: str) -> bool:
    """A line under a photograph, known by its credit, its label or its pose."""
    return bool(_CAPTION.match(line) or (CREDIT.search(line) and len(line) < 600) or (_POSE.search(line) and len(line) < 400))


def is_contact(line: str) -> bool:
    """Phone and e-mail lines, and what asks for them."""
    if _CONTACT.match(line):
        return len(line) < 300
    rest, marks = _URL.subn(" ", line)
    for pattern in (_EMAIL, _PHONE):
        rest, n = pattern.subn(" ", rest)
        marks += n
    return marks > 0 and len(re.findall(r"[^\W\d]{2,}", rest)) <= 4


def _opens(pattern: re.Pattern[str], limit: int) -> Callable[[str], bool]:
    return lambda line: len(line) <= limit and bool(pattern.match(line))


def _is_label(pattern: re.Pattern[str]) -> Callable[[str], bool]:
    """The pattern is all the line has, or all before a colon."""
    return lambda line: (
        len(line) < 160 and bool(m := pattern.match(line)) and line[m.end() :].strip()[:1] in ("", ":", "：", "|", "»", ">", "…")
    )


RULES: tuple[tuple[FurnitureKind, Callable[[str], bool]], ...] = (
    ("posted", lambda line: posted_publication(line) is not None),
    ("byline", is_byline),
    ("form", _opens(_FORM, 160)),
    ("related", _is_label(_RELATED)),
    ("contact", is_contact),
    ("boilerplate", _opens(_BOILERPLATE, 240)),
    ("credit", lambda line: len(line) < 120 and bool(_CREDIT_ALONE.fullmatch(line))),
    ("caption", is_caption),
)


def line_kind(line: str) -> FurnitureKind | None:
    """The kind of furniture a line is by itself; ``None`` for running text, titles and headings."""
    return next((kind for kind, holds in RULES if holds(line)), None)
