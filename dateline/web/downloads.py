"""Every format that the events of a view can be taken away in, as buttons; nothing is made before it is asked for."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import streamlit as st

from dateline.exports.formats import FORMATS, Order

DATA = {
    "csv": "",
    "dictionary": "-columns",
    "json": "",
    "timelinejs": "-timelinejs",
    "ics": "-planned",
    "bibtex": "-sources",
    "csl": "-sources",
}  # format → what its file's name ends with


def show_data_buttons(order: Callable[[], Order], name: str) -> None:
    """The events and their sources, a button a format; ``name`` begins the files' names."""
    with st.container(horizontal=True, key="downloads-data"):
        for format, ending in DATA.items():
            show_button(format, FORMATS[format].label, order, f"{name}{ending}{FORMATS[format].suffix}")


def show_button(format: str, label: str, order: Callable[[], Order], file: str) -> None:
    """One format; a file that ends in .zip has a page an entry."""
    media = "application/zip" if file.endswith(".zip") else FORMATS[format].media_type
    st.download_button(label, lambda: file_of(format, order(), file), file, media, key=f"take-{label}", on_click="ignore")


def file_of(format: str, order: Order, name: str) -> bytes:
    """What is taken away under ``name``."""
    files = FORMATS[format].write(order)
    if not name.endswith(".zip"):
        return files[0]
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for number, content in enumerate(files, 1):
            archive.writestr(f"page-{number}{FORMATS[format].suffix}", content)
    return out.getvalue()
