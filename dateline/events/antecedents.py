"""Who is meant where the sentence does not say: pronouns, "the pact", talks whose parties were told before."""

from __future__ import annotations

import re
from dataclasses import replace

from dateline.actors import pronoun_antecedent
from dateline.actors.mentions import codes
from dateline.events.bystanders import is_matter
from dateline.events.dialogue import with_speakers
from dateline.events.doers import Roles
from dateline.events.sentence import Context, SentenceReading
from dateline.events.shared import CONSTITUTES
from dateline.events.triggers import Trigger
from dateline.model import ActorMention, Span

_SEVERAL = (
    r"(?:heads\s+of\s+(?:state|government)|sides|leaders|countries|men|presidents|ministers|parties|nations|states|"
    r"neighbou?rs|governments)"
)
_PRONOUN = re.compile(
    rf"\b(?:he|she|they|it|both(?:\s+{_SEVERAL})?|the\s+two(?:\s+{_SEVERAL})?|the\s+(?:sides|countries|neighbou?rs)|"
    r"the\s+(?:country|nation|pair)|(?:his|her)\s+(?:country|government|nation)|"
    r"their\s+(?:countries|governments|nations|leaders|presidents|(?:foreign\s+|prime\s+|defen[cs]e\s+)?ministers))\b",
    re.I,
)
ONE_SIDED = ("left", "ratified")


def completed(context: Context, reading: SentenceReading, trigger: Trigger, roles: Roles) -> Roles:
    """``roles`` with what pronouns and definite references leave out."""
    if not roles.subject:
        roles = replace(roles, subject=_pronoun(context, reading, trigger))
    roles = with_speakers(context, reading, trigger, roles)
    if not roles.object and trigger.action in ("met", "spoke", "invited"):
        roles = replace(roles, object=_object_pronoun(context, trigger, roles))
    if not roles.object and trigger.action == "recognised" and _IT.match(context.text, trigger.end):
        roles = replace(roles, object=_new_state(reading, trigger))
    if trigger.verb is None and len(codes(roles.all)) < 2:  # "following up on their May 26 call"
        theirs = _pronoun(context, reading, trigger) if not roles.subject else ()
        roles = replace(roles, subject=theirs) if len(codes(theirs)) >= 2 else roles
    if not codes(roles.subject) and trigger.verb is not None and trigger.verb.speech:
        roles = replace(roles, subject=_spoken_for(context.text, reading, trigger))
    if trigger.kind == "document":
        roles = _of_document(context, reading, trigger, roles)
    if trigger.kind == "sanction" and not codes(roles.all) and _is_bare(context.text, (trigger.noun_span or trigger).start):
        roles = _with_more(roles, _told_before(context, reading, trigger))
    if trigger.type == "sanction" and trigger.verb is not None and not codes(roles.object):
        roles = _with_more(roles, _told_of_the_listed(reading, trigger))
    if trigger.kind == "order":
        roles = _of_order(context, reading, trigger, roles)
    if trigger.type == "relations" and len(codes(roles.all)) == 1 and reading.clauses[trigger.clause].opener == "when":
        roles = _with_more(roles, _subject_of_main(reading, trigger))  # "Taiwan lost an ally when X cut ties"
    if (trigger.type == "relations" or trigger.kind == "war") and not codes(roles.all):
        told = context.parties_near(reading.sentence.paragraph) if trigger.rule == CONSTITUTES else ()
        roles = _with_more(roles, _of_when_clause(reading, trigger) or told)
    roles = _with_host(context, reading, trigger, roles)
    if not roles.all and _is_of_those_before(context.text, trigger):
        told = _told_before(context, reading, trigger)
        if _THEIR_MINISTERS.search(context.text, reading.clauses[trigger.clause].start, trigger.start):
            told = tuple(a for a in told if not _HAVE_NO_MINISTERS & set(a.codes))
            told = told if len(codes(told)) >= 2 else ()
        here = all(reading.sentence.start <= a.start < reading.sentence.end for a in told)
        roles = _with_more(roles, told if here or not _is_unowned(context.text, trigger) else _as_states(told))
    return roles


def _of_document(context: Context, reading: SentenceReading, trigger: Trigger, roles: Roles) -> Roles:
    """The parties of a document told before, else the two whom the text is about."""
    if len(codes(roles.all)) < 2 and not (roles.all and trigger.action in ONE_SIDED):
        roles = _with_more(roles, _as_states(_parties_of_document(context, reading, trigger)))
    if not codes(roles.all) and len(context.protagonists) == 2 and is_ours(context, reading, trigger):
        about = {c: a for a in reversed(context.actors) for c in a.codes if c in context.protagonists and len(a.codes) == 1}
        roles = _with_more(roles, _as_states(tuple(sorted(about.values(), key=lambda a: a.start))))
    return roles


