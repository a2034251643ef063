"""Frames to draw and to page through without the extraction: the gold of the two seeds, and made-up collections."""

from __future__ import annotations

import calendar
import datetime as dt
import functools
import hashlib
import json
import pathlib
import random
from dataclasses import replace
from typing import Any

from dateline.frame import Frames, to_frames
from dateline.model import Article, Disagreement, Event, EventMention, Link, Publication, TimeMention, When

ROOT = pathlib.Path(__file__).resolve().parents[1]
GOLD = ROOT / "tests" / "gold" / "seeds" / "events.json"
SEEDS = ROOT / "seeds"
MADE_NAMES = {"FRA": "France", "JPN": "Japan", "IND": "India", "BRA": "Brazil", "EGY": "Egypt"}
NOTES = {
    "treaty-1961-ended": "One source says only that it was after 1990; the other says 1996.",
    "kim-putin-summit-2023": "One source says 13 September 2023, and in another place November 2023.",
    "rok-office-confirms-2024-06": "One source says 12 June 2024; the other 13 June 2024.",
}
NAMES = {"SUN": "Soviet Union", "PRK": "North Korea", "RUS": "Russia", "KOR": "South Korea", "CHN": "China", "KAZ": "Kazakhstan"}


@functools.cache
def seed_frames() -> Frames:
    """The 14 events of the seeds as the gold tells them, every quotation and both articles."""
    gold = json.loads(GOLD.read_text(encoding="utf-8"))
    articles = {a["file"]: _article(a["file"], a["published"]) for a in gold["articles"]}
    return to_frames(list(articles.values()), [_event(e, articles) for e in gold["events"]])


def with_confidence(frames: Frames, given: dict[str, float]) -> Frames:
    """The same with other confidences, by event id."""
    events = frames.events
    return replace(frames, events=events.assign(confidence=events["event_id"].map(given).fillna(events["confidence"])))


def when_of(edtf: str) -> When | None:
    """The `When` of the gold's EDTF strings: year, month, day, intervals of days or years, open ends."""
    if not edtf:
        return None
    if "/" not in edtf:
        return _point(edtf)
    head, tail = edtf.split("/")
    if tail == "..":
        return When.after(_some(head))
    if head == "..":
        return When.before(_some(tail))
    first, last = _some(head).first, _some(tail).last
    assert first
    assert last
    if last.day == calendar.monthrange(last.year, last.month)[1] and first == last.replace(day=21):
        return When(first, last, "month", "late")
    return When.between(first, last)


def _point(edtf: str) -> When:
    parts = [int(p) for p in edtf.split("-")]
    makers: list[Any] = [When.year, When.month, lambda *ymd: When.day(dt.date(*ymd))]
    return makers[len(parts) - 1](*parts)


def _some(edtf: str) -> When:
    when = when_of(edtf)
    assert when
    return when


def _article(name: str, published: str | None) -> Article:
    text = (SEEDS / name).read_text(encoding="utf-8")
    sha = hashlib.sha256(text.encode()).hexdigest()
    title = text.strip().splitlines()[0]
    if published:
        known = Publication(When.day(dt.date.fromisoformat(published[:10])), "text", "its posted line says 14 June 2024")
    else:
        known = Publication(When.month(2024, 6), "inferred", "it agrees with an article of 14 June 2024")
    return Article(sha[:12], name, text, sha, title=title, published=known)


def _event(gold: dict[str, Any], articles: dict[str, Article]) -> Event:
    mentions = tuple(_mention(gold, m, articles[m["source"]]) for m in gold["mentions"] + gold.get("also_mentions", []))
    when = when_of(gold["date"])
    own = [m for m in mentions if m.when and when and m.when.overlaps(when)]
    basis = "implied" if gold.get("derived") else own[0].basis if own else "relative"
    ends = gold["id"] == "treaty-1961-ended"
    return Event(
        gold["id"], gold["title"], gold["type"], gold["status"], when, basis, tuple(gold["actors"]),
        tuple(gold.get("people", ())), gold.get("place"), mentions, _disagreements(gold, mentions),
        (Link("ussr-dprk-treaty-1961", "ends"),) if ends else (),
    )  # fmt: skip


