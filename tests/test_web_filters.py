"""A view applied to the frames: which events stay, and what was known on the as-of day."""

import datetime as dt
import hashlib

import pytest

from dateline.frame import Frames, check, to_frames
from dateline.model import Article, Disagreement, Event, EventMention, Publication, When
from dateline.web.filters import filtered
from dateline.web.view import View
from tests.samples import NAMES, seed_frames, with_confidence


def ids(view: View, frames: Frames | None = None) -> list[str]:
    kept = filtered(frames or seed_frames(), view, lambda code: NAMES.get(code, code))
    check(kept)
    for name, at in kept.owners.items():  # which a part takes over from the whole
        assert kept.events["event_id"].take(at).tolist() == getattr(kept, name)["event_id"].tolist()
    return list(kept.events["event_id"])


@pytest.mark.parametrize(
    ("view", "event", "kept"),
    [
        (View(type=("visit",)), "putin-visit-2000", True),
        (View(type=("visit",)), "kim-putin-summit-2023", False),
        (View(status=("planned",)), "rok-china-dialogue-2024", True),
        (View(status=("planned",)), "putin-visit-2000", False),
        (View(actor=("CHN", "SUN")), "ussr-dprk-treaty-1961", True),
        (View(actor=("CHN",)), "ussr-dprk-treaty-1961", False),
        (View(from_=dt.date(1961, 6, 1), to=dt.date(1961, 6, 2)), "ussr-dprk-treaty-1961", True),
        (View(from_=dt.date(1962, 1, 1)), "ussr-dprk-treaty-1961", False),
        (View(to=dt.date(2000, 6, 30)), "putin-visit-2000", False),
        (View(differ="any"), "kim-putin-summit-2023", True),
        (View(differ="date"), "kim-putin-summit-2023", True),
        (View(differ="place"), "kim-putin-summit-2023", False),
        (View(differ="any"), "putin-visit-2000", False),
        (View(q="soviet TREATY"), "ussr-dprk-treaty-1961", True),
        (View(q="china dialogue"), "rok-china-dialogue-2024", True),
        (View(q="china antarctica"), "rok-china-dialogue-2024", False),
    ],
)
def test_filters_keep_what_they_ask_for(view, event, kept):
    assert (event in ids(view)) == kept


def test_a_part_has_the_rows_of_its_own_frames():
    whole = seed_frames()
    part = filtered(whole, View(type=("visit",)), str)
    fresh = Frames(*(frame for _, frame in part.items()))
    assert 0 < len(part.events) < len(whole.events)
    assert part.event_rows == fresh.event_rows
    assert part.mentions_of == fresh.mentions_of
    assert part.articles_at(list(part.articles["article_id"])) == list(fresh.article_rows.values())


def test_filters_add_up():
    everything = set(ids(View()))
    both = set(ids(View(type=("visit",), actor=("RUS",))))
    assert both == set(ids(View(type=("visit",)))) & set(ids(View(actor=("RUS",))))
    assert everything == set(seed_frames().events["event_id"])


def test_only_what_is_surely_read_is_left_where_that_is_asked_for():
    frames = with_confidence(seed_frames(), {"putin-visit-2000": 0.69, "putin-visit-2024": 0.7})
    assert set(ids(View(), frames)) - set(ids(View(sure="only"), frames)) == {"putin-visit-2000"}
    assert ids(View(sure="only", q="visit", to=dt.date(2020, 1, 1)), frames) == []


def test_a_source_keeps_the_events_that_it_tells():
    frames = seed_frames()
    source = frames.articles["article_id"].iloc[1]
    told = set(frames.mentions.loc[frames.mentions["article_id"] == source, "event_id"])
    assert set(ids(View(source=(source,)))) == told


def article(name: str, published: dt.date | None) -> Article:
    text = f"{name} says it."
    sha = hashlib.sha256(text.encode()).hexdigest()
    when = Publication(When.day(published), "metadata") if published else Publication(None)
    return Article(name, name, text, sha, published=when)


def mention(source: str, when: When, status: str = "occurred") -> EventMention:
    return EventMention(source, 0, 4, "says", 0, "visit", status, when, "explicit", "visit")  # type: ignore[arg-type]


def two_tellings() -> Frames:
    """Early says planned for June 2024, Late says it was on 18 June; Undated says 19 June."""
    said = (
        mention("Early", When.month(2024, 6), "planned"),
        mention("Late", When.day(dt.date(2024, 6, 18))),
        mention("Undated", When.day(dt.date(2024, 6, 19))),
    )
    differ = Disagreement("date", (("2024-06-18", (1,)), ("2024-06-19", (2,))), "One says 18 June, the other 19 June.")
    visit = Event("v", "Visit", "visit", "occurred", When.day(dt.date(2024, 6, 18)), "explicit", (), (), None, said, (differ,))
    news = Event("n", "News", "visit", "occurred", said[1].when, "explicit", (), (), None, said[1:2])
    articles = [article("Early", dt.date(2024, 6, 1)), article("Late", dt.date(2024, 6, 20)), article("Undated", None)]
    return to_frames(articles, [visit, news])


def test_what_was_published_later_is_hidden():
    kept = filtered(two_tellings(), View(asof=dt.date(2024, 6, 10)), str)
    check(kept)
    assert list(kept.articles["article_id"]) == ["Early", "Undated"]
    assert list(kept.events["event_id"]) == ["v"]
    assert kept.events["sources"].iloc[0] == 2


def test_a_disagreement_needs_two_readings_that_are_known():
    assert filtered(two_tellings(), View(), str).events["disagreements"].sum() == 1
    kept = filtered(two_tellings(), View(asof=dt.date(2024, 6, 10)), str)
    assert kept.readings.empty
    assert kept.events["disagreements"].iloc[0] == 0


def test_on_the_day_of_the_last_article_nothing_is_hidden():
    frames = two_tellings()
    assert filtered(frames, View(asof=dt.date(2024, 6, 20)), str).events.equals(frames.events)
