"""What year a bare month or day goes on with: that of a date told on the line of the story, not of one told in passing.

"In 2021 they fell out. In June …" goes on in 2021. A year in a name, of a noun or in a clause about it ("the 2021 accord",
"the accord of May 2021", "signed in May 2021,", "since 2021") says nothing of the next date; nor does one after which the
text comes back to the present ("it remains in force").
"""

from __future__ import annotations

import re

_LED = r"[^\w]*(?:(?:And|But|Then|Later|Earlier|Only|Also|Already|Yet|So)\s(?:on\s)?)?"
_NOUNS = r"(?:[\w’'-]+\s){0,6}?"
# "In 2021, …", "After the coup of August 2020, …": what opens its clause is told of all that follows.
_OPENS = re.compile(
    rf"{_LED}(?i:in|on|by|at|from|during|before|throughout|until)\s(?:the\s)?(?:same\s)?|{_LED}(?i:after|following)\s(?:{_NOUNS})|{_LED}"
)
_CLAUSE = re.compile(r"[;:—]\s|,\s(?:and|but|while|then)\s")
_PAUSE = re.compile(r"[,;:—–(]\s?")
_OF_A_NOUN = re.compile(r"\b(?:of|dated|since|from)\s(?:the\s)?\Z|\(\Z")
_RELATIVE = re.compile(r"\b(?:which|who|whose|whom|where)\b|\blast\s(?:\w+ed|met|came|went|held|saw|spoke|took|sat)\b")
_PARTICIPLE = r"(?:[a-z]+ed|begun|held|built|led|struck|made|drawn|taken|sent|won|born|written|broken|shut|cut|put|set)"
_APPOSED = re.compile(
    rf"(?:\w+ly\s|first\s|last\s)?{_PARTICIPLE}\s(?:(?:in|at|by|with|between|under|for|as)\s(?:[\w’'-]+\s){{1,6}})?(?:in|on|during|since|from)?\s?\Z"
)
_ATTACHED = re.compile(rf"[a-z]\s{_PARTICIPLE}\s(?:in\s(?:[A-Z][\w’'-]*\s)+)?(?:in|on)\s\Z")
_THEN_ITS_VERB = re.compile(
    r"\s(?:was|were|is|are|has|have|had|will|would|can|could|may|might|must|remains?|expire[sd]?|lapse[sd]?|[a-z]{2,}ed)\b"
)
_DETERMINER = re.compile(r"(?:\b(?:the|an?|its|their|his|her|our|this|that|these|those|under)|[a-z]['’]s?)\s\Z", re.I)
_ITS_NOUN = re.compile(r"\s(?!(?:and|or|in|on|at|to|the|an?|when|after|before|by|with|for|of|as|but|from|until)\b)[\w’'-]+")

# "They met in 1993, on 9 September", "the accord of 14 March 1998 and the protocol of 2 April".
_BESIDE = re.compile(
    r",?\s(?:(?:in|at)\s[A-Z][\w’'-]*,?\s)?(?:on|in|from)\s(?:the\s)?|,?\s(?:and|or|to)\s(?:[\w’'-]+\s){0,3}of\s(?:the\s)?"
)

_NOW = re.compile(
    r"(?<!which\s)(?<!who\s)(?<!that\s)(?<!what\s)\b(?:is|are|sees|says|wants|hopes|insists|denies|rejects|argues|thinks|believes|has|have|will|remains?|now|currently|does|hasn['’]t|haven['’]t|isn['’]t|aren['’]t|won['’]t)\b"
)
_FROM_THEN_ON = re.compile(r"\b(?:would|(?:was|were)\s(?:(?:due|set|expected)\s)?to|to)\b")
_AND_THEN = re.compile(r"\b(?:and|then|but|while)\b|,\s(?:in|on)\s")
_BUT_BEFORE = re.compile(r"\b(?:after|following|since|when|before|until|than|from|had|as|which|who)\b")
_BEFORE_THEN = re.compile(r"\bhad\b")
# "Following the talks of May 2021, … in March", "signed in May 2021 and came into force in March": one thing after the other.
_LED_BY = re.compile(r"\W*(?:After|Following)\b")
_IN_ONE = re.compile(
    r"(?:,)?\sand\s(?:[\w’'-]+,?\s){0,12}?[a-z]+\s(?:[\w’'-]+\s){0,3}(?:in|on|from)\s(?:the\s)?(?:early\s|late\s|mid-)?"
)
_NEAR, _OPENING, _WORD = 240, 120, 16
_END_OF_CLAUSE = re.compile(r"[,.;:!?—\n]")


