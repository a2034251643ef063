"""Which date goes with which trigger.

A date inside a name ("the 1961 treaty", "the Treaty of 1972") belongs to the noun. Any other belongs to its own clause: to the
nearest trigger before it, or, at the head of the clause, to the first one after it. A date whose clause has a verb but no
trigger belongs to that verb, and so to no event.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from dateline.events.clauses import Clause
from dateline.events.takes import NounHit
from dateline.events.triggers import Trigger
from dateline.events.words import finite_verb
from dateline.model import TimeMention

_PREMODIFIED = re.compile(r",?\s+(?:[\w’'.“”\"+-]+\s+){0,6}?$")
_OWNS = re.compile(r"[’']s?\s+(?:[\w-]+\s+){0,3}")
_STOP = re.compile(
    r"\b(?:to|in|on|at|for|with|by|from|of|that|which|who|and|said|is|was|were|are|will|has|have|had|would|met|held|signed|visited)\b",
    re.I,
)
_OF = re.compile(
    r"(?:\s+\([^)]{1,40}\))?(?:\s+(?:on|of|for|in)\s+(?:the\s+)?[A-Z][\w’'-]*(?:[\s,]+(?:and|of|the|for|on)?\s*[A-Z][\w’'-]*){0,8})?,?\s+(?:of|dated)\s+(?:the\s+)?$"
)


@dataclass(frozen=True, slots=True)
class Attachment:
    """``own`` says that the date stands in the noun's name; the trigger is then the noun's founding, whatever its verb says."""

    time: TimeMention
    trigger: Trigger | None
    noun: NounHit | None = None

    @property
    def own(self) -> bool:
        return self.noun is not None


def attach(
    text: str, times: Sequence[TimeMention], triggers: Sequence[Trigger], nouns: Sequence[NounHit], clauses: Sequence[Clause]
) -> list[Attachment]:
    """One `Attachment` a date that found its event; dates of other verbs are left out."""
    found = []
    for time in times:
        decided = _decided(text, time, triggers)
        if decided is not None:
            found.append(Attachment(time, decided))
            continue
        beyond = _measured_from(time, times)
        noun = _named(text, time, nouns) if beyond is None else None
        if noun is not None:
            found.append(Attachment(time, None, noun))
            continue
        if (
            _of_a_noun(text, time, triggers)
            or _premodifies(text, time)
            or _OTHER_NAME.search(text[max(0, time.start - 40) : time.start])
        ):
            continue
        able = triggers if beyond is None else [t for t in triggers if not _in_clause_of(clauses, beyond, t)]
        trigger = _governor(text, time, times, able, clauses)
        if trigger is not None and not _of_another_noun(text, time, trigger, nouns):
            found.append(Attachment(time, trigger))
    return found


_OF_NOUN = re.compile(r"(?<![\w-])([a-z][a-z-]+)\s+of\s+(?:the\s+)?$")
_PORTIONS = re.compile(
    r"(?:beginning|start|end|middle|course|late|early|eve|night|morning|evening|afternoon|weekend|week|month|months|days?|years?|half|part|quarter|"
    r"spring|summer|autumn|fall|winter|as|because|instead|out|ahead|turn|close)$"
)


def _of_a_noun(text: str, time: TimeMention, triggers: Sequence[Trigger]) -> bool:
    """ "On the anniversary of the coup of 1 February": a date behind "of" is that noun's, and no trigger's but its own."""
    m = _OF_NOUN.search(text[max(0, time.start - 40) : time.start])
    if m is None or _PORTIONS.match(m.group(1)):
        return False
    at = max(0, time.start - 40) + m.start(1)
    return not any(s.start <= at < s.end for t in triggers for s in t.spans)


def _measured_from(time: TimeMention, times: Sequence[TimeMention]) -> TimeMention | None:
    """ "On Friday, ten years after the accord was signed": the length behind the day, whose clause the day does not date."""
    return next((t for t in times if 0 <= t.start - time.end <= 5 and _FROM_THEN.search(t.text)), None)


_FROM_THEN = re.compile(r"\b(?:after|before|since)$")


def _in_clause_of(clauses: Sequence[Clause], time: TimeMention, trigger: Trigger) -> bool:
    clause = _clause_at(clauses, time.start)
    return clause is not None and clause.index == trigger.clause and trigger.start >= time.end


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
    following = _NOUN_FOLLOWS.match(text, time.end)
    return following is not None and finite_verb(text, time.end, min(len(text), time.end + 20)) is None


_SAID_OR_DONE = ("statement", "letter", "step")


# "Recognised … in an announcement on 31 January": the act was done in it.
_DONE_IN = re.compile(r"\b(?:in|by|through|with)\s+(?:(?:an?|the)\s+(?:[\w’'-]+\s+){0,3})?$")


_DECISION = re.compile(r"\s+(?:decision|vote|move|ruling|announcement|pledge|agreement)\s[^.;,]{0,80}?\bto\s+(?:\w+ly\s+)?")


def _decided(text: str, time: TimeMention, triggers: Sequence[Trigger]) -> Trigger | None:
    """ "The 5 June decision of the Senate to ratify the treaty": what was decided has the day of the decision."""
    return next((t for t in triggers if t.verb is not None and _DECISION.fullmatch(text, time.end, t.start)), None)


def _of_another_noun(text: str, time: TimeMention, trigger: Trigger, nouns: Sequence[NounHit]) -> bool:
    """ "To discuss the announcement on September 15": the date stands at a noun that is not the trigger's."""
    near = next((n for n in nouns if 0 <= time.start - n.span.end <= 4 and n.rule.kind in _SAID_OR_DONE), None)
    if near is not None and _DONE_IN.search(text[max(0, near.span.start - 40) : near.span.start]):
        return False
    if near is not None and near.rule.kind == "step" and trigger.type == "statement":  # "hailed the decision on Monday"
        return False
    return near is not None and trigger.verb is not None and near.span not in trigger.spans and near.span.start > trigger.end


