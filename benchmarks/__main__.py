"""`make bench`: what is claimed about speed, each beside a peer in the same run, on the shipped articles.

Figures are medians of five runs on this machine; they compare, they promise nothing.
"""

import statistics
import time
from collections.abc import Callable
from pathlib import Path

from dateparser.search import search_dates

from dateline.pipeline import extract_events
from dateline.reading import find_articles, read_article
from dateline.times import timex3

SEEDS = Path(__file__).resolve().parents[1] / "seeds"


def median(run: Callable[[], object], times: int = 5) -> float:
    """Seconds, after one run that warms the caches."""
    run()
    taken = []
    for _ in range(times):
        begin = time.perf_counter()
        run()
        taken.append(time.perf_counter() - begin)
    return statistics.median(taken)


def main() -> None:
    articles = [read_article(path) for path in find_articles([SEEDS])]
    text = "\n\n".join(article.text for article in articles)
    rows = {
        "time expressions": lambda: timex3(text, "2024-06-14"),
        "time expressions, dateparser.search": lambda: search_dates(text, languages=["en"]),
        "events, from file text to merged": lambda: extract_events(articles),
    }
    print(f"{len(articles)} articles, {len(text):,} characters")
    for name, run in rows.items():
        seconds = median(run)
        print(f"{name:<40}{1000 * seconds:8.1f} ms{len(text) / seconds / 1e6:8.2f} MB/s")


if __name__ == "__main__":
    main()
