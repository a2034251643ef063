"""What can be seen of a date that no rule has claimed, in words that weights can be put to: `events.weighed` sums them up.

Each cue is a short string, there or not there: how the date is told, the verb and the subject of its clause, who and what the
clause names, what else the sentence tells of.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Collection, Iterator, Mapping
from functools import cache
from importlib import resources

from dateline.events.act_verbs import kind_of, main_verb, verb_of
from dateline.events.clauses import Clause
from dateline.events.named import is_of_a_noun
from dateline.events.rules.everyday import AT_HOME, BY_OBJECT, NO_ACT
from dateline.events.sentence import Context, SentenceReading, dates_something
from dateline.events.sides import side_count
from dateline.events.subjects import is_named, is_of_states, is_pronoun, is_titled, subject_of
from dateline.model import ActorMention, Span, TimeMention, When

_WORD = re.compile(r"[A-Za-z][A-Za-z’'-]*")
_SMALL = frozenset(
    "a an and as at be by for from has have had he her his in is it its not of on or she that the their they this to was were "
    "which who with been but".split()
)
_ENDING = re.compile(r"(?<=[a-z]{3})(?:ies|ing|ed|es|e|s|y)$")
_CUT_OFF = re.compile(r"[.;:]\s*$")
_I = re.compile(r"\b(?:I|[Ww]e|[Oo]ur|us|my)\b")
_FIGURE = re.compile(r"\b(?:per\s?cent|percent|million|billion)\b|[%$€£]", re.I)
MOST = 3  # what is counted is counted up to this


def cues(context: Context, reading: SentenceReading, time: TimeMention, told: Collection[When | None]) -> frozenset[str]:
    """Every cue of a date with a `When`; ``told`` are the dates of the events that the sentence tells otherwise."""
    clause = next((c for c in reading.clauses if c.holds(time.start)), None)
    found = {*_of_time(context, reading, time), *_of_sentence(context, reading, time, told)}
    if clause is None:
        return frozenset({*found, "no clause"})
    return frozenset({*found, *_of_clause(context, reading, clause, time)})


def _of_time(context: Context, reading: SentenceReading, time: TimeMention) -> Iterator[str]:
    text, when = context.text, time.when
    assert when is not None
    before = text[max(reading.sentence.start, time.start - 30) : time.start]
    words = [w.lower() for w in _WORD.findall(before)]
    yield f"behind {words[-1] if words and not _CUT_OFF.search(before) else '-'}"
    following = _WORD.match(text, time.end + 1)
    beside = text[time.end : time.end + 1]
    word = following.group().lower() if following else ""
    yield f"before {beside if beside in (',', '.', ';', ':', ')') else word if word in _SMALL else '-'}"
    yield f"a {when.precision}"
    yield f"{time.basis} date"
    yield f"timex {time.kind}"
    if not dates_something(context, time):
        yield "a measure"
    if is_of_a_noun(text, time, reading.triggers):
        yield "of a noun"


def _of_sentence(context: Context, reading: SentenceReading, time: TimeMention, told: Collection[When | None]) -> Iterator[str]:
    text, sentence = context.text, reading.sentence
    yield f"{min(MOST, len(reading.times))} dates"
    yield f"{_sides(reading.actors)} sides in the sentence"
    around = {c for a in context.actors_of(sentence.paragraph) for c in a.codes} | set(context.protagonists)
    yield f"{min(MOST, side_count(around))} sides around"
    yield f"{min(2, len(told))} events beside"
    if time.when in told:
        yield "its day told beside"
    if sentence.kind != "body":
        yield f"in a {sentence.kind}"
    if context.speaking:
        yield "in a transcript"
    if _I.search(text, sentence.start, sentence.end):
        yield "I or we"
    yield from (f"a {t.type} turned down" for t in reading.triggers)


def _of_clause(context: Context, reading: SentenceReading, clause: Clause, time: TimeMention) -> Iterator[str]:
    text = context.text
    yield f"{clause.kind} clause"
    yield f"{_sides([a for a in reading.actors if clause.start <= a.start < clause.end])} sides in the clause"
    yield from _of_verb(context, reading, clause, time)
    head = subject_of(text, reading, clause)
    yield f"subject {_kind_of_subject(text, reading, head)}"
    if AT_HOME.search(text, clause.start, clause.end):
        yield "at home"
    if _FIGURE.search(text, clause.start, clause.end):
        yield "a figure"
    yield from (f"names a {kind}" for kind, regex in BY_OBJECT.items() if regex.search(text, clause.start, clause.end))
    words = words_of(text, clause)
    yield from sorted(f"“{word}”" for word in words)
    yield from sorted({f"of {sense}" for word in words for sense in senses().get(word, ())})


def _of_verb(context: Context, reading: SentenceReading, clause: Clause, time: TimeMention) -> Iterator[str]:
    text = context.text
    if clause.verb is None:
        yield "no verb"
        return
    at = main_verb(text, clause)
    if at is None:
        yield "denied"
        at = clause.verb
    yield f"behind “{' '.join(text[clause.verb : at].lower().split())}”"
    if (verb := _WORD.match(text, at)) is None:
        return
    word = verb.group().lower()
    yield f"verb in -{next((e for e in ('ing', 'ed', 's') if word.endswith(e)), '')}"
    yield "a state of affairs" if NO_ACT.match(text, at) else "an act"
    if known := verb_of(context, reading, clause):
        yield f"told as a {kind_of(text, reading, known[1], known[0], clause, time)}"
    yield f"{'before' if time.start < at else 'behind'} the verb by {min(5, abs(time.start - verb.end()) // 20)}"


def words_of(text: str, clause: Clause) -> set[str]:
    """The plain words of a clause without their endings: what a word means here shall not hang on its form."""
    told = {w for w in _WORD.findall(text, clause.start, clause.end) if w[0].islower()}
    return {_ENDING.sub("", w) for w in told - _SMALL}


@cache
def senses() -> Mapping[str, frozenset[str]]:
    """What a word, without its ending, may speak of: "battalion" of troops, "quarterfinal" of sport.

    The table has fine senses and broad ones: of a word that no marked text has, its sense says what the weights know of others.
    """
    found: dict[str, set[str]] = {}
    table = resources.files("dateline.events.rules").joinpath("senses.tsv").read_text(encoding="utf-8")
    for row in csv.DictReader(table.splitlines(), delimiter="\t"):
        for word in row["words"].split():
            for form in (word, _ENDING.sub("", word)):
                found.setdefault(form, set()).add(row["sense"])
    return {word: frozenset(of) for word, of in found.items()}


def _kind_of_subject(text: str, reading: SentenceReading, head: Span | None) -> str:
    if head is None:
        return "untold"
    kinds = {"named": is_named(reading, head), "a pronoun": is_pronoun(text, head), "of states": is_of_states(text, head)}
    return next((kind for kind, holds in kinds.items() if holds), "titled" if is_titled(text, head) else "another")


def _sides(actors: Collection[ActorMention]) -> int:
    return min(MOST, len({c for a in actors for c in a.codes}))
