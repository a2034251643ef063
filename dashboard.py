"""The web app: ``streamlit run dashboard.py``."""

import streamlit as st

from dateline.web import guard, server

app = st.App(
    "dateline/web/main.py",
    routes=server.routes(),
    middleware=server.middleware(),
    on_script_error=guard.script_error,
)
