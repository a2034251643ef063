"""What a title is made of, from the draft and its text: parties, noun phrase, place, destination, what was said."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from dateline.actors import surname
from dateline.actors.mentions import codes
from dateline.actors.patterns import DATELINE
from dateline.events.act_verbs import is_talked_of
from dateline.events.deed_titles import DEEDS, TRAILING, deed_words
from dateline.events.draft import Draft
from dateline.events.phrases import clean, noun_phrase
from dateline.events.rules.everyday import BACK, CASE, NAMED_SO
from dateline.events.subjects import has_subject, is_named, is_of_states, is_titled, subject_of
from dateline.events.takes import is_passive
from dateline.events.titles import Party, TitleParts, listed
from dateline.events.triggers import Trigger
from dateline.events.words import finite_verb
from dateline.model import ActorMention, Document, EventType, Span

LIST_GAP = 12  # characters between two names of one list: ", and the "


def _is_apart(text: str, one: ActorMention, other: ActorMention) -> bool:
    """Too far from each other to be named in one list; "X of the Republic of Y and Z" is one."""
    return other.start - one.end > LIST_GAP and not _OF_ITS_STATE.fullmatch(text, one.end, other.start)


_OF_ITS_STATE = re.compile(r"\s+of\s+(?:the\s+)?(?:[A-Z][\w.-]*\s+(?:of\s+)?){1,5}and\s+(?:the\s+)?")


def _party(mention: ActorMention) -> list[Party]:
    leader = mention.person is not None and (mention.office or "").lower() != "spokesperson"
    if leader and len(mention.codes) <= 1:
        return [Party(mention.codes[0] if mention.codes else "", mention.person, mention.office)]
    return [Party(code, None, mention.office) for code in mention.codes]


OWNED = 3  # characters between a state and its official: "the United States’ Security Advisor"


def _parties(mentions: Sequence[ActorMention]) -> tuple[Party, ...]:
    owners = {b.start: a for a, b in pairwise(mentions) if not b.codes and len(a.codes) == 1 and b.start - a.end <= OWNED}
    told = [replace(m, codes=owners[m.start].codes) if m.start in owners else m for m in mentions]
    return tuple(dict.fromkeys(p for m in told for p in _party(m)))


def title_parts(
    document: Document, draft: Draft, kind: EventType, place: tuple[str, str, str] | None, foreign: Sequence[Span]
) -> TitleParts:
    """The parts of the draft's title; ``foreign`` are words of other scripts, which a title leaves out."""
    text, trigger = document.text, draft.trigger
    failed = bool(re.search(r"\bfailed\b", text[max(0, trigger.start - 20) : trigger.end])) and kind == "military"
    said, passive = _complement(text, draft, foreign) if kind in ("statement", "other") else "", False
    is_act = trigger.rule.startswith(NAMED_SO) and trigger.action not in ("visited", "met", "called")
    if trigger.action in DEEDS:
        said, passive = _deed(text, draft)
    elif is_act:
        said, passive = ("", False) if draft.words else (_done(text, draft), _is_suffered(text, draft))
    return TitleParts(
        type=kind,
        action="ratified" if _is_ratifying(text, trigger) else trigger.action,
        status=draft.status,
        subject=_parties(together(text, draft) if kind == "statement" else draft.roles.subject or _delegation(draft)),
        object_parties=_object_parties(draft),
        object=_object(text, draft, kind, foreign),
        place=place[1] if place else "",
        destination=_destination(text, draft, place) if kind == "visit" or _is_visit_off(draft) else "",
        verb=text[draft.words.start : draft.words.end] if is_act and draft.words else text[trigger.start : trigger.end],
        complement=said,
        passive=passive,
        is_act=is_act,
        unnamed=_subject(text, draft) if is_act else _unnamed(text, draft),
        implied=draft.implied,
        failed=failed,
    )


_DONE_AT_A_PLACE = ("links", "entered", "invaded", "mission opened", "mission closed")


def _object_parties(draft: Draft) -> tuple[Party, ...]:
    """Whom it is done with or to; of what is done at a place, the state of the place where no other is named."""
    roles = draft.roles
    others = set(codes(roles.object)) - set(codes(roles.subject))
    return _parties(roles.object if others or draft.trigger.action not in _DONE_AT_A_PLACE else roles.places or roles.object)


