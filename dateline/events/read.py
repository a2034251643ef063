"""Document → event mentions, sentence by sentence, with a memory of what "it", "the pact" and "the two" stand for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from dateline.actors import pronoun_antecedent
from dateline.events.attach import Attachment, attach
from dateline.events.build import Draft, build_mention
from dateline.events.clauses import Clause, read_clauses
from dateline.events.dates import dates_of, implied_date
from dateline.events.roles import Roles, codes, read_roles
from dateline.events.status import read_status
from dateline.events.triggers import NounHit, Trigger, find_nouns, find_triggers
from dateline.model import ActorMention, Document, EventMention, Publication, Sentence, Span, TimeMention, When

_EVENT_KINDS = ("body", "title", "heading", "caption")
_INTRANSITIVE = ("<meeting> takes place", "<document> in force", "<document> ends", "schedule <meeting>")
MEETING_KINDS = ("meeting", "visit")


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


@dataclass(slots=True)
class Memory:
    """What later sentences refer back to: the last document and meeting, who was in them, and the last states named."""

    document: NounHit | None = None
    document_actors: tuple[ActorMention, ...] = ()
    actors: tuple[ActorMention, ...] = ()


def read_events(document: Document, times: Sequence[TimeMention], actors: Sequence[ActorMention]) -> list[EventMention]:
    """Every dated event that the document speaks of, in order of the text, and undated plans tied to a dated one.

    ``times`` and ``actors`` are those of the whole text. Furniture that can hold no event is passed over.
    """
    memory, drafts = Memory(), []
    first_body = next((s for s in document.sentences if s.kind == "body"), None)
    for sentence in document.sentences:
        if sentence.kind not in _EVENT_KINDS:
            continue
        reading = read_sentence(document, sentence, times, actors, memory)
        found = _sentence_drafts(document, reading, memory)
        if not found and sentence is first_body:
            found = _lead_draft(document, reading, memory)
        drafts += found
        _remember(reading, memory)
    drafts += _tied(document, drafts, times, actors)
    return _numbered([m for d in drafts if (m := build_mention(document, d)) is not None])


def _within(items: Sequence, sentence: Sentence) -> tuple:
    return tuple(i for i in items if sentence.start <= i.start < sentence.end)


def read_sentence(
    document: Document, sentence: Sentence, times: Sequence[TimeMention], actors: Sequence[ActorMention], memory: Memory
) -> SentenceReading:
    """Clauses, triggers and attached dates of one sentence."""
    text, span = document.text, Span(sentence.start, sentence.end)
    own_times, own_actors = _within(times, sentence), _within(actors, sentence)
    kept = sorted([Span(t.start, t.end) for t in own_times] + [Span(a.start, a.end) for a in own_actors])
    clauses = read_clauses(text, span, kept)
    blocked = [Span(t.start, t.end) for t in own_times] + [Span(a.start, a.end) for a in own_actors]
    title_case = sentence.kind in ("title", "heading")
    triggers = find_triggers(text, clauses, blocked, title_case, memory.document)
    nouns = find_nouns(text, clauses, blocked)
    dated = [t for t in own_times if t.gap is None and t.kind in ("DATE", "TIME") and (t.when is not None or t.weekday is not None)]
    attachments = attach(text, dated, [t for t in triggers if not t.negated], nouns, clauses)
    return SentenceReading(sentence, own_times, own_actors, tuple(clauses), tuple(nouns), tuple(triggers), tuple(attachments))


def _sentence_drafts(document: Document, reading: SentenceReading, memory: Memory) -> list[Draft]:
    drafts: list[Draft] = []
    for trigger in reading.triggers:
        times = [a.time for a in reading.attachments if a.trigger is trigger]
        for when, basis, time in dates_of(document.text, times, trigger, reading.times):
            drafts.append(_draft(document, reading, trigger, time, when, basis, memory))
    drafts += _subjects_of_one_verb(document, reading, drafts, memory)
    drafts += [_named_draft(document, reading, a, memory) for a in reading.attachments if a.noun is not None]
    drafts += _bounded(document, reading, drafts, memory)
    drafts += _implied(document, reading, memory)
    return drafts


def _draft(
    document: Document, reading: SentenceReading, trigger: Trigger, time: TimeMention | None, when: When | None, basis: str, memory: Memory
) -> Draft:
    roles = read_roles(document.text, trigger, reading.triggers, reading.clauses, reading.actors)
    roles = _completed(document, reading, trigger, roles, memory)
    published = document.article.published
    status = trigger.status or read_status(
        status_context(document.text, reading, trigger), told_as_past(document.text, trigger, when, published), when, published
    )
    return Draft(reading, trigger, roles, status, when, basis, time)


def _completed(document: Document, reading: SentenceReading, trigger: Trigger, roles: Roles, memory: Memory) -> Roles:
    """Fill in what pronouns and definite references leave out."""
    if trigger.kind == "document" and len(codes(roles.all)) < 2:
        more = tuple(a for a in memory.document_actors if a.codes) if _speaks_of(trigger, memory, reading) else ()
        known = set(codes(roles.all))
        if not known and more:
            return replace(roles, object=more)
        if trigger.action in ("left", "ratified"):
            return roles
        roles = replace(roles, object=(*roles.object, *(a for a in more if not known & set(a.codes))))
    if not roles.subject:
        antecedent = _pronoun(document, reading, trigger)
        roles = replace(roles, subject=antecedent) if antecedent else roles
    return roles


def _speaks_of(trigger: Trigger, memory: Memory, reading: SentenceReading) -> bool:
    """True where the trigger's document is the remembered one: a pronoun, or a noun with no name of its own."""
    if memory.document is None or trigger.noun_span is None:
        return False
    return trigger.noun_span == memory.document.span or trigger.noun_span.start >= reading.sentence.start


