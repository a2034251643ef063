"""Dates that belong to a noun: part of its name ("the 1961 treaty", "the Treaty of 1972"), or of another thing than the event."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dateline.events.rules import DEEDS
from dateline.events.takes import NounHit
from dateline.events.triggers import Trigger
from dateline.events.words import finite_verb
from dateline.model import Span, TimeMention

# "The 1993 Oslo, Norway, accords".
_PLACED = r"(?:(?:[A-Z][\w’'-]+\s+){0,2}[A-Z][\w’'-]+,\s+(?:[A-Z][\w’'.-]+\s+){0,2}[A-Z][\w’'.-]+,\s+)?"
_PREMODIFIED = re.compile(rf",?\s+{_PLACED}(?:[\w’'.“”\"+-]+\s+){{0,6}}?$")
_OWNS = re.compile(r"[’']s?\s+(?:[\w-]+\s+){0,3}")
_STOP = re.compile(
    r"\b(?:after|before|since|to|in|on|at|for|with|by|from|of|that|which|who|and|said|is|was|were|are|will|has|have|had|would|met|held|signed|visited)\b",
    re.I,
)
_OF = re.compile(
    r"(?:\s+\([^)]{1,40}\))?(?:\s+(?:on|of|for|in|with)\s+(?:the\s+)?[A-Z][\w’'-]*(?:[\s,]+(?:and|of|the|for|on)?\s*[A-Z][\w’'-]*){0,8})?,?\s+(?:of|dated)\s+(?:the\s+)?$"
)

# "Their first treaty with Siam was that of 20 March 1833", "the letter bears the date of".
_BORE = re.compile(
    r"(?:\s+(?:with|between|of|on)\s+[^.,;]{2,60}?)?\s+(?:(?:was|is)\s+(?:that|the\s+one)\s+of|(?:which\s+|that\s+)?b(?:ore|ears|earing)\s+the\s+date\s+(?:of\s+)?)\s*$"
)
_OF_NOUN = re.compile(r"(?<![\w-])([a-z][a-z-]+)\s+of\s+(?:the\s+)?$")
_PORTIONS = re.compile(
    r"(?:beginning|start|end|middle|course|late|early|eve|night|morning|evening|afternoon|weekend|week|month|months|days?|years?|half|part|quarter|"
    r"spring|summer|autumn|fall|winter|as|because|instead|out|ahead|turn|close)$"
)


def _noun_before(text: str, time: TimeMention) -> Span | None:
    """The noun right before "of" and the date: "the coup of 1 February", "their call of 22 September"."""
    begin = max(0, time.start - 40)
    m = _OF_NOUN.search(text[begin : time.start])
    return None if m is None or _PORTIONS.match(m.group(1)) else Span(begin + m.start(1), begin + m.end(1))


def _of_a_noun(text: str, time: TimeMention, triggers: Sequence[Trigger]) -> bool:
    """ "On the anniversary of the coup of 1 February": a date behind "of" is that noun's, and no trigger's but its own."""
    noun = _noun_before(text, time)
    return noun is not None and not any(s.start <= noun.start < s.end for t in triggers for s in t.spans)


_CALENDAR = re.compile(r"\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)")
_IN_FRONT = re.compile(
    r"(?:\b(?:the|an?|this|that|his|her|its|their)|[’']s?)\s+(?:(?!(?:on|in|at|by|of|to|for|from|since|until|and|after|before)\b)[a-z-]+\s+){0,3}$"
)
_NOUN_FOLLOWS = re.compile(
    r"\s+(?!(?:in|on|at|to|for|and|or|but|when|that|which|who|as|after|before|during|with|by|from|of|over|against|about|between|until|while|because|"
    r"if|so|than|where|is|was|are|were|has|had|have|will|would|may|could|said|says|met|held|saw|led|put)\b|\w+ed\b)[a-z]"
)


def _premodifies(text: str, time: TimeMention) -> bool:
    """ "Condemned the brutal October 7th attack", "rejected the 2015 decision": the date is a noun's, which is no event here."""
    if not _CALENDAR.match(time.text) or not _IN_FRONT.search(text[max(0, time.start - 40) : time.start]):
        return False
    if re.fullmatch(r"\d{4}", time.text) and re.match(
        r"\s+[A-Z]", text[time.end : time.end + 2]
    ):  # "pursuant to the 2001 Authorization"
        return True
    following = _NOUN_FOLLOWS.match(text, time.end)
    return following is not None and finite_verb(text, time.end, min(len(text), time.end + 20)) is None


def noun_of_date(text: str, time: TimeMention) -> Span | None:
    """The noun that the date is a part of, whatever it names: "their call of 22 September", "the July 2006 launch"."""
    if behind := _noun_before(text, time):
        return behind
    ahead = _NOUN_FOLLOWS.match(text, time.end) if _premodifies(text, time) else None
    word = _WORD.match(text, ahead.end() - 1) if ahead is not None else None
    return Span(*word.span()) if word is not None else None


_WORD = re.compile(r"[a-z][a-z-]+")
SAID_OR_DONE = ("statement", "letter", "step")


# "Recognised … in an announcement on 31 January": the act was done in it.
_DONE_IN = re.compile(r"\b(?:in|by|through|with)\s+(?:(?:an?|the)\s+(?:[\w’'-]+\s+){0,3})?$")


_AN = re.compile(r"\s+an?\s+(?:[\w’'-]+\s+){0,2}")


