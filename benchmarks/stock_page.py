"""The page that most would write: Streamlit's widgets around `px.timeline`, on the same store as the dashboard."""

import os
from pathlib import Path

import pandas as pd
import plotly.express as px
import streamlit as st

from dateline.store import Store, store_path

st.set_page_config(layout="wide")


@st.cache_resource
def events() -> pd.DataFrame:
    frame = Store.open(store_path(Path(os.environ["DATELINE_DATA"]))).frames().events
    return frame.assign(until=frame["last"] + pd.Timedelta(days=1))


shown = events()
with st.container(horizontal=True):
    kinds = st.multiselect("Type", sorted(shown["type"].unique()), key="kinds")
    st.button("Treaties", on_click=lambda: st.session_state.update(kinds=["treaty"]))
    st.button("2020", on_click=lambda: st.session_state.update(year=2020))
shown = shown[shown["type"].isin(kinds)] if kinds else shown
if year := st.session_state.get("year"):
    shown = shown[shown["first"].dt.year == year]
st.plotly_chart(px.timeline(shown, x_start="first", x_end="until", y="type", color="type", hover_name="title"))