_THE_MEETING_WITH = re.compile(r"\s+with\s")


def _with_host(context: Context, reading: SentenceReading, trigger: Trigger, roles: Roles) -> Roles:
    """ "The meeting with the German minister": whose it was is told before, in this paragraph or the last."""
    noun, known, paragraph = trigger.noun_span, codes(roles.all), reading.sentence.paragraph
    alone = trigger.kind == "meeting" and noun is not None and len(known) == 1 and _is_bare(context.text, noun.start)
    if not alone or noun is None or not _THE_MEETING_WITH.match(context.text, noun.end):
        return roles
    around = (*(context.actors_of(paragraph - 1) if paragraph else ()), *context.actors_of(paragraph))
    told = (a for a in around if a.end <= reading.sentence.start and a.form != "place" and (a.person or a.office))
    host = next((a for a in told if len(a.codes) == 1 and a.codes[0] not in known), None)
    return roles if host is None else replace(roles, subject=(host, *roles.subject))


_HAVE_NO_MINISTERS = frozenset("FAO IAEA ICC ICJ ILO IMF WFP WHO".split())
# No agency has them: "foreign ministers are to meet" after Iran and the IAEA were told of.
_THEIR_MINISTERS = re.compile(r"\b(?:foreign|defen[cs]e|prime)\s+ministers\b", re.I)


def _is_unowned(text: str, trigger: Trigger) -> bool:
    """ "Talks on a successor could start": of the same states, but nobody says that the same people will hold them."""
    noun = trigger.noun_span
    return noun is not None and _ON_A_MATTER.match(text, noun.end) is not None and not _is_bare(text, noun.start)


_ON_A_MATTER = re.compile(r"\s+(?:on|about|over|for)\s")


def _is_of_those_before(text: str, trigger: Trigger) -> bool:
    """Meetings and the like whose parties the text told before, unless they have a name of their own."""
    loose = trigger.kind in ("meeting", "ceremony", "exercise", "ratifications")
    verbs = trigger.rule in ("<officials> review", "negotiate <document>")
    return (loose or verbs) and not (trigger.kind == "meeting" and _is_named(text, trigger))


# "We signed an agreement", "the intergovernmental agreement": between the two that the text is about.
_OURS = re.compile(
    r"\b(?:we|our|us|intergovernmental|inter-governmental|bilateral|both\s+(?:countries|sides|parliaments|parties|nations)|"
    r"the\s+two\s+(?:countries|sides|governments|nations|states))\b",
    re.I,
)


def is_ours(context: Context, reading: SentenceReading, trigger: Trigger) -> bool:
    """Whether a document is told of as that of those who speak, or of the two whom the text is about."""
    clause = reading.clauses[trigger.clause]
    home = reading.clauses[0]
    if len(context.speaking) == 2 and all(a.form in ("pronoun", "place") for a in reading.actors if clause.holds(a.start)):
        return True  # what two who speak together call "the agreement" is theirs
    return bool(
        _OURS.search(context.text, clause.start, clause.end)
        or (clause.kind == "relative" and _OURS.search(context.text, home.start, home.end))
    )


def _told_before(context: Context, reading: SentenceReading, trigger: Trigger) -> tuple[ActorMention, ...]:
    """Those named before the trigger in its sentence, else those last told of; "at their summit" is that of the subject."""
    clause = reading.clauses[trigger.clause]
    if (
        trigger.verb is None
        and clause.verb is not None
        and _AT_THEIR.search(context.text[max(0, trigger.start - 30) : trigger.start])
    ):
        mine = tuple(a for a in reading.actors if clause.start <= a.start < clause.verb and a.form != "place" and a.codes)
        if mine:
            return mine
    fronted = _FRONTED.match(context.text, trigger.end, clause.end) if _AT_A.fullmatch(
        context.text, clause.start, (trigger.noun_span or trigger).start
    ) else None  # fmt: skip
    if fronted is not None:
        reach = range(fronted.end(), fronted.end() + 13)
        mine = tuple(a for a in reading.actors if a.start in reach and a.form != "place" and a.codes)
        return mine or context.parties_near(reading.sentence.paragraph)
    before = tuple(
        a for a in reading.actors if a.end <= trigger.start and a.form != "place" and a.codes and not is_matter(context.text, a)
    )
    return before or context.parties_near(reading.sentence.paragraph)


def _told_of_the_listed(reading: SentenceReading, trigger: Trigger) -> tuple[ActorMention, ...]:
    """ "Sanctions on 400 entities who enable Russia’s war": the state that a relative clause names is aimed at."""
    side = next((c for c in reading.clauses if c.index == trigger.clause + 1 and c.opener in ("who", "which", "that")), None)
    return tuple(a for a in reading.actors if side is not None and side.holds(a.start) and a.form != "place" and a.codes)[:1]


