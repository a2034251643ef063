"""Who takes part: the actors that stand in the grammar of a trigger, not those that merely stand near it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from dateline.actors.display import last_year
from dateline.events.asides import concerned, holds
from dateline.events.bystanders import JOINS, OBLIQUE, located, without_bystanders, without_topics
from dateline.events.clauses import Clause
from dateline.events.fronted import told_behind
from dateline.events.prompted import prompted_by
from dateline.events.takes import is_passive
from dateline.events.triggers import Trigger
from dateline.events.words import finite_verb
from dateline.model import ActorMention, Span

_ADJACENT = re.compile(  # "U.S.-Indonesia Trade and Investment Framework Agreement": "and" within a name
    r"(?:[’']s?)?[\s-]+(?:(?-i:[A-Z])[\w’'-]*\s+and\s+(?=(?-i:[A-Z]))|(?!(?:the|a|an|his|her|their|its|during|after|before|when|while|as|and|or|but|in|on|at|to|for|with|by|from|of|that|which|who)\b)[\w’'“”\"+-]+[\s-]+){0,5}$",
    re.I,
)
_PREPOSITION = re.compile(
    r"(?:\s+[\w’'.-]+){0,6}?\s+(?:with|between|by|to|of|against|toward|towards|for|from)\s+(?:both\s+|the\s+|its\s+)?(?:[\w’'.-]+\s+){0,3}?$",
    re.I,
)
_TARGET = re.compile(
    r"(?:\s+[\w’'.-]+){0,6}?\s+(?:with|between|by|to|of|against|toward|towards|for|from|on|upon)\s+(?:both\s+|the\s+|its\s+)?(?:[\w’'.-]+\s+){0,3}?$",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Roles:
    """``subject`` acts; ``object`` is whom it is done with or aimed at; ``places`` are actors named only as places."""

    subject: tuple[ActorMention, ...]
    object: tuple[ActorMention, ...]
    places: tuple[ActorMention, ...]

    @property
    def all(self) -> tuple[ActorMention, ...]:
        return (*self.subject, *self.object)

    @property
    def others(self) -> tuple[tuple[ActorMention, ...], tuple[ActorMention, ...]]:
        """All but the subject: whom it is done with, and the places."""
        return self.object, self.places


def without_gone(roles: Roles, year: int) -> Roles:
    """``roles`` without states that were no more in ``year``: a visit to mark a victory of the Soviet and Mongolian armies."""

    def lives(actor: ActorMention) -> bool:
        return all((last_year(code) or year) >= year for code in actor.codes)

    return Roles(*(tuple(a for a in part if lives(a)) for part in (roles.subject, roles.object, roles.places)))


def read_roles(
    text: str, trigger: Trigger, triggers: Sequence[Trigger], clauses: Sequence[Clause], actors: Sequence[ActorMention]
) -> Roles:
    """The actors of ``trigger``; ``actors`` are those of its sentence."""
    clause = clauses[trigger.clause]
    actors = concerned(text, trigger, actors)
    aside = aftermath(text, trigger, clause)
    actors = [a for a in actors if a.start < aside or not clause.holds(a.start)]
    inside = [a for a in actors if clause.holds(a.start)]
    if trigger.verb is None or (trigger.verb.subject and trigger.noun_span and trigger.noun_span.start < trigger.start):
        home = _home(trigger, clauses)
        mine = _of_noun(text, trigger, triggers, home, [a for a in actors if home.holds(a.start)])
        taking_part = _at_whose_side(text, trigger, home, actors, mine)
        if taking_part:
            return Roles(tuple(taking_part), *_split(text, mine, trigger).others)
        owner = _whose(text, trigger, home, actors) if not mine else None
        if owner is not None:
            return Roles((owner,), (), ())
        if any(not holds(a, trigger) for a in mine):
            return _split(text, without_topics(text, mine, trigger, home.start), trigger)
    decider = next((a for a in inside if a.end <= trigger.start and _DECIDED.fullmatch(text, a.end, trigger.start)), None)
    if decider is not None:
        edge = clause.verb if clause.verb is not None and clause.verb > trigger.end else clause.end
        done = [a for a in inside if trigger.end <= a.start < edge]
        return _split(text, [decider, *done], trigger)
    ahead = told_behind(text, trigger, clause, actors)
    if ahead:
        done = [a for a in _of_verb(text, trigger, triggers, clauses, actors) if a.start < ahead[0].start]
        return Roles(tuple(ahead), *_split(text, done, trigger).others)
    roles = _split(text, without_topics(text, _of_verb(text, trigger, triggers, clauses, actors), trigger, clause.start), trigger)
    return Roles((), roles.all, roles.places) if clause.kind == "relative" and _WHICH_IT.match(text, clause.start) else roles


def _of_verb(
    text: str, trigger: Trigger, triggers: Sequence[Trigger], clauses: Sequence[Clause], actors: Sequence[ActorMention]
) -> list[ActorMention]:
    """Whoever stands in the clause of the verb, borrowed subjects and the parties of its noun with them."""
    clause = clauses[trigger.clause]
    inside = [a for a in actors if clause.holds(a.start)]
    begin, end = _reach(text, trigger, triggers, clause)
    mine = [a for a in inside if begin <= a.start < end and not _behind_rival(text, a, trigger, triggers)]
    mine = without_bystanders(text, mine, trigger)
    made_to = prompted_by(text, clause.start, trigger.start)
    if made_to is not None:
        mine = [a for a in inside if made_to.start <= a.start < made_to.end] + [a for a in mine if a.start > trigger.start]
    if not any(a.start < trigger.start for a in mine if a.form != "place"):
        bound = _of_antecedent(text, trigger, triggers, clauses, actors)
        mine = [*(bound or _inherited(text, clause, clauses, actors, trigger)), *mine]
    mine += [a for a in _around_antecedent(text, trigger, triggers, clauses, actors) if a not in mine]
    if clause.opener == "whom":  # "inspectors of the IAEA, whom Iran had invited"
        mine += [a for a in actors if a.end <= clause.start + 2 and a.form != "place"][-1:]
    if trigger.noun_span and trigger.kind in _NAMED_WITH and trigger.noun_span.end <= trigger.start:
        mine += [a for a in _of_noun(text, trigger, triggers, clause, inside) if a not in mine]
    if trigger.noun_span:
        mine += [a for a in actors if a not in mine and _modifies(text, a, trigger.noun_span)]
    return mine


# "East Timor, which it annexed": who is told of suffers it.
_WHICH_IT = re.compile(r"\W*(?:which|whom|that)\s+(?:it|he|she|they|we)\s")
_NAMED_WITH = ("membership", "candidacy", "recognition", "relations")  # "recognition of Latvia was accorded"


def _home(trigger: Trigger, clauses: Sequence[Clause]) -> Clause:
    """The clause of the noun, which a relative clause may tell of: "the talks between A and B, which began on Monday"."""
    noun = trigger.noun_span
    return next((c for c in clauses if noun and c.holds(noun.start)), clauses[trigger.clause])


def read_noun_roles(
    text: str, trigger: Trigger, triggers: Sequence[Trigger], clauses: Sequence[Clause], actors: Sequence[ActorMention]
) -> Roles:
    """Only the actors bound to the noun, for a name that stands in another's clause ("the spirit of the 1961 treaty")."""
    clause = clauses[trigger.clause]
    inside = [located(text, a) for a in actors if clause.holds(a.start)]
    return _split(text, _of_noun(text, trigger, triggers, clause, inside), trigger)