def _mention(gold: dict[str, Any], mention: dict[str, Any], article: Article) -> EventMention:
    start, end = mention["span"]
    phrase, when = mention["date_expression"], when_of(mention["resolves_to"] or "")
    at = article.text.find(phrase, start) if phrase else -1
    basis = "implied" if phrase and " years" in phrase else "explicit" if phrase and phrase[-1].isdigit() else "relative"
    time = TimeMention(at, at + len(phrase), phrase, "DATE", "", when, basis, "sample") if at >= 0 else None
    return EventMention(
        article.id, start, end, article.text[start:end], article.text.count("\n", 0, start), gold["type"], gold["status"],
        when, basis, "sample", time, title=gold["title"],
    )  # fmt: skip


def _disagreements(gold: dict[str, Any], mentions: tuple[EventMention, ...]) -> tuple[Disagreement, ...]:
    if "conflict" not in gold:
        return ()
    values: dict[str, list[int]] = {}
    for i, m in enumerate(mentions):
        if m.when:
            values.setdefault(m.when.edtf, []).append(i)
    if gold["id"] == "kim-putin-summit-2023":
        values.pop("2023-09")
    about = "bound" if any(".." in v for v in values) else "date"
    return (Disagreement(about, tuple((v, tuple(i)) for v, i in values.items()), NOTES[gold["id"]]),)


def made_event(
    number: int, when: When | None, *, type: Any = "talks", status: Any = "occurred", title: str = "", **more: Any
) -> Event:
    """One event with one quotation out of a made-up article (``article=`` 0 to 4 says which); other fields by keyword."""
    title = title or f"Envoys meet for round {number} of talks"
    article = made_article(more.pop("article", 0))
    quote = more.pop("quote", title + ".")
    count = more.pop("mentions", 1)
    mention = EventMention(
        article.id, 0, len(quote), quote, 1, type, status, when, more.get("basis", "explicit"), "sample", title=title
    )
    return Event(
        f"made-{number:04}", title, type, status, when, more.pop("basis", "explicit"), more.pop("actors", ("FRA", "JPN")),
        (), None, (mention,) * count, **more,
    )  # fmt: skip


def made_article(number: int = 0) -> Article:
    text = f"Made-up article {number}."
    sha = hashlib.sha256(text.encode()).hexdigest()
    published = Publication(When.day(dt.date(2024, 6, 28)), "metadata")
    return Article(
        sha[:12], f"made-{number}.txt", text, sha, title=f"Made-up article {number}", publisher="The Example", published=published
    )


def frames_of(*events: Event) -> Frames:
    """Frames of made-up events."""
    return to_frames([made_article(n) for n in range(5)], events)


TITLES = (
    "Foreign ministers meet in Vienna", "Security pact signed", "Leaders hold a trilateral summit on grain exports",
    "New round of sanctions announced against shipping firms", "Ambassador recalled",
    "Ceasefire terms set out in a letter to the Council",
    "State visit to Paris", "Joint naval exercise begins", "Talks on prisoners resume in Doha after a pause",
)  # fmt: skip
TYPES = ("treaty", "summit", "visit", "talks", "statement", "sanction")


