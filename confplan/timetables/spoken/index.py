"""All formats of the speeches, found by their files"""

from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from confplan.findings import Language
from confplan.timetables.spoken.listing import Listing

_NOT_FORMATS = frozenset({"__init__", "index", "listing", "words"})


def formats() -> list[str]:
    """Return the names that `--format` takes beside `--speeches`."""
    return sorted(path.stem for path in Path(__file__).parent.glob("*.py") if path.stem not in _NOT_FORMATS)


def renderer(name: str) -> Callable[[Listing, Language], str]:
    """Return the function that writes the format."""
    render: Callable[[Listing, Language], str] = import_module(f"confplan.timetables.spoken.{name}").render
    return render