def _object(text: str, draft: Draft, kind: EventType, foreign: Sequence[Span]) -> str:
    """The noun phrase of the document, meeting or weapon: "a launch of two ballistic missiles" is of the missiles."""
    trigger = draft.trigger
    weapon = _WEAPON.match(text, trigger.end)
    if trigger.kind == "launch" and weapon:
        return weapon.group(1)
    if trigger.noun_span is None:
        return _object_of(text, draft, foreign)
    if created := trigger.action == "founded" and _CREATION.match(text, trigger.noun_span.start):
        return _object_of(text, replace(draft, trigger=replace(trigger, end=created.end())), foreign)
    noun = noun_phrase(text, trigger.noun_span, _left_edge(text, draft), foreign)
    struck = _STRIKE.match(text, trigger.noun_span.end) if kind == "military" else None
    return noun + (struck.group() if struck else "")


_CREATION = re.compile(r"(?:launch|creation|establishment|formation|founding|foundation|inauguration)\s+of\b")
_WEAPON = re.compile(r"\s+of\s+(?:an?\s+|the\s+|its\s+)?((?:[\w’'-]+\s+){0,3}(?:missiles?|rockets?|satellites?|ICBMs?))")


def _is_ratifying(text: str, trigger: Trigger) -> bool:
    """ "Signed Federal Law On Ratifying the Agreement"."""
    noun = trigger.noun_span
    return trigger.action == "signed" and noun is not None and bool(_RATIFYING.search(text, trigger.end, noun.start))


def together(text: str, draft: Draft) -> tuple[ActorMention, ...]:
    """Who speaks with one voice: those named in one list."""
    apart = next((n for n, (a, b) in enumerate(pairwise(draft.roles.subject), 1) if _is_apart(text, a, b)), None)
    return draft.roles.subject[:apart]


_RATIFYING = re.compile(r"\b[Rr]atif(?:y|ying|ication)\b")
_STRIKE = re.compile(r"\s+(?:attack|assault|barrage|salvo|strike)s?\b")  # "launched a ballistic missile attack"


_OFFICIALS = re.compile(
    r"\b(?:(?:foreign|finance|defen[cs]e|trade|interior|energy|prime|senior|chief|special|military|technical|parliamentary)\s+)?"
    r"(?:leaders|ministers?|presidents?|envoys?|delegates|delegations?|negotiators|diplomats|mediators?|officials|ambassadors|experts|inspectors|"
    r"commanders|generals|emissar(?:y|ies)|heads\s+of\s+(?:state|government)|secretary\s+of\s+state)\b",
    re.I,
)


def _unnamed(text: str, draft: Draft) -> str:
    """The officials of the clause, where it names nobody: "Foreign ministers to hold talks in Vienna"."""
    if codes(draft.roles.all):
        return ""
    clause = draft.reading.clauses[draft.trigger.clause]
    m = _OFFICIALS.search(text, clause.start, draft.trigger.start) or _OFFICIALS.search(text, draft.trigger.end, clause.end)
    return " ".join(m.group().lower().split()) if m else ""


def _delegation(draft: Draft) -> tuple[ActorMention, ...]:
    """ "Will lead a delegation of U.S. officials to Fiji": who travels stands behind the verb."""
    return tuple(a for a in draft.roles.object if draft.trigger.type == "visit" and a.office in ("delegation", "official"))


_FOR = re.compile(r"\bfor\s+")


def _is_visit_off(draft: Draft) -> bool:
    """A visit that is called off or put off: the title says where it was to go."""
    return draft.trigger.kind == "visit" and draft.trigger.action in ("cancelled", "postponed", "broken off")


def _destination(text: str, draft: Draft, place: tuple[str, str, str] | None) -> str:
    """Where a visit goes, in a title's words, every stop of it: never the state whose people travel."""
    own = set(codes(draft.roles.subject)) | set(codes(a for a in draft.roles.object if a.office in ("delegation", "official")))
    places = draft.roles.places
    if draft.trigger.rule == "leave for <place>":  # "leaves Saudi Arabia on Tuesday for Egypt"
        goal = _FOR.search(text, draft.trigger.end)
        goals_told = tuple(a for a in (*places, *draft.roles.object) if goal and a.start >= goal.end())
        places, place = goals_told if set(codes(goals_told)) - own else places, None
    told = (place[2] if place else "", *codes(places), *codes([a for a in draft.roles.object if not _is_doer(text, a)]))
    goals = list(dict.fromkeys(c for c in told if c and c not in own))
    goals = [c for c in goals if not Party(c).is_body] or goals  # "arrived in Rio for the G20 summit"
    return listed([Party(c) for c in goals]) if goals else place[0] if place else ""


def _is_doer(text: str, actor: ActorMention) -> bool:
    """ "The first visit ever by a Kremlin leader", "Secretary Blinken’s travel": who travels, in words of another kind."""
    return bool(_BY.search(text[max(0, actor.start - 12) : actor.start]) or (actor.person and _OWNS.match(text, actor.end)))


