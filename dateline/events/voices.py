"""Who "I", "we" and "you" are where people speak: the labels of a transcript and its headline say whose words these are.

A transcript is cut into turns at its labels ("VLADIMIR PUTIN:", "MS. JEAN-PIERRE:", "Q"). Of each turn the speaker's state is
known from the label, that of whom he speaks to from the other labels and the headline. Pronouns and possessives become mentions
of these states and are then read like names. Facts of labels and headlines only: where they tell nobody, "we" is nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from dateline.actors.mentions import codes
from dateline.model import ActorMention, Document, Span

_LABEL = re.compile(
    r"^[ \t]*(?:(?P<asks>(?:Q|(?i:question|reporter|journalist|anchor|moderator|interviewer)(?:\s+\([^)\n]*\))?:)(?=\s))"
    r"|(?P<who>(?!(?:TO|FROM|FACT)\b)[A-ZÀ-Þ][^\s:.]*\.?(?:[ \t]+[^\s:.]+\.?){0,9}?)(?:[ \t]+\([^)\n]{1,40}\))?:(?=\s))",
    re.M,
)
_STYLED = re.compile(
    r"(?:M[RS]S?|DR)\.?\s|(?:THE\s+)?(?:VICE\s+)?PRESIDENT\b|SECRETARY\b|(?:PRIME|FOREIGN)\s+MINISTER\b|AMBASSADOR\b", re.I
)
_STYLE = re.compile(r"(?:(?:[A-Z][\w’'.-]*|of|the|and|for)\s+)*")  # what stands before a name: "President of Kenya"
_OFFICE_OF = re.compile(r"(?:PRESIDENT|MINISTER|CHANCELLOR|KING|EMIR|SECRETARY|REPRESENTATIVE|PREMIER)\b.*\bOF\b", re.I)
_SPOKEN = re.compile(
    r"\W*(?:(?:press\s+)?statement|(?:opening\s+|press\s+)?remarks|speech|address|message|letter|op-ed)\s+(?:by|from|of)\b", re.I
)
_BESIDE = re.compile(r"\b(?:with|to)\s+(?:the\s+)?$|-$", re.I)


@dataclass(frozen=True, slots=True)
class Turn:
    """What one speaker says: ``speaker`` is ``None`` where the label names nobody known, as of a question."""

    label: Span
    end: int
    speaker: ActorMention | None
    asks: bool = False


def turns(document: Document, actors: Sequence[ActorMention]) -> tuple[Turn, ...]:
    """The turns of a transcript, or the one of a speech whose headline says who gives it; none for any other text."""
    text = document.text
    labels = [(m, _who(text, m, actors)) for m in _LABEL.finditer(text)]
    labels = [(m, who) for m, who in labels if m["asks"] or who is not None or m["who"].isupper()]
    if not any(who for _, who in labels):
        return _speech(document, actors)
    houses = {who.codes for _, who in labels if who}
    host = next((who for _, who in labels if who), None) if len(houses) == 1 else None
    labels = [(m, who or (None if m["asks"] or not _STYLED.match(m["who"]) else _colleague(host))) for m, who in labels]
    ends = [*(m.start() for m, _ in labels[1:]), len(text)]
    return tuple(Turn(Span(*m.span()), end, who, bool(m["asks"])) for (m, who), end in zip(labels, ends, strict=True))


def _colleague(host: ActorMention | None) -> ActorMention | None:
    """ "MR. KIRBY" beside a press secretary: of her house, whoever he is."""
    return replace(host, person=None, office="spokesperson") if host else None


def _who(text: str, label: re.Match[str], actors: Sequence[ActorMention]) -> ActorMention | None:
    """The speaker of a label: the person or the office's state in it, else the one whose surname it is ("MS. JEAN-PIERRE")."""
    if label["asks"]:
        return None
    start, end = label.span("who")
    inside = [a for a in actors if start <= a.start and a.end <= end and len(a.codes) == 1]
    named = [a for a in inside if a.person or a.office]
    if named:
        # "President Macron said on Monday:" labels no turn.
        whole = named[-1].end == end and _STYLE.fullmatch(text, start, named[0].start)
        return named[-1] if whole or label["who"].isupper() else None
    if inside and _OFFICE_OF.search(label["who"]):
        return replace(inside[0], kind="office", office="president")
    surname = label["who"].split()[-1].casefold()
    if not _STYLED.match(label["who"]):
        return None
    return next((a for a in actors if a.person and len(a.codes) == 1 and surname in a.person.casefold().split()), None)