_PRONOUN = re.compile(r"\b(?:he|she|they|both|it|the\s+two(?:\s+(?:sides|leaders|countries|men|presidents|ministers))?|both\s+\w+)\b", re.I)


def _pronoun(document: Document, reading: SentenceReading, trigger: Trigger) -> tuple[ActorMention, ...]:
    clause = reading.clauses[trigger.clause]
    m = _PRONOUN.search(document.text, clause.start, trigger.start)
    if m is None:
        return ()
    found = pronoun_antecedent(document, reading.actors or (), m.start())
    return found if isinstance(found, tuple) else (found,) if found else ()


_LEAD_VERBS = ("summit", "visit", "treaty", "agreement", "talks", "statement", "relations", "sanction")


def status_context(text: str, reading: SentenceReading, trigger: Trigger) -> str:
    """The words that may carry the status: the clause up to the trigger's end, and what governs a complement."""
    clause = reading.clauses[trigger.clause]
    begin = max((t.end for t in reading.triggers if t.clause == trigger.clause and t.end <= trigger.start and t.verb is not None), default=clause.start)
    if trigger.verb is None:
        begin = max(begin, trigger.start - 60)
        verb_words = text[trigger.end : trigger.end + 40] if clause.verb is not None and clause.verb >= trigger.end else ""
        return text[begin : trigger.end] + verb_words
    before = text[max(0, clause.start - 50) : clause.start] if clause.kind == "complement" else ""
    tail = text[trigger.end : trigger.noun_span.start] if trigger.noun_span and trigger.noun_span.start > trigger.end else ""
    return before + text[begin : trigger.end] + tail


_PAST_FORM = re.compile(r"\w+ed$|^(?:met|held|said|told|began|begun|went|flew|took|taken|spoke|left|broke|gave|sent|withdrew|made|paid|struck|came|put|signed|ran|led|cut|quit|seen|saw|agreed)$", re.I)
_NOT_PAST = re.compile(r"\b(?:to|will|would|may|might|could|can|should|shall|be|being)\s+(?:also\s+|then\s+|be\s+|have\s+been\s+)?$", re.I)