def _named(text: str, time: TimeMention, nouns: Sequence[NounHit]) -> NounHit | None:
    """The noun whose name holds the date, in front ("the 1961 treaty", "his May 2022 visit") or behind ("treaty of 1965")."""
    for noun, following in zip(nouns, [*nouns[1:], None], strict=False):
        if following is not None and following.span.start - noun.span.end == 1:
            continue  # "the October 6 Lima Declaration meeting": the meeting's day
        if noun.rule.kind not in ("document", "meeting", "visit", "exercise", "test", "launch", "ceremony", "order", "strike"):
            continue
        if noun.rule.kind != "ceremony" and 0 <= noun.span.start - time.end <= 90:
            between = text[time.end : noun.span.start]
            if _OWNS.fullmatch(between):  # "Tuesday's phone call"
                return noun
            if _PREMODIFIED.fullmatch(between) and not _STOP.search(between) and _determined(text, time.start):
                return noun
        if (
            noun.rule.kind != "visit"
            and not _DONE_IN.search(text[max(0, noun.span.start - 40) : noun.span.start])
            and 0 <= time.start - noun.span.end <= 110
            and _OF.fullmatch(text[noun.span.end : time.start])
            and not re.match(r"\s+[A-Z]", text[time.end : time.end + 3])  # "ceremony of the 2008 Summer Olympics"
        ):
            return noun
    return None


def _determined(text: str, start: int) -> bool:
    return (
        bool(
            re.search(
                r"(?:\b(?:the|a|an|its|their|his|her|historic|first|second|last|previous|and)|[’']s?|,)\s+$",
                text[max(0, start - 14) : start],
                re.I,
            )
        )
        or start == 0
    )


def _clause_at(clauses: Sequence[Clause], position: int) -> Clause | None:
    return next((c for c in clauses if c.holds(position)), None)


