"""Imported by the process that those which read articles are forked from: the tables and patterns of all rules are made once."""

from __future__ import annotations

import datetime as dt

from dateline.brief import read_brief
from dateline.events.words import lemma
from dateline.model import Article, Publication, When

_TOLD = "Foreign Minister Ana Ruiz visited Lima on 3 May 2019. The two states signed a treaty on Monday."
_PUBLISHED = Publication(When.day(dt.date(2019, 5, 7)), "metadata")

read_brief(Article("0" * 12, "warm.txt", _TOLD, "0" * 64, published=_PUBLISHED), {})
lemma("sweeping")  # in no table of ours: its lexicon is read
