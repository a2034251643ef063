"""Events without a date of their own: the lead of a release, and documents tied to a dated meeting."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.actors.mentions import codes
from dateline.events.doers import Roles
from dateline.events.draft import Draft
from dateline.events.drafts import make_draft
from dateline.events.rules import VerbRule
from dateline.events.rules.orders import GOES_ON
from dateline.events.sentence import PERFORMS, Context, SentenceReading
from dateline.events.shared import CONSTITUTES
from dateline.events.status import told_as_past
from dateline.events.triggers import Trigger
from dateline.model import TimeMention

_LEAD_TYPES = ("summit", "visit", "treaty", "agreement", "talks", "statement", "relations", "sanction")
_LEAD_DEEDS = ("treaty", "agreement", "relations", "sanction")


def lead_draft(context: Context, reading: SentenceReading, found: Sequence[Draft]) -> list[Draft]:
    """A lead without a date tells of the day of publication: "Ban says …", "The two presidents signed …".

    Beside what ``found`` dates in its side clauses: "Moscow has signed the treaty, which is to enter into force in May".
    """
    published = context.document.article.published
    if published.when is None or published.basis == "inferred" or (found and context.tells_history):
        return []
    if any(t.kind == "DATE" and t.when is None and t.basis == "explicit" for t in reading.times):
        return []  # "in 1259 BC", "on 31 February": it has a date, which the calendar here has not
    named = [a.time for a in reading.attachments if a.own]
    open_times = [t for t in reading.times if t.when and t.gap is None and t not in named and not _looks_back(context, t)]
    for trigger in reading.triggers:
        clause = reading.clauses[trigger.clause]
        if (
            trigger.verb is None
            or trigger.negated
            or trigger.type not in _LEAD_TYPES
            or clause.kind != "main"
            or _ONE_TIME.search(context.text, clause.start, trigger.start)
            or (reading.sentence.kind == "title" and not _met(context, trigger))
            or any(clause.holds(t.start) or _is_loose(reading, t) for t in open_times if not _is_told(reading, t, trigger))
            or any(d.trigger.clause == clause.index and d.basis != "name" for d in found)
            or (trigger.type not in _LEAD_DEEDS and any(not _is_told(reading, t, trigger) for t in open_times))
        ):
            continue
        draft = make_draft(context, reading, trigger, None, published.when, "publication")
        if draft.status == "occurred" and codes(draft.roles.all):
            return [draft]
    return []


def _looks_back(context: Context, time: TimeMention) -> bool:
    """ "His first since he took office on March 1", "welcomes the outcome of talks held on 3 May": of another deed."""
    begin = max(0, time.start - 90)
    if _SINCE.search(context.text, begin, time.start) is not None:
        return True
    of_what = _OF_WHAT.search(context.text, begin, time.start)
    return of_what is not None and _STANDS.search(context.text, max(0, of_what.start() - 240), of_what.start()) is not None


_OF_WHAT = re.compile(
    r"[\w)],?\s(?:made|held|signed|adopted|reached|concluded|issued|taken|announced|agreed|launched)\s(?:(?:in|at|by|between)\s[^,;:.]{2,50}\s)?(?:on\s)?\Z"
)
_STANDS = re.compile(
    r"\b(?:welcomes?|condemns?|rejects?|commends?|hails?|applauds?|deplores?|regrets?|supports?|endorses?|denounces?)\s[^.;:]*\Z"
)
_SINCE = re.compile(r"\bsince\s(?:[a-z]+\s){1,6}(?:in|on)\s\Z")


def _met(context: Context, trigger: Trigger) -> bool:
    """ "Vladimir Putin held talks with …" over a release: a headline in the past tense, of a meeting."""
    met = trigger.type in ("summit", "talks", "visit") and context.text[trigger.start : trigger.end].split()[0] in _MET
    return met and told_as_past(context.text, trigger, None, context.document.article.published)


_MET = ("met", "held", "had", "visited", "received", "arrived", "attended", "hosted", "conducted", "spoke")
_ONE_TIME = re.compile(r"\bthe\s+(?:very\s+)?(?:first|last|only|next)\s+time\b", re.I)  # "The last time I visited Ottawa"


def _is_told(reading: SentenceReading, time: TimeMention, trigger: Trigger) -> bool:
    """ "May met Xi and told him that a decision would come this month": the date is of what was said, not of the meeting."""
    side = next((c for c in reading.clauses if c.holds(time.start)), None)
    return side is not None and side.kind == "complement" and not (trigger.verb and trigger.verb.speech)


def _is_loose(reading: SentenceReading, time: TimeMention) -> bool:
    """A date that no side clause has for itself."""
    side = next((c for c in reading.clauses if c.holds(time.start)), None)
    return side is None or side.kind not in ("relative", "subordinate") or not any(a.time is time for a in reading.attachments)


def performed_drafts(context: Context, reading: SentenceReading) -> list[Draft]:
    """ "I hereby suspend …", "I transmit herewith …": words that do what they say, on the day of publication."""
    published = context.document.article.published
    at = PERFORMS.search(context.text, *_ends(reading)) if reading.triggers else None
    kept = [t for t in reading.triggers if t.rule == GOES_ON and not t.negated]  # "is to continue in effect beyond 6 March"
    if (at is None and not kept) or published.when is None or published.basis == "inferred":
        return []
    able = kept or [
        t
        for t in reading.triggers
        if t.verb is not None
        and not t.negated
        and not t.verb.speech
        and t.type in _LEAD_TYPES
        and at is not None
        and abs(t.start - at.start()) <= _BESIDE
    ]
    drafts = [make_draft(context, reading, t, None, published.when, "publication") for t in able]
    return [replace(d, status="occurred") for d in drafts if not any(a.trigger is d.trigger for a in reading.attachments)][:1]


_BESIDE = 80  # characters between "hereby" and the verb that it performs
_THE_MESSAGE = re.compile(
    r"(?:The|This|That|His|Her)\s+(?:message|letter|note|telegram|dispatch|proclamation|announcement|communication)\b"
)


def carried_drafts(context: Context, reading: SentenceReading, before: SentenceReading | None) -> list[Draft]:
    """ "… on 4 May. This act constituted recognition", "The letter recognised …": about the act that was dated before."""
    dated = [t for t in before.times if t.when is not None and t.kind == "DATE"] if before else []
    if not dated or any(t.when for t in reading.times):
        return []
    message = _THE_MESSAGE.match(context.text, reading.sentence.start)
    told = [
        t
        for t in reading.triggers
        if not t.negated and (t.rule == CONSTITUTES or (message and t.verb and t.action == "recognised"))
    ]
    return [make_draft(context, reading, t, dated[-1], dated[-1].when, "carried") for t in told]


_JOINT = re.compile(
    r"\W*joint\s+(?:leaders[’']?\s+|press\s+|ministerial\s+)?(?:statement|declaration|communiqu[ée])\s+(?:by|from|of|between)\b",
    re.I,
)


def headed_drafts(context: Context, readings: Sequence[SentenceReading], drafts: Sequence[Draft]) -> list[Draft]:
    """ "Joint Statement by X and Y" over a text that does not say when: issued by them on the day of publication."""
    published = context.document.article.published
    reading = next((r for r in readings if r.sentence.kind == "title"), None)
    if reading is None or published.when is None or published.basis == "inferred":
        return []
    sentence = reading.sentence
    head = _JOINT.match(context.text, sentence.start, sentence.end)
    if head is None or any(d.trigger.type in ("statement", "agreement") and d.when == published.when for d in drafts):
        return []
    signers = tuple(a for a in reading.actors if a.codes and not _OPENS_TOPIC.search(context.text, head.end(), a.start))
    if len(codes(signers)) < 2:
        return []
    trigger = Trigger(head.start(), head.end(), 0, "statement", "issued", _ISSUE, None, None)
    return [Draft(reading, trigger, Roles(signers, (), ()), "occurred", published.when, "publication", None)]


_OPENS_TOPIC = re.compile(r"\b(?:on|regarding|concerning|about|following|condemning|endorsing|marking|welcoming)\b", re.I)
_ISSUE = VerbRule("issue <statement>", "issued", "", type="statement")


def tied_drafts(context: Context, readings: Sequence[SentenceReading], drafts: Sequence[Draft]) -> list[Draft]:
    """Documents without a date of their own that are tied to a dated meeting: expected at it, or signed where it was told."""
    ahead = [d for d in drafts if d.status in ("planned", "possible") and d.trigger.type in _HOSTS and (d.when or d.time)]
    held = [
        d
        for d in drafts
        if d.status == "occurred" and d.trigger.type in _HOSTS and d.when and not d.implied and (d.when.days or 99) <= SHORT
    ]
    signed = [d for d in drafts if d.trigger.type in _DEALS and d.status == "occurred" and _is_of_these_days(context, d)]
    found: list[Draft] = []
    for reading in readings:
        for trigger in reading.triggers:
            if (
                _makes_something(context.text, trigger)
                and reading.sentence.kind == "body"
                and not any(a.trigger is trigger for a in reading.attachments)
            ):
                draft = make_draft(context, reading, trigger, None, None, "carried")
                past = told_as_past(context.text, trigger, None, context.document.article.published)
                found += _signed_there(context, draft, [*held, *signed]) if past else _expected_there(draft, ahead)
    return found


_DELIVERS = re.compile(
    r"\s+(?:(?:establish|creat|launch|open)ing|establish|launch|create|set\s+up|open|reopen|resume|restore|restart|exchange|lift|halt|cease|end|stop|ban|ensure|eliminate|"
    r"release|withdraw|extend|form)\b"
)


def _makes_something(text: str, trigger: Trigger) -> bool:
    """A document signed or reached, or a deed agreed; "agreed to stay in touch" delivers nothing."""
    if trigger.verb is None or trigger.negated:
        return False
    if trigger.action == "agreed":
        return bool(_DELIVERS.match(text, trigger.end))
    return trigger.kind in ("document", "framework") and trigger.action in ("signed", "reached")


_HOSTS = ("visit", "summit", "talks")
_DEALS = ("agreement", "treaty", "relations")
_DAYS = 7  # before the publication: news goes on with its own day


def _is_of_these_days(context: Context, draft: Draft) -> bool:
    """ "Set up relations on Wednesday. Their ministers signed a communiqué": an act of the news, told with its day."""
    when, today = draft.when, context.document.article.published.when
    if when is None or when.first is None or today is None or today.first is None or draft.implied:
        return False
    return when.days == 1 and 0 <= (today.first - when.first).days <= _DAYS


SHORT = 4  # days that a meeting may last for what was signed there to share its date
NEAR = 2  # paragraphs between a meeting and the undated document that was signed at it


def _expected_there(draft: Draft, ahead: Sequence[Draft]) -> list[Draft]:
    """A pact expected at a dated visit takes the visit's date: the same sides, both still to come."""
    host = _host(draft, ahead)
    if host is None or draft.status not in ("planned", "possible"):
        return []
    if len(codes(draft.roles.all)) < 2:
        others = tuple(a for a in host.roles.all + host.roles.places if a not in draft.roles.subject)
        draft = replace(draft, roles=replace(draft.roles, object=others))
    return [replace(draft, when=host.when)]


