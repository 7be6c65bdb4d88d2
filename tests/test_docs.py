"""The readers' pages tell the truth: every command, field and example in them is one, and none is left out"""

import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from confplan.checking import check
from confplan.findings import Finding, Severity
from confplan.loading import load_content
from confplan.model.node import Node
from confplan.model.plan import Plan
from confplan.model.shape import shape

ROOT = Path(__file__).resolve().parent.parent
READMES = ("README.md", "README.vi.md")
FORMATS = ("docs/format.md", "docs/format.vi.md")
PAGES = [
    path.relative_to(ROOT).as_posix() for path in [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").glob("*.md"))]
]
CODE = re.compile(r"```[a-z]*\n(.*?)```|`([^`\n]+)`", re.DOTALL)
CALL = re.compile(r"\bconfplan ((?:[a-z]+ ?)+)")
LINK = re.compile(r"\]\((?!https?:)([^)#\s]+)")
ANCHOR = re.compile(r"\]\(#([^)\s]+)\)")
FIELDS = re.compile(r"<!-- fields: ([\w ]+) -->\n\n((?:\|.*\n)+)")
ROW = re.compile(r"^\| `([^`]+)` \|", re.MULTILINE)
OUTPUT = re.compile(r"<!-- output: ([^>]+) -->\n```text\n(.*?)```", re.DOTALL)
OF_THE_SOURCE = re.compile(r"<!-- output of plan\.yaml: ([^>]+) -->\n```text\n(.*?)```", re.DOTALL)
EXAMPLE = re.compile(r"^(?:`(\S+)`\n\n)?```(yaml|csv)\n(.*?)^```", re.MULTILINE | re.DOTALL)


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


@pytest.mark.parametrize("page", PAGES)
def test_every_link_inside_a_page_leads_to_a_heading(page: str) -> None:
    headings = re.findall(r"^#+ (.+)$", text(page), re.MULTILINE)
    anchors = {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}

    assert set() == set(ANCHOR.findall(text(page))) - anchors


@pytest.mark.parametrize("marker", ["main command", "test command"])
def test_both_readmes_give_the_same_commands(marker: str) -> None:
    found = {after_marker(page, marker) for page in READMES}

    assert len(found) == 1


def after_marker(page: str, marker: str) -> str:
    """Return the one line of code that follows a marker comment."""
    found = re.search(rf"<!-- {marker} -->\n+```[a-z]*\n(.+)\n```", text(page))
    assert found, f"{page} has no one-line command after <!-- {marker} -->"
    return found[1]


def first_plan(page: str, folder: Path) -> Path:
    """Write the plan that a reader tries first into the folder."""
    found = re.search(r"<!-- plan -->\n+```yaml\n(.+?)```", text(page), re.DOTALL)
    plan = folder / "plan.yaml"
    plan.write_text(found[1] if found else "", encoding="utf-8")
    return plan


@pytest.mark.parametrize("page", READMES)
def test_the_first_plan_that_a_reader_tries_is_valid(page: str, tmp_path: Path) -> None:
    done = confplan("validate", str(first_plan(page, tmp_path)))

    assert (0, "") == (done.returncode, done.stderr)


@pytest.mark.parametrize("page", READMES)
def test_output_that_is_shown_is_what_the_program_prints(page: str, tmp_path: Path) -> None:
    plan, language = first_plan(page, tmp_path), "vi" if page == "README.vi.md" else "en"
    shown = OUTPUT.findall(text(page))
    printed = [confplan("--lang", language, *call.split(), str(plan)).stdout for call, _ in shown]

    assert printed
    assert all(printed)
    assert [output for _, output in shown] == [output.replace(str(plan), "plan.yaml") for output in printed]


@pytest.mark.parametrize("page", [page for page in PAGES if OF_THE_SOURCE.search(text(page))])
def test_output_for_the_source_plan_is_what_the_program_prints(page: str) -> None:
    language = "vi" if page.endswith(".vi.md") else "en"

    for call, output in OF_THE_SOURCE.findall(text(page)):
        assert output == confplan("--lang", language, *call.split()).stdout


def kinds(node: type[Node], seen: dict[str, type[Node]]) -> dict[str, type[Node]]:
    """Return a part of a plan and all parts in it, by the names of their classes."""
    if node.__name__ not in seen:
        seen[node.__name__] = node
        for slot in shape(node).values():
            if slot.node:
                kinds(slot.node, seen)
    return seen


@pytest.mark.parametrize("page", FORMATS)
def test_tables_of_the_format_hold_every_field_and_no_other(page: str) -> None:
    parts = kinds(Plan, {})
    tables = {names: ROW.findall(rows) for names, rows in FIELDS.findall(text(page))}
    wanted = {names: {key for name in names.split() for key in shape(parts[name])} for names in tables}

    assert parts.keys() == {name for names in tables for name in names.split()}
    assert {names: sorted(keys) for names, keys in wanted.items()} == {
        names: sorted(keys) for names, keys in tables.items()
    }


def test_both_pages_of_the_format_hold_the_same_tables_and_examples() -> None:
    english, vietnamese = (text(page) for page in FORMATS)

    assert FIELDS.sub("", english) != english
    assert [names for names, _ in FIELDS.findall(english)] == [names for names, _ in FIELDS.findall(vietnamese)]
    assert [*map(without_comments, EXAMPLE.findall(english))] == [*map(without_comments, EXAMPLE.findall(vietnamese))]


def without_comments(example: tuple[str, str, str]) -> str:
    return re.sub(r" +# .*", "", example[2])


def examples(page: str) -> list[str]:
    return [content for _, language, content in EXAMPLE.findall(text(page)) if language == "yaml"]


def complaints(page: str, folder: Path) -> Iterator[tuple[str, Finding]]:
    """Yield the errors of each example, the files that it names lying beside it."""
    for name, _, content in EXAMPLE.findall(text(page)):
        if name:
            (folder / name).write_text(content, encoding="utf-8")
    for example in examples(page):
        loaded = load_content(example.encode(), "plan.yaml", folder, today=date(2026, 6, 15))
        yield from ((example, one) for one in check(loaded) if one.severity is Severity.ERROR)


@pytest.mark.parametrize("page", FORMATS)
def test_every_example_of_the_format_is_valid(page: str, tmp_path: Path) -> None:
    assert examples(page)
    assert [] == [(example, one.text.en) for example, one in complaints(page, tmp_path)]
