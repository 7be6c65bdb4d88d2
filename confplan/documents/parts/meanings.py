"""What each field of a view is for, in both languages: one file of `meanings/` for each module that defines views"""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from confplan.findings import Text
from confplan.frozen import frozen

CONTEXT = "context"  # the table of `document.toml` for what is no field: what building hands to every template


@frozen
class Meaning:
    """What a field is; `filter_` says how it prints where its type does not (minutes since midnight: `clock_short`)

    `example` is made up and shown instead of the plan's own value: of a field that holds a person.
    """

    text: Text
    filter_: str | None = None
    example: str | None = None


def meaning(view: type, name: str) -> Meaning | None:
    """Return the meaning of a field or property; one that a view inherits is described with the class that defines it."""
    described = (tables(home(one)).get(one.__name__, {}).get(name) for one in view.__mro__)
    return next((one for one in described if one is not None), None)


def context() -> Mapping[str, Meaning]:
    """Return what every template may name beside the fields of its view."""
    return tables("document")[CONTEXT]


def home(view: type) -> str:
    """Return the name of the file that describes a class: that of its module."""
    return view.__module__.rpartition(".")[2]


@cache
def tables(name: str) -> Mapping[str, Mapping[str, Meaning]]:
    """Return the descriptions of one module: by class, then by field."""
    file = files("confplan.documents").joinpath("meanings", f"{name}.toml")
    if not file.is_file():
        return {}
    read = tomllib.loads(file.read_text(encoding="utf-8"))
    return {view: {field: _meaning(entry) for field, entry in entries.items()} for view, entries in read.items()}


def _meaning(entry: Mapping[str, str]) -> Meaning:
    return Meaning(Text(entry["vi"], entry["en"]), entry.get("filter"), entry.get("example"))
