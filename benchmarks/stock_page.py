"""The page that most would write: Streamlit's widgets around `px.timeline`, on the same store as the dashboard."""

import datetime as dt
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
    st.button("Since 2015", on_click=lambda: st.session_state.update(since=dt.date(2015, 1, 1)))
shown = shown[shown["type"].isin(kinds)] if kinds else shown
if since := st.session_state.get("since"):
    shown = shown[shown["last"] >= pd.Timestamp(since)]
st.plotly_chart(px.timeline(shown, x_start="first", x_end="until", y="type", color="type", hover_name="title"))
