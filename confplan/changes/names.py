"""What people call the sections, parts and fields of a plan, and the words of the format"""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from confplan.findings import Text
from confplan.model.fields import described

_PART = "+"  # the key under which a part itself is called
_ENDS = (";", ":", ",", ".", "(", "“")
_CHOICES = frozenset({
    "Plan.status", "Head.programme", "OutlinePart.parts", "Group.same_title", "Group.all", "Group.from", "Group.each",
    "Item.kind", "Item.visibility", "Item.each", "Award.kind", "Award.for", "Check.level",
})  # fmt: skip
_INHERITED = {"Block": "Task", "OwnProfile": "OwnNorms"}


@cache
def _tables() -> Mapping[str, Mapping[str, Text]]:
    written = tomllib.loads(files("confplan.changes").joinpath("field_names.toml").read_text(encoding="utf-8"))
    return {part: {key: Text(**names) for key, names in table.items()} for part, table in written.items()}


def section_name(section: str) -> Text:
    return _tables()["sections"].get(section, Text(section, section))


def part_name(part: str) -> Text:
    """Return what an entry of that class is called: `mục`, `việc`."""
    return _named(part, _PART) or Text(part, part)


def field_name(part: str, field: str) -> Text:
    """Return what a field is called; one without a name of its own by the beginning of its description."""
    return _named(part, field) or described_name(part, field) or Text(field, field)


def word(part: str, field: str, value: str) -> Text:
    """Return a word of the format (`issued`) as people say it; any other value is its own word."""
    found = _tables()["words"].get(value) if f"{part}.{field}" in _CHOICES else None
    return found or Text(value, value)


def _named(part: str, field: str) -> Text | None:
    found = _tables().get(part, {}).get(field)
    above = _INHERITED.get(part)
    return found or (_named(above, field) if above else None)


def described_name(part: str, field: str) -> Text | None:
    found = described().get((part, field))
    return Text(_beginning(found.text.vi), _beginning(found.text.en)) if found else None


def _beginning(text: str) -> str:
    end = min((place for mark in _ENDS if (place := text.find(mark)) > 0), default=len(text))
    return text[:1].lower() + text[1:end].strip()
