"""Articles read together: events join only where the articles speak of the same happening."""

import json
from pathlib import Path

from dateline import extract
from dateline.reading import article_from_text

GOLD = Path(__file__).parent / "gold"
# Two articles on one happening: what truly is told twice among the golds.
TOLD_TWICE = {
    frozenset({"c01", "a07"}),  # Turkey and Armenia: the closed border, the visit of 2008, the accord of 2009
    frozenset({"04-", "d04"}),  # the end of the INF treaty
    frozenset({"b10", "d04"}),  # the Council of Europe in Reykjavík
    frozenset({"a11", "f01"}),  # Moscow and Pyongyang, June 2024
    frozenset({"f08", "06-"}),  # Tokyo and Manila
    frozenset({"b02", "g09"}),  # Clinton in Vietnam, November 2000
    frozenset({"d03", "06-"}),  # the G20 in Rio de Janeiro
    frozenset({"h15", "i08"}),  # Putin and Trump in Da Nang, November 2017
    frozenset({"03-", "i08"}),  # the Singapore summit of 2018
    frozenset({"l03", "b10"}),  # Reykjavík breaks with London, 1976
    frozenset({"l12", "c04"}),  # the agreement on the base at Kant, September 2012
    frozenset({"l07", "a09"}),  # the Gulf states and Qatar, 2014 and 2017
    frozenset({"l15", "h15"}),  # Putin in Cairo, February 2015
    frozenset({"l19", "b02"}),  # APEC in San Francisco, November 2023
    frozenset({"d07", "i03"}),  # more sanctions on Russia, announced for late February 2023
}


def test_unrelated_articles_share_no_event():
    articles = []
    for path in sorted([*GOLD.glob("own/*.txt"), *GOLD.glob("dev/*.txt")]):
        known = json.loads(path.with_suffix(".json").read_text("utf-8"))
        articles.append(article_from_text(path.read_text("utf-8"), name=path.name, published=known.get("published")))
    names = {a.id: a.name[:3] for a in articles}
    shared = [e for e in extract(articles).events if len({m.article_id for m in e.mentions}) > 1]
    told = {frozenset(names[m.article_id] for m in e.mentions): e.title for e in shared}
    assert told
    assert {pair: title for pair, title in told.items() if pair not in TOLD_TWICE} == {}