_DECIDED = re.compile(
    r"[’']s?\s+(?:[\w-]+\s+){0,5}?(?:decision|move|plan|threat|order|offer|refusal|pledge|promise|bid|attempt|intention|vow)\s+"
    r"(?:[\w-]+\s+){0,4}?to\s+(?:\w+ly\s+)?"
)  # "Russia's unjustified decision last month to expel"
_RESULT = re.compile(
    r",\s+(?:leaving|bringing|making|raising|prompting|drawing|sparking|angering|provoking|forcing|(?:much\s+)?to\s+the\s+\w+\s+of)\s"
    r"|,?\s+(?:within\s+(?:\w+\s+){1,2}of|(?:days|weeks|months|years|hours|shortly|soon|just)\s+(?:after|before))\s"
)


def _reach(text: str, trigger: Trigger, triggers: Sequence[Trigger], clause: Clause) -> tuple[int, int]:
    """From the head of the clause (for a verb) to the next trigger that another date or verb may own, or what came of it."""
    own_end = max(s.end for s in trigger.spans)
    rivals = [t for t in triggers if t.verb is not None or (t.noun is not None and t.noun.lone)]
    later = [t.start for t in rivals if t.clause == clause.index and t.start >= own_end]
    return clause.start, min(later, default=clause.end)


