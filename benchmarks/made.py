"""Made-up collections of any size, built straight as frames: for the speed of pages, where reading articles is not the point.

`python -m benchmarks.made 200000 FOLDER` writes a store of that many events; the dashboard shows it with
``DATELINE_DATA=FOLDER`` and ``DATELINE_SEEDS=FOLDER/none``.
"""

from __future__ import annotations

import datetime as dt
import sys
from pathlib import Path

import numpy as np
import pandas as pd

from dateline.frame import BOOL, DAY, FLOAT, INT, LIST, SCHEMA, STR, Frames
from dateline.model import EVENT_TYPES, MONTHS
from dateline.store import Store, store_path
from dateline.store.fingerprint import fingerprint

ACTORS = ("RUS", "PRK", "CHN", "KOR", "USA", "JPN", "FRA", "DEU", "IND", "BRA", "EGY", "TUR", "UN", "EU")
PLACES = ("", "Vienna", "Geneva", "Seoul", "Paris", "Doha", "New York")
WHAT = ("Foreign ministers meet", "Leaders sign a pact", "Envoys hold talks", "New sanctions take effect", "A state visit begins",
        "Officials issue a joint statement", "Ties are restored", "A joint exercise starts", "A ceasefire is agreed")  # fmt: skip
ON = ("grain exports", "prisoners", "fishing rights", "border crossings", "air routes", "nuclear safeguards", "gas transit",
      "trade in chips", "water of a shared river", "the return of archives")  # fmt: skip
PUBLISHERS = ("The Daily Example", "Example Wire", "Example Post", "The Example Review")
FIRST, LAST = dt.date(2000, 1, 1), dt.date(2024, 12, 31)
EVENTS_AN_ARTICLE = 12
_EMPTY = {STR: "", DAY: None, INT: 0, FLOAT: 0.0, LIST: [], BOOL: False}


