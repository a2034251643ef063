"""The web app: ``streamlit run dashboard.py``."""

import sys

import streamlit as st

from dateline.web import guard, server

# Who sends a page out waits this long, in seconds, for whoever draws one; of the usual 0.005 a page takes many.
sys.setswitchinterval(0.001)

app = st.App(
    "dateline/web/main.py",
    routes=server.routes(),
    middleware=server.middleware(),
    lifespan=server.lifespan,
    on_script_error=guard.script_error,
)
