"""What each field of a plan is for, in both languages, as `fields.toml` tells it; read for editors only, never by a check"""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from confplan.findings import Text
from confplan.frozen import frozen

_PARTS = "parts"


@frozen
class Described:
    """What a field or a part is, and how its value may look"""

    text: Text
    examples: tuple[object, ...] = ()


@cache
def described() -> Mapping[tuple[str, str | None], Described]:
    """Return the descriptions by part and key; those of the parts themselves stand under no key."""
    tables = tomllib.loads(files("confplan.model").joinpath("fields.toml").read_text(encoding="utf-8"))
    parts = {(part, None): _described(entry) for part, entry in tables.pop(_PARTS).items()}
    fields = {(part, key): _described(entry) for part, entries in tables.items() for key, entry in entries.items()}
    return parts | fields


def _described(entry: Mapping[str, object]) -> Described:
    examples = entry.get("examples", [])
    return Described(Text(str(entry["vi"]), str(entry["en"])), tuple(examples) if isinstance(examples, list) else ())
