"""The subject of a clause: its noun phrase up to the head, and whether that is a state, one of its people or its business."""

from __future__ import annotations

import re

from dateline.events.clauses import Clause
from dateline.events.rules.everyday import OF_STATES
from dateline.events.sentence import SentenceReading
from dateline.model import Span

_OPENER = re.compile(
    r"\W*(?:(?:and|but|while|when|after|before|because|as|though|although|where|that|which|who|whom|whose|if|until|so|for|since)\b\s*)*",
    re.I,
)
# Words that open what is put before a subject: "on Monday, …", "after weeks of resistance, …", "meeting in Luxembourg, …".
_FRONTED = re.compile(
    r"(?:prior\s+to|on|in|at|after|before|during|following|under|by|for|with|without|since|despite|from|as|to|of|over|amid|within|when|while|"
    r"however|meanwhile|instead|well|look|yes|no|sure|right|again|colleagues|earlier|later|then|there|here|yesterday|today|tomorrow|now|also|but|and|\w+ly|\w+ing(?=\s[^,]*,)|last|this|next|that|less\s+than|more\s+than)\b",
    re.I,
)
_ADVERB = re.compile(
    r"(?:there|here|then|now|also|later|earlier|yesterday|today|tomorrow|meanwhile|\w+ly)\s+", re.I
)  # "there he pulled"
# And those that open what follows a head.
_COMPLEMENT = re.compile(
    r"\s(?:of|from|between|in|at|on|to|for|with|by|against|near|under|over|about|into|that|which|who|whose|whom|than|"
    r"like|led|headed|sent|made|held|known|built|drawn|named|called|posing|including|after|before|inside|outside|across|within|among|around|behind|along)\b|,|\s\("
)
_ADDRESSED = re.compile(r",\s+(?:I|we|you)\b")  # "Mr Ambassador, we are honoured"
_TRAILING = re.compile(r"(?:\s+(?:also|then|now|later|since|once|already|both|all|each|\w+ly))+\s*$")
_LABEL = re.compile(
    r"(?:[A-Z][\w.’'-]*\s+(?:of\s+(?:the\s+)?)?){0,7}[A-Z][\w.’'-]*:\s+(?:(?:Well|So|Look|Yes|No),?\s+)?"
)  # "MR. KIRBY:"
_PRONOUN = re.compile(r"(?:he|she|they|we|I|it|both|all|(?:the|these|those)\s+(?:two|three|four|five|six))", re.I)


def _own_subject(text: str, reading: SentenceReading, clause: Clause) -> Span | None:
    """The subject of a clause with a verb up to its head: "the foreign ministers" of "On Monday, the foreign ministers of …"."""
    end = clause.verb if clause.verb is not None else clause.end
    opener = _OPENER.match(text, clause.start, end)
    at = opener.end() if opener else clause.start
    label = _LABEL.match(text, at, end)
    at = label.end() if label else at
    while at < end:
        time = next((t for t in reading.times if at <= t.start <= at + 12 and t.end <= end), None)
        if not _FRONTED.match(text, at, end) and (time is None or time.start != at):
            break
        if time is not None:
            at = time.end + (2 if text.startswith(",", time.end) else 1)
            continue
        word = _ADVERB.match(text, at, end)
        comma = text.find(", ", at, end)
        at = word.end() if word else comma + 2 if comma >= 0 else end
    names = [Span(a.start, a.end) for a in reading.actors if at <= a.start and a.end <= end]
    edges = (m.start() for m in _COMPLEMENT.finditer(text, at, end) if not any(n.start < m.start() < n.end for n in names))
    edge = next(edges, end)
    if _ADDRESSED.match(text, edge, end):
        return None
    trailing = _TRAILING.search(text, at, edge)
    edge = trailing.start() if trailing else edge
    while edge > at and text[edge - 1].isspace():
        edge -= 1
    return Span(at, edge) if edge > at else None


def subject_of(text: str, reading: SentenceReading, clause: Clause) -> Span | None:
    """The subject of a clause up to its head: its own, that of the clause it goes on from, or what its "which" stands for."""
    if not clause.own_subject and clause.parent is not None:
        return subject_of(text, reading, reading.clauses[clause.parent])
    if clause.kind == "relative" and not has_subject(text, clause):
        before = text[reading.sentence.start : clause.start].rstrip(" ,")
        start = reading.sentence.start + before.rfind(" ") + 1
        return Span(start, reading.sentence.start + len(before))
    own = _own_subject(text, reading, clause)
    if own is None and clause.kind == "coordinate" and clause.parent is not None:  # "suspended it in May and in July accepted"
        return subject_of(text, reading, reading.clauses[clause.parent])
    return own


def has_subject(text: str, clause: Clause) -> bool:
    """Whether a relative clause says itself who acts: "which Cuba attended", not "which began"."""
    return clause.verb is not None and bool(re.search(r"\w", _OPENER.sub("", text[clause.start : clause.verb], count=1)))


def is_named(reading: SentenceReading, head: Span) -> bool:
    """Whether the head is a name of a state, an organisation or one of their people."""
    return any((a.codes or a.person) and a.start < head.end <= a.end for a in reading.actors)


def is_pronoun(text: str, head: Span) -> bool:
    """Whether it stands for somebody told before."""
    return bool(_PRONOUN.fullmatch(text, head.start, head.end))


def is_of_states(text: str, head: Span) -> bool:
    """Whether it is the people or the business of states, whichever they are: "negotiators", "permission", "the ban"."""
    return bool(OF_STATES.match(text[head.start : head.end].rpartition(" ")[2]))


_TITLED = re.compile(
    r"(?:Mr|Mrs|Ms|Dr|Lord|Dame|Sir|General|President|Minister|(?:(?:Special|Deputy|Assistant|Under|Foreign)\s+)?(?:Envoy|Secretary|Ambassador)|Chancellor|Prince|Sheikh|King|Queen|Emir)\.?\s+"
    r"(?:(?:el|al|bin|ibn|de|von|van|da|ben)[ -])?[A-Z]"
)


def is_titled(text: str, head: Span) -> bool:
    """Whether it is somebody by title and a name that no table knows: "Mr Ruiz"."""
    return bool(_TITLED.match(text, head.start, head.end))
