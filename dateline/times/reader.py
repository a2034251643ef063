"""Text and publication date in, time mentions out."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from dateline.model import Publication, Sentence, TimeMention
from dateline.times.anchor import anchor
from dateline.times.awaited import counts_from_deed, opens_with_clause
from dateline.times.cell import Cell, add_days
from dateline.times.engine import Found
from dateline.times.frame import back_to_now, beside, from_then, goes_on_in_one, had_been, on_the_line, opens
from dateline.times.joining import joined
from dateline.times.manner import day_first, directed, is_narrative, own_day
from dateline.times.meaning import Every, Length, Meaning, NthDay, Part, Series, Shift, Vague
from dateline.times.mentions import agreed, mentions
from dateline.times.naming import named
from dateline.times.quotations import requoted, spoken
from dateline.times.resolved import Resolved
from dateline.times.rules import GRAMMAR
from dateline.times.story import Reading, Standing, Story
from dateline.times.tense import AHEAD, resolved_on, shares_the_verb, toward

_PARAGRAPH = re.compile(r"\n\s*\n|\n")
_ENDS = tuple('.!?:;”"’)')
WRAPPED = 60
SINCE = 60
LATELY = dt.timedelta(days=31)
# What is only counted from or remembered: "since the 2020 vote", "the third anniversary of the coup of 1 February 2021",
# or stands in a name: "resolution 1701 (2006)".
_SINCE = re.compile(r"\b[Ss]ince\s(?:the\s)?\Z|\banniversary\sof\s(?:[\w’'-]+\s){0,6}\Z|\b[Rr]esolutions?\s\d+\s\(\Z")
# "The 1991 treaty expired in December": the year in a name binds no month.
_NAMES_A_TEXT = re.compile(
    r"(?:\s(?!(?:and|or|in|on|at|to|the|an?|when|after|before|by|with|for|of)\s)[\w’'-]+){0,5}?\s(?i:treaty|accord|agreement|pact|convention|protocol|armistice|truce)\b"
)
BESIDE = 3
SOON_AFTER = 160  # characters in which a "had" follows
_STOP = re.compile(r"(?<=[.!?])[\"”’)]?\s+(?=[\"“‘(]?[A-Z0-9])")


def read_times(text: str, published: Publication, sentences: Sequence[Sentence] = ()) -> list[TimeMention]:
    """The time expressions of ``text``, in order, none overlapping, anchored at ``published``.

    A range is one mention with an interval; of a list, days side by side are one mention and others one each. Where the
    publication date is only a month or a year, a mention is as precise as the answers for its first and its last day agree.
    """
    when = published.when
    if when is None or when.first is None or when.last is None:
        return mentions(text, resolve(text, None, sentences), None)
    early = mentions(text, resolve(text, when.first, sentences), when.first)
    if when.first == when.last:
        return early
    late = {(m.start, m.end): m for m in mentions(text, resolve(text, when.last, sentences), when.last)}
    pairs = ((one, late.get((one.start, one.end))) for one in early)
    return [agreed(one, other, when) for one, other in pairs if other is not None]


def resolve(text: str, published: dt.date | None, sentences: Sequence[Sentence] = ()) -> list[Resolved]:
    """Every expression of ``text`` with its reading for an article of the day ``published``."""
    found = joined(text, named(text, GRAMMAR.scan(text)))
    published = own_day(text, found, published)
    story = Story(published, is_narrative(found, published), day_first(found))
    spans = [(s.start, s.end, s.paragraph) for s in sentences] or _cheap_sentences(text)
    starts = [start for start, _, _ in spans]
    resolved: list[Resolved] = []
    for at, one in enumerate(found):
        first, last, paragraph = _place(spans, starts, one, text)
        story.enter(paragraph, first)
        story.direction = _direction(text, one, first, last, resolved, story)
        then_had = _HAD.match(text, one.end, min(last, one.end + SOON_AFTER)) if isinstance(one.meaning, Shift) else None
        story.had = had_been(text, one.start, first) or then_had is not None
        story.will = _WILL.search(text, max(first, one.start - SOON_AFTER), one.start) is not None
        _come_back(text, one, story)
        story.year_beside = _year_beside(text, one, resolved, story)
        gone_on = _going_on(text, one, first, last, story)
        _range_ahead(text, one, found[at + 1 : at + 2], last, story)
        _point_back(text, one, story)
        meaning = gone_on or _the_weekday(text, one, story) or _of_what_was(text, one, first, last, story)
        reading = spoken(text, one, resolved, published) or anchor(meaning, story, story.direction)
        reading = replace(reading, basis="carried") if gone_on else reading
        if not reading.value:
            continue
        here = story.told_in == story.sentence or (story.told_paragraph == paragraph and counts_from_deed(text, one))
        told_day = story.told_day if here or _takes_up(text, one, first, story) else None
        told = story.told if here else None
        story.tell(reading, _standing(text, one, reading, first, story))
        _stay(text, one, reading, resolved, first, story)
        story.look(reading)
        resolved.append(Resolved(one, reading, first, last, told_day, told))
    return requoted(text, [_counted_from_behind(text, resolved, i) for i in range(len(resolved))], published)


def _counted_from_behind(text: str, resolved: Sequence[Resolved], i: int) -> Resolved:
    """ "Two days after it fired, Togo on Monday said sorry": the length is counted from the day that the main clause tells."""
    one = resolved[i]
    if one.reading.when is not None or not opens_with_clause(text, one.found, one.first):
        return one
    then = next((r.reading for r in resolved[i + 1 : i + 3] if r.first == one.first and r.reading.cell is not None), None)
    day = then.cell.date if then is not None and then.cell is not None else None
    return replace(one, told=None, told_day=day, fronted=True) if day else one


def _range_ahead(text: str, one: Found, then: Sequence[Found], last: int, story: Story) -> None:
    """ "On the opening day of the conference, which sat from 9 to 13 June": the days are told behind it."""
    story.begins = None
    if not isinstance(one.meaning, NthDay) or not then or then[0].start >= last or not isinstance(then[0].meaning, Series | Cell):
        return
    reading = anchor(then[0].meaning, story, toward(text, then[0].start, then[0].end, one.end, last))
    if reading.when is None or reading.when.first is None or reading.when.last is None:
        return
    if reading.through:
        story.told_range = reading.when.first, reading.when.last
    elif one.meaning.nth > 0 and reading.when.days == 1 and _BEGAN.search(text, one.end, then[0].start):
        story.told_range = reading.when.first, add_days(reading.when.first, one.meaning.nth)
    apposed = _APPOSED.search(text, one.end, then[0].start)  # "on the eve of the invasion, February 23": the eve itself
    story.begins = None if apposed or not (reading.through or reading.when.days == 1) else reading.when.first


def _stay(text: str, one: Found, reading: Reading, resolved: Sequence[Resolved], first: int, story: Story) -> None:
    """ "Began a three-day visit on Monday", "arrived on Monday for a three-day visit": the days that "the second day" counts."""
    before = resolved[-1] if resolved and resolved[-1].first == first else None
    if before is None or not _STAY.search(text, first, one.end + 30):
        return
    day, length = (before.reading, reading) if reading.length else (reading, before.reading)
    begin = day.cell.date if day.cell is not None else None
    if begin is not None and length.length and 1 < length.length <= _LONGEST_STAY:
        story.told_range = begin, add_days(begin, length.length - 1)


_LONGEST_STAY = 14
_STAY = re.compile(
    r"\b(?:arriv|beg[aiu]n|open|start|embark|land|kick|set\soff|flew|left\sfor|travel)\w*\b[^.;]*?\b(?:\w+-day|days(?:[’']|\sof)?)\s(?:[\w-]+\s){0,3}?(?:visit|trip|tour|stay|summit|conference|talks|meeting|session|forum)\b"
    r"|\b(?:\w+-day|days[’'])\s(?:[\w-]+\s){0,3}?(?:visit|trip|tour|stay|summit|conference|talks|meeting|session|forum)\b[^.;]*?\b(?:beg[aiu]n|open|start|kick)\w*\b"
)
_APPOSED = re.compile(r",\s(?:on\s)?\Z|\banniversary\b|\bof\b.*\bof\s(?!\Z)")
_BEGAN = re.compile(r"\b(?:which|that)\s(?:began|begins|opened|opens|started|starts)\b")


def _standing(text: str, one: Found, reading: Reading, first: int, story: Story) -> Standing:
    since = _SINCE.search(text, max(first, one.start - SINCE), one.start) or _NAMES_A_TEXT.match(text, one.end)
    if story.narrative or story.published is None or reading.cell is None or (reading.basis != "explicit" and reading.cell.month):
        return Standing(one.end, bool(since))
    opening = opens(text, one.start, first)
    passing = not (opening or on_the_line(text, one.start, one.end, first))
    heads = reading.cell.unit == "year" and (not first or text[first - 1] == "\n") and _HEADS.match(text, one.end) is not None
    return Standing(one.end, bool(since), passing, opening, had_been(text, one.start, first), heads and one.start == first)


_HEADS = re.compile(r"\s?[:.–—-]\s")


def _come_back(text: str, one: Found, story: Story) -> None:
    """In news the year told ends where the text comes back to the present, a brief one also at a semicolon."""
    story.from_then, story.beside = 0, False
    frame, published = story.frame, story.published
    if frame is None or frame.heads or story.narrative or published is None or not directed(one.meaning):
        return
    story.beside = beside(text, frame.end, one.start)
    if story.beside:
        return
    between = text[frame.end : one.start]
    if frame.passing and frame.begins and frame.sentence == story.sentence and goes_on_in_one(text, frame.end, one.start):
        story.from_then = 1
        return
    closed = frame.brief and (";" if frame.opens else ",") in between.replace(";", ";,") and not _DURING.fullmatch(between)
    if frame.passing or closed or back_to_now(text, frame.end, one.start, one.end):
        story.frame = None
    elif frame.year <= published.year:
        story.from_then = from_then(text, frame.end, one.start, story.direction, frame.sentence == story.sentence, story.sentence)


def _year_beside(text: str, one: Found, resolved: Sequence[Resolved], story: Story) -> int | None:
    """ "Three years later, on | 5 May": the year that the words before it came to."""
    before = resolved[-1] if resolved and resolved[-1].first == story.sentence else None
    cell = before.reading.cell if before is not None else None
    if before is None or cell is None or cell.unit != "year" or not beside(text, before.found.end, one.start):
        return None
    return cell.year if before.reading.when is not None and before.reading.when.precision == "year" else None


# "It followed in 1996, during his visit in March": all in the year told.
_DURING = re.compile(
    r",\s(?:during|at|on|in\sthe\scourse\sof|on\sthe\s(?:occasion|sidelines|margins)\sof)\s(?:[\w’'.-]+\s){1,8}(?:in|on)\s(?:the\s)?"
    r"|(?:\s(?:as\swell|too|already|again))?,\swhen\s[^.;:“”\"]{3,120}\s(?:in|on|from|until)\s(?:the\s)?"
)
_THAT_CAME = re.compile(
    r"\W*(?:(?:The|This|That|These|His|Her|Its|Their)\s+(?:[\w’'-]+\s+){1,3}|It\s+)(?:c[ao]mes?|f[ae]ll|followed)\s+(?:just\s+|only\s+|barely\s+)?|\W*(?:He|She|They|Both)\s+(?:spoke|met|were\s+meeting|(?:was|were)\s+speaking)\s+(?:just\s+|only\s+|barely\s+)?"
)
_NEAR = 500  # characters back to the day of what is taken up


def _takes_up(text: str, one: Found, first: int, story: Story) -> bool:
    """ "The move came two days after …": counted from the day of these weeks that was told just before."""
    near = _is_lately(story) and first - story.told_in <= _NEAR
    return near and _THAT_CAME.fullmatch(text, first, one.start) is not None


def _of_what_was(text: str, one: Found, first: int, last: int, story: Story) -> Meaning:
    """ "In June 1967 they broke off relations; by the end of the month others had followed": the end of that month."""
    meaning = one.meaning
    unit = meaning.whole if isinstance(meaning, Part) else None
    if not isinstance(unit, Shift) or (unit.count, unit.origin, unit.whole) != (0, "published", True) or unit.daypart:
        return meaning
    if story.told is None or story.told_paragraph != story.paragraph or _THIS.search(text, one.start, one.end):
        return meaning
    had = _HAD.match(text, one.end, min(last, one.end + SOON_AFTER)) or had_been(text, one.start, first)
    return replace(meaning, whole=replace(unit, origin="told")) if had and isinstance(meaning, Part) else meaning


def _the_weekday(text: str, one: Found, story: Story) -> Shift | None:
    """ "Spoke on the 19th; we followed on the | Friday": the first one after the day told, or before it, of what had been."""
    cell = one.meaning
    if not isinstance(cell, Cell) or cell != Cell(weekday=cell.weekday) or story.day_told_here is None:
        return None
    if not _ON_THE.search(text, max(0, one.start - 8), one.start) or _WHICH_DAY.match(text, one.end):
        return None
    step = -1 if story.had or _HAVING.search(text, story.sentence, one.start) else 1
    return Shift(step, "week", "told", weekday=cell.weekday)


def _point_back(text: str, one: Found, story: Story) -> None:
    """ "Came on 7 January …; I need not say it today. That same week …": it points beyond today."""
    today = story.told is not None and story.published is not None and story.told.date == story.published
    if today and story.told_apart is not None and text.startswith(("that ", "That "), one.start):
        story.told = story.told_apart


_ON_THE = re.compile(r"\b[Oo]n\sthe\s\Z")
_WHICH_DAY = re.compile(r"\s(?:after|before|of|when|that|following|preceding)\b")
_HAVING = re.compile(r"\b(?:having|after)\s[^.;:]*\Z")
_WILL = re.compile(r"(?:\b(?:will|shall)|[’']ll)\s[^.;:!?]*\Z")
_THIS = re.compile(r"\bthis\b")
_HAD = re.compile(
    r"(?:(?!\band\sthat\b)[^.;:])*?\bhad\s(?:[a-z]+\s){0,2}?(?:[a-z]+ed|been|begun|left|become|given|taken|made|met|gone|sent|cut)\b"
)
_NOW_HERE = re.compile(r"\b(?:is|are|will)\s[^,;:]*\Z")  # "who is in Almaty | that day"
_OPENS = re.compile(
    r"\W*(?:(?:Later|Early|Late|Earlier|Also|And|But|Then)\s)?(?:(?:In|At|During)\s(?:an?|the|his|her|its|their)\s(?:[\w’'-]+\s){1,4})?(?:[Ii]n|[Dd]uring)\s\Z"
)
_SUBJECT = re.compile(r",|\s(?:he|she|they|we|the|both|an?|his|her|their|[A-Z])\b")


def _going_on(text: str, one: Found, first: int, last: int, story: Story) -> Cell | None:
    """The day that the story has come to, where words go on with it: "In the afternoon, he met …", "met later that day".

    What was done goes on with the day of what was done last, not with that of a plan told in between.
    """
    meaning = one.meaning.whole if isinstance(one.meaning, Part) else one.meaning
    day = story.told_day if story.direction == AHEAD else story.past_day
    if day is None:
        return None
    if isinstance(meaning, Shift):
        told = (meaning.origin, meaning.unit, meaning.count) == ("told", "day", 0) and day != story.told_day
        if told and _NOW_HERE.search(text, first, one.start):
            return None
        return Cell.of_day(day).at(meaning.daypart, None) if told and toward(text, one.start, one.end, first, last) < 0 else None
    part = meaning.daypart if isinstance(meaning, Cell) else None
    if story.direction == AHEAD and story.published is not None and not story.narrative:
        day = max(day, story.published)  # "In the | afternoon he will speak": not on a day gone by
    opens = part is not None and meaning == Cell(daypart=part) and _OPENS.fullmatch(text, first, one.start)
    return Cell.of_day(day).at(part, None) if opens and _SUBJECT.match(text, one.end) else None


def _direction(text: str, one: Found, first: int, last: int, resolved: Sequence[Resolved], story: Story) -> int:
    """What the clause says, else what was said before in the sentence; expressions side by side share their verb."""
    if (resolved and first == resolved[-1].first and _is_beside(text, resolved[-1].found.end, one)) or not directed(one.meaning):
        return story.direction
    promised = resolved_on(text, first, one.start)
    if promised:
        return AHEAD if _of_these_weeks(story) or _of_no_other_day(one, story) else promised
    if resolved and first == resolved[-1].first and story.direction:
        first = next((r.found.end for r in reversed(resolved) if r.first == first and not _is_bare(r)), first)
        if shares_the_verb(text, one.start, one.end, first):
            return story.direction
    return toward(text, one.start, one.end, first, last) or story.direction


def _is_beside(text: str, end: int, one: Found) -> bool:
    """ "Thursday, 3 May", "in April and in | June"."""
    return one.start - end <= BESIDE or bool(_AND_IN.fullmatch(text, end, one.start) and _LISTED_LAST.match(text, one.end))


_AND_IN = re.compile(r",?\s(?:and|or)\s(?:in|on)\s(?:the\s)?")
_LISTED_LAST = re.compile(r"[,.;:)]|\Z")


def _is_bare(one: Resolved) -> bool:
    """A length or a set of times ("annual"), which takes part in no tense."""
    return isinstance(one.found.meaning, Length | Every | Vague)


def _of_these_weeks(story: Story) -> bool:
    """The sentence has told a day shortly before the publication."""
    return story.told_in == story.sentence and _is_lately(story)


def _of_no_other_day(one: Found, story: Story) -> bool:
    """Neither sentence nor story tells another day near; "agreed on | Monday" may tell that of the resolving itself."""
    if isinstance(one.meaning, Cell) and one.meaning.weekday is not None:
        return False
    elsewhere = story.narrative or story.frame is not None or story.told_in == story.sentence
    return not elsewhere and (story.day_told_here is None or _is_lately(story))


def _is_lately(story: Story) -> bool:
    if story.published is None or story.told_day is None:
        return False
    return dt.timedelta(0) <= story.published - story.told_day <= LATELY


def _place(spans: list[tuple[int, int, int]], starts: list[int], one: Found, text: str) -> tuple[int, int, int]:
    """The sentence of an expression: its start, end and paragraph."""
    index = bisect_right(starts, one.start) - 1
    if index < 0:
        return 0, spans[0][0] if spans else len(text), -1
    first, last, paragraph = spans[index]
    if one.start >= last:
        after = starts[index + 1] if index + 1 < len(starts) else len(text)
        return last, after, paragraph
    return first, max(last, one.end), paragraph


def _cheap_sentences(text: str) -> list[tuple[int, int, int]]:
    """Sentences by full stop and line break, where none are handed in; a line that runs on into the next ends nothing."""
    spans: list[tuple[int, int, int]] = []
    begin = 0
    breaks = [m.start() for m in _PARAGRAPH.finditer(text) if not _runs_on(text, m)]
    for number, end in enumerate([*breaks, len(text)]):
        at = begin
        for stop in _STOP.finditer(text, begin, end):
            spans.append((at, stop.end(), number))
            at = stop.end()
        spans.append((at, end, number))
        begin = end
    return spans


def _runs_on(text: str, line_break: re.Match[str]) -> bool:
    """Whether a single line break is a wrap: no end of a sentence before it, and a long line before or a small letter after."""
    at = line_break.start()
    if line_break.group().count("\n") > 1 or text[max(0, at - 1) : at] in _ENDS:
        return False
    following = text[line_break.end() : line_break.end() + 1]
    return following.islower() or following.isdigit() or at - (text.rfind("\n", 0, at) + 1) >= WRAPPED
