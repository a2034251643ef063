"""Who "we" is where nobody says so: not the state that was named last."""

from __future__ import annotations

import re
from dataclasses import replace

from dateline.events.draft import Draft
from dateline.events.words import AUXILIARY

_WE = re.compile(
    rf"\b(?P<we>(?-i:I)|we)\s+(?:(?:{AUXILIARY}|also|now|then|again|further|\w+ly|(?:proud|pleased|glad|happy|honou?red)\s+to)\s+)*$",
    re.I,
)


def without_a_guess(text: str, draft: Draft) -> Draft:
    """ "We trust Poland, and we commend its envoy": without a speaker whom the text tells, nobody's words.

    A speaker whom a label or a headline names stands at the pronoun itself; "We, the leaders of Chile, welcome" names them.
    """
    if draft.trigger.type != "statement" or draft.trigger.verb is None:
        return draft
    clause = draft.reading.clauses[draft.trigger.clause]
    we = _WE.search(text, clause.start, draft.trigger.start)
    if we is None or any(we.start("we") <= a.start for a in draft.roles.subject):
        return draft
    return replace(draft, roles=replace(draft.roles, subject=()))
