"""What the rules tell, apart from what is only weighed: the corpora of rules hold the rules to account, each sentence by itself.

Weighing is a matter of odds; tests/test_events_weighed.py and `benchmarks.events_weights` judge it on many texts.
"""

from collections.abc import Iterable

from dateline.events.rules.everyday import WEIGHED
from dateline.model import Event


def by_rule(events: Iterable[Event]) -> list[Event]:
    """Without the events that nothing but the odds of their words speaks for."""
    return [e for e in events if not all(m.rule.startswith(WEIGHED) for m in e.mentions)]