def on_the_line(text: str, start: int, end: int, first: int) -> bool:
    """Whether the date at [start, end), in a sentence that begins at ``first``, is no part of a name, a noun or a side clause."""
    begin = max(first, start - _NEAR)
    pause = begin
    for match in _PAUSE.finditer(text, begin, start):
        pause = match.end()
    if _OF_A_NOUN.search(text, max(begin, start - _WORD), start) or _RELATIVE.search(text, pause, start):
        return False
    if pause > begin and _APPOSED.match(text, pause, start):
        return False
    if _THEN_ITS_VERB.match(text, end) and _ATTACHED.search(text, begin, start):
        return False
    determined = text.startswith(("the ", "The "), start) or _DETERMINER.search(text, max(begin, start - _WORD), start)
    return not (determined and _ITS_NOUN.match(text, end))


def opens(text: str, start: int, first: int) -> bool:
    """Whether the date at ``start`` opens its sentence or its clause."""
    begin = _clause(text, start, first)
    return start - begin <= _OPENING and _OPENS.fullmatch(text, begin, start) is not None


def had_been(text: str, start: int, first: int) -> bool:
    """Whether the clause before ``start`` tells what had been."""
    return _BEFORE_THEN.search(text, _clause(text, start, first), start) is not None


def _clause(text: str, start: int, first: int) -> int:
    """Where the clause of the date at ``start`` begins, as far as one need look."""
    begin = max(first, start - _NEAR)
    cut = first if begin == first else begin
    for match in _CLAUSE.finditer(text, begin, start):
        cut = match.end()
    return cut


def beside(text: str, start: int, end: int) -> bool:
    """Whether only a preposition parts a date that ends at ``start`` from one that begins at ``end``."""
    return _BESIDE.fullmatch(text, start, end) is not None


def back_to_now(text: str, told: int, start: int, end: int) -> bool:
    """Whether the text comes back to the present between the date that ended at ``told`` and the clause of [start, end)."""
    stop = _END_OF_CLAUSE.search(text, end)
    return _NOW.search(text, told, start) is not None or _NOW.search(text, end, stop.start() if stop else end) is not None


def goes_on_in_one(text: str, told: int, start: int) -> bool:
    """Whether the sentence goes on with "and" from the date that ended at ``told`` to the one at ``start``."""
    return _IN_ONE.fullmatch(text, told, start) is not None and _BUT_BEFORE.search(text, told, start) is None


def from_then(text: str, told: int, start: int, direction: int, same_sentence: bool, first: int) -> int:
    """1 for "they agreed in November 2022 that ministers would meet in | February", -1 for "it had been cut in | May", else 0.

    A sentence tells one thing after the other, unless a conjunction turns them: "freed in June 2022 and expelled in | March".
    It begins at ``first``.
    """
    if same_sentence and direction <= 0 and _LED_BY.match(text, first) and not _BUT_BEFORE.search(text, told, start):
        return 1
    if direction > 0:
        return 1 if same_sentence and _FROM_THEN_ON.search(text, told, start) else 0
    if same_sentence and _AND_THEN.search(text, told, start) and not _BUT_BEFORE.search(text, told, start):
        return 1
    stops = list(_END_OF_CLAUSE.finditer(text, told, start))
    return -1 if direction < 0 and _BEFORE_THEN.search(text, stops[-1].end() if stops else told, start) else 0
