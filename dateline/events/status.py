"""Occurred, planned, possible or cancelled: by the words before the verb, and by the side of publication the date lies on."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dateline.events.clauses import Clause
from dateline.events.triggers import Trigger
from dateline.events.words import ACT, verbs
from dateline.model import Publication, Status, When

# A plan given up: "dropped its plan to join", "had meant to sign it but thought better of it".
_GIVES_UP = verbs(
    "drop, abandon, shelve, scrap, scrub, ditch, axe, nix, give up, back out of, call off, put off, put on hold, put on ice"
)
_CANCELLED = re.compile(
    rf"\b(?:{_GIVES_UP}\s+(?:(?:its|their|his|her|the|an?|all)\s+)?(?:[\w-]+\s+)?(?:plans?|bid|intention|idea|efforts?)\s+(?:to|of|for)|"
    r"cancel(?:l?ed|s|l?ing)?|(?:was|were|been)\s+originally|call(?:ed|s|ing)?\s+off|scrapped|aborted|would\s+have\s+\w+|(?:ought\s+to|should)\s+have\s+\w+|was\s+to\s+have|were\s+to\s+have|will\s+not|won[’']t|would\s+not|wouldn[’']t|"
    r"no\s+longer|ruled\s+out|postpon(?:ed|es|ing)|put\s+off)\b",
    re.I,
)
_POSSIBLE = re.compile(
    r"\b(?:(?-i:may)(?!\s+\d)|might|could|possibly|perhaps|hop(?:e[sd]?|ing)\s+(?:to|that|for|you|he|she|they)\b|speculat(?:ion|ed?)|considering|consider(?:s|ed)?|mulling|weighing|seek(?:s|ing)?\s+to|"
    r"would\s+like\s+to|(?<!est )possible|potential|proposed|invit(?:e[sd]?|ing)|offer(?:s|ed|ing)?\s+(?:to|an?)\b|"
    r"propos(?:e[sd]?|ing)|whether\s|thinking\s+(?:of|about)|toying\s+with|tempted\s+to|keen\s+to|willing\s+to|prepared\s+to|eager\s+to|contemplat(?:es?|ed|ing)|ponder(?:s|ed|ing)?|"
    r"in\s+the\s+hope\s+of|threaten(?:s|ed|ing)?\s+to|not\s+ruled\s+out|if\b[^,]{0,60}|wants?\s+to|ready\s+to|open\s+to|"
    r"aims?\s+to|want(?:s|ed)\s+to|suggest(?:s|ed)\s+(?:that\s+)?(?:a|an))\b",
    re.I,
)
_PLANNED = re.compile(
    r"\b(?:will|shall|slated|scheduled|due|set\s+to|set\s+for|expect(?:s|ed)?|plan(?:s|ned|ning)?|upcoming|forthcoming|is\s+to|are\s+to|to\s+be\s+held|about\s+to|"
    r"preparing|prepares|anticipated|would|intend(?:s|ed)?|agreed\s+to|pledged\s+to|vowed\s+to|promised\s+to|ahead\s+of|going\s+to|look(?:s|ing)?\s+forward\s+to|confirmed\s+that|coming|likely|tentatively|"
    r"imminent|next|(?:is|are)\s+off\s+to|on\s+(?:course|track)\s+to|gear(?:s|ing)\s+up|pencill?ed\s+in|booked|bound\s+to)\b",
    re.I,
)


def read_status(context: str, past_form: bool, when: When | None, published: Publication, present_form: bool = False) -> Status:
    """The status of an event, as of publication.

    ``context`` is the clause up to its trigger (with the words that qualify the noun); ``past_form`` says that the trigger itself
    is told in the past. A date after publication is never "occurred"; a plain past stays occurred whatever stands further off.
    """
    future = _lies_ahead(when, published)
    if _CANCELLED.search(context) and not (
        past_form and not future and not re.search(r"to\s+have|would\s+have|cancel|call", context, re.I)
    ):
        return "cancelled"
    if _POSSIBLE.search(context) and not (past_form and not future):
        return "possible"
    if future or (_PLANNED.search(context) and not past_form):
        return "planned"
    return "occurred"


def _lies_ahead(when: When | None, published: Publication) -> bool:
    if when is None or published.when is None or published.when.last is None:
        return False
    first = when.first or when.last
    return first is not None and first > published.when.last


# What the verb behind an event noun may say of its taking place: "the talks may be held", "the visit is expected in May".
_COURSE = re.compile(
    r"[^.;]{0,80}?\b(?:may|might|could|will|would|(?:is|are|was|were)\s+(?:expected|scheduled|planned|due|set|called|cancel\w+|postponed|likely|to))\b(?:\s+\w+){0,2}"
)


def _stands_apart(text: str, earlier: Trigger, trigger: Trigger) -> bool:
    """A verb before this one that does not govern it: "agreed to hold" is one plan."""
    return earlier.end <= trigger.start and text[earlier.end : trigger.start].strip() not in ("", "to")


def status_context(text: str, clauses: Sequence[Clause], triggers: Sequence[Trigger], trigger: Trigger) -> str:
    """The words that may carry the status: the clause up to the trigger's end, and what governs a complement."""
    clause = clauses[trigger.clause]
    earlier = [t.end for t in triggers if t.clause == trigger.clause and t.verb and _stands_apart(text, t, trigger)]
    begin = max(earlier, default=clause.start)
    if trigger.verb is None:
        after = _COURSE.match(text[trigger.end : clause.end])
        return text[max(begin, trigger.start - 30) : trigger.end] + (after.group() if after else "")
    reported = clause.kind == "complement" or clause.opener == "that"
    before = text[max(0, clause.start - 50) : clause.start] if reported else ""
    noun = trigger.noun_span
    own = text[max(clause.start, noun.start - 24) : noun.end] if noun and noun.start < trigger.start else ""
    between = text[trigger.end : noun.start] if noun and noun.start > trigger.end else ""
    led = " ".join(
        text[max(p.start, begin) : min(p.end, trigger.end)] for p in clause.pieces if p.end > begin and p.start < trigger.end
    )
    return f"{before} {own} {led}{between}"


