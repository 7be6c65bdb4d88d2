"""The size and tidiness of the code, held to the budget that the project set itself"""

import ast
import re
import tokenize
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
CODE = sorted(path for room in ("confplan", "tools", "benchmarks") for path in (ROOT / room).rglob("*.py"))
EVERYTHING = [*CODE, *sorted((ROOT / "tests").rglob("*.py"))]

FILE_LINES, FUNCTION_LINES, USUAL_FUNCTION_LINES, HATCHES = 300, 40, 25, 10
HATCH = re.compile(r"#\s*(?:noqa(?::\s*[A-Z]+\d+(?:,\s*[A-Z]+\d+)*)?|type:\s*ignore(?:\[[\w, -]+\])?)")
REASON = re.compile(r"\w+(?:\W+\w+){2,}")
UNFINISHED = re.compile(r"\b(?:TODO|FIXME|XXX|HACK)\b|pragma: no (?:cover|branch)")


@cache
def comments(path: Path) -> tuple[tuple[str, str], ...]:
    """Return the comments of a file, each with its address."""
    with path.open("rb") as file:
        tokens = [token for token in tokenize.tokenize(file.readline) if token.type == tokenize.COMMENT]
    return tuple((f"{path.relative_to(ROOT)}:{token.start[0]}", token.string) for token in tokens)


@cache
def nodes(path: Path) -> tuple[ast.AST, ...]:
    return tuple(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))


def functions(path: Path) -> Iterator[tuple[str, int]]:
    """Yield each function's address and its lines without the docstring."""
    for node in nodes(path):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield f"{path.relative_to(ROOT)}:{node.lineno} {node.name}", lines(node)


def lines(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    first = node.body[0]
    documented = ast.get_docstring(node) is not None
    told = (first.end_lineno or first.lineno) - first.lineno + 1 if documented else 0
    return (node.end_lineno or node.lineno) - node.lineno + 1 - told


def code_lines(path: Path) -> int:
    return sum(
        1
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.strip() and not line.lstrip().startswith("#")
    )


def test_no_file_is_longer_than_300_lines() -> None:
    long = {path.relative_to(ROOT).as_posix(): size for path in EVERYTHING if (size := code_lines(path)) > FILE_LINES}

    assert {} == long


def test_no_function_is_longer_than_40_lines() -> None:
    long = {where: size for path in EVERYTHING for where, size in functions(path) if size > FUNCTION_LINES}

    assert {} == long


def test_nineteen_functions_of_twenty_have_at_most_25_lines() -> None:
    sizes = sorted(size for path in CODE for _, size in functions(path))

    assert sizes[int(0.95 * len(sizes))] <= USUAL_FUNCTION_LINES


def test_at_most_ten_escape_hatches_each_with_a_reason() -> None:
    found = [(where, text) for path in EVERYTHING for where, text in comments(path) if HATCH.search(text)]
    bare = [f"{where} {text}" for where, text in found if not REASON.search(HATCH.sub("", text))]

    assert [] == bare
    assert len(found) <= HATCHES, found


def test_nothing_is_left_unfinished() -> None:
    marks = [f"{where} {text}" for path in EVERYTHING for where, text in comments(path) if UNFINISHED.search(text)]
    stubs = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in CODE
        for node in nodes(path)
        if isinstance(node, ast.Name) and node.id == "NotImplementedError"
    ]

    assert [] == marks + stubs


@pytest.mark.parametrize("name", ["utils", "util", "helpers", "helper", "common", "base", "manager", "misc"])
def test_no_file_is_named_for_nothing(name: str) -> None:
    named = [
        path.relative_to(ROOT).as_posix() for path in EVERYTHING if name in {path.stem.strip("_"), path.parent.name}
    ]

    assert [] == named