def aftermath(text: str, trigger: Trigger, clause: Clause) -> int:
    """Where the clause goes on with what came of the act or stood near it in time, else its end."""
    result = _RESULT.search(text, max(s.end for s in trigger.spans), clause.end)
    return result.start() if result else clause.end


def _behind_rival(text: str, actor: ActorMention, trigger: Trigger, triggers: Sequence[Trigger]) -> bool:
    """An object of an earlier verb in the same clause is not the subject of this one, unless a comma sets it off before it."""
    if text[max(0, actor.start - 6) : actor.start].endswith((", ", ", the ")) and _ALMOST_THERE.fullmatch(
        text, actor.end, trigger.start
    ):
        return False
    between = [
        t for t in triggers if t.clause == trigger.clause and t.end <= actor.start and t.end <= trigger.start and t is not trigger
    ]
    return any(t.verb is not None and actor.start < trigger.start for t in between)


_ALMOST_THERE = re.compile(r"\s+(?:(?:has|have|had|also|today|yesterday|strongly|formally|jointly)\s+)*")


def _of_noun(
    text: str, trigger: Trigger, triggers: Sequence[Trigger], clause: Clause, inside: Sequence[ActorMention]
) -> list[ActorMention]:
    """Actors bound to a noun: "Seoul-Beijing dialogue", "Putin’s visit to North Korea", "talks between A and B"."""
    noun = trigger.noun_span or Span(trigger.start, trigger.end)
    found = [a for a in inside if holds(a, trigger)]
    edge = min([noun.start, *(a.start for a in found)])
    for actor in reversed([a for a in inside if a.end <= noun.start]):
        between = text[actor.end : edge]
        owned = bool(found) and text.startswith(("'s", "’s"), found[0].end)  # "condemned Iran's launch": the owner's alone
        if (not owned and _ADJACENT.fullmatch(between)) or (found and JOINS.fullmatch(between)):
            found.insert(0, actor)
            edge = actor.start
        else:
            break
    later = [t.start for t in triggers if t.start > noun.start and t is not trigger and (t.verb or (t.noun and t.noun.lone))]
    binds = _TARGET if trigger.kind == "sanction" else _PREPOSITION
    edge = noun.end
    for actor in [a for a in inside if noun.end <= a.start < min(later, default=clause.end)]:
        between = text[edge : actor.start]
        if binds.fullmatch(between) or (edge > noun.end and JOINS.fullmatch(between)):
            found.append(actor)
            edge = actor.end
        else:
            break
    return found


_ADVERBIAL = re.compile(
    r"\b(?:after|before|during|following|in|at|on|upon|ahead\s+of|from)\s+(?P<words>(?:(?!(?:between|of|the)\b)[a-z][\w’'-]*\s+){0,4}|the\s+|(?:\w+\s+){1,4}(?:days|hours|weeks|rounds)\s+of\s+)$",
    re.I,
)
_WITH = re.compile(r"\s+(?:[\w’'-]+\s+){0,3}?(?:with|to|in)\b")


def _at_whose_side(
    text: str, trigger: Trigger, clause: Clause, actors: Sequence[ActorMention], mine: Sequence[ActorMention]
) -> list[ActorMention]:
    """Who was at a meeting or on a visit that only places another act: "After talks with Lula on Monday, Milei said …".

    The subject of that act, before the phrase or behind its comma; nobody where the noun names its own side ("Lula's visit",
    "talks between") or is somebody else's occasion ("at the summit").
    """
    noun = trigger.noun_span
    told = trigger.verb is not None and noun is not None and clause.holds(trigger.start)
    if noun is None or told or trigger.kind not in ("meeting", "visit"):
        return []
    phrase = _ADVERBIAL.search(text, max(0, noun.start - 60), noun.start)
    if phrase is None or any(a.start < noun.start for a in mine) or (not mine and phrase["words"].lower().startswith("the ")):
        return []
    if mine and not _WITH.match(text[noun.end : mine[0].start]):
        return []
    acting = [a for a in actors if a.form != "place" and not OBLIQUE.search(text[max(0, a.start - 40) : a.start])]
    before = [a for a in acting if clause.start <= a.start and a.end <= phrase.start()]
    if before and clause.verb is not None and before[0].start < clause.verb < noun.start:
        return [a for a in before if a.start < clause.verb]
    if before and text[before[-1].end : phrase.start()].strip() == ",":  # "Peru, after talks with Chile, opened …"
        return before[-1:]
    edge = max([noun.end, *(a.end for a in mine)])
    behind = [a for a in acting if a.start >= edge]
    if not behind or "," not in text[edge : behind[0].start] or finite_verb(text, edge, behind[0].start) is not None:
        return []
    group = behind[:1]
    for a in behind[1:]:
        if not JOINS.fullmatch(text[group[-1].end : a.start]):
            break
        group.append(a)
    return group


