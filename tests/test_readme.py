"""What the README shows is what happens."""

import doctest
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
SESSIONS = re.findall(r"^```console\n\$ (.+)\n((?:.*\n)*?)```$", README, re.M)


@pytest.mark.parametrize(("command", "output"), SESSIONS)
def test_a_command_prints_what_the_readme_says(command: str, output: str) -> None:
    words = shlex.split(command)
    assert words[0] == "python"
    run = subprocess.run([sys.executable, *words[1:]], cwd=ROOT, capture_output=True, text=True, check=True)
    assert run.stdout.rstrip("\n") == output.rstrip("\n")


def test_the_readme_shows_a_command() -> None:
    assert SESSIONS


def test_the_python_examples_hold(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    result = doctest.testfile(str(ROOT / "README.md"), module_relative=False)
    assert result.attempted > 0
    assert result.failed == 0


def test_every_picture_and_place_named_in_the_readme_is_there() -> None:
    pictures = re.findall(r"!\[[^\]]+\]\(([^)]+)\)", README)
    folders = re.findall(r"^\| `(dateline/[\w./]+)`", README, re.M)
    assert pictures
    assert folders
    assert [name for name in pictures + folders if not (ROOT / name).exists()] == []