_OWNS = re.compile(r"[’']s?\s+(?:[\w-]+\s+){0,2}(?:visits?|trips?|tour|travels?|journey)\b")
_BY = re.compile(r"\bby\s+(?:an?\s+|the\s+)?$")


def _left_edge(text: str, draft: Draft) -> int:
    """Where a noun phrase may begin: behind the last actor or date before the noun, whose names the title gives otherwise.

    Not inside a compound: "Kenya-Gulf summit".
    """
    noun = draft.trigger.noun_span
    assert noun is not None
    actors = [a for a in draft.reading.actors if text[a.end : a.end + 1] != "-" and not _names_the_meeting(text, draft, a)]
    named = [*(Span(a.start, a.end) for a in actors), *(Span(t.start, t.end) for t in draft.reading.times)]
    ends = [s.end for s in (*named, Span(draft.trigger.start, draft.trigger.end)) if s.end <= noun.start]
    return max(ends, default=draft.reading.sentence.start)


def _names_the_meeting(text: str, draft: Draft, actor: ActorMention) -> bool:
    """ "The Yalta conference": the place is its name, and nobody who takes part."""
    noun = draft.trigger.noun_span
    beside = noun is not None and draft.trigger.kind == "meeting" and text[actor.end : noun.start].isspace()
    return beside and actor.form in ("place", "capital") and not codes(draft.roles.all)


def _object_of(text: str, draft: Draft, foreign: Sequence[Span]) -> str:
    """The head of what a verb that needs no noun acts on ("launched a reconnaissance satellite")."""
    if draft.trigger.type not in ("military", "other", "relations"):
        return ""
    clause = draft.reading.clauses[draft.trigger.clause]
    m = re.compile(
        r"\s+(?:(?:a|an|the|its|their|his|her)\s+)?((?:[\w’'-]+\s+){0,4}?[\w’'-]+)(?=\s+(?:of|at|by|in|on|from|to|for|into|over|near|with|off|that|which|between|among)\b|\s*[(,.;]|$)"
    ).match(text, draft.trigger.end, clause.end)
    return clean(text, Span(m.start(1), m.end(1)), foreign) if m else ""


def _piece_of(draft: Draft) -> Span:
    """The stretch of its clause in which the trigger stands; one beside its clause has the rest of the sentence."""
    pieces, at = draft.reading.clauses[draft.trigger.clause].pieces, draft.trigger.start
    return next((p for p in pieces if p.start <= at < p.end), Span(at, draft.reading.sentence.end))


def _deed(text: str, draft: Draft) -> tuple[str, bool]:
    trigger, date = draft.trigger, draft.time
    piece = _piece_of(draft)
    if trigger.noun_span and trigger.noun_span.start < piece.start:  # "the Stars and Stripes was raised"
        piece = Span(trigger.noun_span.start, piece.end)
    if trigger.action == "vote":
        aim = _VOTED_FOR.search(text, trigger.end, piece.end)
        words = _WHEN_AT_END.sub("", text[aim.start() : piece.end]) if aim else ""
        return clean(words, Span(0, len(words)), ()).rstrip(",. "), False
    words, passive = deed_words(text, Span(trigger.start, trigger.end), piece, Span(date.start, date.end) if date else None)
    return clean(words, Span(0, len(words)), ()).rstrip("."), passive


# "The decision that the Administration made public": what the clause is about is its object.
_ANTECEDENT = re.compile(r"((?:the|an?|its|their|his|her)\s+(?:[\w’'-]+\s+){0,3}[\w’'-]+),?\s*$", re.I)


def _done(text: str, draft: Draft) -> str:
    """What an act is done to, up to its date or the end of its piece of the sentence; of a relative clause what it tells of."""
    trigger, date, clause = draft.trigger, draft.time, draft.reading.clauses[draft.trigger.clause]
    piece = _piece_of(draft)
    if trigger.type == "statement" and text.startswith(" that ", trigger.end):
        piece = Span(piece.start, draft.reading.sentence.end)
    end = date.start if date is not None and trigger.end <= date.start < piece.end else piece.end
    words = clean(text, Span(trigger.end, end), ())
    told = TRAILING.sub("", _with_short_names(text, words, draft.reading.actors)).strip(" ,.;")
    about = (
        _ANTECEDENT.search(text, draft.reading.sentence.start, clause.start)
        if clause.opener in ("which", "that", "whom")
        else None
    )
    if about is None or not has_subject(text, clause) or _is_suffered(text, draft):
        return told
    return f"{about.group(1)} {told}"


_TAKES = re.compile(r"\s+(?:an?|the|its|their|his|her|it|them|him|us|this|that|these|those|both|all|[A-Z\d“\"])")


