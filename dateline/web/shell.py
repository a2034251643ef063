"""What every page of events has in common: heading, presets, filters, notices, and the filtered frames."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, replace
from html import escape

import streamlit as st

from dateline.actors import actor_name
from dateline.exports.headline import subject
from dateline.figures.overview import Overview, overview
from dateline.figures.wording import LANE_NAMES
from dateline.frame import Frames
from dateline.web import look, state, words
from dateline.web.controls import show_filters
from dateline.web.exporting import WORDED
from dateline.web.kept import asked_of, frames_in, shelf
from dateline.web.links import link_to
from dateline.web.loading import Collection, load_collection
from dateline.web.markup import links_html, tag
from dateline.web.parts import BODY, HEAD, change, show_part
from dateline.web.view import View

WAYS_OUT = {
    "from_": "widen the period", "to": "widen the period", "actor": "clear an actor", "type": "clear a type",
    "status": "clear a status", "source": "clear a source", "q": "search for fewer words",
    "differ": f"ask for {words.DIFFER_WORDS['']}",
}  # fmt: skip
NO_ARTICLE = "The collection is empty. Put articles as .txt files into seeds/ and reload, or paste one on the page “Articles”."

BEFORE, AFTER = dt.timedelta(days=6), dt.timedelta(days=7)  # a fortnight around the as-of day
STATUS_LEADS = {"occurred": "past", "planned": "planned", "possible": "possible", "cancelled": "cancelled"}


@dataclass(frozen=True)
class Page:
    """What a page has to show: the filtered frames, the view they follow, and the whole collection."""

    frames: Frames
    view: View
    collection: Collection

    def band(self) -> Overview | None:
        """All events of the filters, whatever the period, in one thin band."""
        period = self.view.from_, self.view.to
        free = asked_of(replace(self.view, from_=None, to=None))
        band: Overview | None = shelf("bands").get(
            (self.collection.fingerprint, free, period), lambda: overview(frames_in(self.collection, free).events, period)
        )
        return band


def show_page(show: Callable[[Page], None], title: str = "", picture: bool = False, sources: bool = True) -> None:
    """A page of events: heading (``title``, or what the events are about), filters, notices, and what ``show`` makes of them.

    That is sent first, so that the browser draws it before it has built every filter, and is drawn anew without them when
    the view changes. Where no event is left, a sentence says so instead. ``picture``: with the presets and the choices that
    only the chart has; ``sources``: with the choice of sources among the filters, which a page may rather have elsewhere.
    """
    above = st.container(key="above")
    show_part(BODY, lambda: _show_body(show, title, picture))
    with above:
        show_part(HEAD, lambda: _show_head(title, picture))
        with st.container(key="choices"):
            show_filters(picture, sources)


def _page() -> tuple[Page, list[str]]:
    """What the URL asks for, and what in it could not be used."""
    collection = load_collection()
    view, notices = state.read()
    return Page(frames_in(collection, view), view, collection), notices


def _show_body(show: Callable[[Page], None], title: str, picture: bool) -> None:
    page, notices = _page()
    state.remember(page.view)
    named, _ = told_of(page)
    look.name_tab(f"{title}: {named}" if title else named)
    _say(page, notices, picture)
    if page.frames.events.empty:
        _show_nothing(page.collection, page.view)
    else:
        show(page)


def _show_head(title: str, picture: bool) -> None:
    page, _ = _page()
    named, deck = told_of(page)
    with st.container(horizontal=True, key="masthead", vertical_alignment="bottom"):
        look.show_heading(title or named, deck)
        if picture:
            st.html(presets_html(page.view, page.collection.latest, state.address))
            _show_copy_link(title.lower())


def _say(page: Page, notices: list[str], picture: bool) -> None:
    """What a reader should know of what is shown."""
    if picture and page.view.differ and len(page.frames.events):
        words = "Compare what these sources say, side by side"
        st.html(tag("p", tag("a", words, "", href=f"./compare?{page.view.query()}", target="_self"), "dl-next"))
    look.show_notices(notices + changed_notice(page.view, page.collection))
    if picture and page.collection.problems:
        st.html(problems_html(page.collection.problems))


def told_of(page: Page) -> tuple[str, str]:
    """What a view is of, and how much of it there is."""
    frames, view, collection = page.frames, page.view, page.collection

    def made() -> tuple[str, str]:
        named = heading(frames, view) if len(frames.events) else lead_of(view) or heading(collection.frames, view)
        return named, deck(frames, collection, view)

    told: tuple[str, str] = shelf("headings").get((collection.fingerprint, asked_of(view)), made)
    return told


def problems_html(problems: tuple[str, ...]) -> str:
    """One line on what went wrong when the collection was built; all of it stands on the page “About”."""
    count = words.count_words(len(problems), "problem")
    link = tag("a", "About", "", href="./about", target="_self")
    return tag("p", f"Building the collection met {count}: {escape(problems[0])} → {link}", "dl-notice", role="status")


def _show_nothing(collection: Collection, view: View) -> None:
    """Why no event is left, and the way out."""
    later, unsure = frames_in(collection, replace(view, asof=None)).events, left_out(collection, view)
    if collection.frames.events.empty:
        look.show_empty(NO_ARTICLE)
    elif view.asof and len(later):
        hidden = "this event" if len(later) == 1 else f"these {len(later)} events"
        look.show_empty(f"As of {words.day_words(view.asof)}, no article had told of {hidden} yet. Clear that day to see more.")
        st.button("Clear the as-of day", key="clear-asof", on_click=change, kwargs={"asof": None})
    elif unsure:
        look.show_empty(f"No event that is surely read matches; {unsure:,} less sure left out.")
        st.button("Show what is less sure", key="clear-sure", on_click=change, kwargs={"sure": ""})
    else:
        look.show_empty(no_event(view))


def no_event(view: View) -> str:
    """That no event matches, and what to change of that which the view asks for.

    >>> no_event(View(type=("treaty",), q="fish"))
    'No event matches. Clear a type or search for fewer words.'
    """
    ways = list(dict.fromkeys(way for name, way in WAYS_OUT.items() if getattr(view, name)))
    told = " or ".join(part for part in (", ".join(ways[:-1]), ways[-1] if ways else "") if part)
    return f"No event matches. {told[:1].upper()}{told[1:]}." if told else "No event matches."


def changed_notice(view: View, collection: Collection) -> list[str]:
    """Says so where a link was made on another state of the collection."""
    if view.collection and not collection.fingerprint.startswith(view.collection):
        return ["The collection has changed since this link was made; events may have been added, dated better or merged."]
    return []


def heading(frames: Frames, view: View) -> str:
    """What the view is of: "Planned visits: Russia and North Korea, 2024"."""
    lead = lead_of(view)
    return f"{lead}: {subject(frames, actor_name)}" if lead else subject(frames, actor_name)


def lead_of(view: View) -> str:
    """What kind of events the view asks for: "Planned visits"; "" where for no few kinds."""
    kinds = [LANE_NAMES[kind].lower() for kind in view.type] if len(view.type) <= 2 else []
    states = [STATUS_LEADS[status] for status in view.status] if len(view.status) <= 2 else []
    lead = " ".join(" and ".join(part) for part in (states, kinds) if part)
    lead = f"where sources differ{f' on {lead}' if lead else ''}" if view.differ else lead
    return lead[:1].upper() + lead[1:]


def deck(frames: Frames, collection: Collection, view: View) -> str:
    """How many events of how many articles are in view, seen from which day, on how many the sources differ, what is left out."""
    n, total = len(frames.events), len(collection.frames.events)
    of = f" of {total:,}" if n != total else ""
    differ = int((frames.events["disagreements"] > 0).sum())
    day, unsure = view.asof or collection.latest, left_out(collection, view)
    articles = words.count_words(len(frames.articles), "article")
    pieces = [
        f"{n:,}{of} {'event' if n == 1 and not of else 'events'} from {articles}" if n else _none_words(total),
        f"as of {words.day_words(day)}" if day else "",
        f"sources differ on {differ:,}" if differ else "",
        f"{unsure:,} less sure left out" if unsure else "",
    ]
    return " · ".join(piece for piece in pieces if piece)


def left_out(collection: Collection, view: View) -> int:
    """How many events the view would have beside its own if it had those that are less surely read."""
    every = replace(view, sure="")
    return len(frames_in(collection, every).events) - len(frames_in(collection, view).events) if view.sure else 0


def _none_words(total: int) -> str:
    """That no event is in view, out of ``total``."""
    if total < 2:
        return "The only event does not match" if total else "No events"
    return f"None of the {total:,} events match"


def presets(view: View, latest: dt.date | None) -> dict[str, View]:
    """Ways into the picture: what each narrows; as-of day, sureness, lanes and look stay as they are in ``view``."""
    plain = View(asof=view.asof, sure=view.sure, lanes=view.lanes, scale=view.scale, theme=view.theme)
    found = {"Where sources differ": replace(plain, differ="any")}
    found |= {"Treaties": replace(plain, type=("treaty",)), "Planned": replace(plain, status=("planned",))}
    day = view.asof or latest
    if day:
        found["This fortnight"] = replace(plain, from_=day - BEFORE, to=day + AFTER)
    return found


def presets_html(view: View, latest: dt.date | None, to: Callable[[View], str]) -> str:
    """Four ways in; choosing the one that is on shows everything again. ``to`` gives the address of a view."""
    ways = presets(view, latest)
    on = next((label for label, way in ways.items() if way == replace(view, event="", collection="")), "")
    back = View(asof=view.asof, sure=view.sure, lanes=view.lanes, scale=view.scale, theme=view.theme)
    return links_html("Presets", {label: to(back if label == on else way) for label, way in ways.items()}, on)


@st.fragment
def _show_copy_link(page: str) -> None:
    """The link is written when asked for, since an event may have been chosen after the page was drawn."""
    asked = st.popover("Copy link", key="copy-link", type="tertiary", on_change="rerun")
    if asked.open:
        with asked:
            st.caption("Opens just this view: same filters, same as-of day.")
            own = {name: values for name, values in state.raw_params().items() if page and name in WORDED}
            st.code(link_to(state.view(), page, own), language=None, wrap_lines=True)