_PLUPERFECT = re.compile(r"\bhad\s+(?:\w+\s+)?$")


def _signed_there(context: Context, draft: Draft, held: Sequence[Draft]) -> list[Draft]:
    """What the sides of a meeting signed, told without a date right where the meeting is told, was signed on its day."""
    reading, trigger = draft.reading, draft.trigger
    own_dates = {t.start for t in reading.times if t.when} - {d.time.start for d in held if d.reading is reading and d.time}
    if own_dates or _PLUPERFECT.search(context.text[max(0, trigger.start - 16) : trigger.start]):
        return []
    again = bool(_THE_MEETING.search(context.text, *_ends(reading)))
    near = [d for d in held if _told_before(d, draft) and (again or _is_near(context, d, draft))]
    sides = set(codes(draft.roles.all))
    fit = [d for d in near if len(codes(d.roles.all)) >= 2 and _took_part(sides, set(codes((*d.roles.all, *d.roles.places))))]
    if not fit:
        return []
    host = fit[-1]
    roles = draft.roles if sides else replace(draft.roles, subject=host.roles.all)
    return [replace(draft, when=host.when, status="occurred", roles=roles)]


def _is_near(context: Context, host: Draft, draft: Draft) -> bool:
    """In these paragraphs, or anywhere below the lead of a release of that very day whose two sides are named again."""
    apart = draft.reading.sentence.paragraph - host.reading.sentence.paragraph
    of_today = host.when == context.document.article.published.when and host.reading.sentence.paragraph <= 1
    return 0 <= apart <= NEAR or (of_today and len(codes(draft.roles.all)) >= 2)


