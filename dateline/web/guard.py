"""What a reader sees when something breaks: a sentence and the next step. The rest goes to the log."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager

import streamlit as st

from dateline.web.loading import DataFolderError

LOG = logging.getLogger("dateline.web")
SORRY = "This page could not be shown. Reload it; if that does not help, open the timeline without its filters."
FAILED = "That did not work. Reload the page; if it happens again, open the timeline without its filters."


@contextmanager
def guarded() -> Iterator[None]:
    """Run a part of a page; on an error say so calmly and write the traceback to the log."""
    try:
        yield
    except DataFolderError as error:
        LOG.exception("The collection could not be loaded")
        st.error(str(error))
    except OSError as error:
        LOG.exception("A file could not be read or written")
        st.error(f"A file could not be read or written ({error.strerror or error}). Check the data folder and reload.")
    except Exception:  # the one place where whatever went wrong must not reach the reader
        LOG.exception("A page failed")
        st.error(SORRY)
        st.html('<p class="dl-next"><a href="./" target="_self">Open the whole timeline</a></p>')


def script_error(error: Exception) -> bool:
    """For ``st.App``: log what happened outside the guarded parts, as on a click, and say so in place of Streamlit's report."""
    LOG.error("A script failed", exc_info=error)
    st.toast(FAILED, duration="infinite")
    return True
