"""Short names of bodies named in full elsewhere: "the Council" in a text on the Security Council, "the Union", "the Agency"."""

from __future__ import annotations

from dateline.actors.lexicon import Entry, Hit
from dateline.sieve import Sieve

SHORT = Sieve(
    r"\b[Tt]he (Council|Commission|Assembly|Union|Alliance|Agency)\b(?![’']?-?\w)(?! (?:of|for|on) [A-Zt]| [A-Z]|[’']s [A-Z])"
)
_BODIES = {"Union": ("EU", "AU"), "Alliance": ("NATO",), "Agency": ("IAEA",)}  # those whose own name may be an abbreviation
OTHER = Sieve(  # bodies of one state, which their text calls the same
    r"\b(?:(?!The )[A-Z][a-z]+ )+(?:Council|Assembly)\b"
    r"(?<!Security Council)(?<!European Council)(?<!Rights Council)(?<!General Assembly)|"
    r"\b(?!The )[A-Z][a-z]+ Commission\b(?<!European Commission)"
)


def short_organs(text: str, names: list[Hit]) -> list[Hit]:
    """Each "the Council" and the like that follows its full name, with the code of the one named last."""
    found = []
    rivals = [(m.end(), m.group().split()[-1]) for m in OTHER.finditer(text)]
    for m in SHORT.finditer(text):
        organ = m.group(1)
        full = [h for h in names if h.end <= m.start() and h.entry.kind == "organisation" and _is_called(text, h, organ)]
        rival = max((end for end, name in rivals if name == organ and end <= m.start()), default=-1)
        if full and full[-1].end > rival:
            found.append(Hit(m.start(1), m.end(1), Entry("organisation", full[-1].entry.codes, "name")))
    return found


def _is_called(text: str, hit: Hit, organ: str) -> bool:
    return organ in text[hit.start : hit.end].split() or hit.entry.codes[0] in _BODIES.get(organ, ())
