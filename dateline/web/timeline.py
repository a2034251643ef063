"""The picture with its evidence panel, the numbered sources under it and the same events as a list."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any

import streamlit as st

from dateline.figures.overview import Overview
from dateline.figures.parts import Source
from dateline.frame import Frames
from dateline.web import evidence, picture, state
from dateline.web.chart import show_chart
from dateline.web.citations import STYLES
from dateline.web.guard import guarded
from dateline.web.kept import frames_in
from dateline.web.links import permalink
from dateline.web.loading import load_collection
from dateline.web.look import name_tab, reading_help, show_notices
from dateline.web.markup import Ready
from dateline.web.parts import change
from dateline.web.shell import Page
from dateline.web.view import EARLIEST, LATEST, View
from dateline.web.window import period_html
from dateline.web.words import date_words, day_words


def show_events(page: Page) -> None:
    """The timeline of a page of events."""
    known = page.collection
    show_timeline(page.frames, page.view, "timeline", state.UrlChoice(), known.text_of, known.fingerprint, page.band)


def show_timeline(
    frames: Frames, view: View, key: str, choice: state.Choice, text_of: Callable[[str], str], fingerprint: str = "",
    band: Callable[[], Overview | None] | None = None,
) -> None:  # fmt: skip
    """Chart and evidence panel as one fragment, then sources and list; a click redraws only the fragment.

    ``fingerprint`` names the collection that ``frames`` are the view of; the picture is kept under both, without one it is
    not kept. ``band`` gives the overview of what would be there without the period.
    """
    drawn = picture.draw_picture(frames, view, fingerprint, choice.linked)
    with st.container(key=f"beside-{key}"):
        above = st.container()  # always, or the chart would change its place, and the browser make it anew
        _stage(frames, drawn, key, choice, text_of)
        shown = band() if band and shows_period(drawn, view) else None
        if shown:
            above.html(Ready(period_html(shown, view, state.address)))
        st.html(Ready(drawn.sources_html + reading_help()))
        st.html(Ready(drawn.agenda_html))


def shows_period(drawn: picture.Picture, view: View) -> bool:
    """Whether the overview stands above a picture: where that shows a period or counts what it cannot show singly."""
    return bool(drawn.layout.bins or view.from_ or view.to)


@st.fragment
def _stage(frames: Frames, drawn: picture.Picture, key: str, choice: state.Choice, text_of: Callable[[str], str]) -> None:
    with guarded(), st.container(key=f"stage-{key}", horizontal=True):
        chosen = choice.get()
        with st.container(key=f"picture-{key}"):
            st.html(picture.rings_html(drawn.layout, chosen))
            show_chart(drawn.packed, key, lambda data: _choose(data, key, choice))
        if chosen:
            with st.container(key=f"evidence-{key}"):
                show_evidence(frames, chosen, key, choice, text_of, drawn.layout.sources)


def _choose(data: list[str], key: str, choice: state.Choice) -> None:
    """Choose the clicked mark, or close its panel where it is chosen already; a bar leads to its period."""
    days, lane = picture.period_of(data)
    if days:
        change(**_narrowed(state.view(), days, lane))
    clicked = picture.event_of(data)
    if clicked:
        choice.set("" if clicked == choice.get() else clicked)


def _narrowed(view: View, days: str, lane: str) -> dict[str, Any]:
    """What choosing a bar makes of the view: its period; where that is in view already, its lane alone."""
    first, last = (dt.date.fromisoformat(day) for day in days.split("/"))
    first, last = max(first, EARLIEST), min(last, LATEST)
    if (view.from_, view.to) != (first, last):
        return {"from_": first, "to": last}
    return {} if view.lanes == "none" or lane in ("others", "nobody") else {view.lanes: (lane,)}


def show_evidence(
    frames: Frames,
    event_id: str,
    key: str,
    choice: state.Choice,
    text_of: Callable[[str], str],
    sources: Sequence[Source] = (),
) -> None:
    """The panel of one event, with steps to the ones beside it and those tied to it; ``sources`` are what a picture numbers."""
    asof = state.view().asof if choice.linked else None
    found, outside = evidence.gather(frames, event_id, text_of, choice.linked, asof, sources), False
    if found is None and choice.linked:
        known = frames_in(load_collection(), View(asof=asof))
        found, outside = evidence.gather(known, event_id, text_of, asof=asof, sources=sources), True
    if found is None:
        _show_unknown(frames, event_id, key, choice, asof)
        return
    _show_steps(frames, event_id, key, choice)
    show_notices(["This event lies outside the present filters."] if outside else [])
    if choice.linked:
        name_tab(f"{date_words(found.event)}: {found.event.title}")
    st.html(evidence.head_html(found) + evidence.disagreements_html(found) + evidence.told_html(found))
    for words, other, title in found.links:
        st.button(f"{words}: {title}", key=f"{key}-tied-{other}-{words}", type="tertiary", on_click=choice.set, args=(other,))
    _show_citations(found, key, permalink(event_id) if choice.linked else "")
    st.html(evidence.quotations_html(found))


def _show_unknown(frames: Frames, event_id: str, key: str, choice: state.Choice, asof: dt.date | None) -> None:
    """The panel of an event that no article had told of on the as-of day."""
    if asof:
        _show_steps(frames, event_id, key, choice)
        show_notices([f"By {day_words(asof)} no article had told of this event. Clear the as-of day to read of it."])


def _show_citations(found: evidence.Evidence, key: str, link: str) -> None:
    with st.expander("Cite and link"):
        if link:
            st.caption("Link to this event")
            st.code(link, language=None, wrap_lines=True)
        style = st.segmented_control("Style", STYLES, default=STYLES[0], key=f"{key}-style", label_visibility="collapsed")
        st.code(evidence.citations(found, style or STYLES[0], link), language=None, wrap_lines=True)


def _show_steps(frames: Frames, event_id: str, key: str, choice: state.Choice) -> None:
    before, after = evidence.beside(frames, event_id)
    with st.container(horizontal=True, key=f"steps-{key}", vertical_alignment="center"):
        st.button("‹ Previous", key=f"{key}-before", type="tertiary", disabled=not before, on_click=choice.set, args=(before,))
        st.button("Next ›", key=f"{key}-after", type="tertiary", disabled=not after, on_click=choice.set, args=(after,))
        st.button("Close ✕", key=f"{key}-close", type="tertiary", on_click=choice.set, args=("",))
