"""Who acts for a state, and who only comes from it: "Russian officials" act, "a Danish brewer" and "pupils from Hungary" do not."""

from __future__ import annotations

import re

from dateline.events.words import alternation
from dateline.model import ActorMention

_OFFICIAL = (
    "government governments officials official leader leaders leadership president presidents minister ministers ministry premier chancellor king "
    "queen prince princess emir sultan sheikh pope troops forces army navy air military soldiers warships warplanes jets tanks parliament senate "
    "side sides delegation delegations delegates diplomat diplomats diplomacy embassy ambassador ambassadors consul consulate mission authorities authority "
    "negotiator negotiators representative representatives envoy envoys foreign defence defense state capital federation republic kingdom administration "
    "secretary spokesman spokeswoman spokesperson counterpart counterparts commissioner court heads head vice deputy permanent special prime crown "
    "presidential diplomatic intelligence police border coast national council general cabinet lawmakers chief chairman people public security "
    "trade finance economy interior energy commander commanders admiral marshal peacekeepers inspectors"
)
_EVENT = (
    "visit visits trip tour summit talks meeting meetings dialogue dialogues negotiations consultations conference treaty treaties pact pacts agreement "
    "agreements accord accords deal declaration statement communique communiqué relations ties alliance border sanctions withdrawal invasion launch test "
    "tests drills exercise exercises ceasefire truce armistice partnership cooperation proposal offer response demand decision"
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
