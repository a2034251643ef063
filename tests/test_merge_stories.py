"""Short articles read together: which of them tell of one event, on what they differ, and what ends or postpones what.

In `merge_stories.txt` each story has its articles (a letter, the day of publication or "-", the text) and below them, after "=",
all that is to come of them: an event's date and status, the letters of the articles that tell of it, ≠ what they differ on, > its
tie with another event and that one's date.
"""

from pathlib import Path

import pytest

from dateline import extract
from dateline.model import Event
from dateline.reading import article_from_text

STORIES = dict(
    story.split("\n", 1)
    for story in Path(__file__).with_name("merge_stories.txt").read_text("utf-8").strip("# \n").split("\n\n# ")
)


def told(articles: list[str]) -> list[str]:
    """The events of "letter day text" articles, each as the stories have it."""
    given = [line.split(" ", 2) for line in articles]
    found = extract(article_from_text(text, name=name, published=day if day != "-" else None) for name, day, text in given)
    names, dates = {a.id: a.name for a in found.articles}, {e.id: e.when for e in found.events}

    def line(event: Event) -> str:
        letters = "".join(sorted({names[m.article_id] for m in event.mentions}))
        marks = [f" ≠{d.about}" for d in event.disagreements] + [f" >{tie.kind}:{dates[tie.other_id]}" for tie in event.links]
        return f"{event.when} {event.status} {letters}" + "".join(marks)

    return sorted(map(line, found.events))


@pytest.mark.parametrize("name", STORIES)
def test_articles_of_one_story_come_together(name: str) -> None:
    lines = STORIES[name].splitlines()
    expected = [line.removeprefix("= ") for line in lines if line.startswith("= ")]
    assert expected
    assert told([line for line in lines if not line.startswith("= ")]) == expected