def crowded_frames() -> Frames:
    """40 events as on the sketch: 15 over six decades, 25 in June 2024."""
    dice = random.Random(40)
    days = [dt.date(1961 + 4 * i, 1 + i % 12, 5) for i in range(15)]
    days += [dt.date(2024, 6, 1 + (i * 28) // 25) for i in range(25)]
    return frames_of(
        *(
            made_event(i, When.year(day.year) if i < 15 else When.day(day), type=TYPES[dice.randrange(4)], article=i % 5,
                       title=TITLES[dice.randrange(len(TITLES))])
            for i, day in enumerate(days)
        )
    )  # fmt: skip


SCRIPTS = (
    "한국과 중국이 서울에서 외교안보대화를 개최",
    "中国和韩国在首尔举行外交安全对话",
    "Россия и Северная Корея подписали договор о дружбе",
    "اجتمع وزراء الخارجية في فيينا لبحث الأزمة",
    "Ελλάδα και Τουρκία υπογράφουν συμφωνία",
    "WWWW MMMM & <b>bold</b> $5bn → AVAVAV To Ty",
)


def many_scripts_frames() -> Frames:
    """36 events with titles in six scripts, a third of them over decades and the rest in one month."""
    whens = [When.day(dt.date(2024, 6, 1 + (7 * i) % 26)) if i % 3 else When.year(1950 + i) for i in range(36)]
    return frames_of(*(made_event(i, w, type=TYPES[i % 4], title=SCRIPTS[i % 6], article=i % 5) for i, w in enumerate(whens)))


def history_frames() -> Frames:
    """24 plans of June 2024: held as planned or on another day, only possible and then held, put off to another event."""
    articles = [_dated_article(day) for day in (1, 29)]
    events = []
    for n in range(24):
        plan, held = dt.date(2024, 6, 2 + n), dt.date(2024, 6, 2 + (n + 3 * (n % 4 == 1)) % 26)
        told = [("possible" if n % 4 == 2 else "planned", plan), ("cancelled" if n % 4 == 3 else "occurred", held)]
        said = tuple(
            EventMention(a.id, 0, 4, "Made", 0, "talks", status, When.day(day), "explicit", "sample", title=TITLES[n % 9])
            for a, (status, day) in zip(articles, told, strict=True)
        )  # type: ignore[arg-type]
        links = (Link(f"past-{n - 1:02}", "postpones"),) if n and n % 4 == 0 else ()
        events.append(
            Event(f"past-{n:02}", TITLES[n % 9], "talks", told[1][0], When.day(held), "explicit", ("FRA",), (), None, said,
                  links=links)
        )  # fmt: skip
    return to_frames(articles, events)


def _dated_article(day: int) -> Article:
    text = f"Made up on day {day}."
    sha = hashlib.sha256(text.encode()).hexdigest()
    return Article(sha[:12], f"{day}.txt", text, sha, published=Publication(When.day(dt.date(2024, 6, day)), "metadata"))


def same_day_frames(count: int = 60) -> Frames:
    """``count`` events on 14 June 2024."""
    day = When.day(dt.date(2024, 6, 14))
    return frames_of(
        *(made_event(i, day, type=TYPES[i % 3], title=TITLES[i % len(TITLES)], mentions=1 + i % 4) for i in range(count))
    )


def far_frames() -> Frames:
    """Years 1648 and 9999, and one event between."""
    whens = [When.day(dt.date(1648, 10, 24)), When.month(2024, 6), When.day(dt.date(9999, 12, 31))]
    statuses = ["occurred", "occurred", "planned"]
    return frames_of(*(made_event(i, w, status=s, type="treaty") for i, (w, s) in enumerate(zip(whens, statuses, strict=True))))


def random_frames(seed: int) -> Frames:
    """10 to 60 events: clustered, spread or on one day, every precision and status, short and long titles, some undated."""
    dice = random.Random(seed)
    centre = dt.date(dice.choice([1815, 1989, 2024]), dice.randint(1, 12), 10)
    spread = dice.choice([0, 5, 40, 900, 20000])
    return frames_of(
        *(_dealt(dice, i, centre + dt.timedelta(days=dice.randint(-spread, spread))) for i in range(dice.randint(10, 60)))
    )


def _dealt(dice: random.Random, number: int, day: dt.date) -> Event:
    month, year = When.month(day.year, day.month), When.year(day.year)
    whens: list[When | None] = [When.day(day)] * 5
    whens += [
        When.between(day, day + dt.timedelta(days=dice.randint(1, 9))),
        month,
        year,
        When.after(year),
        When.before(month),
        None,
    ]
    when = dice.choice(whens)
    title = " ".join(dice.choices(TITLES, k=dice.choice([1, 1, 1, 2, 4])))
    return made_event(
        number, when, type=dice.choice(TYPES), status=dice.choice(["occurred", "occurred", "planned", "possible", "cancelled"]),
        title=title, article=dice.randrange(5), basis=dice.choice(["explicit"] * 2 + ["implied"]), mentions=dice.randint(1, 3),
        actors=tuple(dice.sample(list(MADE_NAMES), k=dice.randint(0, 3))),
    )  # fmt: skip
