"""The router: what every page has in common stands here, the pages themselves in ``pages/``."""

from pathlib import Path

import streamlit as st

from dateline.web import look, state
from dateline.web.guard import guarded
from dateline.web.loading import load_with_progress

FOLDER = Path(__file__).resolve().parents[2] / "pages"
ICON = Path(__file__).with_name("icon.png")

pages = [st.Page(FOLDER / f"{name}.py", title=name.capitalize(), default=name == look.PAGES[0]) for name in look.PAGES]
page = st.navigation(pages, position="top")
st.set_page_config(
    page_title=look.tab_name(page.title), page_icon=str(ICON), layout="wide", initial_sidebar_state="collapsed"
)  # fmt: skip
st.html(look.pages_html(pages, page))  # on a phone, in place of Streamlit's drawer, which stays open over the page
with guarded():
    load_with_progress()
    state.carry_over(page.url_path)
    page.run()
