"""All formats of reports, found by their files"""

from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path

from confplan.findings import Language
from confplan.reports.report import Report

_NOT_FORMATS = frozenset({"__init__", "fingerprints", "index", "paths", "report", "words"})


def formats() -> list[str]:
    """Return the names that `--format` takes."""
    return sorted(path.stem for path in Path(__file__).parent.glob("*.py") if path.stem not in _NOT_FORMATS)


def renderer(name: str) -> Callable[[Sequence[Report], Language], str]:
    """Return the function that writes the format."""
    render: Callable[[Sequence[Report], Language], str] = import_module(f"confplan.reports.{name}").render
    return render
