"""One sentence read into clauses, triggers and attached dates; and what the text before it left to refer back to."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from statistics import median

from dateline.events.attach import Attachment, attach
from dateline.events.clauses import Clause, read_clauses
from dateline.events.envoys import with_envoys
from dateline.events.positions import names_year
from dateline.events.shared import share
from dateline.events.takes import NounHit
from dateline.events.triggers import Trigger, find_nouns, find_triggers, may_name
from dateline.model import ActorMention, Document, Sentence, Span, TimeMention, When
from dateline.sieve import Sieve
from dateline.times.awaited import length_end

NEARBY = 2  # paragraphs over which those last told of stand for "the talks" or "both sides"


# Words that may take up any document; "the armistice" is no declaration told before.
GENERIC = ("accord", "agreement", "deal", "document", "it", "pact", "text", "treaty")
PROTAGONIST = 0.3  # share of the most named actor's mentions that makes another one a protagonist of the article


HISTORY = 20  # years before publication that make a text one about the past


_VAGUE = ("PRESENT_REF", "PAST_REF")


def tells_history(document: Document, times: Sequence[TimeMention]) -> bool:
    """Whether a text is about the past: half of its dates lie that far back, or, without a publication date, none needs one."""
    years = [t.when.last.year for t in times if t.when is not None and t.when.last is not None]
    published = document.article.published.when
    if published is None or published.first is None:
        return bool(years) and not any(
            t.when is None and t.basis == "relative" and t.kind in ("DATE", "TIME") and t.value not in _VAGUE for t in times
        )
    return bool(years) and median(years) < published.first.year - HISTORY


@dataclass(frozen=True, slots=True)
class ToldDocument:
    """A treaty or agreement that the text spoke of, its parties as far as told, and the date in its name."""

    hit: NounHit
    parties: tuple[ActorMention, ...]
    named: When | None = None


@dataclass(slots=True)
class Context:
    """A document with its times and actors, and what "it", "the pact" and "the two" stand for at this point of the text."""

    document: Document
    times: Sequence[TimeMention]
    actors: Sequence[ActorMention]
    speaking: frozenset[str] = frozenset()
    documents: list[ToldDocument] = field(default_factory=list)
    house: NounHit | None = None
    parties: tuple[ActorMention, ...] = ()
    parties_at: int = 0
    protagonists: frozenset[str] = field(init=False)
    tells_history: bool = field(init=False)
    time_starts: list[int] = field(init=False)
    actor_starts: list[int] = field(init=False)

    def __post_init__(self) -> None:
        self.time_starts, self.actor_starts = [t.start for t in self.times], [a.start for a in self.actors]
        self.tells_history = tells_history(self.document, self.times)
        told = Counter(c for a in self.actors if a.form != "pronoun" for c in a.codes)
        most = max(told.values(), default=0)
        self.protagonists = frozenset(c for c, n in told.items() if n >= 2 and n >= PROTAGONIST * most) | self.speaking

    def parties_near(self, paragraph: int) -> tuple[ActorMention, ...]:
        """Those last told of, unless that was too far back."""
        return self.parties if 0 <= paragraph - self.parties_at <= NEARBY else ()

    def actors_of(self, paragraph: int) -> tuple[ActorMention, ...]:
        """Every actor named in the paragraph."""
        span = self.document.paragraphs[paragraph]
        return tuple(a for a in self.actors if span.start <= a.start < span.end)

    @property
    def nouns(self) -> tuple[NounHit, ...]:
        """The document and, in history, the mission last spoken of: what "it" may mean."""
        return (*(d.hit for d in self.documents[-1:]), *([self.house] if self.house and self.tells_history else ()))

    def document_like(self, noun: str, span: Span) -> ToldDocument | None:
        """The document that ``noun`` means: that very one, else the last one called so, else the last."""
        head = noun.lower().split()[-1]
        same = [d for d in self.documents if d.hit.span == span] or [d for d in self.documents if self.head(d) == head]
        found = same or (self.documents if head in GENERIC else [])
        return found[-1] if found else None

    def head(self, told: ToldDocument) -> str:
        return self.text[told.hit.span.start : told.hit.span.end].lower().split()[-1]

    @property
    def text(self) -> str:
        return self.document.text


@dataclass(frozen=True, slots=True)
class SentenceReading:
    """One sentence with all that was found in it; offsets are the article's."""

    sentence: Sentence
    times: tuple[TimeMention, ...]
    actors: tuple[ActorMention, ...]
    clauses: tuple[Clause, ...]
    nouns: tuple[NounHit, ...]
    triggers: tuple[Trigger, ...]
    attachments: tuple[Attachment, ...]