_PAST_FORM = re.compile(
    r"\w+ed$|(?:met|held|said|told|began|begun|went|flew|took|taken|spoke|left|broke|gave|sent|withdrew|made|paid|struck|came|put|ran|led|cut|quit|seen|saw|blew|blown|shut|built|brought|won)$",
    re.I,
)
_NOT_PAST = re.compile(
    r"\b(?:to|will|would|may|might|could|can|should|shall|be|being|will\s+have|shall\s+have)\s+"
    r"(?:also\s+|then\s+|be\s+|have\s+been\s+|all\s+|already\s+|been\s+)?$",
    re.I,
)

_BY_THEN = re.compile(r"\b(?:after|since|having)\s+(?:\w+ly\s+)?$", re.I)  # "after coming to Riga in 2011"
_NOMINAL = re.compile(f"{ACT}$", re.I)
_LED_TO = re.compile(
    r"\b(?:\w+ed\s+(?:in|with|by|at)|attended|witnessed|saw)\s+the\s+(?:formal\s+|official\s+)?$"
)  # "culminated in the signing"


_FORESEEN = re.compile(
    r"(?:expected|planned|scheduled|slated|proposed|arranged)$", re.I
)  # tells of what is to come, in the past or not


def told_as_past(text: str, trigger: Trigger, when: When | None, published: Publication) -> bool:
    """True where the trigger is a finite past or perfect ("signed", "has visited"), not "to be signed"."""
    if trigger.verb is None:
        return bool(when and published.when and when.last and published.when.first and when.last < published.when.first)
    word = text[trigger.start : trigger.end].split()[0]
    if word.endswith("ing") and _BY_THEN.search(text, max(0, trigger.start - 16), trigger.start):
        return True
    if _NOMINAL.match(word):
        return bool(_LED_TO.search(text[max(0, trigger.start - 40) : trigger.start]))
    return (
        bool(_PAST_FORM.match(word))
        and not _FORESEEN.match(word)
        and not _NOT_PAST.search(text[max(0, trigger.start - 24) : trigger.start])
    )
