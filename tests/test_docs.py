"""The readers' pages tell the truth: every command in them exists, every command is in them, no link leads nowhere"""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
READMES = ("README.md", "README.vi.md")
PAGES = [
    path.relative_to(ROOT).as_posix() for path in [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").glob("*.md"))]
]
CODE = re.compile(r"```[a-z]*\n(.*?)```|`([^`\n]+)`", re.DOTALL)
CALL = re.compile(r"\bconfplan ((?:[a-z]+ ?)+)")
LINK = re.compile(r"\]\((?!https?:)([^)#\s]+)")


def text(page: str) -> str:
    return (ROOT / page).read_text(encoding="utf-8")


def confplan(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "confplan", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)


def commands() -> set[str]:
    """Return the commands that the help of the program lists."""
    shown = confplan("--lang", "en", "--help").stdout
    return set(re.findall(r"^[ │|]+([a-z]+)  +\S", shown.partition("Commands")[2], re.MULTILINE))


def called(page: str) -> set[str]:
    """Return the first word after `confplan` in each piece of code on the page."""
    pieces = [block or inline for block, inline in CODE.findall(text(page))]
    return {found.split()[0] for piece in pieces for found in CALL.findall(piece)}


@pytest.fixture(scope="module")
def existing() -> set[str]:
    return commands()


@pytest.mark.parametrize("page", READMES)
def test_every_command_of_the_readme_exists(page: str, existing: set[str]) -> None:
    assert set() == called(page) - existing


@pytest.mark.parametrize("page", READMES)
def test_every_command_is_in_the_readme(page: str, existing: set[str]) -> None:
    assert set() == existing - called(page)


@pytest.mark.parametrize("page", PAGES)
def test_every_link_of_a_page_leads_to_a_file(page: str) -> None:
    folder = (ROOT / page).parent

    assert [] == [link for link in LINK.findall(text(page)) if not (folder / link).exists()]


@pytest.mark.parametrize("marker", ["main command", "test command"])
def test_both_readmes_give_the_same_commands(marker: str) -> None:
    found = {after_marker(page, marker) for page in READMES}

    assert len(found) == 1


def after_marker(page: str, marker: str) -> str:
    """Return the one line of code that follows a marker comment."""
    found = re.search(rf"<!-- {marker} -->\n+```[a-z]*\n(.+)\n```", text(page))
    assert found, f"{page} has no one-line command after <!-- {marker} -->"
    return found[1]


@pytest.mark.parametrize("page", READMES)
def test_the_first_plan_that_a_reader_tries_is_valid(page: str, tmp_path: Path) -> None:
    found = re.search(r"<!-- plan -->\n+```yaml\n(.+?)```", text(page), re.DOTALL)
    plan = tmp_path / "plan.yaml"
    plan.write_text(found[1] if found else "", encoding="utf-8")

    done = confplan("validate", str(plan))

    assert (0, "") == (done.returncode, done.stderr)