def made_frames(events: int, seed: int = 1) -> Frames:
    """``events`` events over 25 years, most of them recent; two thirds told by one article, a third by two or three.

    Nine in ten are dated to the day, the others to the month; two in a hundred are disputed.
    """
    dice = np.random.default_rng(seed)
    articles = _articles(max(2, events // EVENTS_AN_ARTICLE), dice)
    rows = _events(events, dice)
    told = dice.choice([1, 2, 3], events, p=[2 / 3, 0.22, 1 / 3 - 0.22])
    disputed = (dice.random(events) < 0.02) & (told > 1)
    rows["sources"], rows["disagreements"] = told, disputed.astype("int64")
    order = rows.assign(at=np.arange(events)).sort_values(["first", "event_id"])["at"].to_numpy()
    mentions = _mentions(rows, told, articles, dice)
    readings = _readings(rows[disputed], mentions)
    links = _typed("links", pd.DataFrame({"event_id": []}))
    return Frames(_typed("events", rows.iloc[order]), _typed("mentions", mentions), readings, links, articles)


def _typed(name: str, columns: pd.DataFrame) -> pd.DataFrame:
    """The columns of a frame; those that speed does not hang on are empty."""
    rows = len(columns)
    filled = {c: columns[c].to_numpy() if c in columns else [_EMPTY[kind]] * rows for c, kind in SCHEMA[name].items()}
    return pd.DataFrame(filled).astype(SCHEMA[name]).reset_index(drop=True)


def _days(count: int, dice: np.random.Generator) -> np.ndarray:
    """Days as offsets from `FIRST`, growing denser towards `LAST`."""
    return np.floor(((LAST - FIRST).days + 1) * dice.beta(2.5, 1.0, count)).astype(int)


def _lists(choices: tuple[str, ...], counts: np.ndarray, dice: np.random.Generator) -> list[list[str]]:
    picks = dice.integers(0, len(choices), (len(counts), 3))
    return [list(dict.fromkeys(choices[k] for k in pick[:count])) for pick, count in zip(picks, counts, strict=True)]


def _events(count: int, dice: np.random.Generator) -> pd.DataFrame:
    first = pd.Series(pd.Timestamp(FIRST) + pd.to_timedelta(_days(count, dice), unit="D"))
    monthly = dice.random(count) < 0.1
    first = first.where(~monthly, first.dt.to_period("M").dt.start_time).astype("datetime64[us]")
    last = first.where(~monthly, first + pd.offsets.MonthEnd(0)).astype("datetime64[us]")
    year, month, day = first.dt.year.astype(str), first.dt.month, first.dt.day
    named = month.map(lambda m: MONTHS[m - 1]).astype("str") + " " + year
    titles = [f"{WHAT[a]} over {ON[b]}, round {n}" for n, (a, b) in enumerate(zip(
        dice.integers(0, len(WHAT), count), dice.integers(0, len(ON), count), strict=True))]  # fmt: skip
    types = np.array(EVENT_TYPES)[dice.choice(len(EVENT_TYPES), count, p=_shares(len(EVENT_TYPES)))]
    return pd.DataFrame({
        "event_id": [f"made{n:08}" for n in range(count)], "title": titles, "type": types,
        "status": np.array(["occurred", "planned", "possible", "cancelled"])[dice.choice(4, count, p=[0.9, 0.05, 0.03, 0.02])],
        "date_edtf": first.dt.strftime("%Y-%m-%d").where(~monthly, first.dt.strftime("%Y-%m")),
        "date_words": (day.astype(str) + " " + named).where(~monthly, named),
        "first": first, "last": last, "precision": np.where(monthly, "month", "day"), "qualifier": "", "basis": "explicit",
        "actors": _lists(ACTORS, dice.integers(1, 4, count), dice), "people": [[] for _ in range(count)],
        "place": np.array(PLACES)[dice.integers(0, len(PLACES), count)], "confidence": 0.9, "aliases": [[] for _ in range(count)],
    })  # fmt: skip


def _shares(n: int) -> np.ndarray:
    weights = 1.0 / np.arange(2, n + 2)
    return weights / weights.sum()


def _mentions(events: pd.DataFrame, told: np.ndarray, articles: pd.DataFrame, dice: np.random.Generator) -> pd.DataFrame:
    at = np.repeat(np.arange(len(events)), told)
    number = np.arange(len(at)) - np.repeat(np.cumsum(told) - told, told)
    one = events.iloc[at].reset_index(drop=True)
    base = dice.integers(0, len(articles), len(events))[at]
    quotes = (one["title"] + ", officials said of the event of " + one["date_words"] + ".").astype("str")
    return one.assign(
        mention=number, article_id=articles["article_id"].to_numpy()[(base + number) % len(articles)], paragraph=1 + number,
        start=0, end=quotes.str.len(), quote=quotes, date_text=one["date_words"], date_start=-1, date_end=-1,
        rule="<day> <month> <year>", event_rule="made", date_note="",
    )  # fmt: skip


def _readings(disputed: pd.DataFrame, mentions: pd.DataFrame) -> pd.DataFrame:
    both = mentions[mentions["event_id"].isin(disputed["event_id"]) & (mentions["mention"] < 2)]
    later = both["first"] + pd.to_timedelta(30 * both["mention"], unit="D")
    return _typed("readings", both.assign(
        disagreement=0, about="date", value=later.dt.strftime("%Y-%m-%d"), first=later, last=later,
        note="The sources give days a month apart.",
    ))  # fmt: skip


def _articles(count: int, dice: np.random.Generator) -> pd.DataFrame:
    published = pd.Series(pd.Timestamp(FIRST) + pd.to_timedelta(np.sort(_days(count, dice)), unit="D")).astype("datetime64[us]")
    ids = [f"art{n:09}" for n in range(count)]
    return _typed("articles", pd.DataFrame({
        "article_id": ids, "name": [f"{i}.txt" for i in ids], "title": [f"What came of round {n}" for n in range(count)],
        "publisher": np.array(PUBLISHERS)[dice.integers(0, len(PUBLISHERS), count)], "byline": "",
        "published": published.dt.strftime("%Y-%m-%d"), "published_first": published, "published_last": published,
        "published_basis": "metadata", "published_reason": "", "url": "", "sha256": [f"{n:064x}" for n in range(count)],
    }))  # fmt: skip


def made_store(events: int, folder: Path) -> dict[str, str]:
    """A data folder with a store of that many events; gives the environment in which the dashboard shows it."""
    frames = made_frames(events)
    quotes = frames.mentions.groupby("article_id")["quote"].first()
    texts = {a: quotes.get(a, "Nothing of note.") for a in frames.articles["article_id"]}
    none = folder / "none"
    none.mkdir(parents=True, exist_ok=True)
    Store.open(store_path(folder)).replace(frames, texts.__getitem__, fingerprint([]))
    return {"DATELINE_DATA": str(folder), "DATELINE_SEEDS": str(none)}


if __name__ == "__main__":
    print(made_store(int(sys.argv[1]), Path(sys.argv[2])))
