"""The rules of the house that a machine can check."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "dateline"
# From the bottom up; who stands on one line may import each other.
FLOORS = [
    {"model", "sieve"}, {"reading"}, {"times"}, {"actors"}, {"events"},
    {"merge", "across", "alike", "cluster", "shelf", "names", "told"} |
    {"history", "confidence", "disagree", "linking", "copies", "infer"},
    {"brief"}, {"warm"}, {"batch"}, {"pipeline"}, {"frame"}, {"store"},
    {"figures"}, {"exports"}, {"web"}, {"cli"}, {"__main__"},
]  # fmt: skip
# Rooms that see less than what lies below them.
NARROW = {"frame": {"model"}, "figures": {"model", "frame"}, "exports": {"model", "frame", "figures"}}
DRAWING = {"figures/plotly.py", "figures/theme.py", "figures/canvas.py"}
CLOCKS = {"today", "now", "utcnow", "localtime", "gmtime", "time_ns"}
MODULES = {p.relative_to(PACKAGE).as_posix(): p.read_text(encoding="utf-8") for p in sorted(PACKAGE.rglob("*.py"))}


def room(place: str) -> str:
    return place.split("/")[0].removesuffix(".py")


def floor(name: str) -> int:
    return next(i for i, names in enumerate(FLOORS) if name in names)


def imports(place: str, source: str) -> Iterator[str]:
    """Every imported name in full, those inside functions too."""
    home = ["dateline", *place.removesuffix(".py").split("/")]
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            origin = [*(home[: -node.level] if node.level else []), *([node.module] if node.module else [])]
            yield from (".".join([*origin, alias.name]) for alias in node.names)


def breaches(place: str, source: str) -> Iterator[str]:
    own = room(place)
    below = NARROW.get(own) or {name for names in FLOORS[: floor(own) + 1] for name in names}
    for parts in (name.split(".") for name in imports(place, source)):
        if parts[0] == "dateline" and len(parts) > 1 and parts[1] not in below | {own}:
            yield f"{own} imports {parts[1]}"
        if parts[0] == "streamlit" and own != "web":
            yield f"{own} imports Streamlit"
        if parts[0] == "plotly" and place not in DRAWING:
            yield f"{own} imports Plotly"


@pytest.mark.parametrize("place", [place for place in MODULES if place != "__init__.py"])
def test_rooms_import_only_what_lies_below_them(place: str) -> None:
    assert list(breaches(place, MODULES[place])) == []


BREACHES = [
    "from dateline.web import main", "import streamlit", "import plotly.express", "from ..times import timex3",
    "from dateline import times",
]  # fmt: skip


@pytest.mark.parametrize("source", BREACHES)
def test_the_rule_finds_a_breach(source: str) -> None:
    assert list(breaches("figures/layout.py", source))


@pytest.mark.parametrize("place", [place for place in MODULES if room(place) not in ("web", "cli")])
def test_nothing_below_the_pages_knows_what_day_it_is(place: str) -> None:
    attributes = [node.attr for node in ast.walk(ast.parse(MODULES[place])) if isinstance(node, ast.Attribute)]
    assert [name for name in attributes if name in CLOCKS] == []


FOLDERS = ("dateline", "pages", "tests", "benchmarks", "seeds", ".ci", ".streamlit", "docs")


def kept_files() -> list[Path]:
    """What the project is made of: no caches, nothing that is built."""
    deep = (path for name in FOLDERS for path in (ROOT / name).rglob("*"))
    files = (path for path in [*ROOT.iterdir(), *deep] if path.is_file())
    return [path for path in files if "__pycache__" not in path.parts and path.name != ".git"]  # a file in a work tree


def test_no_file_names_a_place_on_somebodys_machine() -> None:
    place = re.compile(r"(?<![\w.])/(?:home|root|work|Users|tmp)/\w|[A-Z]:\\\\?Users|--(?:extra-)?index-url")
    found = [
        (path.relative_to(ROOT).as_posix(), match.group())
        for path in kept_files()
        if path.suffix in (".py", ".md", ".toml", ".txt", ".json", ".yml", ".sh", "") and path != Path(__file__)
        if (match := place.search(path.read_text(encoding="utf-8", errors="replace")))
    ]
    assert found == []


def test_requirements_are_pinned_exactly() -> None:
    for name in ("requirements.txt", "requirements-dev.txt"):
        lines = [line for line in (ROOT / name).read_text(encoding="utf-8").splitlines() if line and line[0] not in "#-"]
        assert lines
        assert [line for line in lines if not re.fullmatch(r'[\w.-]+==[\w.]+(?: ; sys_platform [=!]= "\w+")?', line)] == []


def test_functions_are_short() -> None:
    long = [
        (place, node.name)
        for place, source in MODULES.items()
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and (node.end_lineno or 0) - node.lineno >= 40
    ]
    assert long == []