def _is_suffered(text: str, draft: Draft) -> bool:
    """Told of what it is done to: "links were restored", "a declaration signed in Brasilia", "the envoy, summoned there"."""
    trigger, clause = draft.trigger, draft.reading.clauses[draft.trigger.clause]
    if text[trigger.start : trigger.end].endswith("ing"):
        return False
    reduced = clause.kind == "relative" and not clause.opener and clause.verb == trigger.start
    thing = not codes(draft.roles.subject) and text[trigger.start : trigger.end].endswith("ed")
    return is_passive(text, trigger.start) or ((reduced or thing) and not _TAKES.match(text, trigger.end))


def _subject(text: str, draft: Draft) -> str:
    """What acts or suffers where that is no name, without its article: "liaison offices", "negotiators"."""
    head = subject_of(text, draft.reading, draft.reading.clauses[draft.trigger.clause])
    # "The hearing", "the same court"; "terrorism will be taken up", "the topographers are back at the table".
    of_a_case = draft.trigger.verb in (CASE, BACK) or is_talked_of(text, draft.trigger)
    if head is None or is_named(draft.reading, head) or not (of_a_case or is_of_states(text, head) or is_titled(text, head)):
        return ""
    return re.sub(r"^(?:the|an?|its|their|his|her|our|this|these)\s+", "", text[head.start : head.end], flags=re.I)


_VOTED_FOR = re.compile(r"\b(?:to\s+(?!\d)|for\s|against\s|in\s+favou?r\s+of\s|on\s+(?:the|an?|whether)\s)")
_WHEN_AT_END = re.compile(r"\s+(?:on|in|last|late|this|next)\s+(?:\w+day|[A-Z]\w+\s+\d+|\d[\w ]*|night|week|month)\W*$")
TAIL = 60  # characters that may follow a verb of saying behind what was said
# "In an opinion delivered on 25 February the Court found that …": what it found.
_FOUND = re.compile(r"[^;.]{0,90}?\b(?:found|ruled|held|decided|ordered|concluded|declared)\s+(?=that\b)")
_SAYING = re.compile(r"\b(?:saying|adding|stating|telling\s+\w+|warning)\b,?\s*", re.I)


def _with_short_names(text: str, said: str, actors: Sequence[ActorMention]) -> str:
    """ "President George W. Bush is to attend" as a headline has it: "Bush is to attend". Quoted words stay as they are."""
    for actor in sorted(actors, key=lambda a: a.start - a.end):
        name = text[actor.start : actor.end]
        at = said.find(name)
        named = actor.person and actor.form == "name" and surname(actor.person) in name
        if named and " " in name and "," not in name and at >= 0 and not _QUOTES.search(said):
            said = f"{said[:at]}{surname(actor.person)}{said[at + len(name) :]}"
    return said


_QUOTES = re.compile(r"[“”\"]")
_PLACE_LINE = re.compile(r"[A-Z][A-Z .]{3,}" + DATELINE.pattern)


def _complement(text: str, draft: Draft, foreign: Sequence[Span]) -> str:
    """What was said: from the verb's complement to the end of the sentence, without the expression that dates the saying."""
    if draft.trigger.action not in ("said", "ruled"):
        return ""
    end = draft.reading.sentence.end
    start = draft.trigger.end
    says = _SAYING.search(text, start, end)
    if says:
        start = says.end()
    time = draft.time
    if time and start <= time.start <= start + 6:
        start = time.end
    found = _FOUND.match(text, start, end) if draft.trigger.action == "ruled" else None
    start = found.end() if found else start
    that = re.match(r"[\w\s’',-]{0,60}?\bthat\b", text[start:end])
    if that and draft.trigger.verb and draft.trigger.verb.speech:
        start += that.end()
    said = clean(text, Span(start, end), foreign).rstrip('.”" ')
    told = finite_verb(said, 0, len(said)) is not None or said.startswith(("“", '"'))
    clause = draft.reading.clauses[draft.trigger.clause]
    if len(said) < 12 or (not told and clause.index and not said.startswith("to ")):
        is_tail = (
            clause.index > 0 and clause.kind not in ("relative", "subordinate") and end - start < TAIL
        )  # "…, the ministry said on Monday."
        said = clean(text, Span(draft.reading.sentence.start, clause.start), foreign).rstrip(", ") if is_tail else ""
        said = _PLACE_LINE.sub("", said)
    said = _with_short_names(text, said.lstrip(", "), draft.reading.actors)
    return f": {said}" if says and said and draft.trigger.rule == "<official> takes a stand" else said  # "objects: the pass is …"
