"""Who acts for a state, and who only comes from it: "Russian officials" act, "a Danish brewer" does not."""

from __future__ import annotations

import re

from dateline.events.words import alternation
from dateline.model import ActorMention

_OFFICIAL = (
    "administration admiral air ambassador ambassadors army authorities authority border cabinet capital chairman "
    "chancellor chief coast commander commanders commissioner consul consulate council counterpart counterparts court "
    "crown defence defense delegates delegation delegations deputy diplomacy diplomat diplomatic diplomats economy "
    "embassy emir energy envoy envoys federation finance forces foreign general government governments head heads "
    "inspectors intelligence interior jets king kingdom lawmakers leader leaders leadership marshal military minister "
    "ministers ministry mission national navy negotiator negotiators official officials parliament peacekeepers people "
    "permanent police pope premier president presidential presidents prime prince princess public queen representative "
    "representatives republic secretary security senate sheikh side sides soldiers special spokesman spokesperson "
    "spokeswoman state sultan tanks trade troops vice warplanes warships"
)
_EVENT = (
    "accord accords agreement agreements alliance armistice border ceasefire communique communiqué conference "
    "consultations cooperation deal decision declaration demand dialogue dialogues drills exercise exercises invasion "
    "launch meeting meetings negotiations offer pact pacts partnership proposal relations response sanctions statement "
    "summit talks test tests ties tour treaties treaty trip truce visit visits withdrawal"
)
_ACTS_NEXT = re.compile(
    rf"(?:\s*[-–/]|\s*,|\s+(?:and|or)\b|\s+(?:[\w’'“”-]+\s+){{0,2}}?{alternation([*_OFFICIAL.split(), *_EVENT.split()])}\b)", re.I
)
_PLURAL_PEOPLE = re.compile(r"(?:[Tt]he\s+)?[A-Z]\w+(?:s|ese|ish|ch)$")
_VERB_NEXT = re.compile(r"\s+(?:[a-z]+ed|have|has|had|are|were|will|would)\b")
_COMES_FROM = re.compile(r"\b(?P<who>[A-Za-z]{3,})\s+from\s+(?:the\s+)?$")
_SENT = re.compile(rf"{alternation(_OFFICIAL.split())}$", re.I)
PLAY = re.compile(
    r"\b(?:world\s+cup|cup|league|goalkeeper|coach|striker|midfielder|tournament|championships?|qualifiers?|grand\s+prix|chess|cricket|football|"
    r"rugby|tennis|basketball|group\s+game|friendly\s+match|fixture|players|athletes?|runner|olympic\s+team|season\s+opener)\b",
    re.I,
)


def acts(text: str, actor: ActorMention) -> bool:
    """False for someone or something private that only has the nationality of a state."""
    if actor.person or actor.office:
        return True
    if actor.form in ("demonym", "adjective"):
        verb_follows = bool(_VERB_NEXT.match(text, actor.end)) and (
            actor.form == "adjective" or bool(_PLURAL_PEOPLE.fullmatch(actor.text))
        )
        return verb_follows or bool(_ACTS_NEXT.match(text, actor.end))
    m = _COMES_FROM.search(text[max(0, actor.start - 30) : actor.start])
    return m is None or bool(_SENT.fullmatch(m["who"]))
