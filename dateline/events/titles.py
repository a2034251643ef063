"""What headlines are made of: the parts of an event, names in a list, a verb as its status asks, at most `LIMIT` characters."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from dateline.actors import short_name, surname
from dateline.actors.tables import organisations
from dateline.events.words import base_form, finite_verb, forms, lemma
from dateline.model import EventType, Status

LIMIT = 70
BODIES = tuple(
    "ADB AES CIS COE CWN EAC ECB EPC FAO GCC ICC ICJ ILO IMF IOM LAS LON NSG OAS OIC OIF OTS PIF SCO WFP WHO WTO".split()
)  # three letters, and no state

_SINGULAR_S = {"sign": "signs", "hold": "holds", "meet": "meets", "have": "has"}


@dataclass(frozen=True, slots=True)
class Party:
    """Someone in a title: a person with the state they speak for, or a state or organisation alone."""

    code: str
    person: str | None = None
    office: str | None = None

    @property
    def is_body(self) -> bool:
        """True for an organisation that speaks for itself, not for a state or through a person."""
        return not self.person and (not re.fullmatch(r"[A-Z]{3}", self.code) or self.code in BODIES)

    @property
    def name(self) -> str:
        return surname(self.person) if self.person else short_name(self.code)


@dataclass(frozen=True, slots=True)
class TitleParts:
    """What a title is made of. ``object`` is the noun phrase of the document, meeting or weapon; ``complement`` what was said."""

    type: EventType
    action: str
    status: Status
    subject: tuple[Party, ...] = ()
    object_parties: tuple[Party, ...] = ()
    object: str = ""
    place: str = ""
    destination: str = ""
    verb: str = ""
    complement: str = ""
    implied: bool = False
    failed: bool = False
    passive: bool = False
    is_act: bool = False  # told with a verb of every day, whose words the title takes over
    unnamed: str = ""  # who acts where nobody is named: "foreign ministers"

    @property
    def told(self) -> str:
        """The base form of the verb's first word, "" where a noun alone tells of the event."""
        if not self.verb:
            return ""
        return (lemma if self.is_act else base_form)(self.verb.split()[0])


# What a verb cannot do without: "depend on", "is due to go".
_NEEDED = re.compile(r"\s+(?:to\s+[a-z]|(?:on|of|that|what|how)\b)")


def fit(title: str, limit: int = LIMIT, reported: bool = False) -> str:
    """Cut at a phrase, never inside a word; a title that fits is left alone.

    Said to be cut where the phrase needs what followed, or where ``reported`` speech has lost its verb.
    """
    title += "”" * (title.count("“") - title.count("”")) + '"' * (title.count('"') % 2)
    if len(title) <= limit:
        return title
    cut = title[:limit].rsplit(" ", 1)[0]
    phrase = re.match(
        r"(.{30,})(?=[,;]|\s(?:and|but|which|that|who|after|before|while|when|because|by|with|for|in|on|at|to|of|as|from|about|over|against|under)\s)",
        cut,
    )
    cut = phrase.group(1) if phrase else cut
    cut = re.sub(r"(?:[\s,;:–-]|\b(?:the|a|an|of|to|and|in|on|with|for|by|its|their|his|her|that|not|as|at)\b)+$", "", cut)
    return (
        cut
        + ("…" if _NEEDED.match(title, len(cut)) or not phrase or (reported and _says_nothing(cut)) else "")
        + "”" * (cut.count("“") - cut.count("”"))
        + '"' * (cut.count('"') % 2)
    )


def _says_nothing(title: str) -> bool:
    """Whether a verb of saying is all the verb there is: "confirms the president's visit" was "… is imminent"."""
    says = finite_verb(title, 0, len(title))
    return says is None or finite_verb(title, says + 1, len(title)) is None


@cache
def is_body_name(noun: str) -> bool:
    """Whether the noun names an organisation, and so no meeting ("joined his counterparts from the Arab League")."""
    return any(noun in (name, short, *names) for name, short, names in organisations().values())


def listed(parties: Sequence[Party]) -> str:
    """ "A", "A and B", "A, B and C"; beyond four the rest is counted."""
    names = list(dict.fromkeys(p.name for p in parties if p.name))
    if len(names) > 4:
        names = [*names[:3], f"{len(names) - 3} others"]
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}" if names else ""


def dashed(parties: Sequence[Party]) -> str:
    """The names of a dyad or a group, joined as one adjective: "South Korea–China"."""
    return "–".join(dict.fromkeys(p.name for p in parties if p.name))


def conjugate(verb: str, plural: bool, status: Status) -> str:
    """The verb as its status asks: sign(s), "to sign", "may sign"."""
    head, _, rest = verb.partition(" ")
    if status == "planned":
        return f"to {verb}"
    if status == "possible":
        return f"may {verb}"
    if head == "be":
        return f"{'are' if plural else 'is'} {rest}"
    return verb if plural else f"{_SINGULAR_S.get(head, forms(head)[1])} {rest}".strip()


def clause(subject: Sequence[Party], verb: str, rest: str, status: Status) -> str:
    """Subject, verb and the rest: "Kim and Putin meet …", "Putin to visit …"."""
    many = len({p.name for p in subject}) > 1 or any(p.name.startswith("Both") for p in subject)
    return f"{listed(subject)} {conjugate(verb, many, status)} {rest}"


def at_place(place: str) -> str:
    """The place as the end of a title, with its blank."""
    return f" {place}" if place else ""


def parties_of(parts: TitleParts) -> tuple[Party, ...]:
    """Subject and object together, each once."""
    return tuple(dict.fromkeys((*parts.subject, *parts.object_parties)))


def distinct(parties: Sequence[Party]) -> tuple[Party, ...]:
    """A state is dropped where a person of it is named."""
    spoken_for = {p.code for p in parties if p.person}
    return tuple(p for p in parties if p.person or p.code not in spoken_for)


def alike(parties: Sequence[Party]) -> tuple[Party, ...]:
    """Leaders sign with leaders, states with states: where one side is a state, so is the other."""
    if all(p.person for p in parties):
        return tuple(parties)
    return tuple(dict.fromkeys(Party(p.code) for p in parties))
