"""Sentence → clauses: which words share a verb, so that a date goes with its own verb and not with a neighbour's.

A shallow reading from word forms and punctuation alone: the pieces of the sentence (`events.pieces`) that have no finite verb
are joined to the clause they complete.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from dateline.events.pieces import COORDINATE, INK, OPENS_SIDE, SAYING, SET_OFF_DATE, Piece, pieces_of
from dateline.model import Span

ClauseKind = Literal["main", "coordinate", "relative", "subordinate", "complement"]


@dataclass(frozen=True, slots=True)
class Clause:
    """``pieces`` are the stretches of text that share one verb. ``opener`` is the word that opened it ("after", "who", "")."""

    index: int
    pieces: tuple[Span, ...]
    kind: ClauseKind
    opener: str
    parent: int | None
    verb: int | None
    own_subject: bool = True

    @property
    def start(self) -> int:
        return self.pieces[0].start

    @property
    def end(self) -> int:
        return self.pieces[-1].end

    def holds(self, position: int) -> bool:
        return any(p.start <= position < p.end for p in self.pieces)


def read_clauses(text: str, span: Span, kept: Sequence[Span] = ()) -> list[Clause]:
    """The clauses of the sentence ``span``; ``kept`` are stretches (dates, names) that are never cut."""
    builder = _Builder(text)
    for piece in pieces_of(text, span, kept):
        builder.place(piece)
    return builder.clauses


_POINTING = re.compile(r"\W*that\s+(?:year|month|day|week|time|same)\b", re.I)
_WHEN_SOMEBODY = re.compile(r"\W*when\s+\w+\s+\w+")
_NO_SUBJECT = re.compile(rf"^\W*(?:{COORDINATE})\b|\b(?:also|then|later|again|now|once|twice|already|not|[a-z]+ly)\b")
_ASIDE = re.compile(r"\W*as\s+(?:you|we|I|is|was|everyone|everybody|many)\b", re.I)  # "As you remember, in 1994 we signed"


class _Builder:
    """Puts pieces together: ``main`` is the clause that a closed side clause returns to, ``at`` the one being read."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.clauses: list[Clause] = []
        self.main: int | None = None
        self.at = 0

    def place(self, piece: Piece) -> None:
        if not self.clauses:
            opens_side = piece.verb is not None and OPENS_SIDE.match(self._of(piece))
            self._open(piece, "subordinate" if opens_side else "main")
        elif piece.kind == "relative" and self._is_reported(piece):
            self._open(piece, "complement")
        elif piece.kind == "subordinate" and piece.opener == "when" and self._opens_subject(piece):
            self._open(piece, "subordinate")
        elif piece.kind == "comma" and self.main is None and len(self.clauses) == 1 and _ASIDE.match(self._first()):
            self._open(piece, "main")
        elif piece.verb is None:
            self._complete(piece)
        elif piece.kind == "relative" and not self._is_determiner(piece):
            self._open(piece, "relative")
        elif piece.kind == "subordinate":
            self._open(piece, "subordinate")
        elif self.main is None:  # a subordinate clause opened the sentence: this is its main clause
            self._open(piece, "main")
        else:
            self._coordinate(piece)

    def _coordinate(self, piece: Piece) -> None:
        assert self.main is not None
        main, side = self.clauses[self.main], self.clauses[self.at]
        subject = bool(INK.search(self._before_verb(piece)))
        if side.verb is None and side.kind == "subordinate":
            self._grow(self.at, piece)
        elif main.verb is None:
            self._grow(self.main, piece)
        elif piece.kind == "hard":
            self._open(piece, "coordinate", parent=None)
        elif subject or piece.kind != "comma" or side.kind != "relative":
            parent = self.at if side.kind in ("relative", "subordinate", "complement") and not subject else self.main
            self._open(piece, "coordinate", parent, subject)
        else:
            self._grow(self.main, piece)

    def _complete(self, piece: Piece) -> None:
        """A piece without a verb completes the clause being read; after a closed relative clause, a main one without its verb."""
        at = self.clauses[self.at]
        closed = at.kind == "relative" and piece.kind == "comma"
        waits = self.main is not None and self.clauses[self.main].verb is None
        if (at.index and self._closes_bracket(at, piece)) or (closed and not waits and SET_OFF_DATE.match(self._of(piece))):
            self._grow(at.index - 1, piece)
        else:
            self._grow(self.main if closed and waits and self.main is not None else self.at, piece)

    def _closes_bracket(self, at: Clause, piece: Piece) -> bool:
        """What follows a bracket goes on with the clause before it: "a consulate (then called a post) in 1949"."""
        return at.opener == "(" and self.text[piece.start] == ")"

    def _open(self, piece: Piece, kind: ClauseKind, parent: int | None = -1, own_subject: bool = True) -> None:
        index = len(self.clauses)
        parent = self.main if parent == -1 else parent
        self.clauses.append(Clause(index, (Span(piece.start, piece.end),), kind, piece.opener, parent, piece.verb, own_subject))
        self.at = index
        if kind in ("main", "coordinate"):
            self.main = index

    def _grow(self, index: int, piece: Piece) -> None:
        c = self.clauses[index]
        verb = c.verb if c.verb is not None else piece.verb
        pieces = (*c.pieces, Span(piece.start, piece.end))
        self.clauses[index] = Clause(index, pieces, c.kind, c.opener, c.parent, verb, c.own_subject)
        self.at = index

    def _first(self) -> str:
        return self.text[self.clauses[0].start : self.clauses[0].end]

    def _of(self, piece: Piece) -> str:
        return self.text[piece.start : piece.end]

    def _is_reported(self, piece: Piece) -> bool:
        """What a verb of saying, just before, reports: "said that …", "said on Thursday | it would …"."""
        if piece.opener != "that" or self._is_determiner(piece):
            return False
        return bool(SAYING.search(self.text[max(0, piece.start - 60) : piece.start]))

    def _is_determiner(self, piece: Piece) -> bool:
        """ "that" points in "that year"; it opens a clause elsewhere."""
        return bool(_POINTING.match(self._of(piece)))

    def _opens_subject(self, piece: Piece) -> bool:
        """ "when officials of the two countries, …, agreed": the verb comes after an insertion."""
        return bool(_WHEN_SOMEBODY.match(self._of(piece)))

    def _before_verb(self, piece: Piece) -> str:
        """What stands between the opener and the verb, adverbs aside: the subject, if there is one."""
        assert piece.verb is not None
        head = self.text[piece.start : piece.verb]
        return _NO_SUBJECT.sub("", head)