def _speech(document: Document, actors: Sequence[ActorMention]) -> tuple[Turn, ...]:
    """ "Remarks by President Biden to …": one turn, all of the text below the headline."""
    title = next((s for s in document.sentences if s.kind == "title"), None)
    if title is None or not _SPOKEN.match(document.text, title.start):
        return ()
    named = [a for a in actors if title.start <= a.start < title.end and (a.person or a.office) and len(a.codes) == 1]
    return (Turn(Span(title.start, title.end), len(document.text), named[0]),) if named else ()


def sides_of(document: Document, actors: Sequence[ActorMention], told: Sequence[Turn]) -> tuple[str, ...]:
    """The states that speak, and the one that the headline says they speak with or to; two where there are two sides."""
    speaking = tuple(dict.fromkeys(t.speaker.codes[0] for t in told if t.speaker is not None))
    title = next((s for s in document.sentences if s.kind == "title"), None)
    if len(speaking) != 1 or title is None:
        return speaking
    text = document.text
    others = [
        a
        for a in actors
        if title.start <= a.start < title.end and len(a.codes) == 1 and a.kind in ("country", "person", "office")
        if a.codes[0] not in speaking and (_BESIDE.search(text[title.start : a.start]) or text[a.start - 1] == "-")
    ]
    return speaking + codes(others)[:1]


_PRONOUN = re.compile(r"\b(?:(?P<mine>I|my|me)|(?P<ours>we|our|ours|us)|(?P<yours>you|your))\b(?![’'](?:d\b)|\.)", re.I)
# What only opens or pads a sentence: "as you know", "I think that", "let us", "thank you".
_PADS = re.compile(
    r"(?:as\s+)?you\s+(?:(?:will\s+)?(?:know|see|may|remember|recall|are\s+aware|mentioned|said|asked|can|could|might|just|guys|have\s+to|all)\b)"
    r"|I\s+(?:(?:just|also|do|don[’']t|would|really)\s+)*(?:think|believe|know|mean|suppose|guess|understand|want|wish|like|repeat|see|note|refer)\b"
    r"|I\s+am\b(?!\s+(?:(?:also|today|now|hereby|pleased|proud|honou?red|delighted)\s+)*(?:to\s+(?:announce|welcome|host)|announc|direct|order|sign|impos|designat|send|host|meet|travel|authoriz|extend|deploy))"
    r"|we\s+(?:all\s+)?(?:know|see|believe|think|remember|understand|need|want|are\s+(?:ready|grateful|confident|sure|convinced|interested))\b",
    re.I,
)
_UNSAID = re.compile(r"\b(?:let|thank|assure|tell|give|show|ask|for|between|among|of|remind|allow)\s+$", re.I)
# Possessives that speak of the state: its officials, forces and what it does with others.
_OF_STATE = re.compile(
    r"\s+(?:two\s+|both\s+)?(?:(?!(?:friends?|partners?|colleagues?|allies|guests?|people)\b)[\w’'-]+\s+){0,4}?"
    r"(?:governments?|cabinet|minist(?:er|ry|ries)s?|presidents?|ambassadors?|embass(?:y|ies)|(?:armed\s+)?forces|troops|army|navy|soldiers|"
    r"servicemen|paratroopers|engineers|military|experts|specialists|diplomats|delegations?|parliaments?|sides?|countr(?:y|ies)|nations?|states|"
    r"teams?|leaders|secretary|regions|chiefs?|envoys?|representatives?|officials|talks|negotiations|meetings?|consultations|conversations?|"
    r"discussions?|calls?|visits?|trips?|summits?|agreements?|treat(?:y|ies)|relations|invitation|predecessors|defen[cs]e)\b",
    re.I,
)
_TOGETHER = re.compile(
    r"\s+(?:(?:have|had|will|shall|are\s+going\s+to|are\s+to|were\s+to\s+have|also|just|then|next|soon|again|first|last|now|both|each|already|[a-z]+ly|[’'](?:ve|ll))\s+)*"
    r"(?:m[ee]e?t|gather(?:ed)?|s[ae][wen]+\s+each\s+other|sign(?:ed)?|agreed?|discuss(?:ed)?|talk(?:ed)?|sp[eo]a?ke?n?|concluded?|adopt(?:ed)?|"
    r"h[eo]ld|exchanged?|set\s+up|established?|beg[aiu]n|launch(?:ed)?|conduct(?:ed)?|reviewed|decided|meeting)\b"
    r"(?![^.;?!]{0,80}\bwith\s+(?:the\s+)?(?:[\w’'-]+\s+){0,3}?(?:President|Prime|Minister|Chancellor|Secretary|Mr|[a-z]+\s+(?:partners|leaders)|[A-Z]))",
)
_PLURAL = re.compile(
    r"(?:[\w’'-]+\s+){0,3}?(?:countries|nations|governments|ministers|ministries|presidents|parliaments|delegations|regions|"
    r"sides|states|teams|leaders|predecessors|talks|negotiations|meetings?|conversations?|relations|consultations|agreements?|treaty|summit)\b"
)
_SENTENCE = re.compile(r"[.?!](?=\s|$)")