_FOR_ITS = re.compile(r"\b(?:for|over|after|following)\s+(?:its|their|his)\s+(?:[\w-]+\s+){0,4}$")
_ANSWERED = ("test", "launch", "invasion")


def _whose(text: str, trigger: Trigger, clause: Clause, actors: Sequence[ActorMention]) -> ActorMention | None:
    """ "The UN put sanctions on North Korea for its nuclear test": whom they are on did it."""
    if (
        trigger.kind not in _ANSWERED
        or trigger.verb is not None
        or not _FOR_ITS.search(text, max(0, trigger.start - 60), trigger.start)
    ):
        return None
    before = [a for a in actors if clause.start <= a.start and a.end < trigger.start and a.codes]
    return before[-1] if len(before) > 1 else None


_SEVERAL = re.compile(r"\W*who\s+(?:\w+\s+)?(?:were|are|have)\b")
_LISTED = re.compile(r"\s*(?:,|,?\s+and\b)\s*(?:the\s+)?|\s+of\s+(?:the\s+)?")


def _all_named(text: str, before: Sequence[ActorMention]) -> list[ActorMention]:
    """The whole list that a plural "who" stands for: "Presidents A of Peru and B of Chile, who were …"."""
    group = list(before[-1:])
    for a in reversed(before[:-1]):
        if not _LISTED.fullmatch(text, a.end, group[0].start):
            break
        group.insert(0, a)
    return group


def _inherited(
    text: str, clause: Clause, clauses: Sequence[Clause], actors: Sequence[ActorMention], trigger: Trigger
) -> list[ActorMention]:
    """The subject that a clause borrows: the antecedent of "who", or the subject of the clause it continues."""
    if clause.kind == "relative":
        before = [a for a in actors if a.end <= clause.start + 2 and a.form != "place"]
        return _all_named(text, before) if _SEVERAL.match(text, clause.start) else before[-1:]
    if not clause.own_subject and clause.parent is not None:
        parent = clauses[clause.parent]
        edge = parent.verb if parent.verb is not None else parent.end
        mine = [a for a in actors if parent.holds(a.start) and a.start < edge and a.form != "place"]
        return mine or (_inherited(text, parent, clauses, actors, trigger) if parent.parent != clause.parent else [])
    return []


def _of_antecedent(
    text: str, trigger: Trigger, triggers: Sequence[Trigger], clauses: Sequence[Clause], actors: Sequence[ActorMention]
) -> list[ActorMention]:
    """The parties of a document told in the clause before: "a truce between A and B, (which was) agreed in Minsk"."""
    home = _home(trigger, clauses)
    if trigger.kind not in _TOLD_BEFORE or home.index == trigger.clause or clauses[trigger.clause].kind != "relative":
        return []
    return _of_noun(text, trigger, triggers, home, [a for a in actors if home.holds(a.start) and a.form != "place"])


_TOLD_BEFORE = ("document", "meeting", "visit", "deed", "change", "exercise")


def _around_antecedent(
    text: str, trigger: Trigger, triggers: Sequence[Trigger], clauses: Sequence[Clause], actors: Sequence[ActorMention]
) -> list[ActorMention]:
    """The actors at a noun told in the clause before ("a stop in Oslo by the president that was planned"), and its place."""
    noun, home = trigger.noun_span, _home(trigger, clauses)
    if noun is None or home.index == trigger.clause or trigger.type != "visit":
        return []
    inside = [a for a in actors if home.holds(a.start)]
    bound = _of_noun(text, trigger, triggers, home, [a for a in inside if a.form != "place"])
    return bound + [a for a in inside if a.form == "place" and a.start >= noun.end]


