"""Lists of people that were typed for an old font: which of their cells tell it"""

from collections.abc import Iterator
from typing import Final

from confplan.places import Place
from confplan.planning.legacy_letters import FONTS, Font, readings
from confplan.rosters import Person, Roster

_FIELDS: Final = (
    "family",
    "name",
    "title",
    "neighbourhood",
    "entry",
    "unit",
    "note",
)  # phone and birth year are personal


def cells_of(roster: Roster) -> list[tuple[Place, str]]:
    """Return the cells of a list's people as they are written, and where; of a list without a header its first cells.

    What is read of them has lost the letter ­ that TCVN3 has for ư.
    """
    return [cell for person in roster.people for cell in _cells(person)] or list(roster.unread)


def _cells(person: Person) -> Iterator[tuple[Place, str]]:
    raw = person.row.raw
    columns = {person.columns[field] for field in _FIELDS if field in person.columns}
    yield from ((person.row.place(column), raw[column].strip()) for column in sorted(columns) if column < len(raw))


def font(roster: Roster) -> Font | None:
    """Return for which old font a list was typed; None for Unicode."""
    found = next(iter(readings([text for _, text in cells_of(roster)]).values()), None)
    return next((one for one in FONTS if found and found.scheme == one), None)
