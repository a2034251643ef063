"""How many sides take part in an event: those it names, and those of whom its text tells."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from dateline.actors.mentions import codes
from dateline.events.draft import Draft
from dateline.events.sentence import Context
from dateline.events.titles import BODIES

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


_AT_HOME = re.compile(
    r"\b(?:home|interior|health|finance|treasury|justice|education|agriculture|labou?r|transport|housing|environment)\b"
)


def sides(context: Context, draft: Draft, actors: Sequence[str], wide: bool = True) -> int:
    """How many sides take part; an organisation is many.

    Where the event itself names only one: those of its paragraph, of the talk just told and, if ``wide``, of the whole article.
    """
    own = side_count(actors)
    if own >= 2:
        return own
    clause = draft.reading.clauses[draft.trigger.clause]
    if _OF_MANY_STATES.search(context.text, clause.start, clause.end):
        return 2
    paragraph = draft.reading.sentence.paragraph
    around = {c for a in context.actors_of(paragraph) for c in a.codes} | set(actors)
    if draft.trigger.type == "statement" and any(_AT_HOME.search(a.office or "") for a in draft.roles.subject):
        return own
    near = max(own, side_count(around), side_count({*codes(context.parties_near(paragraph)), *actors}))
    return max(near, side_count({*context.protagonists, *actors})) if wide else near


def side_count(found: Iterable[str]) -> int:
    """The sides that these codes are: a state is one, an organisation two."""
    return sum(1 if len(c) == 3 and c.isalpha() and c not in BODIES else 2 for c in found)