def is_of_another_noun(text: str, time: TimeMention, trigger: Trigger, nouns: Sequence[NounHit]) -> bool:
    """ "To discuss the announcement on September 15": the date stands at a noun that is not the trigger's."""
    near = next((n for n in nouns if 0 <= time.start - n.span.end <= 4 and n.rule.kind in SAID_OR_DONE), None)
    if near is not None and _DONE_IN.search(text[max(0, near.span.start - 40) : near.span.start]):
        return False
    if near is not None and trigger.verb is not None and _AN.fullmatch(text, trigger.end, near.span.start):
        return False  # "issued a protest on Monday"
    if near is not None and trigger.type == "statement" and (near.rule.kind == "step" or time.basis == "relative"):
        return False  # "hailed the decision on Monday"
    return near is not None and trigger.verb is not None and near.span not in trigger.spans and near.span.start > trigger.end


OF_A_DAY = ("statement", "letter", "resolution", "ruling")  # known by their day only behind "of"
_BY = re.compile(
    r"\s+(?:issued\s+)?(?:by|from)\s+(?:the\s+)?(?:[A-Z][\w’'.-]*\s+(?:(?:of|and|the)\s+){0,2}){1,6}(?:on|of|in)\s+$"
)
_NAMED = ("document", "meeting", "visit", "exercise", "test", "launch", "ceremony", "order", "strike", *DEEDS, *OF_A_DAY)
# "The 1993 statement", "the July 12, 2016 ruling", but "in a statement of Tuesday" he says something.
_WITH_YEAR = re.compile(r"(?:(?:[A-Z][a-z]+\.?\s+)?(?:\d{1,2},?\s+)?|\d{1,2}\s+[A-Z][a-z]+,?\s+)\d{4}")


def named_by(text: str, time: TimeMention, nouns: Sequence[NounHit], left_over: bool = False) -> NounHit | None:
    """The noun whose name holds the date, in front ("the 1961 treaty", "his May 2022 visit") or behind ("treaty of 1965").

    ``left_over`` says that no verb has the date.
    """
    for noun, following in zip(nouns, [*nouns[1:], None], strict=False):
        if following is not None and following.span.start - noun.span.end == 1 and following.rule.kind in _NAMED:
            continue  # "the October 6 Lima Declaration meeting": the meeting's day; but "the June summit decisions"
        if noun.rule.kind not in _NAMED:
            continue
        if left_over and noun.rule.kind != "document":
            continue
        by_year = noun.rule.kind not in OF_A_DAY or _WITH_YEAR.fullmatch(time.text)
        if noun.rule.kind != "ceremony" and by_year and 0 <= noun.span.start - time.end <= 90:
            between = text[time.end : noun.span.start]
            if _OWNS.fullmatch(between):  # "Tuesday's phone call"
                return noun
            named = _PREMODIFIED.fullmatch(between) and not _STOP.search(between) and _determined(text, time.start)
            heads = time.start == 0 and text.startswith(",", time.end)
            if named and not (heads and finite_verb(text, time.end, noun.span.start) is not None):
                return noun  # but "Last month, Poland negotiated a visa accord"
        if (
            noun.rule.kind != "visit"
            and (
                left_over
                or noun.rule.kind in ("order", "ruling")
                or not _DONE_IN.search(text[max(0, noun.span.start - 40) : noun.span.start])
            )
            and 0 <= time.start - noun.span.end <= 110
            and _is_named_behind(text, noun, time)
            and not re.match(r"\s+[A-Z]", text[time.end : time.end + 3])  # "ceremony of the 2008 Summer Olympics"
        ):
            return noun
    return None


_IN_WORDS = re.compile(r"\bin\s+(?:an?|the|its|his|her|their)\s+(?:[\w’'-]+\s+){0,2}$", re.I)

# "Demanded an apology from Tirana in March": the day of the demand.
_ANY = re.compile(r"\b(?:an?|any|another|no)\s+(?:[\w’'-]+\s+){0,2}$", re.I)


def _is_named_behind(text: str, noun: NounHit, time: TimeMention) -> bool:
    """ "The treaty of 1965", "the statement by the Council on 1 December"; "in a statement by X on Monday" tells a saying."""
    between = text[noun.span.end : time.start]
    before = text[max(0, noun.span.start - 40) : noun.span.start]
    said = noun.rule.kind in ("statement", "resolution") and not _IN_WORDS.search(before) and not _ANY.search(before)
    return bool(_OF.fullmatch(between) or _BORE.fullmatch(between) or (said and _BY.fullmatch(between)))


def _determined(text: str, start: int) -> bool:
    return (
        bool(
            re.search(
                r"(?:\b(?:the|an?|its|their|his|her|historic|first|second|last|previous|and)|[’']s?|,)\s+$"
                r"|(?:\b(?:the|an?|its|their|his|her)|[’']s?)\s+(?:(?!(?:in|on|of|to|by|as|and|at|for|from|with)\b)[a-z-]+\s+){1,2}$",
                text[max(0, start - 40) : start],
                re.I,
            )
        )
        or start == 0
    )


_OTHER_NAME = re.compile(
    r"(?:\b[A-Z][\w-]*|\b\d[\d-]*)\s+(?:of|dated)\s+$"
)  # "Executive Order 14024 of April 15, 2021", "Trade Act of 1962"


def is_of_a_noun(text: str, time: TimeMention, triggers: Sequence[Trigger]) -> bool:
    """A date of something that is no event: a law, an attack condemned, an anniversary."""
    other_name = _OTHER_NAME.search(text[max(0, time.start - 40) : time.start])
    return _of_a_noun(text, time, triggers) or _premodifies(text, time) or other_name is not None