def told_as_past(text: str, trigger: Trigger, when: When | None, published: Publication) -> bool:
    """True where the trigger is a finite past or perfect ("signed", "has visited"), not "to be signed"."""
    if trigger.verb is None:
        return bool(when and published.when and when.last and published.when.first and when.last < published.when.first)
    word = text[trigger.start : trigger.end].split()[0]
    return bool(_PAST_FORM.search(word)) and not _NOT_PAST.search(text[max(0, trigger.start - 24) : trigger.start])


def _subjects_of_one_verb(document: Document, reading: SentenceReading, drafts: Sequence[Draft], memory: Memory) -> list[Draft]:
    """"A visit by X and the dialogue could coincide next week": every event noun before the verb has its date."""
    more = []
    for draft in drafts:
        if draft.trigger.verb is None or draft.trigger.verb.name not in _INTRANSITIVE or draft.trigger.noun_span is None:
            continue
        for other in reading.triggers:
            joined = other.verb is None and other.clause == draft.trigger.clause and other.end <= draft.trigger.start
            if joined and other.kind in MEETING_KINDS and not any(d.trigger is other for d in drafts):
                more.append(_draft(document, reading, other, draft.time, draft.when, draft.basis, memory))
    return more


def _named_draft(document: Document, reading: SentenceReading, attachment: Attachment, memory: Memory) -> Draft:
    """The event that a name dates: "the 1961 treaty" was signed in 1961."""
    noun = attachment.noun
    assert noun is not None
    action = {"document": "signed", "visit": "visited"}.get(noun.rule.kind, noun.rule.action or "held")
    trigger = Trigger(noun.span.start, noun.span.end, noun.clause, noun.rule.type, action, None, noun.rule, noun.span)
    basis = "name" if noun.rule.kind == "document" else attachment.time.basis
    draft = _draft(document, reading, trigger, attachment.time, attachment.time.when, basis, memory)
    makers = [t for t in reading.triggers if t.noun_span == noun.span and t.verb is not None and t.action in ("signed", "reached")]
    if makers:
        roles = read_roles(document.text, makers[0], reading.triggers, reading.clauses, reading.actors)
        draft = replace(draft, roles=roles if len(codes(roles.all)) > len(codes(draft.roles.all)) else draft.roles)
    return draft


def _bounded(document: Document, reading: SentenceReading, drafts: Sequence[Draft], memory: Memory) -> list[Draft]:
    """"Scrapped after the Soviet Union established relations in 1990": an end that only another event bounds."""
    found = []
    for trigger in reading.triggers:
        if trigger.action not in ("ended", "left", "suspended") or any(d.trigger is trigger for d in drafts) or trigger.negated:
            continue
        for side in reading.clauses:
            bound = next((d for d in drafts if d.trigger.clause == side.index and d.when is not None), None)
            right_after = 0 <= side.start - max(s.end for s in trigger.spans if s.end <= side.start or s.start == trigger.start) <= 2 if side.start >= trigger.end else False
            if bound and right_after and side.kind == "subordinate" and side.opener in ("after", "before", "when", "once") and bound.when:
                when = When.after(bound.when) if side.opener in ("after", "once") else When.before(bound.when) if side.opener == "before" else bound.when
                found.append(_draft(document, reading, trigger, bound.time, when, "relative", memory))
    return found


def _implied(document: Document, reading: SentenceReading, memory: Memory) -> list[Draft]:
    """"First … in nine years" tells of an earlier one: an event of its own, marked as implied."""
    found = []
    for time in reading.times:
        if time.gap is None:
            continue
        trigger = _first_of(document.text, time, reading)
        if trigger is None:
            continue
        draft = _draft(document, reading, trigger, time, implied_date(time, document.article.published), "implied", memory)
        found.append(replace(draft, status="occurred", implied=True))
    return found


