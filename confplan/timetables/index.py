"""All formats of the agenda, and of each way to look at it, found by their files"""

from collections.abc import Callable, Iterable
from importlib import import_module
from pathlib import Path
from typing import Any

from confplan.drawings import Drawing
from confplan.findings import Language
from confplan.terminal import Piece
from confplan.timetables.parts.told import Told
from confplan.workbooks import Book

# a text, a text with what to say beside it, or a workbook or drawing that is still to be written
Rendered = str | Told | Book | Drawing
Lines = Callable[[Any, Language, int | None], Iterable[list[Piece]]]
_NOT_FORMATS = frozenset(
    {"__init__", "bar", "index", "listing", "outlook", "programme", "simulation", "summary", "words"}
)


def formats(view: str = "") -> list[str]:
    """Return the names that `--format` takes; with a view, a folder of this room, those that can show it."""
    return sorted(
        path.stem.replace("_", "-")
        for path in (Path(__file__).parent / view).glob("*.py")
        if path.stem not in _NOT_FORMATS
    )


def renderer(name: str, view: str = "") -> Callable[[Any, Language], Rendered]:
    """Return the function that writes the format: of a `Programme`, or of what the view shows."""
    render: Callable[[Any, Language], Rendered] = _module(name, view).render
    return render


def liner(view: str = "") -> Lines:
    """Return the function that yields a table's lines for a terminal of some width."""
    lines: Lines = _module("table", view).lines
    return lines


def _module(name: str, view: str) -> Any:
    return import_module(".".join(part for part in ("confplan.timetables", view, name.replace("-", "_")) if part))