# "At a meeting held in Brussels on Thursday, leaders of the EU backed the plan": they met.
_AT_A = re.compile(r"\W*(?:at|during|after|following)\s+(?:an?|the|their|its)\s+(?:[\w-]+\s+){0,3}", re.I)
_FRONTED = re.compile(r"[^,.;]{0,60},\s+(?:the\s+)?")
_AT_THEIR = re.compile(r"\bat\s+(?:their|its|an?)\s+(?:\w+\s+)?$")
_VOICE = re.compile(
    r"\W*(?:(?:his|her|its|their)\s+(?:[\w’'-]+\s+){0,3}?(?:spokes(?:man|woman|person)|ministry|office|palace|government|embassy|press\s+service)|it|(?:[a-z-]+\s+){0,2}(?:officials|authorities|aides|diplomats)|the\s+(?:foreign\s+|defen[cs]e\s+)?ministry)\s+"
    r"(?:also\s+|later\s+)?",
    re.I,
)


def _spoken_for(text: str, reading: SentenceReading, trigger: Trigger) -> tuple[ActorMention, ...]:
    """ "Ruto will visit Rwanda, his spokesman said": a voice behind what it tells that is its subject's own."""
    clause = reading.clauses[trigger.clause]
    told = reading.clauses[0]
    if clause.index == 0 or told.verb is None or not _VOICE.fullmatch(text, clause.start, trigger.start):
        return ()
    subject = [a for a in reading.actors if told.start <= a.start < told.verb and a.form != "place" and a.codes]
    return tuple(replace(a, person=None, office="spokesperson") for a in subject) if len(codes(subject)) <= 2 else ()


def _of_when_clause(reading: SentenceReading, trigger: Trigger) -> tuple[ActorMention, ...]:
    """ "Relations were broken off when Japan occupied …": who acts in the clause that explains the event."""
    clause = reading.clauses[trigger.clause]
    side = next((c for c in reading.clauses if c.opener in ("when", "as") and 0 <= c.start - clause.end <= 2), None)
    return tuple(a for a in reading.actors if side is not None and side.holds(a.start) and a.form != "place" and a.codes)


def _subject_of_main(reading: SentenceReading, trigger: Trigger) -> tuple[ActorMention, ...]:
    main = reading.clauses[0]
    told = [a for a in reading.actors if main.verb is not None and main.start <= a.start < main.verb and a.form != "place"]
    return tuple(told[:1]) if trigger.clause else ()


# Executive orders and proclamations by number, and national emergencies, are the American president's.
_ISSUER = "USA"


def _of_order(context: Context, reading: SentenceReading, trigger: Trigger, roles: Roles) -> Roles:
    """Who issues an order, and at whom it aims: whom its sentence names, be it as a place, else the paragraph before it."""
    noun = trigger.noun_span or Span(trigger.start, trigger.end)
    by = tuple(a for a in roles.subject if a.person or a.office)
    if not by or re.search(r"\d", context.text[noun.start : noun.end]):
        by = tuple(a for a in roles.subject if _ISSUER in a.codes) or (
            ActorMention(noun.start, noun.end, "", "country", (_ISSUER,)),
        )
    told = [reading.actors, *([a] for a in reversed(context.actors_of(reading.sentence.paragraph)) if a.start < noun.start)]
    aimed = (tuple(a for a in some if a.codes and not set(a.codes) & set(codes(by))) for some in told)
    about = tuple(a for a in context.actors if set(a.codes) & (context.protagonists - {_ISSUER}))[:1]
    return Roles(by, next((some for some in aimed if some), about), ())


def _is_named(text: str, trigger: Trigger) -> bool:
    """A meeting with a name of its own ("the COP29 climate conference") is not that of the sides told before."""
    noun = trigger.noun_span
    return noun is not None and bool(_NAME.search(text[max(0, noun.start - 30) : noun.start]))


_NAME = re.compile(
    r"\b(?!(?:The|This|That|These|Those|Their|His|Her|Its|An?|Another|In|At|During|After|Before)\b)[A-Z][\w-]+\s+(?:[a-z-]+\s+)?$"
)


def _as_states(parties: tuple[ActorMention, ...]) -> tuple[ActorMention, ...]:
    """The states alone: an event gains no people whom its own sentence does not name."""
    return tuple(replace(a, person=None, office=None, kind="country") for a in parties)


