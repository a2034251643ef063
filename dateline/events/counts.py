"""What counts as an event: the guideline's first question, asked of every draft.

Diplomacy has two sides. What one state does with nobody but itself (a cabinet meeting, a domestic trip, a speech on taxes) is
left out, unless the paragraph around it is about another state.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from dateline.actors.mentions import codes
from dateline.events.between import is_between_states, is_of_states
from dateline.events.domestic import is_at_home
from dateline.events.draft import Draft
from dateline.events.named import OF_A_DAY
from dateline.events.privates import is_private
from dateline.events.prompted import is_only_meant
from dateline.events.rules.everyday import NAMED_SO, WEIGHED
from dateline.events.sentence import Context
from dateline.events.sides import side_count, sides
from dateline.events.standing import OF_A_STATE, is_of_a_state
from dateline.events.status import told_as_past
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
    if _is_none_of_states(context, draft):
        return False
    if trigger.rule.startswith((*NAMED_SO, WEIGHED)):  # `events.acts` and `events.weighed` have asked already
        return True
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
        if trigger.rule == "<court> decides" and not _on_a_state(draft):
            return False
        return bool(actors) and (_by_a_court(context, draft) if trigger.action == "ruled" else sides(context, draft, actors) >= 2)
    if trigger.rule == "<officials> review" and not (
        _officials_here(context, draft) and (side_count(actors) >= 2 or draft.trigger.noun)
    ):
        return False
    if kind in ("treaty", "agreement") and _is_told(context, draft, actors) and is_between_states(context, draft):
        return True
    return _is_shared(context, draft, actors)


def _is_none_of_states(context: Context, draft: Draft) -> bool:
    """What is only meant, done at home, by private people, or later than it is agreed on."""
    trigger = draft.trigger
    if is_only_meant(context.text, draft.reading.sentence.start, trigger.start, draft.time) or is_at_home(context, draft):
        return True
    if trigger.rule.startswith(WEIGHED):  # that its doer is private is in the scales already
        return False
    return is_private(context, draft) or (trigger.action == "agreed" and _is_done_later(context, draft))


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
    if trigger.rule == "<leaders> gather" and side_count(actors) < 2 and not _officials_here(context, draft):  # a parliament
        return False
    if trigger.action in ("invaded", "war declared"):
        alone = trigger.action == "war declared" and context.tells_history  # a chronicle of two states names one
        return bool(codes(draft.roles.subject)) and (alone or side_count(actors) >= 2)
    if trigger.action == "attacked":
        return _hits_a_state(context, draft, actors)
    if trigger.kind == "war":
        return bool(actors) and sides(context, draft, actors) >= 2
    if trigger.rule == "<fighting> breaks out" and trigger.kind == "invasion":
        return bool(actors) and sides(context, draft, actors) >= 2
    if trigger.rule == "<fighting> breaks out" or (trigger.noun and trigger.noun.name == "<ban>"):  # a ban at home is none
        return side_count(actors) >= 2
    if trigger.action in _ON_FOREIGN_SOIL:
        return sides(context, draft, actors) >= 2
    if trigger.kind == "order" and not _is_aimed(context, draft):
        return False
    if trigger.action in _BETWEEN_TWO or trigger.kind in ("order", "law"):
        return side_count(actors) >= 2
    if trigger.action == "asylum" or trigger.rule == "deposit <instrument>":
        return bool(actors)
    if trigger.action == "surrendered":
        return any(a.kind == "country" and a.office is None for a in draft.roles.subject)
    if trigger.action in ("elected", "held in emergency"):  # a state that elects its president does so at home
        return any(side_count([c]) == 2 for c in actors)
    if trigger.action in OF_A_STATE:
        return is_of_a_state(context.text, draft, context.tells_history)
    if trigger.rule == "<leaders> speak":
        return side_count(codes(draft.roles.subject)) >= 2
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


def _is_aimed(context: Context, draft: Draft) -> bool:
    noun = draft.trigger.noun_span or Span(draft.trigger.start, draft.trigger.end)
    words = context.text[noun.start : noun.end]
    others = {*codes(draft.reading.actors)} - {*codes(draft.roles.subject)}
    by_name = bool(_NUMBERED.search(words)) or (bool(others) and words[0].isupper())
    return by_name or bool(_MEASURE.search(context.text, draft.trigger.start, draft.reading.sentence.end))


def _is_told(context: Context, draft: Draft, actors: Sequence[str]) -> bool:
    """A document that its name dates, or one that a verb acts on among states."""
    among = bool(actors) or side_count(context.protagonists) >= 2 or _around(context, draft) or is_of_states(context, draft)
    return draft.basis == "name" or ((draft.trigger.verb is not None or draft.trigger.kind == "deed") and among)


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
    if side_count(actors) >= 2 or (codes(draft.roles.subject) and sides(context, draft, actors) >= 2):
        return True
    clause = draft.reading.clauses[draft.trigger.clause]
    named = re.search(r"[A-Z]\w+\s+(?:[a-z-]+\s+){0,3}$", context.text[clause.start : draft.trigger.start])
    return bool(named) and any(a.kind == "country" and a.form == "name" for a in draft.roles.object)


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
    clause = draft.reading.clauses[draft.trigger.clause]
    if draft.trigger.action == "recognised" and _RECOGNISED.search(context.text, clause.start, draft.trigger.start):
        return True
    sentence = draft.reading.sentence
    return bool(_DIPLOMATIC.search(context.text, sentence.start, sentence.end))


_RECOGNISED = re.compile(r"\b(?:government|regime|junta|republic|kingdom)\s+(?:was|had\s+been)\s+(?:[\w-]+\s+){0,2}$", re.I)
_COURT = re.compile(r"\b(?:court|tribunal|judges|chamber|ICJ|ICC|opinion|judg(?:e)?ment|ruling)\b", re.I)


def _by_a_court(context: Context, draft: Draft) -> bool:
    clause = draft.reading.clauses[draft.trigger.clause]
    return bool(_COURT.search(context.text, clause.start, clause.end))


def _on_a_state(draft: Draft) -> bool:
    """A state's claim or conduct is what the court decides on."""
    return any(a.start >= draft.trigger.end and a.kind == "country" and a.form == "name" for a in draft.reading.actors)


def _names_itself(context: Context, draft: Draft) -> bool:
    """Without a named actor an event needs a noun that says what it is, or officials in its clause."""
    return draft.trigger.noun is not None or _officials_here(context, draft)


def _officials_here(context: Context, draft: Draft) -> bool:
    clause = draft.reading.clauses[draft.trigger.clause]
    told = any(a.person or a.office for a in draft.roles.subject)
    start = max(draft.reading.sentence.start, clause.start - _ANTECEDENT) if clause.opener == "who" else clause.start
    return told or bool(_OFFICIALS.search(context.text, start, clause.end))


_ANTECEDENT = 30  # characters before "who" in which the officials stand: "the two foreign ministers, who met in Lima"


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
    if side_count(actors) >= 2:
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