def _modifies(text: str, actor: ActorMention, noun: Span) -> bool:
    return actor.end <= noun.start and bool(_ADJACENT.fullmatch(text[actor.end : noun.start]))


_ALONG = re.compile(r"\b(?:alongside|accompanied\s+by|together\s+with)\s+$")  # who travels too
_AGAINST = re.compile(r"\b(?:against|on)\s+(?:the\s+)?$")
# "A visit by Putin", "released by the Governments of".
_BY = re.compile(
    r"\bby\s+(?:the\s+)?(?:(?:governments?|leaders|foreign\s+ministers|heads\s+of\s+state)\s+of\s+(?:the\s+)?)?$", re.I
)
_OF = re.compile(  # "the visit of Pope Francis", "the visit to Peking in May of Mr Brzezinski"
    r"\b(?:visit|trip|tour|arrival|journey|stay)\s+(?:to\s+[^,;.]{2,30}\s)?of\s+(?:the\s+|his\s+|its\s+)?$"
)


def _split(text: str, mentions: Sequence[ActorMention], trigger: Trigger) -> Roles:
    named = [m for m in mentions if m.form != "place"]
    by = [
        m
        for m in named
        if _BY.search(text[max(0, m.start - 40) : m.start])
        or ((m.person or m.office) and _OF.search(text[max(0, m.start - 50) : m.start]))
    ]
    if trigger.rule == "receive <invitation>":  # who received it "from Warsaw" is whom the words are said to
        givers = tuple(m for m in named if m.start > trigger.end and _FROM.search(text[: m.start][-12:]))
        if givers:
            return Roles(givers, tuple(m for m in named if m not in givers), tuple(m for m in mentions if m.form == "place"))
    reduced = trigger.noun_span is not None and trigger.noun_span.end + 1 == trigger.start  # "the sanctions announced by Britain"
    if trigger.verb is not None and any(m.start > trigger.start for m in by) and (reduced or is_passive(text, trigger.start)):
        by = [m for m in by if m.start > trigger.start]  # "was annexed by Britain": who is told of first suffers it
        for m in named:
            if by[-1].end <= m.start and _LISTED.fullmatch(text, by[-1].end, m.start):
                by.append(m)
        subject = tuple(by)
    elif trigger.verb is not None and _suffers(trigger) and is_passive(text, trigger.start):
        return _suffered(text, named, mentions, trigger)
    else:
        doing = trigger.type == "visit" or (trigger.verb is None and trigger.action in _DONE_BY)
        goes = [m for m in named if doing and (m in by or _ALONG.search(text[: m.start][-24:]))]
        subject = tuple(m for m in named if m.start < trigger.start or m in goes)
        if trigger.type == "sanction":  # "sanctions against Iran, lifted in 2016"
            subject = tuple(m for m in subject if not _AGAINST.search(text[max(0, m.start - 14) : m.start]))
    return Roles(subject, tuple(m for m in named if m not in subject), tuple(m for m in mentions if m.form == "place"))


def _suffers(trigger: Trigger) -> bool:
    """A deed done to someone, so that what stands before its passive is not who does it."""
    return trigger.kind in ("post", "list", "captives") or trigger.action in _DONE_TO_SOMEONE


_DONE_BY = ("invaded", "imposed", "lifted", "attacked", "recognised", "ratified")  # "the invasion of Latvia by Poland"
_DONE_TO_SOMEONE = (
    "arrested", "attacked", "captured", "cut off", "elected",
    "evacuated", "handed to", "member suspended", "seized", "sentenced", "shot down"
)  # fmt: skip
_FROM = re.compile(r"\bfrom\s+(?:the\s+)?$")


def _suffered(text: str, named: Sequence[ActorMention], mentions: Sequence[ActorMention], trigger: Trigger) -> Roles:
    """A passive without "by": nobody is said to act, but of those sent "from Wellington" its government is who sent them."""
    out_of = tuple(m for m in mentions if m.form == "place" and m.start > trigger.end and _FROM.search(text[: m.start][-12:]))
    doer = out_of if trigger.kind == "post" else ()
    return Roles(doer, tuple(named), tuple(m for m in mentions if m.form == "place" and m not in doer))
