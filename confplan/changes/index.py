"""All formats of a comparison, found by their files"""

from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from confplan.changes.account import Account
from confplan.findings import Language

_NOT_FORMATS = frozenset({"__init__", "account", "clock", "excerpt", "index", "issued", "names", "people", "telling", "values"})  # fmt: skip


def formats() -> list[str]:
    """Return the names that `--format` takes."""
    return sorted(path.stem for path in Path(__file__).parent.glob("*.py") if path.stem not in _NOT_FORMATS)


def renderer(name: str) -> Callable[[Account, Language], str]:
    """Return the function that writes the format."""
    render: Callable[[Account, Language], str] = import_module(f"confplan.changes.{name}").render
    return render
