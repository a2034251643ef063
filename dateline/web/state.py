"""Where a page's state lives: in the URL. Widgets are filled from it before they are drawn and write back to it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Protocol
from urllib.parse import urlencode, urlsplit

import streamlit as st

from dateline.web.loading import load_collection
from dateline.web.view import PARAMETERS, View, read_view

_LAST_PAGE, _LAST_VIEW = "last-page", "last-view"


def raw_params() -> dict[str, list[str]]:
    """The query parameters as the browser sent them."""
    return {name: st.query_params.get_all(name) for name in st.query_params}


def read() -> tuple[View, list[str]]:
    """The view that the URL asks for, and what in it could not be used."""
    found, notices = read_view(raw_params(), load_collection().known)
    return found, list(notices)


def view() -> View:
    """The view that the URL asks for."""
    return read()[0]


def params_of(new: View) -> dict[str, list[str]]:
    """The query parameters of ``new`` on this page; those that are not ours stay."""
    return {name: values for name, values in raw_params().items() if name not in PARAMETERS} | new.params()


def address(new: View) -> str:
    """A link to ``new`` on the page that it stands on."""
    return f"?{urlencode(params_of(new), doseq=True)}"


def write(new: View) -> None:
    """Put ``new`` into the URL."""
    st.query_params.from_dict(params_of(new))


def change(**fields: Any) -> None:
    """Change single fields of the view in the URL; meant for callbacks."""
    write(replace(view(), **fields))


def carry_over(page: str) -> None:
    """Keep the filters when the reader walks from page to page by the navigation, which empties the URL."""
    walked = st.session_state.get(_LAST_PAGE) not in (None, page)
    saved: View | None = st.session_state.get(_LAST_VIEW)
    if walked and saved and not any(name in PARAMETERS for name in st.query_params):
        write(saved)
    st.session_state[_LAST_PAGE] = page


def remember(shown: View) -> None:
    """Note the view that `carry_over` brings along."""
    st.session_state[_LAST_VIEW] = shown


def site() -> str:
    """Scheme, host and base path of this server, as the reader's browser has them."""
    parts = urlsplit(st.context.url or "")
    base = st.get_option("server.baseUrlPath").strip("/")
    return f"{parts.scheme}://{parts.netloc}" + (f"/{base}" if base else "") if parts.netloc else ""


class Choice(Protocol):
    """Where the chosen event is kept; ``linked`` says whether it has an address."""

    linked: bool

    def get(self) -> str:
        """The event's id, "" where none is chosen."""

    def set(self, event_id: str) -> None:
        """Choose an event; "" for none."""


class UrlChoice:
    """The chosen event as ``event=`` of the URL: it survives a reload and can be sent to others."""

    linked = True

    def get(self) -> str:
        """The event's id, "" where none is chosen."""
        return view().event

    def set(self, event_id: str) -> None:
        """Choose an event; "" for none."""
        change(event=event_id)
        remember(view())


class SessionChoice:
    """The chosen event of a timeline that has no address, such as that of a pasted text."""

    linked = False

    def __init__(self, key: str) -> None:
        self.key = f"choice-{key}"

    def get(self) -> str:
        """The event's id, "" where none is chosen."""
        return str(st.session_state.get(self.key, ""))

    def set(self, event_id: str) -> None:
        """Choose an event; "" for none."""
        st.session_state[self.key] = event_id
