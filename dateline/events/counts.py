"""What counts as an event: the guideline's first question, asked of every draft.

Diplomacy has two sides. What one state does with nobody but itself (a cabinet meeting, a domestic trip, a speech on taxes) is
left out, unless the paragraph around it is about another state.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from dateline.actors.mentions import codes
from dateline.events.antecedents import is_ours
from dateline.events.draft import Draft
from dateline.events.named import OF_A_DAY
from dateline.events.privates import is_private
from dateline.events.sentence import Context
from dateline.events.standing import OF_A_STATE, is_of_a_state
from dateline.events.status import told_as_past
from dateline.events.titles import BODIES
from dateline.model import EventType, Publication, Span

_OFFICIALS = re.compile(
    r"\b(?:ministers?|leaders?|presidents?|envoys?|negotiators?|diplomats?|delegations?|ambassadors?|inspectors|(?:technical|advance|inspection|negotiating)\s+teams?|aides?|officials?|parliamentarians?|lawmakers?|experts|advis[eo]rs?|sherpas?|commanders?|generals|mediators?|parties|sides|members|(?:steering|working|contact)\s+groups?|committees?|commissions?|king|queen|prince|princess|emir|sheikh|sultan|secretary|commissioner|heads\s+of\s+(?:state|government)|pope|chancellor|premier|attendees|participants|delegates|secretary-general|foreign\s+secretary|premiers?|statesmen)\b"
    r"|\b(?:Mr|Mrs|Ms|Dr|Herr|Signor|Se[nñ]or|Lord|Dame|Baroness|Senator|General|Marshal|Sheikh)\.?\s+(?-i:[A-Z])",
    re.I,
)


def counts(context: Context, draft: Draft, kind: EventType, actors: Sequence[str]) -> bool:
    """True where states, organisations or their representatives act here, at a time that the text gives."""
    trigger = draft.trigger
    if draft.when is None and draft.basis != "carried" and draft.time is None:
        return False
    if (
        trigger.noun
        and not trigger.noun.lone
        and trigger.verb is None
        and not (draft.basis == "name" and trigger.kind in OF_A_DAY)
    ):
        return False
    if is_private(context, draft) or (trigger.action == "agreed" and _is_done_later(context, draft)):
        return False
    if kind == "visit":
        return _crosses_a_border(context, draft, actors)
    if kind == "statement" and trigger.action not in ("cancelled", "postponed", "broken off"):
        return _is_a_word(context, draft, actors)
    of_action = _by_action(context, draft, actors)
    if of_action is not None:
        return of_action
    if kind in ("sanction", "military"):
        return bool(actors)
    if kind == "relations" and _is_diplomatic(context, draft):
        return True
    if kind in ("relations", "other"):
        return bool(actors) and (_by_a_court(context, draft) if trigger.action == "ruled" else sides(context, draft, actors) >= 2)
    if trigger.rule == "<officials> review" and not (
        _officials_here(context, draft) and (_count(actors) >= 2 or draft.trigger.noun)
    ):
        return False
    if kind in ("treaty", "agreement") and _is_told(context, draft, actors) and _is_between_states(context, draft):
        return True
    return _is_shared(context, draft, actors)


def _is_shared(context: Context, draft: Draft, actors: Sequence[str]) -> bool:
    """Two sides take part, and where none is named here the event says itself what it is."""
    wide = bool(actors) or _is_the_talks(context, draft) or len(context.speaking) == 2
    return sides(context, draft, actors, wide) >= 2 and (bool(actors) or _names_itself(context, draft))


_THE = re.compile(r"\b(?:the|these|this|their|our)\s+(?:current\s+|latest\s+|present\s+|next\s+|last\s+|previous\s+)?$", re.I)


def _is_the_talks(context: Context, draft: Draft) -> bool:
    """ "The talks began on Wednesday": those that the article is about."""
    noun = draft.trigger.noun_span
    opens = draft.trigger.rule == "<meeting> takes place" and draft.trigger.kind == "meeting" and noun is not None
    return opens and noun is not None and bool(_THE.search(context.text[max(0, noun.start - 20) : noun.start]))


_OF_A_PERSON = ("host <person>", "call <person>")
_GOES_ON = re.compile(
    r"[’']|\s+(?:as\s+an?\b|an?\b|[a-z]+(?:ing|ed)\b)"
)  # "saw Kim leave", "called Kim a rogue", "welcomed Kim's offer"


def _by_action(context: Context, draft: Draft, actors: Sequence[str]) -> bool | None:
    """What some deeds ask for, ``None`` for any other."""
    trigger = draft.trigger
    if trigger.rule in _OF_A_PERSON and not any(
        a.person and 0 <= a.start - trigger.end <= 24 and not _GOES_ON.match(context.text, a.end) for a in draft.roles.object
    ):
        return False
    if trigger.rule == "<leaders> gather" and _count(actors) < 2 and not _officials_here(context, draft):  # a parliament
        return False
    if trigger.action in ("invaded", "war declared"):
        return bool(codes(draft.roles.subject)) and _count(actors) >= 2
    if trigger.action == "attacked":
        return _hits_a_state(context, draft, actors)
    if trigger.kind == "war":
        return bool(actors) and sides(context, draft, actors) >= 2
    if trigger.rule == "<fighting> breaks out" and trigger.kind == "invasion":
        return bool(actors) and sides(context, draft, actors) >= 2
    if trigger.rule == "<fighting> breaks out" or (trigger.noun and trigger.noun.name == "<ban>"):  # a ban at home is none
        return _count(actors) >= 2
    if trigger.action in _ON_FOREIGN_SOIL:
        return sides(context, draft, actors) >= 2
    if trigger.kind == "order" and not _is_aimed(context, draft, actors):
        return False
    if trigger.action in _BETWEEN_TWO or trigger.kind in ("order", "law"):
        return _count(actors) >= 2
    if trigger.action == "asylum" or trigger.rule == "deposit <instrument>":
        return bool(actors)
    if trigger.action == "surrendered":
        return any(a.kind == "country" and a.office is None for a in draft.roles.subject)
    if trigger.action in ("elected", "held in emergency"):  # a state that elects its president does so at home
        return any(_count([c]) == 2 for c in actors)
    if trigger.action in OF_A_STATE:
        return is_of_a_state(context.text, draft, context.tells_history)
    if trigger.rule == "<leaders> speak":
        return _count(codes(draft.roles.subject)) >= 2
    if trigger.action == "launched together":
        return bool(actors) and sides(context, draft, actors, False) >= 2
    return None


_NUMBERED = re.compile(r"\d|emergency", re.I)
# What an order without a number must speak of to be aimed abroad: presidents sign many others.
_MEASURE = re.compile(
    r"\b(?:sanction\w*|restrict\w*|bans?|banning|embargo\w*|prohibit\w*|bar(?:s|ring)?|block\w*|economic\s+(?:measures|costs)|imports?|exports?|assets|tariffs?|"
    r"investment|tools|countermeasures|retaliat\w+|treat(?:y|ies)|additional\s+steps)\b",
    re.I,
)


def _is_aimed(context: Context, draft: Draft, actors: Sequence[str]) -> bool:
    noun = draft.trigger.noun_span or Span(draft.trigger.start, draft.trigger.end)
    words = context.text[noun.start : noun.end]
    by_name = bool(_NUMBERED.search(words)) or ("USA" in actors and words[0].isupper())
    return by_name or bool(_MEASURE.search(context.text, draft.trigger.start, draft.reading.sentence.end))


def _is_told(context: Context, draft: Draft, actors: Sequence[str]) -> bool:
    """A document that its name dates, or one that a verb acts on among states."""
    among = bool(actors) or _count(context.protagonists) >= 2 or _around(context, draft) or _is_of_states(context, draft)
    return draft.basis == "name" or (draft.trigger.verb is not None and among)


_STATES = re.compile(
    r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|both|all|several|dozens\s+of|scores\s+of|member)\s+(?:[\w-]+\s+){0,2}?"
    r"(?:nations|countries|states|governments|signatories|powers|delegations)\b|\d+\s+parties\b|\b(?:delegates|voters)\b",
    re.I,
)
_NAMED = re.compile(
    r"\b(?-i:[A-Z])[\w’'-]+\s+(?:treaty|protocol|convention|accords?)$|\b(?-i:Treaty|Protocol|Convention)(?=\s+(?:of|on|for)\s+(?:the\s+)?(?-i:[A-Z]))$",
    re.I,
)


def _is_of_states(context: Context, draft: Draft) -> bool:
    """ "175 parties signed the accord", "the Kyoto protocol became binding": many states, or a treaty known by its name."""
    clause, noun = draft.reading.clauses[draft.trigger.clause], draft.trigger.noun_span
    if noun is None:
        return False
    named = draft.trigger.type in ("treaty", "agreement") and (
        _NAMED.search(context.text, max(0, noun.start - 30), noun.end) or _LAW_OF.match(context.text, noun.start)
    )
    return bool(named) or bool(_STATES.search(context.text, clause.start, clause.end))


_LAW_OF = re.compile(r"(?:Treaty|Protocol|Convention)\s+(?:of|on|for)\s+(?:the\s+)?[A-Z]")


def _is_done_later(context: Context, draft: Draft) -> bool:
    """ "Has agreed to purchase energy by 2028": the year is that of the purchase."""
    today, when = context.document.article.published.when, draft.when
    later = today is not None and when is not None and today.last is not None and when.last is not None and when.last > today.last
    return later and told_as_past(context.text, draft.trigger, None, Publication(None))


def _is_a_word(context: Context, draft: Draft, actors: Sequence[str]) -> bool:
    """A statement has a voice and another side, and a day of its own: "accepted an invitation for next year" has none."""
    if draft.status == "planned" and told_as_past(context.text, draft.trigger, draft.when, context.document.article.published):
        return False
    spoken = any(a.codes for a in draft.roles.subject)
    return spoken and (
        _tells_of_a_deed(draft)
        or _before_the_world(context, draft)
        or sides(context, draft, actors, _speaks_abroad(context, draft)) >= 2
    )


_WORLD_BODY = re.compile(r"\b(?:General\s+Assembly|Security\s+Council)\b")


def _before_the_world(context: Context, draft: Draft) -> bool:
    """ "Addressed the General Assembly": all states are told."""
    clause = draft.reading.clauses[draft.trigger.clause]
    spoken = draft.trigger.rule in ("address <assembly>", "brief <body>", "take the floor")
    return spoken and bool(_WORLD_BODY.search(context.text, draft.trigger.end, clause.end))


_DEEDS_OF_STATES = ("military", "sanction", "treaty")
# "Leaders of 22 rich and poor countries", "the two superpowers", "envoys of the sixteen nations": many sides, none by name.
_NUMBERS = (
    r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|dozens\s+of|scores\s+of|some|several|many|"
    r"more\s+than\s+\w+|over\s+\w+|most)"
)
_OF_MANY_STATES = re.compile(
    r"\b(?:leaders|envoys|ministers|delegates|diplomats|representatives|delegations|ambassadors|presidents|"
    r"heads\s+of\s+(?:state|government)(?:\s+and\s+government)?)"
    rf"\s+(?:of|from)\s+(?:the\s+)?{_NUMBERS}\s+(?:[\w-]+\s+){{0,4}}?(?:countries|nations|states|powers|governments|members|economies)\b"
    r"|\b(?:foreign|defen[cs]e|finance|trade|interior)\s+ministers[’']\s+(?:\w+\s+)?(?:meeting|talks|conference|council|summit)\b"
    r"|\b(?:world|regional|Arab|African|European|Asian|Western|Gulf|Caribbean|Pacific|Latin\s+American|Central\s+Asian|Balkan|Nordic|Muslim|Islamic)\s+"
    r"(?:leaders|foreign\s+ministers|heads\s+of\s+state|powers|nations|states)\b|\bthe\s+(?:two\s+)?(?:superpowers|great\s+powers|big\s+(?:three|four|five|powers)|(?:four|five|six)\s+powers)\b",
    re.I,
)
_ON_FOREIGN_SOIL = ("deployed", "withdrawn", "entered", "clashed", "captured", "banned")
# Deeds that a state does to its own people too: only both sides named in the sentence make them diplomacy.
_BETWEEN_TWO = (
    "aided",
    "arrested",
    "designated",
    "evacuated",
    "handed to",
    "links",
    "seized",
    "sentenced",
    "vote",
    "fighting halted",
)


def _tells_of_a_deed(draft: Draft) -> bool:
    """ "Said it had tested a missile", "will leave the treaty, he said": a deed counts when its doer tells of it."""
    clauses, trigger = draft.reading.clauses, draft.trigger
    said = [
        t
        for t in draft.reading.triggers
        if (t.start > trigger.end and clauses[t.clause].opener == "that") or (t.clause < trigger.clause and t.end < trigger.start)
    ]
    return any(t.verb is not None and t.type in _DEEDS_OF_STATES and t.action not in _ON_FOREIGN_SOIL for t in said)


def _hits_a_state(context: Context, draft: Draft, actors: Sequence[str]) -> bool:
    """Two states, or a state that is hit by somebody with a name ("Hamas attacked Israel"); crime at home is no such thing."""
    if _count(actors) >= 2 or (codes(draft.roles.subject) and sides(context, draft, actors) >= 2):
        return True
    clause = draft.reading.clauses[draft.trigger.clause]
    named = re.search(r"[A-Z]\w+\s+(?:[a-z-]+\s+){0,3}$", context.text[clause.start : draft.trigger.start])
    return bool(named) and any(a.kind == "country" and a.form == "name" for a in draft.roles.object)


_AT_HOME = re.compile(
    r"\b(?:home|interior|health|finance|treasury|justice|education|agriculture|labou?r|transport|housing|environment)\b"
)
_ABROAD = (
    "spokesperson",
    "foreign minister",
    "foreign ministry",
    "ambassador",
    "secretary of state",
    "foreign secretary",
    "secretary general",
    "envoy",
)


_SPOKESPERSON = re.compile(r",\s+(?:the|an?|its|his|her)\s+(?:[\w-]+\s+){0,2}?spokes(?:man|woman|person)\b")


def _speaks_abroad(context: Context, draft: Draft) -> bool:
    """A voice whose office is foreign affairs: its words count though they name no other state."""
    return any((a.office or "") in _ABROAD for a in draft.roles.subject) or any(
        _SPOKESPERSON.match(context.text, a.end) for a in draft.roles.subject
    )


def sides(context: Context, draft: Draft, actors: Sequence[str], wide: bool = True) -> int:
    """How many sides take part; an organisation is many.

    Where the event itself names only one: those of its paragraph, of the talk just told and, if ``wide``, of the whole article.
    """
    own = _count(actors)
    if own >= 2:
        return own
    clause = draft.reading.clauses[draft.trigger.clause]
    if _OF_MANY_STATES.search(context.text, clause.start, clause.end):
        return 2
    paragraph = draft.reading.sentence.paragraph
    around = {c for a in context.actors_of(paragraph) for c in a.codes} | set(actors)
    if draft.trigger.type == "statement" and any(_AT_HOME.search(a.office or "") for a in draft.roles.subject):
        return own
    near = max(own, _count(around), _count({*codes(context.parties_near(paragraph)), *actors}))
    return max(near, _count({*context.protagonists, *actors})) if wide else near


def _count(found: Iterable[str]) -> int:
    return sum(1 if len(c) == 3 and c.isalpha() and c not in BODIES else 2 for c in found)


_DIPLOMATIC = re.compile(
    r"\b(?:diplomatic|consul\w*|embass(?:y|ies)|legations?|credentials|credence|letters?\s+of\s+recall|recognition|exequaturs?|ambassadors?|chargé|persona|"
    r"envoys?\s+extraordinary|ministers?\s+(?:plenipotentiary|resident)|resident\s+ministers?|interests\s+sections?|liaison\s+office|nunciature|high\s+commission(?:er)?)\b",
    re.I,
)


def _around(context: Context, draft: Draft) -> bool:
    """In history a state named in the paragraph is side enough: the other is the one whose history is told."""
    return context.tells_history and any(a.codes for a in context.actors_of(draft.reading.sentence.paragraph))


_OF_ENVOYS = ("envoy received", "passports handed", "ambassador recalled")
_OF_A_POST = ("take up a post", "leave a post")


def _is_diplomatic(context: Context, draft: Draft) -> bool:
    """Relations that name themselves so have two sides, whoever the sentence names."""
    if draft.trigger.noun is None and (draft.trigger.action in _OF_ENVOYS or draft.trigger.rule in _OF_A_POST):
        return bool(codes(draft.roles.all)) or _around(context, draft)
    if draft.trigger.noun is None and draft.trigger.action != "recognised":
        return False
    if draft.trigger.kind in ("envoy", "post", "interests") or (draft.trigger.kind == "house" and context.tells_history):
        return True
    if _around(context, draft):
        return True
    sentence = draft.reading.sentence
    return bool(_DIPLOMATIC.search(context.text, sentence.start, sentence.end))


_GIVEN_UP = ("left", "suspended", "rejected", "ended")  # what a state by its own name turns its back on is no contract of its own
_BY_SHORT_NAME = ("<treaty by its short name>", "<agreement by its short name>")
_BETWEEN_STATES = re.compile(
    r"(?:treat(?:y|ies)|conventions?|armistices?|cease-?fires?|truces?|protocols?|ratifications?|surrender)$", re.I
)


_BY_NAME = re.compile(
    r"[A-Z][a-z]+\s+(?:Agreement|Accords?|Statute|Pact|Declaration|Charter)$"  # "the Paris Agreement"
    r"|\b(?:climate|peace|nuclear|arms|disarmament|border)\s+(?:agreement|accords?|deal|pact)$"
)


def _is_between_states(context: Context, draft: Draft) -> bool:
    """A treaty has another side even where the sentence names one; a pact or a charter may not."""
    noun = draft.trigger.noun_span
    if draft.trigger.noun and draft.trigger.noun.name in _BY_SHORT_NAME:
        return True
    if _is_of_states(context, draft):
        return True
    if _count(context.protagonists) >= 2 and is_ours(context, draft.reading, draft.trigger):
        return True
    ratifies = re.match(r"(?:ratif|acced)", context.text[draft.trigger.start : draft.trigger.end], re.I)
    if (ratifies or draft.trigger.action in _GIVEN_UP) and any(
        a.kind == "country" and a.office is None for a in draft.roles.subject
    ):
        return True
    return noun is not None and bool(
        _BETWEEN_STATES.search(context.text, noun.start, noun.end)
        or _BY_NAME.search(context.text, max(0, noun.start - 30), noun.end)
    )


_COURT = re.compile(r"\b(?:court|tribunal|judges|chamber|ICJ|ICC|opinion|judg(?:e)?ment|ruling)\b", re.I)


def _by_a_court(context: Context, draft: Draft) -> bool:
    clause = draft.reading.clauses[draft.trigger.clause]
    return bool(_COURT.search(context.text, clause.start, clause.end))


def _names_itself(context: Context, draft: Draft) -> bool:
    """Without a named actor an event needs a noun that says what it is, or officials in its clause."""
    return draft.trigger.noun is not None or _officials_here(context, draft)


def _officials_here(context: Context, draft: Draft) -> bool:
    clause = draft.reading.clauses[draft.trigger.clause]
    told = any(a.person or a.office for a in draft.roles.subject)
    return told or bool(_OFFICIALS.search(context.text, clause.start, clause.end))


_REGION = re.compile(
    r"\b(?:to|of|in)\s+(?:the\s+)?(?:(?:Middle|Near|Far)\s+East|Mideast|Africa|Europe|(?:Central\s+|South-?[Ee]ast\s+|South\s+|East\s+)?Asia|(?:Latin|South|Central)\s+America|Balkans|Gulf|Caucasus|"
    r"Caribbean|Pacific|Maghreb|Sahel|Baltics?|Indo-Pacific)\b"
)


def _crosses_a_border(context: Context, draft: Draft, actors: Sequence[str]) -> bool:
    """A visit: someone who represents a state goes to another. "Arrives on Tuesday" may leave the goal to the text before."""
    trigger = draft.trigger
    sent = any(a.person or a.office for a in draft.roles.subject) or _officials_here(context, draft)
    someone = sent or (bool(codes(draft.roles.subject)) and trigger.rule in ("visit <place>", "pay a <visit>"))
    if trigger.verb is not None and not (draft.implied or someone):
        return False
    if _count(actors) >= 2:
        return True
    if (
        not codes(draft.roles.subject) and trigger.verb is not None and draft.roles.places
    ):  # "Prince Faisal is expected in Tehran"
        return sides(context, draft, actors) >= 2
    clause = draft.reading.clauses[trigger.clause]
    if codes(draft.roles.subject) and sent and _REGION.search(context.text, trigger.start, clause.end):
        return True
    untold = trigger.verb is None or trigger.action == "arrived"
    return bool(actors) and untold and (trigger.verb is None or not draft.roles.places) and sides(context, draft, actors) >= 2