def _first_of(text: str, time: TimeMention, reading: SentenceReading) -> Trigger | None:
    """The event noun or verb that "first" counts, before "in nine years"."""
    first = max((m.start() for m in re.finditer(r"\bfirst\b", text[reading.sentence.start : time.start], re.I)), default=-1)
    if first < 0:
        return None
    at = reading.sentence.start + first
    hits = [n for n in reading.nouns if at < n.span.start and n.span.end <= time.start and n.rule.kind in ("meeting", "visit", "test", "launch", "exercise", "document")]
    if hits:
        n = hits[0]
        return Trigger(n.span.start, n.span.end, n.clause, n.rule.type, "held", None, n.rule, n.span)
    return next((t for t in reading.triggers if t.verb and t.verb.alone and t.type in ("visit", "talks") and t.end <= time.start), None)


def _lead_draft(document: Document, reading: SentenceReading, memory: Memory) -> list[Draft]:
    """A lead without a date tells of the day of publication: "Ban says …", "The two presidents signed …"."""
    when = document.article.published.when
    if when is None or document.article.published.basis == "inferred" or reading.times and any(t.when for t in reading.times):
        return []
    for trigger in reading.triggers:
        if trigger.verb is None or trigger.negated or trigger.type not in _LEAD_VERBS or reading.clauses[trigger.clause].kind not in ("main",):
            continue
        draft = _draft(document, reading, trigger, None, when, "publication", memory)
        if draft.status == "occurred" and codes(draft.roles.all):
            return [draft]
    return []


def _tied(document: Document, drafts: Sequence[Draft], times: Sequence[TimeMention], actors: Sequence[ActorMention]) -> list[Draft]:
    """A pact expected at a dated visit takes the visit's date: the same two sides, both still to come."""
    ahead = [d for d in drafts if d.status in ("planned", "possible") and d.trigger.type in ("visit", "summit", "talks") and d.when is not None]
    found: list[Draft] = []
    memory = Memory()
    for sentence in document.sentences:
        if sentence.kind != "body" or not ahead:
            continue
        reading = read_sentence(document, sentence, times, actors, memory)
        for trigger in reading.triggers:
            if trigger.kind != "document" or trigger.action not in ("signed", "reached") or trigger.negated or trigger.verb is None:
                continue
            if any(a.trigger is trigger for a in reading.attachments) or told_as_past(document.text, trigger, None, document.article.published):
                continue
            draft = _draft(document, reading, trigger, None, None, "carried", memory)
            host = _host(draft, ahead)
            if host is not None and draft.status in ("planned", "possible"):
                found.append(replace(draft, when=host.when, status="possible" if draft.status == "possible" else draft.status))
    return found


def _host(draft: Draft, ahead: Sequence[Draft]) -> Draft | None:
    """The one event ahead that both sides of ``draft`` take part in, the best dated first."""
    mine = set(codes(draft.roles.all))
    fit = [d for d in ahead if len(mine) >= 2 and mine <= set(codes((*d.roles.all, *d.roles.places)))]
    return min(fit, key=lambda d: (d.when.days or 10**6) if d.when else 10**6, default=None)


def _remember(reading: SentenceReading, memory: Memory) -> None:
    documents = [n for n in reading.nouns if n.rule.kind == "document"]
    if documents:
        memory.document = documents[-1] if len(documents) == 1 else _most_named(documents, reading)
        named = tuple(a for a in reading.actors if a.form != "place" and a.codes)
        memory.document_actors = named or memory.document_actors
    memory.actors = tuple(a for a in reading.actors if a.form != "place") or memory.actors


def _most_named(documents: Sequence[NounHit], reading: SentenceReading) -> NounHit:
    """Of several documents in a sentence, the one that a verb is about; else the first."""
    ruled = [t.noun_span for t in reading.triggers if t.kind == "document" and t.verb is not None]
    return next((d for d in documents if d.span in ruled), documents[0])


def _numbered(mentions: Sequence[EventMention]) -> list[EventMention]:
    """Count mentions that begin at the same place: the ordinal is part of an event's identity."""
    seen: dict[int, int] = {}
    numbered = []
    for m in sorted(mentions, key=lambda m: (m.start, m.end)):
        seen[m.start] = seen.get(m.start, -1) + 1
        numbered.append(replace(m, ordinal=seen[m.start]))
    return numbered
