"""Who takes part: the actors that stand in the grammar of a trigger, not those that merely stand near it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dateline.events.asides import concerned, holds
from dateline.events.bound import at_whose_side, modifies, of_noun, whose
from dateline.events.bystanders import located, run_to, without_bystanders, without_topics
from dateline.events.clauses import Clause
from dateline.events.doers import LISTED, Roles, split
from dateline.events.fronted import told_behind
from dateline.events.prompted import prompted_by
from dateline.events.triggers import Trigger
from dateline.model import ActorMention


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
        mine = of_noun(text, trigger, triggers, home, [a for a in actors if home.holds(a.start)])
        taking_part = at_whose_side(text, trigger, home, actors, mine)
        if taking_part:
            return Roles(tuple(taking_part), *split(text, mine, trigger).others)
        owner = whose(text, trigger, home, actors) if not mine else None
        if owner is not None:
            return Roles((owner,), (), ())
        if any(not holds(a, trigger) for a in mine):
            return split(text, without_topics(text, mine, trigger, home.start), trigger)
    decider = next((a for a in inside if a.end <= trigger.start and _DECIDED.fullmatch(text, a.end, trigger.start)), None)
    if decider is not None:
        edge = clause.verb if clause.verb is not None and clause.verb > trigger.end else clause.end
        done = [a for a in inside if trigger.end <= a.start < edge]
        return split(text, [decider, *done], trigger)
    ahead = told_behind(text, trigger, clause, actors)
    if ahead:
        done = [a for a in _of_verb(text, trigger, triggers, clauses, actors) if a.start < ahead[0].start]
        return Roles(tuple(ahead), *split(text, done, trigger).others)
    roles = split(text, without_topics(text, _of_verb(text, trigger, triggers, clauses, actors), trigger, clause.start), trigger)
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
    made = [a for a in inside if made_to is not None and made_to.start <= a.start < made_to.end]
    if made:
        mine = made + [a for a in mine if a.start > trigger.start]
    if not any(a.start < trigger.start for a in mine if a.form != "place"):
        bound = _of_antecedent(text, trigger, triggers, clauses, actors)
        mine = [*(bound or _inherited(text, clause, clauses, actors, trigger)), *mine]
    mine += [a for a in _around_antecedent(text, trigger, triggers, clauses, actors) if a not in mine]
    if clause.opener == "whom":  # "inspectors of the IAEA, whom Iran had invited"
        mine += [a for a in actors if a.end <= clause.start + 2 and a.form != "place"][-1:]
    if trigger.noun_span and trigger.kind in _NAMED_WITH and trigger.noun_span.end <= trigger.start:
        mine += [a for a in of_noun(text, trigger, triggers, clause, inside) if a not in mine]
    if trigger.noun_span:
        mine += [a for a in actors if a not in mine and modifies(text, a, trigger.noun_span)]
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
    return split(text, of_noun(text, trigger, triggers, clause, inside), trigger)


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


_SEVERAL = re.compile(r"\W*who\s+(?:\w+\s+)?(?:were|are|have)\b")


def _inherited(
    text: str, clause: Clause, clauses: Sequence[Clause], actors: Sequence[ActorMention], trigger: Trigger
) -> list[ActorMention]:
    """The subject that a clause borrows: the antecedent of "who", or the subject of the clause it continues."""
    if clause.kind == "relative":
        before = [a for a in actors if a.end <= clause.start + 2 and a.form != "place"]
        return run_to(text, before, LISTED) if _SEVERAL.match(text, clause.start) else before[-1:]
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
    return of_noun(text, trigger, triggers, home, [a for a in actors if home.holds(a.start) and a.form != "place"])


_TOLD_BEFORE = ("document", "meeting", "visit", "deed", "change", "exercise")


def _around_antecedent(
    text: str, trigger: Trigger, triggers: Sequence[Trigger], clauses: Sequence[Clause], actors: Sequence[ActorMention]
) -> list[ActorMention]:
    """The actors at a noun told in the clause before ("a stop in Oslo by the president that was planned"), and its place."""
    noun, home = trigger.noun_span, _home(trigger, clauses)
    if noun is None or home.index == trigger.clause or trigger.type != "visit":
        return []
    inside = [a for a in actors if home.holds(a.start)]
    bound = of_noun(text, trigger, triggers, home, [a for a in inside if a.form != "place"])
    return bound + [a for a in inside if a.form == "place" and a.start >= noun.end]