def _with_more(roles: Roles, more: tuple[ActorMention, ...]) -> Roles:
    """With those of ``more`` who are not known yet; of "the two" the one who is not."""
    known = set(codes(roles.all))
    others = (replace(a, codes=tuple(c for c in a.codes if c not in known)) for a in more)
    return replace(roles, object=(*roles.object, *(a for a in others if a.codes)))


def _parties_of_document(context: Context, reading: SentenceReading, trigger: Trigger) -> tuple[ActorMention, ...]:
    """The parties of the document that "it" or "the pact" stands for: those named with it before."""
    noun = trigger.noun_span
    if noun is None or _INDEFINITE.search(context.text[max(0, noun.start - 30) : noun.start]):
        return ()
    if any(noun == told.hit.span for told in context.documents) or _is_bare(context.text, noun.start):
        told = context.document_like(context.text[noun.start : noun.end], noun)
        if told and told.parties:
            return told.parties
    if noun.end <= trigger.start and any(t.noun_span == noun and t is not trigger for t in reading.triggers):
        return tuple(a for a in reading.actors if a.form != "place" and a.start < trigger.start)
    return ()


_INDEFINITE = re.compile(r"\b(?:an?|some|any|another)\s+(?:[\w-]+\s+){0,2}(?:of\s+)?$", re.I)


def _is_bare(text: str, start: int) -> bool:
    """ "The treaty", "their pact", "this agreement": a noun with no name of its own."""
    return bool(re.search(r"\b(?:the|this|that|their|its|both)\s+(?:new\s+|old\s+)?$", text[max(0, start - 16) : start], re.I))


_OWN = re.compile(r"\b(?:his|her|their|its)(?=\s+(?:[\w’'-]+\s+){0,3}$)", re.I)


def _pronoun(context: Context, reading: SentenceReading, trigger: Trigger) -> tuple[ActorMention, ...]:
    """The antecedent of "their" before the noun, or of the subject pronoun, also one borrowed from the clause before."""
    noun = trigger.noun_span or Span(trigger.start, trigger.end)
    begin = max(reading.sentence.start, noun.start - 40)
    suffers = noun.end <= trigger.start  # "their treaty was signed"
    m = _OWN.search(context.text[begin : noun.start]) if trigger.verb is None or suffers else None
    aside = m is None and _is_only_mentioned(reading, trigger)
    at = begin + m.start() if m else None if aside else _subject_pronoun(context.text, reading, trigger)
    held = _HE_HELD.match(context.text, noun.end) if trigger.verb is None else None
    at = held.start(1) if held else at
    found = pronoun_antecedent(context.document, context.actors, at) if at is not None else None
    return (found,) if found is not None else ()


def _is_only_mentioned(reading: SentenceReading, trigger: Trigger) -> bool:
    """ "They recalled the 1972 convention": who speaks of a document has not made it."""
    makers = (t for t in reading.triggers if t.verb is not None and t.noun_span == trigger.noun_span)
    return trigger.verb is None and trigger.kind == "document" and next(makers, None) is None


_HE_HELD = re.compile(
    r"\s+(?:that\s+|which\s+)?(he|she|they)\s+(?:had\s+|has\s+|have\s+)?(?:held|had|hosted|chaired|paid|made|signed)\b"
)
_IT = re.compile(r"\s+it\b")
_WHOM = re.compile(r"\s+(?:with\s+|to\s+)?(him|her(?=\s+(?:on|in|at|for|and|to|by|again|last|this|during)\b|[.,;]))\b")


def _object_pronoun(context: Context, trigger: Trigger, roles: Roles) -> tuple[ActorMention, ...]:
    """Whom "received him" means: the person told last, who is not the one that receives."""
    m = _WHOM.match(context.text, trigger.end)
    if m is None:
        return ()
    others = [a for a in context.actors if a not in roles.subject and not set(a.codes) & set(codes(roles.subject))]
    found = pronoun_antecedent(context.document, others, m.start(1))
    return (found,) if found is not None else ()


def _new_state(reading: SentenceReading, trigger: Trigger) -> tuple[ActorMention, ...]:
    """ "Chad gained its independence, and France recognised it": the state of which the sentence told that it came to be."""
    born = [t for t in reading.triggers if t.action in ("independent", "formed", "proclaimed") and t.end <= trigger.start]
    subject = [a for a in reading.actors if born and a.end <= born[-1].start and a.form == "name" and a.kind == "country"]
    return tuple(subject[:1])


def _subject_pronoun(text: str, reading: SentenceReading, trigger: Trigger) -> int | None:
    clause = reading.clauses[trigger.clause]
    end = trigger.start
    while True:
        m = _PRONOUN.search(text, clause.start, end)
        if m is not None or clause.own_subject or clause.parent is None or clause.parent == clause.index:
            return m.start() if m else None
        clause = reading.clauses[clause.parent]
        end = clause.end