def _governor(
    text: str, time: TimeMention, times: Sequence[TimeMention], triggers: Sequence[Trigger], clauses: Sequence[Clause]
) -> Trigger | None:
    clause = _clause_at(clauses, time.start)
    if clause is None:
        return None
    start = clauses[0].start
    quoted = _in_quotation(text, start, time.start)
    triggers = [t for t in triggers if not _is_means(text, t, clause) and not _is_asked(text, t, triggers)]
    triggers = [t for t in triggers if not (t.verb and t.verb.speech and quoted != _in_quotation(text, start, t.start))]
    here = [t for t in triggers if t.clause == clause.index]
    around = next((t for t in here if t.start < time.start and time.end <= t.end), None)  # "agreed early Sunday on"
    if around is not None:
        return around
    left = [
        t
        for t in here
        if min(s.end for s in t.spans) <= time.start and not _mere_object(text, t, time, clause) and _within_reach(text, t, time)
    ]
    right = [t for t in here if t.start >= time.end and not _behind_other_verb(text, t, time, clause)]
    if left:
        return _nearest_left(text, time, left, right)
    if right and _fronted(text, time, clause, right[0]):
        return None if _is_copular(text, time, clause, right[0]) else _first_right(right)
    if not here:
        return (
            _told_in(text, time, triggers, clause)
            or _from_neighbour(text, time, triggers, clauses, clause)
            or _when_clause(text, time, triggers, clauses, clause)
            or _of_main(triggers, clauses, clause)
        )
    return right[0] if right and right[0].start - time.end <= 60 and not _other_verb(clause, time) else None


_IN_A = re.compile(r"\W*(?:in|by|through|with)\s+(?:an?|the|his|her|its|their)\s+(?:[\w’'-]+\s+){0,4}$", re.I)


def _is_means(text: str, trigger: Trigger, clause: Clause) -> bool:
    """ "In a statement issued on Monday, Qatar condemned …": the main verb has the date."""
    noun = trigger.noun_span
    return (
        trigger.kind in _SAID_OR_DONE
        and noun is not None
        and clause.verb is not None
        and trigger.start < clause.verb
        and bool(_IN_A.fullmatch(text, clause.start, noun.start))
    )


def _is_asked(text: str, trigger: Trigger, triggers: Sequence[Trigger]) -> bool:
    """ "Requested the Secretary-General to report by 15 November": what is asked for is not said yet."""
    return (
        trigger.verb is not None
        and trigger.verb.speech
        and text[max(0, trigger.start - 3) : trigger.start] == "to "
        and any(t.action == "requested" and t.clause == trigger.clause and t.end < trigger.start for t in triggers)
    )


def _nearest_left(text: str, time: TimeMention, left: list[Trigger], right: list[Trigger]) -> Trigger:
    """The trigger nearest before the date; a verb that takes a noun reaches as far as the noun.

    "On Thursday" before a verb, right after its subject ("Trump on Thursday cancelled"), is that verb's.
    """
    left = [t for t in left if not _is_gerund(text, t)] or left
    nearest = max(left, key=lambda t: max(s.end for s in t.spans if s.end <= time.start))
    verbs = [t for t in left if t.verb is not None and not t.verb.speech and t.end <= nearest.start]
    if nearest.verb is None and nearest.rule == "<phone call>" and verbs and verbs[-1].type == "talks":
        return verbs[-1]  # "spoke with Lavrov by phone on Thursday"
    if nearest.verb is None and verbs and _AT.search(text[max(0, nearest.start - 50) : nearest.start]):
        return verbs[-1]  # "met at the Munich Security Conference on 17 February": the occasion only places the meeting
    if right and nearest.verb is None and 0 <= right[0].start - time.end <= 3 and right[0].verb is not None:
        return right[0]
    return nearest


def _is_gerund(text: str, trigger: Trigger) -> bool:
    """ "Held talks on reopening the border": what is only spoken of has no date of its own, unless it is a meeting to come."""
    ing = (
        trigger.verb is not None
        and trigger.kind not in ("meeting", "visit")
        and re.match(r"\w+ing\b", text[trigger.start : trigger.end])
    )
    before = text[max(0, trigger.start - 10) : trigger.start]
    return bool(ing and re.search(r"\b(?:on|about|of|for|against|towards?)\s+$", before))


