"""What every file of the project may hold: nobody's own machine, no registry; fonts with their licence; one version"""

import re
import tomllib
from pathlib import Path

import pytest

import confplan

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = (".ci", ".github", "benchmarks", "confplan", "docs", "integrations", "samples", "templates", "tests", "tools")
FILES = sorted(
    path
    for path in [*ROOT.glob("*"), *(one for name in FOLDERS for one in (ROOT / name).rglob("*"))]
    if path.is_file() and "__pycache__" not in path.parts and not path.name.startswith(".coverage")
)
PICTURES = {".docx", ".otf", ".pdf", ".png", ".ttf", ".xlsx", ".zip"}

ONE_MAKERS_MACHINE = re.compile(r"(?<![\w.<~-])/(?:work|root|Users|home/[a-z]+|tmp/[a-z])[/\w.-]|\.library\b", re.ASCII)
REGISTRY = re.compile(r"pypi\.(?:org|python)|pythonhosted|registry\.npmjs|deb\.debian|index-url", re.ASCII)


def lines_with(pattern: re.Pattern[str]) -> list[str]:
    texts = {path: path.read_text(encoding="utf-8", errors="replace") for path in FILES if path.suffix not in PICTURES}
    return [
        f"{path.relative_to(ROOT)}:{number} {line.strip()[:80]}"
        for path, text in texts.items()
        for number, line in enumerate(text.splitlines(), 1)
        if pattern.search(line) and path != Path(__file__).resolve()
    ]


@pytest.mark.parametrize("pattern", [ONE_MAKERS_MACHINE, REGISTRY])
def test_no_file_names_a_makers_machine_or_a_registry(pattern: re.Pattern[str]) -> None:
    assert [] == lines_with(pattern)


def test_every_folder_of_fonts_holds_their_licence() -> None:
    folders = {path.parent for path in FILES if path.suffix in {".ttf", ".otf"}}

    assert [] == [str(folder.relative_to(ROOT)) for folder in folders if not list(folder.glob("LICENSE*"))]


def test_the_licence_files_named_for_the_wheel_exist() -> None:
    named = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["license-files"]

    assert [] == [pattern for pattern in named if not list(ROOT.glob(pattern))]


def test_the_version_is_a_release_number() -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+", confplan.__version__)


def test_every_text_file_is_utf8_with_unix_ends() -> None:
    wrong = [path for path in FILES if path.suffix in {".py", ".md", ".toml"} and b"\r" in path.read_bytes()]

    assert [] == wrong
