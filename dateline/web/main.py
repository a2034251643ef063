"""The router: what every page has in common stands here, the pages themselves in ``pages/``."""

from pathlib import Path

import streamlit as st

from dateline.web import look, state
from dateline.web.guard import guarded
from dateline.web.loading import load_with_progress

PAGES = Path(__file__).resolve().parents[2] / "pages"
ICON = Path(__file__).with_name("icon.png")

pages = [
    st.Page(PAGES / "timeline.py", title="Timeline", default=True),
    st.Page(PAGES / "compare.py", title="Compare"),
    st.Page(PAGES / "articles.py", title="Articles"),
    st.Page(PAGES / "events.py", title="Events"),
    st.Page(PAGES / "slides.py", title="Slides"),
    st.Page(PAGES / "about.py", title="About"),
]
page = st.navigation(pages, position="top")
st.set_page_config(
    page_title=look.tab_name(page.title), page_icon=str(ICON), layout="wide", initial_sidebar_state="collapsed"
)  # fmt: skip
st.html(look.pages_html(pages, page))  # on a phone, in place of Streamlit's drawer, which stays open over the page
with guarded():
    load_with_progress()
    state.carry_over(page.url_path)
    page.run()