_TELLING = ("document", "framework", "change", "recognition")  # nouns that make an event in a sentence without a date
_REMEMBERED = (*_TELLING, "house")  # and those that later sentences may refer back to


def _within(items: Sequence, starts: Sequence[int], sentence: Sentence) -> tuple:
    """Those of the items, which stand in order of the text, that begin in the sentence."""
    first = bisect_left(starts, sentence.start)
    return tuple(items[first : bisect_left(starts, sentence.end, first)])


# Of what those who speak in a transcript may say that they have just done together.
_MET = re.compile(
    r"\b(?:talks|meetings?|negotiations|consultations|conversations?|discuss(?:ed|ions?)|summit|reviewed|exchanged?|touched|talked)\b",
    re.I,
)
AGREED = Sieve(r"\bagreed\s+to\b|\bcommitted\s+to\b")
# Words that do what they say, on the day they are published.
PERFORMS = Sieve(
    r"\b(?:have|has)\s+just\s+(?:been\s+)?(?:signed|held|had|concluded|finished|completed|ended|met|spoken|adopted)\b"
    r"|\b(?:I|[Ww]e|President|Minister)\s+just\s+(?:spoke|met|got\s+off\s+the\s+phone)\b"
    r"|\b(?:[Oo]ur|[Tt]he|[Tt]hese|[Tt]oday’s|[Tt]oday's)\s+(?:talks|negotiations|consultations)\s+(?:with\s+(?:[\w.’'-]+\s+){1,5}?)?(?:have\s+been\s+held|were\s+held|have\s+ended|have\s+concluded)\b"
    r"|\bhere(?:by|with)\b|\bI\s+(?:am\s+(?:continuing|ordering|terminating|suspending|imposing|directing)|have\s+(?:issued|signed|ordered|directed))\b"
)


# News that a release tells without a day of its own.
DELIVERED = re.compile(
    r"\bannounced(?=\s+(?:that|the|their|his|her|its|our|an?|new|plans|up\s+to|more\s+than|nearly|over|additional|[A-Z]\w+)\b|\s+[$€£]?\d)"
)


def read_sentence(context: Context, sentence: Sentence, undated: bool = True) -> SentenceReading:
    """Clauses, triggers and attached dates of one sentence.

    Without ``undated`` the triggers of a sentence that tells neither a date nor a document are not looked for, nor its clauses if
    none of its words can name one: most sentences are such, and no event can come of them.
    """
    text, span = context.text, Span(sentence.start, sentence.end)
    times = _within(context.times, context.time_starts, sentence)
    actors = _within(context.actors, context.actor_starts, sentence)
    told = undated or times or any(r.search(text, span.start, span.end) for r in (AGREED, PERFORMS, DELIVERED))
    met = context.speaking and _MET.search(text, span.start, span.end)
    if not told and not met and not may_name(text, span, _REMEMBERED):
        return SentenceReading(sentence, times, actors, (), (), (), ())
    kept = sorted([Span(t.start, length_end(t)) for t in times] + [Span(a.start, a.end) for a in actors])
    clauses = read_clauses(text, span, kept)
    blocked = [Span(t.start, t.end) for t in times] + [
        Span(a.start, a.end) for a in actors if a.kind not in ("organisation", "office", "group") and a.form != "seat"
    ]
    nouns = with_envoys(text, find_nouns(text, clauses, blocked), clauses, actors, context.tells_history)
    nouns = [n for n in nouns if n.rule.kind != "state" or not any(n.span.overlaps(Span(a.start, a.end)) for a in actors)]
    wanted = told or any(n.rule.kind in _TELLING for n in nouns)
    title_case = sentence.kind in ("title", "heading")
    past, dates = context.tells_history, [Span(t.start, t.end) for t in times]
    found = find_triggers(text, clauses, nouns, blocked, title_case, context.nouns, past, dates) if wanted else []
    dated = [t for t in times if dates_something(context, t)]
    dated = [t for t in dated if not names_year(text, Span(t.start, t.end))] or dated
    able = [t for t in found if not t.negated and (t.verb or (t.noun and t.noun.lone))]
    attachments = share(text, dated, attach(text, dated, able, nouns, clauses), able, clauses)
    attachments = [a for a in attachments if a.own or not (_only_since(text, a) or _has_it_by_name(a, attachments))]
    return SentenceReading(sentence, times, actors, tuple(clauses), tuple(nouns), tuple(found), tuple(attachments))