# "Following the talks", "The visit culminated in": the meeting is named again, however far above it was told.
_THE_MEETING = re.compile(r"\b(?:the|their|this)\s+(?:talks|meeting|summit|visit|negotiations|consultations)\b", re.I)


def _ends(reading: SentenceReading) -> tuple[int, int]:
    return reading.sentence.start, reading.sentence.end


def _took_part(sides: set[str], met: set[str]) -> bool:
    """All who sign were there, or two of them: the lead may name only the hosts of a larger meeting."""
    return sides <= met or len(sides & met) >= 2


def _told_before(host: Draft, draft: Draft) -> bool:
    """In an earlier sentence, or earlier in this one ("visited … on Wednesday and signed a treaty")."""
    if host.reading.sentence.start == draft.reading.sentence.start:
        return host.trigger.end <= draft.trigger.start and host.trigger.type not in ("treaty", "relations")
    return host.reading.sentence.start < draft.reading.sentence.start


def _host(draft: Draft, ahead: Sequence[Draft]) -> Draft | None:
    """The event ahead that the sides of ``draft`` take part in, the best dated first; one side is enough for only one dyad."""
    mine = set(codes(draft.roles.all))
    fit = [d for d in ahead if mine and mine <= set(codes((*d.roles.all, *d.roles.places)))]
    if len(mine) < 2 and len({frozenset(codes((*d.roles.all, *d.roles.places))) for d in fit}) > 1:
        return None
    return min(fit, key=lambda d: (d.when.days or 10**6) if d.when else 10**6, default=None)