def with_voices(document: Document, actors: Sequence[ActorMention], told: Sequence[Turn]) -> list[ActorMention]:
    """``actors`` without those that only label or address a turn, and with the states that pronouns in the turns stand for."""
    if not told:
        return list(actors)
    sides = sides_of(document, actors, told)
    kept = [a for a in actors if not any(_is_address(document.text, t, a) for t in told)]
    voiced: list[ActorMention] = []
    about: tuple[str, ...] | None = None
    for turn in told:
        if turn.asks:
            about = codes(a for a in kept if turn.label.end <= a.start < turn.end and a.form != "place")
        voiced += _voices(document.text, turn, sides, about)
    kept = [_owned(document.text, a, voiced) for a in kept]
    free = [v for v in voiced if not any(a.start < v.end and v.start < a.end for a in kept)]
    return sorted([*kept, *free], key=lambda a: a.start)


def _is_address(text: str, turn: Turn, actor: ActorMention) -> bool:
    """The label's own names, and "President Putin, …" right behind it."""
    if text[turn.label.start : turn.label.end].endswith(":") and turn.label.start <= actor.start < turn.label.end:
        return True
    return bool(actor.person) and turn.label.end <= actor.start <= turn.label.end + 2 and text.startswith(",", actor.end)


def _owned(text: str, actor: ActorMention, voiced: Sequence[ActorMention]) -> ActorMention:
    """ "Our Foreign Minister" is the speaker's, whosever a bare one is in this text."""
    if actor.form not in ("office", "definite") or actor.person:
        return actor
    owner = next((v for v in voiced if v.text.lower() in ("our", "my", "your") and 0 <= actor.start - v.end <= 1), None)
    return replace(actor, codes=owner.codes[:1]) if owner else actor


def _voices(text: str, turn: Turn, sides: Sequence[str], about: tuple[str, ...] | None) -> Iterator[ActorMention]:
    """Each pronoun of the turn that stands for a state; in a question none does.

    Once questions are put (``about`` has whom the last one names), "we" may be the speaker and him who was asked about.
    """
    if turn.speaker is None:
        return
    own = turn.speaker.codes
    other = tuple(c for c in (sides if about is None else (*own, *about)) if c not in own)
    other = other if len(other) == 1 else ()
    at = turn.label.end
    for stop in [*(m.end() for m in _SENTENCE.finditer(text, turn.label.end, turn.end)), turn.end]:
        if not text[at:stop].rstrip().endswith("?"):
            for m in _PRONOUN.finditer(text, at, stop):
                who = _meant(text, m, own, other)
                if who and not (m["yours"] and about is not None):
                    yield _mention(m, who, turn.speaker)
        at = stop


def _meant(text: str, m: re.Match[str], own: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, ...]:
    word = m.group().lower()
    if word in ("my", "our", "your"):
        if not _OF_STATE.match(text, m.end()):
            return ()
    elif _PADS.match(text, m.start()) or _UNSAID.search(text[max(0, m.start() - 12) : m.start()]):
        return ()
    if m["yours"]:
        return other
    both = m["ours"] and (_PLURAL.match(text, m.end() + 1) if word == "our" else word == "we" and _TOGETHER.match(text, m.end()))
    return (*own, *other) if both else own


def _mention(m: re.Match[str], who: tuple[str, ...], speaker: ActorMention) -> ActorMention:
    alone = m["mine"] and m.group().lower() != "my"
    return ActorMention(
        m.start(),
        m.end(),
        m.group(),
        "office",
        who,
        speaker.person if alone else None,
        speaker.office if alone else "government",
        form="pronoun",
    )
