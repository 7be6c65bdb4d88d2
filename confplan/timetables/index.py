"""All formats of the agenda, found by their files"""

from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from confplan.findings import Language
from confplan.timetables.programme import Programme

_NOT_FORMATS = frozenset({"__init__", "bar", "index", "programme", "summary", "words"})


def formats() -> list[str]:
    """Return the names that `--format` takes."""
    return sorted(path.stem for path in Path(__file__).parent.glob("*.py") if path.stem not in _NOT_FORMATS)


def renderer(name: str) -> Callable[[Programme, Language], str]:
    """Return the function that writes the format."""
    render: Callable[[Programme, Language], str] = import_module(f"confplan.timetables.{name}").render
    return render