_AT = re.compile(
    r"\b(?:at|during)\s+(?:(?:the|an?|their|its|his|her)\s+(?:[\w’'-]+\s+){0,4}|(?:[A-Z][\w’'.-]*\s+){0,4}[A-Z][\w’'.-]*[’']s?\s+(?:[a-z-]+\s+){0,2})$"
)
_TO_DO = re.compile(
    r"\bto\s+(?!(?:the|an?|be|take|its|his|her|their)\b)[a-z]{3,}\s+\w"
)  # "at the summit to launch loans by December"
_OTHER_OCCASION = re.compile(
    r"\b(?:since|after|before|following|until|ahead\s+of|prior\s+to)\s+(?:the\s+|a\s+|his\s+|their\s+|its\s+)?[\w’'-]{3,}"
)
_END_OF_TERM = re.compile(r"\buntil\s+(?:his|her)\s+(?:\w+\s+){1,2}(?:in|on)\s+(?:the\s+)?$")  # "served until his death in 1873"
_ANOTHERS = re.compile(
    r",?\s+and\s+[A-Z]\w+[’']s?\s+[a-z]+\s"
)  # "the visit of the envoy, and Thailand's delivery of aid on 25 March"
_OTHER_NAME = re.compile(
    r"(?:\b[A-Z][\w-]*|\b\d[\d-]*)\s+(?:of|dated)\s+$"
)  # "Executive Order 14024 of April 15, 2021", "Trade Act of 1962"
TOPIC_REACH = 40  # characters between a verb of discussing and its date
SAYING_REACH = 60  # characters between a verb of saying and its date; what stands further off belongs to what is said


def _within_reach(text: str, trigger: Trigger, time: TimeMention) -> bool:
    """False where something else stands between that the date belongs to: "met … since the election ten days ago"."""
    between = text[max(s.end for s in trigger.spans if s.end <= time.start) : time.start]
    if trigger.action == "envoy served" and _END_OF_TERM.search(between):
        return True
    if _OTHER_OCCASION.search(between):
        return False
    if trigger.verb is None and (_ANOTHERS.search(between) or (trigger.kind == "meeting" and _TO_DO.search(between))):
        return False
    if trigger.rule == "<officials> review" and len(between) > TOPIC_REACH:  # "discussed the launch of the programme on June 12"
        return False
    if trigger.verb is not None and trigger.verb.speech:
        return len(between) <= SAYING_REACH and not re.search(r"[“\"]", between) and finite_verb(between, 0, len(between)) is None
    return True


_WEIGHED = re.compile(
    r"\b(?:vot(?:e|es|ed|ing)\s+on|debat\w+|discuss\w*|consider\w*|stud(?:y|ies|ied)|weigh\w*|examin\w+|rejects?|rejected)\b"
)


def _mere_object(text: str, trigger: Trigger, time: TimeMention, clause: Clause) -> bool:
    """A document that another verb acts on ("welcomed the accord … on Tuesday") has only a date that follows at once.

    Not even that if it is only weighed: "will vote on the deal next week".
    """
    return (
        trigger.verb is None
        and trigger.kind == "document"
        and clause.verb is not None
        and clause.verb < trigger.start
        and (time.start - trigger.end > 8 or bool(_WEIGHED.search(text, clause.verb, trigger.start)))
    )


def _behind_other_verb(text: str, trigger: Trigger, time: TimeMention, clause: Clause) -> bool:
    """ "Thousands marched on Friday against the accord": a verb that is no trigger has the date, not its object."""
    if trigger.verb is not None or trigger.kind in ("meeting", "visit") or clause.verb is None:
        return False
    return clause.verb < trigger.start and not _IS.match(text, clause.verb)


_IS = re.compile(r"(?:(?:is|are|was|were|has|have|had)(?!\s+(?:\w+ly\s+)?\w+(?:ing|ed|en)\b)|c[ao]me|saw|sees|brought|brings)\b")


def _fronted(text: str, time: TimeMention, clause: Clause, trigger: Trigger) -> bool:
    """The date stands before the verb of its clause: at the head ("In 1961, …") or after the subject ("Trump on Thursday …")."""
    near = trigger.start - time.end <= 40 and not _PROMPTING.match(text, time.end, trigger.start)
    return clause.verb is None or time.start < clause.verb or near or bool(_CLEFT.fullmatch(text, clause.start, time.start))


