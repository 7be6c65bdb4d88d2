"""What the items of an imported agenda speak of by name: stubs in other sections, so that nothing they name is unknown"""

from collections.abc import Callable, Iterator, Mapping, Sequence

from confplan.importing.agenda import Entry

WHOLE = "conference"  # an `each` that is no list
FROM = "chương trình nhắc đến; phần còn lại không có trong tệp"


def stubs(entries: Sequence[Entry], value: Callable[[str], str]) -> Mapping[str, list[str]]:
    """Return the lines of each section that the items need; `value` writes a text as a value."""
    groups, awards = named(entries, "attends"), named(entries, "gives")
    lists = [name for name in named(entries, "each") if name != WHOLE]
    found = {
        "delegates": [
            line for name in groups for line in (f"  - id: {value(name)}  # {FROM}", "    name:", "    quota:")
        ],
        "awards": [
            line
            for name in awards
            for line in (f"  - id: {value(name)}  # {FROM}", f"    name: {value(name)}  # tên như sẽ in")
        ],
        "lists": [f"  {value(name)}: []  # {FROM}" for name in lists],
    }
    return {section: lines for section, lines in found.items() if lines}


def named(entries: Sequence[Entry], field: str) -> list[str]:
    """Return what the field of the items names, each once, in the order of the items."""
    return list(dict.fromkeys(name for entry in entries for name in _names(entry, field)))


def _names(entry: Entry, field: str) -> Iterator[str]:
    value = entry.fields.get(field, ())
    yield from value if isinstance(value, tuple) else (value,) if value else ()
    for inside in entry.items:
        yield from _names(inside, field)
