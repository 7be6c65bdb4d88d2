"""All formats of the agenda, found by their files"""

from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from confplan.findings import Language
from confplan.timetables.parts.told import Told
from confplan.timetables.programme import Programme
from confplan.workbooks import Book

Rendered = str | Told | Book  # a text, a text with what to say beside it, or a workbook that is still to be written
_NOT_FORMATS = frozenset({"__init__", "bar", "index", "programme", "summary", "words"})


def formats() -> list[str]:
    """Return the names that `--format` takes."""
    return sorted(
        path.stem.replace("_", "-") for path in Path(__file__).parent.glob("*.py") if path.stem not in _NOT_FORMATS
    )


def renderer(name: str) -> Callable[[Programme, Language], Rendered]:
    """Return the function that writes the format."""
    module = import_module(f"confplan.timetables.{name.replace('-', '_')}")
    render: Callable[[Programme, Language], Rendered] = module.render
    return render