_COPULA = re.compile(r"(?:is|are|was|were|remains?|bec[ao]mes?)\s+(?:the|an?|one|key)\b")


def _is_copular(text: str, time: TimeMention, clause: Clause, trigger: Trigger) -> bool:
    """ "The vote on 30 March is the key to Cyprus signing the treaty": what stands behind "is" is not what the day is told of."""
    between = clause.verb is not None and time.end <= clause.verb < trigger.start
    return between and clause.verb is not None and time.start > clause.start + 8 and bool(_COPULA.match(text, clause.verb))


_PROMPTING = re.compile(r",\s+\w+ing\s")  # "on Monday, prompting Pakistan to downgrade ties"
_CLEFT = re.compile(r"\W*(?:that|this)\s+is\s+why\W*", re.I)  # "That is why today, … announce"


def _first_right(right: list[Trigger]) -> Trigger:
    verbs = [t for t in right if t.verb is not None]
    return verbs[0] if verbs else right[0]


def _other_verb(clause: Clause, time: TimeMention) -> bool:
    return clause.verb is not None and clause.verb < time.start


def _in_quotation(text: str, start: int, position: int) -> bool:
    before = text[start:position]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1


def _when_clause(
    text: str, time: TimeMention, triggers: Sequence[Trigger], clauses: Sequence[Clause], clause: Clause
) -> Trigger | None:
    """ "The thaw took shape on March 10, when officials agreed …": the date is told again by the clause behind it."""
    side = next((c for c in clauses if c.opener == "when" and 0 <= c.start - time.end <= 3), None)
    if side is None:
        return None
    return next(
        (
            t
            for t in triggers
            if t.start > side.start and t.verb is not None and (t.clause == side.index or clauses[t.clause].parent == side.index)
        ),
        None,
    )


def _of_main(triggers: Sequence[Trigger], clauses: Sequence[Clause], clause: Clause) -> Trigger | None:
    """ "They last met when both attended a funeral in May": a when-clause that tells no event dates the clause before it."""
    if clause.opener != "when" or clause.index == 0:
        return None
    before = [
        t for t in triggers if t.clause == clause.index - 1 and t.verb is not None and t.type in ("talks", "visit", "summit")
    ]
    return before[-1] if before else None


_OTHER_TIME = ("after", "before", "since")  # "today, ten years after they signed it": the day is not the signing's


_TOLD_IN = re.compile(
    r"\W*in\s+(?:an?|the|his|her|its|their|remarks|comments)\s*(?:[\w’'-]+\s+){0,4}?(?:interview|article|op-ed|letter|message|post|tweet|video|remarks|comments)s?\s+"
    r"(?:[\w’'&.-]+\s+){0,8}?(?:published|broadcast|aired|released|posted|carried|printed|shown|televised|given|made)\b[^,]*",
    re.I,
)


def _told_in(text: str, time: TimeMention, triggers: Sequence[Trigger], clause: Clause) -> Trigger | None:
    """ "In an interview published on Thursday, he said …": the day of the interview is that of the saying."""
    if clause.index or not _TOLD_IN.fullmatch(text, clause.start, time.start):
        return None
    return next((t for t in triggers if t.verb is not None and t.verb.speech and 0 <= t.start - clause.end <= 100), None)


def _from_neighbour(
    text: str, time: TimeMention, triggers: Sequence[Trigger], clauses: Sequence[Clause], clause: Clause
) -> Trigger | None:
    """A clause without a trigger lends its date only if it has no verb of its own: an adverbial set off by a comma."""
    if clause.verb is not None:
        return None
    before = [t for t in triggers if t.end <= time.start and t.clause < clause.index]
    if before:
        return before[-1]
    after = [
        t
        for t in triggers
        if t.start >= time.end and t.clause == clause.index + 1 and clauses[t.clause].opener not in _OTHER_TIME
    ]
    return _first_right(after) if after and clause.index == 0 else None
