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
    since = st.date_input("From", value=None, format="YYYY-MM-DD", min_value="1900-01-01", max_value="2100-01-01")
shown = shown[shown["type"].isin(kinds)] if kinds else shown
if isinstance(since, dt.date):
    shown = shown[shown["last"] >= pd.Timestamp(since)]
st.plotly_chart(px.timeline(shown, x_start="first", x_end="until", y="type", color="type", hover_name="title"))
