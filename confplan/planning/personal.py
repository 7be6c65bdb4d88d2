"""Which values of a plan, of what it includes and of its lists belong to one person each: right, wrong or unread ones"""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from confplan.findings.masking import Personal, numbers
from confplan.model.personal import is_birth, is_number
from confplan.rosters import Roster
from confplan.source import Data
from confplan.source.locating import Atlas

_NUMBERS = ("phone", "id_number")
_BIRTHS = ("birth_year", "born_male", "born_female")


def personal(atlas: Atlas, rosters: Iterable[Roster] | None = None) -> Personal:
    """Return what no message may show. The plan is taken as it is written: what its form refuses is personal as well."""
    found: set[str] = set()
    births: dict[str, frozenset[str]] = {}
    for _, source in atlas.parts:
        written = _written(source.data)
        found.update(number for key, value in written if is_number(key) for number in numbers(value))
        births[source.name] = frozenset(value.strip() for key, value in written if is_birth(key))
    for roster in rosters or ():
        found.update(number for field in _NUMBERS for cell in _cells(roster, field) for number in numbers(cell))
        own = {one for field in _BIRTHS for cell in _cells(roster, field) for one in (cell.strip(), cell.strip()[-4:])}
        births[roster.file] = births.get(roster.file, frozenset()) | own
    return Personal(frozenset(found), {file: own for file, own in births.items() if own})


def _cells(roster: Roster, field: str) -> Iterator[str]:
    """Yield what a list says under a column, also in rows that hold nobody."""
    for person in roster.people:
        column = person.columns.get(field)
        if column is not None:
            yield person.row.text(column)


def _written(data: Data) -> list[tuple[str, str]]:
    """Return each personal text with the last key above it; below the key of a number every text is one."""
    found: list[tuple[str, str]] = []
    _gather([data], "", found)
    return found


def _gather(data: list[Data] | dict[str, Data], key: str, found: list[tuple[str, str]]) -> None:
    if isinstance(data, list):
        is_own = _is_personal(key)
        for value in data:
            if isinstance(value, (list, dict)):
                _gather(value, key, found)
            elif is_own and value:
                found.append((key, value))
        return
    stays = is_number(key)
    for name, value in data.items():
        under = key if stays else name
        if isinstance(value, (list, dict)):
            _gather(value, under, found)
        elif value and _is_personal(under):
            found.append((under, value))


@lru_cache(maxsize=1024)
def _is_personal(key: str) -> bool:
    return is_number(key) or is_birth(key)