def _has_it_by_name(attachment: Attachment, others: Sequence[Attachment]) -> bool:
    """A noun that its own name dates so already."""
    trigger = attachment.trigger
    named = [a.noun.span for a in others if a.noun is not None and a.time is attachment.time]
    return trigger is not None and trigger.verb is None and trigger.noun_span in named


_NAMES_GAMES = re.compile(r"\d{4}\s+(?:Summer|Winter)\s+[A-Z]")  # "the 2008 Summer Olympics"
_NO_DAY_OF_AN_ACT = re.compile(
    r"\bresolutions?\s+\d+\s+\(\Z|\bbeyond\s\Z", re.I
)  # "resolution 1701 (2006)", "is to continue in effect beyond 6 March"
_UNIT = re.compile(r"\b(?:hours?|days?|weeks?|months?|years?)\b", re.I)


def dates_something(context: Context, time: TimeMention) -> bool:
    """A calendar date, or a relative one that only lacks the publication date; a mere measure ("days ahead of") is none."""
    if _NO_DAY_OF_AN_ACT.search(context.text, max(0, time.start - 30), time.start):
        return False
    if (
        _NAMES_GAMES.match(context.text, time.start)
        or time.gap is not None
        or time.kind == "SET"
        or (
            re.match(r"\s+(?:ahead\s+)?of\b", context.text[time.end : time.end + 12])
            and time.basis == "relative"
            and _UNIT.search(time.text)
        )
    ):
        return False
    if time.when is not None:
        return time.kind != "DURATION" or time.length is None or time.basis == "relative"
    unanchored = context.document.article.published.when is None and time.basis == "relative" and time.value not in _VAGUE
    ahead = bool(
        re.search(r"\b(?:within|in)\s+[“\"]?(?:the\s+next\s+)?$", context.text[max(0, time.start - 20) : time.start], re.I)
    )
    return unanchored and (time.kind in ("DATE", "TIME") or ahead)


def _goes_on(text: str, trigger: Trigger) -> bool:
    """ "Have been meeting in New York since Sunday": what still goes on began then."""
    return bool(re.search(r"\b(?:has|have|had)\s+been\s+$", text[max(0, trigger.start - 10) : trigger.start])) and bool(
        re.match(r"\w+ing\b", text[trigger.start : trigger.end])
    )


_LASTING = ("clashed", "in force", "deployed", "imposed", "suspended", "attacked")


_FIRST_SINCE = re.compile(r"\b(?:first|last)\b[^.;,]{0,60}\b(?:since\s+(?:the\s+)?)?$", re.I)


def _only_since(text: str, attachment: Attachment) -> bool:
    """ "The first contact since 1979" dates no contact; "in force since 2011" does."""
    time, trigger = attachment.time, attachment.trigger
    since = time.rule.startswith("since") or bool(
        re.search(r"\bsince\s+(?:the\s+)?$", text[max(0, time.start - 12) : time.start], re.I)
    )
    if trigger is not None and time.basis == "relative" and text.endswith("since ", 0, trigger.start):
        return True  # "for the first time since gaining independence more than 60 years ago"
    if since and _FIRST_SINCE.search(text, max(0, time.start - 80), time.start):
        return True  # "bombed the port for the first time since 1998"
    lasts = trigger is not None and (trigger.action in _LASTING or trigger.rule == "be in <place>" or _goes_on(text, trigger))
    return since and not lasts
