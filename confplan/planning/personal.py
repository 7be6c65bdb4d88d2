"""Which values of a plan, of what it includes and of its lists belong to one person each: right, wrong or unread ones"""

from collections.abc import Iterable, Iterator

from confplan.findings.masking import Personal, numbers
from confplan.model.personal import is_birth, is_number
from confplan.rosters import Roster
from confplan.source import Data
from confplan.source.locating import Atlas

_NUMBERS = ("phone", "id_number")


def personal(atlas: Atlas, rosters: Iterable[Roster] | None = None) -> Personal:
    """Return what no message may show. The plan is taken as it is written: what its form refuses is personal as well."""
    found: set[str] = set()
    births: dict[str, frozenset[str]] = {}
    for _, source in atlas.parts:
        written = list(_fields(source.data))
        found.update(number for key, value in written if is_number(key) for number in numbers(value))
        births[source.name] = frozenset(value.strip() for key, value in written if is_birth(key))
    for roster in rosters or ():
        found.update(number for field in _NUMBERS for cell in _cells(roster, field) for number in numbers(cell))
        own = {one for cell in _cells(roster, "birth_year") for one in (cell.strip(), cell.strip()[-4:])}
        births[roster.file] = births.get(roster.file, frozenset()) | own
    return Personal(frozenset(found), {file: own for file, own in births.items() if own})


def _cells(roster: Roster, field: str) -> Iterator[str]:
    """Yield what a list says under a column, also in rows that hold nobody."""
    for person in roster.people:
        column = person.columns.get(field)
        if column is not None:
            yield person.row.text(column)


def _fields(data: Data, key: str = "") -> Iterator[tuple[str, str]]:
    """Yield each text with the last key above it."""
    match data:
        case dict():
            for name, value in data.items():
                yield from _fields(value, key if is_number(key) else name)
        case list():
            for value in data:
                yield from _fields(value, key)
        case str():
            yield key, data
