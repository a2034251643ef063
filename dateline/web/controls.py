"""The row of filters above every page: it shows what the URL says and writes back to it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any

import streamlit as st

from dateline.actors import actor_name
from dateline.frame import SURE, rows
from dateline.model import EVENT_TYPES, STATUSES
from dateline.web import state
from dateline.web.kept import shelf
from dateline.web.loading import Collection, load_collection
from dateline.web.markup import links_html
from dateline.web.parts import CLEAR, MORE, change, show_part
from dateline.web.view import DIFFER, EARLIEST, LANES, LATEST, LONGEST_QUERY, SCALES, SURELY, THEMES, View
from dateline.web.words import DIFFER_WORDS, LANE_WORDS, SCALE_WORDS, STATUS_WORDS, THEME_WORDS, TYPE_WORDS, source_name

MOST_SOURCES = 300
SURE_HELP = f"Leaves out events of a kind of which fewer than {10 * SURE:.0f} in 10 are read right."
TOGGLE = '<details class="dl-filters"><summary>Filters</summary></details>'


def show_filters(picture: bool = True, sources: bool = True) -> None:
    """Draw the filters in one row; ``picture``: with the choices that only a chart has; ``sources``: with that of sources.

    On a phone they are folded under `TOGGLE`, by the style sheet.
    """
    st.html(TOGGLE)
    with st.container(horizontal=True, key="filters", vertical_alignment="center", gap="small"):
        for name, draw in _CONTROLS.items():
            show_part(name, draw)
        show_part(MORE, lambda: _show_more(picture, sources))
        show_part(CLEAR, _show_clear)


def show_sources(view: View, label: str, empty: str) -> None:
    """The choice of sources; ``empty`` says what is shown while none is chosen."""
    collection = load_collection()
    key = (collection.fingerprint, view.source)
    titles: dict[str, str] = shelf("sources").get(key, lambda: source_choices(collection, view.source))
    _many("source", label, list(titles), titles.__getitem__, view.source, empty, label="visible")


def _show_type() -> None:
    _many("type", "Type", EVENT_TYPES, TYPE_WORDS.__getitem__, state.view().type, "All types")


def _show_actor() -> None:
    actors = sorted(load_collection().known.actors, key=actor_name)
    _many("actor", "Actor", actors, actor_name, state.view().actor, "All actors")


def _show_status() -> None:
    _many("status", "Status", STATUSES, STATUS_WORDS.__getitem__, state.view().status, "Any status")


def _show_search() -> None:
    _seed("q", state.view().q)
    st.text_input("Search", key=_key("q"), placeholder="Search words", max_chars=LONGEST_QUERY, on_change=_take, args=("q",),
                  label_visibility="collapsed")  # fmt: skip


_CONTROLS: dict[str, Callable[[], None]] = {
    "type": _show_type, "actor": _show_actor, "status": _show_status,
    "from_": lambda: _day("from_", "From", state.view().from_), "to": lambda: _day("to", "To", state.view().to),
    "q": _show_search,
}  # fmt: skip


def _show_clear() -> None:
    view = state.view()
    if view.narrows:
        everything = View(lanes=view.lanes, scale=view.scale, theme=view.theme, event=view.event)
        st.html(links_html("Filters", {"Clear": state.address(everything)}))


def _show_more(picture: bool, sources: bool) -> None:
    """What is asked for less often; made only when it is looked at."""
    more, view = st.popover("More", key="more-filters", on_change="rerun"), state.view()
    if not more.open:
        return
    with more:
        if sources:
            show_sources(view, "Source", "All sources")
        _one("differ", "Sources differ on", ("", *DIFFER), DIFFER_WORDS, view.differ)
        _sure(view.sure)
        _day("asof", "As of: leave out what was published later", view.asof)
        if picture:
            _one("lanes", "Lanes", LANES, LANE_WORDS, view.lanes)
            _one("scale", "Time axis", SCALES, SCALE_WORDS, view.scale)
            _one("theme", "Colours of the picture", ("", *THEMES), THEME_WORDS, view.theme)


def source_choices(collection: Collection, chosen: tuple[str, ...]) -> dict[str, str]:
    """The sources to choose from by name; of very many those that tell most, and those chosen already."""
    articles = collection.frames.articles
    if len(articles) > MOST_SOURCES:
        most = collection.frames.mentions["article_id"].value_counts().index[:MOST_SOURCES]
        articles = articles[articles["article_id"].isin({*most, *chosen})]
    return {a.article_id: source_name(a) for a in rows(articles)}


def _key(name: str) -> str:
    return f"filter-{name}"


def _seed(name: str, value: object) -> None:
    """Fill a widget from the URL; only allowed before it is drawn."""
    st.session_state[_key(name)] = value


def _take(name: str) -> None:
    value = st.session_state[_key(name)]
    change(**{name: tuple(value) if isinstance(value, list) else value})


def _many(
    name: str,
    label_text: str,
    options: Any,
    words: Callable[[str], str],
    value: tuple[str, ...],
    empty: str,
    label: Any = "collapsed",
) -> None:
    _seed(name, list(value))
    # Else Enter would take all choices that have the typed letters somewhere, whatever stands between them.
    st.multiselect(label_text, options, format_func=words, key=_key(name), placeholder=empty, on_change=_take, args=(name,),
                   label_visibility=label, select_all=False, filter_mode="contains")  # fmt: skip


def _one(name: str, label: str, options: tuple[str, ...], words: Mapping[str, str], value: str) -> None:
    _seed(name, value)
    st.selectbox(label, options, format_func=words.__getitem__, key=_key(name), on_change=_take, args=(name,))


def _sure(value: str) -> None:
    _seed("sure", bool(value))
    st.toggle("Only what is surely read", key=_key("sure"), help=SURE_HELP,
              on_change=lambda: change(sure=SURELY[0] if st.session_state[_key("sure")] else ""))  # fmt: skip


def _day(name: str, label: str, value: dt.date | None) -> None:
    _seed(name, value)
    st.date_input(label, value=None, min_value=EARLIEST, max_value=LATEST, format="YYYY-MM-DD", key=_key(name),
                  on_change=_take, args=(name,))  # fmt: skip
